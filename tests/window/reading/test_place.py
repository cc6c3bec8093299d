import itertools

import pytest

from desktop_app.window.looks.theme import Theme
from desktop_app.window.reading.geometry import visible_lines
from desktop_app.window.reading.pane import ReadingPane
from tests.window.reading.sample import plain


@pytest.mark.parametrize("at", [300, 20_000, 60_000])
@pytest.mark.parametrize("size", [(784, 821), (500, 700), (1200, 400)])
def test_the_place_is_known_right_after_the_document_was_built_anew(
    pane: ReadingPane, theme: Theme, at: int, size: tuple[int, int]
) -> None:
    lines = [
        f"Alinea nomor {at} dari sebuah cerita yang panjang sekali dan tak kunjung selesai juga." for at in range(900)
    ]
    ends = list(itertools.accumulate(len(line) + 1 for line in lines))
    sentences = [(end - len(line) - 1, end - 1) for line, end in zip(lines, ends, strict=True)]
    pane.resize(*size)
    pane.show_digest(plain("\n".join(lines), *sentences), at)
    places = [pane.place()]
    for scale in (1.3, 1.0, 0.8):
        theme.scale_article(scale)
        places.append(pane.place())
    assert max(places) - min(places) < 200


@pytest.mark.parametrize("scrolled", [0, 10, *range(400, 460, 7)])
def test_the_lines_in_sight_are_known_while_qt_still_lays_out_what_stands_below(
    pane: ReadingPane, scrolled: int
) -> None:
    lines = [f"Alinea nomor {at} dari sebuah cerita yang panjang sekali." for at in range(900)]
    digest, other = plain("\n".join(lines)), plain("Artikel lain.")
    pane.show_digest(digest)
    height = pane.view.document().size().height()  # lays out all
    seen = visible_lines(pane.view.document(), scrolled, 0, 300)
    pane.show_digest(other)
    pane.show_digest(digest)
    early = visible_lines(pane.view.document(), scrolled, 0, 300)
    assert [(line.paragraph, line.baseline) for line in early] == [(line.paragraph, line.baseline) for line in seen]
    assert early
    assert height > 20_000
