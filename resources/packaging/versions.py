"""What pyproject.toml says about the program, and the moment that stands for "now" in everything that is built."""

import os
import subprocess
import tomllib
from datetime import UTC, datetime
from typing import Any

from resources.packaging.contents import ROOT


def project() -> dict[str, Any]:
    """Return the table [project] of pyproject.toml."""
    table: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return table


def version() -> str:
    """Return the version of the program."""
    return str(project()["version"])


def moment() -> datetime:
    """Return the time of the sources, so that the same sources give the same packages.

    SOURCE_DATE_EPOCH (reproducible-builds.org) goes first, then the last commit, then the age of pyproject.toml.
    """
    chosen = os.environ.get("SOURCE_DATE_EPOCH") or _last_commit()
    seconds = float(chosen) if chosen else (ROOT / "pyproject.toml").stat().st_mtime
    return datetime.fromtimestamp(int(seconds), UTC)


def _last_commit() -> str:
    if not (ROOT / ".git").exists():
        return ""
    command = ["git", "log", "-1", "--format=%ct"]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stdout.strip()
