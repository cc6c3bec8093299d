"""Edmundson (1969), as in sumy: cue words, words of the title, and the place in the article and its paragraph."""

from itertools import groupby

from desktop_app.article import Score
from desktop_app.ranking._document import Document, Ranking, paragraphs, tokens


def rank(document: Document) -> Ranking:
    """Return the ranking of sumy's EdmundsonSummarizer with the article's title as its only heading."""
    cues = document.cues
    title = frozenset(tokens(document.article.title)) - document.stop
    scores = []
    for words, place in zip(document.words, _places(document), strict=True):
        cue = sum(word in cues.bonus for word in words) - sum(word in cues.stigma for word in words)
        # sumy counts a word of the title twice: once for the title, once for the place
        reasons = {"cue": float(cue), "title": 2.0 * sum(word in title for word in words), "location": float(place)}
        scores.append(Score(sum(reasons.values()), reasons))
    return Ranking(tuple(scores))


def _places(document: Document) -> list[int]:
    """Return one point each for the first or last paragraph, and for the first or last sentence of a paragraph."""
    sizes = [len(list(group)) for _, group in groupby(paragraphs(document))]
    places = []
    for number, size in enumerate(sizes):
        outer = int(number in {0, len(sizes) - 1})
        places += [outer + int(at in {0, size - 1}) for at in range(size)]
    return places
