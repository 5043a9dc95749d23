"""Subjects of the next clause that a parsed English tree has hung on the verb, or the noun, before it."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.english.cues import governing, reporting
from svodka.language.english.mending.main_verbs import mistaken
from svodka.language.english.mending.subjects import make_subject

NOUNS = ("NOUN", "PROPN")
_CLAUSES = frozenset(["conj", "parataxis", "ccomp"])
"""How the verb of the next clause hangs on the one before it."""
_WHEN = frozenset(["after", "before", "since", "until"])
"""Conjunctions of when something was, and never of who said so."""
_PHRASE = frozenset(["nummod", "amod", "compound", "det", "advmod", "nmod:poss"])
"""Relations of what stands before a noun in its phrase."""


def set_right(tokens: Sequence[Token]) -> None:
    """Give each verb of a next clause the subject that it has lost."""
    for mark in tokens:
        if mark.rel == "mark" and mark.low in mistaken("subordinate"):
            _reason(tokens, mark, tokens[mark.head])
    for noun in tokens[:-1]:
        if noun.pos == "NUM" and tokens[noun.index + 1].rel.startswith("aux"):
            _bare(tokens, noun)
        if (
            noun.pos in NOUNS
            and noun.rel in ("obj", "conj", "nsubj")
            and 0 <= noun.head < noun.index
        ):
            _own(tokens, noun)
            _along(tokens, noun)
        elif noun.pos in NOUNS and noun.rel == "obl":
            _along(tokens, noun)
        if noun.pos in NOUNS and noun.rel[:5] == "nsubj" and 0 <= noun.head < noun.index:
            _helping(tokens, noun)


def _reason(tokens: Sequence[Token], mark: Token, verb: Token) -> None:
    """«An official, hidden *because he was* afraid, said 40 came»: no clause that he said."""
    if verb.rel == "parataxis" and mark.low in _WHEN and verb.head < mark.index < verb.index:
        verb.rel = "advcl"  # «shares rose 4%, a day *after the owner named* a chief»
        return
    before = [t for t in tokens[: mark.index] if t.pos == "VERB"]
    if verb.rel == "ccomp" and before and mark.index < verb.index:
        verb.head = before[-1].index if verb.head > verb.index else verb.head
        verb.rel = "advcl"


def _helping(tokens: Sequence[Token], noun: Token) -> None:
    """«40 were killed, *thousands had been* hurt»: the subject of the verb whose auxiliary follows it."""
    verb = _helped(tokens, noun)
    if verb is None or verb.pos != "VERB" or _within(tokens, verb.index, noun):
        return  # «some *40 tonnes* of which *were sold*»
    own = [t for t in tokens if t.head == verb.index]
    if any(t.rel.startswith(("nsubj", "csubj", "expl")) for t in own):
        return
    make_subject(tokens, noun, verb)


def _bare(tokens: Sequence[Token], number: Token) -> None:
    """«40 men swam to shore and *35 were* rescued»: a number alone, before the auxiliary of its verb."""
    verb = tokens[tokens[number.index + 1].head]
    own = [t for t in tokens[: verb.index] if t.head == verb.index]
    if number.index and tokens[number.index - 1].rel == "case":
        return  # «a crew *of 40 was* sent»
    if number.index and tokens[number.index - 1].pos in ("PUNCT", "SYM"):
        return  # «money for COVID-*19 has* been spent»
    if verb.index < number.index or any(t.rel.startswith(("nsubj", "csubj", "expl")) for t in own):
        return
    make_subject(tokens, number, verb)


def _own(tokens: Sequence[Token], noun: Token) -> None:
    """«Since Lunn came, 40 *men* have left», «killed two and *hundreds* of people were hurt»."""
    start = noun.index
    while start > 0 and tokens[start - 1].rel in _PHRASE and _within(tokens, start - 1, noun):
        start -= 1
    before = tokens[start - 1]
    verb = _helped(tokens, noun)
    if verb is not None and _is_said(tokens, before, noun, verb):
        verb.head, verb.rel = before.index, "ccomp"
    elif before.text != "," and before.pos != "CCONJ":
        return
    if verb is None or verb.rel not in _CLAUSES or verb.head > noun.index:
        return
    if (before.text == "," or verb.rel == "ccomp") and noun.rel != "obj":
        return
    own = [t for t in tokens if t.head == verb.index]
    if any(t.rel.startswith(("nsubj", "csubj", "expl")) or t.rel == "mark" for t in own):
        return
    make_subject(tokens, noun, verb)


def _is_said(tokens: Sequence[Token], saying: Token, noun: Token, verb: Token) -> bool:
    """«quoted him as saying 31 *bodies* had been found»: no object, but the subject of what is said."""
    if noun.rel != "obj" or noun.head != saying.index or verb.rel not in _CLAUSES:
        return False
    known = governing() - reporting("addressing")
    return saying.lemma in known and all(
        t.pos not in ("CCONJ", "PUNCT") for t in tokens[noun.index : verb.index]
    )


def _within(tokens: Sequence[Token], at: int, noun: Token) -> bool:
    """Whether a token belongs to the phrase of a noun, by up to three steps."""
    for _ in range(3):
        if tokens[at].head == noun.index:
            return True
        at = tokens[at].head
        if at < 0:
            return False
    return False


def _helped(tokens: Sequence[Token], noun: Token) -> Token | None:
    """The verb behind a noun whose finite auxiliary is the first verb there: «40 men *have left*»."""
    for token in tokens[_past_aside(tokens, noun.index + 1) :]:
        if token.pos in ("VERB", "SCONJ", "PUNCT") or token.rel == "cop":
            return None
        if token.pos == "AUX":
            helps = token.rel.startswith("aux") and token.feats.get("VerbForm") == "Fin"
            return tokens[token.head] if helps and token.head > token.index else None
    return None


def _past_aside(tokens: Sequence[Token], at: int) -> int:
    """«40 men, *including two cooks*, have left»: the token behind what is told of them between commas."""
    commas = [t.index for t in tokens[at:-1] if t.text == ","][:2]
    told = len(commas) > 1 and commas[0] == at and tokens[commas[1] + 1].pos == "AUX"
    return commas[1] + 1 if told else at


def _along(tokens: Sequence[Token], noun: Token) -> None:
    """«the recovery of 44 arms along with 477 *rounds*»: two things of one deed."""
    cases = [t for t in tokens[: noun.index] if t.head == noun.index and t.rel == "case"]
    if [t.low for t in cases] != ["along", "with"] or not cases[0].index:
        return
    other = tokens[cases[0].index - 1]
    if other.pos in NOUNS and other.rel == "nmod" and noun.head != other.index:
        noun.head, noun.rel = other.index, "conj"
