"""Times with their extents and values, as the guidelines annotate them: one file of sentences per language."""

import re
from pathlib import Path

import pytest

from desktop_app import languages, times
from desktop_app.article import Article, Published, Sentence, Span

LINES = [
    (path.suffixes[0][1:], line)
    for path in sorted(Path(__file__).parent.glob("timex.*.txt"))
    for line in path.read_text("utf-8").splitlines()
    if not line.startswith("#")
]
MARKED = re.compile(r"\[([^|\]]+)\|([^\]]+)\]")


@pytest.mark.parametrize(("code", "line"), LINES)
def test_times_of_a_sentence(code: str, line: str) -> None:
    day, _, marked = line.partition(" ")
    text = MARKED.sub(r"\1", marked)
    article = Article(text, published=Published(day, "day", "reader"))
    found = times.find(article, (Sentence(Span(0, len(text))),), languages.load(code))
    assert [(time.span.of(text), time.value) for time in found] == MARKED.findall(marked)


@pytest.mark.parametrize("code", sorted({code for code, _ in LINES}))
def test_no_expression_needs_a_known_day(code: str) -> None:
    for _, line in LINES:
        text = MARKED.sub(r"\1", line.partition(" ")[2])
        times.find(Article(text), (Sentence(Span(0, len(text))),), languages.load(code))
