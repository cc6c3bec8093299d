"""The interface language: translators loaded and dropped while the window runs."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop_app import resources

CODES = ("id", "en")


class Translation:
    """The translators now in force; Qt tells every widget when they change."""

    def __init__(self) -> None:
        self._installed: list[QTranslator] = []

    def choose(self, code: str) -> None:
        """Speak the language of an ISO 639-1 code; empty for that of the system, English where that is unknown."""
        locale = QLocale(code) if code else QLocale.system()
        language = locale.name().partition("_")[0]
        QLocale.setDefault(
            locale if language in (*CODES, "C") else QLocale("en")
        )  # no dates in a language of their own
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []
        ours = str(resources.path("translations"))
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        spoken = language if language in CODES else "en"
        # Qt has no Indonesian of its own, so that those of its words that are seen here lie beside ours
        for name, folders in ((f"qtbase_{spoken}", (qt, ours)), (f"ringkas_{spoken}", (ours,))):
            translator = QTranslator()
            if any(translator.load(name, folder) for folder in folders):
                QCoreApplication.installTranslator(translator)
                self._installed.append(translator)
