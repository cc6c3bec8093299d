"""How the window looks: colours, fonts and icons from `resources/themes/`, changed at once while it runs.

A theme is one file `resources/themes/<name>.toml`. Widgets ask `Theme.tokens` for colours when they paint, ask for
fonts when `Theme.changed` tells, and never name a colour themselves.
"""

import string
from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import cache
from typing import Literal

import tomli
from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPainter, QPalette
from PySide6.QtWidgets import QApplication

from desktop_app import resources
from desktop_app.window.looks import icons

Choice = Literal["system", "light", "dark", "contrast"]
SMALLEST, LARGEST = 0.7, 2.5  # limits of both font scales; 2.0 is what WCAG 2.2 (1.4.4) asks for
_ICON, _BOX = 16, 14  # px of a button's icon and of a check box at 100 %
_HALF = 128  # of 255, the lightness between dark and light
_SERIF = ["Source Serif Pro", "Source Serif 4", "Noto Serif", "Georgia", "serif"]
_SANS = ["Adwaita Sans", "Inter", "Cantarell", "Noto Sans"]  # before the bare "Sans Serif" of a desktop without a font


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme, named by what they are used for (see the comments in `resources/themes/light.toml`)."""

    name: str
    dark: bool
    paper: QColor
    panel: QColor
    chrome: QColor
    ink: QColor
    ink2: QColor
    ink3: QColor
    accent: QColor
    on_accent: QColor
    sel: QColor
    tint: QColor
    mark: QColor
    edge: QColor
    line: QColor
    track: QColor
    warn: QColor
    focus: QColor
    hover: QColor


class Theme(QObject):
    """The look now in force.

    `changed` tells that colours or fonts are other ones, `fonts_changed`, before it, that all must be measured anew,
    `article_scaled` that only article text has another size.
    """

    changed = Signal()
    fonts_changed = Signal()
    article_scaled = Signal()

    def __init__(self, choice: Choice = "system", article_scale: float = 1.0, interface_scale: float = 1.0) -> None:
        super().__init__()
        self._icons: dict[tuple[str, str], QIcon] = {}
        self._choice: Choice = choice
        self._article_scale = article_scale
        self._interface_scale = interface_scale
        self._article_family = self._interface_family = ""  # what the reader chose, if anything
        self._families = _interface_families()
        self._tokens = tokens(_resolved(choice))
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_scheme)
        self._apply()

    @property
    def tokens(self) -> Tokens:
        """The colours now in force."""
        return self._tokens

    @property
    def choice(self) -> Choice:
        """What the reader chose; "system" follows the desktop."""
        return self._choice

    @property
    def article_scale(self) -> float:
        """The size of article text; 1.0 is 18 px."""
        return self._article_scale

    @property
    def interface_scale(self) -> float:
        """The size of everything but article text; 1.0 is 13 px."""
        return self._interface_scale

    def grown(self, pixels: float) -> int:
        """Return how large a sign beside words of the interface is that has this size at 100 %."""
        return round(pixels * max(self._interface_scale, 1.0))

    def choose(self, choice: Choice) -> None:
        """Take another theme."""
        self._choice = choice
        self._tokens = tokens(_resolved(choice))
        self._apply(fonts=False)

    def scale_article(self, scale: float) -> None:
        """Set the size of article text, within the limits."""
        self._article_scale = min(max(scale, SMALLEST), LARGEST)
        self.article_scaled.emit()

    def scale_interface(self, scale: float) -> None:
        """Set the size of the interface, within the limits."""
        self._interface_scale = min(max(scale, SMALLEST), LARGEST)
        self._apply()

    def choose_fonts(self, article: str, interface: str) -> None:
        """Set articles and controls in these families; an empty name stands for the theme's own."""
        if (article, interface) != (self._article_family, self._interface_family):
            self._article_family, self._interface_family = article, interface
            self._apply()

    def article_font(self, size: float = 18, *, semibold: bool = False) -> QFont:
        """Return the font of article text: `size` in logical px at 100 %, grown by the article scale."""
        return _font(self._serif(), size * self._article_scale, semibold=semibold)

    def excerpt_font(self, size: float = 15, *, semibold: bool = False) -> QFont:
        """Return the font for words of an article in a panel or list, grown by the interface scale."""
        return _font(self._serif(), size * self._interface_scale, semibold=semibold)

    def interface_font(self, size: float = 13, *, semibold: bool = False) -> QFont:
        """Return the font of labels and controls, grown by the interface scale."""
        return _font(self._sans(), size * self._interface_scale, semibold=semibold)

    def _serif(self) -> list[str]:
        return [self._article_family, *_serif_families()] if self._article_family else _serif_families()

    def _sans(self) -> list[str]:
        return [self._interface_family, *self._families] if self._interface_family else self._families

    def icon(self, name: str, colour: str = "ink") -> QIcon:
        """Return the icon `resources/icons/<name>.svg`, always in the present colour of the token named `colour`."""
        if (name, colour) not in self._icons:
            self._icons[name, colour] = QIcon(icons.TintedEngine(name, lambda: self.colour(colour)))
        return self._icons[name, colour]

    def draw_icon(self, painter: QPainter, rect: QRect, name: str, colour: str = "ink") -> None:
        """Draw an icon straight into a widget. An icon of Qt made for each painting now and then costs the process."""
        icons.draw(painter, rect, name, self.colour(colour))

    def colour(self, name: str) -> QColor:
        """Return the present colour of a token by its name."""
        colour: QColor = getattr(self._tokens, name)
        return colour

    def _on_system_scheme(self) -> None:
        if self._choice == "system":
            self.choose("system")

    def _apply(self, *, fonts: bool = True) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setPalette(palette(self._tokens))
            app.setFont(self.interface_font())
            app.setStyleSheet(stylesheet(self._tokens, self._interface_scale))
        if fonts:
            self.fonts_changed.emit()
        self.changed.emit()


@cache
def tokens(name: str) -> Tokens:
    """Return the theme of a file. Raises TypeError when a colour is missing or unknown."""
    content = tomli.loads(resources.path("themes", f"{name}.toml").read_text(encoding="utf-8"))
    colours = {token: QColor(value) for token, value in content["colours"].items()}
    return Tokens(name=name, dark=content["dark"], **colours)


def stylesheet(tokens: Tokens, scale: float = 1.0) -> str:
    """Return the application's style sheet in the theme's colours, icons and boxes grown by the interface scale."""
    template = string.Template(resources.path("themes", "window.qss").read_text(encoding="utf-8"))
    colours = [field.name for field in fields(tokens) if field.name not in ("name", "dark")]
    sizes = {"icon": _ICON, "box": _BOX}
    files = {"tick": "tick-dark" if tokens.on_accent.lightness() < _HALF else "tick-light"}
    files |= {side: f"arrow-{side}" for side in ("down", "up", "left", "right")}
    return template.substitute(
        {name: _css(getattr(tokens, name)) for name in colours},
        **{name: f"{round(size * max(scale, 1.0))}px" for name, size in sizes.items()},
        **{name: resources.path("icons", f"{file}.svg").as_posix() for name, file in files.items()},
    )


def palette(tokens: Tokens) -> QPalette:
    """Return Qt's palette in the colours of the theme; disabled text stands at 45 %."""
    role = QPalette.ColorRole
    roles = {
        role.Window: tokens.panel,
        role.WindowText: tokens.ink,
        role.Base: tokens.paper,
        role.AlternateBase: tokens.panel,
        role.Text: tokens.ink,
        role.PlaceholderText: tokens.ink3,
        role.Button: tokens.chrome,
        role.ButtonText: tokens.ink,
        role.BrightText: tokens.on_accent,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.ToolTipBase: tokens.chrome,
        role.ToolTipText: tokens.ink,
        role.Light: tokens.paper,
        role.Midlight: tokens.line,
        role.Mid: tokens.edge,
        role.Dark: tokens.edge,
        role.Shadow: tokens.line,
    }
    result = QPalette()
    for kind, colour in roles.items():
        result.setColor(kind, colour)
    for kind in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, kind, _faint(tokens.ink))
    return result


def _faint(colour: QColor) -> QColor:
    faint = QColor(colour)
    faint.setAlphaF(0.45)
    return faint


def _css(colour: QColor) -> str:
    return f"rgba({colour.red()}, {colour.green()}, {colour.blue()}, {colour.alpha()})"


def _resolved(choice: Choice) -> str:
    if choice != "system":
        return choice
    hints = QGuiApplication.styleHints()
    accessibility = getattr(hints, "accessibility", None)  # Qt 6.10 and later
    if accessibility is not None and accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if hints.colorScheme() is Qt.ColorScheme.Dark else "light"


def _font(families: Sequence[str], pixels: float, *, semibold: bool) -> QFont:
    return QFont(_cut(tuple(families), max(round(pixels), 1), semibold))


@cache
def _cut(families: Sequence[str], pixels: int, semibold: bool) -> QFont:  # noqa: FBT001  # kept by what it is called with
    font = QFont(list(families))
    font.setPixelSize(pixels)
    if semibold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


@cache
def _serif_families() -> list[str]:
    for weight in ("Regular", "Semibold"):
        QFontDatabase.addApplicationFont(str(resources.path("fonts", f"SourceSerifPro-{weight}.ttf")))
    return _SERIF


def _interface_families() -> list[str]:
    family = QGuiApplication.font().family()
    nameless = family.casefold() in ("sans", "sans serif", "sans-serif", "")  # no desktop has chosen a font
    return [*_SANS, family] if nameless else [family]


def growth(scale: float) -> float:
    """Return how much wider parts become with the interface: half as fast as its type, for words can be broken."""
    return 1 + (max(scale, 1.0) - 1) / 2
