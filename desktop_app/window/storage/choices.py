"""What a reader may choose by name, in the language of the interface."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def themes() -> dict[str, str]:
    """Return the names of the themes."""
    return {
        "system": translate("Menu", "As the system"),
        "light": translate("Menu", "Light"),
        "dark": translate("Menu", "Dark"),
        "contrast": translate("Menu", "High contrast"),
    }


def languages() -> dict[str, str]:
    """Return the names of the interface languages, each in itself."""
    return {"": translate("Menu", "As the system"), "id": "Bahasa Indonesia", "en": "English"}
