"""What a correction does, in words."""

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.window.desk import wording
from desktop_app.window.language import dates
from desktop_app.window.language.filling import filled

if TYPE_CHECKING:
    from desktop_app.article import Correction

translate = QCoreApplication.translate


def told(correction: "Correction", names: Collection[str] = ()) -> str:
    """Return what a correction does, in words; `names` are those of the article's speakers before it."""
    merged = correction.name in names
    nobody = not correction.name
    words = {
        "leave_out": translate("Corrections", "“%1” is no longer part of the article."),
        "take_back": translate("Corrections", "“%1” is part of the article again."),
        "quote": translate("Corrections", "“%1” is a quote."),
        "no_quote": translate("Corrections", "“%1” is no quote any more."),
        "attribute": translate("Corrections", "“%1” has no speaker any more.")
        if nobody
        else translate("Corrections", "“%1” is said by %2."),
        "rename": translate("Corrections", "“%1” and “%2” are one speaker.")
        if merged
        else translate("Corrections", "“%1” is called “%2”."),
        "kind": translate("Corrections", "“%1” is an organisation.")
        if correction.name == "organisation"
        else translate("Corrections", "“%1” is a person."),
        "role": translate("Corrections", "“%1” has no role any more.")
        if nobody
        else translate("Corrections", "The role of “%1” is now: %2."),
        "mention": translate("Corrections", "“%1” is here %2."),
        "drop": translate("Corrections", "“%1” is no speaker any more."),
        "no_event": translate("Corrections", "The event dated “%1” is left out of the timeline."),
        "date": translate("Corrections", "The article’s date is now %2; all times are counted from it."),
        "event": translate("Corrections", "The timeline now says “%2”.")
        if correction.name
        else translate("Corrections", "The event dated “%1” is corrected."),
    }[correction.action]
    last = correction.action in ("event", "no_event", "mention")  # the words, behind their sentence
    place = correction.places[-1 if last else 0] if correction.places else None
    subject = place.words.strip("“”\"'«»‘’ ") if place else correction.speaker
    name = dates.value(correction.name, QLocale()) if correction.action == "date" else correction.name
    return filled(words, wording.shortened(subject), name)
