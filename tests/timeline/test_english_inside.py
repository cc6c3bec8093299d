"""What English articles tell of times that stand behind who speaks, in a second clause, or in a clause within."""

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
            "The ferries of Hull are old, said baker Ada Holt, who spent months on them in 2013.",
            {"2013": "Ada Holt spent months on them"},
        ),
        (
            "The mine is a grave, according to the agency Wening, which reported that 24 men died in it in 2007.",
            {"2007": "24 men died in it"},
        ),
        (
            "Many would see their bread go up, according to Ada Holt, a former cook now teaching in the town of Hull.",
            {"now": "Ada Holt teaching in the town of Hull"},
        ),
        ("Wening was a giant, Bob Hale said, until it went bankrupt in 1999.", {"1999": "Wening went bankrupt"}),
        (
            "Ada Holt ran a mill, a bakery, two shops and a big school in the old north before leaving town in 2013.",
            {"2013": "Ada Holt leaving town"},
        ),
        (
            "Hull was praised as the town of Wening Ltd, the largest mill of all, which closed all its mills in 2013.",
            {"2013": "Wening Ltd closed all its mills"},
        ),
    ],
)
def test_a_clause_within_is_told_by_itself(text: str, expected: dict[str, str]) -> None:
    assert labels(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A lawyer had filed a letter in the court of Hull and a hearing was held in June 2020.",
            {"June 2020": "A hearing was held"},
        ),
        (
            "More than half of all the bakers who came in summer were from Leeds and in 2020 trade was down by 50%.",
            {"2020": "Trade was down by 50%"},
        ),
        (
            "A fair was held in 2012. The mill had won a prize but, a year later, Ada Holt was charged with fraud.",
            {"2012": "A fair was held", "a year later": "Ada Holt was charged with fraud"},
        ),
        (
            "After Ada Holt left in October 2012, Bob Hale said he went on to bake bread for the town.",
            {"October 2012": "Ada Holt left"},
        ),
        (
            "Ada Holt confirmed Bob Hale was held on May 2, 2021 and was freed by the court on May 9, 2021.",
            {"May 2, 2021": "Ada Holt confirmed Bob Hale was held", "May 9, 2021": "Bob Hale was freed by the court"},
        ),
        (
            "By the time the bakers came to Hull, it was too late.",
            {"the time": "The bakers came to Hull"},
        ),
        (
            "Even before the mill closed on Saturday, Hull was in a bad way.",
            {"Saturday": "Before the mill closed, Hull was in a bad way"},
        ),
    ],
)
def test_one_of_two_clauses(text: str, expected: dict[str, str]) -> None:
    assert labels(text) == expected


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "A film from the yard of the old mill showed Ada Holt leaving the house on Monday with a bag of flour.",
            "A film showed Ada Holt leaving the house with a bag of flour",
        ),
        ("In 2020, for example, a cook of Hull baked the best bread.", "A cook of Hull baked the best bread"),
        ("The king was laid to rest on Thursday in Hull.", "The king was laid to rest in Hull"),
        (
            "Ada Holt thought on Friday that it would be a step towards the past, rather than the future.",
            "Ada Holt: It would be a step towards the past",
        ),
        (
            'The mayor Ada Holt called Friday\'s vote a "big win for Hull."',
            "The mayor Ada Holt called Friday's vote a big win for Hull",
        ),
        (
            "The mayor has not resigned -- to the anger of Hull on Monday night.",
            "The mayor has not resigned – to the anger of Hull",
        ),
        (
            "The kidnapping of a Hull, England, baker for ransom this week was nothing but a bad hoax.",
            "The kidnapping of a Hull baker was nothing but a bad hoax",
        ),
        (
            "Hull lost the game after a last-second 1984 win against Leeds.",
            "Hull lost the game after a last-second 1984 win against Leeds",
        ),
        (
            "About 30 bakers tied to the group calling itself the Friends of Bread stormed the Hull mill on Monday.",
            "About 30 bakers stormed the Hull mill",
        ),
        (
            "Holt, who is from Leeds, told a big network in Hull on Friday that she expects a short term.",
            "Holt expects a short term",
        ),
        (
            "In Hull, especially in the 1930s, letters about rivals, friends and even kin resulted in trials.",
            "In Hull, letters about rivals, friends and even kin resulted in trials",
        ),
        (
            "The Hull Festival is praised by many cooks, mayors and judges in town before its television debut in May.",
            "The Hull Festival's television debut",
        ),
    ],
)
def test_phrases_are_whole(text: str, label: str) -> None:
    assert label in labels(text).values()


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        (
            "Ada Holt denies the death of Bob Hale, the pal of Holt's sister and baker who was found dead on June 17.",
            "Ada Holt, the pal",
        ),
        ("Much is old, like the fact that there is no trace of Hull until the 14th century.", "The fact there is"),
        (
            "Bakers like Ada Holt, a star of Hull and a favorite for the job after he announced last month he left.",
            "A star of Hull",
        ),
        (
            "Hull lodged a complaint over the treatment of the men during the flood, which took place on Monday.",
            "The men during the flood",
        ),
    ],
)
def test_nothing_false_is_told(text: str, wrong: str) -> None:
    assert not any(wrong in label for label in labels(text).values())
