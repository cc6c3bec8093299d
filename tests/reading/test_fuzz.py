"""Random damage to one sound file of every format: a reader gives articles or UnreadableError, and nothing else.

RINGKAS_FUZZ=20000 runs that many cases per format instead of the few of an ordinary test run.
"""

import os

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app import reading
from desktop_app.reading.file import File
from tests.reading import hostile

CASES = int(os.environ.get("RINGKAS_FUZZ", "25"))
GOOD = hostile.good()
DAMAGE = st.lists(st.tuples(st.floats(0, 1), st.binary(max_size=8), st.integers(0, 40)), min_size=1, max_size=6)


@pytest.mark.parametrize("suffix", sorted(GOOD))
@pytest.mark.timeout(max(120, CASES))
@settings(max_examples=CASES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(damage=DAMAGE)
def test_damage_gives_a_sentence_or_a_text(suffix: str, damage: list[tuple[float, bytes, int]]) -> None:
    data = GOOD[suffix]
    for place, inserted, dropped in damage:
        at = int(place * len(data))
        data = data[:at] + inserted + data[at + dropped :]
    try:
        found = reading.articles(File(f"a.{suffix}", f"/a.{suffix}", data))
    except reading.UnreadableError:
        return
    assert all(article.text.strip() for article in found)
