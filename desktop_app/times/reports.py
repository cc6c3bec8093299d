"""Days of reports ("kata Sri, Sabtu (7/9)", "she said on Friday"): on them something was said, not done."""

from functools import cache

from desktop_app.languages import Language, SayingWords, union
from desktop_app.times import grammar
from desktop_app.times.grammar import Line
from desktop_app.times.words import TimeWords

_REACH = 16  # tokens before a day, behind a comma, in which the verb of its report stands
_BESIDE = 6  # tokens before a day without a comma: "told reporters in a statement on Friday"
_BEHIND = 3  # tokens behind a day: "Sri, Sabtu (7/9), mengatakan"
_QUOTE_ENDS = frozenset('"”»')
_CLOSERS = _QUOTE_ENDS | {",", "’", "'"}  # before a verb that tells who said it
_GAPS = frozenset({")", ","}) | _QUOTE_ENDS
_STOPS = frozenset(".!?;")


def is_report(line: Line, first: int, end: int, language: Language) -> bool:
    """Tell whether tokens `first` to `end`, a day, say when something was said.

    So they do before a verb of saying, beside one in its clause, and behind a comma after one.
    """
    says = language.words("saying", SayingWords)
    behind = next((token for token in line.tokens[end : end + _BEHIND] if token not in _GAPS), "").lower()
    if behind in union(says.clauses, says.asides):
        return True
    apart = first > 0 and line.tokens[first - 1] in (",", "(")
    for at in range(first - 2 if apart else first - 1, max(-1, first - 1 - (_REACH if apart else _BESIDE)), -1):
        token = line.tokens[at]
        if is_verb(line, at, language):
            return True
        if token in _STOPS or (not apart and (token in _GAPS or _opens_clause(line, at, language))):
            return False
    return False


def is_verb(line: Line, at: int, language: Language) -> bool:
    """Tell whether a word says that somebody said something; a bare "kata" does behind a quote or a comma."""
    token = line.tokens[at].lower()
    bare = language.words("saying", SayingWords).beside
    return token in _reports(language) or (token in bare and at > 0 and line.tokens[at - 1] in _CLOSERS)


def _opens_clause(line: Line, at: int, language: Language) -> bool:
    """Tell whether a word before a day belongs to what is said: "said the man died on Friday"."""
    rules = grammar.load(language)
    return line.letters[at] in rules.telling.tense or line.letters[at] in rules.telling.clause


@cache
def _reports(language: Language) -> frozenset[str]:
    """Return the words behind which the day of a report stands, wherever they stand."""
    says, words = language.words("saying", SayingWords), language.words("times", TimeWords)
    return words.reports.union(verb + clitic for verb in says.beside for clitic in says.clitics)
