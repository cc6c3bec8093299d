"""One window per user and session: a second launch hands its files to the first and ends.

A launch sends one line of JSON, `{"paths": [...], "token": "..."}`, and the running window answers with one word. Only
that word counts as handed over: a socket that is stale, foreign or of a window that hangs costs a moment, never a file.
"""

import json
import os
import sys
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QThread, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desktop_app.window.storage import places

_WAIT_MS = 1_000  # for another instance on the same machine; a stale socket refuses at once
_ANSWER_MS = 2_000  # for a window that is busy with something else
_START_MS = 10_000  # until a window that starts is there, on a slow disk
_LOOK_MS = 50
_ANSWER = b"taken\n"
_ANY_PROCESS = -1  # ASFW_ANY
_LONGEST = 4_000_000  # bytes; more than any command line holds


class Instance(QObject):
    """The first instance listens here; `called(paths, token)` tells what a later launch wants to be opened.

    The token is what the desktop gave that launch for coming to the front, empty if nothing.
    """

    called = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def listen(self) -> bool:
        """Become the one instance; return False when another one is. A socket left behind by a crash is removed."""
        address = places.address()
        if not address:
            return False
        other = QLocalSocket()  # asked first: with access options, listening silently replaces a living socket
        other.connectToServer(address)
        if other.waitForConnected(_WAIT_MS):
            return False
        QLocalServer.removeServer(address)
        return self._server.listen(address)

    def close(self) -> None:
        """Listen no more; the socket is removed."""
        self._server.close()

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setReadBufferSize(_LONGEST)
            socket.readyRead.connect(partial(self._on_words, socket))
            socket.disconnected.connect(socket.deleteLater)
            self._on_words(socket)  # what came with the connection itself

    def _on_words(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() >= _LONGEST:
                socket.abort()
            return
        message = _understood(socket.readLine().data())
        if message is None:
            socket.abort()
            return
        socket.write(_ANSWER)
        socket.flush()
        self.called.emit(*message)


def hand_over(paths: Sequence[str]) -> bool:
    """Give absolute paths to the running instance; return False when there is none, or none that answers."""
    address = places.address()
    socket = QLocalSocket()
    socket.connectToServer(address)
    if not address or not socket.waitForConnected(_WAIT_MS):
        return False
    if sys.platform == "win32":  # lets the window come to the front, which only the process just started may do
        import ctypes  # noqa: PLC0415  # nowhere else

        ctypes.windll.user32.AllowSetForegroundWindow(_ANY_PROCESS)
    token = os.environ.get("XDG_ACTIVATION_TOKEN", "")
    socket.write(json.dumps({"paths": list(paths), "token": token}).encode() + b"\n")
    while not socket.canReadLine():
        if not socket.waitForReadyRead(_ANSWER_MS):
            return False
    return bool(socket.readLine().data() == _ANSWER)


def hand_over_soon(paths: Sequence[str]) -> bool:
    """Give absolute paths to an instance that is about to start; return False when it does not come to listen."""
    for _ in range(_START_MS // _LOOK_MS):
        if hand_over(paths):
            return True
        QThread.msleep(_LOOK_MS)
    return False


def _understood(line: object) -> tuple[list[str], str] | None:
    """Return paths and token of a message, None when it is no message of ours."""
    try:
        message = json.loads(bytes(line))  # type: ignore[call-overload]  # QByteArray.data() is bytes
        paths, token = message["paths"], message["token"]
    except (ValueError, LookupError, TypeError, RecursionError):
        return None
    if not isinstance(paths, list) or not isinstance(token, str):
        return None
    return [path for path in paths if isinstance(path, str) and os.path.isabs(path)], token  # noqa: PTH117  # strings
