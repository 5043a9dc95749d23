"""What is told behind «о»: «сообщил журналистам о [трёх школах]», «о [трёх школах] сообщил мэр»."""

from __future__ import annotations

from svodka.language.analysis import Sentence, Token
from svodka.reading.statements.cues.attribution import attribution
from svodka.reading.statements.cues.saying import Cue
from svodka.reading.statements.discourse.facts import Facts

_ADDRESSED = 5
"""How many words may say to whom something is told, where or when, before what it is about."""
_FIGURE = 2
"""Words behind «о» among which the number stands."""


def told_behind(sentence: Sentence, cue: Cue, facts: Facts) -> int:
    """Where what is told behind a cue begins: «сообщил о [закрытии моста]»; -1 where nothing is.

    A figure also behind whom, where or when: «сообщил журналистам о [трёх школах]».
    """
    tokens, after = sentence.tokens, cue.last + 1
    if after < len(tokens) and facts.lower[after] in attribution("about", facts.language):
        return after + 1
    if cue.kind != "verb":
        return -1
    for token in tokens[after + 1 : after + 1 + _ADDRESSED]:
        if _parts(tokens[token.index - 1]):
            break
        if facts.lower[token.index] in attribution("about", facts.language):
            return token.index + 1 if _tells_figure(sentence, cue, token.index) else -1
    return -1


def told_before(sentence: Sentence, cue: Cue, facts: Facts) -> tuple[int, int] | None:
    """The figure that a sentence begins with, and a cue behind it tells: «О [трёх школах] сообщил мэр»."""
    if cue.kind != "verb" or facts.lower[0] not in attribution("about", facts.language):
        return None
    between = sentence.tokens[1 : cue.first]
    if not _tells_figure(sentence, cue, 0) or any(map(_parts, between)):
        return None
    told = [t.index for t in between if t.feats.get("Case") in ("Loc", "Gen")]
    return (1, max(told)) if told else None


def _parts(token: Token) -> bool:
    """Whether a mark or another deed stands between a cue and what it tells of."""
    return token.pos == "PUNCT" or token.feats.get("VerbForm") in ("Fin", "Inf", "Conv")


def _tells_figure(sentence: Sentence, cue: Cue, about: int) -> bool:
    """Whether «о» stands before a number of what a cue tells, and hangs on it."""
    tokens = sentence.tokens
    head = tokens[about].head
    figure = any(t.pos == "NUM" for t in tokens[about + 1 : about + 1 + _FIGURE])
    return figure and head >= 0 and tokens[head].head == cue.head
