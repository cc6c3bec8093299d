from PySide6.QtCore import QEvent
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.window.export.dialog import ExportDialog
from desktop_app.window.frame.main_window import MainWindow
from tests.window.conftest import SEED


def test_export_and_print_offer_the_article_on_show(qtbot: QtBot, real_window: MainWindow) -> None:
    real_window.open_paths([str(SEED)])
    qtbot.waitUntil(lambda: bool(real_window.shown and real_window.shown.digest), timeout=20_000)
    real_window.commands["export"].trigger()
    dialog = real_window.findChild(ExportDialog)
    assert dialog is not None
    assert [digest.article.id for digest in dialog.chosen()] == [SEED.name]
    dialog.reject()
    real_window.commands["print"].trigger()
    preview = real_window.findChild(QPrintPreviewDialog)
    assert preview is not None
    preview.reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # its printer must not outlive the program


def test_nothing_is_exported_while_nothing_is_open(window: MainWindow) -> None:
    assert not window.commands["export"].isEnabled()
    assert not window.commands["print"].isEnabled()
