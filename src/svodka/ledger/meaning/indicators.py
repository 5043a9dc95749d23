"""Which indicator a claim belongs to: its action, what is counted and the dimension of the unit.

Action and counted are concepts of the catalogue (indicators.toml) or, where none has the word, its lemma.
Beside them stand what narrows the counted («международный» of «23 международных наркоканала») and what a
crowd was detained, convicted or killed for or in («за терроризм»): claims that differ there are not
compared, though they belong to one indicator.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from svodka.ledger.meaning.actions import BEFORE, action_of
from svodka.ledger.meaning.causes import cause, harms, killer
from svodka.ledger.meaning.circumstances import circumstances
from svodka.ledger.meaning.clauses import clause_start, is_row, label
from svodka.ledger.meaning.compounds import compound, recorded
from svodka.ledger.meaning.concepts import Catalogue, Concept
from svodka.ledger.meaning.counted import counted as counted_of
from svodka.ledger.meaning.counted import of_herd, of_number, of_people
from svodka.ledger.meaning.deeds import carried_out, told_as_noun
from svodka.ledger.meaning.illnesses import SICKEN, cases, caught_ill, illness
from svodka.ledger.meaning.narrowings import narrowed
from svodka.ledger.meaning.numbered import done_to, in_sum
from svodka.ledger.meaning.objects import objects, recipients
from svodka.ledger.meaning.participles import predicative, stands_for, told_as_participle
from svodka.ledger.meaning.restrictions import behind
from svodka.ledger.meaning.words import Text, words
from svodka.model import Claim

AMOUNT = "amount"
"""The action of what is said to be so much: «составила», and what has no verb or a copula only."""
HEAD = "head"
"""What animals are counted by: «21 млн [голов]»."""
MOVES = ("grow", "fall")
"""The actions that tell how something moved."""
MOVED = ("increase", "decrease")
"""What a quantity is that tells how far something moved: "oil output up 5%"."""
LIVE, POPULATION = "live", "population"
"""People of no kind who live somewhere are its population."""
NUMBER = "unit"
"""The container of a mere number: «число», "number"."""
REGISTER = "register"
"""What is done to cases of an illness."""
CAPTURE = "capture"
"""What is done to fish and to people, by one verb."""
VISIT = "visit"
"""What tourists do whose number is told: «число туристов составило 90 тысяч»."""
KILL, DIE = "kill", "die"
"""Whom fires killed, or who was killed in fires, died in fires."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What a claim is about: ``action`` and ``counted`` are concept names or lemmas, or empty.

    ``level``: a state that is measured, not deeds that add up. ``event``: what happens to people at one
    spot. ``counted`` of a kind of something is ``smuggling/weapons``. ``vague``: what is counted is not
    said in words that two texts can be compared by («зарегистрировано 208 случаев», «составило 78 тысяч
    человек»). ``change``: what a noun says that a quantity is («рост ВВП составил 5 %»: increase).
    """

    action: str
    counted: str
    narrowing: str = ""
    cause: str = ""
    level: bool = False
    event: bool = False
    vague: bool = False
    change: str = ""


@dataclass(frozen=True, slots=True)
class _Deed:
    """What was done: the name of its concept, or its lemma. ``by_noun``: the counted noun tells it."""

    action: str
    concept: Concept | None
    by_noun: bool = False

    @property
    def flags(self) -> frozenset[str]:
        return self.concept.flags if self.concept is not None else frozenset()

    @property
    def idle(self) -> bool:
        """Whether it only says that there is so much: no known deed, or a level."""
        return self.concept is None or "level" in self.flags


def subject(
    claim: Claim, text: Text, catalogue: Catalogue, whole: Subject | None = None
) -> Subject:
    """The subject of a claim in its document's text; ``whole`` is that of the claim it is a part of."""
    deed, claim = _deed(claim, text, catalogue)
    counted, narrowing, noun = counted_of(claim, text, catalogue)
    # "caught 700 tonnes of crab", "caught measles", "caught 15 smugglers"
    if deed.action == CAPTURE:
        game = noun is not None and "caught" in noun.flags
        ill = caught_ill(claim, text, catalogue)
        one = "catch" if game else SICKEN if ill else "detain"
        deed = _Deed(one, catalogue.named("action", one))
    if noun is not None and "guest" in noun.flags:
        deed = _of_guests(claim, text, catalogue, deed)
    if noun is not None and "empty" in noun.flags and deed.idle:
        counted, narrowing, noun = (
            of_number(claim, text, catalogue)
            or of_people(claim, text, catalogue)
            or (counted, narrowing, noun)
        )
    if counted == HEAD and deed.idle:
        counted, narrowing, noun = of_herd(claim, text, catalogue) or (counted, narrowing, noun)
    if deed.action == LIVE and noun is not None and "empty" in noun.flags and claim.place:
        # «В Казахстане проживают 20 млн человек»: its population.
        deed = _Deed(AMOUNT, catalogue.named("action", AMOUNT))
        counted, noun = POPULATION, catalogue.named("counted", POPULATION)
    if noun is not None:
        numbered = _numbered(claim, text, catalogue)
        deed, counted = _of_noun(deed, noun, numbered, catalogue), noun.counts or counted
    if whole is not None:
        deed, counted = _as_part(claim, text, catalogue, whole, (deed, counted))
    counted = counted or stands_for(claim, text, catalogue)
    known = catalogue.named("counted", counted.partition("/")[0]) is not None
    if not deed.action and known and not claim.quantity.change:
        # «Инфляция – 11,8 %», "inflation was 11.8%": «составила»
        deed = _Deed(AMOUNT, catalogue.named("action", AMOUNT))
    return _beside(claim, text, catalogue, deed, (counted, narrowing, noun))


def _deed(claim: Claim, text: Text, catalogue: Catalogue) -> tuple[_Deed, Claim]:
    """What was done, and the claim as it counts what that was done to: «[добыча] нефти составила»."""
    action, concept = action_of(claim, text, catalogue)
    came = action in MOVES and claim.quantity.change == "to"
    if came and claim.quantity.kind == "count":  # «число краж выросло до 900»: составило
        action, concept = AMOUNT, catalogue.named("action", AMOUNT)
    said = predicative(claim, text, catalogue)
    if said is not None:
        return _Deed(said.name, said), claim
    if concept is not None and "tells" in concept.flags:
        told = recorded(claim, text, catalogue)
        action, concept = (told.name, told) if told is not None else (action, concept)
    noun = carried_out(claim, text, catalogue)
    if noun is None and (action in (AMOUNT, "") or came):
        noun = told_as_participle(claim, text, catalogue)
    if noun is None and (action == AMOUNT or came):
        noun = told_as_noun(claim, text, catalogue)
    stands = action in (AMOUNT, "") and claim.quantity.change not in MOVED
    if noun is None and (came or stands):
        noun = compound(claim, text, catalogue)
    if noun is None and stands:
        done = done_to(claim, text, catalogue) or in_sum(claim, text, catalogue)
        if done is not None:
            return _Deed(done.name, done), claim
    if noun is None or (came and noun[0].name in MOVES):
        return _Deed(action, concept), claim
    concept, claim = noun
    return _Deed(concept.name, concept, by_noun=True), claim


def _of_guests(claim: Claim, text: Text, catalogue: Catalogue, deed: _Deed) -> _Deed:
    """What those did who come to visit: «остров [принял] 900 туристов», "900 tourists [came]"."""
    verb = text.words(claim.action.start, claim.action.end) if claim.action else []
    found = catalogue.first("hosting", verb)
    if found is None and not (deed.action in (AMOUNT, "") and _numbered(claim, text, catalogue)):
        return deed
    name = found.concept.act if found is not None else VISIT
    return _Deed(name, catalogue.named("action", name))


def _numbered(claim: Claim, text: Text, catalogue: Catalogue) -> bool:
    """Whether a number of what is counted is spoken of: «[число] погибших подскочило до 12»."""
    noun = claim.counted
    if noun is None:
        return False
    led = text.words(clause_start(text, noun.start), noun.start)[-BEFORE:]
    found = catalogue.all("container", [*led, *text.words(noun.start, noun.end)])
    return any(match.concept.name == NUMBER for match in found)


def _of_noun(deed: _Deed, noun: Concept, numbered: bool, catalogue: Catalogue) -> _Deed:
    """What the counted noun makes of a deed: «число [погибших] достигло 12», "recorded 12 [deaths]".

    «Выявлено 12 [заболевших]», but those dead who are identified are some of the dead, and fires that are
    investigated, or anything else is done to that nobody knows, some of the fires.
    """
    act = catalogue.named("action", noun.act) if noun.act else None
    ill = act is not None and "illness" in act.flags and "event" not in act.flags
    told = deed.idle and (numbered or deed.concept is not None or not deed.action)
    if act is not None and (told or "tells" in deed.flags or (ill and "finds" in deed.flags)):
        return _Deed(act.name, act, by_noun=True)
    if "mined" in noun.flags and deed.action == "produce":
        return replace(deed, action="extract", concept=catalogue.named("action", "extract"))
    return deed


def _beside(
    claim: Claim,
    text: Text,
    catalogue: Catalogue,
    deed: _Deed,
    what: tuple[str, str, Concept | None],
) -> Subject:
    """The subject, with what stands beside a deed and what is counted: causes, illnesses, rates, kinds."""
    counted, narrowing, noun = what
    if sick := cases(claim, text, catalogue, deed.concept, what):
        deed, (counted, narrowing) = _Deed(REGISTER, catalogue.named("action", REGISTER)), sick
    flags = deed.flags
    ill = illness(claim, text, catalogue) if "illness" in flags else ""
    level = "level" in flags if deed.concept else _imperfective(deed.action)
    steady = noun is not None and "steady" in noun.flags
    beside = circumstances(claim, text, catalogue, flags, level and not steady)
    for one in (ill, *beside):
        narrowing = narrowing if one in narrowing else f"{narrowing} {one}".strip()
    why = cause(claim, text, catalogue) if flags & {"cause", "event"} else ""
    if (
        "event" in flags
    ):  # "[floods] killed 12", "[floods] caused 12 deaths", "[a crash] injured 12"
        by = why or killer(claim, text, catalogue)
        if harms(by, catalogue):
            deed = _Deed(DIE, catalogue.named("action", DIE)) if deed.action == KILL else deed
        if deed.action == KILL or harms(by, catalogue):
            why = by
        why, narrowing = _said_once(why, narrowing, catalogue)
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
    return Subject(
        action=deed.action,
        counted=counted,
        narrowing=narrowing,
        cause=why,
        level=level,
        event="event" in flags,
        vague=vague,
        change=deed.concept.change if deed.by_noun and deed.concept else "",
    )


def _said_once(why: str, narrowing: str, catalogue: Catalogue) -> tuple[str, str]:
    """The cause and what narrows without it: «жертв [землетрясения]» narrows nothing, people died in one."""
    kept = []
    for word in narrowing.split():
        match = catalogue.first("cause", words(word))
        if match is None or match.concept.name != (why or match.concept.name):
            kept.append(word)
        else:
            why = match.concept.name
    return why, " ".join(kept)


def _vague(counted: str, idle: bool, catalogue: Catalogue) -> bool:
    """Whether a counted says nothing: none, a bare container, or people who are only said to be so many."""
    base = counted.partition("/")[0]
    concept = catalogue.named("counted", base)
    if concept is not None:
        return idle and "empty" in concept.flags
    found = words(base)
    return not found or any(catalogue.at(kind, found, 0) for kind in ("container", "measure"))


def is_item(claim: Claim, text: Text) -> bool:
    """Whether a figure is an item of a list with its name before a dash: «- наркотики – 344 факта».

    Or a row of one, below another line: «Тула: 12», «12 – Тула».
    """
    return bool(label(claim, text)) or is_row(claim, text)


def _as_part(
    claim: Claim, text: Text, catalogue: Catalogue, whole: Subject, own: tuple[_Deed, str]
) -> tuple[_Deed, str]:
    """A part has its whole's action if none of its own; «наркотики – 344 факта» is a kind of the whole."""
    deed, counted = own
    if not deed.action:
        deed = _Deed(whole.action, catalogue.named("action", whole.action))
    base = whole.counted.partition("/")[0]
    noun = catalogue.named("counted", base)
    if noun is not None and "of" in noun.flags and claim.counted is not None and label(claim, text):
        counted = f"{base}/{counted}" if counted not in ("", base) else base
    return deed, counted or whole.counted


def _imperfective(lemma: str) -> bool:
    """Whether a verb of no concept tells a state: what is done is counted, what lasts is measured."""
    from svodka.language.russian.dictionary import parses

    readings = parses(lemma) if lemma else []
    return not any("perf" in reading.tag for reading in readings)
