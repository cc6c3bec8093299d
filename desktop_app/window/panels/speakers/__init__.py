"""The speakers, and their shares of voice."""
