"""Sources that nobody names: «стало известно, что …», «согласно последним данным, …»."""

from __future__ import annotations

from svodka.language.analysis import Sentence
from svodka.language.lexicon import classes, folded
from svodka.reading.statements.attribution import attribution
from svodka.reading.statements.cues import Cue, cue_words
from svodka.reading.syntax.morphs import morphs

_ENDS = frozenset({",", ".", ":"})


def unnamed(sentence: Sentence, cue: Cue) -> bool:
    """Whether a cue says that something is told, and not by whom.

    «Стало [известно], что …» (15 of 16 in annotated articles have no speaker), not «известно от соседей»;
    «38% [считают], что …»; «[согласно] последним данным, …», «[по предварительным данным], …»,
    «по предварительным данным на вечер», not «согласно данным штаба».
    """
    tokens, ends = sentence.tokens, _ENDS | attribution("that")
    if cue.kind == "verb":
        if _says_share(sentence, cue):
            return True
        entry = cue_words().verbs.get(cue.word)
        after = tokens[cue.last + 1].text.casefold() if cue.last + 1 < len(tokens) else "."
        return entry is not None and entry.flag("unnamed") and after in ends
    if cue.kind not in ("preposition", "phrase"):
        return False
    words = classes("russian/references")
    first = at = cue.last + 1 if cue.kind == "preposition" else cue.first + 1
    while at < len(tokens) and folded(tokens[at].lemma) in words["vague"]:
        at += 1
    if at == first or at + 1 >= len(tokens) or tokens[at].text.casefold() not in words["data"]:
        return False
    # «по последним данным, которые приводит штаб»
    relative = at + 2 < len(tokens) and tokens[at + 2].text.casefold().startswith(
        morphs("relative")
    )
    return tokens[at + 1].text in ends | attribution("when") and not relative


def _says_share(sentence: Sentence, cue: Cue) -> bool:
    """«38% [считают], что мост нужен»: the share of those who say so is no source."""
    at = cue.first - 1
    if at >= 0 and sentence.tokens[at].text.casefold() in attribution("not"):
        at -= 1
    sign = sentence.tokens[at].lemma if at >= 0 else ""
    return sign in classes("russian/units", "unit")["%"]
