"""English times with their extents and values, as the guidelines of TimeML and TempEval-3 annotate them."""

import re
from pathlib import Path

import pytest

from desktop_app import languages, times
from desktop_app.article import Article, Published, Sentence, Span

FILE = Path(__file__).parent / "timex.en.txt"
LINES = [line for line in FILE.read_text("utf-8").splitlines() if not line.startswith("#")]
MARKED = re.compile(r"\[([^|\]]+)\|([^\]]+)\]")


@pytest.mark.parametrize("line", LINES)
def test_times_of_a_sentence(line: str) -> None:
    day, _, marked = line.partition(" ")
    text = MARKED.sub(r"\1", marked)
    article = Article(text, published=Published(day, "day", "reader"))
    found = times.find(article, (Sentence(Span(0, len(text))),), languages.load("en"))
    assert [(time.span.of(text), time.value) for time in found] == MARKED.findall(marked)
