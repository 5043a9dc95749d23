"""Clauses of saying that close or interrupt what is said: «…, *the ministry reported on Monday*».

The tree often takes the speech for the main clause and its subject for the speaker's verb, or the other way
round. The words are plainer: a comma or a quotation mark, a noun phrase without a verb, a verb of saying.
"""

from __future__ import annotations

from dataclasses import dataclass

from svodka.language.analysis import Sentence, Token
from svodka.language.english.cues import cues, reporting, speaking, telling, weekdays
from svodka.language.english.tree import phrase, subtree

MARKS = frozenset([",", '"', "”", ";", "–", "—", "’"])
"""What may stand between speech and its clause of saying."""
ENDS = frozenset([",", ".", "?", "!"])
"""Marks before a straight quotation mark that closes speech."""
NOMINAL = frozenset(["NOUN", "PROPN", "DET", "ADJ", "NUM", "ADP", "PART", "CCONJ", "X"])
"""Parts of speech of a noun phrase with what belongs to it."""
LONGEST = 22
"""Tokens of a speaker before the verb."""
_ASIDE = 14
"""Tokens of an apposition between the speaker and the verb."""
_SHORT = 9
"""Tokens of a speaker whose words are taken whole."""
_NAME = 2
"""Tokens of a full name."""
_LEAST = 3
"""Tokens that can be what is said."""


@dataclass(frozen=True, slots=True)
class Inserted:
    """A clause of saying: its speaker's head and words, and what is said (first and last token each)."""

    who: int
    speaker: tuple[int, int]
    first: int
    last: int


def inserted(sentence: Sentence, verb: Token, known: bool) -> Inserted | None:
    """The clause of a verb of saying with its speaker before it; ``known``: the lexicon knows the verb.

    A verb that it does not know has to stand behind a speaker that follows a quotation mark.
    """
    tokens = sentence.tokens
    end = _before_auxiliaries(sentence, verb.index)
    if end < 0 or verb.lemma in cues("set") or _has_clause(sentence, verb):
        return None
    name: tuple[int, int] | None = None
    if tokens[end].text == ")":  # «the Energy Board *(EB)* said»
        opened = [t.index for t in tokens[max(0, end - _SHORT) : end] if t.text == "("]
        if not opened or opened[-1] == 0:
            return None
        end = opened[-1] - 1
    if tokens[end].text == ",":
        opening = _opening(sentence, end)
        if opening is None:
            return None
        if all(t.pos == "PROPN" for t in tokens[opening + 1 : end]):
            name = opening + 1, end - 1  # «the head of the service, *Rosa Vidal*, said»
        end = opening - 1
    start = _start(sentence, end)
    if start is None or start == 0 or not _parts(sentence, start - 1):
        return None
    if name is None and (told := _named_before(sentence, start)) is not None:
        name, start = told, told[0]
    mark = start - 1
    if not known and tokens[mark].text not in ('"', "”"):
        return None
    who = name[0] if name is not None else head_of(sentence, start, end)
    if who is None:
        return None
    speaker = name or speaker_words(sentence, start, end, who)
    resumes = _resumes(sentence, verb)
    stated = states(sentence, mark) or (mark > _LEAST and _placed(sentence, verb))
    if start <= _LEAST or (tokens[mark].text == "," and not stated):
        goes_on = resumes and tokens[verb.index + 1].text == ","
        return Inserted(who, speaker, 0, len(tokens) - 1) if goes_on and start > 1 else None
    return Inserted(who, speaker, 0, len(tokens) - 1 if resumes else mark - 1)


def _named_before(sentence: Sentence, start: int) -> tuple[int, int] | None:
    """«…, *Rosa Vidal*, an official at the agency said»: the name before what it is, without a second comma."""
    tokens = sentence.tokens
    if tokens[start].text.lower() not in ("a", "an", "the") or tokens[start - 1].text != ",":
        return None
    noun = next((t for t in tokens[start:] if t.pos not in ("DET", "ADJ", "PROPN")), tokens[start])
    while noun.pos == "NOUN" and tokens[noun.index + 1].pos == "NOUN":
        noun = tokens[noun.index + 1]
    first = start - 1
    while first > 0 and tokens[first - 1].pos == "PROPN":
        first -= 1
    if noun.lemma not in speaking("person") or start - 1 - first < _NAME or first == 0:
        return None
    return (first, start - 2) if _parts(sentence, first - 1) else None


def _placed(sentence: Sentence, verb: Token) -> bool:
    """Whether a verb of saying ends its sentence or has a time behind: «…, the board said *on Friday*»."""
    behind = sentence.tokens[verb.index + 1 : verb.index + 2]
    return all(t.text == "." or t.pos == "ADP" or t.text.lower() in weekdays() for t in behind)


def closes(sentence: Sentence, token: Token) -> bool:
    """«…, the press service *reports*.»: a verb of saying at the end that the tags take for a noun.

    Likewise at the end of what opens a sentence: «As the paper "Times" *writes*, 40 men came».
    """
    tokens = sentence.tokens
    behind = tokens[token.index + 1 : token.index + 2]
    if token.pos == "NOUN" and tokens[0].text.lower() == "as" and behind and behind[0].text == ",":
        return token.text.endswith("s") and token.lemma in cues("state", "find", "say")
    if token.pos != "NOUN" or token.index + 2 != len(tokens) or not token.text.endswith("s"):
        return False
    if token.lemma not in cues("state", "find", "say") or token.index < 2:
        return False
    start = _start(sentence, token.index - 1)
    return start is not None and start > _LEAST and tokens[start - 1].text == ","


def follows_quotation(sentence: Sentence, verb: Token) -> bool:
    """«…," *sighed* the mayor», «…," the mayor *joked*»: a verb that speech in quotation marks goes before."""
    if verb.pos != "VERB" or verb.feats.get("VerbForm") != "Fin" or not verb.index:
        return False
    start = verb.index
    if not _closing(sentence, start - 1):
        before = _start(sentence, start - 1)
        start = before if before is not None else 0
    return start > _LEAST and _closing(sentence, start - 1)


def _closing(sentence: Sentence, at: int) -> bool:
    """Whether a token is the mark that ends speech: «…*,"* sighed the mayor»."""
    mark, before = sentence.tokens[at], sentence.tokens[at - 1]
    return mark.text in ('"', "”") and before.text in ENDS and before.end == mark.start


def speaker_words(sentence: Sentence, start: int, end: int, who: int) -> tuple[int, int]:
    """The words of a speaker: a name that ends them, a short phrase, else what is around the head."""
    tokens = sentence.tokens
    name = end
    while name > start and tokens[name].pos == "PROPN" and tokens[name - 1].pos == "PROPN":
        name -= 1
    if who < name < end and tokens[name - 1].pos == "NOUN" and tokens[name].pos == "PROPN":
        return name, end  # «the chairman of the association *Rosa Vidal*»
    for at in range(start + 1, end):
        if tokens[at].text == "," and tokens[at + 1].text.lower() in ("whose", "who", "which"):
            end = at - 1  # «the aid group, *whose ship was near*, said»
            break
    if end - start < _SHORT:
        return start, end
    return start, max(phrase(sentence, who, start)[1], who)


def _before_auxiliaries(sentence: Sentence, verb: int) -> int:
    """The token before a verb, its auxiliaries and adverbs; -1 where the verb is no finite one."""
    at = verb - 1
    while at >= 0:
        token = sentence.tokens[at]
        if token.pos == "PART" and token.text.lower() == "to":
            return -1
        if token.text.lower() in ("has", "have", "had") or token.pos == "ADV":
            at -= 1
        elif token.rel == "obl:unmarked" and token.pos != "PROPN":
            at = min(at, subtree(sentence, at)[0]) - 1  # «the minister last week said»
        elif token.pos == "AUX":
            return -1
        else:
            return at
    return -1


def _opening(sentence: Sentence, closing: int) -> int | None:
    """The comma that opens the apposition which a comma closes."""
    tokens = sentence.tokens
    for at in range(closing - 1, max(0, closing - _ASIDE), -1):
        if tokens[at].text == ",":
            clause = any(t.feats.get("VerbForm") == "Fin" for t in tokens[at + 1 : closing])
            relative = tokens[at + 1].text.lower() in reporting("aside")
            return at if at + 1 < closing and (relative or not clause) else None
    return None


def _parts(sentence: Sentence, at: int) -> bool:
    """Whether a mark parts speech from its clause: «…,' the ministry said», not «the owners' club»."""
    tokens = sentence.tokens
    closing = tokens[at].text == "'" and at > 0 and tokens[at - 1].text in ENDS
    return closing or tokens[at].text in MARKS


def _start(sentence: Sentence, end: int) -> int | None:
    """The first token of the noun phrase that ends with a token, back to a mark; none past a verb."""
    tokens = sentence.tokens
    if end < 0 or tokens[end].pos not in ("NOUN", "PROPN", "PRON", "NUM", "ADJ", "X"):
        return None
    for at in range(end, max(-1, end - LONGEST), -1):
        token = tokens[at]
        if _parts(sentence, at):
            opens = tokens[at + 1].pos in ("CCONJ", "ADP")
            return None if opens else at + 1
        if token.pos == "PRON":
            if token.feats.get("Poss") == "Yes" or token.text.lower() in reporting("whose"):
                continue
            if at == end and at and _parts(sentence, at - 1):
                return at
            return None
        if token.pos not in NOMINAL and token.rel != "amod" and token.text not in "-.'’":
            if token.lemma in speaking("issued") and tokens[at + 1].text.lower() == "by":
                continue  # «figures *compiled* by the ministry»
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
            if found is not None and tokens[found].pos == "NOUN" and token.pos == "PROPN":
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
    return token.rel in ("amod", "compound") or sentence.tokens[at - 1].text in ("-", "'s", "’s")


def _common(sentence: Sentence, index: int) -> bool:
    """Whether a noun and the name behind it are one phrase whose head is the noun."""
    return any(
        sentence.tokens[c].rel in ("flat", "appos", "compound") and c > index
        for c in sentence.children[index]
    )


def leading(sentence: Sentence, verb: int) -> int | None:
    """«*Rosa Vidal for the Refugee Agency (RA)* said»: the head of what opens a sentence up to its verb."""
    tokens, end = sentence.tokens, _before_auxiliaries(sentence, verb)
    at, inside = end, end >= 0
    while at >= 0 and inside:
        if tokens[at].text == ")":
            opened = [t.index for t in tokens[max(0, at - _SHORT) : at] if t.text == "("]
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


def states(sentence: Sentence, mark: int) -> bool:
    """Whether a clause stands before a mark: «Turnout was 58 percent», not «In the past year»."""
    return any(
        t.pos in ("VERB", "AUX") and t.feats.get("VerbForm") == "Fin"
        for t in sentence.tokens[:mark]
    )


def _has_clause(sentence: Sentence, verb: Token) -> bool:
    """Whether what is said follows the verb instead."""
    after = sentence.tokens[verb.index + 1 : verb.index + 2]
    if after and after[0].text == ",":
        return False  # «…, he said, and a quarter was lost»
    if after and after[0].text.lower() == "by":
        return verb.feats.get("VerbForm") != "Fin"  # «said by telephone»
    if after and after[0].text.lower() == "that":
        return True
    quoted = follows_quotation(sentence, verb)  # «…," the mayor expressed *concern*»
    given = (
        ("ccomp", "xcomp")
        if quoted or verb.lemma in reporting("addressing")
        else ("ccomp", "xcomp", "obj")
    )
    children = (sentence.tokens[at] for at in sentence.children[verb.index] if at > verb.index)
    return any(
        t.rel in given
        and not _quotes(sentence, verb, t)
        and t.lemma not in reporting("when")
        and not _joined(sentence, t)
        and not _apart(sentence, verb, t)
        for t in children
    )


def _joined(sentence: Sentence, clause: Token) -> bool:
    """«…, he told reporters, *while spending rose*»: a clause that goes on with what stands before."""
    marks = (c for c in sentence.children[clause.index] if sentence.tokens[c].rel in ("mark", "cc"))
    return any(
        sentence.tokens[c].text.lower() in ("while", "whereas", "but")
        and sentence.tokens[c - 1].text == ","
        for c in marks
    )


def _apart(sentence: Sentence, verb: Token, clause: Token) -> bool:
    """«…, the board says *in its report*, presented on Friday»: a clause parted from its verb."""
    tokens = sentence.tokens
    if (
        clause.index < verb.index + 2
        or tokens[verb.index + 1].pos != "ADP"
        or clause.rel != "ccomp"
    ):
        return False
    marks = {
        tokens[c].text.lower() for c in sentence.children[clause.index] if tokens[c].rel == "mark"
    }
    if "that" in marks:
        return False
    if marks & reporting("aside"):
        return True  # «…, the prosecutor said on Sunday *as he presented the report*»
    before = tokens[clause.index - 1]
    if before.lemma in reporting("report") and clause.lemma in speaking("issued"):
        return True  # «…, the experts say *in a report dated May 20*»
    finite = clause.feats.get("VerbForm") == "Fin"
    return not finite or any(t.text == "," for t in tokens[verb.index + 1 : clause.index])


def _quotes(sentence: Sentence, verb: Token, said: Token) -> bool:
    """Whether a quotation mark stands between a verb and what hangs on it: «…," he said. "The …»."""
    return any(t.text in ('"', "“", "”", ";") for t in sentence.tokens[verb.index + 1 : said.index])


def _resumes(sentence: Sentence, verb: Token) -> bool:
    """Whether the speech goes on behind the clause: «…, he said; the rest was paid»."""
    tokens = sentence.tokens
    for at in range(verb.index + 1, len(tokens) - 2):
        if tokens[at].text not in (",", ";", ":"):
            if tokens[at].pos in ("VERB", "AUX", "SCONJ"):
                return False
            continue
        after = tokens[at + 1]
        low = after.text.lower()
        tells = after.pos == "VERB" and low.endswith("ing") and after.lemma in telling()
        return low not in reporting("aside") and not tells
    return False
