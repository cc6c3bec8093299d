"""Bytes into text.

A cascade: byte order mark, NUL bytes in every other place (UTF-16 without a mark), UTF-8, and line by line UTF-8 or
Windows-1252. On the test cases of Indonesian and English news it is right where charset-normalizer takes
“naïve” for Central European and gives up on files that mix two encodings; chardet is asked when the result looks odd.
"""

import codecs
import contextlib
import re

import chardet

from desktop_app.reading.errors import UnreadableError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_HEAD = 65_536
_STRAY = 8  # control characters that a damaged text may hold
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_STRING = 400  # characters: a shorter file may be a name, a number, an address
_LETTERS = 60  # characters of a mean word: no language that has spaces comes near
# How packed files, pictures, sounds and databases begin: small ones hold few control characters.
_MAGIC = (
    b"\x1f\x8b\x08", b"BZh91AY", b"\xfd7zXZ\0", b"7z\xbc\xaf'\x1c", b"Rar!\x1a\x07", b"(\xb5/\xfd", b"\x89PNG\r\n",
    b"\xff\xd8\xff", b"GIF89a", b"GIF87a", b"SQLite format 3\0", b"\x7fELF", b"ID3\x03", b"ID3\x04", b"OggS\0",
)  # fmt: skip
# Letters that Windows-1252 gives for bytes of other encodings, and that Indonesian and English never use.
_ODD = re.compile(r"[\x80-\x9fÀ-ÖØ-ßð-öø-ÿ¡-¿†‡ˆ‰ŠŒŽŸžš¢¤¥¦§ª¬¯±µ¶]")

# What pages mean by the encodings that they declare: a superset, as browsers read them (WHATWG Encoding).
_MEANT = {
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "big5": "big5hkscs",
}
# Declarations that tell less than the bytes do: of 7 bits, of wide characters, and what Python uses for other things.
_MEANINGLESS = frozenset(
    "ascii utf-7 utf-16 utf-16-le utf-16-be utf-32 utf-32-le utf-32-be idna punycode undefined unicode-escape"
    " raw-unicode-escape".split()
)


def decode(data: bytes, name: str, encoding: str = "", *, anything: bool = False) -> str:
    """Return the text of a file with every newline as LF.

    Raises UnreadableError for binary files, unless `anything` is to be shown as it is.
    """
    return unix_newlines(_decoded(data, name, encoding, anything=anything))


def as_declared(data: bytes, name: str, charset: str) -> str:
    """Return the text of a file in the encoding that it declares itself, with every newline as LF.

    A declaration is only a hint: where nobody knows it, or the bytes are otherwise, it is read as without one. Raises
    UnreadableError for binary files.
    """
    with contextlib.suppress(LookupError, ValueError):
        codec = codecs.lookup(charset).name
        if codec not in _MEANINGLESS:
            return unix_newlines(data.decode(_MEANT.get(codec, codec)))
    return decode(data, name)


def unix_newlines(text: str) -> str:
    """Return the text with every CR LF and CR as LF."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def is_binary(data: bytes) -> bool:
    """Tell whether the bytes are no text in any encoding without NUL bytes."""
    head = data[:_HEAD]
    return data.startswith(_MAGIC) or len(_BINARY.findall(head)) > max(_STRAY, len(head) // 100)


def is_one_string(text: str) -> bool:
    """Tell whether a text is no words but one string of signs after the other, as data in base 64 or a filled disk are.

    Scripts without spaces and lists of addresses are none.
    """
    words = text.split()
    signs = sum(map(len, words))
    return signs > max(_STRING, _LETTERS * len(words)) and text.isascii() and "://" not in text


def _decoded(data: bytes, name: str, encoding: str, *, anything: bool) -> str:
    if encoding:
        return _as(data, name, encoding)
    for mark, known in _MARKS:
        if data.startswith(mark):
            return data.decode(known, errors="replace")
    if wide := _wide(data[:_HEAD]):
        return data.decode(wide, errors="replace")
    if not anything and is_binary(data):
        raise no_text(name)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _legacy(data)


def no_text(name: str) -> UnreadableError:
    """Return the error for a file that is no text in any encoding."""
    return UnreadableError("binary", f"“{name}” is not a text but a program, a picture or another kind of data.")


def _as(data: bytes, name: str, encoding: str) -> str:
    try:
        return data.decode(encoding, errors="replace")
    except (LookupError, ValueError) as error:
        raise UnreadableError("encoding", f"There is no encoding “{encoding}”, so “{name}” stays closed.") from error


def _wide(head: bytes) -> str:
    """UTF-16 without a mark: every other byte of Latin text is NUL."""
    pairs = max(1, len(head) // 2)
    low, high = head[0::2].count(0), head[1::2].count(0)
    if high > pairs * 0.4 and low < pairs * 0.05:
        return "utf-16-le"
    if low > pairs * 0.4 and high < pairs * 0.05:
        return "utf-16-be"
    return ""


def _legacy(data: bytes) -> str:
    text = "".join(_line(line) for line in data.splitlines(keepends=True))
    if len(_ODD.findall(text)) <= len(text) // 100:
        return text
    guess = chardet.detect(data[:_HEAD])
    if guess["encoding"] is None or guess["confidence"] < 0.7:  # noqa: PLR2004  # below, its guesses were wrong
        return text
    return data.decode(guess["encoding"], errors="replace")


def _line(line: bytes) -> str:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return line.decode("cp1252", errors="replace")
