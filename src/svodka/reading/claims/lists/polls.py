"""Polls: shares of people, of whom one share says who they are: «26% [опрошенных] боятся, 9% уверены»."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.lists.item_names import heads_item
from svodka.reading.syntax.links import links
from svodka.reading.syntax.phrases import name_at
from svodka.reading.syntax.sites import Site

_ENDS = frozenset(",;")


def respondents(site: Site, options: Sequence[Candidate]) -> int | None:
    """The people of the share before, where a share has no noun and a verb right behind it."""
    if site.quantity.kind != "percent" or site.noun > site.last:
        return None
    if not _acts(site) and not _answers(site):
        return None
    before = [
        (option.tree.tokens[option.token].start, i)
        for i, option in enumerate(options)
        if _is_share_of(site, option)
    ]
    return max(before)[1] if before else None


def people(site: Site, options: Sequence[Candidate]) -> list[int]:
    """«Орлов – 2%»: people by name have shares, and are none. Of 722 in annotated articles none was one.

    Nor are parties and companies: «Левая партия (5%)», unless they grew by so much. Nor is whatever begins
    the item of another share where this has its own: «[Орлов] – 2%, Лосев – 5%».
    """
    if site.quantity.kind != "percent":
        return []
    kinds = ("PER",) if site.quantity.change is not None else ("PER", "ORG")
    return [
        i
        for i, option in enumerate(options)
        if _is_named(option, kinds) or heads_item(site, option)
    ]


def _acts(site: Site) -> bool:
    """Whether a predicate in the plural stands right behind a figure: «9% уверены», «30% считают».

    Or a dash and what they say: «49% россиян считают, что дела идут хорошо, 43% — что плохо».
    """
    tokens, at = site.tree.tokens, site.last + 1
    said = tokens[at + 1 : at + 2]
    if at < len(tokens) and tokens[at].text in DASHES and any(t.pos == "SCONJ" for t in said):
        return True
    at += at + 1 < len(tokens) and tokens[at].pos == "PART"  # «41% не имеют сбережений»
    if at >= len(tokens) or tokens[at].feats.get("Number") != "Plur":
        return False
    if site.first > 0 and tokens[site.first - 1].pos == "ADP":
        return False
    verb = tokens[at].pos == "VERB" and tokens[at].feats.get("VerbForm") == "Fin"
    return verb or tokens[at].feats.get("Variant") == "Short"


def _answers(site: Site) -> bool:
    """Whether what people want, or for whom they are, stands before a dash and their share: «переехать хотят
    41% жителей, [сменить профессию] — 35%», «за союз — 30% опрошенных, [за его соперника] — 22%».
    """
    tokens, dash = site.tree.tokens, site.first - 1
    if site.quantity.change is not None or dash < 1 or tokens[dash].text not in DASHES:
        return False
    said = list(takewhile(lambda token: token.text not in _ENDS, reversed(tokens[:dash])))
    if len(said) == dash or any(token.pos == "NUM" for token in said):
        return False
    wanted = any(token.feats.get("VerbForm") == "Inf" for token in said)
    return wanted or bool(said and said[-1].text.casefold() in links("votes"))


def _is_share_of(site: Site, option: Candidate) -> bool:
    """Whether an option before the figure is people beside a share: «26% [респондентов]»."""
    token = option.tree.tokens[option.token]
    people = token.feats.get("Animacy") == "Anim" or token.feats.get("VerbForm") == "Part"
    if token.start > site.quantity.start or not people:
        return False
    start, behind = option.span()[0], option.tree.tokens[option.token + 1 : option.token + 4]
    if [t.pos for t in behind[1:]] == ["NUM", "SYM"] and behind[0].text == "(":
        return True  # «каждый третий [россиянин] (33%)»
    before = option.tree.tokens[: option.token + 1]
    sign = next((t for t in reversed(before) if t.end < start), None)
    return sign is not None and sign.lemma in classes("russian/units", "unit")["%"]


def _is_named(option: Candidate, kinds: Sequence[str]) -> bool:
    """Whether a word is of a name of one of these kinds, no single word that begins the sentence."""
    name = name_at(option.tree.sentence, option.token)
    return name is not None and name.kind in kinds and (name.first > 0 or name.last > name.first)
