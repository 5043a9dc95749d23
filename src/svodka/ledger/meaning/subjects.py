"""What a claim is about, which makes its indicator: its action, what is counted, the dimension of the unit.

Action and counted are concepts of the catalogue (fields/) or, where none has the word, its lemma.
Beside them stand what narrows the counted («международный» of «23 международных наркоканала») and what a
crowd was detained, convicted or killed for or in («за терроризм»): claims that differ there are not
compared, though they belong to one indicator.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from svodka.language.russian.dictionary import parses
from svodka.language.undone import undone
from svodka.ledger.meaning.causes import caused
from svodka.ledger.meaning.circumstances import circumstances
from svodka.ledger.meaning.clauses import is_row, label
from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.counted import What
from svodka.ledger.meaning.counted import counted as counted_of
from svodka.ledger.meaning.deeds import (
    REGISTER,
    Deed,
    came_to,
    came_to_rate,
    deed_of,
    is_so_much,
    numbered,
    of_guests,
    of_money,
    of_noun,
    without_telling,
)
from svodka.ledger.meaning.harm import as_killed, in_harm, named_with_cause, of_things
from svodka.ledger.meaning.held import of_event
from svodka.ledger.meaning.illnesses import SICKEN, cases, caught_ill, illness
from svodka.ledger.meaning.kinds import (
    CURRENT,
    is_current,
    of_herd,
    of_number,
    of_people,
    who_does,
)
from svodka.ledger.meaning.lodged import of_lodged
from svodka.ledger.meaning.narrowings import narrowed
from svodka.ledger.meaning.nationals import PERSON
from svodka.ledger.meaning.objects import objects, recipients
from svodka.ledger.meaning.participles import stands_for
from svodka.ledger.meaning.presenting import has
from svodka.ledger.meaning.prices import priced
from svodka.ledger.meaning.restrictions import behind
from svodka.ledger.meaning.sown import HECTARE, LAND, sown
from svodka.ledger.meaning.undone import NAMED, not_done, withheld
from svodka.ledger.meaning.verbs import AMOUNT
from svodka.ledger.meaning.vessels import HEAD, emptied, measured_by
from svodka.ledger.meaning.whole_nouns import with_whole_noun
from svodka.ledger.meaning.words import Text, words
from svodka.model import Claim

BRIBE = "bribe"
"""What a Kazakh pair is where it is told in money: «5 млн теңге [пара]»."""
CASE = "case"
"""What is counted where nothing is said of what the cases are."""
PAIR = "pair"
"""What is counted where nothing is said of what is paired: of who marries couples."""
DETAIN, SUSPECT = "detain", "suspect"
"""Whoever is detained for something is suspected of it: «64 подозреваемых в кражах», «64 человека»."""
CAPTURE = "capture"
"""What is done to fish and to people, by one verb."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What a claim is about: ``action`` and ``counted`` are concept names or lemmas, or empty.

    ``level``: a state that is measured, not deeds that add up. ``event``: what happens to people at one
    spot. ``counted`` of a kind of something is ``smuggling/weapons``. ``vague``: what is counted is not
    said in words that two texts can be compared by («зарегистрировано 208 случаев», «составило 78 тысяч
    человек»). ``change``: what a noun says that a quantity is («рост ВВП составил 5 %»: increase).
    ``things``: an event of no people, told of all that there were.
    """

    action: str
    counted: str
    narrowing: str = ""
    cause: str = ""
    level: bool = False
    event: bool = False
    vague: bool = False
    change: str = ""
    things: bool = False


def subject(
    claim: Claim, text: Text, catalogue: Catalogue, whole: Subject | None = None
) -> Subject:
    """The subject of a claim in its document's text; ``whole`` is that of the claim it is a part of."""
    claim, vessel = emptied(with_whole_noun(claim, text, catalogue), text, catalogue)
    deed, of = deed_of(claim, text, catalogue)
    alone, claim = measured_by(claim, of, text, catalogue), of
    deed = of_money(deed, claim, catalogue)
    counted, narrowing, noun = counted_of(claim, text, catalogue)
    what = (counted, f"{narrowing} {vessel or alone}".strip(), noun)
    deed, what = _by_noun(claim, deed, what, text, catalogue)
    if whole is not None:
        deed, counted = _as_part(claim, text, catalogue, whole, (deed, what[0]))
        what = (counted, *what[1:])
    what = _by_deed(claim, deed, what, text, catalogue)
    deed, what = priced(claim, deed, what, text, catalogue) or (deed, what)
    known = catalogue.named("counted", what[0].partition("/")[0]) is not None
    said = known or (what[0] and is_so_much(claim, text, catalogue))
    if not deed.action and said and not claim.quantity.change:
        # «Инфляция – 11,8 %», "inflation was 11.8%": «составила»
        deed = Deed(AMOUNT, catalogue.named("action", AMOUNT))
    about = _beside(claim, text, catalogue, deed, what)
    if whole is not None and about.action == whole.action:
        about = replace(about, cause=about.cause or whole.cause)
    if not_done(claim, text, catalogue):  # those who were not paid are no part of those who were
        return replace(about, action=undone(about.action, NAMED), event=False)
    if deed_withheld := withheld(claim, text):
        return replace(about, action=f"{about.action} {deed_withheld}", event=False)
    return about


def _by_noun(
    claim: Claim, deed: Deed, what: What, text: Text, catalogue: Catalogue
) -> tuple[Deed, What]:
    """The deed as the noun tells it («[прошло] 40 проверок»), and what is counted where the noun is empty."""
    counted, narrowing, noun = what
    if deed.action == CAPTURE:
        # "caught 700 tonnes of crab", "caught measles", "caught 15 smugglers"
        game = noun is not None and "caught" in noun.flags
        ill = caught_ill(claim, text, catalogue)
        one = "catch" if game else SICKEN if ill else DETAIN
        deed = Deed(one, catalogue.named("action", one))
    if noun is None:
        return deed, what
    if "guest" in noun.flags:
        deed = of_guests(claim, text, catalogue, deed)
    if "empty" in noun.flags and deed.idle:
        people = of_number(claim, text, catalogue) or of_people(claim, text, catalogue)
        counted, narrowing, noun = people or (counted, narrowing, noun)
    if counted == HEAD and deed.idle:
        counted, narrowing, noun = of_herd(claim, text, catalogue) or (counted, narrowing, noun)
    if noun is not None and (doing := who_does(claim, deed, noun, catalogue)):
        deed, noun = doing
        counted = noun.name
    if noun is not None:
        told = numbered(claim, text, catalogue) or has(claim, text, catalogue)
        deed = came_to(claim, deed, noun, catalogue)
        deed, counted = of_noun(deed, noun, told, catalogue), noun.counts or counted
        deed = of_event(claim, noun, deed, told, text, catalogue)
        deed = of_lodged(claim, noun, deed, told, text, catalogue)
        narrowing = without_telling(narrowing, deed, catalogue)
    return deed, (counted, narrowing, noun)


def _by_deed(claim: Claim, deed: Deed, what: What, text: Text, catalogue: Catalogue) -> What:
    """What is counted as the deed tells it, or the unit, where the noun does not: «засеяно 40 гектаров»."""
    counted, narrowing, noun = what
    if counted in (CASE, PAIR) and deed.concept is not None:
        counted = deed.concept.counts or counted
    counted = counted or stands_for(claim, text, catalogue)
    if not counted and claim.quantity.unit == HECTARE:
        counted, noun = LAND, catalogue.named("counted", LAND)
    if (growing := sown(claim, deed.action, noun, text, catalogue)) is not None:
        counted, noun = growing.name, growing
    if counted == PAIR and claim.quantity.kind == "money":
        counted, noun = BRIBE, catalogue.named("counted", BRIBE)
    if is_current(claim, counted):
        counted, noun = CURRENT, catalogue.named("counted", CURRENT)
    return counted, narrowing, noun


def _beside(
    claim: Claim,
    text: Text,
    catalogue: Catalogue,
    deed: Deed,
    what: What,
) -> Subject:
    """The subject, with what stands beside a deed and what is counted: causes, illnesses, rates, kinds."""
    counted, narrowing, noun = what
    if sick := cases(claim, text, catalogue, deed.concept, what):
        deed, (counted, narrowing) = Deed(REGISTER, catalogue.named("action", REGISTER)), sick
    deed, named = named_with_cause(as_killed(deed, claim, text, catalogue), catalogue)
    flags = deed.flags
    ill = illness(claim, text, catalogue) if "illness" in flags else ""
    level = "level" in flags if deed.concept else _imperfective(deed.action)
    steady = noun is not None and "steady" in noun.flags
    beside = circumstances(claim, text, catalogue, deed.concept, level and not steady)
    for one in (ill, *beside):
        narrowing = narrowing if one in narrowing else f"{narrowing} {one}".strip()
    if noun is not None and "rated" in noun.flags:
        came = came_to_rate(claim, deed, narrowing, catalogue)
        deed, level = came, level or came is not deed
    why, which = caused(claim, text, catalogue) if flags & {"cause", "event"} else ("", [])
    why = named or why
    if "event" in flags:
        deed, narrowing, why = in_harm(claim, text, catalogue, deed, narrowing, why)
    if why and not narrowing:
        narrowing = narrowed("", which, catalogue)
    if why and (deed.action, counted) == (DETAIN, SUSPECT):
        counted = PERSON
    idle = not deed.action or "level" in flags
    vague = not narrowing and _vague(counted, idle, catalogue)
    if not why and not ill and (noun is None or "thing" not in noun.flags):
        more_of = objects(claim, text, catalogue, flags, noun) or behind(claim, text, catalogue)
        if sick:  # "fell ill [with measles]"
            more_of = [
                word
                for word in more_of
                if all(match.concept.name != counted for match in catalogue.all("counted", [word]))
            ]
        to = recipients(claim, text, catalogue, flags)
        narrowing = narrowed(narrowing, [*more_of, *to], catalogue)
        vague = vague and not any(catalogue.at("payer", [word], 0) for word in to)
    return Subject(
        action=deed.action,
        counted=counted,
        narrowing=narrowing,
        cause=why,
        level=level,
        event="event" in flags and not ill,  # of an illness many die, at no one spot
        vague=vague,
        change=deed.change,
        things=of_things(claim, deed, counted, catalogue),
    )


def _vague(counted: str, idle: bool, catalogue: Catalogue) -> bool:
    """Whether a counted says nothing: none, a bare container, or people who are only said to be so many."""
    base = counted.partition("/")[0]
    concept = catalogue.named("counted", base)
    if concept is not None:
        return idle and "empty" in concept.flags
    found = words(base)
    return not found or any(catalogue.at(kind, found, 0) for kind in ("container", "measure"))


def is_known(about: Subject, catalogue: Catalogue) -> bool:
    """Whether the catalogue has both words of a subject, so that another subject is another thing."""
    counted = about.counted.partition("/")[0]
    return all(
        catalogue.named(kind, name) is not None
        for kind, name in (("action", about.action), ("counted", counted))
    )


def is_item(claim: Claim, text: Text) -> bool:
    """Whether a figure is an item of a list with its name before a dash: «- наркотики – 344 факта».

    Or a row of one, below another line: «Тула: 12», «12 – Тула».
    """
    return bool(label(claim, text)) or is_row(claim, text)


def _as_part(
    claim: Claim, text: Text, catalogue: Catalogue, whole: Subject, own: tuple[Deed, str]
) -> tuple[Deed, str]:
    """A part has its whole's action if none of its own; «наркотики – 344 факта» is a kind of the whole."""
    deed, counted = own
    if not deed.action:
        deed = Deed(whole.action, catalogue.named("action", whole.action))
    base = whole.counted.partition("/")[0]
    noun = catalogue.named("counted", base)
    if noun is not None and "of" in noun.flags and claim.counted is not None and label(claim, text):
        counted = f"{base}/{counted}" if counted not in ("", base) else base
    return deed, counted or whole.counted


def _imperfective(lemma: str) -> bool:
    """Whether a verb of no concept tells a state: what is done is counted, what lasts is measured."""
    readings = parses(lemma) if lemma else []
    return not any("perf" in reading.tag for reading in readings)
