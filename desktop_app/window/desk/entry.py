"""One open article, from the moment its file was named to its digest."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from desktop_app.window.desk.history import History

if TYPE_CHECKING:  # the nouns take 15 ms to import, which the first paint need not wait for
    from desktop_app.article import Correction, Digest

State = Literal["waiting", "loading", "ready", "error"]


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a request gave nothing: a code to translate by, and the English sentence."""

    code: str
    message: str


CANCELLED = Failure("cancelled", "Reading was cancelled.")


@dataclass(frozen=True, slots=True, order=True)
class Kept:
    """A remark of the reader's as it is kept: where the words stood, the words, the note, and whether it has a star."""

    start: int
    end: int
    words: str
    note: str = ""
    starred: bool = False


@dataclass(slots=True, eq=False, weakref_slot=True)
class Entry:
    """One open article, equal to no other. `part` counts the articles of one file, `pasted` ones lie in one of our own.

    `request` is the number under which the worker is asked about it, `seconds` how long that took. `reading` holds
    how the reader wants the file to be read: "encoding", "plain", "password" (see `desktop_app.serve`), `ranker` by
    which its sentences are to be scored, empty for that of all articles.

    `rest` tells that it stands for itself and all that come after it in its file, for reading broke off before them.

    `beginning` holds the first words of a long file while the rest is read. `text_id` names the article's text,
    wherever it lies; empty before it is read. `filed` is what was kept of it under that name last (see `archive`).

    `history` is what the reader did to it, `original` its digest without any corrections. `declined` are the remembered
    names that the reader does not want here, `remarks` what the reader set down about words of the article, `drafts`
    notes that were begun and not ended, `pinned` and `excluded` the sentences that the summary must hold or must not.
    `place` is the code point at the top of the view.
    """

    path: str
    part: int = 0
    pasted: bool = False
    state: State = "waiting"
    headline: str = ""
    digest: "Digest | None" = None
    failure: Failure | None = None
    seconds: float = 0.0
    request: int = 0
    reading: dict[str, str | bool] = field(default_factory=dict)
    ranker: str = ""
    place: int = 0
    beginning: str = ""
    rest: bool = False
    text_id: str = ""
    filed: tuple[str, dict[str, Any]] = field(default=("", {}), repr=False)
    history: History = field(default_factory=History, repr=False)
    declined: tuple[str, ...] = ()
    original: "Digest | None" = None
    remarks: tuple[Kept, ...] = ()
    drafts: tuple[Kept, ...] = ()
    pinned: tuple[Kept, ...] = ()
    excluded: tuple[Kept, ...] = ()

    @property
    def pending(self) -> bool:
        """Whether it is still to be read."""
        return self.state in ("waiting", "loading")

    @property
    def cancelled(self) -> bool:
        """Whether it is not read because the reader wanted it so."""
        return self.state == "error" and self.failure is not None and self.failure.code == CANCELLED.code

    @property
    def corrections(self) -> "tuple[Correction, ...]":
        """What the reader says is otherwise, the oldest first."""
        return self.history.corrections
