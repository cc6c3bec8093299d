"""Full-text search in the open articles."""
