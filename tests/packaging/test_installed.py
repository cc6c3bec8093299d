"""The .deb in a Debian made for it alone: installed by apt, used in a real X session, removed again.

Started by `python3 run.py package --test`, after the packages have been built. Needs root and debootstrap; the fresh
system is kept in build/package/root for the next time.
"""

import json
import shutil
from pathlib import Path

import pytest

from tests.desktop.files import show_file
from tests.desktop.ringkas import BESIDE_FILES, SEED, Ringkas
from tests.desktop.screen import ROOT, wait_for
from tests.packaging.fresh import inside, mounted
from tests.reading import hostile

pytestmark = pytest.mark.package

OTHER = ROOT / "seeds" / "jembatan_kali_sawangan.txt"
HEADLINE = "Jembatan Kali Sawangan Dibuka Kembali"  # shown with the list of articles and, in a narrow window, without


def copied(file: Path, folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    return Path(shutil.copy(file, folder))


def test_a_double_click_in_a_fresh_system(ringkas: Ringkas, tmp_path: Path) -> None:
    file = show_file(ringkas.desktop, copied(SEED, tmp_path / "articles"))
    ringkas.desktop.double_click(file)
    ringkas.place(BESIDE_FILES)
    ringkas.wait_for_speakers()
    manager = ringkas.desktop.window("pcmanfm")
    ringkas.desktop.mouse("windowactivate", "--sync", manager)
    second = ringkas.desktop.start("ringkas-gui", copied(OTHER, tmp_path / "more"))
    assert second.wait(20) == 0
    wait_for("the second article in the same window", lambda: ringkas.shows(HEADLINE))
    window = ringkas.desktop.windows("ringkas")
    assert len(window) == 1
    wait_for("the window in front", lambda: ringkas.desktop.run("xdotool", "getactivewindow").strip() == window[0])


def test_a_file_dropped_on_the_installed_window(ringkas: Ringkas, tmp_path: Path) -> None:
    ringkas.desktop.start("ringkas-gui", copied(OTHER, tmp_path / "more"))
    ringkas.place(BESIDE_FILES)
    wait_for("the first article", lambda: ringkas.shows(HEADLINE))
    file = show_file(ringkas.desktop, copied(SEED, tmp_path / "articles"))
    ringkas.desktop.drag(file, BESIDE_FILES.middle)
    ringkas.wait_for_speakers()


def test_two_files_from_the_terminal_go_to_one_window(ringkas: Ringkas, tmp_path: Path) -> None:
    page = tmp_path / "halaman.pdf"
    page.write_bytes(hostile.good()["pdf"])
    ringkas.desktop.start("ringkas", "--window", copied(SEED, tmp_path / "articles"), page)
    ringkas.wait_for_article()
    wait_for("the other file", lambda: ringkas.lists(page.name))
    assert len(ringkas.desktop.windows("ringkas")) == 1


def test_the_desktop_entry_knows_the_window(ringkas: Ringkas, system: Path) -> None:
    """Without this, docks show a second icon for the running window."""
    ringkas.desktop.start("ringkas-gui")
    entry = (system / "usr/share/applications/id.ringkas.Ringkas.desktop").read_text(encoding="utf-8")
    kind = entry.partition("\nStartupWMClass=")[2].partition("\n")[0]
    assert ringkas.desktop.window(f"^{kind}$")


def test_the_window_knows_rankers_and_exports(ringkas: Ringkas, tmp_path: Path) -> None:
    """Both are found as files of the program, which a frozen one has to carry though nothing imports them by name."""
    ringkas.desktop.start("ringkas-gui", copied(SEED, tmp_path / "articles"))
    ringkas.wait_for_article()
    wait_for("the choice of rankers", lambda: {"LexRank", "TextRank"} <= choices(ringkas))
    ringkas.keys("ctrl+s")
    forms = {"Word document", "OpenDocument text", "Table of quotes"}
    wait_for("the choice of formats", lambda: forms <= choices(ringkas))


def choices(ringkas: Ringkas) -> set[str]:
    """Return what can be chosen in the drop-down lists on the screen."""
    lists = [node for node in ringkas.shown() if node.role == "combo box"]
    return {node.name for found in lists for node in found.walk()}


# --- a home, a disk, a session that lack something


def test_broken_settings(ringkas: Ringkas, tmp_path: Path) -> None:
    for name, file in (("CONFIG", "settings.json"), ("STATE", "session.json"), ("STATE", "geometry.ini")):
        place = Path(ringkas.desktop.env[f"XDG_{name}_HOME"], "ringkas", file)
        place.parent.mkdir(exist_ok=True)
        place.write_bytes(b"\xff{broken")
    ringkas.desktop.start("ringkas-gui", copied(SEED, tmp_path / "articles"))
    ringkas.wait_for_article()
    wait_for("the word of it", lambda: ringkas.shows("could not be read", "settings.json.broken"))


def test_a_home_that_is_read_only(ringkas: Ringkas, tmp_path: Path) -> None:
    article = copied(SEED, tmp_path / "articles")
    with mounted(Path(ringkas.desktop.env["HOME"]), "-o", "ro"):
        ringkas.desktop.start("ringkas-gui", article)
        ringkas.wait_for_article()
        wait_for("the word of it", lambda: ringkas.shows("cannot be kept"))


def test_a_disk_that_is_full(ringkas: Ringkas, tmp_path: Path) -> None:
    article = copied(SEED, tmp_path / "articles")
    with mounted(Path(ringkas.desktop.env["HOME"]), "-o", "size=64k") as home:
        with pytest.raises(OSError, match="No space left"):
            (home / "full").write_bytes(bytes(100_000))
        ringkas.desktop.start("ringkas-gui", article)
        ringkas.wait_for_article()
        wait_for("the word of it", lambda: ringkas.shows("cannot be kept"))


def test_a_language_without_a_translation(ringkas: Ringkas, tmp_path: Path) -> None:
    ringkas.desktop.env.update(LANG="zu_ZA.UTF-8", LANGUAGE="zu")
    ringkas.desktop.start("ringkas-gui", copied(SEED, tmp_path / "articles"))
    ringkas.wait_for_speakers()
    assert ringkas.shows("Summary")


def test_no_session_bus_and_no_folder_for_sockets(ringkas: Ringkas, tmp_path: Path) -> None:
    """No screen reader can tell then; the title of the window and the session file do."""
    env = ringkas.desktop.env
    env["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={tmp_path}/nowhere"
    del env["XDG_RUNTIME_DIR"]
    ringkas.desktop.start("ringkas-gui", copied(SEED, tmp_path / "articles"))
    window = ringkas.desktop.window("ringkas")
    wait_for("the headline", lambda: "Irak" in ringkas.desktop.run("xdotool", "getwindowname", window))
    session = Path(env["XDG_STATE_HOME"], "ringkas", "session.json")
    wait_for("a session", session.is_file)
    wait_for("the headline in it", lambda: json.loads(session.read_bytes())["articles"][0]["headline"])
    pixels = ringkas.desktop.picture().pixels
    assert len({pixels[at : at + 4] for at in range(0, len(pixels), 4)}) > 20  # it has been painted


def test_no_fonts_of_the_system(ringkas: Ringkas, tmp_path: Path) -> None:
    none = tmp_path / "fonts.conf"
    none.write_text('<?xml version="1.0"?><fontconfig></fontconfig>')
    ringkas.desktop.env["FONTCONFIG_FILE"] = str(none)
    ringkas.desktop.start("ringkas-gui", copied(SEED, tmp_path / "articles"))
    ringkas.wait_for_speakers()


# --- the system


def test_the_system_has_no_python_of_its_own(system: Path) -> None:
    assert not (system / "usr" / "bin" / "python3").exists()
    assert "Jen Psaki" in inside("ringkas", "--json", f"/{_lent(system)}")
    assert inside("ringkas", "--ranker", "lexrank", f"/{_lent(system)}")


def test_every_format_is_read_by_the_frozen_program(system: Path) -> None:
    folder = system / "opt" / "formats"
    folder.mkdir(exist_ok=True)
    for suffix, data in hostile.good().items():
        (folder / f"sound.{suffix}").write_bytes(data)
    files = [f"/opt/formats/{file.name}" for file in sorted(folder.iterdir())]
    lines = inside("ringkas", "--json", *files).splitlines()
    assert len(lines) >= len(files)
    assert not [line for line in lines if '"error":' in line]


@pytest.mark.parametrize("name", ["markdown", "html", "docx", "odt", "ics", "csv", "json_timelinejs", "obsidian"])
def test_every_export_is_written_by_the_frozen_program(system: Path, name: str) -> None:
    output = system / "opt" / f"digest.{name}"
    output.unlink(missing_ok=True)
    inside("ringkas", f"/{_lent(system)}", "--format", name, "--output", f"/opt/{output.name}")
    assert output.stat().st_size > 300


def _lent(system: Path) -> Path:
    shutil.copy(SEED, system / "opt" / "artikel.txt")
    return Path("opt", "artikel.txt")


def test_a_user_without_root_has_an_entry_of_their_own(system: Path) -> None:
    home = system / "opt" / "home"
    shutil.rmtree(home, ignore_errors=True)
    inside("ringkas", "--install-desktop", env={"HOME": "/opt/home"})
    entry = home / ".local/share/applications/id.ringkas.Ringkas.desktop"
    inside("desktop-file-validate", f"/{entry.relative_to(system)}")
    assert "Exec=/usr/lib/ringkas/ringkas-gui %F" in entry.read_text(encoding="utf-8")
    inside("ringkas", "--remove-desktop", env={"HOME": "/opt/home"})
    assert not [file for file in home.rglob("*ringkas*") if file.is_file()]
