"""How far the worker is with the files that it reads."""

from collections.abc import Collection, Iterable

from desktop_app.window.desk.entry import Entry


class Underway:
    """Counts the articles of requests that have begun; `percent` is what is done of the one that is read, if known."""

    def __init__(self) -> None:
        self.percent = 0
        self._came: dict[int, int] = {}  # articles, by request
        self._left: dict[int, int] = {}  # articles that are still to come, by the same, as far as it is told

    def begin(self, number: int) -> None:
        """Take up a request."""
        self._came[number], self.percent = 0, 0

    def remain(self, number: int, count: int) -> None:
        """Take up how many articles are still to come after the next one."""
        self._left[number] = count

    def came(self, number: int) -> int:
        """Return how many articles have come."""
        return self._came.get(number, 0)

    def take(self, number: int) -> int:
        """Take up that an article has come; return how many did before it."""
        part = self.came(number)
        self._came[number], self.percent = part + 1, 0
        return part

    def end(self, numbers: Iterable[int]) -> None:
        """Forget requests that are done or not wanted any more."""
        for number in numbers:
            self._came.pop(number, None)
            self._left.pop(number, None)

    def numbers(self, entries: Iterable[Entry]) -> set[int]:
        """Return the requests under way of whose files one of these articles is."""
        return self._came.keys() & {entry.request for entry in entries}

    def to_go(self, entries: Collection[Entry]) -> int:
        """Return how many articles are to come: of a file that has begun as many as are told, one before any are."""
        pending = [entry.request for entry in entries if entry.pending]
        return len(pending) + sum(self._left.get(number, 1) for number in self.numbers(entries) - set(pending))
