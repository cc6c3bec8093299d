"""Articles from records: what JSON, JSON Lines and CSV have in common."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

import tomli

from desktop_app import resources
from desktop_app.article import Article, Note
from desktop_app.reading import dates, markup
from desktop_app.reading.errors import UnreadableError

_MARKUP = re.compile(r"</p>|</div>|<br ?/?>", re.IGNORECASE)
_PROSE = 12  # words of a field that is the text although its name tells nothing
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
    record, fields = _named(record), _fields()
    if not (text := _first(record, fields["text"]) or _longest(record)):
        names = ", ".join(f"“{name}”" for name in fields["text"][:3])
        raise UnreadableError("no_text", f"“{fallback_id}” has no field with the article's text ({names}, …).")
    return Article(
        text,
        id=_first(record, fields["id"]) or fallback_id,
        source=_source(record),
        title=_first(record, fields["title"]),
        outlet=_outlet(record),
        authors=_authors(record),
        published=dates.published(_first(record, fields["date"])),
        language=_code(_first(record, fields["language"])),
    )


def rows(value: object, depth: int = 4) -> list[Any]:
    """Return the records of a JSON value: a list, one object, or the first list of articles inside an object."""
    if isinstance(value, list):
        return value
    if not isinstance(value, dict) or not depth or _first(_named(value), _fields()["text"]):
        return [value]
    if columns := _columns(value):
        return columns
    inner = [rows(part, depth - 1) for part in value.values() if isinstance(part, list | dict)]
    holding = (found for found in inner if any(_first(_named(record), _fields()["text"]) for record in found))
    lists = [part for part in value.values() if isinstance(part, list) and any(isinstance(one, dict) for one in part)]
    return next(holding, lists[0] if len(lists) == 1 and not _longest(_named(value)) else [value])


def _columns(value: Mapping[str, Any]) -> list[Any]:
    """Return the records of a table kept by columns: {"title": {"0": …, "1": …}, "text": {"0": …, "1": …}}."""
    named = _named(value)
    columns: dict[str, dict[str, Any]] = {name: column for name, column in named.items() if isinstance(column, dict)}
    held = next((columns[name] for name in _fields()["text"] if name in columns), {})
    return [{name: column.get(key) for name, column in columns.items()} for key in held]


@cache
def _fields() -> Mapping[str, tuple[str, ...]]:
    """Return what programs call each field, by `resources/records.toml`."""
    named = tomli.loads(resources.path("records.toml").read_text(encoding="utf-8"))
    return {field: tuple(names) for field, names in named.items()}


def _longest(record: Mapping[str, Any]) -> str:
    """Return the longest field, if it is prose: programs call the text of an article whatever they like."""
    found = max((_string(value) for value in record.values()), key=len, default="")
    return found if len(found.split()) >= _PROSE else ""


def _source(record: Mapping[str, Any]) -> str:
    """Return where the record is from: an address before a name."""
    told = [value for name in _fields()["source"] if isinstance(value := record.get(name), str) and value]
    return next((value for value in told if "://" in value), told[0] if told else "")


def _code(tag: str) -> str:
    """Return the language of a tag as "id-ID" (BCP 47), empty for what is no tag: the words tell then."""
    found = _TAG.fullmatch(tag)
    return found[1].lower() if found else ""


def _named(record: object) -> Mapping[str, Any]:
    """Return the fields by their names in small letters, nothing for what is no object."""
    return {str(name).lower().strip(): value for name, value in record.items()} if isinstance(record, Mapping) else {}


def _outlet(record: Mapping[str, Any]) -> str:
    """Return the outlet; "source" is one only as an object with a name, else it says where the record is from."""
    return _first(record, _fields()["outlet"]) or (
        _string(record["source"]) if isinstance(record.get("source"), Mapping) else ""
    )


def _authors(record: Mapping[str, Any]) -> tuple[str, ...]:
    found = next((record[name] for name in _fields()["authors"] if record.get(name)), ())
    several = found if isinstance(found, list) else [found]
    return tuple(filter(None, map(_string, several)))


def _first(record: Mapping[str, Any], names: tuple[str, ...]) -> str:
    return next(filter(None, (_string(record.get(name)) for name in names)), "")


def _string(value: object) -> str:
    """Return a string, a number, the string that an object stands for, or paragraphs in a list; else nothing."""
    if isinstance(value, Mapping):  # a digest's date: {"value": …, "from": …}
        value = next((value[name] for name in _fields()["inner"] if isinstance(value.get(name), str)), "")
    if isinstance(value, list):
        value = _paragraphs(value)
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    return value if isinstance(value, str) else ""


def _paragraphs(value: list[Any]) -> str:
    """Return a list of paragraphs as one text; each may be a list of sentences, and these lists of words."""
    if all(isinstance(part, str) for part in value):
        return "\n\n".join(value)
    inner = [[" ".join(_leaves(sentence)) for sentence in part] for part in value if isinstance(part, list)]
    return "\n\n".join(map(" ".join, inner)) if len(inner) == len(value) else ""


def _leaves(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        yield from (part for part in value if isinstance(part, str))
