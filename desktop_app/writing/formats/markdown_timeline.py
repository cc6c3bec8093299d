"""The timeline as a Markdown list, for notes and editors."""

from collections.abc import Iterable, Iterator

from desktop_app import languages
from desktop_app.article import Digest
from desktop_app.writing import happenings
from desktop_app.writing.formats import markdown
from desktop_app.writing.labels import Labels, told

SUFFIX = "md"


def write(digests: Iterable[Digest]) -> Iterator[str]:
    """Yield a heading in the language of the first article, then one line per happening: when, what, who tells it."""
    known = list(digests)
    labels = languages.load(known[0].article.language if known else "en").words("digest", Labels)
    yield f"# {labels.timeline}\n\n"
    for row in happenings.timeline(known):
        names = "; ".join(dict.fromkeys(name for name, _ in row.told if name))
        source = f" ({markdown.escaped(names)})" if names else ""
        what = told(row.happening.label, row.happening.role, labels)
        yield f"- **{markdown.escaped(row.when)}** {markdown.escaped(what)}{source}\n"
