"""Speech behind a dash below the line that tells whose it is: «Бұл туралы *әкім* айтты.⏎– 9 үй жанды. …»."""

from __future__ import annotations

from svodka.language.analysis import Outline, Sentence
from svodka.language.kazakh import agents
from svodka.language.kazakh.speech import dialogue, speakers
from svodka.language.kazakh.speech.cue_words import any_cue
from svodka.language.lexicon import classes
from svodka.language.slots import Words


def line_above(outline: Outline, sentence: Sentence) -> Sentence | None:
    """«Бұл туралы әкім айтты.» right above the paragraph of a sentence, which a dash opens."""
    lines = dialogue.paragraph(outline, sentence)
    if not lines or not lines[0].index:
        return None
    line = outline.sentences[lines[0].index - 1]
    return line if dialogue.opens_about(outline, line) else None


def speaker(outline: Outline, sentence: Sentence) -> Words | None:
    """The person of the line above, where nothing in the paragraph tells whose words it has."""
    line = line_above(outline, sentence)
    if line is None or not dialogue.states(sentence.tokens):
        return None
    begin, end = outline.paragraphs[sentence.paragraph]
    if any_cue().search(outline.text, begin, end):
        return None
    said = classes("kazakh/cues")["say"]
    cue = next((token for token in line.tokens if token.low in said), None)
    found = speakers.first(outline.text, line, cue.start) if cue is not None else None
    inside = (t for t in line.tokens if found is not None and found.start <= t.start < found.end)
    persons = any(
        agents.is_surname(line.tokens, t.index) or agents.is_person(t.low) for t in inside
    )
    return found if persons else None
