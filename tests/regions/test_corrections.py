import io
import json
from typing import Any

import pytest

from desktop_app import regions, serve
from desktop_app.article import Region, Span

MARKED = (Region(Span(0, 10), "chrome"), Region(Span(20, 25), "heading"))
TEXT = (
    "Wali kota membuka jembatan itu pada hari Senin.\n\nBaca juga: Harga beras naik tajam di pasar\n\n"
    "Jembatan itu akan dilewati warga mulai besok."
)


@pytest.mark.parametrize(
    ("corrections", "expected"),
    [
        ([], [(0, 10), (20, 25)]),
        ([(0, 10, False)], [(20, 25)]),
        ([(4, 6, False)], [(0, 4), (6, 10), (20, 25)]),
        ([(5, 22, True)], [(0, 5), (5, 22), (22, 25)]),
        ([(12, 15, True)], [(0, 10), (12, 15), (20, 25)]),
        ([(12, 15, True), (12, 15, False)], [(0, 10), (20, 25)]),
        ([(0, 30, False), (3, 4, True)], [(3, 4)]),
        ([(7, 7, True)], [(0, 10), (20, 25)]),
    ],
)
def test_a_later_correction_outweighs(
    corrections: list[tuple[int, int, bool]], expected: list[tuple[int, int]]
) -> None:
    said = [(Span(start, end), chrome) for start, end, chrome in corrections]
    assert [tuple(region.span) for region in regions.corrected(MARKED, said)] == expected


def answered(**request: object) -> dict[str, Any]:
    out = io.BytesIO()
    serve.run(io.BytesIO(json.dumps({"request": 1, **request}).encode()), out)
    digest: dict[str, Any] = json.loads(out.getvalue().splitlines()[0])["digest"]
    return digest


def correction(action: str, words: str) -> dict[str, Any]:
    return {"action": action, "places": [{"words": words, "nth": 0}]}


def sentences(digest: dict[str, Any]) -> list[str]:
    return [digest["text"][one["start"] : one["end"]] for one in digest["sentences"]]


def test_the_river_runs_again_over_corrected_regions() -> None:
    known = answered(text=TEXT)
    pointer = next(region for region in known["regions"] if region["kind"] == "chrome")
    taken = answered(correct=known, corrections=[correction("take_back", TEXT[pointer["start"] : pointer["end"]])])
    assert taken["text"] == TEXT
    assert taken["corrections"][0]["action"] == "take_back"
    assert len(sentences(taken)) == len(sentences(known)) + 1
    fewer = answered(correct=known, corrections=[correction("leave_out", TEXT[TEXT.index("Jembatan itu akan") :])])
    assert sentences(fewer) == ["Wali kota membuka jembatan itu pada hari Senin."]
    assert answered(correct=known, corrections=[]) == known
