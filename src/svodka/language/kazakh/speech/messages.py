"""Who sent a Kazakh message: ««5 үй жанды», – делінген хабарламада», the body that was named before."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from svodka.language.analysis import Outline, Sentence
from svodka.language.kazakh import agents
from svodka.language.lexicon import beginnings
from svodka.language.slots import Said

MESSAGE_BACK = 4
"""How many sentences before such words who sent the message may be named."""


@cache
def _message() -> re.Pattern[str]:
    """«Делінген ресми хабарламада»: what says that the words stand in a message, and not whose it is."""
    written, formal, message = (
        "|".join(beginnings("kazakh/slot_words", kind)) for kind in ("written", "formal", "message")
    )
    return re.compile(rf"\b(?:{written})(?:ген|еді|ған) +(?:(?:{formal}) +)?(?:{message})\w+")


def senders(outline: Outline, sentence: Sentence) -> range:
    """Where who sent a message is named: the sentences before «делінген хабарламада»."""
    if not sentence.index or _message().search(outline.text, sentence.start, sentence.end) is None:
        return range(0)
    return range(max(0, sentence.index - MESSAGE_BACK), sentence.index)


def of_message(outline: Outline, sentence: Sentence, one: Said, before: list[Said]) -> Said:
    """«…», – делінген хабарламада: the body that the sentences before named last sent the message."""
    back = senders(outline, sentence) if one.speaker is None else range(0)
    start = outline.sentences[back[0]].start if back else sentence.start
    for other in reversed(before):
        if other.speaker is None or other.start < start or other.speaker.start >= one.start:
            continue  # not who is spoken of inside the quotation
        if "." in other.speaker.normal:
            continue  # «деп хабарлайды dala.kz порталы» only passes it on
        if any(agents.is_body(word.lower()) for word in other.speaker.normal.split()):
            return replace(one, speaker=other.speaker, name=other.name)
    return one
