"""About so much: «рост в районе 3%», «курс вблизи 90 рублей»; not «в районе 5 км от города».

And «с десяток домов»; and just below it: «собралось под 700 человек», «набралось под 300 заявок», «мороз под
40 градусов»; not «под 14 мостами».
"""

from __future__ import annotations

from dataclasses import replace

from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES
from svodka.language.russian.numerals import is_verb, lemmas, readings
from svodka.language.russian.quantities.amounts import Draft
from svodka.language.russian.quantities.surroundings import contexts, matches

KINDS = frozenset({"percent", "money", "measure"})
"""What a place is not told by; «в районе 5 часов» may be a time of the day."""
LENGTHS = frozenset({"km", "m"})
BELOW = "под"
ABOUT = ("с", "со")
"""Before a round number in the accusative: «[с] десяток домов»."""
AMOUNTS = frozenset({"money", "duration"})
MEASURES = frozenset({"t", "kg", "km/h", "Cel"})
"""Measures that nothing lies under; «под 40 метров», «под 20 гектаров» may be a depth and a purpose."""
CAME = ("ло", "лось", "ся", "ет", "ит")
"""How verbs end that are of people behind them: «пришло под 200 человек», not «строят под 200 человек»."""
MADE = 3
"""Words behind people among which stands what was made for them."""
LEAST = 10
"""Fewer are not rounded: «под 5 человек» is for so many."""


def around(draft: Draft) -> None:
    """Make an amount that «в районе» or «вблизи» stands before approximate."""
    c = draft.candidate
    at = c.first - 1
    if draft.relation != "exact" or c.low(at) == BELOW:
        return _just_below(draft)
    if c.low(at) in ABOUT and _is_round_word(draft):
        return _take(draft, at, "bound.about")
    if draft.kind not in KINDS or draft.symbol in LENGTHS:
        return None
    words = classes("russian/extents")
    within = c.low(at - 1) == "в" and matches(c.mark(at), words["about"])
    if within or c.low(at) in words["near"]:
        _take(draft, at - within, "bound.around")
    return None


def _take(draft: Draft, first: int, why: str) -> None:
    """Make an amount approximate by the words from a mark on."""
    draft.relation = "approx"
    draft.candidate = replace(draft.candidate, first=first)
    draft.why.append(why)


def _just_below(draft: Draft) -> None:
    """Make an amount behind «под» approximate where it opens its sentence, or a verb or frost is before it.

    People, money, time and a few measures alone: «землю дали под 14 домов» tells what for, «кредит под 12%»
    at which rate.
    """
    c = draft.candidate
    if draft.relation != "exact" or c.low(c.first - 1) != BELOW or draft.low < LEAST:
        return
    before = c.mark(c.first - 2)
    came = before is None or before.low.endswith(CAME)
    amassed = before is not None and _amasses(before.low)
    people = draft.kind == "count" and (
        amassed or (came and "человек" in lemmas(c.low(c.last + 1)))
    )
    measured = draft.symbol in MEASURES or (amassed and draft.kind == "measure")
    rounded = _is_round_word(draft)
    people = people or rounded
    if not people and draft.kind not in AMOUNTS and not measured:
        return
    opens = rounded or before is None or before.low == "." or is_verb(before.low)
    # «ущерб — под 40 млн рублей»
    opens = opens or (draft.kind == "money" and c.low(c.first - 2) in DASHES)
    if before is None and people and _is_made_for(draft):
        return
    if (
        not opens
        and draft.symbol != "Cel"
        and before is not None
        and before.low not in contexts("person")
    ):
        return
    if all(form.case != "ablt" for form in readings(c.low(c.last + people))[:1]):
        _take(draft, c.first - 1, "bound.just-below")


def _is_round_word(draft: Draft) -> bool:
    """«Под [тысячу] дел», «с [сотню] домов»: a round number in a word, whatever is counted."""
    n = draft.candidate.numeral
    one = n.style == "words" and n.first == n.last and n.category in ("noun", "multiplier")
    low = draft.candidate.low(n.last)
    return one and any((form.case, form.number) == ("accs", "sing") for form in readings(low))


def _amasses(low: str) -> bool:
    """Whether a verb is one of being or becoming so many: «[учатся] под 300 детей»."""
    return not lemmas(low).isdisjoint(classes("russian/extents")["amassed"]) and is_verb(low)


def _is_made_for(draft: Draft) -> bool:
    """«Под 200 человек [построили] общежитие»: for how many something was made or given, not who did it."""
    c = draft.candidate
    made = classes("russian/extents")["made-for"]
    behind = range(c.last + 1, c.last + 1 + MADE)
    return any(not lemmas(c.low(at)).isdisjoint(made) for at in behind)
