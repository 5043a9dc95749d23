"""Main verbs that a parsed English tree has mistaken, and the subjects that they lost by it.

«*Figures* released last week *showed* that …»: the tree stops at the first verb. «*Prices* in the south,
however, *rose* by a tenth»: it has made the noun the head, and the verb tell of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from svodka.language.analysis import Token
from svodka.language.english.cues import governing, reporting, speaking
from svodka.language.english.marks import QUOTES
from svodka.language.lexicon import classes

NOUNS = ("NOUN", "PROPN")
_CLAUSES = frozenset(["ccomp", "advcl"])
"""How a first verb hangs on the main one that the tree has found behind it."""
_TOLD = frozenset(["acl", "acl:relcl", "parataxis", "conj"])
"""How a main verb hangs on its subject where the tree takes that for the head."""
_LOST = frozenset(["obl", "obl:unmarked", "obj", "compound"])
"""How a subject hangs on its verb where the tree has missed what it is."""
_CALLED = frozenset(["discourse", "vocative"])
_MAIN = frozenset(["root", "ccomp", "advcl", "parataxis", "conj"])
"""What a verb with a subject of its own may be."""
_ASIDE = 2
"""Commas around what is told of a subject: «where 40 *men*, mostly sailors, were held»."""
_ENDS = frozenset(".!?")
_APART = frozenset([",", ";", ":", "-", "–", "—"]) | QUOTES
"""Marks that part clauses."""


@cache
def mistaken(kind: str) -> frozenset[str]:
    """Words that the tree mistakes: ``noun``, ``behind``, ``polled``; ``relative`` opens a clause."""
    return classes("english/mistaken")[kind]


def set_right(tokens: Sequence[Token]) -> None:
    """Give a main verb its subject back, where the tree shows one of the two mistakes."""
    for verb in tokens:
        if verb.pos != "VERB":
            continue
        if verb.head > verb.index > 0 and verb.rel in _CLAUSES:
            _reduce(tokens, verb, tokens[verb.head])
        elif (
            0 <= verb.head < verb.index and verb.rel == "advcl" and tokens[verb.head].pos == "VERB"
        ):
            _turn(tokens, tokens[verb.head], verb)
    _claim(tokens)
    _share(tokens)
    if tokens and tokens[-1].text in _ENDS:
        root = next((t for t in tokens if t.head < 0), None)
        if root is not None and root.pos in NOUNS:
            _raise(tokens, root)


def _claim(tokens: Sequence[Token]) -> None:
    """«More than *half* of the money came», «the *blast* tore»: a noun before a verb that has no subject."""
    governed = {t.head for t in tokens if t.rel == "case"}
    having = {t.head for t in tokens if t.rel.startswith(("nsubj", "csubj", "expl"))}
    helped = {
        t.head
        for t in tokens
        if t.rel in ("aux", "aux:pass", "cop") and t.feats.get("VerbForm") == "Fin"
    }
    passive = {t.head for t in tokens if t.rel == "aux:pass"}
    for noun in tokens:
        if noun.rel in _CALLED and noun.index == 0:
            _name(tokens, noun, having)
        above = noun.head
        if (
            above <= noun.index
            or above in having
            or noun.rel not in _LOST
            or noun.index in governed
        ):
            continue
        verb = tokens[above]
        if verb.pos != "VERB" or verb.rel not in _MAIN or above in governed:
            continue
        if noun.pos not in (*NOUNS, "NUM", "SYM"):
            continue
        if noun.rel == "obl:unmarked" and noun.lemma not in speaking("body") | speaking("person"):
            continue
        if above not in helped and not _finite(noun, verb):
            continue
        between = tokens[noun.index + 1 : above]
        aside = [t.text for t in between].count(",") == _ASIDE and between[-1].pos == "AUX"
        if any(
            t.pos == "CCONJ" or (t.text in _APART and not (aside and t.text == ","))
            for t in between
        ):
            continue
        if any(t.text.lower() in mistaken("relative") for t in between):
            continue
        noun.rel = "nsubj:pass" if above in passive else "nsubj"
        having.add(above)


def _share(tokens: Sequence[Token]) -> None:
    """«confirmed *27 boats* and one ship *were lost*»: the first of two that are lost is no object."""
    for first in tokens:
        if first.rel != "obj" or first.pos not in NOUNS or not 0 <= first.head < first.index:
            continue
        behind = tokens[first.index + 1 : first.index + 2]
        if not behind or behind[0].pos != "CCONJ":
            continue
        for second in tokens[first.index + 2 :]:
            if second.pos in ("VERB", "AUX", "PUNCT", "ADP"):
                break
            if not second.rel.startswith("nsubj") or second.head < second.index:
                continue
            clause = tokens[second.head]
            if clause.head == first.head and clause.rel == "ccomp":
                first.head, first.rel = clause.index, second.rel
                second.head, second.rel = first.index, "conj"
            break


def _name(tokens: Sequence[Token], name: Token, having: set[int]) -> None:
    """«*Le Thi Hoa*, who grows tea, has lost a third»: a name that the tree takes for a call."""
    above = name.head
    if above < 0 or above in having or tokens[above].pos != "VERB":
        return
    whole = any(t.head == name.index and t.rel == "flat" for t in tokens)
    commas = sum(t.text == "," for t in tokens[: above + 1])
    if whole and commas % 2 == 0:
        name.pos, name.rel = "PROPN", "nsubj"
        having.add(above)


def _finite(noun: Token, verb: Token) -> bool:
    """Whether a verb without an auxiliary is finite: not «27 men *found* adrift», for all its tag says."""
    if verb.feats.get("VerbForm") != "Fin":
        return False
    past = verb.feats.get("Tense") == "Past"
    return (
        not past
        or noun.rel in ("compound", "obl:unmarked")
        or noun.text.lower() in mistaken("part")
    )


def _turn(tokens: Sequence[Token], first: Token, verb: Token) -> None:
    """«A law passed in May *gives*»: the first verb is the head, and the main one hangs on it."""
    own = [t for t in tokens if t.head == verb.index]
    if any(t.rel in ("mark", "cc", "advmod") and t.index < verb.index for t in own):
        return
    main = any(t.feats.get("VerbForm") == "Fin" for t in _auxiliaries(own))
    main = main or verb.feats.get("Tense") == "Pres" or _tells(first, verb)
    if verb.text.endswith("ing") or not main:
        return  # «rescued 27 men *found* adrift»
    if first.text.endswith("ing") or first.feats.get("Tense") != "Past":
        return
    theirs = [t for t in tokens if t.head == first.index]
    if any(t.rel in ("obj", "xcomp", "ccomp") and t is not verb for t in theirs):
        return
    head, rel = first.head, first.rel
    first.head, first.rel = verb.index, "ccomp"
    verb.head, verb.rel = -1, "root"
    _reduce(tokens, first, verb)
    if first.rel != "acl":
        first.head, first.rel = head, rel
        verb.head, verb.rel = first.index, "advcl"
        return
    verb.head, verb.rel = head, rel
    for token in theirs:
        if token.head == first.index and token.index > verb.index:
            token.head = verb.index


def _tells(first: Token, verb: Token) -> bool:
    """«Figures *released* by the board *showed*»: what is published tells."""
    return first.lemma in speaking("issued") and verb.lemma in governing()


def _reduce(tokens: Sequence[Token], verb: Token, main: Token) -> None:
    """«Figures *released* in May showed»: what was done to a noun, not what it does.

    «A radio *poll* found»: the noun itself.
    """
    own = [t for t in tokens if t.head == verb.index]
    who = next((t for t in own if t.rel.startswith("nsubj") and t.index == verb.index - 1), None)
    if who is None:
        who = _last_joined(tokens, verb)
    if who is None or who.pos not in NOUNS or main.pos not in ("VERB", "AUX", "ADJ"):
        return
    if any(t.rel.startswith("aux") or (t.rel == "mark" and t.index < main.index) for t in own):
        return
    if any(t.text in _APART for t in tokens[verb.index : main.index]):
        return
    rivals = [t for t in tokens if t.head == main.index and t.rel.startswith("nsubj")]
    if any(tokens[t.index - 1].pos != "ADP" and not _by(tokens, t) for t in rivals):
        return
    for rival in rivals:
        rival.head, rival.rel = verb.index, "obl:agent"
    done_to = any(t.head == main.index and t.rel == "aux:pass" for t in tokens)
    rel = "nsubj:pass" if done_to else "nsubj"
    if verb.text.lower() in mistaken("polled"):
        verb.pos, verb.feats, verb.lemma = "NOUN", {"Number": "Sing"}, verb.text.lower()
        for token in own:
            token.head = verb.index if token.index <= who.index else main.index
        for token in tokens:
            if token.head == who.index and token.rel in ("det", "amod", "nmod:poss"):
                token.head = verb.index
        who.rel, verb.rel = "compound", rel
    elif verb.feats.get("Tense") == "Past" or verb.text.endswith("ing"):
        who.head, who.rel = main.index, rel
        verb.head, verb.rel = who.index, "acl"
        verb.feats = {**verb.feats, "VerbForm": "Ger" if verb.text.endswith("ing") else "Part"}


def _last_joined(tokens: Sequence[Token], verb: Token) -> Token | None:
    """«The asylum and border *figures* published»: the noun right before, not the first half of its name."""
    last = tokens[verb.index - 1]
    first = tokens[last.head] if last.rel == "conj" and 0 <= last.head < last.index else None
    if first is None or first.head != verb.index or not first.rel.startswith("nsubj"):
        return None
    if first.feats.get("Number") == "Plur" or last.lemma not in reporting("bearer") | reporting(
        "report"
    ):
        return None
    for token in tokens:
        if token.head == first.index and token.index < first.index:
            token.head = last.index
    last.head, last.rel, first.head, first.rel = verb.index, first.rel, last.index, "compound"
    return last


def _by(tokens: Sequence[Token], noun: Token) -> bool:
    """Whether a noun has «by» before it."""
    return any(t.head == noun.index and t.text.lower() == "by" for t in tokens)


def _raise(tokens: Sequence[Token], root: Token) -> None:
    """«Prices, on the other hand, *rose*»: a verb that tells of a noun, without «which», is the main one."""
    if any(t.head == root.index and t.rel in ("cop", "nsubj", "nsubj:pass") for t in tokens):
        return
    for verb in tokens[root.index + 1 :]:
        if verb.head == root.index and verb.rel in _TOLD and _is_main(tokens, root, verb):
            break
    else:
        return
    done_to = any(t.head == verb.index and t.rel == "aux:pass" for t in tokens)
    verb.head, verb.rel = -1, "root"
    root.head, root.rel = verb.index, "nsubj:pass" if done_to else "nsubj"
    for token in tokens:
        if token.head == root.index and token.index > verb.index and token.rel != "conj":
            token.head = verb.index


def _auxiliaries(own: Sequence[Token]) -> list[Token]:
    return [t for t in own if t.rel in ("aux", "aux:pass", "cop")]


def _is_main(tokens: Sequence[Token], root: Token, verb: Token) -> bool:
    """Whether a verb behind a noun, finite and without a subject or «which», says what the noun does."""
    own = [t for t in tokens if t.head == verb.index]
    auxiliary = _auxiliaries(own)
    finite = [verb, *auxiliary] if verb.pos == "VERB" else auxiliary
    plain = verb.lemma in mistaken("main") and not verb.text.endswith("ing")
    if not plain and not any(t.feats.get("VerbForm") == "Fin" for t in finite):
        return False
    if any(t.rel.startswith("nsubj") or t.text.lower() in mistaken("relative") for t in own):
        return False
    between = tokens[root.index + 1 : verb.index]
    if verb.rel == "conj":
        return all(t.pos not in ("VERB", "AUX", "PUNCT") for t in between)
    return all(t.text not in QUOTES | {";", ":"} for t in between)
