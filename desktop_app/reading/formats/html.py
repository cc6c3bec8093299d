"""Web pages as a browser saves them.

All visible words of the page become the text; what is no part of the article is marked as chrome, never dropped, so
that the reader can look at it and take it back.
"""

import re
from collections.abc import Iterator, Sequence

from desktop_app.article import Article
from desktop_app.reading import markup, pages, people
from desktop_app.reading.builder import TextBuilder
from desktop_app.reading.file import File

_TITLE = 3  # words
_ENDED = re.compile(r"[.!?:”\"]\s*\Z")


def _without_comments(blocks: Sequence[markup.Block], inside: Sequence[bool]) -> Sequence[bool]:
    """Take what readers commented out of the article, unless the page calls most of itself a comment."""
    without = [belongs and not block.commenting for block, belongs in zip(blocks, inside, strict=True)]
    whole = sum(len(block.text()) for block, belongs in zip(blocks, inside, strict=True) if belongs)
    kept = sum(len(block.text()) for block, belongs in zip(blocks, without, strict=True) if belongs)
    return without if kept * 2 > whole else inside


def _leads_away(block: markup.Block) -> bool:
    """Tell whether a block is nothing but a link with the title of another article."""
    words = block.text()
    return not block.plain and not block.kind and len(words.split()) >= _TITLE and not _ENDED.search(words)


def read(file: File) -> Iterator[Article]:
    """Yield the page as one article. Raises UnreadableError for pages made to choke a parser.

    The language that a page declares is passed over: templates say “en” whatever the article is written in.
    """
    source = markup.source(file)
    page = markup.tree(source, file)
    blocks = [block for block in markup.blocks(page) if block.text()]
    about = pages.metadata(page)
    built = TextBuilder()
    lines = (line for block in blocks for line in block.text().split("\n"))
    inside = pages.body(page, source, [block.text() for block in blocks])
    for block, belongs in zip(blocks, _without_comments(blocks, inside), strict=True):
        built.add(block.text(), block.kind if belongs and not _leads_away(block) else "chrome")
    yield Article(
        built.text,
        title=about.title,
        outlet=about.outlet,
        authors=about.authors or people.signed(lines, about.outlet),
        published=about.published,
        regions=tuple(built.regions),
    )
