"""Clauses that say what happened at a place or a time before them: «переехал в [Тулу], где проработал год».

Which place or time is meant is an index of the options. Of 45 places in annotated articles 44 are the
annotated ones.
"""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.lexicon import classes
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.lists.item_times import time_behind
from svodka.reading.claims.placed_periods import PlacedPeriod, told_when
from svodka.reading.syntax.links import links
from svodka.reading.syntax.phrases import name_at
from svodka.reading.syntax.sites import Site
from svodka.reading.syntax.tree import Tree

_OTHERS = ("acl", "advcl", "ccomp")
"""Relations of clauses inside the one with «где», which may have places of their own."""


def place_before_clause(
    site: Site, options: Sequence[Candidate], action: Candidate | None
) -> int | None:
    """The place that ends at the comma before the «где» of the clause of a figure and its action."""
    where = _opens_clause(site, action, links("there"))
    return _ending(site, options, where) if where is not None else None


def place_beyond(site: Site, options: Sequence[Candidate], action: Candidate | None) -> int | None:
    """«За [рубежом] учатся 40 тысяч», «40 школ открыли за [пределами] страны»: of the action or figure."""
    tree, words = site.tree, classes("russian/led_names")["beyond"]
    if tree.phrases is not None or words.isdisjoint(tree.sentence.lower):
        return None
    above = {site.head, site.noun}
    if action is not None and action.tree is tree:
        above.add(action.token)
    for i, option in enumerate(options):
        at = option.token
        if (
            option.tree is not tree
            or tree.tokens[at].low not in words
            or tree.heads[at] not in above
        ):
            continue
        between = tree.tokens[site.last + 1 : at]
        if any(t.pos == "NUM" for t in between):
            continue  # «закрыто 9 фирм, 4 из которых – за границей»
        case = tree.child(at, "case")
        if case >= 0 and tree.tokens[case].low in links("since"):
            return i
    return None


def time_before_clause(
    site: Site, options: Sequence[PlacedPeriod], action: Candidate | None
) -> int | None:
    """The time that ends at the comma before the «когда» of their clause: «[в мае], когда погибли 40»."""
    when = _opens_clause(site, action, links("then"))
    if when is None:
        return None
    for i, option in enumerate(options):
        candidate = option.candidate  # of «с 1998 года, когда …» only the beginning is meant
        dated = candidate.period.from_date and not candidate.kind.startswith("since")
        if dated and told_when(site, option) == when:
            return i
    return None


def time_of_noun(
    site: Site, options: Sequence[PlacedPeriod], action: Candidate | None
) -> int | None:
    """«В мае осуждён за кражу 40 машин [в 2019 году]»: a time right behind what a noun before tells of."""
    if action is None or action.tree is not site.tree or site.tree.phrases is not None:
        return None
    at, noun = action.token, action.tree.tokens[action.token]
    told = noun.pos == "NOUN" and at in site.tree.up[site.head] and at < site.first
    return time_behind(site, options, site.quantity.end) if told else None


def time_of_deed(
    site: Site, options: Sequence[PlacedPeriod], action: Candidate | None
) -> int | None:
    """«[В мае] заведено 12 дел против 40 человек», the second figure too: the only time of the sentence
    where it hangs on the very deed and stands before it.
    """
    if action is None or action.tree is not site.tree or site.tree.phrases is not None:
        return None
    own = [i for i, o in enumerate(options) if o.sentence == site.sentence.index]
    if len(own) != 1 or site.quantity.change is not None:
        return None
    time = options[own[0]]
    dated = time.token >= 0 and time.candidate.period.from_date is not None
    beside = dated and site.tree.heads[time.token] == action.token
    return own[0] if beside and time.token < action.token < site.first else None


def time_of_mishap(
    site: Site, options: Sequence[PlacedPeriod], action: Candidate | None
) -> int | None:
    """«9 июля погибли двое. Четверо погибли в результате аварии [8 июля]»: when what befell them was, where
    the sentence has no other time.
    """
    tree = site.tree
    if action is None or action.tree is not tree or tree.phrases is not None:
        return None
    own = [i for i, o in enumerate(options) if o.sentence == site.sentence.index]
    if len(own) != 1 or site.quantity.kind != "count":
        return None
    time = options[own[0]]
    if time.token < site.last or time.candidate.period.from_date is None:
        return None
    beside = tree.tokens[time.first - 1].lemma in classes("russian/extents")["mishap"]
    hangs = beside and tree.heads[time.token] == action.token
    return own[0] if hangs or _is_of_mishap(tree, time.token, action.token) else None


def place_of_mishap(
    site: Site, options: Sequence[Candidate], action: Candidate | None
) -> int | None:
    """«В Туле сгорел дом. Четверо погибли при обстреле [Орла]»: the place whose mishap befell them."""
    tree = site.tree
    if action is None or action.tree is not tree or site.quantity.kind != "count":
        return None
    if tree.phrases is not None:
        return None
    for i, option in enumerate(options):
        name = name_at(tree.sentence, option.token) if option.tree is tree else None
        if name is None or name.kind != "LOC" or option.token < site.last:
            continue
        mishap = tree.tokens[tree.heads[option.token]].lemma
        named = mishap in classes("russian/extents")["mishap"]
        if named and _is_of_mishap(tree, option.token, action.token):
            return i
    return None


def _is_of_mishap(tree: Tree, at: int, deed: int) -> bool:
    """Whether a word is told of a mishap that a deed came of: «погибли в результате аварии в Туле»."""
    above = tree.up[at]
    if deed not in above:
        return False
    between = [tree.tokens[i] for i in above[: above.index(deed)]]
    mishaps = classes("russian/extents")["mishap"]
    told = all(token.pos in ("NOUN", "PROPN", "ADJ") for token in between)
    return told and any(token.lemma in mishaps for token in between)


def _opens_clause(site: Site, action: Candidate | None, words: frozenset[str]) -> int | None:
    """Where the word stands that opens the clause of a figure and its action, before both."""
    tree = site.tree
    start = action.token if action is not None and action.tree is tree else site.head
    for at in (start, *tree.up[start]):
        for child in tree.sentence.children[at]:
            if tree.tokens[child].text.casefold() in words:
                return child if child < min(start, site.first) else None
        if tree.rels[at].startswith(_OTHERS):
            return None
    return None


def _ending(site: Site, options: Sequence[Candidate], where: int) -> int | None:
    """The longest phrase that ends before «, где»."""
    tokens = site.tree.tokens
    if where < 2 or tokens[where - 1].text != ",":
        return None
    end = tokens[where - 2].end
    found = [
        (o.span()[0], i)
        for i, o in enumerate(options)
        if o.tree is site.tree and o.token < where and o.span()[1] == end
    ]
    return min(found)[1] if found else None
