"""Times that a sentence tells of something else: since when, than when, in what describes a noun.

Each says whether the time that stands in the tokens from ``first`` on is no time of a figure.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from svodka.language.analysis import Token
from svodka.language.lexicon import classes
from svodka.language.punctuation import BREAKS, DASHES
from svodka.reading.claims.told import is_teller
from svodka.reading.statements.cues.attribution import attribution
from svodka.reading.syntax.links import links
from svodka.reading.syntax.morphs import describes, is_superlative, states
from svodka.reading.syntax.sites import Site

_APART = DASHES | {",", ";"}
_RECORD = 2
"""Words between «крупнейший» and «за три года», itself among them."""
_CLAUSE = 8
"""Tokens between «чем» and a time."""


def of_description(site: Site, first: int, end: int) -> bool:
    """«Третий [за осень] взрыв», «проданных [годом раньше] имений»: between a noun and what describes it.

    ``end``: where the time ends. Of 6 such times in annotated articles one was a figure's, that of the noun.
    """
    tokens = site.sentence.tokens
    word = tokens[first - 1] if first else None
    if word is None or word.pos not in ("ADJ", "VERB") or word.head <= first:
        return False
    if word.rel != "amod" and (word.rel != "acl" or not describes(word)):
        return False
    noun = tokens[word.head]
    if word.rel == "acl" and noun.feats.get("Case") != "Nom":
        return False  # «в опубликованном [20 мая] рейтинге»
    alike = noun.pos == "NOUN" and noun.feats.get("Case") == word.feats.get("Case")
    return alike and noun.start >= end and noun.index != site.noun


def of_participle(site: Site, top: int) -> bool:
    """«Фонд, собравший [в мае] 9 млн, помог [400] семьям»: a time in a participle's clause, whose object is
    another figure; or beside what is so now: «в городе, основанном [в 1703 году], живут 40 тысяч человек».

    ``top``: the top token of the time.
    """
    tree = site.tree
    above = [top, *tree.up[top]] if top >= 0 else []
    part = next((at for at in above if tree.rels[at] == "acl"), -1)
    if part < 0 or tree.tokens[part].feats.get("VerbForm") != "Part" or part in tree.up[site.head]:
        return False
    tenses = [tree.tokens[at].feats.get("Tense") for at in (part, tree.clause[site.head])]
    if tenses == ["Past", "Pres"] and tree.phrases is None:
        return True
    below = tree.sentence.children
    things = [at for at in below[part] if tree.rels[at] == "obj"]
    numbers = [at for thing in things for at in (thing, *below[thing])]
    return any(
        site.page.in_figure(tree.tokens[at].start) and not site.first <= at <= site.last
        for at in numbers
    )


def of_telling(site: Site, top: int) -> bool:
    """«Министр [15 июля] сообщил, что погибли 40 человек»: the day that it was told, not that it happened.

    Or by the way: «Погибли 40 человек, сообщил [в среду] министр». ``top``: the top token of the time.
    """
    tree = site.tree
    verb = tree.heads[top] if top >= 0 else -1
    if verb < 0 or not is_teller(tree.tokens[verb]):
        return False
    if site.last < verb < top and tree.tokens[verb - 1].text == ",":
        return True
    chain = (site.head, *tree.up[site.head])
    if verb not in chain and tree.rels[verb] == "parataxis":
        return True
    told = chain[chain.index(verb) - 1] if verb in chain[1:] else -1
    return told >= 0 and tree.rels[told] == "ccomp" and top < told


def of_what_happened(site: Site, top: int) -> bool:
    """«[Летом] в город, где живут 40 тысяч человек, приехал цирк»: what is so at a place is so always.

    ``top``: the top token of the time. A clause in the present tense behind «где», in one of the past.
    """
    tree = site.tree
    clause = tree.clause[site.head]
    if top < 0 or tree.clause[top] not in tree.up[clause]:
        return False
    below = tree.sentence.children[clause]
    where = any(tree.tokens[i].text.casefold() in links("there") for i in below if i < site.first)
    tenses = [tree.tokens[at].feats.get("Tense") for at in (clause, tree.clause[top])]
    return where and tree.rels[clause].startswith("acl") and tenses == ["Pres", "Past"]


def of_founding(site: Site, top: int) -> bool:
    """«Родился [в 1985 году] и написал 12 книг», «город основан [в 1703 году], в нём живут 40 тысяч»: when
    one person was born or one thing was founded, of which the figure tells another thing.

    ``top``: the top token of the time.
    """
    tree = site.tree
    verb = tree.heads[top] if top >= 0 else -1
    if verb < 0 or tree.tokens[verb].lemma not in classes("russian/datings")["founding"]:
        return False
    feats = tree.tokens[verb].feats
    one = feats.get("Number") == "Sing" and feats.get("Gender") != "Neut"  # not «родились 40 телят»
    return one and tree.clause[site.head] != tree.clause[verb]


def of_clause(site: Site, first: int) -> bool:
    """«Вырос на [5%], тогда как в мае падал»: a time that begins a clause which the figure stands before.

    Of 49 such times in annotated articles none was the figure's.
    """
    between = site.sentence.tokens[site.last + 1 : first]
    commas = [at for at, token in enumerate(between) if token.text == ","]
    if not commas:
        return False
    told = " ".join(token.text.casefold() for token in between[commas[-1] + 1 :])
    return told in classes("russian/contrasts")["contrast"]


def of_next_clause(site: Site, first: int, end: int) -> bool:
    """«Уволены [90] человек, и в мае цех закрыли»: a time that opens a clause with a verb of its own; so
    does one behind «и» alone: «долг снизился на [6 млн] и на 1 мая составил 40».

    ``end``: where the time ends. The figure's own verb stands before the comma, and none between it and the
    time. Of 16 such times that were chosen in annotated articles three were the figure's.
    """
    tokens = site.sentence.tokens
    comma = next((at for at in range(first - 1, site.last, -1) if tokens[at].text == ","), -1)
    if comma < 0 and first - 1 > site.last and tokens[first - 1].text in links("clause"):
        comma = first - 1
    if comma < 0 or any(token.pos == "VERB" for token in tokens[comma + 1 : first]):
        return False
    clause = site.tree.clause[site.head]
    if clause > comma or tokens[clause].pos not in ("VERB", "ADJ"):
        return False
    behind = takewhile(lambda token: token.text not in BREAKS, tokens[first:])
    return any(states(token) for token in behind if token.start >= end)


def turns(site: Site, start: int, first: int) -> bool:
    """«С начала года открыли 40 школ, [сейчас] строят [12]»: a time that opens a clause of its own behind
    that of another, which starts at ``start``.
    """
    between = site.sentence.tokens[start:first]
    told = any(token.text == "," for token in between) and any(states(token) for token in between)
    return told and first < site.first


def since(site: Site, first: int) -> bool:
    """«Упал впервые [с января]», «крупнейший [за три года]»: since when the like had not been, no time of it.

    Of 86 such times in annotated articles none was the figure's.
    """
    tokens = site.sentence.tokens
    if tokens[first].text.casefold() not in links("since"):
        return False
    words = classes("russian/datings")["record"]
    before = tokens[max(0, first - _RECORD) : first]
    named = any(token.text.casefold() in words or token.lemma in words for token in before)
    named |= len(before) == _RECORD and all(
        token.lemma in classes("russian/datings")[name]
        for token, name in zip(before, ("lately", "occasion"), strict=True)
    )  # «в первый раз за три года»
    return named or (first > 0 and is_superlative(tokens, first - 1))


def than(site: Site, first: int, end: int) -> bool:
    """«На [9%] больше, чем было в 2014 году», «как и в 2014-м, [9] из них – кражи»: what it is
    compared with.

    Of 120 such times in annotated articles one was the figure's.
    """
    tokens, words = site.sentence.tokens, links("than")
    if tokens[first].low in links("after") and _is_of_change(tokens, end):
        return True
    at = first - 1
    if at > 0 and tokens[at].low in links("joined") and tokens[at - 1].low in attribution("how"):
        return True
    while at > 0 and first - at <= _CLAUSE and tokens[at].text.casefold() not in words:
        if tokens[at].pos in ("PUNCT", "NUM"):
            return False
        at -= 1
    compares = at == first - 1 or (at > 0 and tokens[at - 1].text == ",")  # not «более чем 5 млн»
    if at < 0 or tokens[at].text.casefold() not in words or not compares:
        return False
    if site.last < first:
        return True
    behind = [t for t in tokens[first : site.first] if t.start >= end]
    if site.quantity.change == "to" and any(t.text == ":" for t in behind):
        return True  # «больше, чем в мае: с 30 до [41] тонны»
    if len(behind) == 1 and behind[0].text.casefold() in links("amount"):
        return True  # «больше, чем в мае на [3%]»
    onward = links("onward")
    return any(  # «больше, чем год назад, но на [3%] меньше», not «чем в 2014-м, когда было [40]»
        token.text in _APART and after.lemma not in onward for token, after in pairwise(behind)
    )


def _is_of_change(tokens: Sequence[Token], end: int) -> bool:
    """«Упал на 2% [после роста] (цен) на 5%»: whether a time ends with the noun of a change by so much."""
    behind = [token for token in tokens if token.start >= end]
    kinds = classes("russian/change")
    if not behind or tokens[behind[0].index - 1].lemma not in kinds["increase"] | kinds["decrease"]:
        return False
    told = next((token for token in behind if token.feats.get("Case") != "Gen"), behind[0])
    return told.low in links("amount")


def of_total(site: Site, first: int) -> bool:
    """«[За сутки] умерли 4 человека, всего — [45]», «…, общее число погибших составило [45]»: a total that
    begins a clause behind the time of another number.
    """
    tokens, wholes = site.sentence.tokens, classes("russian/parts")["whole"]
    commas = [t.index for t in tokens[first : site.first] if t.text == ","]
    if not commas or not any(states(t) for t in tokens[first : commas[-1]]):
        return False
    told = [t.text.casefold() for t in tokens[commas[-1] + 1 : commas[-1] + 3]]
    return told[:1] != [] and (told[0] in wholes or " ".join(told) in wholes)


def of_whole(site: Site, first: int) -> bool:
    """«Из 300 магазинов, открывшихся [в мае], закрылись [40]»: what is told of a whole between its commas.

    Not «из 300 домов, проданных в мае, 40 — в Туле», where nothing else is done to the part.
    """
    tokens = site.sentence.tokens
    if first >= site.first or tokens[0].text.casefold() not in classes("russian/parts")["out_of"]:
        return False
    if tokens[site.head].pos != "VERB" and not any(states(t) for t in _beside(site)):
        return False
    behind = [t.index for t in tokens[first : site.first] if t.text == ","]
    before = [t.index for t in tokens[:first] if t.text == ","]
    if len(before) != 1 or len(behind) != 1 or behind[0] < before[0]:
        return False
    return any(t.pos == "VERB" for t in tokens[before[0] + 1 : behind[0]])


def _beside(site: Site) -> list[Token]:
    """The words on both sides of a figure and its noun, as far as a comma or a dash."""
    tokens = site.sentence.tokens
    after = takewhile(lambda t: t.text not in _APART, tokens[site.last + 1 :])
    before = takewhile(lambda t: t.text not in _APART, reversed(tokens[: site.first]))
    return [*before, *after]
