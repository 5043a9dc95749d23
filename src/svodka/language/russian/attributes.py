"""Participles before their noun, with who did it between: «12 [переселённых мэрией] семей».

The parser has seen few of them, and hangs the noun on who did it and the participle on what stands before.
"""

from __future__ import annotations

from svodka.language.analysis import Sentence, Token
from svodka.language.punctuation import CLOSING, OPENING
from svodka.language.russian.agreement import hang, may_hang

_AGENTS = frozenset({"obl", "obl:agent", "iobj", "nmod"})
_NOUNS = frozenset({"NOUN", "PROPN"})
_BETWEEN = frozenset({"NOUN", "PROPN", "ADJ", "X"})
"""What may stand between a participle and its noun, beside quotation marks."""
_REACH = 6
"""How many words behind a participle its noun may stand."""
_OF_NOUN = frozenset({"nummod", "nummod:gov", "case"})
"""Relations of what stands before a participle and belongs to the noun."""
_BEFORE = 4
"""How many words before it that may stand."""


def mend_attributes(sentence: Sentence) -> None:
    """Let passive participles of a parsed sentence describe the noun behind who did it."""
    for token in sentence.tokens:
        feats = token.feats
        if token.pos != "VERB" or feats.get("Voice") != "Pass" or token.head < 0:
            continue
        if feats.get("VerbForm") == "Part" and feats.get("Number") == "Plur" and "Case" in feats:
            _mend(sentence, token)


def _mend(sentence: Sentence, participle: Token) -> None:
    agent = _agent(sentence, participle)
    noun = _noun_behind(sentence, participle, agent) if agent is not None else None
    if agent is None or noun is None:
        return
    if noun.head in range(participle.index, noun.index):
        above = sentence.tokens[participle.head]
        while above.index in range(participle.index, noun.index + 1):
            if above.head < 0:
                return
            above = sentence.tokens[above.head]
        hang(sentence, noun, above)
        noun.rel = participle.rel if participle.rel not in ("acl", "amod") else "nmod"
    if not may_hang(sentence.tokens, participle, noun):
        return
    hang(sentence, participle, noun)
    participle.rel = "acl"
    if may_hang(sentence.tokens, agent, participle):
        hang(sentence, agent, participle)
        agent.rel = "obl:agent"
    for before in sentence.tokens[max(0, participle.index - _BEFORE) : participle.index]:
        if before.rel in _OF_NOUN and participle.index <= before.head < noun.index:
            hang(sentence, before, noun)


def _agent(sentence: Sentence, participle: Token) -> Token | None:
    """Who did it right behind a participle, in the instrumental, over adjectives."""
    tokens, at = sentence.tokens, participle.index + 1
    while at < len(tokens) and tokens[at].pos == "ADJ" and tokens[at].rel == "amod":
        at += 1
    if at == len(tokens) or not 0 <= tokens[at].head <= participle.index:
        return None
    agent = tokens[at].rel in _AGENTS and tokens[at].feats.get("Case") == "Ins"
    return tokens[at] if agent else None


def _noun_behind(sentence: Sentence, participle: Token, agent: Token) -> Token | None:
    """The noun behind who did it that has the case and number of the participle."""
    for token in sentence.tokens[agent.index + 1 : agent.index + _REACH]:
        if token.pos in _NOUNS and _agree(token, participle):
            return token
        if token.pos not in _BETWEEN and token.text not in OPENING + CLOSING:
            return None
    return None


def _agree(noun: Token, participle: Token) -> bool:
    return all(noun.feats.get(n) == participle.feats.get(n) for n in ("Case", "Number"))
