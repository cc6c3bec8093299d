"""What the reader chose, put into force at once and told to whoever keeps it."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop_app.window.language import Translation
from desktop_app.window.settings import Settings, SummaryUnit
from desktop_app.window.theme import Choice, Theme

_STEP = 1.1


class Preferences(QObject):
    """Holds the settings; `changed(Settings)` tells that they should be kept."""

    changed = Signal(object)

    def __init__(self, settings: Settings, theme: Theme, translation: Translation) -> None:
        super().__init__()
        self.settings = settings
        self._theme = theme
        self._translation = translation

    def choose_theme(self, choice: Choice) -> None:
        """Take a theme, or the system's."""
        self._theme.choose(choice)
        self._change(replace(self.settings, theme=choice))

    def switch_theme(self) -> None:
        """Go from dark to light or from light to dark."""
        self.choose_theme("light" if self._theme.tokens.dark else "dark")

    def choose_language(self, code: str) -> None:
        """Speak another language."""
        self._translation.choose(code)
        self._change(replace(self.settings, language=code))

    def show_layers(self, layers: frozenset[str]) -> None:
        """Keep which kinds of marks are shown."""
        self._change(replace(self.settings, layers=tuple(sorted(layers))))

    def choose_ranker(self, ranker: str) -> None:
        """Rank articles by another ranker unless the reader says otherwise of one."""
        self._change(replace(self.settings, ranker=ranker))

    def choose_length(self, amount: int, unit: SummaryUnit) -> None:
        """Keep how long summaries are to be."""
        self._change(replace(self.settings, summary_length=amount, summary_unit=unit))

    def scale_article(self, steps: int) -> None:
        """Make article text larger by steps of a tenth; 0 brings back the normal size."""
        self._theme.scale_article(self._theme.article_scale * _STEP**steps if steps else 1.0)
        self._keep_scales()

    def scale_interface(self, steps: int) -> None:
        """Make controls larger by steps of a tenth; 0 brings back the normal size."""
        self._theme.scale_interface(self._theme.interface_scale * _STEP**steps if steps else 1.0)
        self._keep_scales()

    def _keep_scales(self) -> None:
        article, interface = self._theme.article_scale, self._theme.interface_scale
        self._change(replace(self.settings, article_scale=article, interface_scale=interface))

    def _change(self, settings: Settings) -> None:
        self.settings = settings
        self.changed.emit(settings)
