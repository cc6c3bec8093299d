"""Many articles: their sentences in one SQLite file, found again by words, phrase and date.

The full-text index is SQLite's own FTS5, one row per sentence, so that every hit is a place in an article. A library is
an open `sqlite3.Connection`; the functions here are all that knows its tables.
"""

import re
import sqlite3
from bisect import bisect_right
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from desktop_app.article import Digest, Span
from desktop_app.library import days
from desktop_app.times import values

_VERSION = 3  # as the tables say
_AT_ONCE = 100  # rows, some milliseconds of work
_TABLES = """
    CREATE TABLE article (number INTEGER PRIMARY KEY, id BLOB UNIQUE NOT NULL, published TEXT NOT NULL);
    CREATE TABLE passage (
        number INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
        start INTEGER NOT NULL, stop INTEGER NOT NULL, words TEXT NOT NULL
    );
    CREATE INDEX passage_of_article ON passage (article, start);
    CREATE VIRTUAL TABLE found USING fts5(
        words, content='passage', content_rowid='number', tokenize='unicode61 remove_diacritics 2'
    );
    CREATE TRIGGER passage_added AFTER INSERT ON passage BEGIN
        INSERT INTO found (rowid, words) VALUES (new.number, new.words);
    END;
    CREATE TRIGGER passage_gone AFTER DELETE ON passage BEGIN
        INSERT INTO found (found, rowid, words) VALUES ('delete', old.number, old.words);
    END;
    CREATE TABLE moment (
        passage INTEGER NOT NULL REFERENCES passage ON DELETE CASCADE, first TEXT NOT NULL, last TEXT NOT NULL
    );
    CREATE INDEX moment_of_passage ON moment (passage);
    PRAGMA user_version = 3;
"""
_SEARCH = """
    SELECT article.id, passage.start, passage.stop, passage.words
    FROM passage JOIN article ON article.number = passage.article {join}
    WHERE {where}
    ORDER BY {order} LIMIT :limit
"""
_IN_PASSAGE = "EXISTS (SELECT 1 FROM moment WHERE moment.passage = passage.number AND {days})"
_WITHIN = _IN_PASSAGE.format(days="moment.first >= :first AND moment.last <= :last")
_YEARLY = _IN_PASSAGE.format(days="moment.first = moment.last AND substr(moment.first, 6) = :first")
_PASSAGE = "INSERT INTO passage (article, start, stop, words) VALUES (?, ?, ?, ?)"
_MOMENT = """
    INSERT INTO moment (first, last, passage) SELECT ?, ?, number FROM passage WHERE article = ? AND start = ?
"""
Row = tuple[object, ...]
_QUOTED = re.compile(r"[\"“”„]([^\"“”„]+)[\"“”„]|(\S+)")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Hit:
    """One sentence found: the id of its article, and where it stands there."""

    article: str
    span: Span
    words: str


def connect(path: Path | None = None) -> sqlite3.Connection:
    """Return the library in a file, made if it is new; without a path one in memory.

    Raises sqlite3.DatabaseError when the file is no library of this version.
    """
    library = sqlite3.connect(path or ":memory:")
    library.execute("PRAGMA foreign_keys = ON")
    library.execute("PRAGMA trusted_schema = ON")  # the triggers write to the full-text index
    (version,) = library.execute("PRAGMA user_version").fetchone()
    if version == 0:
        library.executescript(_TABLES)
    elif version != _VERSION:
        library.close()
        message = f"This library has version {version}; only version {_VERSION} is known."
        raise sqlite3.DatabaseError(message)
    return library


def add(library: sqlite3.Connection, digest: Digest) -> None:
    """Keep an article; one with the same id is replaced."""
    for _ in adding(library, digest):
        pass


def adding(library: sqlite3.Connection, digest: Digest) -> Generator[None, None, None]:
    """Keep an article piece by piece, for those who have something else to do every few milliseconds.

    Nothing else may be done with the library before the end. Who closes the iterator earlier leaves it as it was.
    """
    article = digest.article
    published = article.published.value if article.published else ""
    with library:
        library.execute("DELETE FROM article WHERE id = ?", (_key(article.id),))
        statement = "INSERT INTO article (id, published) VALUES (?, ?)"
        added = library.execute(statement, (_key(article.id), published)).lastrowid
        spans = (sentence.span for sentence in digest.sentences)
        for some in _pieces((added, *span, _storable(span.of(article.text))) for span in spans):
            library.executemany(_PASSAGE, some)
            yield
        for some in _pieces((*ends, added, at) for at, ends in _moments(digest)):
            library.executemany(_MOMENT, some)
            yield


def remove(library: sqlite3.Connection, identity: str) -> None:
    """Drop an article; one that is not there is no error."""
    with library:
        library.execute("DELETE FROM article WHERE id = ?", (_key(identity),))


def search(library: sqlite3.Connection, words: str, *, limit: int = 200) -> tuple[Hit, ...]:
    """Return the sentences that hold all `words`, best first (BM25); without any words the newest.

    Words in quote marks are a phrase; the last word may be unfinished. A day or month among them also finds, before all
    others, the sentences with the other words that name the same day in whatever way.
    """
    named = days.named(words) if words else None
    of_days = _select(library, named.words, limit, named) if named else ()
    return tuple(dict.fromkeys([*of_days, *_select(library, words, limit)]))[:limit]


def _select(library: sqlite3.Connection, words: str, limit: int, named: days.Days | None = None) -> tuple[Hit, ...]:
    matched = _match(words)
    if words.strip() and not matched:
        return ()
    conditions = ["found MATCH :matched"] if matched else []
    conditions += [_YEARLY if named.yearly else _WITHIN] if named else []
    statement = _SEARCH.format(
        join="JOIN found ON found.rowid = passage.number" if matched else "",
        where=" AND ".join(conditions) or "TRUE",
        order="found.rank" if matched else "article.published DESC, passage.number",
    )
    wanted = {
        "matched": matched,
        "limit": limit,
        "first": named.first if named else "",
        "last": named.last if named else "",
    }
    with closing(library.execute(statement, wanted)) as rows:
        return tuple(Hit(_identity(article), Span(start, stop), said) for article, start, stop, said in rows)


def _key(identity: str) -> bytes:
    """Return an id as stored: the name of a file may hold what is no UTF-8."""
    return identity.encode(errors="surrogatepass")


def _identity(key: bytes) -> str:
    return key.decode(errors="surrogatepass")


def _storable(words: str) -> str:
    """Return words as SQLite takes them: a sign for every half of a character, so that offsets stay."""
    return words.encode(errors="replace").decode()


def _pieces(rows: Iterable[Row]) -> Iterator[list[Row]]:
    """Yield the rows, some at a time."""
    left = iter(rows)
    while some := list(islice(left, _AT_ONCE)):
        yield some


def _moments(digest: Digest) -> Iterator[tuple[int, tuple[str, str]]]:
    """Yield the days of every time expression with the start of the sentence it stands in."""
    starts = [sentence.span.start for sentence in digest.sentences]
    for time in digest.times:
        at = bisect_right(starts, time.span.start) - 1
        inside = at >= 0 and digest.sentences[at].span.covers(time.span)  # not in a heading
        place = values.interval(time.value) if inside else None
        if place:
            yield starts[at], (place[0].isoformat(), place[1].isoformat())


def _match(words: str) -> str:
    """Return the query in FTS5's language, every word quoted: nothing a reader types is an operator."""
    terms = [phrase or word for phrase, word in _QUOTED.findall(words)]
    quoted = [f'"{" ".join(_WORD.findall(term))}"' for term in terms if _WORD.search(term)]
    if quoted and words[-1].isalnum():
        quoted[-1] += "*"
    return " ".join(quoted)
