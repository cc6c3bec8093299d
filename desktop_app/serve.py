"""The worker: JSON lines in, JSON lines out, one request at a time.

Every request carries a number, `{"request": N, ...}`, and asks for one thing:

- `"path": "..."`: read that file, with optional `"encoding"`, `"plain"` (as plain text, whatever it is) and
  `"password"`. A folder answers with its articles' paths instead: `{"request": N, "files": [...], "others": 2,
  "left": 0}`, how many files in it are none, and how many articles are too many to be opened.
- `"text": "..."`, with optional `"id"` and `"source"`: read that text.
- `"rank": {digest}`, with `"ranker"`: score the digest's sentences by another ranker; the answer is
  `{"request": N, "scores": [{"score": 0.8, "reasons": {...}}, ...], "notes": [...]}`.
- `"correct": {digest}`, with `"corrections": [{"action": ...}, ...]` as in schema 1: digest its text once more, with
  what the reader says is otherwise. The digest is the one without corrections.
- `"write": [digest, ...], "format": "docx"`: digests written in a format of `desktop_app.writing`; the answer is
  `{"request": N, "written": "…"}`, the file in Base64.
- `"warm": "id"`: digest the sample article in that language and tell nothing, so that later requests find all in its
  place; `"html"`: read it as a page, `"pdf"`: import the reader of that format.

`"path"`, `"text"` and `"correct"` take `"ranker"`, `"focus"`, `"date"`, `"words"`, `"sentences"`, `"percent"` and
`"seconds"` as on the command line. Answers carry the same number: of a long file first `{"request": N, "beginning":
{"title", "text"}}`, the words that can be shown meanwhile, and `{"request": N, "progress": 34}` now and then, the per
cent of the work on an article that are done; `{"request": N, "digest": {...}}` per article, with `"left": 3` when more
of the file are to come, or `{"request": N, "error": {"code", "message"}}`, and at last `{"request": N, "done": true,
"seconds": 0.01}`. A line that is no request gets an error without number. Whoever wants to cancel kills the process: it
keeps no state.
"""

import base64
import contextlib
import itertools
import json
import logging
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import BinaryIO

from desktop_app import limits, ranking, reading, regions, resources, schema, sentences, times, writing
from desktop_app.article import Article, Digest, Note
from desktop_app.digest import Options, digest
from desktop_app.languages import codes, load, prepare
from desktop_app.reading import folders, formats
from desktop_app.reading.file import File
from desktop_app.schema import Json
from desktop_app.summary import Length, Unit

_UNITS: tuple[Unit, ...] = ("words", "sentences", "percent", "seconds")
_MOST_FILES = 2_000  # of one folder, or articles of one file; more are a library, not something to read
_LONG = 30_000  # code points; what finds everything in a shorter text is hardly slower than the paint of its words
log = logging.getLogger(__name__)


def main() -> int:
    """Serve standard input and output until the input ends; return the exit status.

    What libraries print goes to standard error, so that it never mixes with the answers.
    """
    limits.confine()
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    with contextlib.suppress(KeyboardInterrupt, BrokenPipeError):  # whoever asked is gone
        return run(sys.stdin.buffer, answers)
    return 1


def run(requests: BinaryIO, answers: BinaryIO) -> int:
    """Answer requests until the input ends; return the exit status."""

    def tell(answer: Json) -> None:
        answers.write(_line(answer))
        answers.flush()

    for request in requests:
        for answer in _answers(request, tell):
            tell(answer)
    return 0


def _line(answer: Json) -> bytes:
    """Return the answer as one line; one too long for the memory says so instead of ending the worker."""
    try:
        return schema.line(answer).encode(errors="surrogatepass") + b"\n"
    except MemoryError:
        error = {"code": "too_large", "message": "This article is too long to be shown. Split it into smaller files."}
        return schema.line({"request": answer["request"], "error": error}).encode() + b"\n"


def _answers(line: bytes, tell: Callable[[Json], None]) -> Iterator[Json]:
    begun = time.perf_counter()
    try:
        request: Json = json.loads(line)
        number = request["request"]
    except (ValueError, LookupError, TypeError, RecursionError):
        message = "A request is one line of JSON, an object with its number as “request”."
        yield {"request": None, "error": {"code": "request", "message": message}}
        return
    try:
        for answer in _asked(request, lambda percent: tell({"request": number, "progress": percent})):
            yield {"request": number, **answer}
    except reading.UnreadableError as error:
        yield {"request": number, "error": {"code": error.code, "message": error.message}}
    except Exception as error:  # one bad request must not cost the others
        log.exception("request %s failed", number)
        message = f"This article could not be analysed ({type(error).__name__})."
        yield {"request": number, "error": {"code": "failed", "message": message}}
    yield {"request": number, "done": True, "seconds": round(time.perf_counter() - begun, 4)}


def _asked(request: Json, told: Callable[[int], None]) -> Iterator[Json]:
    if "path" in request:
        yield from _read(Path(request["path"]), request, told)
    elif "text" in request:
        article = Article(request["text"], id=request.get("id", ""), source=request.get("source", ""))
        yield _digested(article, request)
    elif "rank" in request:
        yield _ranked(schema.decode(request["rank"]), request["ranker"])
    elif "correct" in request:
        yield _corrected(schema.decode(request["correct"]), request)
    elif "write" in request:
        file = writing.encoded(request["format"], [schema.decode(one) for one in request["write"]])
        yield {"written": base64.b64encode(file).decode()}
    elif "warm" in request:
        _warm(request["warm"])


def _warm(what: str) -> None:
    """Do once what takes long the first time only: 300 ms for a language, 180 for pages, 40 for PDF."""
    text = resources.path("samples", "contoh.txt").read_text(encoding="utf-8")
    if what in codes():
        digest(Article(text, language=what))
        prepare()
        regions.prepare(load(what))
        times.prepare(load(what))
    elif what == "html":
        page = "".join(f"<p>{line}</p>" for line in text.splitlines())
        reading.articles(File("contoh.html", "", f"<html><body><article>{page}</article></body></html>".encode()))
    else:
        formats.reader(what)


def _read(path: Path, request: Json, told: Callable[[int], None]) -> Iterator[Json]:
    every = folders.files([path])
    inside = list(itertools.islice(every, _MOST_FILES))
    if path.is_dir() and path not in inside:
        files = [str(file) for file in inside if not file.is_dir()]
        left = sum(not file.is_dir() for file in itertools.islice(every, folders.MOST_WALKED))
        yield {"files": files, "others": folders.others(path), "left": left}
        return
    chosen = {"encoding": request.get("encoding", ""), "password": request.get("password", "")}
    file, plain = reading.opened(path, **chosen), request.get("plain", False)
    early = None if plain else reading.beginning(file)
    if early:
        yield _beginning(early)
    articles = reading.articles(file, plain=plain)
    if not early and len(articles[0].text) > _LONG:
        yield _beginning(articles[0])
    several = _first(articles)
    for left, article in zip(reversed(range(len(several))), several, strict=True):
        answer = _digested(article, request, told=told if len(article.text) > _LONG else None)
        yield {**answer, "left": left} if left else answer


def _first(articles: Sequence[Article]) -> Sequence[Article]:
    """Return the articles of a file, of a whole library only the first ones and a note."""
    if len(articles) <= _MOST_FILES:
        return articles
    message = f"Only the first {_MOST_FILES} of {len(articles)} articles of this file were read."
    note = Note("reading", "first_articles", message)
    return [replace(articles[0], notes=(*articles[0].notes, note)), *articles[1:_MOST_FILES]]


def _beginning(article: Article) -> Json:
    return {"beginning": {"title": article.title, "text": article.text[:_LONG]}}


def _corrected(known: Digest, request: Json) -> Json:
    """Digest the text of a digest once more; what was read in the words is read anew."""
    corrections = tuple(schema.decode_correction(one) for one in request["corrections"])
    published, made = known.article.published, known.article.made
    stands = published and published != made and published.origin in {"metadata", "reader"}
    article = replace(
        known.article,
        published=published if stands else None,
        notes=tuple(note for note in known.notes if note.room == "reading"),
    )
    return _digested(article, request, Options(regions=known.regions, corrections=corrections))


def _digested(
    article: Article, request: Json, known: Options | None = None, told: Callable[[int], None] | None = None
) -> Json:
    if "date" in request:
        article = article.dated(request["date"])
    lengths = [Length(request[unit], unit) for unit in _UNITS if unit in request]
    chosen = {"ranker": request.get("ranker", "news"), "focus": request.get("focus", "")}
    length = lengths[0] if lengths else Length()
    options = replace(known or Options(), length=length, today=date.today(), **chosen)  # noqa: DTZ011  # the reader's own day
    return {"digest": schema.encode(digest(article, options, told))}


def _ranked(known: Digest, ranker: str) -> Json:
    language = load(known.article.language)
    text = sentences.flowing(known.article.text, known.regions, language)  # as the digest itself was ranked
    ranked = ranking.rank(ranker, replace(known.article, text=text), known.sentences, known.quotes, language)
    return {
        "scores": [{"score": score.value, "reasons": dict(score.reasons)} for score in ranked.scores],
        "notes": [{"room": note.room, "code": note.code, "message": note.message} for note in ranked.notes],
    }
