"""Who speaks, where another name, house or clause stands nearer; who is meant by a blend or by "sang …"."""

import pytest

from tests.speech import attributed, heard


def speakers(text: str, language: str) -> list[str | None]:
    return [name for _, name in attributed(text, language)]


def roles(text: str, name: str, language: str = "id") -> tuple[tuple[str, ...], str]:
    return next((one.roles, one.affiliation) for one in heard(text, language)[0] if one.name == name)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ('The guard shouted: "Stop! Where are you going?" An officer could be heard telling him to run.', "The guard"),
        ('The film ends with footage of Ann Roe saying in Norfield, "That makes me very angry indeed."', "Ann Roe"),
        (
            'Principal Ann Roe issued a statement saying that "every pupil should feel safe in our old building."',
            "Ann Roe",
        ),
        ('At the time, the BBC issued a statement saying that "there had been a loud quarrel in the hall."', "BBC"),
        ('"They were told too late," county co-counsel Ann Roe said in a letter.', "Ann Roe"),
        ('"They were told too late," club manager and chief rigger Ann Roe told the paper.', "Ann Roe"),
        ('As Dr. Ann Roe of the county clinic pointed out, "There is a lot of bad advice on the Web."', "Ann Roe"),
        ('Roe, who called the walk "possibly the longest day of my life," told the Gazette that he was fine.', "Roe"),
    ],
)
def test_english_sources(text: str, source: str) -> None:
    assert speakers(text, "en")[0] == source


@pytest.mark.parametrize(
    "text",
    [
        "I explained that it was only a song about the sea.",  # who writes
        "If the board says the bridge is safe, the road will open.",
        "But the point remains that saying so belittles a serious matter.",
        '"The Long Grey Road" tells the tale of a pilot.',
        'A page titled "You call yourself a baker?" posted her photo.',
        "The United States looked away, calling it a domestic matter.",
    ],
)
def test_nobody_is_said_to_speak(text: str) -> None:
    assert attributed(text, "en") == []


def test_documents_are_one_source_with_and_without_an_article() -> None:
    text = "The bridge was closed in May, court papers said. It was never safe for lorries, the court papers said."
    assert len(heard(text, "en")[0]) == 1


def test_a_brand_that_speaks_is_no_person() -> None:
    people, _ = heard("According to MoneyHub, there is a rise in orders by fans after a loss.", "en")
    assert [(one.name, one.kind) for one in people] == [("MoneyHub", "organisation")]


@pytest.mark.parametrize(
    ("text", "role", "house"),
    [
        (
            '"I would have done it," said Dr. Ann Roe, the chief medical officer of the Norfield Cancer Society.',
            ("chief medical officer of the Norfield Cancer Society",),
            "Norfield Cancer Society",
        ),
        ('"Thousands left," said Ann Roe of the aid group CARE International.', (), "CARE International"),
        (
            '"We saw nothing," U.S. Secretary of State Leo Poe and UK Foreign Secretary Ann Roe said.',
            ("UK Foreign Secretary",),
            "UK Foreign",
        ),
    ],
)
def test_english_roles(text: str, role: tuple[str, ...], house: str) -> None:
    assert roles(text, "Ann Roe", "en") == (role, house)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        # the first parts of both names
        ("Setyo Hartono absen. Sethar mengakui pernah menjadi komisaris perusahaan itu.", "Setyo Hartono"),
        # whom "sang …" points back to, also at the head of a sentence
        ("Manajer Persiku, Budi Santoso, angkat bicara. Sang nakhoda menyebut timnya siap tampil.", "Budi Santoso"),
        ("Budi Santoso tiba. “Kami siap,” ujar sang gelandang Italia kepada pers.", "Budi Santoso"),
        # a house behind "pemilik" has no comma
        ("Siti Aminah, pemilik Warung Telasih mengaku menjual seratus porsi sehari.", "Siti Aminah"),
        # the relation only says whose somebody is
        (
            "Siti Aminah menangis. Mantan istri Budi Santoso itu enggan berkomentar. “Saya lelah,” katanya.",
            "Siti Aminah",
        ),
    ],
)
def test_indonesian_sources(text: str, source: str) -> None:
    assert speakers(text, "id")[-1] == source


def test_sang_points_back_to_nobody_the_clause_names() -> None:
    text = "Budi Santoso tiba. Sang gelandang mengungkap bahwa Budi Santoso berbicara padanya kemarin."
    assert speakers(text, "id") == ["Sang gelandang"]


def test_whom_a_paragraph_is_about_speaks_the_quote_behind_it() -> None:
    text = (
        "“Saya ingin bertarung lagi,” kata Budi Santoso.\n\n"
        "Bagi Joko Mulyono, tak ada yang perlu dipertanyakan. Joko merasa sudah menang.\n\n"
        "“Saya sudah berkata kepada setiap orang bahwa duel itu tak akan terjadi.”\n\n"
    )
    assert speakers(text, "id")[-1] == "Joko Mulyono"
    assert speakers(text.replace("bahwa duel", "bahwa duel Joko"), "id")[-1] == "Budi Santoso"
    assert speakers(text.replace("Bagi", "Ayahnya tegas. Sang ayah,"), "id")[-1] == "Budi Santoso"


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Siti Aminah mengatakan kepada wartawan, jalan itu ditutup besok.", "jalan itu ditutup besok"),
        ("Siti Aminah berkata kepada pers, Senin (2/10), hujan turun lagi.", "hujan turun lagi"),
        ("Menurut Siti Aminah, Senin (2/10), hujan turun lagi di Tegal.", "hujan turun lagi di Tegal"),
    ],
)
def test_hearer_and_day_are_no_part_of_what_is_told(text: str, clause: str) -> None:
    assert attributed(text) == [(clause, "Siti Aminah")]


def test_a_house_keeps_the_name_before_its_kind() -> None:
    text = "Direktur Riset Setara Institute Siti Aminah mengatakan, aturan itu lemah."
    assert roles(text, "Siti Aminah") == (("Direktur Riset Setara Institute",), "Setara Institute")


def test_the_title_of_a_post_is_no_speech() -> None:
    text = "Melansir Soompi, ia mengunggah tulisan berjudul 'bagaimana acara kami ditiru'."
    assert {quote.kind for quote in heard(text)[1]} == {"indirect"}


def test_a_condition_is_no_report_but_what_follows_one_is() -> None:
    assert attributed("Jika Budi Santoso mengatakan tidak tahu, rapat itu ditunda.") == []
    text = "Tak heran jika Budi Santoso mengatakan bahwa kotanya layak punya sirkuit."
    assert attributed(text) == [("kotanya layak punya sirkuit", "Budi Santoso")]


def test_the_writer_speaks_no_marked_words_but_goes_on_as_a_source() -> None:
    assert attributed("I would rather say they are “nice” in their own way.", "en") == []
    text = '"I asked her for the watch," said Leo Roe. I said, "Could you show me that one, please?"'
    assert speakers(text, "en") == ["Leo Roe", "Leo Roe"]


def test_a_role_has_no_loose_end() -> None:
    text = 'Ann Roe, the founder of the "Long Road" club, said it was late.'
    assert roles(text, "Ann Roe", "en")[0] == ("founder",)


def test_an_office_is_no_part_of_a_country() -> None:
    text = "Menteri Pertahanan Indonesia Siti Aminah mengatakan, kapal itu tiba."
    assert roles(text, "Siti Aminah") == (("Menteri Pertahanan Indonesia",), "Indonesia")


def test_a_family_name_known_for_a_person_is_hers_where_it_looks_like_a_house() -> None:
    text = "Wakil Presiden Jusuf Kalla hadir. “Kita kuat,” kata JK. Namun JK menegaskan, ukurannya lain."
    assert set(speakers(text, "id")) == {"Jusuf Kalla"}


def test_the_second_of_two_sources_is_not_the_first_ones() -> None:
    text = 'Student Ann Roe said she was "so very proud" of her role, and classmate Mia Poe admitted she was not.'
    assert speakers(text, "en")[-1] == "Ann Roe"


def test_they_are_several_in_english() -> None:
    text = 'Leo Roe said the road was dark. The detectives said it was wet. Ann Roe said so, too. "We know," they said.'
    assert speakers(text, "en")[-1] == "The detectives"
    alone = 'Leo Roe said the road was dark. "We know him well enough," they said.'
    assert speakers(alone, "en")[-1] is None


def test_whose_work_it_is_does_not_speak() -> None:
    assert heard("Dubbed China’s “Titanic,” it tells of a ship that sank in the strait.", "en")[0] == ()
