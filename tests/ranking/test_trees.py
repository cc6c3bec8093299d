from typing import Any

import pytest

from desktop_app import languages, resources, sentences
from desktop_app.article import Article
from desktop_app.ranking import _document, _features, _trees, news

MODEL: dict[str, Any] = {
    "base": 0.1,
    "cost": 0.25,
    "linear": [["length", "commas", 2.0]],
    "dangling": 4.0,
    "reasons": {"position": ["index"], "length": ["length", "commas"]},
    "trees": [
        ["index", 2.5, 0.02, ["length", 8.0, 0.05, -0.03, 0.08], -0.04],
        ["commas", 0.5, 0.0, 0.01, -0.01],
        0.005,
    ],
}


@pytest.mark.parametrize(
    ("sentence", "leaves"),
    [
        ({"index": 0, "length": 20, "commas": 0}, 0.08 + 0.01 + 0.005),
        ({"index": 2.5, "length": 8, "commas": 3}, -0.03 - 0.01 + 0.005),
        ({"index": 3, "length": 8, "commas": 0}, -0.04 + 0.01 + 0.005),
    ],
)
def test_reasons_and_base_add_up_to_the_leaves(sentence: dict[str, float], leaves: float) -> None:
    trees = _trees.parse(MODEL)
    assert trees.base + sum(trees.amounts(trees.left(sentence))) == pytest.approx(MODEL["base"] + leaves)


def test_each_step_is_credited_to_the_reason_of_its_feature() -> None:
    trees = _trees.parse(MODEL)
    position, length = trees.amounts(trees.left({"index": 0, "length": 20, "commas": 0}))
    assert position == pytest.approx(0.05 - 0.02)
    assert length == pytest.approx(0.08 - 0.05 + 0.01)


def test_amounts_that_cancel_each_other_leave_nothing() -> None:
    trees = _trees.parse({**MODEL, "trees": [["index", 2.5, 0.0, worth, -worth] for worth in (0.1, 0.2, -0.3)]})
    assert trees.amounts(trees.left({"index": 0})) == [0.0, 0.0]


def test_what_sentences_share_may_be_asked_once() -> None:
    trees = _trees.parse(MODEL)
    shared = trees.left({"commas": 3})
    assert trees.left({"index": 1, "length": 8}, shared) == trees.left({"index": 1, "length": 8, "commas": 3})


def test_linear_terms_are_words_under_the_reason_of_their_feature() -> None:
    sentence = {"index": 3, "length": 8, "commas": 0, "points_back": 0}
    [without] = news.judge({}, [sentence], _trees.parse({**MODEL, "linear": []}))
    [score] = news.judge({}, [sentence], _trees.parse(MODEL))
    assert score.reasons["length"] == pytest.approx(without.reasons["length"] + 16)
    assert score.value == pytest.approx(without.value + 16)


def test_what_points_back_to_a_sentence_that_is_left_out_is_worth_less() -> None:
    trees = _trees.parse({**MODEL, "base": 0.3})
    good = {"index": 0, "length": 20, "commas": 0, "points_back": 0}
    bad = {"index": 9, "length": 8, "commas": 9, "points_back": 0}
    back = {**good, "index": 1, "points_back": 1}
    behind_good, behind_bad = (news.judge({}, [before, back], trees)[1] for before in (good, bad))
    assert [behind_good] == news.judge({}, [back], trees)
    assert behind_bad.value == pytest.approx(behind_good.value - MODEL["dangling"])
    assert sum(behind_bad.reasons.values()) == pytest.approx(behind_bad.value)


def test_every_shipped_model_can_be_read() -> None:
    files = sorted(resources.path("ranking").glob("*.json"))
    assert "id" in {file.stem for file in files}
    for file in files:
        assert _trees.load(file.stem).leaves


def test_every_feature_of_a_shipped_model_is_measured() -> None:
    text, language = "Jembatan itu runtuh. Tiga orang luka.", languages.load("id")
    document = _document.read(Article(text), sentences.split(text, (), language), (), language)
    article, own = _features.measure(document)
    for file in resources.path("ranking").glob("*.json"):
        for sentence in own:
            assert _trees.load(file.stem).masks.keys() <= article.keys() | sentence.keys()


def test_a_language_without_weights_gets_those_of_indonesian() -> None:
    assert _trees.load("xx") == _trees.load("id")
    assert _trees.load("../id") == _trees.load("id")
