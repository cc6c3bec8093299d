from pathlib import Path

from desktop_app.article import Article
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
