"""The names that the reader has corrected: kept in a readable file, offered again where the old name turns up.

They are only ever offered: the same single name may be another person's in another article.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths

from desktop_app.window.desk.entry import Entry
from desktop_app.window.storage import files

if TYPE_CHECKING:
    from desktop_app.article import Correction

_MOST = 1_000  # names; the oldest are forgotten


def file() -> Path:
    """Return where the names are kept."""
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    return Path(data) / "names.json"


class Memory:
    """What each name was corrected to, in a file like `{"Psaki": "Jen Psaki"}`, the newest last."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self._names: dict[str, str] | None = None
        self._before: dict[str, list[str]] = {}  # what each name was corrected to before, the newest last

    @property
    def names(self) -> dict[str, str]:
        """The corrected names by the names found; read when first needed."""
        if self._names is None:
            content = files.read_json(self._place).value
            pairs = content.items() if isinstance(content, dict) else ()
            self._names = {str(found): name for found, name in pairs if isinstance(name, str) and name}
        return self._names

    def learn(self, correction: "Correction") -> None:
        """Remember a correction of a name; others are none of its business."""
        if correction.action == "rename":
            known = self.names.pop(correction.speaker, None)
            if known and known != correction.name:
                self._before.setdefault(correction.speaker, []).append(known)
            self.names[correction.speaker] = correction.name
            for found in list(self.names)[:-_MOST]:
                del self.names[found]
            files.write_json(self.names, self._place)

    def forget(self, correction: "Correction") -> None:
        """Forget a name whose correction was taken back; the one known before holds again."""
        if correction.action != "rename":
            return
        before = self._before.get(correction.speaker, [])
        if self.names.get(correction.speaker) == correction.name:
            del self.names[correction.speaker]
            if before:
                self.names[correction.speaker] = before.pop()
            files.write_json(self.names, self._place)
        elif correction.name in before:
            before.remove(correction.name)


def offered(entry: Entry, names: dict[str, str]) -> tuple[str, str] | None:
    """Return the first speaker of an article whose name was corrected in another one, and to what; None for nobody."""
    if not entry.digest or not names:
        return None
    decided = {*entry.declined, *_corrected(entry.corrections), *_corrected(entry.history.undone)}
    found = (speaker.name for speaker in entry.digest.speakers if speaker.name in names)
    return next(((name, names[name]) for name in found if name not in decided and names[name] != name), None)


def _corrected(corrections: "Iterable[Correction]") -> Iterator[str]:
    return (correction.speaker for correction in corrections if correction.action == "rename")
