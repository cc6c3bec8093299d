import pytest

from desktop_app.reading import UnreadableError
from desktop_app.reading.encoding import decode

TEXT = "Presiden mengatakan “siap”. Ini café naïve.\n" * 20


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_common_encodings_are_recognised(encoding: str) -> None:
    assert decode(TEXT.encode(encoding), "a.txt") == TEXT


def test_lines_of_two_encodings_are_each_read_rightly() -> None:
    data = "“Satu”\n".encode() + "“Dua”\n".encode("cp1252")
    assert decode(data, "a.txt") == "“Satu”\n“Dua”\n"


def test_an_encoding_of_the_readers_choice_wins() -> None:
    assert decode("Привет".encode("koi8-r"), "a.txt", "koi8-r") == "Привет"


def test_an_unknown_encoding_is_refused() -> None:
    with pytest.raises(UnreadableError, match="no encoding"):
        decode(b"x", "a.txt", "no-such-code")


def test_cyrillic_is_not_taken_for_western() -> None:
    text = "Сегодня в городе открыли новый мост через реку, сообщили власти. " * 20
    assert decode(text.encode("cp1251"), "a.txt") == text


def test_anything_can_be_shown_as_plain_text() -> None:
    data = bytes(range(256)) * 4
    with pytest.raises(UnreadableError):
        decode(data, "a")
    assert "ABC" in decode(data, "a", anything=True)
