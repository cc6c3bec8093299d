import pytest

from desktop_app import languages, ranking, sentences
from desktop_app.article import Article, Score

TEXT = (
    "Jembatan gantung di Desa Sukamerta ambruk pada Minggu pagi. "
    "Pembangunan jembatan baru menunggu anggaran. "
    "Dua desa kini terpisah dari pasar. "
    "Anggaran tahun ini habis untuk jalan. "
    "Harga ikan di pasar naik dua kali lipat. "
    "Dua desa kini terpisah dari pasar."
)
LANGUAGE = languages.load("id")
UNITS = sentences.split(TEXT, (), LANGUAGE)


def steered(focus: str, ranker: str = "news") -> ranking.Ranking:
    return ranking.rank(ranker, Article(TEXT), UNITS, (), LANGUAGE, focus=focus)


@pytest.mark.parametrize(
    ("query", "terms"),
    [
        ("anggaran", ("anggaran",)),
        ("  Harga   IKAN, harga ", ("harga", "ikan")),
        ("“dua desa” pasar", ("dua desa", "pasar")),
        ('"dua desa', ("dua", "desa")),
        ("", ()),
        ("…!?", ()),
    ],
)
def test_terms_of_a_query(query: str, terms: tuple[str, ...]) -> None:
    assert ranking.terms(query) == terms


@pytest.mark.parametrize("name", ranking.names())
@pytest.mark.parametrize(
    ("focus", "first"), [("anggaran", {1, 3}), ("bangun", {1}), ('"harga ikan"', {4}), ("ini", {3}), ("ikan emas", {4})]
)
def test_sentences_that_hold_the_words_come_first(name: str, focus: str, first: set[int]) -> None:
    plain, scores = steered("", name).scores, steered(focus, name).scores
    order = sorted(range(len(scores)), key=lambda at: -scores[at].value)
    assert set(order[: len(first)]) == first
    for at, (before, score) in enumerate(zip(plain, scores, strict=True)):
        assert sum(score.reasons.values()) == pytest.approx(score.value)
        assert ("focus" in score.reasons) == (at in first)
        assert score.value - before.value == pytest.approx(score.reasons.get("focus", 0.0))


def test_a_sentence_with_all_words_comes_before_one_with_some() -> None:
    scores = steered("anggaran jembatan").scores
    assert scores[1].value > max(scores[0].value, scores[3].value)
    assert min(scores[0].value, scores[3].value) > scores[4].value


def test_words_that_no_sentence_holds_change_nothing_and_are_told() -> None:
    result = steered("helikopter")
    assert [note.code for note in result.notes] == ["no_focus"]
    assert result.scores == steered("").scores


def test_equal_scores_can_be_steered() -> None:
    scores = ranking.steer(TEXT, UNITS, [Score(0.0)] * len(UNITS), "ikan")
    assert scores is not None
    assert [score.value for score in scores] == pytest.approx([0, 0, 0, 0, 1.1, 0])
