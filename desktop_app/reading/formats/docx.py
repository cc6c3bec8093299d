"""Word documents (Office Open XML, ECMA-376)."""

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop_app.article import Article, RegionKind
from desktop_app.reading import archive, dates
from desktop_app.reading.builder import TextBuilder
from desktop_app.reading.file import File

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
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


def read(file: File) -> Iterator[Article]:
    """Yield the document's main text; headings, the title and captions are marked."""
    with archive.opened(file) as container:
        built = _paragraphs(archive.part(container, _main(container, file), file), file)
        about = archive.properties(container, "docProps/core.xml", file)
    headings = [region.span.of(built.text) for region in built.regions if region.kind == "heading"]
    yield Article(
        built.text,
        title=about.get("title") or (headings[0] if headings else ""),
        authors=(about["creator"],) if about.get("creator") else (),
        published=dates.published(about.get("created", "")),
        regions=tuple(built.regions),
    )


def _main(container: zipfile.ZipFile, file: File) -> str:
    """Return the name of the part with the text; some programs write it elsewhere and say so."""
    if _USUAL in container.namelist():
        return _USUAL
    for _, element in archive.elements(archive.part(container, "_rels/.rels", file), file):
        if element.get("Type", "").endswith("/officeDocument"):
            return element.get("Target", "").lstrip("/")
    return _USUAL


def _paragraphs(data: bytes, file: File) -> TextBuilder:
    """Return the paragraphs in the order of their ends: a text box comes before the paragraph it is anchored in."""
    built, opened, repeated = TextBuilder(), [_Paragraph()], 0
    for event, element in archive.elements(data, file):
        if element.tag in _REPEATED:
            repeated += 1 if event == "start" else -1
        elif repeated:
            continue
        elif event == "start":
            if element.tag == _PARAGRAPH:
                opened.append(_Paragraph())
        elif element.tag == _TEXT:
            opened[-1].words.append(element.text or "")
        elif element.tag in _WHITE:
            opened[-1].words.append(_WHITE[element.tag])
        elif element.tag == _STYLE:
            opened[-1].style = element.get(f"{_W}val", "").lower()
        elif element.tag == _PARAGRAPH:
            paragraph = opened.pop()
            built.add("".join(paragraph.words), _kind(paragraph.style))
            element.clear()
    return built


def _kind(style: str) -> RegionKind | None:
    return next((kind for prefix, kind in _KINDS if style.startswith(prefix)), None)
