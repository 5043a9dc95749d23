"""The slots of Kazakh figures, by rules over word order and endings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from svodka.language.analysis import Analyzer, Outline, Sentence
from svodka.language.kazakh import account_places, parts
from svodka.language.kazakh.account import Account, Told
from svodka.language.kazakh.carried_plans import is_of_plan
from svodka.language.kazakh.certainty import confidence, instead
from svodka.language.kazakh.counted import their_number
from svodka.language.kazakh.counted.alike import named_later, same_noun
from svodka.language.kazakh.counted.each_name import each_its_own
from svodka.language.kazakh.counted.respective import each_in_order
from svodka.language.kazakh.counted.rules import counted
from svodka.language.kazakh.doing import carried as left_out
from svodka.language.kazakh.doing.actions import action
from svodka.language.kazakh.doing.actors import actor
from svodka.language.kazakh.doing.chains import named
from svodka.language.kazakh.doing.factuality import factuality
from svodka.language.kazakh.doing.last_items import with_verb_below
from svodka.language.kazakh.doing.to_come import to_come
from svodka.language.kazakh.doing.undone import undone
from svodka.language.kazakh.happenings import leads
from svodka.language.kazakh.neighbours import Figure, before_share, doer, thing, when, where
from svodka.language.kazakh.neighbours import deed as done
from svodka.language.kazakh.places import headers
from svodka.language.kazakh.places.place_lists import with_rows
from svodka.language.kazakh.site import Site, Span, Surroundings
from svodka.language.kazakh.speech import (
    antecedents,
    beneath,
    dialogue,
    interrupted,
    messages,
    onward,
    results,
    turning,
)
from svodka.language.kazakh.speech import rules as speech
from svodka.language.kazakh.speech.cue_words import any_cue
from svodka.language.kazakh.speech.persons import person
from svodka.language.kazakh.times import accounts
from svodka.language.kazakh.times.events import of_figure
from svodka.language.kazakh.times.tenses import is_as_of, of_clause_gone
from svodka.language.slots import Near, Person, Said, Slots, Spot, Time

OPEN_QUOTE = 3
"""How many sentences behind a quotation that goes on the words of who says it may stand."""


class KazakhSlots:
    """Slot rules over tagged Kazakh sentences."""

    def __init__(self, analyzer: Analyzer) -> None:
        self._analyzer = analyzer

    @property
    def analyzer(self) -> Analyzer:
        return self._analyzer

    def needed(self, outline: Outline, spots: Sequence[Spot]) -> set[int]:
        """The sentences of figures; speech is looked for in them and their neighbours."""
        places = {s.index for spot in spots if (s := outline.sentence_at(spot.start)) is not None}
        near: set[int] = set()
        for place_ in tuple(places):
            sentence = outline.sentences[place_]
            opened = outline.text.count("«", sentence.start, sentence.end)
            open_ = opened and opened > outline.text.count("»", sentence.start, sentence.end)
            reach = OPEN_QUOTE if open_ else 1
            near.update(range(max(0, place_ - 1), min(len(outline.sentences), place_ + reach + 1)))
            near.update(line.index for line in dialogue.paragraph(outline, sentence))
            near.update(dialogue.closing(outline, sentence))
            near.update(dialogue.about(outline, sentence))
            near.update(interrupted.telling(outline, sentence))
            if (line := beneath.line_above(outline, sentence)) is not None:
                near.add(line.index)
            if (line := dialogue.line_above(outline, sentence)) is not None:
                places.add(line.index)
            near.update(headers.over(outline, sentence))
        for at in tuple(places):
            places.update(their_number.before(outline, outline.sentences[at]))
            places.update(turning.over(outline, outline.sentences[at]))
            places.update(results.behind(outline, outline.sentences[at]))
            places.update(leads(outline, outline.sentences[at]))
            places.update(left_out.before(outline, outline.sentences[at]))
            places.update(account_places.pointed_at(outline, outline.sentences[at]))
        for at in sorted({*places, *near}):
            places.update(antecedents.naming(outline, outline.sentences[at]))
        for at in {*places, *near}:
            near.update(messages.senders(outline, outline.sentences[at]))
        cue = any_cue()
        for at in near - places:
            one = outline.sentences[at]
            if cue.search(outline.text, one.start, one.end):
                places.add(at)
        return places

    def said(self, outline: Outline) -> list[Said]:
        """Who says what."""
        return speech.said(outline)

    def person(self, text: str, sentence: Sentence, start: int, end: int) -> Person | None:
        """The person whom words name, with what he is."""
        return person(text, sentence, start, end)

    def slots(
        self, outline: Outline, spots: Sequence[Spot], times: Sequence[Time], said: Sequence[Said]
    ) -> list[Slots]:
        """The slots of each figure; one whose noun is left out takes that of the figure before it."""
        timed, told, all_spots = Near(times), Near(said), Near(spots)
        around: dict[int, Surroundings] = {}
        sites: list[Site | None] = []
        for spot in spots:
            sentence = outline.sentence_at(spot.start)
            if sentence is None or not sentence.parsed or not sentence.tokens:
                sites.append(None)
                continue
            if sentence.index not in around:
                around[sentence.index] = _surroundings(outline, sentence, all_spots, timed, told)
            sites.append(Site(around[sentence.index], spot))
        wholes = parts.wholes(sites)
        out: list[Slots] = []
        before: dict[int, list[Told]] = {}
        account = Account(outline, before, times, timed, said)
        for at, site in enumerate(sites):
            out.append(_filled(sites, at, out, wholes))
            if site is not None:
                whole = wholes[at]
                over = out[whole] if whole is not None and whole < at else None
                out[at] = _on_account(site, out[at], account, over)
                before.setdefault(site.sentence.index, []).append((site, out[at]))
        for at in range(len(sites) - 2, -1, -1):
            site, following = sites[at], sites[at + 1]
            if site is None or following is None:
                continue
            if site.sentence is following.sentence:
                out[at : at + 2] = _beside(site, following, out[at], out[at + 1])
            else:
                out[at] = with_verb_below(site, following, out[at], out[at + 1])
        return with_rows(sites, out)


def _beside(site: Site, following: Site, one: Slots, other: Slots) -> tuple[Slots, Slots]:
    """The slots of two figures of a sentence, with what the first has from the second."""
    if (named := each_its_own(site, following, one, other)) is not None:
        return named
    if named_later(site, following, one, other):
        deed, who = one.action or other.action, one.actor or other.actor
        one = replace(one, counted=other.counted, action=deed, actor=who)
    elif (noun := same_noun(site, following, one, other)) is not None:
        one = replace(one, counted=noun)
    return one, other


def _surroundings(
    outline: Outline, sentence: Sentence, spots: Near[Spot], when: Near[Time], who: Near[Said]
) -> Surroundings:
    start, end = sentence.start, sentence.end
    here = [one for _, one in spots.within(start, end)]
    inside = [
        pair for pair in when.within(start, end)
        if pair[1].start >= start and not of_figure(sentence, here, pair[1])
    ]  # fmt: skip
    return Surroundings(
        outline,
        sentence,
        here,
        inside,
        who.within(start, end),
    )


def _figure(
    site: Site,
    head: Span | None,
    sites: Sequence[Site | None],
    at: int,
    before: Sequence[Slots],
    wholes: Sequence[int | None],
) -> Figure:
    """One figure; ``before``: the slots of those before it."""
    back = before_share(sites, at)
    previous, whole = (sites[back] if at else None), wholes[at]
    others = wholes[back] if at else None
    return Figure(
        site,
        head,
        previous,
        before[back] if at else Slots(),
        before[whole] if whole is not None and whole < at else None,
        before[others] if others is not None and others < at else None,
        others is not None,
        parts.is_item(sites, at, whole),
    )


def _filled(
    sites: Sequence[Site | None], at: int, before: Sequence[Slots], wholes: Sequence[int | None]
) -> Slots:
    """The slots of one figure; ``before``: those of the figures before it."""
    site = sites[at]
    if site is None:
        return Slots()
    head, counted_by = counted(site)
    figure = _figure(site, head, sites, at, before, wholes)
    that = counted_by == "counted.that"
    noun, counted_by = thing(figure, counted_by)
    if (each := each_in_order(sites, at, before)) is not None:
        noun, counted_by = each, "counted.list"
    deed, done_by = action(site, head)
    if parts.is_total(sites, at, wholes) and done_by != "action.participle":
        deed, done_by = None, "none"
    source = _said(site)
    teller = dict(site.around.said)[source] if source is not None else None
    own, acted_by = actor(site, deed, head, teller)
    who = doer(figure, own)
    not_done = undone(site, deed, head, who)
    period, timed_by = when(figure, deed)
    ahead = to_come(site, deed) and not is_as_of(site, period)
    gone = ahead and of_clause_gone(site, period)
    if gone:
        period, timed_by = None, "none"
    told = factuality(site, deed, period, who, not_done is not None)
    if told == "asserted" and is_of_plan(site, figure, deed, that, period):
        told = "planned"
    filled = {"counted": counted_by, "action": done_by, "actor": acted_by, "period": timed_by}
    rules = [f"{slot}.none" if rule == "none" else rule for slot, rule in filled.items()]
    rules.append("source.none" if teller is None else f"source.{teller.rule}")
    return Slots(
        noun,
        done(figure, named(site, *deed, not_done) if deed else None),
        who,
        where(figure, noun),
        period,
        source,
        "planned" if gone and told == "asserted" else told,
        tuple([rule for rule in filled.values() if rule != "none"]),
        wholes[at],
        confidence(rules),
        ahead=ahead,
    )


def _on_account(site: Site, slots: Slots, account: Account, whole: Slots | None) -> Slots:
    """The slots of a figure, with the time and the source that it has from the sentences before."""
    source = onward.carried(site, slots, account)
    if source is None and slots.said is None:
        source = onward.of_whole(account, whole)
    if source is None and slots.said is None:
        source = onward.beside(site, account)
    if source is not None:
        sure = instead(slots.confidence, "source.none", "source.carried")
        slots = replace(slots, said=source, why=(*slots.why, "source.carried"), confidence=sure)
    if (time := accounts.carried(site, slots, account)) is not None:
        sure = instead(slots.confidence, "period.none", "period.carried")
        slots = replace(slots, time=time, why=(*slots.why, "period.carried"), confidence=sure)
    if accounts.is_over(site, slots, account):
        slots = replace(slots, over=True)
    if (who := left_out.carried(site, slots, account)) is not None:
        left = "actor.none" if slots.actor is None else "actor.subject"
        sure = instead(slots.confidence, left, "actor.carried")
        slots = replace(slots, actor=who, why=(*slots.why, "actor.carried"), confidence=sure)
    if (at_ := account_places.carried(site, slots, account)) is not None:
        slots = replace(slots, place=at_, why=(*slots.why, "carried.place"))
    return slots


def _said(site: Site) -> int | None:
    """The innermost statement that holds the figure; within quotation marks the quotation."""
    if not site.around.said:
        return None
    spot = site.spot
    holding = {
        i: one for i, one in site.around.said
        if one.start <= spot.number_start and spot.number_end <= one.end
    }  # fmt: skip
    return min(
        holding,
        key=lambda i: (holding[i].mode != "direct", holding[i].end - holding[i].start),
        default=None,
    )
