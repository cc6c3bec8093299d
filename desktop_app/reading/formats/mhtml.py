"""Web archives: a page with its parts in one MIME message (RFC 2557)."""

import email
import email.policy
from collections.abc import Iterator
from dataclasses import replace

from desktop_app.article import Article
from desktop_app.reading.errors import UnreadableError
from desktop_app.reading.file import File
from desktop_app.reading.formats import html


def read(file: File) -> Iterator[Article]:
    """Yield the archive's page as one article."""
    message = email.message_from_bytes(file.data, policy=email.policy.default)
    page = next((part for part in message.walk() if part.get_content_type() == "text/html"), None)
    if page is None:
        raise UnreadableError("no_text", f"“{file.name}” holds no page. Save it once more from your browser.")
    data = page.get_payload(decode=True)
    charset = str(page.get_content_charset() or "")
    yield from html.read(replace(file, data=data if isinstance(data, bytes) else b"", charset=charset))
