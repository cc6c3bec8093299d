"""Who wrote the article of a web page: as the page tells programs, else as it tells its readers near the headline."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

import lxml.html

from desktop_app.reading import dates, markup

_PEOPLE, _NAME = 8, 80  # authors; characters of a name
_LINE = 160  # characters of a line of authors
_NAMED = 4  # letters of the first word of an outlet's name by which alone it is told
ADDRESS = re.compile(r"^https?://(?:www\.)?", re.IGNORECASE)  # what stands before the name of an outlet's host
_NO_NAME = re.compile(r"://|\d|•")
_FOLD = re.compile(r"\W+")
_CLASS = re.compile(
    r"(?:[\w-]*[-_])?(?:author|byline|penulis|reporter|writer|wartawan)s?(?:[-_]*(?:names?|link|title))?"
)
_NO_CLASS = re.compile(r"comment|komentar|box|bio|avatar|image|img", re.IGNORECASE)
# Names in a line of a page: two to five words, all with a capital.
_SHOWN = re.compile(r"(?!\w*[a-z]\.\w)[A-Z][\w.’'-]+(?: (?:[A-Z][\w.’'-]*|bin|binti|al|van|von|de)){1,4}")
_META = ("author", "article:author")
_NO_META = ("url", "image", "id", "site", "twitter", "page")


def authors(
    page: lxml.html.HtmlElement,
    near: Sequence[lxml.html.HtmlElement],
    named: Mapping[str, str],
    outlet: str,
    linked: Iterable[str],
) -> tuple[str, ...]:
    """Return the people who wrote the article; its outlet (a name or an address) is no author.

    `near` are the elements around the headline, `named` the page's head, `linked` the authors of its linked data.
    """
    heads = (named.get(name, "") for name in _META)
    others = (value for key, value in named.items() if "author" in key and not any(word in key for word in _NO_META))
    marked = (markup.words(element) for element in page.iterfind(".//*") if _is_author(element))
    for found in (linked, heads, marked, others):
        names = (name for words in found for name in _names(_by(labelled=False).sub("", words).strip()))
        people = tuple(dict.fromkeys(name for name in names if _is_person(name, outlet)))
        if people:
            return people[:_PEOPLE]
    return next(filter(None, (_shown(words, outlet) for words in _lines(near))), ())


def signed(lines: Iterable[str], outlet: str) -> tuple[str, ...]:
    """Return the people that the first line with such a label names: "Pewarta: Siti Aminah"."""
    labelled = (line for line in lines if len(line) <= _LINE and _by(labelled=True).match(line))
    return next(filter(None, (_shown(line, outlet) for line in labelled)), ())


def _shown(words: str, outlet: str) -> tuple[str, ...]:
    """Return the names that a line holds, nothing when it holds more than names."""
    line = re.split(r"\s+[|·•–—-]+\s+|\s*\|\s*", _by(labelled=False).sub("", words).strip(), maxsplit=1)[0]
    names = _names(line)
    shown = all(_SHOWN.fullmatch(name) and _is_person(name, outlet) for name in names)
    return tuple(dict.fromkeys(names))[:_PEOPLE] if shown else ()


def _lines(near: Sequence[lxml.html.HtmlElement]) -> Iterator[str]:
    """Yield the lines that may name authors: those so labelled, and those of elements whose class says so."""
    for element in near:
        classes = (element.get("class") or "").lower()
        is_author = any(map(_CLASS.fullmatch, classes.split())) and not _NO_CLASS.search(classes)
        if is_author and (words := markup.short_words(element, _LINE)):
            yield words
    labels = _by(labelled=True)
    for element in near:
        if len(element) == 0 or element.tag in markup.LINES:
            words = markup.short_words(element, _LINE)
            if words and labels.match(words):
                yield words


def _names(words: str) -> list[str]:
    """Return the names in "Siti Aminah, Joko Lelono dan Budi Santoso"; one when any of the parts is a single word."""
    parts = [part.strip() for part in _between().split(words) if part.strip()]
    return parts if all(" " in part for part in parts) else [words]


@cache
def _between() -> re.Pattern[str]:
    words = dates.any_of(word for table in dates.tables() for word in table.joined)
    return re.compile(rf"\s*[,&;]\s*|\s+(?:{words})\s+", re.IGNORECASE)


@cache
def _by(*, labelled: bool) -> re.Pattern[str]:
    """Return what stands before a name; `labelled` names have a colon or begin with a preposition."""
    words = dates.any_of(word for table in dates.tables() for word in table.by)
    mark = r"\s*:\s*" if labelled else r"(?:\s*:\s*|\s+|(?=(?-i:[A-Z][a-z])))"
    return re.compile(rf"^(?:{words}){mark}", re.IGNORECASE)


def _is_author(element: lxml.html.HtmlElement) -> bool:
    return "author" in {element.get("rel"), element.get("itemprop")}


def _is_person(name: str, outlet: str) -> bool:
    """Tell whether it is a name of people and not of the outlet or of the company behind it ("Kompas Cyber Media")."""
    words, site = _folded_words(name), _folded_words(ADDRESS.sub("", outlet))
    begins = words == site[: len(words)] or "".join(words) == "".join(site)  # "BBC" of BBC News
    own = begins or (bool(site) and len(site[0]) >= _NAMED and site[0] in words)
    return 0 < len(name) <= _NAME and not own and not _NO_NAME.search(name)


def _folded_words(name: str) -> list[str]:
    return _FOLD.sub(" ", name.casefold()).split()
