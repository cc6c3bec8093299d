"""Articles from records: what JSON, JSON Lines and CSV have in common."""

import re
from collections.abc import Mapping
from typing import Any

from desktop_app.article import Article
from desktop_app.reading import dates
from desktop_app.reading.errors import UnreadableError

_TEXT = ("text", "content", "body", "article", "isi", "konten", "teks", "berita")
_TITLE = ("title", "headline", "judul")
_DATE = ("published", "date", "published_at", "publish_date", "tanggal", "waktu")
_SOURCE = ("source", "url", "link", "sumber")
_ID = ("id",)
_LANGUAGE = ("language",)
_TAG = re.compile(r"([a-z]{2,3})(?:[-_].*)?", re.IGNORECASE)


def article(record: object, fallback_id: str) -> Article:
    """Return the article of one record. Raises UnreadableError when it holds no text."""
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
