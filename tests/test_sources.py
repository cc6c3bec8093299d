"""Who is a source and bears which role: nobody else's role, no clause, no place, no product."""

import pytest

from tests.speech import attributed, heard


def roles(text: str, name: str, language: str = "id") -> tuple[str, ...]:
    return next(person.roles for person in heard(text, language)[0] if person.name == name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # across a verb
        ("Penyidik Polres Tegal melimpahkan Budi Santoso ke kejaksaan.", "Budi Santoso"),
        ("Mahasiswa asal Garut jatuh dari lantai hotel milik Budi Santoso.", "Budi Santoso"),
        # of somebody else, to whom it is done
        ("Terhadap pelaku RK, Budi Santoso mengatakan, berkasnya lengkap.", "Budi Santoso"),
        ("Ia diperiksa sebagai saksi untuk Budi Santoso pada Senin.", "Budi Santoso"),
        ("Ia ditanya tentang pemanggilan oleh penyidik dan kehadiran Budi Santoso.", "Budi Santoso"),
        ("Rumah itu milik ayah Budi Santoso sejak lama.", "Budi Santoso"),
        ("Istri Bupati Tegal Budi Santoso hadir.", "Budi Santoso"),
        ("Pengurus memilih Budi Santoso sebagai ketua panitia.", "Budi Santoso"),
        ("Dalam surat yang dibagikan melalui penyelenggara konser, Budi Santoso meminta maaf.", "Budi Santoso"),
        ("Polisi memeriksa dua terduga pelaku pengeroyokan dan pembakaran Budi Santoso.", "Budi Santoso"),
        # the end of a house's name
        ("Di kantor Serikat Buruh Nusantara, Budi Santoso mengatakan, upah naik.", "Budi Santoso"),
    ],
)
def test_no_role_of_somebody_else(text: str, name: str) -> None:
    assert roles(text, name) == ()


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("KPK menahan pengusaha itu selaku tersangka penyuap Bupati Tegal Siti Aminah.", "Siti Aminah", "Bupati Tegal"),
        ("Polisi memeriksa tersangka Budi Santoso.", "Budi Santoso", "tersangka"),
        ("Budi Santoso sebagai ketua panitia mengatakan, acara itu batal.", "Budi Santoso", "ketua panitia"),
        (
            "Di antaranya pelatih kebugaran dan pendiri Sehat Raya, Karena dan Katrina Lestari, di acara itu.",
            "Katrina Lestari",
            "pelatih kebugaran dan pendiri Sehat Raya",
        ),
        ("Budi Santoso, warga di kedua tepi sungai, hadir.", "Budi Santoso", "warga"),
    ],
)
def test_a_role_of_ones_own(text: str, name: str, role: str) -> None:
    assert roles(text, name) == (role,)


def test_whose_lawyer_somebody_is() -> None:
    text = (
        "Budi Santoso ditahan. Kuasa hukum Budi, Siti Aminah menghormati keputusan itu. "
        "Menurut dia, langkah itu wajar saja."
    )
    assert roles(text, "Budi Santoso") == ()
    assert roles(text, "Siti Aminah") == ("Kuasa hukum Budi",)
    assert attributed(text)[-1][1] == "Siti Aminah"


@pytest.mark.parametrize(
    ("text", "clause", "source"),
    [
        (
            "Menurut catatan mereka, 120 hektare sawah di lereng itu kering tahun lalu.",
            "120 hektare sawah di lereng itu kering tahun lalu",
            "catatan mereka",
        ),
        (
            "Badan Meteorologi, Klimatologi, dan Geofisika menyebutkan, hujan akan turun lagi.",
            "hujan akan turun lagi",
            "Badan Meteorologi, Klimatologi, dan Geofisika",
        ),
        (
            "Warga lain yang bernama Siti Aminah mengatakan bahwa jalan itu rusak parah.",
            "jalan itu rusak parah",
            "Siti Aminah",
        ),
        (
            "Perusahaan Nusantara Raya akhirnya mengatakan, pabrik itu akan ditutup bulan depan.",
            "pabrik itu akan ditutup bulan depan",
            "Perusahaan Nusantara Raya",
        ),
    ],
)
def test_a_source_is_what_speaks(text: str, clause: str, source: str) -> None:
    assert attributed(text) == [(clause, source)]


@pytest.mark.parametrize(
    "text",
    [
        "Pelatih Persela, Budi Santoso dikabarkan ingin mendatangkan tiga pemain baru musim depan.",
        "Gedung itu, menurut rencana, akan dibuka bulan depan oleh wali kota.",
        "Tepung itu diberitakan sebelumnya, bahwa stoknya sudah habis di pasar.",
    ],
)
def test_what_is_done_or_planned_says_nothing(text: str) -> None:
    assert [source for _, source in attributed(text) if source] == []


def test_a_verb_of_saying_between_stray_marks_is_no_quote() -> None:
    assert attributed('Ia menjawab sanggup, "sebutnya.\n\nRapat itu selesai.') == []


@pytest.mark.parametrize(
    "description",
    ["kata pria yang juga menjabat direktur itu", "kata pria yang memimpin koperasi", "kata mantan bupati Tegal"],
)
def test_a_man_who_is_not_named_again_is_the_one_who_spoke(description: str) -> None:
    text = f"Budi Santoso mengatakan, harga akan turun. “Stok kami cukup,” {description}."
    assert attributed(text)[-1][1] == "Budi Santoso"


def test_what_an_advertisement_says_its_subject_does_not() -> None:
    text = "Rini Lestari batal tampil. “Rini takut kepada penonton,” tulis iklan itu."
    assert attributed(text) == [("“Rini takut kepada penonton,”", "iklan")]


def test_several_are_not_the_one_who_spoke() -> None:
    text = (
        "Jaksa Budi Santoso mengatakan, berkas itu lengkap. Kepada penyidik, mereka mengatakan bahwa kabar itu bohong."
    )
    assert attributed(text)[-1] == ("kabar itu bohong", None)


def test_a_quote_behind_a_new_subject_is_hers() -> None:
    text = (
        "“Jalan itu rusak,” kata Budi Santoso.\n\n"
        "Keluhan juga datang dari Siti Aminah, pedagang di pasar. “Saya tidak bisa tidur karena debu.”"
    )
    assert attributed(text)[-1][1] == "Siti Aminah"


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        ("Dusun Sendangmulya kering. Anak-anak di Sendangmulya kini mandi di sungai.", "Sendangmulya"),
        ("Warga melihat Gunung Rinjana. Abu Rinjana turun sampai pagi.", "Rinjana"),
        ("“Hakimnya bertanya, ini apa,” kata Budi Santoso.", "Hakimnya"),
        ("Film itu menang di Choice Awards dan Rising Awards.", "Choice Awards"),
        ("Komunitas Susur Kalimerah mengingatkan bahwa banjir akan datang.", "Susur Kalimerah"),
    ],
)
def test_places_houses_and_prizes_are_nobody(text: str, nobody: str) -> None:
    assert nobody not in [person.name for person in heard(text)[0] if person.kind == "person"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Pendiri Torchica, Wulan Handayani, hadir. Torchica mengatakan, toko itu tutup.", "Wulan Handayani"),
        ("Presiden RI Susilo Wardoyo memberi grasi.", "Susilo Wardoyo"),
        ("Presiden Recording Academy Neil Portman hadir.", "Neil Portman"),
        ("Kepala Kantor Provinsi Bali Ida Bagus Ketut Adnyana mengatakan, Ani taat.", "Ida Bagus Ketut Adnyana"),
        ("Menteri Perdagangan Enggarsono Lukito mengatakan, stok cukup.", "Enggarsono Lukito"),
        ("Dian Sastro hadir. Foto Dian Sastrowidagdo beredar.", "Dian Sastrowidagdo"),
        ("Kelompok Din Raminu ditangkap. Polisi mencari Nurdin Ismail alias Din Raminu.", "Nurdin Ismail"),
        ("M Zulfikhar Mochtar hadir. “Paus itu mati,” kata Zulfikar.", "M Zulfikhar Mochtar"),
    ],
)
def test_one_person_with_one_name(text: str, name: str) -> None:
    people = [person.name for person in heard(text)[0] if person.kind == "person"]
    assert people.count(name) == 1
    assert not any(part in people for part in name.split()), people


def test_a_source_in_english_ends_before_its_verb() -> None:
    text = "Norfield’s state-run KTVB slammed the joint exercises, and said, “They are a threat to us all.”"
    assert attributed(text, "en")[-1][1] == "Norfield’s state-run KTVB"
    text = "The Minister of Energy and Mineral Resources Leo Marlow said the tunnel was closed."
    assert attributed(text, "en") == [("the tunnel was closed", "Leo Marlow")]


def test_a_clause_of_time_is_no_source() -> None:
    text = "Rini Lestari diam.\n\nBegitu pertandingan berakhir, Rini memaki timnya: “Tidak ada yang mau berlari.”"
    assert "pertandingan berakhir" not in [name for _, name in attributed(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a medium that is cited reports what somebody said
        (
            "Melansir Koran Pagi, Budi Santoso mengaku pernah tinggal di Malang selama dua tahun.",
            [("pernah tinggal di Malang selama dua tahun", "Budi Santoso")],
        ),
        # two verbs
        (
            "Budi Santoso menyampaikan bahwa jembatan itu sudah selesai, dan menyatakan warga boleh lewat besok.",
            [("jembatan itu sudah selesai", "Budi Santoso"), ("warga boleh lewat besok", "Budi Santoso")],
        ),
        # a mark of direction before the sentence
        (
            "\u200eBudi juga menegaskan pentingnya kerja sama warga desa.",
            [("pentingnya kerja sama warga desa", "Budi")],
        ),
    ],
)
def test_who_reports_what(text: str, expected: list[tuple[str, str]]) -> None:
    assert attributed(text) == expected


def test_a_whole_utterance_behind_a_comma_needs_no_verb_of_saying() -> None:
    text = "Budi Santoso pulang. Ia mengawali, “Waktu itu saya masih muda dan tidak tahu apa-apa.” Lalu ia diam."
    assert attributed(text) == [("“Waktu itu saya masih muda dan tidak tahu apa-apa.”", "Budi Santoso")]


def test_the_last_name_of_a_phrase_with_an_account_is_the_source() -> None:
    text = "“Saya suka,” kata pelatih sekaligus kreator Tubuh Bugar creator Anna Lestari (@annal) soal kebiasaannya."
    assert attributed(text)[0][1] == "Anna Lestari"


def test_a_document_speaks_itself() -> None:
    text = "Budi Santoso diam. “Kami tidak akan merilis film itu tahun ini,” demikian pernyataan itu menegaskan."
    assert attributed(text)[0][1] == "pernyataan"


def test_kepala_alone_is_no_role() -> None:
    assert roles("Kepala Budi Santoso terbentur pintu. Budi Santoso mengaduh.", "Budi Santoso") == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a role of one word says little: what points back tells more
        (
            "Musisi Budi Santoso pulang. Pentolan Senja Raya itu mengatakan, tur itu batal.",
            ("Musisi", "Pentolan Senja Raya"),
        ),
        ("Budi Santoso pulang. “Saya sedih,” kata eks kapten Persib tersebut.", ("eks kapten Persib",)),
        ("Laksamana Pertama Budi Santoso, Direktur Data Bakamla, menolak.", ("Direktur Data Bakamla",)),
    ],
)
def test_who_is_pointed_back_to(text: str, expected: tuple[str, ...]) -> None:
    assert roles(text, "Budi Santoso") == expected


def test_whom_somebody_is_from() -> None:
    people, _ = heard("Budi Santoso dari Lembaga Bantuan Hukum mengatakan bahwa perkara itu sudah selesai.")
    assert [(person.name, person.affiliation) for person in people] == [("Budi Santoso", "Lembaga Bantuan Hukum")]


def test_an_account_behind_a_name_is_no_part_of_it() -> None:
    text = "“Saya suka,” kata Otumn Kalabresi (@otumnk), kreator Jurnal Pagi, yang punya banyak pengikut."
    assert roles(text, "Otumn Kalabresi") == ("kreator Jurnal Pagi",)


def test_who_writes_right_before_a_quote_needs_no_comma() -> None:
    text = "Budi Santoso pulang. Sementara itu akun @warungsenja menulis “Hari ini kami tutup dulu, mohon bersabar ya.”"
    assert attributed(text)[-1][1] == "akun @warungsenja"


def test_the_first_of_two_full_names_is_the_name() -> None:
    text = "Presenter Raffi Harun datang. “Iya,” kata Raffi. “Maaf,” kata Budi kepada Dijatuhkan Raffi."
    assert [person.name for person in heard(text)[0] if "Raffi" in person.aliases] == ["Raffi Harun"]


def test_a_body_is_an_organisation() -> None:
    text = "Militer Norwania menyebut, penyerangan itu dilakukan oleh gerilyawan."
    assert [person.kind for person in heard(text)[0]] == ["organisation"]


def test_a_firm_without_pt_is_no_person() -> None:
    text = "PT Adhiraya Karsa (Persero) Tbk untung. Rugi ditanggung KAI dan Adhiraya Karsa tahun ini."
    assert [person.name for person in heard(text)[0]] == []


@pytest.mark.parametrize("text", ["Ayah Budi Santoso pulang.", "Istri Budi Santoso pulang."])
def test_kin_at_the_head_of_a_sentence_is_somebody_else(text: str) -> None:
    assert [person.roles for person in heard(text)[0]] == [()]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (
            "Ratna pulang. Sebenarnya penyanyi asal Solo itu sakit. “Saya lelah,” kata Ratna.",
            "Ratna",
            "penyanyi asal Solo",
        ),
        (
            "Ratna menyanyi. Lain lagi, penyanyi asal Solo ini menari. “Hore,” kata Ratna.",
            "Ratna",
            "penyanyi asal Solo",
        ),
    ],
)
def test_descriptions_within_a_sentence_point_back(text: str, name: str, role: str) -> None:
    assert role in roles(text, name)


def test_a_house_before_a_rank_is_where_a_source_is_from() -> None:
    people, _ = heard("Menurut Reskrim Polsek Lubukbaja, Iptu Tukiman Ardianto, pelaku sudah ditangkap.")
    assert [(one.name, one.affiliation) for one in people] == [("Tukiman Ardianto", "Reskrim Polsek Lubukbaja")]
