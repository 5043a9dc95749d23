"""What grammar rules out: the options of a slot that cannot be, whatever a chooser finds likely."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.lists import compared_with, item_names, item_places, items, next_items
from svodka.reading.claims.lists.of_now import plans_before, times_before, years_of_plans
from svodka.reading.claims.lists.others_behind import (
    before_semicolon,
    behind,
    behind_bracket,
    of_a_bracket,
    of_a_later,
    of_a_later_figure,
    of_a_part,
    of_the_clause_before,
    of_the_next_item,
    told_aside,
)
from svodka.reading.claims.lists.others_of_kind import another_of_them, another_place
from svodka.reading.claims.lists.polls import people
from svodka.reading.claims.lists.some_of import is_total
from svodka.reading.claims.lists.told_again import those_of_share
from svodka.reading.claims.no_places import is_extent, is_thing, of_people
from svodka.reading.claims.settled import (
    bare_numbers,
    beside_deeds,
    best_of_times,
    elsewhere,
    nearer_times,
    next_deeds,
    norms,
    not_counted,
    recalled,
    told_beside,
)
from svodka.reading.claims.settled.befalling import (
    befalls,
    deeds_outside,
    of_saved,
    searched,
    unharmed,
)
from svodka.reading.claims.settled.disagreeing import disagreeing
from svodka.reading.claims.settled.doers import who_found_out
from svodka.reading.claims.settled.duties import accusers, stopped
from svodka.reading.claims.settled.extents import is_size
from svodka.reading.claims.settled.headlines import told_below
from svodka.reading.claims.settled.lands import land_of_an_item
from svodka.reading.claims.settled.no_actors import acting_beside, done_to, not_acting
from svodka.reading.claims.settled.no_amounts import (
    in_a_figure,
    is_norm,
    is_unit,
    is_unit_of_time,
    no_amounts,
    owed,
    told_of_a_row,
)
from svodka.reading.claims.settled.no_sources import (
    not_speaking,
    overruled,
    said_aloud,
    told_by_nobody,
    unmarked,
)
from svodka.reading.claims.settled.not_counted import (
    for_whom,
    is_somebody,
    labels_of_shares,
    means,
    not_so_many,
    of_another_deed,
    of_its_share,
    of_order,
    things_of_items,
    who_tells,
    wholes,
)
from svodka.reading.claims.settled.other_numbers import (
    describing,
    kinds_of_gangs,
    nouns_of_others,
    of_another_share,
    of_other_items,
    participles_of_others,
    people_of_others,
    things_of_a_list,
)
from svodka.reading.claims.settled.places_of_parts import places_of_the_part_behind
from svodka.reading.claims.settled.tenses import out_of_tense
from svodka.reading.claims.settled.uncounted import acted_on, is_bracketed_land, never_so_many
from svodka.reading.claims.settled.visited import bringing, given_beside, visited
from svodka.reading.claims.told import is_office, is_where_told, talks, tellers
from svodka.reading.syntax.phrases import name_at
from svodka.reading.syntax.sites import Site

_OF_THINGS = frozenset({"money", "percent", "measure", "factor"})
"""Kinds of figures that are of a thing, never of a time."""
_NO_TIMES = (
    next_items.times_of_others, times_before, recalled.times_of_others, norms.times, nearer_times.others,
    nearer_times.before_the_opening,
    nearer_times.of_the_next_clause, nearer_times.days_in_brackets, compared_with.times,
    elsewhere.times_of_telling, elsewhere.times_of_the_news, elsewhere.times_compared,
    best_of_times.of_the_best, next_deeds.times_gone_on_with,
)  # fmt: skip
_NOWHERE = (is_extent, in_a_figure, is_unit, is_office, is_where_told)
_NO_PLACES = (
    recalled.names_of_others, of_a_part, another_place, elsewhere.places_compared,
    elsewhere.places_of_the_parts, places_of_the_part_behind, elsewhere.ends_of_ways,
    next_deeds.places_of_others, item_places.places_of_others,
)  # fmt: skip
_NO_SOURCES = (unmarked, said_aloud, told_by_nobody, told_below, not_speaking, overruled)
_NO_ACTORS = (
    acting_beside, another_of_them, done_to, disagreeing, accusers, item_names.where_done, visited,
    who_found_out, those_of_share, bare_numbers.those_counted,
)  # fmt: skip
_OF_OTHERS = (
    owed, of_a_bracket, of_a_later_figure, behind_bracket, people, who_tells, for_whom, of_another_deed,
    labels_of_shares, means, of_its_share, not_counted.of_another_dimension, told_beside.paying,
    beside_deeds.whence, beside_deeds.scales, beside_deeds.whither, beside_deeds.lacking, not_counted.pieces,
    beside_deeds.for_how_long, acted_on, of_another_share,
)  # fmt: skip
"""What is told of other things, people and figures, where a figure is of a thing."""


def impossible(
    slot: str, site: Site, options: Sequence[Any], action: Candidate | None
) -> Sequence[int]:
    """The options of a slot that cannot be, as indices.

    «ДТП: 341, пострадали 412»: what follows a number with a label did not happen to it.
    """
    if slot == "place":
        nowhere = [i for i, o in enumerate(options) if any(rule(site, o) for rule in _NOWHERE)]
        nowhere += [*of_people(site, options, action), *behind(site, options, ";:")]
        nowhere += [i for rule in _NO_PLACES for i in rule(site, options)]
        return [*nowhere, *elsewhere.places_of_meetings(site, options, action)]
    if slot == "period":
        others = [i for rule in _NO_TIMES for i in rule(site, options)]
        others += out_of_tense(site, options, action)
        others += beside_deeds.times_of_cases(site, options, action)
        return [*others, *years_of_plans(site, options, action)]
    if slot == "source":
        return [i for rule in _NO_SOURCES for i in rule(site, options)]
    if slot == "actor":
        others = [i for rule in _NO_ACTORS for i in rule(site, options, action)]
        others += [*of_a_part(site, options), *of_the_clause_before(site, options)]
        return [*not_acting(options, action), *others, *recalled.names_of_others(site, options)]
    if slot == "action" and (is_total(site) or norms.is_norm_given(site) or is_size(site)):
        return range(len(options))
    if slot == "action":
        if items.label(site) < 0:
            others = [*of_the_next_item(site, options), *people_of_others(site, options)]
            others += [*of_order(site, options), *behind(site, options, ";:")]
            others += [*before_semicolon(site, options), *of_a_part(site, options)]
            others += [*told_aside(site, options), *kinds_of_gangs(options)]
            others += [*describing(site, options), *of_the_clause_before(site, options)]
            others += [*things_of_items(site, options), *plans_before(site, options)]
            others += [*participles_of_others(site, options), *owed(site, options)]
            others += things_of_a_list(site, options)
            others += [*beside_deeds.for_what(site, options), *deeds_outside(site, options)]
            others += next_deeds.deeds_of_others(site, options)
            return [*tellers(site, options), *wholes(site, options), *stopped(options), *others]
        return [i for i, o in enumerate(options) if o.tree is site.tree and o.token > site.last]
    return _not_counted(site, options, action) if slot == "counted" else ()


def _not_counted(
    site: Site, options: Sequence[Candidate], action: Candidate | None
) -> Sequence[int]:
    """The options that are not what a figure counts.

    «За неделю было 38 пожаров, [погибли пятеро]»: a figure without a noun that counts nobody but people
    counts no things. Of 23 things chosen so in annotated articles 16 were not the annotated ones.
    """
    if action is not None and action.lemma in classes("russian/extents")["impersonal"]:
        return range(len(options))
    of_things = site.quantity.kind in _OF_THINGS or site.quantity.change is not None
    levels = [*no_amounts(site, options), *behind(site, options, ",;"), *talks(site, options)]
    if of_things and site.quantity.kind != "duration":
        units = [
            i
            for i, o in enumerate(options)
            if is_unit_of_time(o) or is_norm(site, o.tree, o.token) or is_unit(site, o)
        ]
        places = [i for i, o in enumerate(options) if _is_somewhere(o) or is_bracketed_land(o)]
        if site.quantity.change is None:
            lands = land_of_an_item(site, options)
            places += (i for i in lands if _is_place(options[i]) and not is_thing(site, options[i]))
        return [
            *levels,
            *units,
            *places,
            *(i for rule in _OF_OTHERS for i in rule(site, options)),
            *bringing(site, options, action),
            *given_beside(site, options, action),
            *of_other_items(site, options),
        ]
    if site.quantity.kind != "count":
        return levels
    levels += [*never_so_many(options), *not_counted.where_they_are(site, options)]
    levels += beside_deeds.scales(site, options)
    named = any(n.kind == "LOC" and n.last < site.first for n in site.sentence.names)
    places = [i for i, o in enumerate(options) if _where(site, o)] if named else []
    if _has_noun(site):
        return [*levels, *places, *nouns_of_others(site, options)]
    dash = items.before_dash(site)
    levels += [*told_of_a_row(site, options), *land_of_an_item(site, options)]
    levels += [*not_so_many(site, options), *beside_deeds.doers(site, options)]
    levels += [*of_saved(site, options), *unharmed(options, action)]
    levels += searched(options, action)
    levels += [i for rule in bare_numbers.NOT_MEANT for i in rule(site, options)]
    doer = item_names.doer_behind(site, options, action)
    objects = [
        i
        for i, option in enumerate(options)
        if i == doer
        or _its_object(site, option, action)
        or (dash >= 0 and (_circumstance(site, option, dash) or is_somebody(site, option, dash)))
    ]
    done = [*levels, *places, *objects]
    crowd = classes("russian/parts")["people"]
    if not befalls(action) and site.tree.tokens[site.head].lemma not in crowd:
        return done
    return [
        i
        for i, option in enumerate(options)
        if i in done or _thing(option) or of_a_later(site, option)
    ]


def _circumstance(site: Site, option: Candidate, dash: int) -> bool:
    """«За обгон – 40, по [охране] труда – [132]»: what a preposition governs before a dash and a number.

    Not «из 120 [кардиналов] – 62». Of 12 such nouns in annotated articles one was what is counted, a pronoun.
    """
    tree, at = site.tree, option.token
    if option.tree is not tree or not 0 <= at <= dash or option.span()[1] != tree.tokens[dash].end:
        return False
    first = tree.heads[at] if tree.rels[at] == "conj" else at
    cases = [tree.tokens[tree.child(i, "case")] for i in {at, first} if tree.child(i, "case") >= 0]
    out_of = classes("russian/parts")["out_of"]
    return any(case.text.casefold() not in out_of for case in cases)


def _its_object(site: Site, option: Candidate, action: Candidate | None) -> bool:
    """«Свыше 80 получили [ранения]», «40 занимались перевозкой [людей]»: whom it does it to, or with what."""
    tree = site.tree
    if action is None or option.tree is not tree or action.tree is not tree:
        return False
    verb, thing = action.token, option.token
    if tree.heads[site.head] != verb or tree.rels[site.head] not in ("nsubj", "nummod"):
        return False
    of = thing
    while tree.rels[of] == "nmod" and verb < tree.heads[of] < of:
        of = tree.heads[of]
    with_it = tree.rels[of] == "obl" and verb < of and not items.is_linking(action)
    if tree.heads[of] != verb or not (with_it or tree.rels[of] == "obj"):
        return False
    return site.last < verb < thing if verb < thing else thing < verb < site.first


def _where(site: Site, option: Candidate) -> bool:
    """«19 над [Брянской областью], 15 над Курской»: places that a preposition governs are not counted.

    Those before the figure; of 592 in annotated articles two were part of what is.
    """
    return option.tree is site.tree and option.token <= site.first and _is_somewhere(option)


def _is_somewhere(option: Candidate) -> bool:
    """«31% – из [Тулы]»: the name of a place that a preposition governs."""
    return _is_place(option) and option.tree.child(option.token, "case") >= 0


def _is_place(option: Candidate) -> bool:
    name = name_at(option.tree.sentence, option.token)
    return name is not None and name.kind == "LOC"


def _has_noun(site: Site) -> bool:
    """Whether a figure has a noun of its own; of «погибли 7» the verb only governs it, of «7 — [уровня]»
    the dash stands for more.
    """
    tokens, behind = site.tree.tokens, site.last + 1
    if site.noun > site.last and tokens[behind].text in DASHES:
        return False
    return site.noun >= 0 and site.tree.tokens[site.noun].pos not in ("VERB", "AUX")


def _thing(option: Candidate) -> bool:
    token = option.tree.tokens[option.token]
    return token.feats.get("Animacy") == "Inan" or token.feats.get("VerbForm") == "Fin"
