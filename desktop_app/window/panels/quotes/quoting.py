"""A quote as it leaves the window by copying or dragging: with its source, as plain and as rich text."""

from PySide6.QtCore import QMimeData

from desktop_app.article import Digest
from desktop_app.writing import citation

_MARKS = "“”„\"«»‘’'‹›"


def bare(digest: Digest, at: int) -> str:
    """Return the words of a quote without the marks around them and the comma that leads on to their speaker."""
    words = citation.words(digest, digest.quotes[at].span)
    marked = len(words) > len("“”") and words[0] in _MARKS and words[-1] in _MARKS
    return words[1:-1].strip() if marked else words


def mime(digest: Digest, at: int) -> QMimeData:
    """Return a digest's quote with its source; `at` is its index."""
    cited = citation.cite(digest, digest.quotes[at])
    data = QMimeData()
    data.setText(citation.plain(cited))
    data.setHtml(citation.rich(cited))
    return data
