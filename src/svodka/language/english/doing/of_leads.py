"""Who does what the items of a list tell, and whether it is done, by the line above: «*The board will:*»."""

from __future__ import annotations

from svodka.language.analysis import Sentence, Token
from svodka.language.english.counted.nouns import NOUNS
from svodka.language.english.cues import speaking
from svodka.language.english.leads import leads_with, opens_item, states
from svodka.language.english.site import Site, noun_span, words_of
from svodka.language.english.speakers.pronouns import fitting
from svodka.language.english.tree import is_passive, phrase, subject
from svodka.language.slots import Words
from svodka.model import Factuality

_HAVING = frozenset(["has", "have", "had", "'ve", "’ve"])
"""Auxiliaries before the colon of a line whose items tell what has been done."""


def is_led(site: Site, action: int) -> bool:
    """Whether an item that its deed opens, without a subject, stands below a line: «– *closed* 40 shops»."""
    return _above(site, action) is not None


def doer_above(site: Site, action: int, said: int | None) -> Words | None:
    """«*The board* has: / – closed 40 shops», «*Officers in Leeds:* / – held 40 men»: an item without one.

    ``said``: the speech that the item is of, whose speaker «it» is: «The board said it had: / – closed …».
    """
    above = _above(site, action)
    who = _doer(above, site.tokens[action]) if above is not None else None
    if above is None or who is None:
        return None
    if above.tokens[who].low in fitting():
        return site.said[said].speaker if said is not None else None
    if above.tokens[who].pos not in NOUNS:
        return None
    start, end = noun_span(above, who)
    named = above.tokens[who].pos == "PROPN"
    return Words(start, end, site.outline.text[start:end] if named else above.tokens[who].lemma)


def told_above(site: Site, action: int | None) -> Factuality | None:
    """«The board *will:* / – close 40 shops», «*may:*», «plans *to:*»: ``None`` where it is done."""
    above = _above(site, action) if action is not None else None
    last = leads_with(above) if above is not None else None
    if above is None or last is None:
        return None
    if last.low in words_of("planned"):
        return "planned"
    if last.low in words_of("possible"):
        return "possible"
    before = above.tokens[last.index - 1] if last.low == "to" and last.index else None
    ahead = words_of("plan", "forecast", "asking", "vowing", "ahead", "to-do") | {"be", "have"}
    return "planned" if before is not None and before.lemma in ahead else None


def _above(site: Site, action: int) -> Sentence | None:
    """The parsed line above an item that its deed opens, without a subject of its own."""
    above = site.lead
    if above is None or not above.parsed or not opens_item(site.sentence, action):
        return None
    own = {site.tokens[c].rel for c in site.sentence.children[action]}
    ing = site.low(action).endswith("ing") or site.tokens[action].pos != "VERB"
    return above if "obj" in own and not ing and own.isdisjoint(("nsubj", "nsubj:pass")) else None


def _doer(above: Sentence, deed: Token) -> int | None:
    """The token of whoever the line above says did it: its subject, or the noun that it is."""
    last = leads_with(above)
    if last is None:
        return None
    if states(above):
        leading = (
            last.low in _HAVING or last.low in words_of("planned", "possible") or last.low == "to"
        )
        verb = last.index if last.pos in ("VERB", "AUX") else last.head
        return subject(above, verb) if leading and not is_passive(above, verb) else None
    root = next(t for t in above.tokens if t.head < 0)
    if root.pos not in NOUNS or deed.feats.get("VerbForm") == "Inf":
        return None
    start, end = phrase(above, root.index)
    words = {root.lemma, *(t.low for t in above.tokens[start : end + 1])}
    return root.index if words & speaking("person", "body") else None
