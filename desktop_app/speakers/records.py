"""Sources that are no people: what a house gives out or is read in ("keterangan tertulis BMKG", "a study")."""

from collections.abc import Sequence

from desktop_app.article import Span
from desktop_app.languages import union
from desktop_app.names.words import leading
from desktop_app.speakers.affiliations import TOKEN
from desktop_app.speakers.aliases import Person
from desktop_app.speakers.scene import Scene

_TAIL = 1  # characters of a mark behind the house
_POINTED = 2  # words of "the statement"
_NEAR = 3  # sentences from who speaks by it


def is_edition(scene: Scene, tokens: Sequence[str]) -> bool:
    """Tell whether lower-case words mean the article as it was once, which nobody says: "a previous version of"."""
    return not scene.words.editions.isdisjoint(tokens)


def is_cited(scene: Scene, mention: Span) -> bool:
    """Tell whether capitals are where something was read, which no person is: "Mengutip Independent"."""
    return not scene.names.companies.isdisjoint(leading(scene.text, mention.start, scene.names))


def recorded(scene: Scene, mention: Span, words: str, tokens: Sequence[str]) -> Person | None:
    """Return the house whose statement, report or data speaks, else the document itself; None where it is none.

    Who spoke by "a statement" just before speaks by "the statement", too.
    """
    if issuer := _issuer(scene, mention, tokens):
        return issuer
    if scene.words.records.isdisjoint(_heads(scene, tokens)):
        return None
    if house := _house(scene, mention):
        return scene.other(house, " ".join(house.of(scene.text).split()), "organisation")
    return scene.other(mention, words, "organisation") if scene.words.head_last else None


def _issuer(scene: Scene, mention: Span, tokens: Sequence[str]) -> Person | None:
    """Return who spoke last in a paragraph where "the statement" is one he spoke by: "Roe said in a statement"."""
    words = scene.words
    pointed = len(tokens) == _POINTED and tokens[0] in words.definite and tokens[1] in words.records
    if not pointed or not words.head_last or not scene.said:
        return None
    last = scene.said[-1]
    index = scene.sentence_at(last.end - 1)
    told = scene.sentences[index].span.of(scene.text).lower() if index >= 0 else ""
    by_it = any(f" {article} {tokens[1]}" in told for article in words.single & words.anonymous)
    named = next(iter(scene.places_before(mention.start, 1)), None)
    between = named is not None and named.start >= last.end and named.person is not last.person
    near = scene.sentence_at(mention.start) - index <= _NEAR and "\n" not in scene.text[last.end : mention.start]
    return last.person if by_it and near and not between else None


def _house(scene: Scene, mention: Span) -> Span | None:
    """Return the organisation in what names a document: at its end, or with the capitals around it."""
    found = scene.house_in(mention)
    if found is None or found.kind != "organisation":
        return None if found or scene.words.head_last else _capitals(scene, mention)
    start, end = max(found.span.start, mention.start), min(found.span.end, mention.end)
    if not scene.words.head_last:
        return Span(start, end) if mention.end - end <= _TAIL else None
    tokens = list(TOKEN.finditer(scene.text, *mention))
    first = next(at for at, token in enumerate(tokens) if token.end() > start)
    last = max(at for at, token in enumerate(tokens) if token.start() < end)
    while first > 1 and tokens[first - 1][0][0].isupper():
        first -= 1
    while last + 1 < len(tokens) and tokens[last + 1][0][0].isupper():
        last += 1
    house = Span(tokens[first].start(), tokens[last].end())
    return house if last > first or house.of(scene.text).isalpha() else None


def _capitals(scene: Scene, mention: Span) -> Span | None:
    """Return two capitals or more at the end of what names a document: "pengumuman resmi Jet Airways"."""
    tokens = list(TOKEN.finditer(scene.text, *mention))
    first = len(tokens)
    while first > 1 and tokens[first - 1][0][0].isupper():
        first -= 1
    return Span(tokens[first].start(), tokens[-1].end()) if len(tokens) - first > 1 else None


def _heads(scene: Scene, tokens: Sequence[str]) -> Sequence[str]:
    """Return the words that tell what a description is of: its first, or all up to "from" or "of"."""
    if not scene.words.head_last:
        return tokens[:1]
    ends = union(scene.words.joins, scene.words.subjects)
    end = next((at for at, token in enumerate(tokens) if token in ends), None)
    return tokens[:end]
