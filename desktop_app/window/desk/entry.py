"""One open article, from the moment its file was named to its digest."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from desktop_app.window.desk.steps import Steps

if TYPE_CHECKING:  # the nouns take 15 ms to import, which the first paint need not wait for
    from desktop_app.article import Correction, Digest

State = Literal["waiting", "loading", "ready", "error"]


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a request gave nothing: a code to translate by, and the English sentence."""

    code: str
    message: str


@dataclass(frozen=True, slots=True, order=True)
class Kept:
    """A remark of the reader's as it is kept: where the words stood, the words, the note, and whether it has a star."""

    start: int
    end: int
    words: str
    note: str = ""
    starred: bool = False


@dataclass(slots=True)
class Entry:
    """One open article. `part` counts the articles of one file; `pasted` ones lie in a file of our own.

    `request` is the number under which the worker is asked about it, `seconds` how long that took. `reading` holds
    how the reader wants the file to be read: "encoding", "plain", "password" (see `desktop_app.serve`), `ranker` by
    which its sentences are to be scored, empty for that of all articles.

    `rest` tells that it stands for itself and all that come after it in its file, for reading broke off before them.

    `beginning` holds the first words of a long file while the rest is read. `text_id` names the article's text,
    wherever it lies; empty before it is read. `filed` is what was kept of it under that name last (see `archive`).

    `corrections` are what the reader says is otherwise, the oldest first, `undone` those taken back, the last one first
    to return; `original` is the digest without any, `steps` what the reader did besides. `declined` are the remembered
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
    text_id: str = field(default="", compare=False)
    filed: tuple[str, dict[str, Any]] = field(default=("", {}), compare=False, repr=False)
    corrections: "tuple[Correction, ...]" = ()
    undone: "tuple[Correction, ...]" = ()
    declined: tuple[str, ...] = ()
    original: "Digest | None" = None
    remarks: tuple[Kept, ...] = ()
    drafts: tuple[Kept, ...] = ()
    pinned: tuple[Kept, ...] = ()
    excluded: tuple[Kept, ...] = ()
    steps: Steps = field(default_factory=Steps, compare=False, repr=False)
