"""The river: an article flows through the rooms and comes out as its digest."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import ParamSpec, TypeVar, get_args

from desktop_app import (
    corrections,
    keywords,
    languages,
    names,
    quotes,
    ranking,
    regions,
    sentences,
    speakers,
    summary,
    timeline,
    times,
)
from desktop_app.article import Article, Correction, Digest, Inferred, Note, Quote, Region, Score, Sentence
from desktop_app.summary import Length

P = ParamSpec("P")
T = TypeVar("T")
SENTENCES = 50_000  # of one article: the longest novels have fewer, and all that is found in them fits in memory
_HEAD = get_args(Inferred)
# Per cent of the time that each room takes, as measured on a million characters of news; `timeline` runs once or twice.
_SHARES = {
    "regions": 7,
    "times.published": 4,
    "names": 14,
    "quotes": 8,
    "speakers": 5,
    "times": 7,
    "timeline": 40,
    "ranking": 10,
    "keywords": 3,
}
_ABOVE = frozenset({"heading", "dateline"})  # regions that are no sentences and tell times
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Options:
    """What the reader chose: the ranker's name, the length of the summary, and words that it should be about.

    `regions` are those known already, in reading order; None lets them be found. `corrections` are what the reader
    says is otherwise, the oldest first. `today` is the day on which the article is read: what it says of days without
    years then lies before it.
    """

    ranker: str = "news"
    length: Length = field(default_factory=Length)
    regions: tuple[Region, ...] | None = None
    today: date | None = None
    corrections: tuple[Correction, ...] = ()
    focus: str = ""


@dataclass(slots=True)
class _Rooms:
    """Runs the rooms one by one; one that fails leaves nothing, says so in a note, and the others go on."""

    notes: list[Note] = field(default_factory=list)
    told: Callable[[int], None] | None = None
    _done: set[str] = field(default_factory=set)

    def run(self, empty: T, room: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return room(*args, **kwargs)
        except Exception:  # the wall between a bug in one room and the reader's other results
            name = _named(room)
            log.exception("room %s failed", name)
            message = f"The part “{name}” failed on this article; everything else is shown."
            self.notes.append(Note(name, "failed", message))
            return empty
        finally:
            if self.told:
                self._tell(_named(room), self.told)

    def _tell(self, name: str, told: Callable[[int], None]) -> None:
        if name in _SHARES.keys() - self._done:
            self._done.add(name)
            told(sum(_SHARES[one] for one in self._done))


def _named(room: Callable[..., object]) -> str:
    return room.__module__.removeprefix("desktop_app.")


def digest(article: Article, options: Options | None = None, told: Callable[[int], None] | None = None) -> Digest:
    """Return all that Ringkas finds in the article; `told` is called with how many per cent of the work are done."""
    options, article = options or Options(), article.as_told()
    rooms = _Rooms(list(article.notes), told)
    language = languages.load(article.language or languages.detect(article.text))
    marked = options.regions
    if marked is None:
        marked = rooms.run(article.regions, regions.mark, article, language)
    retaken = rooms.run((), corrections.retaken, article.text, options.corrections)
    marked = rooms.run(marked, regions.corrected, marked, retaken)
    article = replace(_headed(article, marked, language, rooms), language=language.code)
    article = rooms.run(article, corrections.dated, article, options.corrections)
    if article.published is None or article.published.origin == "metadata":
        article = replace(
            article, published=rooms.run(article.published, times.published, article, marked, language, options.today)
        )
    text, units = rooms.run((article.text, ()), sentences.read, article.text, marked, language)
    flowing = replace(article, text=text)  # as long as the article: what is found stands at the same places
    units = _first(units, rooms.notes)
    named = rooms.run((), names.find, text, units, language)
    said = rooms.run((), quotes.find, text, units, named, language)
    people, said = rooms.run(((), said), speakers.identify, text, units, named, said, language)
    found = people, said
    people, said = rooms.run(found, corrections.corrected, article.text, people, said, options.corrections)
    if any(person.given for person in people):
        people = rooms.run(people, speakers.introduced, text, people, named, language)
    people = rooms.run(people, corrections.titled, people, options.corrections)
    moments = rooms.run((), times.find, flowing, _lines(units, marked), language)
    events = rooms.run((), timeline.arrange, flowing, units, moments, said, language, people)
    if any(one.action == "rename" for one in options.corrections):
        before = rooms.run((), timeline.arrange, flowing, units, moments, found[1], language, found[0])
        events = rooms.run(events, timeline.kept, events, before, moments, options.corrections)
    moments, events = rooms.run(
        (moments, events), timeline.corrected, article.text, units, moments, events, options.corrections
    )
    ranked = rooms.run(
        ranking.Ranking(), ranking.rank, options.ranker, flowing, units, said, language, focus=options.focus
    )
    rooms.notes.extend(ranked.notes)
    chosen = rooms.run((), _summary, text, units, ranked.scores, said, options.length)
    terms = rooms.run((), keywords.find, flowing, units, named, language)
    notes, corrected = tuple(rooms.notes), options.corrections
    return Digest(article, marked, units, ranked.scores, chosen, said, people, moments, events, notes, corrected, terms)


def _headed(article: Article, marked: tuple[Region, ...], language: languages.Language, rooms: _Rooms) -> Article:
    """Return the article with title, outlet and authors; those that the file does not tell are read in the words."""
    title = article.title or rooms.run("", regions.headline, article.text, marked)
    outlet = article.outlet or rooms.run("", regions.outlet, article.text, marked, language)
    authors = article.authors or rooms.run((), regions.authors, article.text, marked, language)
    found = replace(article, title=title, outlet=outlet, authors=authors)
    return replace(found, inferred=tuple(name for name in _HEAD if getattr(found, name) != getattr(article, name)))


def _first(units: tuple[Sentence, ...], notes: list[Note]) -> tuple[Sentence, ...]:
    """Return the sentences, of a file made of nothing but full stops only the first ones and a note."""
    if len(units) > SENTENCES:
        message = f"Only the first {SENTENCES} of {len(units)} sentences were analysed."
        notes.append(Note("sentences", "first_sentences", message))
    return units[:SENTENCES]


def _summary(
    text: str, units: Sequence[Sentence], scores: Sequence[Score], said: Sequence[Quote], length: Length
) -> tuple[int, ...]:
    return summary.choose(summary.prepare(text, units, scores, said), length)


def _lines(units: Sequence[Sentence], marked: Sequence[Region]) -> list[Sentence]:
    """Return sentences, headings and datelines in reading order: a headline is no sentence, but it tells times."""
    above = [Sentence(region.span) for region in marked if region.kind in _ABOVE]
    return sorted([*units, *above], key=lambda line: line.span)
