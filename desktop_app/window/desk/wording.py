"""What the shell says about articles and failures, in the reader's language."""

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.window.desk.entry import Entry, Failure
from desktop_app.window.language import dates

if TYPE_CHECKING:
    from desktop_app.article import Digest, Note

_LONGEST_LEAD = 90  # characters of the lead that stand for a missing headline: two lines of the list
translate = QCoreApplication.translate


def headline(entry: Entry) -> str:
    """Return the article's title, else the label of its main event or the words of its lead, else the file's name."""
    if entry.digest:
        return headline_of(entry.digest)
    if entry.headline:
        return entry.headline
    return translate("Articles", "Pasted text") if entry.pasted else file_name(entry)


def reading(shown: Entry | None, several: Sequence[Entry]) -> str:
    """Return what is read: the headline of one article, or how many of several are read together."""
    if several:
        read = sum(entry.digest is not None for entry in several)
        return translate("Board", "%Ln article(s) read together", None, read)
    return headline(shown) if shown else ""


def file_name(entry: Entry) -> str:
    """Return the name of an entry's file, without its folder."""
    return os.path.basename(entry.path)  # noqa: PTH119  # cheap


def headline_of(digest: "Digest") -> str:
    """Return a digest's title or, where it has none, words of its own; nothing is invented."""
    if digest.article.title:
        return digest.article.title
    if digest.sentences:
        return shortened(digest.sentences[0].span.of(digest.article.text))
    return shortened(digest.article.text) or digest.article.id


def missing(entry: Entry | None) -> tuple[str, str]:
    """Return why nothing can be told of an article: a title and what to do; empty when it can, or there is none."""
    if entry is None or entry.state == "ready":
        return "", ""
    if entry.state == "error":
        title = translate("Articles", "This article could not be read")
        if entry.cancelled:
            title = translate("Articles", "Reading was cancelled")
        return title, translate("Articles", "What went wrong, and what to do, stands in its place.")
    return translate("Articles", "Reading…"), translate("Articles", "What is found appears here in a moment.")


def details(entry: Entry) -> list[str]:
    """Return the two lines below a headline: outlet and date, and what was found; or the state."""
    if entry.state == "waiting":
        return [translate("Articles", "Waiting")]
    if entry.state == "loading":
        return [translate("Articles", "Reading…")]
    if entry.cancelled:
        return [translate("Articles", "Reading was cancelled")]
    if entry.state == "error" or not entry.digest:
        return [translate("Articles", "Could not be read")]
    return [line for line in (origin(entry), counts(entry.digest)) if line]


def origin(entry: Entry) -> str:
    """Return outlet and date of publication; without an outlet, date and file name, which may be long."""
    if not entry.digest:
        return ""
    article = entry.digest.article
    name = "" if article.outlet or entry.pasted else file_name(entry)
    return " · ".join(part for part in (article.outlet, dates.short(article.published), name) if part)


def counts(digest: "Digest") -> str:
    """Return how many speakers, quotes and times were found."""
    speakers = sum(1 for speaker in digest.speakers if speaker.quotes)
    parts = [
        translate("Articles", "%Ln speaker(s)", None, speakers) if speakers else "",
        translate("Articles", "%Ln quote(s)", None, digest.count()) if digest.quotes else "",
        translate("Articles", "%Ln date(s)", None, len(digest.events)) if digest.events else "",
    ]
    return " · ".join(part for part in parts if part)


def failure(failed: Failure, name: str) -> str:
    """Return what went wrong with the file `name` and what to do, in the reader's language."""
    known = {
        "empty": translate("Failures", "“%1” is empty."),
        "no_file": translate("Failures", "“%1” is no longer there, or it is not a file."),
        "missing": translate("Failures", "There is no file “%1”. Was it moved, deleted or misspelt?"),
        "forbidden": translate("Failures", "“%1” may not be read. Ask its owner for permission, or copy it."),
        "loop": translate("Failures", "“%1” is a link that leads back to itself."),
        "gone": translate("Failures", "This article is no longer in “%1”. Remove it from the list."),
        "unreadable": translate("Failures", "“%1” cannot be read. Is the drive it lies on still connected?"),
        "changing": translate("Failures", "“%1” changed while it was read. Open it again when it is complete."),
        "folder": translate("Failures", "“%1” is a folder without articles."),
        "binary": translate("Failures", "“%1” holds no text that can be read: it is a picture, sound or program."),
        "program": translate("Failures", "“%1” is the source of a program, not an article."),
        "no_text": translate("Failures", "“%1” holds no text. Is it a scan or a picture?"),
        "too_large": translate("Failures", "“%1” is too large. Split it into smaller files."),
        "large_page": translate("Failures", "“%1” is larger than the page of any article. Open it as plain text."),
        "memory": translate("Failures", "“%1” needs more memory than Ringkas may use."),
        "too_long": translate("Failures", "“%1” is too long. Split it into smaller files."),
        "damaged": translate("Failures", "“%1” is damaged, or it is not what its name says."),
        "encoding": translate("Failures", "The letters of “%1” cannot be told. Save it as UTF-8."),
        "password": translate("Failures", "“%1” is protected. Type its password to open it."),
        "wrong_password": translate("Failures", "This is not the password of “%1”. Type it once more."),
        "locked": translate("Failures", "“%1” is protected by a password. Save a copy without one."),
        "old_word": translate("Failures", "“%1” is an old Word file. Save it as .docx, then open that."),
        "link": translate("Failures", "“%1” is only a link. Save the page in your browser, then drop it here."),
        "bomb": translate("Failures", "“%1” unpacks to far too much. It was not opened."),
        "unsafe": translate("Failures", "“%1” holds something unsafe. It was not opened."),
        "deadline": translate("Failures", "“%1” took more than a minute and was stopped."),
        "worker_died": translate("Failures", "Reading “%1” ended unexpectedly, twice. It is not tried again."),
        "broken_off": translate("Failures", "Reading “%1” ended unexpectedly."),
        "no_worker": translate("Failures", "The part of Ringkas that reads files cannot be started. Install it again."),
        "failed": translate("Failures", "“%1” could not be analysed."),
        "cancelled": translate("Failures", "Reading “%1” was cancelled."),
    }
    return known.get(failed.code, failed.message).replace("%1", name)


def failed(entry: Entry) -> str:
    """Return what went wrong with an article, and that it took those after it along; empty when nothing did."""
    if not entry.failure:
        return ""
    words = failure(entry.failure, file_name(entry))
    after = translate("Failures", "The articles after it in this file were not read either.")
    return f"{words} {after}" if entry.rest else words


def note(told: "Note") -> str:
    """Return a note of the library in the reader's language; one without a translation as the library words it."""
    known = {
        "failed": translate("Notes", "A part of the analysis failed on this article; everything else is shown."),
        "first_pages": translate("Notes", "Only the first pages of this file were read."),
        "first_articles": translate(
            "Notes", "Only the first articles of this file were read. Split it into smaller files."
        ),
        "first_sentences": translate("Notes", "This article is very long; only its first sentences were analysed."),
        "passed_over": translate("Notes", "Some entries of this file hold no article; they were passed over."),
        "one_sentence": translate("Notes", "The article holds only one sentence, so there is nothing to choose from."),
        "no_focus": translate("Notes", "No sentence holds any of the words that the summary should be about."),
        "partial": translate("Notes", "This article is very long; only its first part was ranked."),
        "no_words": translate("Notes", "There is no sentence with words in this article, so nothing is ranked."),
    }
    return known.get(told.code, told.message)


def shortened(words: str) -> str:
    """Return the first words, on one line."""
    line = " ".join(words[: 2 * _LONGEST_LEAD].split())
    return line if len(line) <= _LONGEST_LEAD else line[:_LONGEST_LEAD].rpartition(" ")[0] + "…"


def letter(at: int) -> str:
    """Return the letter of the article at a place, counted from 0: A to Z, then AA, AB, as spreadsheets count."""
    found = ""
    at += 1
    while at:
        at, rest = divmod(at - 1, 26)
        found = chr(ord("A") + rest) + found
    return found
