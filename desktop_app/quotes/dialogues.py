"""Interviews printed without labels: short paragraphs ask, and whoever was introduced before answers them."""

import bisect
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from desktop_app.article import Quote, Sentence, Span
from desktop_app.quotes import confidence
from desktop_app.quotes.marks import DOUBLE
from desktop_app.quotes.reader import Reader
from desktop_app.quotes.transcripts import is_unlabelled
from desktop_app.quotes.words import WORD

_LINE = re.compile(r"\S[^\n]*")
_ASKED = re.compile(r"\?\)?[ \t]*\Z")
_TURNS, _ANNOUNCED = 4, 3  # questions that are answered, at least; so many where an interview is announced
_LONG = 60  # words of a question at most
_REMARK = 25  # words of what an interviewer says without asking
_QUOTED = re.compile(r"[“\"][^“”\"\n]*[”\"]")


class _Turn(NamedTuple):
    """A question and the paragraphs up to the next one."""

    question: Span
    answers: Sequence[Span]


def find(reader: Reader, sentences: Sequence[Sentence]) -> Iterator[Quote]:
    """Yield what is answered, paragraph by paragraph, without `mention`: the source is the guest of the interview."""
    if reader.text.count("?") < _ANNOUNCED:
        return
    turns = list(_turns(reader, sentences))
    if not turns or not _is_interview(reader, turns):
        return
    single = 2 * sum(len(turn.answers) == 1 for turn in turns) > len(turns)
    for turn in turns:
        for span in _answered(reader, turn, last=turn is turns[-1], single=single):
            quote = Quote(span, "direct", None, None, confidence=confidence.of(reader, "direct", None))
            if is_unlabelled(reader.text, quote):
                yield quote


def _turns(reader: Reader, sentences: Sequence[Sentence]) -> Iterator[_Turn]:
    """Yield the questions of an article that paragraphs of sentences follow."""
    text = reader.text
    lines = [Span(match.start(), match.start() + len(match[0].rstrip())) for match in _LINE.finditer(text)]
    starts = [sentence.span.start for sentence in sentences]
    question: Span | None = None
    answers: list[Span] = []
    for line in lines:
        if _asks(text, line):
            if question and answers:
                yield _Turn(question, answers)
            question, answers = line, []
        elif question and bisect.bisect_left(starts, line.start) < bisect.bisect_left(starts, line.end):
            answers.append(line)
    if question and answers:
        yield _Turn(question, answers)


def _asks(text: str, line: Span) -> bool:
    """Tell whether a paragraph is a question that nobody is quoted with."""
    asks = _ASKED.search(text, max(line.start, line.end - 3), line.end)
    return asks is not None and not DOUBLE.match(text, line.start) and len(WORD.findall(text, *line)) <= _LONG


def _is_interview(reader: Reader, turns: Sequence[_Turn]) -> bool:
    """Tell whether questions and answers are those of an interview with somebody who is introduced before.

    In most answers somebody speaks of himself, and some questions speak to him or the article says what it is.
    """
    words, start = reader.words, turns[0].question.start
    announced = not words.interviews.isdisjoint(WORD.findall(reader.text[:start].lower()))
    if len(turns) < (_ANNOUNCED if announced else _TURNS) or not reader.people(0, start):
        return False
    quoted = sum(DOUBLE.match(reader.text, turn.answers[0].start) is not None for turn in turns)
    own = sum(any(_holds(reader, line, words.narrating) for line in turn.answers) for turn in turns)
    spoken = sum(_holds(reader, turn.question, words.addressed) for turn in turns)
    return 4 * quoted < len(turns) <= 2 * own and (announced or 2 * spoken >= len(turns))


def _holds(reader: Reader, line: Span, wanted: frozenset[str]) -> bool:
    """Tell whether one of several words stands in a paragraph outside quote marks."""
    plain = _QUOTED.sub(" ", line.of(reader.text)).lower()
    return not wanted.isdisjoint(WORD.findall(plain))


def _answered(reader: Reader, turn: _Turn, *, last: bool, single: bool) -> Iterator[Span]:
    """Yield the paragraphs that answer a question; `single` where one paragraph mostly does.

    Between two answers so short an interviewer may say something without asking. Behind the last one the article
    goes on, where nobody speaks of himself.
    """
    narrating = reader.words.narrating
    first, *rest = turn.answers
    yield first
    if last:
        for line in rest:
            if not _holds(reader, line, narrating):
                return
            yield line
    elif not (single and len(rest) == 2 and _is_remark(reader, rest[0])):  # noqa: PLR2004  # a remark and its answer
        yield from rest
    else:
        yield rest[1]


def _is_remark(reader: Reader, line: Span) -> bool:
    short = len(WORD.findall(reader.text, *line)) <= _REMARK
    return short and not _holds(reader, line, reader.words.narrating)
