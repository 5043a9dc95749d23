"""Deeds told as English participles behind what is measured, with who did them: "homes [built] came to 40".

"Licences [granted] by [the council] numbered 40" is that the council granted 40 licences.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from svodka.ledger.meaning.clauses import clause_start
from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.numbered import done_behind, is_participle
from svodka.ledger.meaning.verbs import AMOUNT, MOVES
from svodka.ledger.meaning.words import Text, Word
from svodka.model import Claim, Mention

BY = "by"
"""The particle that leads who did it."""
PLURAL = "s"
"""How English nouns end that name several: who granted licences, and not how ("by hand", "by post")."""


def with_measured_deed(claim: Claim, text: Text, catalogue: Catalogue) -> Claim:
    """The claim with the participle right behind its noun as the deed, and whoever "by" leads as the actor.

    Where the verb says only how many there are: not "homes [built] in 1950 lost 40 tenants".
    """
    noun, verb, figure = claim.counted, claim.action, claim.quantity
    if text.language != "en" or noun is None or verb is None:
        return claim
    if not noun.end < verb.start < figure.start or not _only_comes_to(claim, text, catalogue):
        return claim
    behind = text.words(noun.end, verb.start)
    if not behind or behind[0].start != noun.end + 1:
        return claim
    said = _deed(behind, text.words(noun.start, noun.end), catalogue)
    if not said:
        return claim
    start, end = said[0].start, said[-1].end
    rest = behind[behind.index(said[-1]) + 1 :]
    if any(word.within(claim.period) for word in rest[1:2]) and _by(rest, catalogue):
        return claim  # "built by May"
    actor = claim.actor or _doer(rest, claim, text, catalogue)
    place = claim.place
    if actor is not None and place is None:
        place = _where([word for word in rest if word.start > actor.end], text, catalogue)
    words = text.text[start:end]
    deed = Mention(words, start, end, normal=words)
    return replace(claim, action=deed, actor=actor, place=place)


def _deed(behind: list[Word], noun: list[Word], catalogue: Catalogue) -> Sequence[Word]:
    """The participle that words behind a noun open with.

    One that tells a deed with it too ("fines [imposed]"), or of guests that they came ("tourists [hosted]").
    """
    done = done_behind(behind, catalogue)[1]
    if done or not is_participle(behind[0]):
        return done
    with_noun = catalogue.at("action", [behind[0], *noun], 0)
    hosts = catalogue.at("hosting", behind, 0)
    told = with_noun is not None and with_noun.last > 0 and "level" not in with_noun.concept.flags
    return behind[:1] if told or hosts is not None else []


def _only_comes_to(claim: Claim, text: Text, catalogue: Catalogue) -> bool:
    """Whether the words from the verb to the figure say only that there are so many, or came to be."""
    verb, figure = claim.action, claim.quantity
    said = text.words(verb.start, figure.start) if verb else []
    found = catalogue.at("action", said, 0) if said else None
    if found is None:
        return False
    moved = found.concept.name in MOVES and figure.change == "to"
    return found.concept.name == AMOUNT or moved


def _doer(behind: list[Word], claim: Claim, text: Text, catalogue: Catalogue) -> Mention | None:
    """Whom a "by" right behind the deed leads: "by [the council] in May"; not "by hand", nor "by May"."""
    if not _by(behind, catalogue):
        return None
    row = list(takewhile(lambda word: not _ends(word, claim, text, catalogue), behind[1:]))
    if not row:
        return None
    named = [word for word in row if not catalogue.at("link", [word], 0)]
    if not named or not (named != row or _is_somebody(row, catalogue)):
        return None
    start, end = row[0].start, row[-1].end
    return Mention(text.text[start:end], start, end, normal=row[-1].lemma)


def _where(behind: list[Word], text: Text, catalogue: Catalogue) -> Mention | None:
    """The place named behind those who did it: "by police in [Leeds]"."""
    led = catalogue.at("across", behind, 0) if behind else None
    found = catalogue.at("place", behind, 1) if led is not None and behind[1:] else None
    if found is None or "generic" in found.concept.flags:
        return None
    start, end = behind[1].start, behind[found.last].end
    return Mention(text.text[start:end], start, end, normal=behind[found.last].lemma)


def _by(behind: list[Word], catalogue: Catalogue) -> bool:
    """Whether words open with "by"."""
    led = catalogue.at("particle", behind, 0) if behind else None
    return led is not None and led.concept.name == BY


def _is_somebody(row: list[Word], catalogue: Catalogue) -> bool:
    """Whether words without an article name some, a name or an institution: "banks", "Oman", "police"."""
    several = row[-1].text.casefold().endswith(PLURAL)
    return several or row[0].text[0].isupper() or catalogue.first("actor", row) is not None


def _ends(word: Word, claim: Claim, text: Text, catalogue: Catalogue) -> bool:
    """Whether a word stands behind those who did it: the time, or what leads a place."""
    broken = clause_start(text, word.start) > clause_start(
        text, claim.counted.end if claim.counted else 0
    )
    stops = catalogue.at("stop", [word], 0) is not None
    return broken or stops or word.within(claim.period) or word.text[0].isdigit()
