import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app import cli, schema

ARTICLE = "Jakarta - Hujan turun sejak pagi.\n\n“Kami siaga,” kata Budi Santoso, Kepala Dinas.\n"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    file = tmp_path / "a.txt"
    file.write_text(ARTICLE, encoding="utf-8")
    return file


def test_a_digest_for_people(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main([str(article)]) == 0
    out = capsys.readouterr().out
    assert out.startswith("a.txt\n")
    assert "Hujan turun sejak pagi." in out


def test_one_line_of_json_per_article_in_order(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    many = tmp_path / "many.jsonl"
    many.write_text("\n".join(json.dumps({"id": str(at), "text": f"Kalimat {at}."}) for at in range(5)))
    assert cli.main([str(many), "--json"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["id"] for line in lines] == ["0", "1", "2", "3", "4"]
    assert all(line["schema"] == schema.SCHEMA for line in lines)
    assert lines[3]["text"] == "Kalimat 3."


def test_an_unreadable_file_is_told_and_the_others_go_on(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    missing = article.with_name("gone.txt")
    assert cli.main([str(missing), str(article), "--json"]) == 1
    out, err = capsys.readouterr()
    first, second = [json.loads(line) for line in out.splitlines()]
    assert first["id"] == "gone.txt"
    assert first["error"]["code"] == "missing"
    assert second["text"] == ARTICLE
    assert "gone.txt" in err
    assert "Traceback" not in err


@pytest.mark.parametrize(("others", "told"), [([], ""), (["a.xyz"], "1 file of"), (["a.xyz", "b.xyz"], "2 files of")])
def test_a_folder_without_articles_is_told(
    others: list[str], told: str, article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = article.with_name("nothing")
    folder.mkdir()
    for name in others:
        (folder / name).write_bytes(b"x")
    assert cli.main([str(folder), str(article), "--json"]) == 1
    out, err = capsys.readouterr()
    first, second = [json.loads(line) for line in out.splitlines()]
    assert first["error"]["code"] == "no_articles"
    assert second["text"] == ARTICLE
    assert "“nothing” holds no article" in err
    assert told in err


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (ARTICLE.encode(), ARTICLE),
        (
            b"<html><body><p>Hujan turun sejak pagi di kota itu.</p></body></html>",
            "Hujan turun sejak pagi di kota itu.",
        ),
        (b'{"id": "1", "text": "Hujan turun sejak pagi."}\n', "Hujan turun sejak pagi."),
    ],
)
def test_what_a_pipe_brings_is_read(
    data: bytes, text: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))
    assert cli.main(["-", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["text"] == text


def test_an_empty_pipe_is_told(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"")))
    assert cli.main(["-"]) == 1
    assert "is empty" in capsys.readouterr().err


def test_the_window_opens_no_pipe(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--window", "-"]) == 2
    assert capsys.readouterr().err == "ringkas: the window opens files only; save the text as one first.\n"


@pytest.mark.parametrize(("text", "told"), [("Morning", "1 word\n"), ("Good morning to all", "4 words\n")])
def test_one_word_is_one(text: str, told: str, article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article.write_text(text)
    assert cli.main([str(article)]) == 0
    assert told in capsys.readouterr().out


def test_a_date_of_the_readers_choice_wins(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cli.main([str(article), "--json", "--date", "2021-07-26"])
    published = json.loads(capsys.readouterr().out)["published"]
    assert published == {"value": "2021-07-26", "precision": "day", "from": "reader", "evidence": None}


def test_the_summary_is_about_the_focus(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "b.txt"
    file.write_text("Hujan turun sejak pagi. Jalan utama ditutup. Warga menunggu di rumah.", encoding="utf-8")
    assert cli.main([str(file), "--json", "--sentences", "1", "--focus", "jalan"]) == 0
    assert json.loads(capsys.readouterr().out)["summary"] == [1]


@pytest.mark.parametrize("length", [["--words", "13"], ["--sentences", "2"], ["--percent", "65"], ["--seconds", "4"]])
def test_the_length_in_four_units(length: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "b.txt"
    file.write_text(
        "Satu dua tiga empat lima enam. Tujuh delapan sembilan sepuluh. Satu dua tiga empat lima enam tujuh."
    )
    assert cli.main([str(file), "--json", "--ranker", "kl", *length]) == 0
    assert len(json.loads(capsys.readouterr().out)["summary"]) == 2


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--words", "0", "a"],
        ["--date", "26/7", "a"],
        ["--ranker", "best", "a"],
        ["--words", "9", "--sentences", "1"],
    ],
)
def test_wrong_arguments_are_explained(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        cli.main(arguments)
    assert stopped.value.code == 2
    assert "usage: ringkas" in capsys.readouterr().err


def test_a_reader_who_stops_early_gets_no_traceback(tmp_path: Path) -> None:
    many = tmp_path / "many.jsonl"
    many.write_text('{"text": "Satu dua tiga."}\n' * 2000)
    run = [sys.executable, "-m", "desktop_app", str(many), "--json"]
    with subprocess.Popen(run, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""


@pytest.mark.parametrize("arguments", [[], ["--json"], ["--format", "html"], ["--format", "csv"], ["--format", "json"]])
@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
def test_no_character_stops_the_output(arguments: list[str], encoding: str, tmp_path: Path) -> None:
    odd = tmp_path / "odd.jsonl"
    odd.write_text('{"text": "“Kami siaga \\ud800,” kata Budi Santoso. Hujan turun."}\n', encoding="utf-8")
    command = [sys.executable, "-m", "desktop_app", str(odd), *arguments]
    environment = {**os.environ, "PYTHONIOENCODING": encoding}
    done = subprocess.run(command, capture_output=True, env=environment, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "siaga" in done.stdout.decode()
    assert not arguments or "“" in done.stdout.decode() or "\\u201c" in done.stdout.decode()


def test_json_and_another_format_exclude_each_other(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main([str(article), "--json", "--format", "html"])
    assert "not allowed with" in capsys.readouterr().err


@pytest.mark.parametrize(("form", "begin"), [("docx", b"PK"), ("odt", b"PK"), ("csv", b"\xef\xbb\xbfarticle,")])
def test_a_file_is_written_that_did_not_exist(article: Path, form: str, begin: bytes) -> None:
    out = article.with_name(f"out.{form}")
    assert cli.main([str(article), "--format", form, "--output", str(out)]) == 0
    assert out.read_bytes().startswith(begin)


@pytest.mark.parametrize(
    ("name", "begin"),
    [
        ("out.docx", b"PK"),
        ("out.ODT", b"PK"),
        ("out.csv", b"\xef\xbb\xbfarticle,"),
        ("out.html", b"<!doctype html"),
        ("out.md", b"# a.txt"),
        ("out.json", b'{\n "schema": 1'),
        ("out.jsonl", b'{"schema":1'),
        ("out.txt", b"a.txt\n"),
        ("out", b"a.txt\n"),
    ],
)
def test_the_name_of_the_new_file_tells_its_format(article: Path, name: str, begin: bytes) -> None:
    out = article.with_name(name)
    assert cli.main([str(article), "--output", str(out)]) == 0
    assert out.read_bytes()[: len(begin)].lower() == begin.lower()


@pytest.mark.parametrize(
    ("name", "arguments", "told"),
    [
        ("out.pdf", [], "no format has files that end in .pdf"),
        ("out.docx", ["--format", "csv"], "--format csv makes .csv files, not .docx"),
        ("out.txt", ["--format", "docx"], "--format docx makes .docx files, not .txt"),
        ("out.odt", ["--json"], "--json makes .jsonl files, not .odt"),
        ("out.docx", ["--together"], "not as docx"),
        ("out.docx", ["--together", "--format", "docx"], "not as docx"),
        ("out.csv", ["--together", "--format", "csv"], "not as csv"),
    ],
)
def test_what_would_be_a_wrong_file_is_refused(
    name: str, arguments: list[str], told: str, article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = article.with_name(name)
    assert cli.main([str(article), *arguments, "--output", str(out)]) == 2
    assert not out.exists()
    (line,) = capsys.readouterr().err.splitlines()
    assert told in line


@pytest.mark.parametrize("arguments", [["--json"], ["--format", "json"]])
def test_one_summary_of_all_for_programs(
    arguments: list[str], article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main([str(article), "--together", *arguments]) == 0
    assert json.loads(capsys.readouterr().out)["together"][0]["text"] == "Hujan turun sejak pagi."


@pytest.mark.parametrize("arguments", [["--json", "--output", "out"], ["--output", "out.jsonl"]])
def test_a_file_of_lines_has_an_object_for_what_cannot_be_read(
    arguments: list[str], article: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(article.parent)
    other = article.with_name("b.txt")
    other.write_text(ARTICLE, encoding="utf-8")
    assert cli.main(["a.txt", "gone.txt", "b.txt", *arguments]) == 1
    lines = [json.loads(line) for line in Path(arguments[-1]).read_text(encoding="utf-8").splitlines()]
    assert [line["id"] for line in lines] == ["a.txt", "gone.txt", "b.txt"]
    assert lines[1]["error"]["code"] == "missing"
    assert capsys.readouterr().out == ""


def test_a_summary_of_all_for_programs_begins_with_what_cannot_be_read(
    article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main([str(article), str(article.with_name("gone.txt")), "--together", "--json"]) == 1
    error, summary = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert (error["id"], len(summary["articles"])) == ("gone.txt", 1)


def test_a_file_that_exists_is_never_written_over(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main([str(article), "--format", "html", "--output", str(article)]) == 2
    assert article.read_text(encoding="utf-8") == ARTICLE
    (told,) = capsys.readouterr().err.splitlines()  # what is wrong and what to do, and no page of options
    assert "exists already" in told
    assert "delete it first" in told


def test_a_file_that_never_was_is_not_said_to_be_gone(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main([str(article.with_name("nope.txt"))]) == 1
    assert capsys.readouterr().err.startswith("ringkas: There is no file “nope.txt”.")


def test_several_files_make_one_table(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = article.with_name("b.txt")
    other.write_text(ARTICLE, encoding="utf-8")
    cli.main([str(article), str(other), "--format", "csv"])
    lines = capsys.readouterr().out.splitlines()
    assert sum(line.startswith("article,") for line in lines) == 1
    assert len(lines) == 3


def test_no_file_is_written_of_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "digests.docx"
    assert cli.main([str(tmp_path / "gone.txt"), "--output", str(out)]) == 1
    assert not out.exists()
    assert "was not written" in capsys.readouterr().err
