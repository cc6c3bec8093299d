from desktop_app.article import Correction
from desktop_app.window.corrections.steps import Steps
from desktop_app.window.entry import Entry


def _states(steps: Steps) -> tuple[bool, bool]:
    return steps.can_undo, steps.can_redo


def test_steps_and_corrections_are_taken_back_in_one_order() -> None:
    entry, done = Entry("/a.txt"), ["pin"]
    steps = Steps(entry)
    correction = Correction("drop", speaker="s1")
    entry.corrections = (correction,)
    steps.make(done.clear, lambda: done.append("pin"))
    entry.corrections = (correction, correction)
    assert _states(steps) == (False, False)  # the second correction is younger
    entry.corrections, entry.undone = (correction,), (correction,)
    assert _states(steps) == (True, False)
    steps.undo()
    assert (done, *_states(steps)) == ([], False, True)
    entry.corrections = ()
    assert _states(steps) == (False, False)  # first the correction that was made before it
    entry.corrections = (correction,)
    steps.redo()
    assert done == ["pin"]


def test_a_new_step_ends_what_could_be_made_again() -> None:
    entry = Entry("/a.txt")
    steps = Steps(entry)
    steps.make(lambda: None, lambda: None)
    steps.undo()
    entry.undone = (Correction("drop", speaker="s1"),)
    steps.make(lambda: None, lambda: None)
    assert (steps.can_redo, len(entry.undone)) == (False, 0)
