"""What spares the start of the window some time."""

import subprocess
import sys

_PROBE = """
import builtins, gc, inspect
from desktop_app.window import start

start.hasten()
assert not gc.isenabled()

def source(module):
    raise AssertionError(f"the source of {module} was read")

inspect.getsource = source
from desktop_app.window import desk
"""


def test_no_source_is_read_and_no_garbage_looked_for() -> None:
    done = subprocess.run([sys.executable, "-c", _PROBE], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
