"""The noun phrase of one who speaks, read from its words: where it begins, its head, the name in it."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Sentence, Token
from svodka.language.english.cues import links, reporting, speaking
from svodka.language.english.marks import CLOSING, OWNER
from svodka.language.english.tree import phrase, subtree
from svodka.language.lexicon import classes

MARKS = (CLOSING - {"’"}) | frozenset([",", ";", "–", "—"])
"""What may stand between speech and its clause of saying."""
ENDS = frozenset([",", ".", "?", "!"])
"""Marks before a straight quotation mark that closes speech."""
NOMINAL = frozenset(["NOUN", "PROPN", "DET", "ADJ", "NUM", "ADP", "PART", "CCONJ", "X"])
"""Parts of speech of a noun phrase with what belongs to it."""
LONGEST = 22
"""Tokens of a speaker before the verb."""
SHORT = 9
"""Tokens of a speaker whose words are taken whole."""
_NAME = 2
"""Tokens of a full name."""
NAMED = ("NOUN", "PROPN")
"""Parts of speech of a noun."""


def is_name(tokens: Sequence[Token]) -> bool:
    """«according to *Sergeant Rosa Vidal*,»: nothing but a name up to a mark."""
    return tokens[-1].pos == "PUNCT" and all(t.pos == "PROPN" for t in tokens[:-1])


def behind_date(tokens: Sequence[Token], at: int) -> int:
    """Where a source begins behind its date: «according to a May 14, 2019 *Red Cross release*»."""
    month = at + (at < len(tokens) and tokens[at].pos == "DET")
    dated = [t.text for t in tokens[month : month + 4]]
    if not dated or dated[0].lower() not in classes("english/labels")["month"]:
        return at
    numbers = 0
    while 1 + numbers < len(dated) and (dated[1 + numbers].isdigit() or dated[1 + numbers] == ","):
        numbers += 1
    last = month + numbers
    named = last + 1 < len(tokens) and tokens[last + 1].pos in (*NAMED, "ADJ")
    return last + 1 if numbers and named and tokens[last].text != "," else at


def named_before(sentence: Sentence, start: int) -> tuple[int, int] | None:
    """«…, *Rosa Vidal*, an official at the agency said»: the name, without a second comma.

    «…, *Rosa Vidal*, minister of fisheries said»: nor an article.
    """
    tokens = sentence.tokens
    title = tokens[start].pos == "NOUN" and tokens[start].text in speaking("person")
    article = tokens[start].low in ("a", "an", "the")
    if not (article or title) or tokens[start - 1].text != ",":
        return None
    noun = next((t for t in tokens[start:] if t.pos not in ("DET", "ADJ", "PROPN")), tokens[start])
    while noun.pos == "NOUN" and tokens[noun.index + 1].pos == "NOUN":
        noun = tokens[noun.index + 1]
    first = start - 1
    while first > 0 and tokens[first - 1].pos == "PROPN":
        first -= 1
    if noun.lemma not in speaking("person") or start - 1 - first < _NAME or first == 0:
        return None
    return (first, start - 2) if parts(sentence, first - 1) else None


def titled(sentence: Sentence, who: int, last: int) -> tuple[int, int] | None:
    """«*Chairman of the bank of Karsun Rosa Vidal* said»: a title with a name that ends the phrase."""
    tokens = sentence.tokens
    if tokens[who].low not in speaking("person") or last < who + _NAME + 1:
        return None
    if any(t.pos != "PROPN" for t in tokens[last - _NAME + 1 : last + 1]):
        return None
    between = tokens[who + 1 : last]
    if between[0].low not in links("in-name"):
        return None
    inside = ("ADP", "DET", "ADJ", "NOUN", "PROPN", "PART", "CCONJ")
    first = phrase(sentence, who)[0]
    return (first, last) if all(t.pos in inside for t in between) else None


def title_behind(sentence: Sentence, last: int) -> tuple[int, int] | None:
    """«the Bank of Karsun (BK) *Governor Rosa Vidal* said»: a title with a name behind a bracket."""
    tokens, first = sentence.tokens, last
    while first > 0 and (tokens[first].pos in ("PROPN", "ADJ") or is_title(tokens[first])):
        first -= 1
    title = tokens[first + 1 : first + 2]
    bracket = tokens[first].text == ")" and last > first + _NAME
    return (first + 1, last) if bracket and title and is_title(title[0]) else None


def is_title(token: Token) -> bool:
    """Whether a word is what a person is, in capitals: «*Governor* Rosa Vidal»."""
    return token.text[:1].isupper() and token.low in speaking("person")


def speaker_words(sentence: Sentence, start: int, end: int, who: int) -> tuple[int, int]:
    """The words of a speaker: a name that ends them, a short phrase, else what is around the head."""
    tokens = sentence.tokens
    name = end
    while name > start and tokens[name].pos == "PROPN" and tokens[name - 1].pos == "PROPN":
        name -= 1
    if who < name < end and tokens[name - 1].pos == "NOUN" and tokens[name].pos == "PROPN":
        return name, end  # «the chairman of the association *Rosa Vidal*»
    if end - start < SHORT:
        return start, end
    if (whole := titled(sentence, who, end)) is not None:
        return whole
    return start, max(phrase(sentence, who, start)[1], who)


def before_auxiliaries(sentence: Sentence, verb: int) -> int:
    """The token before a verb, its auxiliaries and adverbs; -1 where the verb is no finite one."""
    at = verb - 1
    while at >= 0:
        token = sentence.tokens[at]
        if token.pos == "PART" and token.low == "to":
            return -1
        if token.low in ("has", "have", "had") or token.pos == "ADV":
            at -= 1
        elif token.rel == "obl:unmarked" and token.pos != "PROPN":
            at = min(at, subtree(sentence, at)[0]) - 1  # «the minister last week said»
        elif token.pos == "AUX":
            return -1
        else:
            return at
    return -1


def parts(sentence: Sentence, at: int) -> bool:
    """Whether a mark parts speech from its clause: «…,' the ministry said», not «the owners' club»."""
    tokens = sentence.tokens
    before = at - 1
    while before > 0 and tokens[before].text == tokens[at].text:
        before -= 1  # «…,'' the ministry said»
    closing = tokens[at].text in ("'", "’") and at > 0 and tokens[before].text in ENDS
    return closing or tokens[at].text in MARKS


def start_of(sentence: Sentence, end: int) -> int | None:
    """The first token of the noun phrase that ends with a token, back to a mark; none past a verb."""
    tokens = sentence.tokens
    if end < 0 or tokens[end].pos not in ("NOUN", "PROPN", "PRON", "NUM", "ADJ", "X"):
        return None
    for at in range(end, max(-1, end - LONGEST), -1):
        token = tokens[at]
        if parts(sentence, at):
            opens = tokens[at + 1].pos in ("CCONJ", "ADP")
            return None if opens else at + 1
        if token.pos == "PRON":
            if token.feats.get("Poss") == "Yes" or token.low in reporting("whose"):
                continue
            if at == end and at and parts(sentence, at - 1):
                return at
            return None
        if token.pos not in NOMINAL and token.rel != "amod" and token.text not in "-.'’":
            told = at > 0 and tokens[at - 1].lemma in reporting("report")
            if token.lemma in speaking("issued") and (told or tokens[at + 1].low == "by"):
                continue  # «figures *compiled* by the ministry», «a study *released* on Friday»
            return None
    return None


def head_of(sentence: Sentence, start: int, end: int) -> int | None:
    """The head of a noun phrase: its last noun before a preposition, a participle or a mark."""
    tokens = sentence.tokens
    found: int | None = None
    for at in range(start, end + 1):
        token = tokens[at]
        if token.pos == "PRON" and found is not None:
            return found  # «the report *he* wrote»
        if token.pos in ("NOUN", "PROPN", "PRON", "X") or (
            token.pos in ("ADJ", "NUM") and at == end and found is None
        ):
            named = found is not None and tokens[found].pos == "NOUN" and token.pos == "PROPN"
            if found is not None and named and tokens[at - 1].pos != "PART":
                return found if _common(sentence, found) else at  # «spokesman *Omar Said*»
            found = at
        elif token.pos == "CCONJ" and _amid_name(sentence, found, at):
            continue  # «the Refugee *and* Border Board»
        elif found is not None and (
            token.pos in ("ADP", "CCONJ")
            or token.text in ",("
            or (token.pos == "VERB" and not _inside(sentence, at))
        ):
            return found
    return found


def _amid_name(sentence: Sentence, noun: int | None, at: int) -> bool:
    """Whether a noun before an «and» is part of the name that goes on behind it."""
    if noun is None or sentence.tokens[noun].rel != "compound":
        return False
    return sentence.tokens[noun].head > at


def _inside(sentence: Sentence, at: int) -> bool:
    """Whether a participle belongs before its noun: «the city's *monitoring* centre», «state-*owned*»."""
    token = sentence.tokens[at]
    return token.rel in ("amod", "compound") or sentence.tokens[at - 1].text in OWNER | {"-"}


def _common(sentence: Sentence, index: int) -> bool:
    """Whether a noun and the name behind it are one phrase whose head is the noun."""
    return any(
        sentence.tokens[c].rel in ("flat", "appos", "compound") and c > index
        for c in sentence.children[index]
    )


def joining(sentence: Sentence, verb: int) -> int | None:
    """«Police spoke of 40, and *a source* said»: the head of what stands between «and» and a verb."""
    tokens, end = sentence.tokens, before_auxiliaries(sentence, verb)
    start = end
    while start > 0 and tokens[start].pos in NOMINAL and tokens[start].pos != "CCONJ":
        start -= 1
    if start == end or tokens[start].low not in ("and", "but", "while"):
        return None
    if tokens[start + 1].pos == "ADP":
        return None
    who = head_of(sentence, start + 1, end)
    known = speaking("person") | speaking("body") | reporting("bearer")
    return who if who is not None and tokens[who].lemma in known else None


def leading(sentence: Sentence, verb: int) -> int | None:
    """«*Rosa Vidal for the Refugee Agency (RA)* said»: the head of what opens a sentence up to its verb."""
    tokens, end = sentence.tokens, before_auxiliaries(sentence, verb)
    at, inside = end, end >= 0
    while at >= 0 and inside:
        if tokens[at].text == ")":
            opened = [t.index for t in tokens[max(0, at - SHORT) : at] if t.text == "("]
            at, inside = (opened[-1], True) if opened else (at, False)
        else:
            inside = (
                tokens[at].pos in NOMINAL or tokens[at].rel == "amod" or tokens[at].text in "-.'’"
            )
        at -= 1
    if not inside or end < 1 or tokens[0].pos in ("ADP", "CCONJ"):
        return None
    who = head_of(sentence, 0, end)
    return who if who is not None and tokens[who].pos in ("NOUN", "PROPN") else None
