"""Markdown: shown as written; its headings are marked, its first one is the title, front matter is metadata."""

import re
from collections.abc import Iterator

from desktop_app.article import Article, Region, Span
from desktop_app.reading import dates
from desktop_app.reading.encoding import decode
from desktop_app.reading.file import File

_FRONT = re.compile(r"---\n(.*?)\n(?:---|\.\.\.)\n", re.DOTALL)
_ENTRY = re.compile(r"^(title|date|author|lang|source):[ \t]*(.+)$", re.MULTILINE)
_HEADING = re.compile(r"^#{1,6}[ \t]+(\S.*)$|^(\S.*)\n(?:=+|-{3,})[ \t]*$", re.MULTILINE)


def read(file: File) -> Iterator[Article]:
    """Yield the file as one article."""
    text = decode(file.data, file.name, file.encoding)
    front = _FRONT.match(text)
    about = {key: value.strip("\"' ") for key, value in _ENTRY.findall(front[0])} if front else {}
    regions = [Region(Span(*front.span()), "chrome")] if front else []
    headings = list(_HEADING.finditer(text, front.end() if front else 0))
    regions += [Region(Span(*heading.span()), "heading") for heading in headings]
    first = (headings[0][1] or headings[0][2]).strip("# ") if headings else ""
    yield Article(
        text,
        title=about.get("title", first),
        source=about.get("source", ""),
        authors=(about["author"],) if "author" in about else (),
        published=dates.published(about.get("date", "")),
        language=about.get("lang", "")[:2],
        regions=tuple(regions),
    )
