import gc

import pytest
from PySide6.QtCore import QRect, QSize, qInstallMessageHandler
from PySide6.QtGui import QColor, QFontInfo, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app import resources
from desktop_app.window.looks.icons import TintedEngine
from desktop_app.window.looks.theme import LARGEST, Choice, Theme, palette, stylesheet, tokens

GROUNDS = ("paper", "panel", "chrome", "sel", "tint")
TEXTS = ("ink", "ink2", "ink3", "accent", "warn")
MARKS = ("mark", "edge", "focus")


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def ratio(one: QColor, other: QColor) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_every_colour_reaches_wcag_contrast(name: str) -> None:
    theme = tokens(name)
    grounds = [getattr(theme, ground) for ground in GROUNDS if getattr(theme, ground).alpha() == 255]
    assert min(ratio(getattr(theme, text), ground) for text in TEXTS for ground in grounds) >= 4.5
    assert min(ratio(getattr(theme, mark), ground) for mark in MARKS for ground in grounds) >= 3
    assert ratio(theme.on_accent, theme.accent) >= 4.5


@pytest.mark.parametrize("choice", ["light", "dark", "contrast"])
def test_a_chosen_theme_is_in_force_at_once(qtbot: QtBot, choice: Choice) -> None:
    theme = Theme("dark" if choice == "light" else "light")
    with qtbot.waitSignal(theme.changed):
        theme.choose(choice)
    assert theme.tokens.name == choice
    assert QApplication.palette().window().color() == theme.tokens.panel
    assert "$" not in stylesheet(theme.tokens)


def test_disabled_text_is_faint(qapp: QApplication) -> None:
    del qapp
    colours = palette(tokens("light"))
    assert colours.color(colours.ColorGroup.Disabled, colours.ColorRole.Text).alphaF() == pytest.approx(0.45, abs=0.01)


def test_article_and_interface_grow_apart(qtbot: QtBot) -> None:
    theme = Theme("light")
    with qtbot.waitSignal(theme.article_scaled), qtbot.assertNotEmitted(theme.changed):  # only the article is another
        theme.scale_article(2.0)
    assert theme.article_font().pixelSize() == 36
    assert theme.interface_font().pixelSize() == 13
    theme.scale_interface(99)
    assert theme.interface_scale == LARGEST
    theme.scale_interface(1.0)


def test_the_article_font_is_the_one_we_ship(qapp: QApplication) -> None:
    del qapp
    assert QFontInfo(Theme("light").article_font()).family() == "Source Serif Pro"


def test_icons_follow_the_theme_without_being_set_again(qapp: QApplication) -> None:
    del qapp
    theme = Theme("light")
    icon = theme.icon("menu")
    before = icon.pixmap(QSize(16, 16)).toImage()
    theme.choose("dark")
    after = icon.pixmap(QSize(16, 16)).toImage()
    assert before.pixelColor(8, 8).lightness() < 60
    assert after.pixelColor(8, 8).lightness() > 180
    del icon
    gc.collect()


def test_every_icon_is_drawn(qapp: QApplication) -> None:
    del qapp
    theme = Theme("light")
    for file in resources.path("icons").glob("*.svg"):
        image = theme.icon(file.stem).pixmap(QSize(16, 16)).toImage()
        inked = [image.pixelColor(x, y).alpha() > 128 for x in range(16) for y in range(16)]
        assert 5 < sum(inked) < 200, file.name


def test_an_icon_is_made_once(qtbot: QtBot) -> None:
    del qtbot
    theme = Theme("light")
    assert theme.icon("pin").cacheKey() == theme.icon("pin").cacheKey()
    assert theme.icon("pin").cacheKey() != theme.icon("pin", "ink2").cacheKey()


def test_a_button_without_room_has_no_icon_and_no_complaint(qtbot: QtBot) -> None:
    del qtbot
    warnings: list[str] = []
    before = qInstallMessageHandler(lambda *told: warnings.append(told[2]))
    theme, ground = Theme("light"), QPixmap(16, 16)
    painter = QPainter(ground)
    theme.draw_icon(painter, QRect(4, 4, 0, 8), "pin")
    theme.icon("pin").paint(painter, QRect(4, 4, 0, 8))
    painter.end()
    TintedEngine("pin", lambda: theme.tokens.ink).pixmap(QSize(0, 8), QIcon.Mode.Normal, QIcon.State.Off)
    qInstallMessageHandler(before)
    assert [told for told in warnings if told.startswith(("QPainter", "QPixmap", "QImage"))] == []
