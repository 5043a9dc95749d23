"""Turns of a dialogue: «Карцев: Построено 14 школ. [Потрачено 5 млн].» is all of who begins the paragraph."""

from __future__ import annotations

from svodka.reading.statements.contents.decisions import Proposal
from svodka.reading.statements.cues.headings import HEADING
from svodka.reading.statements.discourse.document import Discourse
from svodka.reading.statements.speakers.mentions import SpeakerMention
from svodka.reading.statements.speakers.standing import Mentions


def in_turn(d: Discourse, mentions: Mentions, p: Proposal) -> SpeakerMention | None:
    """Who speaks in the turn that a statement stands in, unless it has words of saying of its own."""
    paragraph = d.sentence(p.sentence).paragraph
    if paragraph not in d.turns or p.mode != "indirect":
        return None
    if p.cue is not None and p.cue.kind != HEADING:
        return None
    first = d.paragraph[paragraph][0]
    head = d.cues[first][0].head
    return next((m for m in mentions.by_sentence[first] if m.first <= head <= m.last), None)
