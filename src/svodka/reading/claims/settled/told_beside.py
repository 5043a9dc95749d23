"""Nouns told beside a figure that are not so much and did nothing: who pays, upon what, who says so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from svodka.language.lexicon import classes
from svodka.language.russian.numerals import words as words_of_numbers
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.lists.items import before_dash
from svodka.reading.claims.settled.not_counted import is_somebody
from svodka.reading.syntax.links import links
from svodka.reading.syntax.sites import Site


def is_measured(site: Site, at: int) -> bool:
    """«Студия [площадью] 25 кв. м обойдётся в 3 млн»: what the number right behind it is of."""
    tokens, number = site.tree.tokens, at + 1
    if not number < site.first or tokens[number].pos != "NUM":
        return False
    described = tokens[at].feats.get("Case") == "Ins"
    return described and tokens[at].lemma in classes("russian/extents")["dimension"]


def is_payee(site: Site, at: int) -> bool:
    """«[Директор] фабрики оштрафован на 30 тысяч», «[семьям] выплатят по 1 млн»: who pays or gets it.

    Or what is harmed: «вред [почве] в размере 3 млн».
    """
    tree, verb = site.tree, site.first - 2
    if site.quantity.kind != "money" or site.quantity.change is not None or not at < site.first:
        return False
    fined, above = classes("russian/paying")["fined"], tree.heads[at]
    if verb > at and tree.tokens[verb].lemma in fined:
        return True
    if above >= 0 and tree.tokens[above].lemma in fined and site.preposition in links("amount"):
        return tree.child(at, "case") < 0  # «оштрафовали 39 [водителей] на 21 млн рублей»
    dative = tree.tokens[at].feats.get("Case") == "Dat" and tree.tokens[at].pos in ("NOUN", "PROPN")
    paid = (
        tree.heads[at] >= 0
        and tree.tokens[tree.heads[at]].lemma in classes("russian/paying")["paying"]
    )
    harmed = at > 0 and tree.tokens[at - 1].lemma in classes("russian/paying")["harm"]
    return dative and (paid or harmed) and tree.child(at, "case") < 0


def is_recipient(site: Site, at: int) -> bool:
    """«Передал 12 млн [фонду]», «12 млн рублей [детским домам]»: who gets it, right behind the number.

    «12 тыс. [семьям]» are counted, where no unit tells of what the number is.
    """
    tokens, feats = site.tree.tokens, site.tree.tokens[at].feats
    if feats.get("Case") != "Dat" or site.tree.child(at, "case") >= 0:
        return False
    number = next((t for t in reversed(tokens[:at]) if t.pos not in ("ADJ", "PUNCT")), tokens[at])
    if number.index == site.last and site.quantity.kind == "money":
        return True
    many = words_of_numbers().get(number.text.casefold())
    if many is not None:
        return many.category == "multiplier" and feats.get("Number") == "Sing"
    unit = number.pos == "NOUN" and site.page.in_figure(number.start)
    return unit and number.index < site.first  # «3 млн рублей [приюту] и 2 млн хоспису»


def paying(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«Завод оштрафован на 40 тысяч, [директор] — на 20»: one person before the dash of a sum."""
    dash = before_dash(site) if site.quantity.kind == "money" else -1
    if dash >= 0 and site.quantity.change is None:
        yield from (i for i, o in enumerate(options) if is_somebody(site, o, dash))


def is_circumstance(site: Site, at: int) -> bool:
    """«По итогам [проверки] вуз заплатит 150 тысяч», «после [проверки] вернули 5 млн»: upon what.

    «За счёт [повышения] получат 2 тысячи» as well.
    """
    tree, tokens = site.tree, site.tree.tokens
    if site.quantity.kind != "money" or not at < site.first or site.quantity.change is not None:
        return False
    above, case = tree.heads[at], tree.child(at, "case")
    if case >= 0:
        fixed = tree.child(case, "fixed")
        by_it = fixed >= 0 and tokens[fixed].lemma in classes("russian/extents")["upshot"]
        return by_it or tokens[case].text.casefold() in links("after")
    upon = tree.child(above, "case") if above >= 0 else -1
    named = upon >= 0 and tokens[above].lemma in classes("russian/extents")["upshot"]
    return named and tree.rels[at] == "nmod"


def before_colon(action: Candidate) -> list[int]:
    """«[Министерство труда]: в страну въехало 48 тысяч человек»: who says so before a colon, where the verb
    has another subject.
    """
    tree, at = action.tree, action.token
    if ":" not in tree.sentence.lower:
        return []
    pairs = pairwise(tree.tokens[: at + 1])
    colon = next((t.index for t, then in pairs if t.text == ":" and t.end < then.start), -1)
    subjects = [t.index for t in tree.children(at) if t.rel.startswith("nsubj")]
    return [
        i
        for i in subjects
        if i < colon < subjects[-1] and all(i in (j, *tree.up[j]) for j in range(colon))
    ]
