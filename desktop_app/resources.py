"""Where `resources/` lies: in a checkout, in an installed wheel, in a frozen bundle."""

import sys
from functools import cache
from pathlib import Path


@cache
def root() -> Path:
    """Return the folder that holds all data files.

    Raises FileNotFoundError when the installation is incomplete.
    """
    package = Path(__file__).resolve().parent
    bundle = Path(getattr(sys, "_MEIPASS", package))
    places = (bundle / "resources", package / "_resources", package.parent / "resources")
    for place in places:
        if place.is_dir():
            return place
    message = f"Ringkas is incomplete: its folder 'resources' is in none of {[str(place) for place in places]}."
    raise FileNotFoundError(message)


def path(*parts: str) -> Path:
    """Return the path of one data file, for example `path("languages", "id.toml")`."""
    return root().joinpath(*parts)
