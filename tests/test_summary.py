import itertools
from collections.abc import Collection, Sequence

import pytest

from desktop_app import sentences, summary
from desktop_app.article import Quote, Score, Sentence, Span
from desktop_app.languages import load
from desktop_app.summary import Length
from tests.growth import is_linear

TEXT = "satu dua tiga. empat lima. enam tujuh delapan sembilan. sepuluh. sebelas dua belas."
SIZES = [3, 2, 4, 1, 3]
SENTENCES = [Sentence(Span(0, 14)), Sentence(Span(15, 26)), Sentence(Span(27, 55)), Sentence(Span(56, 64))]
SENTENCES.append(Sentence(Span(65, 83)))
SCORES = [Score(value) for value in (0.5, 0.9, 0.8, 0.1, 0.7)]


def choose(
    text: str,
    units: Sequence[Sentence],
    scores: Sequence[Score],
    length: Length,
    **taste: Collection[int],
) -> tuple[int, ...]:
    return summary.choose(summary.prepare(text, units, scores, QUOTES if text == SAID else (), **taste), length)


@pytest.mark.parametrize(
    ("length", "expected"),
    [
        (Length(6), (1, 2)),
        (Length(5), (1,)),
        (Length(1), (1,)),
        (Length(9), (1, 2, 4)),
        (Length(100), (0, 1, 2, 3, 4)),
        (Length(1, "sentences"), (1,)),
        (Length(3, "sentences"), (1, 2, 4)),
        (Length(9, "sentences"), (0, 1, 2, 3, 4)),
        (Length(50, "percent"), (1, 2)),
        (Length(100, "percent"), (0, 1, 2, 3, 4)),
        (Length(2, "seconds"), (1, 2)),
    ],
)
def test_best_sentences_that_fit_in_reading_order(length: Length, expected: tuple[int, ...]) -> None:
    assert choose(TEXT, SENTENCES, SCORES, length) == expected


def test_equal_scores_keep_reading_order() -> None:
    assert choose(TEXT, SENTENCES, [Score(0.0)] * 5, Length(2, "sentences")) == (0, 1)


def test_pinned_sentence_is_always_in_and_counts() -> None:
    assert choose(TEXT, SENTENCES, SCORES, Length(2, "sentences"), pinned={3}) == (1, 3)
    assert choose(TEXT, SENTENCES, SCORES, Length(1), pinned={2}) == (2,)


def test_excluded_sentence_is_never_in() -> None:
    assert choose(TEXT, SENTENCES, SCORES, Length(2, "sentences"), excluded={1}) == (2, 4)
    assert choose(TEXT, SENTENCES, SCORES, Length(100), excluded=range(5)) == ()


def test_nothing_to_choose_from() -> None:
    assert choose("", (), (), Length()) == ()
    assert choose(TEXT, SENTENCES, (), Length()) == ()


def test_what_is_not_worth_its_words_comes_last() -> None:
    worth = [Score(value) for value in (-2.0, -1.5, 3.0, -0.5, -1.9)]
    assert choose(TEXT, SENTENCES, worth, Length(4)) == (2,)
    assert choose(TEXT, SENTENCES, worth, Length(100, "percent")) == (0, 1, 2, 3, 4)


def sized(*sizes: int) -> tuple[str, list[Sentence]]:
    """Return a text of sentences with so many words, and the sentences."""
    texts = [" ".join(f"kata{at}{word}" for word in range(size)) for at, size in enumerate(sizes)]
    starts = [0, *itertools.accumulate(len(text) + 1 for text in texts)][:-1]
    return " ".join(texts), [
        Sentence(Span(start, start + len(text))) for start, text in zip(starts, texts, strict=True)
    ]


@pytest.mark.parametrize(("asked", "expected"), [(58, (0,)), (59, (0, 1)), (60, (0, 1))])
def test_a_summary_ends_a_little_late_rather_than_a_sentence_early(asked: int, expected: tuple[int, ...]) -> None:
    text, units = sized(30, 33, 33)
    assert choose(text, units, [Score(9.0), Score(8.0), Score(-1.0)], Length(asked)) == expected


def test_a_long_summary_is_longer_than_asked_by_half_a_sentence_at_most() -> None:
    text, units = sized(*[9] * 100)
    for asked in range(100, 800, 7):
        assert len(choose(text, units, [Score(3.0)] * 99 + [Score(-1.0)], Length(asked))) * 9 <= asked + 8


def test_what_is_hardly_worth_its_words_is_left_out_though_it_fits() -> None:
    text, units = sized(30, 30, 30)
    assert choose(text, units, [Score(15.0), Score(9.0), Score(-1.0)], Length(60)) == (0, 1)
    assert choose(text, units, [Score(20.0), Score(0.1), Score(-1.0)], Length(60)) == (0,)
    assert choose(text, units, [Score(20.0), Score(0.1), Score(-1.0)], Length(66)) == (0, 1)


def test_the_usual_summary_holds_what_is_worth_most_together() -> None:
    text, units = sized(20, 45, 35, 30, 9)
    worth = [Score(value) for value in (6.0, 9.0, 8.0, 7.5, -1.0)]
    assert choose(text, units, worth, Length()) == (2, 3)
    assert choose(text, units, worth, Length(59)) == (2,)
    assert choose(text, units, worth, Length(105)) == (1, 2, 3)


WORTH = [9.0, 7.0, 4.0, 0.5, 0.2, *(-float(at) for at in range(1, 13))]  # as `news` does: few are worth their words


@pytest.mark.parametrize("unit", ["words", "percent", "seconds"])
@pytest.mark.parametrize("scores", [WORTH, WORTH[::-1], WORTH[1::2] + WORTH[::2]])
def test_a_longer_summary_adds_sentences_and_takes_none_back(scores: list[float], unit: summary.Unit) -> None:
    text, units = sized(*[18, 25, 12, 31, 16] * 3, 14, 22)
    before: set[int] = set()
    for amount in range(1, 350):
        chosen = set(choose(text, units, [Score(value) for value in scores], Length(amount, unit)))
        assert before <= chosen, amount
        before = chosen
    assert len(before) == 17


@pytest.mark.parametrize("scores", [WORTH, WORTH[::-1], WORTH[1::2] + WORTH[::2]])
def test_a_summary_has_about_the_share_of_the_article_that_is_asked_for(scores: list[float]) -> None:
    sizes = [*[18, 25, 12, 31, 16] * 3, 14, 22]
    text, units = sized(*sizes)
    for percent in range(25, 101):
        chosen = choose(text, units, [Score(value) for value in scores], Length(percent, "percent"))
        assert -31 <= sum(sizes[at] for at in chosen) - sum(sizes) * percent / 100 <= 8, percent


def test_a_long_quotation_makes_no_slider_stand_still_halfway() -> None:
    text, units = sized(20, 20, 20, *[30] * 4, *[20] * 8)
    said = (Quote(Span(units[3].span.start, units[6].span.end), "direct"),)
    scores = [Score(value) for value in (9.0, 8.0, 7.0, 6.0, 6.0, 6.0, 6.0, 5.0, *[-1.0] * 7)]
    prepared = summary.prepare(text, units, scores, said)
    taken = [summary.choose(prepared, Length(amount)) for amount in range(70, 220, 20)]
    assert len(set(taken)) == len(taken)


def test_of_passages_that_wait_the_best_comes_first() -> None:
    text, units = sized(80, 90, 70, 61, 100, 62)
    worth = [Score(value) for value in (6.0, 5.0, 1.0, -1.0, 4.0, 2.0)]
    assert choose(text, units, worth, Length(150)) == (0, 5)
    text, units = sized(25, 80, 90, 75, 20, 30, 62, 64)
    worth = [Score(value) for value in (0.5, 9.0, 8.0, 7.0, 0.1, -1.0, 0.2, 0.3)]
    assert choose(text, units, worth, Length(290)) == (0, 1, 4, 5, 6, 7)


def test_long_summaries_follow_the_order_until_their_last_words() -> None:
    text = "".join(f"{at:04} " for at in range(4000))
    units = [Sentence(Span(start, start + 50)) for start in range(0, 20_000, 50)]
    worth = [Score(100.0 - at) for at in range(400)]
    chosen = choose(text, units, worth, Length(2000))
    assert chosen[:190] == tuple(range(190))
    assert len(chosen) == 200


SAID = (
    "Dua desa terpisah dari pasar. "
    "“Jembatan ini tua sekali. Kami sudah lama meminta jembatan baru kepada pemerintah,” kata Wartini. "
    "“Perahu tidak cukup.” "
    "Bantuan datang pada siang hari."
)
UNITS = sentences.split(SAID, (), load("id"))
FIRST, SECOND = SAID.index("“J"), SAID.index("“P")
CUE = Span(SAID.index("kata"), SAID.index("kata") + 4)
QUOTES = (
    Quote(Span(FIRST, SAID.index("”") + 1), "direct", cue=CUE, speaker="s1"),
    Quote(Span(SECOND, SAID.index("” B") + 1), "direct", speaker="s1"),
)


def test_a_quotation_and_what_its_speaker_adds_stand_together() -> None:
    assert [unit.span.start for unit in UNITS][1] == FIRST
    assert list(summary.passages(SAID, UNITS, QUOTES)) == [(0, 1), (1, 4), (4, 5)]
    assert list(summary.passages(SAID, UNITS, ())) == [(at, at + 1) for at in range(5)]


def test_another_speaker_or_paragraph_begins_a_passage() -> None:
    other = (QUOTES[0], Quote(QUOTES[1].span, "direct", speaker="s2"))
    assert (3, 4) in summary.passages(SAID, UNITS, other)
    apart = SAID[: SECOND - 1] + "\n" + SAID[SECOND:]
    assert (3, 4) in summary.passages(apart, UNITS, QUOTES)


@pytest.mark.parametrize(
    "values", [(0.1, 0.9, 0.8, 0.7, 0.2), (-1.0, 9.0, 8.0, 7.0, 2.0), (0.0, -1.0, -2.0, -3.0, -4.0)]
)
@pytest.mark.parametrize("unit", ["words", "sentences", "percent", "seconds"])
def test_no_summary_of_any_length_cuts_a_quotation(values: Sequence[float], unit: summary.Unit) -> None:
    scores = [Score(value) for value in values]
    for amount in range(1, 101):
        chosen = set(choose(SAID, UNITS, scores, Length(amount, unit)))
        assert chosen, amount
        assert len(chosen & {1, 2, 3}) in {0, 3}, amount


def test_what_is_said_twice_is_told_once() -> None:
    text = "Api padam. Warga pulang. Api padam. Api padam."
    units = sentences.split(text, (), load("id"))
    scores = [Score(value) for value in (0.1, 0.2, 0.9, 0.3)]
    assert choose(text, units, scores, Length(100, "percent")) == (0, 1)
    assert choose(text, units, scores, Length(1, "sentences"), pinned={3}) == (3,)


def test_a_long_quotation_does_not_end_the_summary() -> None:
    scores = [Score(value) for value in (0.7, 0.9, 0.9, 0.9, 0.5)]
    assert choose(SAID, UNITS, scores, Length(10)) == (0, 4)
    assert choose(SAID, UNITS, scores, Length(2, "sentences")) == (0, 4)


def test_pins_and_exclusions_take_the_whole_quotation_along() -> None:
    scores = [Score(1.0)] * 5
    assert choose(SAID, UNITS, scores, Length(1, "sentences"), pinned={2}) == (1, 2, 3)
    assert choose(SAID, UNITS, scores, Length(100, "percent"), excluded={2}) == (0, 4)
    assert choose(SAID, UNITS, scores, Length(1), pinned={2}, excluded={3}) == (1, 2)


def test_nothing_but_one_quotation_is_shown_whole() -> None:
    said = (Quote(Span(0, 64), "direct"),)
    assert summary.choose(summary.prepare(TEXT, SENTENCES[:4], SCORES[:4], said), Length(2)) == (0, 1, 2, 3)


def test_quotes_without_a_speaker_are_not_one_persons() -> None:
    nobodys = tuple(Quote(quote.span, quote.kind, cue=quote.cue) for quote in QUOTES)
    assert (3, 4) in summary.passages(SAID, UNITS, nobodys)


def test_the_words_of_every_sentence_are_counted_ranked_or_not() -> None:
    units = [Sentence(Span(0, 13)), Sentence(Span(15, 25)), Sentence(Span(26, 30))]
    prepared = summary.prepare("satu dua\ntiga. empat lima enam", units, [Score(1.0), Score(0.5)])
    assert prepared.counts == (3, 2, 1)
    assert prepared.total == 5


def test_the_time_is_linear_in_passages_that_wait() -> None:
    texts = {count: sized(*[80] * count) for count in (40, 400, 4_000)}
    worth = [Score(1.0), *(Score(-float(at)) for at in range(1, 4_000))]
    assert is_linear(lambda count: summary.prepare(*texts[count], worth[:count]), 400, 10)
