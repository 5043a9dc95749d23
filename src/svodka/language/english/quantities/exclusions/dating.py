"""Numbers that only say when: days, years, times of day, periods that date something."""

from __future__ import annotations

from svodka.language.english.cues import BEFORE_DAY
from svodka.language.english.quantities.candidates import (
    Candidate,
    closed,
    contexts,
    labels,
    matches,
    year_mark,
)
from svodka.language.english.quantities.change.words import change_word
from svodka.language.english.quantities.exclusions.names import running
from svodka.language.english.quantities.exclusions.spread_out import shared_over
from svodka.language.english.quantities.numbers import money
from svodka.language.english.words import lemmas
from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES, HYPHENS

RECENT = (1990, 2035)
"""The years that news compares with, by a bare number before a noun."""
ACRONYM = 5
"""How many letters the short name of a plan or body has that a year stands behind."""
LEAST_RATED = 10
"""What rates are told of at least."""
TALLY = 9
"""Marks before a number among which stands the word that says that one is told."""
SAME_BEHIND = frozenset(["in", "over", "during", "for", "with", "to", "from", "than", "of", "on"])
"""What stands before «the same three months»."""
BONDS = frozenset([2, 3, 5, 7, 10, 20, 30])
"""Years after which the bonds of a state are paid back."""
BEHIND_BOND = frozenset([",", ".", "was", "is", "at", "to", "and"])
"""What stands behind such a bond."""
PERIOD_AFTER = frozenset([
    "to", "of", "until", "till", "ending", "ended", "since", "through", "before", "after", "up",
    "from", "between", "ahead",
])  # fmt: skip
"""What goes on behind «in the six months …»."""


def date(c: Candidate) -> bool:
    """A day of a month: «May 8», «15 May», «May 8–10 and 12»."""
    n = c.number
    if c.unit is not None or n.scale != 1 or c.money or n.high > 31:
        return False
    if c.after in labels("month") and _month(c, c.last + 1):
        return True
    dashed = c.mark(c.last + 1)
    if dashed is not None and dashed.low in HYPHENS and not dashed.gap and _month(c, c.last + 2):
        if year_mark(c.mark(c.last + 4)):
            return True  # «11-Jul-2016»
    if c.after == "of" and _month(c, c.last + 2):
        return True
    listed = c.after in ("and", "or") and n.style == "digits" and c.near in ("on", "over", "of")
    if listed and _month(c, c.last + 3):
        return True  # «on *22* and 23 November», «over *8* and 9 July»
    at = n.first - 1
    if c.low(at) == "(" and c.after == ")" and c.low(at - 1) in labels("day-word"):
        return True  # «the raid took place yesterday (29)»
    opens = c.low(at - 2) == "as" or c.low(at - 2) in labels("part-of-day")
    on = c.low(at - 1) in BEFORE_DAY or (c.low(at - 1) == "of" and opens)
    if _month(c, at) and on and n.style == "digits" and not n.low % 1:
        return True  # «On January 3 police …», «on the night of January 3 …», «as of January 3 camps …»
    start = c.mark(n.first)
    if n.style == "words" and c.low(at) in DASHES and start and start.text[:1].isupper():
        return False  # «WELLINGTON, Aug 8 - Fourteen soldiers …»
    for _ in range(4):
        if c.low(at) == ".":
            if n.style == "words":
                return False  # «in late October. *Two in five* were pupils»
            at -= 1
        if _month(c, at):
            behind = c.mark(c.last + 1)
            named = behind is not None and behind.text[:1].isupper() and behind.low[-1:] != "s"
            owned = c.low(at - 1) in ("the", "s") or c.low(at - 1) in labels("owner")
            return named or owned or not c.counts_plural  # «the March 6 Bill», «our May 6 polls»
        if c.low(at) not in ("and", ",", "to", "-", "–", "—", "or"):
            return False
        at -= c.low(at - 1) in labels("ordinal")  # «between January 9th and 13»
        number = c.mark(at - 1)
        if number is None or number.kind != "number":
            return False
        if year_mark(number) and c.after.isalpha() and c.after not in closed():
            return False  # «On 8 May 2010, *1 soldier* was killed»
        at -= 2
    return False


def _month(c: Candidate, at: int) -> bool:
    mark = c.mark(at)
    return mark is not None and mark.low in labels("month") and mark.text[:1].isupper()


def year(c: Candidate) -> bool:
    """A year: «in 2004», «the 2010 census», «May 8, 2009»."""
    n = c.number
    if n.style != "digits" or n.grouped or n.scale != 1 or c.money or n.low % 1 or n.high % 1:
        return False
    if c.near == "constant" and n.in_years and n.plain:
        return True  # «in constant *2013* US dollars»
    if not n.in_years or (c.unit is not None and c.unit.kind != "duration"):
        return False
    if c.after in ("ad", "bc", "bce", "ce") or _month(c, n.first - 1):
        return True
    if c.low(n.first - 1) == "," and (_month(c, n.first - 3) or _month(c, n.first - 2)):
        return True
    if c.unit is not None:
        return c.low(n.last + 1) == "full" and c.low(n.last + 2) == "year"  # «in *2021* full year»
    if c.after in classes("english/time_words")["onward"]:
        return True  # «from *2015* onwards, ferries carried 40 men»
    if c.near in ("which", "whom"):
        return False  # «schools, of which *1722* are new»
    if c.near in ("from", "since") and c.after.isalpha() and not c.counts:
        names = (c.mark(c.last + 1), c.mark(c.last + 2))
        if all(name is not None and name.text[:1].isupper() for name in names):
            return True  # «from *1965* Rosa Vidal worked there»
    if n.low < 1700:
        era = c.near in ("of", "year") and (
            c.near == "year" or matches(c.mark(n.first - 2), contexts("era"))
        )
        return (c.near in ("in", "since", "until") or era) and not c.counts_plural
    if c.near == "of" and c.low(n.first - 2) in contexts("stretch"):
        return True  # «in the last three months of 2016 police seized»
    if c.near in labels("owner") and n.low % 100 and n.low > 1900:
        return True  # «its 2024 humanitarian appeals»
    if c.near == "and" and year_mark(c.mark(n.first - 2)) and c.low(n.first - 3) in ("the", "its"):
        return RECENT[0] <= n.low <= RECENT[1] and c.bound is None  # «the 1998 and *2013* surveys»
    name = c.mark(n.first - 1)
    if name is not None and name.text.isupper() and 1 < len(name.text) <= ACRONYM and c.bare:
        plans = c.low(n.first - 2) in ("the", "this") or c.low(n.first - 2) in labels("owner")
        if plans and RECENT[0] <= n.low <= RECENT[1]:
            return True  # «the *WFP 2024* plan», «the GHO *2024* needs $40 billion»
    if _tallied(c):
        return False
    if c.near == "this" or _in_title(c) or _of_law(c):
        return True  # «*this 1833* map»
    heights = c.after.endswith("s") and c.after in contexts("height")  # «well above *2021* lows»
    if c.bare and c.low(c.last + 2) in contexts("of-year"):
        heights = True  # «official *2010* housing figures»
    if (heights or c.after in contexts("year-noun")) and RECENT[0] <= n.low <= RECENT[1]:
        return True  # «in line with *2014* volumes»
    if c.bound is not None and c.counts and c.bound.form in ("at least", "more than", "fewer than"):
        return False  # «at least *2000* youth»
    if c.near in labels("year-before") or c.near in ("'", "’"):
        return not (c.counts_plural and c.near in ("to", "of", "from", "for", "by", "and", "after"))
    return not c.counts_plural


def _tallied(c: Candidate) -> bool:
    """«The number of fires was *1742*», «the toll rose to *1985*»: how many a number is said to be."""
    first = c.number.first
    changed = c.near == "to" and change_word(c.marks, first - 1, 1) is not None
    being = c.near != "of" and c.near in classes("english/eliding")["being"]
    tally, said = classes("english/amounts")["tally"], classes("english/doing")["sum"]
    before = c.marks[max(0, first - TALLY) : first - 1]
    return (changed or being) and any(mark.low in tally or mark.low in said for mark in before)


def _in_title(c: Candidate) -> bool:
    """«the board of the Karsun *2026* Summer Games»: between two capitals of a sentence that is no title."""
    name, behind = c.mark(c.number.first - 1), c.mark(c.number.last + 1)
    if name is None or behind is None or not RECENT[0] <= c.number.low <= RECENT[1]:
        return False
    words = name.kind == behind.kind == "word" and c.low(c.number.first - 2) not in ("", ".")
    titled = words and name.text.istitle() and behind.text.istitle() and c.bound is None
    return titled and name.low not in closed() and running(c)


def _of_law(c: Candidate) -> bool:
    """«the Shops Act, *1956*, bars them»: the year of a law behind its comma."""
    law = c.mark(c.number.first - 2)
    named = law is not None and law.text.istitle() and law.low in labels("law")
    return named and c.near == "," and c.bound is None and c.after not in ("of", "people")


def decade(c: Candidate) -> bool:
    """A decade in words: «the nineteen-seventies», «the eighteen nineties»."""
    if c.number.style != "words" or not 17 <= c.number.low <= 20:
        return False
    at = c.number.last + 1 + (c.low(c.number.last + 1) in HYPHENS)
    return c.low(at) in labels("decade") and c.low(at) != "s"


def bond(c: Candidate) -> bool:
    """«The *30-year* fell below 4%», «the yield on the *10-year*.»: a bond that is named by its time."""
    if not c.hyphenated or c.near != "the" or c.number.low not in BONDS or c.low(c.last) != "year":
        return False
    verb = c.after.isalpha() and not c.after.endswith(("s", "ing")) and lemmas(c.after) - {c.after}
    return bool(verb) or not c.after or c.after in BEHIND_BOND


def period(c: Candidate) -> bool:
    """A period that dates: «two years ago», «in the past nine months», «in the 24 hours to Friday».

    «In the past *three quarters*»: of a year, and no 75 percent.
    """
    if c.number.category == "part" and c.low(c.number.last) == "quarters":
        return c.near in contexts("span")
    if c.unit is None and c.after in classes("english/time_words")["fiscal"]:
        return c.near in contexts("span")  # «in the past *two fiscal* years»
    if c.unit is None or c.unit.kind != "duration":
        return False
    if c.after in (*contexts("then"), "period") or (_attributive(c) and _height(c)):
        return True
    behind = c.mark(c.last + 2)
    if c.after == "on" and (behind is None or behind.kind == "sign" or behind.low == "from"):
        return True  # «Ten years *on*, families live in tents»
    if shared_over(c):
        return True
    at = c.first - 1
    year = c.mark(c.last + 2)
    led = c.before in ("in", "over") or c.low(c.number.first - 1) == "over"
    if year_mark(year) and (
        (c.after == "of" and (led or c.before in ("for", "through", "during", "of")))
        or (c.after == "in" and led)
    ):
        return True  # «through *almost eight months* of 2019», «over *nine months* in 2019»
    if c.low(at) in contexts("span"):
        if c.low(at) == "next" and c.low(at - 2) == "for":
            return False
        return not (c.low(at) == "last" and _lasting(c, at))
    if c.low(at) == "same":  # «with *the same three months* of 2021», not «saw the same 40 seconds»
        return c.low(at - 1) == "the" and c.low(at - 2) in SAME_BEHIND
    return (
        c.low(at) in ("the", "those", "these")
        and c.low(at - 1) in ("in", "over", "across", "during", "for", "within", "to", "with", "")
        and (
            c.after in PERIOD_AFTER
            or _that_ended(c)
            or (c.low(at) != "the" and c.low(at - 1) in ("in", "over", "during"))
        )
    )


def _attributive(c: Candidate) -> bool:
    """«a *five-year* high», «a *5-1/2 year* low»: a unit that describes, joined or in the singular."""
    return c.hyphenated or (c.number.low > 1 and not c.low(c.last).endswith("s"))


def _height(c: Candidate) -> bool:
    """«a 13-year *high*», «a 13-year-*low*», «the five-year *average*», «the 10-year state *yield*»."""
    joined = c.after in HYPHENS and c.low(c.last + 2) in contexts("height")
    if any(c.low(at) in contexts("yield") for at in range(c.last + 1, c.last + 4)):
        return c.low(c.number.last + 1) in HYPHENS
    return joined or c.after in contexts("height")


def _that_ended(c: Candidate) -> bool:
    """«for the three months *that ended* March 31»."""
    return c.after == "that" and c.low(c.last + 2) in ("ended", "ends")


def _lasting(c: Candidate, at: int) -> bool:
    """«could take place in 2016 and last two days»: a verb."""
    return c.low(at - 1) in (
        "and",
        "to",
        "can",
        "could",
        "may",
        "might",
        "will",
        "would",
        "must",
        "should",
        "which",
        "that",
        "not",
        "they",
    )


def denominator(c: Candidate) -> bool:
    """What a rate is told of: «27 accidents per *100,000* people», «23 for every *10,000* cars»."""
    n = c.number
    if n.low == n.high == 1 and (c.money or c.unit is not None) and c.before in ("per", "/"):
        return True  # «40 rupees *per one dollar*», «40 rupees/*$1*»
    plain = n.low == n.high and c.unit is None and not c.money
    if plain and n.first and (c.low(n.first), c.low(n.last)) == ("a", "dozen"):
        before = n.first - 1  # «eggs at $5.20 *a dozen*», «at 3 euros *a dozen*»
        return money.signed(c.marks, before) or money.word_at(c.marks, before)
    every = c.near in ("every", "each") and c.low(n.first - 2) == "for" and n.low >= LEAST_RATED
    return plain and (c.near == "per" or every)


def frequency(c: Candidate) -> bool:
    """How often, not how many: «every two years», «once in 5 years», «a three-time champion».

    «A *one-way* street», «*two-way* trade»: nor in how many ways.
    """
    if c.after in HYPHENS and c.low(c.last + 2) in ("weekly", "monthly", "yearly", "hourly"):
        return True  # «a *three-weekly* cycle»
    if c.after in HYPHENS and c.low(c.last + 2) in ("time", "times", "way"):
        return c.low(c.last + 3) not in contexts("times-as")
    if c.unit is None or c.unit.kind != "duration":
        return False
    return c.before in ("every", "each") or (c.before == "in" and c.low(c.first - 2) == "once")
