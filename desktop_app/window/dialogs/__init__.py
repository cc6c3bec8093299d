"""The windows beside the main one: comparing, checking, summing up, commands and help."""
