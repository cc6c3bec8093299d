"""What can be wrong with a file."""

from typing import Literal

Code = Literal[
    "binary",
    "bomb",
    "changing",
    "damaged",
    "empty",
    "encoding",
    "folder",
    "forbidden",
    "large_page",
    "link",
    "locked",
    "loop",
    "memory",
    "missing",
    "no_articles",
    "no_file",
    "no_text",
    "old_word",
    "password",
    "program",
    "too_large",
    "too_long",
    "unreadable",
    "unsafe",
    "wrong_password",
]


class UnreadableError(Exception):
    """A file that cannot be read: a `code` to translate by, and a sentence that says what is wrong and what to do."""

    def __init__(self, code: Code, message: str) -> None:
        """Keep both apart: the window translates by code, the command line prints the message."""
        super().__init__(message)
        self.code = code
        self.message = message
