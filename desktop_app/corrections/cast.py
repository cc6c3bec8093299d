"""Speakers and quotes while corrections are worked into them."""

import bisect
import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace

from desktop_app.article import Quote, QuoteKind, Span, Speaker, SpeakerKind
from desktop_app.quotes import marks

_SURE = 1.0  # the reader has said so
_PARTIAL = 4  # words up to which quoted words without a stop or comma are part of the reporter's sentence


@dataclass(slots=True)
class Cast:
    """Everybody in an article by id, and what is said; an index into `quotes` holds until the next change."""

    text: str
    speakers: dict[str, Speaker]
    quotes: list[Quote]
    kept: set[str] = field(default_factory=set)  # ids of those whom the reader would miss, whether they speak or not

    def speaker(self, name: str) -> Speaker | None:
        """Return who goes by a name."""
        return named(self.speakers.values(), name)

    def quote_at(self, span: Span) -> int | None:
        """Return the index of the quote at a place: the one with most of its words, at least half of it or of them."""
        shared = [(min(q.span.end, span.end) - max(q.span.start, span.start), at) for at, q in enumerate(self.quotes)]
        most, at = max(shared, key=lambda pair: pair[0], default=(0, 0))
        if most <= 0:
            return None
        quote = self.quotes[at].span
        return at if 2 * most >= min(quote.end - quote.start, span.end - span.start) else None

    def mark(self, span: Span, name: str) -> None:
        """Make a place a quote, in the stead of those that it touches."""
        span = _with_marks(self.text, span.trimmed(self.text))
        if span.start == span.end:
            return
        gone = [quote for quote in self.quotes if quote.span.touches(span)]
        self.quotes = [quote for quote in self.quotes if not quote.span.touches(span)]
        source = gone[0] if gone else Quote(span, "direct")
        cue = source.cue if source.cue and not source.cue.touches(span) else None
        kept = replace(source, span=span, kind=_kind(self.text, span), cue=cue, confidence=_SURE)
        self.quotes.append(kept)
        self.attribute(len(self.quotes) - 1, name)

    def attribute(self, at: int, name: str) -> None:
        """Give a quote to the speaker of a name, who is made if nobody goes by it; to nobody without a name."""
        name = " ".join(name.split())
        owner = (self.speaker(name) or self._made(name)) if name else None
        quote = self.quotes[at]
        named = owner and quote.mention and any(quote.mention.touches(place) for place in owner.mentions)
        mention = quote.mention if named else None
        self.quotes[at] = replace(quote, speaker=owner.id if owner else None, mention=mention, confidence=_SURE)

    def rename(self, speaker: Speaker, name: str) -> None:
        """Give a speaker another name; if somebody else has it, the two are one, of the kind that was told."""
        other = next((one for one in self.speakers.values() if _key(one.name) == _key(name)), speaker)
        aliases = [*other.aliases, speaker.name, *speaker.aliases]
        kept = name if other is speaker else other.name
        told = speaker.id in self.kept and other.id not in self.kept
        if told:
            self.kept.add(other.id)
        self.speakers[other.id] = replace(
            other,
            name=kept,
            kind=speaker.kind if told else other.kind,
            given=True,
            aliases=tuple(alias for alias in _once(aliases) if alias != kept),
            roles=_roles(other.roles, speaker.roles),
            affiliation=max(other.affiliation, speaker.affiliation, key=len),
            mentions=tuple(sorted({*other.mentions, *speaker.mentions})),
        )
        if other is not speaker:
            del self.speakers[speaker.id]
            self.quotes = [replace(q, speaker=other.id) if q.speaker == speaker.id else q for q in self.quotes]

    def name(self, span: Span, name: str) -> None:
        """Let a place name the speaker of a name, who is made if nobody goes by it, and whose words beside it are.

        Who was named there alone, and says nothing, is nobody any more.
        """
        owner = self.speaker(name) or self._made(name)
        for one in list(self.speakers.values()):
            left = tuple(place for place in one.mentions if not place.touches(span))
            self.speakers[one.id] = replace(one, mentions=left)
        owner = self.speakers[owner.id]
        self.speakers[owner.id] = replace(owner, mentions=tuple(sorted((*owner.mentions, span))))
        for at, quote in enumerate(self.quotes):
            if quote.mention and quote.mention.touches(span):
                self.attribute(at, name)
        speaking = {quote.speaker for quote in self.quotes}
        for one in list(self.speakers.values()):
            if not one.mentions and one.id not in speaking | self.kept:
                del self.speakers[one.id]

    def turn(self, speaker: Speaker, kind: SpeakerKind) -> None:
        """Make a speaker one of another kind."""
        self.speakers[speaker.id] = replace(speaker, kind=kind)
        self.kept.add(speaker.id)

    def drop(self, speaker: Speaker) -> None:
        """Forget a speaker; the quotes are nobody's then."""
        del self.speakers[speaker.id]
        self.quotes = [replace(q, speaker=None, mention=None) if q.speaker == speaker.id else q for q in self.quotes]

    def settled(self) -> tuple[tuple[Speaker, ...], tuple[Quote, ...]]:
        """Return all in the order of appearance; organisations and unnamed sources only where they speak."""
        quotes = tuple(sorted(self.quotes, key=lambda quote: quote.span))
        said: dict[str | None, list[int]] = {}
        for at, quote in enumerate(quotes):
            said.setdefault(quote.speaker, []).append(at)
        speakers = [
            replace(speaker, quotes=tuple(said.get(speaker.id, ())))
            for speaker in self.speakers.values()
            if speaker.kind == "person" or speaker.id in said or speaker.id in self.kept
        ]
        speakers.sort(key=lambda one: min([*one.mentions, *(quotes[at].span for at in one.quotes)], default=Span(0, 0)))
        return tuple(speakers), quotes

    def _made(self, name: str) -> Speaker:
        """Add a person, with the places of the text that name them and nobody else.

        A source without a name is nobody else where it ends with this one: “Bupati Demak Sa’adah”.
        """
        others = ((one.kind, place) for one in self.speakers.values() for place in one.mentions)
        taken = sorted(
            place for kind, place in others if kind != "anonymous" or not place.of(self.text).endswith(f" {name}")
        )
        found = (Span(*match.span()) for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", self.text))
        mentions = tuple(span for span in found if not _touched(span, taken))
        numbers = [int(known[1:]) for known in self.speakers if re.fullmatch(r"s\d{1,9}", known)]
        speaker = Speaker(f"s{max(numbers, default=0) + 1}", name, "person", mentions=mentions, given=True)
        self.speakers[speaker.id] = speaker
        return speaker


def named(everybody: Collection[Speaker], name: str) -> Speaker | None:
    """Return who goes by a name; a speaker's own name outweighs others' aliases."""
    wanted = _key(name)
    return next((one for one in everybody if _key(one.name) == wanted), None) or next(
        (one for one in everybody if wanted in map(_key, one.aliases)), None
    )


def _touched(span: Span, places: Sequence[Span]) -> bool:
    """Tell whether a span touches one of the places, which are sorted and do not overlap."""
    at = bisect.bisect_left(places, span)
    return any(place.touches(span) for place in places[max(at - 1, 0) : at + 1])


def _key(name: str) -> str:
    return " ".join(name.split()).casefold()


def _once(several: Iterable[str]) -> list[str]:
    """Return the words without those that differ from an earlier one by case or space only."""
    return list({_key(one): one for one in reversed(list(several))}.values())[::-1]


def _roles(own: Sequence[str], others: Sequence[str]) -> tuple[str, ...]:
    """Return the roles of two who are one, those of the one who is told more fully first; none that another one holds.

    The first role is the one that is shown and cited: “menteri” should not stand before “Menteri Pekerjaan Umum”.
    """
    fuller = len(" ".join(others[:1]).split()) > len(" ".join(own[:1]).split())
    several = _once([*others, *own] if fuller else [*own, *others])
    keys = [f" {_key(role)} " for role in several]
    return tuple(
        role
        for role, key in zip(several, keys, strict=True)
        if not any(key != other and key in other for other in keys)
    )


def _with_marks(text: str, span: Span) -> Span:
    """Return a span with the quote marks that stand right before and behind it, if there are both."""
    before = next((m for m in _marks(text, Span(max(span.start - 8, 0), span.start)) if m.end() == span.start), None)
    after = next((m for m in _marks(text, Span(span.end, span.end + 8)) if m.start() == span.end), None)
    return Span(before.start(), after.end()) if before and after else span


def _kind(text: str, span: Span) -> QuoteKind:
    """Return what kind of quote a stretch is: between marks direct, or partial where it is a few words only."""
    found = _marks(text, span)
    if len(found) < 2 or found[0].start() != span.start or found[-1].end() != span.end:  # noqa: PLR2004  # both ends
        return "indirect"
    whole = text[found[-1].start() - 1] in ",.;:!?…" or len(span.of(text).split()) > _PARTIAL
    return "direct" if whole else "partial"


def _marks(text: str, span: Span) -> list[re.Match[str]]:
    found = (match for kind in (marks.DOUBLE, marks.SINGLE) for match in kind.finditer(text, *span))
    return sorted(found, key=lambda match: match.span())
