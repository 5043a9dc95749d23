"""Items under a Kazakh header with a colon: «Өрт саны 90-ға жетті: / Орал қаласы – 12 / Семей қаласы – 9»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Outline, Sentence, Token
from svodka.language.introductions import opens_item
from svodka.language.kazakh.agents import is_agent
from svodka.language.kazakh.morphology.tags import NOUNS, tag
from svodka.language.kazakh.morphology.words import LOCATIVE
from svodka.language.kazakh.places.circumstances import listed
from svodka.language.kazakh.site import Site
from svodka.language.lexicon import beginnings, classes
from svodka.language.punctuation import DASHES
from svodka.language.slots import Words

_MOST = 20
"""The most items under a header."""
_FEWEST = 2
"""The fewest items of a sentence that is nothing but them."""
_NO_THINGS = (
    ("kazakh/slot_words", "heading"),
    ("kazakh/slot_words", "level"),
    ("kazakh/cues", "information"),
    ("kazakh/cues", "findings"),
)
"""Nouns that end a header and are not what its list counts."""


def headed(site: Site, previous: Site) -> bool:
    """Whether a figure is an item of a place that counts what the figure before it does.

    That stands in the header, in the sentence before the header, or in the item before.
    """
    if more_places(site):
        begun = site.sentence is previous.sentence or len(previous.around.figures) == 1
        return begun and site.sentence.index <= previous.sentence.index + 1
    if not _item(site) or site.spot.symbol != previous.spot.symbol:
        return False
    if site.sentence is previous.sentence:
        return _item(previous)
    if site.sentence.index != previous.sentence.index + 1:
        return False
    return _opens_list(previous) or _colon_before(site) or _item(previous)


def more_places(site: Site) -> bool:
    """«Зайсанда 5 мектеп салынады. *Самарда – 3, Ұланда – 11*.»: a sentence of places and numbers alone."""
    if site.spot.kind != "count" or len(site.around.figures) < _FEWEST:
        return False
    items = (
        site.low(first - 1) in DASHES and first > 1 and _says_where(site, first - 2)
        for first, _ in site.around.figures
    )
    return all(items) and all(token.pos not in ("VERB", "AUX") for token in site.tokens)


def _says_where(site: Site, at: int) -> bool:
    """«Меркіде», «Шуда»: a word with the ending of places, whatever name it may be of."""
    named = site.tokens[at].text[:1].isupper() and site.low(at).endswith(LOCATIVE)
    return site.case(at) == "Loc" or named


def title(site: Site) -> Words | None:
    """«Өңірлер бойынша *жұмыссыздық*: Орал – 5%», «Биылғы *өрттер*: / – Орал – 12»: what a header names."""
    item = listed(site)
    if item is None:
        return _paid(site)
    colon = next((at for at in range(item[0] - 1, 0, -1) if site.low(at) == ":"), 0)
    if colon:
        return _named(site.tokens[:colon]) if _colon_before(site) else None
    above = over(site.outline, site.sentence)
    header = site.outline.sentences[above[0]] if above else None
    return _named(header.tokens[:-1]) if header is not None else None


def _named(tokens: Sequence[Token]) -> Words | None:
    """The noun that ends a header, without a figure and without a source: not «Полиция мәліметі:»."""
    if not tokens:
        return None
    last = tokens[-1]
    low = last.low
    pos, feats, stem = tag(last.text, ":")  # a header without a figure is not parsed
    quality = low.endswith(NOUNS) and low not in classes("kazakh/words")["adj"]  # «жұмыссыздық»
    noun = (pos == "NOUN" or (pos == "ADJ" and quality)) and not feats.get("Case")
    noun = noun and not last.text[:1].isupper()
    if not noun or (pos == "NOUN" and is_agent(low)):
        return None
    if any(low.startswith(beginnings(*kind)) for kind in _NO_THINGS):
        return None
    return Words(last.start, last.end, stem)


def _paid(site: Site) -> Words | None:
    """«Жәрдемақы *мөлшері* мынадай болады: / • бірінші балаға – 38 АЕК»: how much of what an item tells."""
    money = site.spot.kind in ("money", "other") and opens_item(site.outline, site.sentence)
    if not money or site.low(site.first - 1) not in DASHES:
        return None
    above, labels = over(site.outline, site.sentence), classes("kazakh/labels")
    tokens = site.outline.sentences[above[0]].tokens[:-1] if above else ()
    while tokens and tokens[-1].low in labels["as-follows"]:
        tokens = tokens[:-1]
    if not tokens or tokens[-1].low not in labels["how-much"]:
        return None
    last = tokens[-1]
    of = len(tokens) > 1 and tag(tokens[-2].text, last.low)
    owned = of and of[0] == "NOUN" and not of[1]  # «жәрдемақы мөлшері»
    return Words(tokens[-2].start if owned else last.start, last.end, tag(last.text, ":")[2])


def _item(site: Site) -> bool:
    """«Орал қаласы – 12», «Орал қаласында – 12»: a place, a dash, a bare number."""
    if site.spot.kind not in ("count", "percent") or site.low(site.first - 1) not in (
        "—",
        "–",
        "-",
    ):
        return False
    place = site.first - 2
    return listed(site) is not None or (place >= 0 and site.case(place) == "Loc") or _is_line(site)


def _is_line(site: Site) -> bool:
    """«- жүгіргені үшін – 35;»: a line with a bullet that its number ends."""
    bulleted = opens_item(site.outline, site.sentence)
    return bulleted and site.low(site.last + 1) in (";", ".", "")


def _opens_list(site: Site) -> bool:
    """Whether the sentence of a figure ends with a colon."""
    return site.sentence.tokens[-1].text == ":"


def _colon_before(site: Site) -> bool:
    """«Өңірлер бойынша: Оралда – 12»: a header without a figure in the same sentence."""
    first = min(first for first, _ in site.around.figures)
    return first == site.first and any(site.low(at) == ":" for at in range(first))


def reach(outline: Outline, sentence: Sentence) -> int:
    """Where what a sentence opens ends: behind its items if it ends with a colon, else where it does."""
    end = sentence.end
    if outline.text[end - 1] != ":":
        return end
    for one in outline.sentences[sentence.index + 1 : sentence.index + 1 + _MOST]:
        if not _goes_on(outline, one):
            break
        end = one.end
    return end


def over(outline: Outline, sentence: Sentence) -> list[int]:
    """The index of the header that a sentence is an item under."""
    at = sentence.index
    while at and sentence.index - at < _MOST and _goes_on(outline, outline.sentences[at]):
        at -= 1
        if outline.text[outline.sentences[at].end - 1] == ":":
            return [at]
    return []


def _goes_on(outline: Outline, one: Sentence) -> bool:
    """Whether a sentence is an item: a bullet opens it, or what ends the one before lets it go on."""
    before = outline.text[outline.sentences[one.index - 1].end - 1]
    return opens_item(outline, one) or before in ":;,"
