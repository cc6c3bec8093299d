import cProfile
import subprocess
import sys

import pytest

from desktop_app import languages, ranking, sentences, summary
from desktop_app.article import Article
from desktop_app.summary import Length

BODY = (
    "Jembatan gantung di Desa Sukamerta ambruk pada Minggu pagi setelah diterjang banjir. "
    "“Kami mendengar suara keras sekali,” ujar Wartini. "
    "Dua desa kini terpisah dari pasar dan sekolah terdekat. "
    "Pemerintah kabupaten mengirim perahu karet untuk menyeberangkan warga. "
    "Saya tidak bisa ke ladang. "
    "Dia menunggu perahu sejak subuh."
)


def rank(text: str, code: str = "id") -> ranking.Ranking:
    language = languages.load(code)
    return ranking.rank("news", Article(text), sentences.split(text, (), language), (), language)


def test_reasons_add_up() -> None:
    for score in rank(BODY).scores:
        assert sum(score.reasons.values()) == pytest.approx(score.value)


def test_quotes_and_first_person_stand_below_plain_sentences_nearby() -> None:
    values = [score.value for score in rank(BODY).scores]
    assert values[1] < values[2]
    assert values[4] < values[3]


def test_a_word_that_the_article_repeats_does_not_make_a_scrap_central() -> None:
    lines = [f"Petani membawa panen kopi ke gudang nomor {at} sebelum pasar dibuka pagi itu." for at in range(20)]
    scrap, whole = rank(" ".join([*lines, "Kopi.", *lines[:1]]), "en").scores[-2:]
    assert scrap.reasons["centrality"] < whole.reasons["centrality"]


@pytest.mark.parametrize("text", ["", "   \n\n ", "*** --- !!!", "\ud800", "\u202e\u202d"])
def test_no_words_give_a_note(text: str) -> None:
    result = rank(text)
    assert [note.code for note in result.notes] == ["no_words"]
    assert not any(score.value for score in result.scores)


def test_news_needs_no_numpy() -> None:
    program = (
        "import sys; from desktop_app import digest; from desktop_app.article import Article\n"
        f"digest.digest(Article({BODY!r}))\n"
        "assert not {'numpy', 'nltk', 'sumy', 'scipy'} & set(sys.modules), 'heavy import'"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_unknown_ranker_is_refused() -> None:
    with pytest.raises(ValueError, match="no ranker “nosuch”"):
        ranking.rank("nosuch", Article(""), (), (), languages.load("id"))


@pytest.mark.parametrize("code", ["id", "en", "xx"])
def test_every_language_has_weights(code: str) -> None:
    assert len({round(score.value, 6) for score in rank(BODY, code).scores}) > 3


def test_work_per_sentence_does_not_grow() -> None:
    def calls(count: int) -> float:
        text = " ".join(f"Kalimat nomor {at} menceritakan panen padi di desa {at % 97}." for at in range(count))
        profile = cProfile.Profile(builtins=True)
        profile.runcall(rank, text)
        return sum(entry.callcount for entry in profile.getstats()) / count

    calls(10)
    assert calls(2_000) < 1.2 * calls(200)


BAD = {
    "one sentence": ("Harga cabai naik.", 1),
    "one word many times": ("kata " * 100_000, 1),
    "one long word": ("k" * 100_000, 1),
    "equal sentences": ("Harga cabai naik lagi. " * 10_000, 10_000),
    "quote marks": ('"' * 200_000 + " a", 1),
}


@pytest.mark.parametrize("bad", BAD)
@pytest.mark.parametrize("name", ranking.names())
def test_bad_input_is_ranked_and_summarised(name: str, bad: str) -> None:
    text, count = BAD[bad]
    language = languages.load("id")
    units = sentences.split(text, (), language)
    assert len(units) == count
    result = ranking.rank(name, Article(text), units, (), language)
    assert len(result.scores) == count
    chosen = summary.choose(summary.prepare(text, units, result.scores), Length(65))
    assert chosen == (0,)
    assert "one_sentence" in [note.code for note in result.notes]
