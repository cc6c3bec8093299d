"""What the regions of a text are, for the tests of each kind of them."""

from desktop_app import languages, regions
from desktop_app.article import Article

PROSE = "Petugas menutup jalan itu sejak pagi, dan warga diminta memutar lewat jembatan lama."


def marked(text: str, code: str = "id") -> list[tuple[str, str]]:
    """Return the kind and the words of each region, in reading order."""
    found = regions.mark(Article(text), languages.load(code))
    return [(region.kind, region.span.of(text)) for region in found]
