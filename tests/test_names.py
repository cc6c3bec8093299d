import itertools

import pytest

from desktop_app import languages, names, sentences
from desktop_app.article import Mention, Span
from desktop_app.names import polish
from desktop_app.names.words import NameWords
from tests.growth import is_linear, made_up


def found(text: str, language: str = "id") -> list[tuple[str, str]]:
    chosen = languages.load(language)
    units = sentences.split(text, (), chosen)
    return [(mention.kind, mention.span.of(text)) for mention in names.find(text, units, chosen)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Menteri Perhubungan Slamet Raharjo meninjau terminal itu kemarin.", "Slamet Raharjo"),
        ("Rapat itu selesai, kata Suharjono kepada wartawan.", "Suharjono"),
        ("Menurut Rukmini Sastro, panen tahun ini lebih baik.", "Rukmini Sastro"),
    ],
)
def test_finds_a_person_without_role(text: str, name: str) -> None:
    assert ("person", name) in found(text)


def test_finds_the_short_form_of_a_full_name_anywhere() -> None:
    text = "Presiden Harun Wijayakusuma tiba pagi ini. Kabinet Wijayakusuma menunggu."
    assert found(text).count(("person", "Wijayakusuma")) == 1


@pytest.mark.parametrize("text", ["", "1234 5678", "\u200f\u200f", "\ud800", "." * 1000])
def test_finds_nothing_where_nothing_is(text: str) -> None:
    assert names.find(text, sentences.split(text, (), languages.load("id")), languages.load("id")) == ()


def test_mentions_never_overlap() -> None:
    text = "Budi Santoso dan Wali Kota Malang Sri Rahayu bertemu di Jakarta, kata Budi."
    spans = [m.span for m in names.find(text, sentences.split(text, (), languages.load("id")), languages.load("id"))]
    assert all(first.end <= second.start for first, second in itertools.pairwise(spans))
    assert Span(0, 12) in spans


def test_malay_without_a_model_finds_who_speaks_and_no_place() -> None:
    text = "Paip itu sudah dibaiki semula, kata Zulkarnain Hamdan ketika ditemui di Bukit Selambau."
    assert found(text, "ms") == [("person", "Zulkarnain Hamdan")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "CEO Kembangrasa Ratih Wulandari pulang. Kembangrasa punya sepuluh gerai. “Kami senang,” kata Ratih.",
            "Ratih Wulandari",
        ),
        ("Acara itu dihadiri supermodel, Zizi Qaddam. “Saya senang sekali,” ucap Zizi.", "Zizi Qaddam"),
    ],
)
def test_the_rest_of_the_article_tells_where_a_name_begins_and_ends(text: str, name: str) -> None:
    assert ("person", name) in found(text)


def test_a_possessive_ending_is_no_part_of_a_name() -> None:
    text = "The council heard Mary Collins’s plan for the bridge."
    assert found(text, "en") == [("person", "Mary Collins")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Jaksa Agung M Suryanto menepis kabar itu.", "M Suryanto"),
        ("Kapolres Lamtoro AKBP FX Handoko Wijaya meninjau pos itu.", "FX Handoko Wijaya"),
        ("Menteri Sosial Rukmana P Siregar mengatakan, bantuan dikirim besok.", "Rukmana P Siregar"),
        (
            "Komandan Resor Brigadir Jenderal Yohanes AP Latuharu menegaskan, prajurit tidak berpihak.",
            "Yohanes AP Latuharu",
        ),
    ],
)
def test_initials_belong_to_the_name(text: str, name: str) -> None:
    assert ("person", name) in found(text)


def test_a_role_before_a_verb_of_saying_has_a_bearer() -> None:
    text = "Anggota KPU Manado Wulanda Rumpaka mengatakan, surat suara dicetak besok."
    assert ("person", "Wulanda Rumpaka") in found(text)
    assert ("person", "Perencanaan") not in found("Kepala Dinas Perencanaan mengatakan, jalan itu rusak.")


def test_a_place_the_article_names_is_no_part_of_a_name() -> None:
    text = "Warga Kabupaten Warenga menolak. “Kami rugi,” kata Ketua Forum Sungai Warenga Hasan Mulyana, Jumat."
    assert ("person", "Hasan Mulyana") in found(text)


def test_a_spokesman_is_not_whom_he_speaks_for() -> None:
    text = "Presiden Rodrigo Salvacion pulang. Juru bicara Salvacion Harry Montoya mengatakan, semua baik."
    assert {("person", "Rodrigo Salvacion"), ("person", "Salvacion"), ("person", "Harry Montoya")} <= set(found(text))


@pytest.mark.parametrize(
    "text",
    [
        "Menurut dia, PSBR harus dijalankan. Namun, PSBR tahap kedua lebih ketat.",
        "Ia meraih penghargaan Gramofon untuk kali ketiga. Gramofon diberikan tiap tahun.",
        "Perusahaan itu membuat LinkUp sejak lama, dan LinkUp laris.",
    ],
)
def test_short_forms_prizes_and_products_are_no_persons(text: str) -> None:
    assert not [form for kind, form in found(text) if kind == "person"]


def test_an_ordinary_word_at_the_head_of_a_sentence_is_no_part_of_a_name() -> None:
    text = "Anita Kusumastuti membela kliennya. Sepengetahuan Anita, kliennya masih di luar negeri."
    assert ("person", "Anita") in found(text)


def test_brackets_and_semicolons_part_names() -> None:
    text = "Hasil: Budi Santoso (Persib), Agus Setiawan; Bambang Wibowo."
    assert not [form for kind, form in found(text) if kind == "person" and {"(", ";", ")"} & set(form)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Pebalap Ferrari Sebastian Wettal menang. “Hebat, Sebastian (Wettal)!” kata Wettal.", "Sebastian Wettal"),
        ("Wakil Ketua Dewan Laode M Syarfi hadir. “Baik,” kata Syarfi.", "Laode M Syarfi"),
        ("Konflik CEO Elon Harsono memanas. Elon Harsono diam. “Ya,” kata Elon Harsono.", "Elon Harsono"),
    ],
)
def test_given_names_are_part_of_the_name(text: str, name: str) -> None:
    assert ("person", name) in found(text)


@pytest.mark.parametrize("house", ["Universitas Sebelas Maret", "Institut Teknologi Sepuluh Nopember"])
def test_a_house_called_after_a_day_has_its_month(house: str) -> None:
    assert ("organisation", house) in found(f"Rektor {house} Sri Hartati menolak rencana itu pada Maret.")


def test_a_known_firm_is_an_organisation_wherever_it_stands() -> None:
    text = "Microsoft mengklaim daya tahan itu 17 jam. Menurut Reuters, harganya turun."
    assert found(text) == [("organisation", "Microsoft"), ("organisation", "Reuters")]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("“Kami siap,” kata Haider al-Abbadi kepada wartawan.", "id", "Haider al-Abbadi"),
        ("The army of Bashar al-Marlow came.", "en", "Bashar al-Marlow"),
    ],
)
def test_a_particle_may_be_tied_to_the_name_behind_it(text: str, language: str, name: str) -> None:
    assert ("person", name) in found(text, language)


@pytest.mark.parametrize("title", ["Save My Harbour", "Nobody Can Save Me", "Lipstick Under My Veil"])
def test_english_words_make_a_title_and_no_person(title: str) -> None:
    assert ("person", title) not in found(f"Lagu baru itu, {title}, dirilis oleh Budi Santoso kemarin.")


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Bupati Demak Ni'mahnurah meninjau lokasi.", ["Ni'mahnurah"]),
        ("Perkenalkan Paijo, kucing yang lucu.", ["Paijo"]),
        ("El Nino membuat sawah kering.", []),
        ("Pasangan Tontowi Budiman/Liliyana Wulandari menang.", ["Tontowi Budiman", "Liliyana Wulandari"]),
        ("Siti Aminah K menjadi ketua panitia.", ["Siti Aminah K"]),
        (
            "Komisi Yudisial (KY) menunggu. Juru bicara KY Farid Wajdi menyesalkan itu. “Lama,” kata Farid.",
            ["Farid Wajdi", "Farid"],
        ),
        ("CEO Modalku Budi Santoso datang.", ["Budi Santoso"]),
        # a house that was cut from one name is none of the next one's
        (
            "Kepala Bapamas Arief Prasetyo datang. “Aman,” kata Arief. Bapamas Arief Prasetyo menilai harga stabil.",
            ["Arief Prasetyo", "Arief", "Arief Prasetyo"],
        ),
    ],
)
def test_where_names_begin_and_end(text: str, people: list[str]) -> None:
    assert [form for kind, form in found(text) if kind == "person"] == people


@pytest.mark.parametrize(
    "text", ["Storm Eunice killed three.", "The USS Anna Marlow left.", "The band Anna Roes played."]
)
def test_storms_ships_and_bands_are_nobody(text: str) -> None:
    assert "person" not in {kind for kind, _ in found(text, "en")}


@pytest.mark.parametrize("name", ["Marcia Cross", "Jane Tour", "Geoff Open", "Peter Grants"])
def test_family_names_that_are_words_of_places_and_contests(name: str) -> None:
    assert ("person", name) in found(f"{name} said the road was closed.", "en")


def test_a_short_form_keeps_its_brackets() -> None:
    text = "“Ringan,” kata peneliti Indonesia Forest Watch (IFW), Lola Ester."
    assert ("organisation", "Indonesia Forest Watch (IFW)") in found(text)


def test_a_thousand_titles_in_a_row_are_read_at_once() -> None:
    assert is_linear(lambda count: found("Kepala Dinas Kepala " * count + "Darto, pergi."), 500)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Presiden UFC Dana Rowell tiba. “Kami siap,” kata Rowell.", "Dana Rowell"),
        ("Aktor Joel Karsten datang. “Saya hadir,” ujar Karsten.", "Joel Karsten"),
        ("Wakil Ketua KPK Laode M Syarifin hadir. “Ditutup,” kata Syarifin.", "Laode M Syarifin"),
        ("Mereka dilatih oleh pelatih Ong Kim Hock sejak Mei lalu.", "Ong Kim Hock"),
    ],
)
def test_a_given_name_is_not_left_to_the_house_before_it(text: str, name: str) -> None:
    assert ("person", name) in found(text)


def test_a_place_before_a_single_name_stays_a_place() -> None:
    text = (
        "Bupati Klungkung Suwirta hadir. “Kami siap,” kata Suwirta. Rektor Universitas Sudirman Anto hadir, kata Anto."
    )
    assert {name for kind, name in found(text) if kind == "person"} == {"Suwirta", "Anto"}


def test_a_nickname_between_marks_is_part_of_the_name() -> None:
    assert ("person", "Hendro 'Kribo' Prasetyo") in found("Penyanyi Hendro 'Kribo' Prasetyo tampil di Solo.")


@pytest.mark.parametrize("title", ["'Finding Private Wibowo'", "“Budi Santoso”", "‘Rara: Little Girl Blue’"])
def test_a_title_between_marks_names_nobody(title: str) -> None:
    assert not any(kind == "person" for kind, _ in found(f"Bioskop itu memutar film {title} sejak Senin."))
    assert ("person", "Budi Santoso") in found(f"Budi Santoso menonton {title} kemarin.")


def test_an_utterance_of_capitals_is_no_title() -> None:
    assert ("person", "Budi Santoso") in found("Warga berteriak, “Hidup Budi Santoso!” di jalan.")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Oscar-winning Dana Rowell was there.", "Dana Rowell"),
        ("The show belongs to Norfield-born Ann Roe.", "Ann Roe"),
        ("Similarly Jane Roe was late.", "Jane Roe"),
        ("The case was led by FBI Agent Leo Roe.", "Leo Roe"),
    ],
)
def test_what_describes_a_person_is_no_part_of_the_name(text: str, name: str) -> None:
    assert ("person", name) in found(text, "en")


def test_hyphens_inside_names_stay() -> None:
    assert ("person", "Kim Min-hok") in found("The report was read by Kim Min-hok.", "en")


def test_a_house_with_an_ampersand_is_no_person() -> None:
    text = "The magazine was sold to Bread & Honey last week, and the firm of Gray & Harker told us so."
    assert not any(kind == "person" for kind, _ in found(text, "en"))


@pytest.mark.parametrize(
    "text", ["Olahraga\nkapten\nOng Kim Hock hadir.", "Mereka Datang\npelatih\nOng Kim Hock hadir."]
)
def test_a_name_alone_on_its_line_takes_no_word_of_the_lines_above(text: str) -> None:
    assert found(text) == [("person", "Ong Kim Hock")]


def test_an_age_on_a_line_of_its_own_describes_nobody_above_it() -> None:
    text = "Gelandang Wening, Budi\n\n (24),’ menatap laga final Liga Wening melawan United di Stadion\nPanen"
    assert ("person", "Budi") in found(text, "ms")


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("The man identified himself as “John Smith” and left.", "en", "John Smith"),
        ("“Ann Roe” said the road was closed.", "en", "Ann Roe"),
        ('Sosok bernama "Budi Santoso" itu mengatakan jalan ditutup.', "id", "Budi Santoso"),
        ("Warga memanggilnya “Budi Santoso” sejak lama.", "id", "Budi Santoso"),
    ],
)
def test_who_is_named_between_marks_is_somebody(text: str, language: str, name: str) -> None:
    assert ("person", name) in found(text, language)


def test_an_ampersand_joins_two_persons_or_a_firm() -> None:
    names_found = found("Ann & Leo Roe said they would leave the town.", "en")
    assert ("person", "Leo Roe") in names_found
    assert not any(kind == "organisation" for kind, _ in names_found)


def test_the_time_is_linear_in_people_who_may_be_places() -> None:
    def told(count: int) -> None:
        text = " ".join(f"ke {word}" for word in made_up(count))
        ends = [at for at, sign in enumerate(f"{text} ") if sign == " "][1::2]
        people = [Mention(Span(end - 10, end), "person") for end in ends]
        assert len(polish._sites(text, people, NameWords(against=frozenset({"ke"})))) == count

    assert is_linear(told, 500, 10)
