"""Web pages as a browser saves them.

All visible words of the page become the text; what is no part of the article is marked as chrome, never dropped, so
that the reader can look at it and take it back.
"""

from collections.abc import Iterator, Sequence

from desktop_app.article import Article
from desktop_app.reading import markup, pages
from desktop_app.reading.builder import TextBuilder
from desktop_app.reading.file import File


def _without_comments(blocks: Sequence[markup.Block], inside: Sequence[bool]) -> Sequence[bool]:
    """Take what readers commented out of the article, unless the page calls most of itself a comment."""
    without = [belongs and not block.commenting for block, belongs in zip(blocks, inside, strict=True)]
    whole = sum(len(block.text()) for block, belongs in zip(blocks, inside, strict=True) if belongs)
    kept = sum(len(block.text()) for block, belongs in zip(blocks, without, strict=True) if belongs)
    return without if kept * 2 > whole else inside


def read(file: File) -> Iterator[Article]:
    """Yield the page as one article. Raises UnreadableError for pages made to choke a parser.

    The language that a page declares is passed over: templates say “en” whatever the article is written in.
    """
    source = markup.source(file)
    page = markup.tree(source, file)
    blocks = [block for block in markup.blocks(page) if block.text()]
    about = pages.metadata(page)
    built = TextBuilder()
    inside = pages.body(page, source, [block.text() for block in blocks])
    for block, belongs in zip(blocks, _without_comments(blocks, inside), strict=True):
        built.add(block.text(), block.kind if belongs else "chrome")
    yield Article(
        built.text,
        title=about.title,
        outlet=about.outlet,
        authors=about.authors,
        published=about.published,
        regions=tuple(built.regions),
    )
