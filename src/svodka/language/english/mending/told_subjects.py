"""Subjects of what is said that a parsed English tree has hung on the verb of saying.

«The board said *10 coaches* of one train derailed»: it has made them the object of what was said.
"""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.english.cues import governing, reporting
from svodka.language.english.mending.main_verbs import NOUNS, mistaken
from svodka.language.english.mending.subjects import make_subject

_LATER = frozenset(["advcl", "conj"])
"""How the verb of what is said hangs on the verb of saying where the tree takes it for another clause."""
_JOINED = frozenset([*NOUNS, "NUM"])
"""Parts of speech that an «and» joins."""
_ASIDE = 2
"""Commas around what is told of a subject amid its clause."""


def set_right(tokens: Sequence[Token], noun: Token) -> None:
    """«said 10 *coaches* of one train derailed»: the subject of what is said, and not its object.

    «Officials say *a blaze* has cost 6 lives»: nor a second subject of the saying.
    """
    said = tokens[noun.head]
    if noun.rel not in ("obj", "nsubj") or not _says(tokens, said, noun):
        return
    clause = _clause(tokens, said, noun)
    if clause is None or not _lacks_subject(tokens, clause) or not _goes_on(tokens, noun, clause):
        return
    clause.head, clause.rel = said.index, "ccomp"
    make_subject(tokens, noun, clause)


def _says(tokens: Sequence[Token], said: Token, noun: Token) -> bool:
    """Whether a verb may say a clause: not «*told* 40 men», «a buyer who *reads* the papers will ask»."""
    addressed = said.lemma in reporting("addressing") and not _behind_addressee(tokens, noun)
    return said.lemma in governing() and not addressed and not said.rel.startswith("acl")


def _clause(tokens: Sequence[Token], said: Token, noun: Token) -> Token | None:
    """The verb of what is said, behind the noun, or what the tree takes for another clause or a participle.

    «reports 40 *cases have been found*», «reported 40 *trucks arrived*», not «reports 40 cases when asked».
    """
    behind = [t for t in tokens[noun.index :] if t.head == said.index]
    clause = next((t for t in behind if t.rel == "ccomp"), None)
    if clause is not None:
        return clause
    later = next((t for t in behind if t.rel in _LATER), None)
    if later is not None:
        helped = any(t.rel.startswith("aux") for t in tokens if t.head == later.index)
        if helped or said.lemma == "point" or _by_itself(later):
            return later
        return None
    told = next((t for t in tokens[noun.index :] if t.head == noun.index and t.rel == "acl"), None)
    if told is None:
        return _second(tokens, said, noun)
    return told if _by_itself(told) else None


def _second(tokens: Sequence[Token], said: Token, noun: Token) -> Token | None:
    """«The mayor said 70 *percent* of imports *passed* through Tirsk»: it is he who said it, and no more.

    A verb that the tree has for a participle of the imports, though nothing else has the second subject.
    """
    first = next(
        (t for t in tokens[: said.index] if (t.head, t.rel) == (said.index, "nsubj")), None
    )
    of = next((t for t in tokens[noun.index :] if (t.head, t.rel) == (noun.index, "nmod")), None)
    if first is None or of is None or noun.rel != "nsubj" or noun.index < said.index:
        return None
    verb = next((t for t in tokens[of.index :] if (t.head, t.rel) == (of.index, "acl")), None)
    if verb is None or verb.text.endswith("ing") or verb.pos != "VERB":
        return None
    if any(t.head == verb.index and t.rel in ("obl:agent", "aux:pass") for t in tokens):
        return None
    verb.feats = {"Tense": "Past", "VerbForm": "Fin"}
    return verb


def _lacks_subject(tokens: Sequence[Token], clause: Token) -> bool:
    """Whether a clause is finite and has neither a subject nor «that»."""
    own = [t for t in tokens if t.head == clause.index]
    if clause.pos != "VERB" and all(t.rel != "cop" for t in own):
        return False
    if any(t.rel == "mark" and t.pos in ("SCONJ", "PART") for t in own):
        return False
    if any(t.rel.startswith(("nsubj", "csubj", "expl")) for t in own):
        return False
    verbs = (t for t in (clause, *own) if t.pos in ("VERB", "AUX"))
    return _by_itself(clause) or any(t.feats.get("VerbForm") == "Fin" for t in verbs)


def _goes_on(tokens: Sequence[Token], noun: Token, clause: Token) -> bool:
    """Whether nothing else begins between a noun and its verb; of an aside two commas may stand there.

    «said raids *targeting* two towns have killed 40»: a participle of the noun begins nothing.
    """
    own = (noun.index, "acl")
    between = [t for t in tokens[noun.index + 1 : clause.index] if (t.head, t.rel) != own]
    aside = noun.rel == "nsubj" and [t.text for t in between].count(",") == _ASIDE
    if any(t.pos in ("VERB", "PRON", "SCONJ", "CCONJ") and not _joins(tokens, t) for t in between):
        return False
    return aside or all(t.pos != "PUNCT" for t in between)


def _by_itself(verb: Token) -> bool:
    """Whether what a verb tells happens, and nobody does it to anything: «40 trucks *arrived*»."""
    past = not verb.text.endswith("ing") and verb.lemma in mistaken("never-done", "coming")
    return verb.pos == "VERB" and past


def _behind_addressee(tokens: Sequence[Token], noun: Token) -> bool:
    """«told the Tirsk Post *four sailors* were lost»: a number behind those who were told."""
    number = next((t for t in tokens[: noun.index] if t.head == noun.index), noun)
    addressee = tokens[number.index - 1]
    return number.rel == "nummod" and addressee.pos in NOUNS and addressee.index > noun.head


def _joins(tokens: Sequence[Token], joint: Token) -> bool:
    """«reported three fires in Tirsk *and Karsun* were out»: an «and» between two names, nouns or days."""
    second = tokens[joint.head]
    return joint.pos == "CCONJ" and second.pos in _JOINED and second.rel in ("conj", "compound")


def told_to(tokens: Sequence[Token], that: Token) -> None:
    """«told the committee *that* 40 men came», «said in a letter *that*»: what is said tells of no noun."""
    clause = tokens[that.head]
    noun = tokens[clause.head] if clause.rel == "acl" and clause.head >= 0 else clause
    saying = tokens[noun.head] if noun is not clause and noun.head >= 0 else clause
    if saying is clause or saying.pos != "VERB" or saying.index > noun.index:
        return
    led = next((t for t in tokens[saying.index : noun.index] if t.head == noun.index), noun)
    told = noun.rel in ("obj", "iobj") and saying.lemma in reporting("addressing")
    said = noun.rel == "obl" and saying.lemma in governing() and led.low != "of"
    if told or said:
        clause.head, clause.rel = saying.index, "ccomp"
