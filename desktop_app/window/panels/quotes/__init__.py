"""The quotes as cards."""
