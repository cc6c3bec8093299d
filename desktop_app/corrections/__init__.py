"""What the reader says is otherwise: taken into account before anything else is worked out from it."""

import contextlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import get_args

from desktop_app import passages
from desktop_app.article import (
    Action,
    Article,
    Correction,
    Digest,
    Passage,
    Quote,
    Span,
    Speaker,
    SpeakerKind,
)
from desktop_app.corrections.cast import Cast, named

__all__ = ["corrected", "dated", "of_words", "parts", "place_of_words", "retaken", "titled", "unit_of"]
_AROUND = 300  # code points of a sentence on both sides of a few words: some “sentences” have no end


def retaken(text: str, corrections: Iterable[Correction]) -> list[tuple[Span, bool]]:
    """Return the places that the reader took out of the article (True) or back into it (False), oldest first."""
    return [
        (span, correction.action == "leave_out")
        for correction in corrections
        if correction.action in ("leave_out", "take_back")
        for place in correction.places
        if (span := passages.find(text, place))
    ]


def dated(article: Article, corrections: Iterable[Correction]) -> Article:
    """Return the article with the day on which the reader says that it appeared; what is no day changes nothing."""
    for correction in corrections:
        if correction.action == "date":
            with contextlib.suppress(ValueError):
                article = article.dated(date.fromisoformat(correction.name).isoformat())
    return article


def of_words(digest: Digest, words: Span, action: Action) -> Correction:
    """Return a correction of a few words, which may stand everywhere: their sentence or heading, and they in it."""
    text, sentence = digest.article.text, unit_of(digest, words)
    around = Span(max(sentence.start, words.start - _AROUND), min(sentence.end, words.end + _AROUND))
    inside = Span(words.start - around.start, words.end - around.start)
    return Correction(action, (passages.of(text, around), passages.of(around.of(text), inside)))


def unit_of(digest: Digest, words: Span) -> Span:
    """Return the sentence in which a few words stand, else the heading or page junk; they themselves without one."""
    units = [*(one.span for one in digest.sentences), *(one.span for one in digest.regions)]
    return next((unit for unit in units if unit.covers(words)), words)


def place_of_words(text: str, places: Sequence[Passage]) -> Span | None:
    """Return where the words stand that `of_words` told; None where they are not found: “kemarin” is everywhere."""
    *sentences, words = places or (Passage(""),)
    around = passages.find(text, sentences[0], counted=True) if sentences else Span(0, len(text))
    found = passages.find(around.of(text), words, counted=True) if around else None
    return Span(around.start + found.start, around.start + found.end) if around and found else None


def parts(quotes: Sequence[Quote], at: int) -> list[int]:
    """Return the indexes of all that is one person's word with a quote, that one first.

    “…,” she said, “…” has one verb for both; “…,” she said. “…” goes on without any, and so do the paragraphs after it.
    """
    quote = quotes[at]
    end = at + 1
    while end < len(quotes) and _goes_on(quotes[end], quote):
        end += 1
    shared = [other for other in range(at) if quote.cue and quotes[other].cue == quote.cue]
    return [at, *shared, *range(at + 1, end)]


def _goes_on(other: Quote, quote: Quote) -> bool:
    if other.cue:
        return other.cue == quote.cue
    return other.kind != "indirect" and other.mention is None and other.speaker == quote.speaker is not None


def corrected(
    text: str, speakers: Sequence[Speaker], quotes: Sequence[Quote], corrections: Iterable[Correction]
) -> tuple[tuple[Speaker, ...], tuple[Quote, ...]]:
    """Return speakers and quotes as the reader corrected them, one correction after the other.

    A correction whose words or names are not in the article changes nothing. Takes time linear in the text for each.
    """
    wanted = [correction for correction in corrections if correction.action in _ACTS]
    if not wanted:
        return tuple(speakers), tuple(quotes)
    cast = Cast(text, {speaker.id: speaker for speaker in speakers}, list(quotes))
    for correction in wanted:
        _ACTS[correction.action](cast, correction)
    return cast.settled()


def _quote(cast: Cast, correction: Correction) -> None:
    for span in _spans(cast, correction):
        cast.mark(span, correction.name)


def _no_quote(cast: Cast, correction: Correction) -> None:
    for span in _spans(cast, correction):
        at = cast.quote_at(span)
        if at is not None:
            del cast.quotes[at]


def _attribute(cast: Cast, correction: Correction) -> None:
    for span in _spans(cast, correction):
        at = cast.quote_at(span)
        if at is None:  # no longer found; but the reader said it is one
            cast.mark(span, correction.name)
        else:
            cast.attribute(at, correction.name)


def _rename(cast: Cast, correction: Correction) -> None:
    speaker = cast.speaker(correction.speaker)
    name = " ".join(correction.name.split())
    if speaker and name:
        cast.rename(speaker, name)


def _kind(cast: Cast, correction: Correction) -> None:
    speaker = cast.speaker(correction.speaker)
    kind: SpeakerKind
    for kind in get_args(SpeakerKind):
        if speaker and kind == correction.name:
            cast.turn(speaker, kind)


def _drop(cast: Cast, correction: Correction) -> None:
    speaker = cast.speaker(correction.speaker)
    if speaker:
        cast.drop(speaker)


def _mention(cast: Cast, correction: Correction) -> None:
    span = place_of_words(cast.text, correction.places)
    name = " ".join(correction.name.split())
    if span and name:
        cast.name(span, name)


def titled(speakers: Sequence[Speaker], corrections: Iterable[Correction]) -> tuple[Speaker, ...]:
    """Return the speakers with the roles that the reader gave them, each before those that are found.

    No role takes the affiliation away, too.
    """
    known, made = list(speakers), list(corrections)
    for at, correction in enumerate(made):
        one = named(known, _later_name(correction.speaker, made[at:])) if correction.action == "role" else None
        if one:
            role = " ".join(correction.name.split())
            roles = (role, *(other for other in one.roles if other != role)) if role else ()
            known[known.index(one)] = replace(one, roles=roles, affiliation=one.affiliation if role else "")
    return tuple(known)


def _later_name(name: str, made: Iterable[Correction]) -> str:
    """Return what somebody is called once all these corrections are made."""
    for correction in made:
        if correction.action == "rename" and correction.speaker == name:
            name = " ".join(correction.name.split())
    return name


def _spans(cast: Cast, correction: Correction) -> list[Span]:
    found = (passages.find(cast.text, place) for place in correction.places)
    return [span for span in found if span]


_ACTS: Mapping[Action, Callable[[Cast, Correction], None]] = {
    "quote": _quote,
    "no_quote": _no_quote,
    "attribute": _attribute,
    "rename": _rename,
    "kind": _kind,
    "mention": _mention,
    "drop": _drop,
}
