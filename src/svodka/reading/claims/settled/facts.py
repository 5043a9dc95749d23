"""Whether a word tells a fact: a finite verb, one of the past, a denied one, «будет», «предполагается»."""

from __future__ import annotations

from itertools import takewhile

from svodka.language.analysis import Token
from svodka.language.lexicon import classes
from svodka.language.punctuation import BREAKS
from svodka.language.russian.dictionary import parses
from svodka.reading.claims.settled.deciding_words import is_of, lemmas
from svodka.reading.syntax.links import links
from svodka.reading.syntax.morphs import morphs
from svodka.reading.syntax.sites import Site
from svodka.reading.syntax.tree import Tree


def past_fact(tree: Tree, at: int) -> bool:
    """A finite verb or a participle of the past that is no modal word and hangs on none.

    «будут открыты», «должны быть открыты» are no facts, though the participle is one of the past; nor are
    they where it is said once: «будут построены 12 школ и [открыты] 9 садов».
    """
    token = tree.tokens[at]
    if token.feats.get("Tense") != "Past" or token.feats.get("VerbForm") == "Conv":
        return False
    if _is_to_be(tree, at) or _goes_on_to_be(tree, at):
        return False
    return not any(
        is_of(token, kind) for kind in ("plan", "chance", "success", "charge", "failure")
    )


def stands(tree: Tree, at: int) -> bool:
    """«Завод, [выпускающий] 40 тысяч машин, может закрыться», «могут закрыть завод, [выпускающий] …»: a
    participle of now tells how it is with a thing that may or wants to do something, or that is to go.

    Not «может открыться завод, выпускающий 40 тысяч машин», nor «закон, предусматривающий 12 млн».
    """
    token, noun = tree.tokens[at], tree.heads[at]
    feats, above = token.feats, tree.heads[noun] if noun >= 0 else -1
    now = (feats.get("VerbForm"), feats.get("Tense"), feats.get("Voice")) == ("Part", "Pres", "Act")
    if not now or above < 0 or token.lemma in classes("russian/factuality", "told")["ruling"]:
        return False
    thing = tree.tokens[noun].feats
    if (thing.get("Animacy"), thing.get("Number")) != ("Inan", "Sing") or is_of(token, "plan"):
        return False
    verb = tree.tokens[above]
    if tree.rels[noun] == "obj":
        return verb.lemma in classes("russian/factuality")["there"]
    wants = any(is_of(verb, kind) for kind in ("plan", "chance"))
    wants = wants and verb.feats.get("Voice") != "Pass"
    acts = tree.rels[noun] == "nsubj" and noun < above and thing.get("Case") == "Nom"
    return acts and wants and not verb.text.endswith(morphs("self"))


def _is_to_be(tree: Tree, at: int) -> bool:
    """Whether «будет» or «быть» stands beside a word."""
    return any(will_be(c) or c.text.casefold() in lemmas("be") for c in tree.children(at))


def _goes_on_to_be(tree: Tree, at: int) -> bool:
    """«… и [открыты] 9 садов»: a participle right behind «и», joined to one that is to be."""
    tokens, above = tree.tokens, tree.heads[at]
    if tree.rels[at] != "conj" or not 0 <= above < at - 1:
        return False
    short = tokens[at].feats.get("Variant") == "Short" == tokens[above].feats.get("Variant")
    joined = tokens[at - 1].text in links("joined") - BREAKS
    return short and joined and (_is_to_be(tree, above) or is_of(tokens[above], "plan"))


def will_be(token: Token) -> bool:
    """Whether a token is «будет» in one of its forms."""
    return is_of(token, "be") and token.text.casefold() in lemmas("will")


def supposed(token: Token) -> bool:
    """Whether a token is «предполагается» in one of its forms."""
    return token.lemma in classes("russian/factuality", "told")["supposed"]


def is_settled(tree: Tree, at: int) -> bool:
    """«[Решены] проблемы 12 школ», a thing and no infinitive: not «решили построить 12 школ»."""
    if tree.tokens[at].lemma not in classes("russian/factuality", "told")["settled"]:
        return False
    infinitive = any(c.feats.get("VerbForm") == "Inf" for c in tree.children(at))
    return not infinitive and tree.child(at, "nsubj:pass", "obj") >= 0


def is_needed(tree: Tree, at: int) -> bool:
    """«Потребуется 7 млн», «следует собрать подписи», «осталось собрать».

    Not «помощь потребовалась», «следует из отчёта».
    """
    token = tree.tokens[at]
    if is_of(token, "need"):
        return token.feats.get("Tense") != "Past"
    goals = [child for child in tree.children(at) if child.feats.get("VerbForm") == "Inf"]
    if is_of(token, "left") and _is_impersonal(tree, at):
        return any("tran" in parse.tag for goal in goals for parse in parses(goal.lemma)[:1])
    return is_of(token, "ought") and bool(goals)


def _is_impersonal(tree: Tree, at: int) -> bool:
    """«[Осталось] построить 3 школы», «[остаётся] построить»; not «40 человек остались ждать».

    «Осталось жить 40 человек» does not say what is to be done.
    """
    feats = tree.tokens[at].feats
    one = feats.get("Number") == "Sing" and feats.get("Gender", "Neut") == "Neut"
    return one and tree.child(at, "nsubj", "nsubj:pass") < 0


def told(token: Token) -> bool:
    """Whether a verb tells of now or before."""
    return finite(token) and token.feats.get("Tense") in ("Pres", "Past")


def has_happened(tree: Tree, at: int) -> bool:
    """«После [прошлогоднего] сокращения», «проведённая в мае индексация»: the noun of what was done."""
    if tree.tokens[at].pos != "NOUN":
        return False
    return any(is_of(c, "happened") and c.pos in ("ADJ", "VERB") for c in tree.children(at))


def finite(token: Token) -> bool:
    """Whether a token is a finite verb."""
    return token.feats.get("VerbForm") == "Fin"


def denies(token: Token) -> bool:
    """Whether a token is «не»."""
    return token.text.casefold() in lemmas("not")


def negated(tree: Tree, at: int) -> bool:
    """Whether «не» hangs on a word, or on its auxiliary."""
    return any(denies(child) and child.index < at for child in tree.children(at))


def of_a_later(tree: Tree, verb: int, site: Site) -> bool:
    """«В 2024 году было 10 школ, в 2025 — [22], на 2027 год [запланировано] 33»: a verb of a later figure,
    behind a comma. Not «будет [29] комитетов, 15 из них возглавят новички», which says so itself.
    """
    if verb <= site.last or tree is not site.tree or tree.tokens[verb].pos not in ("VERB", "ADJ"):
        return False
    tokens = tree.tokens
    before = takewhile(lambda t: t.text != ",", reversed(tokens[: site.first]))
    if any(will_be(token) for token in before):
        return False
    parted = any(t.text == "," for t in tokens[site.last + 1 : verb])
    return parted and any(site.page.in_figure(t.start) for t in tokens[verb + 1 :])
