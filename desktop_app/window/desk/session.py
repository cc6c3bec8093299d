"""The last session: which articles were open, which one was read. Written whenever that changes, never half."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from desktop_app.window.desk.entry import CANCELLED, Entry, Kept
from desktop_app.window.desk.history import History
from desktop_app.window.storage import files

if TYPE_CHECKING:
    from desktop_app.article import Correction

_KEPT = ("encoding", "plain")  # of how a file is to be read; a password never comes onto the disk
_LONGEST = 86_400_000  # milliseconds that reading may have taken: a day, whatever a file says
_OF_WORDS = ("remarks", "drafts", "pinned", "excluded")  # of what is kept by the article's words
WORK = ("history", "declined", *_OF_WORDS)


@dataclass(frozen=True, slots=True)
class Session:
    """The open articles in their order, and the row of the one that was read.

    `shelved` are articles of earlier sessions that were not opened in this one; what the reader did to them is kept.
    `aside` is where a file was kept that could not be understood.
    """

    entries: tuple[Entry, ...] = ()
    current: int = 0
    aside: Path | None = None
    shelved: tuple[Entry, ...] = ()


def load(file: Path) -> Session:
    """Return the session of a file; an empty one when there is none or it cannot be understood."""
    content, aside = files.read_json(file)
    if content is None:
        return Session(aside=aside)
    try:
        entries = tuple(_entry(one) for one in content["articles"])  # type: ignore[index]  # whatever the file holds
        shelved = tuple(_entry(one) for one in content.get("shelved", ()))  # type: ignore[attr-defined]  # the same
        return Session(entries, int(content["current"]), shelved=shelved)  # type: ignore[index]  # the same
    except (AttributeError, KeyError, OverflowError, TypeError, ValueError):
        return Session(aside=files.set_aside(file))


def _entry(one: dict[str, Any]) -> Entry:
    """Return what was kept of an entry; sessions of earlier versions hold less."""
    cancelled = bool(one.get("cancelled"))
    return Entry(
        str(one["path"]),
        int(one["part"]),
        pasted=bool(one["pasted"]),
        headline=str(one["headline"]),
        state="error" if cancelled else "waiting",
        failure=CANCELLED if cancelled else None,
        place=int(one.get("place", 0)),
        ranker=str(one.get("ranker", "")),
        rest=bool(one.get("rest")),
        seconds=min(max(0, int(one.get("milliseconds", 0))), _LONGEST) / 1000,
        reading={name: one["reading"][name] for name in _KEPT if name in one.get("reading", {})},
        **work_of(one),
    )


def work(entry: Entry) -> dict[str, Any]:
    """Return what the reader did to an article, as it is kept; empty when that is nothing."""
    kept: dict[str, list[Any]] = {
        "corrections": _encoded(entry.corrections),
        "undone": _encoded(entry.history.undone),
        "declined": list(entry.declined),
    }
    kept |= {name: [astuple(one) for one in getattr(entry, name)] for name in _OF_WORDS}
    return {name: several for name, several in kept.items() if several}


def work_of(one: dict[str, Any]) -> dict[str, Any]:
    """Return what the reader did to an article, by the names of the entry's fields.

    Raises AttributeError, KeyError, OverflowError, TypeError or ValueError for what `work` never wrote.
    """
    corrected: dict[str, Any] = {
        "history": History(_corrections(one.get("corrections", ())), _corrections(one.get("undone", ()))),
        "declined": tuple(str(name) for name in one.get("declined", ())),
    }
    return corrected | {name: tuple(_remark(*kept) for kept in one.get(name, ())) for name in _OF_WORDS}


def _remark(start: Any, end: Any, words: Any, note: Any, starred: Any) -> Kept:  # noqa: ANN401  # whatever the file holds
    return Kept(int(start), int(end), str(words), str(note), bool(starred))


def _corrections(several: Sequence[Any]) -> "tuple[Correction, ...]":
    """Return what was kept of corrections; places without words, as an earlier version kept them, mean nothing now."""
    if not several:
        return ()
    from desktop_app import schema  # noqa: PLC0415  # most sessions hold none

    return tuple(schema.decode_correction(one) for one in several if isinstance(one, dict))


def save(entries: Sequence[Entry], current: Entry | None, file: Path, shelved: Sequence[Entry] = ()) -> str:
    """Write the session; the file is either the old or the new one at every instant. Return what went wrong."""
    rows = [row for row, entry in enumerate(entries) if entry is current]
    articles = [_written(entry) for entry in entries]
    content = {"articles": articles, "current": rows[0] if rows else 0, "shelved": [_written(one) for one in shelved]}
    return files.write_json(content, file)


def _written(entry: Entry) -> dict[str, Any]:
    names = ("path", "part", "pasted", "headline", "place", "ranker")
    known = {name: getattr(entry, name) for name in names} | {"milliseconds": round(1000 * entry.seconds)}
    reading = {name: entry.reading[name] for name in _KEPT if name in entry.reading}
    known |= {"reading": reading} if reading else {}
    return known | {name: True for name in ("rest", "cancelled") if getattr(entry, name)} | work(entry)


def _encoded(several: "Sequence[Correction]") -> list[dict[str, Any]]:
    if not several:
        return []
    from desktop_app import schema  # noqa: PLC0415  # most sessions hold none

    return [schema.encode_correction(correction) for correction in several]


def forget_closed(pasted: Path, entries: Sequence[Entry]) -> None:
    """Delete pasted texts that no open article needs any more."""
    kept = {entry.path for entry in entries if entry.pasted}
    if pasted.is_dir():
        for file in pasted.iterdir():
            if str(file) not in kept:
                with suppress(OSError):  # a home that cannot be written
                    file.unlink(missing_ok=True)


def first_size() -> QSize:
    """Return the size of a window that was never sized: 1440 x 860, or nine tenths of a smaller screen."""
    room = QGuiApplication.primaryScreen().availableSize() * 0.9
    return room.boundedTo(QSize(1440, 860))
