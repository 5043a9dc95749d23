"""What as many did not do: «*40 workers were not paid*», «22 percent *do not trust* the court».

The number is of those who did not, so that is asserted; the deed holds its «not». Where it would be done to
so many, or nobody did it, the deed itself is denied: «the firm did not pay 40», «none of the 40 came».
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


def denies(sentence: Sentence, at: int) -> bool:
    """Whether a token is a «not» that denies; that of «*not only* closed» does not."""
    if sentence.tokens[at].low not in _words("not"):
        return False
    behind = sentence.tokens[at + 1 : at + 2]
    return not behind or behind[0].low not in _words("not-only")


def undone(sentence: Sentence, verb: int) -> int | None:
    """The token of the «not» of what as many as the subject counts did not do; ``None`` of others.

    «730,000 have *not* been able to go home»: also of a verb that another leads to.
    """
    tokens, at = sentence.tokens, verb
    if tokens[verb].pos not in _PREDICATES or tokens[verb].lemma in bounding_verbs():
        return None
    no = _own_not(sentence, at)
    while no is None and tokens[at].rel == "xcomp" and 0 <= tokens[at].head < at:
        at = tokens[at].head
        no = _own_not(sentence, at)
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
    if no is None or no > verb:
        return None
    while no > 0 and sentence.tokens[no - 1].rel in _LEADING:
        no -= 1
    return sentence.tokens[no].start


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
