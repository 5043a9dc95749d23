"""What courts hear is said there: «The guard took deposits from 40 families, *the court heard*»."""

from __future__ import annotations

from svodka.language.analysis import Sentence, Token
from svodka.language.english.cues import reporting
from svodka.language.english.tree import child, subject


def hears(sentence: Sentence, verb: Token) -> bool:
    """«…, *an inquest heard* yesterday», «the court heard *that*»; not «the court *heard 40 witnesses*»."""
    if verb.lemma != "hear" or child(sentence, verb.index, "obj") is not None:
        return False
    who = subject(sentence, verb.index, inherit=False)
    return who is not None and sentence.tokens[who].lemma in reporting("hearing")
