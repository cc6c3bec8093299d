import subprocess
import sys

import pytest

GREED = "from desktop_app.limits import confine; confine(); bytearray(3_000_000_000)"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits data this way")
def test_a_process_that_wants_too_much_memory_is_refused() -> None:
    run = subprocess.run([sys.executable, "-c", GREED], capture_output=True, text=True, check=False)
    assert "MemoryError" in run.stderr
