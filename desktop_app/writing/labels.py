"""What stands over the parts of a written digest, and how a day is written: in the language of the article."""

import re
from dataclasses import dataclass
from datetime import date

from desktop_app.article import Article, Digest, Event, EventRole

_DAY = 10  # characters of YYYY-MM-DD
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)(?:-(?P<day>\d\d))?")
_CLOCK = re.compile(r"T(\d\d):(\d\d)")


@dataclass(frozen=True, slots=True)
class Labels:
    """The words of table [digest] of a language file; English where it has none."""

    summary: str = "Summary"
    speakers: str = "Speakers"
    named: str = "Named, not quoted"
    quotes: str = "Quotes"
    unknown: str = "Speaker unknown"
    indirect: str = "indirect"
    corrected: str = "corrected by the reader"
    likely: str = "fairly sure"
    unsure: str = "unsure"
    timeline: str = "Timeline"
    notes: str = "Notes"
    article: str = "Article"
    remarks: str = "My notes"
    word: str = "word"
    words: str = "words"
    present: str = "now"
    past: str = "earlier"
    future: str = "later"
    guessed: str = "year guessed"
    report: str = "report"
    plan: str = "plan"
    state: str = "state"
    legend: str = (
        "Marks: a bar at the side is the summary, a line below a quote (broken where it is told in other words), dots a"
        " speaker, a box a date. The names at the side say who speaks."
    )
    weekdays: tuple[str, ...] = ()
    months: tuple[str, ...] = ()
    day: str = "{year}-{month}-{day}"


def day(value: str, labels: Labels) -> str:
    """Return an ISO day as the language writes it: “Senin, 26 Juli 2021”; anything else as it is."""
    try:
        when = date.fromisoformat(value[:_DAY])
    except ValueError:
        return value
    if not labels.months or not labels.weekdays:
        return when.isoformat()
    weekday, month = labels.weekdays[when.weekday()], labels.months[when.month - 1]
    return labels.day.format(weekday=weekday, day=when.day, month=month, year=when.year)


def published(article: Article, labels: Labels) -> str:
    """Return the day on which an article appeared as its language writes it, empty when nobody knows."""
    if article.published is None:
        return ""
    written = day(article.published.value, labels)
    return f"{written} ({labels.guessed})" if article.published.years else written


def dated(article: Article, labels: Labels) -> str:
    """Return when an article appeared as a source is dated, as precisely as is known: “26 Juli 2021”, “Juli 2021”.

    Who reads it elsewhere is told where the year is guessed.
    """
    if article.published is None:
        return ""
    written = _plainly(article.published.value[:_DAY], labels)
    return f"{written}, {labels.guessed}" if article.published.years else written


def _plainly(value: str, labels: Labels) -> str:
    found = _ISO.fullmatch(value)
    if not found or not labels.months or not 1 <= int(found["month"]) <= len(labels.months):
        return value
    day = f"{int(found['day'])} " if found["day"] else ""
    return f"{day}{labels.months[int(found['month']) - 1]} {found['year']}"


def when(digest: Digest, event: Event, labels: Labels) -> str:
    """Return when an event was, as precisely as the article tells it: “12 Maret 2024”, “Maret 2024”, “2024”, “kini”.

    What has no place on the calendar is told in the words of the article, what is not sure stands behind an “≈”.
    """
    time = digest.times[event.time]
    written = _when(digest, event, labels)
    return f"≈ {written}" if time.approximate and event.first else written


def told(label: str, role: EventRole, labels: Labels) -> str:
    """Return what a timeline says of something that is no event that took place: with its kind behind it."""
    kind = {"event": "", "report": labels.report, "plan": labels.plan, "state": labels.state}[role]
    return f"{label} [{kind}]" if kind else label


def _when(digest: Digest, event: Event, labels: Labels) -> str:
    time = digest.times[event.time]
    value, words = time.value, " ".join(time.span.of(digest.article.text).split())
    vague = {"PRESENT_REF": labels.present, "PAST_REF": labels.past, "FUTURE_REF": labels.future}
    if value in vague or not event.first:
        return vague.get(value, words)
    if not labels.months:
        return value
    first, last = date.fromisoformat(event.first), date.fromisoformat(event.last or event.first)
    if event.precision in {"year", "decade"}:
        return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"
    written = _month if event.precision in {"month", "quarter", "half"} else _day_month
    begun, ended = written(first, labels), written(last, labels)
    if begun == ended:
        clock = _CLOCK.search(value)
        return f"{ended} {last.year}" + (f" {clock[1]}.{clock[2]}" if clock else "")
    return (
        f"{begun} – {ended} {last.year}" if first.year == last.year else f"{begun} {first.year} – {ended} {last.year}"
    )


def _month(when: date, labels: Labels) -> str:
    return labels.months[when.month - 1]


def _day_month(when: date, labels: Labels) -> str:
    return f"{when.day} {_month(when, labels)}"
