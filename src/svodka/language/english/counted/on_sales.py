"""What a sum is that was made out of another: «*profit* was $9m on sales of $80m», «earned $9m on sales»."""

from __future__ import annotations

import re

from svodka.language.english.counted.nouns import NOUNS, carried
from svodka.language.english.site import Site, currencies, words_of
from svodka.language.english.tree import child
from svodka.language.lexicon import classes

ON = re.compile(r"(?: (?:a|per) share)?(?:, or (?:[^,;.]|[,.]\d){1,30})?,? on ")
"""What stands between a sum and the sales: «$9m*, or 12 cents a share, on* sales of $80m»."""
_REACH = 6
"""How many tokens behind «on» the sum of the sales may begin."""


def made_on_sales(site: Site) -> int | None:
    """The subject that a sum is said to be, beside the sales that it was made on; without one, nothing."""
    if site.spot.kind != "money" or site.low(site.first - 1) == "of":
        return None  # «a *profit of* $9m on revenue of $80m»
    behind = ON.match(site.outline.text, site.spot.end, site.sentence.end)
    if behind is None or not _are_sales(site, site.range(behind.end() - 1, behind.end() + 1)[0]):
        return None
    top = site.top
    if site.low(site.first - 1) == "or" and site.tokens[top].head >= 0:
        top = site.tokens[top].head  # «$9m, or *12 cents* a share, on revenue of $80m»
    verb = top if site.copular(top) else site.above(top)
    if verb is None:
        return -1
    levels = site.tokens[verb].lemma in words_of("level") or site.spot.change is not None
    who = child(site.sentence, verb, "nsubj") if levels or verb == top else None
    return carried(site, who) if who is not None and site.tokens[who].pos in NOUNS else -1


def _are_sales(site: Site, first: int) -> bool:
    """Whether sales of so much money begin with a token: «on net *sales of $80m*»."""
    for token in site.tokens[first : first + _REACH]:
        if token.lemma in classes("english/paying")["turnover"]:
            behind = site.tokens[token.index + 2 : token.index + 2 + _REACH]
            money = any(t.pos == "SYM" or t.lemma in currencies() for t in behind)
            return site.low(token.index + 1) == "of" and money
        if token.pos not in ("ADJ", "NOUN", "DET", "VERB"):
            return False
    return False


def is_sales(site: Site) -> bool:
    """«lost $9m on sales of *$80m*»: out of how much a sum was made, which nobody lost; not «spent on»."""
    noun = site.first - 2
    if site.spot.kind != "money" or noun < 1 or site.low(noun + 1) != "of":
        return False
    sold = site.tokens[noun].lemma in classes("english/paying")["turnover"]
    if not sold or site.case(noun) != "on":
        return False
    verb = site.above(noun)
    return verb is None or site.tokens[verb].lemma not in classes("english/paying")["spending"]
