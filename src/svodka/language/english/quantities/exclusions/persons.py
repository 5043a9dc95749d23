"""Numbers beside persons that count nobody: ages."""

from __future__ import annotations

from svodka.language.english.cues import speaking
from svodka.language.english.quantities.candidates import (
    Candidate,
    contexts,
    labels,
    matches,
    small_number,
)
from svodka.language.english.quantities.numbers.composing import ARTICLES
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.age_marks import is_age_mark

LEAST_AGE = 10
"""The least age that stands in brackets behind a name, or behind a word that tells of many."""
OLDEST = 105
TOLD_OLD = 10
"""The least age that a verb of being tells of many: «were under 18», not «victims are over 5»."""
GROWN = 30
"""Up to this age a life is told by «when»; «when Brent was 60» tells a price."""
WHEN = frozenset(["when", "since", "until", "after", "before"])
"""What a time begins with that an age tells of."""
ROW = frozenset([",", "and", "or", ".", ")", ";", ""])
"""What stands behind an age in a row of ages."""
APPOSED = 5
"""How many marks behind a comma the noun may stand that tells who somebody is."""
OF_MANY = 3
"""How many marks before «are» those may stand who are so old."""
_TURNED = frozenset([".", ",", "on", "this", "last", "in"])
"""What stands behind an age that anything turned: «The park *turned 20 on* Friday»."""
DYING = 3
"""How many words before «at» the verb may stand: «died *on Friday* at 84»."""


def age(c: Candidate) -> bool:
    """The age of a person beside the name: «Anna Serik, 42, said», «aged 42»."""
    n = c.number
    if n.scale != 1 or n.high > 120 or (c.unit and c.unit.symbol != "a"):
        return False
    if c.unit is not None and c.after == "of" and c.low(c.last + 2) == "age":
        return True  # «children under 5 years of age», «those between 25 and 49 years of age»
    if n.is_range:
        named = c.low(c.first - 1) in contexts("age") or c.near in contexts("age")
        return named or (c.bare and _who_are(c) and not c.counts)
    if age_limit(c):
        return False
    if _marks_age(c):
        return True
    if matches(c.mark(n.first - 1), contexts("age")) or _of_ages(c) or _in_row(c):
        return True
    if c.unit is not None:
        return False
    if _and_older(c):
        return True
    if c.bound is not None and not (_older(c) or c.bound.entry.text("relation") == "approx"):
        return False
    return (
        _between_commas(c)
        or _of_two(c)
        or _in_brackets(c)
        or _person_of(c)
        or _older(c)
        or _was(c)
        or _as_young(c)
    )


def _marks_age(c: Candidate) -> bool:
    """«a concert (16+)», «rated 18+», «an 18+ show»: whom it is for."""
    if c.bound is None or c.unit is not None or not is_age_mark(c.number.low, c.bound.form):
        return False
    return c.number.plain and (c.near in ARTICLES or not c.counts)


def _of_ages(c: Candidate) -> bool:
    """«at the age of 14», «between the ages of 14 and 18»: both."""
    at = c.number.first - 1
    if c.low(at) in ("and", "to") and c.low(at - 1).isalnum() and c.low(at - 2) == "of":
        return c.low(at - 3) == "ages"
    return c.low(at) == "of" and c.low(at - 1) in ("age", "ages")


def _in_row(c: Candidate) -> bool:
    """«Two boys, aged six and *nine*», «who were *six, nine and 11*»; not «men aged 30, and *20* guns»."""
    at = c.number.first - 1
    while c.low(at) in (",", "and", "or") or small_number(c, at):
        at -= 1
    who = c.low(at) in contexts("are") and c.low(at - 1) == "who"
    return (c.low(at) == "aged" or (who and c.low(c.number.last + 1) in ROW)) and not c.counts


def age_limit(c: Candidate) -> bool:
    """«a retirement age of 62», «the voting age is 16»: an age that is the fact."""
    n = c.number
    if c.unit is not None or n.scale != 1 or n.high > 120 or c.money or c.counts_plural:
        return False
    at = c.first - 1 - (c.low(c.first - 1) in ("of", "is", "was", "at", "to", "from", "be"))
    return c.low(at) == "age" and c.low(at - 1) in contexts("age-of")


def _between_commas(c: Candidate) -> bool:
    """«Anna Serik, 42, said», «a German tourist, 24, lost his life», «Vidal, *now* 81, left»."""
    n = c.number
    at = n.first - 1 - (c.low(n.first - 1) == "now")
    if c.low(at) != "," or n.style != "digits" or n.low % 1:
        return False
    word, after = c.mark(at - 1), c.low(n.last + 1)
    if c.low(at - 2) in HYPHENS:  # «Moon Sang-ho, 29»
        word = c.mark(at - 3)
    if word is None or word.kind != "word" or word.low in contexts("ageless"):
        return False
    if word.low in labels("month") and c.low(at - 2) == "in":
        return False  # «opened 40 in May; *in June, 52*»
    if word.text[:1].isupper():
        return after in (",", ".", ")", ";", "")
    least = 1 if word.low in contexts("person") else LEAST_AGE  # «the *boy*, 9, was hurt»
    return after == "," and least <= n.low <= OLDEST and c.low(at - 2) not in (",", "")


def _of_two(c: Candidate) -> bool:
    """«her two children, *6 and 3*, were hurt», «the brothers, *43 and 39*, died»: both."""
    n = c.number
    if n.style != "digits" or not 1 <= n.low <= OLDEST or not c.bare:
        return False
    first = n.first if c.low(n.last + 1) == "and" else n.first - 2
    words = [c.low(at) for at in (first - 1, first + 1, first + 3)]
    other = c.mark(2 * first + 2 - n.first)
    if words[:2] != [",", "and"] or words[2] not in (",", "", ".", ")") or other is None:
        return False
    who = c.mark(first - 2)
    two = who is not None and who.low not in contexts("person") and matches(who, contexts("person"))
    return two and other.text.isdigit()


def _in_brackets(c: Candidate) -> bool:
    """«the leader Pavel Lunn (30)», «the suspect (22)»: behind a name that a noun tells of, or the noun."""
    n = c.number
    if c.low(n.first - 1) != "(" or c.low(n.last + 1) != ")" or n.style != "digits" or n.low % 1:
        return False
    at = n.first - 2
    while (name := c.mark(at)) is not None and name.kind == "word" and name.text[:1].isupper():
        at -= 1
    if n.low < LEAST_AGE:
        return False
    if at == n.first - 2:
        return c.low(at) in contexts("person", "accused") and n.low <= OLDEST
    return c.low(at) in speaking("person") or _told_behind(c)


def _told_behind(c: Candidate) -> bool:
    """«Pavel Lunn (30), *the driver of the car*, died»: whom words behind a bracket and a comma tell of."""
    n = c.number
    if c.low(n.last + 2) != ",":
        return False
    for at in range(n.last + 3, n.last + 3 + APPOSED):
        mark = c.mark(at)
        if mark is None or (mark.kind != "word" and mark.low not in ("'", "’", "-")):
            return False
        if matches(mark, speaking("person")) or matches(mark, contexts("person")):
            return True
    return False


def _person_of(c: Candidate) -> bool:
    """«a boy of 11», «a girl of nine», «the youngest, *a Peruvian of nine*, had a bag»."""
    who = c.mark(c.first - 2)
    native = who is not None and who.text.istitle() and c.low(c.first - 3) in ("a", "an")
    if native and c.before == "of" and c.unit is None and c.after == "," and c.number.low <= OLDEST:
        return c.low(c.first - 4) == ","
    return (
        c.before == "of"
        and matches(c.mark(c.first - 2), contexts("person"))
        and not c.counts_plural
    )


def _older(c: Candidate) -> bool:
    """«children under five», «donors over 45», «15 of the victims were under 18»."""
    bound = c.bound
    if (
        bound is None
        or bound.form not in ("over", "under", "above", "below")
        or bound.first > c.number.first
    ):
        return False
    before = c.mark(bound.first - 1 - (c.low(bound.first - 1) in ("are", "were", "is")))
    people = before is not None and (before.low in contexts("people") or before.kind == "number")
    people = people or _are_old(c, bound.first - 1)
    behind = c.low(c.number.last + 1)  # «*those over 60* thought that things were worse»
    told = before is not None and before.low == "those" and not behind.endswith("s")
    return people and (told or not c.counts_plural) and c.number.scale == 1


def _and_older(c: Candidate) -> bool:
    """«people *65 and older*», «adults *18 and over*», «men *50 or younger*»; no «crowd of 90 and over»."""
    bound = c.bound
    if bound is None or bound.first <= c.number.last or c.number.style != "digits":
        return False
    aged = bound.form.endswith(("older", "younger"))
    behind = bound.form.split()[-1] in ("over", "under", "up", "above", "below")
    return (aged and c.near != "of") or (behind and _who_are(c))


def _who_are(c: Candidate) -> bool:
    """Whether many people stand right before a number: «*children* 5 to 11», «*adults* 18 and over»."""
    who = c.mark(c.number.first - 1)
    if who is None or not c.marks[c.number.first].gap:
        return False
    many = who.low.endswith("s") and matches(who, contexts("person"))
    return many or who.low in contexts("people") - {
        "wounded",
        "injured",
        "dead",
        "all",
        "them",
        "whom",
    }


def _are_old(c: Candidate, verb: int) -> bool:
    """«half of the *members are* under 30», «40% of *whom are* over 60»: no «exports were above 70»."""
    n = c.number
    if c.low(verb) not in contexts("are") or n.style != "digits" or not TOLD_OLD <= n.low <= OLDEST:
        return False
    behind = c.mark(n.last + 1)
    if behind is not None and behind.low not in contexts("age-ends"):
        return False
    near = (c.mark(at) for at in range(verb - 1, max(-1, verb - 1 - OF_MANY), -1))
    known = contexts("person", "people") | speaking("person")
    return any(mark is not None and (mark.low in known or matches(mark, known)) for mark in near)


def _was(c: Candidate) -> bool:
    """«He was 26 and leaves a wife», «I am 70», «who is *believed to be* 52», «died on Friday at 84»."""
    n = c.number
    if n.low % 1 or not 1 <= n.low <= 110 or (c.counts and c.after not in ("last", "this", "next")):
        return False
    is_old = c.near in ("was", "is", "am") or c.near in contexts("turning")
    who = is_old and (c.low(n.first - 2) in contexts("being-old") or _named_when(c))
    who = who or (c.near in contexts("turning") and c.after in _TURNED)
    thought = c.near == "be" and c.low(n.first - 2) == "to"  # «who is *thought to be* 52»
    who = who or (thought and c.low(n.first - 5) in contexts("being-old"))
    near = range(n.first - 2, n.first - 2 - DYING, -1)
    died = c.near == "at" and any(c.low(at) in contexts("dying") for at in near)
    return (who or died) and c.low(n.last + 1) not in ("of", "%", "to")


def _named_when(c: Candidate) -> bool:
    """«It closed *when Rosa Vidal was* 16», in running text: a name between «when» and its verb."""
    at = c.number.first - 2
    while c.low(at) not in WHEN:
        name = c.mark(at)
        if name is None or name.kind != "word" or not name.text.istitle():
            return False
        at -= 1
    return at < c.number.first - 2 and c.number.low <= GROWN


def _as_young(c: Candidate) -> bool:
    """«workers, some as young as 12», «*as old as* 90»."""
    young = c.near == "as" and c.low(c.number.first - 2) in ("young", "old")
    return young and c.low(c.number.first - 3) == "as" and not c.counts_plural
