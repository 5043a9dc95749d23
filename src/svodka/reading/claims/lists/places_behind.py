"""Places behind the numbers of a list: «20 — над [Курской областью], 8 домов — в [Тирске], 3 над Тульской».

Which place is meant is an index of the options.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from svodka.language.analysis import Token
from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.lists.items import before_dash
from svodka.reading.claims.no_places import is_nowhere
from svodka.reading.syntax.links import links
from svodka.reading.syntax.morphs import states
from svodka.reading.syntax.phrases import name_at
from svodka.reading.syntax.sites import Site

_COUNTED = 2
"""Words between a number of a list and its place: «5,8 [млн человек] в Судане»."""
_DESCRIBED = 5
"""Those between it and a dash: «один [беспилотный летательный аппарат] – над Тулой»."""
_NAMING = frozenset({"ADJ", "NOUN", "PROPN", "NUM", "SYM"})
_ENDS = frozenset(",;:.()")
_PARTS = frozenset(",;:")
"""What stands before an item that has a place of its own: «три дома, один — в Туле»."""
_WHERE = frozenset({"Loc", "Ins"})


def place_after_dash(site: Site, options: Sequence[Candidate]) -> int | None:
    """«Сбиты 32 дрона: 20 — над [Курской областью], 12 — над Брянской»: the figure, a dash, its place."""
    tokens, dash = site.tree.tokens, _dash_behind(site.tree.tokens, site.last)
    if dash < 0 or dash + 2 >= len(tokens) or before_dash(site) >= 0:
        return None
    if tokens[dash + 1].text.casefold() not in links("over"):
        return None
    name = name_at(site.sentence, dash + 2)
    if name is not None and (named := named_place(site, options, name.last)) is not None:
        return named
    if site.tree.phrases is None and (found := _around_name(site, options, dash + 2)) is not None:
        return found
    return _phrase_from(site, options, dash + 2) if dash == site.last + 1 else None


def _dash_behind(tokens: Sequence[Token], last: int) -> int:
    """The dash behind a number and what it counts; or -1."""
    at = last + 1
    counted = takewhile(lambda t: t.pos in _NAMING, tokens[at : at + _DESCRIBED])
    at += len(list(counted))
    return at if at < len(tokens) and tokens[at].text in DASHES else -1


def _around_name(site: Site, options: Sequence[Candidate], first: int) -> int | None:
    """«2 пожара — на [территории Лесного района]»: the phrase that begins there and has the name of a place.

    Or the name alone, where the parser hung it elsewhere.
    """
    tokens, stretch = site.tree.tokens, _stretch(site.tree.tokens, first)
    lands = [n for n in site.sentence.names if n.kind == "LOC" and n.first in stretch]
    if not lands or lands[0].first - first > _COUNTED:
        return None
    land, start = lands[0], tokens[first].start
    for i, option in enumerate(options):
        if option.tree is site.tree and option.span()[0] == start:
            case = tokens[option.token].feats.get("Case")
            if option.span()[1] >= tokens[land.last].end and case in _WHERE:
                return i
    return named_place(site, options, land.last)


def _phrase_from(site: Site, options: Sequence[Candidate], first: int) -> int | None:
    """«8 — над [Адыгеей]», where no name is known: the phrase that begins there and says where."""
    start = site.tree.tokens[first].start
    for i, option in enumerate(options):
        if option.tree is site.tree and option.span()[0] == start:
            case = option.tree.tokens[option.token].feats.get("Case")
            return i if case == "Ins" and not is_nowhere(option) else None
    return None


def behind_others(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """Places behind other numbers: «42 дрона: 20 — над [Курской областью], 22 над Тульской» is where 20 were.

    Nor has a figure another place where one of its own stands behind it, even where no noun does: «22 над
    Тульской».
    """
    tokens = site.tree.tokens
    if all(option.tree is not site.tree for option in options):
        return
    apart = [t.index for t in tokens if t.pos == "NUM" and not site.first <= t.index <= site.last]
    own = _behind(tokens, site.first, site.last, described=True)
    if not own and site.tree.phrases is None and any(_behind_verb(tokens, i) for i in apart):
        own = _behind_verb(tokens, site.last)
    others = [
        _behind(tokens, i, i, described=bool(own) or tokens[i - 1].text in _PARTS)
        or (_behind_verb(tokens, i) if own else own)
        for i in apart
    ]
    if not own and not any(others):
        return
    for i, option in enumerate(options):
        if option.tree is not site.tree:
            continue
        elsewhere = bool(own) and not _begins_in(own, option)
        if elsewhere or any(_begins_in(other, option) for other in others):
            yield i


def _begins_in(stretch: range, option: Candidate) -> bool:
    """Whether the phrase of an option begins in a stretch of its sentence."""
    tokens, start = option.tree.tokens, option.span()[0]
    return bool(stretch) and tokens[stretch[0]].start <= start <= tokens[stretch[-1]].start


def _behind(tokens: Sequence[Token], first: int, last: int, *, described: bool) -> range:
    """The words of a place behind a number of a list: «20 — над [Курской]», «, 22 дома в [Туле]»; or none.

    ``described``: also behind what is counted and a dash.
    """
    at, dash = last + 1, last + 1 < len(tokens) and tokens[last + 1].text in DASHES
    beyond = _dash_behind(tokens, last) if described and not dash else -1
    if beyond >= 0:
        at, dash = beyond, True
    amount = list(takewhile(_is_of_amount, tokens[at : at + _COUNTED]))
    at += 1 if dash else len(amount)
    led = first > 1 and tokens[first - 1].text in links("amount") | links("across")
    before = first - 1 - led  # «и на 6% в Туле», «, по 2 дома в Омске»
    listed = dash or (before >= 0 and tokens[before].text in links("item") | links("joined"))
    if not listed or at + 1 >= len(tokens):
        return range(0)
    if tokens[at].text in links("across"):  # «и 8% по стране»
        region = tokens[at + 1].lemma in classes("russian/parts")["region"]
        return _stretch(tokens, at + 1) if region else range(0)
    if tokens[at].text.casefold() not in links("over"):
        return range(0)
    named = any(t.text[:1].isupper() for t in tokens[at + 1 : at + 1 + _COUNTED])
    sure = named or (dash and beyond < 0)  # not «850 человек - в основном беженцы»
    return _stretch(tokens, at + 1) if sure else range(0)


def _behind_verb(tokens: Sequence[Token], last: int) -> range:
    """«Два дома горят в [Туле] и три горят в Орле»: the words of a place behind the deed of so many."""
    at = last + 1
    at += len(list(takewhile(lambda t: t.pos in _NAMING, tokens[at : at + _DESCRIBED])))
    if at + 2 >= len(tokens) or tokens[at].pos != "VERB" or not states(tokens[at]):
        return range(0)
    where = links("over") - links("out")
    first = tokens[at + 2]
    if tokens[at + 1].low not in where or first.feats.get("Case") not in _WHERE:
        return range(0)
    named = any(t.text[:1].isupper() for t in tokens[at + 2 : at + 2 + _COUNTED])
    return _stretch(tokens, at + 2) if named else range(0)


def _stretch(tokens: Sequence[Token], first: int) -> range:
    """The words from the first of a place up to a mark, the next number or a verb."""
    words = takewhile(
        lambda t: t.text not in _ENDS and t.pos not in ("NUM", "VERB"), tokens[first + 1 :]
    )
    return range(first, first + 1 + len(list(words)))


def _is_of_amount(token: Token) -> bool:
    """«5,8 [млн человек] в Судане», «2 [БПЛА] над Тулой»: a multiplier, or what is counted, and no name."""
    common = token.pos in ("NOUN", "PROPN", "NUM") and not token.text.istitle()
    return token.pos == "SYM" or common


def named_place(site: Site, options: Sequence[Candidate], last: int) -> int | None:
    """The name of a place that ends with a token of the figure's sentence."""
    name = name_at(site.sentence, last)
    if name is None or name.kind != "LOC" or name.last != last:
        return None
    here = range(name.first, name.last + 1)
    return next((i for i, o in enumerate(options) if o.tree is site.tree and o.token in here), None)
