"""Participles that a parsed English tree takes for main verbs: «Figures *released* in May *showed* 40»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.english.cues import governing, reporting, speaking
from svodka.language.english.main_verbs import APART, NOUNS, auxiliaries, mistaken
from svodka.language.lexicon import classes

_NEXT = frozenset(["VERB", "AUX", "PUNCT", "SCONJ", "CCONJ"])
"""Parts of speech that end the object of a participle."""
_BESIDE = frozenset(["conj", "parataxis", "advcl"])
"""How a participle behind «with» hangs on the verb before."""
_CLAUSES = frozenset(["ccomp", "advcl"])
"""How a first verb hangs on the main one that the tree has found behind it."""


def set_right(tokens: Sequence[Token]) -> None:
    """Make the verb behind each of them the main one, and give it the subject."""
    if len(tokens) > 1 and tokens[0].rel == "root":
        _opening(tokens, tokens[0], tokens[1])
    for verb in tokens:
        if verb.pos != "VERB":
            continue
        if verb.text.lower() in mistaken("noun") and verb.text.endswith("ing"):
            _amount(tokens, verb)
        if verb.text.lower() in mistaken("adjective"):
            _adjective(tokens, verb)
            continue
        if verb.index and verb.text.endswith("ing") and verb.rel in _BESIDE | {"acl"}:
            _busy(tokens, tokens[verb.index - 1], verb)
        if 0 <= verb.head < verb.index and verb.rel in _BESIDE:
            _with(tokens, verb)
        if verb.head > verb.index > 0 and verb.rel in _CLAUSES:
            main = tokens[verb.head]
            _reduce(tokens, verb, main)
            if verb.rel in _CLAUSES and main.lemma in governing():
                _issued(tokens, verb, main)
        elif (
            0 <= verb.head < verb.index and verb.rel == "advcl" and tokens[verb.head].pos == "VERB"
        ):
            _turn(tokens, tokens[verb.head], verb)
        elif verb.head < verb.index and verb.rel == "ccomp" and verb.lemma in governing():
            _issued(tokens, tokens[verb.head], verb)
        else:
            _held(tokens, verb)


def _adjective(tokens: Sequence[Token], verb: Token) -> None:
    """«by *varying* accounts 40 came»: what only tells of the noun behind it, which takes its place."""
    noun = tokens[verb.index + 1] if verb.index + 1 < len(tokens) else verb
    if noun.pos != "NOUN" or verb.index not in (noun.head, noun.index - 1):
        return
    for token in tokens:
        if token.head == verb.index and token is not noun:
            token.head = noun.index
            token.rel = "case" if token.rel == "mark" else token.rel
    if noun.head == verb.index:
        noun.head, noun.rel = verb.head, "obl" if verb.head >= 0 else "root"
    verb.pos, verb.head, verb.rel = "ADJ", noun.index, "amod"


def _opening(tokens: Sequence[Token], word: Token, noun: Token) -> None:
    """«*Reported thefts* rose by 40»: what tells of the first noun, and no verb that says so."""
    verb = tokens[noun.head]
    told = word.pos == "VERB" and word.text.endswith("ed") and verb.head == word.index
    if not told or noun.pos != "NOUN" or not noun.rel.startswith("nsubj") or verb.pos != "VERB":
        return
    for token in tokens[1:]:
        if token.head == word.index:
            token.head = verb.index
    verb.head, verb.rel, word.head, word.rel = -1, "root", noun.index, "amod"


def _amount(tokens: Sequence[Token], word: Token) -> None:
    """«40 million *in funding*», «40 million *of funding* for Karsun»: what money is, and nothing done."""
    before = tokens[word.index - 1] if word.index > 1 else word
    if before.text.lower() not in ("in", "of") or before.rel != "mark":
        return
    sum_of = tokens[before.index - 1]
    while sum_of.rel in ("nummod", "compound") and sum_of.head >= 0:
        sum_of = tokens[sum_of.head]
    if sum_of.pos in ("NUM", "SYM", "NOUN") and sum_of.index < before.index:
        word.pos, word.feats, word.lemma = "NOUN", {"Number": "Sing"}, word.text.lower()
        word.head, word.rel, before.rel = sum_of.index, "nmod", "case"


def _busy(tokens: Sequence[Token], noun: Token, verb: Token) -> None:
    """«*Officials overseeing* the rescue *said* 40 came»: they said so, and not the rescue."""
    main = next((t for t in tokens[verb.index + 1 :] if t.pos in _NEXT), verb)
    obj = tokens[main.index - 1]
    if main.pos != "VERB" or main.lemma not in governing() or noun.pos not in NOUNS:
        return
    if obj.pos not in NOUNS or obj.head != main.index or obj.rel != "nsubj":
        return
    led = any(t.head == noun.index and t.rel in ("case", "mark") for t in tokens[: noun.index])
    known = noun.lemma in speaking("person") | speaking("body")
    if led or not (known or noun.feats.get("Number") == "Plur"):
        return
    if any(t.head == verb.index and t.rel == "obj" for t in tokens):
        return
    noun.head, noun.rel, obj.head, obj.rel = main.index, "nsubj", verb.index, "obj"
    verb.head, verb.rel = noun.index, "acl"


def _with(tokens: Sequence[Token], verb: Token) -> None:
    """«Prices rose, *with 40 new cases reported* in May»: what was done to them, beside the main verb."""
    own = [t for t in tokens[verb.head : verb.index] if t.head == verb.index]
    noun = next((t for t in own if t.rel in ("nsubj", "nsubj:pass", "obl")), None)
    if noun is None or noun.pos not in (*NOUNS, "NUM") or any(t.rel[:3] == "aux" for t in own):
        return
    led = [t for t in tokens[verb.head : noun.index] if t.head == noun.index and t.rel != "punct"]
    case = next((t for t in (*led[:1], *own) if t.text.lower() == "with"), noun)
    done = verb.feats.get("Tense") == "Past" or verb.text.endswith("ing")
    if case.text.lower() != "with" or not done:
        return
    if any(
        t.pos in ("VERB", "AUX") or t.text in APART for t in tokens[noun.index + 1 : verb.index]
    ):
        return
    noun.head, noun.rel, case.head, case.rel = verb.head, "obl", noun.index, "case"
    verb.head, verb.rel = noun.index, "acl"
    verb.feats = {**verb.feats, "VerbForm": "Part"}


def _turn(tokens: Sequence[Token], first: Token, verb: Token) -> None:
    """«A law passed in May *gives*»: the first verb is the head, and the main one hangs on it."""
    own = [t for t in tokens if t.head == verb.index]
    if any(t.rel in ("mark", "cc", "advmod") and t.index < verb.index for t in own):
        return
    main = any(t.feats.get("VerbForm") == "Fin" for t in auxiliaries(own))
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


def _issued(tokens: Sequence[Token], first: Token, verb: Token) -> None:
    """«Figures from the board *released* this week *show* that 40 sank»: what is published, not who shows."""
    own = [t for t in tokens if t.head in (first.index, verb.index) and t.index < verb.index]
    who = next((t for t in own if t.rel == "nsubj" and t.index < first.index), None)
    told = who is not None and who.lemma in reporting("report") | reporting("bearer")
    if who is None or not told or first.lemma not in speaking("issued"):
        return
    between = tokens[first.index + 1 : verb.index]
    if any(t.text in APART or t.pos in ("CCONJ", "SCONJ", "PRON") for t in between):
        return
    if any(t.rel[:3] == "aux" or (t.rel[:5] == "nsubj" and t is not who) for t in own):
        return
    for token in own:
        if token.rel == "obj" and token.lemma in classes("english/amounts")["calendar"]:
            token.rel = "obl:unmarked"
        elif token.rel == "obj":
            return  # «The report *released* 40 names»
    if verb.head == first.index:
        verb.head, verb.rel = first.head, first.rel
    for token in tokens[verb.index :]:
        if token.head == first.index:
            token.head = verb.index
    who.head, first.head, first.rel = verb.index, who.index, "acl"
    first.feats = {**first.feats, "VerbForm": "Part"}


def held_to(tokens: Sequence[Token], verb: Token) -> bool:
    """«believed *to be* sailors», «said *to have* fled»: held by others, and not by its subject."""
    behind = tokens[verb.index + 1 : verb.index + 3]
    if len(behind) < 2 or verb.lemma not in classes("english/doing")["held-to"]:
        return False
    past = verb.feats.get("Tense") == "Past" and not verb.text.endswith("ing")
    return past and behind[0].text == "to" and behind[1].lemma in ("be", "have")


def _held(tokens: Sequence[Token], first: Token) -> None:
    """«Two men *believed to* be sailors were held»: what others believe of them, before the main verb."""
    if not first.index or not held_to(tokens, first):
        return
    helper = next((t for t in tokens[first.index + 2 :] if t.feats.get("VerbForm") == "Fin"), None)
    if helper is None or helper.rel[:3] != "aux" or tokens[helper.head].head != first.index:
        return
    verb = tokens[helper.head]
    own = [t for t in tokens[: helper.index] if t.head in (first.index, verb.index)]
    who = next((t for t in own if t.rel[:5] == "nsubj" and t.index < first.index), None)
    if who is None or any(t.rel[:3] == "aux" and t.index < first.index for t in own):
        return
    for token in tokens[first.index + 1 :]:
        if token.index < helper.index and token.head == verb.index:
            token.head, token.rel = first.index, "xcomp" if token.pos in NOUNS else token.rel
        elif token.head == first.index and token.index > helper.index and token is not verb:
            token.head = verb.index
    verb.head, verb.rel = first.head, first.rel
    done_to = any(t.head == verb.index and t.rel == "aux:pass" for t in tokens)
    who.head, who.rel = verb.index, "nsubj:pass" if done_to else "nsubj"
    first.head, first.rel = first.index - 1, "acl"
    first.feats = {**first.feats, "VerbForm": "Part"}


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
    if any(t.text in APART for t in tokens[verb.index : main.index]):
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
