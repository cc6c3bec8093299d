"""Settings: each in force at once, all of them kept."""

from pathlib import Path

from tests.desktop.accessibility import Node
from tests.desktop.reader import KNOWN, Reader
from tests.desktop.ringkas import SEED
from tests.desktop.screen import ROOT, wait_for

ARTICLES = (SEED, ROOT / "seeds" / "night_train_returns.txt")


def test_looks_and_reading_in_force_at_once_and_kept(newcomer: Reader) -> None:
    reader = newcomer  # alone: others should not find these settings
    reader.desktop.settings(**KNOWN)
    reader.start(*ARTICLES)
    reader.keys("ctrl+comma")
    settings = reader.dialog("Settings")
    _take(reader, settings, "Light", "Down")
    wait_for("dark colours", lambda: max(reader.desktop.picture().colour(700, 5)) < 90)
    size = reader.article.place("Mustafa").height
    reader.click(_within(settings, "spin box", "Size of articles"))
    reader.desktop.keys("Up", "Up", "Up")
    wait_for("larger words", lambda: reader.article.place("Mustafa").height > size)
    reader.click(_within(settings, "page tab", "Reading"))
    reader.click(_within(settings, "spin box", "Length of summaries"))
    reader.desktop.keys("ctrl+a", "2")
    _take(reader, settings, "words", "Down")
    reader.wait("label", "2 sentences")
    _take(reader, settings, "News", "End")
    reader.wait("combo box", "TextRank")
    reader.click(_within(settings, "page tab", "Look"))
    _take(reader, settings, "English", "Up")
    reader.wait("dialog", "Setelan")
    reader.wait_shown("Artikel", "2 kalimat")
    reader.desktop.keys("Escape")
    reader.gone("dialog", "Setelan")
    reader.quit()
    reader.start()
    reader.wait("page tab", "Ringkasan")
    reader.wait("label", "2 kalimat")
    reader.wait("combo box", "TextRank")
    assert max(reader.desktop.picture().colour(700, 5)) < 90
    wait_for("larger words", lambda: reader.article.place("Mustafa").height > size)


def _take(reader: Reader, dialog: Node, now: str, key: str) -> None:
    """Choose another entry of a drop-down that shows `now`, by a key."""
    reader.click(_within(dialog, "combo box", now))
    reader.desktop.keys(key, "Return")


def _within(dialog: Node, role: str, name: str) -> Node:
    return wait_for(f"{role} {name}", lambda: _first(dialog, role, name))


def _first(dialog: Node, role: str, name: str) -> Node | None:
    return next((node for node in dialog.walk_shown() if node.role == role and node.name.startswith(name)), None)


def test_a_command_gets_another_key(newcomer: Reader) -> None:
    newcomer.desktop.settings(language="en", hints=["link", "marks", "keys"])
    newcomer.start(SEED)
    newcomer.keys("ctrl+comma")
    settings = newcomer.dialog("Settings")
    newcomer.click(_within(settings, "page tab", "Keys"))
    newcomer.click(_within(settings, "cell", "Check a quote"))
    newcomer.click(_within(settings, "text", "New key"))
    newcomer.desktop.keys("ctrl+f")
    newcomer.wait_shown("Ctrl+F belongs to “Find in the article”")
    newcomer.click(_within(settings, "cell", "Check a quote"))
    newcomer.click(_within(settings, "text", "New key"))
    newcomer.desktop.keys("ctrl+shift+y")
    _within(settings, "cell", "Ctrl+Shift+Y")
    newcomer.desktop.keys("Escape")
    newcomer.gone("dialog", "Settings")
    newcomer.quit()
    newcomer.start()
    newcomer.wait_for_article()
    newcomer.keys("ctrl+shift+y")
    newcomer.wait("dialog", "Check a quote")
    newcomer.desktop.keys("Escape")
    kept = Path(newcomer.desktop.env["XDG_CONFIG_HOME"], "ringkas", "settings.json")
    assert "Ctrl+Shift+Y" in kept.read_text(encoding="utf-8")
