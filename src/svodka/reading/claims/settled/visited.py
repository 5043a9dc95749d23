"""What looks like a subject and is none: «[озеро] ежегодно посещает 40 тысяч туристов», where those who are
counted do it; and what a sum is not of: who brings it in, «[ярмарки] приносят 3 млн рублей», and what is
given beside it.
"""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.lexicon import classes, folded
from svodka.language.russian.dictionary import parses
from svodka.reading.claims.candidates import Candidate
from svodka.reading.syntax.links import links
from svodka.reading.syntax.sites import Site

_SUBJECTS = frozenset({"nsubj", "obj"})
"""How the parser hangs what may be the subject of such a verb, and may be its object."""


def visited(site: Site, options: Sequence[Candidate], action: Candidate | None) -> list[int]:
    """«[Озеро] посещает 40 тысяч туристов», «40 детей посетили [музеи]»: where many are, as indices.

    Not «[патруль] посещает 40 семей», whose people are no audience.
    """
    tree = site.tree
    if action is None or action.tree is not tree or site.quantity.kind != "count" or site.noun < 0:
        return []
    words = classes("russian/duties")
    if tree.tokens[action.token].lemma not in words["visiting"]:
        return []
    who, they_did = tree.tokens[site.noun], site.noun < action.token
    if they_did and who.feats.get("Animacy") != "Anim":
        return []
    if not they_did and who.lemma not in words["audience"]:
        return []
    return [
        i
        for i, option in enumerate(options)
        if option.tree is tree
        and _is_thing(tree.tokens[option.token])
        and tree.heads[option.token] == action.token
        and tree.rels[option.token] in _SUBJECTS
    ]


def _is_thing(token: Token) -> bool:
    """Whether a noun names a thing, though the tagger may take it for somebody: «музеи»."""
    if token.feats.get("Animacy") != "Anim":
        return True
    nouns = [parse.tag.animacy for parse in parses(folded(token.text)) if parse.tag.POS == "NOUN"]
    return bool(nouns) and "anim" not in nouns


def given_beside(site: Site, options: Sequence[Candidate], _: Candidate | None) -> list[int]:
    """«[Воры] украли [ноутбук] и 40 тысяч рублей»: the money is of neither, as indices."""
    tree, head = site.tree, site.head
    before = tree.tokens[site.first - 1].text.casefold() if site.first else ""
    if site.quantity.kind != "money" or before not in links("joined") or tree.rels[head] != "conj":
        return []
    thing = tree.heads[head]
    if tree.tokens[thing].pos != "NOUN" or tree.rels[thing] != "obj":
        return []
    beside = {thing, *(t.index for t in tree.children(tree.heads[thing]) if t.rel == "nsubj")}
    return [i for i, o in enumerate(options) if o.tree is tree and o.token in beside]


def bringing(site: Site, options: Sequence[Candidate], action: Candidate | None) -> list[int]:
    """«[Ярмарки] приносят [области] 3 млн рублей», «[школы] получат 3 млн», «3 млн направлено [учреждениям
    культуры]»: who brings in, gives or gets a sum, as indices.
    """
    tree, duties = site.tree, classes("russian/duties")
    if action is None or action.tree is not tree or site.quantity.kind != "money":
        return []
    verb = tree.tokens[action.token]
    brings = verb.lemma in duties["bringing"]
    if not brings and verb.lemma not in duties["giving"]:
        return []
    acts = brings and verb.feats.get("Voice") != "Pass"
    beside = [
        t.index
        for t in tree.children(action.token)
        if (t.rel == "nsubj" and acts)
        or (t.feats.get("Case") == "Dat" and tree.child(t.index, "case") < 0)
    ]
    return [
        i
        for i, option in enumerate(options)
        if option.tree is tree and not {option.token, *tree.up[option.token]}.isdisjoint(beside)
    ]
