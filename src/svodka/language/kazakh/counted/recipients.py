"""Who gets the money of Kazakh news, which is not what it is for."""

from __future__ import annotations

import re

from svodka.language.kazakh.agents import is_body, is_person
from svodka.language.kazakh.morphology.words import stems
from svodka.language.kazakh.places.place_names import is_region
from svodka.language.kazakh.site import Site
from svodka.language.kazakh.slot_words import deed_begins, deed_words, words_of

_NAME = 4
"""The fewest letters of a name that is looked for elsewhere."""


def receives(site: Site, at: int) -> bool:
    """«18 млн теңге иелеріне қайтарылды», «бюджетке түсті»: to whom money went, right behind it."""
    own = site.low(at) in deed_words("owners") or deed_begins(site.low(at), "treasury")
    return own and site.case(at) == "Dat"


def gets(site: Site, at: int) -> bool:
    """«Зейнеткерге», «оларға», «Киевке»: who gets the money is not what it is."""
    if (
        site.low(at) in words_of("to-it")
        or deed_begins(site.low(at), "family")
        or deed_begins(site.low(at), "treasury")
        or is_person(site.low(at))
        or is_body(site.low(at))
        or (is_region(site.low(at)) and not deed_begins(site.low(at), "nowhere"))
    ):
        return True
    named = at > 0 or _is_name_elsewhere(site, at)
    return site.tokens[at].text[:1].isupper() and named and site.case(at) == "Dat"


def _is_name_elsewhere(site: Site, at: int) -> bool:
    """«Талғарға 5 млрд теңге»: whether a first word has its capital inside another sentence as well."""
    name = stems(site.low(at))[-1].capitalize()
    found = re.search(rf"(?<=[^\W\d_][ ,]) ?{re.escape(name)}", site.outline.text)
    return found is not None and len(name) >= _NAME
