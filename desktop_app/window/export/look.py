"""How articles look on paper."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont

from desktop_app.window.looks.theme import Theme, Tokens


@dataclass(frozen=True, slots=True)
class PaperLook:
    """The theme's fonts at their normal size, and the colours of `resources/themes/paper.toml`."""

    theme: Theme
    tokens: Tokens
    article_scale: float = 1.0
    interface_scale: float = 1.0

    def article_font(self, size: float = 18, *, semibold: bool = False) -> QFont:
        """Return the font of article text."""
        return self.theme.article_font(size / self.theme.article_scale, semibold=semibold)

    def interface_font(self, size: float = 13, *, semibold: bool = False) -> QFont:
        """Return the font of small text."""
        return self.theme.interface_font(size / self.theme.interface_scale, semibold=semibold)

    def colour(self, name: str) -> QColor:
        """Return a colour by its token."""
        colour: QColor = getattr(self.tokens, name)
        return colour
