"""What the reader says of an event: its kind, its words, its day, and events that were not found."""

from dataclasses import replace

import pytest

from desktop_app import schema, timeline
from desktop_app.article import Article, Correction, Digest
from desktop_app.corrections import of_words
from desktop_app.digest import Options, digest

TEXT = "Jembatan Wening runtuh pada 3 Mei 2024.\n\nWali kota membuka pasar baru pada 9 Mei 2024 di Wening.\n"


def read(text: str, *corrections: Correction) -> Digest:
    return digest(Article(text, language="id").dated("2024-05-20"), Options(corrections=corrections))


def told(found: Digest) -> list[tuple[str, str, str]]:
    return [(event.first, event.role, event.label) for event in found.events]


def about(found: Digest, time: int, **fields: str) -> Correction:
    return replace(of_words(found, found.times[time].span, "event"), **fields)  # type: ignore[arg-type]  # names of its own words


def test_an_event_gets_another_kind_label_and_day_and_what_is_not_told_stays() -> None:
    plain = read(TEXT)
    [bridge, market] = told(plain)
    assert bridge[:2] == ("2024-05-03", "event")
    kind = about(plain, 0, role="plan")
    assert told(read(TEXT, kind)) == [("2024-05-03", "plan", bridge[2]), market]
    label = about(plain, 0, name="Jembatan  lama\nrubuh")
    assert told(read(TEXT, kind, label)) == [("2024-05-03", "plan", "Jembatan lama rubuh"), market]
    day = about(plain, 0, day="2024-05-13")
    again = read(TEXT, kind, label, day)
    assert told(again) == [market, ("2024-05-13", "plan", "Jembatan lama rubuh")]  # in the order of the calendar
    assert again.times[0].value == "2024-05-13"
    stretch = read(TEXT, about(plain, 0, day="2024-03-02/2024-06-09"))
    assert (stretch.events[0].first, stretch.events[0].last) == ("2024-03-02", "2024-06-09")
    nowhere = read(TEXT, about(plain, 0, day="PAST_REF"))
    assert told(nowhere) == [market, ("", "event", bridge[2])]


def test_a_day_that_the_reader_told_is_neither_guessed_nor_contradicted() -> None:
    text = "Bupati Wening meresmikan pasar pada Senin (7/5/2024)."
    plain = read(text)
    assert plain.times[0].conflict
    again = read(text, about(plain, 0, day="2024-05-07"))
    assert (again.times[0].conflict, again.times[0].approximate, again.events[0].conflict) == ("", False, "")


@pytest.mark.parametrize(
    ("text", "time", "first"),
    [
        ("Sutradara itu lahir di Wening, 4 Juni 1961. Warga Desa Kudus mengungsi kemarin.", 0, "1961-06-04"),
        ("Pasar Wening terbakar Senin\n\nWarga Desa Kudus mengungsi kemarin dari rumahnya.\n", 0, "2024-05-20"),
    ],
)
def test_a_date_without_a_row_gets_one(text: str, time: int, first: str) -> None:
    gone = read(text)
    rows = [one for one in gone.events if one.time != time]
    none = of_words(gone, gone.times[time].span, "no_event")
    added = read(text, none, about(gone, time, name="Ia lahir", role="state"))
    assert len(added.events) == len(rows) + 1
    [event] = [one for one in added.events if one.label == "Ia lahir"]
    assert (event.time, event.first, event.role) == (time, first, "state")
    assert added.sentences[event.sentence]


def test_an_event_without_words_is_not_made_and_one_whose_words_are_gone_changes_nothing() -> None:
    plain = read(TEXT)
    none, empty = of_words(plain, plain.times[0].span, "no_event"), about(plain, 0, role="plan")
    assert told(read("Hari itu 3 Mei 2024.", replace(empty, name=""))) == told(read("Hari itu 3 Mei 2024."))
    other = "Wali kota membuka pasar baru pada 9 Mei 2024 di Wening.\n"
    assert told(read(other, none, empty)) == told(read(other))


def test_such_corrections_are_kept_as_they_were_made() -> None:
    made = about(read(TEXT), 1, name="Pasar dibuka", role="plan", day="2024-05-10")
    assert schema.decode_correction(schema.encode_correction(made)) == made
    assert made.places[1].words == "9 Mei 2024"


def test_no_other_name_takes_an_event_from_the_timeline() -> None:
    event = read(TEXT).events[0]
    told = [Correction("rename", speaker="Sari", name="Rina Putri")]
    before = (replace(event, label="Sari meminta maaf"), replace(event, time=1, label="Sari pergi"))
    now = (replace(event, label="Rina Putri meminta maaf"),)
    kept = timeline.kept(now, before, read(TEXT).times, told)
    assert [one.label for one in kept] == ["Rina Putri meminta maaf", "Rina Putri pergi"]
    same = (now[0], replace(event, time=1, label="Sari meminta maaf"))
    assert timeline.kept(now, same, read(TEXT).times, told) == now  # its sentence tells it already
