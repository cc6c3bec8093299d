from desktop_app.article import Correction, Digest, Note, Score
from desktop_app.ranking import Ranking
from desktop_app.window.desk.desk import Desk
from desktop_app.window.desk.entry import Entry, Failure
from desktop_app.window.desk.history import Step
from tests.window.idle import IdleWorker, answer, digest, opened


def _scores(*values: float) -> tuple[Score, ...]:
    return tuple(Score(value) for value in values)


def test_only_the_last_ranker_counts(desk: Desk, idle: IdleWorker) -> None:
    entry = opened(desk, idle)
    desk.inquiries.rank(entry, "lexrank")
    desk.inquiries.rank(entry, "luhn")
    idle.scored.emit(3, Ranking(_scores(0.3, 0.7)))
    idle.scored.emit(2, Ranking(_scores(0.9, 0.1)))
    assert entry.digest
    assert entry.digest.scores == _scores(0.3, 0.7)


def test_an_article_read_again_keeps_its_ranker(desk: Desk, idle: IdleWorker) -> None:
    entry = opened(desk, idle)
    desk.inquiries.rank(entry, "lexrank")
    desk.read(entry)
    answer(idle, 3, digest())
    assert idle.asked[4]["ranker"] == "lexrank"


def test_a_ranker_that_fails_is_named_and_the_one_before_stays(desk: Desk, idle: IdleWorker) -> None:
    entry = opened(desk, idle)
    desk.inquiries.rank(entry, "lexrank")
    idle.scored.emit(2, Ranking(_scores(0.3, 0.7)))
    told: list[tuple[Entry, str]] = []
    desk.inquiries.unranked.connect(lambda one, ranker: told.append((one, ranker)))
    desk.inquiries.rank(entry, "luhn")
    desk.inquiries.rank(entry, "kl")
    idle.failed.emit(4, Failure("failed", "It failed."))
    assert told == [(entry, "kl")]
    assert entry.ranker == "lexrank"
    assert entry.state == "ready"
    assert entry.digest
    assert entry.digest.scores == _scores(0.3, 0.7)


def test_a_ranker_that_fails_over_what_was_corrected_meanwhile_is_not_said_to_have_worked(
    desk: Desk, idle: IdleWorker
) -> None:
    entry = opened(desk, idle)
    told: list[tuple[Entry, str]] = []
    desk.inquiries.unranked.connect(lambda one, ranker: told.append((one, ranker)))
    desk.inquiries.rank(entry, "lexrank")
    entry.digest = digest("Lain sama sekali. Dua.")  # by a correction
    idle.scored.emit(2, Ranking(_scores(0.3, 0.7)))
    assert idle.asked[3]["ranker"] == "lexrank"
    idle.failed.emit(3, Failure("failed", "It failed."))
    assert (told, entry.ranker) == ([(entry, "lexrank")], "news")


def test_the_readers_ranker_is_that_of_articles_opened_later(desk: Desk, idle: IdleWorker) -> None:
    desk.inquiries.ranker = "luhn"
    entry = opened(desk, idle)
    assert idle.asked[2]["ranker"] == "luhn"
    idle.failed.emit(2, Failure("failed", "It failed."))
    assert entry.ranker == "news"


def test_a_correction_keeps_the_ranker_that_the_article_was_read_with(desk: Desk, idle: IdleWorker) -> None:
    entry = opened(desk, idle)
    desk.inquiries.ranker = "luhn"  # chosen for another article
    desk.inquiries.correct(entry, Correction("drop", speaker="s1"))
    assert idle.asked[2]["ranker"] == entry.ranker == "news"


def test_notes_of_a_ranker_give_way_to_those_of_the_next(desk: Desk, idle: IdleWorker) -> None:
    entry = opened(desk, idle)
    partly = Note("ranking", "partial", "Only a part.")
    desk.inquiries.rank(entry, "kl")
    idle.scored.emit(2, Ranking(_scores(0.3, 0.7), (partly,)))
    assert entry.digest
    assert entry.digest.notes == (partly,)
    desk.inquiries.rank(entry, "luhn")
    idle.scored.emit(3, Ranking(_scores(0.9, 0.7)))
    assert not entry.digest.notes


def test_a_comparison_leaves_the_article_as_it_is(desk: Desk, idle: IdleWorker) -> None:
    entry = opened(desk, idle)
    told: list[tuple[str, Digest]] = []
    desk.inquiries.compared.connect(lambda _, ranker, digest: told.append((ranker, digest)))
    desk.inquiries.compare(entry, "lsa")
    idle.scored.emit(2, Ranking(_scores(0.3, 0.7)))
    assert [(ranker, digest.scores) for ranker, digest in told] == [("lsa", _scores(0.3, 0.7))]
    assert entry.digest
    assert entry.digest.scores == ()


def test_scores_of_another_text_are_not_taken(desk: Desk, idle: IdleWorker) -> None:
    entry = opened(desk, idle)
    desk.inquiries.rank(entry, "lexrank")
    desk.read(entry)
    answer(idle, 3, digest("Kini ada. Teks lain. Sama sekali."))
    idle.scored.emit(2, Ranking(_scores(0.9, 0.1)))
    assert entry.digest
    assert entry.digest.scores == ()


def test_a_correction_that_fails_is_taken_back_and_told(desk: Desk, idle: IdleWorker) -> None:
    entry = opened(desk, idle)
    told: list[tuple[Entry, object]] = []
    desk.inquiries.uncorrected.connect(lambda one, wanted: told.append((one, wanted)))
    first, second = Correction("date", name="2024-03-05"), Correction("date", name="2024-03-06")
    desk.inquiries.correct(entry, first)
    desk.inquiries.correct(entry, second)  # before the first is worked in
    idle.failed.emit(max(idle.asked), Failure("failed", "It failed."))
    assert (entry.state, entry.corrections, entry.history.undone) == ("ready", (), ())
    assert told == [(entry, (first, second))]


def test_a_ranking_may_fail_after_its_article_was_closed(desk: Desk, idle: IdleWorker) -> None:
    entry = opened(desk, idle)
    desk.inquiries.rank(entry, "lexrank")
    desk.close(entry)
    idle.failed.emit(2, Failure("empty", "It is empty."))
    assert entry.ranker == "news"


def test_a_correction_that_fails_leaves_the_order_of_undoing(desk: Desk, idle: IdleWorker) -> None:
    entry, other = opened(desk, idle), opened(desk, idle, "/berita/b.txt")
    desk.close(other)
    desk.inquiries.correct(entry, Correction("date", name="2024-03-05"))
    assert entry.history.last > desk.shelf.stamp
    entry.history.make(Step())
    entry.history.undo()
    idle.failed.emit(max(idle.asked), Failure("failed", "It failed."))
    assert entry.history.last < desk.shelf.stamp  # what is taken back first is the closing


def test_taking_back_that_fails_leaves_the_order_of_undoing(desk: Desk, idle: IdleWorker) -> None:
    entry, other = opened(desk, idle), opened(desk, idle, "/berita/b.txt")
    desk.inquiries.correct(entry, Correction("date", name="2024-03-05"))
    idle.digested.emit(max(idle.asked), digest())
    made = entry.history.last
    desk.close(other)
    desk.inquiries.undo(entry)
    entry.history.make(Step())
    step = entry.history.last
    idle.failed.emit(max(idle.asked), Failure("failed", "It failed."))
    assert entry.history.last == step
    entry.history.undo()
    assert entry.history.last == made


def test_only_the_last_of_several_corrections_waits_for_the_worker(desk: Desk, idle: IdleWorker) -> None:
    entry, other = opened(desk, idle), opened(desk, idle, "/berita/b.txt")
    for day in range(1, 7):
        desk.inquiries.correct(entry, Correction("date", name=f"2024-03-0{day}"))
    desk.inquiries.correct(other, Correction("date", name="2024-03-05"))
    assert idle.dropped == [3, 4, 5, 6, 7]
    idle.digested.emit(8, digest("Satu. Dua."))
    assert entry.headline == "Satu."


def test_only_the_last_ranker_waits_for_the_worker(desk: Desk, idle: IdleWorker) -> None:
    entry = opened(desk, idle)
    for ranker in ("lexrank", "luhn", "kl"):
        desk.inquiries.rank(entry, ranker)
        desk.inquiries.compare(entry, ranker)
    assert idle.dropped == [2, 4]


def test_a_correction_taken_back_before_the_article_is_read_anew_changes_nothing(desk: Desk, idle: IdleWorker) -> None:
    entry = opened(desk, idle)
    desk.inquiries.correct(entry, Correction("date", name="2024-03-05"))
    desk.inquiries.undo(entry)
    stale = max(idle.asked)
    desk.read(entry)
    answer(idle, entry.request, digest("Baru sekali. Dua."))
    idle.digested.emit(stale, digest())
    assert entry.headline == "Baru sekali."
