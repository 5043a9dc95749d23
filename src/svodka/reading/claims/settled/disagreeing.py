"""Nouns that cannot be the subjects of verbs that they do not agree with: «[мост] построили»."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from svodka.language.analysis import Token
from svodka.reading.claims.candidates import Candidate
from svodka.reading.syntax.sites import Site
from svodka.reading.syntax.tree import Tree


def disagreeing(site: Site, options: Sequence[Candidate], action: Candidate | None) -> list[int]:
    """«[Регион] покинули 40 фирм», «[Лосева] поддержало 48% жителей»: whom those who are counted behind a
    verb did it to stands before it, and does not agree with it. Of things so does what some did it to whom
    nobody names: «[мост] построили за 40 млн рублей», «[фильм] могут увидеть 40 тысяч человек».
    """
    tree = site.tree
    if action is None or action.tree is not tree or tree.phrases is not None:
        return []
    told = action.token
    group = told in (tree.heads[site.head], tree.heads[site.noun]) and told < site.first
    group = group and site.quantity.kind in ("count", "percent") and not site.preposition
    if tree.rels[told] == "xcomp" and tree.tokens[told].feats.get("VerbForm") == "Inf":
        told = tree.heads[told]
    verb = tree.tokens[told].feats
    if verb.get("VerbForm") != "Fin":
        return []
    return [
        i
        for i, o in enumerate(options)
        if o.tree is tree
        and o.token < told == tree.heads[o.token]
        and tree.child(o.token, "case") < 0
        and (group or _is_plain_thing(tree.tokens[o.token]))
        and _disagrees(tree, o.token, verb)
    ]


def is_its_object(tree: Tree, noun: int, verb: int) -> bool:
    """Whether a thing is what a verb is done to, because it cannot be its subject: «[мост] построили»."""
    feats = tree.tokens[verb].feats
    plain = _is_plain_thing(tree.tokens[noun]) and tree.rels[noun].startswith("nsubj")
    return plain and feats.get("VerbForm") == "Fin" and _disagrees(tree, noun, feats)


def _is_plain_thing(token: Token) -> bool:
    """«[Мост] построили», not «МВД сообщили», «[большинство] уехали»."""
    thing = token.pos == "NOUN" and token.feats.get("Animacy") == "Inan"
    return thing and not token.text.isupper() and token.feats.get("Gender") != "Neut"


def _disagrees(tree: Tree, noun: int, verb: Mapping[str, str]) -> bool:
    """Whether a noun cannot be the subject of a verb; «ряд школ закрыли» may be."""
    feats, below = tree.tokens[noun].feats, tree.sentence.children[noun]
    if tree.tokens[noun].pos not in ("NOUN", "PROPN"):
        return False
    several = [
        i for i in below if tree.rels[i] == "conj" or tree.tokens[i].feats.get("Number") == "Plur"
    ]
    if verb.get("Number") == "Plur":
        return feats.get("Number") == "Sing" and feats.get("Case") != "Gen" and not several
    return verb.get("Gender") == "Neut" and feats.get("Gender", "Neut") != "Neut"
