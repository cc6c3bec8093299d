"""Random sentences out of nothing but the words of the rules: no reading may fail."""

import random

import pytest

from desktop_app import languages, timeline, times
from desktop_app.article import Article, Published, Sentence, Span
from desktop_app.times.words import TimeWords

NUMBERS = "0 1 7 12 28 1998 2021 2,5 1.000 10.30 26/7 26/7/2021 2021-07-26 17-28"
EXTRA = [*NUMBERS.split(), "Budi", "desa", *",.()-:/“”"]


@pytest.mark.parametrize("code", ["id", "en"])
@pytest.mark.parametrize("seed", range(5))
def test_no_order_of_words_fails(code: str, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311  # no secret
    language = languages.load(code)
    words = language.words("times", TimeWords)
    lexicon = [word for entries in words.words.values() for word in entries]
    literals = [word for rules in words.rules.values() for rule in rules for word in rule.split() if word.isalpha()]
    for _ in range(40):
        text = " ".join(chance.choice(chance.choice([lexicon, literals, EXTRA])) for _ in range(30))
        article = Article(text, published=chance.choice([None, Published("2021-07-26", "day", "reader")]))
        sentences = (Sentence(Span(0, len(text))),)
        found = times.find(article, sentences, language)
        assert all(time.value and time.span.of(text).strip() for time in found)
        assert all(event.label for event in timeline.arrange(article, sentences, found, (), language))
        times.published(Article(text), (), language)
