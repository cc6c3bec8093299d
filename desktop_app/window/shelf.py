"""The articles that were put away, with all that the reader did to them."""

from collections.abc import Iterable, Sequence

from desktop_app.window.entry import Entry

_MOST_CLOSED = 50  # articles that can be taken back, or as many as were closed at once


class Shelf:
    """Holds what was closed in this session, and what is of earlier ones and was not opened in this one."""

    def __init__(self) -> None:
        self._closed: list[tuple[int, Entry]] = []  # with the row where each stood
        self._earlier: list[tuple[int, Entry]] = []

    def __len__(self) -> int:
        """Return how many articles can be taken back."""
        return len(self._closed) + len(self._earlier)

    @property
    def earlier(self) -> list[Entry]:
        """The articles of earlier sessions."""
        return [entry for _, entry in self._earlier]

    def close(self, closed: Sequence[tuple[int, Entry]]) -> None:
        """Put articles away that stood in these rows of the list; of very many only these are kept for sure."""
        self._closed += closed
        del self._closed[: -max(_MOST_CLOSED, len(closed))]

    def keep(self, entries: Iterable[Entry]) -> None:
        """Put articles of an earlier session away."""
        self._earlier += enumerate(entries)

    def take(self, path: str, part: int = 0) -> Entry | None:
        """Take the article of a file, the one that was put away last; return None when there is none."""
        for entries in (self._closed, self._earlier):
            for at in reversed(range(len(entries))):
                entry = entries[at][1]
                if (entry.path, entry.part) == (path, part):
                    del entries[at]
                    return entry
        return None

    def take_back(self, entry: Entry) -> tuple[int, Entry] | None:
        """Take an article that was closed in this session, with its row; return None when it is here no longer."""
        for at in reversed(range(len(self._closed))):
            if self._closed[at][1] is entry:
                return self._closed.pop(at)
        return None

    def take_last(self) -> tuple[int, Entry]:
        """Take the article that was closed last, else the last one of an earlier session, with its row.

        Raises IndexError when there is none.
        """
        return (self._closed or self._earlier).pop()
