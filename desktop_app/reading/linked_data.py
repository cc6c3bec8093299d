"""What a page says of its article in JSON-LD (schema.org): authors, publisher, date."""

import contextlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import lxml.html

_LONGEST = 300_000  # characters of a script: more is the whole site, not one article
_DEPTH = 6
_ARTICLES = (
    "article",
    "posting",
    "report",
    "webpage",
    "videoobject",
)  # how the types of what has an author end, best first
_COMPANIES = frozenset({"organization", "newsmediaorganization", "corporation", "brand", "thing"})


@dataclass(frozen=True, slots=True)
class Linked:
    """What is said, empty where nothing is; `authors` are people only."""

    authors: tuple[str, ...] = ()
    outlet: str = ""
    published: str = ""


def read(page: lxml.html.HtmlElement) -> Linked:
    """Return what the first object says that is an article, or else a page."""
    things = [thing for script in page.iter("script") if _is_linked(script) for thing in _things(_value(script))]
    people = {thing["@id"]: thing for thing in things if isinstance(thing.get("@id"), str) and "name" in thing}
    told = next((thing for end in _ARTICLES for thing in things if _type(thing).endswith(end)), {})
    publisher = _resolved(told.get("publisher"), people)
    return Linked(
        authors=tuple(dict.fromkeys(filter(None, (_person(one, people) for one in _several(told.get("author")))))),
        outlet=_string(publisher.get("name")) if isinstance(publisher, Mapping) else "",
        published=_string(told.get("datePublished")) or _string(told.get("uploadDate")),
    )


def _is_linked(script: lxml.html.HtmlElement) -> bool:
    return (script.get("type") or "").lower().strip() == "application/ld+json" and len(script.text or "") <= _LONGEST


def _value(script: lxml.html.HtmlElement) -> object:
    with contextlib.suppress(ValueError, RecursionError):
        return json.loads(script.text or "null", strict=False)
    return None


def _things(value: object, depth: int = _DEPTH) -> Iterator[Mapping[str, Any]]:
    """Yield the objects of a value, outer ones first."""
    if isinstance(value, Mapping):
        yield value
    inner = value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else ()
    for part in inner if depth else ():
        yield from _things(part, depth - 1)


def _type(thing: Mapping[str, Any]) -> str:
    kinds = _several(thing.get("@type"))
    return str(kinds[0]).lower() if kinds else ""


def _person(value: object, people: Mapping[str, Mapping[str, Any]]) -> str:
    value = _resolved(value, people)
    if isinstance(value, Mapping):
        return "" if _type(value) in _COMPANIES else _string(value.get("name"))
    return _string(value)


def _resolved(value: object, people: Mapping[str, Mapping[str, Any]]) -> object:
    """Return the object that stands elsewhere under the same name, where only that name is told."""
    if isinstance(value, Mapping) and "name" not in value:
        return people.get(_string(value.get("@id")), value)
    return value


def _several(value: object) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _string(value: object) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""
