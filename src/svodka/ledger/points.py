"""Claims as points of their indicators' series: what :mod:`svodka.ledger.derived` writes for a document."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from svodka.language.quantities.dimensions import dimension as dimension_of
from svodka.ledger.days import day_number
from svodka.ledger.meaning import completeness, doers, facets, whose
from svodka.ledger.meaning.answers import exclusive_answers
from svodka.ledger.meaning.bare import is_bare
from svodka.ledger.meaning.bases import Base, bases
from svodka.ledger.meaning.bounds import bounds
from svodka.ledger.meaning.circumstances import without_hour
from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.earlier import beside
from svodka.ledger.meaning.extremes import NONE, Extreme, extreme
from svodka.ledger.meaning.grains import grain
from svodka.ledger.meaning.harm import answers_for_nothing, kind_of_event
from svodka.ledger.meaning.increments import increments
from svodka.ledger.meaning.nationwide import nation
from svodka.ledger.meaning.pointing import pointed
from svodka.ledger.meaning.provisional import is_provisional
from svodka.ledger.meaning.regional import region
from svodka.ledger.meaning.said_again import shares_again
from svodka.ledger.meaning.said_parts import with_said_parts
from svodka.ledger.meaning.subjects import Subject, is_item, is_known, subject
from svodka.ledger.meaning.together import with_row
from svodka.ledger.meaning.told_by_words import told_by_words
from svodka.ledger.meaning.undone import asserted_undone
from svodka.ledger.meaning.unread import unread
from svodka.ledger.meaning.words import Text
from svodka.model import Claim


@dataclass(frozen=True, slots=True)
class Placed:
    """A claim with its subject, with the claim that it is a part of, and what it is a change from.

    ``nation``: the country that it calls «страна», or the region that it calls so; ``again``: the part that a
    share says again; ``answer``: the number of the question that it answers; ``bare``: whether its sentence
    says no more of it; ``unread``: the words that its clause says besides; ``extreme``: the record that it is
    told as; ``undone``: whether it asserts what was not done.
    """

    claim: Claim
    subject: Subject
    whole: Placed | None
    listed: bool = False
    complete: bool = False
    base: Base | None = None
    provisional: bool = False
    nation: str = ""
    again: str = ""
    answer: int = 0
    bare: bool = False
    unread: str = ""
    extreme: Extreme = NONE
    undone: bool = False


def placed(
    claims: Sequence[Claim], words: str, catalogue: Catalogue, language: str = ""
) -> list[Placed]:
    """The claims of a document with the text ``words`` with their subjects, wholes before their parts."""
    text = Text(words, language)
    known = {
        claim.id: told_by_words(claim, text, catalogue)
        for claim in with_said_parts(claims, text, catalogue)
    }
    own = list(known.values())
    known = {claim.id: with_row(claim, own, text, catalogue) for claim in own}
    subjects: dict[str, Subject] = {}
    for claim in known.values():
        for one in _up(claim, known):
            if one.id not in subjects:
                of = subjects.get(one.part_of or "")
                subjects[one.id] = subject(one, text, catalogue, of)
    done: dict[str, Placed] = {}
    in_order = sorted(known.values(), key=lambda one: one.quantity.start)
    told_with: dict[tuple[int, int], list[Claim]] = defaultdict(list)
    for one in in_order:
        told_with[one.sentence].append(one)
    about, to = pointed(in_order, subjects, text, catalogue)
    about |= increments(in_order, about, text, catalogue)
    since = bases([(one, about[one.id]) for one in in_order], text, catalogue)
    again = dict(shares_again(in_order, text, catalogue))
    answers = {
        one: question
        for question, each in enumerate(exclusive_answers(in_order, text, catalogue), start=1)
        for one in each
    }
    beside_it = beside(in_order, about, text, catalogue)
    for name in subjects:  # wholes before their parts
        one = known[name]
        if name in to:  # «годом ранее их было 5 120»: there, and by the same people
            one = replace(one, place=one.place or to[name].place, actor=one.actor or to[name].actor)
        base = since.get(name)
        if (told := beside_it.get(name)) is not None:
            one, about[name], base = told.claim, told.subject, told.base
        whole = done.get(one.part_of or "")
        done[name] = Placed(
            one, about[name], whole, is_item(one, text), base=base,
            provisional=is_provisional(one, text, catalogue),
            nation=whole.nation if whole and one.place is None else (
                nation(one, text, catalogue) or region(one, text, catalogue)
            ),
            again=again.get(name, ""), answer=answers.get(name, 0),
            bare=one.place is not None and is_bare(one, told_with[one.sentence], text, catalogue),
            unread=unread(one, about[name], told_with[one.sentence], text, catalogue),
            extreme=extreme(one, told_with[one.sentence], about[name].counted, text, catalogue),
            undone=asserted_undone(one, text, catalogue),
        )  # fmt: skip
    return _with_completeness(done, text, catalogue)


def _up(claim: Claim, known: Mapping[str, Claim]) -> list[Claim]:
    """A claim after those that it is a part of, the outermost first; a circle is cut."""
    chain: list[Claim] = []
    one: Claim | None = claim
    while one is not None and one not in chain:
        chain.append(one)
        one = known.get(one.part_of or "")
    return chain[::-1]


def _with_completeness(
    done: Mapping[str, Placed], text: Text, catalogue: Catalogue
) -> list[Placed]:
    parts: dict[str, list[Claim]] = {}
    for one in done.values():
        if one.whole is not None:
            parts.setdefault(one.whole.claim.id, []).append(one.claim)
    exclusive, complete = (
        {
            part.id
            for whole, found in parts.items()
            for part in says(done[whole].claim, found, text, catalogue)
        }
        for says in (completeness.exclusive, completeness.complete)
    )
    return [
        replace(one, listed=one.listed or name in exclusive, complete=name in complete)
        for name, one in done.items()
    ]


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
    where, wide = facets.place(there, catalogue, language) if there else ("", 0)
    if one.nation:
        where, wide = facets.place(catalogue.title("place", one.nation), catalogue)
    name, unit, _ = dimension_of(quantity)
    # «Рост ВВП достиг 5 %»: it grew by as much.
    change = (about.change if quantity.change == "to" else "") or quantity.change or about.change
    stated = quantity.low if quantity.low is not None else quantity.high
    if actor and claim.counted and actor.start == claim.counted.start:
        actor = None  # "4,000 tourists visited Malta": those who are counted are no one who did it
    cause = about.cause if about.event else ""
    if actor and answers_for_nothing(actor.text, about.action, cause, catalogue, language):
        actor = None
    who = doers.who(actor.text, there, about.action, catalogue, language) if actor else ""
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
