"""Words that a figure of a certain kind does not happen at: of terms, of distances between stars, of land."""

from __future__ import annotations

from svodka.language.lexicon import classes
from svodka.language.quantities.dimensions import dimension_of
from svodka.reading.claims.candidates import Candidate
from svodka.reading.syntax.links import links
from svodka.reading.syntax.phrases import name_at
from svodka.reading.syntax.sites import Site

_OF_STARS = frozenset({"AU", "[ly]", "pc"})
"""Units of distances between stars."""


def is_of_another_kind(site: Site, option: Candidate) -> bool:
    """Whether a word is no place of a figure of this kind: «40 га — под [льном]»."""
    kind = site.quantity.kind
    if kind == "duration":
        return _is_custody(site, option)
    return kind == "measure" and (_in_space(site, option) or _is_grown(site, option))


def _is_custody(site: Site, option: Candidate) -> bool:
    """«Приговорён к 8 годам лишения свободы в [колонии]»: where a term is to be spent, behind it."""
    tree, at = option.tree, option.token
    if tree is not site.tree or not site.last + 1 < at:
        return False
    freed = tree.tokens[site.last + 1].lemma in classes("russian/contexts")["penalty"]
    return freed and tree.tokens[at].lemma in classes("russian/extents")["custody"]


def _in_space(site: Site, option: Candidate) -> bool:
    """«В 40 световых годах от [Земли]»: what is so far away is not there."""
    case = option.tree.child(option.token, "case")
    away = case >= 0 and option.tree.tokens[case].text.casefold() in links("away")
    return away and site.quantity.unit in _OF_STARS


def _is_grown(site: Site, option: Candidate) -> bool:
    """«40 га занято под [льном]», «под [пашню] отвели 40 га»: what so much land is for; not «под Тулой»."""
    tree, case = option.tree, option.tree.child(option.token, "case")
    if case < 0 or tree.tokens[case].low not in links("facing"):
        return False
    land = dimension_of(site.quantity.unit) == "area"
    return land and name_at(tree.sentence, option.token) is None
