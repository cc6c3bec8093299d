"""How the quality runner reads the scorer's report and judges it."""

import tomllib

import pytest

from tests.benchmarks import quality

REPORT = """\
quotes outlets.open.jsonl: 30 articles, 1.2 s, gold 188, found 190
  quote span exact           P  91.2  R  90.1  F1  90.6
  speaker right (entity) %    88.4
summaries indosum.dev.jsonl : 535 articles, 6.0 s
  ROUGE-1 66.01  ROUGE-2 60.52  ROUGE-L 65.33  (3.1 sentences, 60.2 tokens)
  by link {'name': '90.0 (10)'}
  errors {'false quote': 3}
"""


def test_figures_are_read_from_the_report() -> None:
    assert quality.figures(REPORT) == {
        "quote span exact": 90.6,
        "speaker right (entity) %": 88.4,
        "ROUGE-1": 66.01,
        "ROUGE-2": 60.52,
        "ROUGE-L": 65.33,
    }


@pytest.mark.parametrize(
    ("figure", "missed", "remark"),
    [
        (quality.Figure("value", 79.9, 80.0), True, "MISSED"),
        (quality.Figure("value", 80.0, 80.0), False, ""),
        (quality.Figure("value", 82.1, 80.0), False, "could be raised to 82.1"),
        (quality.Figure("junk", 3.1, 3.0, ceiling=True), True, "MISSED"),
        (quality.Figure("junk", 1.0, 3.5, ceiling=True), False, "could be lowered to 1.0"),
    ],
)
def test_a_figure_is_held_to_its_floor(figure: quality.Figure, *, missed: bool, remark: str) -> None:
    assert figure.missed is missed
    assert str(figure).endswith(remark)


def test_every_floor_names_a_run() -> None:
    floors = tomllib.loads(quality.FLOORS.read_text(encoding="utf-8"))["run"]
    assert all(len(run["score"].split()) >= 2 and len(run) > 1 for run in floors)
