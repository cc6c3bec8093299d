from desktop_app.article import Correction
from desktop_app.window.desk.history import History, Step, stamp

FIRST, SECOND = Correction("drop", speaker="Sari"), Correction("date", name="2024-03-05")


def test_steps_and_corrections_are_taken_back_in_one_order() -> None:
    history, done = History([FIRST]), ["pin"]
    history.make(Step(undo=done.clear, redo=lambda: done.append("pin")))
    history.make(Step(SECOND))
    undone = history.undo()
    assert undone
    assert (undone.correction, done) == (SECOND, ["pin"])
    history.undo()
    assert (done, history.corrections) == ([], (FIRST,))
    history.undo()
    assert (history.can_undo, history.corrections, history.undone) == (False, (), (SECOND, FIRST))
    assert history.undo() is None
    history.redo()
    assert (done, history.corrections) == ([], (FIRST,))
    history.redo()
    history.redo()
    assert (done, history.corrections, history.can_redo) == (["pin"], (FIRST, SECOND), False)


def test_whatever_is_done_next_ends_what_could_be_made_again() -> None:
    for later in (Step(), Step(SECOND)):
        for earlier in (Step(), Step(FIRST)):
            history = History()
            history.make(earlier)
            history.undo()
            history.make(later)
            assert not history.can_redo
            assert history.redo() is None


def test_steps_have_one_order_in_time_with_what_is_closed() -> None:
    history = History([FIRST])
    assert history.last == 0  # of an earlier session
    history.make(Step(SECOND))
    first, closed = history.last, stamp()
    history.make(Step())
    assert first < closed < history.last
    history.undo()
    assert history.last == first
    history.redo()
    assert history.last > closed


def test_a_step_can_be_taken_back_that_is_not_the_last_and_only_once() -> None:
    history, step = History(), Step(FIRST)
    history.make(step)
    history.make(Step(SECOND))
    assert history.undo(step) is step
    assert (history.corrections, history.undone) == ((SECOND,), (FIRST,))
    assert history.undo(step) is None
    redone = history.redo(step)
    assert redone
    assert (history.corrections, history.redo(step)) == ((SECOND, FIRST), None)
    assert history.undo(redone) is redone


def test_corrections_are_those_of_another_time_while_the_rest_stays() -> None:
    history = History([FIRST])
    held = history.held
    history.undo()
    history.make(Step())
    starred = history.last
    history.restore(held)
    assert (history.corrections, history.last) == ((FIRST,), starred)


def test_corrections_of_another_time_come_back_in_their_order_among_other_steps() -> None:
    history, correction, star, note = History(), Step(FIRST), Step(), Step()
    for step in (correction, star, note):
        history.make(step)
    history.undo(star)
    history.undo(correction)
    held = history.held
    history.redo()
    history.undo(note)
    history.restore(held)
    assert history.held.undone == (star, correction, note)
    again = history.redo(star)
    history.restore(held)
    assert history.held == ((again,), (correction, note))


def test_a_step_that_is_taken_back_stays_so_when_corrections_are_those_of_another_time() -> None:
    history, star = History([FIRST]), Step()
    history.make(star)
    held = history.held
    history.undo()
    history.restore(held)
    assert (history.corrections, history.held.undone) == ((FIRST,), (star,))
