import pytest

from desktop_app import languages
from desktop_app.article import Article, Digest, Event, Published, Quote, Sentence, Span, Speaker, Time
from desktop_app.writing.formats import terminal
from desktop_app.writing.labels import Labels, day

TEXT = "“Ya,” kata Budi pada Senin."
DIGEST = Digest(
    article=Article(
        TEXT, title="Judul", outlet="Kabar", published=Published("2021-07-26", "day", "text"), language="id"
    ),
    sentences=(Sentence(Span(0, 27)),),
    summary=(0,),
    quotes=(Quote(Span(0, 5), "direct", speaker="s1"),),
    speakers=(Speaker("s1", "Budi", "person", roles=("kepala desa",), quotes=(0,)), Speaker("s2", "Sari", "person")),
    times=(Time(Span(21, 26), "date", "2021-07-26"),),
    events=(Event(0, "2021-07-26", "2021-07-26", "day", "report", "Budi berkata ya", Span(0, 5), 0),),
)


def test_everything_found_is_written_under_its_heading_in_the_articles_language() -> None:
    assert "".join(terminal.write([DIGEST], 80)) == (
        "Judul\nKabar · Senin, 26 Juli 2021 · 5 kata\n" + "─" * 40 + "\n\n"
        "Ringkasan\n  “Ya,” kata Budi pada Senin.\n\n"
        "Tokoh\n  Budi, kepala desa (1)\n\n"
        "Disebut, tidak dikutip\n  Sari\n\n"
        "Kutipan\n  “Ya” — Budi [ragu]\n\n"
        "Waktu\n  26 Juli 2021  Budi berkata ya [laporan]\n"
    )


def test_lines_fit_the_terminal() -> None:
    assert max(len(line) for line in "".join(terminal.write([DIGEST], 30)).splitlines()) <= 30


@pytest.mark.parametrize(
    ("code", "value", "written"),
    [
        ("id", "2021-07-26", "Senin, 26 Juli 2021"),
        ("en", "2021-07-26T10:00", "Monday, 26 July 2021"),
        ("xx", "2021-07-26", "2021-07-26"),
        ("id", "2021-07", "2021-07"),
    ],
)
def test_days_are_written_as_the_language_writes_them(code: str, value: str, written: str) -> None:
    assert day(value, languages.load(code).words("digest", Labels)) == written
