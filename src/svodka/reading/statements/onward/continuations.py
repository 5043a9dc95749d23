"""Sentences attributed from outside: «Об этом сообщил …» refers back, reported speech goes on.

*Earlier*: a sentence before one that refers back. *Next*: a sentence after an attributed one. Both
are whole sentences; whether they are statements is decided by the features here, whose names are
``EARLIER`` and ``NEXT`` of :mod:`svodka.reading.statements.contents.features`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from svodka.language.analysis import BULLETS, Sentence
from svodka.language.lexicon import load
from svodka.reading.statements.contents.choices import OneHot
from svodka.reading.statements.contents.features import KINDS
from svodka.reading.statements.cues.attribution import attribution
from svodka.reading.statements.cues.saying import CLASSES, Cue
from svodka.reading.statements.discourse.document import Discourse
from svodka.reading.statements.discourse.quotations import trimmed

_BACK = 4
_ABOUT, _KIND, _CLASS = OneHot((1, 2, 3, 4)), OneHot(KINDS), OneHot(CLASSES)
_OPENING_WORDS = 3


@cache
def _openings(language: str) -> dict[str, str]:
    return {
        form: entry.text("class")
        for entry in load(f"{language}/connectives")
        for form in entry.forms
    }


def opening_of(sentence: Sentence, language: str = "russian") -> str:
    """How a sentence begins: ``adds`` («В частности»), ``turns`` («Однако») or neither."""
    words = [t.text.casefold() for t in sentence.tokens[:_OPENING_WORDS]]
    known = _openings(language)
    for count in range(len(words), 0, -1):
        found = known.get(" ".join(words[:count]))
        if found:
            return found
    return ""


@dataclass(frozen=True, slots=True)
class Backward:
    """A sentence that a cue of a later sentence may refer back to."""

    sentence: int
    cue: Cue
    about: int


def span(d: Discourse, sentence: Sentence) -> tuple[int, int]:
    """A sentence as a statement: without the bullet before it, and the stop at its end."""
    start, end = trimmed(d.text, sentence.start, sentence.end)
    if d.text[start] in BULLETS:
        start, end = trimmed(d.text, start + 1, end)
    return start, end - 1 if end > start and d.text[end - 1] in ".;" else end


def backward(d: Discourse) -> Iterator[Backward]:
    """Sentences that a later one may refer back to, by the nearest cue that does."""
    seen: set[int] = set()
    for index in sorted(d.cues):
        found = next((c for c in d.cues[index] if c.kind in ("verb", "other", "noun")), None)
        about = d.facts(index).about if found else 0
        if not about or not found or _beside_deed(d.sentence(index), found):
            continue
        for at in range(index - 1, max(-1, index - 1 - _BACK), -1):
            sentence = d.sentence(at)
            if d.sentence(index).paragraph - sentence.paragraph > 2:
                break
            if at not in seen and sentence.parsed and len(sentence.tokens) > 3:
                seen.add(at)
                yield Backward(at, found, about)


def _beside_deed(sentence: Sentence, cue: Cue) -> bool:
    """«Глава фирмы ушёл, сообщив об этом в письме»: «об этом» is what its own sentence tells.

    Nor is anything told in «[называть] должников мэр отказался»; and «аналитики [объясняют] это спросом»
    tells why it is so, and nobody who told it.
    """
    head = sentence.tokens[cue.head]
    if head.feats.get("VerbForm") in ("Conv", "Inf"):
        return True
    if head.lemma not in attribution("accounts"):
        return False
    below = (sentence.tokens[i] for i in sentence.children[cue.head])
    return any(
        t.index > cue.head and t.feats.get("Case") == "Ins" and t.feats.get("Animacy") == "Inan"
        for t in below
    )


def sentence_values(d: Discourse, sentence: Sentence) -> list[float]:
    """Features of a sentence by itself (``SENTENCE``)."""
    tokens, facts = sentence.tokens, d.facts(sentence.index)
    mates = d.paragraph[sentence.paragraph]
    first = facts.lower[0] if tokens else ""
    opening = opening_of(sentence, d.language)
    tenses = [t.feats.get("Tense") for t in tokens]
    end = d.text[sentence.end - 1 : sentence.end]
    return [
        float(len(tokens)),
        float(len(facts.predicates) > 0),
        float(len(facts.finite)),
        float(end in (".", "!", "?", "…")),
        float(len(d.cues.get(sentence.index, ()))),
        d.quoted_here(sentence.index),
        float(sentence.paragraph == 0),
        float(mates[0] == sentence.index),
        float(mates[-1] == sentence.index),
        float(len(mates)),
        float(len(sentence.names)),
        float(sum(n.kind == "PER" for n in sentence.names)),
        float(sum(t.text[0].isdigit() for t in tokens)),
        float(bool(tokens) and tokens[0].pos in ("PRON", "DET")),
        float(any(n.first == 0 for n in sentence.names)),
        float(tenses.count("Past")),
        float(tenses.count("Pres")),
        float(tenses.count("Fut")),
        float(sentence.index),
        sentence.start / max(1, len(d.text)),
        float(end == ":"),
        float(opening == "adds" or first in attribution("pronoun", d.language)),
        float(opening == "turns"),
    ]


def backward_values(
    d: Discourse, back: Backward, taken: dict[int, tuple[float, float]]
) -> list[float]:
    """Features of a sentence referred back to (``EARLIER``); ``taken``: per sentence, the
    probabilities that it holds the content of a cue and a quotation."""
    sentence, later = d.sentence(back.sentence), d.sentence(back.cue.sentence)
    head, that = later.tokens[back.cue.head], attribution("that", d.language)
    out = sentence_values(d, sentence)
    content, quotation = taken.get(back.sentence, (0.0, 0.0))
    out += [float(later.index - sentence.index), float(later.paragraph - sentence.paragraph)]
    out += _ABOUT[back.about]
    out += [
        float(any(t.text in that for t in later.tokens)),
        float(head.index),
        float(head.index <= 3),
    ]
    out += _KIND[back.cue.kind]
    out += _CLASS[back.cue.group]
    out += [
        float(d.paragraph[later.paragraph][0] == later.index),
        float(len(later.tokens)),
        content,
        quotation,
        float(sum(len(d.cues.get(i, ())) for i in range(sentence.index, later.index))),
        float("http" in d.text[sentence.start : sentence.end]),
    ]
    return out


def next_values(
    d: Discourse,
    sentence: Sentence,
    previous: tuple[int, Cue | None, float, bool, str],
    taken: dict[int, tuple[float, float]],
    chain: int,
) -> list[float]:
    """Features of a sentence that may go on with reported speech (``NEXT``).

    ``previous``: the sentence of the statement before, its cue, probability, whether it is direct,
    and its template."""
    at, cue, probability, direct, template = previous
    before = d.sentence(at)
    content, quotation = taken.get(sentence.index, (0.0, 0.0))
    following = sentence.index + 1
    lemmas = {t.lemma for t in before.tokens if t.pos in ("NOUN", "PROPN")}
    out = sentence_values(d, sentence)
    out += [
        float(sentence.index - at),
        float(sentence.paragraph == before.paragraph),
        probability,
        float(direct),
        taken.get(at, (0.0, 0.0))[0],
        content,
        quotation,
        float(sum(1 for i in range(max(0, at - 2), at) if max(taken.get(i, (0, 0))) > 0.5)),
        float(chain),
    ]
    out += _KIND[cue.kind if cue is not None else None]
    out += _CLASS[cue.group if cue is not None else None]
    out += [
        float(template in ("left", "around")),
        float(template == "that"),
        float(following < len(d.outline.sentences) and bool(d.cues.get(following))),
        max(taken.get(following, (0.0, 0.0))),
        float(sum(t.lemma in lemmas for t in sentence.tokens if t.pos in ("NOUN", "PROPN"))),
    ]
    return out
