"""E-mails, and mailboxes of many."""

import email
import email.policy
import re
from collections.abc import Iterator
from email.message import EmailMessage

from desktop_app.article import Article
from desktop_app.reading import dates, markup
from desktop_app.reading.encoding import unix_newlines
from desktop_app.reading.file import File

_MBOX = re.compile(rb"^From [^\n]*\d{4}\r?\n", re.MULTILINE)


def read(file: File) -> Iterator[Article]:
    """Yield one article per message: its plain text if it has one, else its HTML without markup."""
    starts = [match.start() for match in _MBOX.finditer(file.data)] if file.data.startswith(b"From ") else [0]
    for number, (start, end) in enumerate(zip(starts, [*starts[1:], len(file.data)], strict=True), 1):
        identity = f"{file.name}:{number}" if len(starts) > 1 else file.name
        yield _article(file.data[start:end], identity)


def _article(data: bytes, identity: str) -> Article:
    if data.startswith(b"From "):
        data = data.partition(b"\n")[2]
    message = email.message_from_bytes(data, policy=email.policy.default)
    body = message.get_body(("plain", "html")) if isinstance(message, EmailMessage) else None
    words = body.get_content() if body else ""
    if not isinstance(words, str):
        words = ""
    if body and body.get_content_type() == "text/html":
        words = markup.plain_text(words)
    return Article(
        unix_newlines(words),
        id=identity,
        title=str(message.get("subject", "")),
        authors=tuple(filter(None, [str(message.get("from", "")).partition("<")[0].strip('" ')])),
        published=dates.published(str(message.get("date", ""))),
    )
