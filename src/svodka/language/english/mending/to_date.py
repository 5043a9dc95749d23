"""«*To date* 40 homes have been rebuilt»: a time, of which the tree makes an aim that has an object."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token

WORDS = frozenset(["date"])
"""Without which a sentence says nothing of the kind."""


def set_right(tokens: Sequence[Token]) -> None:
    """Make a time of it, and a subject of its object; «*To date 40 bones*, they burnt two» has its own."""
    to, date = (*tokens[:2], None, None)[:2]
    if to is None or date is None or to.low != "to" or date.low != "date" or date.rel != "advcl":
        return
    told, hung = tokens[date.head], [t for t in tokens[2:] if t.head == date.index]
    thing = next((t for t in hung if t.rel == "obj"), None)
    if thing is None or not thing.index < told.index:
        return
    beside = {t.rel for t in tokens if t.head == told.index}
    if any(rel.startswith(("nsubj", "csubj", "expl")) for rel in beside):
        return
    for word in hung:
        word.head = told.index
    thing.rel = "nsubj:pass" if "aux:pass" in beside else "nsubj"
    to.pos, to.rel = "ADP", "case"
    date.pos, date.rel, date.feats = "NOUN", "obl", {"Number": "Sing"}
