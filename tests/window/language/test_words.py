from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from desktop_app import ranking
from desktop_app.article import Event, Precision, Published, Span, Time
from desktop_app.window.language import words

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(autouse=True)
def _indonesian() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("id_ID"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("precision", "first", "last", "value", "expected"),
    [
        ("day", "2021-07-26", "2021-07-26", "2021-07-26", "26 Jul 2021"),
        ("week", "2021-07-19", "2021-07-25", "2021-W29", "19–25 Jul 2021"),
        ("week", "2021-07-26", "2021-08-01", "2021-W30", "26 Jul – 1 Agu 2021"),
        ("week", "2020-12-28", "2021-01-03", "2020-W53", "28 Des 2020 – 3 Jan 2021"),
        ("month", "2021-04-01", "2021-04-30", "2021-04", "Apr 2021"),
        ("quarter", "2021-07-01", "2021-09-30", "2021-Q3", "Jul–Sep 2021"),
        ("half", "2021-01-01", "2021-06-30", "2021-H1", "Jan–Jun 2021"),
        ("year", "2014-01-01", "2014-12-31", "2014", "2014"),
        ("decade", "1990-01-01", "1999-12-31", "199", "1990–1999"),
        ("time", "2021-07-26", "2021-07-26", "2021-07-26T14:30", "26 Jul 2021, 14.30"),
        ("time", "2021-07-26", "2021-07-26", "2021-07-26TMO", "26 Jul 2021"),
        ("vague", "", "", "PRESENT_REF", "kini"),
    ],
)
def test_when_is_as_precise_as_the_article(
    precision: Precision, first: str, last: str, value: str, expected: str
) -> None:
    event = Event(0, first, last, precision, "event", "x", Span(0, 1), 0)
    assert words.when(event, Time(Span(0, 4), "date", value), "kini") == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [("2021-07-26", "26 Juli 2021"), ("2021-07", "Juli 2021"), ("2021", "2021"), ("2021-13-40", "2021-13-40")],
)
def test_the_articles_own_date(value: str, expected: str) -> None:
    assert words.published(Published(value, "day", "text")) == expected


def test_a_guessed_year_is_told_in_citations() -> None:
    assert words.published(Published("2021-07-26", "day", "text", years=(2021, 2010))) == "26 Juli 2021 (year guessed)"


def test_a_moment_that_hangs_on_a_guess_is_marked() -> None:
    event = Event(0, "2021-07-26", "2021-07-26", "day", "event", "x", Span(0, 1), 0)
    assert words.when(event, Time(Span(0, 4), "date", "2021-07-26", approximate=True), "kini") == "≈ 26 Jul 2021"


def test_english_puts_the_month_first() -> None:
    QLocale.setDefault(QLocale("en_US"))
    assert words.published(Published("2021-07-26", "day", "text")) == "July 26, 2021"


def test_numbers_follow_the_locale() -> None:
    assert words.decimal(-0.314) == "−0,31"
    assert words.percent(0.294) == "29 %"


@pytest.mark.parametrize(("value", "dots"), [(1.0, 3), (0.9, 3), (0.89, 2), (0.7, 2), (0.5, 1), (0.0, 1)])
def test_confidence_is_a_word_with_dots(value: float, dots: int) -> None:
    assert words.confidence(value)[1] == dots


@pytest.mark.parametrize("code", ranking.names())
def test_every_ranker_has_a_name_and_an_explanation(code: str) -> None:
    name, explanation = words.ranker(code)
    assert name
    assert explanation


@pytest.mark.parametrize("code", ["position", "length", "quoted", "cue", "location", "lexrank", "kl"])
def test_reasons_have_names_of_their_own(code: str) -> None:
    assert words.reason(code, 1.0) != code
    assert words.reason(code, -1.0) != code


def test_an_unknown_code_is_shown_with_spaces() -> None:
    assert words.reason("new_reason", 1.0) == "new reason"
    assert words.ranker("my_own") == ("my own", "")


@pytest.mark.parametrize(
    ("first", "after", "parts"),
    [
        (date(2015, 1, 1), date(2021, 4, 1), ["6 ", "3 "]),
        (date(1900, 1, 1), date(2000, 5, 1), ["100 "]),
        (date(2021, 1, 1), date(2021, 1, 20), ["19 "]),
    ],
)
def test_a_cut_names_what_it_leaves_out(first: date, after: date, parts: list[str]) -> None:
    told = words.gap(first, after)
    assert all(part in told for part in parts)


def test_sentence_numbers_count_from_one() -> None:
    assert words.sentence_numbers((4, 4)).endswith("5")
    assert words.sentence_numbers((10, 11)).endswith("11–12")
    assert words.sentence_numbers(None) == ""


def test_what_is_held_against_a_sentence_speaks_for_one_without_it() -> None:
    assert words.reason("first_person", 0.12) == "Not in the first person"
    assert words.reason("first_person", -0.12) == "Speaks in the first person"
