"""Figures in whose place another one was: «20 ships came, *not 40*», «*instead of 40*»."""

from __future__ import annotations

from svodka.language.english.site import Site, words_of

_TEXT_OF = 4
"""Tokens of «version of this article»."""


def is_replaced(site: Site) -> bool:
    """«An earlier version of this article said *40*», «20 ships came, not *40*»: what was set right.

    Not what stands behind it: «an earlier version of this article said 40 ships, but *20* came»; nor what
    is to be the text: «the final version of the text sets the levy at *15* percent».
    """
    at = site.first
    if site.low(at - 1) == "not" and site.low(at - 2) in (",", "and") and at > 2:
        behind = next(
            (i for i in range(site.last + 1, len(site.tokens)) if not _counted(site, i)), 0
        )
        set_right = site.low(behind) in words_of("told-earlier")
        return behind == 0 or set_right or site.tokens[behind].pos == "PUNCT"
    for i, token in enumerate(site.tokens[: max(0, at - _TEXT_OF)]):
        if token.low != "version" or site.low(i + 1) != "of":
            continue
        if site.low(i - 1) in words_of("former") and site.low(i + _TEXT_OF - 1) in words_of("text"):
            return not any(site.low(j) in words_of("set-right") for j in range(i + _TEXT_OF, at))
    return False


def is_in_place_of(site: Site, action: int | None) -> bool:
    """«20 ships came *instead of 40*», «opened 4 *rather than close* 40»: so many did not come.

    Not «instead of the usual 40»; «*would* open 4 days instead of 5» tells of those that are.
    """
    places = words_of("in-place-of")
    return any(
        f"{site.low(i - 2)} {site.low(i - 1)}" in places for i in (site.first, action or 0) if i > 1
    )


def _counted(site: Site, at: int) -> bool:
    return site.tokens[at].pos in ("NOUN", "ADJ")
