import pytest

from desktop_app.article import Article, Correction, Digest, Speaker, SpeakerKind
from desktop_app.voices import Part, gather
from tests.growth import is_linear, made_up


def article(*names: str, kind: SpeakerKind = "person") -> Digest:
    """Return an article with these speakers, each with its aliases behind slashes."""
    several = [name.split("/") for name in names]
    speakers = (Speaker(f"s{at}", name, kind, tuple(forms)) for at, (name, *forms) in enumerate(several, 1))
    return Digest(Article("x"), speakers=tuple(speakers))


def names(*digests: Digest) -> list[str]:
    return [voice.name for voice in gather(digests)]


def test_one_name_in_two_articles_is_one_voice() -> None:
    voices = gather([article("Ratna Sari", "Budi Hartono"), article("budi hartono")])
    assert [(voice.name, voice.parts) for voice in voices] == [
        ("Ratna Sari", (Part(0, 0),)),
        ("Budi Hartono", (Part(0, 1), Part(1, 0))),
    ]


def test_the_fullest_name_is_the_voice_s_own_wherever_it_stands() -> None:
    assert names(article("Hartono"), article("Budi Hartono")) == ["Budi Hartono"]
    assert names(article("Budi Hartono"), article("Budi Setyo Hartono")) == ["Budi Setyo Hartono"]


def test_a_short_name_that_two_people_have_joins_neither() -> None:
    assert names(article("Budi Hartono"), article("Rudi Hartono"), article("Hartono")) == [
        "Budi Hartono",
        "Rudi Hartono",
        "Hartono",
    ]


def test_people_of_one_article_are_never_joined() -> None:
    assert names(article("Budi Hartono", "Hartono")) == ["Budi Hartono", "Hartono"]


def test_an_alias_tells_who_is_meant() -> None:
    assert names(article("Siti Khadijah/Ijah"), article("Ijah")) == ["Siti Khadijah"]


def test_bodies_are_joined_by_whole_names_only() -> None:
    full = article("Komisi Pemilihan Umum/KPU", kind="organisation")
    assert names(full, article("KPU", kind="organisation")) == ["Komisi Pemilihan Umum"]
    assert len(names(full, article("Komisi Penyiaran", kind="organisation"))) == 2
    assert len(names(full, article("Komisi Pemilihan", kind="organisation"))) == 2
    assert len(names(full, article("Komisi Pemilihan Umum"))) == 2


def test_unnamed_sources_stay_apart() -> None:
    assert len(names(article("seorang warga", kind="anonymous"), article("seorang warga", kind="anonymous"))) == 2


def test_no_article_has_no_voice() -> None:
    assert gather([]) == ()
    assert gather([article()]) == ()


def test_a_name_that_the_reader_gave_wins_over_the_fullest_that_is_found() -> None:
    found = article("Bangun Sentosa Budi Hartono")
    given = Speaker("s1", "Budi Hartono", "person", ("Bangun Sentosa Budi Hartono",), given=True)
    corrected = Digest(Article("x"), speakers=(given,))
    for several in ((found, corrected), (corrected, found), (found, corrected, article("Hartono"))):
        (voice,) = gather(several)
        assert voice.name == "Budi Hartono"
        assert len(voice.parts) == len(several)


def test_a_kind_that_the_reader_told_holds_in_all_articles() -> None:
    told = (Correction("kind", speaker="Bintang Laut", name="organisation"),)
    body = Speaker("s1", "Bintang Laut", "organisation", ("Bintang",))
    corrected = Digest(Article("x"), speakers=(body,), corrections=told)
    (voice,) = gather([article("Bintang Laut"), corrected])
    assert (voice.kind, len(voice.parts)) == ("organisation", 2)
    assert len(gather([article("Bintang"), corrected])) == 2  # a shorter name may be somebody else's


def test_where_kinds_are_told_otherwise_an_article_s_own_counts_and_others_only_as_they_agree() -> None:
    def told(kind: SpeakerKind) -> Digest:
        speaker = Speaker("s1", "Bintang Laut", kind)
        return Digest(
            Article("x"), speakers=(speaker,), corrections=(Correction("kind", speaker="Bintang Laut", name=kind),)
        )

    body, person, plain = told("organisation"), told("person"), article("Bintang Laut")
    for several in ((body, person), (person, body)):
        assert {voice.kind: len(voice.parts) for voice in gather(several)} == {"person": 1, "organisation": 1}
        assert {v.kind: len(v.parts) for v in gather((*several, plain))} == {"person": 2, "organisation": 1}
    assert [(voice.kind, len(voice.parts)) for voice in gather((plain, body, body))] == [("organisation", 3)]


def test_a_name_of_signs_only_is_nobody_elses() -> None:
    assert names(article("***"), article("???")) == ["***", "???"]


def test_several_of_one_name_are_not_joined_by_who_comes_after_them() -> None:
    two = article("Budi Hartono/Budi", "Budi Santoso/Budi")
    assert names(two, article("Budi"), article("Budi")) == ["Budi Hartono", "Budi Santoso", "Budi", "Budi"]


@pytest.mark.parametrize(
    "names",
    [
        ("Muhammad {}",),
        ("Muhammad {}", "Muhammad"),
        ("Muhammad Hasan",),
        ("Muhammad Hasan/{}",),
        ("Muhammad Hasan {}/Hasan", "Muhammad Hasan"),
    ],
    ids=str,
)
def test_the_time_is_linear(names: tuple[str, ...]) -> None:
    made = [article(*(name.format(word) for name in names)) for word in made_up(5_000)]
    assert is_linear(lambda count: gather(made[:count]), 500, 10)


def test_the_time_is_linear_in_the_people_of_one_article() -> None:
    made = {count: article(*(f"Muhammad {word}" for word in made_up(count))) for count in (50, 500, 5_000)}
    assert is_linear(lambda count: gather([made[count]]), 500, 10)
