"""Pictures of a test's screen, read straight from its frame buffer: no extra library, no extra program."""

import struct
import zlib
from dataclasses import dataclass
from pathlib import Path

HEADER = struct.Struct(">25I")  # the XWD file header; see X11/XWDFile.h
COLOUR = 12  # bytes of one entry of the colour table between header and pixels


@dataclass(frozen=True, slots=True)
class Picture:
    """Pixels in rows from the top, four bytes each: blue, green, red, unused."""

    width: int
    height: int
    pixels: bytes

    @classmethod
    def of_framebuffer(cls, file: Path) -> "Picture":
        """Read the frame buffer file that Xvfb keeps with `-fbdir`."""
        data = file.read_bytes()
        header = HEADER.unpack_from(data)
        start = header[0] + header[19] * COLOUR
        width, height, row = header[4], header[5], header[12]
        assert row == 4 * width, "a screen of 24 bits is expected"
        return cls(width, height, data[start : start + row * height])

    def colour(self, x: int, y: int) -> bytes:
        """Return the blue, green and red of a pixel."""
        at = 4 * (y * self.width + x)
        return self.pixels[at : at + 3]

    def cut(self, x: int, y: int, width: int, height: int) -> "Picture":
        """Return a rectangle of the picture."""
        rows = (4 * (line * self.width + x) for line in range(y, y + height))
        return Picture(width, height, b"".join(self.pixels[at : at + 4 * width] for at in rows))

    def first_spot(self) -> tuple[int, int] | None:
        """Return a point on the topmost thing that differs in colour from the lower right corner."""
        ground = self.pixels[-4:]
        width = 4 * self.width
        for line in range(self.height):
            row = self.pixels[line * width : (line + 1) * width]
            if row != ground * self.width:
                return next(x for x in range(self.width) if row[4 * x : 4 * x + 4] != ground), line
        return None

    def save(self, file: Path) -> None:
        """Write a PNG file."""
        rgb = bytearray(3 * self.width * self.height)
        for channel in range(3):
            rgb[channel::3] = self.pixels[2 - channel :: 4]
        rows = b"".join(b"\0" + rgb[at : at + 3 * self.width] for at in range(0, len(rgb), 3 * self.width))
        head = struct.pack(">IIBBBBB", self.width, self.height, 8, 2, 0, 0, 0)
        parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
        file.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in parts))


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
