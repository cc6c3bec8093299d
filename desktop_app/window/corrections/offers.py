"""What can be corrected about a quote, a speaker, an event or selected words: its name, and how it is called."""

from typing import Literal, get_args

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
Ask = Literal[
    "attribute",
    "no_quote",
    "quote",
    "rename",
    "merge",
    "split",
    "person",
    "organisation",
    "role",
    "mention",
    "drop",
    "event",
    "no_event",
    "new_event",
]
Offers = list[tuple[str, str]]
ASKS: frozenset[str] = frozenset(get_args(Ask))


def of_quote() -> Offers:
    """Return what can be said of a quote."""
    return [
        ("attribute", translate("Corrections", "Somebody else says this…") + "\tF2"),
        ("no_quote", translate("Corrections", "This is no quote") + "\tDel"),
    ]


def of_speaker(kind: str, *, quotes: int) -> Offers:
    """Return what can be said of a speaker of a kind who has so many quotes."""
    kinds: dict[str, Offers] = {
        "person": [("organisation", translate("Corrections", "This is an organisation"))],
        "organisation": [("person", translate("Corrections", "This is a person"))],
    }
    several = [("split", translate("Corrections", "Some quotes are somebody else’s…"))] if quotes else []
    return [
        ("rename", translate("Corrections", "Another name…") + "\tF2"),
        ("role", translate("Corrections", "Another role…")),
        ("merge", translate("Corrections", "The same as another speaker…")),
        *several,
        *kinds.get(kind, ()),
        ("drop", translate("Corrections", "This is no speaker") + "\tDel"),
    ]


def of_mention() -> Offers:
    """Return what can be said of one place that names somebody."""
    return [("mention", translate("Corrections", "Here this is somebody else…"))]


def of_event() -> Offers:
    """Return what can be said of an event."""
    return [
        ("event", translate("Corrections", "Another kind, day or other words…") + "\tF2"),
        ("no_event", translate("Corrections", "No event: leave it out of the timeline") + "\tDel"),
    ]


def of_date() -> Offers:
    """Return what can be said of a date that dates no event."""
    return [("new_event", translate("Corrections", "Add an event on this date…"))]


def of_selection() -> Offers:
    """Return what can be said of selected words."""
    return [("quote", translate("Corrections", "The selected words are a quote…"))]
