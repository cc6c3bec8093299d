"""Which source each quote belongs to: names, pronouns, descriptions and quotes without any attribution."""

import bisect
import re
from collections.abc import Sequence
from operator import or_

from desktop_app.article import Mention, Quote, Span, SpeakerKind
from desktop_app.languages import union, without
from desktop_app.names.words import closed, is_brand
from desktop_app.quotes.marks import DOUBLE
from desktop_app.quotes.transcripts import is_unlabelled
from desktop_app.quotes.words import skip, skip_back
from desktop_app.speakers.aliases import Person, by_form
from desktop_app.speakers.aliases import tokens as tokens_of
from desktop_app.speakers.answers import guest, is_label, labelled
from desktop_app.speakers.antecedents import antecedent, is_subject
from desktop_app.speakers.bearing import bearing, by_role, in_full, named_in, same_noun
from desktop_app.speakers.records import is_cited, is_edition, recorded
from desktop_app.speakers.scene import Bearer, Said, Scene
from desktop_app.speakers.words import SpeakerWords

_NAMESAKES = 40  # persons with the same word in their names that are told apart
_WORD = re.compile(r"\S+")
_VERB = 7  # letters of a verb at least
_NOUN = 2  # words of "the company", "perusahaan itu"
_LATELY = 3  # sources back
_HOUSES = 30  # names before "bank itu"
_GOES_ON = 40  # characters between a quote and "I said" of the same source
_TAIL = 3  # characters of a mention after the name in it


def attribute(scene: Scene, quotes: Sequence[Quote]) -> list[Person | None]:
    """Return the source of each quote."""
    found: list[Person | None] = []
    for at, quote in enumerate(quotes):
        person = _source(scene, quote)
        if person is None and at + 1 < len(quotes):
            person = _from_next(scene, quote, quotes[at + 1])
        if person:
            scene.said.append(Said(quote.span.end, person, _is_sure(quote)))
        found.append(person)
    return found


def _is_sure(quote: Quote) -> bool:
    """Tell whether somebody surely spoke: direct speech, or a comma or "bahwa" between the verb and its clause."""
    if quote.kind == "direct" or quote.cue is None:
        return True
    return quote.span.start not in {quote.cue.start, quote.cue.end + 1}


def _source(scene: Scene, quote: Quote) -> Person | None:
    if quote.mention is None:
        return _unnamed(scene, quote)
    words = quote.mention.of(scene.text)
    lower = words.lower()
    if quote.cue is None and is_label(scene, quote.mention):
        return labelled(scene, quote.mention)
    spoke = scene.said[-1].person if lower in scene.words.plural and scene.said else None
    if spoke and (_is_one(scene, spoke, lower) or scene.words.head_last):
        return _several(scene) if scene.words.head_last else None
    if lower in scene.words.narrators:
        last = scene.said[-1] if scene.said and quote.kind == "direct" else None
        return last.person if last and place_of(quote) - last.end < _GOES_ON else None
    if lower in scene.words.clitics or lower in scene.words.pronouns or lower in scene.words.plural:
        return antecedent(scene, place_of(quote), lower)
    kin = lower.split()[0] in scene.words.relations
    named = None if kin else _named(scene, quote.mention) or _namesake(scene, quote.mention, words)
    named = named or _called_so(scene, quote.mention, words)
    return named or _described(scene, quote, quote.mention)


def _unnamed(scene: Scene, quote: Quote) -> Person | None:
    """Return the source of a quote beside which nobody is named: in an interview the guest, else who spoke last."""
    if is_unlabelled(scene.text, quote):
        return guest(scene, quote.span.start)
    return _last(scene, quote) if quote.kind == "direct" else None


def place_of(quote: Quote) -> int:
    """Return the place before which the source of a quote is looked for: its head, or its pronoun further ahead."""
    return min(quote.span.start, quote.mention.start) if quote.mention else quote.span.start


def _is_one(scene: Scene, person: Person, pronoun: str) -> bool:
    """Tell whether a source is one person, who is not meant by "mereka", by a given name not by "keduanya" either."""
    given = not scene.names.given.isdisjoint(tokens_of(person.name)[:1])
    return person.kind == "person" and (given or pronoun in scene.words.crowds)


def _several(scene: Scene) -> Person | None:
    """Return the last source that is no single person, if it spoke lately: "the detectives", "the board"."""
    return next((said.person for said in reversed(scene.said[-_LATELY:]) if said.person.kind != "person"), None)


def _last(scene: Scene, quote: Quote) -> Person | None:
    """Return the source of a quote without an attribution: the subject just introduced before it, or who spoke last."""
    last = _goes_on_with(scene, quote)
    index = scene.sentence_at(quote.span.start - 1)
    start = max(scene.sentences[index].span.start if index >= 0 else 0, last.end if last else 0)
    if quote.kind == "direct" and "\n" not in scene.text[start : quote.span.start]:
        for place in scene.places_before(quote.span.start, _NAMESAKES):
            new = place.start >= start and place.start == place.person.first
            if new and is_subject(scene, place):
                return place.person
        if index >= 0 and start == scene.sentences[index].span.start and (house := _telling(scene, start)):
            return house
    if last and quote.kind == "direct" and "\n" in scene.text[last.end : quote.span.start].strip():
        return _taken_over(scene, quote.span, last)
    return last.person if last else None


def _goes_on_with(scene: Scene, quote: Quote) -> Said | None:
    """Return who spoke last; in a paragraph before, nobody of whom only initials are told: others tell of suspects."""
    paragraph = scene.line_at(quote.span.start)
    lately = reversed(scene.said[-_LATELY:])
    return next((said for said in lately if said.end > paragraph or not scene.is_initials(said.person)), None)


def _telling(scene: Scene, start: int) -> Person | None:
    """Return the house that a sentence begins with, before a verb of saying: "BPBD Agam mencatat tiga desa banjir."."""
    at = bisect.bisect_left(scene.mentions, start, key=lambda mention: mention.span.start)
    first = scene.mentions[at] if at < len(scene.mentions) else None
    if first is None or first.kind != "organisation" or first.span.start != start:
        return None
    verb = scene.text[first.span.end : first.span.end + _GOES_ON].partition(" ")[2].partition(" ")[0]
    return scene.other(first.span, first.span.of(scene.text), "organisation") if verb in scene.verbs else None


def _taken_over(scene: Scene, quote: Span, last: Said) -> Person:
    """Return who speaks a quote when a paragraph without any stands before it: whom "dia" would mean there."""
    person = antecedent(scene, quote.start)
    roles = scene.roles.get(id(person), ())
    relative = any(role.split()[0].lower() in scene.words.kinship for role in roles)  # of whoever spoke
    return person if person and not relative and not _names(scene, quote, person) else last.person


def _names(scene: Scene, quote: Span, person: Person) -> bool:
    """Tell whether a quote names a person, who then seldom speaks it."""
    return not person.tokens.isdisjoint(tokens_of(quote.of(scene.text)))


def _from_next(scene: Scene, quote: Quote, following: Quote) -> Person | None:
    """Attribute a quote that stands right before an attributed one."""
    inside = following.span.start < quote.span.end
    if inside or following.mention is None or scene.text[quote.span.end : following.span.start].strip(" \n:"):
        return None
    return _source(scene, following)


def _named(scene: Scene, mention: Span) -> Person | None:
    """Return the person whose name the mention is or holds at its end."""
    at = bisect.bisect_left(scene.places, mention.start, key=lambda place: place.start)
    if at and scene.places[at - 1].end > mention.start:
        at -= 1
    if at == len(scene.places) or scene.places[at].start >= mention.end:
        return None
    led = scene.text[mention.start : scene.places[at].start].lower().split()[-1:]
    if led and led[0] in scene.words.passing and not scene.words.head_last:
        return None  # "seorang politikus yang dekat dengan Budi"
    tail = scene.text[scene.places[at].end : mention.end].strip()
    return scene.places[at].person if len(tail) <= _TAIL and not tail.isalpha() else None


def _namesake(scene: Scene, mention: Span, words: str) -> Person | None:
    """Return whose name ends with the word of a role: "Bishop", who is Julie Bishop."""
    namesakes = scene.by_token.get(words.lower()) if words.istitle() and words.lower() in scene.names.heads else None
    if namesakes:
        namesakes[-1].add(mention, words)
    return namesakes[-1] if namesakes else None


def _called_so(scene: Scene, mention: Span, words: str) -> Person | None:
    """Return the only person whom the article calls so elsewhere, where a tagger took the name for a house here."""
    holders = [] if " " in words or words.islower() else scene.by_token.get(words.lower(), [])
    called = [person for person in holders if words in person.forms]
    if len(called) != 1:
        return None
    called[0].add(mention, words)
    return called[0]


def _described(scene: Scene, quote: Quote, mention: Span) -> Person | None:
    """Return the source of a description: somebody it points back to, or whom it describes itself."""
    mention = _phrase(scene, mention)
    words = " ".join(mention.of(scene.text).split())
    tokens = in_full(words.lower().split(), scene.words)
    if not tokens or is_edition(scene, tokens):
        return None  # nothing but signs, or an article
    if tokens[-1] in scene.words.pointers or words.endswith(scene.words.aged):
        return _pointed(scene, quote, mention, words, tokens)
    if tokens[0] in scene.words.definite and not scene.words.head_last and _is_plain(scene, words):
        return _definite(scene, quote, mention, words, tokens[1:])
    if _means_last(scene, words.split()) and (person := by_role(scene, tokens) or antecedent(scene, quote.span.start)):
        return person
    return _bearing_or_other(scene, mention, words, tokens)


def _pointed(scene: Scene, quote: Quote, mention: Span, words: str, tokens: Sequence[str]) -> Person | None:
    """Return whom a description points back to; "iklan itu" speaks itself, "perusahaan itu" is a house that spoke."""
    issued = len(tokens) > _NOUN and tokens[0] in scene.words.records and tokens[-2] in scene.words.concerns
    if issued and (house := _called_by(scene, tokens[-2], mention.start)):
        return house
    if tokens[0] in scene.words.documents:
        return scene.other(mention, words.rpartition(" ")[0], "organisation")
    if len(tokens) == _NOUN and tokens[0] in scene.words.concerns:
        if house := _called_by(scene, tokens[0], mention.start):
            return house
        spoke = (said.person for said in reversed(scene.said) if said.person.kind == "organisation")
        return next(spoke, None) or scene.other(mention, words, "organisation")
    return by_role(scene, tokens[:-1]) or _meant(scene, tokens[:-1], antecedent(scene, quote.span.start))


def _meant(scene: Scene, tokens: Sequence[str], person: Person | None) -> Person | None:
    """Return whom a description points back to, and note that he bears what it tells: "mantan menteri itu"."""
    known = without(union(scene.names.heads, scene.words.heads), scene.words.generic)
    if person and person.kind == "person" and len(tokens) > 1 and not known.isdisjoint(tokens):
        for token in set(tokens):
            several = scene.bearers.setdefault(token, [])
            if len(several) < _NAMESAKES:
                several.append(Bearer(person, tokens, pointed=True))
    return person


def _called_by(scene: Scene, concern: str, at: int) -> Person | None:
    """Return the house named last before a place whose name begins with a word: "Bank Karya" for "bank itu"."""
    end = bisect.bisect_left(scene.mentions, at, key=lambda mention: mention.span.start)
    houses = (
        mention.span for mention in reversed(scene.mentions[max(0, end - _HOUSES) : end]) if mention.kind != "person"
    )
    named = next((span for span in houses if span.of(scene.text).lower().startswith(f"{concern} ")), None)
    return scene.other(named, named.of(scene.text), "organisation") if named else None


def _is_plain(scene: Scene, words: str) -> bool:
    """Tell whether a definite description is no name: "Sang aktor", "sang gelandang Italia", not "Sang Alang"."""
    first, *rest = words.split()[1:] or [""]
    return first.islower() and (first in scene.names.heads or not rest or " ".join(rest).islower())


def _definite(scene: Scene, quote: Quote, mention: Span, words: str, tokens: Sequence[str]) -> Person | None:
    """Return whom "sang aktor" points back to; "sang istri" is somebody else, of whom nothing more is told."""
    if not scene.words.relations.isdisjoint(tokens[:1]):
        return scene.other(mention, words, "anonymous")
    person = by_role(scene, tokens) or antecedent(scene, quote.span.start)
    return person if person and not _names(scene, quote.span, person) else scene.other(mention, words, "anonymous")


def _bearing_or_other(scene: Scene, mention: Span, words: str, tokens: Sequence[str]) -> Person | None:
    """Return who has the role that is described, else an organisation, a document or somebody without a name."""
    organisation = scene.house_in(mention)
    bearer = words.rsplit(maxsplit=1)[-1].islower() and _is_bearer(scene, tokens)
    borne = bearing(scene, tokens, mention.start) if tokens[0] in scene.names.heads or bearer else None
    borne = borne or (named_in(scene, words) if tokens[0] in scene.words.offices else None)
    if person := recorded(scene, mention, words, tokens) or borne:
        return person
    if person := same_noun(scene, tokens) or (None if organisation else _same_house(scene, mention, tokens)):
        person.add(mention, words)
        return person
    if bearer or not scene.words.anonymous.isdisjoint([tokens[0], tokens[-1]]):
        return scene.other(mention, words, "anonymous")
    if organisation and tokens[0] not in scene.words.offices and _is_house(scene, organisation, words):
        return scene.other(mention, words, "organisation")
    if _is_capitalised(words, scene.words) and tokens[0] not in scene.names.heads:
        return _unknown(scene, mention, words)
    spoken = tokens[0] in scene.names.heads and tokens[0] not in scene.names.organisations
    kind: SpeakerKind = "anonymous" if spoken else "organisation"
    return scene.other(mention, words, kind) if _can_speak(scene, words) else None


def _same_house(scene: Scene, mention: Span, tokens: Sequence[str]) -> Person | None:
    """Return the house that spoke last, if it is what "the company" means: no other is named since."""
    last = scene.said[-1] if scene.said else None
    concern = tokens[0] in scene.words.definite and len(tokens) == _NOUN and tokens[1] in scene.words.concerns
    if not concern or last is None or last.person.kind != "organisation":
        return None
    named = any(word.istitle() for word in last.person.name.split()[1:])
    other = scene.house_in(Span(min(last.end, mention.start), mention.start))
    return last.person if named and other is None else None


def _unmarked(text: str, mention: Span) -> Span:
    """Return a phrase without a colon behind it, or the one mark at an end of it that closes another quote."""
    end = skip_back(text, mention.end, ":")
    marks = [match.start() for match in DOUBLE.finditer(text, mention.start, end)]
    if len(marks) != 1 or mention.start < marks[0] < end - 1:
        return Span(mention.start, end)
    return Span(skip(text, mention.start + 1), end) if marks[0] == mention.start else Span(mention.start, end - 1)


def _phrase(scene: Scene, mention: Span) -> Span:
    """Return a description without the verb or adverb that follows it: "seorang menteri menggambarkan …"."""
    words, end, before = scene.words, mention.start, ""
    mention = closed(scene.text, _unmarked(scene.text, mention))
    for match in _WORD.finditer(scene.text, *mention):
        word = match[0]
        ends = word in words.trailing and before not in words.records  # but "keterangan tertulis BMKG"
        ends = ends or (word.islower() and _is_deed(word, before, scene))
        before = word.lower()
        if end > mention.start and ends:
            break
        end = match.end() if word not in words.conjunctions else end
    return Span(mention.start, end)


def _is_deed(word: str, before: str, scene: Scene) -> bool:
    """Tell whether a lower-case word is the verb of a source by its form: no participle before a noun, or bound."""
    words = scene.words
    if words.head_last:
        attribute = before in union(words.determiners, words.joins) or not before.isalpha()
        attribute = attribute or before.endswith(words.manner)
        return word.endswith(words.deeds) and not attribute and word not in words.joined
    return len(word) >= _VERB and word.startswith(words.deeds) and word not in scene.names.heads


def _can_speak(scene: Scene, phrase: str) -> bool:
    """Tell whether lower-case words can be a source: a bearer of a role, a body, a document, an account."""
    words, names = scene.words, scene.names
    first = phrase.partition(" ")[0].lower()
    if words.head_last or not phrase.islower() or not phrase.replace(" ", "").replace("-", "").isalpha():
        return True
    stem = next((first.removesuffix(end) for end in words.clitics if first.endswith(end)), first)
    known = union(words.sources, words.heads, names.heads, names.organisations)
    return first in known or stem in known or first.startswith(words.bodies)


def _means_last(scene: Scene, tokens: Sequence[str]) -> bool:
    """Tell whether a description without a pointer means whom a pronoun would: "pria yang …", "mantan wali kota"."""
    return tokens[0] in scene.words.former or (len(tokens) == 1 and tokens[0] in scene.words.generic)


def _is_bearer(scene: Scene, tokens: Sequence[str]) -> bool:
    """Tell whether a description ends with the word of a role: "the mayor", "EPA’s chief", not "the mayor’s office"."""
    if not scene.words.head_last or len(tokens) <= 1:
        return False
    last, words, names = tokens[-1], scene.words, scene.names
    office = last in names.heads and last not in names.organisations
    return office or last in union(words.heads, words.women, words.men, words.generic)


def _is_capitalised(phrase: str, words: SpeakerWords) -> bool:
    """Tell whether each word of a phrase has a capital, or may stand inside a name ("Bank of Norfield")."""
    tokens = phrase.replace("@", "").split()
    capital = [token[0].isupper() or token[0].isdecimal() for token in tokens if "," not in token]
    joins = [token in words.joins for token in tokens if "," not in token]
    return len(capital) == len(tokens) > 0 and capital[0] and all(map(or_, capital, joins))


def _is_label(scene: Scene, mention: Span) -> bool:
    """Tell whether a mention is the label of a transcript: “DOE: Good morning."""
    before, after = scene.text[mention.start - 1 : mention.start], scene.text[mention.end : mention.end + 1]
    return before in {"“", '"'} and after == ":"


def _is_house(scene: Scene, found: Mention, words: str) -> bool:
    """Tell whether a tagged organisation or place is one: not a single unknown word that bears a role."""
    if _is_label(scene, found.span):
        return False
    first, *rest = words.lower().split()
    known = union(scene.names.organisations, scene.names.places)
    if rest and first in scene.names.given and words.istitle() and known.isdisjoint([first, *rest]):
        return scene.words.head_last
    if rest or words.isupper() or first in known:
        return True
    if not scene.words.head_last and (first in scene.names.given or len(scene.by_token.get(first, ())) == 1):
        return False
    return scene.lead(found.span) is None


def _unknown(scene: Scene, mention: Span, words: str) -> Person:
    """Take capitals that no tagger knew, in the place of a source, for a person; some words make an organisation.

    The label of a transcript is a person, though all in capitals ("DOE: Good morning").
    """
    words = words.partition(" (")[0]  # "Autumn Calabrese (@autumn)"
    mention = Span(mention.start, min(mention.end, mention.start + len(words)))
    wanted = set(words.lower().split())
    first, several = words.partition(" ")[0].lower(), " " in words
    body = first in scene.names.organisations or (several and first in scene.words.sources)
    house = body or words.startswith("@") or words.isupper() or is_cited(scene, mention)
    house = house or not union(scene.names.organisations, scene.words.definite).isdisjoint(wanted)
    house = house or is_brand(words, scene.names)
    if house and not _is_label(scene, mention):
        return scene.other(mention, words, "organisation")
    holders = [scene.by_token.get(token, []) for token in wanted]
    known = min(holders, key=len, default=[])
    fitting = next((p for p in reversed(known[-_NAMESAKES:]) if wanted <= p.tokens), None)
    fitting = fitting or by_form(words.lower(), scene.people)
    if fitting:
        fitting.add(mention, words)
        return fitting
    person = Person()
    person.add(mention, words)
    scene.people.append(person)
    for token in wanted:
        scene.by_token.setdefault(token, []).append(person)
    return person
