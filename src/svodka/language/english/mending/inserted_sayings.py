"""Who says so amid a sentence: «The firm, *said the minister*, closed 40 shops», which the firm closed.

The tree has the firm say that the minister closed them.
"""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.english.mending.main_verbs import mistaken
from svodka.language.english.mending.subjects import make_subject

_SUBJECTS = ("nsubj", "nsubj:pass")


def words() -> frozenset[str]:
    """Verbs that stand so before who says it."""
    return mistaken("inserted")


def set_right(tokens: Sequence[Token]) -> None:
    """Give each verb its own subject, and hang the saying on what is said."""
    for said in tokens:
        if said.low in words() and said.index and tokens[said.index - 1].text == ",":
            _part(tokens, said)


def _part(tokens: Sequence[Token], said: Token) -> None:
    comma = next((t.index for t in tokens[said.index :] if t.text == ","), -1)
    clause = next((t for t in tokens if (t.head, t.rel) == (said.index, "ccomp")), None)
    if clause is None or not said.index < comma < clause.index:
        return
    verbs = (said.index, clause.index)
    before = [t for t in tokens[: said.index] if t.head in verbs and t.rel in _SUBJECTS]
    inside = [t for t in tokens[said.index + 1 : comma] if t.head in verbs]
    if len(before) != 1 or len(inside) != 1 or inside[0].rel not in _SUBJECTS:
        return
    above, relation = said.head, said.rel
    inside[0].head, inside[0].rel = said.index, "nsubj"
    clause.head, clause.rel = above, relation
    said.head, said.rel = clause.index, "parataxis"
    for behind in tokens[comma + 1 :]:
        if behind.head == said.index:
            behind.head = clause.index
    make_subject(tokens, before[0], clause)
