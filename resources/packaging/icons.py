"""The one drawing of the icon in all the forms that desktops ask for."""

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

# The drawing lies on 16 pixels; multiples of 22 have one of their own, on whole pixels too.
_OF_22 = (22, 44)
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_ICO = (16, 20, 24, 32, 40, 48, 64, 128, 256)
_ICNS = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024, b"ic11": 32, b"ic13": 256}


def png(drawing: Path, size: int) -> bytes:
    """Return an SVG drawing as a PNG picture of `size` pixels a side; needs a QGuiApplication."""
    renderer = QSvgRenderer(str(drawing.with_stem(f"{drawing.stem}-22") if size in _OF_22 else drawing))
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the format is a str in practice
    return bytes(buffer.data().data())


def ico(drawing: Path) -> bytes:
    """Return a drawing as a Windows icon: PNG pictures behind a directory of 16 bytes each."""
    pictures = [png(drawing, size) for size in _ICO]
    place = 6 + 16 * len(pictures)
    head = struct.pack("<HHH", 0, 1, len(pictures))
    for size, picture in zip(_ICO, pictures, strict=True):
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return head + b"".join(pictures)


def icns(drawing: Path) -> bytes:
    """Return a drawing as a macOS icon: PNG pictures, each with its kind and length before it."""
    parts = [(kind, png(drawing, size)) for kind, size in _ICNS.items()]
    body = b"".join(kind + struct.pack(">I", 8 + len(picture)) + picture for kind, picture in parts)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def make(drawing: Path, folder: Path) -> Path:
    """Write the icon in every form; return the folder `hicolor`, laid out as icon themes are."""
    app = QGuiApplication.instance() or QGuiApplication(["icons", "-platform", "offscreen"])
    hicolor = folder / "hicolor"
    for size in SIZES:
        target = hicolor / f"{size}x{size}" / "apps" / f"{drawing.stem}.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(png(drawing, size))
    (folder / "ringkas.ico").write_bytes(ico(drawing))
    (folder / "ringkas.icns").write_bytes(icns(drawing))
    del app
    return hicolor
