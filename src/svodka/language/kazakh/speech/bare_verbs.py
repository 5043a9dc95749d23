"""Verbs of saying without «деп» before them: «12 үй салынды дейді Асан Омаров», «Жұрт баға өсті дейді».

And any verb with it: «— 12 үй салынды, — деп талдады сарапшы».
"""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Sentence
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.verb_endings import PASSED, PASSIVE
from svodka.language.kazakh.speech import speakers, tellers
from svodka.language.kazakh.times.tenses import is_past
from svodka.language.lexicon import Entry
from svodka.language.punctuation import DASHES
from svodka.language.quantities.marks import Mark
from svodka.language.quantities.phrases import Phrase
from svodka.language.slots import Said, Words

_ANY = Entry((), (), "", {})
"""A verb that no lexicon lists."""
_LED = 3
"""How many words behind «деп» the verb that it leads may stand."""


def led(sequence: Sequence[Mark], first: int) -> Phrase | None:
    """«…, – *деп талдады* сарапшы», «…», – *деп ой түйді* әкім»: «деп» behind speech, with its verb."""
    that = sequence[first].low
    if that not in function_words("quoting") or not first or sequence[first - 1].low not in DASHES:
        return None
    for at in range(first + 1, min(first + 1 + _LED, len(sequence) - 1)):
        low = sequence[at].low
        if low.endswith(PASSED) and is_past(low) and not PASSIVE.fullmatch(low):
            return Phrase(first, at, _ANY, that)
    return None


def said_so(text: str, sentence: Sentence, cue: Words) -> Said | None:
    """«12 үй салынды дейді Асан Омаров»: who says so stands behind the verb, and no «деп» before."""
    following = next((t for t in sentence.tokens if t.start >= cue.end), None)
    if following is None or following.text in ".!":
        return _opening_said(text, sentence, cue)
    if following.pos not in ("NOUN", "ADJ", "PRON"):
        return None
    speaker = tellers.behind(text, sentence, cue.end)
    if speaker is None or cue.start <= sentence.start:
        return None
    return Said(sentence.start, cue.start, "indirect", speaker, cue, speaker.normal, "cue")


def _opening_said(text: str, sentence: Sentence, cue: Words) -> Said | None:
    """«Алайда мамандар баға өсті дейді.»: who can speak begins the sentence, and «дейді» ends it."""
    speaker = speakers.first(text, sentence, cue.start)
    begins = sentence.tokens[speakers.opening(sentence.tokens)].start
    if speaker is None or speaker.start != begins:
        return None
    return Said(speaker.end, cue.start, "indirect", speaker, cue, speaker.normal, "cue")
