"""In which tense a time is spoken of: by the words of tense before it, else behind it."""

from desktop_app.times import grammar
from desktop_app.times.grammar import Grammar, Line

_REACH = 12  # tokens before an expression in which a word of tense speaks of it
# The same behind it, fewer as another clause may begin without a sign. The verb of "By 9 a.m. Sunday, the old mayor of
# the town began …" is the eighth token: from 8 on our own sentences are right, at 6 two are wrong. In IndoSum and
# MEANTIME 6 to 12 change nothing, 0 takes two days in 250 articles for others.
_REACH_BEHIND = 9
_HELPER = 4  # tokens before a verb in which its auxiliary stands
_COMMA = ","
_OWNER = "s"
_OWNED = 3  # words behind an owner in which what it owns is named


def find(rules: Grammar, line: Line, first: int, end: int, default: int) -> int:
    """Return the tense in which tokens `first` to `end` are spoken of: -1 past, 1 future; `default` without a word.

    A word that sets an end ("by Friday") stands right before them; else the nearest word of tense before them tells,
    else the first one behind, in the same clause.
    """
    if _owns_result(rules, line, end):
        return -1
    if first and line.letters[first - 1] in rules.telling.limit:
        plans = _before(rules, line, first) > 0  # "may stay shut until Tuesday"
        return 1 if plans else _behind(rules, line, end) or 1
    if told := _before(rules, line, first):
        return told
    if _is_in_aside(rules, line, first, end):
        return default or -1  # "Larangan itu, yang bermula pada 1 Juni, akan dicabut"
    return _behind(rules, line, end) or default


def _before(rules: Grammar, line: Line, first: int) -> int:
    """Return the tense of the nearest word of tense before an expression; 0 without one."""
    letters, tense = line.letters, rules.telling.tense
    near = range(first - 1, max(-1, first - 1 - _REACH), -1)
    told = (at for at in near if letters[at] in tense and not _is_none(rules, line, at))
    return next((of_word(rules, line, at) for at in told), 0)


def _owns_result(rules: Grammar, line: Line, end: int) -> bool:
    """Tell whether what an expression owns has come about: "will appeal Tuesday's ruling", "Monday's deadly attack"."""
    if line.tokens[end + 1 : end + 2] != [_OWNER] or line.letters[end] not in rules.telling.apostrophe:
        return False
    return any(letter in rules.telling.result for letter in line.letters[end + 2 : end + 2 + _OWNED])


def _is_in_aside(rules: Grammar, line: Line, first: int, end: int) -> bool:
    """Tell whether a relative clause between commas ends with an expression: the main clause goes on behind it."""
    if line.tokens[end : end + 1] != [_COMMA]:
        return False
    before = line.tokens[max(0, first - _REACH) : first]
    comma = next((at for at in range(len(before) - 1, -1, -1) if before[at] == _COMMA), -1)
    opens = first - len(before) + comma + 1
    return comma >= 0 and line.letters[opens] in rules.telling.clause


def _is_none(rules: Grammar, line: Line, at: int) -> bool:
    """Tell whether a word of tense is a participle ("will be released Friday") or a noun ("half the vote in May")."""
    value, before = _word(rules, line, at), line.letters[at - 1 : at] if at else ""
    if value == -1:
        return before != "" and before in rules.telling.passive
    return before != "" and abs(value) < 1 and before in rules.telling.determiner


def _behind(rules: Grammar, line: Line, end: int) -> int:
    """Return the tense of the first sure word of tense behind an expression in its clause; 0 without one.

    A name right behind it counts for nothing: "On Tuesday the National Library and Records Society plans …".
    """
    start, telling = _behind_name(rules, line, end), rules.telling
    for place, letter in enumerate(line.letters[start : start + _REACH_BEHIND], start):
        if letter in telling.tense and (value := _word(rules, line, place)) in (-1, 1):
            return int(value)
        if letter in telling.clause:
            break
    return 0


def _behind_name(rules: Grammar, line: Line, end: int) -> int:
    """Return the token behind a name that follows an expression, with the words that join its parts."""
    at = last = end + (line.tokens[end : end + 1] == [_COMMA])
    while at < len(line.tokens) and (line.tokens[at][0].isupper() or line.letters[at] in rules.telling.joint):
        at += 1
        last = at if line.tokens[at - 1][0].isupper() else last
    return last if last > end + 1 else end


def of_word(rules: Grammar, line: Line, at: int) -> int:
    """Return the tense of a word; a verb in the present speaks of days to come, but not in "were let go"."""
    value = _word(rules, line, at)
    if value in (-1, 1):
        return int(value)
    helpers = [place for place in range(max(0, at - _HELPER), at) if line.letters[place] in rules.telling.tense]
    return -1 if helpers and _word(rules, line, helpers[-1]) == -1 else 1


def _word(rules: Grammar, line: Line, at: int) -> float:
    """Return what a word of tense says: -1 past, 1 future, 0.5 a present that may speak of days to come.

    A plan before its day is past: "a record set on Aug. 6".
    """
    value = grammar.meanings(rules, line, at)["tense"]
    if value == 1 and line.letters[at] in rules.telling.settled:
        behind = line.letters[at + 1 : at + 2]
        return -1 if behind and behind in rules.telling.dating else 1
    return float(value) if isinstance(value, (int, float)) else 0
