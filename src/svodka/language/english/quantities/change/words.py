"""Words of change around a figure: the nearest one before it, the noun behind it or far before."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from svodka.language.english.quantities.numbers.composing import ARTICLES, is_numeral
from svodka.language.english.words import lemmas
from svodka.language.lexicon import classes
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.marks import Mark, low_at
from svodka.model import Change

AMOUNTS: tuple[Change, Change] = ("increase", "decrease")
"""The changes of which a figure is the amount; of the others it is an end."""
REACH = 12
"""How many marks around a figure its word of change may stand."""
STOPS = frozenset(".;!?:")
BEFORE_GROWTH = 3
"""How many marks before a noun of growth the verb may stand that changes it."""
FAR = 26
"""How many before a share: «to *reduce* the number of fires in towns and of deaths in them *by 15%*»."""
MOVED_FROM = frozenset(["up", "down"])
"""Words of change that «from» follows: «down from 40»."""
DISTANT = 6
"""How many marks before «of» a noun of change may stand: «a *drop* in positive results *of* 5%»."""
_FACTOR = ["a", "factor", "of"]


def around(use: str) -> frozenset[str]:
    """The words that stand around an amount of change in one way."""
    return classes("english/around_changes")[use]


def change_word(sequence: Sequence[Mark], first: int, reach: int = REACH) -> str | None:
    """The class of the nearest word of change before a mark in its sentence."""
    for at in range(first - 1, max(-1, first - 1 - reach), -1):
        mark = sequence[at]
        if mark.kind == "sign" and mark.low in STOPS:
            if at and sequence[at - 1].low == "rs":
                continue  # «fell to *Rs.* 41 million from *Rs.* 112 million»
            return None
        if mark.low == "up" and low_at(sequence, at + 1) == "to" and _bounds(sequence, at):
            continue  # «from *up to* 40 to up to 50»
        if mark.kind == "word" and (name := class_of(mark.low)) is not None:
            if name == "level" or particle(sequence, at) or _fetches(sequence, at):
                return None
            if mark.low.endswith("s") and at and sequence[at - 1].kind == "number":
                continue  # «steered 26 *contracts* to one man»
            if name == "travel" and low_at(sequence, at - 1) in (*ARTICLES, "the", "this"):
                continue  # «the *move* gives them access to 4 million euros»
            return _changed_growth(sequence, at) or name
    return None


def _bounds(sequence: Sequence[Mark], up: int) -> bool:
    """Whether a preposition stands before «up to»."""
    return low_at(sequence, up - 1) in ("from", "to", "of", "with")


def begins(sequence: Sequence[Mark], start: int, kind: str) -> bool:
    """«raised fees for all who pay them by 5 percent *from* $4», «…, *from* $4»: a change told far before."""
    if kind not in ("percent", "money") or low_at(sequence, start) != "from":
        return False
    return low_at(sequence, start - 1) == "," or low_at(sequence, start - 1) in around("percent")


def _fetches(sequence: Sequence[Mark], verb: int) -> bool:
    """«*brought in* 5 tonnes from half of the land», «*brought home* 40 men from Tirsk»: nothing changes."""
    fetching = classes("english/particles")
    led = low_at(sequence, verb + 1) in fetching["homewards"]
    return led and bool(lemmas(sequence[verb].low) & fetching["fetching"])


def _changed_growth(sequence: Sequence[Mark], noun: int) -> str | None:
    """«*reduced* economic growth by 2 points»: the class of the verb right before a noun of growth."""
    if not lemmas(sequence[noun].low) & classes("english/change_nouns")["growing"]:
        return None
    for at in range(noun - 1, max(-1, noun - 1 - BEFORE_GROWTH), -1):
        if sequence[at].kind != "word" or sequence[at].low in around("joint"):
            return None
        if (change := rise_or_fall(sequence[at].low)) is not None:
            return change
    return None


def particle(sequence: Sequence[Mark], at: int) -> bool:
    """«makes *up* 40 percent», «blew *down* 40 trees»: part of a verb that changes no number.

    «Sentences were handed *down* to 8 men»: nor does what is given to somebody.
    """
    if not at or sequence[at].low not in MOVED_FROM:
        return _describes(sequence, at)
    verbs, own = classes("english/particles"), lemmas(sequence[at - 1].low)
    if own & verbs["downing" if sequence[at].low == "down" else "adding"]:
        return True  # «shot *down* there, with debris from one», «adds *up* to 40 hours»
    if own & verbs["trading"] and low_at(sequence, at + 2) in around("percent"):
        # «ended *down* 2 percent», not «up with 2 percent»
        return sequence[at + 1].kind != "number"
    return bool(own & (verbs["making"] | verbs["handing"]))


def _describes(sequence: Sequence[Mark], at: int) -> bool:
    """«made *a cool* $5 million», «*cool* 17C nights», «*the lower* 5% rate»: an adjective of the number."""
    if sequence[at].low not in around("adjective"):
        return False
    behind = low_at(sequence, at + 2) in ("c", "f") and not sequence[at + 2].gap
    return behind or (at > 0 and sequence[at - 1].low in (*ARTICLES, "the"))


@lru_cache(maxsize=20_000)
def class_of(low: str) -> str | None:
    """The class of change that a folded word belongs to."""
    own = lemmas(low)
    return next((name for name, words in classes("english/change").items() if own & words), None)


def noun_far(sequence: Sequence[Mark], of: int) -> Change | None:
    """«a *drop* in positive results of 5 percent»."""
    for at in range(of - 2, max(0, of - DISTANT), -1):
        if sequence[at].kind != "word":
            return None
        if sequence[at].low == "in":
            nouns, own = classes("english/change_nouns"), lemmas(sequence[at - 1].low)
            up = own & (nouns["increase"] | nouns["growing"])
            return "increase" if up else "decrease" if own & nouns["decrease"] else None
    return None


def of_number(sequence: Sequence[Mark], first: int, kind: str) -> bool:
    """«11 of *40*, up from 9», «40 delays of *30 minutes*, up from 35»: no number that another came from."""
    if not first or sequence[first - 1].low != "of":
        return False
    near = range(max(0, first - (5 if kind == "duration" else 2)), first - 1)
    return any(is_numeral(sequence, at) for at in near)


def factor_before(sequence: Sequence[Mark], first: int) -> int:
    """How many marks «a factor of» has before a mark: «rose by *a factor of* three»."""
    told = [mark.low for mark in sequence[max(0, first - len(_FACTOR)) : first]]
    return len(_FACTOR) if told == _FACTOR else 0


def noun_after(sequence: Sequence[Mark], last: int) -> Change | None:
    """«a 15% increase», «5 percent growth»."""
    for at in range(last + 1, min(len(sequence), last + 4)):
        if sequence[at].kind != "word" and sequence[at].low not in HYPHENS:
            return None  # «47%, an increase of 4 points»
        if sequence[at].low in around("no-noun") or sequence[at].low in MOVED_FROM:
            return None  # «half of the loss», «two out of three come up», «2% between fall 2019»
        own = lemmas(sequence[at].low)
        if sequence[at].low.endswith("ing") and low_at(sequence, at + 1) not in ("of", "in"):
            return None  # «reached 9.8% *reducing* twofold»
        for change in AMOUNTS:
            if own & classes("english/change")[change]:
                return change
    return None


def rise_or_fall(low: str) -> Change | None:
    """Which of the two a word tells: «grew», «a drop», «exports [doubled]», «[halved] the duty»."""
    name = class_of(low)
    return next((change for change in AMOUNTS if change == name), None)
