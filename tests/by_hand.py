"""Claims made by hand over a text of our own, for the tests of everything that shows claims."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from typing import Any

from svodka.model import (
    Claim,
    Document,
    Mention,
    Period,
    Quantity,
    Span,
    Speaker,
    Statement,
    check_span,
    claim_id,
)

TEXT = (
    "Пограничники подвели итоги полугодия\n\n"
    "С начала года пограничная служба области изъяла почти 700 единиц оружия и свыше 17 тысяч"
    " боеприпасов, сообщил начальник службы Ерлан Сапаров.\n\n"
    "«Задержаны 42 человека, из них 12 иностранцев», — добавил он. На общую сумму около"
    " 8 млрд тенге предотвращён вывоз товаров.\n"
    "До конца года служба намерена открыть 3 новых поста."
)
DOCUMENT = Document(
    TEXT,
    id="made",
    published=dt.date(2022, 7, 5),
    title="Пограничники подвели итоги полугодия",
    publisher="Вестник области",
    language="ru",
    source="made.txt",
)


def at(words: str, nth: int = 0) -> dict[str, Any]:
    """The span of the ``nth`` occurrence of some words of :data:`TEXT`."""
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return {"text": words, "start": start, "end": start + len(words)}


def mention(words: str, normal: str = "", inherited: bool = False) -> Mention:
    return Mention(**at(words), normal=normal or words, inherited=inherited)


SINCE = Period(**at("С начала года"), from_date=dt.date(2022, 1, 1), to_date=dt.date(2022, 7, 5))
HEAD = Speaker(**at("Ерлан Сапаров"), name="Ерлан Сапаров", role="начальник службы")
SERVICE = mention("пограничная служба области")


def claim(quantity: Quantity, **slots: Any) -> Claim:
    begin = TEXT.rfind("\n", 0, quantity.start) + 1
    end = TEXT.find("\n", quantity.end)
    sentence = (begin, end if end >= 0 else len(TEXT))
    return Claim(claim_id("made", quantity), "made", sentence, quantity, **slots)


def count(words: str, low: int | None, high: int | None, **more: Any) -> Quantity:
    decimals = [None if end is None else Decimal(end) for end in (low, high)]
    return Quantity(**at(words), low=decimals[0], high=decimals[1], **more)


_SAID: dict[str, Any] = {
    "actor": SERVICE,
    "period": SINCE,
    "speaker": HEAD,
    "mode": "indirect",
    "cue": Span(**at("сообщил")),
}
_QUOTED = _SAID | {
    "actor": replace(SERVICE, inherited=True),
    "period": replace(SINCE, inherited=True),
    "mode": "direct",
    "cue": Span(**at("добавил")),
}
_WEAPONS = claim(
    count("почти 700", 700, 700, relation="approx"),
    counted=mention("единиц оружия", "единица оружия"),
    action=mention("изъяла", "изъять"),
    confidence=0.93,
    why=("bound.approx", "counted.noun"),
    **_SAID,
)
_AMMUNITION = claim(
    count("свыше 17 тысяч", 17000, None, relation="more_than"),
    counted=mention("боеприпасов", "боеприпас"),
    action=mention("изъяла", "изъять"),
    confidence=0.9,
    why=("bound.more-than", "multiplier.thousand"),
    **_SAID,
)
_HELD = claim(
    count("42", 42, 42),
    counted=mention("человека", "человек"),
    action=mention("Задержаны", "задержать"),
    confidence=0.88,
    **_QUOTED,
)
_FOREIGN = claim(
    count("12", 12, 12),
    counted=mention("иностранцев", "иностранец"),
    action=mention("Задержаны", "задержать"),
    part_of=_HELD.id,
    confidence=0.71,
    **_QUOTED,
)
_GOODS = claim(
    count("около 8 млрд тенге", 8 * 10**9, 8 * 10**9, relation="approx", kind="money", unit="KZT"),
    counted=mention("товаров", "товар"),
    action=mention("вывоз", "вывоз"),
    confidence=0.41,
)
_POSTS = claim(
    count("3", 3, 3),
    counted=mention("новых поста", "новый пост"),
    action=mention("открыть", "открыть"),
    actor=Mention(**at("служба", 1), normal="служба"),
    period=Period(**at("До конца года")),
    factuality="planned",
    confidence=0.8,
)
CLAIMS = (_WEAPONS, _AMMUNITION, _HELD, _FOREIGN, _GOODS, _POSTS)
STATEMENTS = (
    Statement(
        **at("пограничная служба области изъяла почти 700 единиц оружия"),
        mode="indirect",
        speaker=HEAD,
        cue=Span(**at("сообщил")),
        confidence=0.9,
    ),
    Statement(
        **at("Задержаны 42 человека, из них 12 иностранцев"),
        mode="direct",
        speaker=None,
        cue=None,
        confidence=0.3,
    ),
)
for _claim in CLAIMS:
    for _span in (_claim.quantity, _claim.counted, _claim.action, _claim.actor, _claim.period):
        if _span is not None:
            check_span(TEXT, _span)
