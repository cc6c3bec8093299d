import subprocess
import sys

import pytest

from desktop_app import limits

GREED = "from desktop_app.limits import confine; confine(); bytearray(3_000_000_000)"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits data this way")
def test_a_process_that_wants_too_much_memory_is_refused() -> None:
    run = subprocess.run([sys.executable, "-c", GREED], capture_output=True, text=True, check=False)
    assert "MemoryError" in run.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="the numbers are those of Unix")
@pytest.mark.parametrize(("most", "status"), [(10**11, 0), (1_000_000, limits.EXHAUSTED)])
def test_the_watchdog_ends_a_process_that_holds_too_much(most: int, status: int) -> None:
    script = f"from desktop_app.limits import watch; import time; watch({most}); time.sleep(1)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == status


def test_what_a_process_holds_is_told_in_bytes() -> None:
    assert 10_000_000 < limits.resident() < 10_000_000_000
