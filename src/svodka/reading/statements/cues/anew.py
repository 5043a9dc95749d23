"""Clauses in which another tells something of his own: «Мэр сообщил, что …, [а врач возразил], что …».

A tree easily takes such a clause for a part of what the first one tells. Here the words tell: a comma, «а» or
«но», who speaks, and the verb of saying with «что» behind it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from svodka.language.analysis import Sentence, Token
from svodka.language.lexicon import folded
from svodka.language.punctuation import CLOSING, OPENING
from svodka.reading.statements.cues.attribution import attribution
from svodka.reading.statements.cues.headings import HEADING
from svodka.reading.statements.cues.left_out import clause_of
from svodka.reading.statements.cues.saying import Cue
from svodka.reading.statements.cues.subjects import TELLING, office_before, subject_of
from svodka.reading.statements.cues.unnamed import unnamed
from svodka.reading.syntax.phrases import name_at

_OWN = TELLING | {"opine", "answer"}
"""Groups of verbs that tell what somebody says himself."""
_CITED = frozenset({"phrase", "preposition"})
_TELLERS = frozenset({"person", "body", "media"})
_QUOTES = frozenset(OPENING + CLOSING)
_PARTING = frozenset(",;")
_LIGHT = frozenset({"ADJ", "DET", "ADV", "PART"})
_NOUNS = frozenset({"NOUN", "PROPN"})
_REACH = 14
"""Words of a clause up to its verb: «а представитель управления по делам семьи Анна Лис [заявила]»."""
_ADDRESSED = 4
"""Words between a verb and «, что»: «уточнил [журналистам агентства], что»."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause that begins at the token ``first``: who tells it, or in which office they are who do."""

    first: int
    teller: Token | None = None
    office: Token | None = None


def anew(sentence: Sentence, cue: Cue, nouns: Mapping[str, str]) -> Clause | None:
    """The clause in which a cue lets another speak.

    ``nouns`` name speakers. Not «мэр сказал, что [врач сообщил], что …», nor «…, [который сообщил], что …».
    """
    if cue.kind == HEADING:  # «…; перевозчик — что …», and no heading of a paragraph
        first = clause_of(sentence, cue.first) if cue.last > cue.first else 0
        return Clause(first, sentence.tokens[cue.head]) if first else None
    if cue.kind in _CITED:
        first = _joined(sentence.tokens, cue.first)
        who = subject_of(sentence, cue) if first else None
        return Clause(first, who) if who is not None and not unnamed(sentence, cue) else None
    tokens, verb = sentence.tokens, sentence.tokens[cue.head]
    if cue.kind != "verb" or cue.group not in _OWN or not _says(tokens, verb):
        return None
    first = at = _clause(tokens, verb)
    while at < verb.index and tokens[at].text.casefold() in attribution("another"):
        at += 1
    who = next((t for t in tokens[at : verb.index] if t.pos not in _LIGHT), None)
    if not first or who is None:
        return None
    if at > first and who.text in attribution("office"):
        office = office_before(sentence, verb)
        within = office is not None and office.index > who.index
        return Clause(first, office=office) if within else None
    return Clause(first, who) if _tells(sentence, who, verb, nouns) else None


def again(sentence: Sentence, cue: Cue) -> int:
    """Where a clause begins in which who told one thing tells another: «…, [и добавил], что …»; 0 nowhere."""
    tokens, verb = sentence.tokens, sentence.tokens[cue.head]
    if cue.kind != "verb" or cue.group not in _OWN or not _says(tokens, verb):
        return 0
    first = _clause(tokens, verb)
    led = tokens[first : verb.index]
    joins = attribution("and") | attribution("another")
    joined = len(led) > 0 and led[0].text in joins and all(t.pos in _LIGHT for t in led[1:])
    return first if first and joined else 0


def _joined(tokens: Sequence[Token], at: int) -> int:
    """Where «, [а] по данным мэрии» begins; 0 where nothing joins it to what stands before."""
    while at > 1 and tokens[at - 1].text.casefold() in attribution("another"):
        at -= 1
        if tokens[at - 1].text in _PARTING:
            return at
    return 0


def _says(tokens: Sequence[Token], verb: Token) -> bool:
    """Whether «, что» follows a verb that carries a clause."""
    if verb.feats.get("VerbForm") != "Fin" and verb.feats.get("Variant") != "Short":
        return False
    for at in range(verb.index + 1, min(verb.index + 2 + _ADDRESSED, len(tokens) - 1)):
        if tokens[at].pos == "PUNCT":
            that = tokens[at + 1].text.casefold() in attribution("that")
            return tokens[at].text == "," and that
    return False


def _clause(tokens: Sequence[Token], verb: Token) -> int:
    """The first token behind the comma before a verb; 0 where another verb or mark stands before it."""
    for at in range(verb.index - 1, max(0, verb.index - _REACH), -1):
        token = tokens[at]
        if token.text in _PARTING:
            return at + 1
        mark = token.pos == "PUNCT" and token.text not in _QUOTES
        if mark or token.feats.get("VerbForm") in ("Fin", "Conv"):
            return 0
    return 0


def _tells(sentence: Sentence, who: Token, verb: Token, nouns: Mapping[str, str]) -> bool:
    """Whether a word in the nominative names somebody, and agrees with the verb."""
    name = name_at(sentence, who.index)
    named = name is not None and name.kind in ("PER", "ORG")
    if not named and (who.pos not in _NOUNS or nouns.get(folded(who.lemma)) not in _TELLERS):
        return False
    return who.feats.get("Case") in ("Nom", None) and who.feats.get(
        "Number", "Sing"
    ) == verb.feats.get("Number")
