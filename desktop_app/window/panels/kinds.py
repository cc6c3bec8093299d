"""The kinds of panels: their names, how each is built, and what some are able to do besides."""

from collections.abc import Collection
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, SignalInstance

from desktop_app.window.looks.theme import Theme

if TYPE_CHECKING:
    from desktop_app.article import Digest, Span
    from desktop_app.summary import Length

translate = QCoreApplication.translate


class Panel(Protocol):
    """What every panel is able to do."""

    span_chosen: SignalInstance

    def show_digest(self, digest: "Digest | None") -> None:
        """Show another digest, or none."""

    def show_mark(self, span: "Span") -> None:
        """Select the row that a place in the article belongs to, without telling anybody."""


@runtime_checkable
class Summarising(Panel, Protocol):
    """What the summary's panel is able to do besides."""

    summary_changed: SignalInstance
    ranker_chosen: SignalInstance
    length_chosen: SignalInstance
    step_made: SignalInstance

    @property
    def length(self) -> "Length":
        """The length the reader set."""

    def set_length(self, length: "Length") -> None:
        """Take a length, as kept from an earlier session."""

    def set_ranker(self, ranker: str) -> None:
        """Show which ranker the scores are by, without telling anybody."""


@runtime_checkable
class Asking(Panel, Protocol):
    """What a panel is able to do that offers one of the window's commands."""

    command_asked: SignalInstance


@runtime_checkable
class Browsable(Panel, Protocol):
    """What a panel is able to do whose rows are shown in the article while the arrow keys go through them."""

    span_passed: SignalInstance


@runtime_checkable
class Correctable(Panel, Protocol):
    """What a panel is able to do whose rows can be corrected."""

    correction_asked: SignalInstance


@runtime_checkable
class Choosing(Panel, Protocol):
    """What a panel is able to do that keeps what it shows."""

    choice_made: SignalInstance

    def choose(self, choices: Collection[str]) -> None:
        """Show what was chosen in an earlier session, by the names in `settings.CHOICES`."""


def build(name: str, theme: Theme) -> Panel:
    """Build a panel; its module is imported only now."""
    if name == "summary":
        from desktop_app.window.panels.summary.panel import SummaryPanel  # noqa: PLC0415  # see above

        return SummaryPanel(theme)
    if name == "speakers":
        from desktop_app.window.panels.speakers.panel import SpeakersPanel  # noqa: PLC0415  # see above

        return SpeakersPanel(theme)
    if name == "quotes":
        from desktop_app.window.panels.quotes.panel import QuotesPanel  # noqa: PLC0415  # see above

        return QuotesPanel(theme)
    if name == "notes":
        from desktop_app.window.panels.notes import NotesPanel  # noqa: PLC0415  # see above

        return NotesPanel(theme)
    from desktop_app.window.panels.timeline.panel import TimelinePanel  # noqa: PLC0415  # see above

    return TimelinePanel(theme)


def titles() -> dict[str, str]:
    """Return the names of all panels."""
    return {
        "summary": translate("Docks", "Summary"),
        "speakers": translate("Docks", "Speakers"),
        "quotes": translate("Docks", "Quotes"),
        "timeline": translate("Docks", "Timeline"),
        "notes": translate("Docks", "Notes"),
    }
