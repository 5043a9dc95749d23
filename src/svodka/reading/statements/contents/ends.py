"""Where a content ends in the text: behind a mark that closes a name or bracket that it holds."""

from __future__ import annotations

from svodka.language.analysis import Sentence
from svodka.language.punctuation import CLOSING, OPENING

_ABOVE = 4
"""Over how many words a participle hangs on the verb of its sentence."""


def end_of_content(sentence: Sentence, first: int, last: int) -> int:
    """The end, as a code point, of the tokens ``first`` to ``last``: «корабль «[Луч»]», «12 ([40%)]»."""
    behind = sentence.tokens[last + 1 : last + 2]
    if not behind or behind[0].text not in CLOSING + ")":
        return sentence.tokens[last].end
    inside = [t.text for t in sentence.tokens[first + 1 : last + 1]]
    opened = sum(text in OPENING and text not in CLOSING for text in inside)
    closed = sum(text in CLOSING and text not in OPENING for text in inside)
    if behind[0].text == ")":
        opened, closed = inside.count("("), inside.count(")")
    straight = inside.count(behind[0].text) % 2 if behind[0].text in OPENING else 0
    return behind[0].end if straight or opened > closed else sentence.tokens[last].end


def last_of_description(sentence: Sentence, head: int, last: int) -> int:
    """The last token before the main verb goes on behind what a participle tells; ``last``: none does.

    «Число людей, считающих, что [налог вырос], удвоилось».
    """
    tokens = sentence.tokens
    feats = tokens[head].feats
    if "Case" not in feats or (feats.get("VerbForm") != "Part" and tokens[head].pos != "ADJ"):
        return last
    above = head
    for _ in range(_ABOVE):
        above = tokens[above].head
        if above < 0:
            return last
        if above > head and tokens[above].pos == "VERB":
            commas = (at for at in range(above - 1, head + 1, -1) if tokens[at].text == ",")
            return min(last, next(commas, last + 1) - 1)
    return last
