"""The command line `ringkas`."""

import argparse
import io
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import get_args

from desktop_app import desktop_entry, ranking, reading, schema, serve, together, writing
from desktop_app.article import Digest
from desktop_app.digest import Options, digest
from desktop_app.reading import folders
from desktop_app.summary import Length, Unit
from desktop_app.writing import common
from desktop_app.writing.formats import terminal

DESCRIPTION = """\
Read news closely: the summary, the speakers and their quotes, and a timeline of each article.
Everything happens on this computer; nothing is sent anywhere."""

_LINES = "jsonl"  # what --json writes is no format of the window's
_TOGETHER = ("terminal", "json", _LINES)  # what a summary of several articles can be written as
_EXISTS = "{} exists already, and no file is ever written over: delete it first, or name another one with --output"
EXAMPLES = """\
examples:
  ringkas article.txt                  a readable digest in the terminal
  ringkas *.html --words 100           longer summaries
  ringkas articles.jsonl --json        one line of JSON per article (digest schema 1)
  ringkas *.html --output digests.docx a Word document, as its name tells
  ringkas --window a.txt b.pdf         the same articles in the window
  ringkas *.txt --together --words 150 one summary of all of them
  ringkas page.html --ranker lexrank   another way to rank the sentences
  pdftotext a.pdf - | ringkas -        what another program writes"""
_PIPED = Path("-")
Result = Digest | tuple[Path, reading.UnreadableError]  # of an article, or of a file that gives none


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; return its exit status: 0 all files read, 1 some not, 2 wrong arguments."""
    parser = _parser()
    chosen = parser.parse_args(arguments)
    if chosen.serve:
        return serve.main()
    if chosen.install_desktop or chosen.remove_desktop:
        return _change_desktop(install=chosen.install_desktop)
    chosen.form = _form(chosen)
    if refusal := _refusal(chosen):
        print(f"ringkas: {refusal}.", file=sys.stderr)
        return 2
    if chosen.window:
        return subprocess.run([*desktop_entry.command(), *map(str, chosen.files)], check=False).returncode
    if not chosen.files:
        parser.error("name at least one file (or open the window with --window)")
    try:
        return _print_digests(chosen)
    except BrokenPipeError:  # whoever reads has seen enough, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _form(chosen: argparse.Namespace) -> str:
    """Return the format to write: that of the options, else that of the new file; empty when its suffix tells none."""
    if chosen.json:
        return _LINES
    suffix = _suffix(chosen.output)
    if chosen.format or not suffix:
        return str(chosen.format or "terminal")
    return _LINES if suffix == _LINES else writing.of_suffix(suffix)


def _suffix(file: Path | None) -> str:
    return file.suffix[1:].lower() if file else ""


def _is_binary(form: str) -> bool:
    return form not in ("", _LINES) and writing.is_binary(form)


def _refusal(chosen: argparse.Namespace) -> str:
    """Return why what is asked for is not done, in one line; empty when it is."""
    if chosen.output and chosen.output.exists():
        return _EXISTS.format(chosen.output)
    if wrong := _misfit(chosen):
        return wrong
    if _is_binary(chosen.form) and not chosen.output and sys.stdout.isatty():
        return f"{chosen.form} is no text for a terminal: name a file with --output"
    if chosen.window and _PIPED in chosen.files:
        return "the window opens files only; save the text as one first"
    return ""


def _misfit(chosen: argparse.Namespace) -> str:
    """Return why the format fits neither the file nor what is to be written; empty when it does."""
    suffix, form = _suffix(chosen.output), chosen.form
    if not form:
        return f"no format has files that end in .{suffix}: choose one with --format"
    if chosen.together and form not in _TOGETHER:
        return f"a summary of several articles is written as text or as JSON, not as {form}"
    usual = form if form == _LINES else writing.suffix(form)
    if suffix not in ("", usual) and (_is_binary(form) or _is_binary(writing.of_suffix(suffix))):
        asked = "--json" if chosen.json else f"--format {form}"
        return f"{asked} makes .{usual} files, not .{suffix}: leave it out, or name another file with --output"
    return ""


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="ringkas",
        description=DESCRIPTION,
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "files", metavar="FILE", nargs="*", type=Path, help="articles: files, folders of files, .jsonl, or - for a pipe"
    )
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print one line of JSON per article instead of a text")
    form.add_argument(
        "--format", choices=writing.names(), help="how it is written (as --output ends; without it, terminal)"
    )
    parser.add_argument("--output", type=Path, metavar="NEW", help="write all into this new file (.docx, .csv …)")
    parser.add_argument(
        "--ranker",
        default="news",
        type=str.lower,
        choices=ranking.names(),
        help="how sentences are ranked (%(default)s)",
    )
    parser.add_argument("--focus", default="", metavar="WORDS", help="what the summaries should be about")
    parser.add_argument(
        "--together", action="store_true", help="one summary of all articles, each sentence with its source"
    )
    parser.add_argument("--date", type=_day, help="the day the articles appeared, YYYY-MM-DD, if they do not tell it")
    parser.add_argument("--window", action="store_true", help="open the files in the window, as a double-click does")
    parser.add_argument("--serve", action="store_true", help="answer requests in JSON lines on standard input")
    parser.add_argument(
        "--install-desktop", action="store_true", help="let the file manager open articles in the window"
    )
    parser.add_argument("--remove-desktop", action="store_true", help="undo --install-desktop")
    length = parser.add_mutually_exclusive_group()
    length.add_argument("--words", type=_count, metavar="N", help="summaries of about N words (65)")
    length.add_argument("--sentences", type=_count, metavar="N", help="summaries of N sentences")
    length.add_argument("--percent", type=_count, metavar="P", help="summaries of about P per cent of the words")
    length.add_argument("--seconds", type=_count, metavar="S", help="summaries read in about S seconds")
    return parser


def _change_desktop(*, install: bool) -> int:
    """Install or remove the desktop entry and say what was done."""
    if sys.platform in {"win32", "darwin"}:
        print("ringkas: desktop entries exist on Linux and BSD only.", file=sys.stderr)
        return 1
    try:
        files = desktop_entry.install() if install else desktop_entry.remove()
    except OSError as error:
        print(f"ringkas: {error.filename} cannot be written: {error.strerror}.", file=sys.stderr)
        return 1
    for file in files:
        print(f"{'written' if install else 'removed'}: {file}")
    return 0


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        message = f"“{text}” is no day; write it as 2021-07-26"
        raise argparse.ArgumentTypeError(message) from None


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) == 0:
        message = f"“{text}” is no number above zero"
        raise argparse.ArgumentTypeError(message)
    return int(text)


def _length(chosen: argparse.Namespace) -> Length:
    units = get_args(Unit)
    return next((Length(amount, unit) for unit in units if (amount := getattr(chosen, unit))), Length())


def _print_digests(chosen: argparse.Namespace) -> int:
    """Write all articles in the chosen format, one after the other as they are read; return the exit status."""
    _prepare_output(for_people=chosen.form == "terminal")
    told = _Told()
    today = date.today()  # noqa: DTZ011  # the reader's own day
    options = Options(chosen.ranker, _length(chosen), today=today, focus=chosen.focus)
    results = told.heard(_digests(chosen.files, chosen.date, options))
    if chosen.output:
        content = _content(chosen, results)
        if not told.articles and chosen.form != _LINES:
            print(f"ringkas: nothing could be read, so {chosen.output} was not written.", file=sys.stderr)
            return 1
        return max(_save(chosen.output, content), told.status)
    for piece in _pieces(chosen, results):
        if isinstance(piece, bytes):
            sys.stdout.buffer.write(piece)
        else:
            sys.stdout.write(piece)
        sys.stdout.flush()
    return told.status


def _pieces(chosen: argparse.Namespace, results: Iterator[Result]) -> Iterator[str] | Iterator[bytes]:
    if chosen.together:
        return _together(chosen, list(results))
    if chosen.form == _LINES:
        return map(_line, results)
    if chosen.form == "terminal":
        return terminal.write(_good(results), min(100, shutil.get_terminal_size().columns))
    return writing.writer(chosen.form)(_good(results))


def _together(chosen: argparse.Namespace, results: Sequence[Result]) -> Iterator[str]:
    """Yield the one summary of all articles; for programs, first what could not be read."""
    digests = list(_good(results))
    lines = together.summarise(together.gather(digests, chosen.focus), _length(chosen))
    if chosen.form == "terminal":
        yield common.text(digests, lines, min(100, shutil.get_terminal_size().columns))
        return
    if chosen.form == _LINES:
        yield from (_line(result) for result in results if not isinstance(result, Digest))
    yield schema.line(common.encode(digests, lines)) + "\n"


def _content(chosen: argparse.Namespace, results: Iterator[Result]) -> bytes:
    if chosen.together or chosen.form == _LINES:
        pieces = (
            piece if isinstance(piece, bytes) else piece.encode(errors="replace") for piece in _pieces(chosen, results)
        )
        return b"".join(pieces)
    return writing.encoded(chosen.form, _good(results))


def _line(result: Result) -> str:
    """Return the object of an article, or of a file that could not be read, as one line."""
    if isinstance(result, Digest):
        return schema.line(schema.encode(result)) + "\n"
    path, error = result
    return schema.line(schema.encode_error(str(path), error.code, error.message, path.name)) + "\n"


def _good(results: Iterable[Result]) -> Iterator[Digest]:
    return (result for result in results if isinstance(result, Digest))


def _save(file: Path, content: bytes) -> int:
    """Write a file that does not exist yet; return the exit status."""
    try:
        with file.open("xb") as out:
            out.write(content)
    except FileExistsError:
        print(f"ringkas: {_EXISTS.format(file)}.", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"ringkas: {file} cannot be written: {error.strerror}.", file=sys.stderr)
        return 1
    return 0


@dataclass(slots=True)
class _Told:
    """Says on standard error what could not be read, and keeps the exit status that follows from it."""

    status: int = 0
    articles: int = 0

    def heard(self, results: Iterable[Result]) -> Iterator[Result]:
        """Yield the results as they are."""
        for result in results:
            if isinstance(result, Digest):
                self.articles += 1
                self.status = max(self.status, _tell_passed_over(result))
            else:
                self.status = 1
                print(f"ringkas: {result[1].message}", file=sys.stderr)
            yield result


def _tell_passed_over(digest: Digest) -> int:
    """Say on standard error what of a file held no article; return 1 if there was something."""
    notes = [note for note in digest.notes if note.code == "passed_over"]
    for note in notes:
        print(f"ringkas: {note.message}", file=sys.stderr)
    return min(1, len(notes))


def _prepare_output(*, for_people: bool) -> None:
    """Let no character stop the output: a terminal shows a sign for what it lacks, programs get UTF-8 everywhere."""
    if not isinstance(sys.stdout, io.TextIOWrapper):
        return
    if for_people:
        sys.stdout.reconfigure(errors="replace")
    else:
        sys.stdout.reconfigure(encoding="utf-8", errors="replace", newline="")


def _digests(files: Sequence[Path], day: str | None, options: Options) -> Iterator[Result]:
    for folder in files:
        if folder.is_dir() and not any(folders.files([folder])):
            yield folder, reading.UnreadableError("no_articles", _none_in(folder))
    for path in folders.files(files):
        try:
            articles = reading.articles(reading.piped(sys.stdin.buffer)) if path == _PIPED else reading.read(path)
        except reading.UnreadableError as error:
            yield path, error
            continue
        for article in articles:
            yield digest(article.dated(day) if day else article, options)


def _none_in(folder: Path) -> str:
    others = folders.others(folder)
    kinds = f" ({others} {'file' if others == 1 else 'files'} of other kinds)" if others else ""
    return f"The folder “{folder.name or folder}” holds no article{kinds}."
