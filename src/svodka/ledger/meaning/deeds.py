"""What was done, of all that a sentence may tell it with: the verb, a noun, a participle, what is counted."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from svodka.ledger.meaning.clauses import words_before, words_behind
from svodka.ledger.meaning.compounds import compound, recorded
from svodka.ledger.meaning.concepts import Catalogue, Concept
from svodka.ledger.meaning.grains import grain
from svodka.ledger.meaning.numbered import done_to, in_sum
from svodka.ledger.meaning.participles import predicative, told_as_participle
from svodka.ledger.meaning.undergone import undergone
from svodka.ledger.meaning.verbal_nouns import carried_out, told_as_noun
from svodka.ledger.meaning.verbs import AMOUNT, BEFORE, MOVES, action_of
from svodka.ledger.meaning.words import Text, words
from svodka.model import Claim

MOVED = ("increase", "decrease")
"""What a quantity is that tells how far something moved: "oil output up 5%"."""
NUMBER = "unit"
"""The container of a mere number: «число», "number"."""
HELD, HOLD = "held", "hold"
"""The flag of events, and the deed that they are, by whatever verb they are carried out."""
CARRIES_OUT = ("commit", "produce", "fulfil")
"""The deeds that say so."""
BY_NOUN = (
    ("mined", ("produce",), "extract"),
    (HELD, CARRIES_OUT, HOLD),
    ("due", ("produce",), "collect"),
    ("due", ("return",), "repay"),
    ("animal", ("plant",), "vaccinate"),
    ("animal", ("score",), "cull"),
    ("built", ("complete",), "build"),
    ("crime", ("open",), "solve"),
    ("caught", ("touch-down",), "catch"),
    ("laid", ("put-down",), "plant"),
    ("person", ("export",), "send"),
    ("group", ("export",), "send"),
    ("gauge", ("collect", "produce", "average"), AMOUNT),
    ("earned", ("make-profit", "earn"), AMOUNT),
)
"""What a deed is of nouns with a flag, by what its verb says of others: «[ұрлықты] ашты», "landed [fish]"."""
SO_MANY = (AMOUNT, "account-for", *MOVES, "")
"""The actions that tell of a noun no more than how many there are: «на Омск [приходится] 12 погибших»."""
OCCUR = "occur"
"""What deeds do that nouns name: "12 deaths [occurred]" is that 12 died."""
CRIME, REGISTER = "crime", "register"
"""Crimes are known as far as they are registered: «было 40 краж»; not those that were committed."""
RATES = ("year-on-year", "month-on-month")
"""What a rate of inflation is measured from."""
VISIT = "visit"
"""What tourists do whose number is told: «число туристов составило 90 тысяч»."""


DASH = re.compile(r" [–—] |: ")
"""What stands for a verb that says how much."""


@dataclass(frozen=True, slots=True)
class Deed:
    """What was done: the name of its concept, or its lemma. ``by_noun``: the counted noun tells it.

    ``change``: what a noun makes of its figure («[снижение] краж составило 9 %»: decrease).
    """

    action: str
    concept: Concept | None
    by_noun: bool = False
    change: str = ""

    @property
    def flags(self) -> frozenset[str]:
        """The flags of its concept; none of a lemma."""
        return self.concept.flags if self.concept is not None else frozenset()

    @property
    def idle(self) -> bool:
        """Whether it only says that there is so much: no known deed, or a level."""
        return self.concept is None or "level" in self.flags


def deed_of(claim: Claim, text: Text, catalogue: Catalogue) -> tuple[Deed, Claim]:
    """What was done, and the claim as it counts what that was done to: «[добыча] нефти составила»."""
    said = predicative(claim, text, catalogue) or undergone(claim, text, catalogue)
    if said is not None:
        return Deed(said.name, said), claim
    action, concept = action_of(claim, text, catalogue)
    came = action in MOVES and claim.quantity.change == "to"
    if came and claim.quantity.kind == "count":  # «число краж выросло до 900»: составило
        action, concept = AMOUNT, catalogue.named("action", AMOUNT)
    if concept is not None and "tells" in concept.flags:
        told = recorded(claim, text, catalogue)
        action, concept = (told.name, told) if told is not None else (action, concept)
    noun = carried_out(claim, text, catalogue)
    if noun is None and (action in (AMOUNT, "") or came):
        noun = told_as_participle(claim, text, catalogue)
    if noun is None and (action == AMOUNT or came or (not action and _is_dashed(claim, text))):
        noun = told_as_noun(claim, text, catalogue)
    stands = action in (AMOUNT, "") and claim.quantity.change not in MOVED
    if noun is None and (came or stands):
        noun = compound(claim, text, catalogue)
    if noun is None and concept is None and text.language == "kk":
        noun = compound(claim, text, catalogue)  # «250 мұғалім [тапшылығы] бар»
        noun = noun if noun is not None and "level" in noun[0].flags else None
    if noun is None and stands:
        done = done_to(claim, text, catalogue) or in_sum(claim, text, catalogue)
        if done is not None:
            return Deed(done.name, done), claim
    if noun is None or (came and noun[0].name in MOVES):
        return Deed(action, concept), claim
    concept, claim = noun
    return Deed(concept.name, concept, by_noun=True, change=concept.change), claim


def _is_dashed(claim: Claim, text: Text) -> bool:
    """Whether a dash or a colon stands for the verb: «Добыча угля в Омане — 9 млн тонн»."""
    noun, figure = claim.counted, claim.quantity.start
    return noun is not None and DASH.search(text.text, noun.end, figure) is not None


def of_guests(claim: Claim, text: Text, catalogue: Catalogue, deed: Deed) -> Deed:
    """What those did who come to visit: «остров [принял] 900 туристов», "900 tourists [came]"."""
    verb = text.words(claim.action.start, claim.action.end) if claim.action else []
    found = catalogue.first("hosting", verb)
    if found is None and not (deed.action in (AMOUNT, "") and numbered(claim, text, catalogue)):
        return deed
    name = found.concept.act if found is not None else VISIT
    return Deed(name, catalogue.named("action", name))


def numbered(claim: Claim, text: Text, catalogue: Catalogue) -> bool:
    """Whether a number of what is counted is spoken of: «[число] погибших подскочило до 12»."""
    noun = claim.counted
    if noun is None:
        return False
    led = words_before(text, noun.start)[-BEFORE:]
    found = catalogue.all("container", [*led, *text.words(noun.start, noun.end)])
    return any(match.concept.name == NUMBER for match in found)


def came_to(claim: Claim, deed: Deed, noun: Concept, catalogue: Catalogue) -> Deed:
    """What a stock that moved in a month or quarter did: "unemployment [fell] to 4.6% in May" was that.

    What it came to in a year may be more than it was in the year, and somebody sets a rate on a day.
    """
    when = claim.period
    short = when is not None and grain(when.from_date, when.to_date) in ("month", "quarter")
    came = deed.action in MOVES and claim.quantity.change == "to" and claim.actor is None
    if not (came and short and "stock" in noun.flags):
        return deed
    return Deed(AMOUNT, catalogue.named("action", AMOUNT))


def came_to_rate(claim: Claim, deed: Deed, narrowing: str, catalogue: Catalogue) -> Deed:
    """What a rate did that came to so much: "annual inflation [slowed] to 8% in May" was that.

    Only where it is said what it is measured from, or it is that of a year.
    """
    came = deed.action in MOVES and claim.quantity.change == "to" and claim.actor is None
    when = claim.period
    if not came or when is None:
        return deed
    named = [catalogue.named("rate", name) for name in RATES]
    told = any(rate is not None and rate.title in narrowing for rate in named)
    if not told and grain(when.from_date, when.to_date) != "year":
        return deed
    return Deed(AMOUNT, catalogue.named("action", AMOUNT))


def without_telling(narrowing: str, deed: Deed, catalogue: Catalogue) -> str:
    """What narrows a noun that tells its deed, but for that it was told: «[зарегистрированных] краж»."""
    if not deed.by_noun or not narrowing:
        return narrowing
    kept = []
    for word in narrowing.split():
        told = catalogue.at("action", words(word), 0)
        if told is None or "tells" not in told.concept.flags:
            kept.append(word)
    return " ".join(kept)


def of_noun(deed: Deed, noun: Concept, numbered: bool, catalogue: Catalogue) -> Deed:
    """What the counted noun makes of a deed: «число [погибших] достигло 12», "recorded 12 [deaths]".

    «Выявлено 12 [заболевших]», but those dead who are identified are some of the dead, and fires that are
    investigated, or anything else is done to that nobody knows, some of the fires. So are those wounded who
    are in hospitals, and convicts who work.
    """
    name = noun.act or (REGISTER if CRIME in noun.flags else "")
    act = catalogue.named("action", name) if name else None
    ill = act is not None and "illness" in act.flags and "event" not in act.flags
    occurred = deed.action == OCCUR and noun.act  # crimes that occurred are not all registered
    told = occurred or (deed.idle and (numbered or deed.action in SO_MANY))
    if act is not None and (told or "tells" in deed.flags or (ill and "finds" in deed.flags)):
        change = deed.change or act.change
        return replace(deed, action=act.name, concept=act, by_noun=True, change=change)
    for flag, told_as, done in BY_NOUN:
        if flag in noun.flags and deed.action in told_as:
            return replace(deed, action=done, concept=catalogue.named("action", done))
    return deed


def is_so_much(claim: Claim, text: Text, catalogue: Catalogue) -> bool:
    """Whether a sentence only says that its noun is so much: "the fare [was] 5", «бағам 517 теңге [болды]».

    Not of a noun behind the figure: "12 tents were there".
    """
    noun, figure = claim.counted, claim.quantity
    if noun is None or noun.end > figure.start:
        return False
    verb = text.words(noun.end, figure.start)
    if text.language == "kk":
        verb = words_behind(text, figure.end)[:1]
    found = catalogue.first("action", verb)
    return found is not None and found.concept.name == AMOUNT


def of_money(deed: Deed, claim: Claim, catalogue: Catalogue) -> Deed:
    """What is done to money by a verb that says another thing of others: «[направили] 40 млн тенге»."""
    done = deed.concept.money if deed.concept is not None else ""
    if not done or claim.quantity.kind != "money":
        return deed
    return replace(deed, action=done, concept=catalogue.named("action", done))
