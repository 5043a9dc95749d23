"""Who is named beside words without a verb of saying: before a colon, or behind them like a signature."""

from __future__ import annotations

from svodka.language.introductions import introduction
from svodka.reading.statements.contents.decisions import Proposal
from svodka.reading.statements.cues.headings import HEADING
from svodka.reading.statements.cues.saying import Cue
from svodka.reading.statements.discourse.document import Discourse
from svodka.reading.statements.discourse.named_lines import named_line, person_of, signature
from svodka.reading.statements.discourse.quotations import Quotation
from svodka.reading.statements.speakers.ends import NOUNS
from svodka.reading.statements.speakers.mentions import SpeakerMention, mention_at
from svodka.reading.statements.speakers.offices import office_ahead, office_behind
from svodka.reading.statements.speakers.standing import Mentions

SURE = 0.95
"""How sure; what is left is the chooser's."""


def named_behind(d: Discourse, mentions: Mentions, q: Quotation) -> SpeakerMention | None:
    """Who signs a quotation."""
    line = signature(d, q)
    found = mentions.by_sentence.get(line.index, ()) if line is not None else ()
    return max((m for m in found if m.first == 0), key=lambda m: m.last, default=None)


def named_heading(mentions: Mentions, cue: Cue | None) -> SpeakerMention | None:
    """The person who heads what is told, and not the title behind: «[Олег Лосев], министр труда: …»."""
    if cue is None or cue.kind != HEADING:
        return None
    found = mentions.by_sentence.get(cue.sentence, ())
    return next((m for m in found if m.kind == "PER" and m.first <= cue.head <= m.last), None)


def named_before(d: Discourse, mentions: Mentions, start: int) -> SpeakerMention | None:
    """The person whom the line names that introduces a quotation, if no verb is in it."""
    line = named_line(d, start)
    name = person_of(d, line)
    if line is None or name is None:
        return None
    found = mentions.by_sentence.get(line.index, ())
    told = (m for m in found if m.kind == "PER" and m.first == name.first and m.end <= start)
    return next(told, None)


def named_anew(d: Discourse, mentions: Mentions, cue: Cue | None) -> SpeakerMention | None:
    """Who tells anew behind what another told: «мэр говорит, что …, а по словам [врача Анны Лис], …»."""
    clause = d.anew(cue) if cue is not None else None
    if cue is None or clause is None or clause.teller is None or clause.teller.pos not in NOUNS:
        return None
    return mention_at(mentions.by_sentence.get(cue.sentence, ()), clause.teller)


def named_above(d: Discourse, mentions: Mentions, p: Proposal) -> SpeakerMention | None:
    """Who tells an item of a list, by the line above: «В [мэрии] сообщили:», «— построено 12 школ»."""
    cue = p.second if p.template == "next" and p.cue is None else None
    if cue is None or d.text[d.sentence(cue.sentence).end - 1] != ":":
        return None
    above = d.sentence(cue.sentence).paragraph
    if introduction(d.outline, d.sentence(p.sentence).paragraph) != above:
        return None
    noun = mentions.slots.get(cue)
    if noun is None:
        return office_behind(d, mentions, cue) or office_ahead(d, mentions, cue)
    found = mentions.by_sentence.get(cue.sentence, ())
    return mention_at(found, noun) if noun.pos in NOUNS else None
