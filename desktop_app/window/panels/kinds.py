"""The kinds of panels: their names, and how each is built."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.window.looks.theme import Theme

if TYPE_CHECKING:  # the nouns of the library are imported with the first panel
    from desktop_app.window.panels.panel import Panel

translate = QCoreApplication.translate


def build(name: str, theme: Theme) -> "Panel":
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
