"""What every ranker reads, and what it returns."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import filterfalse, pairwise

from desktop_app.article import Article, Note, Quote, Score, Sentence
from desktop_app.languages import CommonWords, Language
from desktop_app.languages.foreign import stemmer

# Hyphens and apostrophes join words (“orang-orang”); points and commas join digits (“2.500”).
_WORD = re.compile(r"[^\W_]++(?:[-'’.,](?:(?<![.,])|(?<=\d.)(?=\d))[^\W_]++)*+")
_PLAIN_WORD = re.compile(r"[a-z0-9]++(?:[-'.,](?:(?<![.,])|(?<=[0-9].)(?=[0-9]))[a-z0-9]++)*+")  # the same in ASCII


@dataclass(frozen=True, slots=True)
class Ranking:
    """One score per sentence, in reading order, and notes to the reader."""

    scores: tuple[Score, ...] = ()
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Cues:
    """The words of a language's table `[ranking]`."""

    bonus: frozenset[str] = frozenset()  # they mark a sentence as important (Edmundson)
    stigma: frozenset[str] = frozenset()  # they mark it as unimportant (Edmundson)
    first_person: frozenset[str] = frozenset()  # pronouns of somebody who speaks
    openings: frozenset[str] = frozenset()  # first words that need the sentence before
    said: frozenset[str] = frozenset()  # verbs of saying


@dataclass(frozen=True, slots=True)
class Document:
    """An article cut into sentences and words.

    `language` is its ISO 639-1 code. `words` are those of each sentence, in lower case, numbers included; `content`
    the same without stop words (unless there is no other word at all), as stems in languages without a file of ours:
    in Indonesian stems change nothing, in English next to nothing.
    """

    article: Article
    sentences: Sequence[Sentence]
    quotes: Sequence[Quote]
    language: str
    stop: frozenset[str]
    cues: Cues
    words: list[list[str]]
    content: list[list[str]]


def read(article: Article, sentences: Sequence[Sentence], quotes: Sequence[Quote], language: Language) -> Document:
    """Return the article with the words of its sentences."""
    stop = language.words("common", CommonWords).stop
    words = [tokens(sentence.span.of(article.text)) for sentence in sentences]
    content = [list(filterfalse(stop.__contains__, sentence)) for sentence in words]
    stem = stemmer(language.code)
    if stem is not str:
        content = [list(map(stem, sentence)) for sentence in content]
    cues = language.words("ranking", Cues)
    return Document(article, sentences, quotes, language.code, stop, cues, words, content if any(content) else words)


def tokens(text: str) -> list[str]:
    """Return the words and numbers of a text in lower case."""
    lower = text.lower()
    return (_PLAIN_WORD if lower.isascii() else _WORD).findall(lower)


def paragraphs(document: Document) -> list[int]:
    """Return the number of each sentence's paragraph; paragraphs are apart by a line break at least."""
    numbers = [0] if document.sentences else []
    for before, after in pairwise(document.sentences):
        apart = "\n" in document.article.text[before.span.end : after.span.start]
        numbers.append(numbers[-1] + apart)
    return numbers


def ranking(ranker: str, values: Iterable[float], document: Document) -> Ranking:
    """Return a ranking whose scores have the ranker's name as their one reason.

    Values are rounded to twelve significant digits: what is equal but for rounding errors stays in reading order.
    A ranker that read only the first sentences of a very long article gives fewer values; the others get zero.
    """
    scores = [Score(value, {ranker: value}) for value in (float(f"{value:.12g}") for value in values)]
    missing = len(document.sentences) - len(scores)
    if not missing:
        return Ranking(tuple(scores))
    message = f"The article is very long: only its first {len(scores):,} sentences were compared with each other."
    return Ranking((*scores, *[Score(0.0, {ranker: 0.0})] * missing), (Note("ranking", "partial", message),))
