"""Articles as PDF, painted as on paper."""

import textwrap
from collections.abc import Generator, Iterable

from PySide6.QtCore import QBuffer, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from desktop_app.article import Digest
from desktop_app.window.desk import wording
from desktop_app.window.export import paper
from desktop_app.window.looks.theme import Theme

SUFFIX = "pdf"
MARGINS = QMarginsF(18, 16, 18, 14)  # mm
_DPI = 300
_TITLE = 200  # characters of the file's title, in which all headlines stand as far as there is room


def encoding(digests: Iterable[Digest], theme: Theme) -> Generator[None, None, bytes]:
    """Return the whole file, on A4, and stop behind each page."""
    known = list(digests)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(MARGINS, QPageLayout.Unit.Millimeter)
    writer.setTitle(textwrap.shorten("; ".join(map(wording.headline_of, known)), _TITLE, placeholder="…"))
    writer.setCreator("Ringkas")
    yield from paper.painting(writer, known, theme)
    return bytes(buffer.data().data())
