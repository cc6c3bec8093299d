from desktop_app.window.language.filling import filled


def test_what_a_value_holds_is_not_filled_in_once_more() -> None:
    assert filled("“%1” is called “%2”.", "Laba naik %2", "a %1 \\1") == "“Laba naik %2” is called “a %1 \\1”."


def test_a_place_without_a_value_stays_as_it_is() -> None:
    assert filled("100 %2 of %1", "x") == "100 %2 of x"
    assert filled("“%1”", "") == "“”"
