"""Items of a list below a line in which somebody tells them: «В мэрии сообщили:», «— построено 12 школ»."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from svodka.language.analysis import Sentence
from svodka.language.introductions import introduction, is_item
from svodka.reading.statements.contents.closing import tells
from svodka.reading.statements.contents.decisions import Proposal
from svodka.reading.statements.cues.saying import Cue
from svodka.reading.statements.cues.subjects import TELLING, office_before
from svodka.reading.statements.cues.unnamed import unnamed
from svodka.reading.statements.discourse.document import Discourse
from svodka.reading.statements.onward.continuations import span
from svodka.reading.statements.onward.decisions import Taken

_CITED = frozenset({"phrase", "preposition"})
_LISTING = TELLING | {"answer", "name"}
"""Groups of verbs by which somebody tells what stands in a list below."""
_TAKEN = 0.3
"""From which chance on an item holds words of its own source."""
_TOLD = 0.8
"""The chance of an item that somebody tells."""


def holds_figure(d: Discourse, sentence: Sentence, intro: int) -> bool:
    """Whether a sentence is an item with a figure of the list below a paragraph; so is «12 школ;» alone."""
    if all(t.pos != "NUM" and not t.text[0].isdigit() for t in sentence.tokens):
        return False
    if sentence.paragraph != intro + 1 or is_item(d.outline, sentence.paragraph):
        return True
    _, end = d.outline.paragraphs[sentence.paragraph]
    return d.text[end - 1] in ";,"


def listed(d: Discourse, taken: Taken, end: int = sys.maxsize) -> Iterator[tuple[Proposal, float]]:
    """The items with figures of lists below a line with a colon in which somebody tells, with their chances.

    The line itself tells nothing yet: «По данным мэрии, за год:», not «Мэр рассказал о школах. Главное:».
    """
    for index, found in d.cues.items():
        sentence = d.sentence(index)
        if not found or d.text[sentence.end - 1] != ":":
            continue
        cue = next((cue for cue in reversed(found) if _tells(d, sentence, cue)), None)
        states = len(d.facts(index).predicates) > sum(c.kind == "verb" for c in found)
        if cue is None or states or d.paragraph[sentence.paragraph][-1] != index:
            continue
        for at in range(index + 1, min(end, len(d.outline.sentences))):
            item = d.sentence(at)
            if introduction(d.outline, item.paragraph) != sentence.paragraph:
                break
            own = max(taken.get(at, (0.0,))) > _TAKEN
            if item.parsed and not own and holds_figure(d, item, sentence.paragraph):
                start, stop = span(d, item)
                yield Proposal(start, stop, "indirect", None, "next", at, cue), _TOLD


def _tells(d: Discourse, sentence: Sentence, cue: Cue) -> bool:
    """Whether a cue says who tells: «по данным [мэрии]», «[мэр] сообщил», «в [мэрии] сообщили»."""
    if cue.kind in _CITED:
        return d.subject(cue) is not None and not unnamed(sentence, cue)
    verb = sentence.tokens[cue.head]
    if cue.kind != "verb" or verb.feats.get("VerbForm") != "Fin" or cue.group not in _LISTING:
        return False
    if d.subject(cue) is not None or office_before(sentence, verb) is not None:
        return True
    return tells(d, sentence, cue, sentence.tokens[cue.last + 1 :])
