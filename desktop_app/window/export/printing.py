"""Printing, with the pages seen before."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from desktop_app.article import Digest
from desktop_app.window.desk import wording
from desktop_app.window.export import paper
from desktop_app.window.export.pdf import MARGINS
from desktop_app.window.looks.theme import Theme

_SIZE = (1180, 860)  # px: room for all of Qt's tools


def preview(parent: QWidget, digests: Sequence[Digest], theme: Theme) -> QPrintPreviewDialog:
    """Return the dialog that shows the pages and prints them, on paper or into a PDF file."""
    dialog = QPrintPreviewDialog(parent)
    printer = dialog.printer()
    printer.setDocName(wording.headline_of(digests[0]))
    printer.setCreator("Ringkas")
    printer.setPageMargins(MARGINS, QPageLayout.Unit.Millimeter)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(QCoreApplication.translate("Print", "Print preview"))
    dialog.paintRequested.connect(lambda device: paper.paint(device, digests, theme))
    dialog.resize(*_SIZE)
    return dialog
