"""The slots of Kazakh figures, by rules over word order and endings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from svodka.language.analysis import Analyzer, Outline, Sentence
from svodka.language.kazakh import parts
from svodka.language.kazakh.certainty import confidence
from svodka.language.kazakh.counted.alike import (
    as_before,
    named_later,
    restates,
    same_noun,
    share_in_brackets,
)
from svodka.language.kazakh.counted.rules import counted
from svodka.language.kazakh.doing.actions import action
from svodka.language.kazakh.doing.actors import actor
from svodka.language.kazakh.doing.factuality import factuality, to_come
from svodka.language.kazakh.places import headers
from svodka.language.kazakh.places.circumstances import place
from svodka.language.kazakh.site import Site, Surroundings
from svodka.language.kazakh.speech import dialogue, messages
from svodka.language.kazakh.speech import rules as speech
from svodka.language.kazakh.times.rules import time
from svodka.language.punctuation import DASHES
from svodka.language.slots import Near, Said, Slots, Spot, Time, Words

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
        for place_ in places:
            sentence = outline.sentences[place_]
            stated = outline.text[sentence.start : sentence.end]
            reach = OPEN_QUOTE if stated.count("«") > stated.count("»") else 1
            near.update(range(max(0, place_ - 1), min(len(outline.sentences), place_ + reach + 1)))
            near.update(line.index for line in dialogue.paragraph(outline, sentence))
            near.update(dialogue.closing(outline, sentence))
            near.update(dialogue.about(outline, sentence))
            near.update(headers.over(outline, sentence))
        for at in [*places, *near]:
            near.update(messages.senders(outline, outline.sentences[at]))
        cue = dialogue.any_cue()
        for at in near - places:
            one = outline.sentences[at]
            if cue.search(outline.text, one.start, one.end):
                places.add(at)
        return places

    def said(self, outline: Outline) -> list[Said]:
        """Who says what."""
        return speech.said(outline)

    def slots(
        self, outline: Outline, spots: Sequence[Spot], times: Sequence[Time], said: Sequence[Said]
    ) -> list[Slots]:
        """The slots of each figure; one whose noun is left out takes that of the figure before it."""
        when, who, all_spots = Near(times), Near(said), Near(spots)
        around: dict[int, Surroundings] = {}
        sites: list[Site | None] = []
        for spot in spots:
            sentence = outline.sentence_at(spot.start)
            if sentence is None or not sentence.parsed or not sentence.tokens:
                sites.append(None)
                continue
            if sentence.index not in around:
                around[sentence.index] = _surroundings(outline, sentence, all_spots, when, who)
            sites.append(Site(around[sentence.index], spot))
        wholes = parts.wholes(sites)
        out: list[Slots] = []
        for at in range(len(sites)):
            out.append(_filled(sites, at, out, wholes))
        for at in range(len(sites) - 2, -1, -1):
            pair = sites[at], sites[at + 1], out[at], out[at + 1]
            if named_later(*pair):
                shared = out[at].actor or out[at + 1].actor
                out[at] = replace(out[at], counted=out[at + 1].counted, actor=shared)
            elif (noun := same_noun(*pair)) is not None:
                out[at] = replace(out[at], counted=noun)
        return out


def _surroundings(
    outline: Outline, sentence: Sentence, spots: Near[Spot], when: Near[Time], who: Near[Said]
) -> Surroundings:
    start, end = sentence.start, sentence.end
    inside = [pair for pair in when.within(start, end) if pair[1].start >= start]
    return Surroundings(
        outline,
        sentence,
        [one for _, one in spots.within(start, end)],
        inside,
        who.within(start, end),
    )


def _elided(noun: Words | None, rule: str) -> bool:
    """«Оның 9 пайызы»: whether a figure leaves what it counts to the words before."""
    return noun is None or rule == "counted.of-it"


def _filled(
    sites: Sequence[Site | None], at: int, before: Sequence[Slots], wholes: Sequence[int | None]
) -> Slots:
    """The slots of one figure; ``before``: those of the figures before it."""
    site = sites[at]
    if site is None:
        return Slots()
    head, counted_by = counted(site)
    noun = site.words(*head) if head else None
    whole = wholes[at]
    if _elided(noun, counted_by) and whole is not None and whole < at:
        noun, counted_by = before[whole].counted, "counted.whole"
    if (
        whole is not None
        and whole < at
        and counted_by == "counted.subject"
        and head is not None
        and head[1] != site.first - 1  # «…, майлы дақыл 9 мың»
        and wholes[at - 1] is not None
        and site.low(site.first - 1) not in DASHES
    ):
        noun, counted_by = before[whole].counted, "counted.whole"  # «…, 12-сі әйел»
    previous = sites[at - 1] if at else None
    if previous is not None and counted_by == "counted.subject" and restates(site, previous, head):
        noun, counted_by = before[at - 1].counted, "counted.list"
    if _elided(noun, counted_by) and previous is not None and as_before(site, previous, counted_by):
        noun, counted_by = before[at - 1].counted, "counted.list"
    elif counted_by == "counted.of-it":
        counted_by = "counted.owner"  # «Оның 9 пайызы», and nothing before
    if noun is None:
        counted_by = "none"
    deed, done_by = action(site, head)
    if parts.is_total(sites, at, wholes):
        if done_by != "action.participle":
            deed, done_by = None, "none"
    source = _said(site)
    teller = dict(site.around.said)[source] if source is not None else None
    who, acted_by = actor(site, deed, head, teller)
    period, timed_by = time(site)
    where = place(site)
    if previous is not None and share_in_brackets(site, previous):
        where = before[at - 1].place  # «қалада 12 млн адам (61%)», «12 млн адам (61%) қалада»
    if where is not None and noun is not None and where.end == noun.end:
        where = None  # «екі өңірде төмендейді»
        if previous is not None and site.joins(site.first - 1):
            theirs = before[at - 1].place  # «елде 9 мектеп пен 3 балабақшада»
            where = theirs if theirs is not None and theirs.end < site.spot.start else None
    if whole is not None and whole < at:
        if period is None and before[whole].time is not None:
            period, timed_by = before[whole].time, "period.whole"
        where = where or before[whole].place
        if who is None and parts.is_item(sites, at, whole):
            who = before[whole].actor
    elif period is None and at and previous is not None and site.sentence is previous.sentence:
        if "period.whole" in before[at - 1].why:
            period, timed_by = before[at - 1].time, "period.whole"  # «… 9 апат болып, 5 адам өлді»
    fact = factuality(site, deed, period, who)
    filled = {"counted": counted_by, "action": done_by, "actor": acted_by, "period": timed_by}
    rules = [rule if rule != "none" else f"{slot}.none" for slot, rule in filled.items()]
    rules.append("source.none" if teller is None else f"source.{teller.rule}")
    return Slots(
        noun,
        site.words(*deed) if deed else None,
        who,
        where,
        period,
        source,
        fact,
        tuple(rule for rule in filled.values() if rule != "none"),
        whole,
        confidence(rules),
        ahead=to_come(site, deed),
    )


def _said(site: Site) -> int | None:
    """The innermost statement that holds the figure; within quotation marks the quotation."""
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
