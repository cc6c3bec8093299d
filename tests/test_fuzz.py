"""Sentences of the sample articles with signs and small words strewn in: no room may fail on them."""

import random
from pathlib import Path

import pytest

from desktop_app.article import Article
from desktop_app.digest import digest

SEEDS = Path(__file__).parents[1] / "seeds"
WORDS = [word for file in sorted(SEEDS.glob("*.txt")) for word in file.read_text(encoding="utf-8").split()]
STREWN = [
    *"\"“”',.()[]—-…:;%1",
    "``",
    "''",
    ',"',
    "”,",
    "\n",
    "&quot;",
    *"itu tersebut yang kata ujar that he said".split(),
]


@pytest.mark.parametrize("seed", range(4))
def test_no_order_of_words_and_signs_fails(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311  # no secret
    for _ in range(120):
        start = chance.randrange(len(WORDS) - 120)
        words = WORDS[start : start + chance.randrange(5, 120)]
        for _ in range(chance.randrange(1, 40)):
            words.insert(chance.randrange(len(words)), chance.choice(STREWN))
        text = " ".join(words)
        for code in ("id", "en"):
            assert [note for note in digest(Article(text, language=code)).notes if note.code == "failed"] == [], text
