import textwrap
from types import ModuleType

import pytest

from desktop_app import corrections, quotes, regions, times
from desktop_app.article import Article, Correction, Passage, Published
from desktop_app.digest import Options, digest
from desktop_app.summary import Length
from tests.growth import is_linear

TEXT = "Hujan turun di Kota Wening sejak Senin.\n\nJalan utama ditutup.\n\nWarga diminta menunggu di rumah."


def test_an_article_flows_through_all_rooms() -> None:
    found = digest(Article(TEXT, language="id"), Options(length=Length(2, "sentences")))
    assert found.article.text == TEXT
    assert len(found.sentences) == len(found.scores) == 3
    assert len(found.summary) == 2
    assert found.notes == ()


def test_a_room_that_fails_leaves_a_note_and_the_others_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError

    fail.__module__ = quotes.__name__
    monkeypatch.setattr(quotes, "find", fail)
    found = digest(Article(TEXT, language="id"))
    assert found.quotes == ()
    assert len(found.sentences) == 3
    assert [(note.room, note.code) for note in found.notes] == [("quotes", "failed")]


def test_the_readers_date_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(times, "published", lambda *_: pytest.fail("the date is known"))
    date = Published("2025-03-03", "day", "reader")
    assert digest(Article(TEXT, published=date)).article.published == date


@pytest.mark.parametrize("text", ["", " \n ", "😀", "a" * 10_000, "\u202e" * 100, "\ud800"], ids=repr)
def test_texts_that_are_none_give_a_digest_all_the_same(text: str) -> None:
    found = digest(Article(text))
    assert found.article.text == text
    assert "failed" not in [note.code for note in found.notes]


def test_a_headline_above_the_prose_is_the_title_and_no_sentence() -> None:
    prose = "Hujan turun di Kota Wening sejak Senin dan merendam jalan utama kota hingga selutut orang dewasa."
    text = f"Hujan Turun Lagi di Kota Wening, Warga Diminta Waspada\n\nRabu, 5 Maret 2025\n\n{prose}"
    found = digest(Article(text, language="id"))
    assert found.article.title == "Hujan Turun Lagi di Kota Wening, Warga Diminta Waspada"
    assert found.sentences[0].span.of(text) == prose


@pytest.mark.parametrize(
    "unit",
    [
        "ADVERTISEMENT\n",
        "Jakarta: ",
        "Ketua RT Budi datang. “Kami siap,” kata kepala desa itu. ",
        "Jembatan itu dibangun pada 2001.\n",
        "Baca juga: Harga naik\nSenin (1/2)\n",
    ],
)
def test_the_time_is_linear(unit: str) -> None:
    assert is_linear(lambda length: digest(Article((unit * length)[:length], language="id")), 15_000)


def test_a_headline_tells_times_but_no_events() -> None:
    prose = "Hujan turun di Kota Wening dan merendam jalan utama kota hingga selutut orang dewasa pada tahun 2024."
    text = f"Hujan Turun Lagi di Kota Wening pada 2025, Warga Waspada\n\n{prose}"
    found = digest(Article(text, language="id"))
    assert [time.value for time in found.times] == ["2025", "2024"]
    assert [found.times[event.time].value for event in found.events] == ["2024"]


def test_a_dateline_tells_times_but_no_events() -> None:
    found = digest(Article("NORFIELD, March 4 (Wire) -- The mill burned on Tuesday night.", language="en"))
    assert [time.span.of(found.article.text) for time in found.times] == ["March 4", "Tuesday night"]
    assert [event.time for event in found.events] == [1]


@pytest.mark.parametrize(("module", "name"), [(regions, "corrected"), (corrections, "retaken"), (corrections, "dated")])
def test_a_correction_that_fails_does_not_cost_the_article(
    monkeypatch: pytest.MonkeyPatch, module: ModuleType, name: str
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError

    fail.__module__ = module.__name__
    monkeypatch.setattr(module, name, fail)
    found = digest(Article(TEXT, language="id"))
    assert len(found.sentences) == 3
    assert [note.code for note in found.notes] == ["failed"]


def test_a_text_wrapped_at_a_fixed_width_is_read_as_if_it_were_not() -> None:
    text = (
        "Warga Kelurahan Sukamulya memprotes rencana pembongkaran jembatan lama di Kali Bening, Senin (6/5/2019). "
        "“Jembatan ini dipakai anak-anak kami setiap hari untuk pergi ke sekolah,” kata Ketua RW 05 Kelurahan "
        "Sukamulya Bambang Suharyo. Menurut Bambang, jembatan pengganti baru akan selesai pada Agustus 2020."
    )
    wrapped = textwrap.fill(text, 52)
    plain, broken = digest(Article(text)), digest(Article(wrapped))
    assert broken.article.text == wrapped
    spans = [[sentence.span for sentence in one.sentences] for one in (plain, broken)]
    assert spans[0] == spans[1]
    assert [speaker.name for speaker in broken.speakers] == [speaker.name for speaker in plain.speakers]
    assert [quote.span for quote in broken.quotes] == [quote.span for quote in plain.quotes]
    assert [event.label for event in broken.events] == [event.label for event in plain.events]


def test_of_endless_sentences_the_first_are_analysed_and_a_note_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.digest.SENTENCES", 2)
    found = digest(Article(TEXT, language="id"))
    assert found.article.text == TEXT
    assert len(found.sentences) == len(found.scores) == 2
    assert [(note.room, note.code) for note in found.notes] == [("sentences", "first_sentences")]


@pytest.mark.parametrize(
    "text",
    [
        "The bridge will be closed until the summer for urgent repairs, Ada Holt said",
        "Smith said on Monday: with of the",
        "On Monday Smith told the Senate (Budget Committee) that",
    ],
)
def test_sentences_that_end_too_soon_fail_no_room(text: str) -> None:
    assert "failed" not in {note.code for note in digest(Article(text, language="en")).notes}


@pytest.mark.parametrize(
    "junk",
    [
        'Komentar\n\n"Saya setuju, harganya kelewatan!" kata bibi saya pada 3 Maret 2019.',
        "Baca juga: “Kami Tidak Takut,” Kata Lurah Sarmin Wijaya",
        "Bagikan\n\nMenurut Lurah Sarmin Wijaya, jalan itu rusak sejak 3 Maret 2019.",
    ],
)
def test_page_junk_has_no_quotes_no_speakers_and_no_events(junk: str) -> None:
    prose = "“Jembatan itu kami tutup besok,” kata Bupati Rini Astuti. Warga diminta memutar lewat jalan lama.\n\n"
    places = (Passage(line) for line in junk.split("\n\n"))
    found = digest(
        Article(prose + junk + "\n\n" + prose, language="id"),
        Options(corrections=tuple(Correction("leave_out", (place,)) for place in places)),
    )
    assert found.article.text == prose + junk + "\n\n" + prose
    assert [quote.span.of(found.article.text) for quote in found.quotes] == ["“Jembatan itu kami tutup besok,”"] * 2
    assert [speaker.name for speaker in found.speakers] == ["Rini Astuti"]
    assert not any("2019" in event.first for event in found.events)
