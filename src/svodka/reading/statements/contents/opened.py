"""What a verb of saying surely opens: «он подчеркнул: [мест нет]», «…, а врач уверен, что [места есть]»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Sentence
from svodka.language.lexicon import folded
from svodka.language.punctuation import OPENING
from svodka.reading.statements.contents.closing import can_tell, tells
from svodka.reading.statements.contents.stretches import Content
from svodka.reading.statements.cues.attribution import attribution
from svodka.reading.statements.cues.saying import Cue
from svodka.reading.statements.cues.subjects import TELLING, office_before
from svodka.reading.statements.cues.unnamed import unnamed, unsaid
from svodka.reading.statements.discourse.document import Discourse
from svodka.reading.statements.discourse.facts import between

_WHO = frozenset({"NOUN", "PROPN", "ADJ", "DET", "PRON"})
"""What may stand between a verb and the colon: who tells, and whom."""
_NEAR = 8
"""Words between a verb and the colon behind it: «сообщил [журналистам министр Лев Карцев]: …»."""


def told_anew(d: Discourse, cue: Cue, options: Sequence[Content]) -> int | None:
    """What another tells in a clause of his own, as an index."""
    if cue.kind != "verb" or d.anew(cue) is None:
        return None
    told = _whole(options, "that")
    quoted = told is not None and d.text[options[told].start] in OPENING  # «…, что «дом цел»»
    return None if quoted else told


def that_told(d: Discourse, cue: Cue, options: Sequence[Content]) -> int | None:
    """«Мэр заявил на форуме «День поля» в Туле, что [сев окончен]»: what somebody says, as an index.

    Where it is one clause, whatever stands between; the chooser knows best which of several it is.
    """
    sentence = d.sentence(cue.sentence)
    head, who = sentence.tokens[cue.head], d.subject(cue)
    finite = head.feats.get("VerbForm") == "Fin" and head.feats.get("Tense") in ("Past", "Pres")
    if cue.kind != "verb" or cue.group not in TELLING or not finite or head.rel != "root":
        return None
    if who is None or not can_tell(d, sentence, who) or unsaid(sentence, cue, before=False):
        return None
    told = [i for i, o in enumerate(options) if o.left == "that"]
    about = any(o.left == "nominal" for o in options)  # «объявил о сносе дома, что вызвало спор»
    if len(told) != 1 or about or unnamed(sentence, cue):
        return None
    first = options[told[0]].first
    if d.text[options[told[0]].start] in OPENING:
        return None  # «заявил, что «дом цел»»
    states = between(d.facts(cue.sentence).finite, cue.last + 1, first)
    that = sentence.lower[first - 1] in attribution("that", d.language)
    return told[0] if that and not states else None


def behind_colon(d: Discourse, cue: Cue, options: Sequence[Content]) -> int | None:
    """What is stated behind a colon, a verb of saying before it with who says it, as an index.

    Not what stands in quotation marks there or begins with a capital, which is in somebody's own words.
    """
    sentence = d.sentence(cue.sentence)
    tokens = sentence.tokens
    if cue.kind != "verb" or not (cue.group in TELLING or _shows(d, cue)):
        return None
    if tokens[cue.head].feats.get("VerbForm") != "Fin":
        return None
    near = tokens[cue.last + 1 : cue.last + 2 + _NEAR]
    colon = next((t.index for t in near if t.pos == "PUNCT" or t.text == ":"), len(tokens) - 1)
    if tokens[colon].text != ":" or colon + 2 >= len(tokens):
        return None
    facts, first = d.facts(cue.sentence), tokens[colon + 1].text[0]
    if first != first.lower() or not first.isalnum():
        return None
    if any(t.pos not in _WHO for t in tokens[cue.last + 1 : colon]):
        return None  # «написал о школах: …»
    if not between(facts.predicates, colon + 1, len(tokens)):
        return None
    return _whole(options, "colon") if _is_told(d, sentence, cue, colon) else None


def _shows(d: Discourse, cue: Cue) -> bool:
    """«[Опрос] показал: мост нужен 45% жителей»: what a document or a poll shows."""
    who = d.subject(cue) if cue.group == "show" else None
    return who is not None and d.nouns.get(folded(who.lemma)) == "document"


def _is_told(d: Discourse, sentence: Sentence, cue: Cue, colon: int) -> bool:
    """Whether somebody says it, an office does, or a document: «в [сообщении] говорится: …»."""
    verb = sentence.tokens[cue.head]
    if d.subject(cue) is not None or office_before(sentence, verb) is not None:
        return True
    before = sentence.tokens[: cue.first]
    if any(
        t.feats.get("Case") == "Loc" and d.nouns.get(folded(t.lemma)) == "document" for t in before
    ):
        return True
    return tells(d, sentence, cue, sentence.tokens[cue.last + 1 : colon])


def _whole(options: Sequence[Content], left: str) -> int | None:
    """The content that begins so and goes on to the end of its sentence."""
    found = (i for i, o in enumerate(options) if (o.left, o.right) == (left, "sentence"))
    return next(found, None)
