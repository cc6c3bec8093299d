"""Each classical ranker against sumy itself, on sentences of our own."""

import importlib
import random
from collections.abc import Sequence

import pytest

from desktop_app import languages
from desktop_app.article import Article, Sentence, Span
from desktop_app.ranking._document import Document, Ranking, read
from tests.benchmarks import sumy_peer

INDONESIAN = [
    "Pasar ikan di Kota Tegalrejo terbakar pada Senin malam.",
    "Api pertama kali terlihat dari kios nomor 27 di sisi utara pasar.",
    "Dua belas mobil pemadam dikerahkan, tetapi api baru padam setelah 3,5 jam.",
    "Tidak ada korban jiwa.",
    "Tidak ada korban jiwa.",
    "Kerugian pedagang pasar ikan diperkirakan 2.500 juta rupiah.",
    "“Kami kehilangan semua dagangan malam itu,” kata Sukirman, pedagang ikan.",
    "Penyebab kebakaran mungkin hubungan pendek arus listrik di kios nomor 27.",
    "Wali kota menegaskan pasar ikan akan dibangun kembali di tempat yang sama.",
    "Pembangunan pasar itu penting bagi 140 pedagang.",
    "Mustahil.",
    "Yang itu.",
    "***",
]
ENGLISH = [
    "The town of Harlow Bridge lost its only library to a flood on Tuesday.",
    "Water rose 2.4 metres in one night, the highest level since 1953.",
    "Volunteers carried 11,000 books out of the library before dawn.",
    "Books.",
    "Perhaps half of the books can be dried and saved.",
    "The mayor announced that a new library would open on higher ground.",
    "The mayor announced that a new library would open on higher ground.",
    "Perhaps it will open before winter, she said.",
]
NAMES = sorted(sumy_peer.SUMMARIZERS)


def document(sentences: Sequence[str], code: str, separators: Sequence[str] = (" ",), title: str = "") -> Document:
    text, units = "", []
    for at, sentence in enumerate(sentences):
        units.append(Sentence(Span(len(text), len(text) + len(sentence))))
        text += sentence + separators[at % len(separators)]
    return read(Article(text, title=title), units, (), languages.load(code))


def rank(name: str, article: Document) -> Ranking:
    result: Ranking = importlib.import_module(f"desktop_app.ranking.{name}").rank(article)
    return result


def rate(name: str, article: Document, paragraphs: Sequence[int] = (), title: Sequence[str] = ()) -> list[float]:
    cues = article.cues.bonus, article.cues.stigma
    return sumy_peer.rate(name, article.words, article.stop, cues=cues, paragraphs=paragraphs, title=title)


def shuffled(count: int) -> list[str]:
    """Return sentences of chance from a small vocabulary, so that many share words, some of them all words."""
    chance = random.Random(count)  # noqa: S311  # made-up sentences, no secrets
    words = " ".join([*INDONESIAN, *ENGLISH]).split()
    return [" ".join(chance.choices(words, k=chance.randint(1, 25))) for _ in range(count)]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("sentences", "code"),
    [(INDONESIAN, "id"), (ENGLISH, "en"), (INDONESIAN, "xx"), (shuffled(60), "id"), (INDONESIAN[:1], "id")],
)
@pytest.mark.filterwarnings("ignore:Number of words:UserWarning")
def test_ratings_are_those_of_sumy(name: str, sentences: Sequence[str], code: str) -> None:
    if name == "edmundson" and code == "xx":
        pytest.skip("sumy refuses to work without cue words")
    article = document(sentences, code)
    ours = [score.value for score in rank(name, article).scores]
    assert ours == pytest.approx(rate(name, article), rel=1e-9, abs=1e-9)


def test_edmundson_sees_paragraphs_and_title() -> None:
    title = "Pasar ikan terbakar"
    article = document(INDONESIAN, "id", ["\n\n", " ", " "], title)
    paragraphs = [0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]
    theirs = rate("edmundson", article, paragraphs, ["pasar", "ikan", "terbakar"])
    scores = rank("edmundson", article).scores
    assert [score.value for score in scores] == theirs
    assert scores[5].reasons == {"cue": 0.0, "title": 4.0, "location": 0.0}
    assert scores[9].reasons["cue"] == 1.0


@pytest.mark.parametrize("name", ["lexrank", "textrank", "reduction"])
def test_long_article_is_compared_in_part(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    limit = "desktop_app.ranking.lexrank._PAIRS" if name == "lexrank" else "desktop_app.ranking._overlap._PAIRS"
    monkeypatch.setattr(limit, 20_000)
    article = document(shuffled(400), "id")
    result = rank(name, article)
    assert [note.code for note in result.notes] == ["partial"]
    assert len(result.scores) == 400
    compared = sum(score.value > 0 for score in result.scores)
    assert 0 < compared < 400


def test_kl_orders_the_best_sentences_of_a_long_article(monkeypatch: pytest.MonkeyPatch) -> None:
    article = document(shuffled(60), "id")
    everything = [score.value for score in rank("kl", article).scores]
    entries = sum(len(set(words)) for words in article.content)
    monkeypatch.setattr("desktop_app.ranking.kl._WORK", 5 * entries)
    result = rank("kl", article)
    assert [note.code for note in result.notes] == ["partial"]
    assert [score.value for score in result.scores] == [max(value, -5.0) for value in everything]


def test_equal_sentences_stand_in_reading_order() -> None:
    article = document(["Harga cabai naik lagi di pasar."] * 5, "id")
    for name in NAMES:
        values = [score.value for score in rank(name, article).scores]
        assert values[0] == max(values), name
