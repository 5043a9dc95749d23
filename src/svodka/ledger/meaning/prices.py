"""What a thing costs is its price: «билет стоит 900 тенге», "the ticket price is 900 tenge".

So is what became dearer or cheaper: «огурцы подорожали на 14 %» is that their price rose.
"""

from __future__ import annotations

import re
from dataclasses import replace

from svodka.language.lexicon import folded
from svodka.ledger.meaning.clauses import words_before
from svodka.ledger.meaning.closed_up import closed_up
from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.counted import What
from svodka.ledger.meaning.deeds import Deed
from svodka.ledger.meaning.inflection import russian_cases
from svodka.ledger.meaning.narrowings import narrowings
from svodka.ledger.meaning.verbs import AMOUNT
from svodka.ledger.meaning.words import NOMINAL, Text, words
from svodka.model import Claim

COST, PRICE = "cost", "price"
DEARER = ("become-dearer", "become-cheaper")
"""The deeds that tell how the price of what is counted moved."""

DASH = re.compile(r"\s*[–—-]\s*")
"""What stands for a verb that was said before."""
COUNT = "count"
"""The kind of a figure of things, which is of no price."""


def priced(
    claim: Claim, deed: Deed, what: What, text: Text, catalogue: Catalogue
) -> tuple[Deed, What] | None:
    """The deed and what is counted, where a good of the catalogue costs so much; None where none does.

    The name of the good narrows the price, as it does where a price is spoken of. Only of one that is named
    right before the verb: "moving a tonne of wheat to the port costs 40 dollars".
    """
    _, narrowing, noun = what
    if deed.action in DEARER:
        return _moved(claim, deed, what, text, catalogue)
    if deed.action != COST or claim.quantity.kind != "money" or claim.quantity.change:
        return None
    if noun is None or "good" not in noun.flags or not _stands_before(claim, text):
        return None
    return Deed(AMOUNT, catalogue.named("action", AMOUNT)), _price(
        folded(noun.title), narrowing, catalogue
    )


def _moved(
    claim: Claim, deed: Deed, what: What, text: Text, catalogue: Catalogue
) -> tuple[Deed, What] | None:
    """The deed and what is counted, of a price that moved: «[хлеб] подорожал на 9 %», «до 300 тенге».

    «Подорожали 40 товаров» tells of no price, and «цены подорожали» of one that is named.
    """
    counted, narrowing, noun = what
    said = text.words(claim.counted.start, claim.counted.end) if claim.counted else []
    if deed.concept is None or claim.quantity.kind == COUNT or catalogue.at("action", said, 0):
        return None
    act = catalogue.named("action", deed.concept.act)
    change = "" if claim.quantity.change else deed.concept.change  # "became 9% [dearer]"
    moved = replace(deed, action=deed.concept.act, concept=act, change=change)
    if not said or (noun is not None and PRICE in noun.name):
        return moved, what
    if text.language == "ru":  # as of «цены на хлеб»
        own = [w for w in said if w.part in NOMINAL and not w.within(claim.place, claim.actor)]
        return moved, _price("", narrowings(own, catalogue), catalogue)
    return moved, _price(folded(noun.title if noun else counted), narrowing, catalogue)


def _price(name: str, narrowing: str, catalogue: Catalogue) -> What:
    """The price of what has a name, and of which kind of it: «красной икры».

    What narrows by several words is called as it is beside prices: «продовольственные товары».
    """
    called = narrowings(words(name, language="ru"), catalogue) if " " in name else name
    names = {*narrowing.split(), *called.split()}
    return PRICE, " ".join(sorted(names)), catalogue.named("counted", PRICE)


def _stands_before(claim: Claim, text: Text) -> bool:
    """Whether what is counted stands right before its verb, in Kazakh before the figure.

    Or before a dash, where the verb stands further back: «мясо стоит 900 тенге, [молоко] — 400».
    """
    if claim.counted is None or claim.action is None:
        return False
    if claim.action.end <= claim.counted.start:
        return DASH.fullmatch(text.text, claim.counted.end, claim.quantity.start) is not None
    end = min(claim.action.start, claim.quantity.start)
    if text.language == "ru" and _opens(claim, text):
        return not closed_up(text.words(claim.counted.end, end), claim)
    return claim.counted.end <= end and not text.text[claim.counted.end : end].strip()


def _opens(claim: Claim, text: Text) -> bool:
    """Whether what is counted opens its Russian clause, but for when and where: «[литр молока] в Омске»."""
    noun = claim.counted
    if noun is None:
        return False
    led = closed_up(words_before(text, noun.start), claim)
    said = text.words(noun.start, noun.end)
    return not led and bool(said) and "nomn" in russian_cases(said[0])
