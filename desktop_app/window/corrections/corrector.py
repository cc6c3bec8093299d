"""Asks what a correction needs, hands it to the desk, says what was done and offers to undo it."""

from dataclasses import replace
from datetime import date
from functools import partial
from itertools import takewhile
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.window.corrections import memory, offers, telling
from desktop_app.window.corrections.memory import Memory
from desktop_app.window.corrections.strip import OfferStrip
from desktop_app.window.desk.desk import Desk
from desktop_app.window.desk.entry import Entry
from desktop_app.window.desk.history import Act, Step
from desktop_app.window.looks.theme import Theme
from desktop_app.window.widgets.notice import Notice

if TYPE_CHECKING:
    from desktop_app.article import Action, Correction, Digest, Span, Speaker
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
        self.strip.applied.connect(self._on_applied)
        self.strip.declined.connect(self._on_declined)
        desk.inquiries.corrected.connect(self.changed)
        desk.inquiries.uncorrected.connect(self._on_uncorrected)
        desk.updated.connect(self._on_updated)
        desk.progressed.connect(self.changed)

    def show_entry(self, entry: Entry | None) -> None:
        """Correct this article from now on."""
        self._entry = entry
        self._offer()
        self.changed.emit()

    @property
    def can_undo(self) -> bool:
        """Whether there is a correction, another step or a closing to take back."""
        return self._closed_last() or bool(self._entry and self._entry.history.can_undo)

    @property
    def can_redo(self) -> bool:
        """Whether a correction or another step was taken back."""
        return bool(self._entry and self._entry.history.can_redo)

    def step(self, undo: Act, redo: Act) -> None:
        """Take up what the reader did to the article besides: it is taken back in the same order."""
        if self._entry:
            self._entry.history.make(Step(undo=undo, redo=redo))
            self.changed.emit()

    def undo(self) -> None:
        """Take back what was done last, to this article or in closing others."""
        if self._closed_last():
            self._desk.reopen_closing()
        elif self._entry:
            self._undo(self._entry)

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._entry:
            self._redo(self._entry)

    def _closed_last(self) -> bool:
        """Tell whether articles were closed since this one was changed last."""
        return self._desk.shelf.stamp > (self._entry.history.last if self._entry else 0)

    def retake(self, entry: Entry, span: "Span", chrome: bool) -> None:  # noqa: FBT001  # the centre's own signal
        """Take a stretch out of an article (`chrome`) or back into it."""
        if entry.digest:
            self._correct(entry, _placed("leave_out" if chrome else "take_back", entry.digest, span))

    def date(self, entry: Entry, day: str) -> None:
        """Count all times of an article from another day, written like 2024-03-05."""
        self._correct(entry, _named("date", "", day))

    def ask(self, name: str, target: object) -> None:
        """Correct something: `target` is the index of a quote or event, a speaker's id, or a span for a new quote."""
        entry, digest = self._entry, self._entry.digest if self._entry else None
        if entry is None or digest is None:
            return
        match name, target:
            case "no_quote", int(at) if at < len(digest.quotes):
                self._correct(entry, _placed("no_quote", digest, digest.quotes[at].span))
            case "attribute", int(at) if at < len(digest.quotes):
                self._ask_source(entry, digest, at)
            case "no_event", int(at) if at < len(digest.events):
                self._correct(entry, _worded(digest, digest.times[digest.events[at].time].span, "no_event"))
            case "event", int(at) if at < len(digest.events):
                self._ask_event(entry, digest, digest.events[at].time)
            case "new_event", int(time) if time < len(digest.times):
                self._ask_event(entry, digest, time)
            case "mention", tuple(span):
                self._ask_mention(entry, digest, _span(span))
            case "quote", tuple(span):
                self._ask_new_quote(entry, digest, _span(span))
            case _, str(identity) if speaker := digest.speaker(identity):
                self._ask_about(name, entry, digest, speaker)

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

    # What is asked

    def _ask_source(self, entry: Entry, digest: "Digest", at: int) -> None:
        from desktop_app.corrections import parts  # noqa: PLC0415  # not before it is needed
        from desktop_app.window.corrections.dialogs import NameDialog  # noqa: PLC0415  # the same

        quote = digest.quotes[at]
        spans = [digest.quotes[part].span for part in parts(digest.quotes, at)]
        title = translate("Corrections", "Somebody else says this")
        question = translate("Corrections", "Who says this? Leave it empty if nobody is named.")
        dialog = NameDialog(self._theme, self._window, title, question, _names(digest, quote.speaker))
        dialog.offer_also(self._elsewhere(digest))
        dialog.optional = True
        dialog.prefer_known()
        dialog.named.connect(lambda name: self._correct(entry, _placed("attribute", digest, *spans, name=name)))
        dialog.start(about=quote.span.of(digest.article.text))

    def _ask_new_quote(self, entry: Entry, digest: "Digest", span: "Span") -> None:
        from desktop_app.window.corrections.dialogs import NameDialog  # noqa: PLC0415  # not before it is needed

        title = translate("Corrections", "The selected words are a quote")
        question = translate("Corrections", "Who says this? Leave it empty if nobody is named.")
        dialog = NameDialog(self._theme, self._window, title, question, _names(digest, None))
        dialog.offer_also(self._elsewhere(digest))
        dialog.optional = True
        dialog.prefer_known()
        dialog.named.connect(lambda name: self._correct(entry, _placed("quote", digest, span, name=name)))
        dialog.start(about=span.of(digest.article.text))

    def _ask_about(self, name: str, entry: Entry, digest: "Digest", speaker: "Speaker") -> None:
        if name == "drop":
            self._correct(entry, _named("drop", speaker.name))
        elif name in ("person", "organisation"):
            self._correct(entry, _named("kind", speaker.name, name))
        elif name == "role":
            self._ask_role(entry, speaker)
        elif name == "split":
            self._ask_split(entry, digest, speaker)
        elif name in ("rename", "merge"):
            self._ask_name(entry, digest, speaker, merge=name == "merge")

    def _ask_name(self, entry: Entry, digest: "Digest", speaker: "Speaker", *, merge: bool) -> None:
        from desktop_app.window.corrections.dialogs import NameDialog  # noqa: PLC0415  # not before it is needed

        one, other = translate("Corrections", "The same as another speaker"), translate("Corrections", "Another name")
        asked = translate("Corrections", "Who is “%1” really?") if merge else translate("Corrections", "Name of “%1”")
        aliases = () if merge else speaker.aliases
        known = list(dict.fromkeys([*aliases, *_names(digest, speaker.id)]))
        question = asked.replace("%1", speaker.name)
        dialog = NameDialog(self._theme, self._window, one if merge else other, question, known)
        dialog.only_known = merge
        dialog.typed_as = translate("Corrections", "As typed: “%1”")
        dialog.offer_also(() if merge else self._elsewhere(digest))
        dialog.named.connect(lambda name: self._correct(entry, _named("rename", speaker.name, name)))
        dialog.start("" if merge else speaker.name)

    def _ask_split(self, entry: Entry, digest: "Digest", speaker: "Speaker") -> None:
        from desktop_app.window.corrections.dialogs import SplitDialog  # noqa: PLC0415  # not before it is needed

        spans = [digest.quotes[at].span for at in speaker.quotes]
        title = translate("Corrections", "Some quotes are somebody else’s")
        words = [span.of(digest.article.text) for span in spans]
        dialog = SplitDialog(self._theme, self._window, title, _names(digest, speaker.id), words)
        dialog.offer_also(self._elsewhere(digest))
        dialog.prefer_known()
        dialog.split.connect(
            lambda rows, name: self._correct(
                entry, _placed("attribute", digest, *(spans[row] for row in rows), name=name)
            )
        )
        dialog.start()

    def _ask_mention(self, entry: Entry, digest: "Digest", span: "Span") -> None:
        from desktop_app.window.corrections.dialogs import NameDialog  # noqa: PLC0415  # not before it is needed

        here = next((one.id for one in digest.speakers if any(span.touches(place) for place in one.mentions)), None)
        title, asked = translate("Corrections", "Here this is somebody else"), translate("Corrections", "Who is meant?")
        dialog = NameDialog(self._theme, self._window, title, asked, _names(digest, here))
        dialog.offer_also(self._elsewhere(digest))
        dialog.prefer_known()
        dialog.named.connect(lambda name: self._correct(entry, _worded(digest, span, "mention", name)))
        dialog.start(about=span.of(digest.article.text))

    def _ask_role(self, entry: Entry, speaker: "Speaker") -> None:
        from desktop_app.window.corrections.dialogs import NameDialog  # noqa: PLC0415  # not before it is needed

        asked = translate("Corrections", "What is “%1”? Leave it empty if no role is told.").replace("%1", speaker.name)
        dialog = NameDialog(self._theme, self._window, translate("Corrections", "Another role"), asked, ())
        dialog.optional = True
        dialog.named.connect(lambda role: self._correct(entry, _named("role", speaker.name, role)))
        dialog.start(next(iter(speaker.roles), ""))

    def _ask_event(self, entry: Entry, digest: "Digest", time: int) -> None:
        from desktop_app.window.corrections import event_dialog  # noqa: PLC0415  # not before it is needed

        def take(*told: str) -> None:
            self._correct(entry, _worded(digest, digest.times[time].span, "event", *told))

        dialog = event_dialog.EventDialog(self._theme, self._window, digest, time, _day(digest))
        dialog.told.connect(take)
        dialog.start()

    def _elsewhere(self, digest: "Digest") -> list[str]:
        """Return the names of the speakers of the other open articles who are not in this one."""
        others = [entry.digest for entry in self._desk.articles.entries if entry.digest and entry.digest is not digest]
        return sorted({name for other in others for name in _names(other, None)} - set(_names(digest, None)))

    # What is done

    def _correct(self, entry: Entry, correction: "Correction") -> None:
        same_name = correction.action == "rename" and correction.speaker == correction.name
        if same_name or entry.corrections[-1:] == (correction,):  # a key held down
            return
        words = telling.told(correction, entry)
        step = self._desk.inquiries.correct(entry, correction)
        if step:
            self._memory.learn(correction)
            self._offer_undo(entry, step, words)

    def _undo(self, entry: Entry, step: Step | None = None) -> None:
        undone = self._desk.inquiries.undo(entry, step)
        if undone and undone.correction:
            self._memory.forget(undone.correction)
            words, again = translate("Corrections", "The correction was taken back."), translate("Corrections", "Redo")
            self._notice.tell(words, again, partial(self._redo, entry, undone), about=entry)
        self.changed.emit()

    def _redo(self, entry: Entry, step: Step | None = None) -> None:
        redone = self._desk.inquiries.redo(entry, step)
        if redone and redone.correction:
            self._memory.learn(redone.correction)
            self._offer_undo(entry, redone, translate("Corrections", "Corrected again."))
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
            self._correct(self._entry, _named("rename", *pair))

    def _on_declined(self) -> None:
        pair = memory.offered(self._entry, self._memory.names) if self._entry else None
        if self._entry and pair:
            self._entry.declined = (*self._entry.declined, pair[0])
            self._offer()
            self._desk.inquiries.corrected.emit()  # so that it is kept


def _named(action: "Action", speaker: str, name: str = "") -> "Correction":
    from desktop_app.article import Correction  # noqa: PLC0415  # 15 ms that the first paint need not wait for

    return Correction(action, speaker=speaker, name=name)


def _placed(action: "Action", digest: "Digest", *spans: "Span", name: str = "") -> "Correction":
    from desktop_app import passages  # noqa: PLC0415  # as above
    from desktop_app.article import Correction  # noqa: PLC0415  # as above

    return Correction(action, tuple(passages.of(digest.article.text, span) for span in spans), name=name)


def _worded(
    digest: "Digest", words: "Span", action: "Action", name: str = "", role: str = "", day: str = ""
) -> "Correction":
    from desktop_app import corrections  # noqa: PLC0415  # as above

    return replace(corrections.of_words(digest, words, action), name=name, role=role, day=day)


def _day(digest: "Digest") -> date:
    """Return the day that relative dates of an article count from: its own, or today."""
    from desktop_app.times import values  # noqa: PLC0415  # as above

    place = values.appeared(digest.article.published)
    return place[1] if place else date.today()  # noqa: DTZ011  # the reader's own day


def _span(pair: "tuple[int, int]") -> "Span":
    from desktop_app.article import Span  # noqa: PLC0415  # as above

    return Span(*pair)


def _names(digest: "Digest", but: str | None) -> list[str]:
    """Return the names of a digest's speakers, those who are quoted first."""
    speakers = sorted(digest.speakers, key=lambda speaker: not speaker.quotes)
    return list(dict.fromkeys(speaker.name for speaker in speakers if speaker.id != but))
