"""Wholes, and the figures that count some of what these count: «61 дело, из них [51] — по краже»."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from svodka.language.lexicon import classes, folded
from svodka.language.punctuation import DASHES
from svodka.reading.claims.lists.some_of import did, named_before
from svodka.reading.syntax.links import links
from svodka.reading.syntax.sites import Site

_PHRASE = 2
"""Words of «из них»."""
_SHARED = frozenset({"percent", "money"})
_WHO = frozenset({"NOUN", "PROPN", "ADJ", "X"})


def of_them(sites: Sequence[Site]) -> Iterator[tuple[int, int]]:
    """Wholes and some of them: «120 млн беженцев. [Три четверти] из них …», «61 дело, из них [51] — по …».

    In annotated articles 32 of 35 shares and sums, and 33 of 35 numbers without a noun, count what the figure
    before them counts. Not «из них 79 — дети», «треть из них — дети», which say who they are, nor «бастуют
    крановщики, [четверо] из которых голодают» behind a sentence with a figure. So do those of whom they are
    some: «6 очков из [9] возможных».
    """
    for i, site in enumerate(sites[1:], 1):
        if _of_such(sites[i - 1], site):
            yield i - 1, i
        if site.noun > site.last:
            continue
        at = _whole_before(sites, i)
        whole = sites[at]
        if _says_who(site) or _of_others(site, whole):
            continue
        if site.quantity.kind in _SHARED:
            if is_of_whole(site):
                yield at, i
        elif site.quantity.kind == whole.quantity.kind == "count":
            first = site.sentence is not whole.sentence and _of_them_at(site, 0)
            if first or _anaphoric(site, before=True) or did(site) or _ends_so(site):
                yield at, i


def _whole_before(sites: Sequence[Site], part: int) -> int:
    """The figure before a part, but not where it happened: «[27 тысяч] случаев в 84 регионах. Из них 13%»."""
    near = sites[part - 1]
    if _which(sites[part]):  # «дом на [12] квартир, восемь из которых пустуют»
        return part - 1
    if part < 2 or near.preposition not in links("when") or near.quantity.kind != "count":
        return part - 1
    other = sites[part - 2]
    same = other.sentence is near.sentence and other.quantity.kind == "count"
    return part - 2 if same and not other.preposition else part - 1


def _of_such(some: Site, site: Site) -> bool:
    """«Дали два концерта из [15] запланированных», «6 очков из 9 возможных»: a noun that is said once."""
    if some.sentence is not site.sentence or not some.last < some.noun < site.first:
        return False
    tokens = site.sentence.tokens
    such, behind = tokens[site.last + 1 : site.last + 2], tokens[site.last + 2 : site.last + 3]
    out_of = site.preposition in classes("russian/parts")["out_of"]
    things = tokens[some.noun].feats.get("Animacy") == "Inan"
    alone = all(t.pos not in ("ADJ", "NOUN", "PROPN") for t in behind)
    return out_of and things and alone and any(t.describes for t in such)


def is_of_whole(site: Site) -> bool:
    """«Вошли 11 человек, [четверо] из которых — иностранцы»: whether «из них» stands beside a figure."""
    return _anaphoric(site, before=True) or _anaphoric(site, before=False)


def _anaphoric(site: Site, before: bool) -> bool:
    """Whether «из них» stands right before or behind a figure."""
    return _of_them_at(site, site.first - 2 if before else site.last + 1)


def _ends_so(site: Site) -> bool:
    """«Квартиры получили только [310 из них].»: whether «из них» behind a figure ends the sentence."""
    behind = site.sentence.tokens[site.last + 1 + _PHRASE :]
    return _anaphoric(site, before=False) and len(behind) == 1 and behind[0].pos == "PUNCT"


def _of_others(site: Site, whole: Site) -> bool:
    """Whether «из которых» beside a figure is of what its own sentence names, and the whole in another."""
    return site.sentence is not whole.sentence and _which(site)


def _which(site: Site) -> bool:
    """Whether «из которых» stands beside a figure, and no «из них»."""
    tokens = site.tree.tokens
    beside = (*tokens[max(0, site.first - 1) : site.first], *tokens[site.last + 2 :][:1])
    return is_of_whole(site) and any(t.lemma in links("which") for t in beside)


def _of_them_at(site: Site, at: int) -> bool:
    two = site.sentence.tokens[at : at + 2] if at >= 0 else ()
    them = classes("russian/parts", "counts")["whole"]
    return len(two) > 1 and " ".join(folded(t.text) for t in two) in them


def _says_who(site: Site) -> bool:
    """Whether a noun says who was counted: «из них 79 — дети», «треть из них — дети», «детей из них треть».

    Of shares and sums all of 8 such nouns behind a dash in annotated articles are what is counted.
    """
    if named_before(site) >= 0:
        return True
    at = site.last + 1
    at += _PHRASE if _anaphoric(site, before=False) else 0
    after = site.sentence.tokens[at : at + 2]
    if len(after) < 2 or after[0].text not in DASHES or after[1].pos not in _WHO:
        return False
    return site.quantity.kind == "count" or after[1].feats.get("Case") == "Nom"
