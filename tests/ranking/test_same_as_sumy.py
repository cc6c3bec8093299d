"""The rankings of sumy on whole articles; `python -m tests.benchmarks.same_as_sumy` compares as many as one likes."""

import pytest

from desktop_app.ranking._document import Document
from tests.benchmarks import library, same_as_sumy, sumy_peer

SEEDS = [file.read_text(encoding="utf-8") for file in library.SEEDS]
NAMES = sorted(sumy_peer.SUMMARIZERS)


def stitched(count: int) -> Document:
    return same_as_sumy.document("\n\n".join(SEEDS), count)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.filterwarnings("ignore:Number of words:UserWarning")
def test_the_order_of_sumy_on_the_samples(name: str) -> None:
    for text in SEEDS:
        article = same_as_sumy.document(text, 30)
        assert same_as_sumy.same(name, article), text[:40]


@pytest.mark.parametrize("name", [name for name in NAMES if name != "kl"])
@pytest.mark.filterwarnings("ignore:Number of words:UserWarning")
def test_the_order_of_sumy_on_samples_stitched_together(name: str) -> None:
    article = stitched(150)
    assert len(article.sentences) == 150
    assert same_as_sumy.same(name, article)


def test_another_order_is_noticed() -> None:
    assert same_as_sumy.follows([3.0, 1.0, 1.0], [9.0, 2.0, 2.0 + 1e-12])
    assert not same_as_sumy.follows([1.0, 3.0, 2.0], [9.0, 2.0, 2.0])
