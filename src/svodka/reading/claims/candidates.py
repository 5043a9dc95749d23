"""What could fill a slot: candidates for action, counted, actor and place, generously.

A right candidate must nearly always be among these; choosing is the work of the rankers. Each
candidate is a token of a parsed sentence and the phrase around it.
"""

from __future__ import annotations

from dataclasses import dataclass

from svodka.language.slots import Advice
from svodka.reading.syntax.phrases import name_at, phrase_span
from svodka.reading.syntax.sites import Page, Site
from svodka.reading.syntax.tree import Tree

NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "ADJ", "NUM", "X", "DET", "SYM"})
_SUBJECTS = ("nsubj", "nsubj:pass", "csubj")
_BESIDE = 4
"""How far from a figure an adjective may say what became of the counted."""
_LOOK_BACK = 3
"""How many sentences back a subject may be inherited from."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A token that could fill a slot; ``source`` says where it was found (own, back, lead, title).

    ``advice`` is the rules' own answer, where the candidate is that.
    """

    tree: Tree
    token: int
    source: str
    advice: Advice | None = None

    @property
    def sentence(self) -> int:
        return self.tree.sentence.index

    def span(self) -> tuple[int, int]:
        """Character span of the phrase around the token."""
        if self.advice is not None and self.advice.words is not None:
            return self.advice.words.start, self.advice.words.end
        return phrase_span(self.tree, self.token)

    def word(self) -> tuple[int, int]:
        """Character span of the token alone, or of the verb with what belongs to it."""
        if self.advice is not None and self.advice.words is not None:
            return self.advice.words.start, self.advice.words.end
        if self.tree.phrases is not None:
            return self.tree.phrases.verb(self.tree.sentence, self.token)
        token = self.tree.tokens[self.token]
        return token.start, token.end


def actions(site: Site) -> list[Candidate]:
    """Verbs, participles, predicates and nouns of action around the figure."""
    tree, tokens = site.tree, site.tree.tokens
    out = []
    above = set(tree.up[site.head])
    if site.noun >= 0:
        above |= set(tree.up[site.noun])
        above.update(tree.sentence.children[site.noun])
    above.update(tree.sentence.children[site.head])
    for token in tokens:
        if site.first <= token.index <= site.last:
            continue
        if token.pos in ("VERB", "AUX"):
            keep = True
        elif token.pos == "ADJ":
            keep = token.feats.get("Variant") == "Short" or tree.heads[token.index] < 0
            if tree.phrases is not None:  # no short forms: «19 dead», «valid for five years»
                keep = keep or abs(token.index - site.head) <= _BESIDE
        elif token.pos == "NOUN":
            keep = token.index in above or abs(token.index - site.head) <= 4
        elif token.pos == "ADV":
            keep = tree.heads[token.index] < 0
        else:
            keep = False
        if keep:
            out.append(Candidate(tree, token.index, "own"))
    back = site.page.tree(tree.sentence.index - 1)
    if back is not None:
        out += [
            Candidate(back, t.index, "back")
            for t in back.tokens
            if t.pos == "VERB" and back.clause[t.index] == t.index
        ]
    return out


def things(site: Site) -> list[Candidate]:
    """Nouns that the figure could count or measure, elided ones of the sentence before included."""
    tree = site.tree
    nominals = _nominals(tree)
    if (
        tree.phrases is not None
    ):  # «six of those»: a noun before is meant; «the [tax] authority»: no head
        nominals = [
            i for i in nominals if tree.tokens[i].pos != "PRON" and tree.rels[i] != "compound"
        ]
    if site.noun >= 0 and site.noun not in nominals:
        nominals.append(site.noun)  # «двух [подозреваемых]»: a participle that stands for a noun
    out = [
        Candidate(tree, i, "own")
        for i in nominals
        if not (site.first <= i <= site.last)
        or (site.quantity.kind in ("count", "duration") and i == site.noun)
    ]
    for distance in (1, 2):
        back = site.page.tree(tree.sentence.index - distance)
        if back is not None:
            out += [
                Candidate(back, i, "back")
                for i in _nominals(back)
                if back.tokens[i].pos in ("NOUN", "PROPN")
            ]
    return out


def actors(site: Site) -> list[Candidate]:
    """Who could have acted: nominals of the sentence, subjects and names of the sentences before."""
    tree = site.tree
    out = [
        Candidate(tree, i, "own")
        for i in _nominals(tree)
        if not (site.first <= i <= site.last) or i == site.noun
    ]
    return out + _inherited(site.page, tree.sentence.index, ("PER", "ORG", "LOC"), subjects=True)


def places(site: Site) -> list[Candidate]:
    """Where it could have happened: names of places and nouns with a preposition."""
    tree = site.tree
    out = []
    for i in _nominals(tree):
        name = name_at(tree.sentence, i)
        if (name and name.kind in ("LOC", "ORG")) or (
            tree.tokens[i].pos in ("NOUN", "PROPN") and tree.child(i, "case") >= 0
        ):
            if not site.first <= i <= site.last:
                out.append(Candidate(tree, i, "own"))
    return out + _inherited(site.page, tree.sentence.index, ("LOC",), subjects=False)


def _nominals(tree: Tree) -> list[int]:
    """Nominal tokens, one for each name."""
    out = []
    seen: set[int] = set()
    for token in tree.tokens:
        if token.pos not in NOMINAL:
            continue
        name = name_at(tree.sentence, token.index)
        if name is not None:
            if name.first in seen:
                continue
            seen.add(name.first)
            out.append(name_head(tree, name.first, name.last))
        elif token.pos not in ("NUM", "SYM", "DET", "ADJ") or tree.rels[token.index] in (
            "nsubj", "nsubj:pass", "obj", "obl", "root", "iobj", "nmod", "conj", "obl:agent",
        ):  # fmt: skip
            out.append(token.index)
    return out


def name_head(tree: Tree, first: int, last: int) -> int:
    """The top token of a name in the tree."""
    return min(range(first, last + 1), key=lambda i: (tree.depth[i], i))


def _inherited(page: Page, index: int, kinds: tuple[str, ...], subjects: bool) -> list[Candidate]:
    """Names (and subjects) of the sentences before, of the lead and of the title."""
    out = []
    near = range(index - 1, max(-1, index - 1 - _LOOK_BACK), -1)
    lead = [i for i in (0, 1, 2) if i < index and i not in near]
    for at in (*near, *lead):
        tree = page.tree(at)
        if tree is None:
            continue
        source = "back" if at in near else "lead"
        heads = {name_head(tree, n.first, n.last) for n in tree.sentence.names if n.kind in kinds}
        if subjects and at in near:
            heads |= {
                t.index
                for t in tree.tokens
                if t.rel in _SUBJECTS and t.pos in ("NOUN", "PROPN", "ADJ")
            }
        out += [Candidate(tree, i, source) for i in sorted(heads)]
    return out
