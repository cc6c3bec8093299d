from desktop_app.window.reading.history import DEPTH, History


def test_back_and_forward_retrace_the_jumps() -> None:
    history: History[int] = History()
    history.leave(1)
    history.leave(2)
    assert history.back(3) == 2
    assert history.back(2) == 1
    assert history.back(1) is None
    assert history.forward(1) == 2
    assert history.forward(2) == 3
    assert history.reach == (True, False)


def test_a_new_jump_forgets_what_lay_ahead() -> None:
    history: History[int] = History()
    history.leave(1)
    history.back(2)
    history.leave(1)
    assert history.forward(5) is None


def test_the_memory_is_limited() -> None:
    history: History[int] = History()
    for place in range(3 * DEPTH):
        history.leave(place)
    retraced = 0
    while history.back(0) is not None:
        retraced += 1
    assert retraced == DEPTH


def test_places_that_were_passed_by_are_no_places_to_come_back_to() -> None:
    history = History[str]()
    history.leave("start", passing=True)
    history.leave("first quote", passing=True)
    history.leave("second quote")
    assert history.back("third quote") == "start"
    assert history.reach == (False, True)
    assert history.forward("start") == "third quote"
    history.leave("third quote", passing=True)
    assert history.back("fourth quote") == "third quote"
    history.leave("third quote")
    assert history.back("fifth quote") == "third quote"


def test_what_was_passed_by_is_kept_where_it_is_asked_for() -> None:
    history = History[str]()
    history.leave("start", passing=True)
    history.leave("first quote", kept=True)
    assert history.back("elsewhere") == "first quote"
    assert history.back("first quote") == "start"
