"""The reader's own language: translated words, dates and numbers, and words that leave the window with their source."""
