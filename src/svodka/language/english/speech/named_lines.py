"""Lines and marks that name somebody beside words without a verb of saying.

«*Rosa Vidal*, the mayor: / "We have built 40 homes"», «"We have built 40 homes." – *Rosa Vidal*, mayor», and
the answers of an interview: «How many came? / *Vidal*: Some 40 came».
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from svodka.language.analysis import Outline
from svodka.language.english.cues import speaking
from svodka.language.english.speakers.voices import lands
from svodka.language.lexicon import classes
from svodka.language.slots import Said, Words

_WORD = r"[A-Z](?:\w*[a-z]\w*(?:[’'-]\w+)*|\.)"
_NAME = rf"((?:{_WORD} )*{_WORD})"
_PERSON = re.compile(rf"(?:[Tt]he )?((?:{_WORD} ){{1,3}}{_WORD})(?=,|:|\s*$|\s*\()", re.MULTILINE)
"""A name of two to four words, and what may stand behind it: «*Rosa Vidal*, mayor of Tirsk»."""
_SIGNED = re.compile(rf"\s{{0,3}}[–—-]+ ?{_PERSON.pattern}[^\n:]{{0,90}}$", re.MULTILINE)
"""A signature behind a quotation, up to the end of its line."""
_BELOW = re.compile(rf"\n\s*{_PERSON.pattern}, ([^\n.:!?]{{2,80}})$", re.MULTILINE)
"""A line below a quotation with a name and an office alone."""
_LINE = re.compile(rf"{_PERSON.pattern}(?:, [^\n.:!?“\"]{{2,80}})?:\s*")
"""A line that only names somebody, and what he is, before a colon."""
_ANSWER = re.compile(rf"{_NAME}: (?=\S)")
_OWN = re.compile(r"\b(?:I|[Ww]e|[Oo]ur|[Mm]y|us)\b")
"""Words of the first person."""
_WORDS = 3
"""Words that the label of an answer has at most."""
_LONGEST = 120
"""Characters before a quotation among which its line is looked for."""


def signed(outline: Outline, start: int, end: int) -> Words | None:
    """Who signs a quotation that opens its paragraph, behind a dash: «"…" – *Rosa Vidal*, mayor»."""
    if outline.text[:start].rpartition("\n")[2].strip():
        return None
    found = _SIGNED.match(outline.text, end)
    below = _BELOW.match(outline.text, end) if found is None else None
    if below is not None and not speaking("person").isdisjoint(below.group(2).lower().split()):
        found = below
    return _person(found) if found is not None else None


def introduced(outline: Outline, start: int) -> Words | None:
    """Who is named by the line before a quotation, which only names him: «*Rosa Vidal*, the mayor: / "…"»."""
    before = outline.text[max(0, start - _LONGEST) : start]
    if not before.rstrip().endswith(":") or "\n" not in before:
        return None
    line = next((a for a, b in reversed(outline.paragraphs) if b <= start), -1)
    found = _LINE.fullmatch(outline.text, line, start) if line >= 0 else None
    return _person(found) if found is not None else None


def _person(found: re.Match[str]) -> Words | None:
    """The name of a match; no land, and nothing with the word of a body, a genre or a month."""
    words = set(found.group(1).lower().split())
    never = speaking("genre") | classes("english/labels")["month"]
    if found.group(1).lower() in lands() or words & never:
        return None
    return Words(found.start(1), found.end(1), found.group(1))


def _is_somebody(text: str, label: re.Match[str], told: Sequence[Said], end: int) -> bool:
    """Whether a label speaks: in the first person, more than once, or elsewhere in the text."""
    name = label.group(1)
    heard = any(one.name.endswith(name) for one in told if one.speaker is not None)
    again = len(re.findall(rf"^{re.escape(name)}: ", text, re.MULTILINE)) > 1
    return heard or again or _OWN.search(text, label.end(), end) is not None


def answers(outline: Outline, told: Sequence[Said]) -> Iterator[Said]:
    """What stands behind a name and a colon below a question: «How many? / *Vidal*: Some 40 came»."""
    text = outline.text
    if "?\n" not in text:
        return
    for (_, asked), (start, end) in zip(outline.paragraphs, outline.paragraphs[1:], strict=False):
        label = _ANSWER.match(text, start, end) if text[asked - 1] == "?" else None
        if label is None or len(label.group(1).split()) > _WORDS or len(label.group(1)) == 1:
            continue
        name = _person(label)
        if name is None or not _is_somebody(text, label, told, end):
            continue
        if any(one.start < end and one.end > label.end() for one in told):
            continue
        yield Said(label.end(), end, "direct", name, None, name.normal, "quotation")
