"""Others of the same kind, by an adjective alone: «северный порт отгрузил 72 тонны, [южный] — 70»."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from svodka.language.analysis import Token
from svodka.language.lexicon import folded
from svodka.language.russian.dictionary import parses
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.lists.items import before_dash
from svodka.reading.syntax.sites import Site

_GENDERS = {"Masc": "masc", "Fem": "femn", "Neut": "neut"}
_CASES = {"Nom": "nomn", "Loc": "loct"}
_PARTING = ("PUNCT", "CCONJ")


def another_of_them(
    site: Site, options: Sequence[Candidate], action: Candidate | None
) -> list[int]:
    """«[Северный порт] отгрузил 72 тонны, южный — 70»: who is told apart by an adjective alone before a dash.

    It describes another of the same sort, and stands in the nominative as that of the subject does. Nor did
    a later one do it: «городской суд — 72, областной — 70, а [верховный] — 5».
    """
    at, tokens = before_dash(site), site.tree.tokens
    if (
        action is None
        or at < 1
        or action.tree is not site.tree
        or tokens[at - 1].pos not in _PARTING
    ):
        return []
    others = [*_told_apart(site, options, at, "Nom")]
    later = (i for i, o in enumerate(options) if o.tree is site.tree and o.token > site.last)
    return [*others, *(later if others else ())]


def another_place(site: Site, options: Sequence[Candidate]) -> list[int]:
    """«В [первом районе] открыли 12 школ, во втором — 3»: where it was not."""
    at, tokens = before_dash(site), site.tree.tokens
    if at < 2 or tokens[at - 1].pos != "ADP" or tokens[at - 2].pos not in _PARTING:
        return []
    return [*_told_apart(site, options, at, "Loc")]


def is_another(site: Site) -> bool:
    """Whether a figure is of another of a kind, in the nominative or somewhere: «во [втором] — 3»."""
    at, tokens = before_dash(site), site.tree.tokens
    if at < 1:
        return False
    led = tokens[at - 1].pos == "ADP"
    if tokens[at - 1 - led].pos not in _PARTING:
        return False
    return any(_is_told_apart(site, i, at, "Loc" if led else "Nom") for i in range(at))


def _told_apart(site: Site, options: Sequence[Candidate], at: int, case: str) -> Iterator[int]:
    """The options before an adjective that have one of their own, which it is set against."""
    for i, option in enumerate(options):
        if option.tree is site.tree and option.token < at:
            if _is_told_apart(site, option.token, at, case):
                yield i


def _is_told_apart(site: Site, thing: int, at: int, case: str) -> bool:
    told = site.tree.tokens[at]
    return any(_is_alike(child, told, case) for child in site.tree.children(thing))


def _is_alike(one: Token, other: Token, case: str) -> bool:
    """Whether two adjectives tell apart two of one sort: «северный», «южный».

    The second stands alone and may be tagged for another form of its own: «[областной]» больницы.
    """
    feats = one.feats
    if one.pos != "ADJ" or feats.get("Case") != case or one.lemma == other.lemma:
        return False
    number, gender = feats.get("Number", ""), _GENDERS.get(feats.get("Gender", ""), "")
    wanted = {_CASES[case], number.lower(), gender} - {""}
    tags = (parse.tag for parse in parses(folded(other.text)))
    return any(tag.POS == "ADJF" and wanted <= tag.grammemes for tag in tags)
