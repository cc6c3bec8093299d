"""Which rankers there are, and running one: for the room as a whole and for the ranker that asks all others."""

import importlib
import pkgutil
from functools import cache

from desktop_app.ranking._document import Document, Ranking

_ROOM = "desktop_app.ranking"


@cache
def names() -> tuple[str, ...]:
    """Return the ids of all rankers."""
    folder = importlib.import_module(_ROOM).__path__
    return tuple(module.name for module in pkgutil.iter_modules(folder) if not module.name.startswith("_"))


def run(ranker: str, document: Document) -> Ranking:
    """Return what one ranker says of a document."""
    ranking: Ranking = importlib.import_module(f"{_ROOM}.{ranker}").rank(document)
    return ranking
