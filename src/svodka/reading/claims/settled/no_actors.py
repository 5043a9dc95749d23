"""Who did not do it, whatever a chooser finds likely."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from svodka.language.lexicon import classes, folded
from svodka.language.punctuation import OPENING
from svodka.language.russian.dictionary import is_known, parses
from svodka.reading.claims.agents import acts
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.lists.items import before_dash
from svodka.reading.claims.settled.bystanders import is_bystander
from svodka.reading.claims.settled.charges import dealing
from svodka.reading.claims.settled.doers import employers, faced, is_made
from svodka.reading.claims.settled.told_beside import before_colon
from svodka.reading.claims.told import is_teller
from svodka.reading.syntax.links import links
from svodka.reading.syntax.phrases import name_at
from svodka.reading.syntax.sites import Site
from svodka.reading.syntax.tree import Tree

_WITHIN = 2
"""How many words before a noun its number may stand."""
_SHORTEST = 4
"""Letters of a noun that may end another: «завод», «автозавод»."""
_WITHIN_CLAUSE = frozenset({"xcomp", "conj"})
"""Relations of a deed to the verb that its clause begins with."""


def not_acting(options: Sequence[Candidate], action: Candidate | None) -> Sequence[int]:
    """The options (as indices) that did not do what is told, by grammar."""
    if action is None:
        return ()
    if _is_nobodys(action):
        return range(len(options))
    idle = {_task(action), *_telling_of_others(action), *_given(action), *employers(action)} - {-1}
    for those in (_means, dealing, _holding, _outside, faced, _bidding, _measured, before_colon):
        idle.update(those(action))
    several = _did_several(action)
    return [
        i
        for i, option in enumerate(options)
        if (option.tree is action.tree and option.token in idle)
        or is_bystander(option)
        or (several and _is_one_person(option))
    ]


def _measured(action: Candidate) -> list[int]:
    """«[Подсолнечника] намолотили 340 тонн»: what is measured stands in the genitive, and did nothing.

    Not «[власти] ввели 40 пошлин», which is tagged so and may be the nominative.
    """
    tree, verb = action.tree, action.tree.tokens[action.token].feats
    if (verb.get("VerbForm"), verb.get("Number")) != ("Fin", "Plur"):
        return []
    return [
        t.index
        for t in tree.children(action.token)
        if t.index < action.token
        and t.rel.startswith("nsubj")
        and (t.feats.get("Case"), t.feats.get("Number")) == ("Gen", "Sing")
        and not any(c.pos == "NUM" or c.rel == "case" for c in tree.children(t.index))
        and all(parse.tag.case != "nomn" for parse in parses(folded(t.text)))
    ]


def acting_beside(site: Site, options: Sequence[Candidate], action: Candidate | None) -> list[int]:
    """«[Лосев] и двое его друзей угнали автобус»: who did it together with those who are counted.

    Of 29 in annotated articles 28 are not the annotated actors.
    """
    tree, at = site.tree, site.first - 2
    if action is None or action.tree is not tree or at < 0 or site.quantity.kind != "count":
        return []
    several = tree.tokens[action.token].feats.get("Number") == "Plur"
    if not several or tree.tokens[at + 1].text.casefold() not in links("together"):
        return []
    end = tree.tokens[at].end
    return [
        i
        for i, o in enumerate(options)
        if o.tree is tree and tree.tokens[o.token].feats.get("Case") == "Nom" and o.span()[1] == end
    ]


def done_to(site: Site, options: Sequence[Candidate], action: Candidate | None) -> list[int]:
    """«Завод оштрафован на 20 млн, а [директор] — на три»: in a clause that leaves out a passive, the
    nominative before the dash is whom it is done to.
    """
    at = before_dash(site)
    if action is None or at < 0 or action.tree is not site.tree:
        return []
    if action.tree.tokens[action.token].feats.get("Variant") != "Short":
        return []
    end = site.tree.tokens[at].end
    return [
        i
        for i, o in enumerate(options)
        if o.tree is site.tree
        and o.tree.tokens[o.token].feats.get("Case") == "Nom"
        and action.token < o.token <= at
        and o.span()[1] == end
    ]


def _holding(action: Candidate) -> list[int]:
    """«[Пакет] включает 30 млн рублей на ремонт»: what holds so much does nothing.

    Of nine such subjects in annotated articles one is the annotated actor. A law that provides for it may be.
    """
    tree, at = action.tree, action.token
    if tree.tokens[at].lemma not in classes("russian/duties")["holding"]:
        return []
    below = (tree.tokens[i] for i in tree.sentence.children[at])
    return [
        t.index
        for t in below
        if t.rel.startswith("nsubj")
        and t.feats.get("Animacy") == "Inan"
        and name_at(tree.sentence, t.index) is None
        and not acts(tree, t.index)
    ]


def _outside(action: Candidate) -> list[int]:
    """«[Патруль] задержал двоих, которые везли 9 тыс. пачек»: who is told of before a clause of others.

    Of 19 such subjects in annotated articles none is the actor, apart from what «который» stands for.
    """
    tree, at = action.tree, action.token
    while tree.rels[at] in _WITHIN_CLAUSE and tree.heads[at] >= 0:
        at = tree.heads[at]
    of = tree.heads[at]
    if of < 0 or not tree.rels[at].startswith("acl"):
        return []
    below = [tree.tokens[i] for i in tree.sentence.children[at]]
    which = [t for t in below if t.lemma in links("which") and t.feats.get("Case") == "Nom"]
    others = [t for t in below if t.rel.startswith("nsubj") and t not in which]
    if not which or others:
        return []
    above = (of, *tree.up[of])
    before = tree.tokens[: which[0].index]
    return [t.index for t in before if t.rel.startswith("nsubj") and t.index not in above]


def _is_nobodys(action: Candidate) -> bool:
    """«В музее можно [увидеть] 40 картин», «планируется [открыть] 3 школы»: nobody is named who may or must.

    All of 27 such deeds in annotated articles have no actor. Not «мэрии предстоит открыть 3 школы».
    """
    tree, at = action.tree, action.token
    if (
        tree.tokens[at].pos == "NOUN"
        and tree.tokens[at].lemma in classes("russian/parts")["killed"]
    ):
        return tree.phrases is None  # «власти подтвердили [гибель] 40 человек»
    if tree.tokens[at].feats.get("VerbForm") != "Inf":
        return False
    words = classes("russian/duties")["impersonal"]
    around = {tree.heads[at], *tree.sentence.children[at]} - {-1}
    may = [i for i in around if folded(tree.tokens[i].text) in words]
    named = [tree.tokens[i] for word in (*may, at) for i in tree.sentence.children[word]]
    return bool(may) and not any(
        t.feats.get("Case") == "Dat" or t.rel == "iobj" or t.rel.startswith("nsubj") for t in named
    )


def _means(action: Candidate) -> list[int]:
    """«Четыре дома оснащены [лифтами]»: what something is fitted out with, «[судьями] назначены двое»; and
    what anything is done with: «[ракетами] уничтожено 12 складов».

    Of the first all of 14 in annotated articles are no actors, of the second 37 of 39.
    """
    tree, at = action.tree, action.token
    deed, below = tree.tokens[at], tree.sentence.children[at]
    if deed.feats.get("VerbForm") != "Part" or deed.feats.get("Voice") != "Pass":
        return []
    made = [i for i in below if is_made(tree, at, i)]
    beside = map(tree.tokens.__getitem__, below)
    things = [t for t in beside if (t.feats.get("Animacy"), t.feats.get("Case")) == ("Inan", "Ins")]
    if deed.lemma not in classes("russian/duties")["fitting"]:
        things = [t for t in things if not _may_act(tree, t.index)]
    return [*made, *(t.index for t in things)]


def _may_act(tree: Tree, index: int) -> bool:
    """«[Заводом] „Луч“», «[областью]», «[облздравом]»: a body, a region, what has a name or is in no
    dictionary; not «[ракетами]».
    """
    behind = tree.tokens[index + 1].text if index + 1 < len(tree.tokens) else ""
    named = name_at(tree.sentence, index) is not None or behind in tuple(OPENING)
    token = tree.tokens[index]
    if named or token.pos != "NOUN" or not is_known(folded(token.text)):
        return True
    return token.lemma.endswith(_bodies()) or acts(tree, index)


@lru_cache(1)
def _bodies() -> tuple[str, ...]:
    """Nouns of who acts without being people, long enough to end others: «[комитет]», so «оргкомитет»."""
    parts, duties = classes("russian/parts"), classes("russian/duties")
    bodies = classes("russian/speaker_nouns", "kind")["body"]
    return tuple(w for w in bodies | parts["region"] | duties["staffed"] if len(w) >= _SHORTEST)


def _task(action: Candidate) -> int:
    """«Стоит [задача] построить 188 школ»: the noun of an infinitive, which does not act, or -1.

    Of 18 such nouns in annotated articles 17 are not the annotated actors.
    """
    tree, at = action.tree, action.token
    deed = tree.tokens[at]
    if deed.feats.get("VerbForm") != "Inf" or not 0 <= deed.head < at:
        return -1
    return deed.head if tree.tokens[deed.head].pos == "NOUN" and tree.child(at, "mark") < 0 else -1


def _bidding(action: Candidate) -> list[int]:
    """«[Суд] обязал выплатить [жителям] 4 млн», «[министр] попросил выделить 9 млн»: who makes others do it,
    and whom they are to do it for.
    """
    tree, verb = action.tree, action.tree.heads[action.token]
    if tree.tokens[action.token].feats.get("VerbForm") != "Inf" or verb < 0:
        return []
    if tree.tokens[verb].lemma not in classes("russian/duties")["obliging"]:
        return []
    below = (tree.tokens[i] for i in tree.sentence.children[action.token] if i > action.token)
    given = [
        t.index for t in below if t.feats.get("Case") == "Dat" and tree.child(t.index, "case") < 0
    ]
    return [*given, *(i for i in tree.sentence.children[verb] if tree.rels[i].startswith("nsubj"))]


def _did_several(action: Candidate) -> bool:
    """«[Министр] сообщил, что разгромили 79 банд»: those who are not named are not one person.

    Of 467 such people in annotated articles 452 are not the annotated actors.
    """
    tree, at = action.tree, action.token
    if tree.tokens[at].feats.get("VerbForm") == "Inf" and tree.heads[at] >= 0:
        at = tree.heads[at]
    verb = tree.tokens[at]
    if verb.pos != "VERB" or verb.feats.get("VerbForm") != "Fin":
        return False
    subject = tree.child(at, "nsubj")
    if subject >= 0 and ":" not in tree.sentence.lower[subject:at]:  # «[Мэр]: вывезли 40 тонн»
        return False
    several = verb.feats.get("Number") == "Plur" and verb.feats.get("Person") != "1"
    return several and verb.rel != "conj"


def _is_one_person(option: Candidate) -> bool:
    tree, at = option.tree, option.token
    name = name_at(tree.sentence, at)
    person = name is not None and name.kind == "PER"
    token = tree.tokens[at]
    counted = any(t.pos == "NUM" for t in tree.tokens[max(0, at - _WITHIN) : at])  # «24 хозяйки»
    one = token.feats.get("Number") == "Sing" and tree.child(at, "conj") < 0 and not counted
    return one and (person or token.feats.get("Animacy") == "Anim")


def _telling_of_others(action: Candidate) -> list[int]:
    """«[Полиция] сообщила, что вор получил шесть пуль»: who tells what another did.

    Of 240 such tellers in annotated articles 8 were the actors; not of «мэр сказал, что он продал 5 домов»,
    but of «[суд] признал, что они продали 5 домов».
    """
    tree, at = action.tree, action.token
    verb, own = tree.heads[at], tree.child(at, "nsubj")
    if tree.rels[at] != "ccomp" or verb < 0 or own < 0:
        return []
    if tree.tokens[own].pos == "PRON":
        who, says = tree.tokens[own].feats, tree.tokens[verb].feats
        if (who.get("Person"), who.get("Number"), says.get("Number")) != ("3", "Plur", "Sing"):
            return []
    elif not is_teller(tree.tokens[verb]):
        return []
    return [i for i in tree.sentence.children[verb] if tree.rels[i].startswith("nsubj")]


def _given(action: Candidate) -> list[int]:
    """«[Пострадавшим] выплачены 16 млн», «[фермерам] выплатили»: who was given what is told in the passive,
    or of several whom nobody names, did not give it.

    Of 54 such words in annotated articles one is the annotated actor («[певцу] предъявлены обвинения»).
    """
    tree, at = action.tree, action.token
    deed = tree.tokens[at].feats
    several = deed.get("VerbForm") == "Fin" and deed.get("Number") == "Plur"
    unnamed = several and tree.phrases is None and tree.child(at, "nsubj", "nsubj:pass") < 0
    if deed.get("Variant") != "Short" and not unnamed:
        return []
    below = tree.sentence.children[at]
    return [
        i for i in below if tree.tokens[i].feats.get("Case") == "Dat" and tree.child(i, "case") < 0
    ]
