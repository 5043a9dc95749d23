"""What grammar is sure of, so that no chooser is asked: few rules, each with a sentence it was made for.

Rare constructions that the annotated articles show too seldom for a model to learn them. A rule gives the
option that it is sure of, as an index, or ``None``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import takewhile
from typing import Any

from svodka.language.analysis import Token
from svodka.language.lexicon import classes
from svodka.language.punctuation import BREAKS
from svodka.reading.claims import heights, jubilees
from svodka.reading.claims.candidates import Candidate, index_of
from svodka.reading.claims.change_nouns import change_noun
from svodka.reading.claims.lists import (
    bracketed,
    genitive_items,
    item_names,
    item_places,
    item_times,
    items,
    led_alike,
    most_of,
    out_of_so_many,
    respective,
    sections,
    shared_nouns,
    some_of,
    told_again,
)
from svodka.reading.claims.lists.polls import respondents
from svodka.reading.claims.lists.rows_of_changes import of_row
from svodka.reading.claims.settled import (
    agreeing_nouns,
    counting,
    doers,
    duties,
    extents,
    own_items,
    products,
    titles,
)
from svodka.reading.claims.settled.prospects import deed_paid_for
from svodka.reading.claims.settled.put_off import deed_put_off
from svodka.reading.claims.settled.subjects import subject
from svodka.reading.claims.settled.where import (
    place_before_clause,
    place_beyond,
    place_of_mishap,
    time_before_clause,
    time_of_deed,
    time_of_mishap,
    time_of_noun,
)
from svodka.reading.claims.told import told_of
from svodka.reading.syntax.links import links
from svodka.reading.syntax.sites import Site

SURE = 0.95
"""How sure; what is left is the chooser's."""


def certain(slot: str, site: Site, options: Sequence[Any], action: Candidate | None) -> int | None:
    """The option of a slot that grammar is sure of, as an index; ``None`` where it is of none."""
    for alone in _ALONE.get(slot, ()):
        if (found := alone(site, options)) is not None:
            return found
    if action is not None:
        for of_deed in _OF_DEED.get(slot, ()):
            if (found := of_deed(site, options, action)) is not None:
                return found
    for either in _WITH_OR_WITHOUT.get(slot, ()):
        if (found := either(site, options, action)) is not None:
            return found
    return None


def _verb_behind(site: Site, options: Sequence[Candidate]) -> int | None:
    """«Погибли 40 человек, около 20 [считаются] пропавшими»: a number begins a stretch that has one verb,
    or what says who some of them are stands between: «пятеро, включая троих детей, [госпитализированы]».

    Of 400 such verbs in annotated articles 399 are the annotated ones. Not «троих не смогли опознать».
    """
    tokens, first, at = site.tree.tokens, site.first, site.last + 1
    first -= first > 0 and tokens[first - 1].pos in ("ADV", "PART")  # «ещё пятеро»
    begins = first == 0 or tokens[first - 1].text in BREAKS or tokens[first - 1].pos == "CCONJ"
    if site.quantity.kind != "count" or site.preposition or not begins:
        return None
    at = some_of.behind_part(tokens, at)
    stretch = list(takewhile(lambda t: not _parts(t), tokens[at:]))
    verbs = [t for t in stretch if t.feats.get("VerbForm") in ("Fin", "Inf") and t.pos == "VERB"]
    verbs += [t for t in stretch if t.pos == "VERB" and t.feats.get("Variant") == "Short"]
    if not verbs:  # «23 депутата были [против]»
        said = [t for t in stretch if t.pos == "ADV" and site.tree.child(t.index, "cop") >= 0]
        return index_of(options, site.tree, said[0].index) if len(said) == 1 else None
    if len(verbs) != 1 or not items.is_deed(verbs[0]):
        return None
    return index_of(options, site.tree, verbs[0].index)


def _parts(token: Token) -> bool:
    """«23 были против [и] 37 воздержались»: whether a token parts two stretches, however «и» is tagged."""
    return token.text in BREAKS or token.pos == "CCONJ" or token.rel == "cc"


def _fined_so_much(site: Site, options: Sequence[Candidate]) -> int | None:
    """«Привлечены 90 человек, 14 [оштрафованы] на 2 млн рублей»: who had it done to them stands before
    the participle that the sum belongs to.
    """
    tokens, at = site.tree.tokens, site.first - 2
    if site.quantity.kind != "money" or site.quantity.change is not None or at < 1:
        return None
    if tokens[at + 1].text.casefold() not in links("amount") or site.tree.phrases is not None:
        return None
    deed = tokens[at].feats.get("Variant") == "Short" and items.is_deed(tokens[at])
    return index_of(options, site.tree, at) if deed else None


def _punished_so_long(site: Site, options: Sequence[Any]) -> int | None:
    """«За побег [наказывают] лишением свободы на срок до пяти лет»: the verb of its clause has a term."""
    tokens, at = site.tree.tokens, site.first - 1
    if site.quantity.kind != "duration" or at < 1 or site.tree.phrases is not None:
        return None
    if tokens[at].lemma not in classes("russian/elisions")["term"]:
        return None
    clause = takewhile(lambda t: t.text not in BREAKS, reversed(tokens[:at]))
    verb = next((t for t in clause if t.pos == "VERB"), None)
    return index_of(options, site.tree, verb.index) if verb is not None else None


def _changed_so(site: Site, options: Sequence[Candidate]) -> int | None:
    """«Закон предполагает [сокращение] налогов на 4 млрд»: the noun of a change says what happened."""
    noun = change_noun(site)
    return index_of(options, site.tree, noun) if noun >= 0 else None


def _of_change(site: Site, options: Sequence[Candidate]) -> int | None:
    """«Причиной увеличения [налога] до 22% стал дефицит»: what the noun of a change tells of."""
    noun = change_noun(site)
    if noun < 0 or noun + 1 >= len(site.tree.tokens):
        return None
    thing = site.tree.child(noun, "nmod")
    genitive = thing >= 0 and site.tree.tokens[thing].feats.get("Case") == "Gen"
    plain = genitive and noun < thing < site.first and site.tree.child(thing, "case") < 0
    return index_of(options, site.tree, thing) if plain else None


_ALONE: Mapping[str, Sequence[Callable[[Site, Sequence[Any]], int | None]]] = {
    "action": (
        told_again.deed_of_share,
        items.verb, items.deed, items.told_as_noun, items.deed_above, _verb_behind, _changed_so,
        _fined_so_much, _punished_so_long, told_of, deed_put_off, deed_paid_for,
    ),
    "counted": (
        told_again.whose_share,
        heights.high, most_of.thing, out_of_so_many.thing, led_alike.thing, genitive_items.of_the_same,
        jubilees.turning, counting.over_brackets,
        respective.thing, counting.gathered, counting.in_pieces, counting.done_to, shared_nouns.of_two,
        shared_nouns.of_row, shared_nouns.of_the_next_deed,
        counting.standing, respondents, _of_change, counting.classified, counting.many_behind,
        agreeing_nouns.behind_dash, counting.begins_item, products.of_product,
        counting.whole_of_share, counting.on_a_scale, counting.given, extents.dimension, extents.amounting,
        extents.worth,
        some_of.thing, some_of.being, some_of.named, some_of.group, shared_nouns.told_alike,
        bracketed.changed, bracketed.before_bracket, counting.labelled, of_row, own_items.amount_behind,
        own_items.cases_before, own_items.purpose_behind, items.thing,
    ),
    "period": (item_times.time, item_times.time_of_end, item_times.time_above, sections.time),
    "place": (respective.place, item_places.place_above, sections.place),
    "actor": (item_names.owner,),
}  # fmt: skip
"""The rules of each slot that need no action, in their order."""
_OF_DEED: Mapping[str, Sequence[Callable[[Site, Sequence[Any], Candidate], int | None]]] = {
    "counted": (subject,),
    "period": (duties.time_of_report, titles.time),
    "actor": (
        item_names.doer_behind,
        item_names.doer, doers.named_before, doers.agent_of_passive, doers.agent_of_reflexive,
        duties.agencies, doers.who_is_obliged, doers.whom_it_falls_to, doers.agent_of_noun, doers.doer_above,
        duties.whose_efforts, duties.officers,
    ),
}  # fmt: skip
"""Those that lean on the chosen action."""
_WITH_OR_WITHOUT: Mapping[
    str, Sequence[Callable[[Site, Sequence[Any], Candidate | None], int | None]]
] = {
    "period": (time_before_clause, time_of_noun, time_of_deed, time_of_mishap),
    "place": (item_places.place, place_before_clause, place_beyond, place_of_mishap),
}
"""Those that lean on it where there is one."""
