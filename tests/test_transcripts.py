"""Interviews as a transcript: what is answered belongs to the guest, whatever the label of the line."""

import pytest

from tests.speech import attributed


@pytest.mark.parametrize(("asked", "told"), [("T", "J"), ("Tanya", "Jawab"), ("Q", "A"), ("Pertanyaan", "Jawaban")])
def test_indonesian_answers(asked: str, told: str) -> None:
    text = (
        "Rina Kartika, sutradara film Ombak, bercerita kepada kami.\n\n"
        f"{asked}: Mengapa lama dibuat?\n\n{told}: Naskahnya saya tulis tiga kali. Lama sekali.\n\n"
        f"{asked}: Produser marah?\n\n{told}: Sering. “Cepat,” katanya."
    )
    assert attributed(text, "id") == [
        ("Naskahnya saya tulis tiga kali. Lama sekali.", "Rina Kartika"),
        ("Sering. “Cepat,” katanya.", "Rina Kartika"),
    ]


@pytest.mark.parametrize(
    ("asked", "told"),
    [("Q", "A"), ("Question", "Answer"), ("JP", "LM"), ("Pryce", "Mendez"), ("Pryce", "Lucia Mendez")],
)
def test_english_answers(asked: str, told: str) -> None:
    text = (
        "Novelist Lucia Mendez won the prize. Lucia Mendez spoke to us in Leeds.\n\n"
        f"{asked}: Why so long?\n\n{told}: I wrote it in Spain. It took years.\n\n"
        f"{asked}: Did you give up?\n\n{told}: Never."
    )
    assert attributed(text, "en") == [
        ("I wrote it in Spain. It took years.", "Lucia Mendez"),
        ("Never.", "Lucia Mendez"),
    ]


def test_labels_that_are_no_transcript() -> None:
    text = "Budi Santoso menulis daftar.\n\nHarga: Rp 5.000\n\nTempat: Jakarta\n\nHarga: Rp 6.000\n\nA: kelas utama"
    assert attributed(text, "id") == []


def test_answers_of_nobody_named() -> None:
    assert attributed("Q: Is it safe?\n\nA: It is.", "en") == [("It is.", None)]
