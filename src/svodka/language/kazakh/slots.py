"""The slots of Kazakh figures, by rules over word order and endings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from svodka.language.analysis import Analyzer, Outline, Sentence
from svodka.language.kazakh import dialogue, headers, parts, speech
from svodka.language.kazakh.actions import action
from svodka.language.kazakh.actors import actor
from svodka.language.kazakh.certainty import confidence
from svodka.language.kazakh.circumstances import listed, place
from svodka.language.kazakh.counted import counted
from svodka.language.kazakh.factuality import factuality, to_come
from svodka.language.kazakh.function_words import function_words
from svodka.language.kazakh.site import Site, Surroundings, deed_words
from svodka.language.kazakh.times import time
from svodka.language.kazakh.verb_endings import TO_DO
from svodka.language.punctuation import DASHES
from svodka.language.slots import Near, Said, Slots, Spot, Time, Words

ELIDED = ("counted.that", "counted.of-it")
_LISTED = 6
"""The most tokens between two figures of a list of places."""
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
            near.update(dialogue.senders(outline, outline.sentences[at]))
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
            if _named_later(*pair):
                out[at] = replace(out[at], counted=out[at + 1].counted)
            elif (noun := _same_noun(*pair)) is not None:
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
    if noun is None and whole is not None and whole < at:
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
    if previous is not None and counted_by == "counted.subject" and _in_brackets(site, previous):
        noun, counted_by = before[at - 1].counted, "counted.list"
    if (
        previous is not None
        and counted_by == "counted.subject"
        and _same_share(site, previous, head)
    ):
        noun, counted_by = before[at - 1].counted, "counted.list"
    if noun is None and previous is not None and _elides(site, previous, counted_by):
        noun, counted_by = before[at - 1].counted, "counted.list"
    if noun is None and previous is not None and _of_next_place(site, previous):
        noun, counted_by = before[at - 1].counted, "counted.list"
    if noun is None and previous is not None and listed(site) is not None:
        if site.sentence is previous.sentence and site.spot.symbol == previous.spot.symbol:
            noun, counted_by = before[at - 1].counted, "counted.list"
    if noun is None and previous is not None and headers.headed(site, previous):
        noun, counted_by = before[at - 1].counted, "counted.list"
    if noun is None and previous is not None and _same_money(site, previous):
        noun, counted_by = before[at - 1].counted, "counted.list"
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
    if where is not None and noun is not None and where.end == noun.end:
        where = None  # «екі өңірде төмендейді»
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


def _in_brackets(site: Site, previous: Site) -> bool:
    """«2 мың (1 882) мүйізді»: the same more exactly, in brackets right behind."""
    behind = site.sentence is previous.sentence and site.first == previous.last + 2
    bracketed = site.low(site.first - 1) == "(" and site.low(site.last + 1) == ")"
    return behind and bracketed and site.spot.kind == previous.spot.kind == "count"


def _same_money(site: Site, previous: Site) -> bool:
    """«Айлық – 85 мың теңге ($176)»: the same money in another currency, in brackets right behind."""
    behind = site.sentence is previous.sentence and site.first == previous.last + 2
    money = {previous.spot.kind, site.spot.kind} in ({"money"}, {"money", "other"})
    return behind and money and site.low(site.first - 1) == "("


def _same_share(site: Site, previous: Site, head: tuple[int, int] | None) -> bool:
    """«Тұрғындардың 71 пайызы қолдайды, 9 пайызы қарсы»: another share of the same."""
    if site.sentence is not previous.sentence or head is None or head[1] == site.first - 1:
        return False
    alike = site.spot.kind == previous.spot.kind != "count"
    alike = alike and site.spot.symbol == previous.spot.symbol
    again = site.low(site.first - 1) in function_words(
        "other-words"
    )  # «олардың 72-сі немесе 24%-ы»
    return (alike or again) and site.ending == previous.ending == "own"


def _of_next_place(site: Site, previous: Site) -> bool:
    """«Жүзім Таразда 10%, Аралда 5% өсіріледі»: another share of the same, in another place."""
    if site.sentence is not previous.sentence or site.spot.kind != "percent":
        return False
    sign = site.low(site.first - 1) == "+" or site.low(site.first - 1) in deed_words("plus")
    opened = site.first - 1 - sign
    bracketed = site.low(opened) == "(" and site.low(previous.last + 1) == ")"
    if previous.spot.kind != "percent":
        return False
    if site.low(previous.last + 1 + bracketed) not in {","} | function_words("both"):
        return False
    between = range(previous.last + 2, opened + 1)
    return 0 < len(between) < _LISTED and site.case(opened - bracketed) == "Loc"


def _named_later(site: Site | None, following: Site | None, one: Slots, other: Slots) -> bool:
    """«Астанада – 40, Таразда – 15 адам тұрады»: the last of a list says what all of it counts."""
    if site is None or following is None or site.sentence is not following.sentence:
        return False
    if one.counted is not None or other.counted is None:
        return False
    listed_ = (
        site.low(site.last + 1) in {","} | function_words("both")
        and 2 < following.first - site.last <= _LISTED
    )
    counts = site.spot.kind == following.spot.kind in ("count", "measure") and not site.ending
    counts = counts and site.spot.symbol == following.spot.symbol
    between = range(site.last + 2, following.first)
    placed = any(site.case(i) in ("Loc", "Dat", "Abl", "Acc") for i in between)
    placed = placed or site.low(following.first - 1).endswith(TO_DO)  # «…, тексеруге 9 млн»
    placed = placed or bool(site.around.dated.intersection(between))  # «2020 жылы – 78, …»
    return listed_ and counts and placed


def _same_noun(site: Site | None, following: Site | None, one: Slots, other: Slots) -> Words | None:
    """«11 халықаралық және 14 өңірлік арна»: the noun of the next figure, for an adjective alone."""
    if site is None or following is None or site.sentence is not following.sentence:
        return None
    if one.counted is None or other.counted is None or site.spot.kind != following.spot.kind:
        return None
    first, last = site.around.range(one.counted.start, one.counted.end)
    alone = first == last == site.last + 1 and site.tokens[last].pos == "ADJ"
    beside = site.joins(last + 1) or site.low(last + 1) == ","
    if not alone or not beside or following.first != last + 2:
        return None
    first, last = site.around.range(other.counted.start, other.counted.end)
    nouns = [at for at in range(first, last + 1) if site.tokens[at].pos == "NOUN"]
    return site.words(nouns[0], last) if nouns and nouns[-1] == last else None


def _elides(site: Site, previous: Site, rule: str) -> bool:
    """Whether a figure leaves out the noun that the one before it counts."""
    if site.sentence is previous.sentence:
        if site.low(site.first - 1) in function_words("other-words") and rule == "counted.that":
            return True  # «бұл былтырғыдан 15%-ға немесе 9 млрд теңгеге артық»
        if site.spot.kind == "money" and previous.spot.kind != "money":
            return False  # «9 адамды алдап, 5 млн теңгесін алды»
        if rule == "counted.that" and site.low(previous.last + 1) == ")":
            return False  # «Бұл өсімнен (6%) 2 есе көп»
        return site.spot.kind == "count" or site.ending == "own" or rule in ELIDED
    if site.sentence.index != previous.sentence.index + 1:
        return False
    those = rule == "counted.of-it" and site.spot.kind == previous.spot.kind == "count"
    return rule == "counted.that" or those  # «Тағы бесеуі ауруханаға жеткізілді»


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
