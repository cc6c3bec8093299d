"""Takes the pictures of the README: `python3 run.py screenshots`."""

import shutil
import signal
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.desktop.accessibility import programs
from tests.desktop.ringkas import COMMAND, Ringkas
from tests.desktop.screen import ROOT, SIZE, Box, desktop, wait_for

PICTURES = ROOT / "resources" / "screenshots"  # of the README and of software centres
ALL_STATES = ROOT / "build" / "states"
SEEDS = ROOT / "seeds"
WHOLE = Box(0, 0, *SIZE)
ARTICLES = (
    "sengketa_pasar_lembayung.txt",
    "mata_air_yang_kembali.txt",
    "night_train_returns.txt",
    "jembatan_kali_sawangan.txt",
    "peta_gempa_pesisir_wanua.txt",
    "000_bcf6c06a3aaa0b79.txt",
)


READY = {"hints": ["link", "marks", "keys"]}  # a reader who has been here before
EMPTY_FILE = "kosong.txt"
CANCEL = {"en": "Cancel", "id": "Batal"}  # stands beside how many articles are still to be read


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: its name, theme and language, the articles, what to press, and what must be seen then.

    `settings` are further ones; with a `stopped` worker the articles never come.
    """

    name: str
    theme: str
    language: str
    articles: Sequence[str]
    keys: Sequence[str]
    seen: Sequence[str]
    box: Box = WHOLE
    settings: Mapping[str, object] = field(default_factory=lambda: READY)
    stopped: bool = False


SHOTS = (
    Shot("light-summary", "light", "en", ARTICLES, ("ctrl+1",), ("Rencana pemindahan 640 pedagang",)),
    Shot("dark-quotes", "dark", "id", ARTICLES, ("ctrl+3", "n"), ("Kami bukan menolak gedungnya",)),
    Shot("light-timeline", "light", "id", ARTICLES[1:], ("ctrl+4",), ("Sendang Lanang",)),
    Shot("narrow", "light", "en", ARTICLES[2:], ("ctrl+2",), ("Margaret Osei",), Box(0, 0, 560, 860)),
)
ONE = ARTICLES[2:3]
LARGE = {**READY, "interface_scale": 2.0, "article_scale": 2.0}
STATES = (  # all that the window can look like, for whoever changes it
    Shot("empty", "light", "en", (), (), ("Drop news here",)),
    Shot("empty-dark", "dark", "id", (), (), ("Jatuhkan berita di sini",)),
    Shot("loading", "light", "en", ONE, (), ("Reading",), stopped=True),
    Shot("error", "light", "id", (EMPTY_FILE, *ONE), (), ("kosong",)),
    Shot("english", "light", "en", ONE, ("ctrl+2",), ("Margaret Osei",)),
    Shot("indonesian", "light", "id", ARTICLES[:1], ("ctrl+2",), ("Hendra Mulyawan",)),
    Shot("many", "light", "id", ARTICLES, ("ctrl+3",), ("Kami bukan menolak gedungnya",)),
    Shot("dark", "dark", "en", ONE, ("ctrl+2",), ("Margaret Osei",)),
    Shot("contrast", "contrast", "en", ONE, ("ctrl+2",), ("Margaret Osei",)),
    Shot("strip", "light", "en", ONE, (), ("Night train",), Box(0, 0, 420, 560)),
    Shot("strip-panels", "light", "en", ONE, ("ctrl+2",), ("Margaret Osei",), Box(0, 0, 420, 560)),
    Shot("medium", "light", "en", ONE, ("ctrl+2",), ("Margaret Osei",), Box(0, 0, 1000, 700)),
    Shot("large", "light", "id", ARTICLES[:1], ("ctrl+2",), ("Hendra Mulyawan",), settings=LARGE),
    Shot("large-strip", "dark", "en", ONE, (), ("Night train",), Box(0, 0, 420, 860), LARGE),
    Shot("hint", "light", "en", ONE, (), ("Click a row of a panel",), settings={}),
    Shot("settings", "light", "id", ONE, ("ctrl+comma",), ("Setelan",)),
    Shot("board", "light", "en", ARTICLES, ("ctrl+t",), ("articles read together", "Margaret Osei")),
    Shot("board-dark", "dark", "id", ARTICLES, ("ctrl+t",), ("artikel dibaca bersama",)),
    Shot("board-contrast", "contrast", "en", ARTICLES, ("ctrl+t",), ("articles read together",)),
    Shot("ticks", "light", "en", ARTICLES, ("ctrl+t",), ("Read together",), Box(0, 0, 420, 860)),
    Shot(
        "board-strip", "light", "en", ARTICLES, ("ctrl+t", "Return"), ("articles read together",), Box(0, 0, 420, 860)
    ),
    Shot("board-large", "light", "id", ARTICLES, ("ctrl+t", "Return"), ("artikel dibaca bersama",), settings=LARGE),
    Shot("export", "light", "id", ARTICLES, ("ctrl+s",), ("Ekspor",)),
    Shot("together", "dark", "en", ARTICLES, ("ctrl+shift+m",), ("Summary of several articles",)),
    Shot("palette", "light", "en", ONE, ("ctrl+shift+p",), ("Search the commands",)),
)


def main() -> None:
    """Take all pictures; those of the states lie in a folder of their own."""
    for folder, shots in ((PICTURES, SHOTS), (ALL_STATES, STATES)):
        folder.mkdir(parents=True, exist_ok=True)
        for shot in shots:
            with tempfile.TemporaryDirectory() as home:
                take(shot, Path(home), folder)
            print((folder / f"{shot.name}.png").relative_to(ROOT), flush=True)


def take(shot: Shot, home: Path, folder: Path) -> None:
    """Start the program on a desktop of its own, bring it to the state of the picture, and take it."""
    with desktop(home) as screen:
        tree = programs(screen.env["DBUS_SESSION_BUS_ADDRESS"])
        tree.children()
        screen.settings(theme=shot.theme, language=shot.language, **shot.settings)
        (home / EMPTY_FILE).touch()
        copies = [shutil.copy(SEEDS / name, home) if name != EMPTY_FILE else home / name for name in shot.articles]
        ringkas = Ringkas(screen, tree)
        screen.start(COMMAND, *(() if shot.stopped else copies))
        ringkas.place(shot.box)
        if shot.stopped:
            ringkas.signal_worker(signal.SIGSTOP)
            screen.start(COMMAND, *copies)
        screen.mouse("mousemove", SIZE[0] - 1, SIZE[1] - 1)
        if shot.keys:
            wait_for("the first article", lambda: ringkas.find("text", ""))
            wait_for("all articles", lambda: not ringkas.find("push button", CANCEL[shot.language]))
            ringkas.keys(*shot.keys)
        wait_for(str(shot.seen), lambda: ringkas.shows(*shot.seen))
        before = b""
        while before != (picture := screen.picture()).pixels:  # until nothing moves any more
            before = picture.pixels
            screen.mouse("sleep", 0.7)
        picture.cut(shot.box.x, shot.box.y, shot.box.width, shot.box.height).save(folder / f"{shot.name}.png")
        tree.bus.close()


if __name__ == "__main__":
    main()
