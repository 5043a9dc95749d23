"""The land, the great city or the area that a headline opens with: «*Kenya*: 40 boats sink»."""

from __future__ import annotations

from svodka.language.english.site import Site, words_of
from svodka.language.english.speakers.voices import lands
from svodka.language.slots import Words

_LONGEST = 4
"""Tokens of a land's name before the colon of a headline."""


def by_headline(site: Site) -> Words | None:
    """«*Kenya*: 40 boats sink», «*Ardmore County*: 40 huts built»: where all happens that it tells.

    «Nairobi: 40 boats sank on Friday.» only says where it was written, as a sentence with its full stop does.
    """
    if site.sentence.start != site.outline.paragraphs[0][0] or site.tokens[-1].text == ".":
        return None
    colon = next((t for t in site.tokens[1 : _LONGEST + 1] if t.text == ":"), None)
    if colon is None or colon.index >= site.first:
        return None
    start, end = site.sentence.start, colon.start
    name = site.outline.text[start:end]
    named = name.lower() in lands() or _names_area(site, colon.index)
    return Words(start, end, name) if named else None


def _names_area(site: Site, colon: int) -> bool:
    """Whether names and a noun of an area stand here: «*Ardmore County*:», not «Secretary of State:»."""
    names = site.tokens[:colon]
    capitals = all(token.text[:1].isupper() for token in names)
    return capitals and len(names) > 1 and site.low(colon - 1) in words_of("area")
