"""How the normal form of a deed says that it was not done: «не получить», "not receive", «алу емес».

As many as the figure counts did not do it: «40 рабочих *не получили* зарплату», "40 workers *were not paid*",
«40 жұмысшы жалақы *алған жоқ*». The readers of all languages say so, whatever stands in the text, and of no
other deed; where the deed itself is denied («полиция не задержала 40 человек»), its normal form is as ever.
"""

from __future__ import annotations

from svodka.language.languages import LANGUAGES


def undone(deed: str, language: str) -> str:
    """The normal form of what was not done, by that of the deed: «не получить» of «получить»."""
    return LANGUAGES[language].undone.format(deed)


def deed_undone(normal: str, language: str = "") -> str | None:
    """The deed that was not done, in one language or in any; ``None`` where a normal form tells of none."""
    for one in LANGUAGES.values():
        before, _, behind = one.undone.partition("{}")
        deed = normal.removeprefix(before).removesuffix(behind)
        if language in ("", one.code) and deed and undone(deed, one.code) == normal:
            return deed
    return None
