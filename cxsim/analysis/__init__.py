"""Questions asked of a result: one file a question."""
