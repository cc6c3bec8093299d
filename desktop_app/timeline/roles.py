"""Whether a time dates an event, a saying, a plan, or a state that lasts."""

import itertools
import re
from collections.abc import Sequence
from datetime import date

from desktop_app.article import EventRole, Span
from desktop_app.languages import shared, union, without
from desktop_app.timeline import attributive, extents, owned, statements
from desktop_app.timeline.scene import Scene
from desktop_app.timeline.words import TimelineWords
from desktop_app.times import values

_WORD = re.compile(r"[A-Za-z]+(?![^\W\d_])|[^\W\d_]+")  # letters, those of ASCII the quick way
_REACH = 30  # words between a verb of saying and the date of the saying ("ujar X di Y, Jakarta, Selasa (1/8)")
_WORD_REACH = 12  # code points in which the next word ends
_NEAR = 3  # words before a verb in which its auxiliary stands
_AFTER_COMMA = re.compile(r",\s*([^\W\d_]+)")
_CLOSERS = frozenset(",\"”’'»!?.")
_SOME_DAY = re.compile(r"XXXX-(?:WXX-\d|XX-XXT|\d\d-\d\d)")  # a day of an article whose own day is not known


def tell(scene: Scene) -> EventRole:
    """Return the role of a time in its sentence."""
    text, time = scene.text, scene.time
    if time.value == "PRESENT_REF":
        today = time.span.of(text).lower() in scene.words.today  # of an article whose own day is not known
        today = today and not any(quote.span.covers(time.span) for quote in scene.quotes)
        return "report" if today and _dates_a_saying(scene) else _now(scene)
    if time.value == "FUTURE_REF":
        return "event" if _came_then(scene) else "plan"
    quoted = any(quote.span.covers(time.span) for quote in scene.quotes if quote.kind == "direct")
    place = values.interval(time.value)
    owns = text.startswith(scene.words.owning, time.span.end)  # "X said Friday's fight was fair"
    said_then = time.value == "PAST_REF" or (place is not None and place[2] in ("time", "day", "week"))
    said_then = (said_then or _SOME_DAY.match(time.value) is not None) and not owns
    other = len(scene.dates) > 1 or bool(scene.words.articles)  # which dates the saying
    said_then = said_then and not (_is_to_come(scene, place) and other)
    if not quoted and said_then and (statements.behind(scene) or _dates_a_saying(scene) or _opens_a_saying(scene)):
        return "report"
    return _dated(scene, extents.of(text, time, scene.words))


def lasting(scene: Scene, role: EventRole, told: Span) -> EventRole:
    """Return the role of what is told of a time: a state of what goes on since then, unless it began then.

    What will happen then is a plan where the article's own day is not known.
    """
    text, words = scene.text, scene.words
    if role != "event" or owned.is_owned(text, scene.time.span, words):
        return role
    since = attributive.is_since(text, scene.time.span, words)
    if not since and (scene.today is not None or scene.time.value == "PAST_REF"):
        return role
    found = _words(text, *told)
    if since:
        return role if any(word in words.beginnings or word in words.begun for word in found) else "state"
    at = next((at for at, word in enumerate(found) if word in words.coming), len(found))
    within = union(words.relatives, words.complements, words.stating, words.links - words.coordinators)
    comes = at < len(found) and within.isdisjoint(found[:at]) and words.temporal.isdisjoint(found)
    return "plan" if comes else role


def _is_to_come(scene: Scene, place: tuple[date, date, str] | None) -> bool:
    """Tell whether a time lies behind the article's own day, on which nothing that it reports was said."""
    return scene.today is not None and place is not None and place[0] > scene.today


def _dated(scene: Scene, place: extents.Extent | None) -> EventRole:
    """Return the role of what a time tells that dates no saying; `place` are its first and last day."""
    text, time, words = scene.text, scene.time, scene.words
    before = _words(text, scene.sentence.start, time.span.start)
    if place and scene.today and place[1] >= scene.today:
        before = [word for word in before if word not in words.since]  # "will be held since today until May"
    ahead = _is_ahead(before, words)
    if words.passives and not words.future.isdisjoint(time.span.of(text).lower().split()):
        return "plan"  # "1 September mendatang"
    if place is None or scene.today is None:
        return "plan" if ahead and time.value != "PAST_REF" else "event"
    if place[0] <= scene.today <= place[1] and words.past.isdisjoint(before):
        ahead = ahead or _will(scene)
    if place[0] > scene.today:
        return "event" if not ahead and words.passives and _has_come(scene, before) else "plan"
    return "plan" if ahead and place[1] >= scene.today else "event"


def _has_come(scene: Scene, before: Sequence[str]) -> bool:
    """Tell whether the word of tense nearest to a time says that it is past, whatever the day of the article is."""
    words = scene.words
    tense = words.future | (words.past & words.verbs)
    nearest = next((word for word in reversed(before) if word in tense), "")
    if not nearest:
        ends = words.links - tense
        behind = itertools.takewhile(lambda word: word not in ends, _clause_behind(scene))
        nearest = next((word for word in behind if word in tense), "")
    return nearest in words.past


def _now(scene: Scene) -> EventRole:
    """Return the role of what a time tells that is still going on: "this week" something may have happened."""
    text, time, words = scene.text, scene.time.span, scene.words
    if words.ongoing.isdisjoint(time.of(text).lower().split()):
        return "plan" if words.passives and _comes(scene) else "state"
    clause = max(text.rfind(sign, scene.sentence.start, time.start) for sign in ",;:") + 1
    before = _words(text, max(clause, scene.sentence.start), time.start)
    if _is_ahead(before, words):
        return "plan"
    behind = (found.group().lower() for found in _WORD.finditer(text, time.end, scene.sentence.end))
    verb = next(filter(words.is_verb, itertools.chain(reversed(before), behind)), "")
    return "event" if _shows_tense(verb, words) and verb not in words.helpers else "state"


def _comes(scene: Scene) -> bool:
    """Tell whether the first verb behind a time that is now is one of the future ("Kini warga | akan pindah")."""
    words = scene.words
    if any(map(words.is_verb, _words(scene.text, scene.sentence.start, scene.time.span.start))):
        return False
    behind = (found.group().lower() for found in _WORD.finditer(scene.text, scene.time.span.end, scene.sentence.end))
    verb = next((word for word in behind if words.is_verb(word) and word not in words.describing), "")
    return verb in words.future


def _came_then(scene: Scene) -> bool:
    """Tell whether a moment that only follows another one is past ("X left and soon founded a firm")."""
    text, time, words = scene.text, scene.time.span, scene.words
    if time.of(text).lower() not in words.following:
        return False
    before = _words(text, scene.sentence.start, time.start)[-_NEAR:]
    behind = _words(text, time.end, scene.sentence.end)[:_NEAR]
    denied = ("won", "t") in itertools.pairwise((*before, *behind))
    if not words.future.isdisjoint((*before, *behind)) or denied:
        return False  # "won't"
    verb = next(filter(words.is_verb, itertools.chain(behind, reversed(before))), "")
    return verb in words.past or _shows_tense(verb, words)


def _opens_a_saying(scene: Scene) -> bool:
    """Tell whether a time stands between a verb of saying and a clause that says what ("X said Friday it was …")."""
    end = scene.time.span.end
    if not scene.words.articles or scene.text[end : end + 1] != " ":
        return False
    behind = scene.text[end : end + _WORD_REACH].split()
    opens = union(scene.words.complements, scene.words.thirds, scene.words.pronouns, scene.words.articles)
    return bool(behind) and behind[0].lower() in opens and statements.ahead(scene) is not None


def _is_ahead(before: Sequence[str], words: TimelineWords) -> bool:
    """Tell whether the words before a time speak of what is to come: by the word of tense nearest to it.

    Where verbs show their tense, one nearer to the time tells it, but for infinitives ("plans to open"), and a plan
    that something was done to is a noun ("rejected a plan to open").
    """
    for at in range(len(before) - 1, -1, -1):
        word = before[at]
        if word in words.future:
            if _is_within(before, at, words):
                continue
            if _is_done(before, at, words):
                return False
            if not words.verb_endings or not _is_thing(before, at, words):
                return True
        elif word in words.past:
            return False
        elif _shows_tense(word, words) and words.infinitives.isdisjoint(near := before[max(0, at - _NEAR) : at]):
            helpers = itertools.takewhile(lambda one: _helps(one, words), reversed(near))
            return not words.future.isdisjoint(helpers)
    return False


def _is_done(before: Sequence[str], at: int, words: TimelineWords) -> bool:
    """Tell whether a word that may tell of the future is a verb of the perfect ("has set a record")."""
    behind = before[at + 1] if at + 1 < len(before) else ""
    perfect = at > 0 and before[at - 1] in without(shared(words.past, words.verbs), words.copulas, words.stating)
    return perfect and before[at] in words.forms.unchanging and behind not in words.infinitives


def _is_within(before: Sequence[str], at: int, words: TimelineWords) -> bool:
    """Tell whether a word of the future is that of a relative clause with another predicate behind it.

    "Warga yang akan pindah | menutup jalan pada Selasa": the day is not that of the move.
    """
    start = at
    while start and (words.is_verb(before[start - 1]) or before[start - 1] in words.future):
        start -= 1
    if words.verb_endings or not start or before[start - 1] not in words.relatives:
        return False
    small = union(words.infinitives, words.links, words.relatives, words.dependents, words.complements)
    verbs = [place for place in range(at + 1, len(before)) if words.is_verb(before[place])]
    behind = [place for place in verbs if place > verbs[0] + 1 and before[place] not in words.leads]
    return any(before[place - 1] not in small for place in behind)


def _helps(word: str, words: TimelineWords) -> bool:
    """Tell whether a word may stand between an auxiliary and its verb ("will soon be")."""
    return word in words.verbs or word in words.weak or word.endswith(words.adverbs)


def _shows_tense(word: str, words: TimelineWords) -> bool:
    """Tell whether a word is a verb in the past, not in a present that may speak of days to come ("begins")."""
    present = word.endswith(words.forms.present_endings) or word in words.copulas or words.is_base(word)
    return bool(words.verb_endings) and words.is_verb(word) and not present


def _is_thing(before: Sequence[str], at: int, words: TimelineWords) -> bool:
    """Tell whether a word that may be a verb of plans is a noun: behind an article, or behind the verb of a clause."""
    if before[at] not in words.plans:
        return False
    near = before[max(0, at - _NEAR) : at]
    return any(words.is_verb(word) for word in near) or not union(words.articles, words.indefinite).isdisjoint(
        near[-1:]
    )


def _will(scene: Scene) -> bool:
    """Tell whether the clause behind a time tells what is to come ("Hari ini presiden akan …").

    Behind a predicate a conjunction opens another: "Pencarian dihentikan pada Sabtu dan akan dilanjutkan besok".
    """
    words = scene.words
    tells = union(words.future, words.past, words.relatives)
    if any(map(words.is_verb, _words(scene.text, scene.sentence.start, scene.time.span.start))):
        tells |= words.coordinators
    found = _clause_behind(scene)
    at = next((at for at, word in enumerate(found) if word in tells), -1)
    return at >= 0 and found[at] in words.future and not _is_thing(found, at, words)


def _clause_behind(scene: Scene) -> list[str]:
    """Return the words behind a time up to a comma."""
    clause = scene.text[scene.time.span.end : scene.sentence.end].lstrip(" ,()/0123456789").partition(",")[0]
    return _words(clause, 0, len(clause))


def _dates_a_saying(scene: Scene) -> bool:
    """Tell whether the time stands in the phrase that attributes a quote or a statement."""
    before = Span(scene.sentence.start, scene.time.span.start)
    cues = [quote.cue.end for quote in scene.quotes if quote.cue and quote.span.end <= quote.cue.start]
    cues = [end for end in cues if before.start <= end <= before.end]
    cues += _cues(scene.text, before, scene.words)
    if not cues:
        return False
    phrase = scene.text[max(cues) : before.end]
    last = phrase[phrase.rfind(",") + 1 :].split()
    if len(_WORD.findall(phrase)) > _REACH or not scene.words.relatives.isdisjoint(last):
        return False
    opening = len(_words(scene.text, before.start, max(cues)))
    opening = opening == 1 or (opening <= _NEAR and phrase.startswith(","))  # "As told before, …"
    if opening and not _is_setting(phrase.partition(",")[2], scene.words):
        return False  # "Quoted from their page, X won …": the attribution ends at its comma
    return all(_continues(word, scene.words) for word in _AFTER_COMMA.findall(phrase))


def _cues(text: str, before: Span, words: TimelineWords) -> list[int]:
    """Return where verbs of speech end that what was said does not follow."""
    ends, told_or_stating = [], union(words.told, words.stating)
    for found in _WORD.finditer(text, before.start, before.end):
        word = found.group().lower()
        if word not in told_or_stating and not words.says(word):
            continue
        behind = text[max(before.start, found.start() - 3) : found.start()].rstrip()
        after_quote = behind[-1:] in _CLOSERS or found.start() == before.start
        following = _WORD.search(text, found.end(), before.end)
        complement = following is not None and words.is_verb(following.group().lower())  # "was said to be closed"
        if (
            (word in words.told and not complement)
            or (after_quote and words.says(word))
            or (word in words.stating and _points_back(text[found.end() : before.end], words))
            or (word in words.stating and _is_setting(text[found.end() : before.end], words))
        ):
            ends.append(found.end())
    return ends


def _continues(word: str, words: TimelineWords) -> bool:
    """Tell whether a word after a comma still belongs to the attribution: a name, a place, a circumstance."""
    return word[0].isupper() or word in words.settings or word in words.relatives


def _points_back(phrase: str, words: TimelineWords) -> bool:
    """Tell whether a phrase opens with words for what was said before ("mengungkapkan hal itu …")."""
    told = bool(words.verb_endings) and any(words.is_verb(found.group()) for found in _WORD.finditer(phrase))
    return phrase.lstrip().lower().startswith(words.pointing) and not told  # "said it would meet"


def _is_setting(phrase: str, words: TimelineWords) -> bool:
    """Tell whether a phrase only says to whom, where and how somebody spoke."""
    if phrase.lstrip().startswith((",", ":")):
        return False
    return all(word[0].isupper() or word in words.settings for word in _WORD.findall(phrase))


def _words(text: str, start: int, end: int) -> list[str]:
    return _WORD.findall(text[start:end].lower())
