import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from desktop_app import cli, together
from desktop_app.article import Article, Digest
from desktop_app.digest import digest
from desktop_app.summary import Length, Passage
from desktop_app.together import Line, _Candidate, _weighed
from desktop_app.writing import common
from tests.growth import is_linear

FIRE = (
    "Pasar ikan di Kota Tegalrejo terbakar pada Senin malam. Api menghanguskan 140 kios pedagang ikan. "
    "Dua belas mobil pemadam dikerahkan dari tiga kecamatan. Wali kota berjanji membangun pasar itu kembali."
)
AGAIN = (
    "Pasar ikan di Kota Tegalrejo terbakar Senin malam kemarin. Polisi memeriksa empat saksi di lokasi. "
    "Kerugian pedagang diperkirakan dua miliar rupiah. Listrik di sekitar pasar dipadamkan."
)
RAIN = (
    "Hujan lebat memutus jalan lintas selatan di Karangwuni. Ratusan truk tertahan sejak subuh. "
    "Pemerintah kabupaten membuka jalur darurat melalui Desa Sukamerta."
)


@pytest.fixture
def digests() -> list[Digest]:
    return [digest(Article(text, id=str(at), language="id")) for at, text in enumerate((FIRE, AGAIN, RAIN))]


def summarise(digests: Sequence[Digest], length: Length, focus: str = "") -> tuple[Line, ...]:
    return together.summarise(together.gather(digests, focus), length)


def told(digests: Sequence[Digest], lines: Sequence[Line]) -> str:
    return " ".join(digests[at].sentences[n].span.of(digests[at].article.text) for at, n in lines)


def test_what_two_articles_tell_is_told_once_and_each_article_speaks(digests: list[Digest]) -> None:
    lines = summarise(digests, Length(8, "sentences"))
    assert len(lines) == 8
    assert list(lines) == sorted(set(lines))
    assert told(digests, lines).count("Pasar ikan di Kota Tegalrejo terbakar") == 1
    assert {line.article for line in lines} == {0, 1, 2}


@pytest.mark.parametrize("words", [10, 25, 40, 60])
def test_it_keeps_to_its_length(digests: list[Digest], words: int) -> None:
    assert len(told(digests, summarise(digests, Length(words))).split()) <= words


@pytest.mark.parametrize("length", [Length(3), Length(1, "sentences"), Length(1, "percent"), Length(1, "seconds")])
def test_it_holds_at_least_one_sentence(digests: list[Digest], length: Length) -> None:
    assert len(summarise(digests, length)) == 1


def test_an_article_whose_best_words_do_not_fit_is_left_out_rather_than_begun_in_the_middle() -> None:
    long = "Kapal penyeberangan dari Pelabuhan Labuhan menuju Pulau Sela kembali berlayar setelah tiga bulan berhenti."
    texts = ("Harga cabai turun di Pasar Wonosari. Pembeli ramai.", f"{long} Ia mengangkut beras. Mereka senang.")
    several = [digest(Article(text, id=str(at), language="id")) for at, text in enumerate(texts)]
    assert {line.article for line in summarise(several, Length(12))} == {0}
    assert Line(1, 0) in summarise(several, Length(40))


def test_the_focus_leaves_out_articles_without_its_words(digests: list[Digest]) -> None:
    assert {line.article for line in summarise(digests, Length(60), "truk jalan")} == {2}
    assert summarise(digests, Length(60), "gunung") == summarise(digests, Length(60))


@pytest.mark.parametrize("texts", [(), ("",), ("", "***"), (FIRE, FIRE, FIRE)])
def test_few_and_empty_and_equal_articles(texts: Sequence[str]) -> None:
    digests = [digest(Article(text)) for text in texts]
    lines = summarise(digests, Length(500))
    words = told(digests, lines)
    assert words == (FIRE if texts and texts[0] else "")


def test_quotations_stay_whole() -> None:
    text = "Warga pulang. “Kami lega sekali. Jalan sudah dibuka lagi tadi pagi,” kata Budi Santoso. Toko buka."
    found = digest(Article(text, language="id"))
    assert len(found.sentences) == 4
    for amount in range(1, 5):
        chosen = {line.sentence for line in summarise([found], Length(amount, "sentences"))}
        assert len(chosen & {1, 2}) != 1


def test_the_written_summary_names_its_sources(digests: list[Digest]) -> None:
    lines = summarise(digests, Length(8, "sentences"))
    written = common.text(digests, lines, 60)
    assert all(len(line) <= 60 for line in written.splitlines())
    assert [line for line in written.splitlines() if line in {"0", "1", "2"}] == ["0", "1", "2"]
    for entry in common.encode(digests, lines)["together"]:
        text = digests[entry["article"]].article.text
        assert text[entry["start"] : entry["end"]] == entry["text"]


def test_the_command_line_writes_one_summary(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for file, text in zip(files, (FIRE, RAIN), strict=True):
        file.write_text(text, encoding="utf-8")
    names = [str(file) for file in files]
    assert cli.main([*names, "--together", "--sentences", "2", "--json"]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert [article["id"] for article in json.loads(line)["articles"]] == ["a.txt", "b.txt"]
    assert cli.main([*names, "--together"]) == 0
    assert "b.txt\n  Hujan lebat" in capsys.readouterr().out


def test_the_time_is_linear_in_the_articles() -> None:
    several = [_Candidate(at, Passage(0, 1, 3, 1.0), frozenset({"pasar", str(at)}), 1.0) for at in range(6_000)]
    assert is_linear(lambda count: _weighed(several[:count], count), 500, 12)
