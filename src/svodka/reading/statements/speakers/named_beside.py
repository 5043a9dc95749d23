"""Who is named beside words without a verb of saying: before a colon, or behind them like a signature."""

from __future__ import annotations

from svodka.reading.statements.discourse.document import Discourse
from svodka.reading.statements.discourse.named_lines import named_line, signature
from svodka.reading.statements.discourse.quotations import Quotation
from svodka.reading.statements.speakers.mentions import SpeakerMention
from svodka.reading.statements.speakers.standing import Mentions

SURE = 0.95
"""How sure; what is left is the chooser's."""


def named_behind(d: Discourse, mentions: Mentions, q: Quotation) -> SpeakerMention | None:
    """Who signs a quotation."""
    line = signature(d, q)
    found = mentions.by_sentence.get(line.index, ()) if line is not None else ()
    return max((m for m in found if m.first == 0), key=lambda m: m.last, default=None)


def named_before(d: Discourse, mentions: Mentions, start: int) -> SpeakerMention | None:
    """The person whose name begins the line that introduces a quotation, if no verb is in it."""
    line = named_line(d, start)
    found = mentions.by_sentence.get(line.index, ()) if line is not None else ()
    return next((m for m in found if m.kind == "PER" and m.first == 0 and m.end <= start), None)
