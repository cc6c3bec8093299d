"""The file manager pcmanfm, used as a person uses it."""

from pathlib import Path

from tests.desktop.screen import Box, Desktop, wait_for

PLACE = Box(0, 0, 420, 400)
BARS = 90  # pixels from the top of the window to the files
STATUS = 40  # pixels from the files to the bottom
SETTINGS = "[ui]\nside_pane_mode=hidden;places\nmax_tab_chars=32\n"


def show_file(desktop: Desktop, file: Path) -> tuple[int, int]:
    """Open the folder of a lone file at the left of the screen; return the point where the file lies."""
    settings = Path(desktop.env["XDG_CONFIG_HOME"], "pcmanfm", "default", "pcmanfm.conf")
    settings.parent.mkdir(parents=True)
    settings.write_text(SETTINGS)
    desktop.start("pcmanfm", "--no-desktop", file.parent)
    desktop.place(desktop.window("pcmanfm"), PLACE)
    return wait_for(f"the icon of {file.name}", lambda: _icon(desktop))


def _icon(desktop: Desktop) -> tuple[int, int] | None:
    """Return a point well inside the only icon, once it is drawn and stays where it is."""
    spots = []
    for _ in range(2):
        files = desktop.picture().cut(PLACE.x + 4, PLACE.y + BARS, PLACE.width - 24, PLACE.height - BARS - STATUS)
        spots.append(files.first_spot())
        desktop.mouse("sleep", 0.2)
    if not spots[0] or spots[0] != spots[1]:
        return None
    return PLACE.x + 4 + spots[0][0] + 6, PLACE.y + BARS + spots[0][1] + 20
