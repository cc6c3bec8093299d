"""Regression trees as plain numbers, read from `resources/ranking/`; each prediction comes with its reasons.

A tree is a number (a leaf) or a list `[feature, threshold, mean, below, above]`: sentences whose feature is at most the
threshold go below. `mean` is what the tree says on average at that node, so each step down the tree changes the
prediction by a known amount, which is credited to the reason that the step's feature belongs to (Saabas 2014,
"Interpreting random forests"). The reasons add up to the prediction.

All trees are walked at once (Lucchese et al. 2015, "QuickScorer"): every tree has a bit for each of its leaves, in
order. A sentence above a threshold cannot reach the leaves below it, so each threshold has a mask of the leaves that
remain; of what remains after all features, the first leaf of each tree is where the sentence ends.

What is needed beside the trees is in words: a few linear terms, of which `[feature, other feature, words]` weighs the
difference of two features and `[feature, null, words]` the feature itself, and `dangling`, what a sentence loses that
points back to one that is better left out.
"""

import itertools
import json
import struct
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from operator import getitem
from typing import Any

from desktop_app import resources

_LEAVES = 16  # that a tree may have, each a bit
_PARTS = 10**9  # of one: amounts are whole numbers of such parts, so that no sum of them is off
_WIDTH, _ZERO = 64, 1 << 63  # bits of an amount, and the one added to each while none may be below zero


@dataclass(frozen=True, slots=True)
class Trees:
    """A model: the names of its reasons, what it says without looking, and its trees.

    `masks` are by feature its thresholds in rising order, and the leaves that remain above none, one, … all of them;
    `leaves` are by two trees the amounts of all reasons (see `_packed`), by the bits of their leaves: so half as many
    have to be looked up and added.
    """

    reasons: tuple[str, ...]
    base: float
    cost: float  # share of a sentence's words that must be worth telling before it earns its place
    masks: Mapping[str, tuple[tuple[float, ...], tuple[int, ...]]]
    leaves: tuple[Mapping[int, int], ...]
    linear: tuple[tuple[str, str, str | None, float], ...]  # a reason, two features, and the words of their difference
    dangling: float  # words

    def left(self, features: Mapping[str, float], left: int | None = None) -> int:
        """Return the leaves that some features leave over: of all, or of those `left` already."""
        left = _every(2 * len(self.leaves), (1 << _LEAVES) - 1) if left is None else left
        for feature, value in features.items():
            if known := self.masks.get(feature):
                thresholds, masks = known
                if value > thresholds[0]:  # else all leaves remain
                    left &= masks[bisect_left(thresholds, value)]
        return left

    def amounts(self, left: int) -> list[float]:
        """Return the amount of each reason where these leaves are left; with the base they are the prediction."""
        pairs = len(self.leaves)
        first = left & ~(left - _every(2 * pairs, 1))
        bits = struct.unpack(f"<{pairs}I", first.to_bytes(4 * pairs, "little"))
        return _unpacked(sum(map(getitem, self.leaves, bits)), len(self.reasons))


@cache
def _every(count: int, bits: int, width: int = _LEAVES) -> int:
    """Return these bits in every tree, or in so many other stretches of a width."""
    return sum(bits << at * width for at in range(count))


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
    passed: dict[str, list[tuple[float, int]]] = {}  # by feature: thresholds, and the leaves below them

    def grow(tree: Any, mean: float, amounts: dict[int, float], first: int) -> list[tuple[float, ...]]:  # noqa: ANN401
        """Return the amounts of a tree's leaves, the first of which has this bit of all trees."""
        if not isinstance(tree, list):
            return [tuple(amounts.get(reason, 0.0) for reason in range(len(reasons)))]
        feature, threshold, _, below, above = tree
        leaves: list[tuple[float, ...]] = []
        for branch in (below, above):
            reason, value = reason_of[feature], _mean(branch)
            credited = {**amounts, reason: amounts.get(reason, 0.0) + value - mean}
            leaves += grow(branch, value, credited, first + len(leaves))
            if branch is below:
                passed.setdefault(feature, []).append((threshold, (1 << len(leaves)) - 1 << first))
        return leaves

    grown = [grow(tree, _mean(tree), {}, at * _LEAVES) for at, tree in enumerate(model["trees"])]
    leaves = [{1 << at: _packed(amounts) for at, amounts in enumerate(tree)} for tree in grown]
    paired = tuple(itertools.starmap(_paired, itertools.zip_longest(leaves[::2], leaves[1::2], fillvalue={1: 0})))
    base = model["base"] + sum(map(_mean, model["trees"]))
    linear = tuple((reasons[reason_of[one]], one, other, words) for one, other, words in model["linear"])
    masks = {feature: _masks(found, 2 * len(paired)) for feature, found in passed.items()}
    return Trees(reasons, base, model["cost"], masks, paired, linear, model["dangling"])


def _paired(one: Mapping[int, int], other: Mapping[int, int]) -> dict[int, int]:
    """Return the amounts of each leaf of a tree with each of another, whose bits stand behind those of the first."""
    return {first | second << _LEAVES: amount + more for first, amount in one.items() for second, more in other.items()}


def _packed(amounts: Sequence[float]) -> int:
    """Return the amounts of a leaf as one number, so that those of all reasons are added at once."""
    return sum(round(amount * _PARTS) << at * _WIDTH for at, amount in enumerate(amounts))


def _unpacked(packed: int, count: int) -> list[float]:
    """Return so many amounts out of one number."""
    raised = packed + _every(count, _ZERO, _WIDTH)
    return [(amount - _ZERO) / _PARTS for amount in struct.unpack(f"<{count}Q", raised.to_bytes(8 * count, "little"))]


def _masks(passed: Sequence[tuple[float, int]], trees: int) -> tuple[tuple[float, ...], tuple[int, ...]]:
    """Return the thresholds of a feature in rising order, and the leaves that remain above none, one, … all of them."""
    rising = sorted(passed)
    masks = itertools.accumulate(
        (below for _, below in rising), lambda left, below: left & ~below, initial=_every(trees, (1 << _LEAVES) - 1)
    )
    return tuple(threshold for threshold, _ in rising), tuple(masks)


def _mean(tree: Any) -> float:  # noqa: ANN401  # JSON
    return float(tree[2] if isinstance(tree, list) else tree)
