from desktop_app.checking.asked import asked


def test_an_ellipsis_behind_the_words_that_are_compared_is_not_at_their_end() -> None:
    assert asked("satu dua tiga empat … lima", 3).gaps == frozenset()
    assert asked("satu dua tiga … empat lima", 3).gaps == {3}
    assert asked("satu dua tiga …", 3).gaps == {3}
