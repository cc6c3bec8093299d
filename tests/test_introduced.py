"""Who is introduced by an age, by whose husband or lawyer somebody is, or by in whose view a sentence speaks."""

import pytest

from desktop_app import languages, names, quotes, sentences, speakers
from desktop_app.article import Quote, Speaker


def heard(text: str, language: str = "id") -> tuple[tuple[Speaker, ...], tuple[Quote, ...]]:
    chosen = languages.load(language)
    units = sentences.split(text, (), chosen)
    named = names.find(text, units, chosen)
    said = quotes.find(text, units, named, chosen)
    return speakers.identify(text, units, named, said, chosen)


def attributed(text: str, language: str = "id") -> list[tuple[str, str | None]]:
    people, said = heard(text, language)
    name = {speaker.id: speaker.name for speaker in people}
    return [(quote.span.of(text), name.get(quote.speaker or "")) for quote in said]


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
