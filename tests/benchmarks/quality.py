"""Measures quality against gold data and holds it to the floors of tests/quality.toml.

    python -m tests.benchmarks.quality FOLDER     FOLDER holds score.py and the gold data

Exits with 1 when a figure lies below its floor, and says which floors could be raised.
"""

import re
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FLOORS = ROOT / "tests" / "quality.toml"
APP = f"{sys.executable} -m desktop_app"
SLACK = 1.5  # a floor this far below the figure could be raised
_FIGURES = re.compile(
    r"^  (?P<name>\S.*?) +(?:P +[\d.]+ +R +[\d.]+ +F1 +)?(?P<value>[\d.]+)$|(?P<rouge>ROUGE-\w) (?P<points>[\d.]+)",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured figure and the floor it is held to (a ceiling for what should be small)."""

    name: str
    value: float
    floor: float
    ceiling: bool = False

    @property
    def missed(self) -> bool:
        """Tell whether the figure is worse than it may be."""
        return self.value > self.floor if self.ceiling else self.value < self.floor

    def __str__(self) -> str:
        """Return the figure as a row of a table."""
        remark = "  MISSED" if self.missed else ""
        if not self.missed and abs(self.value - self.floor) > SLACK:
            remark = f"  could be {'lowered' if self.ceiling else 'raised'} to {self.value:.1f}"
        bound = "at most" if self.ceiling else "at least"
        return f"  {self.name:<32}{self.value:>7.1f}{bound:>10}{self.floor:>7.1f}{remark}"


def main(folder: Path) -> int:
    """Measure everything that the floors name; return the exit status."""
    missed = 0
    for run in tomllib.loads(FLOORS.read_text(encoding="utf-8"))["run"]:
        print(run["score"], flush=True)
        for figure in measure(folder, run):
            print(figure, flush=True)
            missed += figure.missed
    print(f"\nQuality: {missed} figures miss their mark." if missed else "\nQuality: every figure holds.")
    return 1 if missed else 0


def measure(folder: Path, run: dict[str, str | float]) -> list[Figure]:
    """Return the figures of one run of the scorer, in the order of their floors. Raises KeyError for an unknown one."""
    verb, gold, *options = str(run["score"]).split()
    command = [sys.executable, str(folder / "score.py"), verb, str(folder / gold), "--app", APP, *options]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{done.stdout}{done.stderr}")
    measured = figures(done.stdout)
    return [
        Figure(name.removeprefix("not "), measured[name.removeprefix("not ")], float(floor), name.startswith("not "))
        for name, floor in run.items()
        if name != "score"
    ]


def figures(report: str) -> dict[str, float]:
    """Return the figures in a report of the scorer by name; of precision, recall and F1 the F1."""
    found = (match.groupdict() for match in _FIGURES.finditer(report))
    return {row["name"] or row["rouge"]: float(row["value"] or row["points"]) for row in found}


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
