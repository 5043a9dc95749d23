"""What an English figure is only planned, expected or asked to be, by the words right around it."""

from __future__ import annotations

from svodka.language.analysis import Token
from svodka.language.english.counted.nouns import MEASURED
from svodka.language.english.cues import links
from svodka.language.english.doing.denied import is_negated
from svodka.language.english.doing.leading_verbs import is_than
from svodka.language.english.doing.norms import is_reached
from svodka.language.english.doing.only_wanted import is_noun_wanted
from svodka.language.english.site import Site, words_of
from svodka.language.english.tree import child

_UP = 4
"""How many heads above a figure the verb may stand that plans it."""
_OF = frozenset(["of", "for", "at"])
"""Between a forecast and its number."""
_CLOSING = frozenset(["by", ".", ";", ""])
"""What stands behind a number and «expected»: «40 expected *by* analysts», «versus 40 expected*.*»."""
_ENDS = frozenset([",", ".", ";", ""])
"""What closes the clause of a number that counts nothing beside it."""
_ARTICLES = frozenset(["a", "an"])
_SHOWN = frozenset(["ccomp", "csubj"])
"""How what is shown hangs on what shows it."""


def is_foretold(site: Site, action: int | None) -> bool:
    """«4 of a *planned 40* homes», «versus *40 expected*», «*plans* a round for 40», «*seen at* 4%»."""
    foretold = words_of("foretold")
    if site.low(site.first - 1) in foretold and site.tokens[site.first - 1].pos in ("ADJ", "VERB"):
        return True
    if site.low(site.last + 1) in foretold and site.low(site.last + 2) in _CLOSING:
        return True
    if site.low(site.first - 1) == "of" and site.low(site.first - 2) in words_of("target"):
        # «640,000 of a *target of 1.1 million*»
        return action is None or not is_reached(site, action, site.first - 2)
    if _is_aimed_at(site) or _is_of_forecast(site) or _is_seen_ahead(site):
        return True
    if action is None or site.tokens[action].pos == "NOUN":
        own = site.sentence.children[action] if action is not None else ()
        if any(site.tokens[c].rel == "amod" and site.low(c) in foretold for c in own):
            return True  # «the *planned* closure of 40 mines»
        if action is not None and is_noun_wanted(site, action):
            return True
        if action is not None and _is_change_ahead(site, action):
            return True
        above = _verb_above(site)
        ahead = words_of("forecast", "intending")
        foretold_of = above is not None and not is_than(site, above)
        return foretold_of and above is not None and site.tokens[above].lemma in ahead
    if site.tokens[action].rel == "acl" and _is_change_ahead(site, site.tokens[action].head):
        return True  # «had *forecast output rising* 4%»
    above = _verb_above(site)
    if above is not None and action < above and not is_than(site, above):
        if site.tokens[above].lemma in words_of("forecast"):
            return not is_negated(site, above)  # «raised its target, *forecasting* sales of $4bn»
    if site.tokens[action].lemma in words_of("foretold-at"):
        told = child(site.sentence, action, "obj") is None  # not «*saw* growth at 4%»
        told = told and site.low(action - 1) != "last"  # not «was *last* seen at $40»
        return told and site.low(site.first - 1) == "at" and site.spot.kind in MEASURED
    between = [t.low for t in site.tokens[action + 1 : site.first]]
    intends = site.tokens[action].lemma in words_of("intending") and site.first > action
    intends = intends and child(site.sentence, action, "ccomp") is None
    return intends and "after" not in between and not is_negated(site, action)


def _is_change_ahead(site: Site, noun: int) -> bool:
    """«Analysts *expect an increase* in the rate to 5%», «*a fall* to 40 tonnes *is forecast*»."""
    token = site.tokens[noun]
    if site.spot.change is None or token.rel not in ("obj", "nsubj:pass"):
        return False
    foretold = site.tokens[token.head].lemma in words_of("forecast")
    return foretold and not is_negated(site, token.head)


def _is_aimed_at(site: Site) -> bool:
    """«*The 4% forecast*», «its *2% inflation target*»; not «12 goal kicks»."""
    at, aims = site.last + 1, words_of("target", "foretelling-behind")
    if _is_estimate_of_analysts(site, at):
        return site.spot.kind != "count"
    at += site.low(at + 1) in aims
    if site.spot.kind == "count" or site.low(at) not in aims:
        return False
    return at + 1 >= len(site.tokens) or site.tokens[at + 1].pos != "NOUN"


def _is_estimate_of_analysts(site: Site, at: int) -> bool:
    """«beat *the $4m average estimate of 9 analysts*»; not «an estimate of losses»."""
    at += site.low(at) not in words_of("estimating")
    if site.low(at) not in words_of("estimating") or site.low(at + 1) not in ("of", "by", "from"):
        return False
    return any(site.low(i) in words_of("analyst") for i in range(at + 2, at + 5))


def _is_seen_ahead(site: Site) -> bool:
    """«The firm *sees* sales of $4bn», «*sees* fees falling to $4»; not «*sees* 40% of its sales abroad»."""
    if site.spot.kind not in ("money", "percent"):
        return False
    tokens = site.tokens[: site.first]
    seen = next((t for t in tokens if t.lemma in words_of("foretold-at") and _is_present(t)), None)
    if seen is None or child(site.sentence, seen.index, "nsubj") is None:
        return False
    between = tokens[seen.index + 1 :]
    if any(t.text in (",", ";") for t in between):
        return False
    return any(t.lemma.lower() in words_of("outlook") for t in between)


def _is_present(token: Token) -> bool:
    return token.feats.get("Tense") == "Pres" and token.feats.get("VerbForm") == "Fin"


def _verb_above(site: Site) -> int | None:
    """The verb of which a figure, or the noun that has it, is the object: «*expects* growth of 4%».

    «The construction of 40 homes is *planned*», «*projects* inflation at 4%».
    """
    at = site.first
    for _ in range(_UP):
        rel, at = site.tokens[at].rel, site.tokens[at].head
        if at < 0 or (site.tokens[at].pos == "NUM" and at not in site.own):
            return None  # «expects *one* of the 4 firms to close»
        if site.tokens[at].pos == "VERB":
            led = ("of", "at") if site.spot.kind in MEASURED else ("of",)
            of = rel == "obl" and site.low(site.first - 1) in led
            return at if rel in ("obj", "nsubj:pass") or of else None
    return None


def _is_of_forecast(site: Site) -> bool:
    """«Below *forecasts of 4%*», «analysts' *estimates of $2bn*»; not «estimates of 40 dead»."""
    at = site.first - 1
    at -= site.low(at) in _ARTICLES
    if site.low(at) not in _OF:
        return False
    if site.low(at) == "for" and site.low(at - 1) in ("is", "was"):
        at -= 1  # «the consensus *was for* 4%»
    if site.low(at - 1) in words_of("foretelling"):
        return site.spot.kind != "duration"
    if site.low(at - 1) not in words_of("estimating"):
        return False
    beaten = site.low(at - 2) in links("compared-with")  # «*smashing* estimates of 60,000»
    if beaten and (site.spot.kind in MEASURED or site.low(site.last + 1) in _ENDS):
        return True
    return any(site.low(i) in words_of("analyst") for i in (at - 2, at - 3))


def is_expected_to_show(site: Site, at: int) -> bool:
    """«Data is *expected to show* prices rose 4%»: what is told of is not known yet."""
    tokens, above = site.tokens, site.tokens[at].head
    if tokens[at].rel.partition(":")[0] not in _SHOWN or above < 0:
        return False
    if tokens[above].lemma in words_of(
        "forecast"
    ):  # the tree may take what is shown for what is expected
        shows = [c for c in site.sentence.children[above] if tokens[c].rel == "xcomp" and c < at]
    else:
        shows, above = [above], tokens[above].head if tokens[above].rel == "xcomp" else -1
    expected = above >= 0 and tokens[above].lemma in words_of("forecast")
    return expected and any(site.low(c - 1) == "to" for c in shows)
