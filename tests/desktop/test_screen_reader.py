"""What a screen reader says, in a real session: every control and row has a name, and the Tab key reaches them all."""

import pytest

from tests.desktop.accessibility import Node
from tests.desktop.ringkas import COMMAND, SEED, Ringkas
from tests.desktop.screen import wait_for

# What must say its name; a text or a list is named by what it holds for whoever comes to it from outside.
SPEAKING = {
    "push button", "check box", "combo box", "list", "list item", "menu item", "page tab", "radio button", "slider",
    "spin button", "table", "table cell", "text", "toggle button", "tree item",
}  # fmt: skip
MOST_TABS = 60


def silent(ringkas: Ringkas) -> list[str]:
    """Return the elements on the screen that should speak and have nothing to say."""
    return [f"{node.role} at {node.box}" for node in showing(ringkas) if node.role in SPEAKING and not named(node)]


def showing(ringkas: Ringkas) -> list[Node]:
    return list(ringkas.shown())


def named(node: Node) -> bool:
    """Tell whether an element has a name; a table's empty cell is empty for everybody."""
    return bool(node.name.strip()) or (node.role == "table cell" and not node.text)


@pytest.mark.parametrize("language", ["en", "id"])
def test_every_control_and_row_speaks(ringkas: Ringkas, language: str) -> None:
    ringkas.desktop.settings(language=language, hints=["link", "marks", "keys"])
    ringkas.desktop.start(COMMAND, SEED)
    ringkas.wait_for_article()
    for key in ("ctrl+1", "ctrl+2", "ctrl+3", "ctrl+4"):
        ringkas.keys(key)
        wait_for(f"names after {key}: {silent(ringkas)}", lambda: not silent(ringkas), seconds=5)


def test_dialogs_speak(ringkas: Ringkas) -> None:
    ringkas.desktop.start(COMMAND, SEED)
    ringkas.wait_for_article()
    ringkas.keys("ctrl+comma")
    wait_for("the settings", lambda: ringkas.find("dialog", "Settings"))
    assert silent(ringkas) == []
    ringkas.desktop.keys("Escape")
    ringkas.keys("ctrl+shift+p")
    wait_for("the palette", lambda: ringkas.shows("Search the commands"))
    assert silent(ringkas) == []


def test_the_tab_key_goes_everywhere_and_comes_back(ringkas: Ringkas) -> None:
    ringkas.desktop.settings(hints=["link", "marks", "keys"])
    ringkas.desktop.start(COMMAND, SEED)
    ringkas.wait_for_article()
    ringkas.keys("Tab")
    first = wait_for("the keyboard somewhere", lambda: focused(ringkas))
    path = [first]
    for _ in range(MOST_TABS):
        ringkas.desktop.keys("Tab")
        path.append(wait_for("the keyboard somewhere", lambda: focused(ringkas)))
        if path[-1] == first:
            break
    assert path[-1] == first, path
    reached = {name for _, name in path}
    assert "Length of the summary" in reached
    assert {"Open", "Paste", "Search all articles", "Open articles", "Article", "Copy"} <= reached


def focused(ringkas: Ringkas) -> tuple[str, str] | None:
    """Return role and name of what has the keyboard; of a list, not of its row, and of tabs if it is nothing else."""
    found = [(node.role, node.name) for node in showing(ringkas) if node.focused]
    rows, tabs = ("list item", "table cell", "frame", "window"), ("page tab", "page tab list")
    held = [one for one in found if one[0] not in rows]
    return next(iter([one for one in held if one[0] not in tabs] or held), None)
