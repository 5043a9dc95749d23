"""What looks like a place and is none: an amount, a paper, where somebody sits who acts elsewhere."""

from __future__ import annotations

from svodka.language.english.counted.spending import in_kind
from svodka.language.english.cues import speaking, telling
from svodka.language.english.site import Site, money_signs, units, words_of
from svodka.language.english.tree import child

_CODE = 3
"""Letters of the short name of a currency."""


def together_with(site: Site, at: int) -> bool:
    """«*along with* their driver»: no place."""
    return any(
        site.low(c) == "with" for c in site.sentence.children[at] if site.tokens[c].rel == "case"
    )


def in_turn(site: Site, at: int) -> bool:
    """«quarter *on quarter*», «street by street»: a noun that is said twice."""
    return at > 1 and site.low(at) == site.low(at - 2) and site.tokens[at - 1].pos == "ADP"


def reckoned_from(site: Site, at: int) -> bool:
    """«up 0.2 points *on the quarter*»: the time that a change is reckoned from."""
    return site.case(at) in ("on", "over") and site.low(at) in words_of("calendar")


def amounts(site: Site, at: int) -> bool:
    """Whether a noun is an amount itself: «estimated at *Rs 783 billion*», «stood at *EUR* 30bn»."""
    if site.low(at).rstrip(".") in money_signs():
        return True
    code, behind = site.tokens[at].text, site.low(at + 1)
    if len(code) == _CODE and code.isupper() and behind[:1].isdigit():
        return True  # «stood at *TRY* 192.1 billion»
    if site.low(at) not in units():
        return False
    number = child(site.sentence, at, "nummod")
    counted = number is not None and site.tokens[number].text[:1].isdigit()
    return counted or site.tokens[at].text.isupper()


def names_none(site: Site, at: int) -> bool:
    """«in the interim *Budget*», «on Flag *Day*», «its stake in *Norland Air*»: a name that no place has.

    «Gets $5 Million *in Aid*»: nor has what a sum is given in, in the capitals of a headline.
    """
    return site.tokens[at].pos == "PROPN" and (
        site.low(at) in words_of("nowhere") or owned(site, at) or in_kind(site) == at
    )


def owned(site: Site, at: int) -> bool:
    """«raised its stake *in Norland Air* to 51 percent»: what somebody owns a part of."""
    case = child(site.sentence, at, "case")
    if case is None or case < 1 or site.low(case) != "in":
        return False
    return site.tokens[case - 1].lemma in words_of("part-owned")


def seat(site: Site, at: int, action: int | None) -> bool:
    """«A court *in Ostrov* jailed him for a fire that killed 4»: where one sits who does something else."""
    head = site.tokens[at].head
    if head >= 0 and site.case(at) == "at" and site.low(head) in words_of("analyst"):
        return True  # «economists *at Lunn Bank* raised their forecast by 2 percent»
    if site.tokens[at].rel != "nmod" or head < 0 or site.tokens[head].head in (-1, action):
        return False
    if child(site.sentence, site.tokens[head].head, "expl") is not None:
        return False  # «there were 40 gang members *in Ostrov*»
    if not site.tokens[head].rel.startswith("nsubj") and site.tokens[head].rel != "obl:agent":
        return False
    lemma = site.tokens[head].lemma
    known = lemma in speaking("body", "person")
    return known and lemma not in words_of("on-the-spot")


def at_home(site: Site, at: int, action: int | None) -> bool:
    """«was born *in Ostrov* and has 40 cows»: where somebody is from or sits, who does something else."""
    head = site.tokens[at].head
    return head != action and site.tokens[head].lemma in words_of("at-home")


def of_no_kind(site: Site, at: int) -> bool:
    """«an outflow *of capital*», «heads *of state*»: a noun without article or name behind «of»."""
    token = site.tokens[at]
    if token.pos != "NOUN" or site.case(at) != "of" or token.feats.get("Number") == "Plur":
        return False
    named = at + 1 < len(site.tokens) and site.tokens[at + 1].pos == "PROPN"
    alone = all(
        site.tokens[c].rel in ("case", "punct", "conj", "cc") for c in site.sentence.children[at]
    )
    return alone and not named


def of_spending(site: Site, at: int) -> bool:
    """«spending *on roads* rose», «spent 5 million *on roads*»: what money is for, or a tax is laid on."""
    above = site.tokens[at].head
    if above < 0 or site.case(at) != "on" or site.tokens[at].pos != "NOUN":
        return False
    laid = site.tokens[above].lemma in words_of("laid-out")
    if site.tokens[at].rel == "nmod":
        return laid
    paid = site.spot.kind == "money" or (laid and site.spot.kind == "count")
    behind = child(site.sentence, at, "case") == site.last + 1
    return paid and behind and site.tokens[at].lemma in words_of("site")


def of_other_number(site: Site, at: int) -> bool:
    """«200 were hurt, 96 *in Ostrov*»: the place of a number that a comma or colon parts from the figure.

    «The rate was 2% (3% *in Ostrov*)»: or brackets.
    """
    if _in_other_brackets(site, at):
        return True
    case = child(site.sentence, at, "case")
    if case is None or case - 1 <= site.last:
        return False
    if site.low(case - 1) == "," and at + 1 < len(site.tokens) and site.tokens[at + 1].pos == "NUM":
        return True  # «40 mm in Ostrov, *in Tirsk* 60 mm»
    if case - 2 <= site.last:
        return False
    behind_colon = any(token.text == ":" for token in site.tokens[site.last + 1 : case - 1])
    return site.tokens[case - 1].pos == "NUM" and (behind_colon or site.low(case - 2) == ",")


def _in_other_brackets(site: Site, at: int) -> bool:
    """Whether a place stands in brackets with a number of its own, and the figure without."""
    text, start = site.outline.text, site.tokens[at].start
    opened = text.rfind("(", site.sentence.start, start)
    if opened < 0 or site.spot.start > opened or ")" in text[opened:start]:
        return False
    return any(letter.isdigit() for letter in text[opened:start])


def where_told(site: Site, at: int) -> bool:
    """«Speaking *in Ostrov*, the minister said 40 men died»: where it is told, not where it happened.

    «The minister told reporters *in Ostrov* that 40 men died», «As she told a court *in Ostrov*, 40 died»: or
    beside the verb that tells it.
    """
    head = site.tokens[at].head
    if head >= 0 and _tells_behind(site, head, at):
        return True
    while (
        head >= 0
        and site.tokens[head].pos == "NOUN"
        and site.tokens[head].rel in ("obl", "nmod", "obj")
    ):
        head = site.tokens[head].head  # «speaking at a forum *in Ostrov*»
    if head < 0 or site.tokens[head].rel != "advcl" or site.tokens[head].head <= at:
        return False
    mark = child(site.sentence, head, "mark")
    if mark is not None and site.low(mark) == "as" and site.tokens[head].lemma in telling():
        return True
    teller = site.tokens[site.tokens[head].head]
    return teller.lemma in telling() and teller.index < site.first


def _tells_behind(site: Site, head: int, at: int) -> bool:
    """Whether a place hangs on a verb of telling, or whom it tells it, and what is told stands behind."""
    tokens = site.tokens
    if tokens[head].rel in ("obj", "iobj", "obl") and 0 <= tokens[head].head < head:
        head = tokens[head].head
    teller = tokens[head]
    if teller.pos != "VERB" or teller.lemma not in telling() or not head < at < site.first:
        return False
    opened = any(
        t.low in ("that", ",", ":") for t in tokens[head:at]
    )  # «noted that *in Ostrov* 40 men died»
    told = child(site.sentence, head, "ccomp")
    return not opened and ((told is not None and told > at) or site.low(at + 1) == "that")


def end_of_route(site: Site, at: int) -> bool:
    """«hurt on a bus from Tirsk *to Ostrov*»: where what a noun names leads, not where."""
    case = child(site.sentence, at, "case")
    if case is None or case < 2 or site.low(case) != "to" or site.case(case - 1) != "from":
        return False
    above = site.tokens[case - 1].head
    return above >= 0 and site.tokens[above].pos == "NOUN"


def only_near(site: Site, at: int) -> bool:
    """«in the town of Tirsk, *near the border*»: what the place before it lies near."""
    case = child(site.sentence, at, "case")
    if case is None or case < 2 or site.low(case) != "near" or site.low(case - 1) != ",":
        return False
    before = site.tokens[case - 2]
    led = before.index if before.head < 0 or before.rel != "nmod" else before.head
    where = (before.index, led)
    area = any(site.tokens[i].lemma in words_of("area", "site") for i in where)
    return area or (before.pos == "PROPN" and any(site.case(i) in ("in", "at") for i in where))


def passes_arms(site: Site, action: int, counted: int | None) -> bool:
    """«Kenya lost 40 tanks», «received 40 jets», which may be elsewhere; not «lost 40 jobs»."""
    passing = site.tokens[action].lemma in words_of("passing")
    return passing and counted is not None and site.tokens[counted].lemma in words_of("arms")
