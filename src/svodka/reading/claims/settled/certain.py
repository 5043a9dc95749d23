"""What grammar is sure of, so that no chooser is asked: few rules, each with a sentence it was made for.

Rare constructions that the annotated articles show too seldom for a model to learn them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Any

from svodka.language.analysis import Token
from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES
from svodka.reading.claims.agents import acts, antecedent, obliged
from svodka.reading.claims.candidates import Candidate, index_of
from svodka.reading.claims.lists import (
    item_names,
    item_places,
    item_times,
    items,
    respective,
    shared_nouns,
    some_of,
)
from svodka.reading.claims.lists.polls import respondents
from svodka.reading.claims.lists.rows_of_changes import of_row
from svodka.reading.claims.settled import extents
from svodka.reading.claims.settled.duties import (
    agencies,
    is_passive,
    officers,
    row_of_passives,
    time_of_report,
    whose_efforts,
)
from svodka.reading.claims.settled.subjects import subject
from svodka.reading.claims.settled.where import place_before_clause, time_before_clause
from svodka.reading.syntax import times
from svodka.reading.syntax.links import links
from svodka.reading.syntax.sites import Site
from svodka.reading.syntax.tree import Tree

SURE = 0.95
"""How sure; what is left is the chooser's."""
_AGENTS = ("obl", "obl:agent")
_BREAKS = DASHES | frozenset(",;:()")
"""What ends a stretch of a sentence."""
_SCALE = 3
"""How many words before its points a scale may stand."""
_BEHIND = 3
"""Words behind a participle among which the noun stands that it describes: «5 опрошенных нами [людей]»."""


def certain(slot: str, site: Site, options: Sequence[Any], action: Candidate | None) -> int | None:
    """The option of a slot that grammar is sure of, as an index; ``None`` where it is of none."""
    if slot == "action":
        for says in (items.verb, items.deed, items.told_as_noun, items.deed_above, _verb_behind):
            if (found := says(site, options)) is not None:
                return found
        return None
    if slot == "counted":
        for counts in _COUNTED:
            if (found := counts(site, options)) is not None:
                return found
        return subject(site, options, action) if action is not None else None
    if slot == "period":
        found = item_times.time(site, options)
        if found is None:
            found = item_times.time_of_end(site, options)
        if found is None:
            found = item_times.time_above(site, options)
        if found is None and action is not None:
            found = time_of_report(site, options, action)
        return time_before_clause(site, options, action) if found is None else found
    if slot == "place":
        found = respective.place(site, options)
        if found is None:
            found = item_places.place(site, options, action)
        return place_before_clause(site, options, action) if found is None else found
    if slot == "actor" and (owner := item_names.owner(site, options)) is not None:
        return owner
    if slot == "actor" and action is not None:
        if (same := item_names.doer(site, options, action)) is not None:
            return same
        if (same := _agents_named_before(site, options, action)) is not None:
            return same
        for rule in (_agent_of_passive, agencies, _obliged, whose_efforts, officers):
            found = rule(options, action)
            if found is not None:
                return found
    return None


def _verb_behind(site: Site, options: Sequence[Candidate]) -> int | None:
    """«Погибли 40 человек, около 20 [считаются] пропавшими»: a number begins a stretch that has one verb.

    Of 400 such verbs in annotated articles 399 are the annotated ones. Not «троих не смогли опознать».
    """
    tokens, first, at = site.tree.tokens, site.first, site.last + 1
    begins = first == 0 or tokens[first - 1].text in _BREAKS or tokens[first - 1].pos == "CCONJ"
    if site.quantity.kind != "count" or site.preposition or not begins:
        return None
    stretch = list(takewhile(lambda t: t.text not in _BREAKS and t.pos != "CCONJ", tokens[at:]))
    verbs = [t for t in stretch if t.feats.get("VerbForm") in ("Fin", "Inf") and t.pos == "VERB"]
    verbs += [t for t in stretch if t.pos == "VERB" and t.feats.get("Variant") == "Short"]
    if len(verbs) != 1 or not items.is_deed(verbs[0]):
        return None
    return index_of(options, site.tree, verbs[0].index)


def _standing(site: Site, options: Sequence[Candidate]) -> int | None:
    """«5,4 тыс. [осуждённых] по этой статье»: a participle right behind a number stands for people.

    Of 25 in annotated articles 24 are what is counted. Not «два спектакля из 15 запланированных»; behind a
    dash or number stands nothing that it describes: «среди 48 [задержанных] – 11 иностранцев».
    """
    tokens, at = site.tree.tokens, site.last + 1
    if (
        site.preposition in classes("russian/parts")["out_of"]
        and tokens[site.first - 2].pos == "NOUN"
    ):
        return None
    if site.quantity.kind != "count" or at >= len(tokens) or site.tree.phrases is not None:
        return None
    feats = tokens[at].feats
    if (feats.get("VerbForm"), feats.get("Number")) != ("Part", "Plur") or "Variant" in feats:
        return None
    behind = takewhile(_describable, tokens[at + 1 : at + 1 + _BEHIND])
    described = any(t.feats.get("Case") == feats.get("Case") for t in behind if t.pos != "VERB")
    described = described or _described_by(site.tree, at) != at
    return None if described else index_of(options, site.tree, at)


def _describable(token: Token) -> bool:
    return token.text not in DASHES and token.pos != "NUM"


def _classified(site: Site, options: Sequence[Candidate]) -> int | None:
    """«32 ед. тяжёлой [техники]»: what is counted stands behind the abbreviation of a unit of it."""
    tokens, at = site.tree.tokens, site.last + 1
    if at + 2 >= len(tokens) or tokens[at + 1].text != ".":
        return None
    if tokens[at].text.casefold() not in classes("russian/fillers")["classifier"]:
        return None
    noun = next((t for t in tokens[at + 2 :] if t.pos != "ADJ"), None)
    return (
        index_of(options, site.tree, noun.index)
        if noun is not None and noun.pos == "NOUN"
        else None
    )


def _whole_of_share(site: Site, options: Sequence[Candidate]) -> int | None:
    """«70% [заболевших] — дети», «5% [населения]»: the genitive right behind a share is what it is of.

    Of 623 in annotated articles 620 are what is counted. Not «76% отданных за него [голосов]».
    """
    if site.quantity.kind != "percent" or site.quantity.change is not None:
        return None
    behind = site.tree.tokens[site.last + 1 : site.noun + 1]
    word = behind[-1].text.casefold() if behind else ""
    if word in classes("russian/extents")["rate"] or word in times.units():
        return None  # «0,05% [неделей] ранее»
    if not behind or behind[-1].feats.get("Case") != "Gen":
        return None
    described = all(t.pos == "ADJ" or t.rel == "amod" for t in behind[:-1])
    noun = _described_by(site.tree, site.noun)
    return index_of(options, site.tree, noun) if described else None


def _described_by(tree: Tree, at: int) -> int:
    """«Отданных за него [голосов]»: the noun further on that a participle describes; else the word itself."""
    head = tree.heads[at]
    describes = tree.tokens[at].feats.get("VerbForm") == "Part" and head > at
    return head if describes and tree.tokens[head].pos == "NOUN" else at


def _on_a_scale(site: Site, options: Sequence[Candidate]) -> int | None:
    """«Толчок [магнитудой] 4,1 балла», «[магнитудой] 7,7 и 6,5 балла»: points measure something."""
    tree, words = site.tree, classes("russian/extents")
    if site.noun <= site.last or tree.tokens[site.noun].lemma not in words["point"]:
        return None
    first = site.first
    while (
        first > 1
        and tree.tokens[first - 1].text in links("joined")
        and tree.tokens[first - 2].pos == "NUM"
    ):
        first -= 2
    for at in range(first - 1, max(-1, first - 1 - _SCALE), -1):
        if tree.tokens[at].lemma in words["scale"]:
            return index_of(options, tree, at)
    return None


def _given(site: Site, options: Sequence[Candidate]) -> int | None:
    """«Собрал 90 млн при [бюджете] в 40 млн», «при предварительной [оценке] в 8 млн»: what is so much."""
    tokens = site.tree.tokens
    if site.quantity.kind not in ("money", "percent", "measure") or site.first < 3:
        return None
    noun = site.first - 1 - (tokens[site.first - 1].pos == "ADP")
    at = noun - 1
    while at > 0 and tokens[at].pos == "ADJ":
        at -= 1
    given = tokens[noun].pos == "NOUN" and tokens[at].text.casefold() in links("given")
    return index_of(options, site.tree, noun) if given else None


def _labelled(site: Site, options: Sequence[Candidate]) -> int | None:
    """«[ДТП]: 341»: the label of an item is what it counts."""
    label = items.label(site)
    return index_of(options, site.tree, label) if label >= 0 else None


_COUNTED = (
    respective.thing, shared_nouns.of_two, shared_nouns.of_row, _standing, respondents, _classified,
    _whole_of_share, _on_a_scale, _given, extents.dimension, extents.amounting, some_of.thing,
    some_of.being, shared_nouns.told_alike,
    items.changed, items.before_bracket, _labelled, of_row, items.thing,
)  # fmt: skip
"""The rules for what is counted that need no action, in their order."""


def _agent_of_passive(options: Sequence[Candidate], action: Candidate) -> int | None:
    """«[Пограничниками] задержано 7 тысяч нарушителей, изъято 40 кг»: who acts stands in the instrumental.

    People in the plural, named people and bodies: «назначен министром», «открыт ключом» are none.
    """
    tree = action.tree
    for token in _instrumentals(action):
        thing = token.feats.get("Animacy") == "Inan"
        given = thing and tree.child(token.index, "nummod") >= 0  # «обеспечены 40 кабинетами»
        if not given and acts(tree, token.index):
            return index_of(options, tree, token.index)
    return None


def _agents_named_before(site: Site, options: Sequence[Candidate], action: Candidate) -> int | None:
    """«[Пограничники] вышли в рейд. Ими задержано 40 человек»: those whom the pronoun goes back to."""
    for token in _instrumentals(action):
        if token.pos == "PRON" and token.feats.get("Number") == "Plur":
            before = antecedent(site.page, action.tree, token.index)
            return index_of(options, *before) if before is not None and acts(*before) else None
    return None


def _instrumentals(action: Candidate) -> Iterator[Token]:
    """What stands in the instrumental below a passive, or below those that it goes on with."""
    tree = action.tree
    for verb in row_of_passives(tree, action.token) if is_passive(action) else ():
        for child in tree.sentence.children[verb]:
            token = tree.tokens[child]
            governed = token.rel in _AGENTS and token.feats.get("Case") == "Ins"
            if governed and tree.child(child, "case") < 0:
                yield token


def _obliged(options: Sequence[Candidate], action: Candidate) -> int | None:
    """«Суд обязал [фирму] выплатить 4 млн»: who is made to do it does it.

    All of 16 in annotated articles are the actors.
    """
    tree, verb = action.tree, action.token
    if tree.tokens[verb].feats.get("VerbForm") != "Inf":
        return None
    whom = obliged(tree, verb)
    return index_of(options, tree, whom) if whom >= 0 and tree.tokens[whom].pos != "PRON" else None
