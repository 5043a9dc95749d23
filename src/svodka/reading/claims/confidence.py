"""How likely a whole record is right: from the chances of its slots, and from what records err in.

Logistic regression over the log odds of the product of the slots' chances (Platt 1999, "Probabilistic outputs
for support vector machines") and a few traits that say more: choosers are surer of some kinds of figures, of
reported speech and of empty slots than they may be, and rules that advise them know how often they are right.
Fitted on half of 6,629 figures of Russian articles that nothing is learned from, the log loss of the others
is .533, with the product alone .551; on half of the English articles it is .605, not .631, and in the surest
quarter 78 in 100 records are right, not 70.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from svodka.reading.claims.choosing.drafts import Reading

_KINDS = ("money", "percent", "measure", "duration", "factor")
_MODES = ("direct", "indirect")
_SLOTS = ("action", "counted", "actor", "period")
TRAITS = (
    "constant", "odds", *_KINDS, *_MODES, "figures", *(f"no {slot}" for slot in _SLOTS), "rules",
)  # fmt: skip
"""The names of :func:`traits`."""
_EDGE = 1e-3
"""How near to 0 and 1 a chance may come."""


def traits(reading: Reading) -> list[float]:
    """What is told of a record whose slots are chosen, in the order of :data:`TRAITS`."""
    chance = min(max(reading.chance, _EDGE), 1 - _EDGE)
    kind, source, rules = (
        reading.site.quantity.kind,
        reading.choices["source"].option,
        reading.adviser,
    )
    mode = source.statement.mode if source is not None else ""
    return [
        1.0,
        math.log(chance / (1 - chance)),
        *(float(kind == name) for name in _KINDS),
        *(float(mode == name) for name in _MODES),
        math.log(reading.site.total),
        *(float(reading.choices[slot].option is None) for slot in _SLOTS),
        math.log(max(rules.slots.confidence, _EDGE)) if rules is not None else 0.0,
    ]


def confidence(reading: Reading, weights: Sequence[float]) -> float:
    """The chance that the whole record is right, with the weight of each trait; rounded to three digits."""
    odds = sum(value * weight for value, weight in zip(traits(reading), weights, strict=True))
    return round(1 / (1 + math.exp(-odds)), 3)
