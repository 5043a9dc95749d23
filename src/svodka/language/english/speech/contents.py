"""What is said, beside an English verb of saying: from the tree, and past what the tree has missed."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Sentence, Token
from svodka.language.english.cues import cues, links, reporting, saying, speaking, telling
from svodka.language.english.marks import CLOSING
from svodka.language.english.tree import phrase, subject, subtree

_ACCUSED = 14
"""Tokens after «accused» within which «of» follows."""
_THAT = 12
"""Tokens between a verb of saying and «that»."""
LEAST = 4
"""Tokens before a verb of saying that can be what is said."""


def content(sentence: Sentence, verb: Token) -> tuple[int, int] | None:
    """First and last token of what is said."""
    tokens, children = sentence.tokens, sentence.children[verb.index]
    behind = sorted(children, key=lambda at: _doubtful(sentence, verb, at))
    for rel in ("ccomp", "parataxis", "xcomp"):
        for child in behind:
            if tokens[child].rel == rel and (
                rel != "xcomp" or verb.lemma not in saying() or _perfect(sentence, child)
            ):
                first, last = subtree(sentence, child)
                if rel == "ccomp" and _marked_before(sentence, verb, child):
                    first = verb.index + 1
                if first <= verb.index <= last or _does(sentence, verb, child):
                    continue
                if rel == "ccomp" and _relative(sentence, child):
                    continue
                said = tokens[child].lemma in saying() and child > verb.index
                if rel == "parataxis" and said and _joins(sentence, tokens[child]):
                    continue  # «reported 40 dead, while the army *said* …»: somebody else says it
                states = tokens[child].pos == "ADJ" and verb.lemma in cues("find")
                if rel == "xcomp" and states and child > verb.index:
                    return verb.index + 1, len(tokens) - 1  # «reported *40 dead* and 60 hurt»
                if first > verb.index and rel == "ccomp":
                    if verb.lemma in saying():
                        first = verb.index + 1
                    elif not _that(sentence, child) and tokens[first].text.lower() != "that":
                        return first, last
                    if verb.head < 0:
                        last = len(tokens) - 1  # what is joined to the clause is said as well
                return first, last
    for child in children:
        if tokens[child].rel in ("advcl", "acl") and child > verb.index and _that(sentence, child):
            return subtree(sentence, child)  # «ruled *that* …», which the tree takes for a reason
    if verb.head >= 0 and verb.rel == "advcl" and _as(sentence, verb):
        return 0, len(tokens) - 1
    inserted = verb.rel == "parataxis" or _inserted(sentence, verb)
    if verb.head >= 0 and inserted and not _joins(sentence, verb):
        first, last = subtree(sentence, verb.index)
        if first > 0:
            goes_on = last + 2 < len(tokens) and not _aside_of_speaker(sentence, verb)
            return 0, len(tokens) - 1 if goes_on else first - 1
        if last + 1 < len(tokens):
            return last + 1, len(tokens) - 1
    after = any(c > verb.index and sentence.tokens[c].rel == "obj" for c in children)
    after = after or _goes_on_after(sentence, verb)
    if verb.head < 0 and verb.lemma in telling() and not after:
        start = _start_of_clause(sentence, verb)
        parted = start > LEAST and tokens[start - 1].text in CLOSING | {","}
        if parted and any(t.pos in ("VERB", "AUX", "NUM") for t in tokens[: start - 1]):
            return 0, start - 1  # the tree has made the speech hang on its speaker
    return None


def _perfect(sentence: Sentence, clause: int) -> bool:
    """«claims *to have found* 40 cases»: an infinitive of what somebody did before."""
    own = [sentence.tokens[c].text.lower() for c in sentence.children[clause]]
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
    joined = sentence.tokens[start - 1].text.lower() in links("contrast")
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
        and tokens[c].text.lower() in links("relative")
        and tokens[c - 1].text == ","
        for c in sentence.children[clause]
        if c
    )


def _doubtful(sentence: Sentence, verb: Token, clause: int) -> int:
    """How little a clause looks like what is said: «asked, he said *that* …», «*in its update* it said …».

    «On the charge *that* 40 had fled, he said …»: what was charged, and not what he said.
    """
    if clause > verb.index and _that(sentence, clause):
        return 0
    tokens = sentence.tokens
    marks = (
        "that" if tokens[c].text.lower() == "that" else tokens[c].rel
        for c in sentence.children[clause]
    )
    opening = clause < verb.index and any(mark in ("case", "that") for mark in marks)
    return 2 if opening else 1


def _that(sentence: Sentence, clause: int) -> bool:
    marks = (c for c in sentence.children[clause] if sentence.tokens[c].rel == "mark")
    return any(sentence.tokens[c].text.lower() == "that" for c in marks)


def _aside_of_speaker(sentence: Sentence, verb: Token) -> bool:
    """«…, said Rosa Vidal, 68, *whose family lost 40 cows*»: what follows is told of the speaker."""
    tokens = sentence.tokens
    at = verb.index + 1
    while at < len(tokens) and tokens[at].pos in ("DET", "NOUN", "PROPN", "ADJ"):
        at += 1
    while at + 1 < len(tokens) and tokens[at].text.lower() in links("in-name"):
        at = phrase(sentence, at + 1)[1] + 1  # «Bishop Lunn *of Karsun*, where …»
    while at < len(tokens) and (tokens[at].text == "," or tokens[at].pos == "NUM"):
        at += 1
    if at <= verb.index + 2 or at >= len(tokens) or tokens[at - 1].text != ",":
        return False
    return tokens[at].text.lower() in links("of-speaker") or _what(sentence, at)


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
    return any(sentence.tokens[c].text.lower() == "as" for c in marks)


def accusation(sentence: Sentence, verb: Token) -> tuple[int, int] | None:
    """«accused the army *of killing 17 farmers*»."""
    tokens = sentence.tokens
    for token in tokens[verb.index + 1 : verb.index + 1 + _ACCUSED]:
        if token.text.lower() == "of" and token.index + 1 < len(tokens):
            if tokens[token.index + 1].text.endswith("ing"):
                return token.index, len(tokens) - 1
    return None


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
    start = phrase(sentence, who)[0]
    return (
        start
        if all(t.pos != "PUNCT" for t in sentence.tokens[who + 1 : verb.index])
        else verb.index
    )


def opens_clause(sentence: Sentence, verb: Token, who: int | None) -> bool:
    """Whether a clause follows a verb of saying, though the tree shows none."""
    tokens = sentence.tokens
    after = verb.index + 1
    if after + 1 < len(tokens) and tokens[after].rel == "compound:prt":
        after += 1  # «pointed *out* 40 men came»
    if after >= len(tokens):
        return False
    if tokens[after].text.lower() == "that":
        return True
    if who is None or who > verb.index:
        return False
    if verb.text.lower() == "adding" and tokens[verb.index - 1].text == ",":
        return _states_after(sentence, after)  # «…, he said, *adding* the toll could rise»
    if verb.lemma in cues("find", "set") or (
        verb.lemma in cues("state") and verb.lemma not in reporting("doing")
    ):
        return True
    if verb.lemma in reporting("counting"):
        return _counts(sentence, who) and tokens[after].pos != "ADP"
    if verb.lemma in cues("discover"):
        return tokens[who].lemma in reporting("report")
    later = any(
        t.pos in ("VERB", "AUX") and t.feats.get("VerbForm") == "Fin" for t in tokens[after:]
    )
    return (
        later
        and verb.lemma in cues("say")
        and verb.lemma not in reporting("doing")
        and (
            tokens[after].pos in ("DET", "PRON", "NOUN", "PROPN", "NUM") or _counted(tokens, after)
        )
    )


def _counted(tokens: Sequence[Token], at: int) -> bool:
    """«pointed out *some 40* men came»: a word of a bound and its number."""
    return tokens[at].pos == "ADV" and [t.pos for t in tokens[at + 1 : at + 2]] == ["NUM"]


def _counts(sentence: Sentence, who: int) -> bool:
    """«*The agency* counts 40 fires»: a body that opens its clause; not «In 2017 the agency counted 40»."""
    tokens = sentence.tokens
    first = phrase(sentence, who)[0]
    teller = tokens[who].lemma.lower() in speaking("body") | reporting("report")
    opened = first == 0 or tokens[first - 1].text in (";", ":")
    return opened and (teller or tokens[who].text.lower() == "it")


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
        if token.text.lower() == "that" and token.pos == "SCONJ":
            return token.index + 1, len(tokens) - 1
        if token.pos in ("VERB", "AUX", "PUNCT", "CCONJ"):
            return None
    return None


def rest(sentence: Sentence, verb: Token) -> tuple[int, int] | None:
    """What follows a verb of saying up to the end: the tree has missed its clause."""
    last = len(sentence.tokens) - 1
    first = verb.index + 1
    if first >= last or sentence.tokens[first].pos == "PUNCT":
        return None
    return first, last
