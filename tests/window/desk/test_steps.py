from desktop_app.window.desk.steps import Steps, stamp


def _states(steps: Steps, corrections: int) -> tuple[bool, bool]:
    return steps.can_undo(corrections), steps.can_redo(corrections)


def test_steps_and_corrections_are_taken_back_in_one_order() -> None:
    steps, done = Steps(), ["pin"]
    steps.make(1, done.clear, lambda: done.append("pin"))
    assert _states(steps, 2) == (False, False)  # the second correction is younger
    assert _states(steps, 1) == (True, False)
    steps.undo()
    assert (done, *_states(steps, 1)) == ([], False, True)
    assert _states(steps, 0) == (False, False)  # first the correction that was made before it
    steps.redo()
    assert done == ["pin"]


def test_a_new_step_ends_what_could_be_made_again() -> None:
    steps = Steps()
    steps.make(0, lambda: None, lambda: None)
    steps.undo()
    steps.make(0, lambda: None, lambda: None)
    assert not steps.can_redo(0)


def test_steps_and_corrections_have_one_order_in_time() -> None:
    steps = Steps()
    assert steps.last == 0
    steps.stamp()
    first = steps.last
    closed = stamp()
    steps.make(1, lambda: None, lambda: None)
    assert first < closed < steps.last
    steps.undo()
    assert steps.last == first
    steps.redo()
    assert steps.last > closed
    steps.undo()
    steps.unstamp()
    steps.unstamp()  # one of an earlier session
    assert steps.last == 0
