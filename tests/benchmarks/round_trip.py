"""Measures what is left of articles that are written into files of every kind and read again.

    python -m tests.benchmarks.round_trip ../shared/eval/summaries/indosum.train.jsonl

Recall counts the characters of the words that come back in their order, without white space. PDF files are set by Qt
on A4 in 11 points.
"""

import difflib
import io
import json
import os
import random
import sys
import tempfile
from collections.abc import Callable, Sequence
from email.message import EmailMessage
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer
from PySide6.QtGui import QFont, QGuiApplication, QPageSize, QPdfWriter, QTextDocument

from desktop_app import reading
from tests.reading import makers

ARTICLES = 400


def main(gold: Path) -> None:
    """Print the recall of each format."""
    application = QGuiApplication([])
    with gold.open(encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    texts = random.Random(3).sample(texts, min(ARTICLES, len(texts)))  # noqa: S311  # a fixed choice is wanted
    for suffix, write in WRITERS.items():
        shares = [recall(text, suffix, write) for text in texts]
        print(f"  {suffix:<6} {100 * sum(shares) / len(shares):6.2f} %   worst {100 * min(shares):6.2f} %", flush=True)
    del application


def recall(text: str, suffix: str, write: Callable[[Sequence[str]], bytes]) -> float:
    """Return which share of an article's characters is there again after a trip through a file."""
    paragraphs = [line for line in text.split("\n") if line.strip()]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, f"a.{suffix}")
        file.write_bytes(write(paragraphs))
        words = " ".join(article.text for article in reading.read(file)).split()
    before = text.split()
    blocks = difflib.SequenceMatcher(None, before, words, autojunk=False).get_matching_blocks()
    found = sum(len(word) for block in blocks for word in before[block.a : block.a + block.size])
    return found / max(sum(map(len, before)), 1)


def _text(paragraphs: Sequence[str]) -> bytes:
    return "\n\n".join(paragraphs).encode()


def _rtf(paragraphs: Sequence[str]) -> bytes:
    escaped = ("".join(_rtf_letter(letter) for letter in words) for words in paragraphs)
    return ("{\\rtf1\\ansi\\ansicpg1252\\uc1 " + "\\par ".join(escaped) + "}").encode("ascii")


def _rtf_letter(letter: str) -> str:
    if letter in "\\{}":
        return f"\\{letter}"
    units = letter.encode("utf-16-le")
    codes = (int.from_bytes(units[at : at + 2], "little", signed=True) for at in range(0, len(units), 2))
    return letter if letter.isascii() else "".join(f"\\u{code}?" for code in codes)


def _mail(paragraphs: Sequence[str]) -> bytes:
    message = EmailMessage()
    message["Subject"] = makers.TITLE
    message.set_content("\n\n".join(paragraphs))
    return message.as_bytes()


def _docx(paragraphs: Sequence[str]) -> bytes:
    import docx  # noqa: PLC0415  # only for this format

    document, out = docx.Document(), io.BytesIO()
    for words in paragraphs:
        document.add_paragraph(words)
    document.save(out)
    return out.getvalue()


def _odt(paragraphs: Sequence[str]) -> bytes:
    from odfdo import Document, Paragraph  # noqa: PLC0415  # only for this format

    document, out = Document("text"), io.BytesIO()
    document.body.clear()
    for words in paragraphs:
        document.body.append(Paragraph(words))
    document.save(out)
    return out.getvalue()


def _pdf(paragraphs: Sequence[str]) -> bytes:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    document = QTextDocument()
    document.setDefaultFont(QFont("DejaVu Sans", 11))
    document.setPlainText("\n\n".join(paragraphs))
    document.print_(writer)
    return bytes(buffer.data().data())


WRITERS: dict[str, Callable[[Sequence[str]], bytes]] = {
    "txt": _text,
    "html": lambda paragraphs: makers.news_page(paragraphs=paragraphs).encode(),
    "docx": _docx,
    "odt": _odt,
    "rtf": _rtf,
    "epub": lambda paragraphs: makers.epub(paragraphs=paragraphs),
    "eml": _mail,
    "pdf": _pdf,
}


if __name__ == "__main__":
    main(Path(sys.argv[1]))
