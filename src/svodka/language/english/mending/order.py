"""The mends of a parsed English tree, in the order in which they run, and what each needs of those before."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache

from svodka.language.analysis import Token
from svodka.language.arborescence import leads_up
from svodka.language.english.mending import (
    as_follows,
    auxiliaries,
    bare_numbers,
    bracketed_subjects,
    contact_clauses,
    days,
    ended_times,
    feared_clauses,
    inserted_sayings,
    joined_deeds,
    joined_infinitives,
    joined_names,
    lost_subjects,
    main_verbs,
    next_clauses,
    next_figures,
    noun_runs,
    nouns_as_verbs,
    objects,
    participles,
    particles,
    parts_of_times,
    past_reports,
    people_of_bodies,
    place_names,
    plus_signs,
    prices,
    relatives,
    second_subjects,
    signed_headlines,
    standing,
    to_date,
    year_on_year,
    yet_to,
)
from svodka.language.english.mending.main_verbs import mistaken
from svodka.language.punctuation import DASHES

Mend = Callable[[Sequence[Token]], None]

MENDS: tuple[Mend, ...] = (
    joined_names.join,
    signed_headlines.part,
    second_subjects.free_dateline,
    plus_signs.set_right,
    next_figures.set_right,
    bracketed_subjects.set_right,
    standing.set_right,  # before objects: «the number of people *unemployed* fell» has one verb
    to_date.set_right,
    days.set_right,
    place_names.set_right,  # behind days: «In *March* Lunn Mills sold 40» is no name of a place
    auxiliaries.set_right,
    as_follows.set_right,
    yet_to.set_right,
    feared_clauses.set_right,
    inserted_sayings.set_right,
    particles.set_right,
    nouns_as_verbs.set_right,
    noun_runs.set_right,
    bare_numbers.set_right,
    year_on_year.set_right,
    lost_subjects.set_right,
    contact_clauses.set_right,  # before participles: what has a subject here is finite
    people_of_bodies.set_right,
    ended_times.set_right,  # before participles and main_verbs: the subject has its verb
    parts_of_times.set_right,  # before main_verbs: the subject has its verb
    participles.set_right,
    prices.set_right,
    joined_infinitives.set_right,
    joined_deeds.set_right,
    main_verbs.set_right,  # before next_clauses: what is a subject here is no object left over there
    relatives.set_right,
    objects.set_right,  # before next_clauses and second_subjects: what is said has its subject
    next_clauses.set_right,  # before second_subjects: a subject has moved to its own verb
    second_subjects.leave_one,
    past_reports.set_right,  # behind next_clauses: a report amid a sentence is told from what is said
)
"""The mends in their order; behind some stands before which others they have to run, and why."""


@cache
def _needed() -> Mapping[Mend, frozenset[str]]:
    """Of some mends the words, in small letters, without which a sentence has nothing for them."""
    return {
        signed_headlines.part: DASHES,
        plus_signs.set_right: plus_signs.WORDS,
        standing.set_right: mistaken("people"),
        to_date.set_right: to_date.WORDS,
        days.set_right: days.words(),
        year_on_year.set_right: mistaken("year-on-year", "period-letter"),
        ended_times.set_right: ended_times.words(),
        parts_of_times.set_right: parts_of_times.words(),
        prices.set_right: prices.WORDS,
        bracketed_subjects.set_right: bracketed_subjects.WORDS,
        yet_to.set_right: yet_to.words(),
        as_follows.set_right: as_follows.WORDS,
        feared_clauses.set_right: feared_clauses.words(),
        inserted_sayings.set_right: inserted_sayings.words(),
    }


def mend(tokens: Sequence[Token]) -> None:
    """Put what a tree has surely hung on the wrong word where it belongs.

    A mend that closes a circle, from which no walk up would come out, is taken back.
    """
    parsed, needed = _hanging(tokens), _needed()
    words = {token.low for token in tokens}
    mends = [one for one in MENDS if one not in needed or not words.isdisjoint(needed[one])]
    for put_right in mends:
        put_right(tokens)
    if leads_up([token.head for token in tokens]):
        return
    _hang(tokens, parsed)
    for put_right in mends:
        before = _hanging(tokens)
        put_right(tokens)
        if not leads_up([token.head for token in tokens]):
            _hang(tokens, before)


def _hanging(tokens: Sequence[Token]) -> list[tuple[int, str]]:
    return [(token.head, token.rel) for token in tokens]


def _hang(tokens: Sequence[Token], hanging: Sequence[tuple[int, str]]) -> None:
    for token, (head, relation) in zip(tokens, hanging, strict=True):
        token.head, token.rel = head, relation
