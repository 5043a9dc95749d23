"""Nouns that are not so much: levels, and words of another figure."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import takewhile

from svodka.language.analysis import Token
from svodka.language.lexicon import classes, folded
from svodka.language.punctuation import DASHES
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.lists.row_names import of_row_names
from svodka.reading.claims.settled.told_beside import (
    is_circumstance,
    is_measured,
    is_payee,
    is_recipient,
)
from svodka.reading.syntax import times
from svodka.reading.syntax.links import links
from svodka.reading.syntax.morphs import morphs
from svodka.reading.syntax.phrases import name_at
from svodka.reading.syntax.sites import Site, since_when
from svodka.reading.syntax.tree import Tree

_ENDS = frozenset(",;.:()")
_ONE = 3
"""Words before a unit among which its «1» stands: «1 кв. м»."""
_ASIDE = 20
"""Words of what brackets hold."""
_WITHIN = 2
"""How many words before a figure the level stands that it tells."""


def no_amounts(site: Site, options: Sequence[Candidate]) -> list[int]:
    """The options (as indices) that are not so much: levels, rates, names, words of another figure."""
    bracketed = "(" in site.sentence.lower
    rows = set(of_row_names(site, options))
    kind = site.quantity.kind
    return [
        i
        for i, option in enumerate(options)
        if i in rows
        or _is_never_so_much(site, option)
        or (
            option.tree is site.tree
            and (
                _is_level(site, option.token)
                or _is_sea_level(site, option.token)
                or _is_given(site, option.token)
                or _is_told_by_word(site, option.token)
                or (kind == "money" and is_circumstance(site, option.token))
                or (kind == "money" and is_payee(site, option.token))
                or (kind == "count" and _is_done_to(site, option.token))
                or (kind in ("money", "count") and is_recipient(site, option.token))
                or (bracketed and _in_other_brackets(site, option.token))
            )
        )
    ]


def _is_never_so_much(site: Site, option: Candidate) -> bool:
    """Whether no figure of the text is so much of a word; asked once for all of them."""
    known = option.tree.unmeasured
    found = known.get(option.token)
    if found is None:
        rate = _is_rate(option.tree.tokens[option.token])
        found = known[option.token] = rate or in_a_figure(site, option)
    return found


def _is_told_by_word(site: Site, at: int) -> bool:
    """Whether a rule for certain words knows one as no amount; most words are none of those."""
    if site.tree.tokens[at].lemma not in _told_words():
        return False
    return any(rule(site, at) for rule in _OF_WORDS)


@cache
def _told_words() -> frozenset[str]:
    """The words that the rules :data:`_OF_WORDS` ask for."""
    extents = classes("russian/extents")
    told = ("point", "standard", "such", "receiver", "dimension")
    return frozenset(classes("russian/contexts")["populace"]).union(*(extents[c] for c in told))


def _is_rate(token: Token) -> bool:
    """«По [ставке] 5%», «— [Улытауская] — 40 тысяч»: no figure is so much of these."""
    if folded(token.text) in classes("russian/extents")["rate"]:
        return True
    named = token.pos in ("ADJ", "PROPN") and token.text[:1].isupper()
    return named and token.text.endswith(morphs("region"))


def _is_level(site: Site, at: int) -> bool:
    """«Цена перевалила за [отметку] в 40 рублей»: what it came to is not what is so much.

    «Штраф в [размере] 5 тысяч», «установлен в [сумме] 2 тысяч»: nor is how much. Of 29 such words in
    annotated articles none was; «на [сумму] 5 тысяч» may be all there is.
    """
    if not at < site.first <= at + _WITHIN:
        return False
    token, words = site.tree.tokens[at], classes("russian/extents")
    level = not words["level"].isdisjoint((token.lemma, token.text.casefold()))
    return level or folded(token.text) in words["amount"]


def _is_sea_level(site: Site, at: int) -> bool:
    """«3200 метров над [уровнем] моря»: from where a height is measured."""
    tokens, words = site.tree.tokens, classes("russian/extents")
    at += tokens[at].lemma in words["above"]
    return (
        tokens[at - 1].lemma in words["above"]
        and at < len(tokens)
        and tokens[at].lemma in words["sea"]
    )


def _stands_in(site: Site, at: int) -> bool:
    """«Один чиновник казнён, два [других] сосланы», «две [предыдущие]»: stands for a noun said before."""
    if at != site.last + 1 or site.quantity.kind != "count":
        return False
    return site.tree.tokens[at].lemma in classes("russian/extents")["such"]


def _is_receiver(site: Site, at: int) -> bool:
    """«В [казну] возвращено 8 млрд», «в [пользу] города»: who gets money is not so much of it."""
    tree, token = site.tree, site.tree.tokens[at]
    if site.quantity.kind != "money" or token.lemma not in classes("russian/extents")["receiver"]:
        return False
    return token.feats.get("Case") == "Acc" and tree.child(at, "case") >= 0


def _is_given(site: Site, at: int) -> bool:
    """«15 тонн при [урожайности] 14 ц», «с [урожайностью] 14 центнеров»: what another figure is of."""
    tree, number = site.tree, at + 1
    if number == len(tree.tokens) or site.first <= number <= site.last:
        return False
    case = tree.child(at, "case") if tree.tokens[number].pos == "NUM" else -1
    led = tree.tokens[case].low if case >= 0 else ""
    instrumental = tree.tokens[at].feats.get("Case") == "Ins"
    return led in links("given") or (instrumental and led in links("with"))


def _is_per_so_many(site: Site, at: int) -> bool:
    """«78,3 на 10 тыс. [населения], что на 15% больше»: the people of whom a rate is told grew by nothing."""
    tokens, first = site.tree.tokens, at
    if site.quantity.kind != "percent" or site.quantity.change is None or site.last < at:
        return False
    if tokens[at].lemma not in classes("russian/contexts")["populace"]:
        return False
    while first > 0 and (tokens[first - 1].pos in ("NUM", "NOUN") or tokens[first - 1].text == "."):
        first -= 1
    rate = first < at and first > 0 and tokens[first].pos == "NUM"
    return rate and tokens[first - 1].text.casefold() in links("amount")


def _is_done_to(site: Site, at: int) -> bool:
    """«130 превысили [скорость], 22 нарушили правила»: of numbers that each did something none counts things,
    but those of a number before: «17 школ: 5 открыты».
    """
    tokens, behind = site.tree.tokens, site.last + 1
    if site.quantity.kind != "count" or behind == len(tokens) or not _is_deed(tokens[behind]):
        return False
    others = (t.index for t in tokens[: site.first] if t.pos == "NUM")
    if all(not any(_is_deed(t) for t in tokens[i + 1 : i + 3]) for i in others):
        return False
    before = next((t for t in reversed(tokens[:at]) if t.pos != "ADJ"), tokens[at])
    return before.pos != "NUM" and tokens[at].feats.get("Animacy") == "Inan"


def _is_deed(token: Token) -> bool:
    return token.pos == "VERB" and token.feats.get("VerbForm") == "Fin"


def told_of_a_row(site: Site, options: Sequence[Candidate]) -> list[int]:
    """«13 — областного, 42 — районного [уровня]», «9 — превышение [прав], 7 — подлог»: what the words behind
    the dashes of a row are of.
    """
    tokens, told = site.tree.tokens, set[int]()
    if site.last + 1 >= len(tokens) or tokens[site.last + 1].text not in DASHES:
        return []
    for dash in (
        t.index for t in tokens[1:] if t.text in DASHES and tokens[t.index - 1].pos == "NUM"
    ):
        item = takewhile(lambda t: t.text not in _ENDS, tokens[dash + 1 :])
        told.update(t.index for t in item if t.feats.get("Case") == "Gen")
    return [i for i, o in enumerate(options) if o.tree is site.tree and o.token in told]


def owed(site: Site, options: Sequence[Candidate]) -> list[int]:
    """«[Рост] [обеспечен] увеличением добычи на 5%»: what is owed to the change that the figure tells."""
    tree, words = site.tree, classes("russian/extents")["owed"]
    told = {
        at
        for verb in tree.tokens[: site.first]
        if verb.pos == "VERB" and verb.lemma in words
        for child in tree.sentence.children[verb.index]
        if tree.rels[child].startswith("nsubj") and _is_change(tree.tokens[child])
        for at in (child, verb.index)
    }
    return [i for i, o in enumerate(options) if o.tree is tree and o.token in told]


def _is_change(token: Token) -> bool:
    return any(token.lemma in lemmas for lemmas in classes("russian/change").values())


def is_norm(site: Site, tree: Tree, at: int) -> bool:
    """«Цена 1 [литра] — 90 рублей», «за 1 кв. [метр]»: one unit, which a price is of.

    Not «к 1 году тюрьмы и [штрафу] в размере 6 тысяч», nor «изъят 1 кг [мака]».
    """
    before = tree.tokens[max(0, at - _ONE) : at]
    if tree is site.tree and site.first <= at - 1 and at - _ONE <= site.last:
        return False
    return any(t.text == "1" for t in before) and all(t.pos != "CCONJ" for t in before)


def is_unit(site: Site, option: Candidate) -> bool:
    """«5 млн [тонн], в Туле — 2 млн»: no money, share or measure is of the unit of a figure."""
    token = option.tree.tokens[option.token]
    return token.feats.get("Animacy") != "Anim" and site.page.in_figure(token.start)


def is_unit_of_time(option: Candidate) -> bool:
    """«На 5% больше аналогичного [периода]», «0,2% [неделей] ранее»: no money or share is of a time.

    Of some 2,700 such words in annotated articles one was, besides subjects («день простоя стоит 8 млн»).
    """
    tree, at = option.tree, option.token
    word = tree.tokens[at].low
    named = at and tree.tokens[at - 1].text.isdigit()  # «ВВП в I кв. 2026 [г]. упал»
    if word in times.units() and (named or not tree.rels[at].startswith("nsubj")):
        return True
    tokens = tree.tokens
    return since_when(tokens, at + (word == "%")) or since_when(tokens, at - 2)


def _in_other_brackets(site: Site, at: int) -> bool:
    """«3 млн тонн ([рост] в 2 раза)»: a word with a number behind it, in brackets without the figure.

    Of 14,300 words that figures of annotated articles count none stands so.
    """
    tokens = site.tree.tokens
    opened = next((t for t in reversed(tokens[max(0, at - _ASIDE) : at]) if t.text in "()"), None)
    if opened is None or opened.text != "(":
        return False
    inside = list(takewhile(lambda t: t.text != ")", tokens[at + 1 : at + 1 + _ASIDE]))
    told = any(t.pos == "NUM" for t in inside)
    return told and not opened.index < site.first <= at + len(inside)


def _is_point(site: Site, at: int) -> bool:
    """«Индекс упал на 2% до 2394 [пунктов]»: points are not what came to so many, nor are shares theirs."""
    points = site.tree.tokens[at].lemma in classes("russian/extents")["point"]
    end = site.quantity.change in ("from", "to")
    return points and (end or (site.quantity.change is not None and at != site.noun))


def _is_standard(site: Site, at: int) -> bool:
    """«Втрое ниже [показателя] 2019 года», «снизился к [уровню] мая»: what a figure is compared with."""
    tokens = site.tree.tokens
    if tokens[at].lemma not in classes("russian/extents")["standard"]:
        return False
    if (case := site.tree.child(at, "case")) >= 0 and tokens[case].low in links("level"):
        return True
    verb = tokens[at - 1 - (at > 1 and tokens[at - 1].pos == "ADJ")]
    if verb.index < at and verb.lemma in classes("russian/change")["exceed"]:
        return True  # «превышало [показатели] 2020 года на 30%»
    if not site.last < at <= site.last + _WITHIN + 1:
        return False
    return tokens[site.last + 1].feats.get("Degree") == "Cmp"


def in_a_figure(site: Site, option: Candidate) -> bool:
    """«3 млн долларов [США] — на 5% больше»: a name in the words of another figure."""
    start = option.tree.tokens[option.token].start
    name = name_at(option.tree.sentence, option.token)
    return name is not None and name.kind == "LOC" and site.page.in_figure(start - 1)


_OF_WORDS = (_is_point, _is_standard, _stands_in, _is_receiver, is_measured, _is_per_so_many)
"""Rules for certain words."""
