"""Cheap tests of Kazakh text: patterns of the words that tell whose words a sentence has."""

from __future__ import annotations

import re
from functools import cache

from svodka.language.kazakh.morphology.verb_endings import DONE
from svodka.language.kazakh.morphology.words import SOFTENED
from svodka.language.lexicon import classes


@cache
def attributed() -> re.Pattern[str]:
    """The words that tell whose words a sentence has, but for forms of «де-», which do more than that."""
    said = {word for kind in ("say", "source") for word in classes("kazakh/cues")[kind]}
    told = sorted(word for word in said if not word.startswith("де"))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, told))}|{_gone_by()})\b")


def told_stems() -> str:
    """A pattern of how forms of information and findings begin: «дерек», and «дерег-іне», which softens."""
    told = classes("kazakh/cues")["information"] | classes("kazakh/cues")["findings"]
    soft = {word[:-1] + SOFTENED[word[-1]] for word in told if word[-1] in SOFTENED}
    return f"(?:{'|'.join(sorted(told | soft))})"


def _gone_by() -> str:
    """«Дерегіне сүйенсек», «таратқан ақпарға сәйкес»: what somebody gave, and those who go by it."""
    cues = classes("kazakh/cues")
    leaning = "|".join(sorted(cues["leaning"]))
    told = told_stems()
    given = rf"(?:{'|'.join(DONE)}) (?:\w+ )?{told}\w*"
    return rf"(?:{told}\w*(?:ына|іне)|{given}) (?:{leaning})"


@cache
def any_cue() -> re.Pattern[str]:
    """A cheap test: whether a sentence may hold speech."""
    words = sorted(
        {w.split()[0] for kind in ("say", "source") for w in classes("kazakh/cues")[kind]}
    )
    return re.compile(rf"(?:{'|'.join(map(re.escape, words))})|{_gone_by()}|[«“\"]")
