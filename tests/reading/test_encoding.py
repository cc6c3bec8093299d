import pytest

from desktop_app.reading import UnreadableError, articles
from desktop_app.reading.encoding import decode
from desktop_app.reading.file import File

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


@pytest.mark.parametrize("encoding", ["idna", "undefined", "base64", "utf-8\0"])
def test_what_is_no_encoding_of_texts_is_refused(encoding: str) -> None:
    with pytest.raises(UnreadableError, match="no encoding"):
        decode("Café “satu”.".encode("cp1252"), "a.txt", encoding)


WRAPPERS = {
    "a.html": "<html><head><meta charset={}></head><body><p>{}</p></body></html>",
    "a.mhtml": "MIME-Version: 1.0\nContent-Type: text/html; charset={}\n\n<html><body><p>{}</p></body></html>",
    "a.eml": "Subject: x\nContent-Type: text/plain; charset={}\n\n{}",
    "a.xml": '<?xml version="1.0" encoding="{}"?><rss><item><description>{}</description></item></rss>',
}


def read(name: str, charset: str, text: str, encoding: str, chosen: str = "") -> str:
    """Return what is read of a file in one encoding that declares another."""
    data = WRAPPERS[name].format(charset, text).encode(encoding)
    (article,) = articles(File(name, "", data, encoding=chosen))
    return article.text


@pytest.mark.parametrize("name", WRAPPERS)
@pytest.mark.parametrize(
    "charset",
    [
        "x-user-defined",
        "iso-8859-8-i",
        "utf8mb4",
        "base64",
        "idna",
        "undefined",
        "us-ascii",
        "utf-16",
        "utf-8",
        "gb2312",
    ],
)
def test_a_declaration_that_is_unknown_or_wrong_closes_no_file(name: str, charset: str) -> None:
    text = "Warga “menunggu” di café kota itu sejak pagi."
    assert read(name, charset, text, "cp1252") == text


@pytest.mark.parametrize("name", WRAPPERS)
def test_who_declares_latin_1_means_what_browsers_read(name: str) -> None:
    text = "Warga “menunggu” di café kota itu sejak pagi."
    assert read(name, "iso-8859-1", text, "cp1252") == text


@pytest.mark.parametrize("name", WRAPPERS)
@pytest.mark.parametrize(
    ("charset", "text"),
    [
        ("koi8-r", "Сегодня открыли мост."),
        ("gb2312", "今天这座新桥开放了。"),
        ("iso-8859-2", "Dziś otwarto most; źle."),
    ],
)
def test_a_declaration_that_is_right_counts(name: str, charset: str, text: str) -> None:
    assert read(name, charset, text, charset) == text


@pytest.mark.parametrize("name", ["a.html", "a.mhtml", "a.xml"])
def test_the_reader_s_choice_wins_over_a_declaration(name: str) -> None:
    assert read(name, "cp1252", "Сегодня открыли мост.", "koi8-r", "koi8-r") == "Сегодня открыли мост."


def test_cyrillic_is_not_taken_for_western() -> None:
    text = "Сегодня в городе открыли новый мост через реку, сообщили власти. " * 20
    assert decode(text.encode("cp1251"), "a.txt") == text


def test_anything_can_be_shown_as_plain_text() -> None:
    data = bytes(range(256)) * 4
    with pytest.raises(UnreadableError):
        decode(data, "a")
    assert "ABC" in decode(data, "a", anything=True)
