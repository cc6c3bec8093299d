"""Which words of English may be verbs, by their form and by the words beside them."""

import pytest

from desktop_app import languages
from desktop_app.article import Span
from desktop_app.timeline import clauses, verbs, words


def acting(text: str) -> list[str]:
    own = words.load(languages.load("en"))
    parts = clauses.split(text, Span(0, len(text)), (), own)
    return [word.small for part in parts for word in part.words if word.verb and word.lowercase]


@pytest.mark.parametrize(
    ("base", "form"),
    [("carry", "carries"), ("play", "plays"), ("reach", "reaches"), ("veto", "vetoes"), ("aim", "aims")],
)
def test_the_third_person_is_regular(base: str, form: str) -> None:
    assert verbs.third(base) == form


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bakers claim that Hull owes them rent", ["claim", "owes"]),
        ("Their claim surprised Hull", ["surprised"]),
        ("They face the flood", ["face"]),
        ("A baker faces charges", ["faces"]),
        ("The red faces of the bakers", []),
        ("Bakers in Hull rejected plans to close", ["rejected"]),
        ("The bakery plans to close", ["plans"]),
        ("It shows a mill", ["shows"]),
        ("Two shows opened", ["opened"]),
        ("The bakers lost a bid to stay", ["lost"]),
        ("Hull will honour Ada Holt", ["will", "honour"]),
        ("The local set sang", ["sang"]),
        ("When clashes between bakers and millers spread", ["spread"]),
        ("Bakers still claim the mill", ["claim"]),
        ("Police say nothing", ["say"]),
        ("A study published shows the loss", ["published", "shows"]),
        ("A yellow warning stays in place", ["stays"]),
    ],
)
def test_the_words_beside_tell_a_verb_from_a_noun(text: str, expected: list[str]) -> None:
    assert acting(text) == expected


def test_a_base_form_is_no_participle() -> None:
    own = words.load(languages.load("en"))
    assert [word for word in ("proceed", "succeeded", "opened", "speed") if own.is_participle(word)] == [
        "succeeded",
        "opened",
    ]
