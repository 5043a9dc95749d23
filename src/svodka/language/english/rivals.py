"""Whose a figure is that stands against another's: «the Greens won 51%, ahead of *the Reds* on 47»."""

from __future__ import annotations

from functools import partial

from svodka.language.english.shapes import pattern
from svodka.language.english.site import Site
from svodka.language.slots import Words

NAME = r"([A-Z][\w-]*(?:['’]s?)?(?: (?:(?:of|for|and) )?[A-Z][\w-]*(?:['’]s?(?= [A-Z]))?)*)"
"""A name of several words in capitals: «Farmers' Party», «Union for Tirsk»."""
LED = rf"\b(?:<ahead>) (?:the )?{NAME} (?:on|with|at)(?: (?:<near>))? $"
"""What stands before such a figure: «ahead of *the Reds* on 47 per cent»."""
OWNED = rf"\b(?:<against>) {NAME}['’]s? $"
"""Or whose it is: «got 34,200 votes to *Reed*'s 31,000»."""
OUTDONE = rf"\b(?:<against>|<ahead>) (?:the )?{NAME}['’]s? $"
"""Or whose a bare number is: «won 40 seats, ahead of the *Reds*' 30»."""
UNNAMED = r"\b(?:<against>|<ahead>) (the (?:[a-z]+ )?(?:<unnamed>))['’]s? $"
"""The same of one without a name: «won 44 percent to *the opposition*'s 38»."""
SET = r"(?: [a-z]+){0,3},? (?:<against>)(?: (?:<near>))? $"
"""What stands between two figures of which the second tells behind it whose it is."""
FOR = rf"(?: [a-z]+)? for (?:the )?{NAME}(?=[,.;]| (?:and|while|but)\b)"
"""What tells it: «51 per cent against 47 per cent for *Rosa Vidal*»."""
_NOUNS = frozenset(["NOUN", "PROPN", "ADJ"])
"""Parts of speech of what a figure counts, and of what stands before that."""


_pattern = partial(pattern, lexicon="english/rivals")


def rival(site: Site, before: Site) -> Words | None:
    """The name of whom a figure is that stands against the one before: «ahead of *the Reds* on 47»."""
    text = site.outline.text
    between = text[before.spot.end : site.spot.start]
    shapes = (LED, OWNED, OUTDONE, UNNAMED) if _is_bare(site, before) else (LED, OWNED)
    whose = (_pattern(shape).search(between) for shape in shapes)
    found = next((match for match in whose if match is not None), None)
    at = before.spot.end
    if found is None and site.spot.kind != "money" and _pattern(SET).match(between):
        at, found = 0, _pattern(FOR).match(text, site.spot.end, site.sentence.end)
    if found is None:
        return None
    first, last = at + found.start(1), at + found.end(1)
    if any(one.start < last and one.end > first for one in site.times.values()):
        return None  # «compared with 30 for *May*»
    return Words(first, last, text[first:last])


def _is_bare(site: Site, before: Site) -> bool:
    """Whether a figure counts nothing of its own: «the Greens' 45», not «Wall Street's *$1.80 estimate*»."""
    behind = site.tokens[site.last + 1 : site.last + 2]
    same = {t.lemma for t in before.tokens[before.last + 1 : before.last + 2]}
    bare = all(t.pos not in _NOUNS or t.lemma in same for t in behind)
    return bare and site.spot.kind != "money"
