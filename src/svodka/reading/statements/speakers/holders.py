"""Who holds an office: what «глава полиции», «турецкий президент» head, and whether others head the same."""

from __future__ import annotations

from collections.abc import Set

from svodka.language.analysis import Token
from svodka.language.lexicon import classes
from svodka.reading.statements.discourse.document import Discourse
from svodka.reading.statements.speakers.mentions import SpeakerMention
from svodka.reading.syntax.morphs import morphs

_NAMING = frozenset({"NOUN", "PROPN", "X"})
_AKIN = 3
"""Letters that the name of a land and its adjective share."""


def headed(d: Discourse, mention: SpeakerMention) -> frozenset[str]:
    """What a description says that somebody heads: «директор [школы]», «[турецкий] президент», by lemma."""
    sentence = d.sentence(mention.sentence)
    persons = {
        i for name in sentence.names if name.kind == "PER" for i in range(name.first, name.last + 1)
    }
    return frozenset(
        token.lemma
        for token in sentence.tokens[mention.first : mention.last + 1]
        if token.index != mention.head
        and token.index not in persons
        and _tells_which(token, d.language)
    )


def _tells_which(token: Token, language: str) -> bool:
    land = token.pos == "ADJ" and token.lemma.endswith(morphs("region", language))
    return land or token.pos in _NAMING


def may_head(one: Set[str], other: Set[str], language: str) -> bool:
    """Whether who heads the one may head the other: the same, or what does not say which."""
    some = classes(f"{language}/titles")["any"]
    if not one or not other or one & other:
        return True
    if one <= some and not other & some:
        return True
    lands = morphs("region", language)
    return any(
        a[:_AKIN] == b[:_AKIN] for a in one for b in other if a.endswith(lands) or b.endswith(lands)
    )
