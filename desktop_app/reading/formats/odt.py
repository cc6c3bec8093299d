"""OpenDocument texts (ISO/IEC 26300)."""

from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element

from desktop_app.article import Article, RegionKind
from desktop_app.reading import archive, dates
from desktop_app.reading.builder import TextBuilder
from desktop_app.reading.file import File

_T = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_PARAGRAPHS: dict[str, RegionKind | None] = {f"{_T}p": None, f"{_T}h": "heading"}
_WHITE = {f"{_T}tab": "\t", f"{_T}line-break": "\n"}
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
# Deleted words, footnote numbers and comments are no part of the text, nor what stands above or below every page.
_ASIDE = {
    f"{_T}tracked-changes", f"{_T}note-citation", f"{_OFFICE}annotation", f"{_OFFICE}master-styles", f"{_OFFICE}meta",
}  # fmt: skip
_NOTE = f"{_T}note-body"
_SPACES = 100  # `<text:s text:c="2000000000"/>` asks for two gigabytes of spaces


def read(file: File) -> Iterator[Article]:
    """Yield the document's text; headings are marked."""
    with archive.opened(file) as container:
        built = paragraphs(archive.part(container, "content.xml", file), file)
        about = archive.properties(container, "meta.xml", file)
    yield article(built, about)


def article(built: TextBuilder, about: Mapping[str, str]) -> Article:
    """Return the article of a document's paragraphs and its properties."""
    headings = [region.span.of(built.text) for region in built.regions]
    return Article(
        built.text,
        title=about.get("title") or (headings[0] if headings else ""),
        authors=tuple(filter(None, (about.get("initial-creator") or about.get("creator", ""),))),
        made=dates.published(about.get("creation-date", "")),
        regions=tuple(built.regions),
    )


def paragraphs(data: bytes, file: File) -> TextBuilder:
    """Return the paragraphs in their order, those of a footnote behind the one with its number."""
    built = TextBuilder()
    aside = inside = 0
    notes: list[str] = []
    for event, element in archive.elements(data, file):
        step = 1 if event == "start" else -1
        if element.tag in _ASIDE:
            aside += step
        elif element.tag == _NOTE:
            inside += step
        elif event == "end" and element.tag in _PARAGRAPHS and not aside:
            words = "".join(_words(element))
            element.clear()
            if inside:
                notes.append(words)
                continue
            for paragraph in (words, *notes):
                built.add(paragraph, _PARAGRAPHS[element.tag] if paragraph is words else None)
            notes.clear()
    return built


def _words(paragraph: Element) -> Iterator[str]:
    yield paragraph.text or ""
    for child in paragraph:
        if child.tag == f"{_T}s":
            count = child.get(f"{_T}c", "1")
            yield " " * min(int(count) if count.isdecimal() else 1, _SPACES)
        elif child.tag in _WHITE:
            yield _WHITE[child.tag]
        elif child.tag not in _ASIDE:
            yield from _words(child)
        yield child.tail or ""
