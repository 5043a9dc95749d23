"""Whom a medium passes on: «газета со ссылкой на [полицию] сообщила», «портал, ссылаясь на [мэра], пишет»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Sentence, Token
from svodka.language.lexicon import classes, folded
from svodka.reading.statements.cues.publishers import (
    is_medium,
    is_press,
    is_somebody,
    whose_data,
)
from svodka.reading.statements.cues.saying import Cue
from svodka.reading.statements.cues.subjects import TELLING
from svodka.reading.statements.discourse.document import Discourse
from svodka.reading.statements.speakers.mentions import SpeakerMention, mention_at
from svodka.reading.statements.speakers.standing import Mentions


def passed_on(d: Discourse, mentions: Mentions, cue: Cue | None) -> SpeakerMention | None:
    """Who told it to the medium that tells it: somebody with a name, and no other medium."""
    if cue is None or cue.kind != "verb" or cue.group not in TELLING:
        return None
    found = d.cues.get(cue.sentence, ())
    link = next((c for c in found if c.kind == "preposition" and _refers(d, c)), None)
    if link is None or _nearer(found, link, cue):
        return None
    sentence, noun = d.sentence(cue.sentence), mentions.slots.get(link)
    if noun is None or not is_medium(sentence, mentions.slots.get(cue)):
        return None
    noun = whose_data(sentence, noun) or noun
    if not is_somebody(sentence, noun) or _is_unnamed(sentence, noun) or is_press(noun):
        return None
    behind = [m for m in mentions.by_sentence.get(cue.sentence, ()) if m.first > link.last]
    return mention_at(behind, noun)


def _is_unnamed(sentence: Sentence, noun: Token) -> bool:
    """«Со ссылкой на *неназванных* представителей завода»."""
    words = classes("russian/references")["nameless"]
    return any(sentence.tokens[i].lemma in words for i in sentence.children[noun.index])


def _refers(d: Discourse, cue: Cue) -> bool:
    words = classes("russian/references")["refers"]
    return any(
        folded(t.text) in words for t in d.sentence(cue.sentence).tokens[cue.first : cue.last + 1]
    )


def _nearer(found: Sequence[Cue], link: Cue, cue: Cue) -> bool:
    """Whether another verb of saying stands nearer to who is referred to."""
    far = abs(cue.head - link.head)
    return any(c.kind == "verb" and abs(c.head - link.head) < far for c in found)
