"""What the reader has chosen, in a typed file of our own; a broken file is set aside, never lost."""

import dataclasses
import json
import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, get_args, get_type_hints

from PySide6.QtCore import QSaveFile

from desktop_app.window.theme import Choice

log = logging.getLogger(__name__)
SummaryUnit = Literal["words", "sentences", "percent", "seconds"]
LAYERS = ("summary", "quotes", "speakers", "times")
PANELS = ("summary", "speakers", "quotes", "timeline")


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings with their defaults. `language` is a code, empty for that of the system."""

    language: str = ""
    theme: Choice = "system"
    article_scale: float = 1.0
    interface_scale: float = 1.0
    layers: tuple[str, ...] = LAYERS
    ranker: str = "news"
    summary_length: int = 65
    summary_unit: SummaryUnit = "words"


_KINDS = get_type_hints(Settings)


def load(file: Path) -> Settings:
    """Return the settings of a file; what is missing, unknown or of another type is as by default."""
    content = read_json(file)
    if not isinstance(content, dict):
        return Settings()
    values: dict[str, Any] = {}
    for field in dataclasses.fields(Settings):
        value = content.get(field.name)
        if isinstance(field.default, tuple) and isinstance(value, list):
            value = tuple(entry for entry in field.default if entry in value)
        choices = get_args(_KINDS[field.name]) if isinstance(value, str) else ()
        if isinstance(value, type(field.default)) and (not choices or value in choices):
            values[field.name] = value
    return Settings(**values)


def save(settings: Settings, file: Path) -> str:
    """Write the settings; the file is either the old or the new one at every instant. Return what went wrong."""
    return write_json(dataclasses.asdict(settings), file)


def read_json(file: Path) -> object:
    """Return a JSON file's content; None when there is none, or when it is broken and was set aside as `*.broken`."""
    try:
        content: object = json.loads(file.read_bytes())
    except FileNotFoundError:
        return None
    except (OSError, ValueError):
        log.exception("%s is broken and was set aside", file)
        set_aside(file)
        return None
    return content


def set_aside(file: Path) -> None:
    """Keep a file that cannot be understood under another name, for whoever wants to mend it."""
    try:
        file.replace(file.with_name(f"{file.name}.broken"))
    except OSError:
        log.exception("%s cannot be set aside", file)


def write_json(content: object, file: Path) -> str:
    """Write a JSON file atomically. Return what went wrong in the system's words, nothing when it is written."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        log.exception("%s cannot be written", file)
        return str(error.strerror)
    target = QSaveFile(str(file))
    if target.open(QSaveFile.OpenModeFlag.WriteOnly):
        target.write(json.dumps(content, ensure_ascii=False, indent=1).encode(errors="surrogatepass"))
        if target.commit():
            return ""
    log.error("%s cannot be written: %s", file, target.errorString())
    return target.errorString()
