"""The nouns of Ringkas.

Everything found in an article is a `Span` into `Article.text`, in Unicode code points, half open. The text itself is
fixed once its newlines are normalised: nothing is ever cut out of it, junk is only marked.
"""

import bisect
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, NamedTuple

RegionKind = Literal["chrome", "dateline", "byline", "initials", "caption", "heading"]
MentionKind = Literal["person", "organisation", "place"]
QuoteKind = Literal["direct", "partial", "indirect"]
SpeakerKind = Literal["person", "organisation", "anonymous"]
TimeType = Literal["date", "time", "duration", "set"]
EventRole = Literal["event", "report", "plan", "state"]
Precision = Literal["decade", "year", "half", "quarter", "month", "week", "day", "time", "vague"]
Inferred = Literal["title", "outlet", "authors"]
Evidence = Literal["metadata", "header", "dateline", "text", "reader"]
Action = Literal[
    "leave_out",
    "take_back",
    "quote",
    "no_quote",
    "attribute",
    "rename",
    "kind",
    "role",
    "mention",
    "drop",
    "date",
    "no_event",
    "event",
]


class Span(NamedTuple):
    """A stretch of the text: code points `start` to `end`, half open."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the words under the span."""
        return text[self.start : self.end]

    def covers(self, other: "Span") -> bool:
        """Tell whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def trimmed(self, text: str) -> "Span":
        """Return the span without the white space at its ends; empty, at its end, when it holds nothing else."""
        words = self.of(text)
        start = self.start + len(words) - len(words.lstrip())
        return Span(start, start + len(words.strip()))

    def touches(self, other: "Span") -> bool:
        """Tell whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Note:
    """Something the reader should know: which room speaks, a code to translate by, and the English sentence."""

    room: str
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the text that is not running prose."""

    span: Span
    kind: RegionKind


class Passage(NamedTuple):
    """A place in the text by its meaning: where these `words` stand for the `nth` time, counted from 0."""

    words: str
    nth: int = 0


@dataclass(frozen=True, slots=True)
class Correction:
    """What the reader says is otherwise. It names words, not offsets, so that it holds for every later analysis.

    - `leave_out`, `take_back`: the `places` are page junk, or part of the article.
    - `quote`, `no_quote`: the `places` are quotes (of the speaker `name`, if given), or none.
    - `attribute`: the quotes at `places` are the words of `name`, known or new; of nobody when it is empty.
    - `rename`: `speaker` is `name`; where both are known they become one.
    - `kind`: `speaker` is of the kind `name`, one of `SpeakerKind`.
    - `role`: the first role of `speaker` is `name`; there is none where that is empty.
    - `mention`: the words at the last of the `places`, counted in the sentence that is the first, name `name`.
    - `drop`: `speaker` is nobody who speaks or is named.
    - `date`: the article appeared on the day `name`, YYYY-MM-DD.
    - `no_event`: the time expression at the last of the `places` dates nothing that belongs into a timeline. The first
      is its sentence, within which the other is counted; an earlier version kept that alone, counted in the text.
    - `event`: the time expression at the last of the `places` dates what `name` tells: of the `role`, one of
      `EventRole`, on the `day`, a TIMEX3 value. What is empty stays as it was found; where nothing was, one is made.
    """

    action: Action
    places: tuple[Passage, ...] = ()
    speaker: str = ""
    name: str = ""
    role: str = ""
    day: str = ""


@dataclass(frozen=True, slots=True)
class Published:
    """The article's own date: ISO 8601 `value`, and where it was found (`evidence` is a place in the text, if any).

    `years` are those in which the day has the weekday that is written, where no year is: the first is the guess.
    """

    value: str
    precision: Precision
    origin: Evidence
    evidence: Span | None = None
    years: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """One article as read: the whole text, and what its file said about it.

    `language` is an ISO 639-1 code, empty when the file does not say. `regions` are those the file itself marks
    (headings of a web page, running headers of a PDF); `regions.mark` adds what can be told from the words. `made`
    is when the file of a document was made, by its own properties: its words may be older. `saved` is the ISO day on
    which the file was last written, empty when there is none. `inferred` names what was read in the words, for the file
    did not say it.
    """

    text: str
    id: str = ""
    source: str = ""
    title: str = ""
    outlet: str = ""
    authors: tuple[str, ...] = ()
    published: Published | None = None
    made: Published | None = None
    language: str = ""
    regions: tuple[Region, ...] = ()
    notes: tuple[Note, ...] = ()
    saved: str = ""
    inferred: tuple[Inferred, ...] = ()

    def as_told(self) -> "Article":
        """Return the article as its file told it, without what was read in the words."""
        return replace(
            self,
            title="" if "title" in self.inferred else self.title,
            outlet="" if "outlet" in self.inferred else self.outlet,
            authors=() if "authors" in self.inferred else self.authors,
            inferred=(),
        )

    def dated(self, day: str) -> "Article":
        """Return the article with the day (YYYY-MM-DD) that its reader says it appeared on."""
        return replace(self, published=Published(day, "day", "reader"))


@dataclass(frozen=True, slots=True)
class Sentence:
    """One orthographic sentence."""

    span: Span


@dataclass(frozen=True, slots=True)
class Score:
    """How much a sentence matters; the named `reasons` add up to `value`."""

    value: float
    reasons: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in the text."""

    span: Span
    kind: MentionKind


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of a source; `span` includes the quote marks.

    `cue` is the verb of saying, `mention` the words that name the source, `speaker` the `Speaker.id` they resolve to.
    `confidence` is the probability, 0 to 1, that the span and the speaker are both right; 1 when the reader said so.
    """

    span: Span
    kind: QuoteKind
    cue: Span | None = None
    mention: Span | None = None
    speaker: str | None = None
    confidence: float = 0.0

    @property
    def corrected(self) -> bool:
        """Whether the reader has set it right."""
        return self.confidence >= 1


def fragments(quotes: Sequence[Quote]) -> dict[int, int]:
    """Return the quoted fragments inside reported clauses of the same source, each with the clause; by their indexes.

    "Budi mengatakan, jalan itu “sudah rusak” sejak lama" is one utterance, though it holds two quotes.
    """
    clauses = sorted((quote.span, at) for at, quote in enumerate(quotes) if quote.kind == "indirect")
    found = {}
    for at, quote in enumerate(quotes):
        last = bisect.bisect_right(clauses, quote.span.start, key=lambda clause: clause[0].start) - 1
        if quote.kind != "indirect" and last >= 0:
            span, outer = clauses[last]
            if span.covers(quote.span) and quotes[outer].speaker == quote.speaker:
                found[at] = outer
    return found


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody who speaks or is named. `quotes` are indexes into `Digest.quotes`; empty when only named.

    `given` says that the reader gave the name, which no name that is found outweighs.
    """

    id: str
    name: str
    kind: SpeakerKind
    aliases: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    affiliation: str = ""
    mentions: tuple[Span, ...] = ()
    quotes: tuple[int, ...] = ()
    given: bool = False


@dataclass(frozen=True, slots=True)
class Time:
    """A time expression with its TIMEX3 / ISO 8601 value.

    `conflict` holds the other reading where the words contradict themselves (a weekday that the date does not have).
    `approximate` says that the value hangs on an article's date of which the year, the month or the day is not known.
    """

    span: Span
    type: TimeType
    value: str
    conflict: str = ""
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Event:
    """What a time expression dates.

    `time` and `sentence` are indexes into `Digest.times` and `Digest.sentences`. `first` and `last` are the ISO days
    the value covers, empty when it has no place on the calendar. `label` is at most 14 words; `label_span` is where
    most of them stand.
    """

    time: int
    first: str
    last: str
    precision: Precision
    role: EventRole
    label: str
    label_span: Span
    sentence: int
    conflict: str = ""


@dataclass(frozen=True, slots=True)
class Keyword:
    """A term that tells what an article is about, and all its places, the first one first."""

    text: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Remark:
    """What the reader set down about some words: a star, a note, or both."""

    span: Span
    note: str = ""
    starred: bool = False


@dataclass(frozen=True, slots=True)
class Digest:
    """All that is known of one article. `summary` holds indexes into `sentences`, in reading order.

    `corrections` are those of the reader that are worked in already, `remarks` what the reader set down about it.
    """

    article: Article
    regions: tuple[Region, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    scores: tuple[Score, ...] = ()
    summary: tuple[int, ...] = ()
    quotes: tuple[Quote, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    times: tuple[Time, ...] = ()
    events: tuple[Event, ...] = ()
    notes: tuple[Note, ...] = ()
    corrections: tuple[Correction, ...] = ()
    keywords: tuple[Keyword, ...] = ()
    remarks: tuple[Remark, ...] = ()
    fragments: Mapping[int, int] = field(init=False, repr=False, compare=False)
    _cast: Mapping[str, Speaker] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Find fragments and speakers once: whoever shows quotes asks, the list of articles at every painting."""
        object.__setattr__(self, "fragments", fragments(self.quotes))
        object.__setattr__(self, "_cast", {speaker.id: speaker for speaker in self.speakers})

    def speaker(self, identity: str | None) -> Speaker | None:
        """Return the speaker of an id, such as that of a quote; None when there is none."""
        return self._cast.get(identity) if identity else None

    def utterances(self) -> list[int]:
        """Return the indexes of `quotes` without the fragments inside others of them."""
        return [at for at in range(len(self.quotes)) if at not in self.fragments]

    def count(self, speaker: Speaker | None = None) -> int:
        """Return how many utterances a speaker has; without one, how many there are."""
        return len(set(speaker.quotes) - self.fragments.keys()) if speaker else len(self.quotes) - len(self.fragments)
