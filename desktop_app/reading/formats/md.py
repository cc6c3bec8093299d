"""Markdown: shown as written; its headings are marked, its first one is the title, front matter is metadata."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import tomli

from desktop_app.article import Article, Region, Span
from desktop_app.reading import records
from desktop_app.reading.encoding import decode
from desktop_app.reading.file import File

_FRONT = re.compile(
    r"\s*(?:---[ \t]*\n(?P<yaml>.*?)\n(?:---|\.\.\.)|\+\+\+[ \t]*\n(?P<toml>.*?)\n\+\+\+)[ \t]*\n", re.DOTALL
)
_ENTRY = re.compile(r"^([\w-]+)[ \t]*:[ \t]*(.*(?:\n[ \t]*-[ \t]+.*)*)$", re.MULTILINE)
_HEADING = re.compile(r"^#{1,6}[ \t]+(\S.*)$|^(\S.*)\n(?:=+|-{3,})[ \t]*$", re.MULTILINE)


def read(file: File) -> Iterator[Article]:
    """Yield the file as one article."""
    text = decode(file.data, file.name, file.encoding)
    front = _FRONT.match(text)
    about = _about(front) if front else {}
    regions = [Region(Span(*front.span()), "chrome")] if front else []
    headings = list(_HEADING.finditer(text, front.end() if front else 0))
    regions += [Region(Span(*heading.span()), "heading") for heading in headings]
    first = (headings[0][1] or headings[0][2]).strip("# ") if headings else ""
    found = records.article({"title": first, **about, "text": text or " "}, file.name)
    yield replace(found, text=text, id="", regions=tuple(regions))


def _about(front: re.Match[str]) -> dict[str, Any]:
    """Return what the front matter says by its names in small letters, what is plain in it: strings and lists."""
    if front["toml"] is not None:
        try:
            told = tomli.loads(front["toml"])
        except (tomli.TOMLDecodeError, RecursionError):
            return {}
        return {key.lower(): value if isinstance(value, list) else str(value) for key, value in told.items()}
    return {key.lower(): _value(value) for key, value in _ENTRY.findall(front["yaml"])}


def _value(value: str) -> str | list[str]:
    """Return a YAML string, or a list of them in either form: "[a, b]", or each on a line behind a hyphen."""
    inner = value.strip()
    if inner.startswith("[") and inner.endswith("]"):
        return [part.strip("\"' ") for part in inner[1:-1].split(",")]
    if "\n" in inner or inner.startswith("- "):
        return [line.strip().removeprefix("-").strip("\"' ") for line in inner.split("\n") if line.strip()]
    return inner.strip("\"' ")
