"""Word documents (Office Open XML, ECMA-376)."""

import posixpath
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from desktop_app.article import Article, RegionKind
from desktop_app.reading import archive, dates
from desktop_app.reading.builder import TextBuilder
from desktop_app.reading.file import File

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_NOTES = {  # what stands for a note in the text, the part with all of them, and each of them there
    f"{_W}footnoteReference": ("footnotes.xml", f"{_W}footnote"),
    f"{_W}endnoteReference": ("endnotes.xml", f"{_W}endnote"),
}
_USUAL = "word/document.xml"
_PARAGRAPH, _TEXT, _STYLE = f"{_W}p", f"{_W}t", f"{_W}pStyle"
# The same words once more, for programs that do not know the newer form beside it.
# Words that were moved elsewhere stand there too.
_REPEATED = {"{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback", f"{_W}moveFrom"}
_WHITE = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
_KINDS: tuple[tuple[str, RegionKind], ...] = (
    ("heading", "heading"),
    ("title", "heading"),
    ("judul", "heading"),
    ("caption", "caption"),
)


@dataclass(slots=True)
class _Paragraph:
    """A paragraph that has begun and not ended."""

    words: list[str] = field(default_factory=list)
    style: str = ""
    notes: list[str] = field(default_factory=list)

    def take(self, element: Element) -> None:
        """Add what an element of the paragraph holds: words, a sign, or the name of its style."""
        if element.tag == _TEXT:
            self.words.append(element.text or "")
        elif element.tag in _WHITE:
            self.words.append(_WHITE[element.tag])
        elif element.tag == _STYLE:
            self.style = element.get(f"{_W}val", "").lower()


def read(file: File) -> Iterator[Article]:
    """Yield the document's main text; headings, the title and captions are marked."""
    with archive.opened(file) as container:
        main = _main(container, file)
        notes = {mark: _notes(container, posixpath.dirname(main), mark, file) for mark in _NOTES}
        built = _paragraphs(_part(container, main, file), file, notes)
        about = archive.properties(container, "docProps/core.xml", file)
    headings = [region.span.of(built.text) for region in built.regions if region.kind == "heading"]
    yield Article(
        built.text,
        title=about.get("title") or (headings[0] if headings else ""),
        authors=(about["creator"],) if about.get("creator") else (),
        made=dates.published(about.get("created", "")),
        regions=tuple(built.regions),
    )


def _part(container: zipfile.ZipFile, name: str, file: File) -> bytes:
    """Return a part under the usual names of its elements: a strict document has others for the same."""
    return archive.part(container, name, file).replace(_STRICT, _W[1:-1].encode())


def _notes(container: zipfile.ZipFile, folder: str, mark: str, file: File) -> dict[str, str]:
    """Return the footnotes or endnotes of a document by their numbers."""
    part, tag = _NOTES[mark]
    name = posixpath.join(folder, part)
    if name not in container.namelist():
        return {}
    notes: dict[str, str] = {}
    for event, element in archive.elements(_part(container, name, file), file):
        if event == "end" and element.tag == tag and not element.get(f"{_W}type"):  # a rule above them has one
            rows = ("".join(words.text or "" for words in row.iter(_TEXT)) for row in element.iter(_PARAGRAPH))
            notes[element.get(f"{_W}id", "")] = "\n".join(filter(None, map(str.strip, rows)))
    return notes


def _main(container: zipfile.ZipFile, file: File) -> str:
    """Return the name of the part with the text; some programs write it elsewhere and say so."""
    if _USUAL in container.namelist():
        return _USUAL
    for _, element in archive.elements(archive.part(container, "_rels/.rels", file), file):
        if element.get("Type", "").endswith("/officeDocument"):
            return element.get("Target", "").lstrip("/")
    return _USUAL


def _paragraphs(data: bytes, file: File, notes: Mapping[str, dict[str, str]]) -> TextBuilder:
    """Return the paragraphs in the order of their ends: a text box comes before the paragraph it is anchored in.

    Notes come behind the paragraph with their number.
    """
    built, opened, repeated = TextBuilder(), [_Paragraph()], 0
    for event, element in archive.elements(data, file):
        if element.tag in _REPEATED:
            repeated += 1 if event == "start" else -1
        elif repeated:
            continue
        elif event == "start":
            if element.tag == _PARAGRAPH:
                opened.append(_Paragraph())
        elif element.tag == _PARAGRAPH:
            paragraph = opened.pop()
            built.add("".join(paragraph.words), _kind(paragraph.style))
            for note in paragraph.notes:
                built.add(note)
            element.clear()
        elif element.tag in notes:
            opened[-1].notes.append(notes[element.tag].pop(element.get(f"{_W}id", ""), ""))
        else:
            opened[-1].take(element)
    return built


def _kind(style: str) -> RegionKind | None:
    return next((kind for prefix, kind in _KINDS if style.startswith(prefix)), None)
