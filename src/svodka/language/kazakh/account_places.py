"""The place that a Kazakh account stays in: «Кеше *Оралда* өрт шықты. 12 адам эвакуацияланды»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from svodka.language.analysis import Outline, Sentence, Token
from svodka.language.introductions import opens_item
from svodka.language.kazakh.account import Account, Told, opens_paragraph
from svodka.language.kazakh.happenings import tells_event
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.words import WITHIN, stems
from svodka.language.kazakh.places.circumstances import place
from svodka.language.kazakh.places.place_lists import row_before
from svodka.language.kazakh.places.place_names import is_capital, is_place_name
from svodka.language.kazakh.site import Site, Surroundings
from svodka.language.kazakh.times.accounts import told_as_past
from svodka.language.lexicon import beginnings, classes
from svodka.language.slots import Near, Said, Slots, Spot, Words

_NESTED = 2
"""How many places of a sentence are looked at: «Орал қаласында *көпқабатты үйде* өрт шықты»."""
_OPENING = len("сонда ") + 1
"""How many characters hold the first word that may point at a place."""
_ENDED = ("Loc", "Dat", "Abl", "Gen")
"""Cases of a place or of what something is done at, to or from."""


def pointed_at(outline: Outline, sentence: Sentence) -> list[int]:
    """«Өскеменде мектеп ашылды. *Онда* 300 бала оқиды»: the sentence that it points at (no parse needed)."""
    opening = outline.text[sentence.start : sentence.start + _OPENING].lower().split(maxsplit=1)[0]
    there = opening in classes("kazakh/place_words")["there"]
    return [sentence.index - 1] if there and not opens_paragraph(outline, sentence) else []


def carried(site: Site, slots: Slots, account: Account) -> Words | None:
    """The place that the sentences before give to what was done, of one paragraph or list."""
    there = pointed_at(site.outline, site.sentence)
    if there and slots.place is not None and slots.place.start == site.tokens[0].start:
        slots = replace(slots, place=None)  # «Мұнда 40 дәрігер бар»
    if slots.place is not None or slots.factuality != "asserted" or slots.whole is not None:
        return None
    for at in there:
        where = _last_area(site.outline, site.outline.sentences[at], account)
        if where is not None:
            return where
    bulleted = opens_item(site.outline, site.sentence)
    if slots.action is None and not bulleted:
        return None
    if slots.action is not None and told_as_past(site, slots.action.start) is None:
        return None
    if _own_time(slots, account) or _elsewhere(site) or account.reminds(site.sentence):
        return None
    for sentence in account.before(site.sentence):
        here = account.told.get(sentence.index, ())
        if here:
            found = [one.place for _, one in here if one.place is not None and one.whole is None]
            if found:
                return _of_figures(here, found, slots)
            continue
        if not _heads(site.outline, sentence):
            return None
        if (where := _of_lead(site.outline, sentence, account)) is not None:
            return where if slots.said is None or _only_reports(account, slots) else None
    return None


def _own_time(slots: Slots, account: Account) -> bool:
    """Whether a figure tells of a time that the sentences before did not give it; of no event alone."""
    if slots.time is None or "period.carried" in slots.why:
        return False
    return account.times[slots.time].kind != "event"


def _only_reports(account: Account, slots: Slots) -> bool:
    """Whether who tells of a figure only reports it, as a body does, and is not quoted."""
    return slots.said is not None and account.said[slots.said].mode == "indirect"


def _elsewhere(site: Site) -> bool:
    """Whether a sentence names where something was, went to or came from, or whom a place stands for."""
    events = beginnings("kazakh/happenings", "happening")
    for token in site.tokens:
        if token.index in site.around.dated or token.index in site.around.tellers:
            continue
        if token.pos not in ("NOUN", "PROPN") or token.low.startswith(events):
            continue
        named = is_place_name(token.low) or is_capital(token.low)
        if named and token.text[:1].isupper():
            return True
        if (
            token.feats.get("Case") in _ENDED
            and _of_area(token.low)
            and token.index not in site.busy
        ):
            return True
    return False


def _heads(outline: Outline, sentence: Sentence) -> bool:
    """Whether a sentence without figures tells an event, or introduces a list."""
    return tells_event(outline, sentence) or outline.text[sentence.end - 1] == ":"


def _of_figures(here: Sequence[Told], found: Sequence[Words], slots: Slots) -> Words | None:
    """The one place that all figures of a sentence have and that stands before them."""
    where, (site, opening) = found[0], here[0]
    if any(one.start != where.start for one in found) or where.end > site.spot.start:
        return None
    if slots.said not in (None, opening.said):
        return None
    if where.start < site.sentence.start:
        return where
    first, last = site.around.range(where.start, where.end)
    alone = {site.low(first - 1), site.low(last + 1)} & function_words("only")
    if alone or site.case(last) != "Loc" or site.low(last).endswith(WITHIN):
        return None  # «тек Оралда ғана 4%-ға өсті», «елдегі ет бағасы»
    if not _is_area(site, where) or any(_is_there(t) for t in site.tokens[last + 1 :]):
        return None  # «Ақтауда 4 үй салынды, ал Өскеменде мектеп ашылды»
    return _whole_row(site, where)


def _whole_row(site: Site, where: Words) -> Words:
    """«*Тараз бен Оралда* 4 үй жанды. Үш адам қаза тапты»: a place with those in a row before it."""
    row = row_before(site, where)
    return (
        Words(row[0].start, where.end, site.outline.text[row[0].start : where.end])
        if row
        else where
    )


def _is_there(token: Token) -> bool:
    """«Облыста», «Алматыда»: an area in the case of where something is, not «облыстағы»."""
    area = token.feats.get("Case") == "Loc" and not token.low.endswith(WITHIN)
    return area and (is_place_name(token.low) or is_capital(token.low) or _of_area(token.low))


def _last_area(outline: Outline, sentence: Sentence, account: Account) -> Words | None:
    """«Ақтауда үй, ал *Өскеменде* мектеп ашылды. *Онда* 300 бала оқиды»: where «there» is."""
    at = next((t.index for t in reversed(sentence.tokens[:-1]) if _is_there(t)), None)
    if at is None:
        return None
    return _place_before(outline, sentence, sentence.tokens[at + 1], account)[0]


def _is_area(site: Site, where: Words) -> bool:
    """«Облыста», «Алматыда», «Абай ауданында»: where a whole account stays, unlike «ауруханада»."""
    low = site.low(site.around.range(where.start, where.end)[1])
    return is_place_name(low) or is_capital(low) or _of_area(low)


def _of_area(low: str) -> bool:
    """Whether a word is a form of the noun of an area."""
    return not classes("kazakh/happenings")["area"].isdisjoint(stems(low))


def _of_lead(outline: Outline, sentence: Sentence, account: Account) -> Words | None:
    """The place of the event, or of the list, that a sentence without figures ends with."""
    if not sentence.parsed or not sentence.tokens:
        return None
    event = sentence.tokens[-1]
    for _ in range(_NESTED):
        where, site = _place_before(outline, sentence, event, account)
        if where is None or _is_area(site, where):
            return None if where is None else _whole_row(site, where)
        event = sentence.tokens[site.around.range(where.start, where.end)[0]]
    return None


def _place_before(
    outline: Outline, sentence: Sentence, event: Token, account: Account
) -> tuple[Words | None, Site]:
    """The place of what a word tells, as a figure there would have it."""
    times = [
        pair for pair in account.near.within(sentence.start, sentence.end)
        if pair[1].start >= sentence.start
    ]  # fmt: skip
    nobody: Sequence[tuple[int, Said]] = Near[Said](()).within(sentence.start, sentence.end)
    spot = Spot(event.start, event.end, event.start, event.end, "count", "1")
    site = Site(Surroundings(outline, sentence, [spot], times, nobody), spot)
    return place(site), site
