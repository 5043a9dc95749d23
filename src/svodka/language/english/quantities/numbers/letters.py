"""What a single letter behind digits says: a million or a metre («3m people», «3m of cable»)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from svodka.language.english.quantities.numbers import money
from svodka.language.english.words import lemmas
from svodka.language.lexicon import classes, load
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.marks import Mark, low_at

MILLION = ("m", "bn")
"""How a sum is told beside one in «m»."""
NEAR = 20
"""How many marks before a number that is compared the other may stand."""
SHARE = frozenset(["%", "percent", "per", "cent", "up", "down", "by"])
"""What tells of how much something rose or fell, before what it came to."""
BETWEEN_ENDS = HYPHENS | {"to", "and", "or"}
OWNING = frozenset(["'", "’", "'s", "’s"])
"""What makes an owner of the word before it."""
PARALLEL = frozenset(["with", "and", "while", "including", "but", "whereas", "plus"])
"""What goes on about the people before: «9m people fled, *with* 2m at risk»."""
ONE_LETTER = ("m", "b", "t", "mm", "mil")
"""Short multipliers that are something else where no money stands beside them."""


def multiplies(sequence: Sequence[Mark], at: int) -> bool:
    """Whether a letter behind digits is a multiplier: «$5m», «3m people», «a country of 3m»."""
    return at > 0 and (
        _signed(sequence, at - 1)
        or _counts_millions(sequence, at)
        or _of_money_before(sequence, at)
        or _of_people_before(sequence, at)
        or _of_people_doing(sequence, at)
        or _told_in_millions(sequence, at)
        or _of_people_beside(sequence, at)
        or _labelled(sequence, at)
    )


def _signed(sequence: Sequence[Mark], number: int) -> bool:
    """Whether money stands before a number or before the first end of its range: «$300-400m», «$30m-40m»."""
    if money.signed(sequence, number):
        return True
    first = number - 2
    first -= low_at(sequence, first) in MILLION and not sequence[first].gap
    ends = (
        first > 0
        and low_at(sequence, number - 1) in BETWEEN_ENDS
        and sequence[first].kind == "number"
    )
    return ends and money.signed(sequence, first)


def _counts_millions(sequence: Sequence[Mark], at: int) -> bool:
    """«500m yuan», «100 mil. euros», «1.2m tonnes», «3m people»: what is behind comes in millions."""
    dot = low_at(sequence, at + 1) == "." and not sequence[at + 1].gap
    counted = classes("english/by_million")["counted"]
    if sequence[at].low == "mil" and not lemmas(low_at(sequence, at + 1 + dot)).isdisjoint(counted):
        return True  # «3 *mil* visitors», «24.2 *mil.* bottles»
    if money.word_at(sequence, at + 1 + dot):
        return not sequence[at].gap or len(sequence[at].low) > 1
    if sequence[at].gap:
        return False
    after = low_at(sequence, at + 1)
    if after in HYPHENS and not sequence[at + 1].gap:  # «a *36m-euro* refit», «a 2*m-tonne* plant»
        unit = low_at(sequence, at + 2)
        return money.word_at(sequence, at + 2) or not lemmas(unit).isdisjoint(_unit_words())
    words = classes("english/by_million")
    if low_at(sequence, at - 2) in words["of-sum"] | {"from", "to"}:
        # «2.7m of those, up from *2.3m* the year before», «4.9m hectares, of which *1.1m* burned»
        near = range(max(1, at - NEAR), at - 2)
        if any(sequence[i].low == "m" and _counts_millions(sequence, i) for i in near):
            return True
    if not after.isalpha() or not sequence[at + 1].gap or low_at(sequence, at + 2) in OWNING:
        return False  # «the *400m women's* final»
    if after == "of" and low_at(sequence, at + 2) in ("those", "them", "these", "whom"):
        return True  # «some *2.7m of those* were frauds»
    if not (lemmas(after).isdisjoint(_unit_words()) and lemmas(after).isdisjoint(words["counted"])):
        return True
    apart = (words["sized"], words["placing"], classes("english/closed")["closed"])
    return all(after not in words for words in apart) and _people_behind(sequence, at + 2)


def _people_behind(sequence: Sequence[Mark], at: int) -> bool:
    """«751m internet *users*», «3m new *jobs*»: more than one of what has no length, behind another word.

    Asked behind no word that says where: not «keep 2m between *customers*».
    """
    mark = sequence[at] if at < len(sequence) else None
    if mark is None or not mark.gap or low_at(sequence, at + 1) in OWNING:
        return False
    unsized = classes("english/by_million")["unsized"]
    return mark.low not in unsized and not lemmas(mark.low).isdisjoint(unsized)


def _of_people_before(sequence: Sequence[Mark], at: int) -> bool:
    """«A population of *3m*», «Population of the country: *18m*»: people, and no metres."""
    words = classes("english/by_million")
    if sequence[at].low != "m" or sequence[at].gap:
        return False
    if low_at(sequence, at + 1) in words["sized"] - words["meaning"]:
        return False
    if low_at(sequence, at - 2) == "of" and low_at(sequence, at - 3) in words["people"]:
        return True  # «a country of *3m*»
    for i in range(at - 2, max(-1, at - NEAR), -1):
        if not lemmas(sequence[i].low).isdisjoint(words["peopled"]):
            return True
        if sequence[i].low not in words["meaning"] and sequence[i].kind != "number":
            return False
    return False


def _told_in_millions(sequence: Sequence[Mark], at: int) -> bool:
    """«Turnover was *185.13m*», «visitors numbered *3m*», «the number of visitors in Kent rose to *3m*»."""
    words = classes("english/by_million")
    if sequence[at].low != "m" or sequence[at].gap or low_at(sequence, at + 1) in words["sized"]:
        return False
    if low_at(sequence, at - 2) == "of" and low_at(sequence, at + 1)[-1:] == "s":
        return False  # «sales of *3m fences*»
    behind = low_at(sequence, at + 1)
    if (
        low_at(sequence, at - 2) == ":"
        and behind.isalpha()
        and behind not in classes("english/closed")["closed"]
    ):
        return False  # «Funding: *3m* sea wall is delayed»
    arrived = False
    for i in range(at - 2, max(-1, at - NEAR), -1):
        low = sequence[i].low
        if low == "numbers" and i and lemmas(sequence[i - 1].low) & words["counted"]:
            return True  # «*passenger numbers* rose 4 percent to 40m»
        if i < at - 2 and (sequence[i].kind == "number" or low in SHARE):
            continue
        if not lemmas(low).isdisjoint(words["in-millions"]):
            return True
        arrived |= low in words["arriving"]
        if low not in words["meaning"] | words["arriving"] | words["approaching"]:
            return arrived and _number_of(sequence, i)
    return False


def _number_of(sequence: Sequence[Mark], at: int) -> bool:
    """Whether the words up to a mark are «the number of» something, in one clause.

    Not «the number of waves that reached *3m*», nor «of people hurt as the river rose to *3m*».
    """
    clauses = classes("english/mistaken")
    opening = clauses["relative"] | clauses["subordinate"]
    for i in range(at, max(0, at - NEAR), -1):
        if sequence[i].kind == "sign" or sequence[i].low in opening:
            return False
        if sequence[i].low == "of" and sequence[i - 1].low in ("number", "numbers"):
            return low_at(sequence, i - 2) == "the"  # not «a number of waves»
    return False


def _of_people_doing(sequence: Sequence[Mark], at: int) -> bool:
    """«*2m* are displaced», «some *3m* visited»: what only people do; not «a tsunami of *3m* killed 12»."""
    if sequence[at].low != "m" or sequence[at].gap or _of_measured(sequence, at - 2):
        return False
    doing = classes("english/by_million")["doing"]
    return low_at(sequence, _behind_being(sequence, at + 1)) in doing


def _of_people_beside(sequence: Sequence[Mark], at: int) -> bool:
    """«9m people fled, *with 2m* at risk», «12m voters were asked *and 3.1m* answered»: more of the same.

    Not «3m people live by the river *and 2m* above it».
    """
    words = classes("english/by_million")
    behind = low_at(sequence, at + 1)
    if sequence[at].low != "m" or sequence[at].gap or behind in words["sized"] | words["placing"]:
        return False
    start = at - 2
    while low_at(sequence, start) in words["approaching"] - PARALLEL:
        start -= 1
    if low_at(sequence, start) not in PARALLEL or not behind.isalpha():
        return False
    for i in range(start - 1, max(0, at - NEAR), -1):
        if sequence[i].low in (".", "!", "?", ";"):
            return False
        if sequence[i].low == "m" and sequence[i - 1].kind == "number":
            return not lemmas(low_at(sequence, i + 1)).isdisjoint(words["unsized"])
    return False


def _labelled(sequence: Sequence[Mark], at: int) -> bool:
    """«People in need: *14m*», «Number of pupils out of school: *3.4m*»: people before a colon."""
    words = classes("english/by_million")
    behind = sequence[at + 1] if at + 1 < len(sequence) else None
    ends = behind is None or (behind.kind == "sign" and behind.low not in HYPHENS)
    if sequence[at].low != "m" or sequence[at].gap or low_at(sequence, at - 2) != ":" or not ends:
        return False
    label: list[str] = []
    for i in range(at - 3, max(-1, at - NEAR), -1):
        if sequence[i].kind == "sign":
            break
        label.append(sequence[i].low)
    own = frozenset(lemma for low in label for lemma in lemmas(low))
    if own & (words["measured"] | words["course"]):
        return False
    return not own.isdisjoint(words["unsized"]) or label[-2:] == ["of", "number"]


def _of_measured(sequence: Sequence[Mark], at: int) -> bool:
    """«A *tsunami* of 3m», «*waves* of 3m to 4m»: what has a height or a length, before its number."""
    words = classes("english/by_million")
    between = words["approaching"] | {"m"}
    while at > 0 and (sequence[at].kind == "number" or sequence[at].low in between):
        at -= 1
    return not lemmas(low_at(sequence, at)).isdisjoint(words["measured"])


def _of_money_before(sequence: Sequence[Mark], at: int) -> bool:
    """«It owes 780m euros, of which *300m* to banks», «made €40m, against *35m* a year ago»: no metres.

    Only where a sum in millions stands before in the sentence, before the number a word that tells a part or
    another level of it, and no word of size behind: «a €40m bridge, including *300m* of steel». Where it was
    itself paid («50m euros; *20m were spent* on refunds»), the sum may stand in the sentence before.
    """
    words = classes("english/by_million")
    if sequence[at].low != "m" or sequence[at].gap or low_at(sequence, at + 1) in words["sized"]:
        return False
    paid = paid_out(sequence, at + 1)
    if not paid and not _of_sum(sequence, at):
        return False
    for i in range(at - 3, max(0, at - NEAR * (1 + paid)), -1):
        if not paid and sequence[i].low in (".", "!", "?", ";"):
            return False
        if sequence[i].low in MILLION and sequence[i - 1].kind == "number":
            return _signed(sequence, i - 1) or money.word_at(sequence, i + 1)
    return False


def _of_sum(sequence: Sequence[Mark], at: int) -> bool:
    """«of which *300m*», «compared with *35m*», «a loss of *35m*»: a part of a sum, or another level."""
    before, led = low_at(sequence, at - 2), low_at(sequence, at - 3)
    if before in classes("english/by_million")["of-sum"]:
        return True
    if before in ("with", "to") and led == "compared":
        return True
    if before == "of":
        return not lemmas(led).isdisjoint(classes("english/paying")["paying"])
    return before == "from" and led in ("m", "up", "down")


def paid_out(sequence: Sequence[Mark], at: int) -> bool:
    """«20m *were spent*», «20m *has been paid*»: only money is."""
    end = _behind_being(sequence, at)
    return end > at and low_at(sequence, end) in classes("english/by_million")["paid"]


def _behind_being(sequence: Sequence[Mark], at: int) -> int:
    """Where the verb stands that «were», «has been», «will also be» help, three of them at most."""
    end = at
    while end < at + 3 and low_at(sequence, end) in classes("english/by_million")["being"]:
        end += 1
    return end


@cache
def _unit_words() -> frozenset[str]:
    """The words of the units that come in millions: «tonne», «barrel»."""
    return frozenset(
        word
        for entry in load("english/units")
        if entry.text("kind") == "measure"
        for text in (*entry.forms, *entry.lemmas)
        for word in text.split()[:1]
        if word.isalpha() and len(word) > 2
    )
