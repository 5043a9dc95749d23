"""Whether a claim tells what as many as it counts did not do: «40 жұмысшы жалақы алған жоқ».

That is another deed than the one that was done: those who got nothing are no part of those who got
something, and their number contradicts none of it.
"""

from __future__ import annotations

from svodka.language.lexicon import beginnings, classes
from svodka.ledger.meaning.words import Text
from svodka.model import Claim


def is_undone(claim: Claim, text: Text) -> bool:
    """Whether the action of an asserted Kazakh claim holds its «not»: «алған *жоқ*», «сен*бе*йді»."""
    if text.language != "kk" or claim.action is None or claim.factuality == "negated":
        return False
    last = claim.action.text.rsplit(maxsplit=1)[-1].lower()
    return last in classes("kazakh/orders")["denying"] or _denies(last)


def _denies(verb: str) -> bool:
    """Whether a verb denies its deed, and neither bounds an amount nor says that something is missing."""
    from svodka.language.kazakh.morphology.tags import tag
    from svodka.language.kazakh.quantities.bounds import is_bound

    if is_bound(verb) or verb.startswith(beginnings("kazakh/orders", "lacking")):
        return False
    return any(tag(verb, behind)[1].get("Polarity") == "Neg" for behind in (".", "қалды"))
