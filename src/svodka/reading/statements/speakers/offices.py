"""Offices that tell: «…», — подытожили в [министерстве]."""

from __future__ import annotations

from svodka.language.analysis import Sentence, Token
from svodka.language.lexicon import classes, folded
from svodka.reading.statements.cues.attribution import attribution
from svodka.reading.statements.cues.saying import Cue
from svodka.reading.statements.cues.subjects import office_before
from svodka.reading.statements.discourse.document import Discourse
from svodka.reading.statements.speakers.mentions import SpeakerMention
from svodka.reading.statements.speakers.standing import Mentions
from svodka.reading.syntax.phrases import name_at

_OFFICES = frozenset({"body", "media", "ORG"})
_OWNERS = frozenset({"PER", "LOC"})
_NAMED = frozenset({"appos", "flat", "flat:name", "nmod"})
"""How a name hangs on its title."""


def office_behind(d: Discourse, mentions: Mentions, cue: Cue | None) -> SpeakerMention | None:
    """The office right behind a verb of saying in the plural without a subject: unnamed people of it tell.

    Or before it, where it tells anew: «мэр сообщил, что …, а в [полиции] уточнили, что …».
    """
    if cue is None or cue.kind != "verb":
        return None
    cue = _led_by(d, cue) or cue
    if mentions.slots.get(cue) is not None:
        return None
    clause = d.anew(cue)
    if clause is not None:
        return _told_in(mentions, cue, clause.office)
    tokens, at = d.sentence(cue.sentence).tokens, cue.head + 1
    if tokens[cue.head].feats.get("Number") != "Plur" or at + 1 >= len(tokens):
        return None
    if tokens[at].pos != "ADP" or tokens[at].text in attribution("about", d.language):
        return None  # «рассказали о [банке]»: of what, and nobody who tells
    told = [
        m
        for m in mentions.by_sentence.get(cue.sentence, ())
        if m.first > at
        and all(t.pos == "ADJ" for t in tokens[at + 1 : m.first])
        and m.kind in _OFFICES
        and tokens[m.head].feats.get("Case") in ("Loc", None)
    ]
    return max(told, key=lambda m: m.last, default=None)


def office_ahead(d: Discourse, mentions: Mentions, cue: Cue) -> SpeakerMention | None:
    """The office before a verb of saying: «в [полиции] сообщили»."""
    sentence = d.sentence(cue.sentence)
    return _told_in(mentions, cue, office_before(sentence, sentence.tokens[cue.head]))


def _told_in(mentions: Mentions, cue: Cue, office: Token | None) -> SpeakerMention | None:
    """The office in which they are who tell: its longest mention."""
    found = mentions.by_sentence.get(cue.sentence, ())
    told = (m for m in found if office is not None and m.first <= office.index <= m.last)
    return max(told, key=lambda m: m.last, default=None)


def _led_by(d: Discourse, cue: Cue) -> Cue | None:
    """The verb of saying that a gerund belongs to: «*сообщили* в мэрии, [уточнив], что …»."""
    tokens = d.sentence(cue.sentence).tokens
    if tokens[cue.head].feats.get("VerbForm") != "Conv":
        return None
    before = (t.index for t in reversed(tokens[: cue.head]) if t.feats.get("VerbForm") == "Fin")
    head = next(before, -1)
    return next((c for c in d.cues[cue.sentence] if c.head == head), None)


def is_body(sentence: Sentence, noun: Token) -> bool:
    """Whether a noun is a body by its lemma or by its name: «[штаб] Лосева», «[Минфин] Сарии»."""
    name = name_at(sentence, noun.index)
    named = name is not None and name.kind == "ORG" and name.first == noun.index
    return named or noun.lemma in classes("russian/speaker_nouns", "kind")["body"]


def owns(d: Discourse, mention: SpeakerMention, teller: Token, *, body: bool) -> bool:
    """«Штаб [Лосева] сообщил», «Минфин [Сарии] сообщил»: whose the body is that tells does not tell it.

    Nor does he whose secretary or sister she is: «сестра мэра [Анны Лис] рассказала».
    """
    tokens = d.sentence(mention.sentence).tokens
    head = tokens[mention.head]
    if mention.first <= teller.index:
        return False
    if body:
        return mention.kind in _OWNERS and head.head == teller.index
    first = tokens[mention.first]
    declined = folded(first.text) != first.lemma and head.feats.get("Case") == "Gen"
    if mention.kind != "PER" or not declined or teller.pos != "NOUN":
        return False
    if teller.feats.get("Case") != "Nom":
        return False
    return teller.index in (head.head, tokens[head.head].head if head.rel in _NAMED else -1)
