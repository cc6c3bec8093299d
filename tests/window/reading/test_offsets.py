import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.article import Span
from desktop_app.window.reading import display
from desktop_app.window.reading.offsets import Offsets, Shown, Tape


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _slice(text: str, shown: Shown) -> str:
    """Cut as Qt does: in UTF-16 units."""
    return text.encode("utf-16-le")[2 * shown.start : 2 * shown.end].decode("utf-16-le")


def _taped(text: str) -> tuple[str, Offsets]:
    tape = Tape()
    tape.keep(text, Span(0, len(text)))
    return "".join(tape.parts), tape.offsets()


def test_plain_words_stand_where_they_stand() -> None:
    _, offsets = _taped("Rapat ditutup Senin.")
    assert offsets.shown(Span(6, 13)) == (6, 13)
    assert offsets.source(Shown(6, 13)) == (6, 13)


@pytest.mark.parametrize("before", ["😀", "😀😀", "a😀b👍🏽", "👨‍👩‍👧‍👦 ", "𝔸𝔹", "🇮🇩 "])
def test_an_emoji_before_a_quote_does_not_shift_it(before: str) -> None:
    text = f"{before}“Kami siap,” kata Rina."
    quote = Span(len(before), len(before) + len("“Kami siap,”"))
    shown, offsets = _taped(text)
    assert _slice(shown, offsets.shown(quote)) == "“Kami siap,”"
    assert offsets.source(offsets.shown(quote)) == quote


def test_combining_marks_keep_their_places() -> None:
    text = "Nguye\u0302\u0303n bicara."
    shown, offsets = _taped(text)
    assert shown == text
    assert _slice(shown, offsets.shown(Span(9, 15))) == "bicara"


def test_a_storm_of_marks_is_cut_short_but_copied_whole() -> None:
    text = "z" + "\u0335" * 500 + " kata Rina"
    shown, offsets = _taped(text)
    assert len(shown) == 1 + display.KEPT_MARKS + len(" kata Rina")
    rina = Span(len(text) - 4, len(text))
    assert _slice(shown, offsets.shown(rina)) == "Rina"
    assert offsets.source(Shown(0, 1 + display.KEPT_MARKS)).of(text) == "z" + "\u0335" * 500


def test_lone_surrogates_are_shown_as_one_replacement_each() -> None:
    text = "a\ud83d\ude00b\udc80 “ya”"
    shown, offsets = _taped(text)
    assert shown == "a\ufffd\ufffdb\ufffd “ya”"
    assert _slice(shown, offsets.shown(Span(6, 10))) == "“ya”"


@pytest.mark.parametrize("character", ["\x00", "\x1b", "\x7f", "\u202e", "\u2067", "\ufdd0", "\uffff"])
def test_unsafe_characters_take_one_place_and_are_not_shown(character: str) -> None:
    shown, offsets = _taped(f"ab{character}cd")
    assert character not in shown
    assert _slice(shown, offsets.shown(Span(3, 5))) == "cd"


def test_an_inserted_break_belongs_to_neither_side() -> None:
    tape = Tape()
    tape.keep("ISIS.Rencana", Span(0, 5))
    tape.swap(0, "\n")
    tape.keep("ISIS.Rencana", Span(5, 12))
    offsets = tape.offsets()
    assert "".join(tape.parts) == "ISIS.\nRencana"
    assert offsets.shown(Span(0, 5)) == (0, 5)
    assert offsets.shown(Span(5, 12)) == (6, 13)
    assert offsets.shown(Span(3, 8)) == (3, 9)
    assert offsets.source(Shown(3, 9)) == (3, 8)
    assert offsets.source(Shown(0, 6)) == (0, 5)


def test_what_lies_in_a_collapsed_part_has_no_place_and_is_copied_with_it() -> None:
    tape = Tape()
    tape.keep("menu menu menu|Isi", Span(0, 4))
    tape.swap(11, "…")
    tape.keep("menu menu menu|Isi", Span(15, 18))
    offsets = tape.offsets()
    hidden = offsets.shown(Span(7, 10))
    assert hidden.start == hidden.end
    assert offsets.shown(Span(15, 18)) == (5, 8)
    assert offsets.source(Shown(0, 8)) == (0, 18)


def test_an_empty_text_has_one_place() -> None:
    assert Offsets().shown(Span(0, 0)) == (0, 0)
    assert Offsets().source(Shown(0, 0)) == (0, 0)
    assert Offsets().length == 0


_letters = st.text(st.sampled_from("ab “”\n.é\u0301\u0335😀👍🇮ع\u202e\x00\ud800𝔸"), max_size=60)


@given(_letters)
def test_qt_counts_what_is_shown(text: str) -> None:
    shown, offsets = _taped(text)
    assert _units(shown) == offsets.length


@given(_letters, st.data())
def test_every_span_comes_back(text: str, data: st.DataObject) -> None:
    """Back and forth gives the same words; only inside a storm of marks the edge may move to the storm's."""
    shown, offsets = _taped(text)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    there = offsets.shown(Span(start, end))
    again = offsets.shown(offsets.source(there))
    assert again == there
    if not display.STORM.search(text):
        assert offsets.source(there) == (start, end)
        assert _slice(shown, there) == display.safe(text[start:end])


@given(_letters)
def test_positions_never_fall(text: str) -> None:
    _, offsets = _taped(text)
    edges = [offsets.shown(Span(place, place)).start for place in range(len(text) + 1)]
    assert edges == sorted(edges)
    assert edges[0] == 0
    assert edges[-1] == offsets.length
