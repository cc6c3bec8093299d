"""Asks what a correction needs, hands it to the desk, says what was done and offers to undo it."""

from functools import partial
from itertools import takewhile
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.window.corrections import makers, memory, offers, telling
from desktop_app.window.corrections.memory import Memory
from desktop_app.window.corrections.strip import OfferStrip
from desktop_app.window.desk.desk import Desk
from desktop_app.window.desk.entry import Entry
from desktop_app.window.desk.history import Act, Step
from desktop_app.window.language.filling import filled
from desktop_app.window.looks.theme import Theme
from desktop_app.window.widgets.notice import Notice

if TYPE_CHECKING:
    from desktop_app.article import Correction, Digest, Span
    from desktop_app.window.corrections.questions import Questions
    from desktop_app.window.reading.marks import Mark

translate = QCoreApplication.translate


class Corrector(QObject):
    """Corrects the article on show. `changed()` tells that there is more or less to undo or redo."""

    changed = Signal()

    def __init__(self, window: QWidget, theme: Theme, desk: Desk, notice: Notice) -> None:
        super().__init__(window)
        self.strip = OfferStrip()
        self._window = window
        self._theme = theme
        self._desk = desk
        self._notice = notice
        self._memory = Memory(memory.file())
        self._entry: Entry | None = None
        self._aside: Entry | None = None  # while several are shown together: the one that was corrected last
        self.strip.applied.connect(self._on_applied)
        self.strip.declined.connect(self._on_declined)
        desk.inquiries.corrected.connect(self.changed)
        desk.inquiries.uncorrected.connect(self._on_uncorrected)
        desk.updated.connect(self._on_updated)
        desk.progressed.connect(self.changed)

    def show_entry(self, entry: Entry | None) -> None:
        """Correct this article from now on, and say no more of another one."""
        self._entry, self._aside = entry, None
        self._notice.leave(entry)
        self._offer()
        self.changed.emit()

    @property
    def can_undo(self) -> bool:
        """Whether there is a correction, another step or a closing to take back."""
        return self._closed_last() or bool(self._now and self._now.history.can_undo)

    @property
    def can_redo(self) -> bool:
        """Whether a correction or another step was taken back."""
        return bool(self._now and self._now.history.can_redo)

    def step(self, undo: Act, redo: Act) -> None:
        """Take up what the reader did to the article besides: it is taken back in the same order."""
        if self._entry:
            self._entry.history.make(Step(undo=undo, redo=redo))
            self.changed.emit()

    def undo(self) -> None:
        """Take back what was done last, to this article or in closing others."""
        if self._closed_last():
            self._desk.reopen_closing()
        elif self._now:
            self._undo(self._now)

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._now:
            self._redo(self._now)

    @property
    def _now(self) -> Entry | None:
        """The article whose steps can be taken back."""
        return self._entry or self._aside

    def _closed_last(self) -> bool:
        """Tell whether articles were closed since this one was changed last."""
        return self._desk.shelf.stamp > (self._now.history.last if self._now else 0)

    def retake(self, span: "Span", chrome: bool) -> None:  # noqa: FBT001  # the pane's own signal
        """Take a stretch out of the article on show (`chrome`) or back into it."""
        entry = self._entry
        if entry and entry.digest:
            self._correct(entry, makers.placed("leave_out" if chrome else "take_back", entry.digest, span))

    def date(self, entry: Entry, day: str) -> None:
        """Count all times of an article from another day, written like 2024-03-05."""
        self._correct(entry, makers.dated(day))

    def ask(self, name: str, target: object) -> None:
        """Correct something: `target` is the index of a quote or event, a speaker's id, or a span for a new quote."""
        if self._entry:
            self.ask_of(self._entry, name, target)

    def ask_of(self, entry: Entry, name: str, target: object) -> None:
        """Correct something in an article of which others may be shown beside it."""
        digest = entry.digest
        if digest is None:
            return
        correction = makers.said(digest, name, target)
        if correction:
            self._correct(entry, correction)
        else:
            self._questions(entry, digest).ask(name, target)

    def fill(self, menu: QMenu, mark: "Mark | None", selected: "Span | None") -> None:
        """Add to the article's menu what can be said of a mark and of the selected words.

        A time stands for all that it dates: if one event is none, none of them is (see `timeline.corrected`).
        """
        digest = self._entry.digest if self._entry else None
        if digest is None:
            return
        if mark and mark.kind == "quotes":
            self._add(menu, offers.of_quote(), mark.index)
        if mark and mark.kind == "speakers":
            speaker = digest.speakers[mark.index]
            self._add(menu, offers.of_mention(), mark.span)
            self._add(menu, offers.of_speaker(speaker.kind, quotes=len(speaker.quotes)), speaker.id)
        if mark and mark.kind == "times":
            dated = next((at for at, event in enumerate(digest.events) if event.time == mark.index), None)
            self._add(menu, *((offers.of_date(), mark.index) if dated is None else (offers.of_event(), dated)))
        self._add(menu, offers.of_selection(), selected)

    def _add(self, menu: QMenu, offered: offers.Offers, target: object) -> None:
        menu.addSeparator()
        for name, words in offered:
            action = menu.addAction(words.partition("\t")[0])  # their keys belong to the panels
            action.setEnabled(target is not None)
            action.triggered.connect(partial(self._ask_of, self._entry.digest if self._entry else None, name, target))

    def _ask_of(self, digest: "Digest | None", name: str, target: object) -> None:
        """Ask unless another digest came while the menu was open: its quotes and speakers may have other numbers."""
        now = self._entry.digest if self._entry else None
        if (
            now
            and digest
            and (now.article.text, now.quotes, now.speakers, now.events)
            == (
                digest.article.text,
                digest.quotes,
                digest.speakers,
                digest.events,
            )
        ):
            self.ask(name, target)

    def _questions(self, entry: Entry, digest: "Digest") -> "Questions":
        from desktop_app.window.corrections.questions import Questions  # noqa: PLC0415  # not before it is needed

        others = [one.digest for one in self._desk.articles.entries if one.digest and one.digest is not digest]
        return Questions(self._theme, self._window, digest, others, partial(self._correct, entry))

    # What is done

    def _correct(self, entry: Entry, correction: "Correction") -> None:
        same_name = correction.action == "rename" and correction.speaker == correction.name
        if same_name or entry.corrections[-1:] == (correction,):  # a key held down
            return
        if self._entry is None:
            self._aside = entry
        names = {speaker.name for speaker in entry.digest.speakers} if entry.digest else ()
        words = telling.told(correction, names)
        step = self._desk.inquiries.correct(entry, correction)
        if step:
            self._memory.learn(correction)
            self._offer_undo(entry, step, words)

    def _undo(self, entry: Entry, step: Step | None = None) -> None:
        undone = self._desk.inquiries.undo(entry, step)
        if undone and undone.correction:
            self._memory.forget(undone.correction)
            words = filled(translate("Corrections", "Taken back: %1"), telling.told(undone.correction))
            again = translate("Corrections", "Redo")
            self._notice.tell(words, again, partial(self._redo, entry, undone), about=entry)
        self.changed.emit()

    def _redo(self, entry: Entry, step: Step | None = None) -> None:
        redone = self._desk.inquiries.redo(entry, step)
        if redone and redone.correction:
            self._memory.learn(redone.correction)
            again = filled(translate("Corrections", "Corrected again: %1"), telling.told(redone.correction))
            self._offer_undo(entry, redone, again)
        self.changed.emit()

    def _offer_undo(self, entry: Entry, step: Step, words: str) -> None:
        undo = partial(self._undo, entry, step)
        self._notice.tell(words, translate("Corrections", "Undo"), undo, about=entry)

    def _on_uncorrected(self, entry: Entry, wanted: "tuple[Correction, ...]") -> None:
        same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(wanted, entry.corrections, strict=False)))
        for correction in reversed(wanted[same:]):
            self._memory.forget(correction)
        for correction in entry.corrections[same:]:
            self._memory.learn(correction)
        self._notice.tell(translate("Corrections", "Correcting this article failed; it is shown as it was before."))

    def _offer(self) -> None:
        ready = self._entry is not None and self._entry.state == "ready"
        self.strip.offer(memory.offered(self._entry, self._memory.names) if self._entry and ready else None)

    def _on_updated(self, entry: Entry) -> None:
        if entry is self._entry:
            self._offer()

    def _on_applied(self) -> None:
        pair = memory.offered(self._entry, self._memory.names) if self._entry else None
        if self._entry and pair:
            self._correct(self._entry, makers.named("rename", *pair))

    def _on_declined(self) -> None:
        pair = memory.offered(self._entry, self._memory.names) if self._entry else None
        if self._entry and pair:
            self._entry.declined = (*self._entry.declined, pair[0])
            self._offer()
            self._desk.inquiries.corrected.emit()  # so that it is kept
