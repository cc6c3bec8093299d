"""The timeline as a Markdown list, for notes and editors."""

from collections.abc import Iterable, Iterator

from desktop_app import languages
from desktop_app.article import Digest
from desktop_app.writing import happenings, markdown
from desktop_app.writing.labels import Labels

SUFFIX = "md"


def write(digests: Iterable[Digest]) -> Iterator[str]:
    """Yield a heading in the language of the first article, then one line per happening: when, what, who tells it."""
    known = list(digests)
    language = languages.load(known[0].article.language if known else "en")
    yield f"# {language.words('digest', Labels).timeline}\n\n"
    for told in happenings.timeline(known):
        names = "; ".join(dict.fromkeys(name for name, _ in told.told if name))
        source = f" ({markdown.escaped(names)})" if names else ""
        yield f"- **{markdown.escaped(told.when)}** {markdown.escaped(told.happening.label)}{source}\n"
