"""What a test looks for inside the worker."""

from desktop_app.window.desk.worker import Worker


def unanswered(worker: Worker) -> int:
    """Return the number of requests that are not answered yet."""
    return len(worker._waiting) + (worker._current is not None)


def process_id(worker: Worker) -> int:
    """Return the process id of the worker, 0 while there is none."""
    return worker._process.processId() if worker._process else 0
