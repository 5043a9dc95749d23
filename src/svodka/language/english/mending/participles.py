"""Participles that a parsed English tree takes for main verbs: «Figures *released* in May *showed* 40»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.english.cues import reporting, telling
from svodka.language.english.mending.main_verbs import APART, NOUNS, mistaken
from svodka.language.english.mending.subjects import make_subject
from svodka.language.lexicon import classes

_BESIDE = frozenset(["conj", "parataxis", "advcl"])
"""How a participle behind «with» hangs on the verb before."""
_CLAUSES = frozenset(["ccomp", "advcl"])
"""How a first verb hangs on the main one that the tree has found behind it."""


def set_right(tokens: Sequence[Token]) -> None:
    """Make the verb behind each of them the main one, and give it the subject."""
    for verb in tokens:
        if verb.pos != "VERB":
            continue
        if (
            _names(tokens, verb)
            or _tells_of(tokens, verb)
            or (verb.low in mistaken("reckoned") and _reckoned(tokens, verb))
        ):
            _adjective(tokens, verb)
        elif verb.rel == "xcomp" and verb.head >= 0 and tokens[verb.head].lemma == "see":
            _seen(tokens, verb)
        elif verb.rel == "acl" and verb.feats.get("Tense") == "Past":
            _of_noun(tokens, verb)
        elif 0 <= verb.head < verb.index and verb.rel in _BESIDE:
            _of_base(tokens, verb)
            _owning(tokens, verb)
            _with(tokens, verb)
            _doing(tokens, verb)
        elif verb.head > verb.index > 0 and verb.rel in _CLAUSES:
            _being(tokens, verb)
            _reduce(tokens, verb, tokens[verb.head])
        else:
            _held(tokens, verb)
    _opening(tokens)


def _opening(tokens: Sequence[Token]) -> None:
    """«*Selling* 40 ships, Norland *has* none left»: what opens a sentence, and no main verb of it."""
    first = next((t for t in tokens[:2] if t.rel == "root"), None)
    if first is None or first.pos != "VERB" or not tokens[0].low.endswith("ing"):
        return
    if first.index and (tokens[0].pos, tokens[0].head) != ("AUX", first.index):
        return
    main = next((t for t in tokens if (t.rel, t.head) == ("parataxis", first.index)), None)
    subject = next((t for t in tokens if main and (t.rel, t.head) == ("nsubj", main.index)), None)
    if main is None or main.pos != "VERB" or subject is None or subject.index > main.index:
        return
    if any(t.text == "," for t in tokens[first.index : subject.index]):
        main.head, main.rel = -1, "root"
        first.head, first.rel = main.index, "advcl"


def _being(tokens: Sequence[Token], verb: Token) -> None:
    """«New cases *reported were* 40»: of the subject before it, which says nothing."""
    noun, being = tokens[verb.index - 1], tokens[verb.index + 1]
    copula = (being.rel, being.head) == ("cop", verb.head)
    subject = (noun.pos, noun.rel) == ("NOUN", "nsubj") and noun.head in (verb.index, verb.head)
    if copula and _is_done(verb) and subject:
        noun.head, verb.head, verb.rel = verb.head, noun.index, "acl"


def _of_base(tokens: Sequence[Token], verb: Token) -> None:
    """«The fee is lower than the one of $60 *announced* in May»: of what is compared with, and of nobody."""
    if verb.rel != "parataxis" or not _is_done(verb):
        return
    if any(t.head == verb.index and t.rel.startswith(("nsubj", "aux")) for t in tokens):
        return
    than = next((t for t in reversed(tokens[: verb.index]) if t.low == "than"), None)
    if than is None or not than.index < than.head < verb.index or than.rel != "case":
        return
    if all(t.pos not in ("PUNCT", "VERB", "AUX") for t in tokens[than.index : verb.index]):
        verb.head, verb.rel = than.head, "acl"


def _names(tokens: Sequence[Token], verb: Token) -> bool:
    """«by *varying* accounts», «goods 10 percent, *paid services* 13»: a part of what things are called."""
    word = verb.low
    behind = "".join(t.low for t in tokens[verb.index + 1 : verb.index + 2])
    return word in mistaken("adjective") or f"{word} {behind}" in mistaken("named-so")


def _tells_of(tokens: Sequence[Token], verb: Token) -> bool:
    """«the rubble *of collapsed* houses», «*of illegally felled* oak»: no verb behind a preposition."""
    behind = tokens[verb.index + 1 : verb.index + 2]
    at = verb.index - 1
    at -= at > 0 and tokens[at].pos == "ADV" and tokens[at].head == verb.index
    led = at >= 0 and tokens[at].pos == "ADP" and tokens[at].rel in ("case", "mark")
    return _is_done(verb) and led and any(t.rel == "obj" and t.head == verb.index for t in behind)


def _reckoned(tokens: Sequence[Token], verb: Token) -> bool:
    """«*Adjusted* EBITDA was $5 million»: a sum that was reckoned so, and nothing that was done."""
    behind = tokens[verb.index + 1 : verb.index + 2]
    done = any(t.rel.startswith(("nsubj", "aux")) for t in tokens if t.head == verb.index)
    reckoned = bool(behind) and behind[0].low in mistaken("sum") and not done
    if reckoned:
        behind[0].pos = "NOUN"  # «EBITDA» is no name
    return reckoned


def _seen(tokens: Sequence[Token], verb: Token) -> None:
    """«The reform saw 12 schools *closed*»: what was done to them."""
    own = [t for t in tokens[verb.head : verb.index] if t.head == verb.head and t.rel == "obj"]
    if (
        own
        and _is_done(verb)
        and not any(t.text in APART for t in tokens[own[0].index : verb.index])
    ):
        verb.head, verb.rel = own[0].index, "acl"
        _of_noun(tokens, verb)


def _adjective(tokens: Sequence[Token], verb: Token) -> None:
    """«by *varying* accounts 40 came»: what only tells of the noun behind it, which takes its place."""
    noun = tokens[verb.index + 1] if verb.index + 1 < len(tokens) else verb
    if noun.pos not in NOUNS or verb.index not in (noun.head, noun.index - 1):
        return
    told = tokens[verb.index - 1] if verb.index and tokens[verb.index - 1].pos == "ADV" else verb
    case = tokens[told.index - 1] if told.index else verb
    for token in tokens:
        if token.head == verb.index and token is not noun and token is not told:
            token.head = noun.index
            token.rel = "case" if token.rel == "mark" else token.rel
    if case.head == told.index:
        case.head = noun.index
    if noun.head == verb.index:
        noun.head, noun.rel = verb.head, "obl" if verb.head >= 0 else "root"
        if case.index and case.pos == "ADP" and tokens[case.index - 1].pos == "NOUN":
            noun.head, noun.rel = case.index - 1, "nmod"  # «tonnes of felled *oak*»
    verb.pos, verb.head, verb.rel = "ADJ", noun.index, "amod"


def _of_noun(tokens: Sequence[Token], verb: Token) -> None:
    """«the four deaths *reported* on Tuesday»: what tells of a noun without a subject is not finite."""
    own = (t for t in tokens if t.head == verb.index)
    if not any(t.rel.startswith(("nsubj", "csubj", "aux")) for t in own):
        verb.feats = {**verb.feats, "VerbForm": "Part"}


def _owning(tokens: Sequence[Token], verb: Token) -> None:
    """«will join 31 banks *having* 5 million euros»: what those have who stand right before."""
    owner = tokens[verb.index - 1]
    behind = tokens[verb.index + 1 : verb.index + 2]
    perfect = bool(behind) and behind[0].pos in ("VERB", "AUX")  # «left the banks having sold them»
    if verb.text not in mistaken("owning") or owner.pos != "NOUN" or perfect:
        return
    if (verb.rel, owner.rel, owner.head) == ("advcl", "obj", verb.head):
        verb.head, verb.rel = owner.index, "acl"


def _with(tokens: Sequence[Token], verb: Token) -> None:
    """«Prices rose, *with 40 new cases reported* in May»: what was done to them, beside the main verb."""
    own = [t for t in tokens[verb.head : verb.index] if t.head == verb.index]
    noun = next((t for t in own if t.rel in ("nsubj", "nsubj:pass", "obl")), None)
    if noun is None or noun.pos not in (*NOUNS, "NUM") or any(t.rel[:3] == "aux" for t in own):
        return
    led = [t for t in tokens[verb.head : noun.index] if t.head == noun.index and t.rel != "punct"]
    case = next((t for t in (*led[:1], *own) if t.low == "with"), noun)
    done = verb.feats.get("Tense") == "Past" or verb.text.endswith("ing")
    if case.low != "with" or not done:
        return
    if any(
        t.pos in ("VERB", "AUX") or t.text in APART for t in tokens[noun.index + 1 : verb.index]
    ):
        return
    noun.head, noun.rel, case.head, case.rel = verb.head, "obl", noun.index, "case"
    verb.head, verb.rel = noun.index, "acl"
    verb.feats = {**verb.feats, "VerbForm": "Part"}


def _doing(tokens: Sequence[Token], verb: Token) -> None:
    """«The firm shrank, *with its sales falling* 5 percent»: what they do, hung on the verb before.

    «Banks rose, *with Lunn and Orin adding* 2 percent»; «with Orin *shedding* 2 percent» has no name of two.
    «It pays, *with figures showing* a 3 percent drop»: what they tell.
    """
    noun = tokens[verb.index - 1]
    if noun.rel == "conj" and tokens[noun.head].head == verb.head:
        noun = tokens[noun.head]
    if noun.rel == "flat":
        noun = tokens[noun.head]
    joined = verb.rel == "conj" and noun.index < verb.index - 1
    if noun.rel == "compound" and noun.head == verb.index and noun.pos == "PROPN":
        noun.rel, noun.head = "obl", verb.head
    beside = noun.pos in NOUNS and noun.rel == "obl" and noun.head == verb.head
    if not (verb.rel == "advcl" or joined) or not verb.text.endswith("ing") or not beside:
        return
    own = [t for t in tokens[verb.head : verb.index] if t.head == verb.index and t.rel != "punct"]
    led = [t for t in tokens[verb.head : noun.index] if t.head == noun.index and t.rel == "case"]
    case = next(iter(own or led), noun)
    if case.low != "with" or len(own) > 1:
        return
    change = classes("english/change")
    moves = verb.lemma in change["increase"] | change["decrease"]
    moves = moves or (verb.lemma in telling() and noun.lemma in reporting("report"))
    if moves or tokens[case.index - 1].text in APART:
        verb.head, verb.rel, case.head, case.rel = noun.index, "acl", noun.index, "case"


def _is_done(verb: Token) -> bool:
    """Whether a verb may be a participle of what was done: «released», not «releasing»."""
    return verb.feats.get("Tense") == "Past" and not verb.text.endswith("ing")


def held_to(tokens: Sequence[Token], verb: Token) -> bool:
    """«believed *to be* sailors», «said *to have* fled»: held by others, and not by its subject."""
    behind = tokens[verb.index + 1 : verb.index + 3]
    if len(behind) < 2 or verb.lemma not in classes("english/doing")["held-to"]:
        return False
    return _is_done(verb) and behind[0].text == "to" and behind[1].lemma in ("be", "have")


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
    make_subject(tokens, who, verb)
    first.head, first.rel = first.index - 1, "acl"
    first.feats = {**first.feats, "VerbForm": "Part"}


def _reduce(tokens: Sequence[Token], verb: Token, main: Token) -> None:
    """«Figures *released* in May showed»: what was done to a noun, not what it does."""
    own = [t for t in tokens if t.head == verb.index]
    who = next((t for t in own if t.rel.startswith("nsubj") and t.index == verb.index - 1), None)
    if who is None or who.pos not in NOUNS or main.pos not in ("VERB", "AUX", "ADJ"):
        return
    if any(t.rel.startswith("aux") or (t.rel == "mark" and t.index < main.index) for t in own):
        return
    if any(t.text in APART for t in tokens[verb.index : main.index]):
        return
    if any(t.head == main.index and t.rel.startswith("nsubj") for t in tokens):
        return
    if verb.feats.get("Tense") == "Past" or verb.text.endswith("ing"):
        make_subject(tokens, who, main)
        verb.head, verb.rel = who.index, "acl"
        verb.feats = {**verb.feats, "VerbForm": "Ger" if verb.text.endswith("ing") else "Part"}
