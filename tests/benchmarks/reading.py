"""The speed of reading files and cutting them into sentences, beside the targets."""

import re
from collections.abc import Iterator
from pathlib import Path

from desktop_app import languages, reading, sentences
from desktop_app.reading.file import File
from tests.benchmarks.library import milliseconds
from tests.benchmarks.table import Row, below
from tests.reading import makers

SEED = Path(__file__).resolve().parents[2] / "seeds" / "mata_air_yang_kembali.txt"
CHARACTERS = 570_000  # about 200 articles
PAGES = 1_000
PER_SECOND = 5_000_000
RUNS = 3


def rows() -> Iterator[Row]:
    """Measure long documents, a saved page, and the segmenter, in processor time."""
    lines = [line for line in SEED.read_text(encoding="utf-8").splitlines() if line.strip()]
    many = (lines * (CHARACTERS // sum(map(len, lines)) + 1))[: CHARACTERS * len(lines) // sum(map(len, lines))]
    for suffix, data in (("docx", makers.docx("Judul", many)), ("odt", makers.odt("Judul", many))):
        file = File(f"a.{suffix}", "", data)
        yield below(f".{suffix} of {CHARACTERS:,} characters", _taken(file), 60, "ms")
    plain = [re.sub(r"[^\w ,.-]", "", line, flags=re.ASCII) for line in lines]
    page = [line[at : at + 80] for line in plain for at in range(0, len(line), 80)][:40]
    yield below(f".pdf of {PAGES:,} pages", _taken(File("a.pdf", "", makers.pdf([page] * PAGES))), 1_500, "ms")
    saved = File("a.html", "", makers.news_page("Judul berita hari ini", lines).encode())
    yield below("a saved page", _taken(saved), 50, "ms")
    text, language = "\n\n".join(many), languages.load("id")
    taken = milliseconds(lambda: sentences.split(text, (), language), RUNS)
    speed = len(text) / taken * 1000
    yield Row("the segmenter", f"{speed / 1e6:.1f} M chars/s", f"above {PER_SECOND / 1e6:g} M", held=speed > PER_SECOND)


def _taken(file: File) -> float:
    return milliseconds(lambda: reading.articles(file), RUNS)
