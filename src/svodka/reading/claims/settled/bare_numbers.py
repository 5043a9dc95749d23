"""Numbers without a noun that count no things («двое», «троих»), and who does something to so many others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES
from svodka.reading.claims.agents import acts
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.lists.items import is_linking
from svodka.reading.syntax.beside_numbers import counts_people, is_done_to
from svodka.reading.syntax.links import links
from svodka.reading.syntax.sites import Site
from svodka.reading.syntax.tree import Tree

_DONE_TO = frozenset({"obj", "iobj", "obl", "nummod", "nummod:gov", "nmod"})
"""How the parser hangs a number on the verb of what was done to so many."""


def things(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«Пятерым назначили [штрафы]», «троих [вертолётом] доставили в больницу»: such a number counts people.

    Nor are «двоих» those who act: «двоих [пожарные] спасли». Not «[тела] троих», nor «[экипаж] — трое»: of
    16 other things chosen so in annotated articles none is what is counted.
    """
    number = site.tree.tokens[site.last]
    if site.tree.phrases is not None or not counts_people(number):
        return
    done_to = is_done_to(number)
    for i, option in enumerate(options):
        tree, at = option.tree, option.token
        if tree is site.tree and at == site.first - 1:
            continue
        feats = tree.tokens[at].feats
        thing = feats.get("Animacy") == "Inan" and not _is_of_people(tree, at)
        if thing or (done_to and tree is site.tree and feats.get("Case") == "Nom"):
            yield i


def _is_of_people(tree: Tree, at: int) -> bool:
    """«[Экипаж]», «[семья]», «[жюри]»: a noun of several people."""
    return acts(tree, at) or tree.tokens[at].lemma in classes("russian/duties")["staffed"]


def standing_in(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«Открыли 12 школ. Годом ранее [их] было 9», «[таких] 9»: words that stand for a noun said before.

    Of 142 figures beside them in annotated articles 122 count that noun.
    """
    for i, option in enumerate(options):
        token = option.tree.tokens[option.token]
        if option.tree is site.tree and token.text.casefold() in links("them"):
            yield i


def where_others_did(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«Из 23 погибших 19 купались в опасных [местах], 12 были пьяны»: where some did it, a place without a
    number, in the clause before.
    """
    tree, tokens = site.tree, site.tree.tokens
    beside = {t.low for t in tokens[max(0, site.first - 2) : site.last + 2]}
    if tree.phrases is not None or site.preposition or not links("them").isdisjoint(beside):
        return  # «на перерывах, их два»
    for i, option in enumerate(options):
        at = option.token
        if option.tree is not tree or at >= site.first or tokens[at].feats.get("Case") != "Loc":
            continue
        case = tree.child(at, "case")
        within = case >= 0 and tokens[case].low in links("where") | links("worth")
        numbered = any(site.page.in_figure(t.start) for t in tokens[case + 1 : at])
        if within and not numbered and any(t.text == "," for t in tokens[at : site.first]):
            yield i


def whence(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«Открыто 214 фирм, исключено из [реестра] 96»: out of one thing, right before a number."""
    tree, at = site.tree, site.first - 1
    if at < 1 or tree.phrases is not None:
        return
    feats, case = tree.tokens[at].feats, tree.tokens[at - 1].low
    one = (feats.get("Number"), feats.get("Animacy")) == ("Sing", "Inan")
    if one and case in links("out"):
        yield from (i for i, o in enumerate(options) if o.tree is tree and o.token == at)


def acting(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«Двоих откопали [спасатели]», «[депутаты] внесли 14»: who does it to so many of others.

    Not «[дети] составили 14», «заболел один [житель] из 14».
    """
    if site.preposition in classes("russian/parts")["out_of"]:
        return
    tree, verb = site.tree, site.tree.heads[site.head]
    if tree.phrases is not None or verb < 0 or tree.rels[site.head] not in _DONE_TO:
        return
    word = tree.tokens[verb]
    if word.pos != "VERB" or word.feats.get("Voice") == "Pass" or _is_amount(tree, verb):
        return
    for i, option in enumerate(options):
        at = option.token
        if option.tree is not tree or tree.heads[at] != verb or tree.rels[at] != "nsubj":
            continue
        feats = tree.tokens[at].feats
        agrees = feats.get("Number") == word.feats.get("Number")
        if agrees and (feats.get("Animacy"), feats.get("Case")) == ("Anim", "Nom"):
            yield i


def those_counted(
    site: Site, options: Sequence[Candidate], action: Candidate | None
) -> Iterator[int]:
    """«Без света сидят 1200 [семей], обещают подключить 900»: those whom a figure before counts, not who does
    it to so many of them, where a comma stands between.
    """
    tree = site.tree
    if action is None or action.tree is not tree or tree.phrases is not None:
        return
    tokens, deed = tree.tokens, action.token
    bare = site.noun < 0 and site.quantity.kind == "count" and site.quantity.change is None
    # «за – 58 [депутатов], против – 7»
    item = site.first > 0 and tokens[site.first - 1].text in DASHES
    if not bare or not (item or (tree.rels[site.head] in _DONE_TO and deed < site.head)):
        return
    for i, option in enumerate(options):
        at, end = option.token, site.first if item else deed
        if option.tree is not tree or at >= end or tokens[at].feats.get("Case") != "Gen":
            continue
        counted = at > 0 and site.page.in_figure(tokens[at - 1].start)
        if counted and any(t.text == "," for t in tokens[at:end]):
            yield i


def _is_amount(tree: Tree, verb: int) -> bool:
    """Whether a verb only says what something is or how much."""
    words, lemma = classes("russian/amount_verbs"), tree.tokens[verb].lemma
    return lemma in words["amount"] | words["reach"] or is_linking(Candidate(tree, verb, "own"))


NOT_MEANT = (things, acting, standing_in, where_others_did, whence)
"""What such numbers do not count."""
