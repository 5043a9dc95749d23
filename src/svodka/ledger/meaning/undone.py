"""What as many as are counted did not do: «40 рабочих не получили», "40 were not paid", «40 адам алған жоқ».

That is another deed than the one that was done: those who got nothing are no part of those who got
something, and their number contradicts none of it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from svodka.language.kazakh.morphology.infinitives import denied_infinitive
from svodka.language.lexicon import folded
from svodka.language.undone import deed_undone, undone
from svodka.ledger.meaning.clauses import clause_start
from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.words import Text
from svodka.model import Claim, Mention

WITHHELD = {
    "ru": re.compile(r"\w+(?: \w+){0,3}? не (\w+(?:[тч]ь|ти)(?:ся|сь)?)\b", re.IGNORECASE),
    "en": re.compile(r"\w+(?: \w+){0,4}? not to (?:be )?(\w+)", re.IGNORECASE),
}
"""A verb with the deed behind it that somebody decided, or was asked, not to do."""
INFINITIVE = "INFN"
CEASED = re.compile(r"(?:stop|ceas)\w* (\w+ing)\b", re.IGNORECASE)
"""A deed that somebody does no more."""
ENDS = re.compile(r"\s*(?:[.,;!?…»]|$)")
"""What ends a clause behind its verb."""
NAMED = "en"
"""The language that names of concepts are in, and so of what was not done: "not receive"."""


def not_done(claim: Claim, text: Text, catalogue: Catalogue) -> Mention | None:
    """The words of the deed that a claim says was not done, without its «not»; ``None`` of other claims.

    Not where they are a concept with it: «не хватает 300 учителей», «[қабылданбады]».
    """
    verb = claim.action
    deed = deed_undone(verb.normal, text.language) if verb is not None else None
    if verb is None or deed is None or called_undone(claim, text, catalogue):
        return None
    whole = catalogue.at("action", Text(verb.normal, text.language).words(), 0)
    if whole is not None and whole.length > 1:
        return None
    said = text.words(verb.start, verb.end)
    start = next((word.start for word in said if deed in word.lemmas), verb.start)
    return replace(verb, text=text.text[start : verb.end], start=start, normal=deed)


def called_undone(claim: Claim, text: Text, catalogue: Catalogue) -> bool:
    """Whether what a Kazakh verb says was not done is a concept: «[қанағаттандырылмады]» is rejected."""
    verb = claim.action
    if verb is None or text.language != "kk":
        return False
    row = text.words(clause_start(text, verb.start), verb.end)
    denied = denied_infinitive(folded(row[-1].text)) if row else None
    if denied is None:
        return False
    return any(
        match.last == len(row) - 1
        and any(word.split()[-1] == denied for word in match.concept.words)
        for match in catalogue.each("action", row)
    )


def asserted_undone(claim: Claim, text: Text, catalogue: Catalogue) -> bool:
    """Whether a denied verb that ends its clause asserts of so many what a concept is called.

    «257 өтініш [қанағаттандырылмады].»; not «қабылданбаған жоқ», «қабылданбады деген рас емес».
    """
    if claim.factuality != "negated" or claim.action is None:
        return False
    ends = ENDS.match(text.text, claim.action.end) is not None
    return ends and called_undone(claim, text, catalogue)


def withheld(claim: Claim, text: Text) -> str:
    """The name of what those who are counted decided, or were asked, not to do: «не расширяться»; or nothing.

    "40 firms decided not to expand" tells of others than "55 firms decided to expand".
    """
    verb, form = claim.action, WITHHELD.get(text.language)
    if verb is None or form is None or deed_undone(verb.normal, text.language) is not None:
        return ""
    found = form.match(text.text, verb.start)
    if found is None:
        return ""
    if text.language == "ru" and text.words(*found.span(1))[0].part != INFINITIVE:
        return ""  # «не часть»
    return undone(text.plain(found.group(1)), text.language)


def ceased(claim: Claim, text: Text) -> bool:
    """Whether those who are counted stopped doing something: "70 firms [stopped paying] taxes"."""
    verb = claim.action
    if verb is None or text.language != "en":
        return False
    return CEASED.match(text.text, verb.start) is not None
