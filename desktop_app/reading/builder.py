"""Builds a text paragraph by paragraph and remembers which of them are no running prose."""

from dataclasses import dataclass, field

from desktop_app.article import Region, RegionKind, Span


@dataclass(slots=True)
class TextBuilder:
    """Paragraphs are joined by an empty line; white space at their ends is dropped."""

    parts: list[str] = field(default_factory=list)
    regions: list[Region] = field(default_factory=list)
    length: int = 0

    def add(self, paragraph: str, kind: RegionKind | None = None) -> None:
        """Append a paragraph, marked as a region of `kind` if there is one. Blank paragraphs are passed over."""
        words = paragraph.strip()
        if not words:
            return
        if self.parts:
            self.parts.append("\n\n")
            self.length += 2
        if kind:
            self.regions.append(Region(Span(self.length, self.length + len(words)), kind))
        self.parts.append(words)
        self.length += len(words)

    @property
    def text(self) -> str:
        """All paragraphs."""
        return "".join(self.parts)
