import io
import json
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest

from desktop_app import schema, serve
from desktop_app.article import Action, Article, Correction, Passage, Published, Region, Span
from desktop_app.digest import Options, digest
from tests.reading import makers


def asked(*lines: str) -> list[dict[str, Any]]:
    answers = io.BytesIO()
    assert serve.run(io.BytesIO("".join(f"{line}\n" for line in lines).encode()), answers) == 0
    return [json.loads(line) for line in answers.getvalue().splitlines()]


def test_a_text_gives_its_digest_and_the_end_of_the_request() -> None:
    digest, done = asked('{"request": 7, "text": "Hujan turun sejak pagi.", "id": "a", "date": "2025-03-03"}')
    assert digest["request"] == done["request"] == 7
    assert digest["digest"]["published"]["value"] == "2025-03-03"
    assert done["done"] is True


@pytest.mark.parametrize(("unit", "amount"), [("sentences", 2), ("words", 8), ("percent", 75), ("seconds", 2)])
def test_the_length_of_the_summary_is_that_of_the_request(unit: str, amount: int) -> None:
    text = "Hujan turun sejak pagi. Jalan utama ditutup. Warga menunggu di rumah."
    digest, _ = asked(json.dumps({"request": 1, "text": text, "ranker": "luhn", unit: amount}))
    assert len(digest["digest"]["summary"]) == 2


def test_the_summary_is_about_what_the_request_asks_for() -> None:
    text = "Hujan turun sejak pagi. Jalan utama ditutup. Warga menunggu di rumah."
    digest, _ = asked(json.dumps({"request": 1, "text": text, "sentences": 1, "focus": "warga"}))
    assert digest["digest"]["summary"] == [2]


def test_a_digest_is_ranked_again() -> None:
    digest, _ = asked('{"request": 1, "text": "Hujan turun. Jalan ditutup."}')
    scores, _ = asked(json.dumps({"request": 2, "rank": digest["digest"], "ranker": "lexrank"}))
    assert [list(score["reasons"]) for score in scores["scores"]] == [["lexrank"], ["lexrank"]]


@pytest.mark.parametrize("width", [41, 64, 77])
def test_a_wrapped_text_is_ranked_again_as_it_was_at_first(width: int) -> None:
    words = (
        "Warga Kelurahan Sukamulya memprotes rencana pembongkaran jembatan lama itu. Camat belum menjawab mereka. "
        "Jembatan pengganti baru akan selesai tahun depan, dan sampai saat itu semua orang harus memutar jauh. "
        "Anak-anak berangkat lebih pagi. Pedagang kehilangan pembeli sejak jalan ke pasar ditutup petugas."
    )
    text = textwrap.fill(words, width)  # one of the lines ends with its sentence
    digest, _ = asked(json.dumps({"request": 1, "text": text, "ranker": "edmundson"}))
    scores, _ = asked(json.dumps({"request": 2, "rank": digest["digest"], "ranker": "edmundson"}))
    before = [sentence["score"] for sentence in digest["digest"]["sentences"]]
    assert [score["score"] for score in scores["scores"]] == pytest.approx(before, abs=1e-4)


@pytest.mark.parametrize("kind", ["id", "en", "pdf", "html"])
def test_what_is_made_ready_tells_nothing_but_that_it_is(kind: str) -> None:
    (done,) = asked(json.dumps({"request": 3, "warm": kind}))
    assert (done["request"], done["done"]) == (3, True)


def test_a_file_that_is_not_there_is_an_error_of_its_request(tmp_path: Path) -> None:
    error, done = asked(json.dumps({"request": 3, "path": str(tmp_path / "gone.txt")}))
    assert (error["request"], error["error"]["code"], done["done"]) == (3, "missing", True)


@pytest.mark.parametrize("line", ["", "{bad", "[]", "{}", "7", '"text"', "[" * 100_000])
def test_a_line_that_is_no_request_costs_no_other(line: str) -> None:
    error, digest, _ = asked(line, '{"request": 2, "text": "Hujan turun."}')
    assert (error["request"], error["error"]["code"]) == (None, "request")
    assert digest["request"] == 2


def test_the_first_words_of_a_long_file_come_before_its_digest(tmp_path: Path) -> None:
    for name, data in (("a.pdf", makers.pdf([["Hujan turun."]] * 30)), ("a.txt", b"Hujan turun. " * 4000)):
        (tmp_path / name).write_bytes(data)
        early, *_, digest, _ = asked(json.dumps({"request": 1, "path": str(tmp_path / name)}))
        assert "Hujan turun." in early["beginning"]["text"]
        assert len(early["beginning"]["text"]) < len(digest["digest"]["text"])


def test_a_short_file_has_only_its_digest(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Hujan turun.")
    assert len(asked(json.dumps({"request": 1, "path": str(tmp_path / "a.txt")}))) == 2


def test_of_a_file_with_a_library_of_articles_only_the_first_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serve, "_MOST_FILES", 2)
    (tmp_path / "a.csv").write_text("isi\nHujan turun.\nJalan basah.\nWarga menunggu.\n")
    first, second, done = asked(json.dumps({"request": 1, "path": str(tmp_path / "a.csv")}))
    assert done["done"]
    assert first["digest"]["notes"][0]["code"] == "first_articles"
    assert second["digest"]["text"] == "Jalan basah."


def test_of_a_folder_with_a_library_of_articles_the_first_are_named_and_the_others_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serve, "_MOST_FILES", 2)
    for name in ("a.txt", "b.txt", "c.txt", "d/e.txt", "f.png"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    few, _, many, _ = asked(*(json.dumps({"request": 1, "path": str(path)}) for path in (tmp_path / "d", tmp_path)))
    assert (len(few["files"]), few["others"], few["left"]) == (1, 0, 0)
    assert [Path(file).name for file in many["files"]] == ["a.txt", "b.txt"]
    assert (many["others"], many["left"]) == (1, 2)


def test_an_answer_too_long_for_the_memory_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    line = schema.line

    def short(value: dict[str, Any]) -> str:
        if "digest" in value:
            raise MemoryError
        return line(value)

    monkeypatch.setattr(schema, "line", short)
    answer, done = asked('{"request": 3, "text": "Hujan turun sejak pagi."}')
    assert (answer["request"], answer["error"]["code"]) == (3, "too_large")
    assert done["done"] is True


# In a process of its own: what other tests have made ready here would hide what is missing.
_WARM = """
import io, json, re, sys
from desktop_app import languages, regions, serve
from desktop_app.article import Article
from desktop_app.times import grammar

code = sys.argv[1]
serve.run(io.BytesIO(json.dumps({"request": 3, "warm": code}).encode()), io.BytesIO())
language = languages.load(code)
assert all("pattern" in vars(rule) for rule in grammar.load(language).every)
made, usual = [], re.compile

def record(source, *flags):
    made.append(source)
    return usual(source, *flags)

re.compile = record
for words in language.tables["regions"].values():
    for phrase in words if isinstance(words, list) else ():
        regions.mark(Article(f"{phrase.capitalize()}: Hujan turun."), language)
assert made == [], made
"""


@pytest.mark.parametrize("code", ["id", "en"])
def test_a_language_that_was_made_ready_has_nothing_left_to_make(code: str) -> None:
    """All expressions are there: the first article that needs one does not wait for it."""
    done = subprocess.run([sys.executable, "-c", _WARM, code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(("action", "day"), [("leave_out", "2025-11-30"), ("take_back", "2024-11-21")])
def test_a_corrected_document_has_the_day_that_a_new_reading_of_it_gives(action: Action, day: str) -> None:
    dated = "Hakim membuka sidang suap itu di Wening, Kamis, 21 November 2024."
    junk = (Region(Span(0, len(dated)), "chrome"),) if action == "take_back" else ()
    text = f"{dated}\n\nSaksi dipanggil dua kali. Warga menunggu di halaman."
    document = Article(text, language="id", made=Published("2025-11-30", "day", "metadata"), regions=junk)
    corrections = (Correction(action, (Passage(dated),)),)
    request = {
        "request": 1,
        "correct": schema.encode(digest(document)),
        "corrections": [schema.encode_correction(one) for one in corrections],
    }
    answer, _ = asked(json.dumps(request))
    corrected, anew = schema.decode(answer["digest"]), digest(document, Options(corrections=corrections))
    assert corrected.article.published == anew.article.published
    assert anew.article.published
    assert anew.article.published.value == day


HEAD = "Jembatan Wening Ditutup", "Oleh: Budi Santoso", "WENING, KABARWENING.COM - "
BODY = "Jembatan itu ditutup sejak pagi karena retak. Warga menunggu di halaman balai kota sampai sore."


def corrected_and_anew(document: Article, *corrections: Correction) -> tuple[Article, Article]:
    """Return an article that was digested, then corrected, and one that is digested with the corrections at once."""
    told = [schema.encode_correction(one) for one in corrections]
    request = {"request": 1, "correct": schema.encode(digest(document)), "corrections": told}
    answer, _ = asked(json.dumps(request))
    return schema.decode(answer["digest"]).article, digest(document, Options(corrections=corrections)).article


@pytest.mark.parametrize(
    ("wrong", "left"),
    [
        (HEAD[0], ("", "KABARWENING.COM", ("Budi Santoso",))),
        (HEAD[1], ("Jembatan Wening Ditutup", "KABARWENING.COM", ())),
        (HEAD[2].strip(), ("Jembatan Wening Ditutup", "", ("Budi Santoso",))),
    ],
)
def test_what_is_left_out_is_no_longer_told_of_the_article(wrong: str, left: tuple[object, ...]) -> None:
    document = Article(f"{HEAD[0]}\n\n{HEAD[1]}\n\n{HEAD[2]}{BODY}", language="id")
    found = digest(document).article
    assert (found.title, found.outlet, found.authors) == (HEAD[0], "KABARWENING.COM", ("Budi Santoso",))
    corrected, anew = corrected_and_anew(document, Correction("leave_out", (Passage(wrong),)))
    assert (corrected.title, corrected.outlet, corrected.authors) == left
    assert corrected == anew


def test_what_the_file_itself_says_stays_though_the_same_words_are_left_out() -> None:
    text = f"{HEAD[0]}\n\n{HEAD[1]}\n\n{HEAD[2]}{BODY}"
    document = Article(text, title=HEAD[0], outlet="KABARWENING.COM", authors=("Budi Santoso",), language="id")
    assert digest(document).article.inferred == ()
    corrected, anew = corrected_and_anew(document, *(Correction("leave_out", (Passage(one),)) for one in HEAD))
    assert corrected == anew
    assert (corrected.title, corrected.authors) == (document.title, document.authors)


def test_how_far_a_long_article_is_read_is_told_and_what_is_left_of_its_file(tmp_path: Path) -> None:
    lines = [json.dumps({"text": "Hujan turun sejak pagi di kota. " * count}) for count in (1, 1_200, 1)]
    (tmp_path / "a.jsonl").write_text("\n".join(lines))
    first, *between, long, last, _ = asked(json.dumps({"request": 1, "path": str(tmp_path / "a.jsonl")}))
    told = [answer["progress"] for answer in between]
    assert [answer.get("left") for answer in (first, long, last)] == [2, 1, None]
    assert told == sorted(set(told))
    assert len(told) > 5
    assert 0 < told[0] < told[-1] < 100
