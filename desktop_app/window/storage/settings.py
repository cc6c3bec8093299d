"""What the reader has chosen, in a typed file of our own; a broken file is set aside, never lost."""

import dataclasses
import logging
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, NamedTuple, get_args, get_type_hints

from desktop_app.window.looks.theme import Choice
from desktop_app.window.storage import files

log = logging.getLogger(__name__)
SummaryUnit = Literal["words", "sentences", "percent", "seconds"]
LAYERS = ("summary", "quotes", "speakers", "times")
PANELS = ("summary", "speakers", "quotes", "timeline", "notes")
CHOICES = ("quotes_in_order", "voice_in_quotes", "voice_as_table")  # of the panels, where not as at first
HINTS = ("link", "marks", "keys")  # what is told to a new reader, in this order (see hints.py)
_LONGEST = 1_000_000  # words, sentences, per cent or seconds of a summary


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings with their defaults.

    `language` is a code, empty for that of the system; fonts are families, empty for those of the theme.
    `summary_length` is an amount of `summary_unit`. `shortcuts` holds the keys of the commands that the reader gave
    other ones, `hints` what was told, `choices` what panels show otherwise than at first.
    """

    language: str = ""
    theme: Choice = "system"
    article_font: str = ""
    interface_font: str = ""
    article_scale: float = 1.0
    interface_scale: float = 1.0
    reduced_motion: bool = False
    layers: tuple[str, ...] = LAYERS
    ranker: str = "news"
    summary_length: int = 65
    summary_unit: SummaryUnit = "words"
    restore_articles: bool = True
    restore_layout: bool = True
    shortcuts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    hints: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()


class Loaded(NamedTuple):
    """The settings of a file; where what could not be understood was kept, if there was such a thing."""

    settings: Settings
    aside: Path | None = None


_KINDS = get_type_hints(Settings)
_KNOWN = {"layers": LAYERS, "hints": HINTS, "choices": CHOICES}  # what the lists may hold


def load(file: Path) -> Loaded:
    """Return the settings of a file; what is missing, unknown or of another type is as by default.

    A file that holds anything of the kind, or is broken, is kept as `*.broken`.
    """
    content, aside = files.read_json(file)
    if content is None:
        return Loaded(Settings(), aside)
    given = content if isinstance(content, dict) else {}
    known = [field.name for field in dataclasses.fields(Settings) if field.name in given]
    values: dict[str, Any] = {name: value for name in known if (value := _taken(name, given[name])) is not None}
    if isinstance(content, dict) and len(values) == len(given):
        return Loaded(Settings(**values))
    log.warning("%s holds what this version does not know: %s", file, sorted(given.keys() - values.keys()))
    return Loaded(Settings(**values), files.keep_copy(file))


def _taken(name: str, value: object) -> object | None:
    """Return a value as the setting of this name holds it; None when it cannot be that setting's."""
    default, choices = getattr(Settings(), name), get_args(_KINDS[name])
    taken: object = None
    match default, value:
        case bool(), bool():
            taken = value
        case (bool(), _) | (_, bool()):
            pass
        case float(), float() | int():
            taken = _finite(value)
        case int(), int():
            taken = value if 0 <= value <= _LONGEST else None
        case str(), str():
            taken = value if not choices or value in choices else None
        case tuple(), list():
            taken = (
                tuple(one for one in _KNOWN[name] if one in value)
                if all(one in _KNOWN[name] for one in value)
                else None
            )
        case dict(), dict():
            taken = _shortcuts(value)
    return taken


def _finite(value: float) -> float | None:
    """Return a positive number; None for any other and for those beyond a float's range."""
    try:
        return float(value) if math.isfinite(value) and value > 0 else None
    except OverflowError:
        return None


def _shortcuts(value: Mapping[Any, Any]) -> dict[str, tuple[str, ...]] | None:
    """Return keys by command; None when they are no such thing."""
    for keys in value.values():
        if not isinstance(keys, list) or not all(isinstance(key, str) for key in keys):
            return None
    return {str(name): tuple(keys) for name, keys in value.items()}


def save(settings: Settings, file: Path) -> str:
    """Write the settings; the file is either the old or the new one at every instant. Return what went wrong."""
    return files.write_json(dataclasses.asdict(settings), file, indent=1)
