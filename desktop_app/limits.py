"""What a worker process may use at most, so that no file can exhaust the computer."""

import contextlib
import sys

# Enough for every test document several times over; a bomb hits it long before the desktop feels it.
_BYTES = 1_200_000_000
_DESCRIPTORS = 64


def confine() -> None:
    """Limit this process for the rest of its life: memory, open files, no core dump, no files written.

    RLIMIT_DATA, not RLIMIT_AS: libraries reserve address space they never use. Elsewhere than on Unix nothing is
    limited here; the window watches its worker's deadline everywhere.
    """
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415  # Unix only

    limits = ((resource.RLIMIT_DATA, _BYTES), (resource.RLIMIT_NOFILE, _DESCRIPTORS), (resource.RLIMIT_CORE, 0))
    for kind, most in limits:
        with contextlib.suppress(ValueError, OSError):  # a stricter limit of the system stays as it is
            resource.setrlimit(kind, (most, most))
