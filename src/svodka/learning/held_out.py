"""How good held-out claims are, record by record, and the calibration of their confidence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from svodka.learning.gold import Article, pair, same_phrase
from svodka.model import Claim
from svodka.reading.claims.choosing.drafts import Draft, Reading
from svodka.reading.claims.confidence import TRAITS, confidence, traits
from svodka.reading.claims.reader import LIKELY, is_asserted
from svodka.reading.claims.records import claim

Gold = Mapping[str, Any]
_BINS = 10
_RIDGE = 3.0
"""How strongly the weights of a confidence are drawn to 0."""


def held_out_claims(
    articles: Sequence[Article], drafts: Sequence[Draft], weights: NDArray[np.float64]
) -> list[list[Claim]]:
    """The claims of each article, from choices made by choosers that had not seen it.

    ``weights`` are those of :func:`calibration`.
    """
    calibration = weights.tolist()
    return [
        [_claimed(article, r, confidence(r, calibration)) for r in _asserted(draft)]
        for article, draft in zip(articles, drafts, strict=True)
    ]


def _asserted(draft: Draft) -> list[Reading]:
    return [reading for reading in draft.readings if is_asserted(reading, LIKELY)]


def _claimed(article: Article, reading: Reading, sureness: float) -> Claim:
    return claim(article.document.id, article.document.text, reading, ("asserted", ""), sureness)


def right_record(got: Claim, gold: Gold) -> bool:
    """Whether a whole record agrees with the annotated one (all slots but place)."""
    q = got.quantity
    low, high = _ends(gold)
    if not (_near(q.low, low) and _near(q.high, high)):
        return False
    if q.relation != gold["relation"] or q.unit != gold.get("unit", "1"):
        return False
    if got.mode not in gold.get("mode_alternatives", [gold["mode"]]):
        return False
    slots = {
        "counted": got.counted, "action": got.action, "actor": got.actor, "speaker": got.speaker,
    }  # fmt: skip
    for name, mention in slots.items():
        want = tuple(gold.get(name) or ())
        if mention is None:
            if want and not gold.get(f"{name}_optional"):
                return False
        elif not want or not same_phrase(mention.text, want):
            return False
    return _right_period(got, gold)


def _right_period(got: Claim, gold: Gold) -> bool:
    want = tuple(gold.get("period") or ())
    if got.period is None:
        return not want or bool(gold.get("period_optional"))
    if not want:
        return False
    if gold.get("from"):
        dates = [d.isoformat() if d else None for d in (got.period.from_date, got.period.to_date)]
        return dates == [gold["from"], gold["to"]]
    return same_phrase(got.period.text, want)


def _ends(gold: Gold) -> tuple[Any, Any]:
    if gold["relation"] == "range":
        return gold["low"], gold["high"]
    value = gold["value"]
    if gold["relation"] in ("more_than", "at_least", "vague"):
        return value, None
    if gold["relation"] in ("less_than", "at_most"):
        return None, value
    return value, value


def _near(a: Any, b: Any) -> bool:
    if a is None or b is None:
        return a is None and b is None
    return abs(float(a) - float(b)) <= 1e-6 * max(1.0, abs(float(b)))


def judged(
    articles: Sequence[Article], claims: Sequence[Sequence[Claim]]
) -> list[tuple[Claim, bool]]:
    """Each claim with whether its whole record is right; those of optional figures left out."""
    out = []
    for article, made in zip(articles, claims, strict=True):
        pairs = pair(article.claims, [c.quantity for c in made])
        owner = {j: article.claims[i] for i, j in pairs.items()}
        for j, one in enumerate(made):
            gold = owner.get(j)
            if gold is None:
                out.append((one, False))
            elif not gold.get("optional"):
                out.append((one, right_record(one, gold)))
    return out


def calibration(articles: Sequence[Article], drafts: Sequence[Draft]) -> NDArray[np.float64]:
    """The weights of :mod:`svodka.reading.claims.confidence`, from what was right on held-out articles.

    Those of a logistic regression with a ridge, which holds back what few figures show.
    """
    rows, right = [], []
    for article, draft in zip(articles, drafts, strict=True):
        told = {r.site.quantity.start: traits(r) for r in _asserted(draft)}
        plain = [_claimed(article, r, 1.0) for r in _asserted(draft)]
        for one, good in judged([article], [plain]):
            rows.append(told[one.quantity.start])
            right.append(float(good))
    x, y = np.array(rows), np.array(right)
    ridge = _RIDGE * np.diag([float(name not in ("constant", "odds")) for name in TRAITS])
    weights = np.zeros(len(TRAITS))
    for _ in range(50):  # Newton's method on the logistic likelihood
        p = 1 / (1 + np.exp(-(x @ weights)))
        spread = np.maximum(p * (1 - p), 1e-9)
        gradient = x.T @ (p - y) + ridge @ weights
        hessian = (x * spread[:, None]).T @ x + ridge + 1e-6 * np.eye(len(TRAITS))
        weights = weights - np.linalg.solve(hessian, gradient)
    return weights


def report(articles: Sequence[Article], claims: Sequence[Sequence[Claim]]) -> dict[str, Any]:
    """Held-out figures for the model card: record F1, calibration by tenths, the confident quarter."""
    pairs = judged(articles, claims)
    wanted = sum(not c.get("optional") for a in articles for c in a.claims)
    right = sum(good for _, good in pairs)
    order = sorted(pairs, key=lambda pair: -pair[0].confidence)
    quarter = order[: max(1, len(order) // 4)]
    bins = []
    error = 0.0
    for k in range(_BINS):
        inside = [(c, g) for c, g in pairs if k / _BINS <= c.confidence < (k + 1) / _BINS]
        if not inside:
            continue
        said = sum(c.confidence for c, _ in inside) / len(inside)
        held = sum(g for _, g in inside) / len(inside)
        error += abs(said - held) * len(inside) / len(pairs)
        bins.append({"claims": len(inside), "confidence": round(said, 3), "right": round(held, 3)})
    return {
        "record_f1": round(2 * right / (len(pairs) + wanted), 4),
        "claims": len(pairs),
        "confident_quarter_right": round(sum(g for _, g in quarter) / len(quarter), 4),
        "calibration_error": round(error, 4),
        "calibration": bins,
    }
