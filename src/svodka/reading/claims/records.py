"""From a reading to a claim record: spans, normal forms, what was inherited, confidence and reasons."""

from __future__ import annotations

import dataclasses
import re
from typing import Any

from svodka.model import Claim, Factuality, Period, Span, claim_id
from svodka.reading.claims import mentions
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.choosing.drafts import Reading
from svodka.reading.claims.choosing.source_choice import Source
from svodka.reading.claims.coming import is_still_to_come, is_to_be
from svodka.reading.claims.may_come import may_come
from svodka.reading.claims.placed_periods import PlacedPeriod
from svodka.reading.claims.settled.tenses import has_been, is_done, is_told_ahead
from svodka.reading.periods.up_to_a_day import LOOKS_BACK
from svodka.reading.quantities.figures import Rejection
from svodka.reading.syntax.links import links

_END = re.compile(r"[.!?…](?=\s)")
_FROM_NOW = frozenset({"period.through.number", "period.unit.relative"})
"""Rules of «через два дня», «на следующей неделе», which are counted from the published date."""
_COMING = "period.span.coming"
"""That of «в течение следующих двух лет», which begins with it."""
_RELATIVE = re.compile(r",|\b(?:that|who|which|whose)\b")
"""What opens a clause about a whole."""
_SINCE = re.compile(r"\b(?:has|have|left|remains?|survives?|still)\b")
"""What tells of a part what came of it since."""
_LASTING = re.compile(
    r"(?:since|so far|this|to date|today)\b|\w+ the (?:past|last)\b", re.IGNORECASE
)
"""How a time begins that goes on until then: «of the 90 sold since 2010, 40 have sunk»."""


def claim(
    document: str,
    text: str,
    reading: Reading,
    factuality: tuple[Factuality, str],
    confidence: float,
) -> Claim:
    """The claim of one figure, over the text that was read."""
    quantity, sentence = reading.site.quantity, reading.site.sentence
    option = {slot: choice.option for slot, choice in reading.choices.items()}
    source: Source | None = _named(option.get("source"))
    why = [*reading.figure.why]
    for slot in ("action", "counted", "actor", "place", "period", "source"):
        if option.get(slot) is not None:
            why.append(f"{slot}.{_found(option[slot], sentence.index)}")
    time: PlacedPeriod | None = option.get("period")
    if time is not None and factuality[0] == "asserted" and is_still_to_come(time, reading):
        factuality = ("planned", "factuality.to-come")
    period = _period(time, reading, factuality[0], why)
    return Claim(
        id=claim_id(document, quantity),
        document=document,
        sentence=(sentence.start, sentence.end),
        quantity=quantity,
        counted=mentions.counted(option.get("counted"), text, reading),
        action=mentions.action(
            option.get("action"), text, reading, denied=factuality[0] == "negated"
        ),
        actor=mentions.mention(option.get("actor"), text, reading),
        place=mentions.mention(option.get("place"), text, reading),
        period=period,
        speaker=source.speaker if source else None,
        mode=source.statement.mode if source else "narrator",
        cue=source.statement.cue if source else None,
        factuality=factuality[0],
        confidence=confidence,
        why=(*why, factuality[1]) if factuality[1] else tuple(why),
    )


def _named(source: Source | None) -> Source | None:
    """«По предварительным данным, погибли трое»: what nobody says who is named, the text itself says.

    By the guide; of 5,671 annotated figures without a speaker one stands in quotation marks, none in
    reported speech.
    """
    if source is not None and source.speaker is None and source.statement.mode == "indirect":
        return None
    return source


def as_part(part: Claim, whole: Claim, text: str) -> Claim:
    """The claim as a part of another, with the period and place of the whole where it has none.

    Of 51 annotated parts whose whole has a period 36 have the same and 4 another; so with places, and
    not so with actions and actors. But an item of a list below its whole («в том числе: – валюта – 25
    фактов; …») that says nothing else is done by the same and told by the same: of 16 annotated such
    items without a verb 13 have the action above.
    """
    why = [*part.why, "part-of"]
    period, place = part.period, part.place
    other = _is_done_of_plan(part, whole) or _is_told_of_whole(part, whole, text)
    if period is None and whole.period is not None and not other:
        period = dataclasses.replace(whole.period, inherited=True)
        why.append("period.of-whole")
    if place is None and whole.place is not None:
        place = dataclasses.replace(whole.place, inherited=True)
        why.append("place.of-whole")
    if _is_of_deed_before(part, whole):
        part = dataclasses.replace(
            part, action=whole.action, actor=whole.actor, factuality=whole.factuality
        )
        why.append("action.of-whole")
    made = dataclasses.replace(part, part_of=whole.id, period=period, place=place, why=tuple(why))
    return _as_item(made, whole) if _is_item(part, whole, text) else made


def _is_of_deed_before(part: Claim, whole: Claim) -> bool:
    """«[Выезжали] на 41 вызов, потушено 17 пожаров, из них 9 сложных»: a deed before that of the whole."""
    if part.action is None or whole.action is None or part.sentence != whole.sentence:
        return False
    return part.action.end <= whole.action.start < whole.quantity.end <= part.quantity.start


def _is_done_of_plan(part: Claim, whole: Claim) -> bool:
    """«Квота [на 2027 год] составит 140 лотов. Продано 23 лота», «квота [на 2027 год] — 140 …»: the time of a
    plan is not that of what was done.
    """
    if part.factuality != "asserted":
        return False
    if part.sentence == whole.sentence:  # «[до 2030 года] откроют 90 школ, 34 уже открыты»
        told = whole.factuality == "planned" and part.action is not None
        return told and part.action != whole.action
    if whole.factuality == "planned" or part.action is None:
        return whole.factuality == "planned"
    first = whole.period.text.split(None, 1)[:1] if whole.period is not None else []
    return any(word.casefold() in links("amount") for word in first)


def _is_told_of_whole(part: Claim, whole: Claim, text: str) -> bool:
    """«Из 300 магазинов, открытых [в мае], закрылись 40», "of the 90 who came [in 2019], 80 left": when the
    whole did what the part did not do then.

    A comma or "who" stands between the whole and the time, and a comma between the time and the part. Not "of
    the 90 inspected by October, 40 were found unsafe", which may have been then; of the 90 built in 2010, "40
    are left" is told of now.
    """
    period = whole.period
    if period is None or part.action is None or part.sentence != whole.sentence:
        return False
    lasts = _LASTING.match(period.text) is not None
    if part.quantity.end <= whole.quantity.start <= period.start < part.action.start:
        return not lasts and _SINCE.search(text, period.end, part.action.end) is not None
    if not whole.quantity.end <= period.start < period.end <= part.quantity.start:
        return False
    if part.action.start < period.end or "," not in text[period.end : part.quantity.start]:
        return False
    since = not lasts and _SINCE.search(text, part.quantity.end, part.action.end) is not None
    return since or bool(_RELATIVE.search(text, whole.quantity.end, period.start))


def _is_item(part: Claim, whole: Claim, text: str) -> bool:
    """Whether a figure stands in a list below another: in a line of its own, before the sentence ends."""
    between = text[whole.quantity.end : part.quantity.start]
    return part.sentence != whole.sentence and "\n" in between and not _END.search(between)


def _as_item(part: Claim, whole: Claim) -> Claim:
    """An item of a list, told by who tells the whole, and done by who does it if nothing else is done."""
    why = list(part.why)
    action, actor = part.action, part.actor
    if action is None and whole.action is not None:
        above = (whole.action, whole.actor)
        action, actor = (m and dataclasses.replace(m, inherited=True) for m in above)
        why.append("action.of-whole")
    if (part.mode, part.speaker) != (whole.mode, whole.speaker):
        why.append("source.of-whole")
    return dataclasses.replace(
        part, action=action, actor=actor, speaker=whole.speaker, mode=whole.mode, cue=whole.cue,
        why=tuple(why),
    )  # fmt: skip


def not_asserted(reading: Reading) -> Rejection:
    """Why a figure became no claim."""
    doubt = reading.figure.doubt or "sure"
    chance = 1 - reading.choices["figure"].chance
    quantity = reading.site.quantity
    return Rejection(
        Span(quantity.text, quantity.start, quantity.end),
        f"doubt.{doubt}",
        f"Not taken for a figure that the text asserts (probability {chance:.2f}).",
    )


def _found(option: Any, sentence: int) -> str:
    """Where an option was found, as a rule name."""
    if isinstance(option, Candidate):
        return option.source
    if isinstance(option, PlacedPeriod):
        return option.candidate.kind if option.sentence == sentence else "inherited"
    template: str = option.statement.template
    return template


def _period(
    option: PlacedPeriod | None, reading: Reading, told: Factuality, why: list[str]
) -> Period | None:
    if option is None:
        return None
    period = option.candidate.period
    coming = told == "planned" or (told == "possible" and may_come(option, reading))
    if option.candidate.ahead is not None:
        # «выборы состоятся [14 марта], в них участвуют 11 партий»: to come, whatever is told of the figure
        beside = option.sentence == reading.site.sentence.index and is_told_ahead(
            reading.site, option
        )
        if (coming and is_to_be(option, reading)) or beside:
            period = option.candidate.ahead
    if option.candidate.gone is not None and not coming and _is_over(option, reading):
        period = option.candidate.gone
    turned = (
        coming and LOOKS_BACK in period.why
    )  # «за неделю починят 40 домов»: not in the last one
    if turned or _is_later_on(option, reading):
        period = dataclasses.replace(period, from_date=None, to_date=None)
    why += period.why
    own = option.sentence == reading.site.sentence.index
    return period if own else dataclasses.replace(period, inherited=True)


def _is_over(option: PlacedPeriod, reading: Reading) -> bool:
    """«[10 апреля] задержали 40 человек», told in March: whether a time is that of what was done."""
    action = reading.action
    if action is None or option.sentence != action.sentence:
        return False
    tokens = action.tree.tokens
    below = (tokens[i] for i in action.tree.sentence.children[action.token])
    were = any(t.rel == "aux:pass" and t.feats.get("Tense") == "Past" for t in below)
    return is_done(action) or (were and tokens[action.token].feats.get("Tense") == "Past")


def _is_later_on(option: PlacedPeriod, reading: Reading) -> bool:
    """«Шторм начался 2 мая. [Через два дня] затопило 40 домов»: two days from then, and not from now on.

    So «[за следующие пять лет] открыли 40 школ».
    """
    action, time = reading.action, option.candidate
    if _COMING not in time.why and (not time.to_come or _FROM_NOW.isdisjoint(time.why)):
        return False
    return is_done(action) if action is not None else has_been(reading.site)


def around_all(made: Claim) -> Claim:
    """The claim with a sentence that holds all of its quantity: «на 3 млн. Рублей» is cut after «млн.»."""
    (start, end), quantity = made.sentence, made.quantity
    if start <= quantity.start and quantity.end <= end:
        return made
    return dataclasses.replace(made, sentence=(min(start, quantity.start), max(end, quantity.end)))
