"""What «the number» is of, behind parts: «40 *people* fell ill, 30 of them boys. *The number was 50*»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.english.adviser import EnglishAdviser
from svodka.language.english.site import Site, words_of
from svodka.language.english.tree import child
from svodka.language.slots import Words


def of_whole_before(
    site: Site, sites: Sequence[Site | None], at: int, before: Sequence[EnglishAdviser | None]
) -> Words | None:
    """What the whole counts whose parts the sentence before ends with, where a bare «the number» is told.

    ``before``: what the rules say of the figures before this one, whose place is ``at``.
    """
    subject = child(site.sentence, site.top, "nsubj") if site.copular(site.top) else None
    if subject is None or site.spot.kind != "count" or not at:
        return None
    bare = site.low(subject - 1) == "the" and len(site.sentence.children[subject]) == 1
    if site.tokens[subject].lemma not in words_of("carrier") or not bare:
        return None
    one, known = sites[at - 1], before[at - 1]
    if one is None or known is None or site.sentence.index - one.sentence.index != 1:
        return None
    place = known.slots.whole
    whole = before[place] if place is not None and place < at else None
    return whole.slots.counted if whole is not None else None
