"""Under whose name something is told: the speaker of a quote, the person that a pronoun means."""

import itertools
import re
from collections.abc import Sequence

from desktop_app.article import Span
from desktop_app.languages import union
from desktop_app.timeline import reported
from desktop_app.timeline.attributive import EDGES
from desktop_app.timeline.clauses import Word
from desktop_app.timeline.scene import Scene

_NAME_WORDS = 4
_BOTH, _PAIR_WORDS = 2, 2  # persons, words of each name
_CLAUSE = 80  # code points from the name of a subject to its verb
_ADVERBS = 3  # words between a name and its verb, the verb included
_NEXT = 30  # code points in which the next two words end
_DONE = "-ed"  # of a contracted verb before a participle
_NEAR = 1000  # code points in which a name is written again
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+")
_CONTRACTED = re.compile("(?=['’])")


def source(scene: Scene, first: Word) -> list[str]:
    """Return the name of whoever says the words that begin at `first`; nothing for the article's own words."""
    words = scene.words
    said = [quote for quote in scene.quotes if quote.kind == "direct" and quote.span.touches(first)]
    for quote in said:
        if quote.speaker and quote.speaker in scene.speakers and not _is_day(scene, scene.speakers[quote.speaker]):
            return scene.speakers[quote.speaker].split()[-_NAME_WORDS:]
        known = [
            other for other in scene.quotes if other.mention and (other is quote or other.speaker == quote.speaker)
        ]
        for other in [quote, *known] if quote.speaker else [quote]:
            name = mentioned(scene.text, other.mention) if other.mention else []
            bare = len(name) == 1 and name[0].islower() and words.suffixes  # "pernyataan"
            if name and not bare and name[0].lower() not in words.pronouns | words.thirds:
                return name
    return []


def _is_day(scene: Scene, name: str) -> bool:
    """Tell whether what was taken for a name is that of a day ("Halloween")."""
    return bool(scene.words.articles) and any(name in date.of(scene.text) for date in scene.dates)


def teller(scene: Scene, first: Word) -> list[str]:
    """Return the name of whoever says words that open with what is his own ("X said his firm …", "pihaknya")."""
    head = first.small
    if not scene.quotes or not head.endswith(scene.words.suffixes):
        return []
    stem = head.removesuffix(next(end for end in scene.words.suffixes if head.endswith(end)))
    if head in scene.words.adverbials or stem in scene.words.kin:
        return []
    said = (one for one in scene.quotes if one.kind == "indirect" and one.span.covers(first) and one.speaker)
    return next((scene.speakers.get(one.speaker or "", "").split()[-_NAME_WORDS:] for one in said), [])


def reporter(scene: Scene, kept: Sequence[Word]) -> list[str]:
    """Return the name of whoever says words of the article that name nobody ("Sri said the first trial begins …")."""
    if not scene.words.suffixes or any(word.capital for word in kept):
        return []
    said = (one for one in scene.quotes if one.kind == "indirect" and one.speaker and one.span.covers(kept[0]))
    said = (one for one in said if not _tells_before(scene, Span(one.span.start, kept[0].start)))
    named = (scene.speakers.get(one.speaker or "", "").partition(" (")[0].split()[-_NAME_WORDS:] for one in said)
    return next((name for name in named if name and name[0][:1].isupper()), [])


def names_nobody(scene: Scene, kept: Sequence[Word]) -> bool:
    """Tell whether words have no name and no number: what was so "now" or "then" needs one of them."""
    first = kept[0].of(scene.text)
    named = any(word.capital or (not word.common and word.small[:1].isalpha()) for word in kept[1:])
    if not scene.words.suffixes or named or any(sign.isdecimal() for word in kept for sign in word.small):
        return False
    written = scene.text.count(first) > 1 and f" {kept[0].small} " not in scene.text
    return not (kept[0].capital and (kept[0].start > scene.sentence.start or written))


def _tells_before(scene: Scene, opening: Span) -> bool:
    """Tell whether what opens a saying has a verb: then words behind it are only an inner clause of that."""
    found = [word.strip(EDGES).lower() for word in opening.of(scene.text).split()]
    return any(scene.words.is_verb(word) and word not in scene.words.stating for word in found)


def points_back(scene: Scene, first: Word) -> bool:
    """Tell whether a label opens with a pronoun that nobody is named for.

    Within a quote "we" is the speaker's own, if he is known.
    """
    head = bare_form(first)
    if head not in union(scene.words.pronouns, scene.words.vague):
        return False
    quoted = any(quote.kind != "indirect" and quote.span.touches(first) for quote in scene.quotes)
    return not quoted or head in union(scene.words.thirds, scene.words.vague) or not source(scene, first)


def resolved(scene: Scene, first: Word) -> str:
    """Return the name that a pronoun means, with what is glued to it ("he's"); empty when more than one may be meant.

    That is the person named before it in its sentence, else in the nearest sentence before with a person: the only
    one, or the subject; else the last source. A pronoun of things and groups means a name that opens the sentence,
    or the one before it, as its subject.
    """
    head, *rest = _CONTRACTED.split(first.of(scene.text).strip(EDGES), maxsplit=1)
    if any(quote.kind == "direct" and quote.span.touches(first) for quote in scene.quotes):
        return ""
    if head.lower() in scene.words.singular:
        name = person(scene, first)
    elif head.lower() in scene.words.both:
        name = pair(scene, first)
    elif head.lower() in scene.words.thirds:
        name = group(scene, first)
    else:
        return ""
    return spelled(scene, name, "".join(rest), first) if name else ""


def spelled(scene: Scene, name: str, glued: str, pronoun: Word) -> str:
    """Return a name with the verb that was glued to its pronoun, as a word of its own where it is clear which one.

    So "he'll" becomes "Ada Holt will"; "he's closed" is "is", but "he's closed the mill" and "he's returned" "has".
    """
    full = dict(scene.words.contracted)
    end = glued.strip("'’")
    behind = [word.strip(EDGES) for word in scene.text[pronoun.end : pronoun.end + _NEXT].split()]
    at = next((at for at, word in enumerate(behind) if word not in scene.words.adverbials), len(behind))
    verb = full.get(end, "")
    helping = scene.words.copulas | scene.words.past  # "he'd been", "he'd had"
    if behind[at:] and (scene.words.may_be_participle(behind[at]) or behind[at] in helping & scene.words.verbs):
        done = verb not in scene.words.copulas and scene.words.is_participle(behind[at])  # "he'd asked for"
        verb = full.get(f"{end} {_DONE}", verb) if done or _acts(behind[at:], scene) else verb
    elif verb in scene.words.copulas and scene.words.is_verb(" ".join(behind[at : at + 1])):
        return name + glued
    return f"{name} {verb}" if verb else name + glued


def _acts(behind: Sequence[str], scene: Scene) -> bool:
    """Tell whether a participle is no passive: it takes no object, or has one ("remained", "sold two mills")."""
    words, done = scene.words, behind[0]
    opens = union(words.articles, words.indefinite, words.possessives, words.counts)
    regular = done in words.participles and words.agents.isdisjoint(behind[1:2])
    regular |= done in union(words.copulas, words.past, words.intransitive)
    follows = behind[1] if behind[1:] else ""
    return regular or follows in opens or follows[:1].isupper()


def person(scene: Scene, first: Word, *, within: bool = True, pronoun: str = "") -> str:
    """Return the name of the one person that a pronoun at the head of a label means; empty without one.

    `within` is whether it may mean a name before it in its sentence, `pronoun` another one of that place ("him").
    """
    form = pronoun or bare_form(first)
    name = _person(scene, first, form, within=within)
    return name if scene.words.sexes.may_mean(form, name) else ""


def _person(scene: Scene, first: Word, form: str, *, within: bool) -> str:
    if within and (other := reported.another(scene, first)) is not None:
        return other
    own = [Span(scene.sentence.start, first.start)] if within else []
    for sentence in (*own, *reversed(scene.before)):
        if (told := reported.subject(scene, sentence, first)) is not None:
            return told
        near = scene.named_in(sentence)
        named = [(start, name) for start, name in near if not _is_kin(scene, start)]
        named = [
            (start, name)
            for start, name in named
            if scene.words.sexes.may_mean(form, name, _word_before(scene, sentence, start))
        ]
        if not near and _NAME.search(scene.text, sentence.start, sentence.end) and not _goes_on(scene, sentence):
            return ""  # somebody or something else is named
        if not named:
            continue
        meant = {name for start, name in named if _is_subject(scene, sentence, start)}
        meant = (
            meant
            or {name for start, name in named if _speaks(scene, start)}
            or ({name for _, name in named} if not any(_is_governed(scene, start) for start, _ in named) else set())
        )
        if len(meant) != 1:
            meant = {scene.hero} & {name for _, name in named}
        return " ".join(meant.pop().split()[-_NAME_WORDS:]) if meant else ""
    return " ".join(_last_source(scene))


def _word_before(scene: Scene, sentence: Span, start: int) -> str:
    """Return the word before a name in its sentence, empty without one."""
    return "".join(scene.text[max(sentence.start, start - _CLAUSE) : start].split()[-1:])


def _is_kin(scene: Scene, start: int) -> bool:
    """Tell whether somebody is named as what he is to another: "his wife Ada Holt" is not "he"."""
    before = scene.text[max(0, start - _CLAUSE) : start].lower().split()[-2:]
    return len(before) > 1 and before[1] in scene.words.kin and before[0] in scene.words.possessives


def pair(scene: Scene, first: Word) -> str:
    """Return the names of the two persons that the nearest sentence before names, and no more; empty otherwise."""
    for sentence in (Span(scene.sentence.start, first.start), *reversed(scene.before)):
        near = [name for _, name in scene.named_in(sentence)]
        named = list(dict.fromkeys(" ".join(name.split()[-_PAIR_WORDS:]) for name in near))
        if named:
            return f" {scene.words.joining[0]} ".join(named) if len(named) == _BOTH else ""
    return ""


def _goes_on(scene: Scene, sentence: Span) -> bool:
    """Tell whether a sentence tells of somebody by a pronoun that opens it: who was named before that."""
    opening = scene.text[sentence.start : min(sentence.end, sentence.start + _CLAUSE)].split()[:_ADVERBS]
    return any(_CONTRACTED.split(word.strip(EDGES).lower())[0] in scene.words.singular for word in opening)


def _is_subject(scene: Scene, sentence: Span, start: int) -> bool:
    """Tell whether a name is the subject of its sentence: only titles before it, or a clause, and a verb behind it."""
    before = scene.text[sentence.start : start].rpartition(", ")[2].split()
    if any(word[0].islower() for word in before[1:]) or (before and before[0].lower() in scene.words.dependents):
        return False
    behind = scene.text[start : start + _CLAUSE].split()
    own = next((at for at, word in enumerate(behind) if word[0].islower()), len(behind))
    if behind[own : own + 1] and behind[own] in scene.words.coordinators:
        return False
    return any(scene.words.is_verb(word.strip(EDGES)) for word in behind[own : own + _ADVERBS])


def _speaks(scene: Scene, start: int) -> bool:
    """Tell whether somebody is named as the source of a quote."""
    return any(quote.mention and quote.mention.start <= start < quote.mention.end for quote in scene.quotes)


def _is_governed(scene: Scene, start: int) -> bool:
    """Tell whether a name stands behind a preposition or a comma: it is no subject."""
    before = scene.text[max(0, start - _CLAUSE) : start].split()
    return bool(before) and (before[-1].endswith(",") or before[-1].lower() in scene.words.dependents)


def group(scene: Scene, first: Word, few: int = 1) -> str:
    """Return the name that opens a sentence as its subject: what "they" and "it" mean behind it.

    Of at most `few` words the first must have a capital elsewhere, too.
    """
    for sentence in (Span(scene.sentence.start, first.start), *scene.before[-1:]):
        said = scene.text[sentence.start : min(sentence.end, sentence.start + _CLAUSE)].split()
        name = list(itertools.takewhile(lambda word: word[0].isupper() and word[-1].isalnum(), said))
        behind = [word.strip(EDGES).lower() for word in said[len(name) : len(name) + _ADVERBS]]
        if not 0 < len(name) <= _NAME_WORDS or scene.named_in(sentence):
            continue
        small = union(scene.words.dependents, scene.words.openers, scene.words.links, scene.words.thirds)
        small |= union(scene.words.pronouns, scene.words.weak, scene.words.articles, scene.words.vague)
        told = any(scene.words.is_verb(word) for word in behind) or behind[:1] in [
            [one] for one in scene.words.relatives
        ]
        if told and _is_known(scene, sentence, name, few) and name[0].lower() not in small:
            return " ".join(name)
    return ""


def _is_known(scene: Scene, sentence: Span, name: list[str], few: int) -> bool:
    """Tell whether words that open a sentence are a name: more than `few`, or the first has a capital elsewhere too."""
    if len(name) > few or name[0][1:] != name[0][1:].lower():
        return True
    near = scene.text[max(0, sentence.start - _NEAR) : scene.sentence.end + _NEAR]
    return re.search(rf"(?<=[a-z,] ){re.escape(name[0])}\b", near) is not None


def bare_form(first: Word) -> str:
    """Return a word in lower case without what is glued to it ("he" of "he's")."""
    return first.small.partition("'")[0]  # `small` has no other apostrophe


def _last_source(scene: Scene) -> list[str]:
    """Return the name of the last source before a sentence: whom "he" and "she" most often mean in news."""
    text = scene.text
    before = [quote.mention for quote in scene.quotes if quote.mention and quote.mention.end <= scene.sentence.start]
    names = [name for mention in sorted(before) if text[mention.start].isupper() and (name := mentioned(text, mention))]
    return next((name for name in reversed(names) if name[0].lower() not in scene.words.pronouns), [])


def mentioned(text: str, mention: Span) -> list[str]:
    """Return the last words of a mention that are written with a capital."""
    name: list[str] = []
    for word in reversed(mention.of(text).split()):
        if not word[:1].isupper():
            break
        name.insert(0, word.strip(EDGES))
    return name[-_NAME_WORDS:]
