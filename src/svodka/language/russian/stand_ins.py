"""Words that stand in for those without a vector: known words that have the same readings.

The word vectors know 250,000 forms. The models take every other form for one and the same unknown
word, and give 43 in 100 of those that the dictionary knows («обезвредив», «утонувшему») a tag that none
of its readings has; read as a known word with the same readings («исправив», «студенческому»), 11 in 100
(of 2,759 words in 2,058 articles and written texts, some of them unknown to the dictionary, too).
``stand_ins.tsv`` has a line for each set of readings: the word that stands in, and the readings.
`python -m svodka.learning.stand_ins` makes it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from svodka.language.lexicon import classes
from svodka.language.russian.abbreviations import written_short
from svodka.language.russian.dictionary import is_known, parses

GRAMMEMES = frozenset(
    {"anim", "inan", "masc", "femn", "neut", "ms-f", "sing", "plur", "Supr"}
    | {"nomn", "gent", "datv", "accs", "ablt", "loct", "Name", "Surn", "Patr", "Geox"}
    | {
        "past",
        "pres",
        "futr",
        "1per",
        "2per",
        "3per",
        "impr",
        "indc",
        "actv",
        "pssv",
        "perf",
        "impf",
    }
)
"""What of a reading decides which words may stand in for each other."""
SHORTEST, LONG, PREFIX = 6, 8, 3
"""Letters of the known word that an unknown one ends with; of a long one; of what stands before others."""
STOP = "."
LONGEST = 40
"""Letters of an unknown word that has a last part; what is longer is no word."""
_WORD = re.compile("[а-яё]{3,}")
_AGE = "-летн"
_MINISTRY = "мин"


def spellings(word: str) -> Iterator[str]:
    """The words by whose vectors a word (in lower case) may be known, the best first.

    With «е» for «ё», as most news is written: of «ё» in 1,847 sentences one in eight changed its tag
    then, nearly always to the right one. Of «экс-президента» and «40-летний» the last part. Of
    «кибермошенников», which the dictionary does not know either, too: of 211 such words in articles 193
    have a tag that one of the readings of that part has, and 176 without. Last, a word with the same
    readings.
    """
    plain = word.replace("ё", "е")
    if word.endswith(STOP) and word in written_short():
        yield written_short()[word]  # «зам.», «и. о.», which no vector knows
    yield plain
    if plain != word:
        yield word
    if "-" in word[1:-1] and (_AGE in word or not word[0].isdigit()):
        yield plain.rpartition("-")[2]
    if not _WORD.fullmatch(word):
        return
    if not is_known(word):
        rest = _body(word) or _last_part(word)
        if rest:
            yield rest.replace("ё", "е")
        word = rest
    if word and (found := _stand_ins().get(readings(word))):
        yield found


def _last_part(word: str) -> str:
    """«кибер[мошенники]», «нарко[полицейские]»: the longest known word that an unknown one ends with."""
    longest = len(word) if len(word) <= LONGEST else 0
    parts = (word[at:] for at in range(1, longest - SHORTEST + 1))
    return next((part for part in parts if is_known(part) and _joins(word, part)), "")


def _body(word: str) -> str:
    """«[Облздрав]», «[облздравом]»: the ministry that an unknown body is called like («минздравом»)."""
    of = next((end for end in classes("russian/morphs")["body"] if end in word[1:]), "")
    ministry = _MINISTRY + word[word.rindex(of) :] if of else ""
    return ministry if ministry and is_known(ministry) else ""


def _joins(word: str, part: str) -> bool:
    return len(word) - len(part) >= PREFIX or len(part) >= LONG


def readings(word: str) -> str:
    """The readings that the dictionary has for a word, in one line."""
    tags = {parse.tag for parse in parses(word)}
    return "|".join(
        sorted({" ".join([str(tag.POS), *sorted(GRAMMEMES & tag.grammemes)]) for tag in tags})
    )


@cache
def _stand_ins() -> dict[str, str]:
    text = files(__package__).joinpath("stand_ins.tsv").read_text("utf-8")
    lines = (line.split("\t") for line in text.splitlines())
    return {same: word for word, same in lines}
