"""What is asked about a digest in hand: other scores, a comparison, what the reader corrects."""

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop_app.window.desk.entry import Entry
from desktop_app.window.desk.history import Held, Step
from desktop_app.window.desk.worker import Worker

if TYPE_CHECKING:
    from desktop_app.article import Correction, Digest
    from desktop_app.ranking import Ranking


class _Ranking(NamedTuple):
    """A request for another ranker's scores, with the ranker of the present ones."""

    entry: Entry
    digest: "Digest"
    before: str


class _Comparison(NamedTuple):
    """A request for the scores of `ranker` beside those that the digest holds."""

    entry: Entry
    digest: "Digest"
    ranker: str


class _Correcting(NamedTuple):
    """A request to work corrections in, with the history that is worked in already."""

    entry: Entry
    held: Held


_Superseded = TypeVar("_Superseded", _Ranking, _Correcting)


class Inquiries(QObject):
    """Asks the worker about articles that are read. Of rankings and corrections an article's last request counts.

    `answered(Entry, Digest)` brings the digest that an article has from now on, `compared(Entry, str, Digest)` the one
    by another ranker that was asked for by `compare`, `unranked(Entry, str)` names a ranker that failed, `corrected()`
    tells that an entry's corrections are other ones, `uncorrected(Entry, tuple)` that the worker failed over these
    corrections, and that those before hold again.
    """

    answered = Signal(object, object)
    compared = Signal(object, str, object)
    unranked = Signal(object, str)
    corrected = Signal()
    uncorrected = Signal(object, object)

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ranker = "news"  # of articles for which the reader chose no other
        self._worker = worker
        self._rankings: dict[int, _Ranking] = {}  # these three by request
        self._comparisons: dict[int, _Comparison] = {}
        self._corrections: dict[int, _Correcting] = {}
        worker.digested.connect(self._on_digested)
        worker.scored.connect(self._on_scored)
        worker.failed.connect(self._on_failed)

    def rank(self, entry: Entry, ranker: str) -> None:
        """Ask for another ranker's scores; the digest changes when they come."""
        earlier = self._supersede(self._rankings, entry)
        before = earlier.before if earlier else entry.ranker or "news"
        entry.ranker = ranker
        self._rank(entry, before)

    def _rank(self, entry: Entry, before: str) -> None:
        """Ask for the scores by an article's ranker, in the place of those by the one `before`."""
        if entry.digest:
            number = self._worker.next_number()
            self._rankings[number] = _Ranking(entry, entry.digest, before)
            self._ask_scores(entry.digest, entry.ranker, number)

    def compare(self, entry: Entry, ranker: str) -> None:
        """Ask what another ranker says, beside the one whose scores the digest holds; `compared` tells it."""
        if entry.digest:
            number = self._worker.next_number()
            self._comparisons[number] = _Comparison(entry, entry.digest, ranker)
            self._ask_scores(entry.digest, ranker, number)

    def correct(self, entry: Entry, correction: "Correction") -> Step | None:
        """Take up what the reader says is otherwise; the digest changes when the worker has worked it in.

        Return the step that this is, None for an article that is not read.
        """
        if entry.digest is None:
            return None
        entry.original = entry.original or entry.digest
        held, step = entry.history.held, Step(correction)
        entry.history.make(step)
        return self._turned(entry, step, held)

    def undo(self, entry: Entry, step: Step | None = None) -> Step | None:
        """Take a step of an article back, the last one by default; return it, None when it is not there."""
        held = entry.history.held
        return self._turned(entry, entry.history.undo(step), held)

    def redo(self, entry: Entry, step: Step | None = None) -> Step | None:
        """Make a step again, by default the one that was taken back last; return it as it is made now."""
        held = entry.history.held
        return self._turned(entry, entry.history.redo(step), held)

    def _turned(self, entry: Entry, step: Step | None, held: Held) -> Step | None:
        if step and step.correction:
            self._work_in(entry, held)
        return step

    def resume(self, entry: Entry) -> None:
        """Ask once more for what the reader chose and corrected: the article was read anew."""
        wanted = entry.ranker or self.ranker
        if entry.corrections:
            entry.ranker = wanted
            self.correct_again(entry)
            return
        self._supersede(self._corrections, entry)  # it would bring what was read before
        entry.ranker = "news"  # by which it was read
        if wanted != "news":
            self.rank(entry, wanted)

    def correct_again(self, entry: Entry) -> None:
        """Work an article's corrections in, which are not worked into its digest yet."""
        self._work_in(entry, entry.history.held)

    def _work_in(self, entry: Entry, held: Held) -> None:
        if entry.original:
            from desktop_app import schema  # noqa: PLC0415  # only needed long after the start

            earlier = self._supersede(self._corrections, entry)
            known = schema.encode(entry.original)
            corrections = [schema.encode_correction(correction) for correction in entry.corrections]
            asked = {"correct": known, "corrections": corrections, "ranker": entry.ranker or "news"}
            number = self._worker.next_number()
            self._corrections[number] = _Correcting(entry, earlier.held if earlier else held)
            self._worker.ask(asked, number, urgent=True)
            self.corrected.emit()

    def _ask_scores(self, digest: "Digest", ranker: str, number: int) -> None:
        from desktop_app import schema  # noqa: PLC0415  # only needed long after the start

        self._worker.ask({"rank": schema.encode(digest), "ranker": ranker}, number, urgent=True)

    def _supersede(self, pending: dict[int, _Superseded], entry: Entry) -> _Superseded | None:
        """Forget an article's earlier request, for its answer is not wanted any more; return it, None without one."""
        for number, one in pending.items():
            if one.entry is entry:
                self._worker.drop(number)
                return pending.pop(number)
        return None

    def _on_digested(self, number: int, digest: "Digest") -> None:
        correcting = self._corrections.pop(number, None)
        if correcting:
            self.answered.emit(correcting.entry, digest)

    def _on_scored(self, number: int, scored: "Ranking") -> None:
        comparison = self._comparisons.pop(number, None)
        if comparison:
            entry, digest, ranker = comparison
            self.compared.emit(entry, ranker, replace(digest, scores=scored.scores))
        ranking = self._rankings.pop(number, None)
        if ranking:
            self._take_scores(*ranking, scored)

    def _take_scores(self, entry: Entry, digest: "Digest", before: str, scored: "Ranking") -> None:
        if entry.digest is not digest:  # corrected meanwhile: other sentences
            self._rank(entry, before)
        else:
            notes = tuple(note for note in digest.notes if note.room != "ranking") + scored.notes
            self.answered.emit(entry, replace(digest, scores=scored.scores, notes=notes))

    def _on_failed(self, number: int) -> None:
        ranking = self._rankings.pop(number, None)
        if ranking:
            failed, ranking.entry.ranker = ranking.entry.ranker, ranking.before
            self.unranked.emit(ranking.entry, failed)
        comparison = self._comparisons.pop(number, None)
        if comparison:
            self.unranked.emit(comparison.entry, comparison.ranker)
        correcting = self._corrections.pop(number, None)
        if correcting:
            self._restore(*correcting)

    def _restore(self, entry: Entry, held: Held) -> None:
        wanted = entry.corrections
        entry.history.restore(held)
        self.corrected.emit()
        self.uncorrected.emit(entry, wanted)
