"""What a format's reader gets to see."""

from dataclasses import dataclass
from pathlib import PurePath


@dataclass(frozen=True, slots=True)
class File:
    """A file in memory: its `name`, the `path` it came from, its bytes, and what the reader said about it.

    `encoding` is the reader's choice, `charset` the encoding that a file around it declares. `saved` is the ISO day on
    which it was last written, empty when there is none.
    """

    name: str
    path: str
    data: bytes
    encoding: str = ""
    charset: str = ""
    password: str = ""
    saved: str = ""

    @property
    def suffix(self) -> str:
        """The suffix of the name in lower case without its dot, empty when there is none."""
        return PurePath(self.name).suffix[1:].lower()

    @property
    def stem(self) -> str:
        """The name without its suffix."""
        return PurePath(self.name).stem
