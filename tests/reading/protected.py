"""A protected PDF: the standard security handler, revision 2 (ISO 32000-1, 7.6.3), 40-bit RC4."""

import hashlib

from tests.reading import makers

_PADDING = bytes.fromhex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a")
_IDENTITY = b"ringkas-ringkas-"
_ALLOWED = 0xFFFFFFFC


def pdf(lines: list[str], password: str) -> bytes:
    """Return a page of lines that opens with a password only."""
    plain = makers.pdf([lines])
    secret = (password.encode("latin-1") + _PADDING)[:32]
    owner = _rc4(hashlib.md5(secret, usedforsecurity=False).digest()[:5], secret)
    key = hashlib.md5(secret + owner + _ALLOWED.to_bytes(4, "little") + _IDENTITY, usedforsecurity=False).digest()[:5]
    user = _rc4(key, _PADDING)
    head, begin, rest = plain.partition(b"stream\n")
    words, end, tail = rest.partition(b"\nendstream")
    number = int(head.rpartition(b" 0 obj")[0].split()[-1])
    hidden = _rc4(hashlib.md5(key + number.to_bytes(3, "little") + b"\0\0", usedforsecurity=False).digest()[:10], words)
    handler = f"/Filter /Standard /V 1 /R 2 /P -4 /O <{owner.hex()}> /U <{user.hex()}>"
    identity = f"/ID [<{_IDENTITY.hex()}> <{_IDENTITY.hex()}>]"
    trailer = f"trailer << /Root 1 0 R /Encrypt << {handler} >> {identity} >>".encode()
    return head + begin + hidden + end + tail.replace(b"trailer << /Root 1 0 R >>", trailer)


def _rc4(key: bytes, data: bytes) -> bytes:
    state = list(range(256))
    other = 0
    for at in range(256):
        other = (other + state[at] + key[at % len(key)]) % 256
        state[at], state[other] = state[other], state[at]
    out = bytearray()
    first = second = 0
    for byte in data:
        first = (first + 1) % 256
        second = (second + state[first]) % 256
        state[first], state[second] = state[second], state[first]
        out.append(byte ^ state[(state[first] + state[second]) % 256])
    return bytes(out)
