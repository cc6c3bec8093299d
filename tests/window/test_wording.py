"""What the library says, in the words of the window."""

import ast
from pathlib import Path

import desktop_app
from desktop_app.article import Note
from desktop_app.window import wording

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
