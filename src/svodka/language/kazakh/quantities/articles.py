"""A «1» that is the article of speech and counts nothing: «елдің 1 арманы», «тағы 1 мәселе — су»."""

from __future__ import annotations

from svodka.language.kazakh.agents import is_person
from svodka.language.kazakh.morphology.lemmas import analysis
from svodka.language.kazakh.morphology.words import features
from svodka.language.kazakh.quantities.candidates import Candidate, befalls, begins, beside
from svodka.language.punctuation import DASHES

_NAMED = 4
"""How many words behind «тағы 1» the dash may stand that says what it is."""
ENDS = frozenset([".", "!", "?", ""])


def article_one(c: Candidate) -> bool:
    """Whether «1» stands for «бір» that counts nothing; «1 балам», «тағы 1 үй» and «саны – 1» do."""
    if c.number.low != 1 or c.number.style != "digits" or not c.bare or c.ending or befalls(c):
        return False
    return _one_of_its(c) or _says_what(c) or _is_one(c)


def _one_of_its(c: Candidate) -> bool:
    """«Осының 1 дәлелі», «Оның 1 арманы бар»: one of what something has."""
    if begins(c.after, "one-thing"):
        return True  # «1 нәрсе»
    return "own" in features(analysis(c.after).ending) and not is_person(c.after)


def _says_what(c: Candidate) -> bool:
    """«Тағы 1 мәселе — жол»: what stands behind the dash is it."""
    if c.before not in beside("more"):
        return False
    return any(c.low(c.last + i) in DASHES | {":"} for i in range(2, _NAMED + 1))


def _is_one(c: Candidate) -> bool:
    """«Пікіріміз 1.», «1 емес, бірнеше үй»: the same, and not that many."""
    if c.after in beside("not"):
        return True
    before = c.mark(c.number.first - 1)
    noun = before is not None and before.kind == "word" and not begins(c.before, "number-of")
    return c.after in ENDS and noun
