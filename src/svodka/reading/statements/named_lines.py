"""Who stands before a colon, as television has it: «[Айгуль Серова], директор школы:», then her words."""

from __future__ import annotations

from svodka.reading.statements.decisions import Proposal
from svodka.reading.statements.discourse import Discourse
from svodka.reading.statements.mentions import SpeakerMention
from svodka.reading.statements.speakers import Mentions

SURE = 0.95
"""How sure; what is left is the chooser's."""
_MARKS = '—–-*•«„“" \u00a0\n'
"""What may stand between the colon and the words."""
_STATED = frozenset({"VERB", "AUX"})


def named_before(d: Discourse, mentions: Mentions, p: Proposal) -> SpeakerMention | None:
    """The person whose name begins the line that introduces a quotation, if no verb is in it."""
    if p.quotation is None:
        return None
    before = d.text[max(0, p.start - len(_MARKS)) : p.start].rstrip(_MARKS)
    colon = max(0, p.start - len(_MARKS)) + len(before) - 1
    line = d.sentence_at(colon) if before.endswith(":") else None
    if line is None or any(t.pos in _STATED for t in line.tokens if t.start < colon):
        return None
    found = mentions.by_sentence.get(line.index, ())
    return next((m for m in found if m.kind == "PER" and m.first == 0 and m.end <= colon), None)
