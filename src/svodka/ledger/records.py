"""A claim as the ledger keeps it: the claim record with its exact digits, and the columns of its row."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from svodka.model import Claim, Mention, Period, Quantity, Span, Speaker, Statement

_LOW, _HIGH = "\ue000low", "\ue000high"  # of the private use area: no digits are mistaken for them


def packed(claim: Claim) -> str:
    """The claim record in JSON, ``low`` and ``high`` to their last digit."""
    record = claim.to_dict()
    quantity = claim.quantity
    exact = {_LOW: quantity.low, _HIGH: quantity.high}
    wanted = {mark: number for mark, number in exact.items() if _rounded(number)}
    if wanted:
        record["quantity"] |= {m.removeprefix("\ue000"): m for m in wanted}
    text = dumps(record)
    for mark, number in wanted.items():
        text = text.replace(f'"{mark}"', str(number), 1)
    return text


def _rounded(number: Decimal | None) -> bool:
    """A number whose digits a double does not hold."""
    return (
        number is not None
        and number != number.to_integral_value()
        and Decimal(repr(float(number))) != number
    )


def dumps(value: Any) -> str:
    """JSON without needless spaces, letters as they are."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def loads(text: str) -> Any:
    """JSON with numbers that have a point as :class:`Decimal`."""
    return json.loads(text, parse_float=Decimal)


def unpacked(text: str) -> Claim:
    """The claim of a record that :func:`packed` made."""
    return claim_of(loads(text))


def claim_of(record: Mapping[str, Any]) -> Claim:
    """The claim of a claim record, as :meth:`Claim.to_dict` or a line of JSON Lines has it.

    Raises :class:`KeyError` or :class:`TypeError` where it is none.
    """
    quantity = record["quantity"]
    return Claim(
        id=record["id"],
        document=record["document"],
        sentence=(record["sentence"]["start"], record["sentence"]["end"]),
        quantity=Quantity(
            **_span(quantity),
            kind=quantity["kind"],
            relation=quantity["relation"],
            low=_decimal(quantity["low"]),
            high=_decimal(quantity["high"]),
            unit=quantity["unit"],
            change=quantity["change"],
        ),
        counted=_mention(record["counted"]),
        action=_mention(record["action"]),
        actor=_mention(record["actor"]),
        place=_mention(record["place"]),
        period=period_of(record["period"]),
        speaker=speaker_of(record["speaker"]),
        mode=record["mode"],
        cue=Span(**_span(record["cue"])) if record["cue"] else None,
        factuality=record["factuality"],
        part_of=record["part_of"],
        confidence=float(record["confidence"]),
        why=tuple(record["why"]),
    )


def period_of(record: Mapping[str, Any] | None) -> Period | None:
    """The period of a claim record."""
    if record is None:
        return None
    return Period(
        **_span(record),
        from_date=_day(record["from"]),
        to_date=_day(record["to"]),
        inherited=record.get("inherited", False),
    )


def speaker_of(record: Mapping[str, Any] | None) -> Speaker | None:
    """The speaker of a claim record."""
    if record is None:
        return None
    return Speaker(**_span(record), name=record["name"], role=record["role"])


def statement_of(text: str) -> Statement:
    """The statement of a record in JSON."""
    record = json.loads(text)
    return Statement(
        **_span(record),
        mode=record["mode"],
        speaker=speaker_of(record["speaker"]),
        cue=Span(**_span(record["cue"])) if record["cue"] else None,
        confidence=record["confidence"],
    )


def _span(record: Mapping[str, Any]) -> dict[str, Any]:
    return {"text": record["text"], "start": record["start"], "end": record["end"]}


def _mention(record: Mapping[str, Any] | None) -> Mention | None:
    if record is None:
        return None
    return Mention(
        **_span(record), normal=record["normal"], inherited=record.get("inherited", False)
    )


def _decimal(number: Any) -> Decimal | None:
    try:
        return None if number is None else Decimal(str(number))
    except InvalidOperation:
        raise TypeError(f"{number!r} is no number") from None


def _day(word: str | None) -> dt.date | None:
    return dt.date.fromisoformat(word) if word else None


def row(claim: Claim) -> dict[str, Any]:
    """The columns of ``claim`` that its record fills."""
    quantity = claim.quantity
    cells: dict[str, Any] = {
        "id": claim.id,
        "quantity": quantity.text,
        "quantity_start": quantity.start,
        "quantity_end": quantity.end,
        "sentence_start": claim.sentence[0],
        "sentence_end": claim.sentence[1],
        "kind": quantity.kind,
        "relation": quantity.relation,
        "low": None if quantity.low is None else float(quantity.low),
        "high": None if quantity.high is None else float(quantity.high),
        "unit": quantity.unit,
        "change": quantity.change,
        "mode": claim.mode,
        "factuality": claim.factuality,
        "confidence": round(claim.confidence, 4),
        "record": packed(claim),
    }
    for slot in ("counted", "action", "actor", "place"):
        mention: Mention | None = getattr(claim, slot)
        cells[slot] = mention.text if mention else None
        cells[f"{slot}_normal"] = mention.normal if mention else None
    period, speaker = claim.period, claim.speaker
    cells["period"] = period.text if period else None
    cells["period_from"] = _iso(period.from_date) if period else None
    cells["period_to"] = _iso(period.to_date) if period else None
    cells["period_inherited"] = bool(period and period.inherited)
    cells["speaker"] = speaker.text if speaker else None
    cells["speaker_name"] = speaker.name if speaker else None
    cells["speaker_role"] = speaker.role if speaker else None
    return cells


def _iso(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None
