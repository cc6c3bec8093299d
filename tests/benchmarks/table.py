"""A measured number beside its target."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One measurement: what, how much, how much it may be (an empty target is for information)."""

    name: str
    measured: str
    target: str = ""
    held: bool = True

    def __str__(self) -> str:
        """Return the row of the table."""
        remark = "" if not self.target else "ok" if self.held else "MISSED"
        return f"  {self.name:<58}{self.measured:>14}{self.target:>18}  {remark}".rstrip()


def below(name: str, measured: float, most: float, unit: str) -> Row:
    """Return the row of a number that should stay below another."""
    return Row(name, f"{measured:.1f} {unit}", f"below {most:g} {unit}", measured < most)


def print_table(title: str, rows: Iterable[Row]) -> int:
    """Print rows as they come; return how many missed their target."""
    print(f"\n{title}\n  {'':<58}{'measured':>14}{'target':>18}", flush=True)
    missed = 0
    for row in rows:
        print(row, flush=True)
        missed += not row.held
    return missed
