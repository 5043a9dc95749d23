"""What stands beside a deed and is neither it nor what was counted: who did it, whence and for what money was
taken, on what scale; and when the case was opened that tells of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from svodka.language.lexicon import classes
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.placed_periods import PlacedPeriod
from svodka.reading.syntax import times
from svodka.reading.syntax.links import links
from svodka.reading.syntax.sites import Site
from svodka.reading.syntax.tree import Tree

_AGENTS = ("obl", "obl:agent")
"""How people who did it hang on a passive, where the parser takes them for nothing else."""


def doers(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«[Пограничниками] задержаны двое»: people in the instrumental below a passive do it, as indices."""
    tree = site.tree
    for i, option in enumerate(options):
        at = option.token
        if option.tree is not tree or tree.phrases is not None or tree.rels[at] not in _AGENTS:
            continue
        feats, verb = tree.tokens[at].feats, tree.tokens[tree.heads[at]]
        people = (feats.get("Animacy"), feats.get("Case")) == ("Anim", "Ins")
        if people and verb.feats.get("Voice") == "Pass" and tree.child(at, "case", "nummod") < 0:
            yield i


def whence(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«Из [кассы] [банка] похитили 2 млн рублей»: that out of which money is taken or paid, and whose it is.

    Not «из [указанной суммы] 2 млн рублей пойдут на ремонт», out of which nothing is taken.
    """
    tree = site.tree
    if site.quantity.kind != "money" or tree.phrases is not None:
        return
    moved = classes("russian/things")["seized"] | classes("russian/paying")["paying"]
    funds = classes("russian/extents")["receiver"]
    for i, option in enumerate(options):
        at = option.token
        if option.tree is not tree or at >= site.first:
            continue
        taken = tree.tokens[tree.heads[at]].lemma in moved or tree.tokens[at].lemma in funds
        if (tree.rels[at] == "nmod" or taken) and _is_out_of(tree, at):
            yield i


def lacking(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«Выделено 50 млн рублей без [субсидий]», «взыщут 50 млн из-за [свалки]»: what is not there, or why."""
    tree = site.tree
    if tree.phrases is not None or links("side").isdisjoint(tree.sentence.lower):
        return
    for i, option in enumerate(options):
        case = tree.child(option.token, "case") if option.tree is tree else -1
        if case >= 0 and option.token != site.noun and tree.tokens[case].low in links("side"):
            yield i


def for_how_long(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«За две недели [проката] собрали 40 млн рублей»: what a unit of time is of is no money."""
    if site.quantity.kind != "money":
        return
    for i, option in enumerate(options):
        tree, at = option.tree, option.token
        unit = tree.heads[at] if tree.rels[at] == "nmod" else -1
        case = tree.child(unit, "case") if unit >= 0 else -1
        since = case >= 0 and tree.tokens[case].low in links("since")
        if since and tree.tokens[unit].low in times.units():
            yield i


def whither(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«В доход [государства] обращено 2 млн рублей»: whose the money becomes is not so much of it."""
    tree, into = site.tree, classes("russian/extents")["receiver"]
    if site.quantity.kind != "money" or tree.phrases is not None:
        return
    for i, option in enumerate(options):
        above = tree.heads[option.token] if option.tree is tree else -1
        if above < 0 or tree.tokens[above].lemma not in into:
            continue
        led = tree.tokens[above].feats.get("Case") == "Acc" and tree.child(above, "case") >= 0
        whose = tree.tokens[option.token].feats.get("Case") == "Gen"
        if led and whose and tree.child(option.token, "case") < 0:
            yield i


def _is_out_of(tree: Tree, at: int) -> bool:
    while tree.rels[at] == "nmod" and tree.child(at, "case") < 0:
        if tree.tokens[at].feats.get("Case") != "Gen" or tree.heads[at] < 0:
            return False
        at = tree.heads[at]
    case = tree.child(at, "case")
    place = tree.rels[at] == "obl" and case >= 0
    return place and tree.tokens[case].text.casefold() in links("out")


def for_what(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«Получил 2 млн рублей за [оказание] помощи»: for what money is taken is not the deed."""
    tree, at = site.tree, site.last + 1
    if site.quantity.kind != "money" or tree.phrases is not None or at >= len(tree.tokens):
        return
    if tree.tokens[at].low not in links("since"):
        return
    for i, option in enumerate(options):
        noun = option.tree is tree and tree.tokens[option.token].pos == "NOUN"
        if noun and tree.child(option.token, "case") == at:
            yield i


def scales(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«12 краж в крупном [размере]»: the scale of a crime is not so much, whatever stands behind it."""
    if site.tree.phrases is not None:
        return
    extents = classes("russian/extents")
    for i, option in enumerate(options):
        tree, at = option.tree, option.token
        if tree.tokens[at].lemma in extents["magnitude"]:
            of = tree.child(at, "amod")
            if of >= 0 and tree.tokens[of].lemma in extents["grave"]:
                yield i


def times_of_cases(
    site: Site, options: Sequence[PlacedPeriod], action: Candidate | None
) -> Iterator[int]:
    """«[5 мая] возбуждено дело о хищении 2 млн рублей»: when a case was opened, its crime was over."""
    if action is None or action.tree is not site.tree or site.tree.phrases is not None:
        return
    tree = site.tree
    opening = classes("russian/duties")["opening"]
    above = [at for at in tree.up[action.token] if tree.tokens[at].lemma in opening]
    if not above or not _is_within(tree, action.token, above[0]):
        return
    for i, option in enumerate(options):
        here = option.sentence == site.sentence.index and option.token >= 0
        if here and tree.heads[option.token] == above[0]:
            yield i


def _is_within(tree: Tree, at: int, verb: int) -> bool:
    """Whether a deed is told by a noun below a verb, or a clause below one, and is not joined to it."""
    while tree.heads[at] != verb:
        at = tree.heads[at]
    return tree.rels[at] not in ("conj", "parataxis", "xcomp", "advcl")
