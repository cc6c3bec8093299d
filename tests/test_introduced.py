"""Who is introduced by an age, by whose husband or lawyer somebody is, or by in whose view a sentence speaks."""

import pytest

from tests.speech import attributed, heard


def roles(text: str, language: str = "id") -> dict[str, tuple[str, ...]]:
    return {one.name: one.roles for one in heard(text, language)[0]}


@pytest.mark.parametrize(
    ("opening", "name"),
    [
        ("Warsinem (54), petani dari Dusun Ngrancah, menuturkan tanah bergerak.", "Warsinem"),
        ("Seorang penyintas, Zulbaidah (47 tahun), warga Gampong Lamteuba, selamat.", "Zulbaidah"),
        ("Legiman, 72 tahun, petani dari Kampung Wanasari, mengaku lelah.", "Legiman"),
        ("Marsinah, 33, buruh asal Dukuh Kaliwungu, mengatakan upahnya kecil.", "Marsinah"),
        ("Rasyidin (39), penyintas dari Jorong Kapau Ulu, menceritakan air datang cepat.", "Rasyidin"),
    ],
)
def test_an_age_tells_a_person(opening: str, name: str) -> None:
    text = f"Bupati Ermawati meninjau lokasi. {opening} “Kami lari ke bukit,” kata dia."
    people, said = heard(text)
    assert {one.name for one in people if one.kind == "person"} == {"Ermawati", name}
    assert {one.id: one.name for one in people}[said[-1].speaker or ""] == name


def test_a_figure_behind_a_place_or_act_is_no_age() -> None:
    assert heard("Banjir melanda Sleman (45) dan Bantul (61). Pasal (12) dicabut.")[0] == ()
    assert heard("See Figure (12) and Table, 33, below. The Act (61) stands.", "en")[0] == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tetapi bagi Sulastri, pupuk itu tak pernah sampai. Dia memandangi sawahnya.", "Sulastri"),
        ("Di mata Rokhmin Hidayat, janji itu tinggal janji. Ia menggeleng pelan.", "Rokhmin Hidayat"),
        ("Buat Joko Mulyono, perbaikan itu percuma. Ia menunjuk lubang.", "Joko Mulyono"),
        ("Namun bagi petani garam Ali Wafa, bantuan itu kurang. Ia menatap langit.", "Ali Wafa"),
    ],
)
def test_in_whose_view_a_sentence_tells(text: str, name: str) -> None:
    before = "Kepala Dinas Pertanian, Bambang Sutrisno, mengatakan pupuk sudah disalurkan.\n\n"
    quote = "“Kami sudah biasa menunggu,”"
    assert attributed(f"{before}{text} {quote} ujarnya.")[-1] == (quote, name)


def test_in_whose_view_an_english_sentence_tells() -> None:
    before = "Agriculture minister Peter Rowland said the aid had been paid out.\n\n"
    text = "To James Whitcomb, that is cold comfort. He stared at the field. “Maybe it rains,” he said."
    assert attributed(before + text, "en")[-1] == ("“Maybe it rains,”", "James Whitcomb")


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("Siti Maimunah", "istri Ali Wafa"),
        ("Ratna Dewi", "adik Budi Hartono"),
        ("Hendra Gunawan", "kuasa hukum Siti Aminah"),
        ("Nur Aini", "ibu kandung Rizal Fahmi"),
        ("Yanti Susanti", "tetangga Joko Susilo"),
    ],
)
def test_who_is_described_by_another_speaks(name: str, role: str) -> None:
    for age in ("", " (45)", ", 45 tahun"):
        text = f"{name}{age}, {role}, mengatakan panen tahun ini gagal."
        assert attributed(text) == [("panen tahun ini gagal", name)]
        assert roles(text)[name] == (role,)
        assert not any(told for other, told in roles(text).items() if other != name)


def test_a_list_gives_nobody_the_role_of_the_next() -> None:
    told = roles("Hadir pelatih Andi Prasetyo, manajer Budi Santoso, dan kapten Joko Susilo.")
    assert told["Andi Prasetyo"] == ("pelatih",)
    assert told["Budi Santoso"] == ("manajer",)


@pytest.mark.parametrize("age", ["", ", 27", ", 38 tahun", " (41)"])
def test_roles_with_the_proper_name_of_a_house(age: str) -> None:
    text = f"“Kami rugi,” kata Fajar Ramadhani{age}, pendiri koperasi Asin Bersama. “Setelah itu untung.”"
    assert roles(text) == {"Fajar Ramadhani": ("pendiri koperasi Asin Bersama",)}


@pytest.mark.parametrize(
    ("phrase", "name", "house"),
    [
        ("Kepala Badan Penanggulangan Bencana Daerah (BPBD) Agam Syafrizal Piliang", "Syafrizal Piliang", "Agam"),
        ("Kepala Kepolisian Resor (Polres) Lebong Darwis Manurung", "Darwis Manurung", "Lebong"),
        ("Direktur Rumah Sakit Umum Daerah (RSUD) Bangkinang Yusri Dahlan", "Yusri Dahlan", "Bangkinang"),
        ("Ketua Dewan Perwakilan Rakyat Daerah (DPRD) Buol Ramli Kobo", "Ramli Kobo", "Buol"),
        ("Kapolres Pesawaran Yatin Sugiono", "Yatin Sugiono", "Pesawaran"),
    ],
)
def test_the_district_of_a_house_is_no_name(phrase: str, name: str, house: str) -> None:
    (person,) = heard(f"{phrase} di kantornya, Senin, mengatakan keadaan sudah aman.")[0]
    assert (person.name, person.roles) == (name, (phrase.removesuffix(f" {name}"),))
    assert person.affiliation.endswith(house)


def test_a_name_behind_the_short_form_of_a_house() -> None:
    text = "Kepala Badan Nasional Penanggulangan Bencana (BNPB) Doni Monardo mengatakan keadaan sudah aman."
    assert [one.name for one in heard(text)[0]] == ["Doni Monardo"]


@pytest.mark.parametrize(
    ("opening", "name"),
    [
        ("Ketua Aliansi Jurnalis Merdeka, Ika Paramitha, meminta DPR menunda.", "Ika Paramitha"),
        ("Direktur Wahana Bumi Lestari, Desi Anggraini, menilai izin itu cacat.", "Desi Anggraini"),
    ],
)
def test_who_follows_the_house_led_is_one_person(opening: str, name: str) -> None:
    called, _, _ = name.partition(" ")
    people, said = heard(f"{opening} “Kalau ditunda, kami datang lagi,” tutur {called} lewat pesan singkat.")
    assert [(one.name, len(one.quotes)) for one in people if one.kind == "person"] == [(name, len(said))]


@pytest.mark.parametrize("opener", ["", "Adapun ", "Sementara itu, ", "Sedangkan ", "Namun "])
def test_houses_that_no_tagger_knows_speak(opener: str) -> None:
    for house in ("Komisi Penyiaran", "Dewan Pers", "Badan Pangan"):
        text = f"{opener}{house} menyatakan siap mengikuti keputusan itu."
        assert attributed(text) == [("siap mengikuti keputusan itu", house)]


@pytest.mark.parametrize(
    "text",
    [
        "Bunga kredit yang dibayar pengusaha kecil, kata Rudi Hartanto, “masih di atas 11 persen”.",
        "Harga cabai di tingkat petani, ujar Sulastri Wening, “sudah tidak masuk akal lagi.”",
        "Kondisi jalan itu, menurut Hendra Saputra, “membahayakan pengendara motor”.",
    ],
)
def test_a_quote_that_ends_its_sentence_is_one_utterance(text: str) -> None:
    _, said = heard(text)
    assert [(quote.kind, quote.span.of(text)) for quote in said] == [
        ("indirect", text.rstrip(".")),
        ("partial", text[text.index("“") :].rstrip(".")),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The rent that small firms pay, said Peter Hale, “is still above 11 percent.”",
        "The plan, according to Maria Soto, “makes no sense at all”",
        "The water in the wells, Anna Hale said, “tastes of salt.”",
    ],
)
def test_an_english_quote_that_ends_its_sentence_is_one_utterance(text: str) -> None:
    people, said = heard(text, "en")
    assert [(quote.kind, quote.span.of(text)) for quote in said] == [
        ("indirect", text),
        ("partial", text[text.index("“") :]),
    ]
    assert [len(one.quotes) for one in people] == [2]


def test_a_source_in_the_midst_of_its_words_leaves_two_quotes() -> None:
    text = "“Harga,” kata Rudi Hartanto, “masih tinggi sekali.” Menurut Rudi, “kami belum untung.”"
    assert [quote.kind for quote in heard(text)[1]] == ["direct", "direct", "direct"]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("The European Space Agency’s director of science, {}, disagreed.", "Paolo Renzetti", "{}director of science"),
        ("The chair of the judges, Sir {}, called it a book.", "Alan Pemberton", "chair of the judges"),
        ("The head of the fire service, {}, said it was over.", "Joan Hart", "head of the fire service"),
        ("Norfield’s head of transport, {}, resigned.", "Lena Fisch", "Norfield’s head of transport"),
        ("The author of the report, Dr. {}, said it was late.", "Mina Patel", "author of the report"),
        ("{}, a NASA astrobiologist who was there, left.", "David Okafor", "NASA astrobiologist"),
        ("An FBI agent, {}, denied it.", "Ana Moss", "FBI agent"),
    ],
)
def test_english_roles_with_a_field(text: str, name: str, role: str) -> None:
    role = role.format("European Space Agency’s ")
    assert roles(text.format(name), "en") == {name: (role,)}


def test_the_role_of_a_source_told_last_is_not_that_of_the_object() -> None:
    text = "Police questioned the captain of the ship, Erik Sund said."
    assert roles(text, "en") == {"Erik Sund": ()}


@pytest.mark.parametrize("joint", ["of", "from", "of the", "at the"])
def test_the_house_of_an_english_source(joint: str) -> None:
    text = f"“It is late,” said Maria Soto {joint} Brookings Institution, which paid for it."
    affiliation = "" if joint == "at the" else "Brookings Institution"
    assert [(one.name, one.affiliation) for one in heard(text, "en")[0]] == [("Maria Soto", affiliation)]


@pytest.mark.parametrize(
    "text",
    [
        "Gunung Baru Jari, anak Gunung Rinjani, meletus pada Selasa.",
        "Sungai Jernih, anak Sungai Opak, meluap ke jalan.",
        "Warga dekat Jorong Kapau dan Gampong Lamteuba mengungsi.",
    ],
)
def test_parts_of_mountains_and_rivers_are_nobody(text: str) -> None:
    assert heard(text)[0] == ()


@pytest.mark.parametrize(
    ("text", "language", "name", "alias"),
    [
        (
            "Kelompok Din Minimi turun. Nurdin Ismail alias Din Minimi, 37, hadir. Din Minimi pulang.",
            "id",
            "Nurdin Ismail",
            "Din Minimi",
        ),
        (
            "Polisi menangkap Agus Salim alias Gareng Petruk. Gareng Petruk melawan petugas.",
            "id",
            "Agus Salim",
            "Gareng Petruk",
        ),
        ("Ana Roe, also known as Annie Moon, sang. Annie Moon said she was sorry.", "en", "Ana Roe", "Annie Moon"),
    ],
)
def test_an_alias_is_the_same_man(text: str, language: str, name: str, alias: str) -> None:
    assert [(one.name, one.aliases) for one in heard(text, language)[0]] == [(name, (alias,))]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Retno L.P. Marsudi, the minister, met Timo Soini.", ["Retno L.P. Marsudi", "Timo Soini"]),
        ("Then Joko Said said nothing was wrong.", ["Joko Said"]),
        ("“Yes,” said A.J. Pero. “No,” AJ Pero said.", ["A.J. Pero"]),
        ("The ministry met the tribe Suku Anak Dalam. The Suku Anak Dalam left.", []),
    ],
)
def test_english_names_with_initials_or_verbs(text: str, names: list[str]) -> None:
    assert [one.name for one in heard(text, "en")[0]] == names


def test_an_apposition_behind_an_age_is_not_reported() -> None:
    text = "Menurut Darwisman (39), nelayan asal Nagari Tiku, perahu tidak bisa melaut."
    assert attributed(text) == [("perahu tidak bisa melaut", "Darwisman")]


def test_a_clause_without_a_comma_behind_its_source() -> None:
    text = "Menurut Heru Widagdo hujan deras turun di Dusun Krajan, Desa Pace, hingga sore."
    assert attributed(text) == [("hujan deras turun di Dusun Krajan, Desa Pace, hingga sore", "Heru Widagdo")]
    text = "Menurut Heru Widagdo dalam keterangannya, hujan sudah reda."
    assert attributed(text) == [("hujan sudah reda", "Heru Widagdo")]


@pytest.mark.parametrize("house", ["Srikandi", "Persib", "Walhi"])
def test_a_house_behind_a_role_without_a_comma_speaks_not(house: str) -> None:
    text = f"Itha Saleem, ketua {house} menuturkan organisasi itu peduli."
    assert attributed(text) == [("organisasi itu peduli", "Itha Saleem")]


@pytest.mark.parametrize(
    "text",
    [
        "Pengungsi tidur di Masjid Nurul Mubin dan Toko Bolly Wibowo.",
        "Petani belajar budi daya kopi. Budi pekerti diajarkan.",
        "Kepala Bidang Kedaruratan dan Kepala Seksi Kesiapsiagaan hadir.",
    ],
)
def test_shops_fields_and_compounds_are_nobody(text: str) -> None:
    assert heard(text)[0] == ()


def test_what_is_believed_of_somebody_is_not_said_by_him() -> None:
    text = "Aijalon Gomes, a citizen sentenced to eight years and believed to be an activist, was released."
    assert attributed(text, "en") == []
    assert attributed("Aijalon Gomes believed the road was safe.", "en") == [("the road was safe", "Aijalon Gomes")]


def test_an_assembly_named_by_its_nation_is_a_hearer() -> None:
    text = "Ana Roe told the French senate on Monday the bill was dead."
    assert attributed(text, "en") == [("the bill was dead", "Ana Roe")]
    text = "Ana Roe told the Guardian prices were rising fast."
    assert attributed(text, "en") == [("prices were rising fast", "Ana Roe")]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Earlier, Indonesian Foreign Minister {} was there. Marlowe left.", "Retha L.P. Marlowe", "Foreign Minister"),
        ("The Minister of Mineral Resources {} left yesterday.", "Sudirman Said", "Minister of Mineral Resources"),
        ("She met her Finnish counterpart {} on Monday.", "Timo Halonen", "Finnish counterpart"),
        ("Former President {} respected him. Marlowe wrote it.", "George H. W. Marlowe", "Former President"),
    ],
)
def test_names_with_initials_keep_their_roles(text: str, name: str, role: str) -> None:
    assert roles(text.format(name), "en") == {name: (role,)}


def test_whose_wife_somebody_is_behind_another_sentence() -> None:
    text = "Harga garam turun bulan lalu. Siti Maimunah, istri Ali Wafa, mengatakan mereka berutang."
    assert roles(text)["Siti Maimunah"] == ("istri Ali Wafa",)
