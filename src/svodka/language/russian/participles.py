"""Short participles that the tagger takes for nouns: «[Намолочено] 19 тонн», «[доначислено] 4 млн рублей».

It has seen few of them, and first words look like names. Where the dictionary knows a form as nothing but a
short participle, it is one: of 740 such forms in annotated articles the tagger misses 16.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from svodka.language.russian.dictionary import parses
from svodka.language.russian.tags import Tag

MAX_SEEN = 50_000
_ENDINGS = ("но", "то")
_MISTAKEN = frozenset({"NOUN", "PROPN", "ADJ"})
_SHORTEST = 5
PARTICIPLE = (
    "VERB|Aspect=Perf|Gender=Neut|Number=Sing|Tense=Past|Variant=Short|VerbForm=Part|Voice=Pass"
)
"""The tag of «собрано» in the tagger's own words."""
_TAG = Tag.of(PARTICIPLE)


def corrected(forms: Sequence[str], tags: list[Tag]) -> list[Tag]:
    """The tags of some tokens, with those of neuter short participles where the tagger saw a name."""
    return [
        _TAG
        if form[-2:] in _ENDINGS and tag.pos in _MISTAKEN and _is_participle(form.casefold())
        else tag
        for form, tag in zip(forms, tags, strict=True)
    ]


@lru_cache(MAX_SEEN)
def _is_participle(low: str) -> bool:
    if len(low) < _SHORTEST:
        return False
    found = parses(low)
    return bool(found) and all(p.is_known and p.tag.POS == "PRTS" for p in found)
