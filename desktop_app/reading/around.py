"""The elements around the headline of a web page, where it tells who wrote the article, and when."""

import itertools
from collections.abc import Sequence

import lxml.html

_BEFORE, _AFTER = 40, 120  # elements before and behind the headline
_TOP = 400  # elements of a page without one


def near(page: lxml.html.HtmlElement, headline: lxml.html.HtmlElement | None) -> Sequence[lxml.html.HtmlElement]:
    """Return the elements around the headline, in the order of the page; those at its top when it has none."""
    body = page.find("body")
    elements = [] if body is None else [one for one in body.iter() if isinstance(one.tag, str)]
    place = next((at for at, one in enumerate(elements) if one is headline), None)
    if place is None:
        return elements[:_TOP]
    return list(itertools.islice(elements, max(0, place - _BEFORE), place + _AFTER))
