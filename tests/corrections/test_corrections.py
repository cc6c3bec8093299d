from dataclasses import replace

import pytest

from desktop_app import passages, regions
from desktop_app.article import Action, Article, Correction, Passage, Published, Quote, Region, Span, Speaker
from desktop_app.corrections import corrected, dated, of_words, parts, retaken, titled
from desktop_app.digest import Options, digest

TEXT = (
    "“Pasar itu aman,” kata Budi Santoso. “Kami akan datang lagi,” ujar Budi.\n\n"
    "Menurut Dinas Pasar, harga turun. Sari Dewi menolak. Pak Santoso “pulang” kemarin."
)


def place(words: str, start: int = 0) -> Span:
    at = TEXT.index(words, start)
    return Span(at, at + len(words))


FIRST, SECOND, THIRD = place("“Pasar itu aman,”"), place("“Kami akan datang lagi,”"), place("harga turun")
SPEAKERS = (
    Speaker(
        "s1", "Budi Santoso", "person", ("Budi",), ("kepala",), "", (place("Budi Santoso"), place("Budi.")), (0, 1)
    ),
    Speaker("s2", "Dinas Pasar", "organisation", mentions=(place("Dinas Pasar"),), quotes=(2,)),
    Speaker("s3", "Sari Dewi", "person", (), ("warga",), "Wening", (place("Sari Dewi"),)),
)
QUOTES = (
    Quote(FIRST, "direct", place("kata"), place("Budi Santoso"), "s1", 0.9),
    Quote(SECOND, "direct", place("ujar"), place("Budi."), "s1", 0.8),
    Quote(THIRD, "indirect", place("Menurut"), place("Dinas Pasar"), "s2", 0.7),
)


def said_by(*several: Correction) -> dict[str, str]:
    """Return who says each quote after the corrections."""
    speakers, quotes = corrected(TEXT, SPEAKERS, QUOTES, several)
    names = {speaker.id: speaker.name for speaker in speakers}
    for speaker in speakers:
        assert all(quotes[at].speaker == speaker.id for at in speaker.quotes)
    assert sum(len(speaker.quotes) for speaker in speakers) == sum(quote.speaker is not None for quote in quotes)
    return {quote.span.of(TEXT): names.get(quote.speaker or "", "") for quote in quotes}


def quoted(action: Action, *spans: Span, name: str = "") -> Correction:
    return Correction(action, tuple(passages.of(TEXT, span) for span in spans), name=name)


def test_without_corrections_nothing_changes() -> None:
    assert corrected(TEXT, SPEAKERS, QUOTES, ()) == (SPEAKERS, QUOTES)
    away = [Correction("rename", speaker="Nobody", name="Somebody"), quoted("no_quote", place("Menurut"))]
    assert corrected(TEXT, SPEAKERS, QUOTES, away) == (SPEAKERS, tuple(QUOTES))


def test_a_quote_gets_another_speaker() -> None:
    speakers, quotes = corrected(TEXT, SPEAKERS, QUOTES, [quoted("attribute", SECOND, name="sari  dewi")])
    assert quotes[1] == replace(QUOTES[1], speaker="s3", mention=None, confidence=1.0)
    assert [speaker.quotes for speaker in speakers] == [(0,), (1,), (2,)]


def test_a_quote_gets_a_speaker_nobody_knew() -> None:
    speakers, quotes = corrected(TEXT, SPEAKERS, QUOTES, [quoted("attribute", FIRST, name="Pak Santoso")])
    new = next(speaker for speaker in speakers if speaker.name == "Pak Santoso")
    assert new == Speaker("s4", "Pak Santoso", "person", mentions=(place("Pak Santoso"),), quotes=(0,), given=True)
    assert quotes[0].speaker == "s4"


def test_several_quotes_are_split_off() -> None:
    split = said_by(quoted("attribute", FIRST, SECOND, name="Rina"))
    assert list(split.values()) == ["Rina", "Rina", "Dinas Pasar"]


def test_a_quote_of_nobody_takes_an_organisation_with_it() -> None:
    speakers, quotes = corrected(TEXT, SPEAKERS, QUOTES, [quoted("attribute", THIRD)])
    assert quotes[2].speaker is None
    assert [speaker.name for speaker in speakers] == ["Budi Santoso", "Sari Dewi"]


def test_a_new_name_keeps_the_old_one_as_alias() -> None:
    speakers, _ = corrected(TEXT, SPEAKERS, QUOTES, [Correction("rename", speaker="Budi Santoso", name="Budi S.")])
    assert (speakers[0].name, speakers[0].aliases) == ("Budi S.", ("Budi Santoso", "Budi"))


def test_the_name_of_somebody_else_makes_both_one() -> None:
    speakers, quotes = corrected(TEXT, SPEAKERS, QUOTES, [Correction("rename", speaker="Budi", name="Sari Dewi")])
    merged = speakers[0]
    assert (merged.name, merged.aliases, merged.roles) == ("Sari Dewi", ("Budi Santoso", "Budi"), ("warga", "kepala"))
    assert merged.mentions == (place("Budi Santoso"), place("Budi."), place("Sari Dewi"))
    assert [quote.speaker for quote in quotes] == ["s3", "s3", "s2"]


@pytest.mark.parametrize(("kept", "gone"), [("Sari Dewi", "Budi Santoso"), ("Budi Santoso", "Sari Dewi")])
def test_of_two_who_are_one_the_fuller_role_comes_first(kept: str, gone: str) -> None:
    told = replace(SPEAKERS[0], roles=("menteri",)), replace(SPEAKERS[2], roles=("Menteri Pasar Kota", "warga"))
    speakers, _ = corrected(TEXT, told, QUOTES, [Correction("rename", speaker=gone, name=kept)])
    assert speakers[0].roles == ("Menteri Pasar Kota", "warga")


def test_what_goes_with_a_quote_is_all_that_its_speaker_says_without_another_word() -> None:
    cue, other = place("kata"), place("ujar")
    said = [
        Quote(Span(0, 5), "direct", cue, speaker="s1"),
        Quote(Span(10, 15), "partial", cue, speaker="s1"),
        Quote(Span(20, 25), "direct", speaker="s1"),
        Quote(Span(30, 35), "direct", speaker="s1"),
        Quote(Span(40, 45), "direct", other, speaker="s1"),
        Quote(Span(50, 55), "direct", speaker="s2"),
        Quote(Span(60, 65), "direct"),
        Quote(Span(70, 75), "direct"),
    ]
    assert [parts(said, at) for at in range(8)] == [
        [0, 1, 2, 3],
        [1, 0, 2, 3],
        [2, 3],
        [3],
        [4],
        [5],
        [6],
        [7],
    ]


def test_a_dropped_speaker_leaves_quotes_without_one() -> None:
    assert list(said_by(Correction("drop", speaker="Budi Santoso")).values()) == ["", "", "Dinas Pasar"]


def test_a_quote_that_is_none_goes() -> None:
    assert list(said_by(quoted("no_quote", FIRST))) == [SECOND.of(TEXT), THIRD.of(TEXT)]


def test_a_selection_becomes_a_quote_with_its_marks() -> None:
    assert said_by(quoted("quote", place("pulang"), name="Sari Dewi"))["“pulang”"] == "Sari Dewi"
    _, quotes = corrected(TEXT, SPEAKERS, QUOTES, [quoted("quote", place("pulang")), quoted("quote", place("menolak"))])
    assert [(quote.kind, quote.confidence) for quote in quotes[3:]] == [("indirect", 1.0), ("partial", 1.0)]


def test_a_selection_replaces_the_quotes_it_touches() -> None:
    wide = said_by(quoted("quote", place("harga turun. Sari Dewi menolak")))
    assert wide["harga turun. Sari Dewi menolak"] == ""  # nobody was named, the replaced quote's speaker neither
    assert THIRD.of(TEXT) not in wide


def test_what_was_attributed_stays_a_quote_where_it_is_no_longer_found() -> None:
    _, quotes = corrected(TEXT, SPEAKERS, QUOTES[1:], [quoted("attribute", FIRST, name="Sari Dewi")])
    assert quotes[0].span == FIRST
    assert quotes[0].kind == "direct"


def test_corrections_come_one_after_the_other() -> None:
    there = Correction("rename", speaker="Budi Santoso", name="Rina")
    back = Correction("rename", speaker="Rina", name="Budi Santoso")
    assert said_by(there, quoted("attribute", THIRD, name="Rina"), back) == {
        FIRST.of(TEXT): "Budi Santoso", SECOND.of(TEXT): "Budi Santoso", THIRD.of(TEXT): "Budi Santoso",
    }  # fmt: skip


@pytest.mark.parametrize("name", ["", " ", "(", "Budi", "😀"])
def test_odd_names_do_no_harm(name: str) -> None:
    said_by(quoted("attribute", FIRST, name=name), Correction("rename", speaker=name, name=name))
    said_by(Correction("rename", speaker="Budi", name=name), Correction("drop", speaker=name))


def test_junk_is_told_by_words_too() -> None:
    junk = Correction("leave_out", (Passage("Sari Dewi menolak."),))
    assert retaken(TEXT, [junk, Correction("take_back", (Passage("nowhere"),))]) == [
        (place("Sari Dewi menolak."), True)
    ]
    assert regions.corrected((), retaken(TEXT, [junk])) == (Region(place("Sari Dewi menolak."), "chrome"),)


def test_the_river_works_corrections_in_before_what_follows_from_them() -> None:
    article = Article("“Pasar aman,” kata Budi Santoso, Senin (3/3/2025). Sari Dewi menolak.", language="id")
    plain = digest(article)
    name = plain.speakers[0].name
    renamed = Correction("rename", speaker=name, name="Budi S. Santoso")
    again = digest(article, Options(regions=plain.regions, corrections=(renamed,)))
    assert again.speakers[0].name == "Budi S. Santoso"
    assert again.corrections == (renamed,)
    assert again.quotes == plain.quotes


def test_another_date_moves_what_is_counted_from_it() -> None:
    article = Article("Warga mengungsi kemarin.", language="id")
    found = digest(article, Options(corrections=(Correction("date", name="2024-03-01"),)))
    assert [time.value for time in found.times] == ["2024-02-29"]
    assert found.article.published == Published("2024-03-01", "day", "reader")


@pytest.mark.parametrize("name", ["", "kemarin", "2024-02-30", "99999-01-01"])
def test_what_is_no_day_changes_no_date(name: str) -> None:
    article = Article("Warga mengungsi kemarin.", published=Published("2024-03-01", "day", "metadata"))
    assert dated(article, [Correction("date", name=name)]) == article


def test_a_speaker_turns_out_to_be_of_another_kind_and_is_not_lost_by_it() -> None:
    told = [Correction("kind", speaker="sari dewi", name="organisation")]
    speakers, quotes = corrected(TEXT, SPEAKERS, QUOTES, told)
    assert quotes == QUOTES
    assert {one.name: one.kind for one in speakers} == {
        "Budi Santoso": "person",
        "Dinas Pasar": "organisation",
        "Sari Dewi": "organisation",
    }
    back = [*told, Correction("kind", speaker="Sari Dewi", name="person")]
    assert corrected(TEXT, SPEAKERS, QUOTES, back)[0] == SPEAKERS
    wrong = [Correction("kind", speaker="Sari Dewi", name="planet"), Correction("kind", speaker="X", name="person")]
    assert corrected(TEXT, SPEAKERS, QUOTES, wrong)[0] == SPEAKERS


def test_a_name_is_known_as_the_reader_s_own_where_it_was_given() -> None:
    renamed = [Correction("rename", speaker="Budi Santoso", name="Santoso")]
    speakers, _ = corrected(TEXT, SPEAKERS, QUOTES, renamed)
    assert [one.name for one in speakers if one.given] == ["Santoso"]
    speakers, _ = corrected(TEXT, SPEAKERS, QUOTES, [quoted("attribute", THIRD, name="Rina Putri")])
    assert [one.name for one in speakers if one.given] == ["Rina Putri"]
    speakers, _ = corrected(TEXT, SPEAKERS, QUOTES, [quoted("attribute", THIRD, name="Sari Dewi")])
    assert not any(one.given for one in speakers)


def test_what_is_no_event_is_left_out_of_the_timeline_in_every_later_analysis() -> None:
    text = "Jembatan itu runtuh pada 3 Mei 2024.\n\nWali kota membuka pasar baru pada 9 Mei 2024 di Wening."
    found = digest(Article(text))
    assert [event.first for event in found.events] == ["2024-05-03", "2024-05-09"]
    place = passages.of(text, found.times[found.events[0].time].span)  # as an earlier version kept it
    again = digest(Article(f"Kabar kota.\n\n{text}"), Options(corrections=(Correction("no_event", (place,)),)))
    assert [event.first for event in again.events] == ["2024-05-09"]
    assert len(again.times) == len(found.times)  # the date itself is still marked


@pytest.mark.parametrize("before", ["", "Warga mengungsi kemarin. ", "Hujan turun kemarin, bukan Senin. "])
def test_a_time_that_stands_everywhere_takes_no_other_event_with_it(before: str) -> None:
    bridge, market = "Jembatan Wening runtuh kemarin. ", "Bupati membuka pasar Kudus kemarin."

    def labels(text: str, *corrections: Correction) -> list[str]:
        found = digest(Article(text, language="id").dated("2024-05-04"), Options(corrections=corrections))
        return [event.label for event in found.events]

    plain = digest(Article(bridge + market, language="id").dated("2024-05-04"))
    assert [event.label.split()[0] for event in plain.events] == ["Jembatan", "Bupati"]
    none = of_words(plain, plain.times[plain.events[1].time].span, "no_event")
    assert none.places == (Passage(market), Passage("kemarin"))
    kept = [label for label in labels(before + bridge + market) if not label.startswith("Bupati")]
    assert any(label.startswith("Jembatan") for label in kept)
    assert labels(before + bridge + market, none) == kept
    assert labels(before + bridge, none) == kept  # its sentence is gone: nothing else goes in its stead
    assert labels(before + bridge, Correction("no_event", (Passage("kemarin", 7),))) == kept


def test_of_two_times_in_one_sentence_the_one_that_was_meant_goes() -> None:
    text = "Jembatan Wening runtuh pada 2021, lalu warga membangun jembatan baru pada 2022 dan pasar pada 2023."
    found = digest(Article(text, language="id").dated("2024-05-04"))
    assert len(found.events) > 1
    for event in found.events:
        again = digest(found.article, Options(corrections=(of_words(found, found.times[event.time].span, "no_event"),)))
        assert [one.first for one in again.events] == [one.first for one in found.events if one is not event]


@pytest.mark.parametrize(
    ("told", "gone", "left"), [("Sari Dewi", "Sari Dewi", "Budi Santoso"), ("Sari Dewi", "Budi Santoso", "Sari Dewi")]
)
def test_a_kind_that_was_told_outlives_that_two_become_one(told: str, gone: str, left: str) -> None:
    said = [
        Correction("kind", speaker=told, name="organisation"),
        Correction("rename", speaker=gone, name=left),
        quoted("attribute", FIRST, SECOND, name=""),
    ]
    speakers, _ = corrected(TEXT, SPEAKERS, QUOTES, said)
    assert [one.kind for one in speakers if one.name == left] == ["organisation"]


@pytest.mark.parametrize(
    ("text", "wrong", "name", "roles"),
    [
        ("Bupati Wening Qoyyimah menutup pintu air.", "Wening Qoyyimah", "Qoyyimah", ("Bupati Wening",)),
        ("Bupati Wening Qoyyimah menutup pintu air.", "Wening Qoyyimah", "Wening", ("Bupati",)),
    ],
)
def test_what_stands_before_a_corrected_name_is_a_role(
    text: str, wrong: str, name: str, roles: tuple[str, ...]
) -> None:
    article = Article(f"{text} “Sudah aman,” kata {wrong}.")
    renamed = Options(corrections=(Correction("rename", speaker=wrong, name=name),))
    assert [one.name for one in digest(article).speakers] == [wrong]
    (speaker,) = digest(article, renamed).speakers
    assert (speaker.name, speaker.roles) == (name, roles)


def test_a_name_that_the_reader_gives_to_a_quote_has_its_role() -> None:
    text = "Ketua RW TIENEKE memimpin rapat. “Rapat ini bubar,” ujarnya."
    quote = passages.of(text, Span(text.index("“"), text.index("”") + 1))
    given = Options(corrections=(Correction("attribute", (quote,), name="TIENEKE"),))
    (speaker,) = [one for one in digest(Article(text, language="id"), given).speakers if one.given]
    assert (speaker.name, speaker.roles, speaker.quotes) == ("TIENEKE", ("Ketua RW",), (0,))


TWO = (
    "Sari Santoso, arsitek, membangun jembatan Wening. Suaminya, Budi Santoso, mengajar di Kudus.\n\n"
    "“Kami sudah menghitung semuanya,” kata Santoso. Pada 2019 Santoso pensiun.\n"
)


def meant(*corrections: Correction) -> dict[str, list[str]]:
    """Return who is named where in a text of two people of one family name, and says what."""
    found = digest(Article(TWO, language="id"), Options(corrections=corrections))
    return {
        one.name: [*(str(span.start) for span in one.mentions), *(found.quotes[at].span.of(TWO) for at in one.quotes)]
        for one in found.speakers
    }


def test_one_place_names_somebody_else_and_what_is_said_there_is_hers() -> None:
    plain = digest(Article(TWO, language="id"))
    place = Span(at := TWO.index("kata Santoso") + 5, at + 7)
    correction = of_words(plain, place, "mention")
    before = meant()
    [holder] = [name for name, places in before.items() if str(at) in places]
    [other] = {"Sari Santoso", "Budi Santoso"} - {holder}
    after = meant(replace(correction, name=other))
    assert set(after[other]) == {*before[other], str(at), "“Kami sudah menghitung semuanya,”"}
    assert set(after[holder]) < set(before[holder])
    new = meant(replace(correction, name="Rina Putri"))
    assert set(new["Rina Putri"]) == {str(at), "“Kami sudah menghitung semuanya,”"}
    assert meant(replace(correction, name=" ")) == before
    gone = replace(correction, places=(Passage("Tidak ada kata Santoso."), Passage("Santoso")), name=other)
    assert meant(gone) == before


def test_a_person_whose_only_place_names_another_one_is_nobody_any_more() -> None:
    text = "Wali Kota Sari Dewi membuka pasar. Bupati Rina Dewantara datang ke sana.\n"
    plain = digest(Article(text, language="id"))
    assert [one.name for one in plain.speakers] == ["Sari Dewi", "Rina Dewantara"]
    place = Span(at := text.index("Rina"), at + len("Rina Dewantara"))
    told = replace(of_words(plain, place, "mention"), name="Sari Dewi")
    again = digest(plain.article, Options(corrections=(told,)))
    assert [(one.name, len(one.mentions)) for one in again.speakers] == [("Sari Dewi", 2)]


def test_a_role_that_the_reader_tells_stands_before_others_and_outlives_another_name() -> None:
    def roles(*corrections: Correction) -> tuple[str, ...]:
        found = digest(Article(TWO, language="id"), Options(corrections=corrections))
        return next(one.roles for one in found.speakers if one.name.startswith("Sari"))

    found = roles()
    role = Correction("role", speaker="Sari Santoso", name="insinyur  sipil")
    assert roles(role) == ("insinyur sipil", *found)
    assert roles(role, Correction("rename", speaker="Sari Santoso", name="Sari Dewi"))[0] == "insinyur sipil"
    assert roles(Correction("role", speaker="Sari Santoso")) == ()
    assert roles(Correction("role", speaker="Orang lain", name="menteri")) == found


def test_a_role_stays_with_whom_it_was_given_to_whoever_gets_the_name_later() -> None:
    made = [
        Correction("role", speaker="Budi Santoso", name="guru besar"),
        Correction("rename", speaker="Budi Santoso", name="Joko Widodo"),
        Correction("rename", speaker="Siti Aminah", name="Budi Santoso"),
    ]
    now = (Speaker("s1", "Joko Widodo", "person"), Speaker("s2", "Budi Santoso", "person"))
    assert [one.roles for one in titled(now, made)] == [("guru besar",), ()]


def test_no_role_leaves_no_affiliation() -> None:
    now = (Speaker("s1", "Ali Fikri", "person", roles=("juru bicara",), affiliation="KPK"),)
    [one] = titled(now, [Correction("role", speaker="Ali Fikri")])
    assert (one.roles, one.affiliation) == ((), "")
