"""Nouns beside a number: the many of an item, «[больниц] — 3», and what none counts, «40 км [минимум]»."""

from __future__ import annotations

from functools import cache
from itertools import pairwise, takewhile

from svodka.language.analysis import Token
from svodka.language.lexicon import classes, folded
from svodka.language.punctuation import DASHES
from svodka.language.russian.dictionary import parses
from svodka.reading.syntax.links import links
from svodka.reading.syntax.tree import Tree

_FATES = ("killed", "hurt", "fate", "befell", "treated")
"""Classes of what happens to people."""
FEW = frozenset("234")
"""How numbers end that ask for another case than most."""
_HELD = 9
"""Words of what brackets hold between a number and its noun."""
_NOUNS = 4
"""Words of what is counted between a number and what bounds it."""
_CASES = {"nomn": "Nom", "gent": "Gen", "accs": "Gen", "datv": "Dat", "ablt": "Ins", "loct": "Loc"}
"""Cases as the dictionary and the tagger call them; the accusative of people is their genitive."""
_SMALL = frozenset({"ADV", "PART", "ADP"})
"""What may stand between an item and its number."""


def many_before(tree: Tree, first: int) -> int:
    """«Школ — 12, [больниц] — 3», «[раненых] уже 40»: the genitive plural that begins an item of nothing but
    its number; or -1. Not «школ района — 12, города — 3», nor «домов новых — 12, [старых] — 3».
    """
    tokens, at = tree.tokens, first - 1
    while at > 0 and (tokens[at].pos in _SMALL or tokens[at].text in DASHES):
        at -= 1
        if tokens[at].pos == "NUM" and tokens[at + 1].pos == tokens[at - 1].pos == "ADP":
            at -= 1  # «погибших — с 5 до 3»
    if at < 0 or tree.phrases is not None or not _is_many(tokens[at]):
        return -1
    start = at
    while start > 0 and tokens[start - 1].pos == "ADJ":
        start -= 1
    if start > 0 and tokens[start - 1].text not in links("item") | links("joined"):
        return -1
    return -1 if _owned_alike(tree, start) else at


def noun_over_brackets(tree: Tree, last: int) -> int:
    """«Выявлено 412 (годом ранее — 389) [краж]»: the noun behind brackets that hold another number; or -1."""
    tokens = tree.tokens
    if tree.phrases is not None or last + 1 >= len(tokens) or tokens[last + 1].text != "(":
        return -1
    held = [*takewhile(lambda t: t.text not in "()", tokens[last + 2 : last + 2 + _HELD])]
    at = last + 2 + len(held)
    numbered = any(t.text[:1].isdecimal() for t in held)
    if not numbered or at >= len(tokens) or tokens[at].text != ")":
        return -1
    at = next((t.index for t in tokens[at + 1 :] if t.pos != "ADJ"), -1)
    few = tokens[last].text[-1:] in FEW
    cases: tuple[str, ...] = ("Gen", "Nom", "Acc") if few else ("Gen",)
    if last and tokens[last - 1].pos == "ADP":
        cases += ("Dat", "Ins", "Loc")  # «с 42 (28+14) очками»
    noun = at >= 0 and tokens[at].pos == "NOUN" and tokens[at].text.islower()
    return at if noun and tokens[at].feats.get("Case") in cases else -1


def _is_many(token: Token) -> bool:
    """Whether a word is a noun in the genitive plural, or a participle that stands for people."""
    feats = token.feats
    if (feats.get("Case"), feats.get("Number")) != ("Gen", "Plur"):
        return False
    parts = classes("russian/parts")
    return token.pos == "NOUN" or any(token.lemma in parts[name] for name in _FATES)


def _owned_alike(tree: Tree, start: int) -> bool:
    """«[Учеников школ] — 400, лицеев — 12»: whether the item before tells whose its many are, as this may."""
    tokens = tree.tokens
    return any(_is_many(one) and _is_many(other) for one, other in pairwise(tokens[:start]))


def is_bound_behind(tree: Tree, index: int) -> bool:
    """«40 школ [минимум]», «40 км [максимум].»: a noun that bounds a number before, and is not counted."""
    tokens, text = tree.tokens, tree.tokens[index].text
    if text not in _bounding():
        return False
    at = index - 1
    while at > 0 and tokens[at].pos in ("NOUN", "ADJ", "SYM") and index - at <= _NOUNS:
        at -= 1
    return 0 <= at < index and tokens[at].pos == "NUM"


@cache
def _bounding() -> frozenset[str]:
    return frozenset[str]().union(*classes("russian/bounds_behind", "relation").values())


def names_arm(tree: Tree, index: int) -> bool:
    """«Патронов [калибра] 5,45»: a bore whose number follows belongs to that."""
    if tree.tokens[index].lemma not in classes("russian/labels")["bore"]:
        return False
    return any(token.text[:1].isdecimal() for token in tree.tokens[index + 1 : index + 2])


def counts_people(token: Token) -> bool:
    """«[Двое]», «[пятерым]»: whether a number counts people, whatever the tagger takes it for."""
    return token.text[:1].isalpha() and bool(_cases_of_people(folded(token.text)))


def is_done_to(token: Token) -> bool:
    """«[Двоих] спасли», «[пятерым] выдали»: a number of people in a form that no subject has."""
    return counts_people(token) and "Nom" not in _cases_of_people(folded(token.text))


def is_of_others(tree: Tree, number: int, noun: int) -> bool:
    """«Пятерым назначили [штрафы]», «двоих [пожарные] спасли»: a noun behind a number of people that is
    neither in the genitive plural nor in the case of the number; not «пятерым детям».
    """
    cases = _cases_of_people(folded(tree.tokens[number].text)) if noun > number else frozenset()
    feats = tree.tokens[noun].feats
    if not cases or feats.get("Case") is None or tree.tokens[noun].pos not in ("NOUN", "PROPN"):
        return False
    animate = {"Acc"} if feats.get("Animacy") == "Anim" else set()  # looks like the genitive
    agreeing = feats["Case"] in (cases - {"Nom"}) | {"Gen"} | animate
    return feats.get("Number") != "Plur" or not agreeing


@cache
def _cases_of_people(word: str) -> frozenset[str]:
    """The cases that a number of people may be in with its noun; none for any other word."""
    people = classes("russian/parts")["people"]
    found = (p.tag.case for p in parses(word) if p.normal_form in people)
    return frozenset(_CASES[case] for case in found)
