"""`python3 run.py bench`: speed, as ratios measured in one run, with the target beside each number."""

import sys

from tests.benchmarks import library, reading, timelines, use, window
from tests.benchmarks.table import print_table


def main() -> int:
    """Measure everything; return 1 when a target is missed."""
    missed = print_table("The window", window.rows())
    missed += print_table("The window in use", use.rows())
    missed += print_table("Files and sentences, warm", reading.rows())
    missed += print_table("An article through the river, warm", library.river())
    missed += print_table("Times and timelines, warm", timelines.rows())
    missed += print_table("Ranking long articles, words included", library.graphs())
    missed += print_table("What a sentence costs", library.growth())
    missed += print_table(f"Ranking {library.SENTENCES} sentences", library.rankers())
    print(f"\nBenchmarks: {missed} targets missed." if missed else "\nBenchmarks: every target is held.")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
