"""Which role a person bears, and who is meant where a description or nickname stands in the stead of a name."""

import pytest

from tests.speech import attributed, heard


@pytest.mark.parametrize(
    ("text", "name", "role", "affiliation"),
    [
        ("Ketua yayasan itu, Darmono Sastro, menyebut gudang itu sudah kosong.", "Darmono Sastro", "Ketua yayasan", ""),
        (
            "Camat Sorong kala itu, Darmono Sastro, menyebut gudang itu kosong.",
            "Darmono Sastro",
            "Camat Sorong",
            "Sorong",
        ),
        ("“Gudangnya kosong,” ujar sekretarisnya, Ratih Wulandari.", "Ratih Wulandari", "sekretaris", ""),
        ("Menurut kuasa hukumnya, Ratih Wulandari, gudang itu sudah kosong.", "Ratih Wulandari", "kuasa hukum", ""),
        (
            "Guru besar Universitas Sebelas Maret, Dr. Ratih Wulandari, menilai gudang itu terlalu tua.",
            "Ratih Wulandari",
            "Guru besar Universitas Sebelas Maret",
            "Universitas Sebelas Maret",
        ),
        (
            "Kepala Basarnas Ambon, Kolonel (Purn) Darmono Sastro, menyebut gudang itu sudah kosong.",
            "Darmono Sastro",
            "Kepala Basarnas Ambon",
            "Basarnas Ambon",
        ),
        (
            "Kepala Seksi Humas Polres Sorong Komisaris Darmono Sastro menyebut gudang itu sudah kosong.",
            "Darmono Sastro",
            "Kepala Seksi Humas Polres Sorong",
            "Seksi Humas Polres Sorong",
        ),
        ("Wakil Ketua Dewan Komisaris Darmono Sastro pulang.", "Darmono Sastro", "Wakil Ketua Dewan Komisaris", None),
        ("Ibu korban, Ratih Wulandari, mengatakan anaknya sudah pulang.", "Ratih Wulandari", "Ibu korban", ""),
        ("Wali Kota Ratih Wulandari menyebut gudang itu sudah kosong.", "Ratih Wulandari", "Wali Kota", ""),
        (
            "Bendahara PBVSI, Ratih Wulandari, menyebut gudang itu kosong.",
            "Ratih Wulandari",
            "Bendahara PBVSI",
            "PBVSI",
        ),
        ("Kemarin tiga murid Darmono Sastro datang ke gudang itu.", "Darmono Sastro", None, ""),
        (
            "Koordinator relawan, Moch. Sulaiman, menyebut gudang itu kosong.",
            "Moch. Sulaiman",
            "Koordinator relawan",
            "",
        ),
    ],
)
def test_a_role_is_told_before_a_name(text: str, name: str, role: str | None, affiliation: str | None) -> None:
    (person,) = heard(text)[0]
    assert person.name == name
    assert person.roles == ((role,) if role else ())
    assert affiliation is None or person.affiliation == affiliation


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("A clerk left. Prosecuting, Helen Marsh KC, said the ledger was forged.", "Helen Marsh", "Prosecuting"),
        ("But Helen Marsh KC, defending, said the ledger was real.", "Helen Marsh", "defending"),
        ("Helen Marsh KC, the lead prosecutor, said the ledger was forged.", "Helen Marsh", "lead prosecutor"),
        ("Geochemist Olaf Brekke said the ledger was forged.", "Olaf Brekke", "Geochemist"),
        ("His sister Maren, who keeps bees in Tarbert, said the ledger was lost.", "Maren", "sister"),
    ],
)
def test_an_english_role_is_told_beside_a_name(text: str, name: str, role: str) -> None:
    (person,) = heard(text, "en")[0]
    assert (person.name, person.roles) == (name, (role,))
    assert person.quotes


def test_who_speaks_next_is_the_relative_who_just_spoke() -> None:
    text = (
        "A spokeswoman for the harbour board, Ruth Calder, said nothing was settled. His sister Maren said the boat "
        "was sold in spring. “He cried for a week,” she said. “Then he bought another.”"
    )
    assert [name for _, name in attributed(text, "en")] == ["Ruth Calder", "Maren", "Maren", "Maren"]


def test_a_ship_is_no_person() -> None:
    people, _ = heard("He paid for a motor yacht, the Lady Maren, which was moored in Tarbert.", "en")
    assert people == ()


def test_a_particle_belongs_to_the_name_behind_a_house() -> None:
    people, _ = heard("Adapun pelatih PSBL Jan van Houten mengatakan timnya lelah.")
    assert [(one.name, one.roles, one.affiliation) for one in people] == [("Jan van Houten", ("pelatih PSBL",), "PSBL")]


def test_malay_offices_and_names() -> None:
    text = (
        "Ketua Polis Daerah Bentong, Superintendan Zaiham Kahar, berkata dua kedai terbakar. Bapa mangsa, Rosdi "
        "Yaakob, 50, berkata dia berada di surau.\n\n“Saya nampak asap,” katanya.\n\nPengarah Jabatan Bomba Pahang, "
        "Wan Nik Azli Wan Musa, memaklumkan seramai 20 anggota dikejarkan ke sana. “Api sudah padam,” jelas beliau."
    )
    people, _ = heard(text, "ms")
    assert [(one.name, one.roles) for one in people] == [
        ("Zaiham Kahar", ("Ketua Polis Daerah Bentong",)),
        ("Rosdi Yaakob", ("Bapa mangsa",)),
        ("Wan Nik Azli Wan Musa", ("Pengarah Jabatan Bomba Pahang",)),
    ]
    assert attributed(text, "ms")[-1] == ("“Api sudah padam,”", "Wan Nik Azli Wan Musa")


def test_a_nickname_in_a_description_is_whoever_was_named() -> None:
    text = (
        "Wali Kota Padang Hendra Kusuma membuka pasar itu. Semasa kecil, pria yang akrab disapa Uda Hen itu mengaku "
        "sering berjualan di sana."
    )
    assert attributed(text) == [("sering berjualan di sana", "Hendra Kusuma")]


def test_what_a_description_told_of_somebody_is_his_from_then_on() -> None:
    text = (
        "Ratih Wulandari tiba di pantai itu. “Lautnya bersih,” kata Ratih. “Kami akan kembali,” ujar mantan juara "
        "renang Asia itu. Darmono Sastro menyambutnya. “Ombaknya tenang,” tutur juara renang Asia itu."
    )
    assert [name for _, name in attributed(text)] == ["Ratih Wulandari"] * 3


def test_whom_an_article_begins_with_speaks_where_nobody_else_is_named() -> None:
    text = (
        "Tangan Oma Beatrix tidak pernah diam. Pagi itu ia menganyam di beranda yang menghadap laut. Anyamannya "
        "rapat.\n\n“Kalau longgar, airnya masuk,” katanya.\n\nNamanya Beatrix Rumengan, tetapi seluruh kampung "
        "memanggilnya Oma."
    )
    people, said = heard(text)
    assert [one.name for one in people] == ["Beatrix Rumengan"]
    assert said[0].speaker == people[0].id


def test_who_acts_behind_a_passive_verb_is_meant() -> None:
    text = (
        "Beatrix Rumengan menganyam di beranda. “Saya belum lelah,” kata Beatrix. Dosen Universitas Nusa, Hendra "
        "Kusuma, meneliti anyaman itu. “Seratnya langka,” kata Hendra.\n\nSiang merambat. Ombak tinggi. Perahu "
        "menepi. Di dinding tergantung tikar yang dianyam Beatrix tahun lalu.\n\n“Itu yang terbaik,” ucapnya pelan."
    )
    assert [name for _, name in attributed(text)] == ["Beatrix Rumengan", "Hendra Kusuma", "Beatrix Rumengan"]


def test_a_colon_leads_from_a_subject_without_a_verb_of_saying() -> None:
    text = (
        "Darmono Sastro memimpin rapat itu. Pengacara warga, Ratih Wulandari, meminta ganti rugi. “Rumah mereka "
        "retak,” kata Ratih. Darmono menanggapi dengan singkat: “Silakan diuji di pengadilan.”"
    )
    assert attributed(text)[-1] == ("“Silakan diuji di pengadilan.”", "Darmono Sastro")


@pytest.mark.parametrize(
    "text",
    [
        "KPU akan mengumumkan jadwal debat pada 3 Mei 2024.",
        "Panitia bakal menyampaikan laporan akhir dalam dua pekan.",
    ],
)
def test_what_will_only_be_announced_is_not_said(text: str) -> None:
    assert heard(text)[1] == ()


def test_what_is_planned_is_said_where_a_clause_tells_it() -> None:
    ((words, _),) = attributed("Ketua KPU Ratih Wulandari akan menyampaikan bahwa debat itu ditunda.")
    assert words == "debat itu ditunda"


def test_the_statement_of_that_bank_is_the_bank_s() -> None:
    text = (
        "Bank Mandiri menutup lima cabang. Kementerian Keuangan menyatakan belum menerima laporan. “Nasabah tidak "
        "dirugikan,” demikian bunyi keterangan tertulis bank itu."
    )
    assert attributed(text)[-1] == ("“Nasabah tidak dirugikan,”", "Bank Mandiri")


def test_a_pronoun_far_from_its_name_is_less_sure() -> None:
    near = (
        "Dosen Universitas Nusa Hendra Kusuma meneliti laut. “Airnya hangat,” kata Hendra. Ratih Wulandari "
        "memotretnya.\n\n“Karangnya pucat,” katanya."
    )
    far = near.replace(
        "\n\n“Kar", "\n\nSiang itu ombak tinggi. Perahu tetap di pantai.\n\nKarang tampak pucat.\n\n“Kar"
    )
    assert heard(far)[1][-1].confidence <= heard(near)[1][-1].confidence < heard(near)[1][0].confidence


def test_a_clause_begins_behind_that_though_a_year_stands_before_it() -> None:
    text = "Retno Palupi mengumumkan pada 2013 bahwa dia akan pensiun supaya bisa berkebun."
    assert attributed(text) == [("dia akan pensiun supaya bisa berkebun", "Retno Palupi")]


def test_what_is_reported_without_a_source_has_none() -> None:
    assert heard("Dilaporkan, Ratih Wulandari sudah menyiapkan bekal dan kotak pendingin untuk anaknya.")[1] == ()


def test_a_title_behind_a_comma_is_no_quote() -> None:
    text = "Ratih Wulandari mengatakan dia tidak puas dengan film pendek yang sedang ia buat, “Laut di Halaman”."
    assert [words for words, _ in attributed(text)] == [
        "dia tidak puas dengan film pendek yang sedang ia buat, “Laut di Halaman”"
    ]


def test_a_prize_called_like_a_man_is_no_part_of_a_name() -> None:
    people, _ = heard("Aktris peraih Emmy Helena Marsh mengatakan naskah itu berat.")
    assert [(one.name, one.roles) for one in people] == [("Helena Marsh", ("Aktris peraih Emmy",))]
