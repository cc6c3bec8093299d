"""Makes characters safe to show. Every code point stays one code point, so places in the text do not move.

What is replaced: control characters, explicit bidirectional formatting (Unicode Standard Annex 9, section 2.1 to 2.5:
it can show words in another order than they stand in), lone surrogates, and the noncharacters that Qt's text document
keeps for itself.
"""

import re

INVISIBLE = "\u2060"  # WORD JOINER: no width, no line break
REPLACEMENT = "\ufffd"
KEPT_MARKS = 4  # Vietnamese and Yoruba stack two, the International Phonetic Alphabet three

_SPACES = "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\u2028\u2029"
_CONTROLS = "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069"
_BROKEN = "\ud800-\udfff\ufdd0-\ufdef\ufff9-\uffff"
_UNSAFE = re.compile(f"[{_SPACES}{_CONTROLS}{_BROKEN}]")
_SPACE, _CONTROL = re.compile(f"[{_SPACES}]"), re.compile(f"[{_CONTROLS}]")
_MARK = "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"

STORM = re.compile(f"{_MARK}{{{KEPT_MARKS + 1},}}")
"""More combining marks on one letter than any language writes: they would be painted over other lines."""


def safe(text: str) -> str:
    """Return the text as it may be shown; as long as the text, in code points."""
    if not _UNSAFE.search(text):
        return text
    kinds: dict[str, str | int | None] = {letter: _substitute_for(letter) for letter in set(_UNSAFE.findall(text))}
    return text.translate(str.maketrans(kinds))


def _substitute_for(letter: str) -> str:
    if _SPACE.match(letter):
        return " "
    return INVISIBLE if _CONTROL.match(letter) else REPLACEMENT
