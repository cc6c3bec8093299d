"""Regression trees as plain numbers, read from `resources/ranking/`; each prediction comes with its reasons.

A tree is a number (a leaf) or a list `[feature, threshold, mean, below, above]`: sentences whose feature is at most the
threshold go below. `mean` is what the tree says on average at that node, so each step down the tree changes the
prediction by a known amount, which is credited to the reason that the step's feature belongs to (Saabas 2014,
"Interpreting random forests"). The reasons add up to the prediction.

What is needed beside the trees is in words: a few linear terms, of which `[feature, other feature, words]` weighs the
difference of two features and `[feature, null, words]` the feature itself, and `dangling`, what a sentence loses that
points back to one that is better left out.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from desktop_app import resources

Leaf = tuple[None, tuple[float, ...], None, None]  # the amount of each reason, in a node that has none below
Node = tuple[int, float, Any, Any]  # the number of a feature, the threshold, the nodes below and above


@dataclass(frozen=True, slots=True)
class Trees:
    """A model: the names of its features and reasons, what it says without looking, and its trees."""

    features: tuple[str, ...]
    reasons: tuple[str, ...]
    base: float
    cost: float  # share of a sentence's words that must be worth telling before it earns its place
    nodes: tuple[Node | Leaf, ...]
    linear: tuple[tuple[str, str, str | None, float], ...]  # a reason, two features, and the words of their difference
    dangling: float  # words

    def predict(self, sentence: Mapping[str, float]) -> list[float]:
        """Return the amount of each reason; with the base they add up to the prediction."""
        values = [sentence[feature] for feature in self.features]
        leaves = []
        for root in self.nodes:
            node: Any = root
            feature, threshold, below, above = node
            while below is not None:
                feature, threshold, below, above = below if values[feature] <= threshold else above
            leaves.append(threshold)  # of a leaf: its amounts
        return list(map(sum, zip(*leaves, strict=True)))


@cache
def load(language: str) -> Trees:
    """Return the model of a language: that of Indonesian, with what the language's own file says instead."""
    own = resources.path("ranking", f"{language}.json")
    files = [resources.path("ranking", "id.json"), *([own] if language.isalpha() and own.is_file() else [])]
    models = [json.loads(file.read_text(encoding="utf-8")) for file in files]
    return parse({key: value for model in models for key, value in model.items()})


def parse(model: Mapping[str, Any]) -> Trees:
    """Return the trees of a decoded file."""
    reasons = tuple(model["reasons"])
    reason_of = {feature: at for at, reason in enumerate(reasons) for feature in model["reasons"][reason]}
    features = tuple(reason_of)
    numbers = {feature: at for at, feature in enumerate(features)}

    def grow(tree: Any, mean: float, amounts: dict[int, float]) -> Node | Leaf:  # noqa: ANN401  # JSON
        if not isinstance(tree, list):
            return None, tuple(amounts.get(reason, 0.0) for reason in range(len(reasons))), None, None
        feature, threshold, _, *branches = tree
        reason = reason_of[feature]
        below, above = (
            grow(branch, value, {**amounts, reason: amounts.get(reason, 0.0) + value - mean})
            for branch, value in ((branch, _mean(branch)) for branch in branches)
        )
        return numbers[feature], threshold, below, above

    nodes = tuple(grow(tree, _mean(tree), {}) for tree in model["trees"])
    base = model["base"] + sum(map(_mean, model["trees"]))
    linear = tuple((reasons[reason_of[one]], one, other, words) for one, other, words in model["linear"])
    return Trees(features, reasons, base, model["cost"], nodes, linear, model["dangling"])


def _mean(tree: Any) -> float:  # noqa: ANN401  # JSON
    return float(tree[2] if isinstance(tree, list) else tree)
