"""Rich Text Format, through striprtf."""

import re
from collections.abc import Iterator

from striprtf.striprtf import rtf_to_text

from desktop_app.article import Article
from desktop_app.reading import dates
from desktop_app.reading.errors import UnreadableError
from desktop_app.reading.file import File

_BYTES = 10_000_000  # 2.7 s in striprtf; more is a picture book, not an article

_INFO = 4000  # characters of properties
# The address of a link, which striprtf puts behind the words of the link.
_ADDRESS = re.compile(r"HYPERLINK[^\S\n]+(?:\\\\l[^\S\n]+)?\"[^\"\n]{0,3000}\"")
_MADE = re.compile(r"\\creatim\\yr(\d{4})\\mo(\d{1,2})\\dy(\d{1,2})")


def read(file: File) -> Iterator[Article]:
    """Yield the document's text."""
    if len(file.data) > _BYTES:
        raise UnreadableError("too_large", f"“{file.name}” is too large for an .rtf file. Save it as .docx.")
    source = file.data.decode("latin-1")
    made = _MADE.search(source)
    yield Article(
        _words(_ADDRESS.sub("", source)),
        title=_about(source, "title"),
        authors=tuple(filter(None, (_about(source, "author"),))),
        made=dates.published("{}-{:0>2}-{:0>2}".format(*made.groups())) if made else None,
    )


def _words(source: str) -> str:
    return str(rtf_to_text(source, errors="replace"))  # type: ignore[no-untyped-call]


def _about(source: str, name: str) -> str:
    """Return what the document's properties call its title or author, empty when they do not."""
    start = source.find(r"\info")
    found = re.search(rf"\{{\\{name} ([^{{}}]{{1,500}})\}}", source[start : start + _INFO]) if start >= 0 else None
    return _words(rf"{{\rtf1\ansi {found[1]}}}").strip() if found else ""
