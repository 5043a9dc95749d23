"""The role of a person as the text has it: «*министр* Роза Видаль», «Роза Видаль, *министр*, сообщила»."""

from __future__ import annotations

from svodka.reading.statements.discourse.document import Discourse
from svodka.reading.statements.speakers.mentions import SpeakerMention
from svodka.reading.statements.speakers.standing import Mentions

_ENDS = frozenset(',.:)»”"')
"""What stands behind a role that a comma parts from the name."""

_HANGS = frozenset(["appos", "parataxis", "flat", "conj"])
"""How a parser hangs such a role on the name; a person of a list has a name of his own."""


def role(d: Discourse, mentions: Mentions, *names: SpeakerMention) -> str | None:
    """The words that name the person's role, beside a mention of the name."""
    for name in names:
        for m in mentions.by_sentence[name.sentence]:
            if m.kind != "person" or m.key != name.key:
                continue
            end = name.start if m.start < name.start <= m.end else m.end
            return d.text[m.start : end].rstrip(" ,—–-\u00a0") or None
    return next((found for name in names if (found := _apposed(d, mentions, name))), None)


def _apposed(d: Discourse, mentions: Mentions, name: SpeakerMention) -> str | None:
    """«Роза Видаль, *директор фонда*, сообщила»: the role between commas behind a name, in its case."""
    tokens = d.sentence(name.sentence).tokens
    behind = tokens[name.last + 1 : name.last + 2]
    if name.kind != "PER" or not behind or behind[0].text not in ",(":
        return None
    case = tokens[name.last].feats.get("Case")
    told = [
        m
        for m in mentions.by_sentence[name.sentence]
        if m.kind == "person"
        and m.first == name.last + 2
        and m.key not in mentions.full
        and tokens[m.head].feats.get("Case") == case
        and tokens[m.head].rel in _HANGS
        and name.first <= tokens[m.head].head <= name.last
        and tokens[m.last + 1 : m.last + 2]
        and tokens[m.last + 1].text in _ENDS
    ]
    longest = max(told, key=lambda m: m.last, default=None)
    return d.text[longest.start : longest.end] if longest is not None else None
