"""What is said beside an English verb of saying, as the tree has it: a clause below the verb or around it."""

from __future__ import annotations

from collections.abc import Callable

from svodka.language.analysis import Sentence, Token
from svodka.language.english.cues import cues, links, reporting, saying, speaking, telling
from svodka.language.english.marks import CLOSING
from svodka.language.english.speech.second_voices import Span, apart
from svodka.language.english.tree import phrase, subject, subtree
from svodka.language.english.untold import numbered

LEAST = 4
"""Tokens before a verb of saying that can be what is said."""


_JOINING = frozenset(["and", "but"])
"""What joins another deed to a verb right before it."""


def content(sentence: Sentence, verb: Token) -> Span | None:
    """First and last token of what is said, by the first rule that knows it.

    Not «the talks *concluded and* 40 ships left».
    """
    if verb.index + 1 < len(sentence.tokens) and sentence.tokens[verb.index + 1].low in _JOINING:
        return None
    for way in _WAYS:
        if (told := way(sentence, verb)) is not None:
            return told
    return None


def _below(sentence: Sentence, verb: Token) -> Span | None:
    """A clause that hangs on the verb, the likeliest first."""
    children = sentence.children[verb.index]
    clauses = sorted(children, key=lambda at: _doubtful(sentence, verb, at))
    for rel, way in _BELOW:
        for clause in clauses:
            if sentence.tokens[clause].rel == rel:
                if (told := way(sentence, verb, clause)) is not None:
                    return told
    return None


def _of_clause(sentence: Sentence, verb: Token, clause: int) -> Span | None:
    """«The ministry said *that 40 men came*»; by a verb of saying itself, all up to where the clause ends."""
    first, last = subtree(sentence, clause)
    if _marked_before(sentence, verb, clause):
        first = verb.index + 1
    if first <= verb.index <= last or _does(sentence, verb, clause) or _relative(sentence, clause):
        return None
    if first < verb.index:
        return first, last
    if verb.lemma in saying():
        whom = numbered(
            sentence, verb
        )  # «told *40 firms* that 90 men left»: who is told is not told of
        first = verb.index + 1 if whom is None or whom > clause else whom + 1
    elif not _that(sentence, clause) and sentence.tokens[first].low != "that":
        return first, last
    # What is joined to the clause of a main verb is said as well.
    return first, len(sentence.tokens) - 1 if verb.head < 0 else last


def _of_parataxis(sentence: Sentence, verb: Token, clause: int) -> Span | None:
    """«*40 men came*, said the ministry»; not «reported 40 dead, while the army *said* …»."""
    first, last = subtree(sentence, clause)
    if first <= verb.index <= last or _does(sentence, verb, clause):
        return None
    said = sentence.tokens[clause].lemma in saying() and clause > verb.index
    return None if said and _joins(sentence, sentence.tokens[clause]) else (first, last)


def _of_open_clause(sentence: Sentence, verb: Token, clause: int) -> Span | None:
    """«claims *to have found* 40 cases», «reported *40 dead* and 60 hurt»."""
    first, last = subtree(sentence, clause)
    if verb.lemma in saying() and not _perfect(sentence, clause):
        return None
    if first <= verb.index <= last or _does(sentence, verb, clause):
        return None
    states = sentence.tokens[clause].pos == "ADJ" and verb.lemma in cues("find")
    if states and clause > verb.index:
        return verb.index + 1, len(sentence.tokens) - 1
    return first, last


_BELOW: tuple[tuple[str, Callable[[Sentence, Token, int], Span | None]], ...] = (
    ("ccomp", _of_clause),
    ("parataxis", _of_parataxis),
    ("xcomp", _of_open_clause),
)
"""How a clause that hangs on a verb of saying is read, by its relation, in order."""


def _taken_for_reason(sentence: Sentence, verb: Token) -> Span | None:
    """«ruled *that 40 men may stay*», which the tree takes for a reason."""
    for child in sentence.children[verb.index]:
        if sentence.tokens[child].rel in ("advcl", "acl") and child > verb.index:
            if _that(sentence, child):
                return subtree(sentence, child)
    return None


def _around_as(sentence: Sentence, verb: Token) -> Span | None:
    """«*40 men came*, as the ministry reported»."""
    hangs = verb.head >= 0 and verb.rel == "advcl"
    return (0, len(sentence.tokens) - 1) if hangs and _as(sentence, verb) else None


def _around_inserted(sentence: Sentence, verb: Token) -> Span | None:
    """«*40 men came*, the agency said on Monday, *and left*»."""
    inserted = verb.rel == "parataxis" or _inserted(sentence, verb)
    if verb.head < 0 or not inserted or _joins(sentence, verb):
        return None
    end = len(sentence.tokens) - 1
    first, last = subtree(sentence, verb.index)
    if first > 0:
        goes_on = last < end - 1 and not _aside_of_speaker(sentence, verb)
        return 0, end if goes_on else first - 1
    return (last + 1, end) if last < end else None


def _before_main_verb(sentence: Sentence, verb: Token) -> Span | None:
    """«*After 40 men came*, the ministry said»: the tree has made the speech hang on its speaker."""
    if verb.head >= 0 or verb.lemma not in telling():
        return None
    tokens, children = sentence.tokens, sentence.children[verb.index]
    if any(c > verb.index and tokens[c].rel == "obj" for c in children):
        return None
    if _goes_on_after(sentence, verb):
        return None
    start = _start_of_clause(sentence, verb)
    parted = start > LEAST and tokens[start - 1].text in CLOSING | {","}
    states = any(t.pos in ("VERB", "AUX", "NUM") for t in tokens[: start - 1])
    return (0, start - 1) if parted and states else None


_WAYS: tuple[Callable[[Sentence, Token], Span | None], ...] = (
    apart, _below, _taken_for_reason, _around_as, _around_inserted, _before_main_verb,
)  # fmt: skip
"""Where what is said stands, in order."""


def _perfect(sentence: Sentence, clause: int) -> bool:
    """«claims *to have found* 40 cases»: an infinitive of what somebody did before."""
    own = [sentence.tokens[c].low for c in sentence.children[clause]]
    return "to" in own and "have" in own


def _does(sentence: Sentence, verb: Token, clause: int) -> bool:
    """«*declared* an emergency after floods came»: a verb with an object, and a clause that is none."""
    if verb.lemma not in reporting("doing") or _that(sentence, clause):
        return False
    marked = any(sentence.tokens[c].rel == "mark" for c in sentence.children[clause])
    return marked and any(sentence.tokens[c].rel == "obj" for c in sentence.children[verb.index])


def _joins(sentence: Sentence, verb: Token) -> bool:
    """«…, *while* the army said 40 men came»: a clause of saying that opens, and closes nothing."""
    start = _start_of_clause(sentence, verb)
    joined = sentence.tokens[start - 1].low in links("contrast")
    return joined and start < verb.index and verb.index + 3 < len(sentence.tokens)


def _marked_before(sentence: Sentence, verb: Token, clause: int) -> bool:
    """«, *while* the board said 40 men came»: a clause whose mark, by the tree, stands before the verb."""
    if clause < verb.index:
        return False
    before = [c for c in sentence.children[clause] if c < verb.index]
    return bool(before) and all(
        sentence.tokens[c].pos in ("SCONJ", "CCONJ", "PUNCT") for c in before
    )


def _relative(sentence: Sentence, clause: int) -> bool:
    """«sighed Rosa Vidal, *who runs a shop*»: what the tree takes for speech, and is told of the speaker."""
    tokens = sentence.tokens
    return any(
        tokens[c].rel.startswith("nsubj")
        and tokens[c].low in links("relative")
        and tokens[c - 1].text == ","
        for c in sentence.children[clause]
        if c
    )


def _doubtful(sentence: Sentence, verb: Token, clause: int) -> int:
    """How little a clause looks like what is said: «asked, he said *that* …», «*in its update* it said …».

    «On the charge *that* 40 had fled, he said …»: what was charged; «*if* it rains, he said …»: a condition.
    """
    if clause > verb.index and _that(sentence, clause):
        return 0
    tokens = sentence.tokens
    marks = (
        "that" if tokens[c].low == "that" else tokens[c].rel for c in sentence.children[clause]
    )
    opening = clause < verb.index and any(mark in ("case", "that", "mark") for mark in marks)
    return 2 if opening else 1


def _that(sentence: Sentence, clause: int) -> bool:
    marks = (c for c in sentence.children[clause] if sentence.tokens[c].rel == "mark")
    return any(sentence.tokens[c].low == "that" for c in marks)


def _aside_of_speaker(sentence: Sentence, verb: Token) -> bool:
    """«…, said Rosa Vidal, 68, *whose family lost 40 cows*»: what follows is told of the speaker."""
    tokens = sentence.tokens
    at = verb.index + 1
    while at < len(tokens) and tokens[at].pos in ("DET", "NOUN", "PROPN", "ADJ"):
        at += 1
    while at + 1 < len(tokens) and tokens[at].low in links("in-name"):
        at = phrase(sentence, at + 1)[1] + 1  # «Bishop Lunn *of Karsun*, where …»
    while at < len(tokens) and (tokens[at].text == "," or tokens[at].pos == "NUM"):
        at += 1
    if at <= verb.index + 2 or at >= len(tokens) or tokens[at - 1].text != ",":
        return False
    return tokens[at].low in links("of-speaker") or _what(sentence, at)


def _what(sentence: Sentence, at: int) -> bool:
    """«…, said Rosa Vidal, *a crane driver* who has been there for 9 years»: what a speaker is."""
    tokens = sentence.tokens
    while at < len(tokens) and tokens[at].pos in ("DET", "ADJ", "NOUN", "PROPN", "PART"):
        behind = tokens[at + 1 : at + 2]
        last = not behind or behind[0].pos not in ("NOUN", "PROPN", "ADJ", "PART")
        if last and tokens[at].pos == "NOUN":
            return tokens[at].lemma in speaking("person")
        at += 1
    return False


def _as(sentence: Sentence, verb: Token) -> bool:
    """«as the ministry reported», «as reported by the ministry»."""
    marks = [
        c for c in sentence.children[verb.index] if sentence.tokens[c].rel in ("mark", "advmod")
    ]
    return any(sentence.tokens[c].low == "as" for c in marks)


def _inserted(sentence: Sentence, verb: Token) -> bool:
    """«…, the agency said on Monday»: a verb of saying between commas that the tree takes for a clause."""
    tokens = sentence.tokens
    if verb.rel not in ("advcl", "acl:relcl", "conj", "dep") or verb.lemma not in telling():
        return False
    if any(tokens[c].rel in ("mark", "cc", "aux", "obj") for c in sentence.children[verb.index]):
        return False
    start = _start_of_clause(sentence, verb)
    return start > 2 and tokens[start - 1].text in CLOSING | {","} and start < verb.index


def _goes_on_after(sentence: Sentence, verb: Token) -> bool:
    """Whether another clause follows a verb of saying: then it does not close what was said before it."""
    return any(
        t.pos in ("VERB", "AUX") and t.feats.get("VerbForm") == "Fin"
        for t in sentence.tokens[verb.index + 1 :]
    )


def _start_of_clause(sentence: Sentence, verb: Token) -> int:
    """The first token of the subject right before a verb of saying; of the verb where it has none."""
    who = subject(sentence, verb.index, inherit=False)
    if (
        who is None
        or not verb.index - 12 < who < verb.index
        or sentence.tokens[who].rel == "acl:relcl"
    ):
        return verb.index
    parted = any(t.pos == "PUNCT" for t in sentence.tokens[who + 1 : verb.index])
    return verb.index if parted else phrase(sentence, who)[0]
