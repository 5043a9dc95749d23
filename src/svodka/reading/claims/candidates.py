"""What could fill a slot: candidates for action, counted, actor and place, generously.

A right candidate must nearly always be among these; choosing is the work of the choosers. Each
candidate is a token of a parsed sentence and the phrase around it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from svodka.language.slots import Advice
from svodka.reading.claims.change_nouns import change_noun
from svodka.reading.syntax.phrases import name_at, phrase_span
from svodka.reading.syntax.sites import Page, Site, stands_alone
from svodka.reading.syntax.tree import Tree

NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "ADJ", "NUM", "X", "DET", "SYM"})
_ALONE = frozenset({"NUM", "SYM", "DET", "ADJ"})
"""Nominals that stand for a thing only in one of these relations:"""
_STANDING = frozenset(
    {"nsubj", "nsubj:pass", "obj", "obl", "root", "iobj", "nmod", "conj", "obl:agent"}
)
_SUBJECTS = ("nsubj", "nsubj:pass", "csubj")
LOOK_BACK = 3
"""How many sentences back a subject may be inherited from."""
LEAD = 3
"""How many sentences lead a document: what they name may be inherited by all."""
_NEAR = 4
"""How many tokens from the figure a noun may name what happened."""


@dataclass(slots=True)  # not frozen: made by the ten thousand, thrice as quick
class Candidate:
    """A token that could fill a slot; ``source`` says where it was found (own, back, lead).

    ``advice`` is the rules' own answer, where the candidate is that.
    """

    tree: Tree
    token: int
    source: str
    advice: Advice | None = None

    @property
    def sentence(self) -> int:
        return self.tree.sentence.index

    @property
    def lemma(self) -> str:
        """The lemma of the word, of people that of their last name."""
        name = name_at(self.tree.sentence, self.token)
        at = name.last if name is not None and name.kind == "PER" else self.token
        return self.tree.tokens[at].lemma

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


def index_of(options: Sequence[Candidate], tree: Tree, token: int) -> int | None:
    """The place of the option that is a token of a tree; ``None`` where there is none."""
    for i, option in enumerate(options):
        if option.tree is tree and option.token == token:
            return i
    return None


def source_of(back: int) -> str:
    """Where a candidate was found that stands ``back`` sentences before its figure."""
    return "own" if back == 0 else "back" if back <= LOOK_BACK else "lead"


Some = tuple[Tree, list[int]]
"""Tokens of one tree, in the order in which they are proposed."""


class Offers:
    """What the words of one sentence can be to figures, found once for all of them."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._names = tree.sentence.names

    @cached_property
    def deeds(self) -> list[tuple[int, bool]]:
        """Verbs, participles, predicates, and nouns, of which it is not sure (``False``).

        Where adjectives have no short forms, nor of those: «19 [dead]», «[valid] for five years».
        """
        tree = self._tree
        long = tree.phrases is not None
        out = []
        for index, token in enumerate(tree.tokens):
            pos = token.pos
            if pos == "NOUN":
                out.append((index, False))
            elif pos in ("VERB", "AUX") or (
                pos in ("ADJ", "ADV")
                and (tree.heads[index] < 0 or (pos == "ADJ" and _short(token.feats)))
            ):
                out.append((index, True))
            elif pos == "ADJ" and long:
                out.append((index, False))
        return out

    @cached_property
    def clauses(self) -> list[int]:
        """Verbs that head a clause."""
        clause, tokens = self._tree.clause, self._tree.tokens
        return [i for i, t in enumerate(tokens) if t.pos == "VERB" and clause[i] == i]

    @cached_property
    def nominals(self) -> list[int]:
        """Nominal tokens, one for each name."""
        tree = self._tree
        held = {i: n for n in reversed(self._names) for i in range(n.first, n.last + 1)}
        out = []
        seen: set[int] = set()
        for index, token in enumerate(tree.tokens):
            if token.pos not in NOMINAL:
                continue
            name = held.get(index)
            if name is not None:
                if name.first not in seen:
                    seen.add(name.first)
                    out.append(name_head(tree, name.first, name.last))
            elif token.pos not in _ALONE or tree.rels[index] in _STANDING:
                out.append(index)
        return out

    @cached_property
    def things(self) -> list[int]:
        """Nominals that can be counted.

        Of English neither «six of [those]», which are named before, nor «the [tax] authority».
        """
        tree = self._tree
        if tree.phrases is None:
            return self.nominals
        return [
            i for i in self.nominals if tree.tokens[i].pos != "PRON" and tree.rels[i] != "compound"
        ]

    @cached_property
    def nouns(self) -> list[int]:
        """The nouns among the nominals."""
        tokens = self._tree.tokens
        return [i for i in self.nominals if tokens[i].pos in ("NOUN", "PROPN")]

    @cached_property
    def people(self) -> list[int]:
        """Participles that stand for people of whom a share is told: «26% [опрошенных]»."""
        tree = self._tree
        if tree.phrases is not None:
            return []
        behind = (
            i for i in range(1, len(tree.tokens)) if tree.tokens[i - 1].pos in ("SYM", "NOUN")
        )
        return [i for i in behind if stands_alone(tree, i) and tree.rels[i] == "nmod"]

    @cached_property
    def spots(self) -> list[int]:
        """Nominals that may say where: names of places and bodies, nouns with a preposition."""
        tree, out = self._tree, []
        for i in self.nominals:
            name = name_at(tree.sentence, i)
            if (name is not None and name.kind in ("LOC", "ORG")) or (
                tree.tokens[i].pos in ("NOUN", "PROPN") and tree.child(i, "case") >= 0
            ):
                out.append(i)
        return out

    @cached_property
    def names(self) -> list[int]:
        """The top tokens of names."""
        return sorted(self._heads("PER", "ORG", "LOC"))

    @cached_property
    def places(self) -> list[int]:
        """The top tokens of names of places."""
        return sorted(self._heads("LOC"))

    @cached_property
    def actors(self) -> list[int]:
        """The top tokens of names, and subjects."""
        subjects = (
            i
            for i, t in enumerate(self._tree.tokens)
            if t.rel in _SUBJECTS and t.pos in ("NOUN", "PROPN", "ADJ")
        )
        return sorted(self._heads("PER", "ORG", "LOC").union(subjects))

    def _heads(self, *kinds: str) -> set[int]:
        return {name_head(self._tree, n.first, n.last) for n in self._names if n.kind in kinds}


class Proposer:
    """Proposes candidates to figures; what their sentences offer is found once."""

    def __init__(self) -> None:
        self._offers: dict[Tree, Offers] = {}

    def _of(self, tree: Tree) -> Offers:
        offers = self._offers.get(tree)
        if offers is None:
            offers = self._offers[tree] = Offers(tree)
        return offers

    def actions(self, site: Site) -> list[Some]:
        """Verbs, participles, predicates and nouns of action around the figure."""
        tree, first, last, head = site.tree, site.first, site.last, site.head
        above = {*tree.up[head], *tree.sentence.children[head]}
        if site.noun >= 0:
            above.update(tree.up[site.noun], tree.sentence.children[site.noun])
        own = [
            i
            for i, sure in self._of(tree).deeds
            if (sure or -_NEAR <= i - head <= _NEAR or i in above) and not first <= i <= last
        ]
        if (change := change_noun(site)) >= 0:
            own = sorted({*own, change})
        back = site.page.tree(tree.sentence.index - 1)
        return [(tree, own), *([(back, self._of(back).clauses)] if back is not None else ())]

    def things(self, site: Site) -> list[Some]:
        """Nouns that the figure could count or measure, elided ones of the sentence before included."""
        tree, first, last, noun = site.tree, site.first, site.last, site.noun
        nominals = self._of(tree).things
        if noun >= 0 and noun not in nominals:
            # «двух [подозреваемых]»: a participle that stands for a noun
            nominals = [*nominals, noun]
        kept = noun if site.quantity.kind in ("count", "duration") else -1
        share = site.quantity.kind == "percent"
        if share and noun <= last:
            nominals = [*nominals, *self._of(tree).people]
        out = [(tree, [i for i in nominals if not first <= i <= last or i == kept])]
        for distance in (1, 2):
            back = site.page.tree(tree.sentence.index - distance)
            if back is not None:
                offers = self._of(back)
                out.append((back, [*offers.nouns, *offers.people] if share else offers.nouns))
        return out

    def actors(self, site: Site) -> list[Some]:
        """Who could have acted: nominals of the sentence, subjects and names of the sentences before."""
        tree, first, last, noun = site.tree, site.first, site.last, site.noun
        own = [i for i in self._of(tree).nominals if not first <= i <= last or i == noun]
        near, lead = _before(site.page, tree.sentence.index)
        return [
            (tree, own),
            *((back, self._of(back).actors) for back in near),
            *((back, self._of(back).names) for back in lead),
        ]

    def places(self, site: Site) -> list[Some]:
        """Where it could have happened: names of places and nouns with a preposition."""
        tree, first, last = site.tree, site.first, site.last
        own = [i for i in self._of(tree).spots if not first <= i <= last]
        near, lead = _before(site.page, tree.sentence.index)
        return [(tree, own), *((back, self._of(back).places) for back in (*near, *lead))]


def _short(feats: Mapping[str, str]) -> bool:
    return feats.get("Variant") == "Short"


def name_head(tree: Tree, first: int, last: int) -> int:
    """The top token of a name in the tree."""
    return min(range(first, last + 1), key=lambda i: (tree.depth[i], i))


def _before(page: Page, index: int) -> tuple[list[Tree], list[Tree]]:
    """The sentences before one, the nearest first, and those of the lead that are not among them."""
    near = range(index - 1, max(-1, index - 1 - LOOK_BACK), -1)
    lead = (i for i in range(min(LEAD, index)) if i not in near)
    return _parsed(page, near), _parsed(page, lead)


def _parsed(page: Page, indices: Iterable[int]) -> list[Tree]:
    return [tree for tree in map(page.tree, indices) if tree is not None]
