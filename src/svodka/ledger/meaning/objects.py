"""What a deed is of, where a verb alone tells nothing of those who are counted: «получили 900 человек»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from itertools import takewhile

from svodka.language.russian.dictionary import parses
from svodka.ledger.meaning.clauses import clause_end, clause_of, label
from svodka.ledger.meaning.concepts import Catalogue, Concept
from svodka.ledger.meaning.inflection import russian_cases
from svodka.ledger.meaning.narrowings import FOREIGN
from svodka.ledger.meaning.numbered import is_participle
from svodka.ledger.meaning.prepositions import has_case
from svodka.ledger.meaning.verbs import NUMBERED
from svodka.ledger.meaning.words import MODIFIERS, NOMINAL, Text, Word
from svodka.model import Claim

REACH = 4
"""Words beside a verb that may tell what it is of; before the verb of Kazakh, half as many."""
GROUPS = frozenset(("empty", "group"))
"""Flags of people, of any kind and of one, whom a deed alone tells little of."""
PREPOSITION, CONJUNCTION = "PREP", "CONJ"
DATIVE, INTO = "datv", "accs"
TO = ("to",)
JOINING = (PREPOSITION, CONJUNCTION)
LED_TOO = (*MODIFIERS, "NPRO")
"""Parts of speech of what stands between a preposition and its noun: «по [его] словам»."""
DASH = re.compile(r"\s*[–—-]\s*")


def objects(
    claim: Claim, text: Text, catalogue: Catalogue, flags: Set[str], noun: Concept | None
) -> list[Word]:
    """The words that tell what people got, lost, or voted for, beside the verb.

    «[Пенсии] получили 90 тысяч человек», "400 people lost their [jobs]", «[против] [поправок] проголосовали 9
    депутатов»; «получено 90 тысяч обращений» tells what was received.
    """
    of_people = noun is not None and bool(noun.flags & GROUPS)
    if not ("sides" in flags or ("object" in flags and of_people)):
        return []
    around = clause_of(claim, text)
    at = [i for i, word in enumerate(around) if word.within(claim.action)]
    if not at:
        return []
    deed = catalogue.at("action", around, at[0])
    behind = around[max(at[-1], deed.last if deed else 0) + 1 :]
    ahead, start = around[: at[0]][::-1], claim.quantity.start
    if text.language == "kk":
        return list(_beside(claim, ahead, catalogue, REACH // 2))
    if text.language == "en":  # "40 [backed the bill], 12 opposed it"
        ahead = list(takewhile(lambda word: not _tells_deed(word, catalogue), ahead))
    own = list(takewhile(lambda w: w.end > start or not w.text[0].isdigit(), behind))
    rows = [own, ahead]
    if len(own) < len(behind) or _is_of_another(claim, text):
        rows = [_borrowed(claim, text, catalogue), *rows]
    return next(filter(None, (list(_beside(claim, row, catalogue)) for row in rows)), [])


def _is_of_another(claim: Claim, text: Text) -> bool:
    """Whether the noun of a figure behind its verb is another's: "43 [deputies] voted for, 12 against"."""
    noun, start = claim.counted, _verb(claim)
    if noun is None or noun.end > start or claim.quantity.start < start:
        return False
    return NUMBERED.search(text.text, claim.sentence[0], noun.start) is not None


def _borrowed(claim: Claim, text: Text, catalogue: Catalogue) -> list[Word]:
    """What a figure whose verb another has is told with: «[против] — 12», «12 — [против]», "12 [against]"."""
    led = label(claim, text)
    noun, figure = claim.counted, claim.quantity
    end = max(figure.end, noun.end if noun and noun.start >= figure.end else 0)
    dash = DASH.match(text.text, end)
    start = dash.end() if dash else end
    row = text.words(start, min(clause_end(text, start), claim.sentence[1]))
    side = row[:1] if row and catalogue.at("narrowing", row[:1], 0) else []
    return led[::-1] or (row if dash else side)


def _tells_deed(word: Word, catalogue: Catalogue) -> bool:
    return is_participle(word) and catalogue.at("action", [word], 0) is not None


def recipients(claim: Claim, text: Text, catalogue: Catalogue, flags: Set[str]) -> list[Word]:
    """To whom something was given or paid: «[ветеранам] выдали 300 сертификатов», "paid to [farmers]".

    Or into what, where nothing is said of the money: «перечислили в [бюджет] 5 млн рублей». People of no kind
    are nobody in particular: «людям».
    """
    if "gives" not in flags:
        return []
    around = clause_of(claim, text)
    slots = (claim.quantity, claim.counted, claim.action, claim.place, claim.period, claim.actor)
    found = []
    for at, word in enumerate(around):
        before = [w for w in around[max(0, at - 2) : at] if not catalogue.at("link", [w], 0)]
        led = bool(before) and before[-1].text in TO
        known = catalogue.at("counted", [word], 0)
        nobody = known is not None and "empty" in known.concept.flags
        name = word.text[0].isupper() and word.start > claim.sentence[0]
        if word.within(*slots) or name or nobody or word.text[0].isdigit():
            continue
        if led if text.language == "en" else _is_dative(word, around[:at], text):
            found.append(word)
        elif claim.counted is None and catalogue.at("payer", [word], 0) is not None:
            inward = catalogue.at("direction", around[at - 1 : at], 0) if at else None
            if inward is not None and INTO in russian_cases(word):
                found.append(word)
    return found


def _is_dative(word: Word, before: Sequence[Word], text: Text) -> bool:
    """Whether a word is a noun in the dative, which no preposition asks for: «студентам», «бизнесу».

    What is nobody must be in no other case («компании») for that.
    """
    if text.language == "kk":
        return has_case("dat", word)
    head = next((one for one in reversed(before) if one.part not in LED_TOO), None)
    if word.part != "NOUN" or (head is not None and head.part == PREPOSITION):
        return False
    tags = [reading.tag for reading in parses(word.text.casefold())]
    if "anim" in tags[0]:
        return bool(tags[0].case == DATIVE)
    return all(tag.case == DATIVE for tag in tags)


def _beside(
    claim: Claim, row: Sequence[Word], catalogue: Catalogue, reach: int = REACH
) -> Iterator[Word]:
    """The words of a row away from a verb, to the preposition that they stand behind or end before."""
    slots = (claim.quantity, claim.counted, claim.actor, claim.place, claim.period, claim.speaker)
    for steps, word in enumerate(word for word in row if not word.within(*slots)):
        side = catalogue.at("narrowing", [word], 0) is not None
        name = word.text[:1].isupper() and word.start > claim.sentence[0]  # «за «Ак Жол»»
        joins = word.part in JOINING or catalogue.at("stop", [word], 0) is not None
        said = word.text[0].isdigit() or any(
            catalogue.at(kind, [word], 0) for kind in ("aside", "among", "ballot")
        )
        if side or (not joins and not said and (name or word.part in (*NOMINAL, FOREIGN))):
            yield word
        ends = steps or word.start < _verb(claim) or word.part == CONJUNCTION
        if steps == reach or (joins and ends):
            return


def _verb(claim: Claim) -> int:
    """Where the action of a claim begins."""
    return claim.action.start if claim.action else 0
