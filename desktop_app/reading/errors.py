"""What can be wrong with a file."""


class UnreadableError(Exception):
    """A file that cannot be read: a `code` to translate by, and a sentence that says what is wrong and what to do."""

    def __init__(self, code: str, message: str) -> None:
        """Keep both apart: the window translates by code, the command line prints the message."""
        super().__init__(message)
        self.code = code
        self.message = message
