"""The formats. Each is one file with a function `read`; its name is the suffix it reads.

    def read(file: File) -> Iterable[Article]

A format whose files can take long has a function `beginning` too: the first words of a file that will.

    def beginning(file: File) -> Article | None

A reader may raise anything: the caller turns it into a sentence. Its file is imported when the first file of its format
is read, so that a text never waits for the parser of PDF.
"""

import importlib
import pkgutil
import re
from collections.abc import Callable, Iterable

from desktop_app.article import Article
from desktop_app.reading.file import File

Reader = Callable[[File], Iterable[Article]]

# Other suffixes of the same formats.
_ALIASES = {
    "atom": "xml",
    "htm": "html",
    "log": "txt",
    "markdown": "md",
    "mbox": "eml",
    "mht": "mhtml",
    "ndjson": "jsonl",
    "rss": "xml",
    "text": "txt",
    "tsv": "csv",
    "webloc": "url",
    "xhtml": "html",
}
# Sources of programs are text, but no articles.
PROGRAMS = frozenset(
    "bash bat c cc cfg cmake cpp cs css go h hpp ini java js jsx kt lua php pl po ps1 py r rb rs scss sh sql swift toml"
    " ts tsx vue yaml yml".split()
)
# What a file begins with outweighs its name: a page saved as .txt is still a page.
_SIGNATURES = (
    (re.compile(rb"%PDF-"), "pdf"),
    (re.compile(rb"\{\\rtf"), "rtf"),
    (re.compile(rb"\xd0\xcf\x11\xe0"), "doc"),
    (re.compile(rb"PK\x03\x04.{26}mimetypeapplication/epub", re.DOTALL), "epub"),
    (re.compile(rb"PK\x03\x04.{26}mimetypeapplication/vnd\.oasis\.opendocument\.text", re.DOTALL), "odt"),
    (re.compile(rb"PK\x03\x04(?s:.{0,2000})(?:word/|\[Content_Types\]\.xml)"), "docx"),
    (re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<!--.{0,500}-->\s*)?<(?:!doctype\s+html|html)\b", re.IGNORECASE), "html"),
    (re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>)?\s*<office:document\b"), "fodt"),
    (
        re.compile(rb"(?:\xef\xbb\xbf)?\s*<\?xml[^>]*>\s*(?:<\?[^>]*>\s*|<!--.{0,500}?-->\s*)*<(?:rss|feed|rdf:RDF)\b"),
        "xml",
    ),
    (re.compile(rb"From [^\n]{1,200}\d{4}\r?\n[A-Za-z-]{2,40}: "), "eml"),
)


def suffixes() -> tuple[str, ...]:
    """Return all suffixes that can be read."""
    return tuple(sorted({*_ids(), *_ALIASES}))


def suffix_of(file: File) -> str:
    """Return the format of a file: by its first bytes, else by its name, else plain text."""
    head = file.data[:4096]
    by_name = _ALIASES.get(file.suffix, file.suffix)
    if by_name in {"mhtml", "eml"}:  # these may begin with anything that looks like a header, or with a page
        return by_name
    for pattern, suffix in _SIGNATURES:
        if pattern.match(head):
            return suffix
    return by_name if by_name in _ids() else "txt"


def reader(suffix: str) -> Reader:
    """Return the function that reads a format."""
    read: Reader = importlib.import_module(f"{__name__}.{suffix}").read
    return read


def beginning(suffix: str) -> Callable[[File], Article | None] | None:
    """Return the function that reads the first words of a long file; None for a format that needs none."""
    return getattr(importlib.import_module(f"{__name__}.{suffix}"), "beginning", None)


def _ids() -> frozenset[str]:
    return frozenset(module.name for module in pkgutil.iter_modules(__path__) if not module.name.startswith("_"))
