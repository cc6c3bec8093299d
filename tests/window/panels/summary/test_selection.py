import pytest

from desktop_app.article import Article, Digest, Quote, Score, Sentence, Span
from desktop_app.summary import Length, Unit, choose
from desktop_app.window.panels.summary import selection
from desktop_app.window.panels.summary.selection import Taste

WORDS = (20, 20, 10)


def test_pinning_and_excluding_undo_each_other() -> None:
    taste = Taste().pin(3).exclude(3)
    assert taste == Taste(frozenset(), frozenset({3}))
    assert taste.pin(3) == Taste(frozenset({3}))
    assert taste.exclude(3) == Taste()


def test_taste_shapes_the_choice(seed: Digest) -> None:
    taste = Taste().pin(14).exclude(0)
    assert choose(selection.choices(seed, taste), Length(2, "sentences")) == (5, 14)


@pytest.mark.parametrize(
    ("unit", "expected"),
    [("words", (20, 50)), ("sentences", (1, 3)), ("percent", (1, 100)), ("seconds", (5, 13))],
)
def test_limits_fit_the_article(unit: Unit, expected: tuple[int, int]) -> None:
    assert selection.limits(WORDS, unit) == expected


@pytest.mark.parametrize("unit", ["words", "sentences", "percent", "seconds"])
def test_an_empty_article_has_limits(unit: Unit) -> None:
    least, most = selection.limits((), unit)
    assert 1 <= least <= most


@pytest.mark.parametrize("unit", ["words", "sentences", "percent", "seconds"])
def test_another_unit_keeps_the_choice(seed: Digest, unit: Unit) -> None:
    words = [len(sentence.span.of(seed.article.text).split()) for sentence in seed.sentences]
    chosen = choose(selection.choices(seed, Taste()), Length(65))
    assert choose(selection.choices(seed, Taste()), selection.converted(words, chosen, unit)) == chosen


def test_a_quotation_goes_on_behind_a_break_that_only_breaks_a_line() -> None:
    """A mail wraps its lines at a fixed width: the window chooses as the digest did, from the flowing text."""
    lines = [
        "Jembatan gantung di desa itu putus pada hari Kamis sore.",
        "“Jembatan ini sudah lama rusak,” kata Wartini pada sore.",
        "“Perahu kecil itu tidak cukup untuk seluruh warga desa.”",
        "Bantuan dari kabupaten baru datang pada hari Jumat pagi.",
    ]
    text = "\n".join(lines)
    starts = [text.index(line) for line in lines]
    cue = text.index("kata")
    said = (
        Quote(Span(starts[1], text.index("”") + 1), "direct", Span(cue, cue + 4), speaker="s1"),
        Quote(Span(starts[2], starts[2] + len(lines[2])), "direct", speaker="s1"),
    )
    digest = Digest(
        Article(text, language="id"),
        sentences=tuple(Sentence(Span(start, start + len(line))) for start, line in zip(starts, lines, strict=True)),
        scores=(Score(0.2), Score(0.1), Score(0.9), Score(0.1)),
        quotes=said,
    )
    assert choose(selection.choices(digest, Taste()), Length(2, "sentences")) == (1, 2)
