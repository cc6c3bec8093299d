"""Electronic books (EPUB 2 and 3): one article per chapter that has a text of its own."""

import posixpath
import zipfile
from collections.abc import Iterator
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from desktop_app.article import Article
from desktop_app.reading import archive, dates, markup
from desktop_app.reading.builder import TextBuilder
from desktop_app.reading.file import File

_SHORT = 200  # characters: covers, half titles and copyright pages are no articles


def read(file: File) -> Iterator[Article]:
    """Yield the chapters in reading order."""
    with archive.opened(file) as container:
        package = _package(container, file)
        parts = [
            element
            for event, element in archive.elements(archive.part(container, package, file), file)
            if event == "end"
        ]
        book = next((element.text or "" for element in parts if archive.local(element.tag) == "title"), file.stem)
        about = {archive.local(element.tag): (element.text or "").strip() for element in reversed(parts)}
        chapters = [(name, _chapter(container, name, file)) for name in _spine(parts, posixpath.dirname(package))]
    long = [(name, built) for name, built in chapters if len(built.text) > _SHORT] or chapters
    for name, built in long:
        heading = next((region.span.of(built.text) for region in built.regions if region.kind == "heading"), "")
        identity = f"{file.name}:{posixpath.basename(name)}" if len(long) > 1 else file.name
        yield Article(
            built.text,
            id=identity,
            title=heading or book,
            outlet=book,
            authors=tuple(filter(None, (about.get("creator", ""),))),
            published=dates.published(about.get("date", "")),
            regions=tuple(built.regions),
        )


def _package(container: zipfile.ZipFile, file: File) -> str:
    for _, element in archive.elements(archive.part(container, "META-INF/container.xml", file), file):
        if archive.local(element.tag) == "rootfile":
            return element.get("full-path", "")
    return "content.opf"


def _spine(parts: list[Element], folder: str) -> list[str]:
    items = {
        element.get("id"): element.get("href", "")
        for element in parts
        if archive.local(element.tag) == "item" and "nav" not in element.get("properties", "").split()
    }
    order = [element.get("idref") for element in parts if archive.local(element.tag) == "itemref"]
    return [posixpath.normpath(posixpath.join(folder, unquote(items[name]))) for name in order if items.get(name)]


def _chapter(container: zipfile.ZipFile, name: str, file: File) -> TextBuilder:
    try:
        return markup.paragraphs(archive.part(container, name, file).decode("utf-8", errors="replace"))
    except KeyError:  # the table of contents names a chapter that is not there
        return TextBuilder()
