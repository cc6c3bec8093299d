"""Words of an article that look like HTML are shown, and never run."""

import ast
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from pytestqt.qtbot import QtBot

from desktop_app.article import Article
from desktop_app.digest import digest
from desktop_app.window.desk.articles import Articles
from desktop_app.window.desk.entry import Entry
from desktop_app.window.language.tips import headed_tip, tip
from desktop_app.window.looks.theme import Theme
from desktop_app.window.panels.timeline import timeline_rows
from desktop_app.window.panels.timeline.table import EventTable
from desktop_app.window.widgets.labels import text_label
from desktop_app.window.widgets.notice import Notice

_WINDOW = Path(__file__).parents[2] / "desktop_app" / "window"
_PICTURE = '<img src="peta.png">Banjir'
_SAFE = {"tip", "headed_tip", "_tip", "translate"}  # `_tip` of a drawing makes a tip with headings


def _called(call: ast.Call) -> str:
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


def _calls() -> Iterator[tuple[Path, ast.Call]]:
    for file in _WINDOW.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                yield file, node


def test_all_labels_come_from_one_place() -> None:
    made = {str(file.relative_to(_WINDOW)) for file, call in _calls() if _called(call) == "QLabel"}
    assert made == {"widgets/labels.py"}


def test_all_tool_tips_come_from_one_place() -> None:
    given = [
        (file, call.lineno, call.args[0 if _called(call) == "setToolTip" else 1])
        for file, call in _calls()
        if _called(call) in ("setToolTip", "showText")
    ]
    assert len(given) > 20
    bare = [one for one in given if not isinstance(one[2], ast.Call) or _called(one[2]) not in _SAFE]
    assert [(str(file), line) for file, line, _ in bare] == []


def test_a_label_shows_what_looks_like_html(qtbot: QtBot) -> None:
    label = text_label(_PICTURE)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_a_notice_shows_what_looks_like_html(qtbot: QtBot, theme: Theme) -> None:
    notice = Notice(theme)
    qtbot.addWidget(notice)
    notice.tell(_PICTURE)
    assert notice._label.textFormat() is Qt.TextFormat.PlainText


def test_a_tool_tip_shows_what_looks_like_html() -> None:
    assert tip("Banjir") == "Banjir"
    assert tip(_PICTURE) == "<p>&lt;img src=&quot;peta.png&quot;&gt;Banjir</p>"
    assert tip("&lt;img&gt;") == "<p>&amp;lt;img&amp;gt;</p>"
    assert tip("air " * 30).startswith("<p>")  # Qt breaks no plain one
    assert "<img" not in headed_tip([(_PICTURE, _PICTURE), ("", _PICTURE)])


@pytest.mark.parametrize("pasted", [True, False])
def test_the_tool_tip_of_an_article_shows_what_looks_like_html(qapp: object, pasted: bool) -> None:  # noqa: FBT001
    del qapp
    articles = Articles()
    article = Article(_PICTURE, title=_PICTURE)
    articles.insert(0, [Entry(f"/{_PICTURE}", pasted=pasted, digest=digest(article))])
    assert "<img" not in _tip(articles, 0)


def test_the_tool_tip_of_an_event_shows_what_looks_like_html(qtbot: QtBot, theme: Theme) -> None:
    table = EventTable(theme)
    qtbot.addWidget(table)
    found = digest(
        Article("Banjir besar melanda Kota Semarang pada 3 Maret 2021. Warga mengungsi ke sekolah.", language="id")
    )
    rows = [replace(row, sentence=_PICTURE) for row in timeline_rows.rows(found)]
    assert rows
    table.show_rows(rows)
    assert not [column for column in range(3) if "<img" in _tip(table.model(), column)]


def _tip(model: QAbstractItemModel, column: int) -> str:
    return str(model.data(model.index(0, column), Qt.ItemDataRole.ToolTipRole))
