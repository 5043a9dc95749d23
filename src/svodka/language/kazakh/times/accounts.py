"""The time that a Kazakh account goes on with: «Биыл 6 көпір салынды. *12 жол* жөнделді»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Outline, Sentence
from svodka.language.introductions import opens_item
from svodka.language.kazakh.account import Account, Told, opens_paragraph
from svodka.language.kazakh.agents import is_body
from svodka.language.kazakh.happenings import tells_event
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.verb_endings import DONE, IF_DONE, PASSED
from svodka.language.kazakh.morphology.words import DATIVE, LOCATIVE
from svodka.language.kazakh.quantities.change_words import AMOUNTS
from svodka.language.kazakh.site import Site
from svodka.language.kazakh.slot_words import deed_words
from svodka.language.kazakh.times.others_times import is_name
from svodka.language.kazakh.times.participles import of_made
from svodka.language.kazakh.times.rules import is_compared, of_other_time
from svodka.language.kazakh.times.tenses import OF_TIME, is_past
from svodka.language.lexicon import beginnings
from svodka.language.slots import Near, Said, Slots, Time

STRETCHES = frozenset(
    ["month", "year", "week", "range", "relative-span", "since-start", "quarter", "half-year"]
)
"""Kinds of times that a sentence without a figure may give to those behind it."""
DAYS = frozenset(["day", "weekday", "relative-day"])
"""Kinds of times that are a day, in which no money is earned or spent that the next sentence tells of."""
GOING_ON = STRETCHES | DAYS | {"anaphoric"}
"""Kinds of times that an account goes on with, sentence after sentence."""
AT_DAY = ("жылы", "күні")
"""How times end that need no case of place."""
ANY_TIME = frozenset(["frequency", "clock", "event"])
"""Kinds of times that leave open when it was."""


def carried(site: Site, slots: Slots, account: Account) -> int | None:
    """The index of the time that the sentences before give to what was done, of one paragraph."""
    if slots.time is not None and account.times[slots.time].kind != "event":
        return None  # «Кеше рейд өтті. *Рейд барысында* 12 адам ұсталды» is of yesterday
    if slots.factuality != "asserted" or of_other_time(site):
        return None
    if any(_is_told(site, one) for _, one in site.around.times):
        return None
    if not function_words("since").isdisjoint(site.around.lows[: site.first]):
        return None  # «Біріккен уақыттан бері 20 жол салды»
    if slots.action is not None:
        how = told_as_past(site, slots.action.start)
    else:
        how = "gone" if opens_item(site.outline, site.sentence) else None
    given = _given(site, slots, account, how) if how is not None else None
    if given is not None and site.spot.kind == "money" and account.times[given].kind in DAYS:
        return None  # «Бүгін 12 отбасы көшіп кірді. Үйге 2 млрд теңге жұмсалды»
    return given


def is_over(site: Site, slots: Slots, account: Account) -> bool:
    """«Келесі жылы 9 үй *салынды*»: whether what was in a time was done, unlike «жылға бөлінді»."""
    if slots.time is None or slots.action is None or slots.factuality != "asserted":
        return False
    one = account.times[slots.time]
    when = site.outline.text[one.start : one.end].lower()
    return (
        when.endswith((*LOCATIVE, *AT_DAY)) and told_as_past(site, slots.action.start) is not None
    )


def _is_told(site: Site, one: Time) -> bool:
    """Whether a time of the sentence may say when its deed was: no name, no level, no participle's time."""
    if one.kind in ANY_TIME or is_compared(site, one):
        return False
    first, last = site.around.range(one.start, one.end)
    return not (is_name(site, one, first, last) or of_made(site, one, first, last))


def _given(site: Site, slots: Slots, account: Account, how: str) -> int | None:
    """The time of the nearest sentence that gives one, unless another is told of besides."""
    outline = site.outline
    found: int | None = None
    for sentence in account.before(site.sentence):
        here = account.told.get(sentence.index, ())
        if sentence.index not in account.given:
            opening = None if here else _of_opening(outline, sentence, account.near)
            account.given[sentence.index] = _of_figures(here) if here else opening
        given = account.given[sentence.index]
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
        giving = [one for one in here if one[1].time == given]
        if given < 0 or (giving and not _goes_on(giving, slots, account.said, how)):
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
    told = [one for one in told if not _only_of_part(*one)]
    if not told:
        return None
    found = {
        slots.time
        for site, slots in told
        if slots.time is not None and not _aside(site, slots.time)
    }
    if not found:
        dated = any(
            one.kind not in ANY_TIME and not is_compared(told[0][0], one)
            for _, one in told[0][0].around.times
        )
        return -1 if dated else None
    when = found.pop() if len(found) == 1 else _of_topic(told)
    if when is None or any(slots.factuality != "asserted" for _, slots in told):
        return -1
    if _only_how_fast(told, when):
        return -1
    site = told[0][0]
    given = next((one for i, one in site.around.times if i == when), None)
    if given is None:
        return when
    last = site.around.range(given.start, given.end)[1]
    aimed = given.kind == "year" and site.low(last).endswith(DATIVE)  # «2027 жылға қалды»
    # «бұған дейінгі көрсеткіш»
    aimed = aimed or (given.kind == "anaphoric" and site.low(last).endswith(OF_TIME))
    return when if given.kind in GOING_ON and not aimed else -1


def _only_of_part(site: Site, slots: Slots) -> bool:
    """«Оның 700-і *үш күн ішінде* ашылды»: how soon it was done with a part, and no time of an account."""
    if slots.whole is None or slots.time is None:
        return False
    return any(i == slots.time and one.kind == "relative-span" for i, one in site.around.times)


def _aside(site: Site, when: int) -> bool:
    """«Баға 4%-ға өсті (*маусымда* – 3%)»: a time in brackets, which is of what stands in them alone."""
    one = next((one for i, one in site.around.times if i == when), None)
    if one is None:
        return False
    first, last = site.around.range(one.start, one.end)
    closed = (
        site.low(at) for at in range(last + 1, len(site.tokens)) if site.low(at) in ("(", ")")
    )
    return site.low(first - 1) == "(" and next(closed, "") == ")"


def _only_how_fast(told: Sequence[Told], when: int) -> bool:
    """«Салым бір айда 1,2%-ға өсті»: a time without days that only says over how long something changed."""
    days = [one.first for i, one in told[0][0].around.times if i == when]
    changed = [site for site, slots in told if slots.time == when]
    return days == [None] and all(site.spot.change in AMOUNTS for site in changed)


def _of_topic(told: Sequence[Told]) -> int | None:
    """«*Биыл* 9 үй жанды, былтыр 12 үй жанған», «былтыр 12 үй жанса, *биыл* 9 үй жанды»: the later time.

    The earlier one is only set against it; «2024 жылы 9, 2025 жылы 12 үй жанды» tells of both.
    """
    site, opening = told[0]
    when = opening.time
    if opening.action is not None:
        deed = site.outline.text[opening.action.start : opening.action.end].lower()
        when = told[-1][1].time if deed.endswith(IF_DONE) else when
    days = {i: one.first for i, one in site.around.times}
    topic = days.get(when) if when is not None else None
    others = [days.get(slots.time) for _, slots in told if slots.time not in (None, when)]
    before = topic is not None and all(day is not None and day < topic for day in others)
    return when if before else None


def _of_opening(outline: Outline, sentence: Sentence, times: Near[Time]) -> int | None:
    """«*Маусымда* рейд өтті.»: the time that opens a sentence of the past without figures; -1: another."""
    inside = [
        pair for pair in times.within(sentence.start, sentence.end) if pair[1].kind not in ANY_TIME
    ]
    if not inside:
        return None
    at, one = inside[0]
    words = outline.text[sentence.start : sentence.end].lower().rstrip(" .:;!").split()
    happened = tells_event(outline, sentence)
    past = is_past(words[-1]) or happened or outline.text[sentence.end - 1] == ":"
    opens = one.start == sentence.start or _sums_up(outline, one)
    event = one.kind in DAYS and happened
    alone = len(inside) == 1 and (event or one.kind in STRETCHES) and not one.unowned
    whole = outline.text[one.start : one.end + 1] == outline.text[sentence.start : sentence.end]
    # «2026 жылғы 1 қаңтардан бастап:», «Облыс бойынша 6 айда:»
    heads = (whole or alone) and outline.text[one.end : sentence.end] == ":"
    return at if (past and (opens or event) and alone) or heads else -1


def _sums_up(outline: Outline, one: Time) -> bool:
    """«Полиция *8 айдың қорытындысын* шығарды»: whether a time is that of results."""
    last = outline.text[one.start : one.end].lower().split()[-1]
    return last.startswith(beginnings("kazakh/slot_words", "results"))


def told_as_past(site: Site, start: int) -> str | None:
    """How what was done is told: «жойды» as it went on, «жойған» as known before; ``None``: not as done."""
    first, _ = site.around.range(start, start + 1)
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
    return is_past(low) and not (
        site.tokens[at].feats.get("Voice") == "Pass" and low.endswith(("ады", "еді"))
    )


def _goes_on(giving: Sequence[Told], slots: Slots, said: Sequence[Said], how: str) -> bool:
    """Whether a figure is told as the sentence that has the time: by whom, and in which past."""
    site, given = giving[-1]
    theirs = said[given.said] if given.said is not None else None
    ours = said[slots.said] if slots.said is not None else None
    if ours is not None and (theirs is None or theirs.speaker != ours.speaker):
        return False
    if ours is None and theirs is not None and not _reports(theirs):
        return False  # «Министр биыл 9 сауал түскенін айтты. 3 депутат қарсы болды»
    then = told_as_past(site, given.action.start) if given.action is not None else None
    if how == "gone" and then == "known" and "period.carried" not in given.why:
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
