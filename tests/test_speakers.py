import re
from pathlib import Path

import pytest

from desktop_app import languages
from desktop_app.article import Mention, Span
from desktop_app.names.words import NameWords
from desktop_app.speakers import aliases
from desktop_app.speakers.evidence import _is_shouted
from desktop_app.speakers.words import SpeakerWords
from tests import speech
from tests.growth import is_linear, made_up
from tests.speech import heard

SEED = Path(__file__).parent.parent / "seeds" / "000_bcf6c06a3aaa0b79.txt"


def attributed(text: str, language: str = "id") -> list[str | None]:
    return [name for _, name in speech.attributed(text, language)]


def test_seed_quotes() -> None:
    _, said = heard(SEED.read_text(encoding="utf-8"))
    direct = [(quote.span, quote.cue, quote.mention) for quote in said if quote.kind == "direct"]
    assert direct == [
        (Span(549, 701), Span(702, 706), Span(733, 742)),
        (Span(1037, 1184), Span(1185, 1190), Span(1217, 1229)),
        (Span(1466, 1623), Span(1624, 1629), Span(1677, 1689)),
    ]


def test_seed_speakers() -> None:
    people, _ = heard(SEED.read_text(encoding="utf-8"))
    told = {p.name: (p.roles, p.affiliation, p.aliases, bool(p.quotes)) for p in people if p.kind == "person"}
    studies = "Center for Strategic and International Studie"
    assert told == {
        "Mustafa Al-Kadhimi": (("Perdana Menteri Irak",), "Irak", ("Al-Kadhimi",), False),
        "Joe Biden": (("Presiden Amerika Serikat (AS)",), "Amerika Serikat (AS)", ("Biden",), False),
        "Jen Psaki": (("juru bicara Gedung Putih",), "Gedung Putih", (), True),
        "Fuad Hussein": (("Menteri Luar Negeri Irak",), "Irak", (), True),
        "Natasha Hall": ((), studies, (), True),
    }


def test_a_clitic_means_the_previous_source() -> None:
    text = (
        "Wali Kota Malang Sri Rahayu mengatakan, pasar itu akan dibuka bulan depan. "
        "“Pedagang sudah kami data,” ujarnya."
    )
    assert attributed(text)[-1] == "Sri Rahayu"


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("“Kami siap,” kata Bupati Sleman Darto Wiyono.", "Darto Wiyono", "Bupati Sleman"),
        ("“Kami siap,” kata Budi Santoso, ketua panitia.", "Budi Santoso", "ketua panitia"),
        ("“Kami siap,” kata Budi Santoso (@budis), pelatih yoga yang ramah.", "Budi Santoso", "pelatih yoga"),
        ("“Kami siap,” kata Budi Santoso, 24, pedagang bakso.", "Budi Santoso", "pedagang bakso"),
        ("“Kami siap,” kata pedagang bakso bernama Budi Santoso.", "Budi Santoso", "pedagang bakso"),
        ("“Kami siap,” kata juru bicara kepolisian, Budi Santoso.", "Budi Santoso", "juru bicara kepolisian"),
        (
            "“Kami siap,” kata Menteri Koordinator Bidang Politik, Hukum, dan Keamanan Budi Santoso.",
            "Budi Santoso",
            "Menteri Koordinator Bidang Politik, Hukum, dan Keamanan",
        ),
    ],
)
def test_roles_as_written(text: str, name: str, role: str) -> None:
    people, _ = heard(text)
    assert [(speaker.name, speaker.roles) for speaker in people if speaker.quotes] == [(name, (role,))]


def test_one_entry_for_all_forms_of_a_name() -> None:
    text = "Presiden Joko Widodo tiba. “Jalan ini penting,” kata Jokowi. Joko Widodo lalu pulang."
    people, said = heard(text)
    assert [speaker.name for speaker in people if speaker.kind == "person"] == ["Joko Widodo"]
    assert said[0].speaker == people[0].id
    assert people[0].aliases == ("Jokowi",)


def test_who_is_only_named_is_listed_without_quotes() -> None:
    text = "Wali Kota Malang Sri Rahayu bertemu Budi Santoso. “Kami sepakat,” kata Sri Rahayu."
    people, _ = heard(text)
    assert {speaker.name: bool(speaker.quotes) for speaker in people} == {"Sri Rahayu": True, "Budi Santoso": False}


def test_anonymous_sources_are_speakers_of_their_own_kind() -> None:
    people, _ = heard("“Saya melihat asap,” kata seorang warga. Polisi datang.")
    assert [(speaker.name, speaker.kind) for speaker in people if speaker.quotes] == [("seorang warga", "anonymous")]


def test_a_description_means_who_has_the_role() -> None:
    text = "Gubernur Banten Wahyu Hidayat meninjau pasar. Ia ditemani Rudi Hartono. “Harga sudah turun,” kata gubernur."
    assert attributed(text)[-1] == "Wahyu Hidayat"


def test_a_quote_without_attribution_goes_on() -> None:
    text = "“Kami lelah sekali,” kata Budi Santoso.\n\n“Tetapi kami tetap bekerja sampai malam.”"
    assert attributed(text) == ["Budi Santoso", "Budi Santoso"]


def test_she_is_no_man_and_he_no_woman() -> None:
    text = (
        "Mary Collins, the mayor, met Peter Norfield. “The bridge is safe,” she said. "
        "Mary Collins smiled. “I doubt it,” he said."
    )
    assert attributed(text, "en") == ["Mary Collins", "Peter Norfield"]


def test_a_family_name_stays_with_its_first_bearer() -> None:
    text = (
        "Mary Collins spoke. “The bridge is safe,” Collins said. Her son John Collins listened. "
        "“It is very safe,” Collins said."
    )
    assert attributed(text, "en") == ["Mary Collins", "Mary Collins"]


@pytest.mark.parametrize(
    "text",
    [
        "Siti Khadijah, akrab disapa Tuti, berjualan sejak lama. “Laris sekali,” kata Tuti.",
        "Siti Khadijah berjualan sejak lama. “Laris sekali,” kata Ijah.",
    ],
)
def test_a_nickname_means_its_bearer(text: str) -> None:
    assert attributed(text) == ["Siti Khadijah"]


def test_a_person_with_everybodys_names_is_one() -> None:
    others = (
        "Abdul Agus Ahmad Andi Arif Bambang Budi Dedi Dian Eko Fajar Hadi Hendra Heru Indra Irwan Joko Kurnia Made Nur "
        "Putra Rahmat Ridwan Rudi Sari Slamet Sri Sugeng Surya Teguh Tono Tri Wahyu Wawan Yudi Yusuf Zainal Asep Ujang "
        "Cecep Dadang Iwan Jajang"
    ).split()
    text = " ".join(f"Lurah {name} Santoso dan Muhammad {name} datang." for name in others)
    people, _ = heard(text + " “Ya,” kata Muhammad Santoso." * 3)
    assert [len(one.quotes) for one in people if one.name == "Muhammad Santoso"] == [3]


def test_nothing_to_say() -> None:
    assert heard("") == ((), ())


def test_whoever_is_said_to_have_told_it_is_who_goes_on() -> None:
    text = (
        "“Saya kecewa,” ujar Rendi Pramana. Hal senada diungkapkan Deni Setiawan (25) warga Ciawi. "
        "Ia mengaku, antrean itu terlalu panjang. “Saya pulang saja,” ungkapnya."
    )
    assert attributed(text)[-2:] == ["Deni Setiawan", "Deni Setiawan"]


def test_a_name_in_apposition_to_an_object_is_no_subject() -> None:
    text = (
        "Direktur klub, Monji, akan menemui agen Radito Nalendra, Alesandro Beltran, pekan depan. "
        "“Saya menetap,” kata Radito. Nalendra tidak pasti. “Bisa benar,” lanjutnya."
    )
    assert attributed(text)[-1] == "Radito Nalendra"


@pytest.mark.parametrize(
    ("text", "name", "roles"),
    [
        (
            "Rini Sheran berhenti menulis. “Saya lelah,” tutur penyanyi asal Bandung itu.",
            "Rini Sheran",
            "penyanyi asal Bandung",
        ),
        (
            "Tono Wibawa puas. Pelatih kepala Arema itu memuji timnya. “Bagus,” kata Tono.",
            "Tono Wibawa",
            "Pelatih kepala Arema",
        ),
        ("“Kami antre,” ujar Rendi Pramana (35) warga Gunung Putri.", "Rendi Pramana", "warga Gunung Putri"),
        ("“Bagus,” kata Budi Santoso, pelatih PSMS Medan seusai laga.", "Budi Santoso", "pelatih PSMS Medan"),
    ],
)
def test_roles_behind_the_name(text: str, name: str, roles: str) -> None:
    people, _ = heard(text)
    assert [person.roles for person in people if person.name == name] == [(roles,)]


@pytest.mark.parametrize(
    "text",
    [
        "Siti Aminah diadili. “Ini dipaksakan,” kata Joni Gumilar, pengacara. Sebelumnya pengacara Siti hadir.",
        "Tim itu menyimpan banyak pemain utama. Siti Aminah melihatnya.",
    ],
)
def test_what_belongs_to_somebody_or_to_another_sentence_is_no_role(text: str) -> None:
    people, _ = heard(text)
    assert [person.roles for person in people if person.name == "Siti Aminah"] == [()]


@pytest.mark.parametrize(
    "text",
    [
        "Pelatih pilihan Budi Santoso datang. “Kami siap,” kata Budi Santoso.",
        "Sejumlah anggota kabinet Budi Santoso datang. “Kami siap,” kata Budi Santoso.",
        "Itu gelar perdana Budi Santoso musim ini. “Kami siap,” kata Budi Santoso.",
        "Bersama petugas kabin pesawat, Budi Santoso menolong bayi itu. “Kami siap,” kata Budi Santoso.",
    ],
)
def test_who_is_chosen_led_or_joined_by_somebody_is_not_his_role(text: str) -> None:
    people, _ = heard(text)
    assert [speaker.roles for speaker in people if speaker.name == "Budi Santoso"] == [()]


def test_perdana_menteri_is_a_role() -> None:
    people, _ = heard("Perdana Menteri Budi Santoso tiba kemarin.")
    assert [speaker.roles for speaker in people] == [("Perdana Menteri",)]


def test_a_son_with_his_father_s_name_is_another_person() -> None:
    people, _ = heard("Presiden Darto Wiyono pulang. Putranya, Darto Wiyono Jr, menyusul. “Ya,” kata Darto Wiyono Jr.")
    assert [speaker.name for speaker in people] == ["Darto Wiyono", "Darto Wiyono Jr"]


def test_sang_means_who_has_the_role_but_sang_istri_somebody_else() -> None:
    text = (
        "Aktor Budi Santoso pulang ke Malang. “Saya senang,” kata sang aktor. “Saya juga,” katanya. "
        "“Saya tidak,” kata sang istri."
    )
    assert attributed(text) == ["Budi Santoso", "Budi Santoso", "sang istri"]


def test_whose_kin_speaks_does_not_speak() -> None:
    text = "Edi Wardana sakit. “Ia sudah membaik,” tulis kerabat Edi kepada wartawan."
    assert attributed(text) == ["kerabat Edi"]


def test_spellings_of_one_name_are_one_person() -> None:
    people, _ = heard("Djunaedi Harris tiba. “Saya senang,” kata Junaedi. “Baik,” ujar Haris.")
    assert [person.name for person in people] == ["Djunaedi Harris"]


_SPOKE = "Bupati Sleman Darto Wiyono mengatakan bahwa pasar dibuka. “Siap,” kata Darto.\n"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # whoever is introduced in the paragraph, not who spoke in the one before
        (_SPOKE + "Pedagang di pasar itu, Paijo, mengeluh. “Sepi sekali,” katanya.", "Paijo"),
        (_SPOKE + "Salah satu pembeli, Tumirah, kecewa. “Mahal,” ujarnya.", "Tumirah"),
        # a house speaks by what it gives out
        ("“Warga diminta tenang,” demikian bunyi keterangan tertulis BMKG, Rabu (3/5).", "BMKG"),
        ("Menurut laporan BMKG, hujan turun di semua kabupaten.", "BMKG"),
        ("“Semua naik gratis,” ujar pengumuman resmi Awan Airways yang terbit Senin.", "Awan Airways"),
        ("Jalan itu rusak, demikian dilaporkan pemerintah Ukraina.", "pemerintah Ukraina"),
        ("“Saya belum tahu,” kata Syaifullah Yusuf (Gus Ipul). “Nanti saja,” ujar Gus Ipul.", "Syaifullah Yusuf"),
        # people in a place, who are not the place
        (
            "Sejumlah warga dan pedagang di Bandung melaporkan bahwa jalan itu rusak.",
            "Sejumlah warga dan pedagang di Bandung",
        ),
        # somebody near to a person is somebody else
        (
            "Seorang politikus yang dekat dengan Darto bercerita, pasar itu sepi.",
            "Seorang politikus yang dekat dengan Darto",
        ),
        ("“Sepi sekali,” tulis @dadang_mayan.", "@dadang_mayan"),
        # who tells what another one reckons
        ("Menurut perhitungan ahli properti, kata Darto, rumah itu mahal.", "Darto"),
        # a subject of whom is told what was done to him says less than who spoke
        (
            "Ratna Dewi datang. “Saya ikut,” kata Ratna. “Ya,” kata Darto. Ratna sudah dipecat. “Kami sedih,” katanya.",
            "Darto",
        ),
    ],
)
def test_who_is_nearer(text: str, name: str) -> None:
    assert attributed(text)[-1] == name


def test_a_contested_pronoun_is_less_sure() -> None:
    first = "Bupati Sleman Darto Wiyono datang. "
    second = "Ketua panitia Ratna Dewi menyambut. "
    alone = heard(first + "“Kami siap bekerja,” ujarnya.")[1][0]
    contested = heard(first + second + "“Kami siap bekerja,” ujarnya.")[1][0]
    assert contested.confidence < alone.confidence


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("A new study said the bridge was not safe.", "A new study", "organisation"),
        ("The lake is clean, according to a Norfield Water Board report.", "Norfield Water Board", "organisation"),
    ],
)
def test_documents_speak_for_their_house(text: str, name: str, kind: str) -> None:
    people, _ = heard(text, "en")
    assert [(one.name, one.kind) for one in people] == [(name, kind)]


def test_an_earlier_version_of_the_article_is_nobody() -> None:
    assert heard("A previous version of this article said the mayor had resigned.", "en") == ((), ())


def test_what_is_cited_is_no_person() -> None:
    people, _ = heard("Mengutip Harbourist, siswa itu akan mendapat hukuman sendiri.")
    assert [(one.name, one.kind, one.roles) for one in people] == [("Harbourist", "organisation", ())]


def test_a_word_that_very_many_share_tells_nobody() -> None:
    parts = ["wira", "suto", "kenc", "hadi", "prat", "lumo", "jati", "begn"]
    families = [f"{first}{second}o".capitalize() for first in parts for second in parts if first != second]
    people, _ = heard(" ".join(f"Muhammad {family} hadir. “Siap,” kata {family}." for family in families))
    assert [(one.name, len(one.quotes)) for one in people] == [(f"Muhammad {family}", 1) for family in families]


def test_the_time_is_linear_in_the_names_of_one_line() -> None:
    def shouted(count: int) -> bool:
        text = "Budi KR datang. " * count
        return any(_is_shouted(text, Span(at, at + 7)) for at in range(0, len(text), 16))

    assert not shouted(3)
    assert is_linear(shouted, 1_500, 20)


def test_a_title_tells_a_couple_apart() -> None:
    people, _ = heard(
        "“The mill is open,” Mr. Marsh said. His wife, Joan Marsh, was late. “I came alone,” Mrs. Marsh said. "
        "“I saw her,” Mr. Marsh said.",
        "en",
    )
    assert {one.name: len(one.quotes) for one in people if one.quotes} == {"Marsh": 2, "Joan Marsh": 1}


def test_a_family_name_that_is_a_given_one_as_well_rules_nobody_out() -> None:
    people, _ = heard("“The mill is open,” said Peter Rose. “It is new,” Mr. Rose added.", "en")
    assert {one.name: len(one.quotes) for one in people if one.quotes} == {"Peter Rose": 2}


@pytest.mark.parametrize(
    "before",
    ["He thanked Jane.", "“It is old,” he told Rose.", "He lives with his wife.", "He left the mill to his daughter."],
)
def test_whom_the_sentence_before_ends_with_is_no_title(before: str) -> None:
    people, _ = heard(f"Peter Marsh opened the mill in Hull. {before} Marsh said: “It is open.”", "en")
    assert [one.name for one in people if one.quotes] == ["Peter Marsh"]


@pytest.mark.parametrize(
    "told",
    [
        "The mill was sold by Mrs. Marsh in May.",
        "The mill was sold by Mrs Marsh in May.",
        "The mill was sold by councilwoman Marsh in May.",
        "“Mrs. Marsh was late,” said Rick Holt.",
    ],
)
def test_a_title_before_a_name_rules_men_out(told: str) -> None:
    people, _ = heard(f"Peter Marsh left. {told}", "en")
    assert {one.name: len(one.mentions) for one in people}["Peter Marsh"] == 1


def test_the_time_is_linear_in_names_that_are_like_one_another() -> None:
    english = languages.load("en")
    tables = english.words("names", NameWords), english.words("speakers", SpeakerWords)

    def join(count: int) -> None:
        text = "Mr. " + " Mr. ".join(word.capitalize() for word in made_up(count))
        named = [Mention(Span(*word.span()), "person") for word in re.finditer(r"(?<=Mr\. )\w+", text)]
        assert aliases.join(text, named, *tables)

    assert is_linear(join, 300, 20)
