"""How the window looks: colours, fonts and icons."""
