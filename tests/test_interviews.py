"""No summary asks what it does not answer."""

import pytest

from desktop_app import interviews
from desktop_app.article import Article
from desktop_app.digest import Options, digest
from desktop_app.summary import Length

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
