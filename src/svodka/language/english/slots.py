"""The slots of English figures, by rules over the tree: what, done, by whom, when, who says so."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Analyzer, Outline, Sentence
from svodka.language.english import parts
from svodka.language.english.adviser import EnglishAdviser, timed
from svodka.language.english.certainty import confidence, source_rule
from svodka.language.english.counted.around import said_by_share
from svodka.language.english.counted.rules import counted
from svodka.language.english.doing.actions import action
from svodka.language.english.doing.actors import actor
from svodka.language.english.doing.factuality import factuality
from svodka.language.english.gaps import Gap, gap
from svodka.language.english.lent import lent
from svodka.language.english.nearby import BACK, Signs, around, leans
from svodka.language.english.of_them import of_them
from svodka.language.english.places.rules import place
from svodka.language.english.site import Site, noun_span, verb_span, words_of
from svodka.language.english.speech import rules as speech
from svodka.language.english.speech.onward import Weights, shipped_weights
from svodka.language.english.twins import reached, twin
from svodka.language.english.victims import harmed, named_next, nameless, others, victims
from svodka.language.slots import Near, Said, Slots, Spot, Time, Words

_ELIDED = 1
"""How many sentences back a noun may stand that a figure leaves out."""


class EnglishSlots:
    """Slot rules over parsed English sentences."""

    def __init__(self, analyzer: Analyzer, onward: Weights | None = None) -> None:
        """``onward``: weights that tell how long speech goes on; those shipped, unless others are given."""
        self._analyzer = analyzer
        self._onward = onward if onward is not None else shipped_weights()

    @property
    def analyzer(self) -> Analyzer:
        return self._analyzer

    def needed(self, outline: Outline, spots: Sequence[Spot]) -> set[int]:
        """The sentences of figures; where they lean on others, those that may hold speech nearby."""
        out: set[int] = set()
        signs = Signs(outline)
        for spot in spots:
            sentence = outline.sentence_at(spot.start)
            if sentence is None:
                continue
            out.add(sentence.index)
            out |= around(signs, sentence, leans(signs, sentence, spot))
        return {i for i in out if any(t.text[:1].isalpha() for t in outline.sentences[i].tokens)}

    def said(self, outline: Outline) -> list[Said]:
        """Who says what."""
        return speech.said(outline, self._onward)

    def slots(
        self, outline: Outline, spots: Sequence[Spot], times: Sequence[Time], said: Sequence[Said]
    ) -> list[Slots]:
        """The slots of each figure."""
        found = self.advisers(outline, spots, times, said)
        return [one.slots if one is not None else Slots() for one in found]

    def advisers(
        self, outline: Outline, spots: Sequence[Spot], times: Sequence[Time], said: Sequence[Said]
    ) -> list[EnglishAdviser | None]:
        """What the rules say of each figure."""
        sites: list[Site | None] = []
        when, who = Near(times), Near(said)
        for spot in spots:
            sentence = outline.sentence_at(spot.start)
            if sentence is None or not sentence.parsed:
                sites.append(None)
                continue
            back = outline.sentences[max(0, sentence.index - BACK)].start
            near = (
                dict(when.within(back, sentence.end)),
                dict(who.within(sentence.start, sentence.end)),
            )
            sites.append(Site(outline, sentence, spot, *near))
        out: list[EnglishAdviser | None] = []
        wholes = parts.wholes(sites)
        for at, site in enumerate(sites):
            out.append(_filled(site, sites, at, out, wholes) if site is not None else None)
        return out

    def noun(self, sentence: Sentence, index: int) -> tuple[int, int]:
        """The short noun phrase around a head, without what stands before its number."""
        return noun_span(sentence, index)

    def verb(self, sentence: Sentence, index: int) -> tuple[int, int]:
        """The verb with its particle, or with the verb that it leads to."""
        return verb_span(sentence, index)

    def carries(self, sentence: Sentence, index: int) -> bool:
        """Whether a noun only says that what «of» follows by is so many: «the *number* of boats»."""
        behind = sentence.tokens[index + 1 : index + 3]
        of = len(behind) > 1 and behind[0].text.lower() == "of" and behind[1].pos != "PRON"
        many = sentence.tokens[index].lemma in ("number", "total")
        return of and many and behind[1].lemma != "those"


def _filled(
    site: Site,
    sites: Sequence[Site | None],
    at: int,
    before: Sequence[EnglishAdviser | None],
    wholes: Sequence[int | None],
) -> EnglishAdviser:
    """What the rules say of one figure; ``before``: of the figures before it."""
    what, counted_by = counted(_with_unit(sites, at) or site)
    deed, done_by = action(site, what)
    dated, other = deed, twin(sites, at, before)
    if other is not None and other.deed is not None:
        deed, done_by = other.deed, "action.compared"
    whole = wholes[at]
    total = parts.is_total(sites, at)
    opening = parts.opens(sites, at, wholes) and done_by != "action.participle"
    if opening or total:
        deed = dated = None
        done_by = "none"  # «35 of the 90»: nothing is said of the 90
    source = _said(site)
    like = gap(sites, at, before)
    if like is not None:
        deed, done_by = like.deed, "action.gapped"
        dated = deed
    who, acted_by = actor(site, deed, what, source) if like is None else (like.who, like.rule)
    when, timed_by = timed(site, dated, what) if not total else (None, "none")
    noun = site.phrase(what, after_number=True) if what is not None else None
    if like is not None and like.thing is not None:
        noun, counted_by = like.thing, "counted.gapped"
    if what is not None and counted_by == "counted.within":  # «three *officials* out of ten»
        token = site.tokens[what]
        noun = Words(token.start, token.end, token.lemma)
    if whole is not None and whole < at and counted_by == "counted.beside":
        noun = None  # «of the 240 samples, 31 contained lead»
    named = counted_by in ("counted.noun", "counted.named")
    if other is not None and other.slots.counted is not None and not named:
        noun, counted_by = other.slots.counted, "counted.compared"
        if reached(site, sites[at - 1]):
            counted_by = "counted.reached"
    shared = lent(sites, at, before) if counted_by != "counted.multiple" else None
    if shared is not None:
        noun, counted_by = shared, "counted.compared"
    if noun is None and harmed(site, deed) and others(sites, at, before):
        noun, counted_by = victims(sites, at, before), "counted.victims"
    elif (
        noun is None
        and harmed(site, deed)
        and ((noun := named_next(sites, at)) is not None or nameless(site, deed))
    ):
        counted_by = "counted.victims"
    elif noun is None and (noun := _elided(sites, at, before)) is not None:
        counted_by = "counted.elided"
    if noun is None and (noun := of_them(site)) is not None:
        counted_by = "counted.of-them"
    filled = {"counted": counted_by, "action": done_by, "actor": acted_by, "period": timed_by}
    rules = {slot: rule if rule != "none" else f"{slot}.none" for slot, rule in filled.items()} | {
        "source": source_rule(site.said[source].rule) if source is not None else "source.none"
    }
    slots = Slots(
        noun,
        site.verb(deed) if deed is not None else None,
        who,
        _place(site, deed, what, like),
        when,
        source,
        factuality(site, deed),
        tuple(rule for rule in filled.values() if rule not in ("none", "counted.nothing")),
        whole,
        confidence(rules.values(), len(site.tokens)),
        stated=noun is not None
        or deed is not None
        or site.spot.kind != "count"
        or whole is not None,
    )
    return EnglishAdviser(site, slots, rules, what, deed)


def _elided(
    sites: Sequence[Site | None], at: int, before: Sequence[EnglishAdviser | None]
) -> Words | None:
    """«350 residents left. *Twelve* were treated», «14 miners were killed and *six* injured»."""
    site = sites[at]
    if site is None or site.spot.kind not in ("count", "percent"):
        return None
    rel = site.tokens[site.top].rel
    if site.spot.kind == "percent" and not rel.startswith("nsubj") and said_by_share(site) is None:
        return None
    for index in range(at - 1, -1, -1):
        one = sites[index]
        if one is None or site.sentence.index - one.sentence.index > _ELIDED:
            return None
        known = before[index]
        alike = one.spot.kind in ("count", site.spot.kind) and not _amount(before[index])
        if alike and known is not None and known.slots.counted is not None:
            return known.slots.counted
    return None


def _with_unit(sites: Sequence[Site | None], at: int) -> Site | None:
    """The figure behind that has the unit of this one: «got *12* and eight years in prison»."""
    site, behind = sites[at], sites[at + 1] if at + 1 < len(sites) else None
    if site is None or behind is None or site.spot.symbol != behind.spot.symbol:
        return None
    bare = site.spot.kind == "duration" and site.tokens[site.last].pos == "NUM"
    between = site.outline.text[site.spot.end : behind.spot.start]
    return behind if bare and between in (" and ", " or ") else None


def _place(site: Site, deed: int | None, what: int | None, like: Gap | None) -> Words | None:
    """Where it happened; not in the land that does what is told before: «Kenya has 5, *Uganda 7*»."""
    where = place(site, deed, what)
    if like is None or like.who is None or where is None or where.start > like.who.start:
        return where
    subject = next((t for t in site.tokens if t.start == where.start), None)
    return None if subject is not None and subject.rel.startswith("nsubj") else where


def _amount(known: EnglishAdviser | None) -> bool:
    """Whether what another figure counts only carries an amount: «a *population* of 5 million»."""
    words = known.slots.counted if known is not None else None
    return words is not None and words.normal in words_of("tally")


def _said(site: Site) -> int | None:
    """The innermost statement that holds the figure; within quotation marks the quotation."""
    spot = site.spot
    holding = [
        i for i, one in site.said.items()
        if one.start <= spot.number_start and spot.number_end <= one.end
    ]  # fmt: skip

    def order(i: int) -> tuple[bool, int]:
        return site.said[i].mode != "direct", site.said[i].end - site.said[i].start

    return min(holding, key=order, default=None)
