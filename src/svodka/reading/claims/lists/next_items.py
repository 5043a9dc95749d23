"""Times of the next item of a row, which are not those of the figure before: «40 домов, [в мае] — 30»."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from svodka.language.punctuation import DASHES
from svodka.reading.claims.compared_figures import NOUNS
from svodka.reading.claims.placed_periods import PlacedPeriod
from svodka.reading.syntax.links import links
from svodka.reading.syntax.sites import Site

_NAMED = 6
"""Tokens before a time among which its item begins."""


def times_of_others(site: Site, options: Sequence[PlacedPeriod]) -> Iterator[int]:
    """«Работали шесть блоков, [сейчас] — два»: the time that begins the next item is not of this figure,
    nor when something else is: «снижена до 17%, следующее заседание — [12 декабря]».
    """
    tokens = site.sentence.tokens
    for i, option in enumerate(options):
        if option.sentence != site.sentence.index or option.first <= site.last + 1:
            continue
        if _is_of_another_thing(site, option.first - 1):
            yield i
            continue
        begins = _begins_item(site, option.first)
        behind = (t for t in tokens[option.first :] if t.start >= option.candidate.period.end)
        dash, number = next(behind, None), next(behind, None)
        if begins and dash is not None and dash.text in DASHES and number is not None:
            if number.pos in ("NUM", "ADP", "ADV", "PART"):
                yield i


def _begins_item(site: Site, first: int) -> bool:
    """Whether a time stands in an item behind no verb: «…, год назад [к этому часу] — 7»."""
    tokens = site.sentence.tokens
    for token in reversed(tokens[max(site.last + 1, first - _NAMED) : first]):
        if token.text.casefold() in links("item"):
            return True
        if token.pos in ("VERB", "AUX", "PUNCT"):
            return False
    return False


def _is_of_another_thing(site: Site, dash: int) -> bool:
    """Whether a comma and a noun in the nominative, no verb, stand between the figure and a dash."""
    tokens = site.sentence.tokens
    if tokens[dash].text not in DASHES or tokens[dash - 1].pos != "NOUN":
        return False
    thing = tokens[dash - 1].feats.get("Case") == "Nom"
    between = tokens[site.last + 1 : dash]
    commas = [t.index for t in between if t.text == ","]
    named = tokens[commas[-1] + 1 : dash] if commas else ()
    return thing and 0 < len(named) <= NOUNS and all(t.pos in ("NOUN", "ADJ", "DET") for t in named)
