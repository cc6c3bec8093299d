"""Who speaks and who is named: one entry per person, with roles, affiliation and quotes."""

import bisect
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.article import Mention, Quote, Sentence, Span, Speaker
from desktop_app.languages import Language, SayingWords, union, without
from desktop_app.names import tagger
from desktop_app.names.words import NameWords
from desktop_app.quotes import confidence
from desktop_app.quotes.transcripts import outermost
from desktop_app.speakers import aliases, apposition, roles, unnamed
from desktop_app.speakers.aliases import Person
from desktop_app.speakers.attribution import attribute, place_of
from desktop_app.speakers.bearing import bearers
from desktop_app.speakers.evidence import is_told
from desktop_app.speakers.pointing import described
from desktop_app.speakers.roles import Role
from desktop_app.speakers.scene import Place, Scene
from desktop_app.speakers.words import SpeakerWords

_ROLES = 40  # of one person, beyond which no more descriptions are looked at


def identify(
    text: str, sentences: Sequence[Sentence], mentions: Sequence[Mention], quotes: Sequence[Quote], language: Language
) -> tuple[tuple[Speaker, ...], tuple[Quote, ...]]:
    """Return the speakers in order of first appearance, and the quotes with their `speaker`.

    Persons who are named but not quoted are speakers without quotes; organisations and places are listed only when
    they speak.
    """
    names, words = language.words("names", NameWords), language.words("speakers", SpeakerWords)
    people = aliases.join(text, mentions, names, words)
    leads: dict[Span, Role | None] = {}
    found = {id(person): _roles(text, person, mentions, names, words, leads) for person in people}
    told = {key: [_plain(text, role.span) for role in several if role.span] for key, several in found.items()}
    places = [Place(*span, person) for person in people for span in person.spans]
    places = _outside(sorted(places, key=lambda place: place.start), quotes)
    scene = Scene(text, sentences, mentions, people, names, words, told, bearers(people, told, words), places, leads)
    for person in people:
        for token in person.tokens:
            scene.by_token.setdefault(token, []).append(person)
    scene.verbs = language.words("saying", SayingWords).clauses
    scene.unnamed = _outside(list(unnamed.find(scene)), quotes) if quotes else []
    sources = attribute(scene, quotes)
    accounts = (person for person in scene.others.values() if person.name.startswith("@"))
    for person in [*scene.people[len(found) :], *accounts]:
        found[id(person)] = _roles(text, person, mentions, names, words, leads)
    bare = {id(person) for person in scene.people if all(_is_brief(text, role) for role in found[id(person)])}
    for person, phrase in described(scene, quotes, sources):
        if id(person) in bare and len(found[id(person)]) < _ROLES:
            found[id(person)].append(roles.of(text, phrase, mentions, names))
    said = _sourced(text, quotes, sources, words)
    model = tagger.load(language)
    speak = {id(person) for _, person in said}
    lexicon = model[1] if model else None
    sure = [p for p in scene.people if id(p) in speak or is_told(text, p, found[id(p)], lexicon, words)]
    cast = sorted(
        [*sure, *(p for p in dict.fromkeys(scene.others.values()) if id(p) in speak)],
        key=lambda person: min(person.spans),
    )
    ids = {id(person): f"s{number}" for number, person in enumerate(cast, 1)}
    quotes = tuple(_attributed(scene, quote, ids[id(person)] if person else None) for quote, person in said)
    words_of: dict[str | None, list[int]] = {}
    for at, quote in enumerate(quotes):
        words_of.setdefault(quote.speaker, []).append(at)
    speakers = [_speaker(text, p, ids[id(p)], found.get(id(p), ()), words_of.get(ids[id(p)], ())) for p in cast]
    return tuple(speakers), quotes


def introduced(
    text: str, speakers: Sequence[Speaker], mentions: Sequence[Mention], language: Language
) -> tuple[Speaker, ...]:
    """Return the speakers, those whom the reader named with the roles that the text tells beside these names.

    Of a name that was taken for longer, “Bupati Demak Sa’adah” or “Welahan Qur’ani”, the words before it may be one.
    """
    names, words = language.words("names", NameWords), language.words("speakers", SpeakerWords)
    return tuple(_introduced(text, one, mentions, names, words) if one.given else one for one in speakers)


def _introduced(
    text: str, speaker: Speaker, mentions: Sequence[Mention], names: NameWords, words: SpeakerWords
) -> Speaker:
    places = [_named_in(text, span, speaker.name) for span in speaker.mentions]
    if not places or speaker.kind == "organisation" or (speaker.roles and tuple(places) == speaker.mentions):
        return speaker
    found = _roles(text, Person(spans=places), mentions, names, words, {})
    told = [_plain(text, role.span) for role in found if role.span]
    houses = [_plain(text, role.affiliation) for role in found if role.affiliation]
    affiliation = max([speaker.affiliation, *houses], key=len)
    return replace(speaker, roles=_longest([*speaker.roles, *told]), affiliation=affiliation)


def _named_in(text: str, span: Span, name: str) -> Span:
    """Return the place of a name at the end of a longer one."""
    return Span(span.end - len(name), span.end) if span.of(text).endswith(f" {name}") else span


def _attributed(scene: Scene, quote: Quote, speaker: str | None) -> Quote:
    """Return a quote with its speaker, less sure where its pronoun may as well mean another one, or nobody known."""
    if quote.mention is not None and (speaker is None or place_of(quote) in scene.guessed):
        return replace(quote, speaker=speaker, confidence=confidence.unmet(quote))
    narrow = quote.mention is not None and place_of(quote) in scene.narrow
    return replace(quote, speaker=speaker, confidence=confidence.contested(quote) if narrow else quote.confidence)


def _is_brief(text: str, role: Role) -> bool:
    """Tell whether a role says so little ("musisi") that a description further on is worth having."""
    return role.span is None or len(role.span.of(text).split()) == 1


def _sourced(
    text: str, quotes: Sequence[Quote], sources: Sequence[Person | None], words: SpeakerWords
) -> list[tuple[Quote, Person | None]]:
    """Return the quotes with their sources, but for reports whose source is nobody: "menurut rencana".

    Nor are words that the writer marks and says himself a quote: I would call it “nice”.
    """
    open_ = without(union(words.pronouns, words.clitics, words.plural, words.pointers), words.narrators)
    return [
        (quote, person)
        for quote, person in zip(quotes, sources, strict=True)
        if person
        or quote.kind == "direct"
        or quote.mention is None
        or (last := quote.mention.of(text).lower().split()[-1]) in open_
        or (quote.kind == "partial" and last not in words.narrators)
    ]


def _outside(places: Sequence[Place], quotes: Sequence[Quote]) -> list[Place]:
    """Leave out the names in direct quotes: whom a source talks of seldom is the next source."""
    direct = outermost([quote.span for quote in quotes if quote.kind == "direct"])
    found = []
    for place in places:
        at = bisect.bisect_right(direct, place.start, key=lambda span: span.start) - 1
        if at < 0 or direct[at].end <= place.start:
            found.append(place)
    return found


def _roles(
    text: str,
    person: Person,
    mentions: Sequence[Mention],
    names: NameWords,
    words: SpeakerWords,
    leads: dict[Span, Role | None],
) -> list[Role]:
    """Return the roles told beside the names of a person; those that lead to one are noted in `leads`."""
    found = []
    first = min(person.spans)
    for span in person.spans[:12]:
        if span not in leads:
            leads[span] = roles.before(text, span, mentions, names, words)
        for role in (leads[span], apposition.after(text, span, mentions, names, words)):
            phrase = role.span if role else None
            named = phrase and span != first and phrase.end <= span.start and roles.is_owned(text, phrase, words)
            if role and not named and not (phrase and phrase.of(text).lower() in words.partial):
                found.append(role)
    return found


def _speaker(text: str, person: Person, name: str, found: Sequence[Role], said: Sequence[int]) -> Speaker:
    told = _longest([_plain(text, role.span) for role in found if role.span])
    places = [_plain(text, role.affiliation) for role in found if role.affiliation]
    return Speaker(
        id=name,
        name=person.name,
        kind=person.kind,
        aliases=tuple(form for form in person.forms if form != person.name),
        roles=told,
        affiliation=max(places, key=len, default=""),
        mentions=tuple(sorted(person.spans)),
        quotes=tuple(said),
    )


def _longest(several: Sequence[str]) -> tuple[str, ...]:
    """Return the phrases that are not part of another one, in reading order."""
    lower = [phrase.lower() for phrase in several]
    kept = [
        p for p, low in zip(several, lower, strict=True) if not any(low != other and low in other for other in lower)
    ]
    return tuple({phrase.lower(): phrase for phrase in reversed(kept)}.values())[::-1]


def _plain(text: str, span: Span) -> str:
    return " ".join(span.of(text).split())
