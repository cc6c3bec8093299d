"""Who is meant where another name stands nearer, where no name is told, and what is no speech at all."""

import pytest

from tests.speech import attributed, heard


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (
            "Tamu ketiga, Ratih Wulandari, bekas sopir Handoko, mengaku tidak pernah masuk ke gudang itu.",
            "Ratih Wulandari",
            "bekas sopir Handoko",
        ),
        (
            "Ratna Dewi, yang lama bekerja untuk Darmono Sastro, menyebut gudang itu sudah kosong.",
            "Ratna Dewi",
            None,
        ),
        ("Adapun ajudan camat, Darmono Sastro, menyebut gudang itu sudah kosong.", "Darmono Sastro", "ajudan camat"),
        (
            "Direktur PT Sinar Wijaya Makmur Hendra Kusuma mengatakan gudang itu sudah kosong.",
            "Hendra Kusuma",
            "Direktur PT Sinar Wijaya Makmur",
        ),
    ],
)
def test_a_name_in_an_aside_is_not_the_subject(text: str, name: str, role: str | None) -> None:
    people, said = heard(text)
    (speaker,) = [one for one in people if one.quotes]
    assert len(said) == 1
    assert speaker.name == name
    assert speaker.roles == ((role,) if role else ())
    assert not any(one.roles for one in people if one is not speaker)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Mary Collins, a former aide to John Field, said the bridge was never safe.", "former aide to John Field"),
        ("Mary Collins, who once worked for John Field, said the bridge was never safe.", None),
    ],
)
def test_an_english_aside_tells_of_the_subject(text: str, role: str | None) -> None:
    people, _ = heard(text, "en")
    told = {one.name: (one.roles, len(one.quotes)) for one in people}
    assert told["Mary Collins"] == ((role,) if role else (), 1)
    assert told["John Field"] == ((), 0)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # somebody nearer, though never named
        (
            (
                "A young baker carried her bags out of the shop. “I am done with this,” she said.\n"
                "Mary Collins, who owns the shop, declined to comment.\n"
                "Back in her garden, the baker is feeding the hens. “Eggs,” she said, “do not shout at anybody.”"
            ),
            ["A young baker", "A young baker", "A young baker"],
        ),
        # a description of nobody known leaves the pronoun to the last name
        (
            "John Field spoke in Norfield. The Republican also thanked his voters. He said: “I wonder why it was bad.”",
            ["John Field"],
        ),
        # an apposition is no subject of its own
        (
            "Years after the fire John Field, a former inspector, agrees. “It was a good lamp,” he said.",
            ["John Field"],
        ),
        (
            (
                "A clerk close to the board said it would meet soon. According to the clerk, the chairman, John Field, "
                "“knows he has a problem.”"
            ),
            ["A clerk close to the board"] * 3,
        ),
    ],
)
def test_she_is_whoever_stands_nearer(text: str, names: list[str]) -> None:
    assert [name for _, name in attributed(text, "en")] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            (
                "Ketua panitia Ratna Dewi menyebut pasar itu ramai. Wali Kota Malang, yang dihubungi terpisah, meminta "
                "semua pedagang bersabar. “Kami siapkan tempat baru,” katanya."
            ),
            ["Ratna Dewi", "Wali Kota Malang", "Wali Kota Malang"],
        ),
        (
            (
                "“Pasar ini ramai,” kata ketua panitia Ratna Dewi. Wali Kota Malang meninjau pasar itu. "
                "“Kami siapkan tempat baru,” katanya."
            ),
            ["Ratna Dewi", "Wali Kota Malang"],
        ),
        (
            (
                "Wali Kota Malang Darto Wiyono datang. “Pasar ini ramai,” kata ketua RT Ratna Dewi. Wali Kota Malang "
                "meninjau pasar itu. “Kami siapkan tempat baru,” katanya."
            ),
            ["Ratna Dewi", "Darto Wiyono"],
        ),
        # the office goes on to its bearer's name
        (
            "Camat Klojen, Malang, Darto Wiyono menyebut pasar itu ramai. “Kami siapkan tempat baru,” katanya.",
            ["Darto Wiyono", "Darto Wiyono"],
        ),
        (
            "Kepala dinas itu diam. Seorang warga yang menunggu di luar menangis. “Airnya keruh,” ujarnya.",
            ["Seorang warga"],
        ),
        (
            "Aktor Darto Wiyono tiba sore itu. Aktor yang lahir di Malang itu menegaskan bahwa filmnya sudah selesai.",
            ["Darto Wiyono"],
        ),
    ],
)
def test_an_office_or_stranger_speaks_without_a_name(text: str, names: list[str]) -> None:
    assert [name for _, name in attributed(text)] == names


def test_an_adverbial_may_part_a_bearer_from_the_verb() -> None:
    text = (
        "Direktur Cuaca dan Iklim BMKG Daryono dalam keterangan tertulis di Solo, Jumat, mengatakan hujan turun lagi. "
        "“Siapkan payung,” katanya."
    )
    people, _ = heard(text)
    assert [(one.name, one.roles, one.affiliation, len(one.quotes)) for one in people] == [
        ("Daryono", ("Direktur Cuaca dan Iklim BMKG",), "BMKG", 2)
    ]


@pytest.mark.parametrize("office", ["Menteri Pendidikan", "Menteri Agama", "Menteri Sosial"])
def test_the_field_of_a_ministry_is_no_name(office: str) -> None:
    text = f"{office} berjanji bahwa gedung itu akan selesai tahun ini."
    people, said = heard(text)
    assert [(one.name, one.kind) for one in people] == [(office, "anonymous")]
    assert len(said) == 1


def test_a_district_behind_its_office_is_no_name() -> None:
    people, _ = heard("Bupati Solok dalam rapat itu meminta semua warga bersabar. “Kami siapkan,” katanya.")
    assert [(one.name, one.kind, len(one.quotes)) for one in people] == [("Bupati Solok", "anonymous", 2)]


def test_malay_titles_are_no_part_of_a_role() -> None:
    text = (
        "Menteri Besar Datuk Seri Hamzah Rahim berucap di sini. Sementara itu, Presiden Persatuan Nelayan Johor, Datuk "
        "Dr Zulkifli Salleh, mahu kerajaan membantu. Menurutnya, harga ikan sudah naik. “Kami susah,” tegas beliau."
    )
    people, said = heard(text, "ms")
    told = {one.name: (one.roles, len(one.quotes)) for one in people}
    assert told == {
        "Hamzah Rahim": (("Menteri Besar",), 0),
        "Zulkifli Salleh": (("Presiden Persatuan Nelayan Johor",), 2),
    }
    assert len(said) == 2


def test_the_company_is_the_house_that_spoke_last() -> None:
    text = (
        "The barge’s owner, Norfield Star Lines, said in a statement that the barge was safe. “We are glad to help,” "
        "the company said."
    )
    people, _ = heard(text, "en")
    assert [(one.name, one.kind, len(one.quotes)) for one in people] == [("Norfield Star Lines", "organisation", 2)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Paris Wibisana pernah menulis bahwa hujan adalah kawan lama.", "Paris Wibisana"),
        ("Wibisana, dengan suara pelan, mengatakan bahwa hujan adalah kawan lama.", "Wibisana"),
    ],
)
def test_names_at_the_head_of_a_sentence_are_whole(text: str, name: str) -> None:
    assert [found for _, found in attributed(text)] == [name]


def test_they_are_not_the_one_who_spoke() -> None:
    text = "“Saya siap,” kata Darmono. Panitia menunggu di bandara. Mereka mengatakan pesawat itu sudah berangkat."
    assert [name for _, name in attributed(text)] == ["Darmono", None]


def test_a_byline_in_capitals_is_no_speaker() -> None:
    people, _ = heard("Budi Santoso tiba di pasar itu.\n\nRATIH WULANDARI | DARMONO S. WIBOWO\n")
    assert [one.name for one in people] == ["Budi Santoso"]


def test_who_writes_beliau_or_of_aid_names_nobody() -> None:
    assert heard("Beliau tiba. Warga menerima Sumbangan Tunai Wulan kemarin.") == ((), ())


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Budi Santoso memastikan tiga poin lewat gol pada menit akhir.", "id"),
        ("Budi Santoso memastikan kemenangan timnya lewat gol cepat.", "id"),
        ("Budi Santoso sudah memperingatkan hal itu sejak tahun lalu.", "id"),
        ("Budi Santoso meminta maaf kepada para pendukung timnya.", "id"),
        ("Mary Collins said so on Monday in Norfield.", "en"),
        ("Mary Collins asked not to be named in the paper.", "en"),
    ],
)
def test_what_is_done_or_was_said_elsewhere_is_no_quote(text: str, language: str) -> None:
    assert attributed(text, language) == []


@pytest.mark.parametrize(
    ("text", "reported", "language"),
    [
        ("Budi Santoso memastikan stok beras aman tahun ini.", "stok beras aman tahun ini", "id"),
        ("Budi Santoso mengatakan hal itu sudah lama dibahas.", "hal itu sudah lama dibahas", "id"),
        ("Budi Santoso mengatakan 1.250 rumah terendam.", "1.250 rumah terendam", "id"),
        ("Menurut Budi Santoso, 3 gudang terbakar.", "3 gudang terbakar", "id"),
        ("Mary Collins said so many people had left the town.", "so many people had left the town", "en"),
        ("NFD Networks says about 35,000 homes have no water.", "about 35,000 homes have no water", "en"),
    ],
)
def test_short_and_rough_figures_are_reported(text: str, reported: str, language: str) -> None:
    assert [words for words, _ in attributed(text, language)] == [reported]


def test_a_fragment_behind_a_short_form_is_partial() -> None:
    _, said = heard("President John Field Jr. met them and said the owners would “be held to account.”", "en")
    assert [quote.kind for quote in said] == ["indirect", "partial"]


def test_a_fragment_in_the_words_of_nobody_named_has_no_speaker() -> None:
    text = "“The rent is too high,” Mary Collins said. More than a dozen guests interviewed for this story "
    text += "described a house that had, in the words of one, “lost its roof.”"
    _, said = heard(text, "en")
    assert [(quote.kind, quote.speaker) for quote in said] == [("direct", "s1"), ("partial", None)]


def test_an_answer_may_quote_somebody_else() -> None:
    text = (
        "Pakar air Ratna Dewi menerima kami.\nTanya: Mengapa banjir?\nJawab: Pompanya mati. Wali Kota Malang bilang "
        "kepada saya, “Uangnya sudah ada, Bu.” Nyatanya belum.\nTanya: Lalu?\nJawab: “Tunggu,” katanya. Saya tertawa."
    )
    people, said = heard(text)
    assert [len(one.quotes) for one in people] == [2, 1]
    assert [people[int((quote.speaker or "s0")[1:]) - 1].name for quote in said] == [
        "Ratna Dewi",
        "Wali Kota Malang",
        "Ratna Dewi",
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # a title opens a sentence with the name behind it
        (
            "John Field had taught Mr. Roe. Mr. Roe called the plan a joke. “I like John,” he said.",
            ["Roe"],
        ),
        # whose thing a paragraph is about
        (
            (
                "Leo Pemberton runs the inn. “We lost,” Alan Marsh said.\n\nThe stand was empty. All had left.\n\n"
                "Pemberton’s lease ends in May. “I would like to stay,” he said."
            ),
            ["Alan Marsh", "Leo Pemberton"],
        ),
        # of two managers, the one whom the paragraph tells of
        (
            (
                "The manager, Mary Collins, was hired in March. “We swam,” Collins said.\n\n"
                "Alan Marsh was in tears. “We sank,” the Norfield Vale manager said."
            ),
            ["Mary Collins", "Alan Marsh"],
        ),
        # somebody to whom something is done is "her" already
        (
            "Mary Collins grew up by the sea. A teacher told her to try the law. “I hated it,” she said.",
            ["A teacher", "Mary Collins"],
        ),
        # asking not to be named says nothing; a house is never "she"
        (
            (
                "Norfield Marine, which owns the pier, declined to comment. "
                "The nurse, who asked not to be named, said she was glad it was over. “I was afraid,” she said."
            ),
            ["The nurse", "The nurse"],
        ),
        # a family name stays with whom the article is about
        (
            (
                "Mary Collins, who has died, painted ships. She was born by the sea and left it as a child, when "
                "the harbour was closed and the boats were sold to a town that few of them had seen. "
                "In 1956 she married the sailor John Collins. He sailed all year. “Light is all,” Collins wrote."
            ),
            ["Mary Collins"],
        ),
        # what is a given name of one is the family name of another
        (
            "Todd Marlow lost the race. Brad Todd, an adviser, said the vote was close. “It was ours,” Todd said.",
            ["Brad Todd", "Brad Todd"],
        ),
        # the name between commas
        ("Her husband, Desto, said they had seen worse: “The roof went.”", ["Desto", "Desto"]),
        ("The council pays for it. Its spokeswoman said no date had been set.", ["Its spokeswoman"]),
        # who speaks by a statement
        (
            "Mary Collins said in a statement that the fund had changed. “Each gift is public,” the statement said.",
            ["Mary Collins", "Mary Collins"],
        ),
        (
            "Mary Collins said in a statement that the fund had changed. John Field left. “It is,” the statement said.",
            ["Mary Collins", "the statement"],
        ),
    ],
)
def test_an_english_source_is_whom_its_paragraph_tells_of(text: str, names: list[str]) -> None:
    assert [name for _, name in attributed(text, "en")] == names


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Mary Collins called it “a warning to anyone who thinks the sea is a bath”.",
            ["“a warning to anyone who thinks the sea is a bath”"],
        ),
        ("The office issued a red warning, only the third since 2011, on Thursday afternoon.", []),
        (
            "The search began in May, Mary Collins said, when a clerk called.",
            ["The search began in May, Mary Collins said, when a clerk called"],
        ),
        ("The search began in May, Mary Collins said, when asked about it.", ["The search began in May"]),
        ("Mary Collins said they had seen worse: “The roof went.”", ["they had seen worse", "“The roof went.”"]),
    ],
)
def test_where_english_speech_begins_and_ends(text: str, said: list[str]) -> None:
    assert [words for words, _ in attributed(text, "en")] == said


def test_letters_behind_a_name_are_no_part_of_it() -> None:
    people, said = heard("Prosecutor Ruth Collins KC said the plan was brazen.", "en")
    assert [(one.name, one.kind, one.roles) for one in people] == [("Ruth Collins", "person", ("Prosecutor",))]
    assert len(said) == 1
    people, _ = heard("Labour MP Ruth Collins said the plan was brazen.", "en")
    assert [(one.name, one.roles) for one in people] == [("Ruth Collins", ("Labour MP",))]


def test_the_docker_is_the_father_not_the_daughter() -> None:
    people, _ = heard("She was born in Swansea, the third daughter of a docker, Evan Field, and left early.", "en")
    assert [(one.name, one.roles) for one in people] == [("Evan Field", ())]


def test_a_headline_adds_no_word_to_a_family_name() -> None:
    people, _ = heard("Collins Seeks With Care.\n\nMary Collins has a plan. Collins said it was good.", "en")
    assert [(one.name, len(one.mentions)) for one in people] == [("Mary Collins", 3)]


def test_malay_roles_hearers_and_rulings() -> None:
    text = (
        "Timbalan Pendakwa Raya Farah Osman memohon jaminan. “Jumlah itu besar,” katanya.\n\n"
        "Peguam bela Gopal Krishnan memberitahu mahkamah bahawa anak guamnya sakit.\n\n"
        "Hakim Rosli Hamid membenarkan tertuduh diikat jamin sehari."
    )
    people, said = heard(text, "ms")
    name = {one.id: one.name for one in people}
    assert [(quote.span.of(text), name.get(quote.speaker or "")) for quote in said] == [
        ("“Jumlah itu besar,”", "Farah Osman"),
        ("anak guamnya sakit", "Gopal Krishnan"),
    ]
    assert [one.roles for one in people[:2]] == [("Timbalan Pendakwa Raya",), ("Peguam bela",)]


def test_a_pronoun_that_means_nobody_known_is_less_sure() -> None:
    _, (met,) = heard("Mary Collins left. “The sea is cold,” she said.", "en")
    _, (unmet,) = heard("The shop was shut. “The sea is cold,” she said.", "en")
    assert met.speaker
    assert unmet.speaker is None
    assert unmet.confidence < met.confidence
