"""Pages of events: the day that they show is that of the event, long after the page was made."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

from svodka.language.kazakh.morphology.tags import tag
from svodka.language.lexicon import folded
from svodka.language.russian.dictionary import is_known, parses
from svodka.sources.around import names

_KIND = re.compile(r"\"@type\"\s*:\s*\"(\w{1,40})\"")
_QUOTED = re.compile(r"[«“„\"][^»“”\"]*[»“”\"]")
_FEW = 4
"""Words of a headline that names an event, and does not tell what happened there."""


def of_an_event(tree: HtmlElement) -> bool:
    """Whether a page says that it is of an event, or its headline only names one: «<h1>Концерт</h1>»."""
    headlines = tree.findall(".//h1")
    kinds = [node.get("content", "") for node in tree.iterfind('.//meta[@property="og:type"]')]
    kinds += [node.get("itemtype", "") for h1 in headlines for node in h1.iterancestors()]
    return (
        any(kind.rstrip("/").lower().endswith("event") for kind in kinds)
        or any(map(_names_an_event, headlines))
        or _tells_one_event(tree)
    )


def _names_an_event(headline: HtmlElement) -> bool:
    """Whether a headline is a name as «Концерт хора» and "Spring concert" are."""
    words = [word.strip('«»"“”:,.') for word in folded(headline.text_content()).split()]
    named = 0 < len(words) <= _FEW and not {words[0], words[-1]}.isdisjoint(names("occasions"))
    return named and not _tells_what_happened(headline.text_content())


def _tells_what_happened(headline: str) -> bool:
    """Whether a headline tells of a past deed, as news do: «Выставка цветов открылась», «Көрме ашылды».

    What it quotes is a name: «Концерт „Мы пели“». A form that is a noun as well is none: «Выставка стекла».
    """
    return any(map(_is_past, folded(_QUOTED.sub(" ", headline)).split()))


def _is_past(word: str) -> bool:
    readings = parses(word)
    if is_known(word):
        return all({"VERB", "past"} <= reading.tag.grammemes for reading in readings)
    part, features, _ = tag(word)
    return (
        part == "VERB" and features.get("VerbForm") == "Fin" and not word.endswith(names("to_come"))
    )


def _tells_one_event(tree: HtmlElement) -> bool:
    """Whether JSON-LD is about one event and no article: «"@type": "MusicEvent"»."""
    scripts = tree.iterfind('.//script[@type="application/ld+json"]')
    kinds = [kind.lower() for node in scripts for kind in _KIND.findall(node.text or "")]
    about = [kind for kind in kinds if kind.endswith("event")]
    return len(about) == 1 and set(kinds).isdisjoint(names("articles"))
