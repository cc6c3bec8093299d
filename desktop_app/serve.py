"""The worker: JSON lines in, JSON lines out, one request at a time.

A request is `{"request": N, "path": "..."}` or `{"request": N, "text": "...", "id": "..."}`, with optional
`"ranker"`, `"date"`, `"words"`, `"sentences"`, `"percent"` as on the command line. Answers carry the same number:
`{"request": N, "digest": {...}}` per article, or `{"request": N, "error": {...}}`, and at last
`{"request": N, "done": true}`. `{"request": N, "warm": true}` only imports what later requests need.
Whoever wants to cancel kills the process: it keeps no state.
"""

import dataclasses
import json
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from desktop_app import reading, schema
from desktop_app.article import Article, Published
from desktop_app.digest import Options, digest
from desktop_app.schema import Json
from desktop_app.summary import Length, Unit

_UNITS: tuple[Unit, ...] = ("words", "sentences", "percent")


def run(requests: BinaryIO, answers: BinaryIO) -> int:
    """Answer requests until the input ends; return the exit status."""
    for request in requests:
        for answer in _answer(json.loads(request)):
            answers.write(schema.line(answer).encode() + b"\n")
            answers.flush()
    return 0


def _answer(request: Json) -> Iterator[Json]:
    number = request["request"]
    try:
        for article in _articles(request):
            yield {"request": number, "digest": schema.encode(digest(_dated(article, request), _options(request)))}
    except reading.UnreadableError as error:
        yield {"request": number, "error": {"code": error.code, "message": error.message}}
    yield {"request": number, "done": True}


def _articles(request: Json) -> tuple[Article, ...]:
    if "path" in request:
        return reading.read(Path(request["path"]))
    if "text" in request:
        return (Article(request["text"], id=request.get("id", ""), source=request.get("source", "")),)
    return ()


def _dated(article: Article, request: Json) -> Article:
    if "date" not in request:
        return article
    return dataclasses.replace(article, published=Published(request["date"], "day", "reader"))


def _options(request: Json) -> Options:
    lengths = [Length(request[unit], unit) for unit in _UNITS if unit in request]
    return Options(request.get("ranker", "news"), lengths[0] if lengths else Length())
