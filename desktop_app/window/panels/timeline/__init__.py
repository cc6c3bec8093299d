"""The timeline: a drawing on a true scale and its table."""
