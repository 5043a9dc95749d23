"""Clauses of saying that close or interrupt what is said: «…, *the ministry reported on Monday*».

The tree often takes the speech for the main clause and its subject for the speaker's verb, or the other way
round. The words are plainer: a comma or a quotation mark, a noun phrase without a verb, a verb of saying.
"""

from __future__ import annotations

from dataclasses import dataclass

from svodka.language.analysis import Sentence, Token
from svodka.language.english.cues import cues, days, links, reporting, speaking, telling
from svodka.language.english.marks import CLOSING, QUOTES
from svodka.language.english.speakers.noun_phrases import (
    ENDS,
    SHORT,
    before_auxiliaries,
    head_of,
    named_before,
    parts,
    speaker_words,
    start_of,
)
from svodka.language.punctuation import DASHES

_ASIDE = 14
"""Tokens of an apposition between the speaker and the verb."""
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
    end = before_auxiliaries(sentence, verb.index)
    if end < 0 or verb.lemma in cues("set") or _has_clause(sentence, verb):
        return None
    if _speaker_behind(sentence, verb):
        return None
    name: tuple[int, int] | None = None
    if tokens[end].text == ")":  # «the Energy Board *(EB)* said»
        opened = [t.index for t in tokens[max(0, end - SHORT) : end] if t.text == "("]
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
    start = start_of(sentence, end)
    if start is None or start == 0 or not parts(sentence, start - 1):
        return None
    if name is None and (told := named_before(sentence, start)) is not None:
        name, start = told, told[0]
    mark = start - 1
    if not known and tokens[mark].text not in CLOSING:
        return None
    who = name[0] if name is not None else head_of(sentence, start, end)
    if who is None:
        return None
    speaker = name or speaker_words(sentence, start, end, who)
    resumes = _resumes(sentence, verb)
    stated = states(sentence, mark) or (mark > _LEAST and _placed(sentence, verb))
    if start <= _LEAST or (tokens[mark].text == "," and not stated):
        goes_on = resumes and tokens[_behind(sentence, verb)].text in (",", ";")
        return Inserted(who, speaker, 0, len(tokens) - 1) if goes_on and start > 1 else None
    return Inserted(who, speaker, 0, len(tokens) - 1 if resumes else mark - 1)


def _speaker_behind(sentence: Sentence, verb: Token) -> bool:
    """«A fire broke out in Tirsk, Karsavia, *reported officials*, …»: whose subject ends behind it."""
    tokens = sentence.tokens
    who = next((c for c in sentence.children[verb.index] if c > verb.index), None)
    if who is None or tokens[who].rel != "nsubj" or who + 1 >= len(tokens):
        return False
    return tokens[who].lemma in speaking("person") and tokens[who + 1].pos == "PUNCT"


def _placed(sentence: Sentence, verb: Token) -> bool:
    """Whether a verb of saying ends its sentence or has a time behind: «…, the board said *on Friday*»."""
    behind = sentence.tokens[verb.index + 1 : verb.index + 2]
    return all(t.text == "." or t.pos == "ADP" or t.low in days() for t in behind)


def closes(sentence: Sentence, token: Token) -> bool:
    """«…, the press service *reports*.»: a verb of saying at the end that the tags take for a noun.

    Likewise at the end of what opens a sentence: «As the paper "Times" *writes*, 40 men came».
    """
    tokens = sentence.tokens
    behind = tokens[token.index + 1 : token.index + 2]
    if token.pos == "NOUN" and tokens[0].low == "as" and behind and behind[0].text == ",":
        return token.text.endswith("s") and token.lemma in cues("state", "find", "say")
    if token.pos != "NOUN" or token.index + 2 != len(tokens) or not token.text.endswith("s"):
        return False
    if token.lemma not in cues("state", "find", "say") or token.index < 2:
        return False
    start = start_of(sentence, token.index - 1)
    return start is not None and start > _LEAST and tokens[start - 1].text == ","


def follows_quotation(sentence: Sentence, verb: Token) -> bool:
    """«…," *sighed* the mayor», «…," the mayor *joked*»: a verb behind speech in quotation marks."""
    if verb.pos != "VERB" or verb.feats.get("VerbForm") != "Fin" or not verb.index:
        return False
    start = verb.index
    if not _closing(sentence, start - 1):
        before = start_of(sentence, start - 1)
        start = before if before is not None else 0
    return start > _LEAST and _closing(sentence, start - 1)


def _closing(sentence: Sentence, at: int) -> bool:
    """Whether a token is the mark that ends speech: «…*,"* sighed the mayor»."""
    mark, before = sentence.tokens[at], sentence.tokens[at - 1]
    return mark.text in CLOSING and before.text in ENDS and before.end == mark.start


def _opening(sentence: Sentence, closing: int) -> int | None:
    """The comma that opens the apposition which a comma closes."""
    tokens = sentence.tokens
    for at in range(closing - 1, max(0, closing - _ASIDE), -1):
        if tokens[at].text == ",":
            clause = any(t.feats.get("VerbForm") == "Fin" for t in tokens[at + 1 : closing])
            relative = tokens[at + 1].low in reporting("aside")
            return at if at + 1 < closing and (relative or not clause) else None
    return None


def states(sentence: Sentence, mark: int) -> bool:
    """Whether a clause stands before a mark: «Turnout was 58 percent», not «In the past year»."""
    return any(
        t.pos in ("VERB", "AUX") and t.feats.get("VerbForm") == "Fin"
        for t in sentence.tokens[:mark]
    )


def _has_clause(sentence: Sentence, verb: Token) -> bool:
    """Whether what is said follows the verb instead."""
    behind = _behind(sentence, verb)
    after = sentence.tokens[behind : behind + 1]
    if after and after[0].text == ",":
        return False  # «…, he said, and a quarter was lost»
    dated = behind + any(t.low in days() for t in after)
    if any(t.text in DASHES for t in sentence.tokens[dated : dated + 1]):
        return False  # «…, the agency said Friday -- a number likely to rise as it rains»
    if after and after[0].low == "by":
        return verb.feats.get("VerbForm") != "Fin"  # «said by telephone»
    if after and after[0].low == "that":
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
        and t.low not in links("referring")
        and not _joined(sentence, t)
        and not _apart(sentence, verb, t)
        for t in children
    )


def _joined(sentence: Sentence, clause: Token) -> bool:
    """«…, he told reporters, *while spending rose*»: a clause that goes on with what stands before."""
    marks = (c for c in sentence.children[clause.index] if sentence.tokens[c].rel in ("mark", "cc"))
    return any(
        sentence.tokens[c].low in links("contrast") and sentence.tokens[c - 1].text == ","
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
    marks = {tokens[c].low for c in sentence.children[clause.index] if tokens[c].rel == "mark"}
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
    return any(t.text in QUOTES | {";"} for t in sentence.tokens[verb.index + 1 : said.index])


def _behind(sentence: Sentence, verb: Token) -> int:
    """The index behind a verb and its particle: «…, he *pointed out*, …»."""
    after = sentence.tokens[verb.index + 1 : verb.index + 2]
    return verb.index + 1 + any(t.rel == "compound:prt" for t in after)


def _resumes(sentence: Sentence, verb: Token) -> bool:
    """Whether the speech goes on behind the clause: «…, he said; the rest was paid»."""
    tokens = sentence.tokens
    for at in range(verb.index + 1, len(tokens) - 2):
        if tokens[at].text not in (",", ";", ":"):
            if tokens[at].pos in ("VERB", "AUX", "SCONJ"):
                return False
            continue
        if _passed_on(sentence, at):
            return False
        after = tokens[at + 1]
        low = after.low
        tells = after.pos == "VERB" and low.endswith("ing") and after.lemma in telling()
        return low not in reporting("aside") and not tells
    return False


def _passed_on(sentence: Sentence, comma: int) -> bool:
    """«…, the mayor said*, the agency reports*.»: only who passes the speech on stands behind a comma."""
    tokens = sentence.tokens
    last = len(tokens) - 1
    while last > comma and tokens[last].pos == "PUNCT":
        last -= 1
    told = tokens[last].pos == "VERB" and tokens[last].lemma in telling()
    between = tokens[comma + 1 : last]
    plain = bool(between) and all(t.pos not in ("VERB", "AUX", "PUNCT", "NUM") for t in between)
    return plain and (told or closes(sentence, tokens[last]))
