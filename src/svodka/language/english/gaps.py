"""Clauses of an English sentence that leave out their verb: «Spain gave 300 million, *Brazil 220*»."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from svodka.language.analysis import Sentence, Token
from svodka.language.english.adviser import EnglishAdviser
from svodka.language.english.cues import links, speaking
from svodka.language.english.marks import OWNING
from svodka.language.english.owners import owner
from svodka.language.english.rivals import rival
from svodka.language.english.site import Site
from svodka.language.english.tree import is_passive
from svodka.language.english.twins import reached
from svodka.language.lexicon import classes
from svodka.language.slots import Said, Words

NAMES = frozenset(["NOUN", "PROPN", "ADJ"])
NAME_MARKS = OWNING | {"-"}
"""Marks within a name: «the Farmers' League»."""


@dataclass(frozen=True, slots=True)
class Gap:
    """What a clause without a verb leaves to the one before it, and what it names itself."""

    deed: int
    who: Words | None = None
    thing: Words | None = None

    @property
    def rule(self) -> str:
        """The rule that names who does it."""
        return "none" if self.who is None else "actor.gapped"


def gap(
    sites: Sequence[Site | None], at: int, before: Sequence[EnglishAdviser | None]
) -> Gap | None:
    """Who does it and the verb of the figure before: «Spain gave 300 million, *Brazil 220*».

    Or what it befalls: «exports rose 5 percent, *imports 6 percent*».
    """
    if (too := _moved_too(sites, at, before)) is not None:
        return too
    site, known = sites[at], before[at - 1] if at else None
    other = sites[at - 1] if at else None
    if site is None or other is None or known is None or known.deed is None:
        return None
    if other.sentence is not site.sentence:
        return None
    slots, deed = known.slots, known.deed
    second = rival(site, other)
    kinds = other.spot.kind, site.spot.kind
    # «won *51 percent*, ahead of the Reds on *47*»
    if kinds[0] != kinds[1] and (second is None or kinds != ("percent", "count")):
        return None
    if _has_verb(site, deed) or _behind_verb(site, other):
        return None  # «dug out 12 men and 19 dogs; *28* boats *are* missing»
    if site.tokens[deed].pos != "VERB" or (slots.actor or slots.counted) is None:
        return None
    row = slots.actor is not None and slots.actor.start > site.tokens[deed].start
    if slots.actor is not None and not row and gives(site, deed, other.first):
        return Gap(deed, slots.actor)  # «fined the mayor 300 euros, *his deputy 220*»
    acts = slots.actor is not None
    second = second or owner(
        site, slots.actor, slots.counted
    )  # «Lunn's mill has 40 looms and *Reed's* 30»
    if acts and not row and second is not None:
        return Gap(deed, second)  # «the Greens won 51 percent, ahead of *the Reds* on 47»
    named = _gapped(site, other, deed, acts) if deed < site.first else None
    if named is None or kinds[0] != kinds[1]:
        return None
    ends = other.spot.change == site.spot.change == "to"
    if slots.actor is not None:
        thing = (
            ends
            and _changed(other, deed)
            and _thing(site.tokens[_back(site.tokens, site.first - 2)])
        )
        return Gap(deed, slots.actor, named) if thing else Gap(deed, named)
    if site.spot.kind == "money" and is_passive(site.sentence, deed):
        return Gap(deed)  # «Lunn was fined 310 million, *Moro Motors* 230 million»: who pays
    return Gap(deed, None, named) if site.spot.kind != "count" or ends else None


def _moved_too(
    sites: Sequence[Site | None], at: int, before: Sequence[EnglishAdviser | None]
) -> Gap | None:
    """«Exports rose 12% to $5bn and *imports* 3% to *$4bn*»: what moved as well, by its share and its end."""
    site = sites[at]
    if site is None or site.spot.change is None:
        return None
    if site.spot.change == "to":  # where the share before ended
        ends = reached(site, sites[at - 1] if at else None)
        return _moved_too(sites, at - 1, before) if ends else None
    noun = site.first - 1
    if (
        site.spot.kind != "percent"
        or site.low(noun) not in classes("english/around_changes")["moving"]
    ):
        return None
    for index in range(at - 1, -1, -1):
        one, known = sites[index], before[index]
        if one is None or known is None or one.sentence is not site.sentence:
            return None
        if one.spot.kind != "percent":
            continue
        start = noun
        while start > one.last + 1 and not _joins(site.tokens[start - 1]):
            start -= 1
        if known.deed is None or one.spot.change != site.spot.change or start <= one.last + 1:
            return None
        first, last = site.tokens[start].start, site.tokens[noun].end
        return Gap(known.deed, None, Words(first, last, site.low(noun)))
    return None


def _has_verb(site: Site, deed: int) -> bool:
    """Whether the figure, or its noun, is the subject of a word with a copula of its own."""
    at = site.numbered
    verb = site.tokens[at].head
    return site.tokens[at].rel == "nsubj" and verb > at and verb != deed and site.copular(verb)


def _behind_verb(site: Site, other: Site) -> bool:
    """«A boat carrying 40 men sank, *killing 12* people»: the object of a verb behind the figure before."""
    at = site.numbered
    verb = site.tokens[at].head
    return site.tokens[at].rel == "obj" and other.last < verb < site.first


def _gapped(site: Site, before: Site, deed: int, acts: bool) -> Words | None:
    """Who does with this figure what another does with the one before it, whose verb is ``deed``.

    ``acts``: whether that other is an actor.
    """
    tokens = site.tokens
    end = _back(tokens, site.first - 1)
    if tokens[end].text == "," and any(t.text == ";" for t in tokens[before.last : end]):
        end -= 1  # «Tirsk had 40; *Karsun, 30*»
    preposition = site.low(end) if tokens[end].pos == "ADP" else ""
    if preposition and preposition != site.low(_back(tokens, before.first - 1)):
        return None  # «has 2 schools and a home *for* 35»
    end -= bool(preposition)
    start = _start(tokens, end)
    if start is None or start <= deed + 1 or site.is_time(end):
        return None
    if tokens[end].pos not in ("NOUN", "PROPN"):
        return None
    ends = (
        before.spot.change == site.spot.change == "to"
    )  # «brings deaths to 12 and *cases to 300*»
    if preposition and _thing(tokens[end]) and not ends and (acts or _changed(before, deed)):
        return None  # «raised the forecast to 50 and the *target to 60*»
    first, last = tokens[start].start, tokens[end].end
    return Words(first, last, site.outline.text[first:last])


def _thing(token: Token) -> bool:
    return token.pos == "NOUN" and token.lemma not in speaking("person", "body")


def _changed(site: Site, deed: int) -> bool:
    """Whether a verb names the thing that it brings to a figure."""
    own = (site.tokens[c] for c in site.sentence.children[deed] if deed < c < site.first)
    return any(t.rel == "obj" and _thing(t) for t in own)


def gives(site: Site, deed: int, first: int) -> bool:
    """Whether a verb names whom it gives or takes what a figure counts: «*fined the mayor* 300 euros»."""
    whom = (site.tokens[c] for c in site.sentence.children[deed] if deed < c < first)
    return any(
        t.rel in ("obj", "iobj") and (t.pos == "PROPN" or t.lemma in speaking("person"))
        for t in whom
    )


def _back(tokens: Sequence[Token], at: int) -> int:
    """The token before «a further» and the like."""
    while at > 0 and tokens[at].low in links("again"):
        at -= 1
    return at


def _start(tokens: Sequence[Token], end: int) -> int | None:
    """The first token of a noun phrase that ends here, behind a word or mark that joins clauses."""
    at = end
    while at > 0 and (
        tokens[at].pos in NAMES or tokens[at].rel == "amod" or tokens[at].text in NAME_MARKS
    ):
        at -= 1
    if at == end or at <= 0:
        return None
    start = at + 1
    at -= tokens[at].pos == "DET"
    return start if at > 0 and _joins(tokens[at]) else None


def _joins(token: Token) -> bool:
    """Whether a word or mark stands between clauses."""
    return token.text in ",;" or token.low in links("between-clauses")


def others_put(text: str, sentence: Sentence, verb: Token) -> Iterator[Said]:
    """«Organisers put the crowd at 40,000, *the police at 12,000*»."""
    tokens = sentence.tokens
    figures = [
        t.index
        for t in tokens[verb.index + 1 : -1]
        if t.low == "at" and tokens[t.index + 1].pos in ("NUM", "ADV", "ADJ", "ADP")
    ]
    for at in figures[1:]:
        start = _start(tokens, at - 1)
        if start is None or start <= figures[0] or _thing(tokens[at - 1]):
            continue  # «put deaths at 12 and *injuries* at 300»
        first, last = tokens[start].start, tokens[at - 1].end
        speaker, name = Words(first, last, text[first:last]), text[first:last]
        end = next(
            (t.index for t in tokens[at + 1 :] if t.text in (",", ";", ".")), len(tokens) - 1
        )
        yield Said(tokens[at].start, tokens[end].start, "indirect", speaker, None, name, "cue.put")
