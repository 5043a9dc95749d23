"""The land or the great city that a headline opens with: «*Kenya*: 40 boats sink»."""

from __future__ import annotations

from svodka.language.english.site import Site
from svodka.language.english.speakers.voices import lands
from svodka.language.slots import Words

_LONGEST = 4
"""Tokens of a land's name before the colon of a headline."""


def by_headline(site: Site) -> Words | None:
    """«*Kenya*: 40 boats sink», «*Mexico City*: 40 held»: where all happens that the headline tells."""
    if site.sentence.start != site.outline.paragraphs[0][0]:
        return None
    colon = next((t for t in site.tokens[1 : _LONGEST + 1] if t.text == ":"), None)
    if colon is None or colon.index >= site.first:
        return None
    start, end = site.sentence.start, colon.start
    name = site.outline.text[start:end]
    return Words(start, end, name) if name.lower() in lands() else None
