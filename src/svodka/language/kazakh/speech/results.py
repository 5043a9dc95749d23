"""Whose results a paragraph gave: «58 пайызы қолдайды. *Бұл – „Пікір“ сауалнамасының қорытындысы*»."""

from __future__ import annotations

import re
from functools import cache

from svodka.language.analysis import Outline, Sentence, Token
from svodka.language.kazakh.agents import is_agent
from svodka.language.kazakh.morphology.words import stems
from svodka.language.kazakh.speech.cue_words import told_stems
from svodka.language.kazakh.speech.dialogue import LONGEST, before_about
from svodka.language.kazakh.speech.speakers import words
from svodka.language.lexicon import classes
from svodka.language.slots import Said

_OPENS = re.compile(r"Бұ(?:л|лар) [–—-] ")


@cache
def _named() -> re.Pattern[str]:
    """A cheap test: whether a sentence that opens so may end with what somebody found or gave."""
    return re.compile(rf"{told_stems()}\w*[.!]?\s*$")


def behind(outline: Outline, sentence: Sentence) -> list[int]:
    """The sentence behind another in its paragraph that says whose results these are."""
    for one in outline.sentences[sentence.index + 1 : sentence.index + LONGEST]:
        if one.paragraph != sentence.paragraph:
            break
        if _OPENS.match(outline.text, one.start):
            return [one.index] if _named().search(outline.text[one.start : one.end]) else []
    return []


def results(outline: Outline, sentence: Sentence) -> list[Said]:
    """Who found or gave what the sentences before say, where a sentence only names that."""
    tokens = sentence.tokens
    if not sentence.index or not _OPENS.match(outline.text, sentence.start) or len(tokens) < 4:
        return []
    before = outline.sentences[sentence.index - 1]
    ends = tokens[-1].index - (tokens[-1].pos == "PUNCT")
    if before.paragraph != sentence.paragraph or (who := _owner(tokens, ends)) is None:
        return []
    text, found = outline.text, tokens[ends]
    speaker = words(text, tokens[2].start, tokens[who].end)
    cue = words(text, found.start, found.end)
    start = before_about(outline, sentence).start
    return [Said(start, before.end, "indirect", speaker, cue, speaker.normal, "cue")]


def _owner(tokens: list[Token], at: int) -> int | None:
    """The last word of those whose it is: the findings of a study that they made, or information.

    Not «бұл – еңбектің нәтижесі»: a result is of a study, and information of who can give it.
    """
    cues = classes("kazakh/cues")
    own, named = tokens[at].feats, stems(tokens[at].low)
    if not own.get("Poss") or own.get("Case") or at < 3:
        return None
    study = cues["document"].intersection(stems(tokens[at - 1].low))
    if cues["findings"].intersection(named):
        at -= 1
        if not study:
            return None
    elif not cues["information"].intersection(named):
        return None
    whose = (i for i in range(at - 1, 1, -1) if tokens[i].feats.get("Case") == "Gen")
    who = next((i for i in whose if is_agent(tokens[i].low)), None)
    return who if who is not None and all(t.text != "," for t in tokens[2:who]) else None
