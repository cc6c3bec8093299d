"""What is asked before something is corrected: who, what name, what role, which event.

The analysis takes a tenth of a second to import, which most corrections need not wait for.
"""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.article import Correction, Digest, Span, Speaker
from desktop_app.window.corrections.dialogs import NameDialog, SplitDialog
from desktop_app.window.corrections.makers import named, placed, worded
from desktop_app.window.language.filling import filled
from desktop_app.window.looks.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

Done = Callable[[Correction], None]
translate = QCoreApplication.translate


class Questions:
    """Asks about one article over a window; `done` is called with the correction once the reader has agreed.

    `others` are the digests of the other open articles, whose speakers are offered too.
    """

    def __init__(self, theme: Theme, window: QWidget, digest: Digest, others: "Sequence[Digest]", done: Done) -> None:
        self._theme = theme
        self._window = window
        self._digest = digest
        self._others = others
        self._done = done

    def ask(self, name: str, target: object) -> None:
        """Ask what is called so in `offers`: of a quote, time or event by index, of a speaker by id, or of a span."""
        digest = self._digest
        match name, target:
            case "attribute", int(at) if at < len(digest.quotes):
                self.source(at)
            case "event", int(at) if at < len(digest.events):
                self.event(digest.events[at].time)
            case "new_event", int(time) if time < len(digest.times):
                self.event(time)
            case "mention", tuple(span):
                self.mention(Span(*span))
            case "quote", tuple(span):
                self.new_quote(Span(*span))
            case _, str(identity) if speaker := digest.speaker(identity):
                self._ask_about(name, speaker)

    def _ask_about(self, name: str, speaker: Speaker) -> None:
        asked = {"role": self.role, "split": self.split, "rename": self.name, "merge": self.same}
        if name in asked:
            asked[name](speaker)

    def source(self, at: int) -> None:
        """Ask who says a quote."""
        from desktop_app import corrections  # noqa: PLC0415  # see above

        digest = self._digest
        quote = digest.quotes[at]
        spans = [digest.quotes[part].span for part in corrections.parts(digest.quotes, at)]
        title = translate("Corrections", "Somebody else says this")
        dialog = self._who(title, _who_says(), names(digest, quote.speaker))
        dialog.optional = True
        dialog.named.connect(lambda name: self._done(placed("attribute", digest, *spans, name=name)))
        dialog.start(about=quote.span.of(digest.article.text))

    def new_quote(self, span: Span) -> None:
        """Ask who says words that are a quote."""
        digest = self._digest
        title = translate("Corrections", "The selected words are a quote")
        dialog = self._who(title, _who_says(), names(digest))
        dialog.optional = True
        dialog.named.connect(lambda name: self._done(placed("quote", digest, span, name=name)))
        dialog.start(about=span.of(digest.article.text))

    def mention(self, span: Span) -> None:
        """Ask who is meant at a place."""
        digest = self._digest
        here = next((one.id for one in digest.speakers if any(span.touches(place) for place in one.mentions)), None)
        title, asked = translate("Corrections", "Here this is somebody else"), translate("Corrections", "Who is meant?")
        dialog = self._who(title, asked, names(digest, here))
        dialog.named.connect(lambda name: self._done(worded(digest, span, "mention", name)))
        dialog.start(about=span.of(digest.article.text))

    def split(self, speaker: Speaker) -> None:
        """Ask which quotes of a speaker are somebody else's, and whose."""
        digest = self._digest
        spans = [digest.quotes[at].span for at in speaker.quotes]
        words = [span.of(digest.article.text) for span in spans]
        title = translate("Corrections", "Some quotes are somebody else’s")
        dialog = SplitDialog(self._theme, self._window, title, names(digest, speaker.id), words)
        dialog.offer_also(self._elsewhere())
        dialog.prefer_known()
        dialog.split.connect(
            lambda rows, name: self._done(placed("attribute", digest, *(spans[row] for row in rows), name=name))
        )
        dialog.start()

    def name(self, speaker: Speaker) -> None:
        """Ask what a speaker is called."""
        question = filled(translate("Corrections", "Name of “%1”"), speaker.name)
        known = list(dict.fromkeys([*speaker.aliases, *names(self._digest, speaker.id)]))
        dialog = NameDialog(self._theme, self._window, translate("Corrections", "Another name"), question, known)
        dialog.offer_also(self._elsewhere())
        self._rename(dialog, speaker, speaker.name)

    def same(self, speaker: Speaker) -> None:
        """Ask which other speaker a speaker is."""
        title = translate("Corrections", "The same as another speaker")
        question = filled(translate("Corrections", "Who is “%1” really?"), speaker.name)
        dialog = NameDialog(self._theme, self._window, title, question, names(self._digest, speaker.id))
        dialog.only_known = True
        self._rename(dialog, speaker, "")

    def role(self, speaker: Speaker) -> None:
        """Ask what a speaker is."""
        asked = filled(translate("Corrections", "What is “%1”? Leave it empty if no role is told."), speaker.name)
        dialog = NameDialog(self._theme, self._window, translate("Corrections", "Another role"), asked, ())
        dialog.optional = True
        dialog.named.connect(lambda role: self._done(named("role", speaker.name, role)))
        dialog.start(next(iter(speaker.roles), ""))

    def event(self, time: int) -> None:
        """Ask what a time dates."""
        from desktop_app.window.corrections.event_dialog import EventDialog  # noqa: PLC0415  # see above

        digest = self._digest
        dialog = EventDialog(self._theme, self._window, digest, time, _day(digest))
        dialog.told.connect(lambda *told: self._done(worded(digest, digest.times[time].span, "event", *told)))
        dialog.start()

    def _who(self, title: str, question: str, known: "Sequence[str]") -> NameDialog:
        """Return a dialog that asks for somebody, rather one who is known."""
        dialog = NameDialog(self._theme, self._window, title, question, known)
        dialog.offer_also(self._elsewhere())
        dialog.prefer_known()
        return dialog

    def _rename(self, dialog: NameDialog, speaker: Speaker, begin: str) -> None:
        dialog.typed_as = translate("Corrections", "As typed: “%1”")
        dialog.named.connect(lambda name: self._done(named("rename", speaker.name, name)))
        dialog.start(begin)

    def _elsewhere(self) -> list[str]:
        """Return the names of the speakers of the other articles who are not in this one."""
        return sorted({name for other in self._others for name in names(other)} - set(names(self._digest)))


def names(digest: Digest, but: str | None = None) -> list[str]:
    """Return the names of a digest's speakers, those who are quoted first."""
    speakers = sorted(digest.speakers, key=lambda speaker: not speaker.quotes)
    return list(dict.fromkeys(speaker.name for speaker in speakers if speaker.id != but))


def _who_says() -> str:
    return translate("Corrections", "Who says this? Leave it empty if nobody is named.")


def _day(digest: Digest) -> date:
    """Return the day that relative dates of an article count from: its own, or today."""
    from desktop_app.times import values  # noqa: PLC0415  # see above

    place = values.appeared(digest.article.published)
    return place[1] if place else date.today()  # noqa: DTZ011  # the reader's own day
