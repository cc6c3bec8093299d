"""Articles from records: what JSON, JSON Lines and CSV have in common."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from desktop_app.article import Article, Note
from desktop_app.reading import dates, markup
from desktop_app.reading.errors import UnreadableError

_TEXT = (
    "text", "content", "body", "article", "isi", "konten", "teks", "berita", "articlebody", "full_text", "fulltext",
    "article_text", "main_text", "maintext", "content_text", "content_html", "isi_berita", "paragraphs",
)  # fmt: skip
_TITLE = ("title", "headline", "judul", "judul_berita")
_DATE = (
    "published", "date", "published_at", "publish_date", "tanggal", "waktu", "datepublished", "publishedat",
    "published_date", "publication_date", "date_published", "date_publish", "pubdate", "tanggal_terbit", "tgl",
)  # fmt: skip
_SOURCE = ("source", "url", "link", "sumber")
_OUTLET = ("outlet", "publisher", "site_name", "sitename", "site", "media", "newspaper", "source")
_ID = ("id",)
_LANGUAGE = ("language",)
_AUTHORS = ("authors", "author", "penulis", "byline", "creator", "reporter", "wartawan")
_INNER = ("value", "rendered", "name", "text")  # of an object that stands for a string: {"name": "Siti"}
_MARKUP = re.compile(r"</p>|</div>|<br ?/?>", re.IGNORECASE)
_SPACE = re.compile(r"\S\s+\S")
_TAG = re.compile(r"([a-z]{2,3})(?:[-_].*)?", re.IGNORECASE)


def articles(records: Iterable[tuple[str, object]]) -> list[Article]:
    """Return the articles of (id, record) pairs; an UnreadableError may stand for a record.

    What holds no article is passed over and named in a note on the first one. Raises the first UnreadableError when
    nothing else is there.
    """
    found: list[Article] = []
    failures: dict[str, UnreadableError] = {}
    for identity, record in records:
        try:
            found.append(article(record, identity))
        except UnreadableError as error:
            failures[identity] = error
    if failures and not found:
        raise next(iter(failures.values()))
    if failures:
        message = f"Passed over, because no article is in it: {', '.join(failures)}."
        found[0] = replace(found[0], notes=(Note("reading", "passed_over", message),))
    return found


def articles_of_export(records: Iterable[tuple[str, object]]) -> list[Article]:
    """Return the articles of records that programs wrote, who keep the markup of a page in the field of its text."""
    return [
        replace(one, text=markup.plain_text(one.text)) if _MARKUP.search(one.text) else one for one in articles(records)
    ]


def article(record: object, fallback_id: str) -> Article:
    """Return the article of one record. Raises UnreadableError when it holds no text."""
    if isinstance(record, UnreadableError):
        raise record
    if isinstance(record, str) and _SPACE.search(record):
        return Article(record, id=fallback_id)
    record = _named(record)
    if not (text := _first(record, _TEXT)):
        names = ", ".join(f"“{name}”" for name in _TEXT[:3])
        raise UnreadableError("no_text", f"“{fallback_id}” has no field with the article's text ({names}, …).")
    return Article(
        text,
        id=_first(record, _ID) or fallback_id,
        source=_first({**record, "source": None} if isinstance(record.get("source"), Mapping) else record, _SOURCE),
        title=_first(record, _TITLE),
        outlet=_outlet(record),
        authors=_authors(record),
        published=dates.published(_first(record, _DATE)),
        language=_code(_first(record, _LANGUAGE)),
    )


def rows(value: object, depth: int = 4) -> list[Any]:
    """Return the records of a JSON value: a list, one object, or the first list of articles inside an object."""
    if isinstance(value, list):
        return value
    if not isinstance(value, dict) or not depth or _first(_named(value), _TEXT):
        return [value]
    inner = [rows(part, depth - 1) for part in value.values() if isinstance(part, list | dict)]
    holding = (found for found in inner if any(_first(_named(record), _TEXT) for record in found))
    lists = [part for part in value.values() if isinstance(part, list)]
    return next(holding, lists[0] if len(lists) == 1 else [value])


def _code(tag: str) -> str:
    """Return the language of a tag as "id-ID" (BCP 47), empty for what is no tag: the words tell then."""
    found = _TAG.fullmatch(tag)
    return found[1].lower() if found else ""


def _named(record: object) -> Mapping[str, Any]:
    """Return the fields by their names in small letters, nothing for what is no object."""
    return {str(name).lower().strip(): value for name, value in record.items()} if isinstance(record, Mapping) else {}


def _outlet(record: Mapping[str, Any]) -> str:
    """Return the outlet; "source" is one only as an object with a name, else it says where the record is from."""
    return next((_string(record[name]) for name in _OUTLET if name != "source" and _string(record.get(name))), "") or (
        _string(record["source"]) if isinstance(record.get("source"), Mapping) else ""
    )


def _authors(record: Mapping[str, Any]) -> tuple[str, ...]:
    found = next((record[name] for name in _AUTHORS if record.get(name)), ())
    several = found if isinstance(found, list) else [found]
    return tuple(filter(None, map(_string, several)))


def _first(record: Mapping[str, Any], names: tuple[str, ...]) -> str:
    return next(filter(None, (_string(record.get(name)) for name in names)), "")


def _string(value: object) -> str:
    """Return a string, a number, the string that an object stands for, or paragraphs in a list; else nothing."""
    if isinstance(value, Mapping):  # a digest's date: {"value": …, "from": …}
        value = next((value[name] for name in _INNER if isinstance(value.get(name), str)), "")
    if isinstance(value, list) and value and all(isinstance(part, str) for part in value):
        value = "\n\n".join(value)
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    return value if isinstance(value, str) else ""
