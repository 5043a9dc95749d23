"""What somebody tells besides what he is quoted with: «„…“, – деді әкім және *9 үй жанғанын* айтты»."""

from __future__ import annotations

from svodka.language.analysis import Sentence
from svodka.language.kazakh import agents
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.verb_endings import REPORTED
from svodka.language.kazakh.speech import speakers, tellers
from svodka.language.kazakh.speech.contrasted import part
from svodka.language.lexicon import classes
from svodka.language.slots import Said

_NAME = 9
"""The most words of who says so, behind the verb."""
MANY = ("ғандарын", "гендерін", "қандарын", "кендерін", "дығын", "дігін")
"""How what several did ends, and that something was so, right before who tells it."""
_CUE = 3
"""The most words of the second verb of saying."""


def told(text: str, sentence: Sentence) -> tuple[Sentence, list[Said]]:
    """The words of a sentence before such a «және», and what is told behind it; else the whole sentence."""
    lows = sentence.lower
    says = classes("kazakh/cues")["say"]
    if says.isdisjoint(lows):
        return sentence, []
    said = next((at for at in range(1, len(lows)) if _ends_speech(lows, at, says)), None)
    told_ = _told(lows, says) if said is not None else None
    if said is None or told_ is None:
        return sentence, []
    joints = (at for at in range(said + 2, min(said + _NAME, told_)) if _joins(lows[at]))
    joint = next((at for at in joints if not _names_another(sentence, at, told_)), None)
    if joint is None:
        return sentence, []
    first = part(sentence, 0, joint)
    who = tellers.behind(text, first, sentence.tokens[said].end)
    if who is None:
        return sentence, []
    tokens = sentence.tokens
    last = tokens[-1 - (tokens[-1].text in ".!")]
    cue = speakers.words(text, tokens[told_ + 1].start, last.end)
    begin = tokens[joint + 1].start
    return first, [Said(begin, tokens[told_].end, "indirect", who, cue, who.normal, "cue")]


def _ends_speech(lows: list[str], at: int, says: frozenset[str]) -> bool:
    """«…», – деді»: whether a verb of saying stands right behind the mark that ends speech."""
    return lows[at] in says and lows[at].startswith("де") and lows[at - 1] in tellers.BEHIND_SPEECH


def _told(lows: list[str], says: frozenset[str]) -> int | None:
    """«… жанғанын айтты.»: the verb of what is told, before the one of saying that ends the sentence."""
    end = len(lows) - (lows[-1] in (".", "!"))
    for length in range(1, _CUE + 1):
        at = end - length
        if at > 0 and " ".join(lows[at:end]) in says and lows[at - 1].endswith(REPORTED + MANY):
            return at - 1
    return None


def _joins(low: str) -> bool:
    """«Және», «әрі»: what joins the second verb of saying to the first."""
    return low in function_words("also") and low in function_words("clause")


def _names_another(sentence: Sentence, joint: int, until: int) -> bool:
    """«– деді Білім *және* ғылым министрі Асан Омаров»: whether a title with a name is only begun there."""
    tokens = sentence.tokens[joint + 1 : until]
    return any(
        agents.is_title(t.low) and not t.feats.get("Case")
        and sentence.tokens[t.index + 1].text[:1].isupper() for t in tokens
    )  # fmt: skip
