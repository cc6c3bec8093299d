"""Taking articles out of the window: into files of any format, onto paper.

Text and office formats are written by the worker (their libraries never come into this process), PDF by Qt here.
"""

import re

_UNSAFE = re.compile(r"[^\w .,()'-]+")  # in file names of any system
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\.|$)")  # names that Windows keeps for devices
_LONGEST_NAME = 80


def file_name(headline: str) -> str:
    """Return a file name that every system allows, without a suffix."""
    name = " ".join(_UNSAFE.sub(" ", headline).split())
    if len(name) > _LONGEST_NAME:
        name = name[:_LONGEST_NAME].rpartition(" ")[0] or name[:_LONGEST_NAME]
    name = name.strip(" .,(-'") or "ringkas"
    return f"_{name}" if _RESERVED.match(name) else name
