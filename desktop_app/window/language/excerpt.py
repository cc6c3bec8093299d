"""Words of an article with their source, as other programs take them: plain and rich."""

from PySide6.QtCore import QMimeData

from desktop_app.article import Digest, Span
from desktop_app.writing import citation


def mime(digest: Digest, span: Span) -> QMimeData:
    """Return the words as a quote with its citation; without a speaker the article itself is the source."""
    cited = citation.excerpt(digest, span)
    data = QMimeData()
    data.setText(_whole(citation.plain(cited)))
    data.setHtml(_whole(citation.rich(cited)))
    return data


def _whole(text: str) -> str:
    """Return the text without halves of characters, which no clipboard takes."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
