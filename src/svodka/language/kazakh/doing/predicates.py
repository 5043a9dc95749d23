"""Words that end a Kazakh clause as a verb does, and ask for a dative: «көмекке мұқтаж», «жеңілдікке ие»."""

from __future__ import annotations

from svodka.language.kazakh.morphology.tags import ENDS
from svodka.language.kazakh.site import Site, deed_words, words_of

Span = tuple[int, int]


def governing(site: Site, last: int) -> Span | None:
    """«90 мың адам жеңілдікке ие», «екі көмекке мұқтаж болған адам»: the predicate behind what is counted.

    Its dative stands right before it, or before the figure: «одаққа бес ел мүше».
    """
    for at in range(last + 1, len(site.tokens)):
        if site.stops(at) or at in site.busy:
            return None
        if site.low(at) not in deed_words("governing"):
            continue
        given = site.case(at - 1) == "Dat"
        given = given or (at == last + 1 and site.first > 0 and site.case(site.first - 1) == "Dat")
        was = at + 1 < len(site.tokens) and site.low(at + 1) in words_of("weak")
        if given and (was or site.low(at + 1) in ENDS):
            return at, at + was
    return None


def no_deed(site: Site, first: int, end: int) -> bool:
    """Whether no verb stands in a stretch: «9 адамның *жұмыссыз* екенін білдіреді» tells what they are."""
    return not any(site.tokens[i].pos in ("VERB", "AUX") for i in range(first, end))
