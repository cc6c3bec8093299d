"""Persons told by how they are written and by what stands beside their names; houses and places that look like some."""

import pytest

from desktop_app import languages, names, sentences
from desktop_app.article import MentionKind
from tests.speech import attributed, heard


def named(text: str, language: str = "id") -> dict[str, MentionKind]:
    """Return the kinds of all names of a text."""
    chosen = languages.load(language)
    return {m.span.of(text): m.kind for m in names.find(text, sentences.split(text, (), chosen), chosen)}


@pytest.mark.parametrize(
    ("text", "name", "roles"),
    [
        ("Bupati Demak Nu'aimah meninjau posko.", "Nu'aimah", ("Bupati Demak",)),
        ("Ketua RW Sa’adah memimpin rapat warga.", "Sa’adah", ("Ketua RW",)),
        ("Pelatih D’Amico memarahi para pemainnya.", "D’Amico", ("Pelatih",)),
        ("Mas’udah menutup warungnya lebih awal.", "Mas’udah", ()),
    ],
)
def test_an_apostrophe_in_a_name(text: str, name: str, roles: tuple[str, ...]) -> None:
    people, quotes = heard(f"Camat Rahmat Hidayat datang. “Silakan,” kata Rahmat.\n{text} “Semua sudah siap,” ujarnya.")
    assert {one.name: one.roles for one in people} == {"Rahmat Hidayat": ("Camat",), name: roles}
    assert {one.id: one.name for one in people}[quotes[-1].speaker or ""] == name
    assert named("Ibu Sa’diyah menutup warungnya.") == {"Sa’diyah": "person"}


def test_an_apostrophe_alone_makes_no_person() -> None:
    text = "Kepala Madrasah Mu’alimat membuka pintu. Ka’bah dibuka. Syi’ah menolak. Sana’a diguncang gempa."
    assert [name for name, kind in named(text).items() if kind == "person"] == []


def test_a_bearer_behind_the_short_form_of_a_house() -> None:
    text = "Kepala Badan Cuaca, Iklim, dan Gempa (BCIG) Yuhronur Sastrawira, Selasa, meninjau posko di tepi kali."
    assert named(text)["Yuhronur Sastrawira"] == "person"
    text = "Menurut Direktur PT Semen Wanua (Persero) Budi Hartono bantuan ini akan terus diberikan."
    assert attributed(text)[0][1] == "Budi Hartono"


@pytest.mark.parametrize(
    ("text", "names_"),
    [
        ("Polisi menangkap seorang pria berinisial KR (27) dan DLT (31). KR mengaku menyesal.", ["KR", "DLT"]),
        ("Salah satu pelaku, KR, menangis. Korban, DLT (31), mengaku memaafkannya.", ["KR", "DLT"]),
        ("Tersangka KR menangis di ruang sidang.", ["KR"]),
        # a country, a house, what somebody is
        ("Seorang korban, WNI, dirawat. Pelaku, PNS, dan saksi, TNI, ditahan.", []),
        ("Korban AS terus bertambah. Tersangka KPK itu menangis. Menurut BMKG, AS akan dilanda badai.", []),
    ],
)
def test_initials_in_the_stead_of_a_name(text: str, names_: list[str]) -> None:
    assert [name for name, kind in named(text).items() if kind == "person"] == names_


def test_initials_speak() -> None:
    people, _ = heard("Polisi membawa salah satu pelaku, AS, ke balai kota. “Saya menyesal sekali,” ucap AS.")
    assert [(one.name, one.kind, len(one.quotes)) for one in people] == [("AS", "person", 1)]


def test_what_ends_a_role_is_no_name() -> None:
    assert "Muda" not in named("Petani Muda menolak impor beras. Agen Petani Muda, Ratna Dewi, menyetujuinya.")


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Paris Holmroe opened a shop on Monday. Holmroe said she was glad.", {"Paris Holmroe": "person"}),
        ("Paris is far. Paris Holmroe opened a shop. Holmroe said she was glad.", {"Paris": "place"}),
        ("The company, Norfield Semiconductor, hired Ann Roe.", {"Norfield Semiconductor": "organisation"}),
        ("Met Norfield issued a warning as Storm Agnes neared.", {"Storm Agnes": "organisation"}),
        ("Met Norfield issued a warning as Storm Agnes neared.", {"Met Norfield": "organisation"}),
    ],
)
def test_english_names_that_look_like_others(text: str, kinds: dict[str, MentionKind]) -> None:
    found = named(text, "en")
    assert {name: found.get(name) for name in kinds} == kinds


def test_who_is_told_by_initials_does_not_go_on_speaking() -> None:
    text = (
        "Kapolsek Wening Rahmat Hidayat mengatakan gudang itu sudah disegel.\n"
        "Tersangka KR mengaku lapar sejak dua hari lalu.\n"
        "“Kami segera datang begitu mendapat laporan warga.”\n"
        "Petugas lalu membawa KR ke kota. “Kami sita dua karung beras,” ujarnya."
    )
    people, quotes = heard(text)
    name = {one.id: one.name for one in people}
    assert [name[quote.speaker or ""] for quote in quotes] == [
        "Rahmat Hidayat",
        "KR",
        "Rahmat Hidayat",
        "Rahmat Hidayat",
    ]
