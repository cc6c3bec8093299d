from dataclasses import replace

import pytest

from desktop_app.article import Digest, Span
from desktop_app.window.panels import facts


@pytest.mark.parametrize(
    ("span", "expected"),
    [
        (Span(549, 701), (4, 4)),
        (Span(1466, 1623), (10, 11)),
        (Span(80, 2085), (0, 15)),
        (Span(216, 217), None),
        (Span(0, 3), None),
        (Span(2085, 2090), None),
        (Span(300, 320), (1, 2)),
    ],
)
def test_sentences_of_a_place(seed: Digest, span: Span, expected: tuple[int, int] | None) -> None:
    assert facts.sentences_of(seed, span) == expected


def test_no_sentences_no_place(seed: Digest) -> None:
    assert facts.sentences_of(replace(seed, sentences=()), Span(80, 90)) is None


def test_only_the_speakers_own_words_count(seed: Digest) -> None:
    assert facts.all_quoted_words(seed) == 62
    assert facts.quoted_words(seed, [3]) == 0


def test_quotes_of_unknown_speakers_are_kept_apart(seed: Digest) -> None:
    strange = replace(seed, quotes=(replace(seed.quotes[0], speaker="nobody"), *seed.quotes[1:]))
    assert facts.quotes_by_speaker(strange) == {None: [0], "s2": [1], "s3": [2], "s6": [3]}


@pytest.mark.parametrize(
    ("span", "expected"),
    [
        (Span(0, 4), "Satu dua …"),
        (Span(10, 15), "… dua tiga, empat …"),
        (Span(18, 25), "… empat lima"),
    ],
)
def test_words_around_a_place_are_cut_at_spaces(span: Span, expected: str) -> None:
    text = "Satu dua tiga, empat lima"
    within = Span(0, len(text))
    assert facts.around(text, span, within, reach=7) == expected


def test_a_short_sentence_is_not_cut() -> None:
    assert facts.around("Ani pulang.", Span(0, 3), Span(0, 11)) == "Ani pulang."
