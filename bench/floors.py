"""The pinned floors of the quality gate, and what may change them.

``floors.toml`` holds one line a measure and the checksum of what they were measured on. A measure that is
an error count has a ceiling instead; both are called floors here: the worst that passes.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Collection
from pathlib import Path

from measures import Measure

DIGITS = 4
SLACK = 10**-DIGITS / 2
TIES = 0.005
"""How far a share may fall by near ties alone: other processors round the last bits of a product otherwise,
and one record in three hundred may turn."""
HEADER = """\
# The floors of `make gate`: the worst value of each measure that passes (errors: the most that pass).
# Raise them to what was measured:  python bench/gate.py --raise
# Lower one, and say why in the commit:  python bench/gate.py --allow-lower NAME
# The checksum says which gold they were measured on; --new-gold pins another.
"""


def read(path: Path) -> tuple[str, dict[str, float]]:
    """The checksum and the floors; empty where there is no file yet."""
    if not path.exists():
        return "", {}
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    return data["checksum"], {name: float(value) for name, value in data["floors"].items()}


def write(path: Path, checksum: str, floors: dict[str, float]) -> None:
    """Write the file anew, in the order of the measures."""
    rows = "".join(f'"{name}" = {value:g}\n' for name, value in floors.items())
    path.write_text(f'{HEADER}checksum = "{checksum}"\n\n[floors]\n{rows}', encoding="utf-8")


def fails(measure: Measure, floor: float) -> bool:
    """Whether a measure is worse than its floor."""
    ties = TIES if measure.value <= 1 else 0.0
    if measure.lower_is_better:
        return measure.value > floor + SLACK + (
            ties if measure.value != round(measure.value) else 0.0
        )
    return measure.value < floor - SLACK - ties


def pinned(measure: Measure) -> float:
    """The floor that a measured value is worth: rounded so that the same value passes."""
    scale = 10**DIGITS
    rounded = math.ceil if measure.lower_is_better else math.floor
    return rounded(round(measure.value * scale, 6)) / scale


def moved(
    floors: dict[str, float], measures: list[Measure], *, up: bool, lower: Collection[str]
) -> dict[str, float]:
    """New floors: raised to what was measured if ``up``, lowered where it is named in ``lower``."""
    out = {}
    for measure in measures:
        old, new = floors.get(measure.name), pinned(measure)
        if old is None:
            if up:
                out[measure.name] = new
        elif fails(measure, old):
            out[measure.name] = new if measure.name in lower else old
        else:
            best = min(old, new) if measure.lower_is_better else max(old, new)
            out[measure.name] = best if up else old
    return out
