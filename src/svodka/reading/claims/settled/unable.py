"""What so many could not do, did not manage or did not begin to: «40 рабочих *не успели получить* деньги».

The deed is that of the infinitive, and was not done. Where the figure is of those who did not, that is
asserted of them; where it is of what others could not do anything with («полиция не смогла задержать 40
человек»), the deed is denied. «40 человек не смогли спасти» may be either, and is taken for the second.
"""

from __future__ import annotations

from svodka.language.lexicon import classes
from svodka.language.russian.dictionary import parses
from svodka.reading.claims.settled.deciding_words import Verdict, is_of, lemmas
from svodka.reading.claims.settled.facts import denies, negated
from svodka.reading.syntax.links import links
from svodka.reading.syntax.morphs import morphs
from svodka.reading.syntax.sites import Site
from svodka.reading.syntax.tree import Tree

_SUBJECTS = ("nsubj", "nsubj:pass")
_OWN = ("obj", "iobj", "ccomp", "xcomp")
"""What a verb is done to, beside those who do it."""
_GOALS = ("xcomp", "csubj", "ccomp")
"""How an infinitive hangs on the verb of being able."""


def infinitive(tree: Tree, at: int) -> int:
    """The infinitive of what could not be done, by that or by the verb above it; or -1."""
    if _is_infinitive(tree, at):
        return at if denied_above(tree, at) and not negated(tree, at) else -1
    goal = tree.child(at, *_GOALS)
    if goal < 0 or not _is_infinitive(tree, goal) or not _denies(tree, at):
        return -1
    return goal if not negated(tree, goal) else -1


def denied_above(tree: Tree, at: int) -> bool:
    """Whether the verb above an infinitive says that it was not done: «не мог приехать»."""
    above = tree.heads[at]
    return above >= 0 and tree.rels[at] in _GOALS and _denies(tree, above)


def is_of_unable(tree: Tree, at: int, site: Site) -> bool:
    """Whether a figure is of those who could not do what an infinitive tells.

    Of what others can be done to it is only beside another object: «40 человек не смогли [спасти]». A time
    is how long they could not: «четыре дня не могли связаться».
    """
    if tree is not site.tree:
        return False
    able = tree.heads[at]
    noun = next((i for i in (site.noun, site.head) if i >= 0 and tree.heads[i] in (at, able)), -1)
    if noun < 0:
        return False
    token, rel, lemma = tree.tokens[noun], tree.rels[noun], tree.tokens[at].lemma
    own = any(c.rel in _OWN and c.index != noun for c in tree.children(at))
    if site.quantity.kind == "duration":
        return rel != "obj" or own or _intransitive(lemma)
    if token.feats.get("Case") == "Dat":  # «[40 семьям] не удалось вернуться», not «… помочь»
        before = tree.heads[noun] == able and noun < min(able, at)
        return before and (own or lemma.endswith(morphs("reflexive")))
    if rel == "obj":  # «не успели эвакуироваться [14 жителей]», not «не смогли добиться 40 мест»
        moved = not lemma.endswith(morphs("reflexive")) and not is_of(tree.tokens[at], "measure")
        told = moved or token.feats.get("Animacy") == "Anim"
        return told and tree.child(able, *_SUBJECTS) < 0 and _intransitive(lemma)
    return rel in _SUBJECTS and (own or _intransitive(lemma))


def allows(tree: Tree, at: int, site: Site) -> bool:
    """«Штраф не может превышать 40 тысяч», «не может быть меньше 40»: a bound, no denial."""
    bound = site.quantity.relation not in ("exact", "approx") or is_of(tree.tokens[at], "measure")
    return bound and is_of(tree.tokens[tree.heads[at]], "chance")


def impossible(tree: Tree, at: int, site: Site) -> Verdict | None:
    """«[Невозможно] построить 12 школ», which is denied; «нельзя ловить больше 5 кг» is a rule.

    Nothing is said of a number that is told beside the deed: «нельзя забывать о 12 погибших», «невозможно
    переоценить вклад 12 учёных».
    """
    if not is_impossible(tree, tree.heads[at]) or tree is not site.tree:
        return None
    if site.quantity.relation not in ("exact", "approx") or is_of(tree.tokens[at], "measure"):
        return "planned", "factuality.norm"
    direct = any(i >= 0 and tree.heads[i] == at for i in (site.head, site.noun))
    beside = classes("russian/attribution", "use")["about"] | links("side")
    direct = direct and site.preposition not in beside
    return ("negated", "factuality.impossible") if direct else None


def is_impossible(tree: Tree, at: int) -> bool:
    """Whether a word is «нельзя» or «невозможно», and not denied."""
    return tree.tokens[at].text.casefold() in lemmas("impossible") and not negated(tree, at)


def undone_words(tree: Tree, at: int) -> tuple[int, int]:
    """First and last token of what could not be done, with its «не»; the infinitive where they are apart."""
    able = tree.heads[at]
    no = next((c.index for c in tree.children(able) if c.index < able and denies(c)), able)
    first, last = min(no, at), max(able, at)
    words = 1 + (no < able)  # «невозможно вернуться», «не могут вернуться»
    return (first, last) if last - first == words else (at, at)


def ended(tree: Tree, at: int) -> tuple[int, int] | None:
    """«Завод [перестал выпускать] 40 моделей»: the verb of ending and the infinitive of what is done no more.

    The two are the first and the last word of the deed. Not «не перестал выпускать», which goes on.
    """
    goal = at if _is_infinitive(tree, at) else tree.child(at, *_GOALS)
    end = tree.heads[goal] if goal >= 0 else -1
    if end < 0 or tree.rels[goal] not in _GOALS or not _is_infinitive(tree, goal):
        return None
    told = is_of(tree.tokens[end], "ending") and not negated(tree, end)
    return (end, goal) if told and end < goal else None


def _denies(tree: Tree, at: int) -> bool:
    """Whether a verb says of its infinitive that it was not done: «не смогли», «не стали», «нельзя»."""
    if is_impossible(tree, at):
        return True
    token = tree.tokens[at]
    able = is_of(token, "success") or token.lemma in classes("russian/factuality", "told")["able"]
    return able and negated(tree, at)


def _is_infinitive(tree: Tree, at: int) -> bool:
    return tree.tokens[at].feats.get("VerbForm") == "Inf"


def _intransitive(lemma: str) -> bool:
    return any("INFN" in one.tag and "intr" in one.tag for one in parses(lemma)[:1])
