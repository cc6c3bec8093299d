"""The clauses of a sentence that say what happened, without those that say who says so."""

from collections.abc import Sequence

from desktop_app.languages import shared, union
from desktop_app.timeline.attributive import EDGES
from desktop_app.timeline.clauses import Clause
from desktop_app.timeline.words import TimelineWords

_HEARD = 2  # words: a verb of saying and who spoke
_CUE = 8  # words of an attribution up to its verb
_DASHES = ("-", "–", "—")
_SHORT = 2  # words left of a clause that only opens a sentence
_QUOTES = frozenset('“”"')
_LEAD = 400  # code points: sentences behind them have no dateline


def of(text: str, parts: Sequence[Clause], words: TimelineWords) -> list[Clause]:
    """Return the clauses that say what happened: no attributions, no datelines, no words that only open a sentence.

    What follows an attribution ("said X at his office, Jakarta, …") belongs to it. All clauses when nothing is left.
    """
    told: list[Clause] = []
    last = parts[-1]
    named = False  # "according to the mayor, Ada Holt, …": the name belongs to the attribution
    for part in parts:
        skipped = named and not told and all(word.capital for word in part.words)
        if skipped and part is not last:
            continue
        attributed = attributes(text, part, words)
        named = not told and (skipped or attributed)
        if attributed:
            if told and any(word.verb and word.lowercase for one in told for word in one.words):
                break
            if told and part is not last and (_states(text, part, words) or _is_named(part, told, words)):
                told = []  # "The lawyer of X, Y said, …": who says it
                continue
            if told and not _is_aside(part, words):  # "Sri, the mayor, said …": the verb of the sentence
                told.append(part)
        elif not _opens(text, part, words) and not (part is parts[0] and part is not last and _finds(part, words)):
            told.append(part)
    return told or list(parts)


def attributes(text: str, part: Clause, words: TimelineWords) -> bool:
    """Tell whether a clause says who says the others."""
    named = [said for word in part.words if (said := word.small)]
    if not named:
        return False
    quoted = text[max(0, part.span.start - 2) : part.span.start].strip()[-1:] in _QUOTES
    if named[0] in words.empty and not quoted and any(words.is_verb(word) for word in named[_HEARD:]):
        return False  # "…, said the men came at dawn"
    if named[0] in words.attributions or words.says(named[0]):
        return True
    if words.suffixes and named[0] in words.told and len(named) > 1 and all(word.capital for word in part.words[1:]):
        return True  # "Dinas Pasar, disebutkan Sri, …"
    if quoted and part.span.start and any(words.says(word) or word in words.stating for word in named[:_CUE]):
        return True
    passive = len(named) > 1 and named[-2] in words.copulas  # "avalanches were reported"
    return (named[-1] in words.stating and not passive) or (part.span.start > 0 and _tells_who(text, part, words))


def _finds(part: Clause, words: TimelineWords) -> bool:
    """Tell whether a clause says from where something is known ("Informasi yang dihimpun di lokasi, …")."""
    found = [said for word in part.words if (said := word.small)]
    return bool(found) and found[0] in words.findings and not any(word in words.demonstratives for word in found[:2])


def _states(text: str, part: Clause, words: TimelineWords) -> bool:
    """Tell whether a clause ends with a verb of saying behind a name ("…, Ada Holt mengatakan, …")."""
    found = [word for word in part.words if word.small]
    return (
        len(found) > 1
        and found[0].capital
        and found[-1].small in words.stating
        and text[part.span.start : part.span.end].rstrip().endswith(",")
    )


def _is_named(part: Clause, told: Sequence[Clause], words: TimelineWords) -> bool:
    """Tell whether a clause is a verb of saying alone, behind names alone ("Camat Suka, Budi, mengatakan, …")."""
    found = [word.small for word in part.words if word.small]
    return found[:1] == found and found[0] in words.stating and all(w.capital for one in told for w in one.words)


def _is_aside(part: Clause, words: TimelineWords) -> bool:
    """Tell whether an attribution stands between a subject and its verb ("The mayor, said X, …")."""
    found = [word for word in part.words if word.small]
    first = found[0].small
    named = any(word.capital or word.small in words.singular for word in found[1:2])
    told = named and (words.says(first) or first in words.told)
    alone = len(found) == 1 and first.endswith(tuple(words.clitics)) and words.says(first)  # "…, tambahnya, …"
    return alone or ((told or first in words.attributions) and first not in words.stating)


def _tells_who(text: str, part: Clause, words: TimelineWords) -> bool:
    """Tell whether a clause behind a comma says only who spoke to whom ("…, lawmaker X told CNN")."""
    if text[max(0, part.span.start - 3) : part.span.start].rstrip()[-1:] != ",":
        return False
    at = next((at for at, word in enumerate(part.words) if word.small in words.stating), 0)
    heard = union(words.hearers, words.settings)
    behind = (word.of(text).strip(EDGES) for word in part.words[at + 1 :])
    return at > 0 and all(not word or word[0].isupper() or word in heard for word in behind)


def _opens(text: str, part: Clause, words: TimelineWords) -> bool:
    found = [word for word in part.words if word.small]
    if len(found) > _SHORT + 1:
        return False
    dashed = part.span.start < _LEAD and part.span.of(text).rstrip().endswith(_DASHES)
    if not found or (dashed and all(word.capital for word in found)):
        return True
    ties = union(words.openers, words.links, words.seconds, shared(words.past, words.weak))
    return all(word.small in ties for word in found)
