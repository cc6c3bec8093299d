"""The reader's own notes and stars: a list that leads back to the words, with keys to change and delete them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication, QMimeData, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.article import Digest, Remark, Span
from desktop_app.window.desk import wording
from desktop_app.window.looks.theme import Theme
from desktop_app.window.panels.panel import ListPanel
from desktop_app.window.rows.rows import Look, Row
from desktop_app.window.rows.sheet import Sheet, icon_side
from desktop_app.window.widgets.strips import PADDING, Caption

if TYPE_CHECKING:
    from desktop_app.window.desk.entry import Kept

translate = QCoreApplication.translate
_NOWHERE = Span(0, 0)


@dataclass(frozen=True, slots=True)
class NoteRow(Row):
    """One remark; `kept` when its words are no longer in the article."""

    look: ClassVar[Look] = "row"
    words: str
    note: str
    starred: bool
    kept: "Kept | None" = None


class NotesPanel(ListPanel):
    """Shows what the reader set down about one article.

    `edited(Span)` and `dropped(Span)` tell what is to be changed, `forgotten(Kept)` a remark without a place that is to
    be deleted.
    """

    edited = Signal(object)
    dropped = Signal(object)
    forgotten = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, _compose, parent)
        self._placed: Sequence[Remark] = ()
        self._lost: Sequence[Kept] = ()
        self._caption = Caption(theme, self)
        self._arrange((self._caption,), self._list)
        self._list.act_on({Qt.Key.Key_F2: "edit", Qt.Key.Key_Delete: "drop", Qt.Key.Key_Space: "show"}, _menu)
        self._show_rows()

    def show_digest(self, digest: Digest | None) -> None:
        """Take another article; its remarks come by `show_remarks`."""
        self._digest = digest
        self._show_rows()

    def show_remarks(self, digest: Digest | None, placed: Sequence[Remark], lost: "Sequence[Kept]") -> None:
        """Show the remarks of an article, and those whose words are gone."""
        self._digest, self._placed, self._lost = digest, placed, lost
        self._show_rows()

    def show_mark(self, span: Span) -> None:
        """Select the remark on the words at a mark of the article."""
        found = next((one.span for one in self._placed if one.span.touches(span)), None)
        self._list.show_row(found)

    def retranslate(self) -> None:
        """Take the words of another interface language."""
        self._show_rows()

    def missing(self) -> tuple[str, str]:
        """Return what stands in place of the first note."""
        return (
            translate("NotesPanel", "No notes yet"),
            translate("NotesPanel", "Click a sentence, then press S to star it or M to write a note on it."),
        )

    def mime(self, row: Row) -> QMimeData:
        """Return a remark as it leaves the window."""
        mime = QMimeData()
        mime.setText(row.spoken)
        return mime

    def _show_rows(self) -> None:
        text = self._digest.article.text if self._digest else ""
        rows: list[Row] = [_row(one, one.span.of(text)) for one in self._placed] if self._digest else []
        rows += [_lost_row(kept) for kept in self._lost]
        self._model.show(rows)
        self._list.setAccessibleName(translate("NotesPanel", "Notes"))
        self._show_view(self._list, filled=bool(rows))
        self._caption.setVisible(bool(rows))
        stars = sum(1 for one in self._placed if one.starred)
        self._caption.say(
            translate("NotesPanel", "%Ln remark(s)", None, len(rows)),
            translate("NotesPanel", "%Ln star(s)", None, stars) if stars else "",
        )

    def _on_chosen(self, row: Row) -> None:
        if isinstance(row, NoteRow) and row.kept is None:
            self.span_chosen.emit(row.span)

    def _on_acted(self, action: str, row: Row) -> None:
        if not isinstance(row, NoteRow):
            return
        if row.kept is not None:
            if action == "drop":
                self.forgotten.emit(row.kept)
        elif action == "edit":
            self.edited.emit(row.span)
        elif action == "drop":
            self.dropped.emit(row.span)
        else:
            self._on_chosen(row)


def _row(remark: Remark, words: str) -> NoteRow:
    star = translate("NotesPanel", "starred") if remark.starred else ""
    spoken = ", ".join(filter(None, (star, remark.note, words)))
    return NoteRow(remark.span, spoken, remark.span, words, remark.note, remark.starred)


def _lost_row(kept: "Kept") -> NoteRow:
    gone = translate("NotesPanel", "These words are no longer in the article.")
    note = " ".join(filter(None, (kept.note, gone)))
    return NoteRow(kept, f"{note}, {kept.words}", _NOWHERE, kept.words, note, kept.starred, kept)


def _compose(row: Row, sheet: Sheet, selected: bool) -> None:  # noqa: FBT001  # the delegate's signature
    del selected
    if not isinstance(row, NoteRow):
        return
    theme = sheet.theme
    side = icon_side(theme)
    left = PADDING + side + 8
    box = left, sheet.width - left - PADDING / 2
    sheet.y = 12
    sheet.row = side + 4
    sheet.icon("star-full" if row.starred else "note", PADDING, ink="accent" if row.starred else "ink2")
    if row.note:
        sheet.text(row.note, theme.interface_font(semibold=True), box)
        sheet.y += 4
    sheet.text(wording.shortened(row.words), theme.excerpt_font(), box, ink="ink2" if row.note else "ink")
    sheet.y += 12


def _menu(row: Row) -> list[tuple[str, str]]:
    drop = ("drop", translate("NotesPanel", "Delete") + "\tDel")
    if isinstance(row, NoteRow) and row.kept is not None:
        return [drop]
    return [
        ("show", translate("NotesPanel", "Show in the article")),
        ("edit", translate("NotesPanel", "Change the note…") + "\tF2"),
        drop,
    ]
