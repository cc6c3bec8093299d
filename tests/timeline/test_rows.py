"""Which times of a sentence get a row of their own, and what it tells of them."""

import pytest

from desktop_app.article import Article, Event, Published
from desktop_app.digest import digest


def rows(text: str, code: str = "en") -> list[tuple[str, Event]]:
    article = Article(text, published=Published("2022-09-14", "day", "reader"), language=code)
    found = digest(article)
    ordered = sorted(found.events, key=lambda event: event.time)
    return [(found.times[event.time].span.of(found.article.text), event) for event in ordered]


def labels(text: str, code: str = "en") -> dict[str, str]:
    return {time: event.label for time, event in rows(text, code)}


@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        ("Pasar malam berlangsung hingga 9 Oktober 2022.", "id", "Pasar malam berlangsung hingga 9 Oktober 2022"),
        ("The fair runs until 9 October 2022.", "en", "The fair runs until 9 October 2022"),
        (
            "Pameran kopi digelar di Wening dari 1 Agustus hingga 9 Agustus 2022.",
            "id",
            "Pameran kopi digelar di Wening",
        ),
        ("Hingga kini, jalan ke Wening masih ditutup untuk truk.", "id", "Jalan ke Wening masih ditutup untuk truk"),
    ],
)
def test_what_ends_at_a_time_is_told_so(text: str, code: str, expected: str) -> None:
    assert list(labels(text, code).values()) == [expected]


@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        (
            "Panen kopi turun menjadi 4,2 ton pada Juli dari 4,6 ton pada Juni.",
            "id",
            {"Juli": "Panen kopi turun menjadi 4,2 ton dari 4,6 ton"},
        ),
        (
            "Unemployment in Leeds fell to 4.2 percent in July from 4.6 in June.",
            "en",
            {"July": "Unemployment in Leeds fell to 4.2 percent from 4.6"},
        ),
        (
            "Sales of bicycles rose from 40,000 in 2015 to 62,000 in 2018.",
            "en",
            {"2018": "Sales of bicycles rose from 40,000 to 62,000"},
        ),
    ],
)
def test_a_value_that_another_is_compared_with_has_no_row(text: str, code: str, expected: dict[str, str]) -> None:
    assert labels(text, code) == expected


def test_times_side_by_side_share_a_label() -> None:
    text = "Regu Wening menjadi juara lomba dayung pada 2007, 2010 dan 2012."
    assert list(labels(text, "id")) == ["2007", "2010", "2012"]


def test_what_a_label_tells_of_one_time_it_does_not_tell_of_another() -> None:
    text = "Two sailors booked a ferry to depart on 3 May 2023 from Leeds and arrive in Hull on 4 May 2023."
    assert list(labels(text)) == ["3 May 2023"]


def test_the_clearer_of_two_times_keeps_the_label() -> None:
    assert list(labels("More recently, the council in April opened two new clinics.")) == ["April"]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Ada Holt announced plans this year to close two clinics.", "event"),
        ("The council has rejected a plan to close the library this year.", "event"),
        ("The council plans to close the library this year.", "plan"),
        ("The library will close this year.", "plan"),
        ("Mayor Ada Holt, who will step down, opened two clinics this week.", "event"),
    ],
)
def test_a_plan_is_what_the_verb_of_the_time_plans(text: str, role: str) -> None:
    assert [event.role for _, event in rows(text)] == [role]


def test_the_main_clause_tells_the_event_not_what_was_said_with_it() -> None:
    [(_, event)] = rows("The city bank cut its interest rate on Monday, saying that price growth was slowing.")
    assert event.label.startswith("The city bank cut its interest rate")
    assert event.role == "event"


def test_what_is_said_behind_a_verb_of_saying_may_be_a_gerund_clause() -> None:
    text = "Ada Holt said as much in a letter on Monday, arguing that the dam was safe."
    assert [event.role for _, event in rows(text)] == ["report"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "On Monday the council of Leeds imposed sweeping new rules that bar most trucks from the old town center.",
            "The council of Leeds imposed sweeping new rules",
        ),
        (
            "The rail company took down nearly 5,000 old and rusty signs reported by its own passengers in 2014.",
            "The rail company took down nearly 5,000 old and rusty signs",
        ),
        (
            "Ada Holt unleashed a series of angry letters on Monday saying that the council had ruined the old town.",
            "Ada Holt unleashed a series of angry letters",
        ),
    ],
)
def test_a_long_sentence_is_cut_before_what_only_tells_more_of_a_noun(text: str, expected: str) -> None:
    assert list(labels(text).values()) == [expected]


def test_a_pronoun_means_who_was_named_before_a_chain_of_pronouns() -> None:
    text = (
        "Mayor Ada Holt leads the library in Leeds. She moved to the town from Wales. She published a book about Leeds "
        "in 2015."
    )
    assert labels(text)["2015"] == "Ada Holt published a book about Leeds"


def test_a_name_that_stands_for_one_pronoun_stands_before_the_next() -> None:
    text = "Mayor Ada Holt leads the library. In 2015 she moved when she found a house in Leeds."
    assert labels(text)["2015"].startswith("Ada Holt moved when she found a house")


def test_what_points_to_a_time_is_left_out_with_it() -> None:
    assert labels("Pada 2021 ini Koperasi Melati membuka tiga toko.", "id") == {
        "2021": "Koperasi Melati membuka tiga toko"
    }


@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        (
            "Students opposed to the new rule of the town council were heckled in 2015.",
            "en",
            "Students opposed to the new rule of the town council were heckled",
        ),
        (
            "As Mayor Ada Holt tightened her grip on the council in 2015, the library lost its money.",
            "en",
            "Mayor Ada Holt tightened her grip on the council",
        ),
        (
            "Sekitar 2.500 warga di Wening, Kudus, harus mengungsi akibat banjir bandang pada 2019.",
            "id",
            "Sekitar 2.500 warga di Wening, Kudus, harus mengungsi akibat banjir bandang",
        ),
        (
            "Ada kabar bahwa Koperasi Melati akan membuka toko roti di Kudus pada 2023.",
            "id",
            "Koperasi Melati akan membuka toko roti di Kudus",
        ),
        ("Rahmat menyebut Sutrisno meninggal pada 2019.", "id", "Sutrisno meninggal"),
        (
            "• In Leeds in 2015, Ada Holt and her sister opened a bakery.",
            "en",
            "In Leeds, Ada Holt and her sister opened a bakery",
        ),
    ],
)
def test_the_subject_of_a_label_is_that_of_its_event(text: str, code: str, expected: str) -> None:
    assert list(labels(text, code).values()) == [expected]


def test_what_a_speaker_says_of_his_own_is_told_under_his_name() -> None:
    text = "Kepala Dinas Pertanian Sri Wahyuni mengatakan, pihaknya akan membagikan pupuk di Kudus pekan ini."
    assert labels(text, "id") == {"pekan ini": "Sri Wahyuni: Pihaknya akan membagikan pupuk di Kudus"}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Despite its old fires -- Leeds in 1666 and Hull in 1871 -- wood is making a comeback in the region.", "en"),
        ("Ada Holt joined Holt & Sons (now Holt Group) as a clerk.", "en"),
        ("Jelang pertandingan Persela melawan Persik pada 2023, warga Kudus.", "id"),
        ("Authorities did not enforce it on Friday.", "en"),
    ],
)
def test_examples_asides_and_headings_are_no_events(text: str, code: str) -> None:
    assert labels(text, code) == {}


@pytest.mark.parametrize("text", ["The council banned it after a rival that Ada Holt has beaten sued in 2015."])
def test_the_object_of_a_relative_clause_is_not_its_subject(text: str) -> None:
    assert not any(label.startswith("A rival has") for label in labels(text).values())


def test_a_cut_leaves_no_verb_without_what_its_preposition_opens() -> None:
    text = (
        "Kepala desa Wening di lereng Muria yang dulu pernah memimpin koperasi kopi itu bertemu dengan bupati Kudus, "
        "camat dan lima kepala dinas pada 2019."
    )
    assert not any(label.endswith("bertemu") for label in labels(text, "id").values())


def test_the_time_behind_a_quote_dates_the_saying_wherever_the_quote_is_cut() -> None:
    text = (
        "“Koperasi Melati akan membangun dua gudang baru di Kudus karena takut gudang lama yang rusak itu roboh "
        "lagi,” kata Sri Wahyuni di Kudus, Selasa (13/9)."
    )
    [(_, event)] = rows(text, "id")
    assert event.role == "report"
    assert event.label == "Sri Wahyuni: Koperasi Melati akan membangun dua gudang baru di Kudus"


def test_both_means_the_two_who_were_named() -> None:
    text = "Bupati Rahmat Hidayat bertemu Gubernur Sri Wahyuni di Wening. Keduanya meresmikan jembatan Luhur pada 2019."
    assert labels(text, "id")["2019"] == "Rahmat Hidayat dan Sri Wahyuni meresmikan jembatan Luhur"


@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        (
            "Koperasi Melati diperkuat tiga tenaga ahli baru yang dilantik pada 2015.",
            "id",
            "Koperasi Melati diperkuat tiga tenaga ahli baru",
        ),
        (
            "By 2015, the cold weather in the old town of Leeds had set in.",
            "en",
            "had set in",
        ),
        (
            "The Leeds Herald reported on Monday that it had received the first pages of the report.",
            "en",
            "The Leeds Herald had received the first pages of the report",
        ),
    ],
)
def test_a_label_ends_where_its_clause_does(text: str, code: str, expected: str) -> None:
    assert next(iter(labels(text, code).values())).endswith(expected)


def test_whose_predicate_a_clause_behind_a_name_has_is_not_guessed() -> None:
    text = "Sri Wahyuni meniru cara Bupati Rahmat Hidayat saat memutuskan tidak ikut lomba pada 2019."
    assert not any(label.startswith("Sri Wahyuni memutuskan") for label in labels(text, "id").values())


def test_what_stands_before_in_a_quote_tells_a_saying_better_than_a_fragment() -> None:
    text = (
        "“Koperasi Melati akan membangun dua gudang baru di Kudus. Itu yang kami tunggu,” kata Ketua Koperasi Sri "
        "Wahyuni di Kudus, Selasa (13/9)."
    )
    assert list(labels(text, "id").values()) == ["Sri Wahyuni: Koperasi Melati akan membangun dua gudang baru di Kudus"]


def test_what_is_only_pointed_to_is_told_by_the_sentence_before() -> None:
    text = (
        "Koperasi Melati akan membangun dua gudang baru di Kudus. Hal itu diungkapkan Ketua Koperasi Sri Wahyuni di "
        "kantornya, Selasa (13/9)."
    )
    [(_, event)] = rows(text, "id")
    assert (event.role, event.label) == (
        "report",
        "Sri Wahyuni: Koperasi Melati akan membangun dua gudang baru di Kudus",
    )


def test_a_pronoun_may_end_a_label_as_an_object() -> None:
    text = (
        "Pupuk gratis dari pemerintah desa Wening akan segera membantu mereka dalam mengubah lereng gunung tandus "
        "menjadi kebun kopi paling luas pada 2023."
    )
    assert list(labels(text, "id").values()) == ["Pupuk gratis dari pemerintah desa Wening akan segera membantu mereka"]


def test_what_ends_at_a_time_is_cut_before_that() -> None:
    text = (
        "Rahmat Hidayat menjalani masa tahanan di Lembaga Pemasyarakatan Kelas Satu Wening di Kudus sampai 5 Oktober "
        "2023."
    )
    assert labels(text, "id") == {"5 Oktober 2023": "Rahmat Hidayat menjalani masa tahanan sampai 5 Oktober 2023"}


def test_a_nested_relative_clause_is_not_told_of_the_noun_before_it() -> None:
    text = "Rahmat membaca berkas yang ditulis Koperasi Melati yang sempat dikirim ke Kudus pada 2015."
    assert not any(label.startswith("Koperasi Melati sempat dikirim") for label in labels(text, "id").values())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ada Holt responded to a mother from the old town on Monday by saying her refusal to sing was private.",
            "Ada Holt responded to a mother from the old town",
        ),
        (
            "Mayor Ada Holt of Leeds, who has led the inquiry, said on Monday that her observers had seen the flood.",
            "Her observers had seen the flood",
        ),
    ],
)
def test_clauses_keep_their_subjects_and_predicates(text: str, expected: str) -> None:
    assert next(iter(labels(text).values())).endswith(expected)


def test_what_an_inner_clause_goes_on_to_tell_is_not_told_of_the_main_subject() -> None:
    text = "The court ruled that old practices of Leeds remove voters and are not in line with the act of May 1993."
    assert not any(label.startswith("The court are") for label in labels(text).values())


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("What is the oldest bridge that Leeds built in 2015?", "en"),
        ("Di masa sekarang ini, hal tersebut biasa dilakukan dengan alat tenun.", "id"),
    ],
)
def test_questions_and_what_only_points_back_are_no_events(text: str, code: str) -> None:
    assert labels(text, code) == {}


@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        ("Rahmat Hidayat masih memiliki kontrak hingga musim 2023.", "id", "kontrak hingga musim 2023"),
        ("In 1983, when Ada Holt first came across the bird, nobody knew what it was.", "en", "what it was"),
        (
            "Regu Melati mulai mempersiapkan diri menjelang bergulirnya musim 2023.",
            "id",
            "menjelang bergulirnya musim 2023",
        ),
    ],
)
def test_a_label_keeps_what_its_last_words_need(text: str, code: str, expected: str) -> None:
    assert next(iter(labels(text, code).values())).endswith(expected)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        (
            "Piala regu Melati dalam lomba yang digelar di Lapangan Luhur, Kota Kudus, Senin (5/9) itu dibuat Sri.",
            "Kota Kudus",
        ),
        ("Warga bingung memilih sosok yang akan memimpin desa tahun depan.", "Sosok"),
        (
            "Rahmat mengungkapkan setelah uji coba pupuk selesai pada 2019, ia membeli tiga traktor.",
            "Rahmat mengungkapkan",
        ),
    ],
)
def test_places_kinds_of_people_and_bare_sayings_are_no_subjects(text: str, start: str) -> None:
    assert not any(label.startswith(start) for label in labels(text, "id").values())


def test_a_terdakwa_is_no_verb() -> None:
    assert labels("Lima terduga pencuri dari Kudus dan Wening pada 2019.", "id") == {}


@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        (
            "Kota Selarang menggelar turnamen Piala Melati. Turnamen dimulai pada 3 Mei 2024.",
            "id",
            ["Turnamen Piala Melati dimulai"],
        ),
        (
            "Sebuah lembaga dari ibu kota datang ke desa. Lembaga itu mundur pada Februari 2016.",
            "id",
            ["Lembaga dari ibu kota mundur"],
        ),
        (
            "Pemerintah kota menggelar Hari Bebas Asap. Kegiatan akan berlangsung pada 3 Mei 2024.",
            "id",
            ["Kegiatan Hari Bebas Asap akan berlangsung"],
        ),
        ("Google Buku terbit di Kudus. Google tutup pada 2019.", "id", ["Google tutup"]),
    ],
)
def test_a_bare_noun_is_told_with_its_name(text: str, code: str, expected: list[str]) -> None:
    assert [event.label for event in digest(Article(text, language=code)).events] == expected


def test_an_answer_gives_way_to_what_was_said_behind_it() -> None:
    text = (
        "“Saya dapat kabar dari anaknya,” kata Kepala Dinas Pertanian Sri Wahyuni, Selasa (13/9/2022). "
        "“Panen kopi di Wening turun separuh karena hujan.”"
    )
    [event] = digest(Article(text, language="id")).events
    assert event.label == "Sri Wahyuni: Panen kopi di Wening turun separuh karena hujan"


@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        (
            (
                "Hampir dua tahun kemudian, Sendang Lanang mengalirkan 11 liter air setiap detik, lebih deras daripada "
                "catatan mana pun sejak pengukuran dimulai pada 1987."
            ),
            "id",
            "Pengukuran dimulai",
        ),
        (
            "Pada 2014, 16 pemandu yang mengangkut tenda pendaki menuju puncak Gunung Tirta tewas.",
            "id",
            "16 pemandu yang mengangkut tenda pendaki menuju puncak Gunung Tirta tewas",
        ),
        (
            "Regu itu membawa jenazah Budi Santoso dari Kudus, yang meninggal di lereng gunung pada 2014.",
            "id",
            "Budi Santoso dari Kudus meninggal di lereng gunung",
        ),
        (
            "Pasar yang buka sejak 29 Juni 2014 berhasil menarik pembeli dari Kudus.",
            "id",
            "Pasar yang buka berhasil menarik pembeli dari Kudus",
        ),
        (
            "Desa Wening menyatakan bencana kekeringan pada 2016, namun warga menolak pindah.",
            "id",
            "Desa Wening menyatakan bencana kekeringan, namun warga menolak pindah",
        ),
        (
            "Camat Wening, Budi Santoso, mengatakan, sapi warga pada 2014 mati di lereng gunung.",
            "id",
            "Budi Santoso: Sapi warga mati di lereng gunung",
        ),
        (
            (
                "Budi menegaskan ketersediaan bahan pokok khususnya beras, bawang merah, cabai, dan daging sapi "
                "menjelang Lebaran 2014 dinyatakan aman dan harganya turun."
            ),
            "id",
            "Budi menegaskan ketersediaan bahan pokok khususnya beras, dan daging sapi dinyatakan aman",
        ),
        (
            "Desa Wening memperingati Lebaran 2014 dengan upacara bendera.",
            "id",
            "Desa Wening memperingati Lebaran 2014 dengan upacara bendera",
        ),
        ("Beda dengan 2014, pasar di Wening ramai dikunjungi warga.", "id", "Pasar di Wening ramai dikunjungi warga"),
        (
            "Seusai menonton lomba perahu di Wening, Rabu (3/5/2014), Camat Budi Santoso membagikan benih jagung.",
            "id",
            "Seusai menonton lomba perahu di Wening, Camat Budi Santoso membagikan benih jagung",
        ),
        (
            "In 2014, the harbour council of Leeds launched one long campaign urging all parents to walk to school.",
            "en",
            "The harbour council of Leeds launched one long campaign",
        ),
        (
            "Sri membuka Pameran Kopi Nusantara ke-4 yang akan digelar di Wening pada 3 Mei 2014.",
            "id",
            "Pameran Kopi Nusantara ke-4 akan digelar di Wening",
        ),
        (
            "The talks were led by Secretary of Trade Ada Holt, who left Leeds for the old harbour in May 2014.",
            "en",
            "Secretary of Trade Ada Holt left Leeds for the old harbour",
        ),
        ("Terakhir kali warga melihat harimau adalah pada 2014.", "id", "Terakhir kali warga melihat harimau"),
        (
            "In 2014, the cold and dark shelter of the old station in Leeds town was closed for its leaking old roof.",
            "en",
            "The cold and dark shelter of the old station in Leeds town was closed",
        ),
        (
            (
                "Both farmers face questions about the health of their goats, particularly after video surfaced in May "
                "2014 showing an ailing goat stumbling to a barn."
            ),
            "en",
            "Video surfaced showing an ailing goat stumbling to a barn",
        ),
    ],
)
def test_who_and_what_a_time_belongs_to(text: str, code: str, expected: str) -> None:
    assert [event.label for event in digest(Article(text, language=code)).events] == [expected]


def test_when_a_report_came_out_is_when_it_said_so() -> None:
    told = labels("A study published in May 2022 put the cost of the dam at £210 million.")
    assert told == {"May 2022": "A study put the cost of the dam at £210 million"}


@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        ("Stadion Wening dibangun pada 2014 dan diresmikan pada 2016.", "id", "Stadion Wening diresmikan"),
        ("The Leeds arena was built in 2014 and opened in 2016.", "en", "The Leeds arena opened"),
        ("Ada Holt was born in 1970 and died in 2016.", "en", "Ada Holt died"),
    ],
)
def test_a_second_predicate_has_the_subject_alone(text: str, code: str, expected: str) -> None:
    assert labels(text, code)["2016"] == expected


def test_what_goes_on_later_makes_no_plan_of_what_has_been() -> None:
    text = "Pencarian dihentikan pada Rabu karena cuaca buruk dan akan dilanjutkan esok hari."
    assert [event.role for time, event in rows(text, "id") if time == "Rabu"] == ["event"]


def test_who_beat_whom_is_told_in_both_directions() -> None:
    text = "Persiku mengalahkan Persiwa di Kudus, Senin (5/9).\n\nPersiwa mengalahkan Persiku di Kudus, Senin (5/9)."
    assert len(rows(text, "id")) == 2
    text = "Persiku mengalahkan Persiwa di Kudus pada Senin (5/9).\n\nPersiku mengalahkan Persiwa pada Senin (5/9)."
    assert len(rows(text, "id")) == 1
