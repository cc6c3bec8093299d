"""Word documents (Office Open XML, ECMA-376)."""

import contextlib
import zipfile
from collections.abc import Iterator

from desktop_app.article import Article, RegionKind
from desktop_app.reading import archive, dates
from desktop_app.reading.builder import TextBuilder
from desktop_app.reading.file import File

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PARAGRAPH, _TEXT, _STYLE = f"{_W}p", f"{_W}t", f"{_W}pStyle"
_WHITE = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
_KINDS: tuple[tuple[str, RegionKind], ...] = (
    ("heading", "heading"),
    ("title", "heading"),
    ("judul", "heading"),
    ("caption", "caption"),
)


def read(file: File) -> Iterator[Article]:
    """Yield the document's main text; headings, the title and captions are marked."""
    with archive.opened(file) as container:
        built = _paragraphs(archive.part(container, "word/document.xml", file), file)
        about = _properties(container, file)
    headings = [region.span.of(built.text) for region in built.regions if region.kind == "heading"]
    yield Article(
        built.text,
        title=about.get("title") or (headings[0] if headings else ""),
        authors=(about["creator"],) if about.get("creator") else (),
        published=dates.published(about.get("created", "")),
        regions=tuple(built.regions),
    )


def _paragraphs(data: bytes, file: File) -> TextBuilder:
    built, words, style = TextBuilder(), list[str](), ""
    for event, element in archive.elements(data, file):
        if event == "start":
            if element.tag == _PARAGRAPH:
                words, style = [], ""
            continue
        if element.tag == _TEXT:
            words.append(element.text or "")
        elif element.tag in _WHITE:
            words.append(_WHITE[element.tag])
        elif element.tag == _STYLE:
            style = element.get(f"{_W}val", "").lower()
        elif element.tag == _PARAGRAPH:
            built.add("".join(words), _kind(style))
            words = []
            element.clear()
    return built


def _kind(style: str) -> RegionKind | None:
    return next((kind for prefix, kind in _KINDS if style.startswith(prefix)), None)


def _properties(container: zipfile.ZipFile, file: File) -> dict[str, str]:
    with contextlib.suppress(KeyError):
        data = archive.part(container, "docProps/core.xml", file)
        ends = [element for event, element in archive.elements(data, file) if event == "end"]
        return {archive.local(element.tag): (element.text or "").strip() for element in ends}
    return {}
