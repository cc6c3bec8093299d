"""What a worker process may use at most, so that no file can exhaust the computer."""

import contextlib
import os
import sys
import time
from collections.abc import Callable
from threading import Thread

# Every file of the hostile set stays below; a bomb hits it long before the desktop feels it.
BYTES = 600_000_000
EXHAUSTED = 70  # the exit status of a process that the watchdog ended
_DESCRIPTORS = 64
_BEAT = 0.05  # seconds between two looks of the watchdog


def confine() -> None:
    """Limit this process for the rest of its life: memory, open files, no core dump, no files written.

    Linux refuses memory above the limit (RLIMIT_DATA, not RLIMIT_AS: libraries reserve address space they never use),
    so that one file fails and the process goes on. Elsewhere a watchdog ends the process; whoever asked starts another.
    """
    if sys.platform != "win32":
        import resource  # noqa: PLC0415  # Unix only

        limits = ((resource.RLIMIT_DATA, BYTES), (resource.RLIMIT_NOFILE, _DESCRIPTORS), (resource.RLIMIT_CORE, 0))
        for kind, most in limits:
            with contextlib.suppress(ValueError, OSError):  # a stricter limit of the system stays as it is
                resource.setrlimit(kind, (most, most))
    if sys.platform != "linux":
        watch(BYTES)


def watch(most: int, used: Callable[[], int] | None = None) -> None:
    """End this process, from a thread of its own, as soon as it has `used` more than `most` bytes of memory."""
    look = used or resident

    def run() -> None:
        while look() <= most:
            time.sleep(_BEAT)
        os._exit(EXHAUSTED)

    Thread(target=run, daemon=True, name="memory watchdog").start()


def resident() -> int:
    """Return the most memory that this process ever held, in bytes; 0 where the system does not tell."""
    if sys.platform == "win32":
        return _windows_peak()
    import resource  # noqa: PLC0415  # Unix only

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


if sys.platform == "win32":

    def _windows_peak() -> int:
        """Return PeakWorkingSetSize of PROCESS_MEMORY_COUNTERS (psapi.h)."""
        import ctypes  # noqa: PLC0415  # only here
        from ctypes import wintypes  # noqa: PLC0415  # the same

        sizes = [(f"size{at}", ctypes.c_size_t) for at in range(8)]
        fields = [("cb", wintypes.DWORD), ("faults", wintypes.DWORD), *sizes]
        counters = type("Counters", (ctypes.Structure,), {"_fields_": fields})()
        counters.cb = ctypes.sizeof(counters)
        kernel = ctypes.windll.kernel32
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        told = kernel.K32GetProcessMemoryInfo(
            wintypes.HANDLE(kernel.GetCurrentProcess()), ctypes.byref(counters), counters.cb
        )
        return int(counters.size0) if told else 0
