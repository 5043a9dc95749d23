"""What a card of a claim says at a glance, and what a slot of it held before a correction and after."""

from __future__ import annotations

from svodka.export.wording import LOW_CONFIDENCE
from svodka.ledger.figure_words import ARROW
from svodka.ledger.records import loads
from svodka.web.interface import Interface
from svodka.web.pages.pieces import Card


def doubtful(card: Card) -> bool:
    """Whether a claim is more likely wrong than right somewhere, and nobody has looked at it."""
    return card.confidence < LOW_CONFIDENCE and not card.verdict


def beside(value: str, words: str, ui: Interface) -> str:
    """What stands beside the words of a figure: its value in the language of the page, where that says more.

    «≈ 700» beside «почти 700», nothing beside «1264», whether its value is «1 264» or "1,264", nor beside
    «700 → 1264», which was corrected to it.
    """
    shown = ui.value(value)
    told = ("".join(one.split()) for one in (value, shown))
    return "" if "".join(words.rpartition(ARROW)[2].split()) in told else shown


def held(slot: str, part: str | None, ui: Interface) -> str:
    """What a slot held, by its part of the claim record: «54», «КНБ», «месяц (2026-01-01 – 2026-01-31)».

    What is one of a list is in the words of the page: «больше», «тенге».
    """
    found = loads(part) if part else None
    if not isinstance(found, dict):
        if found is None:
            return "–"
        return ui.unit(found) if slot == "unit" else ui.known(f"{slot}.{found}", str(found))
    ends = [found.get(end) for end in ("from", "to")]
    days = f" ({' – '.join(end or '…' for end in ends)})" if any(ends) else ""
    return f"{found.get('name') or found['text']}{days}"
