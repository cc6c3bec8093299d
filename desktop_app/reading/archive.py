"""Zip containers (DOCX, ODT, EPUB) read under limits: a bomb is refused while it is read, not after."""

import contextlib
import io
import re
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from desktop_app.reading.errors import UnreadableError
from desktop_app.reading.file import File

# Twenty novels are smaller in every one of these; every known bomb is larger in one.
_ENTRIES = 5_000
_BYTES = 64_000_000
_RATIO, _RATIO_FROM = 200, 1_000_000
_DECLARATION = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)


def opened(file: File) -> zipfile.ZipFile:
    """Return the container. Raises UnreadableError for one with too many entries or under a password."""
    container = zipfile.ZipFile(io.BytesIO(file.data))
    entries = container.infolist()
    if len(entries) > _ENTRIES:
        raise UnreadableError("bomb", f"“{file.name}” is packed from {len(entries)} parts, far more than a text needs.")
    if any(entry.flag_bits & 1 for entry in entries):
        raise UnreadableError("locked", f"“{file.name}” is protected by a password. Save it without one.")
    return container


def part(container: zipfile.ZipFile, name: str, file: File) -> bytes:
    """Return one part. Raises UnreadableError when it unpacks to more than a text can be, KeyError when missing."""
    entry = container.getinfo(name)
    with container.open(entry) as stream:
        data = stream.read(_BYTES + 1)
    packed = max(1, entry.compress_size)
    if len(data) > _BYTES or (len(data) > _RATIO_FROM and len(data) / packed > _RATIO):
        raise UnreadableError("bomb", f"“{file.name}” unpacks to far more than a text can be.")
    return data


def elements(data: bytes, file: File) -> Iterator[tuple[str, ET.Element]]:
    """Yield ("start" | "end", element) of an XML part. Raises UnreadableError when it declares entities or a DTD."""
    if _DECLARATION.search(data[:4096]):
        raise UnreadableError("unsafe", f"“{file.name}” contains XML declarations that no article needs.")
    yield from ET.iterparse(io.BytesIO(data), events=("start", "end"))  # noqa: S314  # no DTD, bounded size


def properties(container: zipfile.ZipFile, name: str, file: File) -> dict[str, str]:
    """Return what the part `name` says of a document by the names of its elements, nothing when there is no such part.

    Both DOCX and ODT use the Dublin Core terms title and creator.
    """
    with contextlib.suppress(KeyError):
        found = elements(part(container, name, file), file)
        return {local(element.tag): (element.text or "").strip() for event, element in found if event == "end"}
    return {}


def local(tag: str) -> str:
    """Return an XML tag without its namespace."""
    return tag.rpartition("}")[2]
