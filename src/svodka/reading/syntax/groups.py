"""Groups: those whom a sentence opens with and divides («Из погибших 96 — пешеходы, 74 — водители»)."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES

_FARTHEST = 6
"""Words that may name a group, itself among them."""
_NAMING = frozenset({"NOUN", "PROPN", "ADJ", "VERB", "DET"})


def divided_group(tokens: Sequence[Token]) -> int:
    """«Из [погибших] 96 — пешеходы», «среди [осуждённых]: 4 женщины»: the group, as a token; -1 without one.

    Not «из 96 погибших», «из прибывших 40 человек 12 — дети», whose number is that of the group.
    """
    words = classes("russian/parts")
    opener = tokens[0].text.casefold() if tokens else ""
    if opener not in words["out_of"] | words["among"]:
        return -1
    number = next((t.index for t in tokens[1 : _FARTHEST + 2] if t.text[0].isdigit()), -1)
    if number < 0:
        return -1
    colon = tokens[number - 1].text == ":"
    named = tokens[1 : number - colon]
    if not named or any(t.pos not in _NAMING or t.feats.get("Case") != "Gen" for t in named):
        return -1
    if not colon and not _counts_others(tokens, number):
        return -1
    nouns = [
        t
        for t in named
        if t.pos == "NOUN" and t.lemma not in classes("russian/contexts")["number-of"]
    ]
    return (nouns[0] if nouns else named[-1]).index


def _counts_others(tokens: Sequence[Token], number: int) -> bool:
    """«96 — пешеходы», «14,8% — женщины», «871 ребёнок»: what tells that a number is not the group's."""
    at = number
    while at < len(tokens) and (tokens[at].pos in ("NUM", "SYM") or tokens[at].text[0].isdigit()):
        at += 1
    if at >= len(tokens):
        return False
    if tokens[at].text in DASHES:
        return True
    one = (tokens[at].feats.get("Case"), tokens[at].feats.get("Number")) == ("Nom", "Sing")
    return tokens[at].pos == "NOUN" and one
