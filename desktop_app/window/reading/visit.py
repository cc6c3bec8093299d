"""Where the reader was in an article: kept while others are read, so that coming back goes on from there."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from desktop_app.article import Article, Span
from desktop_app.window.reading.history import History
from desktop_app.window.reading.scrolling import Place

_KEPT = 200  # articles
Origin = Callable[[], None]  # goes there, if that is still possible


class Stop(NamedTuple):
    """Where the view stands, and what is the target there; `origin` leads to where the reader was outside it."""

    place: Place
    target: Span | None
    origin: Origin | None = None


@dataclass(slots=True)
class Visit:
    """The place, the target, the jumps, and the starts of the collapsed parts that were opened."""

    place: Place = Place()  # noqa: RUF009  # immutable
    target: Span | None = None
    opened: frozenset[int] = frozenset()
    history: History[Stop] = field(default_factory=History)


class Visits:
    """The visits of the last articles."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str, int], Visit] = {}

    def of(self, article: Article, start: int = 0) -> Visit:
        """Return the article's visit, a new one, with `start` at the top, for an article that was not read before."""
        key = (article.source, article.id, len(article.text))
        visit = self._known.pop(key, None) or Visit(Place(min(start, len(article.text))))
        self._known[key] = visit
        if len(self._known) > _KEPT:
            del self._known[next(iter(self._known))]
        return visit
