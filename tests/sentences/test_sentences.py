import json
from pathlib import Path

from desktop_app import languages, regions, sentences
from desktop_app.article import Article

SEED = Path(__file__).parents[2] / "seeds" / "000_bcf6c06a3aaa0b79.txt"
INDONESIAN = languages.load("id")
SEED_SENTENCES = """[[80, 216], [217, 316], [316, 409], [410, 549], [549, 808], [808, 969], [970, 1037], [1037, 1256],
    [1256, 1349], [1350, 1466], [1466, 1519], [1520, 1715], [1715, 1845], [1846, 1910], [1910, 1978], [1979, 2085]]"""


def test_the_seed_has_its_sentences() -> None:
    text = SEED.read_text(encoding="utf-8")
    found = sentences.split(text, regions.mark(Article(text), INDONESIAN), INDONESIAN)
    assert [list(sentence.span) for sentence in found] == json.loads(SEED_SENTENCES)
