"""The main window: bars, list, centre and docks, each in its place."""
