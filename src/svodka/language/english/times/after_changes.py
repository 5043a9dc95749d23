"""When something rose or fell before, which is no time of the figure that it is told beside."""

from __future__ import annotations

from svodka.language.english.site import Site
from svodka.language.english.times.apart import names_change
from svodka.language.slots import Time

_LED = frozenset(["after", "following"])
"""What stands before a rise or fall that went before."""
_FAR = 6
"""How many tokens before the time its rise or fall may begin."""
_ENDS = frozenset(["VERB", "AUX", "PUNCT", "NUM"])
"""Parts of speech that no such noun phrase has."""


def of_change_before(site: Site, one: Time) -> bool:
    """«Sales rose 3 percent, after a fall *in May*»: of the fall, and not of the rise."""
    if one.start < site.spot.end:
        return False
    at = site.range(one.start, one.end)[0] - 1
    at -= site.tokens[at].pos == "ADP" and site.low(at) not in _LED
    if not site.last < at or not names_change(site, at):
        return False
    for token in reversed(site.tokens[max(site.last + 1, at - _FAR) : at]):
        if token.low in _LED:
            return True
        if token.pos in _ENDS:
            return False
    return False
