"""The articles on the desk and the worker that reads them. Knows no widgets."""
