"""E-mails, and mailboxes of many."""

import email
import email.policy
import re
from collections.abc import Iterator
from email.message import EmailMessage, Message

from desktop_app.article import Article
from desktop_app.reading import dates, markup
from desktop_app.reading.encoding import as_declared
from desktop_app.reading.file import File

_MBOX = re.compile(rb"^From [^\n]*\d{4}\r?\n", re.MULTILINE)

_QUOTED = re.compile(r"^>(>*From )", re.MULTILINE)  # a mailbox marks lines that look like the begin of a message
_SOFT = re.compile(r"(?<!\n--) \n(?=\S)")  # a line of a flowing paragraph ends with a space (RFC 3676)


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
    words = next(filter(str.strip, (_words(part, identity) for part in _bodies(message))), "")
    return Article(
        words,
        id=identity,
        title=str(message.get("subject", "")),
        authors=tuple(filter(None, [str(message.get("from", "")).partition("<")[0].strip('" ')])),
        published=dates.published(str(message.get("date", ""))),
    )


def _bodies(message: Message) -> Iterator[Message]:
    """Yield the parts that may hold the words, the likeliest first; those of a forwarded message come last."""
    if isinstance(message, EmailMessage):
        yield from filter(None, (message.get_body((kind,)) for kind in ("plain", "html")))
    parts = [part for part in message.walk() if part.get_content_disposition() != "attachment"]
    for kind in ("text/plain", "text/html"):
        yield from (part for part in parts if part.get_content_type() == kind)


def _words(part: Message, name: str) -> str:
    data = part.get_payload(decode=True)
    words = as_declared(data if isinstance(data, bytes) else b"", name, str(part.get_content_charset("")))
    if part.get_content_type() == "text/html":
        return markup.plain_text(words)
    words = _QUOTED.sub(r"\1", words)
    return _SOFT.sub(" ", words) if part.get_param("format") == "flowed" else words
