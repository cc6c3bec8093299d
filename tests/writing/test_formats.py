import csv
import io
import json
import re

import pytest

from desktop_app import schema, writing
from desktop_app.article import Article, Digest
from tests.writing.samples import DIGEST, TEXT


def test_the_formats_are_the_files_of_the_folder() -> None:
    assert writing.formats() == ("csv", "html", "json", "markdown", "terminal")


def test_a_format_that_does_not_exist_is_named() -> None:
    with pytest.raises(ValueError, match="no format “doc”"):
        writing.writer("doc")


@pytest.mark.parametrize("name", writing.formats())
def test_an_empty_digest_can_be_written(name: str) -> None:
    assert writing.writer(name)(Digest(Article("", id="a"))).endswith("\n")


def test_markdown_escapes_the_articles_words() -> None:
    assert writing.writer("markdown")(DIGEST) == (
        "# Judul \\*A\\*\n\nKabar, Senin, 26 Juli 2021\n\n"
        "## Ringkasan\n\n“Ya,” kata Budi pada Senin.\n\n"
        "## Kutipan\n\n\\> “Ya,” — Budi, =kepala desa (Kabar, Senin, 26 Juli 2021)\n\n".replace("\\>", ">")
        + "## Waktu\n\n- **26 Juli 2021** Budi berkata ya\n"
    )


def test_json_is_the_schema() -> None:
    assert schema.decode(json.loads(writing.writer("json")(DIGEST))) == DIGEST


def test_no_cell_of_the_table_is_a_formula() -> None:
    names, row = list(csv.reader(io.StringIO(writing.writer("csv")(DIGEST))))
    quote = dict(zip(names, row, strict=True))
    assert quote["quote"] == "“Ya,”"
    assert quote["role"] == "'=kepala desa"
    assert TEXT[int(quote["start"]) : int(quote["end"])] == "“Ya,”"


def test_every_link_of_the_page_has_its_place_and_nothing_is_markup() -> None:
    page = writing.writer("html")(DIGEST)
    links = re.findall(r'href="#(c\d+)"', page)
    assert links == ["c11", "c11", "c32"]
    assert all(page.count(f'id="{link}"') == 1 for link in links)
    assert "<small>Iklan &lt;b&gt;</small>" in page
    assert "<script" not in page
    assert "http" not in page
