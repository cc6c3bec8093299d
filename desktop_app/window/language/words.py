"""Names, numbers and dates as the reader's own language writes them.

Every code of the library that a panel shows (a ranker, a reason, a role, a kind) is translated here, in one place; one
that is not known yet is shown as it is, with spaces.
"""

from collections.abc import Collection, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.article import Event, Published, Time
from desktop_app.summary import Length, Unit, seconds
from desktop_app.window.language import dates
from desktop_app.writing.citation import CERTAIN, LIKELY

translate = QCoreApplication.translate


def decimal(value: float) -> str:
    """Return a number with two places, as the locale writes it; minus as the true sign."""
    return QLocale().toString(value, "f", 2).replace("-", "−")


def percent(share: float) -> str:
    """Return a share from 0 to 1 as whole per cent."""
    return translate("Words", "%1 %").replace("%1", QLocale().toString(round(share * 100)))


def reason(code: str, weight: float) -> str:
    """Return the name of a reason for a sentence's score; what is held against a sentence speaks for one without it."""
    absent = {
        "first_person": translate("Words", "Not in the first person"),
        "quoted": translate("Words", "Not quoted words"),
    }
    known = {
        "centrality": translate("Words", "Close to the rest of the text"),
        "category": translate("Words", "Subject of the article"),
        "cue": translate("Words", "Cue words"),
        "first_person": translate("Words", "Speaks in the first person"),
        "focus": translate("Words", "Holds your words"),
        "length": translate("Words", "Length of the sentence"),
        "location": translate("Words", "Place in the paragraph"),
        "names": translate("Words", "Names people or places"),
        "numbers": translate("Words", "Holds figures"),
        "opening": translate("Words", "Opening of the sentence"),
        "position": translate("Words", "Place in the article"),
        "quoted": translate("Words", "Quoted words"),
        "title": translate("Words", "Words of the headline"),
    }
    return (absent if weight > 0 and code in absent else known).get(code) or ranker(code)[0]


def ranker(code: str) -> tuple[str, str]:
    """Return the name of a ranker and one line about how it chooses."""
    known = {
        "news": (translate("Words", "News"), translate("Words", "Made for news: place, length and who speaks")),
        "consensus": (translate("Words", "Consensus"), translate("Words", "Where all the others agree")),
        "lexrank": (translate("Words", "LexRank"), translate("Words", "Sentences that many others resemble")),
        "textrank": (translate("Words", "TextRank"), translate("Words", "Sentences that share words with others")),
        "lsa": (translate("Words", "LSA"), translate("Words", "Sentences with many different words")),
        "luhn": (translate("Words", "Luhn"), translate("Words", "Frequent words close together")),
        "kl": (translate("Words", "KL"), translate("Words", "The same mix of words as the article")),
        "sumbasic": (translate("Words", "SumBasic"), translate("Words", "The most frequent words, once each")),
        "reduction": (translate("Words", "Reduction"), translate("Words", "Sentences most connected to the rest")),
        "edmundson": (translate("Words", "Edmundson"), translate("Words", "Cue words, headline and place")),
    }
    return known.get(code) or (code.replace("_", " "), "")


def role(code: str) -> str:
    """Return what kind of thing an event is."""
    known = {
        "event": translate("Words", "event"),
        "report": translate("Words", "report"),
        "plan": translate("Words", "plan"),
        "state": translate("Words", "state"),
    }
    return known[code]


def quote_kind(code: str) -> str:
    """Return the name of a kind of quote."""
    known = {
        "direct": translate("Words", "direct"),
        "partial": translate("Words", "partial"),
        "indirect": translate("Words", "indirect"),
    }
    return known[code]


def confidence(value: float) -> tuple[str, int]:
    """Return one word for a probability, and how many of three dots are full."""
    if value >= 1:
        return translate("Words", "corrected"), 3
    if value >= CERTAIN:
        return translate("Words", "certain"), 3
    if value >= LIKELY:
        return translate("Words", "fairly sure"), 2
    return translate("Words", "unsure"), 1


def measure(counts: Sequence[int], chosen: Collection[int], unit: Unit = "words") -> str:
    """Return how long a summary is: sentences, words and its share, or the seconds that it takes to read.

    `counts` are the words of all sentences, `unit` is what its length is chosen in.
    """
    taken = sum(counts[at] for at in chosen)
    parts = (
        amount(Length(len(chosen), "sentences")),
        amount(Length(taken, "words")),
        amount(Length(seconds(taken), "seconds")) if unit == "seconds" else percent(taken / max(sum(counts), 1)),
    )
    return " · ".join(parts)


def amount(length: Length) -> str:
    """Return a length with its unit: “60 words”, “25 %”."""
    match length.unit:
        case "sentences":
            return translate("SummaryPanel", "%Ln sentence(s)", None, length.amount)
        case "seconds":
            return translate("SummaryPanel", "%Ln second(s)", None, length.amount)
        case "percent":
            return percent(length.amount / 100)
        case _:
            return translate("SummaryPanel", "%Ln word(s)", None, length.amount)


def published(found: Published | None) -> str:
    """Return the day (or month, or year) on which the article appeared; empty when it is not known.

    It is copied with a summary's sentences, so that words tell where the year is guessed.
    """
    if found is None:
        return ""
    day = _appeared(found)
    return translate("Words", "%1 (year guessed)").replace("%1", day) if found.years else day


def _appeared(found: Published) -> str:
    parts = found.value[:10].split("-")
    try:
        if len(parts) == 1:
            return str(int(parts[0]))
        value = date(int(parts[0]), int(parts[1]), int(parts[2]) if len(parts) > 2 else 1)  # noqa: PLR2004  # y, m, d
    except ValueError:
        return found.value
    return dates.day(value, QLocale()) if len(parts) > 2 else dates.month(value, QLocale())  # noqa: PLR2004  # year, month, day


def when(event: Event, time: Time, words: str) -> str:
    """Return when an event was, as precisely as the article says; `words` of the article when it has no date."""
    if not event.first or not event.last or event.precision == "vague":
        return words
    return dates.about(_when(event, time), sure=not time.approximate)


def _when(event: Event, time: Time) -> str:
    first, last = date.fromisoformat(event.first), date.fromisoformat(event.last)
    match event.precision:
        case "year" if first.year == last.year:
            return str(first.year)
        case "decade" | "year":
            return f"{first.year}–{last.year}"
        case "month" | "quarter" | "half":
            return dates.months(first, last, QLocale(), "MMM")
        case "time":
            moment = dates.clock(time.value.partition("T")[2], QLocale())
            return ", ".join(filter(None, (dates.day(first, QLocale(), "MMM"), moment)))
        case _:
            return dates.days(first, last, QLocale(), "MMM")


def sentence_numbers(sentences: tuple[int, int] | None) -> str:
    """Return the numbers of the sentences that a place lies in, counted from one; empty outside all sentences."""
    if sentences is None:
        return ""
    first, last = (QLocale().toString(at + 1) for at in sentences)
    return translate("Words", "sentence %1").replace("%1", first if first == last else f"{first}–{last}")


def gap(first: date, after: date) -> str:
    """Return how long the cut from one day up to another is: `gap of 6 years 3 months`."""
    months = (after.year - first.year) * 12 + after.month - first.month - (after.day < first.day)
    years, months = divmod(max(months, 0), 12)
    parts = []
    if years:
        parts.append(translate("Words", "%Ln year(s)", None, years))
    if months and years < 20:  # noqa: PLR2004  # years; months say nothing any more
        parts.append(translate("Words", "%Ln month(s)", None, months))
    if not parts:
        parts.append(translate("Words", "%Ln day(s)", None, (after - first).days))
    return translate("Words", "gap of %1").replace("%1", " ".join(parts))
