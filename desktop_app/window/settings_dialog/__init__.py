"""The settings, in a window of their own; whatever is changed there is in force at once."""
