"""Labels that tell of a time what is not true of it: another's deed, another day's, what was only to come."""

import itertools
from collections.abc import Sequence

from desktop_app.languages import union
from desktop_app.timeline import attributive, predicates
from desktop_app.timeline.attributive import EDGES
from desktop_app.timeline.clauses import Word
from desktop_app.timeline.scene import Scene
from desktop_app.timeline.words import TimelineWords
from desktop_app.times import values

_NAME = 7  # words: the longest noun of a relative clause
_PLACE = 5  # words before a comma in which the preposition of a place stands
_FEW = 2
_PRONOUN = 3  # letters of the shortest relative pronoun
_OPENING = 3  # words of a sentence among which one opens what it is about


def is_of_another(scene: Scene, kept: Sequence[Word]) -> bool:
    """Tell whether words tell of a time what it does not date, or of a noun what another one did.

    Only in languages whose verbs do not show whose they are, nor when.
    """
    if not scene.words.passives:
        return False
    wrong = _has_wrong_noun(scene, kept) or _is_of_the_topic(scene, kept)
    return wrong or _is_of_another_time(scene, kept) or _is_still_to_come(scene, kept)


def _has_wrong_noun(scene: Scene, kept: Sequence[Word]) -> bool:
    """Tell whether a relative clause is told of a noun that may not be its own.

    So it may be one in a place ("teknologi di Indonesia, yang dimulai"), the last of several ("Sri dan Budi yang …"),
    what it is only compared with ("pemilu seperti yang terjadi"), and a month.
    """
    text, words = scene.text, scene.words
    at = next((at for at in _parted(kept) if _relative(text, kept, at, words) == 0), 0)
    if not at:
        return False
    head = kept[:at]
    none = head[-1].small in words.terms or all(word.small in words.months for word in head)
    if none or _ends_with_a_person(scene, head):
        return True
    before = text[scene.sentence.start : head[0].start].split()
    last = before[-1].lower() if before else ""
    if last in words.coordinators:
        return kept[at].small not in words.held and not any(word.small in words.coordinators for word in head)
    named = all(word.capital for word in head) and not any(start == head[0].start for start, _ in scene.people)
    apart = text[head[-1].end - 1] == "," or head[0].small in words.counts  # "album ke | enam"
    if last in words.origins & words.bases:
        return named
    if last in words.locatives:
        return apart
    near = [word.lower() for word in before[-_PLACE:]]
    listed = named and last.endswith(",") and before[-1][:1].isupper()
    return listed and not words.locatives.isdisjoint(near)


def _ends_with_a_person(scene: Scene, head: Sequence[Word]) -> bool:
    """Tell whether a comma stands behind a noun with a person's name ("calon pengganti Sri, yang …"): it may be his."""
    people = {start for start, _ in scene.people}
    at = next((at for at in range(1, len(head)) if head[at].start in people), 0)
    text = scene.text
    return at > 0 and head[at - 1].lowercase and text[head[at - 1].end - 1] != "," and text[head[-1].end - 1] == ","


def is_of_the_main_verb(scene: Scene, kept: Sequence[Word]) -> bool:
    """Tell whether a time stands before the verb of the clause whose end a relative clause is told of.

    "Kantor berita pada Senin menyiarkan gambar pasar yang terbakar": it did not burn on Monday.
    """
    text, words, time = scene.text, scene.words, scene.time.span
    if not words.passives:
        return False
    at = next((at for at in _parted(kept) if _relative(text, kept, at, words) >= 0), 0)
    if not at or time.end > kept[at].start:
        return False
    before = text[time.end : kept[at].start].split()
    ends = next((at for at, word in enumerate(before) if word in words.relatives), 0)
    return any(map(words.is_verb, before[:ends]))


def _parted(kept: Sequence[Word]) -> list[int]:
    """Return the indexes of the first words between which and the one before a pronoun may have been left out."""
    near = itertools.pairwise(kept[: _NAME + 1])
    return [at for at, (one, other) in enumerate(near, 1) if other.start - one.end > _PRONOUN]


def _relative(text: str, kept: Sequence[Word], at: int, words: TimelineWords) -> int:
    """Return how many words stand between a word and the relative pronoun left out of the clause before it, or -1.

    `at` is the index of the first word of that clause that was kept.
    """
    between = [word.strip(EDGES) for word in text[kept[at - 1].end : kept[at].start].split()]
    place = next((place for place, word in enumerate(between) if word in words.relatives), -1)
    return -1 if any(map(words.is_verb, between[place + 1 :])) else place


def _is_of_the_topic(scene: Scene, kept: Sequence[Word]) -> bool:
    """Tell whether a time stands in what a sentence only is about ("Mengenai kasus tahun 1965, Sri menolak …")."""
    text, time = scene.text, scene.time.span
    before = text[scene.sentence.start : time.start]
    opening = [word.strip(EDGES).lower() for word in before.split(maxsplit=_OPENING)[:_OPENING]]
    if scene.words.topics.isdisjoint(opening) or "," in before:
        return False
    at = predicates.predicate(text, kept, scene.words)
    return time.end <= text.find(",", time.end, scene.sentence.end) < kept[max(at, 0)].start


def _is_of_another_time(scene: Scene, kept: Sequence[Word]) -> bool:
    """Tell whether a predicate is that of a time before, and only a noun with "and" stands behind that.

    "Kejuaraan digelar pertama kali pada 2014 dengan 60 pelari dan putaran kedua pada 2015".
    """
    text, words, time = scene.text, scene.words, scene.time.span
    other = max((one for one in scene.dates if one.end <= time.start), default=None)
    at = predicates.predicate(text, kept, words)
    if other is None or at < 0 or kept[at].start > other.start:
        return False
    if text[other.end : other.end + 1] != " " or attributive.is_part(text, other, words):
        return False
    behind = [word.strip(EDGES).lower() for word in text[other.end : time.start].split()]
    place = next((at for at in range(len(behind) - 1, -1, -1) if behind[at] in words.coordinators), len(behind))
    noun = [word for word in behind[place + 1 :] if word not in union(words.leads, words.periods)]
    return len(noun) >= _FEW and not any(map(words.is_verb, behind)) and words.relatives.isdisjoint(behind)


def _is_still_to_come(scene: Scene, kept: Sequence[Word]) -> bool:
    """Tell whether the predicate tells what is to come, and the time is past: it belongs to a name, a noun or a clause.

    "Tim yang menjadi juara 2016 itu akan merekrut Budi", "Polisi akan memanggil warga yang membangunnya pada 2016".
    """
    text, words, time = scene.text, scene.words, scene.time.span
    place = values.interval(scene.time.value)
    at = predicates.predicate(text, kept, words)
    if at < 0 or kept[at].small not in words.coming or not (place and scene.today and place[1] < scene.today):
        return False
    if any(word.small in words.relatives for word in kept[at + 1 :] if word.end <= time.start):
        return True
    before = text[scene.sentence.start : time.start].lower().split()[-1:]
    when = not words.leads.isdisjoint(before)
    return place[2] == "year" and (attributive.is_since(text, time, words) or not when)
