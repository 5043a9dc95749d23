"""What the words of a sentence can be to figures: the tokens among which candidates are proposed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from svodka.reading.syntax.beside_numbers import is_bound_behind
from svodka.reading.syntax.phrases import name_at
from svodka.reading.syntax.sites import stands_alone
from svodka.reading.syntax.tree import Tree

NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "ADJ", "NUM", "X", "DET", "SYM"})
_ALONE = frozenset({"NUM", "SYM", "DET", "ADJ"})
"""Nominals that stand for a thing only in one of these relations:"""
_STANDING = frozenset(
    {"nsubj", "nsubj:pass", "obj", "obl", "root", "iobj", "nmod", "conj", "obl:agent"}
)
_OF_NAMES = frozenset({"flat", "compound"})
"""How a part of a name hangs on its head."""
_SUBJECTS = ("nsubj", "nsubj:pass", "csubj")
_AGENTS = ("obl", "obl:agent", "iobj")


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
            elif (
                pos in ("VERB", "AUX")
                or (
                    pos in ("ADJ", "ADV")
                    and (tree.heads[index] < 0 or (pos == "ADJ" and _short(token.feats)))
                )
                or (pos == "ADV" and not long and tree.child(index, "cop") >= 0)
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
        """Nominals that can be counted: no digits, whatever the parser hung on them, nor «40 школ [минимум]».

        Of English neither «six of [those]», which are named before, nor «the [tax] authority».
        """
        tree = self._tree
        if tree.phrases is None:
            told = (i for i in self.nominals if not tree.tokens[i].text.isdecimal())
            return [i for i in told if not is_bound_behind(tree, i)]
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
        """Words that may say where: names of places and bodies, nouns with a preposition.

        And words that the language knows to name places, whatever they are in the sentence: «[there]».
        """
        tree, out = self._tree, []
        for i in self.nominals:
            name = name_at(tree.sentence, i)
            if (name is not None and name.kind in ("LOC", "ORG")) or (
                tree.tokens[i].pos in ("NOUN", "PROPN") and tree.child(i, "case") >= 0
            ):
                out.append(i)
        if (phrases := tree.phrases) is None:
            return out
        told = (i for i in range(len(tree.tokens)) if phrases.locality(tree.sentence, i))
        return sorted({*out, *self.places, *told})

    @cached_property
    def names(self) -> list[int]:
        """The top tokens of names."""
        return sorted(self._heads("PER", "ORG", "LOC"))

    @cached_property
    def places(self) -> list[int]:
        """The top tokens of names of places.

        Where the names of a language are of no kinds, those of any name, and nouns of places behind a
        preposition.
        """
        tree, phrases = self._tree, self._tree.phrases
        if phrases is None:
            return sorted(self._heads("LOC"))
        tokens = tree.tokens
        return [
            i
            for i in self.nominals
            if (tokens[i].pos == "PROPN" and tree.rels[i] not in _OF_NAMES)
            or (tokens[i].pos == "NOUN" and tree.child(i, "case") >= 0
                and phrases.locality(tree.sentence, i))
        ]  # fmt: skip

    @cached_property
    def actors(self) -> list[int]:
        """The top tokens of names, subjects, and before the items of a list who did it to them."""
        tokens = self._tree.tokens
        agents = _AGENTS if tokens and tokens[-1].text == ":" else ()
        subjects = (
            i
            for i, t in enumerate(tokens)
            if t.pos in ("NOUN", "PROPN", "ADJ")
            and (t.rel in _SUBJECTS or (t.rel in agents and t.feats.get("Case") == "Ins"))
        )
        return sorted(self._heads("PER", "ORG", "LOC").union(subjects))

    def _heads(self, *kinds: str) -> set[int]:
        return {name_head(self._tree, n.first, n.last) for n in self._names if n.kind in kinds}


def _short(feats: Mapping[str, str]) -> bool:
    return feats.get("Variant") == "Short"


def name_head(tree: Tree, first: int, last: int) -> int:
    """The top token of a name in the tree."""
    return min(range(first, last + 1), key=lambda i: (tree.depth[i], i))
