"""What an English figure counts: the noun beside it, or one that it shares with another figure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from svodka.language.english.adviser import EnglishAdviser
from svodka.language.english.counted.around import said_by_share
from svodka.language.english.counted.models import behind_model
from svodka.language.english.counted.more import other_end, too_many
from svodka.language.english.counted.named_before import named_before, stands_bare
from svodka.language.english.cues import speaking, telling
from svodka.language.english.gaps import Gap
from svodka.language.english.lent import ahead, lent, only_where
from svodka.language.english.number_again import of_whole_before
from svodka.language.english.of_them import of_them, of_whom
from svodka.language.english.owners import owner
from svodka.language.english.respectively import respectively
from svodka.language.english.site import Site, words_of
from svodka.language.english.tree import child
from svodka.language.english.twins import added, reached
from svodka.language.english.victims import (
    beside_toll,
    harmed,
    holds,
    named_next,
    nameless,
    others,
    victims,
)
from svodka.language.slots import Words

Named = tuple[Words | None, str]
"""The words for what is counted (``None``: no word names it), and the rule that says so."""
_NAMED_AGAIN = 3
"""How many sentences back those may stand who are called «the four»."""
_ELIDED = 1
"""How many sentences back a noun may stand that a figure leaves out."""


@dataclass(slots=True)  # not frozen: one for each figure, thrice as quick
class Figure:
    """A figure among those of its text, of which those before it are read."""

    site: Site
    sites: Sequence[Site | None]
    at: int
    before: Sequence[EnglishAdviser | None]
    """What the rules say of the figures before it."""
    whole: int | None
    """The figure that it counts a part of."""
    what: int | None
    """The head of the noun beside it."""
    counted_by: str
    """The rule that found this noun, or found that there is none."""
    twin: EnglishAdviser | None
    """What the rules say of the figure that it is compared with."""
    gap: Gap | None
    """What its clause, which has no verb, leaves to the one before it."""


def thing(figure: Figure, deed: int | None) -> Named:
    """What is counted: the noun beside the figure, unless another figure tells more of it."""
    what = figure.what
    noun = figure.site.phrase(what, after_number=True) if what is not None else None
    named: Named = noun, figure.counted_by
    for told in _TOLD:
        named = told(figure, named) or named
    if named[0] is None:
        left_out = (found for way in _LEFT_OUT if (found := way(figure, deed)) is not None)
        named = next(left_out, named)
    doer = what is not None and what < figure.site.first and _bare(figure.site, what)
    if (named[0] is None or doer) and (them := of_them(figure.site)) is not None:
        return them, "counted.of-them"
    return named


def _bare(site: Site, what: int) -> bool:
    """«*Teams* reached 40 of them», not «*two customers*, one of them a child»: what no number counts."""
    return child(site.sentence, what, "nummod") is None


def _gapped(figure: Figure, named: Named) -> Named | None:
    """«Exports rose 5 percent, *imports 6 percent*»: what a clause without a verb names itself."""
    gap = figure.gap
    return (gap.thing, "counted.gapped") if gap is not None and gap.thing is not None else None


def _owned(figure: Figure, named: Named) -> Named | None:
    """«Karland's exports rose 4 percent and *Norland's* 9 percent»: the owner of what is left out."""
    known = figure.before[figure.at - 1] if figure.at else None
    other = figure.sites[figure.at - 1] if figure.at else None
    if known is None or other is None or other.sentence is not figure.site.sentence:
        return None
    whose = owner(figure.site, known.slots.counted)
    return (whose, "counted.gapped") if whose is not None else None


def _within(figure: Figure, named: Named) -> Named | None:
    """«Three *officials* out of ten»: the noun without what it is counted among."""
    if figure.what is None or named[1] != "counted.within":
        return None
    token = figure.site.tokens[figure.what]
    return Words(token.start, token.end, token.lemma), named[1]


def _of_model(figure: Figure, named: Named) -> Named | None:
    """«*MK 54 torpedoes*»: the noun with the whole name of its model."""
    site, what = figure.site, figure.what
    if what is None or named[1] != "counted.noun" or behind_model(site) != what:
        return None
    start, end = site.tokens[site.last + 1].start, site.tokens[what].end
    own = site.tokens[what].lemma
    return Words(start, end, own if len(own) > 1 else site.outline.text[start:end]), named[1]


def _of_whole(figure: Figure, named: Named) -> Named | None:
    """«Of the 240 samples, *31* contained lead»: the noun behind a part is not what it counts."""
    behind = figure.whole is not None and figure.whole < figure.at
    return (None, named[1]) if behind and named[1] == "counted.beside" else None


def _compared(figure: Figure, named: Named) -> Named | None:
    """«60 fires, compared with *38*», «fell by 2 points *to 4.6 percent*», unless it has a noun."""
    twin = figure.twin
    if twin is None or twin.slots.counted is None or named[1] == "counted.noun":
        return None
    if (
        named[1] == "counted.named"
        and ahead(figure.site).endswith(" of ")
        and not added(figure.site)
    ):
        return None  # «against *a target of 60*»
    if named[1] == "counted.of" and figure.site.low(figure.site.last + 1) == "of":
        return None  # «80% of mills, compared to *20% of firms*»
    ends = reached(figure.site, figure.sites[figure.at - 1])
    return twin.slots.counted, "counted.reached" if ends else "counted.compared"


def _lent(figure: Figure, named: Named) -> Named | None:
    """«900 fines, *up 12 percent*»: what the figure before counts, of which this one tells a change."""
    if named[1] == "counted.multiple":
        return None
    if named[1] == "counted.named" and ahead(figure.site).endswith("("):
        return None  # «ahead of health care (22%) and *crime* (14%)»
    shared = lent(figure.sites, figure.at, figure.before)
    return (shared, "counted.compared") if shared is not None else None


def _dealt(figure: Figure, named: Named) -> Named | None:
    """«Thefts and *arsons* rose by 5% and *7%* respectively»: each of two figures has its noun."""
    noun = respectively(figure.sites, figure.at, figure.before)
    return (noun, "counted.respectively") if noun is not None else None


def _again(figure: Figure, named: Named) -> Named | None:
    """«40 *people* fell ill: 30 girls and 10 boys. *The number was 50* in May»: of the whole told before."""
    noun = of_whole_before(figure.site, figure.sites, figure.at, figure.before)
    return (noun, "counted.of") if noun is not None else None


_TOLD: tuple[Callable[[Figure, Named], Named | None], ...] = (
    _gapped, _owned, _within, _of_model, _of_whole, _compared, _lent, _dealt, _again,
)  # fmt: skip
"""What else tells what is counted, in order: what a later one says stands."""


def _victims(figure: Figure, deed: int | None) -> Named | None:
    """«14 miners were trapped. *Six* died», «a quake killed *one* and displaced 300 people»."""
    if not harmed(figure.site, deed):
        return None
    if others(figure.sites, figure.at, figure.before):
        if beside_toll(figure.sites, figure.at, figure.before):
            return None, "counted.unlent"
        return victims(figure.sites, figure.at, figure.before), "counted.victims"
    noun = named_next(figure.sites, figure.at)
    known = noun is not None or nameless(figure.site, deed)
    return (noun, "counted.victims") if known else None


def _of_whom(figure: Figure, deed: int | None) -> Named | None:
    """«treated *the injured*, 11 of whom were children»."""
    found = of_whom(figure.site)
    return (found, "counted.of") if found is not None else None


def _elided(figure: Figure, deed: int | None) -> Named | None:
    """«350 residents left. *Twelve* were treated»: what the nearest figure before counts."""
    site = figure.site
    if site.spot.kind not in ("count", "percent") or _stands_apart(site):
        return None
    rel = site.tokens[site.top].rel
    if site.spot.kind == "percent" and not rel.startswith("nsubj") and said_by_share(site) is None:
        return None
    if (again := _the_same(figure)) is not None:
        return again
    named: Named | None = None
    for index in range(figure.at - 1, -1, -1):
        one, known = figure.sites[index], figure.before[index]
        if one is None or site.sentence.index - one.sentence.index > _ELIDED:
            return named
        alike = one.spot.kind in ("count", site.spot.kind) and not _is_amount(known)
        if alike and other_end(site, one):
            continue  # «runs 58 planes on 120 routes and has ordered *20 more*»
        if alike and index and rel.startswith("nsubj") and only_where(one, figure.sites[index - 1]):
            continue  # «40 miners struck *at two pits*, and a further 12 joined them»
        if alike and (
            _is_share_itself(one, known) or too_many(site, one) or holds(site, deed, known)
        ):
            named = None, "counted.unlent"  # unless a figure before that lends its noun
            continue
        people = known is not None and _of_people(known)
        alike = alike and not (_says(site, deed) and one.spot.kind == "percent" and not people)
        if alike and known is not None and known.slots.counted is not None:
            return known.slots.counted, "counted.elided"
    return named


def _stands_apart(site: Site) -> bool:
    """A number that is its whole paragraph: on a board of figures its noun may stand anywhere."""
    begins = site.outline.text[: site.sentence.start].endswith("\n")
    apart = ("NUM", "ADV", "PUNCT")
    return begins and all(t.index in site.own or t.pos in apart for t in site.tokens)


def _of_people(known: EnglishAdviser) -> bool:
    """«37% of *people* believe it. Half said …»: whether those are of what the figure before counts."""
    noun = known.slots.counted
    people = speaking("person") | {"person", "people", "respondent"}
    return noun is not None and noun.normal in people


def _is_share_itself(one: Site, known: EnglishAdviser | None) -> bool:
    """«*Turnout* was 61%. A year ago, 52% were in favor»: a share that its noun is, and not so many of it."""
    words = known.slots.counted if known is not None else None
    if one.spot.kind != "percent" or words is None or words.start > one.spot.start:
        return False
    noun = next((t for t in one.tokens if t.start <= words.start < t.end), None)
    while (
        noun is not None
        and noun.rel in ("compound", "amod", "det", "nmod:poss")
        and noun.head > noun.index
    ):
        noun = one.tokens[noun.head]  # «*Average* turnout was 61%»
    return noun is not None and noun.rel.startswith("nsubj") and noun.index < one.first


def _the_same(figure: Figure) -> Named | None:
    """«*Four* climbers did not return. Thirty men look for them. *The four* set out in May»."""
    site = figure.site
    number = site.outline.text[site.spot.number_start : site.spot.number_end].lower()
    if site.low(site.first - 1) != "the" or site.spot.kind != "count":
        return None
    for one, known in zip(figure.sites[: figure.at][::-1], figure.before[::-1], strict=False):
        if one is None or known is None or site.sentence.index - one.sentence.index > _NAMED_AGAIN:
            return None
        same = one.outline.text[one.spot.number_start : one.spot.number_end].lower() == number
        if same and known.slots.counted is not None and one.spot.kind == "count":
            return known.slots.counted, "counted.of"
    return None


def _says(site: Site, deed: int | None) -> bool:
    """«*57% said* it was too late»: people did, not what the share before is of."""
    return site.spot.kind == "percent" and deed is not None and site.tokens[deed].lemma in telling()


def _named_before(figure: Figure, deed: int | None) -> Named | None:
    """«*Schools* reopened on Monday. Forty are still shut»: what the sentence before is about."""
    noun = named_before(figure.site, deed)
    return (noun, "counted.named-before") if noun is not None else None


def _alone(figure: Figure, deed: int | None) -> Named | None:
    """«*Thousands* protested against the law»: nothing behind its verb is what a bare subject counts."""
    return (None, "counted.bare") if stands_bare(figure.site, deed) else None


_LEFT_OUT: tuple[Callable[[Figure, int | None], Named | None], ...] = (
    _of_whom, _victims, _elided, _named_before, _alone,
)  # fmt: skip
"""What a figure counts that has no noun; the first that knows says it."""


def _is_amount(known: EnglishAdviser | None) -> bool:
    """Whether what another figure counts only carries an amount: «a *population* of 5 million»."""
    words = known.slots.counted if known is not None else None
    return words is not None and words.normal in words_of("tally")
