"""The timeline in every format of its own, read back by what reads such files."""

import csv
import io
import json
import re
from dataclasses import replace
from datetime import UTC, date, datetime

import icalendar

from desktop_app import writing
from desktop_app.article import Article, Digest, Event, Published, Sentence, Span, Time

TEXT = (
    "Banjir merendam tiga desa, Senin. Pada 2023 tanggul dibangun; rapat pukul 10.00 WIB, besok. Warga menunggu kini."
)
DIGEST = Digest(
    Article(
        TEXT,
        id="a.txt",
        title="Banjir <besar> *lagi*, kata warga",
        published=Published("2024-03-04", "day", "metadata"),
        language="id",
    ),
    sentences=(Sentence(Span(0, 33)), Sentence(Span(34, len(TEXT)))),
    times=(
        Time(Span(27, 32), "date", "2024-03-04"),
        Time(Span(39, 43), "date", "2023"),
        Time(Span(68, 83), "time", "2024-03-05T10:00+07:00"),
        Time(Span(105, 109), "date", "PAST_REF"),
    ),
    events=(
        Event(1, "2023-01-01", "2023-12-31", "year", "event", "Tanggul; <b>dibangun</b>, di desa", Span(44, 60), 1),
        Event(0, "2024-03-04", "2024-03-04", "day", "event", "Banjir merendam tiga desa", Span(0, 25), 0),
        Event(2, "2024-03-05", "2024-03-05", "time", "plan", "Rapat para warga", Span(62, 67), 1),
        Event(3, "", "", "vague", "event", "Warga menunggu", Span(90, 104), 1),
    ),
)  # fmt: skip
OTHER = replace(
    DIGEST,
    article=replace(DIGEST.article, id="b.txt", title="Kedua"),
    events=(Event(0, "2024-03-04", "2024-03-04", "day", "event", "Banjir merendam desa", Span(0, 25), 0),),
)
LABELS = [event.label for event in DIGEST.events[:3]]


def written(name: str, *digests: Digest) -> str:
    return writing.encoded(name, digests or [DIGEST]).decode("utf-8-sig")


def test_timelinejs_json() -> None:
    events = json.loads(written("json_timelinejs"))["events"]
    assert [event["text"]["headline"] for event in events] == [
        "Tanggul; &lt;b&gt;dibangun&lt;/b&gt;, di desa",
        *LABELS[1:],
    ]
    assert events[0]["start_date"] == {"year": 2023, "month": 1, "day": 1, "display_date": "2023"}
    assert events[0]["end_date"] == {"year": 2023, "month": 12, "day": 31}
    assert "end_date" not in events[1]
    assert (events[2]["start_date"]["hour"], events[2]["start_date"]["minute"], events[2]["group"]) == (10, 0, "plan")
    assert "Banjir &lt;besar&gt;" in events[1]["text"]["text"]
    assert len({event["unique_id"] for event in events}) == len(events)


def test_timelinejs_table() -> None:
    rows = list(csv.DictReader(io.StringIO(written("csv_timelinejs"))))
    assert [row["Headline"] for row in rows] == LABELS
    assert [(row["Year"], row["Month"], row["Day"], row["Time"]) for row in rows] == [
        ("2023", "1", "1", ""),
        ("2024", "3", "4", ""),
        ("2024", "3", "5", "10:00"),
    ]
    assert (rows[0]["End Year"], rows[0]["End Month"], rows[0]["End Day"]) == ("2023", "12", "31")
    assert (rows[0]["Display Date"], rows[2]["Group"]) == ("2023", "plan")


def test_calendar() -> None:
    events = list(icalendar.Calendar.from_ical(writing.encoded("ics", [DIGEST])).walk("VEVENT"))
    assert [str(event["summary"]) for event in events] == LABELS
    assert (events[0].decoded("dtstart"), events[0].decoded("dtend")) == (date(2023, 1, 1), date(2024, 1, 1))
    assert (events[1].decoded("dtstart"), events[1].decoded("dtend")) == (date(2024, 3, 4), date(2024, 3, 5))
    assert events[2].decoded("dtstart") == datetime(2024, 3, 5, 3, tzinfo=UTC)
    assert [str(event["status"]) for event in events] == ["CONFIRMED", "CONFIRMED", "TENTATIVE"]
    assert "Banjir merendam tiga desa, Senin." in str(events[1]["description"])
    assert len({str(event["uid"]) for event in events}) == len(events)


def test_days_in_a_guessed_year_are_tentative() -> None:
    guessed = replace(DIGEST, times=tuple(replace(time, approximate=True) for time in DIGEST.times))
    events = icalendar.Calendar.from_ical(writing.encoded("ics", [guessed])).walk("VEVENT")
    assert {str(event["status"]) for event in events} == {"TENTATIVE"}


def test_calendar_at_the_end_of_the_calendar() -> None:
    last = replace(DIGEST, events=(Event(1, "9999-01-01", "9999-12-31", "year", "plan", "Akhir", Span(0, 1), 0),))
    [event] = icalendar.Calendar.from_ical(writing.encoded("ics", [last])).walk("VEVENT")
    assert event.decoded("dtstart") == date(9999, 1, 1)


def test_markdown() -> None:
    heading, _, *lines = written("markdown_timeline").splitlines()
    assert heading == "# Waktu"
    read = [re.fullmatch(r"- \*\*(.+?)\*\* (.+) \((.+)\)", line) for line in lines]
    plain = [[re.sub(r"\\(.)", r"\1", part) for part in found.groups()] for found in read if found]
    assert plain == [
        ["2023", LABELS[0], DIGEST.article.title],
        ["4 Maret 2024", LABELS[1], DIGEST.article.title],
        ["5 Maret 2024 10.00", f"{LABELS[2]} [rencana]", DIGEST.article.title],
    ]


def test_several_articles_are_one_timeline() -> None:
    events = json.loads(written("json_timelinejs", DIGEST, OTHER))["events"]
    assert [event["text"]["headline"] for event in events][1:] == LABELS[1:]
    assert "Kedua" in events[1]["text"]["text"]
    assert len(list(icalendar.Calendar.from_ical(writing.encoded("ics", [DIGEST, OTHER])).walk("VEVENT"))) == 3
