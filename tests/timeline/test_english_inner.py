"""What English articles tell of times within their sentences, and of which thing they tell."""

import pytest

from desktop_app.article import Article, Published
from desktop_app.digest import digest


def labels(text: str) -> dict[str, str]:
    found = digest(Article(text, published=Published("2022-09-14", "day", "reader"), language="en"))
    return {found.times[event.time].span.of(found.article.text): event.label for event in found.events}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A ship sank. The Hull Harbour ferry was old. The ferry sailed on Friday.", "The Hull Harbour ferry sailed"),
        ("The letter of Ada Holt was long. The letter was read on Monday.", "The letter of Ada Holt was read"),
        ("Wening, a group of bakers, met in Hull. The group bought a mill in May.", "Wening bought a mill"),
        ("The race in Hull was long. The first race began on Monday.", "The first race in Hull began"),
        ("Hull Harbour's ferry was old. The ferry sailed on Friday.", "Hull Harbour's ferry sailed"),
        (
            "Men left the Leeds Hill mine. A bank of the county closed the mine in May.",
            "A bank of the county closed the Leeds Hill mine",
        ),
        ("The judge Ada Holt smiled. Bob Hale left. The judge freed Cem Ott on Monday.", "The judge freed Cem Ott"),
        ("A ferry of the north sank. The ferry sailed on Friday.", "The ferry sailed"),
        ('Bakers love "The Long Loaf." The novel went on sale on Tuesday.', "The Long Loaf went on sale"),
        ("The governor Ada Holt smiled. The governor closed the mill on Monday.", "Ada Holt closed the mill"),
        ("Bakers like Wening. In a good year, Wening sold it. The company left Hull in May.", "Wening left Hull"),
    ],
)
def test_a_noun_is_named_as_it_was_told_before(text: str, expected: str) -> None:
    assert list(labels(text).values()) == [expected]


def test_two_are_named_by_both_names() -> None:
    text = (
        "“We won,” said Ada Holt. “We did,” said Bob Hale. Ada Holt and Bob Hale ran. The cousins left Hull on Monday."
    )
    assert labels(text) == {"Monday": "Ada Holt and Bob Hale left Hull"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Holt is known for her speech against Hull in 2013.", "Holt's speech against Hull"),
        ("The strike comes after the council of Hull sold the mill last July.", "The council of Hull sold the mill"),
        ("The answers go back to the flood of Hull in 2003.", "The flood of Hull"),
        ("Ada Holt is in hospital after leaving Hull on Monday.", "Ada Holt leaving Hull"),
        (
            "Ten schools have been named in honor of the bakers killed in a fire in Hull last year.",
            "The bakers were killed in a fire in Hull",
        ),
        ("Hull is a poor town: in June 2020, the council sold the last mill.", "The council sold the last mill"),
        ("Super mills, first allowed by a law in 2010, can grind much wheat.", "Super mills were allowed by a law"),
        ("Hull is poor, and sits by Leeds Bay, where a ferry sank on Monday.", "A ferry sank"),
        ("Bob Hale is accused of robbing Ada Holt in May.", "Bob Hale is accused of robbing Ada Holt"),
        ("Ada Holt, now serving her second term, opened a mill in Hull.", "Ada Holt is serving her second term"),
    ],
)
def test_the_inner_phrase_that_a_time_dates(text: str, expected: str) -> None:
    assert list(labels(text).values()) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The mayor of Hull opened a bakery on Monday in one of the villages that had been hit by the great flood.",
            ["The mayor of Hull opened a bakery"],
        ),
        (
            "Ada Holt called on all the bakers in the north of the county on Monday in an effort to save the old mill.",
            ["Ada Holt called on all the bakers in the north of the county"],
        ),
        (
            "Ada Holt met the bakers of the county on Monday and took a shot at Bob Hale for giving mills away.",
            ["Ada Holt met the bakers of the county"],
        ),
        ("There, a baker was robbed by five men in 2012.", ["A baker was robbed by five men"]),
        (
            "“Look, I really think the mill of Hull burned down in May,” Ada Holt said.",
            ["Ada Holt: The mill of Hull burned down"],
        ),
        (
            "Bakers from the village, Cem Ott, Bob Hale and Ada Holt were hurt on Monday.",
            ["Bakers from the village, Cem Ott, Bob Hale and Ada Holt were hurt"],
        ),
        ("One now bakes.", []),
        (
            "Bob Hale, who runs the oldest mill of the county, was let go from a jail, where he was held on Monday.",
            ["Bob Hale was let go from a jail, where he was held"],
        ),
        (
            "As most people said, Ada Holt, mayor of the old town of Hull, faced just this flood on Monday.",
            ["Ada Holt, mayor of the old town of Hull, faced just this flood"],
        ),
        (
            "Men deciding who will lead the council and the mills met in Hull on Monday.",
            ["Men deciding who will lead the council and the mills met in Hull"],
        ),
    ],
)
def test_a_label_is_no_torso(text: str, expected: list[str]) -> None:
    assert list(labels(text).values()) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The graves of all 33 bakers killed in a fire Monday in Hull have been found.",
            "All 33 bakers were killed in a fire in Hull",
        ),
        ("ATMs, first made in Hull in 2010, are cheap.", "ATMs were made in Hull"),
        ("Leeds has its own plans to reopen the old bakery with an oven planned for 2030.", "An oven is planned"),
    ],
)
def test_a_participle_has_its_auxiliary(text: str, expected: str) -> None:
    assert list(labels(text).values()) == [expected]


@pytest.mark.parametrize(
    ("text", "torn"),
    [
        (
            "Hull has 40 percent of the flour, a drop from the 90 percent Leeds ground in 2019.",
            "A drop from the 90 percent Leeds ground",
        ),
        (
            "Leeds praised all of it -- a plan like the Hull statutes that Holt wrote in 2019 -- and went.",
            "The Hull statutes Holt wrote",
        ),
        ("She may bring out the poor bakers who Leeds is counting on in 2030.", "The poor bakers Leeds is counting"),
        ("Add in the fact sent to the council in 2019.", "Add in the fact sent to the council"),
    ],
)
def test_no_noun_with_a_bare_clause_and_no_order_is_a_label(text: str, torn: str) -> None:
    assert torn not in labels(text).values()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ada Holt said the mill would help, and she urged North Hull to resume talks it abandoned in 2009.",
            "North Hull abandoned talks",
        ),
        ("Ada Holt said on Tuesday she's sold two mills.", "Ada Holt has sold two mills"),
        ("Bob Hale left. Bob Hale said on Monday he'd had a mill.", "Bob Hale had had a mill"),
        ("Citing bakers, The New Hull Times Saturday reported that Ada Holt sold a mill.", None),
    ],
)
def test_who_it_was(text: str, expected: str | None) -> None:
    assert list(labels(text).values()) == [expected or "The New Hull Times: Ada Holt sold a mill"]


@pytest.mark.parametrize(
    "text",
    [
        "The governor backed a ban on mills, after first declining to state his position in 2019.",
        "These days, too, it's harder than ever.",
    ],
)
def test_a_time_of_a_thing_and_a_torn_clause_tell_nothing(text: str) -> None:
    torn = {"First declining to state his position", "Too it's harder than ever"}
    assert torn.isdisjoint(labels(text).values())


def test_a_noun_within_a_label_is_named() -> None:
    text = "Gas filled the old Zell mine in Hull. It was closed at once. In 1999, 240 men had died at the mine."
    assert labels(text)["1999"] == "240 men had died at the Zell mine"


@pytest.mark.parametrize(
    "text", ["The cat hung from a string of Christmas lights.", "Holt sold the bag for the Buy It Now price of $5."]
)
def test_a_thing_may_be_called_by_a_time(text: str) -> None:
    assert labels(text) == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Voters should know what those mills are now -- not after it.", "what those mills are"),
    ],
)
def test_whole_phrases(text: str, expected: str) -> None:
    assert expected in " ".join(labels(text).values())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Holt sold the mill. Ada Holt left Hull after a fall derailed her in 2019.", "after a fall derailed her"),
        (
            "The Hull Times, reporting on a similar mill in 2011, said it was more like 1 in 500.",
            "The Hull Times was reporting on a similar mill",
        ),
        (
            "The Bureau of Hull Mills announced Friday that there was an issue with the mill.",
            "The Bureau of Hull Mills: There was an issue with the mill",
        ),
        ("Cat Holt is scheduled to open a new mill in mid- to late April.", "Cat Holt is scheduled to open a new mill"),
        (
            "The bakers of Hull found a handful of loaves in the old mill in addition to two sick notes on Monday.",
            "The bakers of Hull found a handful of loaves in the old mill",
        ),
        ("Police Chief Bob Hale announced he's stepping down, effective March 19.", "announced he's stepping down"),
    ],
)
def test_no_object_is_cut_off_and_nothing_hangs(text: str, expected: str) -> None:
    assert list(labels(text).values())[-1].endswith(expected)


@pytest.mark.parametrize(
    "text",
    [
        "If Ada Holt was sold this mill in 2010, was now running it and was not ill, that could be a sign.",
        "If fairs this Friday and the next go well, the state will have no more bread.",
        "The front-runner to fill the seat of Ada Holt in November if bakers win the vote is Bob Hale.",
    ],
)
def test_a_condition_did_not_happen(text: str) -> None:
    told = " ".join(labels(text).values())
    assert "running it" not in told
    assert "The next go well" not in told
    assert not told.endswith("bakers win the vote")


def test_no_label_ends_within_the_subject_of_a_clause() -> None:
    text = "The old law of Hull kept Ada Holt from becoming the mayor there even after her League of Mills won in 2015."
    assert not any(label.endswith("her League") for label in labels(text).values())


def test_what_is_done_to_somebody_is_not_done_to_those_he_is_of() -> None:
    text = "The father of three boys convicted in May left Hull."
    article = Article(text, published=Published("2022-09-14", "day", "reader"), language="en")
    assert [event.label for event in digest(article).events] == ["The father of three boys was convicted"]
