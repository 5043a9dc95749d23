"""Numbers of those who do the same to something else: «43 завода выпускают мебель, [12] — посуду».

A verb and its object stand behind one number, an object alone behind the dash of the next: it is counted the
same, and does the same.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from svodka.language.analysis import Token
from svodka.language.punctuation import DASHES
from svodka.reading.syntax.links import links
from svodka.reading.syntax.sites import Site

_FAR = 3
"""How many tokens behind a number its verb may stand: «43 из них выпускают мебель»."""
_PHRASE = frozenset(["ADJ", "DET", "NOUN", "PROPN"])


def left_verbs(sites: Sequence[Site]) -> Iterator[tuple[int, int]]:
    """The figures (as indices) with verb and object, and those right behind with an object alone."""
    went_on = False
    for i, (before, site) in enumerate(itertools.pairwise(sites), 1):
        went_on = _does_the_same(before, site, went_on)
        if went_on:
            yield i - 1, i


def _does_the_same(before: Site, site: Site, went_on: bool) -> bool:
    """Not «12 продают хлеб, 18 — [женщины]»: an object that may be a subject is no person.

    ``went_on``: the number before does what one before it does, and has no verb.
    """
    if site.sentence is not before.sentence or site.tree.phrases is not None:
        return False
    if not before.quantity.kind == site.quantity.kind == "count":
        return False
    tokens = site.sentence.tokens
    between, behind = tokens[before.last + 1 : site.first], tokens[site.last + 1 : site.last + 4]
    if not between or not _joins(between[-1]) or not behind or behind[0].text not in DASHES:
        return False
    done = between[1:] if went_on else _behind_verb(between)
    first, second = _case(done), _case(behind[1:])
    return first is not None and first == second


def _joins(token: Token) -> bool:
    """Whether a token stands before the next number: a comma, «и», «а»."""
    return token.pos == "CCONJ" or token.text in links("item")


def _behind_verb(tokens: Sequence[Token]) -> Sequence[Token]:
    """What stands behind a finite verb that is near; nothing where there is none."""
    verb = next((i for i, t in enumerate(tokens[:_FAR]) if t.pos == "VERB"), -1)
    finite = verb >= 0 and tokens[verb].feats.get("VerbForm") == "Fin"
    return tokens[verb + 1 :] if finite else ()


def _case(tokens: Sequence[Token]) -> str | None:
    """The case of the object that words begin with; ``None`` where they begin with none."""
    phrase = [*itertools.takewhile(lambda t: t.pos in _PHRASE, tokens)]
    noun = next((t for t in phrase if t.pos in ("NOUN", "PROPN")), phrase[-1] if phrase else None)
    if noun is None:
        return None
    case, person = noun.feats.get("Case"), noun.feats.get("Animacy") == "Anim"
    if case == "Nom":
        return None if person else "Acc"
    return "Acc" if case == "Gen" else case
