"""One open article, from the moment its file was named to its digest."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:  # the nouns take 15 ms to import, which the first paint need not wait for
    from desktop_app.article import Digest

State = Literal["waiting", "loading", "ready", "error"]
Correction = tuple[int, int, bool]  # start, end, and whether that is page junk


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a request gave nothing: a code to translate by, and the English sentence."""

    code: str
    message: str


@dataclass(slots=True)
class Entry:
    """One open article. `part` counts the articles of one file; `pasted` ones lie in a file of our own.

    `request` is the number under which the worker is asked about it, `seconds` how long that took. `reading` holds
    how the reader wants the file to be read: "encoding", "plain", "password" (see `desktop_app.serve`), `ranker` by
    which its sentences are to be scored.

    `corrections` are the stretches that the reader took out of the article (True) or back into it (False), one after
    the other; they hold for the text with this `fingerprint`. `original` is the digest without them. `place` is the
    code point at the top of the view.
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
    ranker: str = "news"
    place: int = 0
    corrections: tuple[Correction, ...] = ()
    fingerprint: int = 0
    original: "Digest | None" = None
