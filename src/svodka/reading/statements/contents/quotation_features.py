"""What the choice of quotations may know: is a stretch between marks somebody's words, or a title?"""

from __future__ import annotations

from dataclasses import dataclass

from svodka.language.analysis import Sentence, Token
from svodka.language.punctuation import SPEECH_DASHES
from svodka.reading.statements.contents.choices import OneHot
from svodka.reading.statements.contents.features import KINDS
from svodka.reading.statements.cues.attribution import attribution
from svodka.reading.statements.cues.saying import CLASSES, Cue
from svodka.reading.statements.discourse.document import Discourse
from svodka.reading.statements.discourse.facts import is_predicate
from svodka.reading.statements.discourse.quotations import Quotation

_FORMS = ("marks", "block", "dash", "colon")
_AFTER = 8
_BEFORE = 14
_THUS = 3
"""How many words off its verb «так» stands."""

QUOTATION = (
    *(f"form.{f}" for f in _FORMS), "depth", "piece", "pieces", "chain", "closed",
    "words", "characters", "capital", "lower", "ends.full", "inner.full", "finite", "predicate", "latin",
    "capitals", "link", "first.person", "second.person", "inner.cue", "inner.quoted", "inner.dash.cue",
    "before.colon", "before.comma", "before.dash", "before.word", "before.that", "before.noun",
    "before.media", "before.line", "before.bracket",
    "after.comma.dash", "after.dash", "after.comma", "after.stop", "after.word", "after.end",
    "attributed", "attribution", "sentence.share", "alone", "sentence.cues",
    "paragraph.start", "paragraph.end", "paragraph.share",
    "previous.colon", "previous.cue", "previous.quotation", "in.block",
    "left.cue", "left.distance", "left.that", "right.cue", "right.distance", "same.cue",
    *(f"cue.{k}" for k in KINDS), *(f"class.{c}" for c in CLASSES), "cue.about", "position", "sentences",
    "title",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Anchors:
    """The cues around a quotation: before it and after it, with the tokens between (99: none)."""

    left: Cue | None
    left_distance: int
    right: Cue | None
    right_distance: int

    @property
    def best(self) -> Cue | None:
        """The cue that most likely belongs to the quotation: one right after it, else the one before."""
        if self.right and (self.right_distance <= _AFTER or self.left is None):
            return self.right
        return self.left


def anchors(d: Discourse, quotation: Quotation) -> Anchors:
    """The nearest cue before a quotation (in its sentence, or the one that a colon ends) and after it."""
    left, left_distance = None, 99
    right, right_distance = None, 99
    first = d.sentence_at(quotation.start)
    if first is not None:
        left, left_distance = _left(d, first, quotation)
    last = d.sentence_at(max(quotation.start, quotation.end - 1))
    if last is not None:
        sentences = [last]
        if last.index + 1 < len(d.outline.sentences) and last.end <= quotation.outer[1] + 1:
            following = d.sentence(last.index + 1)
            dash = d.text[following.start] in SPEECH_DASHES
            if following.paragraph == last.paragraph and (dash or tells_thus(d, following)):
                sentences.append(following)
        for sentence in sentences:
            right = next(
                (c for c in d.cues.get(sentence.index, ()) if c.start >= quotation.end), None
            )
            if right:
                after = next(t.index for t in sentence.tokens if t.start >= quotation.end)
                right_distance = right.first - after
                break
    return Anchors(left, left_distance, right, right_distance)


def tells_thus(d: Discourse, sentence: Sentence) -> bool:
    """«„Открыто 5 школ“. [Так] оценил год мэр»: whether it says who told what stands before."""
    cue = next(iter(d.cues.get(sentence.index, ())), None)
    if cue is None or cue.group == "other" or sentence.lower[0] not in attribution("thus"):
        return False
    near = sentence.tokens[1 : cue.head]  # «так [ситуацию] прокомментировал мэр»
    finite = sentence.tokens[cue.head].feats.get("VerbForm") == "Fin"
    beside = len(near) < _THUS and all(t.pos != "PUNCT" for t in near)
    return beside and finite and d.subject(cue) is not None


def _left(d: Discourse, first: Sentence, quotation: Quotation) -> tuple[Cue | None, int]:
    before = [c for c in d.cues.get(first.index, ()) if c.end <= quotation.start]
    if before:
        start = next(
            (t.index for t in first.tokens if t.start >= quotation.start), len(first.tokens)
        )
        return before[-1], start - before[-1].last
    at = first.index - 1
    while at >= 0 and first.index - at <= 12:
        sentence = d.sentence(at)
        if d.text[sentence.start : sentence.end].rstrip(" '\"»").endswith(":"):
            found = d.cues.get(at, [])
            return (found[-1], len(sentence.tokens) - found[-1].last) if found else (None, 99)
        if quotation.form == "marks" and first.index - at >= 1:
            break
        at -= 1
    return None, 99


_FORM, _KIND, _CLASS = OneHot(_FORMS), OneHot(KINDS), OneHot(CLASSES)


def quotation_values(d: Discourse, q: Quotation, around: Anchors) -> list[float]:
    """Features of a quotation (:data:`QUOTATION`)."""
    text = d.text
    inner = text[q.start : q.end]
    sentence = d.sentence_at(q.start) or d.sentence_at(max(0, q.end - 1))
    touched = d.sentences_in(q.start, q.end)
    tokens = _tokens(d, touched, q.start, q.end)
    words = [t.text for t in tokens if t.text[0].isalnum()]
    persons = [t.feats.get("Person") for t in tokens]
    left = text[max(0, q.outer[0] - 3) : q.outer[0]].rstrip(" '\u00a0")
    after = text[q.outer[1] : q.outer[1] + 6].lstrip("' \u00a0")
    before_word = _token_before(d, q.outer[0])
    paragraph = sentence.paragraph if sentence else 0
    p_start, p_end = d.outline.paragraphs[paragraph]
    best = around.best
    cue_inside = [c for s in touched for c in d.cues.get(s, ()) if q.start <= c.start < q.end]
    previous_end = text[:p_start].rstrip(" \n\u00a0'\"»")[-1:]
    comma = after.startswith((",", ".,"))
    dash = any(mark in SPEECH_DASHES for mark in after[:4])
    noun = d.nouns.get(before_word.lemma, "") if before_word else ""
    inside = [x for x in d.quoted.touching(q.start, q.end) if q.start < x.start and x.end < q.end]
    before = d.quoted.touching(p_start, q.outer[0])
    previous = [x for x in before if x.outer[1] <= q.outer[0]]
    return [
        *_FORM[q.form],
        float(q.depth),
        float(q.whole is not None),
        float(d.quoted.pieces(q)),
        float(q.chain),
        float(q.closed),
        float(len(words)),
        float(len(inner)),
        float(inner[:1].isupper()),
        float(inner[:1].islower()),
        float(inner[-1:] in ".!?…" or after[:1] in "!?…"),
        float(sum(inner.count(mark) for mark in ".!?")),
        float(sum(t.feats.get("VerbForm") == "Fin" for t in tokens)),
        float(any(is_predicate(t, d.language) for t in tokens)),
        sum(word[0].isascii() and word[0].isalpha() for word in words) / max(1, len(words)),
        sum(word[0].isupper() for word in words) / max(1, len(words)),
        float("http" in inner or "[" in inner),
        float(persons.count("1")),
        float(persons.count("2")),
        float(len(cue_inside)),
        float(sum(x.outer[1] - x.outer[0] for x in inside) / max(1, len(inner))),
        float(_dash_cue(d, cue_inside)),
        float(left.endswith(":")),
        float(left.endswith(",")),
        float(left[-1:] in SPEECH_DASHES),
        float(left[-1:].isalnum()),
        float(
            before_word is not None
            and before_word.text.casefold() in attribution("that", d.language)
        ),
        float(before_word is not None and before_word.pos == "NOUN"),
        float(noun in ("media", "body")),
        float(q.outer[0] <= p_start + 2),
        float(left.endswith("(")),
        float(comma and dash),
        float(not comma and dash),
        float(comma and not dash),
        float(after[:1] in ".!?…" or inner[-1:] == "."),
        float(after[:1].isalnum()),
        float(q.outer[1] >= p_end - 2),
        float(q.whole is not None and around.right is not None and around.right_distance <= 3),
        float(q.whole is not None and _after_attribution(d, q)),
        (q.end - q.start) / max(1, sentence.end - sentence.start) if sentence else 0.0,
        float(
            sentence is not None
            and q.outer[0] <= sentence.start + 2
            and q.outer[1] >= sentence.end - 3
        ),
        float(len(d.cues.get(sentence.index, ()))) if sentence else 0.0,
        float(q.outer[0] <= p_start + 2),
        float(q.outer[1] >= p_end - 3),
        (q.end - q.start) / max(1, p_end - p_start),
        float(previous_end == ":"),
        float(
            paragraph > 0 and any(d.cues.get(s) for s in d.paragraph.get(paragraph - 1, ())[-1:])
        ),
        float(len(previous)),
        float(d.quoted.in_block(q)),
        float(around.left is not None),
        float(min(around.left_distance, 60)),
        float(around.left is not None and _that_between(d, around.left, q)),
        float(around.right is not None),
        float(min(around.right_distance, 60)),
        float(best is not None and sentence is not None and best.sentence == sentence.index),
        *_KIND[best.kind if best is not None else None],
        *_CLASS[best.group if best is not None else None],
        float(best is not None and around.left_distance < _BEFORE),
        q.start / max(1, len(text)),
        float(len(touched)),
        float(paragraph == 0),
    ]


def quotation_keys(d: Discourse, q: Quotation, around: Anchors) -> tuple[str, ...]:
    """Strings of a quotation whose luck is learned: the cue's word, the signs around the marks."""
    best = around.best
    left = d.text[max(0, q.outer[0] - 2) : q.outer[0]].strip()[-1:]
    after = d.text[q.outer[1] : q.outer[1] + 3].strip()[:2]
    left = "w" if left.isalnum() else left
    after = "".join("w" if c.isalnum() else c for c in after if not c.isspace())
    side = "r" if best is not None and best is around.right else "l"
    return (f"{best.word} {side}" if best else "", f"{q.form} {left} {after}")


def _tokens(d: Discourse, touched: range, start: int, end: int) -> list[Token]:
    """The tokens of a span that touches these sentences."""
    return [t for s in touched for t in d.sentence(s).tokens if start <= t.start and t.end <= end]


def _token_before(d: Discourse, offset: int) -> Token | None:
    sentence = d.sentence_at(max(0, offset - 2))
    if sentence is None:
        return None
    return next((t for t in reversed(sentence.tokens) if t.end <= offset), None)


def _that_between(d: Discourse, cue: Cue, q: Quotation) -> bool:
    words = attribution("quoted", d.language)
    return any(
        t.text.casefold() in words
        for t in d.sentence(cue.sentence).tokens
        if cue.end <= t.start < q.start
    )


def _after_attribution(d: Discourse, q: Quotation) -> bool:
    """Whether a piece follows a dash, and a dash and a cue stand before that: «…, — сказал он. — [Да]»."""
    start = q.whole[0] if q.whole else 0
    for index in d.sentences_in(start, q.start):
        for cue in d.cues.get(index, ()):
            if start < cue.start < q.start and cue.first:
                dash = d.sentence(index).tokens[cue.first - 1].text
                if dash in SPEECH_DASHES and q.start - cue.end < 160:
                    return True
    return False


def _dash_cue(d: Discourse, inside: list[Cue]) -> bool:
    """Whether a cue within stands right after a dash: an attribution that cuts the quotation."""
    for cue in inside:
        tokens = d.sentence(cue.sentence).tokens
        if cue.first and tokens[cue.first - 1].text in SPEECH_DASHES:
            return True
    return False
