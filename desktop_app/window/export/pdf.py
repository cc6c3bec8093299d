"""Articles as PDF, painted as on paper."""

from collections.abc import Iterable

from PySide6.QtCore import QBuffer, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from desktop_app.article import Digest
from desktop_app.window.desk import wording
from desktop_app.window.export import paper
from desktop_app.window.looks.theme import Theme

SUFFIX = "pdf"
MARGINS = QMarginsF(18, 16, 18, 14)  # mm
_DPI = 300


def encoded(digests: Iterable[Digest], theme: Theme) -> bytes:
    """Return the whole file, on A4."""
    known = list(digests)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(MARGINS, QPageLayout.Unit.Millimeter)
    writer.setTitle(wording.headline_of(known[0]) if len(known) == 1 else "Ringkas")
    writer.setCreator("Ringkas")
    paper.paint(writer, known, theme)
    return bytes(buffer.data().data())
