"""Keeps pasted and dropped text in files of our own, so that it is read like any other file."""

from pathlib import Path

from desktop_app.window.storage import files


def keep(text: str, folder: Path, *, html: bool) -> Path:
    """Write a text into the folder, the same text into the same file; one that cannot be written is missing later."""
    import hashlib  # noqa: PLC0415  # 6 ms that no start needs

    data = text.encode(errors="replace")
    path = folder / f"{hashlib.sha256(data).hexdigest()[:16]}.{'html' if html else 'txt'}"
    files.write(data.decode(), path)
    return path
