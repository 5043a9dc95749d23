"""The time that a Kazakh account goes on with: «Биыл 6 көпір салынды. *12 жол* жөнделді»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from svodka.language.analysis import Outline, Sentence, is_item
from svodka.language.kazakh.account import Account, Told, before, opens_paragraph
from svodka.language.kazakh.agents import is_body
from svodka.language.kazakh.morphology.verb_endings import DONE, PASSED, PAST
from svodka.language.kazakh.quantities.change_words import AMOUNTS
from svodka.language.kazakh.site import Site, deed_words
from svodka.language.kazakh.times.rules import is_compared
from svodka.language.lexicon import beginnings
from svodka.language.slots import Near, Said, Slots, Time

STRETCHES = frozenset(
    ["month", "year", "week", "range", "relative-span", "since-start", "quarter", "half-year"]
)
"""Kinds of times that a sentence without a figure may give to those behind it."""
GOING_ON = STRETCHES | {"day", "weekday", "relative-day", "anaphoric"}
"""Kinds of times that an account goes on with, sentence after sentence."""
STEM = re.compile(r".{3,}(?:ла|ле)д[ыі]|.+[сқкпңлнр](?:та|те|да|де)д[ыі]")
"""The past tense of a stem that ends with a vowel: «аралады», «ұстады»; «айтады» is present."""
ANY_TIME = frozenset(["frequency", "clock"])
"""Kinds of times that leave open when it was."""


def carried(site: Site, slots: Slots, account: Account) -> int | None:
    """The index of the time that the sentences before give to what was done, of one paragraph."""
    if slots.time is not None or slots.factuality != "asserted":
        return None
    others = (one for _, one in site.around.times if not is_compared(site, one))
    if any(one.kind not in ANY_TIME for one in others):
        return None
    if slots.action is not None:
        how = _past(site, slots.action.start)
    else:
        how = "gone" if is_item(site.outline, site.sentence) else None
    return _given(site, slots, account, how) if how is not None else None


def _given(site: Site, slots: Slots, account: Account, how: str) -> int | None:
    """The time of the nearest sentence that gives one, unless another is told of besides."""
    outline = site.outline
    found: int | None = None
    for sentence in before(outline, site.sentence):
        here = account.told.get(sentence.index, ())
        given = _of_figures(here) if here else _of_opening(outline, sentence, account.near)
        if given is None and _other_speaks(here, slots, account.said):
            return None
        if given is None or given == found:
            continue
        if found is not None:
            if account.times[found].kind == "anaphoric" and _same_days(account, given, found):
                found = given  # «Биыл 3 үй жанды. Осы кезеңде 5 қора жанды. 2 адам өлді»
                continue
            back = given < 0 or _goes_back(account.times[given], account.times[found])
            return None if back else found
        if given < 0 or (here and not _goes_on(here, slots, account.said, how)):
            return None
        found = given
    return found


def _same_days(account: Account, given: int, found: int) -> bool:
    """Whether two times begin with the same day."""
    return given >= 0 and account.times[given].first == account.times[found].first is not None


def _goes_back(earlier: Time, later: Time) -> bool:
    """«Биыл 3 үй жанды. *Былтыр* 5 үй жанды»: whether the later words tell of an earlier time."""
    return earlier.first is None or later.first is None or later.first < earlier.first


def _other_speaks(here: Sequence[Told], slots: Slots, said: Sequence[Said]) -> bool:
    """«… Министр 30 іс болғанын айтты. *9 іс* тергелді»: whether somebody is heard in between."""
    return any(
        one.said is not None and one.said != slots.said and said[one.said].rule != "source"
        for _, one in here
    )


def _of_figures(told: Sequence[Told]) -> int | None:
    """The time that the figures of a sentence have, -1 where they have several or tell of no fact."""
    found = {slots.time for _, slots in told if slots.time is not None}
    if not found:
        dated = any(
            one.kind not in ANY_TIME and not is_compared(told[0][0], one)
            for _, one in told[0][0].around.times
        )
        return -1 if dated else None
    if len(found) > 1 or any(slots.factuality != "asserted" for _, slots in told):
        return -1
    when = found.pop()
    kinds = [one.kind for i, one in told[0][0].around.times if i == when]
    return when if not kinds or kinds[0] in GOING_ON else -1


def _of_opening(outline: Outline, sentence: Sentence, times: Near[Time]) -> int | None:
    """«*Маусымда* рейд өтті.»: the time that opens a sentence of the past without figures; -1: another."""
    inside = [
        pair for pair in times.within(sentence.start, sentence.end) if pair[1].kind not in ANY_TIME
    ]
    if not inside:
        return None
    at, one = inside[0]
    words = outline.text[sentence.start : sentence.end].lower().rstrip(" .:;!").split()
    past = _is_past(words[-1]) or outline.text[sentence.end - 1] == ":"
    opens = one.start == sentence.start or _sums_up(outline, one)
    alone = len(inside) == 1 and one.kind in STRETCHES and not one.unowned
    return at if past and opens and alone else -1


def _sums_up(outline: Outline, one: Time) -> bool:
    """«Полиция *8 айдың қорытындысын* шығарды»: whether a time is that of results."""
    last = outline.text[one.start : one.end].lower().split()[-1]
    return last.startswith(beginnings("kazakh/slot_words", "results"))


def _past(site: Site, start: int) -> str | None:
    """How what was done is told: «жойды» as it went on, «жойған» as known before; ``None``: not as done."""
    first = next(at for at, token in enumerate(site.tokens) if token.end > start)
    for at in range(first, len(site.tokens)):
        low = site.low(at)
        if low in deed_words("valued"):
            return None
        if site.tokens[at].pos not in ("VERB", "AUX"):
            continue
        if low.endswith(DONE):
            return "known"
        if low.endswith(PASSED):
            return "gone" if _went_on(site, at) else None
    return None


def _went_on(site: Site, at: int) -> bool:
    """Whether a verb tells of what was done; «азайды» has the form of «құрайды», which is of now."""
    low = site.low(at)
    if low.endswith(("айды", "ейді")):
        return site.spot.change in AMOUNTS
    return _is_past(low) and not (
        site.tokens[at].feats.get("Voice") == "Pass" and low.endswith(("ады", "еді"))
    )


def _is_past(low: str) -> bool:
    """«Ұстады», «аралады», «жойды», and not «алады», «құрайды», which are of now or to come."""
    if PAST.fullmatch(low) is None or low.endswith(("айды", "ейді")):
        return False
    if not low.endswith(("ады", "еді")) or low in deed_words("vowel-past"):
        return True
    return STEM.fullmatch(low) is not None


def _goes_on(giving: Sequence[Told], slots: Slots, said: Sequence[Said], how: str) -> bool:
    """Whether a figure is told as the sentence that has the time: by whom, and in which past."""
    site, given = giving[-1]
    theirs = said[given.said] if given.said is not None else None
    ours = said[slots.said] if slots.said is not None else None
    if ours is not None and (theirs is None or theirs.speaker != ours.speaker):
        return False
    if ours is None and theirs is not None and not _reports(theirs):
        return False  # «Министр биыл 9 сауал түскенін айтты. 3 депутат қарсы болды»
    then = _past(site, given.action.start) if given.action is not None else None
    if how == "gone" and then == "known":
        return opens_paragraph(
            site.outline, site.sentence
        )  # not «2019 жылы 9 үй салынған. 5 үй жанды»
    return how == "gone" or then == "known"


def _reports(one: Said) -> bool:
    """«…, деп хабарлады департамент», «Министрлік … айтты»: not what a person or a quotation says."""
    if one.rule == "source" or one.speaker is None:
        return one.rule == "source"
    behind = one.mode == "indirect" and one.speaker.start >= one.end
    return behind or is_body(one.speaker.normal.split()[-1].lower())
