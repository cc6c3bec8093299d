import subprocess
import sys

import pytest

from desktop_app import languages, ranking
from desktop_app.article import Article
from desktop_app.digest import Options, digest
from desktop_app.languages import CommonWords, foreign

GERMAN = (
    "Die neue Brücke über den Fluss wurde am Montag eröffnet. Viele Bürger warteten lange auf die Eröffnung. "
    "Der Bürgermeister dankte den Arbeitern. Das Wetter war schön. Über die Brücken der Stadt fahren nun mehr Busse."
)


def test_a_language_of_sumy_has_its_stop_words() -> None:
    assert {"und", "der"} <= languages.load("de").words("common", CommonWords).stop
    assert languages.load("xx").words("common", CommonWords).stop == frozenset()


def test_words_of_one_stem_are_one() -> None:
    stem = foreign.stemmer("de")
    assert stem("brücken") == stem("brücke")
    assert foreign.stemmer("id")("jembatan-jembatan") == "jembatan-jembatan"


@pytest.mark.parametrize("ranker", ranking.names())
def test_an_article_in_another_language_is_summarised(ranker: str) -> None:
    found = digest(Article(GERMAN), Options(ranker=ranker))
    assert found.article.language == "de"
    assert len(found.scores) == len(found.sentences) == 5
    assert found.summary


def test_neither_library_is_imported_for_our_own_languages() -> None:
    code = (
        "import sys; from desktop_app.digest import digest; from desktop_app.article import Article;"
        "digest(Article('Hujan turun di Jakarta pada hari Senin.'));"
        "print([name for name in ('nltk', 'sumy') if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
