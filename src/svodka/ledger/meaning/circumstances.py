"""What tells figures apart from anywhere in a clause: rates, ways, directions, spots, ages and hours."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set

from svodka.language.lexicon import folded
from svodka.ledger.meaning.ages import age
from svodka.ledger.meaning.clauses import clause_of, label
from svodka.ledger.meaning.concepts import Catalogue, Concept
from svodka.ledger.meaning.doers import doers
from svodka.ledger.meaning.grains import grain
from svodka.ledger.meaning.inflection import kazakh_cases, russian_cases
from svodka.ledger.meaning.losers import loser
from svodka.ledger.meaning.manners import manners
from svodka.ledger.meaning.means import means
from svodka.ledger.meaning.narrowings import described
from svodka.ledger.meaning.remaining import remaining
from svodka.ledger.meaning.spots import house, staff
from svodka.ledger.meaning.things import called
from svodka.ledger.meaning.words import NOMINAL, Text, Word
from svodka.model import Claim

CLOCK = re.compile(
    r"(?<![:\d])\b(?:(1[0-2]|[1-9])(?::([0-5]\d))? ?([ap])\.?m\b|([01]?\d|2[0-4]):([0-5]\d))(?![:\d])"
)
"""The hour that something was measured at: «на 12:00», "by 6pm"."""
ELSEWHERE = " ("
"""What stands between an hour and the same one elsewhere: «18:00 (16:00 по Москве)»."""
HOURS = re.compile(r"2[0-4]|1\d|[1-9]")
"""A number of hours in words: «на [18] часов»."""
ANY_HOUR = ("event", "level")
"""Flags of deeds whose hour tells nothing apart: tolls are revised from hour to hour."""
HOUR = "hour"
"""The words around it."""
NEAR = 12
"""Characters before a place in which a word may tell the direction."""
LED = 5
"""Words right before a figure that may say what it is beside the noun of the one before."""
GENITIVE, ACCUSATIVE, LOCATIVE = "gent", "accs", "loct"


def circumstances(
    claim: Claim, text: Text, catalogue: Catalogue, deed: Concept | None, level: bool
) -> Iterator[str]:
    """What narrows a figure beside who, where and when; ``deed`` is what was done, if it is known.

    ``level``: it is a state that is measured, which at another hour is another.
    """
    when = claim.period if claim.period and claim.period.from_date else None  # «ежедневно»
    around = [w for w in clause_of(claim, text) if not w.within(claim.quantity, when)]
    rows = (_item(claim, text, catalogue), [*label(claim, text), *around])
    yield next(filter(None, (_rate(claim, row, text, catalogue) for row in rows)), "")
    yield _each(claim, text, catalogue)
    yield from manners(claim, around, text, catalogue, deed, level)
    yield described(claim, text, catalogue)
    yield remaining(claim, deed, text, catalogue)
    yield means(claim, around, text, catalogue)
    yield _direction(claim, text, catalogue, deed.flags if deed else frozenset())
    yield _spot(claim, text, catalogue, deed)
    yield loser(claim, text, catalogue, deed)
    yield staff(claim, text, catalogue)
    yield age(claim, clause_of(claim, text), text, catalogue)
    if level or deed is None or deed.flags.isdisjoint(ANY_HOUR):
        yield _hour(claim, text, catalogue, level)


def _rate(claim: Claim, around: Sequence[Word], text: Text, catalogue: Catalogue) -> str:
    """Of what a figure is a rate or an average, if it is one: «[ежедневно] происходит 561 пожар»."""
    period = claim.period
    a_year = period is not None and grain(period.from_date, period.to_date) == "year"
    for match in catalogue.each("rate", around):
        if not match.together or "generic" in match.concept.flags:
            continue  # "down from a year earlier"
        if _is_of_next(around[match.first], claim, text, catalogue):
            continue
        if not (a_year and "year" in match.concept.flags):
            return match.concept.title  # «годовая инфляция» of a whole year is that of the year
    return ""


def _item(claim: Claim, text: Text, catalogue: Catalogue) -> list[Word]:
    """What stands before a figure that borrows its noun from another, with that noun.

    «Годовая инфляция составила 8,4 %, [месячная] – 0,4 %»: месячная инфляция.
    """
    noun, figure = claim.counted, claim.quantity
    if noun is None or not claim.sentence[0] <= noun.start < noun.end < figure.start:
        return []
    between = text.words(noun.end, figure.start)
    others = [at for at, word in enumerate(between) if word.text[0].isdigit()]
    if not others or not 0 < len(between) - 1 - others[-1] <= LED:
        return []
    own = [w for w in between[others[-1] + 1 :] if not catalogue.at("restricting", [w], 0)]
    return [*own, *text.words(noun.start, noun.end)[-1:]]


def _is_of_next(word: Word, claim: Claim, text: Text, catalogue: Catalogue) -> bool:
    """Whether a word behind a figure is of the next one: «0,8 % за месяц и 9,1 % [в годовом выражении]»."""
    own = False
    for between in text.words(claim.quantity.end, word.start):
        if between.text[0].isdigit():
            return own
        own = own or not any(catalogue.at(kind, [between], 0) for kind in ("join", "restricting"))
    return False


def _each(claim: Claim, text: Text, catalogue: Catalogue) -> str:
    """What the money of a figure is for one of: «[литр] молока стоит 400 тенге», "a [litre] of milk"."""
    noun = claim.counted
    if claim.quantity.kind != "money" or noun is None:
        return ""
    near = text.words(max(claim.sentence[0], noun.start - NEAR), noun.end)
    for match in catalogue.all("container", near):
        last = near[match.last]
        if "each" in match.concept.flags and match.together:
            if last.start >= noun.start or catalogue.at("link", near, match.last + 1):
                return folded(match.concept.title)
    return ""


def _direction(claim: Claim, text: Text, catalogue: Catalogue, flags: Set[str]) -> str:
    """Whether the place is where something came from, or went to, where the deed does not say so itself.

    «Уголь отправили [из] Рудного», and «уголь вывезли [в] Рудный»; «вывезли из Рудного» tells nothing more.
    """
    place = claim.place
    if place is None:
        return ""
    before = text.words(max(claim.sentence[0], place.start - NEAR), place.end)
    inside = [word for word in before if word.start >= place.start]
    led = [word for word in before if word.start < place.start][-1:] or inside[:1]
    match = catalogue.at("direction", led, 0) if led else None
    name = match.concept.name if match else _case(inside, text, catalogue)
    wanted = "to" if "out" in flags else "from"
    concept = catalogue.named("direction", wanted)
    if name != wanted or concept is None or not _fits(inside, name, text):
        return ""
    return folded(concept.title)


def _case(place: Sequence[Word], text: Text, catalogue: Catalogue) -> str:
    """The direction that the case of a Kazakh place tells: «Кендіден», «Кендіге»; «Қазақстан» is in none."""
    if text.language != "kk" or not place:
        return ""
    called = catalogue.at("place", place[-1:], 0)
    if called is not None and folded(place[-1].text) in map(folded, called.concept.words):
        return ""
    cases = kazakh_cases(place[-1])
    if "place" in cases:  # «Қазақстандағы»
        return ""
    return "from" if "abl" in cases else "to" if "dat" in cases else ""


def _fits(place: Sequence[Word], direction: str, text: Text) -> bool:
    """Whether the case of a Russian place is of a direction: «в Италию», not «в Италии»; not «с Китаем»."""
    if text.language != "ru" or not place:
        return True
    cases = russian_cases(place[-1])
    if direction == "from":
        return GENITIVE in cases
    told = {case for word in place for case in russian_cases(word)}  # «в [селе] Нура»
    return ACCUSATIVE in cases and LOCATIVE not in told


def _spot(claim: Claim, text: Text, catalogue: Catalogue, deed: Concept | None) -> str:
    """Where at a place that the catalogue has a figure is, for that is all that a place is known by.

    «В [школах] Казани», "in [northern] Kazakhstan"; not «в городе Казани». Where no place is named, at what
    kind of one: «в [барах] изъяли 90 ножей», not «в области»; nor where that is always
    done: «в порту разгрузили».
    """
    place = claim.place
    inside = text.words(place.start, place.end) if place else []
    known = list(catalogue.all("place", inside))
    if all("generic" in match.concept.flags for match in known):
        if known or any(not word.text.islower() for word in inside):
            return ""
    kinds = [m for m in catalogue.all("narrowing", inside) if m.together and m.length > 1]
    said = {at for match in (*known, *kinds) for at in range(match.first, match.last + 1)}
    trade = doers(inside, deed.name, catalogue, spot=True) if deed is not None else []
    rest = [
        word
        for at, word in enumerate(inside)
        if at not in said and word not in trade
        if word.text.islower() or (word.start == claim.sentence[0] and house(word, catalogue))
    ]
    idle = ("aside", "modifier", "link", "stop", "restricting", "direction", "join")
    kept = [match.concept.title for match in kinds]  # «в [пунктах временного размещения]»
    kept += [
        house(word, catalogue) or called(word, catalogue) or word.noun
        for word in rest
        if word.part in (*NOMINAL, "") and not any(catalogue.at(one, [word], 0) for one in idle)
    ]
    return " ".join(sorted(kept))


def _hour(claim: Claim, text: Text, catalogue: Catalogue, level: bool) -> str:
    """The only hour that a sentence names, as a clock of 24 hours shows it: «12:00», "18:00" for "6pm".

    Of deeds only the hour that they are told up to: «[на 18:00] проголосовали 40 %», not «в 18:00 погибли 4».
    Not the same hour elsewhere: «18:00 (16:00 по Москве)».
    """
    found: dict[str, bool] = {}
    end = -1
    for match in CLOCK.finditer(text.text, *claim.sentence):
        if text.text[end : match.start()] != ELSEWHERE:
            found[_clock(match)] = level or _is_up_to(match, claim, text, catalogue)
        end = match.end()
    if not found:
        row = [word for word in text.words(*claim.sentence) if not word.within(claim.quantity)]
        for up_to in catalogue.all("up-to", row):
            between = [row[at].text for at in up_to.between]
            if up_to.concept.name == HOUR and len(between) == 1 and HOURS.fullmatch(between[0]):
                found[f"{int(between[0])}:00"] = True
    told = [hour for hour, said in found.items() if said]
    return told[0] if len(found) == 1 and told else ""


def _clock(match: re.Match[str]) -> str:
    hour, minute, half, *clock = match.groups()
    if half:
        return f"{int(hour) % 12 + (12 if half == 'p' else 0)}:{minute or '00'}"
    return f"{int(clock[0])}:{clock[1]}"


def _is_up_to(match: re.Match[str], claim: Claim, text: Text, catalogue: Catalogue) -> bool:
    """Whether an hour is that up to which is counted: «[на] 18:00», "[as of] 6pm".

    «18:00-дегі [жағдай бойынша]».
    """
    first, last = claim.sentence
    if text.language == "kk":
        return catalogue.first("up-to", text.words(match.end(), last)[:LED]) is not None
    before = text.words(first, match.start())[-LED:]
    ways = (catalogue.at("up-to", before, at) for at in range(len(before)))
    return any(one is not None and one.last == len(before) - 1 for one in ways)


def without_hour(narrowing: str) -> str:
    """What narrows beside the hour: «доллар» of «доллар 15:30», for a rate at two hours is one series."""
    return " ".join(word for word in narrowing.split() if not CLOCK.fullmatch(word))
