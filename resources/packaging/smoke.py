"""Start a frozen window with an article in a fresh home, and see that it was read.

python -m resources.packaging.smoke PROGRAM ARTICLE

Where no screen can be looked at, the session file tells: the window writes an article's headline there only when the
worker's digest of it has come back.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SECONDS = 60


def main(program: str, article: str) -> int:
    """Return 0 when the article was read in time."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        homes = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "XDG_STATE_HOME", "XDG_CONFIG_HOME")
        env = {**os.environ, **dict.fromkeys(homes, home), "XDG_RUNTIME_DIR": "", "TMPDIR": home}
        begun = time.time()
        with subprocess.Popen([program, str(Path(article).resolve())], env=env) as running:
            headline = _headline(_state(Path(home)), begun, running)
            running.kill()
    print(f"read: {headline}" if headline else f"{article} was not read within {SECONDS} s")
    return 0 if headline else 1


def _state(home: Path) -> Path:
    """Return where Qt keeps state: Windows and macOS ask the system for it, whatever the environment says."""
    known = {
        "win32": Path(os.environ.get("LOCALAPPDATA", ""), "ringkas"),
        "darwin": Path.home() / "Library" / "Preferences" / "ringkas",
    }
    return known.get(sys.platform, home)


def _headline(state: Path, begun: float, running: subprocess.Popen[bytes]) -> str:
    end = time.monotonic() + SECONDS
    while time.monotonic() < end and running.poll() is None:
        for file in state.rglob("session.json"):
            articles = json.loads(file.read_bytes())["articles"] if file.stat().st_mtime >= begun else []
            if articles and articles[0]["headline"]:
                return str(articles[0]["headline"])
        time.sleep(0.2)
    return ""


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
