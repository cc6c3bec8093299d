"""What the reader did to articles, kept by their texts: it is there again whenever and wherever such a text is opened.

A readable file beside the session, one article a line, the one used last at the end:
`{"version": 1, "articles": {"<name of the text>": {"headline": …, "used": "2026-01-31", "remarks": […], …}}}`.
"""

import json
import logging
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.window.desk import session
from desktop_app.window.desk.entry import Entry
from desktop_app.window.storage import files

if TYPE_CHECKING:
    from desktop_app.article import Digest

log = logging.getLogger(__name__)
_VERSION = 1
_MOST = 1_000  # articles; those not used for longest are forgotten
_LARGEST = 4_000_000  # characters of all lines; 1,000 articles with a dozen notes each stay far below


class Archive:
    """The articles' corrections and remarks; read when first needed. `aside` is where a broken file was kept."""

    def __init__(self, file: Path) -> None:
        self.aside: Path | None = None
        self._file = file
        self._known: dict[str, dict[str, Any]] | None = None  # by the texts' names
        self._changed = False

    def recall(self, entry: Entry, digest: "Digest") -> None:
        """Give an article that was just read what was done to its text before, unless something was done since."""
        before, entry.text_id = entry.text_id, text_id(digest.article.text)
        if session.work(entry) or before == entry.text_id:  # what comes with the session is as new
            return
        entry.filed = entry.text_id, {}
        kept = self._articles().get(entry.text_id)
        if kept is None:
            return
        try:
            found = session.work_of(kept)
        except (AttributeError, KeyError, OverflowError, TypeError, ValueError):
            log.exception("what is kept of %s cannot be understood", entry.text_id)
            return
        for name, value in found.items():
            setattr(entry, name, value)
        self.note([entry])  # used today

    def note(self, entries: Iterable[Entry]) -> None:
        """Take up what was done to these articles since they were looked at last."""
        for entry in entries:
            now = entry.text_id, session.work(entry)
            if entry.text_id and now != entry.filed:
                entry.filed = now
                self._put(entry, now[1])

    def save(self) -> str:
        """Write the file if there is anything new. Return what went wrong."""
        if not self._changed:
            return ""
        self._changed = False
        lines = _lines(self._articles())
        head = f'{{"version": {_VERSION}, "articles": {{'
        return files.write(f"{head}\n" + ",\n".join(lines) + "\n}}\n", self._file)

    def keep_only(self, entries: Sequence[Entry]) -> None:
        """Forget all articles but these."""
        kept = {entry.text_id for entry in entries}
        for one in [one for one in self._articles() if one not in kept]:
            del self._articles()[one]
            self._changed = True

    def __len__(self) -> int:
        """Return of how many articles something is kept."""
        return len(self._articles())

    def _put(self, entry: Entry, work: dict[str, Any]) -> None:
        known = self._articles()
        before = known.pop(entry.text_id, None)  # the newest last
        if work:
            known[entry.text_id] = {"headline": entry.headline, "used": date.today().isoformat(), **work}  # noqa: DTZ011  # the reader's own day
        self._changed = self._changed or before != known.get(entry.text_id)

    def _articles(self) -> dict[str, dict[str, Any]]:
        if self._known is None:
            self._known = self._load()
        return self._known

    def _load(self) -> dict[str, dict[str, Any]]:
        content, self.aside = files.read_json(self._file)
        if content is None:
            return {}
        articles = content.get("articles") if isinstance(content, dict) and content.get("version") == _VERSION else None
        if not isinstance(articles, dict) or not all(isinstance(one, dict) for one in articles.values()):
            self.aside = files.set_aside(self._file)
            return {}
        return articles


def text_id(text: str) -> str:
    """Return the name of a text: the same for the same words, whatever white space is between them."""
    import hashlib  # noqa: PLC0415  # 6 ms that no start needs

    return hashlib.sha256(" ".join(text.split()).encode(errors="surrogatepass")).hexdigest()[:32]


def _lines(articles: dict[str, dict[str, Any]]) -> list[str]:
    """Return a line for each article that is to be kept; the ones left out are forgotten."""
    lines: list[str] = []
    room = _LARGEST
    for name, kept in list(articles.items())[::-1]:
        line = f"{json.dumps(name)}: {json.dumps(kept, ensure_ascii=False)}"
        room -= len(line)
        if len(lines) == _MOST or room < 0:
            del articles[name]
        else:
            lines.append(line)
    return lines[::-1]
