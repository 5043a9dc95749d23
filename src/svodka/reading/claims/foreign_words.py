"""Words in Latin letters that look like names and are no places: firms, codes, grades of oil."""

from __future__ import annotations

from svodka.language.lexicon import classes
from svodka.reading.claims.candidates import Candidate


def is_foreign(option: Candidate) -> bool:
    """«Доля Samsung — 19%, [Apple] — 15%»: a name in Latin letters that no preposition governs."""
    tree, at = option.tree, option.token
    text = tree.tokens[at].text
    return text.isascii() and text.isalpha() and tree.phrases is None and tree.child(at, "case") < 0


def is_code(option: Candidate) -> bool:
    """«В [B2C] рост составил 9%»: one Latin letter, or letters with digits, name no place."""
    text = option.tree.tokens[option.token].text
    if not text.isascii() or option.tree.phrases is not None:
        return False
    return len(text) == 1 or any(map(str.isdigit, text))


def is_grade(option: Candidate) -> bool:
    """«Фьючерсы на [Brent] подорожали»: oil is no place."""
    return option.tree.tokens[option.token].text.casefold() in classes("russian/extents")["grade"]
