"""What an article is about: its names and the words and pairs of words that it keeps coming back to, best first.

The weight is how often a term occurs, as in Luhn 1958 ("The automatic creation of literature abstracts"), more for what
the headline or the lead holds already, for names and for pairs of words. No corpus is needed: words that say little in
any article are listed by each language.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop_app.article import Article, Keyword, Mention, Sentence, Span
from desktop_app.languages import CommonWords, Language, union

_MOST = 12
_LEAD = 2  # sentences that say what the article is about
_SHORTEST = 4  # letters; shorter words are keywords only in capitals (KPK, EU)
# Times as much for a name, a pair of words, and what stands in headline or lead. Of the first eight keywords of 400
# articles of IndoSum (dev), 78 % stand in the summaries that people wrote; 73 % with a lead of 1.4, 80 % with 3, which
# puts general words of the lead first. Names and pairs cost two points there, and say more than a word.
_NAME, _PAIR, _FIRST = 1.5, 1.6, 2.0
_REPEATED = 2  # times that a term must occur; a name of the headline once
_PART = r"[^\W\d_]++(?:-[^\W\d_]++)*+"
_WORD = re.compile(rf"({_PART})(?:['’]{_PART})*+")  # its head: “father's”

Place = tuple[int, int]  # start and end; a span is made only of those that are kept
Places = Mapping[str, Sequence[Place]]
Word = tuple[str, int, int]  # in lower case, and where it stands


@dataclass(frozen=True, slots=True)
class KeywordWords:
    """The words of a language's table `[keywords]`."""

    dull: frozenset[str] = frozenset()  # frequent in news of all kinds


def find(
    article: Article, sentences: Sequence[Sentence], named: Sequence[Mention], language: Language
) -> tuple[Keyword, ...]:
    """Return the keywords of an article, best first, each with all its places."""
    text, title = article.text, article.title.casefold()
    lead = sentences[min(_LEAD, len(sentences)) - 1].span.end if sentences else 0
    names = _names(text, named)
    plain = _plain(text, sentences, [mention.span for mention in named], language)
    found = []
    for term in names.keys() | {term for term, places in plain.items() if len(places) >= _REPEATED}:
        spans = sorted([*names.get(term, ()), *plain.get(term, ())])
        headed = term in title
        if len(spans) >= _REPEATED or headed:
            factor = _NAME if term in names else _PAIR if " " in term else 1.0
            weight = len(spans) * factor * (_FIRST if headed or spans[0][0] < lead else 1.0)
            found.append((-weight, spans[0], term, spans))
    best = [tuple(Span(*span) for span in spans) for _, _, _, spans in sorted(found)[:_MOST]]
    return tuple(Keyword(_written(text, spans), spans) for spans in best)


def _written(text: str, spans: Sequence[Span]) -> str:
    """Return how a term is mostly written, the longest way if it is a name that is also told shorter."""
    forms = Counter(" ".join(span.of(text).split()) for span in spans)
    return max(forms, key=lambda form: (form.count(" "), form.islower(), forms[form]))


def _names(text: str, named: Sequence[Mention]) -> Places:
    """Return the places of each name, in lower case; a person's counts under its longest form: “Psaki” is Jen Psaki."""
    longest: dict[str, str] = {}  # by each single word of a longer name; the first name that has it
    keys = [" ".join(mention.span.of(text).casefold().split()) for mention in named]
    for mention, key in zip(named, keys, strict=True):
        if mention.kind == "person" and " " in key:
            for word in key.split():
                longest.setdefault(word, key)
    places: dict[str, list[Place]] = defaultdict(list)
    for mention, key in zip(named, keys, strict=True):
        places[longest.get(key, key) if mention.kind == "person" else key].append(mention.span)
    return places


def _plain(text: str, sentences: Sequence[Sentence], taken: Sequence[Span], language: Language) -> Places:
    """Return the places of words and of pairs of words outside of names, in lower case.

    What a pair that occurs repeatedly holds does not count for its words once more.
    """
    dull = union(language.words("keywords", KeywordWords).dull, language.words("common", CommonWords).stop)
    found = list(_words(text, sentences, taken, dull))
    words: dict[str, list[Place]] = defaultdict(list)
    for word, start, end in found:
        words[word].append((start, end))
    repeated = {word for word, spans in words.items() if len(spans) >= _REPEATED}
    pairs: dict[tuple[str, str], list[Place]] = defaultdict(list)
    for (first, start, before), (second, after, end) in pairwise(found):
        if first in repeated and second in repeated and text[before:after] == " ":
            pairs[first, second].append((start, end))
    kept = {pair: spans for pair, spans in pairs.items() if len(spans) >= _REPEATED}
    inside: dict[str, set[int]] = defaultdict(set)  # by each word, where its pairs begin and end
    for pair, spans in kept.items():
        for word in pair:
            inside[word].update(end for span in spans for end in span)
    for word, ends in inside.items():
        words[word] = [span for span in words[word] if ends.isdisjoint(span)]
    return {word: spans for word, spans in words.items() if spans} | {" ".join(pair): kept[pair] for pair in kept}


def _words(text: str, sentences: Sequence[Sentence], taken: Sequence[Span], dull: Collection[str]) -> Iterator[Word]:
    """Yield the words of the sentences that can be keywords and touch no name; all are in reading order."""
    names = iter([*taken, Span(len(text), len(text))])
    name = next(names)
    for sentence in sentences:
        for match in _WORD.finditer(text, *sentence.span):
            if match[1].casefold() in dull:
                continue
            word = match[0].casefold()
            if len(word) >= _SHORTEST or (len(word) > 1 and match[0].isupper()):
                start, end = match.span()
                while name.end <= start:
                    name = next(names)
                if name.start >= end:
                    yield word, start, end
