"""Who is meant by a description or an office that points back, and by what a house told."""

import pytest

from tests.speech import attributed, heard

OPENING = "Lurah Sumiati Hartono meresmikan taman itu. “Taman ini milik kita,” kata lurah itu.\n"


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (
            "“Pohonnya masih kurang banyak,” kata ketua paguyuban itu, Bambang Sutejo.",
            "Bambang Sutejo",
            "ketua paguyuban",
        ),
        (
            "“Pohonnya masih kurang banyak,” ujar ketua paguyuban tersebut, Bambang, Selasa.",
            "Bambang",
            "ketua paguyuban",
        ),
        (
            "Pohonnya masih kurang banyak, kata ketua paguyuban itu, Bambang Sutejo.",
            "Bambang Sutejo",
            "ketua paguyuban",
        ),
        ("“Pohonnya masih kurang banyak,” kata istri pemilik itu, Ratna Sutejo, di taman.", "Ratna Sutejo", None),
        # the name may be the subject of what is told
        ("Menurut lurah itu, Bambang Sutejo belum datang ke taman.", "Sumiati Hartono", None),
    ],
)
def test_a_name_behind_a_description_that_points_back(text: str, name: str, role: str | None) -> None:
    assert attributed(OPENING + text)[-1][1] == name
    roles = {one.name: one.roles for one in heard(OPENING + text)[0]}
    assert roles["Sumiati Hartono"] == ("Lurah",)
    assert role is None or roles[name] == (role,)


def test_an_english_name_behind_whose_chair_somebody_is() -> None:
    text = "Mayor Mary Collins opened the park. “We need more trees,” said the group’s chair, Ann Field."
    assert attributed(text, "en")[-1][1] == "Ann Field"


def test_a_role_that_ends_with_a_pointer_stands_behind_a_name() -> None:
    people, _ = heard("Bambang Sutejo, ketua paguyuban itu, mengatakan pohonnya masih kurang.")
    assert [(one.name, one.roles) for one in people] == [("Bambang Sutejo", ("ketua paguyuban",))]


def test_an_office_that_is_told_again_is_its_bearers() -> None:
    text = (
        "Gubernur Sutejo Hartono menegur Balai Besar Wilayah Sungai (BBWS) Kali Juwara. “Keterlaluan,” kata Sutejo.\n"
        "Bambang Wiryawan membantah tudingan itu. Menurut Kepala BBWS Kali Juwara tersebut, tanggul itu masih utuh. "
        "“Yang retak di tempat lain,” ucapnya."
    )
    assert [name for _, name in attributed(text)] == ["Sutejo Hartono", "Bambang Wiryawan", "Bambang Wiryawan"]
    assert attributed(text)[1][0] == "tanggul itu masih utuh"
    people, _ = heard(text)
    assert {one.name: one.roles for one in people}["Bambang Wiryawan"] == ("Kepala BBWS Kali Juwara",)


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("BPBD Demak menyebut tiga desa.", "BPBD Demak"),
        ("BPBD Demak menyebut tanggul itu sudah lama retak.", "BPBD Demak"),
        ("Ratna Dewi menyebut tanggul itu sudah lama retak.", "Ratna Dewi"),
    ],
)
def test_a_quote_behind_what_a_house_told(told: str, name: str) -> None:
    text = f"{OPENING}{told} “Titiknya berbeda dari tahun lalu.”"
    assert attributed(text)[-1] == ("“Titiknya berbeda dari tahun lalu.”", name)
