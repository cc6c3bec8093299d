"""What the rows of English articles tell of their times."""

import pytest

from desktop_app.article import Article, Published
from desktop_app.digest import digest


def labels(text: str) -> dict[str, str]:
    found = digest(Article(text, published=Published("2022-09-14", "day", "reader"), language="en"))
    return {found.times[event.time].span.of(found.article.text): event.label for event in found.events}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The song was written by Ada Holt for the 1991 film.",
            {"1991": "The song was written by Ada Holt for the 1991 film"},
        ),
        ("Hull is preparing for the 2019 vote.", {"2019": "Hull is preparing for the 2019 vote"}),
        (
            "After so many years, and so much that was written, all of Hull asks about the 2004 death of Ada Holt.",
            {"2004": "Death of Ada Holt"},
        ),
        (
            "The judge read all that neighbours of hers had ever written of those days of Ada Holt's 2004 arrest.",
            {"2004": "Ada Holt's arrest"},
        ),
        ("The council read a recently-found letter.", {}),
        ("Hull had its worst flood since 1953.", {}),
        ("The town built 92 houses, up from 56 in 2013.", {}),
        ("Holt noted that last year Leeds sold its mill.", {"last year": "Leeds sold its mill"}),
    ],
)
def test_a_time_that_says_which_one_a_noun_is(text: str, expected: dict[str, str]) -> None:
    assert labels(text) == expected


def test_what_somebody_says_of_himself_may_be_contracted() -> None:
    text = "Holt won. Ada Holt said Tuesday that she’s glad the mill was sold."
    assert labels(text) == {"Tuesday": "Ada Holt’s glad the mill was sold"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A mill built in 1998 collapsed.", {"1998": "A mill built"}),
        ("The woman arrested Monday in Leeds denied the theft.", {"Monday": "The woman arrested in Leeds"}),
        (
            "The club of Hull was stripped of two league titles won in 2005.",
            {"2005": "Two league titles won"},
        ),
        (
            "A report published in May puts the loss of Hull at two mills.",
            {"May": "A report puts the loss of Hull at two mills"},
        ),
        ("The bakery in Leeds burned on Monday.", {"Monday": "The bakery in Leeds burned"}),
        (
            "Ada Holt praised the bakers of Hull in an interview published last month.",
            {"last month": "Ada Holt praised the bakers of Hull in an interview"},
        ),
        (
            "The mill, which was built in 1956, was closed in 1993.",
            {"1956": "The mill was built", "1993": "The mill was closed"},
        ),
    ],
)
def test_a_time_may_date_a_participle_and_not_the_predicate(text: str, expected: dict[str, str]) -> None:
    assert labels(text) == expected


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The mill burned on 3 May 2019. A mere two days later, Hull sold its old mill.", "Hull sold its old mill"),
        ("Ada Holt opened a bakery just over a decade ago.", "Ada Holt opened a bakery"),
        (
            "Sales of the Leeds bakery exceeded $2 million for the whole of 2012.",
            "Sales of the Leeds bakery exceeded $2 million",
        ),
        ("There is precedent for how that is done: Hull sold its mill in 1981.", "Hull sold its mill"),
        (
            "Prior to opening a bakery in Hull on Sunday, the mayor called it a gift.",
            "Prior to opening a bakery in Hull, the mayor called it a gift",
        ),
        (
            "Police found Ada Holt. The mayor met Bob Hale on Monday. Guards stopped him in Leeds on Tuesday.",
            "Guards stopped Bob Hale in Leeds",
        ),
    ],
)
def test_what_stands_beside_a_time_does_not_stay_alone(text: str, label: str) -> None:
    assert list(labels(text).values())[-1] == label


@pytest.mark.parametrize(
    "text", ["Hull closed its mill, as Leeds did in 2012.", "As a baker discovered on Tuesday, the mill was empty."]
)
def test_a_clause_that_leans_on_another_is_not_told_alone(text: str) -> None:
    assert not {"Leeds did", "A baker discovered"} & set(labels(text).values())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The vote was set for 14 February 2020, but on 7 February 2020, the council of Hull closed the mill.",
            {"7 February 2020": "The council of Hull closed the mill"},
        ),
        ("Ada Holt has lived in Hull since 2015, but this case was in Leeds.", {"2015": "Ada Holt has lived in Hull"}),
        (
            "In October 2009, two months after a flood, the three bakers of the old harbour town of Hull left.",
            {"October 2009": "The three bakers of the old harbour town of Hull left"},
        ),
        (
            "When Ada Holt, a baker in Hull, first went to a mill in 2005 to ask what she had to pay, he laughed.",
            {},
        ),
    ],
)
def test_the_clause_of_a_time_is_told_with_its_subject(text: str, expected: dict[str, str]) -> None:
    found = labels(text)
    assert {time: found.get(time) for time in expected} == expected
    assert not any(label.startswith(("First", "Two months")) for label in found.values())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Holt fell ill, with symptoms dating back to 2009.", {"2009": "Ada Holt fell ill, with symptoms"}),
        (
            "Demand for the bread of Hull has roared back in June.",
            {"June": "Demand for the bread of Hull has roared back"},
        ),
        (
            "The new mill opens on 24 June 2024, almost 20 years from when the old mill of Hull burned on 3 July 2006.",
            {"3 July 2006": "The old mill of Hull burned"},
        ),
        (
            "A series of fires, most notably in 2008 when a mill collapsed in Hull, led to a shortage of flour.",
            {"2008": "A mill collapsed in Hull"},
        ),
        ("Bob Hale, a man from Hull who was convicted in 2008, is free.", {"2008": "A man from Hull was convicted"}),
        ("Hull saw some of the biggest losses in recent years.", {}),
    ],
)
def test_words_that_lead_to_a_time_are_left_out(text: str, expected: dict[str, str]) -> None:
    found = labels(text)
    assert {time: label for time, label in found.items() if time in expected} == expected
    assert found if expected else not found


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "“It was fun,” Ada Holt said. The 31-year-old baker fell ill in May 2020 after a long night.",
            "Ada Holt fell ill after a long night",
        ),
        (
            "Melati Bakeries Ltd has opened a shop in Hull. The company opened a mill in Leeds in May 2020.",
            "Melati Bakeries Ltd opened a mill in Leeds",
        ),
        ("The mill of Hull will be sold in May 2023; Leeds announced no sale.", "The mill of Hull will be sold"),
        (
            "In his speech on 9 May 2022, Ada Holt proclaimed a goal of “Bread Through Strength.”",
            "Ada Holt proclaimed a goal of Bread Through Strength",
        ),
        ("The bank of Hull answered by lending 60 million on top of the sum that it lent on 3 May 2022.", None),
    ],
)
def test_definite_heads_and_whole_ends(text: str, label: str | None) -> None:
    found = list(labels(text).values())
    assert found[-1:] == ([label] if label else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "After so many years, and so much that was written, all asks about the 2011 raid that freed Ada Holt.",
            {"2011": "Raid that freed Ada Holt"},
        ),
        (
            "Holt is behind most of the thefts in Hull since 2012.",
            {"2012": "Holt is behind most of the thefts in Hull"},
        ),
        (
            "Four bakers of the Free Church in Hull, England were freed in May 2020.",
            {"May 2020": "Four bakers of the Free Church in Hull, England were freed"},
        ),
    ],
)
def test_nouns_keep_what_belongs_to_them(text: str, expected: dict[str, str]) -> None:
    assert labels(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Hull held a march after a guard, Bob Hale, shot and killed the baker Ada Holt in May 2022.",
            {"May 2022": "A guard killed the baker Ada Holt"},
        ),
        (
            "Ada Holt praised Hull, and Bob Hale, a baker who had a mill, gave her a prize in May 2021.",
            {"May 2021": "Bob Hale gave her a prize"},
        ),
        ("Having been driven to Hull in 1998, Ada Holt stayed.", {}),
        (
            "“Bread Men,” which explores the lives of bakers in Hull and Leeds, begins its last run on 5 April 2023.",
            {"5 April 2023": "Bread Men begins its last run"},
        ),
        (
            "After the September 11, 2001, attacks, doors were made to withstand force.",
            {"September 11, 2001": "After the September 11, 2001, attacks, doors were made to withstand force"},
        ),
    ],
)
def test_whose_predicate_a_time_dates(text: str, expected: dict[str, str]) -> None:
    assert labels(text) == expected
