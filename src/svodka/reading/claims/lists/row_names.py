"""Names that rows of a list tell figures of: «• [Тула] — 12», «2) [Усть-Кара]: 3», «12 – [Тула]»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from svodka.language.analysis import BULLETS, Token
from svodka.language.introductions import introduction, is_item
from svodka.language.lexicon import classes, folded
from svodka.language.punctuation import DASHES
from svodka.reading.claims.candidates import Candidate
from svodka.reading.syntax.phrases import name_at
from svodka.reading.syntax.sites import Site

_MARKS = DASHES | {":"}
_ENDS = frozenset(",;.")
_YEAR = re.compile(r"(?:19|20)\d\d")
_DATED = 2
"""How many words the label of a row of a year has: «2025 год – 19»."""
_NOUNS = 3
"""How many words may stand between a figure and the dash behind it."""


def row_name(site: Site) -> range | None:
    """The tokens of the name or year that fills the label of a row, in a list that a line introduces."""
    outline, tokens = site.page.outline, site.sentence.tokens
    paragraph = site.sentence.paragraph
    before = outline.text[outline.paragraphs[paragraph][0] : site.sentence.start]
    if before.strip(" .)0123456789") or not is_item(outline, paragraph):  # «2.» may stand alone
        return None
    if introduction(outline, paragraph) < 0:
        return None
    start = _behind_bullet(tokens, site.first)
    label = range(start, site.first - 1) if start < site.first else _behind(tokens, site.last)
    if not label or (start < site.first and tokens[site.first - 1].text not in _MARKS):
        return None
    if _YEAR.fullmatch(tokens[label[0]].text) and len(label) <= _DATED:
        return label
    return label if all(_named(site, tokens[i]) for i in label) else None


def _behind_bullet(tokens: list[Token], first: int) -> int:
    """The first token of an item behind its bullet or number."""
    if tokens[0].text in BULLETS:
        return 1
    numbered = len(tokens) > 2 and first > 1 and tokens[0].text.isdigit()
    return 2 if numbered and tokens[1].text in (".", ")") else 0


def _behind(tokens: list[Token], last: int) -> range:
    """«12 школ – [Тула];»: the tokens behind the dash that follows a figure and its noun."""
    near = tokens[last + 1 : last + 2 + _NOUNS]
    dash = next((t.index for t in near if t.text in DASHES), -1)
    end = len(tokens) - (tokens[-1].text in _ENDS)
    return range(dash + 1, end) if dash > 0 else range(0)


def _named(site: Site, token: Token) -> bool:
    """Whether a token is of a name, and no thing with the capital of its line: «Ружья – 27»."""
    if name_at(site.sentence, token.index) is not None:
        return True
    untold = site.tree.phrases is not None  # in a language whose names are not looked for
    return untold and token.pos == "PROPN" and token.feats.get("Number") != "Plur"


def tells_total(site: Site) -> bool:
    """«Всего – 20», «• Итого: 20»: a row that begins with a word for all, and names no thing."""
    tokens = site.sentence.tokens
    start = _behind_bullet(tokens, site.first)
    words = classes("russian/parts")["whole"] | classes("english/number_parts")["total-line"]
    return start + 2 == site.first > site.noun and folded(tokens[start].text) in words


def of_row_names(site: Site, options: Sequence[Candidate]) -> list[int]:
    """«Изъято 90 ружей:» and below «[Тула]: 12»: the options that are of the name of a row."""
    label = row_name(site)
    if label is None:
        return []
    return [i for i, o in enumerate(options) if o.tree is site.tree and o.token in label]
