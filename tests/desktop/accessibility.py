"""What a screen reader would find on a desktop: the accessibility tree (AT-SPI 2) of the running programs."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.desktop.screen import Box

ACCESSIBLE = "org.a11y.atspi.Accessible"
ROOT_PATH = "/org/a11y/atspi/accessible/root"
CHECKED = 1 << 4  # AtspiStateType ATSPI_STATE_CHECKED
ENABLED = 1 << 8  # ATSPI_STATE_ENABLED
FOCUSED = 1 << 12  # ATSPI_STATE_FOCUSED
SELECTED = 1 << 23  # ATSPI_STATE_SELECTED
SHOWING = 1 << 25  # ATSPI_STATE_SHOWING
SCREEN = 0  # ATSPI_COORD_TYPE_SCREEN
TEXT = "org.a11y.atspi.Text"


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

    def _is(self, state: int) -> bool:
        states = self._ask(ACCESSIBLE, "GetState")
        return bool(states and states[0] & state)

    @property
    def showing(self) -> bool:
        """Tell whether the element is on the screen."""
        return self._is(SHOWING)

    @property
    def enabled(self) -> bool:
        """Tell whether the element can be used."""
        return self._is(ENABLED)

    @property
    def focused(self) -> bool:
        """Tell whether the element has the keyboard."""
        return self._is(FOCUSED)

    @property
    def checked(self) -> bool:
        """Tell whether the element is ticked or pressed down."""
        return self._is(CHECKED)

    @property
    def selected(self) -> bool:
        """Tell whether the element is selected among its neighbours."""
        return self._is(SELECTED)

    @property
    def value(self) -> float:
        """Return the value of a slider or a spin box."""
        address = DBusAddress(self.path, self.owner, "org.a11y.atspi.Value")
        return float(_answer(self.bus, Properties(address).get("CurrentValue"))[1])

    @property
    def text(self) -> str:
        """Return the text of an element that holds one."""
        return str(self._ask(TEXT, "GetText", "ii", (0, -1)) or "")

    def place(self, words: str) -> Box:
        """Return where the first line of these words of the element's text is on the screen."""
        start = self.text.index(words)
        message = new_method_call(
            DBusAddress(self.path, self.owner, TEXT), "GetRangeExtents", "iiu", (start, start + len(words), SCREEN)
        )
        return Box(*self.bus.send_and_get_reply(message, timeout=5).body)

    @property
    def box(self) -> Box:
        """Return where the element is on the screen; nowhere if it has gone."""
        return Box(*(self._ask("org.a11y.atspi.Component", "GetExtents", "u", (SCREEN,)) or (0, 0, 0, 0)))

    def children(self) -> list["Node"]:
        """Return the elements right below."""
        return [Node(self.bus, owner, path) for owner, path in self._ask(ACCESSIBLE, "GetChildren") or ()]

    def walk(self) -> Iterator["Node"]:
        """Return this element and all below it, in order."""
        yield self
        for child in self.children():
            yield from child.walk()

    def walk_shown(self) -> Iterator["Node"]:
        """Return all below this element that is on the screen; the list of a closed drop-down only says it is."""
        for child in self.children():
            if child.showing:
                yield child
                yield from child.walk_shown()


class Ear:
    """Hears what gets the keyboard, as a screen reader does: an entry of a menu is told, but stands in no tree."""

    def __init__(self, session_bus: str) -> None:
        self.bus = _connected(session_bus)
        registry = DBusAddress("/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry")
        event = ("object:state-changed:focused",)
        self.bus.send_and_get_reply(new_method_call(registry, "RegisterEvent", "s", event), timeout=5)
        self._rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member="StateChanged")
        self.bus.send_and_get_reply(message_bus.AddMatch(self._rule), timeout=5)

    def after(self, act: Callable[[], None], seconds: float = 5) -> Node:
        """Do something; return what has the keyboard next. Raises TimeoutError if nothing is told."""
        with self.bus.filter(self._rule, bufsize=100) as told:
            try:
                while True:  # what was told before is of no interest
                    self.bus.recv_messages(timeout=0)
            except TimeoutError:
                told.clear()
            act()
            while True:
                message = self.bus.recv_until_filtered(told, timeout=seconds)
                fields = message.header.fields
                if message.body[:2] == ("focused", 1):
                    return Node(self.bus, fields[HeaderFields.sender], fields[HeaderFields.path])


def programs(session_bus: str) -> Node:
    """Return the element whose children are the programs of a session."""
    return Node(_connected(session_bus), "org.a11y.atspi.Registry", ROOT_PATH)


def _connected(session_bus: str) -> DBusConnection:
    """Return a connection to the bus of accessibility that belongs to a session's bus."""
    with open_dbus_connection(session_bus) as session:
        address = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        return open_dbus_connection(_answer(session, new_method_call(address, "GetAddress")))


def _answer(bus: DBusConnection, message: Message) -> Any:  # noqa: ANN401  # whatever D-Bus answers
    """Return the first value of the answer; None when the element has gone or lacks the interface."""
    try:
        reply = bus.send_and_get_reply(message, timeout=5)
    except TimeoutError:
        return None
    return reply.body[0] if reply.body and reply.header.message_type.name == "method_return" else None
