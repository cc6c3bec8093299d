"""Digests into text. A format is one file of this folder with a function `write`; its name is the format's id."""
