"""Web pages as a browser saves them.

All visible words of the page become the text; what is no part of the article is marked as chrome, never dropped, so
that the reader can look at it and take it back.
"""

from collections.abc import Iterator

from desktop_app.article import Article
from desktop_app.reading import markup, pages
from desktop_app.reading.builder import TextBuilder
from desktop_app.reading.file import File


def read(file: File) -> Iterator[Article]:
    """Yield the page as one article. Raises UnreadableError for pages made to choke a parser.

    The language that a page declares is passed over: templates say “en” whatever the article is written in.
    """
    source = markup.source(file)
    page = markup.tree(source, file)
    blocks = [block for block in markup.blocks(page) if block.text()]
    about = pages.metadata(page)
    built = TextBuilder()
    for block, inside in zip(blocks, pages.body(page, source, [block.text() for block in blocks]), strict=True):
        built.add(block.text(), block.kind if inside else "chrome")
    yield Article(
        built.text,
        title=about.title,
        outlet=about.outlet,
        authors=about.authors,
        published=about.published,
        regions=tuple(built.regions),
    )
