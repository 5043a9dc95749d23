"""Lines that name somebody beside words without a verb of saying: before a colon, behind like a signature.

«[Айгуль Серова], директор школы:» and her words, as television has it; «"Изъято 40 кг". [Пресс-служба МВД]».
"""

from __future__ import annotations

from svodka.language.analysis import Name, Sentence
from svodka.language.lexicon import folded
from svodka.reading.statements.discourse.document import Discourse
from svodka.reading.statements.discourse.quotations import Quotation

_MARKS = '—–-*•«„“" \u00a0\n'
"""What may stand between the colon and the words."""
_STATED = frozenset({"VERB", "AUX"})
_NEVER = _STATED | {"PRON", "NUM", "SCONJ"}
"""What stands in no signature."""
_SIGNS = frozenset({"person", "body", "media"})
_CLOSING = '.,»”" \u00a0–—-\n'
"""What may stand between words and a signature."""
_LONGEST = 16
"""Words of a signature: a name and an office."""


def named_line(d: Discourse, start: int) -> Sentence | None:
    """The line before some words that ends with a colon and states nothing."""
    before = d.text[max(0, start - len(_MARKS)) : start].rstrip(_MARKS)
    colon = max(0, start - len(_MARKS)) + len(before) - 1
    line = d.sentence_at(colon) if before.endswith(":") else None
    stated = line is None or any(t.pos in _STATED for t in line.tokens if t.start < colon)
    return None if stated else line


def signature(d: Discourse, q: Quotation) -> Sentence | None:
    """The words behind a quotation that only name who said it, where the two are a paragraph, or two."""
    first = d.sentence_at(q.start)
    if q.form != "marks" or first is None:
        return None
    line = d.sentence_at(q.outer[1] + len(_behind(d.text, q.outer[1])))
    if line is None or not line.parsed or d.paragraph[line.paragraph][-1] != line.index:
        return None
    start, end = d.outline.paragraphs[line.paragraph]
    if line.start == start:  # a line of its own, as no sentence ends
        start = d.outline.paragraphs[first.paragraph][0]
        if d.text[start:end].rstrip().endswith((".", "!", "?", ":", "…")):
            return None
    beside = d.text[start : q.outer[0]].strip() == "" and line.start >= q.outer[1]
    if not beside or len(line.tokens) > _LONGEST or any(t.pos in _NEVER for t in line.tokens):
        return None
    named = any(n.first == 0 and n.kind in ("PER", "ORG") for n in line.names)
    said = d.nouns.get(folded(line.tokens[0].lemma)) in _SIGNS
    return line if named or said else None


def _behind(text: str, at: int) -> str:
    """The marks behind a quotation."""
    end = at
    while end < len(text) and text[end] in _CLOSING:
        end += 1
    return text[at:end]


def person_of(d: Discourse, line: Sentence | None) -> Name | None:
    """The name of a person that a line begins with, a title before it: «Министр [Олег Лосев]:»."""
    if line is None or not line.parsed:
        return None
    persons = (name for name in line.names if name.kind == "PER")
    name = next(persons, None)
    if name is None or name.first == 0:
        return name
    titled = d.nouns.get(folded(line.tokens[0].lemma)) == "person"
    return name if titled and line.tokens[name.first].feats.get("Case") == "Nom" else None
