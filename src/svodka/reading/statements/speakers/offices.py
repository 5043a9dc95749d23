"""Offices that tell: «…», — подытожили в [министерстве]."""

from __future__ import annotations

from svodka.reading.statements.cues.saying import Cue
from svodka.reading.statements.discourse.document import Discourse
from svodka.reading.statements.speakers.mentions import SpeakerMention
from svodka.reading.statements.speakers.standing import Mentions

_OFFICES = frozenset({"body", "media", "ORG"})


def office_behind(d: Discourse, mentions: Mentions, cue: Cue | None) -> SpeakerMention | None:
    """The office right behind a verb of saying in the plural without a subject: unnamed people of it tell."""
    if cue is None or cue.kind != "verb" or mentions.slots.get(cue) is not None:
        return None
    tokens, at = d.sentence(cue.sentence).tokens, cue.head + 1
    if tokens[cue.head].feats.get("Number") != "Plur" or at + 1 >= len(tokens):
        return None
    if tokens[at].pos != "ADP":
        return None
    told = [
        m
        for m in mentions.by_sentence.get(cue.sentence, ())
        if m.first > at
        and all(t.pos == "ADJ" for t in tokens[at + 1 : m.first])
        and m.kind in _OFFICES
        and tokens[m.head].feats.get("Case") in ("Loc", None)
    ]
    return max(told, key=lambda m: m.last, default=None)
