"""Word 97 to 2003, through antiword or catdoc where one of them is installed."""

import shutil
import subprocess
from collections.abc import Iterator

from desktop_app.article import Article
from desktop_app.reading.encoding import decode
from desktop_app.reading.errors import UnreadableError
from desktop_app.reading.file import File

_SECONDS = 10
_COMMANDS = (("antiword", "-w", "0", "-m", "UTF-8.txt", "-"), ("catdoc", "-w", "-d", "utf-8"))


def read(file: File) -> Iterator[Article]:
    """Yield the document's text. Raises UnreadableError when no converter is installed."""
    command = next((command for command in _COMMANDS if shutil.which(command[0])), None)
    if command is None:
        raise UnreadableError("old_word", f"“{file.name}” is an old Word file. Save it as .docx, then open that.")
    run = subprocess.run(command, input=file.data, capture_output=True, timeout=_SECONDS, check=True)
    yield Article(decode(run.stdout, file.name, "utf-8"))
