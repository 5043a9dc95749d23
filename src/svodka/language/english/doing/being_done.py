"""English participles that alone say what is done: «jobs *being created*», «the number *built* was 12»."""

from __future__ import annotations

from svodka.language.english.site import Site, words_of

_ENDING = frozenset(["in", "to", "with"])
"""Prepositions before what something ends in: «resulted *in* 500 jobs being created»."""


def being_done(site: Site, start: int, counted: int | None) -> int | None:
    """The participle that says what is done to the counted, where no other verb does."""
    if site.spot.kind not in ("count", "measure", "money"):
        return None
    if counted is not None and counted < site.first:
        return _of_number(site, counted)
    return _going_on(site, start)


def _going_on(site: Site, noun: int) -> int | None:
    """«the plan led to 500 jobs *being created*»: not «stopped 40 cars being stolen»."""
    being, above = noun + 1, site.tokens[noun].head
    if being >= len(site.tokens) or noun < site.last or above < 0:
        return None
    verb = site.tokens[being].head
    passive = site.tokens[being].rel == "aux:pass" and site.low(being).endswith("ing")
    told = site.case(noun) in _ENDING or site.tokens[above].lemma in words_of("light")
    return verb if passive and told and verb > being and site.tokens[verb].pos == "VERB" else None


def _of_number(site: Site, counted: int) -> int | None:
    """«the number of schools *built* in Ostrov was 12»: the sentence has a copula and no other verb."""
    if site.low(counted - 1) != "of" or not site.copular(site.top):
        return None
    number = site.tokens[counted - 2]
    if site.tokens[counted].head != number.index or number.lemma not in words_of("sum"):
        return None
    done = counted + 1
    token = site.tokens[done]
    own = (
        token.pos == "VERB"
        and token.rel == "acl"
        and token.head in (counted, number.index, site.top)
    )
    return done if own and token.feats.get("VerbForm") == "Part" else None
