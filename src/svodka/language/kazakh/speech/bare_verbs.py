"""Verbs of saying without «деп» before them: «12 үй салынды дейді Асан Омаров», «Жұрт баға өсті дейді»."""

from __future__ import annotations

from svodka.language.analysis import Sentence
from svodka.language.kazakh.speech import speakers, tellers
from svodka.language.slots import Said, Words


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
