r"""Templates of time expressions, compiled to regular expressions over token letters.

Every token of a sentence becomes one letter that stands for the set of categories its word belongs to, so a template
is an ordinary regular expression over a short string. In a template `<month>` is a token of the category month, kept
under that name; `<day:first>` keeps it under another name; `<month+short:month>` takes either category; `@month` is
not kept. A bare word stands for itself, `{name}` for a macro of the language, `\(` for the sign; `( ) | ? ^ $` and
look-arounds mean what they do in regular expressions; white space means nothing.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import NamedTuple

from desktop_app.article import Span
from desktop_app.languages import Language
from desktop_app.regions.patterns import any_of
from desktop_app.times import firsts, tokens
from desktop_app.times.firsts import Beginning
from desktop_app.times.tokens import NUMBER_CATEGORIES, Value, shape
from desktop_app.times.words import TimeWords

Slots = Mapping[str, Value]
Form = Mapping[str, Mapping[str, Value]]

_PIECE = re.compile(
    r"<(?P<kept>[a-z+]+)(?::(?P<name>\w+))?>|@(?P<category>[a-z+]+)|(?P<look>\(\?<?[!=])"
    r"|(?P<operator>[()|?^$])|(?P<word>[^\W\d_]+)|\\?(?P<sign>\S)"
)
_MACRO = re.compile(r"\{(\w+)\}")
_DEPTH = 8  # macros within macros
_FIRST = 0x4E00  # word letters are taken from a block in which every code point is a letter
_UNKNOWN, _NAME, _SIGN, _OPENER = "w", "n", "s", "o"
_NUMBERS = {
    letter: tuple(name for name, letters in NUMBER_CATEGORIES.items() if letter in letters)
    for letter in "ABCDEFGHIJKLMN"
}
_REMEMBERED = 100_000  # words whose letters are kept
_MONTHS = ("month", "short")
_WEEKDAYS = ("weekday", "friday")
_OPENERS = frozenset('"“”„«‘‟`:-–—')


@dataclass(frozen=True)
class Rule:
    """One template: the function of `readings` that understands it, its fixed argument, its expression, its slots.

    `slots` tells for every group of the pattern the name of its slot and the categories its value is taken from;
    several groups may fill one slot.
    """

    reader: str
    argument: str
    expression: str
    slots: Sequence[tuple[str, Sequence[str]]]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The expression, compiled when a token first may begin it: a short article needs a fifth of the rules."""
        return re.compile(self.expression)


class Way(NamedTuple):
    """A rule that two letters may begin, the `third` letters behind them if it needs one, and what matches it."""

    rule: Rule
    third: frozenset[str] | None
    match: Callable[[str, int], re.Match[str] | None]


@dataclass(frozen=True, slots=True)
class Entry:
    """A word in one of its ways of writing: its letter, and its value per category."""

    letter: str
    values: Mapping[str, Value]


_NAMED, _OTHER, _OPENING, _SIGNED = (Entry(letter, {}) for letter in (_NAME, _UNKNOWN, _OPENER, _SIGN))


class Telling(NamedTuple):
    """Letters of words that tell the tense of a time.

    `tense` words have one, `limit` words set an end, `clause` words open a clause; `passive` ones stand before a
    participle, a `determiner` before a noun; `settled` ones are past before `dating` ones; a `result` has come about
    on the day that owns it, which an `apostrophe` tells; `joint` words stand within names.
    """

    tense: str
    limit: str
    clause: str
    passive: str
    determiner: str
    settled: str
    dating: str
    result: str
    apostrophe: str
    joint: str


@dataclass(frozen=True, slots=True, eq=False)
class Grammar:
    """What a language knows of times: lexicons for lower case, for opening words, for capitals inside a sentence.

    `letter` gives the letter of a word inside a sentence; `start` finds a letter that some rule may begin with,
    `rules` gives the ways to begin with it and the letter behind it; `opened` finds the letters of words behind a
    quote mark, colon or dash; `telling` are the letters of words that tell the tense; `written_out` finds in a text the
    months and signs without which no day is written out, `weekdays` weekdays without one; `every` holds all rules.
    """

    lower: Mapping[str, Entry]
    opening: Mapping[str, Entry]
    inside: Mapping[str, Entry]
    letter: Callable[[str], str]
    start: re.Pattern[str]
    opened: re.Pattern[str]
    telling: Telling
    rules: Callable[[str], Sequence[Way]]
    written_out: re.Pattern[str]
    weekdays: re.Pattern[str]
    every: Sequence[Rule]


class Line(NamedTuple):
    """A stretch of text as tokens and as letters; `opening` are the tokens that open it or quoted words in it."""

    text: str
    span: Span
    tokens: Sequence[str]
    letters: str
    opening: frozenset[int]


class Candidate(NamedTuple):
    """Tokens `first` to `end`, half open, that a rule takes for a time."""

    rule: Rule
    first: int
    end: int
    slots: Slots


@cache
def load(language: Language) -> Grammar:
    """Return the compiled grammar of a language; one without rules finds nothing."""
    words = language.words("times", TimeWords)
    templates = [(reader, argument, _expanded(text, words.macros)) for reader, argument, text in _templates(words)]
    literals = {piece["word"].lower() for *_, text in templates for piece in _PIECE.finditer(text) if piece["word"]}
    signs = {piece["sign"] for *_, text in templates for piece in _PIECE.finditer(text) if piece["sign"]}
    forms = [_form(words, literals | signs, form) for form in ("lower", "opening", "inside")]
    sets = sorted({tuple(sorted(values)) for form in forms for values in form.values()})
    letters = {categories: chr(_FIRST + at) for at, categories in enumerate(sets)}
    classes = _classes(letters)
    rules = [_rule(*template, classes) for template in templates]
    lower, opening, inside = (
        {word: Entry(letters[tuple(sorted(values))], values) for word, values in form.items()} for form in forms
    )
    openers = "".join({lower[sign].letter for sign in _OPENERS if sign in lower} | {_OPENER})
    letter_of = lru_cache(_REMEMBERED)(lambda word: _entry(lower, inside, word).letter)
    opened = re.compile(f"(?<=[{openers}])[^{openers}]")
    begin = "".join(sorted(frozenset().union(*(begins.first for _, begins in rules))))
    start = re.compile(f"[{begin}]" if begin else "(?!)")
    opens = lru_cache(_REMEMBERED)(lambda letter: [(rule, begins) for rule, begins in rules if letter in begins.first])
    may_begin = lru_cache(_REMEMBERED)(
        lambda pair: [
            Way(rule, begins.told(2), rule.pattern.match) for rule, begins in opens(pair[0]) if _fits(begins, pair)
        ]
    )
    written_out = _written_out({word for category in _MONTHS for word in words.words.get(category, ())})
    weekdays = _bare({word for category in _WEEKDAYS for word in words.words.get(category, ())})
    return Grammar(
        lower,
        opening,
        inside,
        letter_of,
        start,
        opened,
        Telling(**{kind: classes.get(kind, "") for kind in Telling._fields}),
        may_begin,
        written_out,
        weekdays,
        [rule for rule, _ in rules],
    )


def read(grammar: Grammar, text: str, span: Span) -> Line:
    """Return a stretch of text, a sentence or a line, as tokens with their letters."""
    words = tokens.split(text, span)
    letters = "".join(map(grammar.letter, words))
    opening = [0, *(found.start() for found in grammar.opened.finditer(letters))] if words else []
    opening = [at for at in opening if words[at][0].isupper()]
    for at in opening:
        letter = _entry(grammar.lower, grammar.opening, words[at]).letter
        letters = f"{letters[:at]}{letter}{letters[at + 1 :]}"
    return Line(text, span, words, letters, frozenset(opening))


def place(line: Line, candidates: Sequence[tuple[int, int]]) -> list[Span]:
    """Return where stretches of tokens (first, end) stand in the text."""
    starts, ends, at = [], [], line.span.start
    for token in line.tokens[: max((end for _, end in candidates), default=0)]:
        starts.append(line.text.index(token, at))  # only white space stands between tokens
        at = starts[-1] + len(token)
        ends.append(at)
    return [Span(starts[first], ends[end - 1]) for first, end in candidates]


def candidates(grammar: Grammar, line: Line, at: int) -> list[Candidate]:
    """Return what may start at the first possible token from `at` on, longest first; nothing after the last one."""
    letters = line.letters
    for begin in grammar.start.finditer(letters, at):
        first = begin.start()
        ways = grammar.rules(letters[first : first + 2])
        if not ways:
            continue
        third = letters[first + 2 : first + 3]
        if found := [
            (rule, match)
            for rule, thirds, matching in ways
            if (thirds is None or third in thirds) and (match := matching(letters, first))
        ]:
            found.sort(key=lambda pair: -pair[1].end())
            return [
                Candidate(rule, match.start(), match.end(), _slots(grammar, rule, match, line)) for rule, match in found
            ]
    return []


def _slots(grammar: Grammar, rule: Rule, match: re.Match[str], line: Line) -> Slots:
    slots: dict[str, Value] = {"argument": rule.argument}
    for group, (name, categories) in enumerate(rule.slots, 1):
        at = match.start(group)
        if at >= 0:
            values = meanings(grammar, line, at)
            slots[name] = values[next(filter(values.__contains__, categories))]
    return slots


def meanings(grammar: Grammar, line: Line, at: int) -> Mapping[str, Value]:
    """Return what a token may be: categories and its values in them."""
    lexicon = grammar.opening if at in line.opening else grammar.inside
    return _entry(grammar.lower, lexicon, line.tokens[at]).values


def _entry(lower: Mapping[str, Entry], capitals: Mapping[str, Entry], text: str) -> Entry:
    if text[0].isdecimal():
        return _number(text)
    small = text.lower()
    if small != text:
        return capitals.get(small) or _NAMED
    return lower.get(text) or (_OTHER if text[0].isalpha() else _OPENING if text in _OPENERS else _SIGNED)


@lru_cache(_REMEMBERED)
def _number(text: str) -> Entry:
    number = shape(text)
    return Entry(number.letter, dict.fromkeys(_NUMBERS[number.letter], number.value))


def _templates(words: TimeWords) -> Iterator[tuple[str, str, str]]:
    yield from (("nothing", "", template) for template in words.nothing)
    yield from ((reader, "", template) for reader, templates in words.rules.items() for template in templates)
    yield from (("reference", value, template) for value, several in words.references.items() for template in several)
    yield from (("holiday", day, template) for day, several in words.holidays.items() for template in several)


def _expanded(template: str, macros: Mapping[str, str]) -> str:
    for _ in range(_DEPTH):
        template = _MACRO.sub(lambda found: f"({macros[found[1]]})", template)
    return template


def _written_out(months: set[str]) -> re.Pattern[str]:
    """Return what finds months, and signs between digits; what each may begin with comes first, as in `sentences`."""
    tails: dict[str, list[str]] = {}
    for month in sorted(months):
        tails.setdefault(month[0].lower() + month[0].upper(), []).append(month[1:])
    named = "|".join(f"(?<=[{head}])(?i:{any_of(tail)})" for head, tail in tails.items())
    names = rf"|(?<!\w.)(?:{named})\b" if months else ""
    return re.compile(rf"[0-9{''.join(tails)}](?:(?<=\d)(?<!\d.)\d{{0,3}}[/-]\d{names})")


def _bare(weekdays: set[str]) -> re.Pattern[str]:
    names = any_of(sorted(word.capitalize() for word in weekdays))
    return re.compile(rf"(?:{names})\b(?!,? ?\(?\d)" if weekdays else "(?!)")


def _form(words: TimeWords, literals: set[str], form: str) -> Form:
    """Return word to category to value for one way of writing; a literal is its own category `=word`."""
    found: dict[str, dict[str, Value]] = {literal: {f"={literal}": literal} for literal in literals}
    for category, entries in words.words.items():
        for word, value in entries.items():
            capital = word != word.lower()
            if (form == "lower" and capital) or (form == "inside" and not capital and category not in words.proper):
                continue
            found.setdefault(word.lower(), {})[category] = value
    return found


def _classes(letters: Mapping[tuple[str, ...], str]) -> Mapping[str, str]:
    classes = {**NUMBER_CATEGORIES, "name": _NAME, "unknown": _UNKNOWN}
    for categories, letter in letters.items():
        for category in categories:
            classes[category] = classes.get(category, "") + letter
    return classes


def _fits(begins: Beginning, pair: str) -> bool:
    second = begins.told(1)
    return second is None or pair[1:] in second


def _rule(reader: str, argument: str, template: str, classes: Mapping[str, str]) -> tuple[Rule, Beginning]:
    """Return a compiled rule and how its matches begin."""
    slots: list[tuple[str, Sequence[str]]] = []
    parts, letters = [], []
    for piece in _PIECE.finditer(template):
        literal = f"={(piece['word'] or piece['sign'] or '').lower()}"
        categories = (piece["kept"] or piece["category"] or literal).split("+")
        letters.append("".join(classes.get(category, "") for category in categories))
        part = f"[{letters[-1]}]" if letters[-1] else "(?!)"
        if piece["kept"]:
            slots.append((piece["name"] or categories[0], categories))
            part = f"({part})"
        operator = piece["look"] or piece["operator"] or ""
        parts.append("(?:" if operator == "(" else operator or part)
    return Rule(reader, argument, "".join(parts), slots), firsts.of(parts, letters)
