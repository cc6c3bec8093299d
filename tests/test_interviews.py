"""No summary asks what it does not answer."""

import pytest

from desktop_app import interviews
from desktop_app.article import Article
from desktop_app.digest import Options, digest
from desktop_app.summary import Length
from tests.speech import attributed

LEAD = (
    "Jembatan Wening retak lagi pekan lalu. Insinyur Rina Kartika sudah memperingatkan hal itu sejak 2015. "
    "Kami menemuinya di kantornya di Padang.\n\n"
)
TALK = (
    "Tanya: Mengapa jembatan itu retak?\n\n"
    "Jawab: Tanahnya turun. Di sisi barat, penurunannya sepuluh sentimeter per tahun. Tidak ada tiang yang kuat.\n\n"
    "Tanya: Pemerintah mengatakan ini karena hujan. Anda setuju?\n\n"
    "Jawab: Setengah setuju. Hujannya memang deras, tetapi saluran di kedua sisi tidak pernah dibersihkan.\n\n"
    "Tanya: Apa yang harus dilakukan?\n\n"
    "Jawab: Tutup dulu untuk truk. Lalu perbaiki salurannya, dan baru setelah itu tiangnya."
)
BARE = TALK.replace("Tanya: ", "").replace("Jawab: ", "")


def chosen(text: str, words: int) -> tuple[list[str], list[str]]:
    found = digest(Article(text, language="id"), Options(length=Length(words, "words")))
    sentences = [sentence.span.of(text) for sentence in found.sentences]
    return sentences, [sentences[at] for at in found.summary]


@pytest.mark.parametrize("talk", [TALK, BARE])
@pytest.mark.parametrize("words", [20, 40, 65, 100])
def test_a_question_stands_with_its_answer(talk: str, words: int) -> None:
    sentences, summary = chosen(LEAD + talk, words)
    for sentence in summary:
        if sentence.endswith("?"):
            assert sentences[sentences.index(sentence) + 1] in summary


def test_the_usual_summary_of_an_interview_holds_an_answer() -> None:
    _, summary = chosen(LEAD + TALK, 65)
    assert any(sentence.startswith("Jawab: ") for sentence in summary)


def test_a_long_answer_may_be_told_in_part() -> None:
    answer = "Jawab: Tanahnya turun. " + "Di sisi barat, penurunannya sepuluh sentimeter per tahun sejak 2015. " * 2
    more = "".join(
        f"Tiang nomor {at} sudah lama miring dan tidak lagi menahan beban truk yang lewat. " for at in range(9)
    )
    _, summary = chosen(f"Tanya: Mengapa retak?\n\n{answer}{more}\n\nTanya: Lalu?\n\nJawab: Entahlah, kita tunggu.", 65)
    assert 0 < sum(sentence in answer + more for sentence in summary) < 10


def test_questions_of_a_story_are_no_interview() -> None:
    text = "Siapa yang merusak jembatan itu?\n\nPolisi belum tahu. “Siapa?” kata Budi.\n\nApakah ada saksi? Tidak ada."
    found = digest(Article(text, language="id"))
    assert interviews.asked(text, found.sentences, found.quotes) == frozenset()


GUEST = (
    "Wawancara Direktur Museum Laut Retno Palupi\n\nRetno Palupi memimpin Museum Laut sejak Januari. Ia menerima "
    "wartawan Suara Kota, Hendra Kusuma, di kantornya.\n\n"
)
ANSWERS = [
    "Atapnya bocor di enam ruang. Saya tidur di sini waktu hujan.",
    "Sudah, tiga kali. Jawabannya selalu sama.",
    "Kami punya dua penjaga dan satu kucing.",
    "Saya akan membuka ruang kapal. Tiangnya sudah kami pasang.",
]
QUESTIONS = [
    "Apa yang paling rusak?",
    "Apakah Anda sudah meminta uang kepada pemerintah kota?",
    "Berapa orang yang menjaga museum ini?",
    "Apa rencana Anda tahun depan?",
]
LAST = "Pengamat museum Darmono Sastro menilai atap itu tidak dapat ditunda. “Koleksinya bisa hilang,” kata Darmono."


def talk(questions: list[str], answers: list[str]) -> str:
    return "\n\n".join(f"{question}\n\n{answer}" for question, answer in zip(questions, answers, strict=True))


def test_the_answers_of_an_interview_without_labels_are_its_guest_s() -> None:
    assert attributed(f"{GUEST}{talk(QUESTIONS, ANSWERS)}\n\n{LAST}") == [
        *((answer, "Retno Palupi") for answer in ANSWERS),
        ("atap itu tidak dapat ditunda", "Darmono Sastro"),
        ("“Koleksinya bisa hilang,”", "Darmono Sastro"),
    ]


def test_what_an_interviewer_says_without_asking_is_no_answer() -> None:
    questions = [*QUESTIONS[:2], "Orang bilang museum tidak perlu lagi karena semua ada di ponsel.", QUESTIONS[3]]
    told = attributed(GUEST + talk(questions, ANSWERS))
    assert [words for words, _ in told] == ANSWERS


def test_an_english_interview_needs_no_announcement() -> None:
    head = "Ruth Calder has kept the light at Scalpay for thirty years.\n\n"
    questions = [
        "What do you remember of the first night?",
        "Did you ever want to leave?",
        "Who taught you to row?",
        "Do you still check the tides?",
    ]
    answers = [
        "The wind. I slept in my boots.",
        "Never. I had the dog.",
        "My aunt, badly.",
        "Every morning, before I eat.",
    ]
    assert attributed(head + talk(questions, answers), "en") == [(answer, "Ruth Calder") for answer in answers]


def test_questions_that_nobody_answers_of_himself_are_no_interview() -> None:
    answers = [
        "Atapnya bocor di enam ruang.",
        "Sudah, tiga kali.",
        "Ada dua penjaga dan satu kucing.",
        "Ruang kapal dibuka.",
    ]
    assert attributed(GUEST + talk(QUESTIONS, answers)) == []


def test_the_summary_of_an_interview_without_labels_keeps_questions_with_answers() -> None:
    text = GUEST + talk(QUESTIONS, ANSWERS)
    found = digest(Article(text, language="id"))
    asked = interviews.asked(text, found.sentences, found.quotes)
    asking = {at for at, sentence in enumerate(found.sentences) if sentence.span.of(text).endswith("?")}
    assert asked == asking != set()
