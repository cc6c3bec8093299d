"""What a screen reader would find on a desktop: the accessibility tree (AT-SPI 2) of the running programs."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, Message, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.desktop.screen import Box

ACCESSIBLE = "org.a11y.atspi.Accessible"
ROOT_PATH = "/org/a11y/atspi/accessible/root"
SHOWING = 1 << 25  # AtspiStateType ATSPI_STATE_SHOWING
ENABLED = 1 << 8  # ATSPI_STATE_ENABLED
FOCUSED = 1 << 12  # ATSPI_STATE_FOCUSED
SCREEN = 0  # ATSPI_COORD_TYPE_SCREEN


@dataclass(frozen=True)
class Node:
    """One element of a program's tree."""

    bus: DBusConnection
    owner: str
    path: str

    def _ask(self, interface: str, method: str, signature: str = "", body: tuple[Any, ...] = ()) -> Any:  # noqa: ANN401  # whatever D-Bus answers
        address = DBusAddress(self.path, self.owner, interface)
        return _answer(self.bus, new_method_call(address, method, signature or None, body))

    @property
    def name(self) -> str:
        """Return the accessible name."""
        address = DBusAddress(self.path, self.owner, ACCESSIBLE)
        variant = _answer(self.bus, Properties(address).get("Name"))
        return str(variant[1]) if variant else ""

    @property
    def role(self) -> str:
        """Return the role, e.g. `list item`."""
        return str(self._ask(ACCESSIBLE, "GetRoleName") or "")

    @property
    def showing(self) -> bool:
        """Tell whether the element is on the screen."""
        states = self._ask(ACCESSIBLE, "GetState")
        return bool(states and states[0] & SHOWING)

    @property
    def enabled(self) -> bool:
        """Tell whether the element can be used."""
        states = self._ask(ACCESSIBLE, "GetState")
        return bool(states and states[0] & ENABLED)

    @property
    def focused(self) -> bool:
        """Tell whether the element has the keyboard."""
        states = self._ask(ACCESSIBLE, "GetState")
        return bool(states and states[0] & FOCUSED)

    @property
    def text(self) -> str:
        """Return the text of an element that holds one."""
        return str(self._ask("org.a11y.atspi.Text", "GetText", "ii", (0, -1)) or "")

    @property
    def box(self) -> Box:
        """Return where the element is on the screen."""
        return Box(*self._ask("org.a11y.atspi.Component", "GetExtents", "u", (SCREEN,)))

    def children(self) -> list["Node"]:
        """Return the elements right below."""
        return [Node(self.bus, owner, path) for owner, path in self._ask(ACCESSIBLE, "GetChildren") or ()]

    def walk(self) -> Iterator["Node"]:
        """Return this element and all below it, in order."""
        yield self
        for child in self.children():
            yield from child.walk()


def programs(session_bus: str) -> Node:
    """Return the element whose children are the programs of a session."""
    with open_dbus_connection(session_bus) as session:
        address = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        place = _answer(session, new_method_call(address, "GetAddress"))
    return Node(open_dbus_connection(place), "org.a11y.atspi.Registry", ROOT_PATH)


def _answer(bus: DBusConnection, message: Message) -> Any:  # noqa: ANN401  # whatever D-Bus answers
    """Return the first value of the answer; None when the element has gone or lacks the interface."""
    try:
        reply = bus.send_and_get_reply(message, timeout=5)
    except TimeoutError:
        return None
    return reply.body[0] if reply.body and reply.header.message_type.name == "method_return" else None
