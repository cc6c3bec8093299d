"""What the library says, in the words of the window."""

import ast
from pathlib import Path
from typing import TypeGuard, get_args

import desktop_app
from desktop_app.article import Note
from desktop_app.reading.errors import Code
from desktop_app.window.desk import wording
from desktop_app.window.desk.entry import Entry, Failure

ROOT = Path(desktop_app.__file__).parent


def _codes_and_rooms() -> set[tuple[str, str]]:
    """Return code and room of every note that is made anywhere with its code written out."""
    calls = (node for file in ROOT.rglob("*.py") for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))))
    found = set()
    for call in calls:
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "Note" and isinstance(call.args[1], ast.Constant):
            found.add((str(call.args[1].value), ast.unparse(call.args[0])))
    return found


def test_every_note_of_the_library_has_words_of_its_own() -> None:
    known = _codes_and_rooms()
    assert len(known) > 5
    codes = [code for code, _ in known]
    assert sorted(codes) == sorted(set(codes)), "one code of two rooms is told in the words of one of them"
    assert [code for code in codes if not code.isidentifier() or not code.islower()] == [], "codes look alike"
    assert [code for code in codes if wording.note(Note("x", code, "not translated")) == "not translated"] == []


_NEVER_SHOWN = {
    "no_articles",  # of the command line; the window says in its own way that a folder is empty
    "request",  # a line that is no request has no number, so that nobody waits for its answer
}


def _codes(node: ast.AST) -> set[str]:
    """Return the code that is raised here, or that stands before its message in a table."""
    several = node.args if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("UnreadableError") else []
    several = node.elts if isinstance(node, ast.Tuple) else several
    return {str(one.value) for one in several[:1] if isinstance(one, ast.Constant)}


def _failures() -> set[str]:
    """Return the codes of all failures that the window and its worker name beside those of files."""
    calls = [node for file in ROOT.rglob("*.py") for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))]
    made = {ast.literal_eval(node.args[0]) for node in calls if _is_failure(node)}
    named = [node for node in calls if isinstance(node, ast.Dict) and {"code", "message"} == _keys(node)]
    return made | {str(node.values[0].value) for node in named if isinstance(node.values[0], ast.Constant)}


def _is_failure(node: ast.AST) -> TypeGuard[ast.Call]:
    return isinstance(node, ast.Call) and ast.unparse(node.func) == "Failure" and isinstance(node.args[0], ast.Constant)


def _keys(node: ast.Dict) -> set[object]:
    return {key.value for key in node.keys if isinstance(key, ast.Constant)}


def test_every_failure_has_words_of_its_own() -> None:
    codes = _failures() | set(get_args(Code))
    assert len(codes) > 20
    unworded = {code for code in codes if wording.failure(Failure(code, "not translated"), "x") == "not translated"}
    assert unworded == _NEVER_SHOWN


def test_every_failure_of_a_file_is_told_of_some_file() -> None:
    files = [ROOT / "cli.py", *(ROOT / "reading").rglob("*.py")]
    nodes = [node for file in files for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))]
    assert set(get_args(Code)) - set[str]().union(*map(_codes, nodes)) == set()


def test_no_words_are_kept_for_a_failure_that_never_comes() -> None:
    (worded,) = (
        {key.value for key in node.keys if isinstance(key, ast.Constant)}
        for function in ast.parse(Path(wording.__file__).read_text(encoding="utf-8")).body
        if isinstance(function, ast.FunctionDef) and function.name == "failure"
        for node in ast.walk(function)
        if isinstance(node, ast.Dict)
    )
    assert worded - _failures() - set(get_args(Code)) == set()


def test_what_the_reader_cancelled_is_not_said_to_be_unreadable() -> None:
    entry = Entry("/a.txt", state="error", failure=Failure("cancelled", "Reading was cancelled."))
    assert wording.details(entry) == [wording.missing(entry)[0]]
    other = Entry("/a.txt", state="error", failure=Failure("empty", "It is empty."))
    assert wording.details(entry) != wording.details(other)
