"""Lists of composed rows: their model, how a row is laid out and painted, and the view."""
