"""Pounds that may be weight or money: «she lost *30 pounds* in a year»."""

from __future__ import annotations

from svodka.language.english.quantities.candidates import Candidate, contexts, matches

MOST = 400
"""Nobody loses more pounds of weight."""


def doubtful_pounds(c: Candidate) -> bool:
    """«lost *30 pounds*», «put on *10 pounds*»: of weight as well as money; neither is said.

    Not «lost *£30*», «lost 30 pounds of fat», nor what a bank loses by the thousand.
    """
    if c.unit is None or c.unit.symbol != "pound" or c.number.scale != 1 or c.number.high > MOST:
        return False
    on = c.before == "on" and c.low(c.first - 2) in contexts("put-on")
    return on or matches(c.mark(c.first - 1), contexts("slimming"))
