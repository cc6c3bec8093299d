import csv
import io
import json
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app import schema, writing
from desktop_app.article import Article, Digest, Event, EventRole, Quote, Region, Sentence, Span, Speaker, Time
from desktop_app.writing import formats
from tests.writing.samples import DIGEST, TEXT

TWO = (DIGEST, replace(DIGEST, article=replace(DIGEST.article, id="b.txt", title="Kedua")))


def written(name: str, *digests: Digest) -> str:
    return writing.encoded(name, digests or [DIGEST]).decode("utf-8-sig")


def test_the_formats_are_the_files_of_the_folder() -> None:
    tables = ("csv", "csv_events", "csv_speakers", "csv_timelinejs")
    texts = ("html", "ics", "json", "json_timelinejs", "markdown", "markdown_timeline", "obsidian", "odt", "terminal")
    assert writing.names() == (*tables, "docx", *texts)


def test_a_file_is_a_format_unless_its_name_begins_with_an_underscore(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("leads", "_shared"):
        (tmp_path / f"{name}.py").write_text("SUFFIX = 'txt'\n\ndef write(digests):\n    yield 'x'\n")
    monkeypatch.setattr(formats, "__path__", [*formats.__path__, str(tmp_path)])
    added = set(writing.names())
    monkeypatch.undo()
    assert added - set(writing.names()) == {"leads"}


@pytest.mark.parametrize("name", writing.names())
def test_a_format_says_whether_it_is_text(name: str) -> None:
    assert (b"\0" in writing.encoded(name, [DIGEST])) == writing.is_binary(name)


def test_a_format_that_does_not_exist_is_named() -> None:
    with pytest.raises(ValueError, match="no format “doc”"):
        writing.writer("doc")


@pytest.mark.parametrize("name", writing.names())
@pytest.mark.parametrize("text", ["", "\x00\x1b \ud800 <&> \uffff"])
def test_odd_digests_can_be_written(name: str, text: str) -> None:
    odd = Digest(Article(text, id="a", title=text), sentences=(Sentence(Span(0, len(text))),), summary=(0,))
    assert writing.encoded(name, [odd])
    assert isinstance(writing.encoded(name, []), bytes)


def test_programs_get_one_article_after_the_other() -> None:
    taken = []

    def digests() -> Iterator[Digest]:
        for digest in TWO:
            taken.append(digest.article.id)
            yield digest

    for name in ("csv", "markdown", "terminal", "obsidian"):
        pieces = iter(writing.writer(name)(digests()))
        while not taken:
            next(pieces)
        assert taken == ["a.txt"], name
        taken.clear()


def test_markdown_escapes_the_articles_words() -> None:
    assert written("markdown") == (
        "# Judul \\*A\\*\n\nKabar · Senin, 26 Juli 2021\n\n"
        "## Ringkasan\n\n“Ya,” kata Budi pada Senin.\n\n"
        "## Tokoh\n\n- **Budi**, =kepala desa (1)\n\n"
        "## Kutipan\n\n> “Ya” — Budi, =kepala desa (Kabar, 26 Juli 2021)\n\n"
        "## Waktu\n\n- **26 Juli 2021** Budi berkata ya \\[laporan\\]\n"
    )


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("1. satu", "1\\. satu"),
        ("- dua", "\\- dua"),
        ("a &lt; b", "a \\&lt; b"),
        ("Rp5 = $1", "Rp5 = \\$1"),
        ("50%", "50%"),
    ],
)
def test_a_sentence_is_never_taken_for_markup(words: str, shown: str) -> None:
    digest = Digest(Article(words, id="a"), sentences=(Sentence(Span(0, len(words))),), summary=(0,))
    assert f"\n\n{shown}\n" in written("markdown", digest)


def test_json_is_the_schema() -> None:
    assert schema.decode(json.loads(written("json"))) == DIGEST
    assert [schema.decode(one) for one in json.loads(written("json", *TWO))] == list(TWO)
    assert json.loads(writing.encoded("json", [])) == []


def rows(name: str, *digests: Digest) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(written(name, *digests))))


def test_no_cell_of_the_table_is_a_formula() -> None:
    (quote,) = rows("csv")
    assert (quote["quote"], quote["confidence"], quote["corrected"]) == ("“Ya”", "0.90", "no")
    assert quote["role"] == "'=kepala desa"
    assert TEXT[int(quote["start"]) : int(quote["end"])] == "“Ya,”"


def test_the_table_tells_which_quotes_are_corrected_by_words_or_speaker() -> None:
    assert rows("csv")[0]["corrected"] == "no"
    by_words = replace(DIGEST, quotes=tuple(replace(quote, confidence=1.0) for quote in DIGEST.quotes))
    assert rows("csv", by_words)[0]["corrected"] == "yes"
    by_name = replace(DIGEST, speakers=tuple(replace(speaker, given=True) for speaker in DIGEST.speakers))
    assert rows("csv", by_name)[0]["corrected"] == "no"  # a name that the reader gave says nothing of the quote


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
def test_no_sign_begins_a_formula(sign: str) -> None:
    odd = replace(DIGEST, speakers=(Speaker("s1", f"{sign}1+1", "person"),))
    assert rows("csv_speakers", odd)[0]["name"] == f"'{sign}1+1"


@pytest.mark.parametrize("name", ["csv", "csv_events", "csv_speakers"])
def test_a_table_of_several_articles_has_one_row_of_names(name: str) -> None:
    found = rows(name, *TWO)
    assert {row["article"] for row in found} == {"Judul *A*", "Kedua"}
    assert len(found) == 2 * len(rows(name))


def test_tables_tell_speakers_and_events() -> None:
    budi, sari = rows("csv_speakers")
    assert (budi["name"], budi["quotes"], sari["name"], sari["quotes"]) == ("Budi", "1", "Sari", "0")
    (event,) = rows("csv_events")
    assert (event["first"], event["words"], event["event"]) == ("2021-07-26", "Senin", "Budi berkata ya")
    assert event["approximate"] == ""
    guessed = replace(DIGEST, times=tuple(replace(time, approximate=True) for time in DIGEST.times))
    assert rows("csv_events", guessed)[0]["approximate"] == "yes"


def test_spreadsheets_are_told_that_a_table_is_utf_8() -> None:
    assert writing.encoded("csv", [DIGEST]).startswith(b"\xef\xbb\xbf")
    assert not writing.encoded("html", [DIGEST]).startswith(b"\xef")


@pytest.mark.parametrize("digests", [(DIGEST,), TWO])
def test_every_link_of_the_page_has_its_place_and_nothing_is_markup(digests: tuple[Digest, ...]) -> None:
    page = written("html", *digests)
    links = re.findall(r'href="#([a-z0-9-]+)"', page)
    assert len(links) == 3 * len(digests) + (len(digests) if len(digests) > 1 else 0)
    assert all(page.count(f'id="{link}"') == 1 for link in links)
    assert '<small dir="auto">Iklan &lt;b&gt;</small>' in page
    assert page.count("<html") == page.count("</html>") == 1
    assert "<script" not in page
    assert "http" not in page


def test_the_page_marks_exact_words_also_where_marks_cross() -> None:
    text = "Satu dua. Tiga empat lima."
    crossing = Digest(
        Article(text),
        sentences=(Sentence(Span(0, 9)), Sentence(Span(10, 26))),
        summary=(0,),
        quotes=(Quote(Span(5, 14), "direct"),),
    )
    page = written("html", crossing)
    assert (
        '<span class="summary" id="s0">Satu <span class="quote" id="q5">dua.</span></span>'
        '<span class="quote"> Tiga</span> empat lima.'
    ) in page


def test_a_note_links_people_days_and_words() -> None:
    note = written("obsidian")
    assert note.startswith('---\ntitle: "Judul *A*"\noutlet: "Kabar"\npublished: "2021-07-26"\n')
    assert 'speakers: ["[[Budi]]"]' in note
    assert "> [!quote] [[Budi]], =kepala desa, 26 Juli 2021\n> “Ya” [[#^p1|↑]]" in note
    assert "- [[2021-07-26|26 Juli 2021]] Budi berkata ya \\[laporan\\] [[#^p1|↑]]" in note
    assert note.rstrip().endswith("“Ya,” kata Budi pada Senin. ^p1")
    assert "Iklan" not in note


def test_the_name_in_a_link_cannot_end_it() -> None:
    odd = replace(DIGEST, speakers=(Speaker("s1", "A]] [[b|c#d", "person", quotes=(0,)),))
    assert 'speakers: ["[[A b c d]]"]' in written("obsidian", odd)


@pytest.mark.parametrize(("name", "inside"), [("docx", "word/document.xml"), ("odt", "content.xml")])
def test_office_documents_hold_the_digest(name: str, inside: str) -> None:
    data = writing.encoded(name, TWO)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        content = archive.read(inside).decode()
    words = re.sub(r"<[^>]+>", "", content.replace("<text:s/>", " "))
    for part in ("Judul *A*", "“Ya” — Budi, =kepala desa (Kabar, 26 Juli 2021)", "26 Juli 2021", "Kedua"):
        assert part in words
    assert "Iklan" not in words


def test_arabic_runs_from_right_to_left_in_word() -> None:
    text = "قال الوزير إن المطر سيستمر."
    arabic = Digest(Article(text, id="a"), sentences=(Sentence(Span(0, len(text))),), summary=(0,))
    with zipfile.ZipFile(io.BytesIO(writing.encoded("docx", [arabic]))) as archive:
        assert "<w:bidi/>" in archive.read("word/document.xml").decode()


def test_headings_stay_headings() -> None:
    text = "Hujan\nHujan turun."
    digest = Digest(Article(text), regions=(Region(Span(0, 5), "heading"),), sentences=(Sentence(Span(6, 18)),))
    assert '<h2 dir="auto">Hujan</h2>' in written("html", digest)


def test_an_event_without_a_day_is_no_link() -> None:
    vague = replace(
        DIGEST,
        times=(Time(Span(32, 37), "date", "PAST_REF"),),
        events=(Event(0, "", "", "vague", "event", "x", Span(0, 1), 0),),
    )
    assert "- **dulu** x [[#^p1|↑]]" in written("obsidian", vague)


def test_the_readers_own_folders_are_nobody_elses_business() -> None:
    private = replace(DIGEST, article=replace(DIGEST.article, source="/media/rahasia/berita.html"))
    for name in ("markdown", "obsidian"):
        assert "berita.html" in written(name, private)
        assert "rahasia" not in written(name, private)


@pytest.mark.parametrize("form", ["markdown", "html", "obsidian", "terminal", "docx", "odt"])
@pytest.mark.parametrize(
    ("confidence", "given", "told"),
    [
        (1.0, False, "dikoreksi pembaca"),
        (0.7, False, "cukup yakin"),
        (0.9, False, ""),
        (0.9, True, ""),  # as the table of quotes tells it
    ],
)
def test_documents_tell_which_quotes_the_reader_corrected_and_which_are_unsure(
    form: str, confidence: float, *, given: bool, told: str
) -> None:
    quotes = tuple(replace(quote, confidence=confidence) for quote in DIGEST.quotes)
    speakers = tuple(replace(speaker, given=given) for speaker in DIGEST.speakers)
    data = writing.encoded(form, [replace(DIGEST, quotes=quotes, speakers=speakers)])
    if form in ("docx", "odt"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            data = archive.read("word/document.xml" if form == "docx" else "content.xml")
    found = [word for word in ("dikoreksi pembaca", "cukup yakin", "ragu") if word in data.decode()]
    assert found == ([told] if told else [])


@pytest.mark.parametrize("name", ["markdown", "html", "obsidian", "terminal", "markdown_timeline"])
def test_a_plan_is_not_told_like_what_happened(name: str) -> None:
    roles: tuple[tuple[EventRole, bool], ...] = (("plan", True), ("event", False))
    for role, told in roles:
        planned = replace(DIGEST, events=tuple(replace(event, role=role) for event in DIGEST.events))
        assert ("rencana" in written(name, planned)) is told
