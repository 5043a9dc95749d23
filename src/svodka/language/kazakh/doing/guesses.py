"""What is only guessed or heard: «*бәлкім*, 5 үй жанды», «*қауесет бойынша*», «жанды *деп жорамалдады*»."""

from __future__ import annotations

from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.tags import HEARSAY
from svodka.language.kazakh.site import Site
from svodka.language.kazakh.slot_words import deed_words, order_begins, orders
from svodka.language.kazakh.times.tenses import is_past

_CLASSES = ("guess", "possible", "guessing", "rumour", "unconfirmed", "forecast")
"""Classes of words, without one of which a sentence tells nothing of this kind."""
_OPENING = 4
"""Words of a sentence among which stands by what it is told."""


def is_guess(site: Site, at: int) -> bool:
    """Whether a deed that is over is told as a guess, a fear or a rumour; ``at``: its verb."""
    if any(site.low(i).endswith(HEARSAY) for i in (at, at + 1)):
        return True  # «өліпті-мыс», «жанып кетіпті-мыс»
    if site.around.orders.isdisjoint(_CLASSES) or not is_past(site.low(at)):
        return False
    if site.low(0) in orders("guess", "possible"):
        return True
    quoted = site.low(at + 1) in function_words("quoting")
    if quoted and order_begins(site.low(at + 2), "guessing"):
        return True
    if site.low(at + 1) in deed_words("called") and order_begins(site.low(at + 2), "forecast"):
        return True  # «5 үй жанды деген *болжам* бар»
    return any(_is_heard(site, i) for i in range(min(_OPENING, site.first)))


def _is_heard(site: Site, at: int) -> bool:
    """«*Қауесет* бойынша», «*расталмаған мәлімет* бойынша»; not «болжам бойынша», which is an estimate."""
    if site.low(at + 1) in function_words("over"):
        return order_begins(site.low(at), "rumour")
    return order_begins(site.low(at), "unconfirmed") and site.low(at + 2) in function_words("over")
