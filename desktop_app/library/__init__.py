"""Many articles: kept in one SQLite file, found again by words, phrase, speaker and date.

The full-text index is SQLite's own FTS5, one row per sentence and one per quote, so that every hit is a place in an
article. A library is an open `sqlite3.Connection`; the functions here are all that knows its tables.
"""

import json
import re
import sqlite3
from bisect import bisect_right
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from desktop_app import schema
from desktop_app.article import Digest, Span
from desktop_app.library import days
from desktop_app.times import values

Kind = Literal["sentence", "quote"]

_VERSION = 2  # as the tables say
_TABLES = """
    CREATE TABLE article (
        number INTEGER PRIMARY KEY, id BLOB UNIQUE NOT NULL, title TEXT NOT NULL, outlet TEXT NOT NULL,
        published TEXT NOT NULL, digest TEXT NOT NULL
    );
    CREATE TABLE passage (
        number INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
        kind TEXT NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL, speaker TEXT NOT NULL, words TEXT NOT NULL
    );
    CREATE INDEX passage_of_article ON passage (article, kind, start);
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
    PRAGMA user_version = 2;
"""
_SEARCH = """
    SELECT article.id, article.title, article.published, passage.kind, passage.start, passage.stop, passage.speaker,
           passage.words
    FROM passage JOIN article ON article.number = passage.article {join}
    WHERE {where}
    ORDER BY {order} LIMIT :limit
"""
_IN_PASSAGE = "EXISTS (SELECT 1 FROM moment WHERE moment.passage = passage.number AND {days})"
_WITHIN = _IN_PASSAGE.format(days="moment.first >= :first AND moment.last <= :last")
_YEARLY = _IN_PASSAGE.format(days="moment.first = moment.last AND substr(moment.first, 6) = :first")
_MOMENT = """
    INSERT INTO moment (first, last, passage)
    SELECT ?, ?, number FROM passage WHERE article = ? AND kind = 'sentence' AND start = ?
"""
_QUOTED = re.compile(r"[\"“”„]([^\"“”„]+)[\"“”„]|(\S+)")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Hit:
    """One passage found: where it stands, and who says it when it is a quote."""

    article: str
    title: str
    published: str
    kind: Kind
    span: Span
    speaker: str
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
    article = digest.article
    published = article.published.value if article.published else ""
    title, outlet = _storable(article.title), _storable(article.outlet)
    row = (_key(article.id), title, outlet, published, schema.line(schema.encode(digest)))
    with library:
        library.execute("DELETE FROM article WHERE id = ?", (_key(article.id),))
        added = library.execute(
            "INSERT INTO article (id, title, outlet, published, digest) VALUES (?, ?, ?, ?, ?)", row
        ).lastrowid
        library.executemany(
            "INSERT INTO passage (article, kind, start, stop, speaker, words) VALUES (?, ?, ?, ?, ?, ?)",
            [
                (added, kind, *span, _storable(speaker), _storable(span.of(article.text)))
                for kind, span, speaker in _passages(digest)
            ],
        )
        library.executemany(_MOMENT, [(*ends, added, at) for at, ends in _moments(digest)])


def remove(library: sqlite3.Connection, identity: str) -> None:
    """Drop an article; one that is not there is no error."""
    with library:
        library.execute("DELETE FROM article WHERE id = ?", (_key(identity),))


def get(library: sqlite3.Connection, identity: str) -> Digest | None:
    """Return a kept article's digest."""
    row = library.execute("SELECT digest FROM article WHERE id = ?", (_key(identity),)).fetchone()
    return schema.decode(json.loads(row[0])) if row else None


def identities(library: sqlite3.Connection) -> tuple[str, ...]:
    """Return the ids of all articles, in the order they came."""
    return tuple(_identity(key) for (key,) in library.execute("SELECT id FROM article ORDER BY number"))


def search(
    library: sqlite3.Connection,
    words: str = "",
    *,
    speaker: str = "",
    since: str = "",
    until: str = "",
    limit: int = 200,
) -> tuple[Hit, ...]:
    """Return the passages that hold all `words`, best first (BM25), else the newest.

    Words in quote marks are a phrase; the last word may be unfinished. A day or month among them also finds, before all
    others, the sentences with the other words that name the same day in whatever way. With `speaker` only quotes of
    speakers whose name holds it; `since` and `until` are ISO days that bound the article's date.
    """
    named = days.named(words) if words and not speaker else None
    of_days = _select(library, named.words, (speaker, since, until), limit, named) if named else ()
    found = _select(library, words, (speaker, since, until), limit)
    return tuple(dict.fromkeys([*of_days, *found]))[:limit]


def _select(
    library: sqlite3.Connection, words: str, bounds: tuple[str, str, str], limit: int, named: days.Days | None = None
) -> tuple[Hit, ...]:
    speaker, since, until = bounds
    matched = _match(words)
    if words.strip() and not matched:
        return ()
    conditions = [
        "passage.kind = 'quote' AND passage.speaker LIKE :speaker" if speaker else "passage.kind = 'sentence'"
    ]
    conditions += ["found MATCH :matched"] if matched else []
    conditions += [_YEARLY if named.yearly else _WITHIN] if named else []
    conditions += ["article.published >= :since AND article.published != ''"] if since else []
    conditions += ["substr(article.published, 1, 10) <= :until AND article.published != ''"] if until else []
    statement = _SEARCH.format(
        join="JOIN found ON found.rowid = passage.number" if matched else "",
        where=" AND ".join(conditions),
        order="found.rank" if matched else "article.published DESC, passage.number",
    )
    values = {
        "matched": matched,
        "speaker": f"%{_storable(_plain(speaker))}%",
        "since": since,
        "until": until,
        "limit": limit,
        "first": named.first if named else "",
        "last": named.last if named else "",
    }
    with closing(library.execute(statement, values)) as rows:
        return tuple(
            Hit(_identity(article), title, published, kind, Span(start, stop), who, said)
            for article, title, published, kind, start, stop, who, said in rows
        )


def _key(identity: str) -> bytes:
    """Return an id as stored: the name of a file may hold what is no UTF-8."""
    return identity.encode(errors="surrogatepass")


def _identity(key: bytes) -> str:
    return key.decode(errors="surrogatepass")


def _storable(words: str) -> str:
    """Return words as SQLite takes them: a sign for every half of a character, so that offsets stay."""
    return words.encode(errors="replace").decode()


def _passages(digest: Digest) -> list[tuple[Kind, Span, str]]:
    names = {speaker.id: speaker.name for speaker in digest.speakers}
    passages: list[tuple[Kind, Span, str]] = [("sentence", sentence.span, "") for sentence in digest.sentences]
    return passages + [("quote", quote.span, names.get(quote.speaker or "", "")) for quote in digest.quotes]


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


def _plain(speaker: str) -> str:
    return speaker.replace("%", "").replace("_", "")
