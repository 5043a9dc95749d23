"""What a ranker may know of a candidate: features that a person can read.

A row joins three groups: the figure itself (same for all candidates of a group), the candidate's
own words, and how the two stand to each other (and to the chosen action, once there is one).
String *keys* (lemma, path, shape) become numbers by the priors of :mod:`svodka.reading.choice.priors`.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from svodka.reading.claims.agents import agent_of, antecedent
from svodka.reading.claims.candidates import Candidate
from svodka.reading.syntax.phrases import name_at
from svodka.reading.syntax.sites import Site, nesting
from svodka.reading.syntax.tree import Path, Tree

_KINDS = ("count", "money", "percent", "measure", "duration", "factor")
_RELATIONS = ("exact", "approx", "range", "vague")
_CASES = {"Nom": 1, "Acc": 2, "Gen": 3, "Ins": 4, "Dat": 5, "Loc": 6}
_POS = {
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
_FORMS = {"Fin": 1, "Part": 2, "Conv": 3, "Inf": 4}
_RELS = {
    "nsubj": 1, "nsubj:pass": 2, "obj": 3, "iobj": 4, "obl": 5, "obl:agent": 6, "nmod": 7, "appos": 8,
    "conj": 9, "root": 10, "acl": 11, "acl:relcl": 12, "advcl": 13, "xcomp": 14, "ccomp": 15,
    "parataxis": 16, "amod": 17, "nummod": 18, "nummod:gov": 19, "csubj": 20, "advmod": 21,
    "flat:name": 22, "fixed": 23, "orphan": 24, "nummod:entity": 25,
}  # fmt: skip
SOURCES = {"own": 0, "back": 1, "lead": 2}
_NAMES = {"PER": 1, "ORG": 2, "LOC": 3}
_DASHES = frozenset("—–-")

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


_SOURCE = TOKEN.index("source")
Numbers = NDArray[np.float32]


class SiteFeatures:
    """Features of one figure, shared by all its candidates and slots."""

    __slots__ = (
        "anchor",
        "commas",
        "figures",
        "known",
        "nest",
        "nouns",
        "pairs",
        "site",
        "values",
        "verbs",
    )

    def __init__(self, site: Site, figure_tokens: frozenset[int]) -> None:
        self.site = site
        self.anchor: Anchor | None = None
        """What was made of the action that was chosen last."""
        self.known: dict[tuple[int, int], tuple[Numbers, tuple[str, ...]]] = {}
        """By sentence and token, the features of candidates beside that action (see ``slots``)."""
        self.pairs: dict[tuple[int, int], tuple[list[float], str]] = {}
        """By sentence and token, :func:`pair_features`."""
        tree, quantity = site.tree, site.quantity
        tokens = tree.tokens
        self.nest = nesting(tree)
        self.verbs = _running(t.pos == "VERB" for t in tokens)
        self.nouns = _running(t.pos in ("NOUN", "PROPN") for t in tokens)
        self.commas = _running(t.text == "," for t in tokens)
        self.figures = _running(t.index in figure_tokens for t in tokens)
        clause = tokens[tree.clause[site.head]]
        noun = tokens[site.noun] if site.noun >= 0 else None
        value = quantity.low if quantity.low is not None else quantity.high
        after = tokens[site.last + 1].text if site.last + 1 < len(tokens) else "."
        before = tokens[site.first - 1].text if site.first else ""
        self.values = [
            *(float(quantity.kind == k) for k in _KINDS),
            *(float(quantity.relation == r) for r in _RELATIONS),
            math.log10(1 + abs(float(value))) if value is not None else -1.0,
            site.order, site.total, len(tokens), site.sentence.index,
            float(tokens[-1].text not in ".!?…»\":;" if tokens else False),
            self.verbs[-1],
            _RELS.get(tree.rels[site.head], 0), _POS.get(tokens[site.head].pos, 0),
            _CASES.get(noun.feats.get("Case", ""), 0) if noun else -1,
            _RELS.get(noun.rel, 0) if noun else -1,
            float(noun is not None), float(bool(site.preposition)), self.nest[site.first],
            {"increase": 1, "decrease": 2, "from": 3, "to": 4}.get(quantity.change or "", 0),
            float(bool(site.doubt)),
            _FORMS.get(clause.feats.get("VerbForm", ""), 0),
            float(clause.feats.get("Voice") == "Pass"),
            _punct(after), _punct(before),
        ]  # fmt: skip


def _running(marks: object) -> list[int]:
    """Running counts of the marked tokens, with a leading zero."""
    out = [0]
    for mark in marks:  # type: ignore[attr-defined]
        out.append(out[-1] + bool(mark))
    return out


def _punct(text: str) -> float:
    return float(
        {",": 1, ".": 2, ":": 3, "(": 4, ")": 5, ";": 6}.get(text, 7 if text in _DASHES else 0)
    )


def token_features(candidate: Candidate) -> list[float]:
    """Features of the candidate's own token, and where it was found."""
    known = candidate.tree.described
    values = known.get(candidate.token)
    if values is None:
        values = known[candidate.token] = _describe(candidate.tree, candidate.token)
    row = values.copy()
    row[_SOURCE] = SOURCES[candidate.source]
    return row


def _describe(tree: Tree, index: int) -> list[float]:
    token = tree.tokens[index]
    feats = token.feats
    name = name_at(tree.sentence, index)
    form = _FORMS.get(feats.get("VerbForm", ""), 0)
    return [
        0.0, _POS.get(token.pos, 0), _CASES.get(feats.get("Case", ""), 0),
        feats.get("Number") == "Plur", feats.get("Animacy") == "Anim", form,
        feats.get("Voice") == "Pass", feats.get("Tense") == "Past", feats.get("Aspect") == "Perf",
        _RELS.get(token.rel, 0), _NAMES.get(name.kind, 0) if name else 0,
        tree.clause[index] == index,
        tree.child(index, "nsubj", "nsubj:pass") >= 0, tree.child(index, "obj") >= 0,
        tree.child(index, "case") >= 0,
        {"Masc": 1, "Fem": 2, "Neut": 3}.get(feats.get("Gender", ""), 0),
        0.0, tree.depth[index], token.text[:1].isupper(), len(tree.sentence.children[index]),
        form == 1,
    ]  # fmt: skip


def pair_features(shared: SiteFeatures, candidate: Candidate, rank: int) -> tuple[list[float], str]:
    """Features of how candidate and figure stand to each other, and the path between them."""
    site, tree, index = shared.site, candidate.tree, candidate.token
    sentences = site.sentence.index - candidate.sentence
    if tree is not site.tree:
        return [
            -99.0, 99.0, 1.0, tree.depth[index], site.tree.depth[site.head], 99.0, 9.0, 0.0, 0.0,
            0.0, 0.0, -1.0, -1.0, -1.0, -1.0, -1.0, 0.0, sentences, rank, 0.0, 99.0, 0.0, 0.0, 0.0,
        ], "#"  # fmt: skip
    path = tree.path(site.head, index)
    from_noun = tree.path(site.noun, index) if site.noun >= 0 else path
    low, high = (index, site.first) if index < site.first else (site.last, index)
    distance = index - site.head
    return [
        float(distance), float(high - low), float(distance < 0), path.up, path.down,
        path.up + path.down, path.clauses, float(tree.clause[index] == tree.clause[site.head]),
        float(path.down == 0), float(path.up == 0), float(index == site.noun),
        shared.commas[high] - shared.commas[low + 1] if high > low else 0.0,
        float(any(t.text in _DASHES for t in tree.tokens[low + 1 : high])),
        shared.verbs[high] - shared.verbs[low + 1] if high > low else 0.0,
        shared.nouns[high] - shared.nouns[low + 1] if high > low else 0.0,
        shared.figures[high] - shared.figures[low + 1] if high > low else 0.0,
        shared.nest[index] - shared.nest[site.head], 0.0, rank,
        agreement(tree, site.noun if site.noun >= 0 else site.head, tree, index),
        from_noun.up + from_noun.down, from_noun.up, from_noun.down,
        float(tree.clause[site.head] == index),
    ], path.signature  # fmt: skip


class Anchor:
    """The chosen action, and who does it as grammar says."""

    __slots__ = ("action", "agent", "before", "pronoun", "values")

    def __init__(self, site: Site, action: Candidate) -> None:
        self.action = action
        tree = action.tree
        self.agent = agent_of(tree, action.token)
        self.pronoun = -1
        if self.agent is None:
            self.pronoun = action.token if tree.tokens[action.token].pos in ("VERB", "ADJ") else -1
        elif tree.tokens[self.agent.token].pos == "PRON":
            self.pronoun = self.agent.token
        self.before = antecedent(site.page, tree, self.pronoun) if self.pronoun >= 0 else None
        feats = tree.tokens[action.token].feats
        self.values = (
            float(feats.get("Voice") == "Pass"), float(_FORMS.get(feats.get("VerbForm", ""), 0)),
        )  # fmt: skip


def anchor_features(anchor: Anchor | None, candidate: Candidate) -> tuple[list[float], str]:
    """Features of how a candidate stands to the chosen action, and the path between them."""
    if anchor is None:
        return [0.0, *(-1.0 for _ in ANCHOR[1:])], "none"
    tree, index = candidate.tree, candidate.token
    action, agent = anchor.action, anchor.agent
    agrees = agreement(action.tree, action.token, tree, index)
    voice, form = anchor.values
    same = action.tree is tree
    tied = [
        float(agent.kind) if agent else 0.0,
        float(agent is not None and same and _is_agent(tree, agent.token, index)),
        float(anchor.pronoun >= 0) + float(agent is not None and anchor.pronoun >= 0),
        agreement(action.tree, anchor.pronoun, tree, index) if anchor.pronoun >= 0 else -1.0,
        float(anchor.before is not None and anchor.before[0] is tree
              and _is_agent(tree, anchor.before[1], index)),
    ]  # fmt: skip
    if not same:
        return [
            1.0, -99.0, 0.0, float(tree.depth[index]), 99.0, 9.0, 0.0, agrees, 0.0, 1.0, 0.0, voice,
            form, -1.0, *tied,
        ], "#" + tree.rels[index]  # fmt: skip
    path: Path = tree.path(action.token, index)
    low, high = sorted((action.token, index))
    return [
        1.0, float(index - action.token), path.up, path.down, path.up + path.down, path.clauses,
        float(path.up == 0 and path.down == 1), agrees,
        float(tree.clause[index] == tree.clause[action.token]), float(index < action.token),
        float(index == action.token), voice, form,
        float(sum(t.pos == "VERB" for t in tree.tokens[low + 1 : high])), *tied,
    ], path.signature  # fmt: skip


def _is_agent(tree: Tree, agent: int, index: int) -> bool:
    """Whether a candidate is the agent: the token itself, its name, or the name beside it."""
    if agent == index:
        return True
    name = name_at(tree.sentence, index)
    if name is None:
        return False
    return name.first <= agent <= name.last or tree.heads[index] == agent


def agreement(a_tree: Tree, a: int, b_tree: Tree, b: int) -> float:
    """Whether two words agree in number and gender, where both show them: 1, 0, or .5 if unknown."""
    x, y = a_tree.tokens[a].feats, b_tree.tokens[b].feats
    number, other = x.get("Number"), y.get("Number")
    if number is None or other is None:
        return 0.5
    if number != other:
        return 0.0
    gender, other_gender = x.get("Gender"), y.get("Gender")
    if number == "Sing" and gender and other_gender:
        return float(gender == other_gender)
    return 0.75


def keys(site: Site, candidate: Candidate, path: str, anchor_path: str = "") -> tuple[str, ...]:
    """The strings that priors are learned for, in a fixed order (see :data:`KEYS`)."""
    token = candidate.tree.tokens[candidate.token]
    lemma, kind = token.lemma, site.quantity.kind
    shape = (
        f"{token.pos} {token.feats.get('Case', '')}{token.feats.get('VerbForm', '')} {token.rel}"
    )
    noun = site.tree.tokens[site.noun].lemma if site.noun >= 0 else ""
    return (
        lemma,
        f"{kind} {lemma}",
        f"{kind} {path}",
        f"{path} {shape}",
        f"{anchor_path} {shape}",
        f"{site.preposition} {kind} {lemma}",
        f"{noun} {lemma}",
    )


KEYS = (
    "lemma",
    "kind+lemma",
    "kind+path",
    "path+shape",
    "anchor+shape",
    "prep+lemma",
    "noun+lemma",
)
ROW = (*SITE, *TOKEN, *PAIR, *ANCHOR, *(f"prior.{k}" for k in KEYS))
NONE_TOKEN = [1.0, *(0.0 for _ in TOKEN[1:])]
NONE_PAIR = [0.0 for _ in PAIR]
