"""Walks over the tree of an English sentence: subtrees, subjects, noun phrases."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from svodka.language.analysis import Sentence, Token
from svodka.language.english.cues import cues, speaking, telling
from svodka.language.english.marks import OWNER
from svodka.language.lexicon import classes, load
from svodka.language.punctuation import HYPHENS

INSIDE = frozenset(
    ["compound", "amod", "nmod:poss", "flat", "nummod", "det", "nmod:desc", "fixed", "goeswith"]
)
"""Relations of words that stand inside a short noun phrase."""
APART = frozenset(["when", "where", "while", "because", "whose", "who"])
"""Words that no noun phrase goes over."""
SAINTS = frozenset(["St", "St."])
"""What stands before a saint whose name a place or a house has."""
SUBJECTS = ("nsubj", "nsubj:outer", "csubj")


def subtree(sentence: Sentence, index: int) -> tuple[int, int]:
    """The first and last token of what hangs on a token."""
    first = last = index
    stack, seen = [index], 0
    while stack and seen < 300:
        at = stack.pop()
        seen += 1
        first, last = min(first, at), max(last, at)
        stack += sentence.children[at]
    return first, last


def child(sentence: Sentence, index: int, *relations: str) -> int | None:
    """The first dependent with one of these relations."""
    for at in sentence.children[index]:
        if sentence.tokens[at].rel in relations:
            return at
    return None


def is_passive(sentence: Sentence, verb: int) -> bool:
    """Whether a verb is passive."""
    tokens = sentence.tokens
    if any(
        tokens[c].rel in ("aux:pass", "nsubj:pass", "csubj:pass") for c in sentence.children[verb]
    ):
        return True
    token = tokens[verb]
    if token.feats.get("Tense") != "Past" or token.feats.get("VerbForm") != "Part":
        return False
    if child(sentence, verb, "aux") is not None:
        return False  # «the fact that Tirsk *may have received* 40 tonnes»
    return token.rel == "acl" or (token.rel == "advcl" and token.feats.get("Voice") == "Pass")


def _own_subject(sentence: Sentence, verb: int) -> int | None:
    """The subject of a verb: of two, that behind the verb above: «the minister said *the port* had sent»."""
    found = [c for c in sentence.children[verb] if sentence.tokens[c].rel in SUBJECTS]
    found = [c for c in found if sentence.tokens[c].pos != "VERB"] or found
    if len(found) > 1 and child(sentence, found[0], "case") is not None:
        if any(t.text == "," for t in sentence.tokens[found[0] : found[1]]):
            found = found[1:]  # «In the May *vote*, Rosa Vidal won 40»
    above = sentence.tokens[verb].head
    behind = [c for c in found if 0 <= above < c < verb]
    return next(iter(behind or found), None)


def _is_there(sentence: Sentence, noun: int) -> bool:
    """«is *in prison*»: whether a noun with its preposition says where somebody is."""
    case = child(sentence, noun, "case")
    there = case is not None and sentence.tokens[case].low in ("in", "at", "on")
    return there and child(sentence, noun, "cop") is not None


def subject(sentence: Sentence, verb: int, inherit: bool = True) -> int | None:
    """The one who does what a verb says; a verb without a subject takes that of the verb above it."""
    tokens = sentence.tokens
    for _ in range(6):
        own = _own_subject(sentence, verb)
        if own is not None:
            return antecedent(sentence, without_case(sentence, own))
        token = tokens[verb]
        if token.rel == "acl" and token.head >= 0 and not is_passive(sentence, verb):
            above = token.head
            acts = tokens[above].rel == "obj" and 0 <= tokens[above].head < above
            if acts and _is_means(sentence, verb):
                verb = tokens[above].head  # «*the gang* carried out the raid using 5 lorries»
                continue
            if tokens[above].lemma in classes("english/doing")["endeavour"]:
                if tokens[above].rel != "obj" or child(sentence, tokens[above].head, "iobj"):
                    return None
                verb = tokens[above].head  # «*the town* sets a goal of drawing 40 guests»
                continue
            if token.feats.get("VerbForm") == "Inf":
                led = tokens[above].head if tokens[above].rel == "xcomp" else above
                become = tokens[led].lemma == "become"  # «*Norland* became the third to lose 40»
                if not become and not _is_there(sentence, above):
                    return None
                verb = led if become else above  # «*the clerk* is in prison to serve 5 years»
                continue
            return above
        if not inherit or token.head < 0 or token.rel not in (
            "xcomp", "conj", "advcl", "parataxis", "ccomp", "dep",
        ):  # fmt: skip
            return None
        if is_passive(sentence, token.head) and token.rel == "conj":
            return None
        if token.rel == "ccomp":
            before = _joined_before(sentence, verb)
            if before is not None:
                verb = before
                continue
            if _is_clause(sentence, verb):
                return None  # it has a subject of its own; the tree has lost it
        if child(sentence, token.head, "nsubj:pass") is not None:
            if token.rel == "advcl":
                return None
            if token.rel == "xcomp":
                return child(sentence, token.head, "nsubj:pass")
        uses = tokens[token.head].lemma in classes("english/doing")["using"]
        if token.rel == "xcomp" and not uses:
            obj = child(sentence, token.head, "obj", "iobj")
            if obj is not None:
                return obj
        verb = token.head
    return None


def _is_means(sentence: Sentence, verb: int) -> bool:
    """Whether a participle only tells by what means something is done: «*using* 5 lorries»."""
    token = sentence.tokens[verb]
    return token.lemma in classes("english/doing")["using"] and token.text.endswith("ing")


def _is_clause(sentence: Sentence, verb: int) -> bool:
    """Whether a verb or its auxiliary is finite, or it has «that»: «*that* agencies *have seized* 40»."""
    token = sentence.tokens[verb]
    if token.feats.get("VerbForm") == "Fin" or sentence.tokens[token.head].lemma not in telling():
        return token.feats.get("VerbForm") == "Fin"
    own = [sentence.tokens[c] for c in sentence.children[verb]]
    helps = any(t.rel.startswith("aux") and t.feats.get("VerbForm") == "Fin" for t in own)
    return helps or any(t.rel == "mark" and t.low == "that" for t in own)


def _joined_before(sentence: Sentence, verb: int) -> int | None:
    """«said *the gang was near* and had taken 40»: the clause before one with «and», said by the same."""
    tokens = sentence.tokens
    if child(sentence, verb, "cc") is None and tokens[verb - 1].text != ",":
        return None  # «said the blast *wrecked a bus*, damaged two and hurt 9»
    said = [
        c for c in sentence.children[tokens[verb].head] if tokens[c].rel == "ccomp" and c < verb
    ]
    return said[-1] if said else None


@cache
def _bounds() -> frozenset[str]:
    """Words that bound a number, some of which are prepositions as well: «over», «around»."""
    return frozenset(form for entry in load("english/bounds") for form in entry.forms)


def without_case(sentence: Sentence, index: int) -> int:
    """A subject has no preposition: «*Police* in the town of Karsun say», where the tree takes the town."""
    case = child(sentence, index, "case")
    if case is None or sentence.tokens[case].pos == "SCONJ":
        return index  # «grew *as the board* said»
    counts = child(sentence, index, "nummod") is not None
    if counts and sentence.tokens[case].low in _bounds():
        return index  # «Police said *over a hundred people* came»
    if sentence.tokens[case].low in classes("english/mistaken")["subordinate"]:
        return index  # «40 men died after *a ferry* carrying 60 sank»
    for at in range(index - 1, -1, -1):
        token = sentence.tokens[at]
        if token.pos == "PUNCT":
            return index
        if token.pos in ("NOUN", "PROPN") and child(sentence, at, "case") is None:
            if token.rel not in ("compound", "nmod:poss", "nmod:desc", "flat"):
                return at
    return index


def antecedent(sentence: Sentence, index: int) -> int:
    """What «who» and «which» stand for."""
    token = sentence.tokens[index]
    if token.low in ("who", "which", "that") and token.head >= 0:
        verb = sentence.tokens[token.head]
        if verb.rel == "ccomp" and 0 <= index < verb.head < verb.index:
            verb = sentence.tokens[verb.head]  # «a *law* that its critics say would shut 5 schools»
        if verb.rel.startswith("acl") and verb.head >= 0:
            named = _called(sentence, _event(sentence, verb.head, verb.lemma))
            return named if token.low != "who" else _of_whom(sentence, named)
    return index


def _event(sentence: Sentence, noun: int, deed: str) -> int:
    """«the *attack* on villages in Tirsk which killed five»: no place kills, which the tree has before it.

    Nor what an event befell: «an *attack* on a bus that killed five».
    """
    if deed not in classes("english/mistaken")["result"]:
        return noun
    tokens, at, known = sentence.tokens, noun, classes("english/places")
    while tokens[at].rel in ("nmod", "conj") and 0 <= tokens[at].head < at:
        place = tokens[at].pos == "PROPN" or tokens[at].lemma in known["area"] | known["site"]
        above = tokens[tokens[at].head].lemma
        befallen, somebody = above in cues("event"), above in classes("english/persons")["person"]
        if above in classes("english/doing")["taking-part"]:
            break  # «its role in *a spill* that killed 40»
        if not place and not befallen and (somebody or not _inside(sentence, at)):
            break  # «the driver in *a crash* that killed five»
        at = tokens[at].head
    return at if tokens[at].pos == "NOUN" else noun


def _inside(sentence: Sentence, noun: int) -> bool:
    """«the worst fire *in* the history of Tirsk, which killed five»: what something is in does nothing."""
    case = child(sentence, noun, "case")
    return case is not None and sentence.tokens[case].low == "in"


def _called(sentence: Sentence, noun: int) -> int:
    """«*Rosa Vidal*, a surgeon, who earns 40 euros»: the name of whom a noun tells."""
    above = sentence.tokens[noun].head
    told = sentence.tokens[noun].rel == "appos" and above >= 0
    return above if told and sentence.tokens[above].pos == "PROPN" else noun


def _of_whom(sentence: Sentence, noun: int) -> int:
    """«*Rosa Vidal* of Lunn Mills, who expects 40»: not the firm, which the tree has before «who»."""
    token = sentence.tokens[noun]
    if token.rel != "nmod" or not 0 <= token.head < noun or token.lemma in speaking("person"):
        return noun
    if token.pos != "PROPN" and token.lemma not in speaking("body"):
        return noun
    return token.head if sentence.tokens[token.head].pos == "PROPN" else noun


def joins(tokens: Sequence[Token], at: int) -> bool:
    """Whether a hyphen joins the tokens on both its sides into one word: «off*-*duty»."""
    hyphen = tokens[at]
    close = tokens[at - 1].end == hyphen.start and hyphen.end == tokens[at + 1].start
    return close and hyphen.text in HYPHENS


def whole_word(sentence: Sentence, start: int, first: int = 0) -> int:
    """«*off-duty* guards», not «duty guards»: where the word begins that a token is the end of."""
    while start > first + 1 and joins(sentence.tokens, start - 1):
        start -= 2
    return start


def word_end(sentence: Sentence, start: int) -> int:
    """The last token of the word with hyphens that a token begins: «*900-gram* tins»."""
    last = start
    while last + 2 < len(sentence.tokens) and joins(sentence.tokens, last + 1):
        last += 2
    return last


def phrase(sentence: Sentence, head: int, first: int = 0) -> tuple[int, int]:
    """The short noun phrase around a head: first and last token, without what hangs far behind."""
    start = end = head
    tokens = sentence.tokens
    changed = True
    while changed:
        changed = False
        for token in tokens[max(first, start - 6) : end + 7]:
            at = token.index
            if token.rel in INSIDE and start <= token.head <= end and not start <= at <= end:
                if token.rel == "det" and token.low in ("no", "which", "what"):
                    continue
                if token.rel == "amod" and token.low == "fewer":
                    continue  # «14 fewer *men*»
                if token.pos == "PRON" and token.rel != "nmod:poss":  # «23 of them children»
                    continue
                crossed = tokens[at:start] if at < start else tokens[end + 1 : at]
                if any(t.low in APART and t.pos != "PROPN" for t in crossed):
                    continue
                if at < start or token.rel in ("flat", "fixed", "goeswith", "compound"):
                    start, end, changed = min(start, at), max(end, at), True
    return start, end + _named_by_owner(tokens, end)


def _named_by_owner(tokens: Sequence[Token], end: int) -> int:
    """How many tokens end a name that is an owner's: «*Moody's* said», «at *St Mary's*».

    «a boat like *Rosa Vidal's*» is somebody's.
    """
    owner, behind = tokens[end + 1 : end + 2], tokens[end + 2 : end + 3]
    if not owner or owner[0].text not in OWNER or owner[0].rel != "case":
        return 0
    own = tokens[end].pos == "PROPN" and tokens[end].end == owner[0].start
    alone = not behind or behind[0].pos in ("PUNCT", "VERB", "AUX", "ADP")
    before = tokens[end - 1] if end else None
    person = before is not None and before.pos == "PROPN" and before.text not in SAINTS
    return int(own and alone and not person)
