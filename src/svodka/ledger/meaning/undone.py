"""What as many as are counted did not do: «40 рабочих не получили», "40 were not paid", «40 адам алған жоқ».

That is another deed than the one that was done: those who got nothing are no part of those who got
something, and their number contradicts none of it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from svodka.language.lexicon import beginnings, classes
from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.words import Text
from svodka.model import Claim, Mention

NOT = "not "
"""What the name of such an action begins with, before that of the deed."""
SAID: Mapping[str, tuple[str, str]] = {"ru": ("не ", ""), "en": (NOT, ""), "kk": ("", " емес")}
"""What stands around the title of the deed, by language."""
_RUSSIAN = SAID["ru"][0]
_ENGLISH = re.compile(r"(?:\b(?:not|never)|n['’]t) ", re.IGNORECASE)


def is_undone(claim: Claim, text: Text, catalogue: Catalogue) -> bool:
    """Whether the words of the action of an asserted claim hold its «not».

    Not where they are a concept with it: «не хватает 300 учителей».
    """
    verb = claim.action
    if verb is None or claim.factuality == "negated":
        return False
    if text.language == "en":
        return _ENGLISH.search(verb.text) is not None
    if text.language == "kk":
        last = verb.text.rsplit(maxsplit=1)[-1].lower()
        return last in classes("kazakh/orders")["denying"] or _denies(last)
    if not verb.normal.startswith(_RUSSIAN):
        return False
    whole = catalogue.at("action", text.words(verb.start, verb.end), 0)
    return whole is None or whole.length == 1


def done(verb: Mention, text: Text) -> Mention:
    """The words of the deed that was not done, without their «not»; in Kazakh it is one with the verb."""
    normal = verb.normal.removeprefix(_RUSSIAN)
    said = text.words(verb.start, verb.end)
    start = next((word.start for word in said if normal in word.lemmas), verb.start)
    return replace(verb, text=text.text[start : verb.end], start=start, normal=normal)


def titled(title: str, language: str = "ru") -> str:
    """The title of an action that was not done, by that of the deed."""
    before, behind = SAID[language]
    return f"{before}{title}{behind}"


def deed_of(title: str) -> str | None:
    """The title of the deed, by that of an action that was not done in any language; ``None`` for others."""
    for before, behind in SAID.values():
        if title.startswith(before) and title.endswith(behind):
            return title[len(before) : len(title) - len(behind)]
    return None


def _denies(verb: str) -> bool:
    """Whether a verb denies its deed, and neither bounds an amount nor says that something is missing."""
    from svodka.language.kazakh.morphology.tags import tag
    from svodka.language.kazakh.quantities.bounds import is_bound

    if is_bound(verb) or verb.startswith(beginnings("kazakh/orders", "lacking")):
        return False
    return any(tag(verb, behind)[1].get("Polarity") == "Neg" for behind in (".", "қалды"))
