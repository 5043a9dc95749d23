"""Where a figure stands in its sentence: the tokens of its number, its noun, its preposition."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from svodka.language.analysis import Outline, Sentence, Token, touched
from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES
from svodka.language.slots import Phrases
from svodka.model import Quantity
from svodka.reading.syntax.beside_numbers import (
    FEW,
    counts_people,
    is_bound_behind,
    is_of_others,
    many_before,
    noun_over_brackets,
)
from svodka.reading.syntax.morphs import morphs
from svodka.reading.syntax.tree import Tree

_OPEN, _CLOSE = "([«“„", ")]»”"


@dataclass(slots=True)
class Page:
    """A document under reading: its outline, and a tree for each parsed sentence."""

    outline: Outline
    trees: dict[int, Tree] = field(default_factory=dict)
    phrases: Phrases | None = None
    """How the language cuts phrases, where it has a way of its own."""
    figures: list[tuple[int, int]] = field(default_factory=list)
    """The character spans of the figures, in order."""
    headings: dict[tuple[str, int, bool], tuple[str, Sequence[Token]] | None] = field(
        default_factory=dict
    )
    """The headings that sentences, parsed or not, were asked for (see ``claims.headings``)."""

    def tree(self, index: int) -> Tree | None:
        """The tree of sentence ``index``; ``None`` where it was not parsed."""
        if not 0 <= index < len(self.outline.sentences):
            return None
        tree = self.trees.get(index)
        if tree is None and self.outline.sentences[index].parsed:
            tree = self.trees[index] = Tree(self.outline.sentences[index], self.phrases)
        return tree

    def in_figure(self, offset: int) -> bool:
        """Whether the words of a figure hold the character at ``offset``."""
        at = bisect_right(self.figures, (offset, len(self.outline.text))) - 1
        return at >= 0 and offset < self.figures[at][1]


@dataclass(slots=True)
class Site:
    """One figure in its sentence. Token positions are indices in the sentence, -1 for none.

    ``first`` and ``last`` are the tokens of the quantity, ``head`` its top token in the tree,
    ``noun`` the noun that the number counts or that the unit hangs on.
    """

    quantity: Quantity
    page: Page
    sentence: Sentence
    tree: Tree
    first: int
    last: int
    head: int
    noun: int
    preposition: str
    order: int
    """How many figures of the sentence stand before."""
    total: int
    doubt: str = ""

    @property
    def after_dash(self) -> bool:
        """Whether a dash stands right before the figure."""
        return self.first > 0 and self.sentence.tokens[self.first - 1].text in DASHES


def find_site(page: Page, quantity: Quantity, doubt: str = "") -> Site | None:
    """Where a quantity stands; ``None`` if its sentence was not parsed."""
    sentence = page.outline.sentence_at(quantity.start)
    tree = page.tree(sentence.index) if sentence else None
    if sentence is None or tree is None:
        return None
    inside = touched(sentence.tokens, quantity.start, quantity.end)
    if not inside:
        return None
    first, last = inside[0], inside[-1]
    head = min(
        inside, key=lambda i: (tree.depth[i], tree.tokens[i].pos in ("ADP", "ADV", "PART"), -i)
    )
    noun = _noun(tree, inside, head, quantity)
    if (
        tree.phrases is None
        and counts_people(sentence.tokens[last])
        and is_of_others(tree, last, noun)
    ):
        noun = -1
    if noun == first - 1 and _ends_whole(sentence.tokens, noun):
        noun = -1
    return Site(
        quantity, page, sentence, tree, first, last, head, noun,
        _preposition(tree, first, head, noun), 0, 1, doubt,
    )  # fmt: skip


def _ends_whole(tokens: Sequence[Token], at: int) -> bool:
    """«Из 32 пусков [ракеты] семь сорвались»: a noun of another that «из» and a number rule."""
    nouns = 0
    while at > 0 and tokens[at].pos in ("NOUN", "PROPN", "ADJ"):
        nouns += tokens[at].pos == "NOUN"
        at -= 1
    out_of = classes("russian/parts")["out_of"]
    return (
        nouns > 1 and tokens[at].pos == "NUM" and tokens[max(0, at - 1)].text.casefold() in out_of
    )


def _noun(tree: Tree, inside: range, head: int, quantity: Quantity) -> int:
    """The noun of the figure: the governor of the number, else the first noun right after it."""
    tokens = tree.tokens
    adjective, near = -1, noun_behind(tree, inside[-1])
    described = inside[-1] + 1 < len(tokens) and tokens[inside[-1] + 1].pos == "ADJ"
    if quantity.kind == "count":
        shared = _shared_behind(tree, inside[-1])
        if shared < 0:
            shared = noun_over_brackets(tree, inside[-1])
        if shared >= 0:
            return shared
        for i in reversed(inside):
            owner = tree.heads[i]
            if owner < i and described:
                continue  # «15 лабораторий, 23 международных и 40 местных каналов»: not the laboratories
            if near >= 0 and (_apart(tree, owner, i, near) or tokens[owner].pos == "VERB"):
                continue  # «привлечены 49 [лиц], направлено 30 исков»: not the lawsuits
            if owner > i and tokens[owner].feats.get("VerbForm") == "Fin":
                continue  # «возросло до 11, двоих [разыскивают]»
            if owner > i and _is_of_next(tokens[inside[-1] + 1 : owner]):
                continue  # «обратилось 9 тыс. человек или 93 [процента]»
            if owner > i and any(t.pos == "ADP" for t in tokens[i + 1 : owner]):
                continue  # «из них 487 за [отсутствие] фонарей»: for what, and not how many
            if owner >= 0 and owner not in inside and tree.rels[i].startswith("nummod"):
                if tokens[owner].pos in ("NOUN", "PROPN", "ADJ", "PRON", "X", "SYM", "VERB", "DET"):
                    if tokens[owner].pos != "ADJ":
                        return owner
                    adjective = owner
    last = inside[-1]
    joined = False
    if quantity.kind in ("percent", "count") and stands_alone(tree, last + 1):
        return last + 1
    for i in range(last + 1, min(last + 8, len(tokens))):
        if tokens[i].pos in ("NOUN", "PROPN") and not _describes(tokens[i]):
            return -1 if is_bound_behind(tree, i) else i
        if i > last + 1 and not joined and (tokens[i].pos == "CCONJ" or tokens[i].text == ","):
            # «23 международных и 40 региональных [наркоканалов]»: a noun said once for both
            joined = i + 1 < len(tokens) and tokens[i + 1].pos == "NUM"
            if joined:
                continue
            break
        aside = near >= 0 and tree.phrases is None and _is_aside(tokens[i])
        if tokens[i].pos not in ("ADJ", "DET", "NUM", "X") and tokens[i].rel != "amod":
            if not aside:
                break
    if adjective >= 0:  # «12 раненых»: an adjective that stands for a noun
        return adjective
    if quantity.kind == "count" and (many := many_before(tree, inside[0])) >= 0:
        return many
    return head if tokens[head].pos in ("NOUN", "PROPN") else -1


def _is_of_next(between: Sequence[Token]) -> bool:
    """Whether a noun right behind a number, and another number behind «или», part it from a later noun."""
    named = bool(between) and between[0].pos == "NOUN"
    return named and any(t.pos == "CCONJ" for t in between) and between[-1].pos == "NUM"


def stands_alone(tree: Tree, at: int) -> bool:
    """«70% [заболевших] лечатся», «115 тысяч [виновных]»: whether a word stands for a noun of its own."""
    return is_group(tree, at) and tree.tokens[at].feats.get("Case") == "Gen"


def is_group(tree: Tree, at: int) -> bool:
    """«О 12 [убитых]», «к 12 [раненым]»: whether a word stands for several, in whatever case."""
    tokens = tree.tokens
    if at >= len(tokens):
        return False
    token = tokens[at]
    if token.feats.get("VerbForm") != "Part" and (
        token.pos != "ADJ" or token.rel in ("amod", "acl")
    ):
        return False
    noun = at + 1 < len(tokens) and tokens[at + 1].pos in ("NOUN", "PROPN", "ADJ")
    if noun and tokens[at + 1].feats.get("Case") == "Gen":
        return False
    return token.feats.get("Number") == "Plur"


def noun_behind(tree: Tree, last: int) -> int:
    """The noun right behind a number, over its adjectives, in the case that numbers ask for; or -1.

    «22 [средства]» is in the genitive singular, whatever the tagger says.
    """
    end = tree.tokens[last].text[-1:]
    few = end in FEW or (end == "1" and tree.phrases is None)
    for token in tree.tokens[last + 1 :]:
        if token.pos == "NOUN" and not _describes(token):
            cases = ("Gen", "Nom", "Acc") if few else ("Gen",)
            return token.index if token.feats.get("Case") in cases else -1
        aside = tree.phrases is None and _is_aside(token)
        if token.pos != "ADJ" and token.rel != "amod" and not aside:
            return -1
    return -1


def _is_aside(token: Token) -> bool:
    """«56 [их] сторонников», «40 [особо] тяжких краж»: what may stand before the noun of a number."""
    if token.pos == "PRON":
        return token.rel == "nmod"
    return token.pos == "ADV" and token.rel == "advmod" and token.head > token.index


def since_when(tokens: Sequence[Token], at: int) -> bool:
    """«0,4% [м]/м», «-2% [кв]/кв»: units of time tell since when something changed, and not what did."""
    if not 0 <= at < len(tokens) - 2 or tokens[at + 1].text != "/":
        return False
    return tokens[at].text.casefold() == tokens[at + 2].text.casefold()


def _describes(token: Token) -> bool:
    """«6 [транснациональных] контор»: an adjective that the tagger, not the parser, takes for a noun."""
    return token.rel == "amod" and token.lemma.endswith(morphs("adjective"))


def _shared_behind(tree: Tree, last: int) -> int:
    """«4 городских и 3 районных [склада] лекарств»: a noun said once for both, or -1."""
    at, tokens = _over_adjectives(tree, last + 1), tree.tokens
    if at == last + 1 or at + 1 >= len(tokens) or tokens[at + 1].pos != "NUM":
        return -1
    if tokens[at].pos != "CCONJ" and tokens[at].text != ",":
        return -1
    noun = _over_adjectives(tree, at + 2)
    return noun if at + 2 < noun < len(tokens) and tokens[noun].pos == "NOUN" else -1


def _over_adjectives(tree: Tree, at: int) -> int:
    """The first token from a place on that is no adjective."""
    while at < len(tree.tokens) and tree.tokens[at].pos == "ADJ":
        at += 1
    return at


def _apart(tree: Tree, owner: int, number: int, near: int) -> bool:
    """Whether a mark, a verb or a number parts the noun that a number hangs on from it and its own noun."""
    between = tree.tokens[owner + 1 : number] if owner < number else tree.tokens[near + 1 : owner]
    parting = {"PUNCT", "VERB", "NUM"}
    if owner > number and tree.phrases is None:
        parting.add("CCONJ")
    return owner not in (-1, near) and any(t.pos in parting for t in between)


def _preposition(tree: Tree, first: int, head: int, noun: int) -> str:
    """The preposition that governs the figure, in lower case."""
    tokens = tree.tokens
    for owner in (noun, head):
        if owner >= 0:
            case = tree.child(owner, "case")
            if 0 <= case < first:
                return tokens[case].text.lower()
    if first > 0 and tokens[first - 1].pos == "ADP":
        return tokens[first - 1].text.lower()
    return ""


def nesting(tree: Tree) -> list[int]:
    """How many brackets and quotation marks are open at each token."""
    out, open_now = [], 0
    for token in tree.tokens:
        if token.text in _CLOSE:
            open_now = max(0, open_now - 1)
        out.append(open_now)
        if token.text in _OPEN:
            open_now += 1
    return out
