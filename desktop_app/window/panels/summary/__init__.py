"""The summary and the keywords."""
