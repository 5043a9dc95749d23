"""Nouns that tags have taken for verbs: «raised *pay* by 6%», «received 54 *wounded*», «Olan *Reed* 47%»,
«Tirsk *exports* up 12%». And participles before them: «hundreds of *building* permits».
"""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.english.mending.main_verbs import mistaken
from svodka.language.english.words import lemma
from svodka.language.lexicon import classes

_BELOW = frozenset(["obj", "xcomp", "ccomp"])
"""How such a noun hangs on its verb."""
_MAIN = frozenset(["conj", "parataxis", "ccomp"])
"""How the main verb hangs on such a noun that opens the sentence."""
_VERBS = frozenset(["VERB", "AUX"])
SHARES = frozenset(["percent", "cent", "%"])
"""What a share ends with: «15 per *cent*»."""
_SHARED = 4
"""Tokens of «a 15 per cent» before such a noun."""
_AMOUNT = frozenset(["NUM", "SYM"])
"""Parts of speech that an amount begins with."""


def set_right(tokens: Sequence[Token]) -> None:
    """Make them nouns, what their verbs have behind them hung on the verbs."""
    for token in tokens:
        if token.pos == "VERB" and token.text[:1].isupper():
            _named(tokens, token)
        if token.pos == "VERB" and token.low in mistaken("no-verb"):
            _never_verb(tokens, token)
        if token.pos == "VERB" and token.low in mistaken("standing"):
            _stood(tokens, token)
            _told_alike(tokens, token)
        if token.pos == "VERB" and token.text.endswith("s") and token.index > 1:
            _led(tokens, token)
            _compared(tokens, token)
        if token.pos == "VERB" and token.text == "won" and token.index > 1:
            _money(tokens, token)
        if token.pos == "VERB" and token.low in mistaken("raised"):
            _raised(tokens, token)
        if token.pos == "VERB" and token.rel == "acl" and token.text.endswith("ing"):
            _describing(tokens, token)
            _so_much_of(tokens, token)
        if token.pos != "VERB" or token.rel not in _BELOW or not 0 <= token.head < token.index:
            continue
        if token.head == token.index - 1:
            _paid(tokens, token)
        elif _share_of(tokens, token) or _owned(tokens, token):
            token.rel = "obj"
            _give_back(tokens, token)
        else:
            _taken_in(tokens, token)


def _describing(tokens: Sequence[Token], word: Token) -> None:
    """«hundreds of *building* permits», «dozens of *laying* hens»: there are so many of what it tells of."""
    many, of = tokens[word.head], tokens[word.index - 1]
    thing = tokens[min(word.index + 1, len(tokens) - 1)]
    while thing.rel == "compound" and thing.head == thing.index + 1:
        thing = tokens[thing.head]
    of_them = many.index == word.index - 2 and many.lemma in mistaken("so-many")
    if not of_them or of.low != "of" or (thing.head, thing.rel) != (word.index, "obj"):
        return
    if thing.feats.get("Number") != "Plur" or thing.pos != "NOUN":
        return
    above = many.head if many.head >= 0 and tokens[many.head].pos == "VERB" else thing.index
    for token in tokens:
        if token.head == word.index and token is not thing:
            token.head = above if token.index > thing.index else thing.index
    of.head, of.rel, of.pos = thing.index, "case", "ADP"
    thing.head, thing.rel = many.index, "nmod"
    word.head, word.rel = thing.index, "amod"


def _so_much_of(tokens: Sequence[Token], word: Token) -> None:
    """«landed 40 tonnes of *herring*», «12 cases of *shoplifting*»: a number of nothing done to anything."""
    of, unit = tokens[word.index - 1], tokens[word.index - 2]
    if of.low != "of" or of.head != word.index or unit.index != word.head:
        return
    numbered = any(
        t.head == unit.index and t.rel == "nummod" and t.index < unit.index for t in tokens
    )
    behind = tokens[word.index + 1 : word.index + 2]
    alone = not behind or behind[0].pos in ("ADP", "PUNCT", "CCONJ", "AUX", "VERB")
    if (
        numbered
        and alone
        and all(t.head != word.index or t.rel not in ("obj", "xcomp") for t in tokens)
    ):
        of.rel, of.pos, word.rel = "case", "ADP", "nmod"
        _give_back(tokens, word)
        word.lemma = lemma(word.low, "NOUN")


def _led(tokens: Sequence[Token], noun: Token) -> None:
    """«*With* crop *estimates* around 40 tonnes, there are 6 buyers»: behind «with» stands no subject."""
    first = tokens[noun.index - 1]
    case = next(
        (t for t in tokens[: first.index] if t.head == first.index and t.rel == "case"), None
    )
    if (first.head, first.rel) != (noun.index, "nsubj") or case is None or noun.head >= 0:
        return
    main = next(
        (
            t
            for t in tokens[noun.index :]
            if t.head == noun.index and t.rel in _MAIN and t.pos in _VERBS
        ),
        None,
    )
    if case.low not in mistaken("leading") or main is None:
        return
    case.head, first.rel = noun.index, "compound"
    for token in tokens:
        if token.head == noun.index and token.rel in ("obj", "obl"):
            token.rel = "nmod"
    main.head, main.rel, noun.head, noun.rel = -1, "root", main.index, "obl"
    noun.pos, noun.feats, noun.lemma = "NOUN", {"Number": "Plur"}, lemma(noun.low, "NOUN")


def _compared(tokens: Sequence[Token], noun: Token) -> None:
    """«Inflation slowed to 4%, *below forecasts* of 5%»: what an amount is compared with."""
    before = tokens[noun.index - 1]
    if noun.low not in mistaken("compared") or before.low not in mistaken("comparing"):
        return
    own = [t for t in tokens if t.head == noun.index]
    if noun.head < 0 or any(t.rel.startswith(("nsubj", "obj", "ccomp", "aux")) for t in own):
        return
    before.rel, before.pos, noun.rel = "case", "ADP", "obl"
    for token in own:
        token.rel = "nmod" if token.rel == "obl" else token.rel
    noun.pos, noun.feats, noun.lemma = "NOUN", {"Number": "Plur"}, lemma(noun.low, "NOUN")


def _raised(tokens: Sequence[Token], word: Token) -> None:
    """«Staff will get *pay* rises of 12%», «*Pay* rises were offered»: nobody pays a rise."""
    rise = tokens[word.index + 1] if word.index + 1 < len(tokens) else word
    near = rise.head == word.index or (rise.head == word.head and rise.rel == "obj")
    if rise.pos != "NOUN" or not near or rise.low not in mistaken("rise"):
        return
    before = tokens[word.index - 1].low if word.index else ""
    if before == "to" or any(t.head == word.index and t.rel.startswith("nsubj") for t in tokens):
        return
    above = tokens[word.head] if word.head >= 0 else None
    opens = above is not None and above.index > word.index and above.pos == "VERB"
    if above is None or not (opens or word.rel in _BELOW):
        return
    passive = any(t.head == above.index and t.rel == "aux:pass" for t in tokens)
    rise.head, rise.rel = above.index, ("nsubj:pass" if passive else "nsubj") if opens else "obj"
    for token in tokens:
        if token.head == word.index and token is not rise:
            token.head = rise.index
            token.rel = "nmod" if token.rel.startswith("obl") else token.rel
    word.pos, word.feats, word.head, word.rel = "NOUN", {}, rise.index, "compound"


def _money(tokens: Sequence[Token], won: Token) -> None:
    """«will invest 50 billion *won* in mills»: money, where another verb stands above it."""
    scale, above = tokens[won.index - 1], tokens[won.head]
    behind = tokens[won.index + 1 : won.index + 2]
    large = scale.pos == "NUM" and scale.low in classes("english/number_parts")["large"]
    ends = not behind or behind[0].pos in ("ADP", "PUNCT", "CCONJ")
    if not large or not ends or not 0 <= won.head < won.index or above.pos != "VERB":
        return
    won.rel = "obj"
    scale.head, scale.rel = won.index, "nummod"
    _give_back(tokens, won)


def _paid(tokens: Sequence[Token], noun: Token) -> None:
    """«The firm raises *pay* by 6%»: what stands right behind a verb of bringing up or down."""
    if tokens[noun.head].pos != "VERB" or tokens[noun.head].lemma not in _bringing():
        return
    if not any(t.head == noun.index and t.rel.startswith(("nsubj", "aux", "mark")) for t in tokens):
        noun.rel = "obj"
        _give_back(tokens, noun)


def _named(tokens: Sequence[Token], last: Token) -> None:
    """«Rosa Vidal had 51% and *Olan Reed* 47%»: behind a verb in small letters no verb has a capital."""
    first = tokens[max(0, last.index - 1)]
    behind = tokens[last.index + 1 : last.index + 2]
    verb = next((t for t in tokens[: first.index] if t.pos == "VERB" and t.text.islower()), None)
    if verb is None or first.pos != "PROPN" or first.head != last.index:
        return
    if not behind or behind[0].pos not in _AMOUNT:
        return
    for token in tokens:
        if token.head == last.index and token is not first:
            token.head = verb.index if token.index > last.index else first.index
    first.head, first.rel = verb.index, "conj"
    last.head, last.rel, last.pos, last.feats = first.index, "flat", "PROPN", {}


def _never_verb(tokens: Sequence[Token], noun: Token) -> None:
    """«With profit *margins* widening to 72%», «core *margins* came in at 5%», «*Operating* EBITDA rose»."""
    behind = tokens[min(noun.index + 1, len(tokens) - 1)]
    if noun.low.endswith("ing"):
        if noun.rel == "nsubj" and behind.rel == "flat" and behind.head == noun.index:
            noun.pos, noun.feats = "PROPN", {}
        return
    for token in tokens[: noun.index]:
        if token.head == noun.index and token.rel == "nsubj":
            token.rel = "compound"
    noun.pos, noun.feats = "NOUN", {}
    if behind.head != noun.index or behind.rel not in ("ccomp", "xcomp") or noun.head < 0:
        return
    behind.head, behind.rel = noun.head, noun.rel
    for token in tokens:
        if token.head == noun.index and token.rel in ("mark", "punct", "obl", "advmod"):
            token.head = behind.index
    noun.head, noun.rel = behind.index, "nsubj"


def _stood(tokens: Sequence[Token], noun: Token) -> None:
    """«Karland *exports* up 12%», «Tirsk *profit* down $4 million»: a headline says where it stands."""
    behind = tokens[noun.index + 1 : noun.index + 3]
    if len(behind) < len(_AMOUNT) or behind[0].low not in mistaken("up-or-down"):
        return
    if behind[1].pos in _AMOUNT:
        noun.pos, noun.feats = "NOUN", {}
        behind[0].head, behind[0].rel = behind[1].index, "advmod"
        for token in tokens[: noun.index]:
            if token.head == noun.index and token.rel.startswith("nsubj"):
                token.rel = "compound"


def _told_alike(tokens: Sequence[Token], noun: Token) -> None:
    """«Exports grew 8% and *imports* 9%»: what moved as well, and does nothing; not «imports 9% of it»."""
    verb, amount = tokens[noun.head], tokens[noun.index - 2]
    near = tokens[noun.index + 1 : noun.index + 4]
    if noun.rel != "conj" or amount.head != verb.index or amount.index < verb.index:
        return
    if verb.feats.get("Tense") != "Past" or noun.feats.get("Tense") == "Past" or len(near) < 2:
        return
    measured = amount.low in SHARES and near[0].pos in _AMOUNT and near[1].low in SHARES
    if not measured or any(t.low == "of" for t in near):
        return
    for token in tokens[noun.index :]:
        if token.head == noun.index:
            token.head = verb.index
    noun.pos, noun.feats, noun.head = "NOUN", {}, amount.index


def _bringing() -> frozenset[str]:
    return classes("english/amounts")["bring"]


def _taken_in(tokens: Sequence[Token], hurt: Token) -> None:
    """«The hospital received 54 *wounded*»: those who were taken in, not what happened to them by that."""
    number = tokens[hurt.index - 1]
    taking = tokens[hurt.head].lemma in mistaken("taking-in")
    if not taking or hurt.low not in mistaken("people") or number.pos != "NUM":
        return
    if number.head == hurt.index:
        number.rel, hurt.rel = "nummod", "obj"
        _give_back(tokens, hurt)


def _share_of(tokens: Sequence[Token], word: Token) -> bool:
    """«demanded *a 15 percent raise*», «rejected *a 5% offer*»: no verb stands behind such a share."""
    before = [t.low for t in tokens[max(0, word.index - _SHARED) : word.index]]
    if word.low != word.lemma or not any(one in SHARES for one in before[-2:]):
        return False
    article = next((i for i, one in enumerate(before) if one in ("a", "an", "the")), None)
    if article is None or tokens[word.index - len(before) + article + 1].pos != "NUM":
        return False
    share = tokens[word.index - 1]
    share.head, share.rel = word.index, "compound"
    return True


def _owned(tokens: Sequence[Token], word: Token) -> bool:
    """«cut *its growth estimate* by 2 points»: what has an owner, behind a verb of bringing up or down."""
    verb, first = tokens[word.head], tokens[word.index - 1]
    told = word.low in classes("english/doing")["estimating"] and verb.lemma in _bringing()
    if not told or first.head != verb.index or first.rel != "obj":
        return False
    owners = [t for t in tokens if t.head == first.index and t.rel == "nmod:poss"]
    if not owners or any(t.head == word.index and t.rel == "mark" for t in tokens):
        return False
    first.head, first.rel = word.index, "compound"
    for owner in owners:
        owner.head = word.index
    return True


def _give_back(tokens: Sequence[Token], noun: Token) -> None:
    """Make a word a noun, and hang what stands behind it on its verb."""
    for token in tokens[noun.index + 1 :]:
        if token.head == noun.index and token.rel.startswith(("obl", "advcl", "obj")):
            token.head = noun.head
    noun.pos, noun.feats = "NOUN", {}
