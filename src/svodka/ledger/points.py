"""Claims as points of their indicators' series: what :mod:`svodka.ledger.derived` writes for a document."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from svodka.language.quantities.dimensions import dimension as dimension_of
from svodka.ledger.days import day_number
from svodka.ledger.meaning import doers, facets, whose
from svodka.ledger.meaning.bounds import bounds
from svodka.ledger.meaning.circumstances import without_hour
from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.grains import grain
from svodka.ledger.meaning.harm import answers_for_nothing, kind_of_event
from svodka.ledger.meaning.subjects import is_known
from svodka.ledger.placing.placed import Placed


def points(
    found: Sequence[Placed],
    catalogue: Catalogue,
    published: dt.date | None,
    publisher: str,
    language: str = "",
    lead: str = "",
) -> Iterator[tuple[Placed, dict[str, Any]]]:
    """The placed claims of a document, each with the columns of ``point`` that it fills.

    ``lead`` is the title and the beginning of the text, where no claim says of which country it is.
    """
    each = [_point(one, catalogue, published, publisher, language) for one in found]
    names = [
        whose.named(one.claim, cells["place"], catalogue, language)
        for one, cells in zip(found, each, strict=True)
    ]
    countries = whose.shared(of.countries for of in names)
    if not any(of.countries for of in names):
        countries = [whose.of_lead(lead, catalogue, language)] * len(names)
    # «Задержано 5694 нарушителя» in a report that names one institution is of that.
    institutions = whose.shared(of.institutions for of in names)
    for one, cells, country, whom in zip(found, each, countries, institutions, strict=True):
        alone = cells["sole_actor"] if cells["actor"] else whom
        yield one, cells | {"country": country, "sole_actor": alone}


def _point(
    one: Placed, catalogue: Catalogue, published: dt.date | None, publisher: str, language: str
) -> dict[str, Any]:
    """The columns of ``point`` by a claim alone; a part has what it lacks from its whole."""
    claim, about = one.claim, one.subject
    quantity = claim.quantity
    interval = bounds(quantity)
    period = _inherited(one, "period")
    first = period.from_date if period else None
    last = period.to_date if period else None
    if quantity.change == "from":
        first = last = None  # «с 5 до 7»: the first value is of an earlier period, not said which
    actor, place, speaker = (_inherited(one, slot) for slot in ("actor", "place", "speaker"))
    there = place.text if place else whose.seat(actor.text if actor else "", catalogue, language)
    where, wide = _where(one, there, catalogue, language)
    name, unit, _ = dimension_of(quantity)
    # «Рост ВВП достиг 5 %»: it grew by as much.
    change = (about.change if quantity.change == "to" else "") or quantity.change or about.change
    stated = quantity.low if quantity.low is not None else quantity.high
    is_doer = _is_doer(one, actor, catalogue, language)
    who = doers.who(actor.text, there, about.action, catalogue, language) if is_doer else ""
    teller = facets.speaker(speaker.name or speaker.text, catalogue, language) if speaker else ""
    return {
        "action": about.action,
        "counted": about.counted,
        "dimension": name,
        "of": _of(one),
        "vague": about.vague,
        "actor": who,
        "sole_actor": who if who and whose.sole(who, actor, claim, catalogue, language) else "",
        "place": where,
        "wide": wide,
        "speaker": teller,
        "sole_speaker": "" if whose.of_many(teller, catalogue) else teller,
        "narrowing": about.narrowing,
        "cause": about.cause,
        "event": about.event
        * kind_of_event(about.cause, about.things, (first, last, published), catalogue),
        "known": is_known(about, catalogue),
        "level": about.level or not _adds_up(name, unit),
        "unit": unit,
        "change": change,
        "stated": float(stated) if stated is not None and interval else None,
        "value": interval.value if interval else None,
        "least": interval.least if interval else None,
        "most": interval.most if interval else None,
        "first_day": day_number(first),
        "last_day": day_number(last),
        "grain": grain(first, last),
        "published": day_number(published),
        "publisher": publisher,
        "language": language,
        "asserted": claim.factuality == "asserted" or about.action == "bar" or one.undone,
        "provisional": one.provisional,
        "listed": one.listed,
        "complete": one.complete,
        "again": one.again,
        "answers": one.answer,
        "bare": one.bare,
        "unread": one.unread,
        "extreme": one.extreme.rank,
        "extreme_since": day_number(one.extreme.since),
        "base": one.base,
        "base_first": day_number(one.base.first if one.base else None),
        "base_last": day_number(one.base.last if one.base else None),
        "confidence": claim.confidence,
    }


def _where(one: Placed, there: str, catalogue: Catalogue, language: str) -> tuple[str, int]:
    """The name of where it was, and how wide that is; of the country or region that its text calls so."""
    if one.nation:
        return facets.place(catalogue.title("place", one.nation), catalogue)
    return facets.place(there, catalogue, language) if there else ("", 0)


def _is_doer(one: Placed, actor: Any, catalogue: Catalogue, language: str) -> bool:
    """Whether an actor did it: not those who are counted ("4,000 tourists visited"), nor whom it befell."""
    if actor is None:
        return False
    claim, about = one.claim, one.subject
    if claim.counted and actor.start == claim.counted.start:
        return False
    cause = about.cause if about.event else ""
    return not answers_for_nothing(actor.text, about.action, cause, catalogue, language)


def _adds_up(dimension: str, unit: str) -> bool:
    """Whether figures of a unit add up over time: not shares, factors, and rates («ц/га»)."""
    return dimension not in ("share", "factor") and "/" not in unit


def comparable(cells: Mapping[str, Any]) -> dict[str, int | None]:
    """The columns ``line`` and ``subject``: what claims must share to be compared, with a unit and without.

    What something came to («достигло 480 тысяч») is compared with what it was. To be taken of the indicator
    that a person merged the claim's into, if one did. ``moved``: the ``subject`` of what a percentage is of.
    """
    narrowing = without_hour(cells["narrowing"])
    kinds = [cells["action"], cells["counted"], narrowing, cells["cause"]]
    kinds += ["" if cells["change"] == "to" else str(cells["change"]), str(cells["of"])]
    amount = cells["base"].subject if cells["base"] else None
    return {
        "line": _hash(*kinds, cells["dimension"], cells["unit"]),
        "subject": _hash(*kinds),
        "moved": amount
        and _hash(
            amount.action, amount.counted, without_hour(amount.narrowing), amount.cause, "", ""
        ),
    }


def _inherited(one: Placed, slot: str) -> Any:
    """A slot of a claim, or of what it is a part of."""
    own = getattr(one.claim, slot)
    return own if own is not None or one.whole is None else _inherited(one.whole, slot)


def _of(one: Placed) -> str:
    """Of which whole's subject a part is, unless its own says so («контрабанда» наркотиков)."""
    if one.whole is None:
        return ""
    of = one.whole.subject.counted
    return (
        ""
        if of and one.subject.counted.startswith(f"{of}/")
        else f"{one.whole.subject.action} {of}"
    )


def _hash(*parts: str) -> int:
    digest = hashlib.blake2b("\0".join(parts).encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)
