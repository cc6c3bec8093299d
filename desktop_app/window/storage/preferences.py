"""What the reader chose, put into force at once and told to whoever keeps it."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from desktop_app.window.language.translators import Translation
from desktop_app.window.looks.theme import Choice, Theme
from desktop_app.window.storage.settings import CHOICES, LAYERS, Settings

if TYPE_CHECKING:
    from desktop_app.summary import Length

_STEP = 1.1


class Preferences(QObject):
    """Holds the settings; `changed(Settings)` tells that they should be kept.

    `forgotten()` tells that nothing more is to be kept of closed articles.
    """

    changed = Signal(object)
    forgotten = Signal()

    def __init__(self, settings: Settings, theme: Theme, translation: Translation) -> None:
        super().__init__()
        self.settings = settings
        self._theme = theme
        self._translation = translation
        self._moves = QApplication.isEffectEnabled(Qt.UIEffect.UI_General)  # what the desktop says
        self.apply(settings)

    def choose_theme(self, choice: Choice) -> None:
        """Take a theme, or the system's."""
        self.change(theme=choice)

    def switch_theme(self) -> None:
        """Go from dark to light or from light to dark."""
        self.choose_theme("light" if self._theme.tokens.dark else "dark")

    def choose_language(self, code: str) -> None:
        """Speak another language."""
        self.change(language=code)

    def show_layers(self, layers: frozenset[str]) -> None:
        """Keep which kinds of marks are shown."""
        self.change(layers=tuple(name for name in LAYERS if name in layers))

    def choose_ranker(self, ranker: str) -> None:
        """Rank articles by another ranker unless the reader says otherwise of one."""
        self.change(ranker=ranker)

    def choose_length(self, length: "Length") -> None:
        """Keep how long summaries are to be."""
        self.change(summary_length=length.amount, summary_unit=length.unit)

    def choose_in_panel(self, name: str, chosen: bool) -> None:  # noqa: FBT001  # the panels' own signal
        """Keep what a panel is to show: its order, its measure, its form."""
        now = self.settings.choices
        self.change(choices=tuple(one for one in CHOICES if (chosen if one == name else one in now)))

    def length(self) -> "Length":
        """Return how long summaries are to be."""
        from desktop_app.summary import Length  # noqa: PLC0415  # not needed before there is an article

        return Length(max(1, self.settings.summary_length), self.settings.summary_unit)

    def scale_article(self, steps: int) -> None:
        """Make article text larger by steps of a tenth; 0 brings back the normal size."""
        self._theme.scale_article(self._theme.article_scale * _STEP**steps if steps else 1.0)
        self._keep_scales()

    def scale_interface(self, steps: int) -> None:
        """Make controls larger by steps of a tenth; 0 brings back the normal size."""
        self._theme.scale_interface(self._theme.interface_scale * _STEP**steps if steps else 1.0)
        self._keep_scales()

    def _keep_scales(self) -> None:
        self.change(article_scale=self._theme.article_scale, interface_scale=self._theme.interface_scale)

    def change(self, **values: Any) -> None:  # noqa: ANN401  # each setting has its own type
        """Put other settings into force. Raises TypeError for the name of no setting."""
        before, now = self.settings, replace(self.settings, **values)
        if before == now:
            return
        self.settings = now
        self.apply(before)
        self.changed.emit(now)

    def apply(self, before: Settings) -> None:
        """Put into force what is not as before."""
        now, theme = self.settings, self._theme
        if now.language != before.language:
            self._translation.choose(now.language)
        theme.choose_fonts(now.article_font, now.interface_font)
        if now.theme != before.theme:
            theme.choose(now.theme)
        if now.article_scale != theme.article_scale:
            theme.scale_article(now.article_scale)
        if now.interface_scale != theme.interface_scale:
            theme.scale_interface(now.interface_scale)
        QApplication.setEffectEnabled(Qt.UIEffect.UI_General, not now.reduced_motion and self._moves)
