"""Whom a medium passes on: «газета со ссылкой на [полицию] сообщила», «портал, ссылаясь на [мэра], пишет»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Sentence, Token
from svodka.language.lexicon import classes, folded
from svodka.reading.statements.cues.publishers import is_somebody, whose_data
from svodka.reading.statements.cues.saying import Cue
from svodka.reading.statements.cues.subjects import TELLING
from svodka.reading.statements.discourse.document import Discourse
from svodka.reading.statements.speakers.mentions import SpeakerMention, mention_at
from svodka.reading.statements.speakers.standing import Mentions
from svodka.reading.syntax.phrases import name_at


def passed_on(d: Discourse, mentions: Mentions, cue: Cue | None) -> SpeakerMention | None:
    """Who told it to the medium that tells it: somebody with a name, and no other medium."""
    if cue is None or cue.kind != "verb" or cue.group not in TELLING:
        return None
    found = d.cues.get(cue.sentence, ())
    link = next((c for c in found if c.kind == "preposition" and _refers(d, c)), None)
    if link is None or _nearer(found, link, cue):
        return None
    sentence, noun = d.sentence(cue.sentence), mentions.slots.get(link)
    if noun is None or not _is_medium(sentence, mentions.slots.get(cue)):
        return None
    noun = whose_data(sentence, noun) or noun
    if not is_somebody(sentence, noun) or _is_unnamed(sentence, noun) or _is_press(noun):
        return None
    behind = [m for m in mentions.by_sentence.get(cue.sentence, ()) if m.first > link.last]
    return mention_at(behind, noun)


def _is_press(noun: Token) -> bool:
    """A newspaper or an agency by its noun: of two media it is the one that tells."""
    media = classes("russian/speaker_nouns", "kind")["media"]
    return folded(noun.lemma) in media | classes("russian/references")["agency"]


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


def _is_medium(sentence: Sentence, teller: Token | None) -> bool:
    """Whether who tells is a newspaper, an agency, or has a name and is neither a person nor an office."""
    if teller is None:
        return False
    kinds, lemma = classes("russian/speaker_nouns", "kind"), folded(teller.lemma)
    if _is_press(teller):
        return True
    name = name_at(sentence, teller.index)
    named = name.kind == "ORG" if name is not None else teller.pos in ("PROPN", "X")
    return named and lemma not in kinds["body"] | kinds["person"]
