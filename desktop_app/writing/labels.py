"""What stands over the parts of a written digest, and how a day is written: in the language of the article."""

from dataclasses import dataclass
from datetime import date

from desktop_app.article import Article

_DAY = 10  # characters of YYYY-MM-DD


@dataclass(frozen=True, slots=True)
class Labels:
    """The words of table [digest] of a language file; English where it has none."""

    summary: str = "Summary"
    speakers: str = "Speakers"
    named: str = "Named, not quoted"
    quotes: str = "Quotes"
    unknown: str = "Speaker unknown"
    indirect: str = "indirect"
    timeline: str = "Timeline"
    notes: str = "Notes"
    words: str = "words"
    present: str = "now"
    past: str = "earlier"
    future: str = "later"
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
    return day(article.published.value, labels) if article.published else ""


def moment(value: str, labels: Labels) -> str:
    """Return the value of a time expression, with words for the vague ones."""
    return {"PRESENT_REF": labels.present, "PAST_REF": labels.past, "FUTURE_REF": labels.future}.get(value, value)
