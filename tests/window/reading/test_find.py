import pytest

from desktop_app.window.reading import find


@pytest.mark.parametrize(
    ("words", "hits"),
    [
        ("irak", ["Irak", "IRAK"]),
        ("perdana menteri", ["Perdana\nMenteri"]),
        ('"kami', ["“Kami"]),
        ("jum'at", ["Jum’at"]),
        ("Al-Kadhimi", ["Al‑Kadhimi"]),
        ("a.b*(", []),
        ("", []),
        ("   ", []),
    ],
)
def test_search_overlooks_case_spaces_and_styles_of_marks(words: str, hits: list[str]) -> None:
    text = "Perdana\nMenteri Irak Al‑Kadhimi berkata, “Kami ke IRAK hari Jum’at.”"
    assert [span.of(text) for span in find.search(text, words)] == hits


def test_letters_that_fold_to_more_letters_do_not_shift_the_hits() -> None:
    text = "İstanbul, Straße, ﬁnal: Rina"
    (hit,) = find.search(text, "rina")
    assert hit.of(text) == "Rina"


def test_more_hits_than_help_are_not_gathered() -> None:
    assert len(find.search("a" * 100_000, "a")) == find.MOST


def test_what_is_sought_is_no_pattern() -> None:
    assert find.search("aaa", "a+") == ()
    assert len(find.search("a+a+", "a+")) == 2
