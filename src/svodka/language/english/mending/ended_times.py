"""Times that say when they ended, in a subject: «Sales for the week *ended March 15* were 40 tonnes».

The tree takes «ended» for the main verb, and the rest for what ended.
"""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.english.mending.main_verbs import mistaken
from svodka.language.english.mending.subjects import make_subject
from svodka.language.lexicon import classes

_OTHER = frozenset(["ccomp", "conj", "parataxis", "xcomp"])
"""How «ended» hangs on a verb before it that the tree takes it for a clause of."""


def words() -> frozenset[str]:
    """What such a time has behind it."""
    return classes("english/time_words")["ended"]


def set_right(tokens: Sequence[Token]) -> None:
    """Hang «ended» on its time, and the subject on the verb behind."""
    for ended in tokens[2:]:
        if ended.text in words() and ended.pos == "VERB":
            _free(tokens, ended)


def _free(tokens: Sequence[Token], ended: Token) -> None:
    time = tokens[ended.index - 1]
    subject = next(
        (t for t in tokens[: time.index] if (t.head, t.rel) == (ended.index, "nsubj")), None
    )
    led = any(t.head == time.index and t.rel == "case" for t in tokens[: time.index])
    if not led or time.lemma not in mistaken("ending"):
        return
    if subject is None:
        _only_dates(tokens, ended)
        return
    finite = next((t for t in tokens[ended.index + 1 :] if _is_finite(t)), None)
    if finite is None or any(t.pos == "PUNCT" for t in tokens[ended.index : finite.index]):
        return
    main = tokens[finite.head] if finite.pos == "AUX" else finite
    if main.head != ended.index or main.index < finite.index:
        return
    main.head, main.rel = ended.head, ended.rel
    for token in tokens:
        if token.head == ended.index and token.index > main.index:
            token.head = main.index
        elif token.pos == "NUM" and ended.index < token.index < finite.index:
            token.head, token.rel = ended.index + 1, "nummod"
    make_subject(tokens, subject, main)
    ended.head, ended.rel = time.index, "acl"
    ended.feats = {**ended.feats, "VerbForm": "Part"}


def _only_dates(tokens: Sequence[Token], ended: Token) -> None:
    """«The mill posted a profit for the quarter *ended June*»: a verb of which nothing is the subject."""
    above = tokens[ended.head] if ended.rel in _OTHER and ended.head >= 0 else ended
    if above.pos != "VERB" or above.index >= ended.index - 1:
        return
    behind = tokens[ended.index + 1 :]
    end = next((t.index for t in behind if t.pos == "PUNCT"), len(tokens))
    for token in tokens:
        dates = ended.index < token.index < end and token.rel.startswith(("obl:", "obj"))
        if token.head == ended.index and not dates:
            token.head = above.index
    ended.head, ended.rel = ended.index - 1, "acl"
    ended.feats = {**ended.feats, "VerbForm": "Part"}


def _is_finite(token: Token) -> bool:
    return token.pos in ("VERB", "AUX") and token.feats.get("VerbForm") == "Fin"
