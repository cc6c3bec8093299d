"""Which marks open and close a quote.

A mark alone does not tell: news closes with ” what “ or ” opened, loses marks, glues them to words or sets spaces on
both sides. So all marks of a text are read together: the cheapest path through the states outside, inside and nested
(Viterbi's algorithm, linear in the text), where every mark has a price for opening, closing or meaning nothing, and
where a lost mark may be made up at the edge of a sentence at a higher price.
"""

import math
import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from desktop_app.article import Span
from desktop_app.languages import union
from desktop_app.quotes.reader import Reader
from desktop_app.quotes.words import WORD, QuoteWords, skip, skip_back

# A pattern that begins with one class of signs is searched three times faster than one of alternatives.
DOUBLE = re.compile(
    r"[“”\"«»„‟″〝〞＂`'’‘&]"
    r"(?:(?<![`'’‘&])|(?<=`)`|(?<=')'|(?<=’)’|(?<=‘)‘|(?<=&)(?:quot|ldquo|rdquo|laquo|raquo|bdquo|#34|#822[012]);)"
)
SINGLE = re.compile(r"[‘’'‚‹›`´]")
_OPENING = frozenset(["“", "«", "„", "``", "‘", "‘‘", "‚", "‹", "〝", "&ldquo;", "&laquo;", "&bdquo;", "&#8220;", "`"])
_CLOSING = frozenset(["»", "’", "’’", "›", "〞", "&rdquo;", "&raquo;", "&#8221;"])
_BRACKETS = "([{—–-/"
_STOPS = ".,;:!?…)]}"
# The end of a line or, with its stop, of a sentence.
_EDGE = re.compile(r"[\n.!?…](?:(?<=\n)\s*|(?:(?<=[^\W\d_]{2}.)\s*|(?<=[)\]%0-9].)\s+)(?=[A-Z“\"”«‘'`&(]))")
_COMMA = re.compile(r",\s*(?=[^\W\d_])")
_DAY = re.compile(r"\(\d{1,2}/\d{1,2}")

# Prices in log odds, set by hand on two thirds of PFSA-ID (open) with marks changed or taken away. On every third of
# its articles the edges of quotes have F1 99.3 where closing marks are lost, 97.0 where opening ones are. Half of any
# single price, or one and a half, is nowhere better; worse by a point or more are STRAY_CLEAR 0.4 (94.9 for 97.0),
# LOST_OPEN 6 (95.7) and LOST_CLOSE 2.75 (98.3 for 99.3).
STRAY, STRAY_CLEAR = 2.0, 0.75  # a mark that means nothing; the clearer its side, the dearer
SHARP = 1.6  # how much the side of a mark tells; less takes two lost marks for one quote read the wrong way round
LOST_OPEN, LINKED = 4.0, 2.0  # more where a sentence goes on from the one before: there a quote seldom begins
LOST_CLOSE, LOST_CLOSE_CUE, LOST_CLOSE_LINE = 5.5, 1.0, 4.0
LINE_INSIDE, BLANK_INSIDE = 1.0, 3.0
NEST = 2.0
AGAIN = 3.0  # a mark that opens a further paragraph of one quote, where the line break was lost
LONGER, OWN, REPORTED = 0.2, 1.0, 2.0  # a further sentence inside; less for "I" and "we", more for a reporter's words

_LONGEST = 600  # characters of a sentence that tell whether somebody speaks
_RUN = 3  # marks in a row that may be quotes in quotes
Kind = Literal["mark", "sentence", "line", "cue"]
State = Literal[0, 1, 2]
OUT: State = 0
IN: State = 1
NESTED: State = 2
_NEVER = math.inf


class Event(NamedTuple):
    """A place where the state may change; `side` is the log odds of a mark to open.

    At the edge of a sentence it is a price for beginning a quote there, at that of a line the number of line breaks;
    `inside` is the price of having been inside a quote until here; `again` tells that a sentence ends before a mark.
    """

    kind: Kind
    start: int
    end: int
    side: float = 0.0
    inside: float = 0.0
    again: bool = False


class Step(NamedTuple):
    """One way into a state: its cost so far, the state before, and whether a quote begins or ends there."""

    cost: float
    before: State
    edge: Literal["", "open", "close", "again"] = ""


class Pair(NamedTuple):
    """A quoted stretch, marks included; tells which of its marks were really there, and its price in log odds."""

    span: Span
    opened: bool
    closed: bool


def pairs(text: str, marks: Sequence[re.Match[str]], edges: Sequence[Event], words: QuoteWords) -> list[Pair]:
    """Return the quoted stretches between the marks of one family, in reading order, none overlapping.

    `edges` are those of the text.
    """
    marks = _without_runs(text, marks)
    if not marks:
        return []
    events = sorted([*(_event(text, mark, words) for mark in marks), *edges], key=_place)
    costs = [0.0, _NEVER, _NEVER]
    table: list[tuple[Step, Step, Step]] = []
    for at, event in enumerate(events):
        if event.kind == "mark":
            steps = _mark_steps(costs, event)
        else:
            following = events[at + 1] if at + 1 < len(events) else None
            steps = _edge_steps(costs, event, following)
        table.append(steps)
        costs = [step.cost for step in steps]
    return _walk_back(text, events, table)


def _without_runs(text: str, marks: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """Leave out marks that follow each other without a word between, from the fourth on: a line, not quotes."""
    kept: list[re.Match[str]] = []
    run: list[re.Match[str]] = []
    for mark in marks:
        if run and text[run[-1].end() : mark.start()].strip():
            kept += run if len(run) <= _RUN else []
            run = []
        run.append(mark)
    return kept + (run if len(run) <= _RUN else [])


def _mark_steps(costs: list[float], event: Event) -> tuple[Step, Step, Step]:
    opens, closes = _softplus(-SHARP * event.side), _softplus(SHARP * event.side)
    stray = STRAY + STRAY_CLEAR * abs(event.side)
    outside = min(Step(costs[OUT] + stray, OUT), Step(costs[IN] + closes, IN, "close"))
    inside = min(
        Step(costs[IN] + stray, IN),
        Step(costs[OUT] + opens, OUT, "open"),
        Step(costs[NESTED] + closes, NESTED),
        Step(costs[IN] + opens + AGAIN if event.again else _NEVER, IN, "again"),
    )
    nested = min(Step(costs[NESTED] + stray, NESTED), Step(costs[IN] + opens + NEST, IN))
    return outside, inside, nested


def _edge_steps(costs: list[float], event: Event, following: Event | None) -> tuple[Step, Step, Step]:
    lost_open, lost_close, stay = LOST_OPEN, LOST_CLOSE, event.inside
    opens_next = following is not None and following.kind == "mark" and following.start == event.end
    if event.kind == "cue":
        lost_open, lost_close, stay = _NEVER, LOST_CLOSE_CUE, 0.0
    elif event.kind == "line":
        blank = event.side > 1
        lost_close = LOST_CLOSE_LINE - (3.0 if opens_next and following and following.side > 0 else 0.0)
        stay += BLANK_INSIDE if blank else LINE_INSIDE
    else:
        lost_open += event.side
    closes, opens = costs[IN] + lost_close, costs[OUT] + lost_open
    outside = Step(costs[OUT], OUT) if costs[OUT] <= closes else Step(closes, IN, "close")
    inside = Step(opens, OUT, "open") if opens <= costs[IN] + stay else Step(costs[IN] + stay, IN)
    return outside, inside, Step(costs[NESTED] + stay, NESTED)


def _walk_back(text: str, events: list[Event], table: list[tuple[Step, Step, Step]]) -> list[Pair]:
    found: list[Pair] = []
    state: State = OUT if table[-1][OUT].cost <= table[-1][IN].cost + LOST_CLOSE_LINE else IN
    end, closed = (skip_back(text, len(text), " \n\t"), False) if state == IN else (0, True)
    for event, steps in zip(reversed(events), reversed(table), strict=True):
        step = steps[state]
        if step.edge == "close":
            closed = event.kind == "mark"
            end = event.end if closed else skip_back(text, event.start, " \n\t")
        elif step.edge in {"open", "again"}:
            opened = event.kind == "mark"
            found.append(Pair(Span(event.start if opened else event.end, end), opened, closed))
        if step.edge == "again":
            end, closed = skip_back(text, event.start, " \n\t"), False
        state = step.before
    return found[::-1]


def edges_of(reader: Reader) -> list[Event]:
    """Return the ends of lines and sentences, and the commas before a verb of saying."""
    text, words = reader.text, reader.words
    commas = (comma.span() for comma in _COMMA.finditer(text))
    events = [Event("cue", start + 1, end) for start, end in commas if _cued(text, end, words)]
    at = 0
    for edge in _EDGE.finditer(text):
        start, end = edge.span()
        start += text[start] != "\n"  # a stop is still the sentence's
        breaks = text.count("\n", start, end)
        kind: Kind = "line" if breaks else "sentence"
        side = breaks or LINKED * _is_linked(text, end, words)
        events.append(Event(kind, start, end, side, _inside(reader, Span(at, min(start, at + _LONGEST)))))
        at = end
    return events


def _event(text: str, mark: re.Match[str], words: QuoteWords) -> Event:
    return Event("mark", *mark.span(), _side(text, mark, words), again=words.reopens and _opens_again(text, mark))


def _place(event: Event) -> tuple[int, int]:
    return event.start, event.end


def _opens_again(text: str, mark: re.Match[str]) -> bool:
    """Tell whether a mark stands where a further paragraph of a quote would begin: … of it. "And then …"."""
    before, after = text[max(0, mark.start() - 2) : mark.start()], text[mark.end() : mark.end() + 1]
    return len(before) > 1 and before[0] in ".!?…" and before[1] == " " and after.isupper()


def _is_linked(text: str, at: int, words: QuoteWords) -> bool:
    """Tell whether a sentence begins with a word that goes on from the one before ("Tetapi")."""
    first = WORD.match(text, at)
    return first is not None and first[0].lower() in words.linking


def _inside(reader: Reader, sentence: Span) -> float:
    """Return the price for a sentence of standing inside a quote, lower the more it sounds like somebody speaking."""
    words, tokens = reader.words, reader.lower(sentence)
    price = LONGER - OWN * min(2, len(words.own.intersection(tokens)))
    told = not union(words.reports, words.according).isdisjoint(tokens)
    if told or _DAY.search(reader.text, *sentence):
        price += REPORTED
    return price


def _side(text: str, mark: re.Match[str], words: QuoteWords) -> float:
    """Return the log odds that the mark opens a quote rather than closes one."""
    start, end = mark.span()
    before = text[start - 1] if start else "\n"
    after = text[end] if end < len(text) else "\n"
    left = before.isspace() or before in _BRACKETS
    right = after.isspace() or after in _STOPS
    side = 3.0 * (left - right) if left != right else 0.0
    told = skip_back(text, start, " ")
    last, at = text[told - 1 : told], skip(text, end, " ,")
    if left == right:
        side += _unclear(last, text[at : at + 1])
    if mark[0] in _OPENING:
        side += 1.5
    elif mark[0] in _CLOSING:
        side -= 1.5
    if text[at : at + 1].islower() and _cued(text, at, words):
        side -= 3.0
    if last in {",", ":"} and _reported(text, start, words):
        side += 3.0
    return side


def _unclear(last: str, following: str) -> float:
    """Return the log odds by punctuation alone: for a mark with a space, or none, on both sides."""
    if last == ":" or not last:
        return 2.5
    if last in {",", "?", "!"}:
        return -2.0
    if last in {".", "…"}:
        return 0.0 if following.isupper() else -2.5
    return 1.0 if following.isupper() else 0.3


def _cued(text: str, at: int, words: QuoteWords) -> bool:
    """Tell whether a phrase like "kata Budi", "ujarnya" or "Smith said" begins at a place."""
    small = text[at : at + 1].islower()
    word = WORD.match(text, at) if small or words.subject_first else None
    if word is None:
        return False
    if small and words.cue(word[0]):
        return True
    if not words.subject_first:
        return False
    nearby = text[at : at + 60].split()[:5]
    return (text[at].isupper() or nearby[0] in words.pronouns) and any(w.strip(".,") in words.cues for w in nearby[1:])


def _reported(text: str, at: int, words: QuoteWords) -> bool:
    """Tell whether a verb of saying stands shortly before a place."""
    nearby = (
        re.split(r"[.!?\n“”\"]", text[max(0, at - 80) : at])[-1].lower().replace(",", " ").replace(":", " ").split()
    )
    return any(word in words.reports or words.cue(word) for word in nearby)


def _softplus(value: float) -> float:
    return math.log1p(math.exp(-abs(value))) + max(value, 0.0)
