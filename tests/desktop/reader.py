"""A person at the program: looks at the screen, points, presses, reads on after a restart."""

import json
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from tests.desktop.accessibility import Ear, Node
from tests.desktop.ringkas import COMMAND, Ringkas
from tests.desktop.screen import SIZE, Box, stop, wait_for

WHOLE = Box(0, 0, *SIZE)
ASIDE = (SIZE[0] - 2, SIZE[1] - 2)  # where the pointer says nothing
KNOWN = {"language": "en", "hints": ["link", "marks", "keys"], "theme": "light"}  # of who has been here before
NEIGHBOUR = Path(__file__).with_name("neighbour.py")
MOST_ROWS = 40  # of a menu
BUTTONS = ("push button", "check box", "toggle button", "radio button", "button menu")


@dataclass
class Reader(Ringkas):
    """One person at one program, that may be quit and started again."""

    ear: Ear
    running: list[subprocess.Popen[bytes]] = field(default_factory=list)

    # Coming and going

    def start(self, *arguments: str | Path) -> None:
        """Start the program and return when everything has been read."""
        self.running.append(self.desktop.start(COMMAND, *arguments))
        self.place(WHOLE)
        wait_for("all articles", self._has_read)

    def _has_read(self) -> bool:
        names = {(node.role, node.name) for node in self.shown()}
        waits = {("push button", "Cancel"), ("push button", "Batal")} & names
        return bool({("text", "Article"), ("text", "Artikel")} & names) and not waits

    def quit(self) -> None:
        """Leave the program by its key."""
        self.keys("ctrl+q")
        assert self.running.pop().wait(20) == 0

    def kill(self) -> None:
        """Let the program die at once, as in a crash of the system."""
        self.running[-1].send_signal(signal.SIGKILL)
        stop(self.running.pop())

    def settle(self) -> None:
        """Come to the first article, its summary beside it, nothing open, the pointer aside."""
        self.place(WHOLE)
        self.desktop.mouse("mousemove", *ASIDE)
        first = self.wait("list", "Open articles").children()[0].box
        self.click((first.x + 20, first.y + 20))
        self.keys("Escape", "ctrl+1")
        self.wait("list", "Sentences of the summary")

    # Looking

    @property
    def article(self) -> Node:
        """Return the article on show."""
        return wait_for("an article", lambda: self.find("text", "Arti"))

    def wait(self, role: str, start: str = "") -> Node:
        """Return an element once it is on the screen."""
        return wait_for(f"{role} {start!r}", lambda: self.find(role, start))

    def gone(self, role: str, start: str = "") -> None:
        """Return when there is no such element on the screen any more."""
        wait_for(f"the end of {role} {start!r}", lambda: not self.find(role, start))

    def wait_shown(self, *words: str) -> None:
        """Return when all these words are in names on the screen."""
        wait_for(str(words), lambda: self.shows(*words))

    def selected(self, start: str) -> bool:
        """Tell whether a row whose name starts like this is selected."""
        found = (node for node in self.shown() if node.role == "list item" and node.name.startswith(start))
        return any(node.selected for node in found)

    def sees(self, words: str) -> bool:
        """Tell whether these words of the article stand within its view."""
        article = self.article
        place, view = article.place(words), article.box
        return view.y <= place.y and place.y + place.height <= view.y + view.height

    def dialog(self, start: str) -> Node:
        """Return a dialog, moved a little: without a frame a program does not learn where its window first came."""
        dialog = self.wait("dialog", start)
        window = wait_for(f"the window of {start}", lambda: self._window_of(dialog))
        place = self.desktop.box(window)
        self.desktop.mouse("windowmove", "--sync", window, place.x + 1, place.y + 1)
        wait_for(f"{start} at its place", lambda: dialog.box.x == place.x + 1)
        return dialog

    def _window_of(self, dialog: Node) -> str:
        """Return the number of the uppermost window if it is that of a dialog."""
        window, size = self.desktop.windows("ringkas")[-1], dialog.box
        place = self.desktop.box(window)
        return window if (place.width, place.height) == (size.width, size.height) else ""

    # Pointing

    def point(self, place: tuple[int, int]) -> None:
        """Move the pointer somewhere, as a hand does: not in one leap."""
        self.desktop.mouse("mousemove", place[0] - 3, place[1], "mousemove", *place)

    def click(self, place: "Node | Box | tuple[int, int]", button: int = 1) -> None:
        """Click in the middle of something."""
        box = place.box if isinstance(place, Node) else place
        self.desktop.mouse("mousemove", *(box.middle if isinstance(box, Box) else box), "click", button)

    def press(self, start: str, within: Node | None = None) -> None:
        """Click the button whose name starts like this, in the window or within something in it."""
        self.click(wait_for(f"the button {start}", lambda: self._button(start, within)))

    def _button(self, start: str, within: Node | None) -> Node | None:
        shown = within.walk_shown() if within else self.shown()
        return next((node for node in shown if node.name.startswith(start) and node.role in BUTTONS), None)

    def click_row(self, start: str, button: int = 1) -> None:
        """Click near the left upper corner of a row, where it has no buttons."""
        row = self.row(start)
        self.click((row.x + 60, row.y + 20), button)

    def row(self, start: str) -> Box:
        """Return where a row of a list is, once it is there."""
        return wait_for(f"the row {start}", lambda: self._row(start))

    def _row(self, start: str) -> Box | None:
        """Return where a row is, once its list has laid it out and it stays there."""
        rows = (node for node in self.shown() if node.role == "list item" and node.name.startswith(start))
        for row in rows:
            before = row.box
            if before.width and before.x >= 0 and before.y > 0 and row.box == before:
                return before
        return None

    # Menus

    def choose(self, opens: Callable[[], None], *entries: str) -> None:
        """Open a menu and go down by the arrow key to an entry; more entries: into the menu of the one before."""
        count = len(self.desktop.windows("ringkas"))
        opens()
        wait_for("a menu", lambda: len(self.desktop.windows("ringkas")) > count)
        heard = self._arrow("Down")
        for at, entry in enumerate(entries):
            if at:
                heard = self._arrow("Right")
            passed: list[str] = []
            while not heard.name.startswith(entry):
                assert len(passed) < MOST_ROWS, (entry, passed)
                passed.append(heard.name)
                heard = self._arrow("Down")
        self.desktop.keys("Return")
        wait_for("the end of the menu", lambda: not self.find("menu"))

    def _arrow(self, key: str) -> Node:
        return self.ear.after(lambda: self.desktop.keys(key))

    # Other programs

    def clipboard(self) -> dict[str, str]:
        """Return what another program gets from the clipboard: `text` and `html`."""
        held: dict[str, str] = json.loads(self.desktop.run(sys.executable, NEIGHBOUR, "read"))
        return held

    def offer(self, **forms: str) -> None:
        """Let another program put words into the clipboard: `text`, `html`."""
        self.desktop.start(sys.executable, NEIGHBOUR, "offer", json.dumps(forms))
        wait_for("the words in the clipboard", lambda: self.clipboard()["text"] == forms["text"])
