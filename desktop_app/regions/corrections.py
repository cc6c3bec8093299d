"""What the reader takes back into the article or out of it."""

from collections.abc import Iterable, Iterator

from desktop_app.article import Region, Span


def corrected(regions: Iterable[Region], corrections: Iterable[tuple[Span, bool]]) -> tuple[Region, ...]:
    """Return the regions as the reader corrected them: each place is page junk from now on (True), or no region.

    One correction is made after the other; a later one outweighs.
    """
    found = [region for region in regions if region.span.start < region.span.end]
    for place, chrome in corrections:
        if place.start < place.end:
            found = [rest for region in found for rest in _outside(region, place)]
            found += [Region(place, "chrome")] if chrome else []
    return tuple(sorted(found, key=lambda region: region.span))


def _outside(region: Region, place: Span) -> Iterator[Region]:
    if not region.span.touches(place):
        yield region
        return
    if region.span.start < place.start:
        yield Region(Span(region.span.start, place.start), region.kind)
    if place.end < region.span.end:
        yield Region(Span(place.end, region.span.end), region.kind)
