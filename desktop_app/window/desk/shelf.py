"""The articles that were put away, with all that the reader did to them."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from desktop_app.window.desk import history
from desktop_app.window.desk.entry import Entry

_MOST_CLOSED = 50  # articles that can be taken back, or as many as were closed at once


class _Put(NamedTuple):
    """An article put away: the row where it stood, and when it was closed, the same for all closed together."""

    row: int
    entry: Entry
    stamp: int = 0


class Shelf:
    """Holds what was closed in this session, and what is of earlier ones and was not opened in this one."""

    def __init__(self) -> None:
        self._closed: list[_Put] = []
        self._earlier: list[_Put] = []

    def __len__(self) -> int:
        """Return how many articles can be taken back."""
        return len(self._closed) + len(self._earlier)

    @property
    def earlier(self) -> list[Entry]:
        """The articles of earlier sessions."""
        return [put.entry for put in self._earlier]

    @property
    def stamp(self) -> int:
        """When the article was closed that was closed last in this session, as `history` counts; 0 for none."""
        return self._closed[-1].stamp if self._closed else 0

    def close(self, closed: Sequence[tuple[int, Entry]]) -> None:
        """Put articles away that stood in these rows, told from the top; of very many only these are kept for sure."""
        stamp = history.stamp()
        self._closed += [_Put(row, entry, stamp) for row, entry in closed]
        del self._closed[: -max(_MOST_CLOSED, len(closed))]

    def keep(self, entries: Iterable[Entry]) -> None:
        """Put articles of an earlier session away."""
        self._earlier += [_Put(row, entry) for row, entry in enumerate(entries)]

    def take(self, path: str, part: int = 0) -> Entry | None:
        """Take the article of a file, the one that was put away last; return None when there is none."""
        for puts in (self._closed, self._earlier):
            for at in reversed(range(len(puts))):
                entry = puts[at].entry
                if (entry.path, entry.part) == (path, part):
                    del puts[at]
                    return entry
        return None

    def take_closing(self) -> list[tuple[int, Entry]]:
        """Take what was closed together last, with the rows, from the top; nothing when nothing was closed."""
        stamp = self.stamp
        taken = [(put.row, put.entry) for put in self._closed if put.stamp == stamp]
        self._closed = [put for put in self._closed if put.stamp != stamp]
        return taken

    def take_last(self) -> tuple[int, Entry]:
        """Take the article that was closed last, else the last one of an earlier session, with its row.

        Raises IndexError when there is none.
        """
        if not self._closed:
            put = self._earlier.pop()
            return put.row, put.entry
        put = self._closed.pop()
        above = sum(other.stamp == put.stamp for other in self._closed)  # closed with it, and closed still
        return put.row - above, put.entry

    def clear(self) -> None:
        """Forget all of them."""
        self._closed.clear()
        self._earlier.clear()
