from pathlib import Path

import pytest

from desktop_app import languages, timeline, times
from desktop_app.article import Article, Published, Sentence, Span
from desktop_app.digest import digest

SEED = Path(__file__).parents[2] / "seeds" / "000_bcf6c06a3aaa0b79.txt"


def test_the_seed_has_its_seven_events_in_order() -> None:
    found = digest(Article(SEED.read_text(encoding="utf-8")))
    rows = [(found.times[event.time].value, event.role) for event in found.events]
    assert rows == [
        ("2014", "event"),
        ("2021-04", "event"),
        ("2021-W29", "event"),
        ("2021-07-26", "event"),
        ("2021-07-26", "report"),
        ("PRESENT_REF", "state"),
        ("2021-10", "plan"),
    ]


@pytest.mark.parametrize(
    ("text", "count"), [("They own a nineteenth-century house.", 0), ("The tower rose in the 19th century.", 1)]
)
def test_the_age_of_a_thing_is_no_event(text: str, count: int) -> None:
    article = Article(text, published=Published("2022-09-14", "day", "reader"))
    english = languages.load("en")
    lines = (Sentence(Span(0, len(text))),)
    assert len(timeline.arrange(article, lines, times.find(article, lines, english), (), english)) == count
