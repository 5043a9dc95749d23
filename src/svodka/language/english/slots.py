"""The slots of English figures, by rules over the tree: what, done, by whom, when, who says so."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Analyzer, Outline, Sentence
from svodka.language.english import parts
from svodka.language.english.adviser import EnglishAdviser, timed
from svodka.language.english.alone import states
from svodka.language.english.certainty import confidence, source_rule
from svodka.language.english.counted.named_before import may_be_bare
from svodka.language.english.counted.rules import counted
from svodka.language.english.doing.actions import action
from svodka.language.english.doing.actors import actor
from svodka.language.english.doing.factuality import factuality
from svodka.language.english.gaps import Gap, gap
from svodka.language.english.leads import lead
from svodka.language.english.nearby import BACK, Signs, around, leans
from svodka.language.english.places import place_names
from svodka.language.english.places.rules import place
from svodka.language.english.respectively import own_doer, own_place
from svodka.language.english.site import Site, noun_span, units, verb_normal, verb_span
from svodka.language.english.speakers.persons import person
from svodka.language.english.speech import rules as speech
from svodka.language.english.speech.onward import Weights, shipped_weights
from svodka.language.english.things import Figure, thing
from svodka.language.english.twins import added, done_behind, twin
from svodka.language.slots import Near, Person, Said, Slots, Spot, Time, Words


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
            if (above := lead(outline, sentence)) is not None:
                out.add(above.index)
            if may_be_bare(outline.text, spot) and _goes_on(outline, sentence):
                out.add(sentence.index - 1)
        return {i for i in out if any(t.text[:1].isalpha() for t in outline.sentences[i].tokens)}

    def said(self, outline: Outline) -> list[Said]:
        """Who says what."""
        return speech.said(outline, self._onward)

    def person(self, text: str, sentence: Sentence, start: int, end: int) -> Person | None:
        """The person whom words name, with what he is."""
        return person(text, sentence, start, end)

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
            near = dict(when.within(back, sentence.end))
            if (above := lead(outline, sentence)) is not None:
                near |= when.within(above.start, above.end)
            told = dict(who.within(sentence.start, sentence.end))
            sites.append(Site(outline, sentence, spot, near, told, above))
        out: list[EnglishAdviser | None] = []
        wholes = parts.wholes(sites)
        for at, site in enumerate(sites):
            if site is None:
                out.append(None)
            else:
                out.append(_filled(_figure(site, sites, at, out, wholes[at]), wholes))
        return out

    def noun(self, sentence: Sentence, index: int) -> tuple[int, int]:
        """The short noun phrase around a head, without what stands before its number."""
        return noun_span(sentence, index)

    def verb(self, sentence: Sentence, index: int) -> tuple[int, int]:
        """The verb with its particle, or with the verb that it leads to."""
        return verb_span(sentence, index)

    def normal(self, sentence: Sentence, index: int) -> str:
        """The lemma of a verb; of what so many did not do with «not»."""
        return verb_normal(sentence, index)

    def locality(self, sentence: Sentence, index: int) -> int:
        """How surely a word names a place: a land or great city 3, «town» 2, «mine», «there» 1, none 0."""
        return place_names.locality(sentence, index)

    def led(self, sentence: Sentence, index: int) -> int:
        """Which preposition a noun has, as a number; 0 if none."""
        return place_names.led(sentence, index)

    def carries(self, sentence: Sentence, index: int) -> bool:
        """Whether a noun only says how much of what follows: «the *number* of boats», «a *litre* of oil»."""
        behind = sentence.tokens[index + 1 : index + 3]
        of = len(behind) > 1 and behind[0].low == "of" and behind[1].pos != "PRON"
        lemma = sentence.tokens[index].lemma
        many = lemma in ("number", "total") or lemma in units()
        return of and many and behind[1].lemma != "those"


def _goes_on(outline: Outline, sentence: Sentence) -> bool:
    """Whether a sentence stands behind another of its paragraph."""
    before = outline.sentences[max(0, sentence.index - 1)]
    return before is not sentence and before.paragraph == sentence.paragraph


def _figure(
    site: Site,
    sites: Sequence[Site | None],
    at: int,
    before: Sequence[EnglishAdviser | None],
    whole: int | None,
) -> Figure:
    """One figure; ``before``: what the rules say of those before it."""
    what, counted_by = counted(_with_unit(sites, at) or site)
    other, like = twin(sites, at, before), gap(sites, at, before)
    return Figure(site, sites, at, before, whole, what, counted_by, other, like)


def _filled(figure: Figure, wholes: Sequence[int | None]) -> EnglishAdviser:
    """What the rules say of one figure."""
    site, what, like = figure.site, figure.what, figure.gap
    total = parts.is_total(figure.sites, figure.at)
    opens = parts.opens(figure.sites, figure.at, wholes)
    deed, dated, done_by = _deed(figure, opens, total)
    source = _said(site)
    who, acted_by = actor(site, deed, what, source) if like is None else (like.who, like.rule)
    who = own_doer(figure.sites, figure.at, deed, who) or who
    when, timed_by = timed(site, dated, what) if not total else (None, "none")
    noun, counted_by = thing(figure, deed)
    filled = {"counted": counted_by, "action": done_by, "actor": acted_by, "period": timed_by}
    rules = {slot: rule if rule != "none" else f"{slot}.none" for slot, rule in filled.items()}
    rules["source"] = source_rule(site.said[source].rule) if source is not None else "source.none"
    tells = noun is not None or deed is not None or figure.whole is not None
    tells = tells or figure.at in wholes
    slots = Slots(
        noun,
        site.verb(deed) if deed is not None else None,
        who,
        own_place(figure.sites, figure.at, _place(site, deed, what, like)),
        when,
        source,
        factuality(site, deed),
        tuple(rule for rule in filled.values() if rule not in ("none", "counted.nothing")),
        figure.whole,
        confidence(rules.values(), len(site.tokens)),
        stated=tells or site.spot.kind != "count" or states(site),
    )
    return EnglishAdviser(site, slots, rules, what, deed)


def _deed(figure: Figure, opens: bool, total: bool) -> tuple[int | None, int | None, str]:
    """What was done, the verb that its time is looked for beside, and the rule that says so.

    ``opens``, ``total``: whether the figure says out of how many the next one is.
    """
    if figure.gap is not None:
        return figure.gap.deed, figure.gap.deed, "action.gapped"
    own, rule = action(figure.site, figure.what)
    deed, compared = own, figure.twin.deed if figure.twin is not None else None
    if (
        compared is not None
        and added(figure.site)
        and (done := done_behind(figure.site)) is not None
    ):
        return done, done, "action.compared"
    if compared is not None:
        deed, rule = compared, "action.compared"
    some = parts.is_of_some(figure.site) or parts.is_amount_of(figure.sites, figure.at)
    if rule != "action.participle" and some:
        return None, None, "action.apart"  # «most of the 90»
    if total or (opens and rule != "action.participle"):
        return None, None, "none"  # «35 of the 90»: nothing is said of the 90
    return deed, own, rule


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


def _said(site: Site) -> int | None:
    """The innermost statement that holds the figure; within quotation marks the quotation.

    None says how many it is itself: «revised from *the projection of 40*».
    """
    spot = site.spot
    holding = [
        i for i, one in site.said.items()
        if one.start <= spot.number_start and spot.number_end <= one.end
        and not _is_own(one, spot.number_start)
    ]  # fmt: skip

    def order(i: int) -> tuple[bool, int]:
        return site.said[i].mode != "direct", site.said[i].end - site.said[i].start

    return min(holding, key=order, default=None)


def _is_own(one: Said, start: int) -> bool:
    """Whether a number stands in the words of who says something by the way, outside of quotations."""
    speaker = one.speaker
    within = speaker is not None and speaker.start <= start < speaker.end
    return within and one.mode != "direct"
