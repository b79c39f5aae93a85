"""The pages on which a scenario is filled in, each in a file of its own that is loaded when it is wanted."""
