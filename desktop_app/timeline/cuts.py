"""Where words may be cut so that a phrase is whole."""

import itertools
from collections.abc import Sequence

from desktop_app.languages import shared, union, without
from desktop_app.timeline.clauses import Word
from desktop_app.timeline.endings import hangs
from desktop_app.timeline.predicates import predicate, tells
from desktop_app.timeline.words import TimelineWords

# Of the 604 rows of 190 open articles no other value within a half and twice of these changes or takes more than four.
_SHORTEST = 4  # words before a cut
_STUB = 3  # words: a label rather ends at a comma than so few words behind it
_SIGNS = (",", ";", " - ", "–", "—", "--")
_STOPS = frozenset(",;:")
_QUOTES = '”"'  # they may stand behind a comma
_OPENING = '“"'
_QUOTED = 8  # words between quote marks: more are what somebody says
_OPENED, _ASKED = 5, 7  # words of a clause without its verb, and of one that an asking word opens
_NAME = 4  # words
_FEW = 3  # words in which a copula still wants more
_ADVERB_REACH = 7  # words: a shorter sentence needs its infinitive
_HEAD = 6  # words in which a copula makes a noun need its relative clause


def cut(text: str, kept: Sequence[Word], size: int, words: TimelineWords) -> int:
    """Return how many words, at most `size`, end where a phrase ends and tell something; 0 when none do."""
    shortest = _SHORTEST
    if words.suffixes and any(word.capital for word in kept[1:_STUB]):
        shortest = _STUB  # "Pasar Wening dibuka | oleh …"
    least = max(shortest, predicate(text, kept, words) + 1)
    places = range(min(size, len(kept) - 1), least - 1, -1)
    last = next((at for at in places if _ends_well(text, kept, at, words)), 0)
    near = range(last, max(last - _STUB, least) - 1, -1)
    clauses = (at for at in near if _gap(text, kept, at) or _is_coordinated(kept, at, words))
    return next((at for at in clauses if _ends_well(text, kept, at, words)), last)


def _ends_well(text: str, kept: Sequence[Word], end: int, words: TimelineWords) -> bool:
    return _ends(text, kept, end, words) and not breaks(text, kept, end, words) and tells(text, kept[:end], words)


def breaks(text: str, kept: Sequence[Word], end: int, words: TimelineWords) -> bool:
    """Tell whether a cut before the word at an index leaves half a phrase."""
    follows = kept[end].small if end < len(kept) else ""
    if hangs(text, kept[:end], words) or follows in words.binding or kept[end - 1].small in words.prenominal:
        return True  # "… three | to four years", "a brand new | and bold album"
    if words.adverbs and end < len(kept) and kept[end].verb and kept[end - 1].small.endswith(words.adverbs):
        return True  # "what it truly | is"
    if follows in words.details and any(word.small in words.equating for word in kept[end - _FEW : end]):
        return True  # "is a sequel | to …"
    governed = _is_governed(kept[:end], follows, words) or _is_counted(text, kept[end - 1], follows, words)
    governed |= _opens_a_phrase(kept[:end], follows, words) or _parts_a_comparison(kept, end, words)
    # "a video showed Ada Holt | leaving", "… the mill, Ada Holt, | a baker"
    governed |= _is_shown(kept[:end], follows, words) or _ends_with_a_speaker(text, kept, end, words)
    if governed or _parts_a_particle(kept, end, words):
        return True  # "bertemu | dengan …", "ditunjuk | sebagai …", "came | in with …"
    if (
        _begins_a_clause(kept[:end], words)
        or _parts_a_quote(text, kept, end)
        or _parts_a_clause(text, kept, end, words)
    ):
        return True  # "said so when the mayor | met …", "a “free, | fair vote”"
    opens = follows in union(words.relatives, words.restrictive, words.places)
    told = opens and _needs_its_relative(kept[:end], words)  # "semua warga | yang …"
    return told or _wants_more(text, kept[:end], words) or _ends_in_a_verb_phrase(text, kept, end, words)


def _is_shown(kept: Sequence[Word], follows: str, words: TimelineWords) -> bool:
    """Tell whether words end with what a verb shows, and what follows tells what that does, no preposition between."""
    if not words.perceiving or not follows.endswith(words.gerunds):
        return False
    verb = next((at for at in range(len(kept) - 1, 0, -1) if kept[at].verb and kept[at].lowercase), 0)
    seen = bool(verb) and kept[verb].small in words.perceiving
    return seen and not any(word.small in words.details for word in kept[verb + 1 :])


def _ends_with_a_speaker(text: str, kept: Sequence[Word], end: int, words: TimelineWords) -> bool:
    """Tell whether words end with a name that commas part from a common noun ("… the mill, Ada Holt, | a baker")."""
    near = range(end - 1, max(0, end - 1 - _NAME), -1) if words.articles else ()
    start = next((at for at in near if _gap(text, kept, at)), 0)
    named = start > 0 and 1 < end - start <= _NAME and all(word.capital for word in kept[start:end])
    return named and kept[start - 1].lowercase and end < len(kept) and _gap(text, kept, end)


def _opens_a_phrase(kept: Sequence[Word], follows: str, words: TimelineWords) -> bool:
    """Tell whether words end with a noun that what follows completes ("in an effort | to", "has a role | in")."""
    last, before = kept[-1].small, kept[-2].small if len(kept) > 1 else ""
    if last in words.standins and (before in words.infinitives or follows in words.binding):
        return True  # "allowed her to do | just that", "should do | so"
    ranged = words.articles and _opens_a_range(kept, follows, words)  # "ranging | from 3 dollars | to 5"
    if ranged or (last in words.aims and follows in words.infinitives):
        return True
    if not words.placing or follows not in union(words.leads, words.dependents):
        return False
    articles = [word.small for word in kept[-_FEW:-1]]
    if last in words.relational and not words.indefinite.isdisjoint(articles):
        return True  # "played a key role | in"
    if before in union(words.leads, words.dependents) and last in words.connecting and follows not in words.temporal:
        return True  # "was held in connection | with …"
    verb = next((word.small for word in reversed(kept[-_HEAD:]) if word.verb or word.small.endswith(words.gerunds)), "")
    return verb in words.placing and follows not in words.temporal  # "put the sign | on the fence"


def _opens_a_range(kept: Sequence[Word], follows: str, words: TimelineWords) -> bool:
    """Tell whether words end with "from" and a value, "to" another one follows, or a gerund before "from" ends them."""
    if follows not in words.infinitives:
        return follows in words.bases and kept[-1].small.endswith(words.gerunds)
    valued = any(sign.isdecimal() for sign in kept[-1].small)
    return valued and any(word.small in words.bases for word in kept[-_FEW:-1])


def _is_counted(text: str, last: Word, follows: str, words: TimelineWords) -> bool:
    """Tell whether a number is one of more ("tujuh | dari delapan gelar")."""
    counted = last.small in words.counts or last.of(text)[-1].isdecimal()
    return counted and follows in words.bases and bool(words.suffixes)


def _is_governed(kept: Sequence[Word], word: str, words: TimelineWords) -> bool:
    """Tell whether a word opens what the words before it want: "bertemu | dengan", "mendesak warga | agar"."""
    if (word in words.governed and _governs(kept, words)) or (word in words.completing and kept[-1].verb):
        return True
    wanted = words.suffixes and word in union(words.infinitives, words.conditions)
    return bool(wanted) and not words.causing.isdisjoint(word.small for word in kept[-_ADVERB_REACH:])


def _parts_a_comparison(kept: Sequence[Word], end: int, words: TimelineWords) -> bool:
    """Tell whether what something is compared or joined with follows ("lebih tinggi | dari", "secara sah | dan")."""
    follows, before = kept[end].small if end < len(kept) else "", kept[end - 2].small if end > 1 else ""
    compared = follows in union(words.comparing, words.bases) and before in words.degrees
    return compared or (bool(words.suffixes) and follows in words.coordinators and before in words.manners)


def _parts_a_particle(kept: Sequence[Word], end: int, words: TimelineWords) -> bool:
    """Tell whether two prepositions follow a verb: the first of them belongs to it ("came | in with 4%")."""
    if not words.articles or not kept[end - 1].verb:
        return False
    behind = [word.small for word in kept[end : end + 2]]
    return len(behind) > 1 and behind[0] in union(words.leads, words.particles) and behind[1] in words.leads


def _governs(kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether words end with a verb, or one word behind a relative pronoun, that a preposition belongs to."""
    last = kept[-1].small
    return (last.startswith(words.governing) and words.is_verb(last)) or kept[-2].small in words.relatives


def _begins_a_clause(kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether the last words open a clause and have not come to its verb."""
    near = range(len(kept) - 1, max(len(kept) - _OPENED, 0), -1)
    found = ((at, kept[at].small) for at in near)
    # an English one may be a preposition ("after the vote")
    opens = union(words.temporal, words.conditions, words.contrasts)
    opener = next((at for at, w in found if w in opens and (words.transitive or w not in words.leads)), 0)
    # "asked in a letter how the new road | to Hull was paid for"
    asked = range(len(kept) - 1, max(len(kept) - _ASKED, 0), -1) if words.articles else ()
    asks = next((at for at in asked if kept[at].small in words.asking), 0)
    return any(at > 0 and not any(word.verb for word in kept[at + 1 :]) for at in (opener, asks))


def _parts_a_clause(text: str, kept: Sequence[Word], end: int, words: TimelineWords) -> bool:
    """Tell whether the verb of a clause that a word like "after" opens follows ("after the League | of Hull won")."""
    near = range(end - 1, max(end - _NAME - 1, 0), -1) if words.articles else ()
    plain = shared(words.temporal, without(words.leads, words.circumstances))
    at = next((at for at in near if kept[at].small in plain), 0)
    at = at or next((at for at in near if kept[at].small in shared(words.circumstances, words.temporal)), 0)
    if not at or at == end - 1 or any(word.verb for word in kept[at + 1 : end]):
        return False
    behind = range(end, min(end + _FEW, len(kept)))
    gap = next((at for at in behind if _gap(text, kept, at)), len(kept))
    return any(at < gap and kept[at].verb and kept[at].lowercase and not kept[at].unsure for at in behind)


def _parts_a_quote(text: str, kept: Sequence[Word], end: int) -> bool:
    """Tell whether a comma within a few words between quote marks stands before the word at an index."""
    if end >= len(kept) or not _gap(text, kept, end):
        return False
    near = range(end - 1, max(0, end - _QUOTED), -1)
    opened = next((at for at in near if text[kept[at].start] in _OPENING), 0)
    if not opened or any(_closes(text, word) for word in kept[opened:end]):
        return False
    return any(_closes(text, word) for word in kept[end : opened + _QUOTED])


def _closes(text: str, word: Word) -> bool:
    return word.of(text).rstrip(",.;:")[-1:] in _QUOTES


def _wants_more(text: str, kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether words end with a verb that tells nothing alone ("she revealed", "mengakui menerima")."""
    last = kept[-1].small
    active = any(last.startswith(begin) for begin, _ in words.transitive) and last not in words.intransitive
    return last in union(words.unfinished, words.comparing) or (
        active and words.is_verb(last) and kept[-1].of(text)[-1].isalpha()
    )


def _needs_its_relative(kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether a noun says little without the clause behind it: "all those", "one of the towns", "at a place"."""
    before = kept[-2].small
    if before in words.quantifiers | words.comparing or any(word.small in words.equating for word in kept[-_HEAD:]):
        return True
    counted = (one.small in words.presenting and _counts(two, words) for one, two in itertools.pairwise(kept[-_HEAD:]))
    if words.passives and any(counted):
        return True  # "ada 12 negara | yang …"
    governed = len(kept) > _FEW and kept[-3].small in words.dependents and kept[-1].small in words.forms.groups
    if words.articles and governed and before.endswith(words.gerunds):
        return True  # "used to supporting people | who …"
    one_of = len(kept) > _FEW and kept[-3].small in words.binding
    if len(kept) > _FEW and (before in words.indefinite or (before in words.anaphoric and not one_of)):
        before = kept[-3].small
    elif one_of and before in words.anaphoric and kept[-4].small in words.prenominal:
        return True  # "one of the towns"
    ties = words.dependents if kept[-1].small in words.humans else words.dependents & union(words.leads, words.links)
    return kept[-1].lowercase and before in ties


def _counts(word: Word, words: TimelineWords) -> bool:
    return word.small in words.counts or word.small[:1].isdecimal()


def _ends_in_a_verb_phrase(text: str, kept: Sequence[Word], end: int, words: TimelineWords) -> bool:
    """Tell whether the last words before an index want more: a relative clause just begun, an adverb, a participle."""
    last, before = kept[end - 1].small, kept[end - 2].small if end > 1 else ""
    follows = kept[end].small if end < len(kept) else ""
    if words.adverbs and last.endswith(words.adverbs) and end > 1 and kept[end - 2].verb:
        return True  # "has been steadily | on the rise"
    if before in union(words.relatives, words.restrictive) and kept[end - 1].verb:
        return True  # "the league that was held"
    if len(last) > _SHORTEST and last.endswith(words.gerunds) and kept[end - 1].lowercase and end > 1:
        if before in union(words.weak, words.dependents) or (
            before.endswith(words.gerunds) and follows in words.details
        ):
            return True  # "is accused of communicating", "is considering signing | on to"
        if kept[end - 2].capital and follows in words.details:
            return True  # "photos show Ada Holt meeting | with …"
    # "dismissed a case filed", "was laid in a coffin built"
    if words.articles and words.is_participle(last) and before in words.agents:
        return True  # "manned by armed | and angry men"
    return (
        words.may_be_participle(last) and not (end > 1 and kept[end - 2].verb) and tells(text, kept[: end - 1], words)
    )


def _ends(text: str, kept: Sequence[Word], end: int, words: TimelineWords) -> bool:
    if kept[end].small in words.coordinators:
        counted = (
            kept[min(end + 1, len(kept) - 1)].of(text)[0].isdecimal() and not kept[end - 1].small[:1].isdecimal()
        )  # "4 million seats | or 200 a day"
        return _gap(text, kept, end) or counted or _is_coordinated(kept, end, words)
    if (
        end > _ADVERB_REACH
        and kept[end].small in words.infinitives
        and not (kept[end - 1].verb or kept[end - 2].verb)  # "is hard | to sell"
        and not (
            words.asking
            and kept[end - 1].small.endswith(words.forms.present_endings)
            and words.is_verb(kept[end - 1].small)
        )  # "asked how much more needs | to be done"
        and kept[end - 1].small not in words.particles
        and words.causing.isdisjoint(word.small for word in kept[end - _ADVERB_REACH : end])
    ):
        return True  # "pledged to amend the law | to clarify that …"
    return (
        _gap(text, kept, end)
        or kept[end].small in words.details
        or _opens_loosely(kept, end, words)
        or _describes(kept, end, words)
    )


def _describes(kept: Sequence[Word], end: int, words: TimelineWords) -> bool:
    """Tell whether the word at an index opens what tells more of the noun before it ("sanctions | that bar trade")."""
    word, before = kept[end].small, kept[end - 1].small
    if word in union(words.describing, words.calling):
        return kept[end - 1].lowercase and not kept[end - 1].verb
    small = union(words.weak, words.dependents, words.articles, words.details)
    if before in small or kept[end - 1].verb or before.endswith(words.adverbs):
        return False
    if words.articles and kept[end - 1].capital and _is_object(kept, end - 1, words):
        return False  # "the script Ada Holt | used in Hull"
    if word in words.restrictive:
        return not any(one.small in words.copulas - words.binding for one in kept[max(0, end - _HEAD) : end])
    behind = kept[end + 1].small if end + 1 < len(kept) else ""
    if words.articles and word in words.participles and behind in words.agents:
        return True  # "in a coffin | built by Ada Holt"
    return words.is_participle(word) and behind in union(words.details, words.agents) - words.coordinators


def _is_object(kept: Sequence[Word], at: int, words: TimelineWords) -> bool:
    """Tell whether the name that ends at an index stands right behind a noun with its article ("the script Holt")."""
    while at > 1 and kept[at - 1].capital:
        at -= 1
    near = [word.small for word in kept[max(0, at - _FEW) : at - 1]]
    noun = kept[at - 1]
    bare = noun.lowercase and not noun.verb and noun.small not in union(words.details, words.weak)
    return bare and noun.end + 1 == kept[at].start and not words.articles.isdisjoint(near)


def _opens_loosely(kept: Sequence[Word], end: int, words: TimelineWords) -> bool:
    """Tell whether the word at an index opens a clause without a subject ("a series of tweets | saying that …")."""
    word, before = kept[end].small, kept[end - 1].small
    if not word.endswith(words.gerunds) or len(word) <= _SHORTEST or not kept[end].lowercase:
        return False
    near = [one.small for one in kept[max(0, end - 2) : end] if one.verb]
    if any(one in words.presents or one.partition("'")[0] in words.nominatives for one in near):
        return False  # "they're always | leaving"
    small = union(words.weak, words.dependents, words.articles)
    if words.forms.adjectival and before.endswith(words.forms.adjectival) and kept[end - 1].lowercase:
        return False  # "psychological | testing"
    if end > 1 and kept[end - 2].small in words.articles and (before.isdecimal() or kept[end - 1].capital):
        return False  # "the 2006 | killing of X", "the August | shooting"
    return before not in small and not kept[end - 1].verb and not before.endswith(words.adverbs + words.gerunds)


def _is_coordinated(kept: Sequence[Word], end: int, words: TimelineWords) -> bool:
    """Tell whether the word at an index joins a clause ("hostage and are …"), not a noun ("he and his wife")."""
    if kept[end].small not in words.coordinators:
        return False
    if words.articles and kept[end - 1].capital and end + 1 < len(kept) and kept[end + 1].capital:
        return False  # "the shoes Ada | and Bob were wearing"
    if words.articles and end + 1 < len(kept) and kept[end + 1].small in words.complements:
        return True  # "says that she left | and that it rained"
    if words.gerunds and kept[end + 1 : end + 2] != [] and kept[end + 1].small.endswith(words.gerunds):
        return any(word.small.endswith(words.gerunds) for word in kept[:end])  # "leaving Hull | and joining X"
    return any(word.verb for word in kept[end + 1 : end + 3])


def _gap(text: str, kept: Sequence[Word], end: int) -> bool:
    """Tell whether a comma or a dash stands before the word at an index."""
    last = text[kept[end - 1].end - 2 : kept[end - 1].end].rstrip(_QUOTES)[-1:]
    if last in _STOPS or kept[end].start == kept[end - 1].end + 1:
        return last in _STOPS
    between = text[kept[end - 1].end : kept[end].start].strip()
    return any(sign in between for sign in _SIGNS)
