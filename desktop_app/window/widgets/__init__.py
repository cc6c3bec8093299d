"""The few widgets that Qt has no good form of, and what all parts of the window share."""
