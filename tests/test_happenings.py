import pytest

from desktop_app.article import Article, Digest, Event, EventRole, Span, Time
from desktop_app.happenings import Source, merge

FLOOD = "Banjir merendam tiga desa di Kabupaten Wening"


def told(*events: tuple[str, str, EventRole]) -> Digest:
    """Return a digest whose events are (days, label, role)."""
    found = []
    for days, label, role in events:
        first, _, last = days.partition("/")
        precision = "day" if not last else "month"
        found.append(Event(0, first, last or first, precision, role, label, Span(0, 1), 0))  # type: ignore[arg-type]
    return Digest(Article("…", language="id"), events=tuple(found))


def test_the_same_day_and_a_similar_label_are_one_with_all_sources() -> None:
    digests = [
        told(("2024-03-05", FLOOD, "event")),
        told(
            ("2024-03-06", "Bupati meninjau tanggul", "event"), ("2024-03-05", "Banjir merendam desa Wening", "event")
        ),
    ]
    flood, visit = merge(digests)
    assert flood.sources == (Source(0, 0), Source(1, 1))
    assert visit.sources == (Source(1, 0),)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("2024-03-05", FLOOD, "event"), ("2024-03-06", FLOOD, "event")),
        (("2024-03-05", FLOOD, "event"), ("2024-03-05", "Gempa mengguncang kota Luhur", "event")),
        (("2024-03-05", FLOOD, "report"), ("2024-03-05", FLOOD, "event")),
        (("2024-03-05", FLOOD, "state"), ("2024-03-05", FLOOD, "event")),
        (("2024-03-01/2024-03-31", "Banjir merendam kota", "event"), ("2024-03-05", FLOOD, "event")),
        (("", FLOOD, "event"), ("", FLOOD, "event")),
    ],
)
def test_what_is_not_the_same_stays_apart(one: tuple[str, str, EventRole], other: tuple[str, str, EventRole]) -> None:
    assert len(merge([told(one), told(other)])) == 2


def test_a_month_that_holds_the_day_joins_it_and_the_day_tells_when() -> None:
    [flood] = merge([told(("2024-03-01/2024-03-31", FLOOD, "event")), told(("2024-03-05", FLOOD, "event"))])
    assert (flood.first, flood.last, len(flood.sources)) == ("2024-03-05", "2024-03-05", 2)


def test_a_plan_of_one_article_is_the_event_of_another() -> None:
    assert len(merge([told(("2024-03-05", FLOOD, "plan")), told(("2024-03-05", FLOOD, "event"))])) == 1


def test_one_article_never_becomes_two_sources_of_a_happening() -> None:
    assert len(merge([told(("2024-03-05", FLOOD, "event"), ("2024-03-05", FLOOD, "event"))])) == 2


def test_what_has_no_place_comes_last() -> None:
    found = merge([told(("", "Warga menunggu bantuan", "state"), ("2024-03-05", FLOOD, "event"))])
    assert [one.first for one in found] == ["2024-03-05", ""]


def test_on_one_day_what_has_an_hour_comes_after_what_has_none() -> None:
    times = (Time(Span(0, 1), "time", "2024-03-05T21:30"), Time(Span(0, 1), "date", "2024-03-05"))
    flood = Event(0, "2024-03-05", "2024-03-05", "time", "event", "Air naik", Span(0, 1), 0)
    visit = Event(1, "2024-03-05", "2024-03-05", "day", "event", "Bupati meninjau tanggul", Span(0, 1), 0)
    found = merge([Digest(Article("…", language="id"), times=times, events=(flood, visit))])
    assert [one.label for one in found] == [visit.label, flood.label]
