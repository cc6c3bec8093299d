"""Digest JSON, schema 1: the contract of `ringkas --json` and of the worker process.

One object per line, one line per article. Offsets are code points into `text`, half open. `corrections` is there only
where a reader has corrected something in the window; the rest of the object is what followed from it. `saved` is the
day on which the file was written, `made` when its document was made, in the form of `published`; `inferred` names what
of `title`, `outlet` and `authors` was read in the words, for the file does not tell it; `years` of `published` and
`approximate` of a time stand where a year is guessed; `given` of a speaker where the reader gave the name.
"""

import json
import re
from collections.abc import Mapping
from typing import Any

from desktop_app.article import (
    Article,
    Correction,
    Digest,
    Event,
    Keyword,
    Note,
    Passage,
    Published,
    Quote,
    Region,
    Remark,
    Score,
    Sentence,
    Span,
    Speaker,
    Time,
)

SCHEMA = 1
_SURROGATE = re.compile(r"[\ud800-\udfff]")  # half a character: JSON may hold it, UTF-8 may not
Json = dict[str, Any]


def line(value: Mapping[str, Any]) -> str:
    """Return a JSON object as one line without its newline; it can always be written as UTF-8."""
    plain = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    if plain.isascii() or not _SURROGATE.search(plain):
        return plain
    return json.dumps(value, separators=(",", ":"))


def encode(digest: Digest) -> Json:
    """Return the digest as a JSON object of schema 1."""
    article = digest.article
    corrected = [encode_correction(correction) for correction in digest.corrections]
    remarked = [{**_ends(one.span), "note": one.note, "starred": one.starred} for one in digest.remarks]
    return {
        "schema": SCHEMA,
        "id": article.id,
        "source": article.source,
        "language": article.language,
        "title": article.title,
        "outlet": article.outlet,
        "authors": list(article.authors),
        "published": _encode_published(article.published),
        **({"made": _encode_published(article.made)} if article.made else {}),
        **({"saved": article.saved} if article.saved else {}),
        **({"inferred": list(article.inferred)} if article.inferred else {}),
        "text": article.text,
        "regions": [{**_ends(region.span), "kind": region.kind} for region in digest.regions],
        "sentences": _encode_sentences(digest),
        "summary": list(digest.summary),
        "quotes": [_encode_quote(quote) for quote in digest.quotes],
        "speakers": [_encode_speaker(speaker) for speaker in digest.speakers],
        "times": [_encode_time(time) for time in digest.times],
        "events": [_encode_event(event) for event in digest.events],
        "notes": [{"room": note.room, "code": note.code, "message": note.message} for note in digest.notes],
        **({"corrections": corrected} if corrected else {}),
        "keywords": [{"text": term.text, "spans": [_pair(span) for span in term.spans]} for term in digest.keywords],
        **({"remarks": remarked} if remarked else {}),
    }


def encode_error(source: str, code: str, message: str, identity: str = "") -> Json:
    """Return the object that stands in for the digest of a file that cannot be read."""
    return {"id": identity or source, "source": source, "error": {"code": code, "message": message}}


def decode(value: Json) -> Digest:
    """Return the digest of a JSON object of schema 1. Raises ValueError for another schema."""
    if value.get("schema") != SCHEMA:
        message = f"This digest has schema {value.get('schema')!r}; only schema {SCHEMA} is known."
        raise ValueError(message)
    notes = tuple(Note(note["room"], note["code"], note["message"]) for note in value["notes"])
    regions = tuple(Region(_span(region), region["kind"]) for region in value["regions"])
    return Digest(
        article=_decode_article(value),
        regions=regions,
        sentences=tuple(Sentence(_span(sentence)) for sentence in value["sentences"]),
        scores=tuple(Score(s["score"], s.get("reasons", {})) for s in value["sentences"] if "score" in s),
        summary=tuple(value["summary"]),
        quotes=tuple(_decode_quote(quote) for quote in value["quotes"]),
        speakers=tuple(_decode_speaker(speaker) for speaker in value["speakers"]),
        times=tuple(_decode_time(time) for time in value["times"]),
        events=tuple(_decode_event(event) for event in value["events"]),
        notes=notes,
        corrections=tuple(decode_correction(one) for one in value.get("corrections", ())),
        keywords=tuple(
            Keyword(term["text"], tuple(Span(*pair) for pair in term["spans"])) for term in value.get("keywords", ())
        ),
        remarks=tuple(Remark(_span(one), one["note"], one["starred"]) for one in value.get("remarks", ())),
    )


def encode_correction(correction: Correction) -> Json:
    """Return a correction of the reader as a JSON object; what it does not need is left out."""
    places = [{"words": place.words, "nth": place.nth} for place in correction.places]
    names = ("speaker", "name", "role", "day")
    parts = {"places": places, **{name: getattr(correction, name) for name in names}}
    return {"action": correction.action, **{key: part for key, part in parts.items() if part}}


def decode_correction(value: Json) -> Correction:
    """Return the correction of a JSON object. Raises LookupError or TypeError for what is none."""
    places = tuple(Passage(str(place["words"]), int(place["nth"])) for place in value.get("places", ()))
    return Correction(
        value["action"], places, *(str(value.get(name, "")) for name in ("speaker", "name", "role", "day"))
    )


def _ends(span: Span) -> Json:
    return {"start": span.start, "end": span.end}


def _pair(span: Span | None) -> list[int] | None:
    return None if span is None else [span.start, span.end]


def _encode_published(published: Published | None) -> Json | None:
    if published is None:
        return None
    return {
        "value": published.value,
        "precision": published.precision,
        "from": published.origin,
        "evidence": _pair(published.evidence),
        **({"years": list(published.years)} if published.years else {}),
    }


def _encode_sentences(digest: Digest) -> list[Json]:
    sentences = [_ends(sentence.span) for sentence in digest.sentences]
    for sentence, score in zip(sentences, digest.scores, strict=False):  # no scores when the ranker failed
        sentence["score"] = round(score.value, 6)
        sentence["reasons"] = {name: round(part, 6) for name, part in score.reasons.items()}
    return sentences


def _encode_quote(quote: Quote) -> Json:
    return {
        **_ends(quote.span),
        "kind": quote.kind,
        "cue": _pair(quote.cue),
        "mention": _pair(quote.mention),
        "speaker": quote.speaker,
        "confidence": round(quote.confidence, 3),
    }


def _encode_speaker(speaker: Speaker) -> Json:
    given = {"given": True} if speaker.given else {}
    return {
        "id": speaker.id,
        "name": speaker.name,
        "kind": speaker.kind,
        "aliases": list(speaker.aliases),
        "roles": list(speaker.roles),
        "affiliation": speaker.affiliation,
        "mentions": [_pair(span) for span in speaker.mentions],
        "quotes": list(speaker.quotes),
        **given,
    }


def _encode_time(time: Time) -> Json:
    unsure = {"approximate": True} if time.approximate else {}
    return {**_ends(time.span), "type": time.type, "value": time.value, "conflict": time.conflict or None, **unsure}


def _encode_event(event: Event) -> Json:
    return {
        "time": event.time,
        "first": event.first or None,
        "last": event.last or None,
        "precision": event.precision,
        "role": event.role,
        "label": event.label,
        "label_span": _pair(event.label_span),
        "sentence": event.sentence,
        "conflict": event.conflict or None,
    }


def _span(value: Json) -> Span:
    return Span(value["start"], value["end"])


def _place(pair: list[int] | None) -> Span | None:
    return None if pair is None else Span(*pair)


def _decode_published(value: Json | None) -> Published | None:
    if value is None:
        return None
    place, years = _place(value["evidence"]), tuple(value.get("years", ()))
    return Published(value["value"], value["precision"], value["from"], place, years)


def _decode_article(value: Json) -> Article:
    return Article(
        text=value["text"],
        id=value["id"],
        source=value["source"],
        title=value["title"],
        outlet=value["outlet"],
        authors=tuple(value["authors"]),
        published=_decode_published(value["published"]),
        made=_decode_published(value.get("made")),
        language=value["language"],
        saved=value.get("saved", ""),
        inferred=tuple(value.get("inferred", ())),
    )


def _decode_quote(value: Json) -> Quote:
    cue, mention = _place(value["cue"]), _place(value["mention"])
    return Quote(_span(value), value["kind"], cue, mention, value["speaker"], value["confidence"])


def _decode_speaker(value: Json) -> Speaker:
    return Speaker(
        id=value["id"],
        name=value["name"],
        kind=value["kind"],
        aliases=tuple(value["aliases"]),
        roles=tuple(value["roles"]),
        affiliation=value["affiliation"],
        mentions=tuple(Span(*pair) for pair in value["mentions"]),
        quotes=tuple(value["quotes"]),
        given=value.get("given", False),
    )


def _decode_time(value: Json) -> Time:
    unsure = value.get("approximate", False)
    return Time(_span(value), value["type"], value["value"], value["conflict"] or "", unsure)


def _decode_event(value: Json) -> Event:
    return Event(
        time=value["time"],
        first=value["first"] or "",
        last=value["last"] or "",
        precision=value["precision"],
        role=value["role"],
        label=value["label"],
        label_span=Span(*value["label_span"]),
        sentence=value["sentence"],
        conflict=value["conflict"] or "",
    )
