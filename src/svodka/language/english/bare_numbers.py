"""Numbers without a noun that a parsed English tree has hung on a word of the next clause."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token

_LOOSE = frozenset(["obl", "obl:unmarked", "nummod", "advmod", "nmod:unmarked"])
"""How a number hangs on the «more» behind it."""


def set_right(tokens: Sequence[Token]) -> None:
    """Hang each such number on its own verb."""
    for number in tokens:
        if number.text.lower() == "than" and number.rel == "fixed":
            _bound(tokens, number)
        if number.pos == "NUM" and number.head > number.index:
            _before_participle(tokens, number)
            _before_comma(tokens, number)
            _object(tokens, number)
            _more(tokens, number)
            _parted(tokens, number)
            _told(tokens, number)
        elif number.pos == "NUM" and 0 <= number.head < number.index - 1:
            _behind(tokens, number)


def _bound(tokens: Sequence[Token], than: Token) -> None:
    """«3,000 rooms; the board said *more than half* were let»: the bound of what stands behind it."""
    more, behind = tokens[than.head], tokens[than.index + 1 : than.index + 2]
    if not behind or more.index != than.index - 1 or not 0 <= more.head < more.index:
        return
    crossed = tokens[more.head : more.index]
    if any(t.pos == "VERB" or t.text == ";" for t in crossed[1:]) and crossed[0].pos == "NUM":
        more.head, more.rel = behind[0].index, "advmod"


def _behind(tokens: Sequence[Token], number: Token) -> None:
    """«Sales fell by 15,000 while rents rose *5000*»: told of the verb right before it."""
    verb = tokens[number.index - 1]
    if verb.pos != "VERB" or not (tokens[number.head].pos == "NUM" or number.rel == "nummod"):
        return
    if all(t.head != verb.index or t.rel != "obj" for t in tokens):
        number.head, number.rel = verb.index, "obj"


def _before_participle(tokens: Sequence[Token], number: Token) -> None:
    """«*35* kidnapped victims were freed»: so many victims, and not who kidnapped."""
    told = tokens[number.head]
    if number.rel == "nsubj" and told.rel == "amod" and told.head > told.index == number.index + 1:
        number.head, number.rel = told.head, "nummod"


def _before_comma(tokens: Sequence[Token], number: Token) -> None:
    """«The blast, which wounded *40*, tore nets»: the object of the verb before it, not so many nets."""
    verb, mark = tokens[number.index - 1], tokens[number.index + 1]
    if number.rel != "nummod" or verb.pos != "VERB" or mark.text != ",":
        return
    if all(t.head != verb.index or t.rel != "obj" for t in tokens):
        number.head, number.rel = verb.index, "obj"


def _object(tokens: Sequence[Token], number: Token) -> None:
    """«killed *600* and sickened 21,000 others»: the object of the verb before it, not part of the others."""
    joint = tokens[number.index + 1 : number.index + 3]
    if number.rel != "nummod" or len(joint) < 2 or joint[0].pos != "CCONJ":
        return
    helper = joint[1]
    second = tokens[helper.head] if helper.rel[:3] == "aux" and helper.head >= 0 else helper
    noun = tokens[number.head]
    if second.pos != "VERB" or second.rel != "conj" or noun.index < second.index:
        return
    first = tokens[second.head]
    if noun.head not in (first.index, second.index):
        return
    objects = (t for t in tokens[first.index : number.index] if t.head == first.index)
    if first.pos == "VERB" and first.index < number.index and all(t.rel != "obj" for t in objects):
        number.head, number.rel = first.index, "obj"
        noun.head = second.index


def _more(tokens: Sequence[Token], number: Token) -> None:
    """«… fled, and several *thousand* more had left»: so many more are the subject of their clause."""
    more = tokens[number.index + 1]
    verb = tokens[more.head] if more.head > more.index else None
    if verb is None or verb.pos != "VERB" or more.text.lower() != "more":
        return
    helps = tokens[more.index + 1]
    if helps is not verb and not (helps.head == verb.index and helps.rel.startswith("aux")):
        return
    own = [t for t in tokens if t.head == verb.index]
    if number.rel not in _LOOSE or any(t.rel.startswith(("nsubj", "csubj", "expl")) for t in own):
        return
    done_to = any(t.rel == "aux:pass" for t in own)
    number.head, number.rel = verb.index, "nsubj:pass" if done_to else "nsubj"
    more.head, more.rel = number.index, "amod"


def _told(tokens: Sequence[Token], number: Token) -> None:
    """«The toll is *40*, the highest in years»: what stands behind a comma tells of the number."""
    noun, behind = tokens[number.head], tokens[number.index + 1 : number.index + 3]
    if number.rel != "nummod" or [t.text for t in behind[:1]] != [","] or behind[-1].pos != "DET":
        return
    ends = (noun.index, number.index)
    if not any(t.rel == "cop" and t.head in ends for t in tokens[: number.index]):
        return
    number.head, number.rel, noun.head, noun.rel = noun.head, noun.rel, number.index, "appos"
    for token in tokens[: number.index]:
        if token.head == noun.index:
            token.head = number.index


def _parted(tokens: Sequence[Token], number: Token) -> None:
    """«fell to *435*, but arrivals by air rose»: no number of the subject behind a comma and «but»."""
    noun, joint = tokens[number.head], tokens[number.index + 1 : number.index + 3]
    if [t.text for t in joint[:1]] != [","] or joint[-1].pos != "CCONJ":
        return
    verb = tokens[noun.head]
    if noun.rel.startswith("nsubj") and verb.rel == "conj" and verb.head < number.index:
        number.head, number.rel = verb.head, "obl"
