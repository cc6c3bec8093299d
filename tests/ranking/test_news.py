import subprocess
import sys
import time

import pytest

from desktop_app import languages, ranking, sentences
from desktop_app.article import Article

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


@pytest.mark.parametrize("text", ["", "   \n\n ", "*** --- !!!", "\ud800", "\u202e\u202d"])
def test_no_words_give_a_note(text: str) -> None:
    result = rank(text)
    assert [note.code for note in result.notes] == ["no-words"]
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


def test_a_repeated_sentence_is_not_worth_its_words() -> None:
    twice = BODY + " Jembatan gantung di Desa Sukamerta ambruk pada Minggu pagi setelah diterjang banjir."
    scores = rank(twice).scores
    assert scores[0].value > 0 > scores[-1].value
    assert sum(scores[-1].reasons.values()) == pytest.approx(scores[-1].value)
    assert scores[-1].reasons["redundancy"] < 0


@pytest.mark.parametrize("code", ["id", "en", "xx"])
def test_every_language_has_weights(code: str) -> None:
    assert len({round(score.value, 6) for score in rank(BODY, code).scores}) > 3


def test_cost_per_sentence_does_not_grow() -> None:
    def seconds(count: int) -> float:
        text = " ".join(f"Kalimat nomor {at} menceritakan panen padi di desa {at % 97}." for at in range(count))
        start = time.process_time()
        rank(text)
        return (time.process_time() - start) / count

    seconds(100)
    assert seconds(8_000) < 4 * min(seconds(1_000) for _ in range(3))


@pytest.mark.parametrize("text", ["kata " * 100_000, "Harga cabai naik lagi. " * 8_000, '"' * 200_000 + " a"])
@pytest.mark.parametrize("name", ranking.names())
@pytest.mark.timeout(60)
def test_hostile_text_is_ranked_quickly(name: str, text: str) -> None:
    language = languages.load("id")
    units = sentences.split(text, (), language)
    result = ranking.rank(name, Article(text), units, (), language)
    assert len(result.scores) == len(units)
