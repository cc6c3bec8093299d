import inspect
import itertools
from collections.abc import Sequence
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QPdfWriter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.article import Article, Digest
from desktop_app.digest import digest
from desktop_app.window.export import paper, pdf, printing, sheet
from desktop_app.window.export.look import PaperLook
from desktop_app.window.looks import theme
from desktop_app.window.looks.theme import Theme
from tests.window.reading.sample import plain, seed


def encoded(digests: Sequence[Digest], theme: Theme) -> bytes:
    making = pdf.encoding(digests, theme)
    while True:
        try:
            next(making)
        except StopIteration as end:
            return bytes(end.value)


@pytest.fixture(scope="module")
def pages(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> pypdfium2.PdfDocument:
    del qapp
    file = tmp_path_factory.mktemp("pdf") / "a.pdf"
    file.write_bytes(encoded([seed()], Theme("dark")))
    return pypdfium2.PdfDocument(file)


def words(document: pypdfium2.PdfDocument) -> str:
    return " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in document)


def test_the_first_sheet_tells_what_was_found(pages: pypdfium2.PdfDocument) -> None:
    told = " ".join(pages[0].get_textpage().get_text_range().split())
    assert "Jen Psaki, juru bicara Gedung Putih" in told
    assert "1. Perdana Menteri Irak, Mustafa Al-Kadhimi" in told


def test_the_whole_article_follows_with_the_speakers_beside_their_quotes(pages: pypdfium2.PdfDocument) -> None:
    text = words(pages)
    assert "guna menjaga stabilitas keamanan di Irak" in text
    assert text.count("Natasha Hall") >= 3


def test_the_first_sheet_counts_a_fragment_with_the_clause_that_holds_it(qapp: QApplication) -> None:
    del qapp
    found = digest(Article("Sri Rahayu mengatakan, jalan itu “sudah rusak” sejak lama.", language="id", title="Jalan"))
    assert len(found.quotes) == len(found.utterances()) + 1
    first = pypdfium2.PdfDocument(encoded([found], Theme("light")))[0]
    told = " ".join(first.get_textpage().get_text_range().split())
    assert "Sri Rahayu (1) " in told
    assert told.partition(" Kutipan ")[2].count("sudah rusak") == 1


@pytest.mark.parametrize("language", ["id", "en"])
def test_a_document_speaks_one_language_that_of_its_article(qapp: QApplication, language: str) -> None:
    del qapp
    text = {
        "id": "Sri Rahayu mengatakan jalan itu sudah rusak pada 3 Mei 2024. "
        "Rapat warga akan digelar pada 9 Mei 2024 di balai desa.",
        "en": "Sri Rahayu said the road was broken on May 3, 2024. The mayor will visit the road on May 9, 2024.",
    }[language]
    found = digest(Article(text, language=language, title="Jalan / Road").dated("2024-05-04"))
    told = words(pypdfium2.PdfDocument(encoded([found], Theme("light"))))
    indonesian = ("Ringkasan", "Tokoh", "Kutipan", "Waktu", "rencana", "tidak langsung", "Tanda: garis", "Mei 2024")
    english = ("Summary", "Speakers", "Quotes", "Timeline", "[plan]", "indirect", "Marks: a bar", "May 2024")
    own, other = (indonesian, english) if language == "id" else (english, indonesian)
    assert [label for label in own if label not in told] == []
    assert [label for label in other if label in told] == []


def prices(count: int) -> list[str]:
    """Return the pages of an article of so many lines; each is an event, and the 32nd begins a second sheet of them."""
    text = "\n".join(f"Harga beras naik {at} persen pada {at % 28 + 1} Mei 2024." for at in range(1, count + 1))
    found = digest(Article(text, language="id", title="Beras"))
    document = pypdfium2.PdfDocument(encoded([found], Theme("light")))
    return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


@pytest.mark.parametrize("count", [1, 20, 28, 29, 40])
def test_what_the_marks_mean_stands_above_the_article_and_takes_no_sheet_of_its_own(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    del qapp
    pages = prices(count)
    (told,) = [page for page in pages if "Tanda: garis" in page]
    assert told.index("Tanda: garis") < told.index("Harga beras naik 1 persen pada")
    monkeypatch.setattr(paper, "_legend", lambda *_: None)
    plain = prices(count)
    assert "Tanda: garis" not in " ".join(plain)
    assert len(pages) - len(plain) <= (count > 1)  # one more where the last line of the article was at the foot already


def test_an_article_begins_below_a_sheet_s_end_that_leaves_room(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    del qapp
    pages = prices(40)
    assert len(pages) == 3
    monkeypatch.setattr(paper, "_SHARED", 0.0)
    apart = prices(40)
    assert len(apart) == 4
    both, (end, start) = pages[1], apart[1:3]
    assert both.startswith(end.removesuffix("Beras 2").strip())  # the foot: title and number
    assert both.index("Tanda: garis") > 0
    assert "Tanda: garis" not in end
    assert start.startswith("Tanda: garis")


def test_no_letter_is_struck_twice(qapp: QApplication) -> None:
    """The article's font has no weight above 600: Qt would draw every outline once more."""
    del qapp
    document = sheet.build(seed(), PaperLook(Theme("light"), theme.tokens("paper")))
    block, weights = document.begin(), set()
    while block.isValid():
        weights |= {form.format.fontWeight() for form in block.textFormats()}
        block = block.next()
    assert {QFont.Weight.DemiBold} < weights <= {QFont.Weight.DemiBold, QFont.Weight.Normal}


def test_pages_are_numbered_from_the_first_sheet_to_the_last(pages: pypdfium2.PdfDocument) -> None:
    feet = [page.get_textpage().get_text_range().split()[-1] for page in pages]
    assert len(feet) >= 2
    assert feet == [str(number) for number in range(1, len(feet) + 1)]


def test_pages_are_black_on_white_also_in_the_dark(pages: pypdfium2.PdfDocument) -> None:
    for page in pages:
        pixels = page.render(scale=1).to_numpy()[:, :, :3].astype(int)
        assert (pixels.max(axis=2) - pixels.min(axis=2)).max() <= 2
        assert pixels.min() < 60
        assert (pixels > 240).mean() > 0.8


def test_a_long_article_takes_more_pages_and_loses_nothing(qapp: QApplication, tmp_path: Path) -> None:
    del qapp
    lines = [f"Alinea nomor {at} dari sebuah cerita yang panjang sekali." for at in range(2000)]
    text = "\n".join(lines)
    ends = list(itertools.accumulate(len(line) + 1 for line in lines))
    sentences = [(end - len(line) - 1, end - 1) for line, end in zip(lines, ends, strict=True)]
    file = tmp_path / "a.pdf"
    file.write_bytes(encoded([plain(text, *sentences)], Theme("light")))
    document = pypdfium2.PdfDocument(file)
    assert len(document) > 40
    told = words(document)
    assert all(f" {at} dari sebuah" in told for at in range(2000))
    assert "…" not in told  # no stretch begins with the beginning of what stands before it


def test_the_preview_paints_what_is_printed(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = printing.preview(parent, [seed()], Theme("light"))
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog.paintRequested.emit(printer)
    del printer
    dialog.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # its printer must not outlive the program
    assert "Jen Psaki" in words(pypdfium2.PdfDocument(tmp_path / "printed.pdf"))


def test_nothing_found_is_a_page_all_the_same(qapp: QApplication) -> None:
    del qapp
    assert encoded([plain("")], Theme("light")).startswith(b"%PDF")


def test_the_painter_ends_when_nobody_wants_the_other_pages(theme: Theme, tmp_path: Path) -> None:
    device = QPdfWriter(str(tmp_path / "a.pdf"))
    work = paper.painting(device, [Digest(Article("Hujan turun. " * 2_000))], theme)
    next(work)
    assert device.paintingActive()
    kept = inspect.getgeneratorlocals(work)["painter"]
    work.close()
    assert not kept.isActive()
    assert not device.paintingActive()
