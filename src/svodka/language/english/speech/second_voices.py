"""Who speaks second in an English sentence, of something else: «…; *the union said 90 looms were lost*»."""

from __future__ import annotations

from svodka.language.analysis import Sentence, Token
from svodka.language.english.cues import telling
from svodka.language.english.marks import CLOSING
from svodka.language.english.tree import subject

Span = tuple[int, int]
_APPOSED = 12
"""How many tokens behind its subject a verb of saying may stand: «Ama Lunn, head of the board, said»."""


def apart(sentence: Sentence, verb: Token) -> Span | None:
    """First and last token of what is said right behind a verb; ``None`` where nothing else stands before."""
    return _behind_semicolon(sentence, verb) or _beside_another(sentence, verb)


def _behind_semicolon(sentence: Sentence, verb: Token) -> Span | None:
    """«Crews dug for 16 hours; the union *said 90 looms were lost*»: what is said stands behind the verb."""
    tokens = sentence.tokens
    if verb.lemma not in telling() or all(t.text != ";" for t in tokens[: verb.index]):
        return None
    who = subject(sentence, verb.index, inherit=False)
    if who is None or not 0 < verb.index - who < _APPOSED:
        return None
    opened = next((at for at in range(who, 0, -1) if tokens[at].text in (";", *CLOSING, ".")), 0)
    behind = tokens[verb.index + 1 :]
    ends = next((t.index for t in behind if t.text == ";"), len(tokens))
    clause = tokens[verb.index + 1 : ends]
    if tokens[opened].text != ";" or not clause or clause[0].pos == "PUNCT":
        return None
    states = any(t.pos in ("VERB", "AUX") for t in clause)
    return (verb.index + 1, ends - 1) if states else None


def _beside_another(sentence: Sentence, verb: Token) -> Span | None:
    """«The union says 5,000 marched, *police say 3,000*»: two who say two numbers, each its own."""
    tokens, above = sentence.tokens, verb.head
    if verb.rel != "parataxis" or not 0 <= above < verb.index or verb.lemma not in telling():
        return None
    if tokens[above].lemma not in telling():
        return None
    own = [c for c in sentence.children[verb.index] if tokens[c].rel in ("nsubj", "obj")]
    if not own or not own[0] < verb.index < own[-1]:
        return None
    said = [own[-1], *(c for c in sentence.children[own[-1]] if c > verb.index)]
    ends = next((t.index for t in tokens[verb.index :] if t.text == ";"), len(tokens))
    clause = tokens[verb.index + 1 : ends]
    if all(tokens[c].pos != "NUM" for c in said) or any(t.pos in ("VERB", "AUX") for t in clause):
        return None
    return verb.index + 1, ends - 1
