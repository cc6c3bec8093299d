"""Markup into blocks of words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import lxml.html
from lxml import etree

from desktop_app.article import RegionKind
from desktop_app.reading.builder import TextBuilder
from desktop_app.reading.encoding import as_declared, decode
from desktop_app.reading.errors import UnreadableError
from desktop_app.reading.file import File

_BYTES = 10_000_000
# Tree parsers are quadratic in the attributes of one tag and give up beyond this depth; no real page comes near.
_ATTRIBUTES = 2_000
_TAG = re.compile(r"<[a-zA-Z][^<>]{8000,}")
_CHARSET = re.compile(rb"<meta[^>]{0,200}charset=[\"']?([\w-]+)", re.IGNORECASE)

_HIDDEN = frozenset(
    (
        "head script style noscript template svg iframe object select option textarea button audio video canvas map"
    ).split()
)
_INLINE = frozenset(
    (
        "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rp rt ruby s samp"
        " small span strike strong sub sup time tt u var wbr"
    ).split()
)
LINES = frozenset(["p", "li", "span", "time", "div", "td"])  # elements that hold a line, if it is short
_HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
_CAPTIONS = frozenset(["figcaption", "caption"])
_COMMENTS = re.compile(
    r"(?:fb-|user-?|reader-?|list-?)?(?:comments?|komentar)"
    r"(?:[-_]*(?:list|area|section|wrapper|wrap|container|box|body|content|thread|item|text|block|respond|form))?s?"
)
_SPACE = re.compile(r"[ \t\r\n\f]+")


@dataclass(slots=True)
class Block:
    """The words of one block of the page, in the order of the page; `kind` is told by its tag alone.

    One that is not `plain` is a link as a whole. `commenting` blocks lie in a part that the page itself calls the
    comments of its readers.
    """

    kind: RegionKind | None = None
    commenting: bool = False
    words: list[str] = field(default_factory=list)
    plain: bool = False  # whether any of its words stand outside links

    def text(self) -> str:
        """Return the words with white space folded, one line per line break."""
        lines = _SPACE.sub(" ", "".join(self.words)).split("\v")
        return "\n".join(filter(None, (line.strip() for line in lines)))


def paragraphs(markup: str) -> TextBuilder:
    """Return all visible words of a page or a fragment, with headings and captions marked."""
    built = TextBuilder()
    if markup.strip():
        for block in blocks(tree(markup, File("", "", b""))):
            built.add(block.text(), block.kind)
    return built


def plain_text(markup: str) -> str:
    """Return the visible words of a page or a fragment."""
    return paragraphs(markup).text


def source(file: File) -> str:
    """Return the markup of a file. Raises UnreadableError when it is too large."""
    if len(file.data) > _BYTES:
        raise UnreadableError("large_page", f"“{file.name}” is larger than any article's page. Open it as plain text.")
    if file.encoding:
        return decode(file.data, file.name, file.encoding)
    declared = None if _is_utf8(file.data) else _CHARSET.search(file.data[:4096])
    return as_declared(file.data, file.name, file.charset or (declared[1].decode() if declared else ""))


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def tree(markup: str, file: File) -> lxml.html.HtmlElement:
    """Return the parsed page. Raises UnreadableError for pages made to choke a parser."""
    if any(tag.count("=") > _ATTRIBUTES or tag.count(" ") > _ATTRIBUTES * 10 for tag in _TAG.findall(markup)):
        raise UnreadableError("unsafe", f"“{file.name}” is built to overload a reader. Open it as plain text.")
    clean = markup.replace("\0", "").encode("utf-8", errors="replace")
    parser = lxml.html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    return lxml.html.document_fromstring(clean, parser=parser, ensure_head_body=True)


def words(element: lxml.html.HtmlElement | None) -> str:
    """Return all words of an element on one line."""
    return "" if element is None else _SPACE.sub(" ", str(element.text_content())).strip()


def short_words(element: lxml.html.HtmlElement, most: int) -> str:
    """Return all words of an element on one line when they have at most `most` code points, else nothing.

    Reads no more of a large element than it needs: many may be nested.
    """
    said, size = [], 0
    for part in element.itertext():
        said.append(str(part))
        size += len(_SPACE.sub(" ", said[-1]).strip())
        if size > most:
            return ""
    line = _SPACE.sub(" ", "".join(said)).strip()
    return line if len(line) <= most else ""


def blocks(page: lxml.html.HtmlElement) -> Iterator[Block]:
    """Yield the visible words of a page block by block."""
    block, hidden, commenting, linked = Block(), 0, 0, 0
    for event, element in etree.iterwalk(page, events=("start", "end")):
        tag = element.tag
        if tag not in _INLINE and _is_comment(element):
            commenting += 1 if event == "start" else -1
        if tag in _HIDDEN:
            hidden += 1 if event == "start" else -1
        elif tag == "br" and event == "start":
            block.words.append("\v")
        elif tag not in _INLINE and tag != "br":
            if block.words:
                yield block
            block = Block(_kind(element) if event == "start" else _kind(element.getparent()), commenting > 0)
        if tag == "a":
            linked += 1 if event == "start" else -1
        if not hidden and (inner := element.text if event == "start" else element.tail):
            block.words.append(inner.replace("\v", " "))
            block.plain = block.plain or (not linked and any(map(str.isalnum, inner)))
    yield block


def _is_comment(element: lxml.html.HtmlElement) -> bool:
    if (element.get("itemtype") or "").endswith("/Comment"):
        return True
    names = f"{element.get('id') or ''} {element.get('class') or ''}".lower()
    return ("comment" in names or "komentar" in names) and any(map(_COMMENTS.fullmatch, names.split()))


def _kind(element: lxml.html.HtmlElement | None) -> RegionKind | None:
    while element is not None and element.tag in _INLINE | {"p", "div"}:
        element = element.getparent()
    if element is None:
        return None
    if element.tag in _HEADINGS:
        return "heading"
    return "caption" if element.tag in _CAPTIONS else None
