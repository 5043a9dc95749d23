"""Dictionary forms that an English word may have, by its ending and a list of irregular ones.

No part of speech is known here, so a form can have several: «leaves» is «leaf» and «leave». What follows the
network's tags asks :func:`lemma`, which takes one.
"""

from __future__ import annotations

from functools import cache, lru_cache

from svodka.language.lexicon import classes, endings, load

VOWELS = "aeiou"


@cache
def irregular() -> dict[str, str]:
    """Irregular forms and what they are forms of."""
    return {form: entry.text("of") for entry in load("english/irregular") for form in entry.forms}


@lru_cache(maxsize=40_000)
def lemmas(low: str) -> frozenset[str]:
    """Every lemma a folded word may have, itself among them."""
    found = {low}
    if low in irregular():
        found.add(irregular()[low])
    if len(low) < 4 or not low.isalpha():
        return frozenset(found | ({low[:-1]} if len(low) == 3 and low.endswith("s") else set()))
    if low.endswith("s") and not low.endswith(("ss", "us", "is")):
        found.add(low[:-1])
        if low.endswith("ies"):
            found.add(low[:-3] + "y")
        elif low.endswith(("ses", "xes", "zes", "ches", "shes", "oes")):
            found.add(low[:-2])
    if low.endswith("men"):
        found.add(low[:-2] + "an")  # «servicemen»
    for ending in ("ed", "ing"):
        if low.endswith(ending) and len(low) > len(ending) + 2:
            found |= _stems(low[: -len(ending)])
    if low.endswith("ied"):
        found.add(low[:-3] + "y")
    return frozenset(found)


def _stems(stem: str) -> set[str]:
    found = {stem, stem + "e"}
    if (len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in VOWELS + "ls") or (
        len(stem) > 3 and stem[-1] == stem[-2] == "l"
    ):
        found.add(stem[:-1])
    return found


@lru_cache(maxsize=40_000)
def lemma(low: str, pos: str) -> str:
    """One lemma for a folded word with this part of speech (Universal Dependencies)."""
    plain = low.replace("’", "'")  # «they’ve», typeset
    if plain in irregular() and pos in ("VERB", "AUX", "NOUN", "ADJ", "ADV"):
        return irregular()[plain]
    if pos == "NOUN" and low.endswith(("s", "men", "children")):
        return _singular(low)
    if pos in ("VERB", "AUX"):
        return _infinitive(low)
    return low


def _singular(low: str) -> str:
    """«avalanche(s)», «tornado(es)», «fire(men)»; a noun that has «s» of its own as it is: «atlas»."""
    known = classes("english/spelling")
    if low.endswith("men"):
        return low if low in known["own-men"] else low[:-2] + "an"
    if low.endswith("children"):
        return low[:-3]
    if low[:-1] in known["in-e"] or low[:-1] in known["in-vowel"]:
        return low[:-1]
    if low in known["with-s"] or len(low) < 4:
        return low
    if low.endswith("ves") and low[:-3] + "f" in known["in-f"]:
        return low[:-3] + "f"
    if low.endswith("es") and low[:-2] in known["with-s"]:
        return low[:-2]
    if low.endswith(("ss", "us", "is", "news", "series", "species")):
        return low
    if low.endswith("ies"):
        return low[:-3] + "y" if len(low) > 4 else low[:-1]
    return low[:-2] if low.endswith(_ends("with-es")) else low[:-1]


def is_odd_plural(low: str) -> bool:
    """Whether a folded word is a plural without «s»: «firemen», «schoolchildren», «geese», «aircraft»."""
    known = classes("english/spelling")
    men = low.endswith("men") and low not in known["own-men"]
    return men or low.endswith("children") or low in known["alone"]


def _infinitive(low: str) -> str:
    if low.endswith(("ies", "ied")):
        return low[:-3] + "y" if len(low) > 4 else low[:-1]
    if low.endswith("s") and not low.endswith("ss"):
        return low[:-2] if low.endswith(("sses", "xes", "ches", "shes", "oes")) else low[:-1]
    for ending in ("ed", "ing"):
        stem = low[: -len(ending)]
        if low.endswith(
            ("ceed", "need", "feed", "seed", "bleed", "heed", "breed", "speed", "oing")
        ):
            return low[:-3] if low in ("going", "doing", "undergoing", "outdoing") else low
        if low.endswith(ending) and len(stem) > 2 and any(v in stem for v in VOWELS + "y"):
            if stem[:-1] in classes("english/spelling")["doubled"]:
                return stem[:-1]
            doubled = stem[-1] == stem[-2] and stem[-1] not in VOWELS + "szf"
            if (
                doubled
                and len(stem) > 3
                and not stem.endswith(("all", "roll", "till"))
                and (stem[-1] != "l" or sum(v in VOWELS for v in stem) > 1)
            ):
                return stem[:-1]
            return stem + "e" if _takes_e(stem) else stem
    return low


def _ends(kind: str) -> tuple[str, ...]:
    """Ends of stems, by what «ed» and «ing» do to them."""
    return endings("english/spelling", kind)


def _takes_e(stem: str) -> bool:
    """Whether a verb's stem has lost an «e»: «caus(ed)», «rais(ed)», «estimat(ed)», not «report(ed)»."""
    if stem.endswith(_ends("lost")) and len(stem) > 3 and stem not in ("begin", "margin"):
        return True
    if stem.endswith(_ends("silent")):
        return not stem.endswith(_ends("whole"))
    if stem[-1] == "l" and stem[-2] in "bcdfgkpstz":
        return True  # «smuggl(ed)»
    consonant = stem[-1] not in VOWELS + "wxy"
    short = len(stem) > 2 and stem[-2] in VOWELS and stem[-3] not in VOWELS
    vowels = sum(letter in VOWELS for letter in stem)
    return consonant and short and (vowels == 1 or stem.endswith(("ir", "ur", "ar", "id", "ut")))
