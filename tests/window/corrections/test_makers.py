"""What is said without a question: corrections are made by a light module, which loads no dialog."""

import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.article import Article, Correction, Digest, Passage, Quote, Span, Speaker
from desktop_app.window.corrections import makers

TEXT = "“Air naik,” kata Sari. “Air naik,” kata Budi."
SPEAKERS = (Speaker("p1", "Sari", "person", mentions=(Span(17, 21),)), Speaker("p2", "Budi", "person"))


@pytest.fixture
def digest() -> Digest:
    quotes = tuple(Quote(Span(at, at + 11), "direct", speaker=who) for at, who in ((0, "p1"), (23, "p2")))
    return Digest(Article(TEXT), quotes=quotes, speakers=SPEAKERS)


@pytest.mark.parametrize(
    ("name", "target", "correction"),
    [
        ("no_quote", 1, Correction("no_quote", (Passage("“Air naik,”", 1),))),
        ("drop", "p2", Correction("drop", speaker="Budi")),
        ("organisation", "p1", Correction("kind", speaker="Sari", name="organisation")),
        ("no_quote", 2, None),
        ("drop", "p3", None),
        ("no_event", 0, None),
        ("attribute", 0, None),
        ("rename", "p1", None),
    ],
)
def test_what_needs_no_question_is_said_at_once(
    digest: Digest, name: str, target: object, correction: Correction | None
) -> None:
    assert makers.said(digest, name, target) == correction


def test_the_day_of_an_article_is_a_correction_too() -> None:
    assert makers.dated("2024-03-05") == Correction("date", name="2024-03-05")


def test_nothing_heavy_is_loaded_to_be_ready() -> None:
    loads = "import sys, desktop_app.window.corrections.makers\nprint([*sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", loads], cwd=Path(__file__).parents[3], check=True, capture_output=True, text=True
    )
    assert "desktop_app.window.corrections.makers" in done.stdout
    assert "desktop_app.article" not in done.stdout
    assert "PySide6" not in done.stdout
