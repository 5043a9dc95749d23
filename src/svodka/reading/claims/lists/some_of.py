"""Some of so many: «выиграл 19 из последних 24 [выборов]», «из них 9 — [дети]»."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from svodka.language.analysis import Token
from svodka.language.lexicon import classes, folded
from svodka.language.punctuation import BREAKS, DASHES
from svodka.reading.claims.agents import acts
from svodka.reading.claims.candidates import Candidate, index_of
from svodka.reading.syntax.groups import divided_group
from svodka.reading.syntax.links import links
from svodka.reading.syntax.phrases import name_at
from svodka.reading.syntax.sites import Site

_SMALL = frozenset({"ADJ", "DET", "ADV", "PART"})
"""Words between «из» and its number, and between the number and its noun."""
_AMOUNTS = frozenset({"percent", "money"})
"""Kinds of shares and sums."""
_NEAR = 4
"""From which word behind a noun on no participle describes it any more."""
_PHRASE = 2
"""Words of «из них»."""


def thing(site: Site, options: Sequence[Candidate]) -> int | None:
    """«Выиграл 19 из последних 24 [выборов]»: the noun behind all is what some of them are.

    All of 25 in annotated articles are what is counted.
    """
    tokens, out = site.tree.tokens, site.last + 1
    if site.quantity.kind != "count" or out >= len(tokens):
        return None
    at = _after(site, out + 1)
    if tokens[out].text.casefold() not in links("out") or at < 0 or tokens[at].pos != "NUM":
        return None
    while at >= 0 and (tokens[at].pos == "NUM" or site.page.in_figure(tokens[at].start)):
        at = _after(site, at + 1)  # «70 тысяч из 115 тысяч [семей]»
    return index_of(options, site.tree, at) if at >= 0 and tokens[at].pos == "NOUN" else None


def did(site: Site) -> bool:
    """«Пострадали 17, [восемь] из которых лечатся»: a verb right behind «из них» tells what they did."""
    behind = site.last + 1
    doing = site.tree.tokens[behind + _PHRASE : behind + _PHRASE + 1]
    return _of_them(site, behind, behind + _PHRASE) and any(t.pos == "VERB" for t in doing)


def behind_part(tokens: Sequence[Token], at: int) -> int:
    """Behind the commas that hold, right behind a number, who some of them are; else ``at``."""
    if at + 1 >= len(tokens) or tokens[at].text != ",":
        return at
    told = [folded(t.text) for t in tokens[at + 1 : at + 4]]
    parts = classes("russian/parts")["of_them"]
    if parts.isdisjoint(" ".join(told[:n]) for n in (1, 2, 3)):
        return at
    inside = list(takewhile(lambda t: t.text not in BREAKS, tokens[at + 2 :]))
    end = at + 2 + len(inside)
    said = any(
        t.pos == "VERB" and (t.feats.get("VerbForm") == "Fin" or "Variant" in t.feats)
        for t in inside
    )
    return at if said or end >= len(tokens) or tokens[end].text != "," else end + 1


def is_of_them(site: Site) -> bool:
    """«Нарушения нашли в [95 из них]»: whether «из них» stands right behind a figure."""
    return _of_them(site, site.last + 1, site.last + 1 + _PHRASE)


def being(site: Site, options: Sequence[Candidate]) -> int | None:
    """«Из них 9 — [дети]», «двое из которых — [врачи]»: what some of them are, behind a dash.

    All of 16 in annotated articles are what is counted. So is a thing of a row: «217 краж, 135 — [разбой]»,
    but nobody who does it: «58 партий выиграл Лосев, 40 — гости». «Из погибших 96 — [пешеходы]» are some,
    and so are the later ones of «в том числе 12 — дети до 5 лет, 7 — [инвалиды]». So are, beside «из них»,
    all of 8 of shares and sums: «треть из них — [казино]», «из них 9 млн — [субсидии]».
    """
    tokens, end = site.tree.tokens, site.last + 1
    number, row = site.quantity.kind == "count", False
    if not number and (site.quantity.kind not in _AMOUNTS or site.quantity.change is not None):
        return None
    if _of_them(site, end, end + _PHRASE):
        end += _PHRASE
    elif not number:
        if not _of_them(site, site.first - _PHRASE, site.first):
            return None
    elif divided_group(tokens) < 0 and not _of_them(site, site.first - _PHRASE, site.first):
        row = bool(site.order) and tokens[site.first - 1].text in links("item")
        if not row:
            return None
    if end >= len(tokens) or tokens[end].text not in DASHES:
        return None
    noun = _after(site, end + 1)
    if noun < 0 or tokens[noun].feats.get("Case") != "Nom":
        return None
    if (
        row
        and not _listed(site)
        and (acts(site.tree, noun) or name_at(site.sentence, noun) is not None)
    ):
        return None
    return index_of(options, site.tree, noun) if tokens[noun].pos in ("NOUN", "PROPN") else None


def named(site: Site, options: Sequence[Candidate]) -> int | None:
    """«[Девочек] среди них 22», «[детей] из них половина»: who some of them are, right before the words.

    Of 19 in annotated articles 18 are what is counted.
    """
    at = named_before(site)
    return index_of(options, site.tree, at) if at >= 0 else None


def named_before(site: Site) -> int:
    """The noun, or the adjective that stands for one, right before «среди них» and a figure; -1: none.

    Not the noun that another number counts: «убиты 40 солдат из них 12».
    """
    tokens, at = site.tree.tokens, site.first - 1
    while at > 0 and tokens[at].pos in ("ADV", "PART", "ADP"):
        at -= 1
    noun = at - _PHRASE
    if noun < 0 or not _of_them(site, noun + 1, at + 1) or tokens[noun].pos not in ("NOUN", "ADJ"):
        return -1
    feats, before = tokens[noun].feats, tokens[max(0, noun - _PHRASE) : noun]
    several = feats.get("Number") == "Plur" and feats.get("Case") in ("Nom", "Gen")
    return noun if several and all(t.pos != "NUM" for t in before) else -1


def _listed(site: Site) -> bool:
    """«В том числе 12 — дети до 5 лет, [7] — инвалиды»: the words begin a row without a verb."""
    for length in (_PHRASE, _PHRASE + 1):
        for start in range(site.first - length):
            if _of_them(site, start, start + length):
                row = site.tree.tokens[start : site.first]
                return not any(t.pos in ("VERB", "AUX") or "Variant" in t.feats for t in row)
    return False


def group(site: Site, options: Sequence[Candidate]) -> int | None:
    """«Среди [осуждённых] 14% — женщины, 3% — подростки»: the shares are of those who are divided."""
    tokens, end = site.tree.tokens, site.last + 1
    if site.quantity.kind != "percent" or site.quantity.change is not None or end >= len(tokens):
        return None
    at = divided_group(tokens) if tokens[end].text in DASHES else -1
    return index_of(options, site.tree, at) if at >= 0 else None


def is_total(site: Site) -> bool:
    """«Прибыли 138 из [142] избирателей»: of all nothing is told, unless a clause or participle tells it.

    Of all of 36 in annotated articles nothing is.
    """
    tree, tokens = site.tree, site.tree.tokens
    out = site.first - 1
    while out > 0 and tokens[out].pos in _SMALL:
        out -= 1
    if out < 1 or tokens[out].text.casefold() not in links("out"):
        return False
    some = tokens[out - 1]
    if some.pos != "NUM" and some.lemma not in classes("russian/parts")["one"]:
        return False
    last = max(site.noun, site.last)
    told = any(tree.rels[child].startswith("acl") for child in tree.sentence.children[last])
    return not told and not any(map(_is_participle, tokens[site.last + 1 : last + _NEAR]))


def _is_participle(token: Token) -> bool:
    return token.feats.get("VerbForm") == "Part"


def _of_them(site: Site, start: int, end: int) -> bool:
    """Whether these words are «из них»."""
    words = site.tree.tokens[max(0, start) : end]
    text = " ".join(token.text.casefold() for token in words)
    return text in classes("russian/parts")["of_them"]


def _after(site: Site, at: int) -> int:
    """The first word from a place on that does not describe what follows it; -1: none."""
    tokens = site.tree.tokens
    while at < len(tokens) and (tokens[at].pos in _SMALL or _is_participle(tokens[at])):
        at += 1
    return at if at < len(tokens) else -1
