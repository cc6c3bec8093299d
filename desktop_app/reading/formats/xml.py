"""Feeds (RSS 0.9 to 2.0, Atom): one article per entry. Any other XML gives its words."""

import html
import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from desktop_app.article import Article
from desktop_app.reading import archive, dates, markup
from desktop_app.reading.encoding import as_declared, decode
from desktop_app.reading.file import File

_ENTRIES = {"item", "entry"}
_BODIES = ("encoded", "content", "description", "summary")
# Pictures and sounds have titles and descriptions of their own.
_MEDIA = ("{http://search.yahoo.com/mrss", "{http://www.itunes.com/dtds/")
_ENCODING = re.compile(r"<\?xml\b[^>]{0,200}\bencoding=[\"']([\w.-]+)[^>]*>")
_DATES = ("pubDate", "published", "date", "updated")


def read(file: File) -> Iterator[Article]:
    """Yield one article per feed entry, or the words of the whole document."""
    outlet, found, root = "", False, None
    for event, element in archive.elements(_utf8(file), file):
        root = element
        if event != "end":
            continue
        tag = archive.local(element.tag)
        if tag == "title" and not outlet:
            outlet = (element.text or "").strip()
        elif tag in _ENTRIES:
            found = True
            yield _entry(element, outlet)
            element.clear()
    if not found and root is not None:
        yield Article("\n\n".join(words.strip() for words in root.itertext() if words.strip()))


def _utf8(file: File) -> bytes:
    """Return the document in UTF-8, whatever it is written in: its parser knows few encodings and forgives nothing."""
    declared = _ENCODING.search(file.data[:400].decode("ascii", errors="replace"))
    if file.encoding:
        text = decode(file.data, file.name, file.encoding)
    else:
        text = as_declared(file.data, file.name, declared[1] if declared else "")
    return _ENCODING.sub("", text, count=1).lstrip("\ufeff").encode(errors="replace")


def _entry(entry: ET.Element, outlet: str) -> Article:
    own = [child for child in entry if not child.tag.startswith(_MEDIA)]
    parts = {archive.local(child.tag): child for child in reversed(own)}
    bodies = (_markup(parts[name]) for name in _BODIES if name in parts)
    body = next((words for words in bodies if words.strip()), "")
    title = _words(parts, ("title",))
    links = [child for child in own if archive.local(child.tag) == "link"]
    link = next((child for child in links if child.get("rel", "alternate") == "alternate"), parts.get("link"))
    address = (link.get("href") or link.text or "") if link is not None else ""
    return Article(
        markup.plain_text(body) or title,
        id=_words(parts, ("guid", "id")) or address or title,
        source=address,
        title=html.unescape(title),
        outlet=outlet,
        authors=_authors(entry),
        published=dates.published(_words(parts, _DATES)),
    )


def _markup(body: ET.Element) -> str:
    """Return the markup that stands in an element as text (RSS) or as elements of XHTML (Atom)."""
    if not len(body):
        return body.text or ""
    for element in body.iter():
        element.tag = archive.local(element.tag)
    return ET.tostring(body, encoding="unicode")


def _authors(entry: ET.Element) -> tuple[str, ...]:
    people = (child for child in entry if archive.local(child.tag) in {"creator", "author"})
    named = (next((part for part in person if archive.local(part.tag) == "name"), person) for person in people)
    return tuple(dict.fromkeys(words for name in named if (words := (name.text or "").strip())))


def _words(parts: dict[str, ET.Element], names: tuple[str, ...]) -> str:
    return next((("".join(parts[name].itertext())).strip() for name in names if name in parts), "")
