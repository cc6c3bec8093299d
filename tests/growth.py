"""How long something takes for inputs of different sizes."""

import itertools
import math
import time
from collections.abc import Callable

_TRIES = 4  # a machine that does other things too may slow any of them down
_SLACK = 0.05  # seconds: the smallest inputs take less than what a clock can tell


def is_linear(work: Callable[[int], object], size: int, times: int = 4) -> bool:
    """Tell whether work of a size that is `times` as large takes less than three times as much more of the processor.

    What grows with the square takes `times` squared as long.
    """
    work(size // times)  # what is made once is made
    few = many = math.inf
    for _ in range(_TRIES):
        few, many = min(few, _seconds(work, size)), min(many, _seconds(work, size * times))
        if many < 3 * times * few + _SLACK:
            return True
    return False


def made_up(count: int) -> list[str]:
    """Return so many words of five syllables, no two alike."""
    syllables = [first + second for first in "bdgklmnprst" for second in "aiueo"]
    return ["".join(word) for word in itertools.islice(itertools.product(syllables, repeat=5), count)]


def _seconds(work: Callable[[int], object], size: int) -> float:
    begun = time.process_time()
    work(size)
    return time.process_time() - begun
