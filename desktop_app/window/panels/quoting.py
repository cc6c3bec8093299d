"""A quote as it leaves the window by copying or dragging: with its source, as plain and as rich text."""

from PySide6.QtCore import QMimeData

from desktop_app.article import Digest
from desktop_app.writing import citation


def mime(digest: Digest, at: int) -> QMimeData:
    """Return a digest's quote with its source; `at` is its index."""
    cited = citation.cite(digest, digest.quotes[at])
    data = QMimeData()
    data.setText(citation.plain(cited))
    data.setHtml(citation.rich(cited))
    return data
