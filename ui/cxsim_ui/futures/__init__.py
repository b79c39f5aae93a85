"""Single futures, opened to be read."""
