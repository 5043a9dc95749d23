"""What grammar is sure of, so that no chooser is asked: few rules, each with a sentence it was made for.

Rare constructions that the annotated articles show too seldom for a model to learn them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from svodka.language.lexicon import classes
from svodka.reading.claims import item_places, item_times, items
from svodka.reading.claims.agents import acts
from svodka.reading.claims.candidates import Candidate, index_of
from svodka.reading.claims.duties import is_passive, officers, time_of_report, whose_efforts
from svodka.reading.claims.no_amounts import in_a_figure, is_no_amount
from svodka.reading.claims.no_sources import not_speaking, overruled
from svodka.reading.claims.polls import people, respondents
from svodka.reading.claims.source_choice import Source
from svodka.reading.claims.subjects import subject
from svodka.reading.claims.told import tellers
from svodka.reading.syntax import times
from svodka.reading.syntax.phrases import name_at
from svodka.reading.syntax.sites import Site

SURE = 0.95
"""How sure; what is left is the chooser's."""
_AGENTS = ("obl", "obl:agent")
_OF_THINGS = frozenset({"money", "percent", "measure", "factor"})
"""Kinds of figures that are of a thing, never of a time."""
_OPENING = frozenset("«„“\"'—–-:")
"""Marks before somebody's own words."""
_MARKS_NEAR = 4
"""Characters before a stretch among which its mark stands, spaces and all."""
_WITHIN = 2
"""How many words before a noun its number may stand."""
_SCALE = 3
"""How many words before its points a scale may stand."""
_BETWEEN = frozenset({"ADJ", "DET", "NUM", "X", "CCONJ", "PUNCT"})


def certain(slot: str, site: Site, options: Sequence[Any], action: Candidate | None) -> int | None:
    """The option of a slot that grammar is sure of, as an index; ``None`` where it is of none."""
    if slot == "action":
        found = items.verb(site, options)
        return items.deed(site, options) if found is None else found
    if slot == "counted":
        found = _shared_noun(site, options)
        if found is None:
            found = respondents(site, options)
        if found is None:
            found = _classified(site, options)
        if found is None:
            found = _on_a_scale(site, options)
        if found is None:
            found = items.changed(site, options)
        if found is None:
            found = items.before_bracket(site, options)
        if found is None and (labelled := items.label(site)) >= 0:
            found = index_of(options, site.tree, labelled)
        if found is None:
            found = items.thing(site, options)
        return subject(site, options, action) if found is None and action is not None else found
    if slot == "period":
        found = item_times.time(site, options)
        if found is None:
            found = item_times.time_of_end(site, options)
        if found is None and action is not None:
            found = time_of_report(site, options, action)
        return found
    if slot == "place":
        return item_places.place(site, options, action)
    if slot == "actor" and (owner := items.owner(site, options)) is not None:
        return owner
    if slot == "actor" and action is not None:
        if (same := items.doer(site, options, action)) is not None:
            return same
        for rule in (_agent_of_passive, whose_efforts, officers):
            found = rule(options, action)
            if found is not None:
                return found
    return None


def impossible(
    slot: str, site: Site, options: Sequence[Any], action: Candidate | None
) -> Sequence[int]:
    """The options of a slot that cannot be, as indices.

    «За неделю было 38 пожаров, [погибли пятеро]»: a figure without a noun that counts nobody but people
    counts no things. Of 23 things chosen so in annotated articles 16 were not the annotated ones. «ДТП: 341,
    пострадали 412»: what follows a number with a label did not happen to it.
    """
    if slot == "place":
        options = [*options]  # each is made when it is looked at
        months = [i for i, option in enumerate(options) if _is_months(option)]
        others = item_places.places_of_others(site, options)
        money = [i for i, option in enumerate(options) if in_a_figure(site, option)]
        return [*others, *item_places.extents(options), *months, *money]
    if slot == "source":
        unmarked = [i for i, option in enumerate(options) if _unmarked(site, option)]
        return [*unmarked, *not_speaking(site, options), *overruled(site, options)]
    if slot == "actor":
        return [i for i, option in enumerate(options) if _has_to_be_done(option, action)]
    if slot == "action":
        if items.label(site) < 0:
            return tellers(site, options)
        return [i for i, option in enumerate(options) if _behind(site, option)]
    of_things = site.quantity.kind in _OF_THINGS or site.quantity.change is not None
    levels = [i for i, o in enumerate(options) if slot == "counted" and is_no_amount(site, o)]
    if slot == "counted" and of_things and site.quantity.kind != "duration":
        times = [i for i, option in enumerate(options) if _is_time(option)]
        return [*levels, *times, *people(site, options)]
    if slot != "counted" or site.quantity.kind != "count":
        return levels
    named = any(n.kind == "LOC" and n.last < site.first for n in site.sentence.names)
    places = [i for i, o in enumerate(options) if _where(site, o)] if named else []
    if _has_noun(site):
        return [*levels, *places]
    objects = [i for i, option in enumerate(options) if _its_object(site, option, action)]
    done = [*levels, *places, *objects]
    words = classes("russian/parts")
    fate = words["killed"] | words["fate"]
    befalls = action is not None and action.tree.tokens[action.token].lemma in fate
    if not befalls and site.tree.tokens[site.head].lemma not in words["people"]:
        return done
    return [
        i
        for i, option in enumerate(options)
        if i in done or _thing(option) or _of_a_later(site, option)
    ]


def _unmarked(site: Site, option: Source) -> bool:
    """Whether nothing marks a stretch as somebody's own words: no verb of saying, no mark before it.

    Of 15 such stretches in annotated articles one was a quotation.
    """
    said = option.statement
    if said.mode != "direct" or said.cue is not None:
        return False
    before = site.page.outline.text[max(0, said.start - _MARKS_NEAR) : said.start].rstrip()
    return before[-1:] not in _OPENING


def _is_time(option: Candidate) -> bool:
    """«На 5% больше аналогичного [периода]», «0,2% [неделей] ранее»: no money or share is of a time.

    Of some 2,700 such words in annotated articles one was, besides subjects («день простоя стоит 8 млн»).
    """
    tree, at = option.tree, option.token
    return tree.tokens[at].text.casefold() in times.units() and not tree.rels[at].startswith(
        "nsubj"
    )


def _is_months(option: Candidate) -> bool:
    """«В [январе–апреле] 2023 года»: no place, though the tagger knows no such word."""
    parts = re.split("[-–—]", option.tree.tokens[option.token].text.casefold())
    return times.months().issuperset(parts)


def _its_object(site: Site, option: Candidate, action: Candidate | None) -> bool:
    """«Свыше 80 получили [ранения]», «[травмы] получили 27»: the object of what the figure does."""
    tree = site.tree
    if action is None or option.tree is not tree or action.tree is not tree:
        return False
    verb, thing = action.token, option.token
    if tree.heads[site.head] != verb or tree.rels[site.head] not in ("nsubj", "nummod"):
        return False
    if (tree.heads[thing], tree.rels[thing]) != (verb, "obj"):
        return False
    return site.last < verb < thing if verb < thing else thing < verb < site.first


def _where(site: Site, option: Candidate) -> bool:
    """«19 над [Брянской областью], 15 над Курской»: places that a preposition governs are not counted.

    Those before the figure; of 592 in annotated articles two were part of what is.
    """
    tree, at = option.tree, option.token
    if tree is not site.tree or at > site.first or tree.child(at, "case") < 0:
        return False
    name = name_at(tree.sentence, at)
    return name is not None and name.kind == "LOC"


def _has_to_be_done(option: Candidate, action: Candidate | None) -> bool:
    """«Стоит [задача] построить 188 школ»: the noun of an infinitive does not act.

    Of 18 such nouns in annotated articles 17 are not the annotated actors.
    """
    if action is None or option.tree is not action.tree:
        return False
    tokens = action.tree.tokens
    deed, noun = tokens[action.token], tokens[option.token]
    infinitive = deed.feats.get("VerbForm") == "Inf" and deed.head == option.token
    before = option.token < action.token and noun.pos == "NOUN"
    return infinitive and before and action.tree.child(action.token, "mark") < 0


def _behind(site: Site, option: Candidate) -> bool:
    return option.tree is site.tree and option.token > site.last


def _has_noun(site: Site) -> bool:
    """Whether a figure has a noun of its own; of «погибли 7» the verb only governs it."""
    return site.noun >= 0 and site.tree.tokens[site.noun].pos not in ("VERB", "AUX")


def _thing(option: Candidate) -> bool:
    token = option.tree.tokens[option.token]
    return token.feats.get("Animacy") == "Inan" or token.feats.get("VerbForm") == "Fin"


def _of_a_later(site: Site, option: Candidate) -> bool:
    """Whether a word is counted by a figure behind: «погибли пятеро, в том числе двое [детей]»."""
    if option.tree is not site.tree or option.token <= site.last:
        return False
    between = option.tree.tokens[site.last + 1 : option.token]
    counted = any(token.pos == "NUM" for token in between[-_WITHIN:])
    return counted and any(token.text == "," for token in between)


def _shared_noun(site: Site, options: Sequence[Candidate]) -> int | None:
    """«15 лабораторий, 23 международных и 40 местных [каналов]»: a noun said once for two figures."""
    if site.quantity.kind != "count" or site.noun <= site.last + 1:
        return None
    between = site.tree.tokens[site.last + 1 : site.noun]
    if all(t.pos in _BETWEEN for t in between) and any(t.pos == "NUM" for t in between):
        return index_of(options, site.tree, site.noun)
    return None


def _classified(site: Site, options: Sequence[Candidate]) -> int | None:
    """«32 ед. [техники]»: what is counted stands behind the abbreviation of a unit of it."""
    tokens, at = site.tree.tokens, site.last + 1
    if at + 2 >= len(tokens) or tokens[at + 1].text != "." or tokens[at + 2].pos != "NOUN":
        return None
    if tokens[at].text.casefold() not in classes("russian/fillers")["classifier"]:
        return None
    return index_of(options, site.tree, at + 2)


def _on_a_scale(site: Site, options: Sequence[Candidate]) -> int | None:
    """«Толчок [магнитудой] 4,1 балла», «их [магнитуда] составила 5 баллов»: points measure something."""
    tree, words = site.tree, classes("russian/extents")
    if site.noun <= site.last or tree.tokens[site.noun].lemma not in words["point"]:
        return None
    for at in range(site.first - 1, max(-1, site.first - 1 - _SCALE), -1):
        if tree.tokens[at].lemma in words["scale"]:
            return index_of(options, tree, at)
    return None


def _agent_of_passive(options: Sequence[Candidate], action: Candidate) -> int | None:
    """«[Пограничниками] задержано 7 тысяч нарушителей»: who acts stands in the instrumental.

    People in the plural, named people and bodies: «назначен министром», «открыт ключом» are none.
    """
    tree = action.tree
    if not is_passive(action):
        return None
    for child in tree.sentence.children[action.token]:
        token = tree.tokens[child]
        if token.rel not in _AGENTS or token.feats.get("Case") != "Ins":
            continue
        if tree.child(child, "case") < 0 and acts(tree, child):
            return index_of(options, tree, child)
    return None
