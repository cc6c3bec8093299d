"""Articles from records: what JSON, JSON Lines and CSV have in common."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from desktop_app.article import Article, Note
from desktop_app.reading import dates
from desktop_app.reading.errors import UnreadableError

_TEXT = ("text", "content", "body", "article", "isi", "konten", "teks", "berita")
_TITLE = ("title", "headline", "judul")
_DATE = ("published", "date", "published_at", "publish_date", "tanggal", "waktu")
_SOURCE = ("source", "url", "link", "sumber")
_ID = ("id",)
_LANGUAGE = ("language",)
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


def article(record: object, fallback_id: str) -> Article:
    """Return the article of one record. Raises UnreadableError when it holds no text."""
    if isinstance(record, UnreadableError):
        raise record
    if not isinstance(record, dict) or not (text := _first(record, _TEXT)):
        names = ", ".join(f"“{name}”" for name in _TEXT[:3])
        raise UnreadableError("no_text", f"“{fallback_id}” has no field with the article's text ({names}, …).")
    return Article(
        text,
        id=_first(record, _ID) or fallback_id,
        source=_first(record, _SOURCE),
        title=_first(record, _TITLE),
        published=dates.published(_first(record, _DATE)),
        language=_code(_first(record, _LANGUAGE)),
    )


def rows(value: object) -> list[Any]:
    """Return the records of a JSON value: a list, one object, or the one list inside an object without text."""
    if isinstance(value, list):
        return value
    if isinstance(value, dict) and not _first(value, _TEXT):
        lists = [inner for inner in value.values() if isinstance(inner, list)]
        return lists[0] if len(lists) == 1 else [value]
    return [value]


def _code(tag: str) -> str:
    """Return the language of a tag as "id-ID" (BCP 47), empty for what is no tag: the words tell then."""
    found = _TAG.fullmatch(tag)
    return found[1].lower() if found else ""


def _first(record: Mapping[str, Any], names: tuple[str, ...]) -> str:
    for name in names:
        value = record.get(name)
        if isinstance(value, Mapping):  # a digest's date: {"value": …, "from": …}
            value = value.get("value")
        if isinstance(value, int) and not isinstance(value, bool):
            value = str(value)
        if isinstance(value, str) and value:
            return value
    return ""
