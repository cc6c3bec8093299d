"""The running program: how it starts, what holds it together, and what happens when something fails."""
