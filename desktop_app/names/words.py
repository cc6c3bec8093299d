"""Words with their places in the text, and what a language file knows about words in names."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from desktop_app.article import Mention, Span

_WORD = re.compile(
    r"[A-Za-z]++(?=[ ,])"  # most words, the quick way
    r"|@?[^\W_]++(?:(?:[-’'&/_]|\.(?:(?=[a-z0-9])|(?<=\b[A-Z]\.)))[^\W_]++)*+|[^\w\s]|_"
)

_APOSTROPHES = {ord(mark): None for mark in "'’‘`"}
_BRAND = re.compile(r"[a-z][A-Z]")
_LED = 40  # characters before a name in which the words that lead to it are looked for
_PARTS = 3  # of a compound whose shape is told part by part


@dataclass(frozen=True, slots=True)
class NameWords:
    """Lexicons of names: everything is lower case unless noted.

    `titles` stand before a name and are no part of it, `heads` begin a role, `organisations` and `places` begin or make
    up names of these kinds, `given` are given names, `particles` are lower-case parts inside a name, `calendar` are
    months and days, `plain` are capitalised words that are no names, `before` stand before a person, `against` before
    what is none, `companies` right before the name of an organisation, `ranks` are ranks of several words,
    `possessives` are endings that are no part of a name ("’s"), `openers` want the next word for the name of a house or
    place ("desa"), `inside` are lower-case words inside a role ("dan"), `pairs` two words whose second looks like a
    name ("jaksa agung"), `leads` may stand between one of `companies` and the name ("dikutip dari"), `ends` end a role
    that may be somebody's ("juru bicara"), `opening` begin what describes a name before it ("who"), words that end like
    `doing` do so too ("visiting"), `fields` stand before what an office does, a word that ends like `nouns` ("Bidang
    Kedaruratan"), `joints` join an organisation to its field ("of"), `offices` are those of `sites` that somebody heads
    ("desa"), `sites` stand before the name of a place ("gunung"), `houses` are never in a person's name ("awards"), nor
    are `firms`, each the name of a house by itself ("reuters"), or `works`, words in their titles ("over"), `clitic`
    may be glued to a word that is no name ("nya"), `inner` are adverbs and the like that belong to the name of an
    office ("dalam negeri"), `adverbials` open what stands between a subject and its verb ("saat ditemui"), `linking`
    stand between the fields of an office ("and"), `owners` head roles in a house ("pendiri"), `nobody` are whole names
    that look like persons' ("el nino"), `commands` endings of a long word that calls on the reader before a name
    ("kan"), `vessels` are those of `companies` whose name may be a person's in full ("KRI Sultan Hasanuddin"),
    `prefixes` begin a family name with a capital inside ("Mc"), `founders` are roles before the name of a house and of
    a person, `years` stand behind an age, `peoples` behind the name of a people ("tribe"), `districts` are places in
    whose name houses are set up, `suffixes` end the name of a house and are none by themselves ("Institute"),
    `compounds` end what describes whoever is named behind it ("Norfield-born"), `titled` stand before the title of a
    work in quote marks ("film"), `initials` before letters in the stead of a name ("berinisial"), and so may `charged`
    ("pelaku"), words that begin like `deeds` tell what somebody does, `pointers` end a description ("Kepala BMKG
    tersebut"). `things` are relatives of what is no person ("which"), `definite` stand before a house and a role in it
    ("the"), `letters` behind a name tell an honour or office, written as in news ("KC"),
    `kin` are whose name follows, in commas or not ("Her husband, Des, …"), `counts` are numerals, `awards` prizes
    called like people ("peraih Oscar Ann Roe"), `shortened` given names written with a stop ("Moh."), `christened`
    titles that behind "the" begin the name of a ship ("the Lady Ann").
    """

    titles: frozenset[str] = frozenset()
    heads: frozenset[str] = frozenset()
    organisations: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    given: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    calendar: frozenset[str] = frozenset()
    plain: frozenset[str] = frozenset()
    before: frozenset[str] = frozenset()
    against: frozenset[str] = frozenset()
    titled: frozenset[str] = frozenset()
    initials: frozenset[str] = frozenset()
    charged: frozenset[str] = frozenset()
    deeds: tuple[str, ...] = ()
    pointers: frozenset[str] = frozenset()
    things: frozenset[str] = frozenset()
    definite: frozenset[str] = frozenset()
    letters: frozenset[str] = frozenset()
    counts: frozenset[str] = frozenset()
    awards: frozenset[str] = frozenset()
    shortened: frozenset[str] = frozenset()
    christened: frozenset[str] = frozenset()
    kin: frozenset[str] = frozenset()
    companies: frozenset[str] = frozenset()
    ranks: frozenset[str] = frozenset()
    possessives: tuple[str, ...] = ()
    openers: frozenset[str] = frozenset()
    inside: frozenset[str] = frozenset()
    pairs: frozenset[str] = frozenset()
    ends: frozenset[str] = frozenset()
    leads: frozenset[str] = frozenset()
    opening: frozenset[str] = frozenset()
    doing: tuple[str, ...] = ()
    joints: frozenset[str] = frozenset()
    sites: frozenset[str] = frozenset()
    houses: frozenset[str] = frozenset()
    firms: frozenset[str] = frozenset()
    works: frozenset[str] = frozenset()
    clitic: str = ""
    linking: frozenset[str] = frozenset()
    inner: frozenset[str] = frozenset()
    adverbials: frozenset[str] = frozenset()
    owners: frozenset[str] = frozenset()
    nobody: frozenset[str] = frozenset()
    commands: tuple[str, ...] = ()
    vessels: frozenset[str] = frozenset()
    founders: frozenset[str] = frozenset()
    prefixes: tuple[str, ...] = ()
    years: tuple[str, ...] = ()
    peoples: frozenset[str] = frozenset()
    suffixes: frozenset[str] = frozenset()
    compounds: frozenset[str] = frozenset()
    districts: frozenset[str] = frozenset()
    offices: frozenset[str] = frozenset()
    fields: frozenset[str] = frozenset()
    nouns: tuple[str, ...] = ()

    def lexicons(self) -> dict[str, frozenset[str]]:
        """Return the lexicons that tell a tagger what a word is, by their classes."""
        return {
            "title": self.titles,
            "head": self.heads,
            "org": self.organisations,
            "place": self.places,
            "given": self.given,
            "particle": self.particles,
            "calendar": self.calendar,
            "plain": self.plain,
            "before": self.before,
        }

    def classes(self, word: str) -> tuple[str, ...]:
        """Return the classes of the lexicons that hold the lower-case word."""
        return tuple(name for name, lexicon in self.lexicons().items() if word in lexicon)


class Word(NamedTuple):
    """One word or punctuation mark and where it stands."""

    text: str
    start: int
    end: int


_new: Callable[[tuple[str, int, int]], Word] = partial(tuple.__new__, Word)  # half the time of Word(…), for all words


class Line(NamedTuple):
    """The words of a sentence, also as written, and the indexes of those a name may begin with: capitals, “@…”."""

    words: list[Word]
    texts: list[str]
    capitals: list[int]


def tokenise(text: str, span: Span, possessives: tuple[str, ...] = ()) -> Line:
    """Return the words and punctuation marks of a stretch of the text; a possessive ending is a word of its own."""
    words = list(map(_new, [(match[0], match.start(), match.end()) for match in _WORD.finditer(text, *span)]))
    if any(ending in text[slice(*span)] for ending in possessives):
        words = [part for word in words for part in _parted(word, possessives)]
    texts = [word[0] for word in words]
    return Line(words, texts, [at for at, form in enumerate(texts) if form[0].isupper() or form[0] == "@"])


def _parted(word: Word, possessives: tuple[str, ...]) -> tuple[Word, ...]:
    if not word.text.endswith(possessives) or word.text in possessives:
        return (word,)
    ending = next(p for p in possessives if word.text.endswith(p))
    stem = word.end - len(ending)
    return Word(word.text.removesuffix(ending), word.start, stem), Word(ending, stem, word.end)


def stretches(line: Line, ordinary: Callable[[str], bool], context: int = 2, gap: int = 3) -> Iterator[list[Word]]:
    """Yield the parts of a sentence where names can be: capitals at most `gap` words apart, with `context` around.

    Most words of a sentence are far from any capital, and its first one is a capital anyway (`ordinary` knows whether
    it is an ordinary word); leaving them out makes tagging three times as fast.
    """
    words, texts, anchors = line
    if anchors and anchors[0] <= 1 and ordinary(texts[anchors[0]].lower()):
        anchors = anchors[1:]
    start = end = -1
    for at in anchors:
        if end < 0:
            start = max(0, at - context)
        elif at - end > gap:
            yield words[start : end + context + 1]
            start = max(at - context, end + context + 1)
        end = at
    if end >= 0:
        yield words[start : end + context + 1]


def is_capitalised(word: str) -> bool:
    """Tell whether a word is one that a name may be made of: "Budi", "Al-Kadhimi", "Ma’ruf", but "T.O.P" or "Ian/Eko".

    Nor is a degree ("M.Kes").
    """
    if word.isalpha() or word.istitle():
        return word.istitle() and "/" not in word and (word[-2:-1] == "." or "." not in word)
    return word.translate(_APOSTROPHES).istitle()


def shape(word: str) -> str:
    """Return the kind of a word by its letters: Xx, XX, X, xx, Xmix, 0, or the mark itself."""
    if word.isalpha() and (word.islower() or word.isupper()):
        return "xx" if word.islower() else "XX"[: len(word)]
    if not word[0].isalnum():
        return word[0]
    if word.translate(_APOSTROPHES).isalpha():
        return "Xx" if is_capitalised(word) else "xX"
    if word.isdecimal():
        return "0"
    parts = re.split(r"[-’'.&/_]", word)
    return "-".join(shape(part) if part else "" for part in parts) if 1 < len(parts) <= _PARTS else "a0"


def words_before(text: str, at: int, most: int = 1) -> list[str]:
    """Return the last words before a place, as written, as far as they stand whole in the last `_LED` characters."""
    start = max(0, at - _LED)
    words = text[start:at].split()
    cut = start > 0 and words and not text[start].isspace() and not text[start - 1].isspace()
    return words[1:][-most:] if cut else words[-most:]


def leading(text: str, at: int, words: NameWords) -> list[str]:
    """Return the word before a place, lower case, or that before one of `leads`: "dikutip dari" + "Suara Kota"."""
    led = [word.lower() for word in words_before(text, at, 2)]
    return led[:-1] if led[-1:] and led[-1] in words.leads else led[-1:]


def is_brand(form: str, words: NameWords) -> bool:
    """Tell whether a capital stands inside a word, as in brands ("WalletHub") and few families ("McRoe")."""
    if not _BRAND.search(form):
        return False
    return any(_BRAND.search(word) and not word.startswith(words.prefixes) for word in form.split())


def closed(text: str, span: Span) -> Span:
    """Return a stretch without what stands behind a bracket that it never closes: "Forest Watch (IFW"."""
    form = span.of(text)
    opened = form.rfind("(")
    kept = len(form[: max(opened, 0)].rstrip())
    return Span(span.start, span.start + kept) if kept and ")" not in form[opened:] else span


def covered(mentions: Iterable[Mention]) -> set[int]:
    """Return the places of all code points that are part of a name."""
    return {at for mention in mentions for at in range(*mention.span)}


def span_of(found: Iterable[Word]) -> Span:
    """Return the stretch from the first to the last word."""
    several = list(found)
    return Span(several[0].start, several[-1].end)
