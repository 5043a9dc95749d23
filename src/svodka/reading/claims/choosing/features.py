"""What a chooser may know of a candidate: features that a person can read.

A row joins four groups: the figure itself (:data:`SITE`, the same for all candidates of a group), the
candidate's own words (:data:`TOKEN`, see ``words``), how the two stand to each other (:data:`PAIR`) and to
the chosen action, once there is one (:data:`ANCHOR`; for both see ``pairs``). String *keys* (lemma, path,
shape; :data:`KEYS`) become numbers by the priors of :mod:`svodka.reading.choice.priors`.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from svodka.language.punctuation import DASHES
from svodka.reading.syntax.sites import Site, nesting
from svodka.reading.syntax.tree import Tree

_KINDS = ("count", "money", "percent", "measure", "duration", "factor")
_RELATIONS = ("exact", "approx", "range", "vague")
CASES = {"Nom": 1, "Acc": 2, "Gen": 3, "Ins": 4, "Dat": 5, "Loc": 6}
POS = {
    "NOUN": 1,
    "PROPN": 2,
    "PRON": 3,
    "ADJ": 4,
    "NUM": 5,
    "VERB": 6,
    "AUX": 7,
    "ADV": 8,
    "DET": 9,
}
FORMS = {"Fin": 1, "Part": 2, "Conv": 3, "Inf": 4}
GENDERS = {"Masc": 1, "Fem": 2, "Neut": 3}
RELS = {
    "nsubj": 1, "nsubj:pass": 2, "obj": 3, "iobj": 4, "obl": 5, "obl:agent": 6, "nmod": 7, "appos": 8,
    "conj": 9, "root": 10, "acl": 11, "acl:relcl": 12, "advcl": 13, "xcomp": 14, "ccomp": 15,
    "parataxis": 16, "amod": 17, "nummod": 18, "nummod:gov": 19, "csubj": 20, "advmod": 21,
    "flat:name": 22, "fixed": 23, "orphan": 24, "nummod:entity": 25,
}  # fmt: skip
SOURCES = {"own": 0, "back": 1, "lead": 2}
NAMES = {"PER": 1, "ORG": 2, "LOC": 3}

SITE = (
    *(f"kind.{k}" for k in _KINDS), *(f"relation.{r}" for r in _RELATIONS),
    "magnitude", "order", "total", "length", "sentence", "title", "verbs", "head.rel", "head.pos",
    "noun.case", "noun.rel", "noun.exists", "preposition", "nested", "change", "doubt",
    "clause.form", "clause.passive", "after.punct", "before.punct",
)  # fmt: skip
TOKEN = (
    "none", "pos", "case", "plural", "animate", "form", "passive", "past", "perfective", "rel",
    "name", "clausal", "has.subject", "has.object", "has.preposition", "gender", "source", "depth",
    "capital", "children", "finite",
)  # fmt: skip
PAIR = (
    "distance", "gap", "before", "up", "down", "steps", "clauses", "same.clause", "above", "below",
    "is.noun", "commas", "dashes", "verbs.between", "nouns.between", "figures.between",
    "nesting", "sentences", "rank", "agrees", "noun.steps", "noun.up", "noun.down", "clause.head",
)  # fmt: skip
ANCHOR = (
    "anchor.exists", "anchor.distance", "anchor.up", "anchor.down", "anchor.steps", "anchor.clauses",
    "anchor.direct", "anchor.agrees", "anchor.same.clause", "anchor.before", "anchor.is",
    "anchor.passive", "anchor.form", "anchor.between", "agent.kind", "agent.is", "agent.pronoun",
    "agent.agrees", "agent.antecedent",
)  # fmt: skip
KEYS = (
    "lemma",
    "kind+lemma",
    "kind+path",
    "path+shape",
    "anchor+shape",
    "prep+lemma",
    "noun+lemma",
)


@dataclass(frozen=True, slots=True)
class Ground:
    """What the figures of one sentence have in common: how deep each token is nested in brackets and
    quotation marks, the tokens of the figures, and how many verbs there are."""

    nest: list[int]
    figures: frozenset[int]
    verbs: int


def ground(tree: Tree, sites: Iterable[Site]) -> Ground:
    """The ground of the figures of a sentence."""
    figures = frozenset(i for site in sites for i in range(site.first, site.last + 1))
    return Ground(nesting(tree), figures, [token.pos for token in tree.tokens].count("VERB"))


class SiteFeatures:
    """Features of one figure, shared by all its candidates and slots."""

    def __init__(self, site: Site, shared: Ground) -> None:
        self.site, self.ground = site, shared

    @cached_property
    def values(self) -> list[float]:
        """The features, as :data:`SITE`; found when a choice is made."""
        site, shared = self.site, self.ground
        tree, quantity = site.tree, site.quantity
        tokens = tree.tokens
        clause = tokens[tree.clause[site.head]]
        noun = tokens[site.noun] if site.noun >= 0 else None
        value = quantity.low if quantity.low is not None else quantity.high
        after = tokens[site.last + 1].text if site.last + 1 < len(tokens) else "."
        before = tokens[site.first - 1].text if site.first else ""
        return [
            *(float(quantity.kind == k) for k in _KINDS),
            *(float(quantity.relation == r) for r in _RELATIONS),
            math.log10(1 + abs(float(value))) if value is not None else -1.0,
            site.order, site.total, len(tokens), site.sentence.index,
            float(tokens[-1].text not in ".!?…»\":;" if tokens else False),
            shared.verbs,
            RELS.get(tree.rels[site.head], 0), POS.get(tokens[site.head].pos, 0),
            CASES.get(noun.feats.get("Case", ""), 0) if noun else -1,
            RELS.get(noun.rel, 0) if noun else -1,
            float(noun is not None), float(bool(site.preposition)), shared.nest[site.first],
            {"increase": 1, "decrease": 2, "from": 3, "to": 4}.get(quantity.change or "", 0),
            float(bool(site.doubt)),
            FORMS.get(clause.feats.get("VerbForm", ""), 0),
            float(clause.feats.get("Voice") == "Pass"),
            _punct(after), _punct(before),
        ]  # fmt: skip


def _punct(text: str) -> float:
    return float(
        {",": 1, ".": 2, ":": 3, "(": 4, ")": 5, ";": 6}.get(text, 7 if text in DASHES else 0)
    )
