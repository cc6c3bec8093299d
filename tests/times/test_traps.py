"""Ages, scores, money, numbers of laws and houses …: lines that hold no time at all."""

from pathlib import Path

import pytest

from desktop_app import languages, times
from desktop_app.article import Article, Published, Sentence, Span

HERE = Path(__file__).parent
LINES = [(code, line) for code in ("id", "en") for line in (HERE / f"traps.{code}.txt").read_text("utf-8").splitlines()]


@pytest.mark.parametrize(("code", "line"), LINES)
def test_no_time(code: str, line: str) -> None:
    article = Article(line, published=Published("2022-09-14", "day", "reader"))
    found = times.find(article, (Sentence(Span(0, len(line))),), languages.load(code))
    assert [time.span.of(line) for time in found] == []
