"""Who signs a Kazakh headline: «Тирск қаласында 42 адам ұсталды — *ІІМ*»."""

from __future__ import annotations

from svodka.language.analysis import Outline, Sentence
from svodka.language.kazakh import agents
from svodka.language.kazakh.places.place_names import names
from svodka.language.kazakh.speech import speakers
from svodka.language.kazakh.speech.dialogue import states
from svodka.language.punctuation import DASHES
from svodka.language.slots import Said, Words

_LONGEST = 5
"""The most words of a source behind the last dash."""
_LEAST = 4
"""The fewest marks of a headline before it."""
_LETTERS = 2
"""The letters that a body has more of, told by its initials."""


def signed(outline: Outline, sentence: Sentence) -> list[Said]:
    """«42 адам ұсталды — *полиция*»: what stands before the last dash, by whom it names behind it."""
    name = _source(outline, sentence)
    if name is None:
        return []
    return [Said(sentence.start, name.start, "indirect", name, None, name.normal, "source")]


def _source(outline: Outline, sentence: Sentence) -> Words | None:
    """«… ұсталды — *полиция*»: who stands alone behind the dash; something has happened before it.

    Not «…, — деді әкім», nor a sentence with a full stop.
    """
    if outline.paragraphs[sentence.paragraph][1] != sentence.end:
        return None
    tokens = sentence.tokens
    dash = next((t.index for t in reversed(tokens[-_LONGEST - 1 : -1]) if t.text in DASHES), 0)
    behind = tokens[dash + 1 :]
    if dash < _LEAST:
        return None
    if any(t.pos not in ("NOUN", "ADJ") or t.feats.get("Case") for t in behind):
        return None
    last = behind[-1]
    low = last.low
    letters = last.text.isupper() and len(last.text) > _LETTERS and low not in names()
    says = letters or agents.is_agent(low) or agents.is_surname(tokens, last.index)
    says = says or agents.is_titled_name(tokens, last.index)
    if not says or last.feats.get("Number") or not states(tokens[:dash]):
        return None
    return speakers.words(outline.text, behind[0].start, last.end)
