"""What comes onto the desk: dialogs, clipboard, drops, and what is told about it."""
