"""Takes the pictures of the README: `python3 run.py screenshots`."""

import json
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.desktop.accessibility import programs
from tests.desktop.ringkas import COMMAND, Ringkas
from tests.desktop.screen import ROOT, SIZE, Box, desktop, wait_for

PICTURES = ROOT / "resources" / "screenshots"
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


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: its name, the settings, the articles, what to press, and what must be seen then."""

    name: str
    theme: str
    language: str
    articles: Sequence[str]
    keys: Sequence[str]
    seen: Sequence[str]
    box: Box = WHOLE


SHOTS = (
    Shot("light-summary", "light", "en", ARTICLES, ("ctrl+1",), ("Rencana pemindahan 640 pedagang",)),
    Shot("dark-quotes", "dark", "id", ARTICLES, ("ctrl+3", "n"), ("Kami bukan menolak gedungnya",)),
    Shot("light-timeline", "light", "id", ARTICLES[1:], ("ctrl+4",), ("Sendang Lanang",)),
    Shot("narrow", "light", "en", ARTICLES[2:], ("ctrl+2",), ("Margaret Osei",), Box(0, 0, 560, 860)),
)


def main() -> None:
    """Take all pictures."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    for shot in SHOTS:
        with tempfile.TemporaryDirectory() as folder:
            take(shot, Path(folder))
        print(PICTURES.relative_to(ROOT) / f"{shot.name}.png")


def take(shot: Shot, folder: Path) -> None:
    """Start the program on a desktop of its own, bring it to the state of the picture, and take it."""
    with desktop(folder) as screen:
        tree = programs(screen.env["DBUS_SESSION_BUS_ADDRESS"])
        tree.children()
        settings = Path(screen.env["XDG_CONFIG_HOME"], "ringkas", "settings.json")
        settings.parent.mkdir(parents=True)
        settings.write_text(json.dumps({"theme": shot.theme, "language": shot.language}))
        copies = [shutil.copy(SEEDS / name, folder) for name in shot.articles]
        ringkas = Ringkas(screen, tree)
        screen.start(COMMAND, *copies)
        ringkas.place(shot.box)
        wait_for("the first article", lambda: ringkas.find("text"))
        screen.mouse("mousemove", SIZE[0] - 1, SIZE[1] - 1)
        ringkas.keys(*shot.keys)
        wait_for(str(shot.seen), lambda: ringkas.lists(*shot.seen))
        before = b""
        while before != (picture := screen.picture()).pixels:  # until nothing moves any more
            before = picture.pixels
            screen.mouse("sleep", 0.7)
        picture.cut(shot.box.x, shot.box.y, shot.box.width, shot.box.height).save(PICTURES / f"{shot.name}.png")
        tree.bus.close()


if __name__ == "__main__":
    main()
