from dataclasses import replace

import pytest

from desktop_app import languages
from desktop_app.article import Article, Digest, Event, EventRole, Span, Speaker, Time
from desktop_app.happenings import HappeningWords, Source, merge
from tests.growth import is_linear

FLOOD = "Banjir merendam tiga desa di Kabupaten Wening"


def told(*events: tuple[str, str, EventRole]) -> Digest:
    """Return a digest whose events are (days, label, role)."""
    found = []
    for days, label, role in events:
        first, _, last = days.partition("/")
        precision = "day" if not last else "month"
        found.append(Event(0, first, last or first, precision, role, label, Span(0, 1), 0))  # type: ignore[arg-type]
    return Digest(Article("…", language="id"), events=tuple(found))


def speaks(digest: Digest, people: int) -> Digest:
    return replace(digest, speakers=tuple(Speaker(f"s{at}", f"Rina Putri {at}", "person") for at in range(people)))


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


def test_what_one_article_tells_twice_in_the_same_words_is_told_once() -> None:
    [flood] = merge([told(("2024-03-05", FLOOD, "event"), ("2024-03-05", FLOOD, "event"))])
    assert flood.sources == (Source(0, 0), Source(0, 1))
    other: tuple[str, str, EventRole] = ("2024-03-05", "Banjir merendam desa Wening Barat", "event")
    assert len(merge([told(("2024-03-05", FLOOD, "event"), other)])) == 2
    both = merge([told(("2024-03-05", FLOOD, "event")), told(("2024-03-05", FLOOD, "event"), other)])
    assert sorted(len(one.sources) for one in both) == [1, 2]


def test_a_long_label_is_found_by_the_few_words_of_a_short_one() -> None:
    """The rarest words of a long label are its own; what leads from one to the other are those that both have."""
    long = "Banjir bandang menerjang Kabupaten Wening, Jawa Luhur, merusak jembatan dan menewaskan 14 orang"
    [flood] = merge([told(("2024-03-05", long, "event")), told(("2024-03-05", "Banjir bandang menerjang", "event"))])
    assert len(flood.sources) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Presiden Surya Atmaja meresmikan bendungan di Wening", "Presiden Surya Atmaja meresmikan pasar di Luhur"),
        ("Presiden Surya Atmaja membuka rapat kabinet", "Presiden Surya Atmaja bertemu para petani"),
        ("Polisi menangkap tiga pencuri di Kota Wening", "Polisi menangkap lima pencuri di Kota Luhur"),
        ("Persada menang atas Bintara", "Pelatih Bintara memuji pemain Persada yang mencetak gol kedua"),
        ("Puncak arus mudik terjadi", "Puncak hujan meteor terjadi"),
    ],
)
def test_the_same_people_or_places_do_not_make_one_of_two_happenings(one: str, other: str) -> None:
    assert len(merge([told(("2024-03-05", one, "event")), told(("2024-03-05", other, "event"))])) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Menteri Sosial Rina Putri akan mengunjungi lokasi", "Mensos Rina Putri dijadwalkan mengunjungi Wening"),
        ("Persada mengalahkan Bintara 2-1 di Stadion Mulya", "Bintara kalah 1-2 dari Persada di Stadion Mulya"),
        ("Gempa magnitudo 6,1 mengguncang Wening", "Ribuan warga mengungsi setelah gempa 6,1 mengguncang Wening"),
    ],
)
def test_one_happening_may_be_told_in_different_words(one: str, other: str) -> None:
    assert len(merge([told(("2024-03-05", one, "event")), told(("2024-03-05", other, "event"))])) == 1


def test_one_happening_is_found_in_two_languages_by_its_kind_and_its_names() -> None:
    def article(language: str, text: str, label: str) -> Digest:
        told_of = told(("2024-06-14", label, "plan"))
        return replace(told_of, article=Article(f"{text} {label}.", language=language))

    own = article(
        "id", "Kapal itu tenggelam di Selat Merbau.", "Menteri Perhubungan Tono Wibowo akan mengunjungi Merbau"
    )
    same = article("en", "It sank in the Merbau Strait.", "Transport Minister Tono Wibowo is due to visit the strait")
    elsewhere = article("en", "Ducks swim in Wening.", "Transport Minister Tono Wibowo is due to visit Wening")
    other = article("en", "It sank in the Merbau Strait.", "Transport Minister Tono Wibowo is due to sign a treaty")
    assert [len(merge([own, one])) for one in (same, elsewhere, other)] == [1, 2, 2]
    assert [len(merge([one, own])) for one in (same, elsewhere, other)] == [1, 2, 2]


def test_every_language_knows_the_same_kinds_of_happening() -> None:
    kinds = [languages.load(code).words("happenings", HappeningWords).kinds for code in languages.codes()]
    assert {frozenset(known) for known in kinds} == {frozenset(kinds[0])}
    assert all(words == words.lower() for known in kinds for words in known.values())


def test_somebody_known_by_one_word_is_a_name_where_it_begins_the_sentence_too() -> None:
    def opened(name: str) -> Digest:
        return replace(
            told(("2024-03-05", f"{name} meresmikan pasar", "event")), speakers=(Speaker("s1", name, "person"),)
        )

    assert len(merge([opened("Surya"), opened("Tono")])) == 2
    assert len(merge([opened("Surya"), opened("Surya")])) == 1


def test_a_hot_topic_takes_time_linear_in_its_articles() -> None:
    digests = [speaks(told(("2024-03-05", f"Banjir merendam desa Wening {at % 7}", "event")), 3) for at in range(3_000)]
    assert is_linear(lambda articles: merge(digests[:articles]), 300, 10)


def test_one_article_takes_time_linear_in_its_events_and_speakers() -> None:
    rows: list[tuple[str, str, EventRole]] = [
        ("2024-03-05", f"Warga {at}, Lurah {at}, dan Camat {at} menanam pohon {at}", "event") for at in range(1_000)
    ]
    digests = {size: speaks(told(*rows[:size]), size) for size in (10, 100, 1_000)}
    assert is_linear(lambda size: merge([digests[size]]), 100, 10)


def test_what_has_no_place_comes_last() -> None:
    found = merge([told(("", "Warga menunggu bantuan", "state"), ("2024-03-05", FLOOD, "event"))])
    assert [one.first for one in found] == ["2024-03-05", ""]


def test_on_one_day_what_has_an_hour_comes_after_what_has_none() -> None:
    times = (Time(Span(0, 1), "time", "2024-03-05T21:30"), Time(Span(0, 1), "date", "2024-03-05"))
    flood = Event(0, "2024-03-05", "2024-03-05", "time", "event", "Air naik", Span(0, 1), 0)
    visit = Event(1, "2024-03-05", "2024-03-05", "day", "event", "Bupati meninjau tanggul", Span(0, 1), 0)
    found = merge([Digest(Article("…", language="id"), times=times, events=(flood, visit))])
    assert [one.label for one in found] == [visit.label, flood.label]
