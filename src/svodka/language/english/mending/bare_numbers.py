"""Numbers without a noun that a parsed English tree has hung on a word of the next clause."""

from __future__ import annotations

from collections.abc import Sequence
from unicodedata import category

from svodka.language.analysis import Token
from svodka.language.english.mending.main_verbs import mistaken

_NEAR = 5
"""Tokens from «out» to the number of which others are: «out of the 165 districts»."""
_OF_SUMS = frozenset(["NUM", "SYM", "PROPN"])
"""Parts of speech of a sum: «US $ 300 million»."""
_NAMED = frozenset(["NOUN", "ADJ"])
"""Parts of speech of a noun and what stands before it."""
_YEAR = 4
"""Digits of a year."""
_BOUND = frozenset(["ADP", "ADJ", "ADV"])
"""Parts of speech of the words of a bound before its number."""
_MORE = frozenset(["more", "others"])
"""What stands for the noun of a number: «12 *more* need repairs»."""
_BRACKETS = 6
"""Tokens of brackets that hold a sum."""


def set_right(tokens: Sequence[Token]) -> None:
    """Hang each such number on its own verb."""
    for number in tokens:
        if number.pos == "NUM" and number.index > 1:
            _bounded(tokens, number)
        if number.pos == "NUM" and number.index < len(tokens) - 2:
            more = tokens[number.index + 1].low in _MORE and number.index < len(tokens) - 3
            _wanting(tokens, number, tokens[number.index + 1 + more])
        if number.rel == "case" and number.index and number.low == "out":
            _out_of(tokens, number)
        if number.text == "(" and number.index > 1:
            _twice_priced(tokens, number)
        if number.pos == "NUM" and 0 <= number.head < number.index - 1:
            _behind(tokens, number)
        if number.pos == "NUM" and number.rel == "nummod" and number.head > number.index + 1:
            _before_verb(tokens, number)
            _end_of_change(tokens, number)
        if number.pos == "NUM" and number.rel.startswith("nsubj") and number.head > number.index:
            _no_subject(tokens, number)


def _bounded(tokens: Sequence[Token], number: Token) -> None:
    """«killing 12 and injuring *more than 40*»: a bound is of the number behind it, and of none before."""
    bound = tokens[number.index - 1]
    bound = tokens[bound.head] if bound.rel == "fixed" else bound
    if bound.rel == "advmod" and bound.head < bound.index and tokens[bound.head].pos == "NUM":
        bound.head = number.index


def _no_subject(tokens: Sequence[Token], number: Token) -> None:
    """«rises to 8 *after* a girl dies»: a number before the conjunction of a clause is none of it.

    «12 others, *four of them* children, were hurt»: nor is a part that is told between commas.
    """
    verb = tokens[number.head]
    _beside_another(tokens, number, verb)
    mark = next((t for t in tokens if t.head == verb.index and t.rel == "mark"), None)
    if (
        mark is not None
        and number.index < mark.index < verb.index
        and 0 <= verb.head < number.index
    ):
        number.head, number.rel = verb.head, "obl"
        return
    before, comma = tokens[number.index - 2], tokens[number.index - 1]
    them = tokens[number.index + 1 : number.index + 3]
    if [t.low for t in them] != ["of", "them"] or number.index < 2 or comma.text != ",":
        return
    whole = before if before.pos == "NOUN" else number
    parted = any(t.text == "," for t in tokens[number.index : verb.index])
    if parted and any(t.head == whole.index and t.rel == "nummod" for t in tokens):
        whole.head, whole.rel = verb.index, number.rel
        number.head, number.rel = whole.index, "appos"


def _beside_another(tokens: Sequence[Token], number: Token, verb: Token) -> None:
    """«12 *deaths*, 40 injured in a crash»: what is told before the comma is no subject of the participle."""
    alone = tokens[number.index - 1].text == "," and verb.index == number.index + 1
    told = tokens[number.index - 2] if alone and number.index > 2 else number
    twice = told.pos == "NOUN" and (told.head, told.rel) == (verb.index, number.rel)
    if twice and all(t.head != verb.index or t.rel != "aux:pass" for t in tokens):
        told.head, told.rel = verb.head, verb.rel
        verb.head, verb.rel = told.index, "conj"


def _wanting(tokens: Sequence[Token], number: Token, verb: Token) -> None:
    """«12 million *face* hunger», «400 *lack* clean water»: of what is one thing no number stands.

    «12 *need* repairs», of many; not «in 2024 *work* began».
    """
    if verb.pos == "VERB" or verb.text not in mistaken("wanting") or number.lemma == "one":
        return
    thing = tokens[verb.head] if verb.head > verb.index else verb
    single = thing.pos == "NOUN" and thing.feats.get("Number") == "Sing"
    single = single or verb.text in mistaken("no-modifier")
    if number.head not in (thing.index, verb.index) or number.rel != "nummod" or not single:
        return
    if (
        len(number.text) == _YEAR
        and number.text.isdecimal()
        and tokens[number.index - 1].pos == "ADP"
    ):
        return
    if any(t.head == thing.index and t.pos == "DET" for t in tokens):
        return  # «the 40 face value»
    verb.pos, verb.feats = "VERB", {"VerbForm": "Fin", "Tense": "Pres"}
    number.head, number.rel = verb.index, "nsubj"
    for token in tokens[number.index + 1 : verb.index]:
        token.head, token.rel = number.index, "amod"
    if thing is verb:
        return
    verb.head, verb.rel = thing.head, "ccomp" if thing.rel == "obj" else thing.rel
    thing.head, thing.rel = verb.index, "obj"
    for token in tokens:
        if token.head == thing.index and (token.index < verb.index or token.rel == "parataxis"):
            token.head = verb.index


def _before_verb(tokens: Sequence[Token], number: Token) -> None:
    """«saying *1 million need* help»: of two words around a verb the number is its subject."""
    verb, thing = tokens[number.index + 1], tokens[number.head]
    own = [t for t in tokens if t.head == verb.index]
    finite = verb.pos == "VERB" and verb.feats.get("VerbForm") == "Fin"
    if not finite or thing.head not in (verb.index, verb.head) or thing.rel != "obj":
        return
    if not any(t.rel.startswith(("nsubj", "csubj", "expl")) for t in own):
        number.head, number.rel = verb.index, "nsubj"
        thing.head = verb.index


def _end_of_change(tokens: Sequence[Token], number: Token) -> None:
    """«The toll *rose to 27* and 12 villages were flooded»: the second number alone is of the noun."""
    noun, to = tokens[number.head], tokens[number.index - 1]
    second, verb = tokens[number.index + 2], tokens[number.index - 2]
    joined = tokens[number.index + 1].low == "and" and second.head == number.index
    clause = noun.rel.startswith("nsubj") and noun.head > noun.index
    if not joined or second.rel != "conj" or second.pos != "NUM" or not clause:
        return
    if number.index > 1 and to.pos == "ADP" and verb.pos == "VERB":
        number.head, number.rel, to.head = verb.index, "obl", number.index
        second.head, second.rel = noun.index, "nummod"


def _twice_priced(tokens: Sequence[Token], opening: Token) -> None:
    """«signed a $3m (£2m) *deal*»: a sum, and what it is in another currency, before the noun of both."""
    near = tokens[opening.index : opening.index + _BRACKETS]
    end = next((t.index for t in near if t.text == ")"), 0)
    start = opening.index
    while start and tokens[start - 1].pos in _OF_SUMS:
        start -= 1
    noun = end + 1
    while end and noun + 1 < len(tokens) and {tokens[noun].pos, tokens[noun + 1].pos} <= _NAMED:
        noun += 1
    if not 0 < start < opening.index or tokens[start - 1].pos != "DET" or noun >= len(tokens):
        return
    signs = [t for t in tokens[start:end] if category(t.text[0]) == "Sc"]
    if not end or len(signs) < 2 or tokens[noun].pos != "NOUN":
        return
    outer, thing = signs[0], tokens[noun]
    above = outer.head
    while above >= 0 and above != noun:
        above = tokens[above].head
    if above != noun:
        thing.head, thing.rel = outer.head, outer.rel
    for sign in signs:
        sign.head, sign.rel = noun, "nummod"


def _out_of(tokens: Sequence[Token], case: Token) -> None:
    """«157 *out of the 165 districts*»: a preposition belongs to the noun behind it."""
    number, near = tokens[case.index - 1], tokens[case.index + 1 : case.index + _NEAR]
    noun = next((tokens[t.head] for t in near if t.rel == "nummod"), number)
    if number.pos == "NUM" and noun is not number and noun.head == number.head:
        case.head, noun.head, noun.rel = noun.index, number.index, "nmod"


def _behind(tokens: Sequence[Token], number: Token) -> None:
    """«Sales fell by 15,000 while rents rose *5000*»: told of the verb right before it."""
    at = number.index - 1
    while (
        at > number.head and tokens[at].pos in _BOUND and at - 1 <= tokens[at].head <= number.index
    ):
        at -= 1  # «killed 12 men and wounded *at least 30*», «*more than 50*»
    verb = tokens[at]
    if verb.pos != "VERB" or not (tokens[number.head].pos == "NUM" or number.rel == "nummod"):
        return
    if all(t.head != verb.index or t.rel != "obj" for t in tokens):
        number.head, number.rel = verb.index, "obj"
