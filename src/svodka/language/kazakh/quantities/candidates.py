"""A Kazakh number in its text, what stands around it, and what is not sure about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache, lru_cache

from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.words import LOCATIVE, WORDS, features, stems
from svodka.language.kazakh.quantities.bounds import is_bound
from svodka.language.kazakh.quantities.forms import number_word
from svodka.language.lexicon import beginnings, classes, of_classes
from svodka.language.quantities.neighbours import Neighbours
from svodka.language.quantities.number import Number
from svodka.language.quantities.phrases import Phrase
from svodka.language.quantities.units import Unit

CLOSING = ("ды", "ді", "ты", "ті", "са", "се", "сақ", "сек", "ған", "ген")
"""How verbs end that close a clause."""
MONTH = "mo"
_FAR = 10
"""How many words behind one more person may stand what befell him."""


@dataclass(slots=True)  # not frozen: made by the ten thousand, thrice as quick
class Candidate(Neighbours):
    """A number with its unit, bound and ending, in its marks."""

    number: Number
    unit: Unit | None
    bound: Phrase | None
    ending: str
    money: bool = False
    about: bool = False
    """Whether the number itself is inflected for «about»: «25 миллиардтай теңге»."""

    bare: bool = field(init=False)
    """Digits without unit, bound, multiplier or grouping."""

    def __post_init__(self) -> None:
        Neighbours.__post_init__(self)
        alone = self.unit is None and self.bound is None and not self.money
        self.bare = alone and self.number.plain

    @property
    def list_begins(self) -> int:
        """«15, 16 және 17»: the first number of a list that only joins numbers up to this one."""
        at = self.number.first
        while joins(self.low(at - 1)) and (one := self.mark(at - 2)) and one.kind == "number":
            at -= 2
        return at


def joins(low: str) -> bool:
    """Whether a word or a comma stands between the items of a list."""
    return low == "," or low in function_words("and")


@cache
def labels(*names: str) -> frozenset[str]:
    """Words of classes of the lexicon of labels."""
    return of_classes("kazakh/labels", *names)


@cache
def given() -> tuple[str, ...]:
    """How verbs begin of money that is given, of nothing else or of other things too."""
    return tuple(labels("given", "allotted"))


@cache
def beside(kind: str) -> frozenset[str]:
    """The words of a class of ``lexicons/no_figures.toml``, beside numbers that state no figure."""
    return classes("kazakh/no_figures")[kind]


@lru_cache(maxsize=WORDS)
def begins(low: str, kind: str) -> bool:
    """Whether a word begins like one of a class of ``lexicons/no_figures.toml``."""
    return low.startswith(beginnings("kazakh/no_figures", kind))


@cache
def durations(name: str) -> frozenset[str]:
    """Words beside a duration that only dates something."""
    return classes("kazakh/durations").get(name, frozenset())


def is_form(low: str, words: frozenset[str]) -> bool:
    """Whether a word is a form of one of the words."""
    return bool(low) and not words.isdisjoint(stems(low))


def doubt_of(c: Candidate, kind: str) -> tuple[str | None, bool]:
    """What is not sure about a figure, and the guess of these rules."""
    n = c.number
    if n.category == "several" and n.scale == 1:
        return "several", False
    if n.category == "one" and c.unit is None and c.bound is None:
        return "one", befalls(c) or _listed(c)
    if kind == "duration":
        return (
            ("compound-adjective", False)
            if "worth" in features(c.ending)
            else ("duration", not _dates(c))
        )
    if kind == "count" and c.unit is None and n.high < 20 and not c.ending and _qualifies(c):
        return "compound-adjective", False
    return None, True


def befalls(c: Candidate) -> bool:
    """«Бір адам қаза тапты»: one person whom something befell."""
    ones = classes("kazakh/ones")
    at = c.last + 1
    whom = next((i for i in range(at, at + 3) if c.low(i) in ones["person"]), None)
    if whom is None:
        return False
    reach = _FAR if c.before in beside("more") else 4
    return any(c.low(i).startswith(tuple(ones["harm"])) for i in range(whom + 1, whom + reach))


def _listed(c: Candidate) -> bool:
    """«Бір алтын, екі күміс», «екі үй және бір қора»: one beside other numbers of a list."""
    for behind in (2, 3):
        at = c.last + behind
        if joins(c.low(at)) and not _closes(c.low(at - 1)):
            if is_number(c.low(at + 1)) and c.low(at + 1) not in beside("one"):
                return True
    if not joins(c.before) or c.after in beside("no-item"):
        return False
    for back in (3, 4, 5):
        at = c.first - back
        if is_number(c.low(at)) and not _closes(c.low(c.first - 2)):
            return c.low(at) not in beside("one")
    return False


def _closes(low: str) -> bool:
    """Whether a word may end a clause: «5 млн теңге алып, бір дүкенге кірді», «бір емес, екі үй»."""
    if low in beside("not") or (low.endswith("п") and low not in beside("no-converb")):
        return True
    return low.endswith(CLOSING)


@lru_cache(maxsize=WORDS)
def is_number(low: str) -> bool:
    """Whether a word begins a number that counts: digits, «екі», not «екінші»."""
    if low[:1].isdigit():
        return True
    word = number_word(low)
    return word is not None and word[0].category not in ("ordinal", "several", "vague")


def _qualifies(c: Candidate) -> bool:
    """«үш ауысымды мектеп»: the number belongs to an adjective, not to what is counted."""
    made = classes("kazakh/compounds")["adjective"]
    both = joins(c.after) and is_number(c.low(c.last + 2)) and c.low(c.last + 3) in made
    return c.after in made or both  # «бес және тоғыз қабатты үй»


def _dates(c: Candidate) -> bool:
    """A duration that only says when: «екі күннен кейін», «соңғы 7 жылда», «үш жыл бұрын»."""
    if c.after in durations("after") or c.before in durations("before"):
        return True
    behind = c.last + 1 + (c.after in function_words("slightly"))
    behind += is_bound(c.low(behind))  # «бір жылдан сәл асатын уақыт аралығында»
    over = begins(c.low(behind), "time") or c.low(behind) in durations("over")
    if over and c.low(behind + 1) in durations("after"):
        return True  # «бес сағаттан астам уақыттан кейін», «9 минут өткен соң»
    bound = c.bound is not None or behind > c.last + 1
    if over and bound and c.low(behind).endswith(LOCATIVE):
        return True  # «үш айдан аз уақытта»
    dating = {"loc", "place"}
    if c.unit is not None and c.unit.symbol == MONTH and c.before in durations("of-year"):
        dating |= {"ins", "dat", "abl"}  # «2025 жылдың тоғыз айымен салыстырғанда»
    return not dating.isdisjoint(features(c.ending))
