"""Long work done piecemeal: a generator that yields wherever whoever asked may see to something else, and returns."""

from collections.abc import Generator
from typing import TypeVar

T = TypeVar("T")


def finished(work: Generator[None, None, T]) -> T:
    """Do the whole work at once and return what it returns."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            found: T = end.value
            return found
