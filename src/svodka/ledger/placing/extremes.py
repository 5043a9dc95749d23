"""What a text says of a figure beside all earlier ones: a record, the highest since, a first.

Only where the sentence says nothing else that this could be of: «рекордные 25 млн тонн», not «рекордный рост,
до 25 млн», «в рекордные сроки», «рекорд для января», «почти рекордные», «побил рекорд в 25 млн». A sentence
behind it may say it as well: «Это рекордный показатель».
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from svodka.language.lexicon import folded
from svodka.ledger.meaning.bare import are_empty, is_bare, telling
from svodka.ledger.meaning.concepts import Catalogue, Concept, Match
from svodka.ledger.meaning.deeds import MOVED
from svodka.ledger.meaning.grains import grain
from svodka.ledger.meaning.words import Text, Word
from svodka.model import Claim, Span

SINCE = re.compile(
    r"\b(?:с (?P<ru>\d{4})(?:-го)?(?: года| г\.)?|since (?P<en>\d{4})"
    r"|(?P<kk>\d{4})[- ]жылдан (?:бері|бергі|бастап))\b",
    re.IGNORECASE,
)
"""From which year on there was none higher; that year itself may have been."""
LAST = re.compile(
    r"\b(?:за (?:последние )?(?P<ru>\d{1,2}) (?:лет|года)"
    r"|(?:in|for|over) (?:the (?:last|past) )?(?P<en>\d{1,2}) years"
    r"|соңғы (?P<kk>\d{1,2}) жыл(?:дағы|да|дың ішінде(?:гі)?))\b",
    re.IGNORECASE,
)
"""In how many years, the last of which is that of the figure."""
EXTREME, FIRST = "extreme", "first-time"
ABOVE, BELOW = ("more_than", "at_least"), ("less_than", "at_most")
SEASONS = ("month", "quarter", "half", "day", "week")
"""Grains of which «рекорд для [января]» compares one a year only."""
FOR = re.compile(r"(?:для|for)\s*$", re.IGNORECASE)
NEXT = re.compile(r"\s*([^.!?\n]+)")
FAR = 160
"""Characters of the next sentence that are looked at: it says no more than this."""
PREPOSITION = "PREP"


@dataclass(frozen=True, slots=True)
class Extreme:
    """``way``: 1 for the highest, -1 for the lowest; ``first``: of a bound that was not passed before.

    ``since`` is the first day of those that it is told of, empty for all times.
    """

    way: int = 0
    first: bool = False
    since: dt.date | None = None

    @property
    def rank(self) -> int:
        """``way``, twice where it is a first."""
        return self.way * (2 if self.first else 1)


NONE = Extreme()
"""What most figures are: no record."""


@dataclass(frozen=True, slots=True)
class _Said:
    """A record as a row of words tells it: where, of which concept, and all words that tell it."""

    concept: Concept
    at: Span
    since: dt.date | None
    limited: bool
    spans: tuple[Span, ...]


def extreme(
    claim: Claim, others: Sequence[Claim], counted: str, text: Text, catalogue: Catalogue
) -> Extreme:
    """What a claim of a counted concept is said to be; ``others`` are those of its sentence, with itself."""
    if claim.quantity.change in (*MOVED, "from") or claim.part_of or claim.period is None:
        return NONE
    said = _said(text.words(*claim.sentence), claim, text, catalogue)
    if said is not None:
        if _is_elsewhere(claim, others, said, text, catalogue):
            return NONE
    else:
        said = _said_next(claim, others, text, catalogue)
    if said is None:
        return NONE
    noun = _spans("counted", text.words(*claim.sentence), text, catalogue, counted)
    if not is_bare(claim, others, text, catalogue, [*said.spans, *noun]):
        return NONE
    if said.concept.kind == FIRST:
        return _first(claim, said, text, catalogue)
    known = "ever" in said.concept.flags or said.limited
    return Extreme(-1 if "low" in said.concept.flags else 1, False, said.since) if known else NONE


def _said(words: Sequence[Word], claim: Claim, text: Text, catalogue: Catalogue) -> _Said | None:
    """The only record that a row of words tells."""
    if not any(catalogue.first(kind, words) for kind in (EXTREME, FIRST)):
        return None
    ever = _spans("all-time", words, text, catalogue)
    told = [
        match
        for kind in (EXTREME, FIRST)
        for match in _matches(kind, words, catalogue)
        if not words[match.first].within(*ever)
    ]
    since, limits = _since(claim, text, words[0].start, words[-1].end)
    if len(told) != 1 or len(limits) > 1:
        return None
    at = _span(told[0], words, text)
    spans = (at, *ever, *limits, *_spans("standing", words, text, catalogue))
    return _Said(told[0].concept, at, since, bool(ever or limits), spans)


def _said_next(
    claim: Claim, others: Sequence[Claim], text: Text, catalogue: Catalogue
) -> _Said | None:
    """A record that the next sentence tells of a figure that stands alone: «[Это рекордный показатель.]»."""
    behind = NEXT.match(text.text, claim.sentence[1], claim.sentence[1] + FAR)
    words = text.words(*behind.span(1)) if behind and len(others) == 1 else []
    if not words or catalogue.at("pointing", words, 0) is None:
        return None
    said = _said(words, claim, text, catalogue)
    if said is None or _is_short(words, said, catalogue):
        return None
    rest = [word for word in words[1:] if not word.within(*said.spans)]
    return said if said.concept.kind == EXTREME and are_empty(rest, catalogue) else None


def _matches(kind: str, words: Sequence[Word], catalogue: Catalogue) -> Iterator[Match]:
    """Where words of a kind stand with nothing between; of English words only as they are spelt there."""
    for match in catalogue.all(kind, words):
        said = words[match.first : match.last + 1]
        if len(said) == match.length and (
            not said[0].text.isascii()
            or " ".join(folded(word.text) for word in said) in match.concept.words
        ):
            yield match


def _span(match: Match, words: Sequence[Word], text: Text) -> Span:
    start, end = words[match.first].start, words[match.last].end
    return Span(text.text[start:end], start, end)


def _spans(
    kind: str, words: Sequence[Word], text: Text, catalogue: Catalogue, name: str = ""
) -> list[Span]:
    """Where words of a kind stand, or of its concept of a name."""
    found = catalogue.all(kind, words) if name else _matches(kind, words, catalogue)
    return [_span(one, words, text) for one in found if name in ("", one.concept.name)]


def _since(claim: Claim, text: Text, start: int, end: int) -> tuple[dt.date | None, list[Span]]:
    """From which day on a figure is the highest, and where that is said."""
    day, spans = None, []
    last = claim.period.to_date if claim.period else None
    for pattern in (SINCE, LAST):
        for match in pattern.finditer(text.text, start, end):
            spans.append(Span(match.group(), match.start(), match.end()))
            number = int(next(one for one in match.groups() if one))
            year = number + 1 if pattern is SINCE else last.year - number + 1 if last else 0
            day = dt.date(year, 1, 1) if dt.MINYEAR <= year <= dt.MAXYEAR else dt.date.max
    return day, spans


def _is_elsewhere(
    claim: Claim, others: Sequence[Claim], said: _Said, text: Text, catalogue: Catalogue
) -> bool:
    """Whether a record may be of another figure, of a season only, or none."""
    # «максимум 640» is a bound
    inside = (
        claim.quantity, claim.actor, claim.place, claim.period, *telling(claim, text)
    )  # fmt: skip
    left = [word for word in text.words(*claim.sentence) if not word.within(*inside)]
    if _is_short(left, said, catalogue):
        return True
    if len(others) > 1 and not _is_right_before(said.at, claim.quantity, text, catalogue):
        return True
    if any(one is not None and one.start <= said.at.start < one.end for one in inside):
        return True
    head, period = claim.counted, claim.period
    if head is not None and said.at.start <= head.start and head.end <= said.at.end:
        return True  # «побил рекорд в 25 млн тонн»
    if period is None:
        return True
    season = grain(period.from_date, period.to_date) in SEASONS
    return season and FOR.search(text.text, 0, period.start) is not None


def _is_short(words: Sequence[Word], said: _Said, catalogue: Catalogue) -> bool:
    """Whether words tell that a record is none, or stood before: «почти», «второй», «побил»."""
    left = [word for word in words if not word.within(said.at)]
    return any(True for _ in _matches("short-of", left, catalogue))


def _is_right_before(at: Span, figure: Span, text: Text, catalogue: Catalogue) -> bool:
    """Whether no more than «уровня в» stands between a record and a figure."""
    kinds = ("standing", "link", "stop")
    return at.end <= figure.start and all(
        word.part == PREPOSITION or any(catalogue.at(kind, [word], 0) for kind in kinds)
        for word in text.words(at.end, figure.start)
    )


def _first(claim: Claim, said: _Said, text: Text, catalogue: Catalogue) -> Extreme:
    """What «впервые превысило 15 млн» says; «впервые построено более 500» is of another thing."""
    relation, deed = claim.quantity.relation, claim.action
    verb = text.words(deed.start, deed.end) if deed else []
    if relation not in (*ABOVE, *BELOW) or catalogue.first("passing", verb) is None:
        return NONE
    return Extreme(1 if relation in ABOVE else -1, True, said.since)
