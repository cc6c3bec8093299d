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
        ("The current mayor sold the mill.", {}),
        ("Recent storms broke the bridge, and future floods worry Ada Holt.", {}),
        ("In 2004 the current mayor sold the mill.", {"2004": "The current mayor sold the mill"}),
        ("Ada Holt has sold two mills in recent weeks.", {"recent weeks": "Ada Holt has sold two mills"}),
        ("Hull had its worst flood since 1953.", {}),
        ("The town built 92 houses, up from 56 in 2013.", {}),
        ("Holt noted that last year Leeds sold its mill.", {"last year": "Leeds sold its mill"}),
    ],
)
def test_a_time_that_says_which_one_a_noun_is(text: str, expected: dict[str, str]) -> None:
    assert labels(text) == expected


def test_what_somebody_says_of_himself_may_be_contracted() -> None:
    text = "Holt won. Ada Holt said Tuesday that she’s glad the mill was sold."
    assert labels(text) == {"Tuesday": "Ada Holt is glad the mill was sold"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A mill built in 1998 collapsed.", {"1998": "A mill was built"}),
        ("The woman arrested Monday in Leeds denied the theft.", {"Monday": "The woman was arrested in Leeds"}),
        (
            "The club of Hull was stripped of two league titles won in 2005.",
            {"2005": "Two league titles were won"},
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
        ("Bob Hale, a man from Hull who was convicted in 2008, is free.", {"2008": "Bob Hale was convicted"}),
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Flash floods in the north of Hull killed at least 15 people on Friday, 9 September 2022, officials said.",
            {"Friday, 9 September 2022": "Flash floods in the north of Hull killed at least 15 people"},
        ),
        (
            "A barge carrying flour capsized in rough water off Hull early Tuesday, leaving two men dead, police said.",
            {"early Tuesday": "A barge carrying flour capsized in rough water off Hull, leaving two men dead"},
        ),
        ("Ms. Holt, who took over in 2021, left.", {"2021": "Ms. Holt took over"}),
        (
            "Two bakers said that as many as 90 men had left since May.",
            {"May": "90 men had left"},
        ),
        (
            "The mill's owner, Hull Bread, said in a letter that the boiler had passed a test in March.",
            {"March": "The boiler had passed a test"},
        ),
        ("The town lifted its flood warning for Hull at 5pm.", {"5pm": "The town lifted its flood warning for Hull"}),
        ("Rain reached Hull shortly before noon.", {"noon": "Rain reached Hull"}),
        (
            "Dr. Ada Holt, a baker at the University of Hull who has studied bread since 1998, argued that it rose.",
            {"1998": "Dr. Ada Holt has studied bread"},
        ),
        ("Here is a look at the flood on Monday.", {}),
        (
            "The council mended the mill broken by a storm that hit the north of Hull on Monday.",
            {"Monday": "A storm hit the north of Hull"},
        ),
        ("Such thefts recall the 2008 Hull bakery robbery.", {"2008": "Hull bakery robbery"}),
        ("The bakers now face a flood.", {"now": "The bakers face a flood"}),
    ],
)
def test_what_happened_is_told_whole(text: str, expected: dict[str, str]) -> None:
    assert labels(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The council asks about talks it abandoned in 2009.", {"2009": "The council abandoned talks"}),
        ("This tells about talks they abandoned in 2009.", {}),
        (
            "The bakers of Hull stored more than two tonnes of flour in a mill recently bought by Ada Holt.",
            {"recently": "A mill was bought by Ada Holt"},
        ),
        ("The mill passed to Ada Holt, now mayor of Hull, and rose.", {}),
        (
            '"The mill beside the river is very old and we hope to sell it in May 2023," said Ada Holt, a baker.',
            {"May 2023": "Ada Holt: We hope to sell it"},
        ),
        (
            "Leeds, which opened a bakery in 2006, and Hull, which lost its mill in 2008, ask for help.",
            {"2006": "Leeds opened a bakery", "2008": "Hull lost its mill"},
        ),
        (
            "Hull follows the Bread Act, which Mayor Ada Holt signed in 1993.",
            {"1993": "Mayor Ada Holt signed the Bread Act"},
        ),
        ("It snows in Hull, which has happened a lot this winter.", {}),
        ("Ada Holt missed her 1996 Oldsmobile.", {}),
        (
            "Hull has been quiet since the murder of Ada Holt in 2004.",
            {"2004": "Murder of Ada Holt"},
        ),
        (
            "In 2013, Ada Holt went to Hull, joined a bakery, and began to sing.",
            {"2013": "Ada Holt went to Hull, joined a bakery, and began to sing"},
        ),
    ],
)
def test_a_clause_within_is_told_of_its_own_subject(text: str, expected: dict[str, str]) -> None:
    assert labels(text) == expected


def test_a_time_to_come_dates_no_saying() -> None:
    text = "A baker said it would meet on 19 October in Hull."
    found = digest(Article(text, published=Published("2022-09-14", "day", "reader"), language="en"))
    assert [event.role for event in found.events] in (["plan"], [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Holt is sorry for saying the mill of Hull was sold last year.", {}),
        ("Email records show that Ada Holt sent a letter on 3 April 2009.", {"3 April 2009": "Ada Holt sent a letter"}),
        ("Now, that bakery is in ruins.", {}),
        ("Ada Holt said that the Bread Peace Act of 1964 applies to Hull.", {}),
        ("Such was the case in Hull on Monday.", {}),
        (
            "Hull, best known to bakers as the birthplace of the singer Ada Holt, fell in June to a company.",
            {"June": "Hull fell to a company"},
        ),
        (
            "An angry cook, a maid and a baker went to Hull on Monday with all of their bread, butter and salt.",
            {"Monday": "An angry cook, a maid and a baker went to Hull"},
        ),
        (
            "Two bakers of Hull were robbed and shot outside their mill in Leeds in May.",
            {"May": "Two bakers of Hull were robbed and shot outside their mill in Leeds"},
        ),
        (
            "Bob Hale began as a baker in the mill of Hull but rose to fame in the early 1990s.",
            {"the early 1990s": "Bob Hale rose to fame"},
        ),
        (
            "After the letters were read in May, Ada Holt said: These letters show what Hull was.",
            {"May": "The letters were read"},
        ),
        (
            "Hull praises the mayor, Ada Holt, who lives in Leeds and ran for the council of Hull last year.",
            {},
        ),
        (
            "Back at her home, Ada Holt recalled a quarrel, which began after a man, Carl, died in 2008 of a fever.",
            {"2008": "A quarrel began after a man, Carl, died in 2008 of a fever"},
        ),
        (
            "Many questions remain for Ada Holt, 27, and her friend Bob Hale, 31, in the 2007 murder of Carl Lund.",
            {"2007": "Murder of Carl Lund"},
        ),
        (
            "Bob Hale asked Ada Holt on June 21, 2013, to move the bakery of Hull.",
            {"June 21, 2013": "Bob Hale asked Ada Holt to move the bakery of Hull"},
        ),
        (
            "Ada Holt bakes, and Bob Hale ran all of the shops from 1996 on, to be near her.",
            {"1996": "Bob Hale ran all of the shops"},
        ),
    ],
)
def test_what_a_time_does_not_date_is_not_told_of_it(text: str, expected: dict[str, str]) -> None:
    assert labels(text) == expected
