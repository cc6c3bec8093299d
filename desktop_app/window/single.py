"""One window per user and session: a second launch hands its files to the first and ends."""

import json
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desktop_app.window import session

_WAIT_MS = 1_000  # for another instance on the same machine; a stale socket refuses at once


class Instance(QObject):
    """The first instance listens here; `called(paths)` tells what a later launch wants to be opened."""

    called = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def listen(self) -> bool:
        """Become the one instance; return False when another one is. A socket left behind by a crash is removed."""
        other = QLocalSocket()  # asked first: with access options, listening silently replaces a living socket
        other.connectToServer(session.address())
        if other.waitForConnected(_WAIT_MS):
            return False
        QLocalServer.removeServer(session.address())
        return self._server.listen(session.address())

    def close(self) -> None:
        """Listen no more; the socket is removed."""
        self._server.close()

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(self._on_disconnected)

    def _on_disconnected(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self.called.emit(_paths(socket.readAll().data()))
            socket.deleteLater()


def hand_over(paths: Sequence[str]) -> bool:
    """Give absolute paths to the running instance; return False when there is none."""
    socket = QLocalSocket()
    socket.connectToServer(session.address())
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.write(json.dumps(list(paths)).encode())
    socket.waitForBytesWritten(_WAIT_MS)
    socket.disconnectFromServer()
    if socket.state() is not QLocalSocket.LocalSocketState.UnconnectedState:
        socket.waitForDisconnected(_WAIT_MS)
    return True


def _paths(message: object) -> list[str]:
    try:
        paths = json.loads(bytes(message))  # type: ignore[call-overload]  # QByteArray.data() is bytes
    except ValueError:
        return []
    return [path for path in paths if isinstance(path, str)] if isinstance(paths, list) else []
