"""What is said beside an English verb of saying where the tree shows no clause: by the order of words."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Sentence, Token
from svodka.language.english.cues import cues, reporting, speaking, telling
from svodka.language.english.tree import phrase

_ACCUSED = 14
"""Tokens after «accused» within which «of» follows."""
_RELATIVE = 8
"""Tokens before a verb of saying within which its relative clause opens."""
_THAT = 12
"""Tokens between a verb of saying and «that»."""


def accusation(sentence: Sentence, verb: Token) -> tuple[int, int] | None:
    """«accused the army *of killing 17 farmers*»."""
    tokens = sentence.tokens
    for token in tokens[verb.index + 1 : verb.index + 1 + _ACCUSED]:
        if token.low == "of" and token.index + 1 < len(tokens):
            if tokens[token.index + 1].text.endswith("ing"):
                return token.index, len(tokens) - 1
    return None


def opens_clause(sentence: Sentence, verb: Token, who: int | None) -> bool:
    """Whether a clause follows a verb of saying, though the tree shows none."""
    tokens = sentence.tokens
    after = verb.index + 1
    if after + 1 < len(tokens) and tokens[after].rel == "compound:prt":
        after += 1  # «pointed *out* 40 men came»
    if after >= len(tokens):
        return False
    if tokens[after].low == "that":
        return True
    if who is None or who > verb.index:
        return False
    if verb.low == "adding" and tokens[verb.index - 1].text == ",":
        return _states_after(sentence, after)  # «…, he said, *adding* the toll could rise»
    states = verb.lemma in cues("state") and verb.lemma not in reporting("doing")
    if states or verb.lemma in cues("find", "set"):
        return True
    if verb.lemma in reporting("counting"):
        return _counts(sentence, who) and tokens[after].pos != "ADP"
    if verb.lemma in cues("discover"):
        return tokens[who].lemma in reporting("report")
    if verb.lemma not in cues("say") or verb.lemma in reporting("doing"):
        return False
    noun = tokens[after].pos in ("DET", "PRON", "NOUN", "PROPN", "NUM") or _counted(tokens, after)
    finite = (t.pos in ("VERB", "AUX") and t.feats.get("VerbForm") == "Fin" for t in tokens[after:])
    return noun and any(finite)


def _counted(tokens: Sequence[Token], at: int) -> bool:
    """«pointed out *some 40* men came»: a word of a bound and its number."""
    return tokens[at].pos == "ADV" and [t.pos for t in tokens[at + 1 : at + 2]] == ["NUM"]


def _counts(sentence: Sentence, who: int) -> bool:
    """«*The agency* counts 40 fires»: a body that opens its clause; not «In 2017 the agency counted 40»."""
    tokens = sentence.tokens
    first = phrase(sentence, who)[0]
    lemma = tokens[who].lemma.lower()
    teller = lemma in speaking("body") or lemma in reporting("report")
    opened = first == 0 or tokens[first - 1].text in (";", ":")
    return opened and (teller or tokens[who].low == "it")


def _states_after(sentence: Sentence, start: int) -> bool:
    """Whether a noun phrase and a finite verb follow."""
    tokens = sentence.tokens
    if tokens[start].pos not in ("DET", "PRON", "NOUN", "PROPN", "NUM"):
        return False
    verb = next((t for t in tokens[start:] if t.pos in ("VERB", "AUX", "PUNCT")), None)
    if verb is None:
        return False
    return verb.feats.get("VerbForm") == "Fin" or verb.feats.get("Tense") == "Past"


def that_clause(sentence: Sentence, verb: Token) -> tuple[int, int] | None:
    """«pointed *out that* …», «replied *in a note that* …»: from «that» on, where the tree has none."""
    tokens = sentence.tokens
    if verb.lemma not in telling():
        return None
    aside = ("PUNCT", "ADV", "PUNCT")  # «adding*, however,* that 40 came»
    start = verb.index + 1
    start += 3 * (tuple(t.pos for t in tokens[start : start + 3]) == aside)
    for token in tokens[start : start + _THAT]:
        if token.low == "that" and token.pos == "SCONJ":
            return token.index + 1, len(tokens) - 1
        if token.pos in ("VERB", "AUX", "PUNCT", "CCONJ"):
            return None
    return None


def rest(sentence: Sentence, verb: Token) -> tuple[int, int] | None:
    """What follows a verb of saying, up to what was done besides: the tree has missed its clause."""
    last = min(_deed_beside(sentence, verb), _end_of_relative(sentence, verb))
    first = verb.index + 1
    if first >= last or sentence.tokens[first].pos == "PUNCT":
        return None
    return first, last


def _end_of_relative(sentence: Sentence, verb: Token) -> int:
    """«The town*, where police warned of floods,* has 40 shelters»: the last token before its comma."""
    tokens, last = sentence.tokens, len(sentence.tokens) - 1
    if not verb.rel.startswith("acl"):
        return last
    before = tokens[max(0, verb.index - _RELATIVE) : verb.index]
    if not any(t.low in reporting("aside") and tokens[t.index - 1].text == "," for t in before[1:]):
        return last
    return next((t.index - 1 for t in tokens[verb.index :] if t.text == ","), last)


def _deed_beside(sentence: Sentence, verb: Token) -> int:
    """«The firm announced 40 job *cuts* and bought 12 shops»: the last token before what it did besides."""
    tokens, own = sentence.tokens, sentence.children[verb.index]
    last = len(tokens) - 1
    told = next((c for c in own if tokens[c].rel == "obj"), last)
    for deed in own:
        if tokens[deed].rel != "conj" or tokens[deed].pos != "VERB" or told > deed:
            continue
        if (lemma := tokens[deed].lemma) in telling() or lemma in reporting("doing"):
            continue  # «put the damage at 40 million and *promised* 3 to every family»
        at = deed - 1
        while tokens[at].pos in ("AUX", "ADV", "PART"):
            at -= 1
        joined = tokens[at].pos == "CCONJ" or tokens[at].text == ","
        if joined and any(tokens[child].rel == "obj" for child in sentence.children[deed]):
            last = min(last, at - 1)
    return last
