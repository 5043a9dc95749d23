"""What could fill a slot: candidates for action, counted, actor and place, generously.

A right candidate must nearly always be among these; choosing is the work of the choosers. Each
candidate is a token of a parsed sentence and the phrase around it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from svodka.language.slots import Advice
from svodka.reading.claims.change_nouns import change_noun
from svodka.reading.claims.headings import of_place
from svodka.reading.claims.most_words import most_of
from svodka.reading.claims.offers import Offers
from svodka.reading.syntax.phrases import name_at, phrase_span
from svodka.reading.syntax.sites import Page, Site
from svodka.reading.syntax.tree import Tree

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


class Proposer:
    """Proposes candidates to figures; what their sentences offer is found once."""

    def __init__(self) -> None:
        self._offers: dict[Tree, Offers] = {}
        self._near: dict[Tree, tuple[list[Tree], list[Tree]]] = {}

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
        if (most := most_of(tree)) >= 0 and most not in nominals:
            nominals = [*nominals, most]
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
        near, lead = self._before(site)
        return [
            (tree, own),
            *((back, self._of(back).actors) for back in near),
            *((back, self._of(back).names) for back in lead),
        ]

    def places(self, site: Site) -> list[Some]:
        """Where it could have happened: names of places and nouns with a preposition."""
        tree, first, last = site.tree, site.first, site.last
        own = [i for i in self._of(tree).spots if not first <= i <= last]
        near, lead = self._before(site)
        before = [*near, *lead]
        above = heading_tree(site)
        if above is not None and above not in before:
            before.append(above)
        return [(tree, own), *((back, self._of(back).places) for back in before)]

    def _before(self, site: Site) -> tuple[list[Tree], list[Tree]]:
        """The sentences before that of a figure, the nearest first, and those of the lead not among them."""
        found = self._near.get(site.tree)
        if found is None:
            index = site.sentence.index
            near = range(index - 1, max(-1, index - 1 - LOOK_BACK), -1)
            lead = (i for i in range(min(LEAD, index)) if i not in near)
            found = self._near[site.tree] = _parsed(site.page, near), _parsed(site.page, lead)
        return found


def heading_tree(site: Site) -> Tree | None:
    """The heading that names the place of the section in which a figure stands, however far above."""
    heading = of_place(site)
    return None if heading is None else site.page.tree(heading.index)


def _parsed(page: Page, indices: Iterable[int]) -> list[Tree]:
    return [tree for tree in map(page.tree, indices) if tree is not None]
