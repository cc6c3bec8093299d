"""What can be corrected about a quote, a speaker or selected words: the name of each thing, and how it is called."""

from typing import Literal

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
Ask = Literal["attribute", "no_quote", "quote", "rename", "merge", "split", "drop"]
Offers = list[tuple[str, str]]
ASKS: frozenset[str] = frozenset(["attribute", "no_quote", "quote", "rename", "merge", "split", "drop"])


def of_quote() -> Offers:
    """Return what can be said of a quote."""
    return [
        ("attribute", translate("Corrections", "Somebody else says this…") + "\tF2"),
        ("no_quote", translate("Corrections", "This is no quote") + "\tDel"),
    ]


def of_speaker(*, quotes: int) -> Offers:
    """Return what can be said of a speaker who has so many quotes."""
    several = [("split", translate("Corrections", "Some quotes are somebody else’s…"))] if quotes else []
    return [
        ("rename", translate("Corrections", "Another name…") + "\tF2"),
        ("merge", translate("Corrections", "The same as another speaker…")),
        *several,
        ("drop", translate("Corrections", "This is no speaker") + "\tDel"),
    ]


def of_selection() -> Offers:
    """Return what can be said of selected words."""
    return [("quote", translate("Corrections", "The selected words are a quote…"))]
