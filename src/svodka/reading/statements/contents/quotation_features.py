"""What the choice of quotations may know: is a stretch between marks somebody's words, or a title?

Each block of features stands beside their names, in the same order; all of them are :data:`QUOTATION`.
"""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Sentence, Token
from svodka.language.punctuation import SPEECH_DASHES
from svodka.reading.statements.contents.choices import OneHot
from svodka.reading.statements.contents.cues_around import CuesAround
from svodka.reading.statements.contents.features import KINDS
from svodka.reading.statements.cues.attribution import attribution
from svodka.reading.statements.cues.saying import CLASSES, Cue
from svodka.reading.statements.discourse.document import Discourse
from svodka.reading.statements.discourse.facts import is_predicate
from svodka.reading.statements.discourse.quotations import Quotation

_FORMS = ("marks", "block", "dash", "colon")
_FORM, _KIND, _CLASS = OneHot(_FORMS), OneHot(KINDS), OneHot(CLASSES)
_BEFORE = 14
"""How many tokens before a quotation a cue is about it."""


def quotation_values(d: Discourse, q: Quotation, around: CuesAround) -> list[float]:
    """Features of a quotation (:data:`QUOTATION`)."""
    sentence = d.sentence_at(q.start) or d.sentence_at(max(0, q.end - 1))
    touched = d.sentences_in(q.start, q.end)
    paragraph = sentence.paragraph if sentence else 0
    return [
        *_shape(d, q),
        *_inside(d, q, touched),
        *_signs_before(d, q, paragraph),
        *_signs_after(d, q, paragraph),
        *_attribution(d, q, around),
        *_share(d, q, sentence, paragraph),
        *_earlier(d, q, paragraph),
        *_cues(d, q, around, sentence),
        q.start / max(1, len(d.text)),
        float(len(touched)),
        float(paragraph == 0),
    ]


_SHAPE = (*(f"form.{f}" for f in _FORMS), "depth", "piece", "pieces", "chain", "closed")


def _shape(d: Discourse, q: Quotation) -> list[float]:
    facts = (q.depth, q.whole is not None, d.quoted.pieces(q), q.chain, q.closed)
    return [*_FORM[q.form], *map(float, facts)]


_INSIDE = (
    "words", "characters", "capital", "lower", "ends.full", "inner.full", "finite", "predicate", "latin",
    "capitals", "link", "first.person", "second.person", "inner.cue", "inner.quoted", "inner.dash.cue",
)  # fmt: skip


def _inside(d: Discourse, q: Quotation, touched: range) -> list[float]:
    inner, behind = d.text[q.start : q.end], d.text[q.outer[1] : q.outer[1] + 6].lstrip("' \u00a0")
    tokens = _tokens(d, touched, q.start, q.end)
    words = [t.text for t in tokens if t.text[0].isalnum()]
    persons = [t.feats.get("Person") for t in tokens]
    cues = [c for s in touched for c in d.cues.get(s, ()) if q.start <= c.start < q.end]
    quoted = [x for x in d.quoted.touching(q.start, q.end) if q.start < x.start and x.end < q.end]
    facts = (
        len(words),
        len(inner),
        inner[:1].isupper(),
        inner[:1].islower(),
        inner[-1:] in ".!?…" or behind[:1] in "!?…",
        sum(inner.count(mark) for mark in ".!?"),
        sum(t.feats.get("VerbForm") == "Fin" for t in tokens),
        any(is_predicate(t, d.language) for t in tokens),
        sum(word[0].isascii() and word[0].isalpha() for word in words) / max(1, len(words)),
        sum(word[0].isupper() for word in words) / max(1, len(words)),
        "http" in inner or "[" in inner,
        persons.count("1"),
        persons.count("2"),
        len(cues),
        sum(x.outer[1] - x.outer[0] for x in quoted) / max(1, len(inner)),
        _dash_cue(d, cues),
    )
    return list(map(float, facts))


_SIGNS_BEFORE = (
    "before.colon", "before.comma", "before.dash", "before.word", "before.that", "before.noun",
    "before.media", "before.line", "before.bracket",
)  # fmt: skip


def _signs_before(d: Discourse, q: Quotation, paragraph: int) -> list[float]:
    left = d.text[max(0, q.outer[0] - 3) : q.outer[0]].rstrip(" '\u00a0")
    word = _token_before(d, q.outer[0])
    noun = d.nouns.get(word.lemma, "") if word else ""
    facts = (
        left.endswith(":"),
        left.endswith(","),
        left[-1:] in SPEECH_DASHES,
        left[-1:].isalnum(),
        word is not None and word.text.casefold() in attribution("that", d.language),
        word is not None and word.pos == "NOUN",
        noun in ("media", "body"),
        q.outer[0] <= d.outline.paragraphs[paragraph][0] + 2,
        left.endswith("("),
    )
    return list(map(float, facts))


_SIGNS_AFTER = (
    "after.comma.dash", "after.dash", "after.comma", "after.stop", "after.word", "after.end",
)  # fmt: skip


def _signs_after(d: Discourse, q: Quotation, paragraph: int) -> list[float]:
    after = d.text[q.outer[1] : q.outer[1] + 6].lstrip("' \u00a0")
    comma = after.startswith((",", ".,"))
    dash = any(mark in SPEECH_DASHES for mark in after[:4])
    facts = (
        comma and dash,
        not comma and dash,
        comma and not dash,
        after[:1] in ".!?…" or d.text[q.start : q.end][-1:] == ".",
        after[:1].isalnum(),
        q.outer[1] >= d.outline.paragraphs[paragraph][1] - 2,
    )
    return list(map(float, facts))


_ATTRIBUTION = ("attributed", "attribution")


def _attribution(d: Discourse, q: Quotation, around: CuesAround) -> list[float]:
    """Of a piece of a quotation, whether a cue stands right after it, or before its dash."""
    piece = q.whole is not None
    attributed = piece and around.right is not None and around.right_distance <= 3
    return [float(attributed), float(piece and _after_attribution(d, q))]


_SHARE = (
    "sentence.share", "alone", "sentence.cues", "paragraph.start", "paragraph.end", "paragraph.share",
)  # fmt: skip


def _share(d: Discourse, q: Quotation, sentence: Sentence | None, paragraph: int) -> list[float]:
    """How much of its sentence and of its paragraph a quotation is."""
    start, end = d.outline.paragraphs[paragraph]
    of_sentence = [0.0, 0.0, 0.0]
    if sentence is not None:
        alone = q.outer[0] <= sentence.start + 2 and q.outer[1] >= sentence.end - 3
        share = (q.end - q.start) / max(1, sentence.end - sentence.start)
        of_sentence = [share, float(alone), float(len(d.cues.get(sentence.index, ())))]
    return [
        *of_sentence,
        float(q.outer[0] <= start + 2),
        float(q.outer[1] >= end - 3),
        (q.end - q.start) / max(1, end - start),
    ]


_EARLIER = ("previous.colon", "previous.cue", "previous.quotation", "in.block")


def _earlier(d: Discourse, q: Quotation, paragraph: int) -> list[float]:
    """What stands before a quotation, in its paragraph and in the one before."""
    start = d.outline.paragraphs[paragraph][0]
    last = d.paragraph.get(paragraph - 1, ())[-1:] if paragraph > 0 else ()
    facts = (
        d.text[:start].rstrip(" \n\u00a0'\"»")[-1:] == ":",
        any(d.cues.get(s) for s in last),
        sum(x.outer[1] <= q.outer[0] for x in d.quoted.touching(start, q.outer[0])),
        d.quoted.in_block(q),
    )
    return list(map(float, facts))


_CUES = (
    "left.cue", "left.distance", "left.that", "right.cue", "right.distance", "same.cue",
    *(f"cue.{k}" for k in KINDS), *(f"class.{c}" for c in CLASSES), "cue.about",
)  # fmt: skip


def _cues(d: Discourse, q: Quotation, around: CuesAround, sentence: Sentence | None) -> list[float]:
    left, right, best = around.left, around.right, around.best
    facts = (
        left is not None,
        min(around.left_distance, 60),
        left is not None and _that_between(d, left, q),
        right is not None,
        min(around.right_distance, 60),
        best is not None and sentence is not None and best.sentence == sentence.index,
    )
    return [
        *map(float, facts),
        *_KIND[best.kind if best is not None else None],
        *_CLASS[best.group if best is not None else None],
        float(best is not None and around.left_distance < _BEFORE),
    ]


QUOTATION = (
    *_SHAPE, *_INSIDE, *_SIGNS_BEFORE, *_SIGNS_AFTER, *_ATTRIBUTION, *_SHARE, *_EARLIER, *_CUES,
    "position", "sentences", "title",
)  # fmt: skip
"""The features of a quotation."""


def quotation_keys(d: Discourse, q: Quotation, around: CuesAround) -> tuple[str, ...]:
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


def _dash_cue(d: Discourse, inside: Sequence[Cue]) -> bool:
    """Whether a cue within stands right after a dash: an attribution that cuts the quotation."""
    for cue in inside:
        tokens = d.sentence(cue.sentence).tokens
        if cue.first and tokens[cue.first - 1].text in SPEECH_DASHES:
            return True
    return False
