"""What as many did not do: «*40 workers were not paid*», «22 percent *do not trust* the court».

The number is of those who did not, so that is asserted; the deed holds its «not». Where it would be done to
so many, or nobody did it, the deed itself is denied: «the firm did not pay 40», «none of the 40 came».
Those who failed to do it, were unable to or have yet to did not do it; who refused to did another deed.
"""

from __future__ import annotations

from svodka.language.analysis import Sentence
from svodka.language.english.quantities.bounds.verbs import bounding_verbs
from svodka.language.english.tree import antecedent, child, subject
from svodka.language.lexicon import classes
from svodka.language.quantities.marks import fold
from svodka.language.quantities.numberwords import number_words

_LEADING = frozenset(["aux", "aux:pass", "cop"])
"""How verbs stand before a «not» that belong to it: «*have* not been paid»."""
_PREDICATES = frozenset(["VERB", "ADJ", "NOUN"])
_NEAR = 6
"""The most tokens between a verb of being able and its deed."""


def denies(sentence: Sentence, at: int) -> bool:
    """Whether a token is a «not» that denies; that of «*not only* closed» does not."""
    if sentence.tokens[at].low not in _words("not"):
        return _is_no_longer(sentence, at)
    behind = sentence.tokens[at + 1 : at + 2]
    return not behind or behind[0].low not in _words("not-only")


def _is_no_longer(sentence: Sentence, at: int) -> bool:
    """«40 men *no longer* work there»: whether a token is the «longer» of a deed that is done no more."""
    longer = at > 0 and sentence.tokens[at].low in _words("no-longer")
    return longer and sentence.tokens[at - 1].low == "no"


def undone(sentence: Sentence, verb: int) -> int | None:
    """The token of the «not» of what as many as the subject counts did not do; ``None`` of others.

    «730,000 have *not* been able to go home»: also of a verb that another leads to. Of those who failed
    to it is that verb, of those who have yet to their «yet».
    """
    tokens, at = sentence.tokens, verb
    if tokens[verb].pos not in _PREDICATES and yet_to(sentence, verb) is None:
        return None
    if tokens[verb].lemma in bounding_verbs():
        return None
    no = _no(sentence, at)
    while no is None and tokens[at].rel == "xcomp" and 0 <= tokens[at].head < at:
        at = tokens[at].head
        no = _no(sentence, at)
    if no is None:
        return None
    who = child(sentence, at, "nsubj:pass")
    who = who if who is not None else subject(sentence, at)
    if who is None and tokens[at].rel == "acl":
        who = tokens[at].head  # «40 homes *not connected*»
    return no if who is not None and _is_counted(sentence, antecedent(sentence, who), no) else None


def undone_start(sentence: Sentence, verb: int) -> int | None:
    """Where what was not done begins, with the verbs that its «not» is joined to: «*have not* come»."""
    no = undone(sentence, verb)
    if no is None:
        return None
    no = min(no, verb) - _is_no_longer(sentence, no)
    while no > 0 and (sentence.tokens[no - 1].rel in _LEADING or _is_yet_of(sentence, no)):
        no -= 1
    return sentence.tokens[no].start


def deed(sentence: Sentence, verb: int) -> int:
    """The verb that tells what was not done: «failed to *arrive*», «have yet to *return*»."""
    at = verb
    while (led := _led(sentence, at)) is not None and _leads(sentence, at):
        at = led
    return at


def yet_to(sentence: Sentence, at: int) -> int | None:
    """The «yet» of what is still to be done: «have *yet* to return», «are *yet* to return»."""
    yet = next((c for c in sentence.children[at] if sentence.tokens[c].low in _words("yet")), None)
    if yet is None or [(t.low, t.pos) for t in sentence.tokens[yet + 1 : yet + 2]] != [
        ("to", "PART")
    ]:
        return None  # «*yet to* the dismay of all it lost 40»
    return yet


def _is_yet_of(sentence: Sentence, at: int) -> bool:
    """«*Have* yet to return»: whether a word is «yet», and the one before it that it stands beside."""
    before, yet = sentence.tokens[at - 1], sentence.tokens[at]
    return yet.low in _words("yet") and before.index == yet.head


def _led(sentence: Sentence, at: int) -> int | None:
    """The deed of a verb of being able: «unable to *get*»."""
    led = child(sentence, at, "xcomp")
    return led if led is not None and at < led <= at + _NEAR else None


def _leads(sentence: Sentence, at: int) -> bool:
    """Whether a verb tells no deed beside that which it leads to."""
    lemma = sentence.tokens[at].lemma
    return lemma in _words("unable") | _words("managing") or yet_to(sentence, at) is not None


def _no(sentence: Sentence, at: int) -> int | None:
    """What says that a verb was not done: its «not», its «yet», or the verb itself, which says so."""
    no = _own_not(sentence, at)
    if sentence.tokens[at].lemma not in _words("unable") or _led(sentence, at) is None:
        return no if no is not None else yet_to(sentence, at)
    to = child(sentence, _led(sentence, at) or at, "mark")
    return at if no is None and to is not None else None  # not «did not fail to arrive»


def _own_not(sentence: Sentence, verb: int) -> int | None:
    """The «not» of a verb, before it."""
    return next((c for c in sentence.children[verb] if c < verb and denies(sentence, c)), None)


def _is_counted(sentence: Sentence, noun: int, no: int) -> bool:
    """Whether a number says how many a subject is, which stands before the «not» of its verb."""
    tokens, numbers = sentence.tokens, number_words("english")
    if noun >= no:
        return False
    number = next((c for c in sentence.children[noun] if tokens[c].rel == "nummod"), None)
    if number is None:
        number = noun if tokens[noun].pos == "NUM" or fold(tokens[noun].text) in numbers else None
    if number is None:
        return False
    beside = {tokens[c].low for c in (*sentence.children[noun], *sentence.children[number])}
    before = tokens[number - 1].low if number else ""
    return _words("of-nobody").isdisjoint({before, *beside})


def _words(kind: str) -> frozenset[str]:
    return classes("english/doing")[kind]
