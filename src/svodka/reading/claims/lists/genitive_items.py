"""Items that leave out the noun of which they are: «доля мужчин составила 40%, [женщин] — 60%»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.punctuation import DASHES
from svodka.reading.claims.candidates import Candidate, index_of
from svodka.reading.syntax.phrases import name_at
from svodka.reading.syntax.sites import Site
from svodka.reading.syntax.tree import Tree

_WORDS = frozenset({"NOUN", "PROPN", "ADJ"})
_BEFORE = frozenset(",;")


def of_the_same(site: Site, options: Sequence[Candidate]) -> int | None:
    """«Размер уставного фонда составил 35 млн, [резервного фонда] — 5 млн»: the genitive before the dash.

    A noun in the genitive hangs on the subject of the figure before, too. A place says only where: «население
    Тулы составило 40 тысяч, Орла — 30».
    """
    tree, tokens = site.tree, site.tree.tokens
    own = site.noun > site.last and site.quantity.kind == "count"
    last = _before_dash(tokens, site.first)
    if own or last < 0 or tree.phrases is not None:
        return None
    if not _is_genitive(tokens[last]):
        return _of_name(site, options, last)
    first = last
    while first > 0 and tokens[first].pos in _WORDS and _is_genitive(tokens[first]):
        first -= 1
    first -= first > 0 and tokens[first].pos == "CCONJ"  # «, а женщин — 60%»
    if tokens[first].text not in _BEFORE or not _is_alike(tree, first):
        return None
    words = tokens[first + 1 : last + 1]
    noun = next((t.index for t in words if t.pos not in ("ADJ", "CCONJ")), -1)
    name = name_at(tree.sentence, noun) if noun >= 0 else None
    if noun < 0 or (name is not None and name.kind == "LOC"):
        return None
    return index_of(options, tree, noun)


def _is_genitive(token: Token) -> bool:
    """Whether a word is in the genitive, or in the accusative of people, which is written so."""
    case, number = token.feats.get("Case"), token.feats.get("Number")
    people = token.feats.get("Animacy") == "Anim" and number == "Plur"
    return case == "Gen" or (case == "Acc" and people)


def _of_name(site: Site, options: Sequence[Candidate], last: int) -> int | None:
    """«Индекс Мосбиржи упал на 4%, [РТС] — на 2%», «цена АИ-95 — 60 рублей, [АИ-92] — 54»: a name in letters
    that have no case stands for the thing called so.
    """
    tree, token = site.tree, site.tree.tokens[last]
    name = name_at(tree.sentence, last)
    letters = [letter for letter in token.text if letter.isalpha()]
    if name is not None and name.kind != "ORG":
        return None
    if len(letters) < 2 or not all(letter.isupper() for letter in letters):
        return None
    if tree.tokens[last - 1].text not in _BEFORE or not _is_called(tree, last - 1):
        return None
    return index_of(options, tree, last)


def _is_called(tree: Tree, end: int) -> bool:
    """Whether a subject of a thing that is called by a name, and a figure behind it, stand before."""
    for token in tree.tokens[:end]:
        inanimate = token.pos == "NOUN" and token.feats.get("Animacy") != "Anim"
        if not tree.rels[token.index].startswith("nsubj") or not inanimate:
            continue
        behind = tree.tokens[token.index + 1 : end]
        verb = next((t.index for t in behind if t.pos in ("VERB", "NUM")), end)
        named = any(t.text[:1].isupper() for t in tree.tokens[token.index + 1 : verb])
        if named and any(t.pos == "NUM" for t in behind):
            return True
    return False


def _before_dash(tokens: Sequence[Token], first: int) -> int:
    """The word before the dash of a figure, over brackets: «[картофеля] (с подворьями) — 20 млн тонн»."""
    at = first - 1
    at -= at > 0 and tokens[at].pos == "ADP"  # «женщин — на 5%»
    if at < 1 or tokens[at].text not in DASHES:
        return -1
    at -= 1
    if tokens[at].text == ")":
        while at > 0 and tokens[at].text != "(":
            at -= 1
        at -= 1
    return at if at >= 0 and tokens[at].pos in _WORDS else -1


def _is_alike(tree: Tree, end: int) -> bool:
    """Whether a subject with a genitive, and behind it a figure, stand before."""
    for token in tree.tokens[:end]:
        if not tree.rels[token.index].startswith("nsubj"):
            continue
        of = [c for c in tree.children(token.index) if c.feats.get("Case") == "Gen"]
        told = any(t.pos == "NUM" for t in tree.tokens[token.index : end])
        if told and any(c.rel == "nmod" and tree.child(c.index, "case") < 0 for c in of):
            return True
    return False
