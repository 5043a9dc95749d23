"""Lists of figures: each has its own place, said right beside it, and not those of the others.

Which place is meant is an index of the options.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import dropwhile

from svodka.language.analysis import BULLETS
from svodka.language.introductions import introduction
from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES, SIGNS
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.compared_figures import is_number
from svodka.reading.claims.foreign_words import is_code, is_foreign, is_grade
from svodka.reading.claims.heights import is_of_height
from svodka.reading.claims.lists.bracketed import alone_in_brackets
from svodka.reading.claims.lists.item_names import heads_item, name_before_dash, places_listed
from svodka.reading.claims.lists.items import SMALL, before_dash, is_linking, leaves_out_land
from svodka.reading.claims.lists.places_behind import behind_others, named_place, place_after_dash
from svodka.reading.claims.lists.row_names import row_name
from svodka.reading.claims.no_places import (
    is_person,
    is_side,
    is_thing,
    is_time,
)
from svodka.reading.claims.places_of_kinds import is_of_another_kind
from svodka.reading.syntax import times
from svodka.reading.syntax.links import links
from svodka.reading.syntax.phrases import name_at
from svodka.reading.syntax.sites import Site

_INSIDE = 12
"""Words between the beginning of brackets and a figure in them."""
_WHERE = frozenset({"Loc", "Dat"})
"""Cases of a place behind a preposition in a line above a list: «в Тирске», «по Тирской области»."""
_KNOWN = 3
"""The locality of a land or great city."""


def place(site: Site, options: Sequence[Candidate], action: Candidate | None) -> int | None:
    """«В Алматы выпало 12 мм, в [Астане] — 15»; «жалобы из Алматы — 340, [Астаны] — 210», «[Москвы] (18)»."""
    found = _beside(site, options, action)
    if found is None:
        return None
    rules = (is_time, is_foreign, is_side, is_grade, is_person, is_code)
    nowhere = any(rule(options[found]) for rule in rules)
    last = options[found].tree.tokens[options[found].token].end - 1
    nowhere = nowhere or site.page.in_figure(last)  # «снизился на [USD5] — до 40 рублей»
    nowhere = nowhere or is_of_height(site, options[found]) or is_thing(site, options[found])
    nowhere = nowhere or is_of_another_kind(site, options[found])
    return None if nowhere else found


def place_above(site: Site, options: Sequence[Candidate]) -> int | None:
    """«За сутки [в Тирской области]:» and below «• 5 пожаров;»: the one place of the line above an item that
    has none. Not of a line with a verb («Министр в Тирске сообщил:»).
    """
    line = introduction(site.page.outline, site.sentence.paragraph)
    if line < 0 or any(option.tree is site.tree for option in options):
        return None
    for i, option in enumerate(options):
        sentence = option.tree.sentence
        lands = [name for name in sentence.names if name.kind == "LOC"]
        if sentence.paragraph != line or len(lands) != 1:
            continue
        (land,) = lands
        told = any(t.feats.get("VerbForm") == "Fin" for t in sentence.tokens)
        if land.first <= option.token <= land.last and not told:
            case = sentence.tokens[land.last].feats.get("Case")
            if not land.first:
                return i if case in (*_WHERE, "Nom") else None
            led = sentence.tokens[land.first - 1].pos == "ADP"
            return i if led and case in _WHERE else None  # not «визит в Тирск»
    return None


def _beside(site: Site, options: Sequence[Candidate], action: Candidate | None) -> int | None:
    """The place right beside a figure."""
    if alone_in_brackets(site):
        return named_place(site, options, site.first - 2)
    by = site.first > 2 and site.tree.tokens[site.first - 1].low in links("amount")
    if by and site.tree.tokens[site.first - 2].text == "(":  # «в Туле (на 5%), [Орле] (на 3%)»
        own = named_place(site, options, site.first - 3)
        if own is not None:
            return own
    opened = _brackets_of_figures(site)
    if opened > 0 and (own := named_place(site, options, opened - 1)) is not None:
        return own
    found = _place_right_before(site, options)
    if found is not None:
        return found
    bare = action is not None and is_linking(action)
    bare = bare or leaves_out_land(site.tree, before_dash(site)) or places_listed(site, action)
    found = _place_across(site, options)
    if found is None:
        found = name_before_dash(site, options, links("where"), subjects=bare)
    if found is None:
        found = _place_of_kind(site, options)
    if found is None and (action is None or _is_done_to(action)):
        found = _place_of_item(site, options)
    return found if found is not None else place_after_dash(site, options)


def _place_across(site: Site, options: Sequence[Candidate]) -> int | None:
    """«В Туле долг вырос на 15%, в целом по [стране] — на 9%»: a whole land or region before a dash."""
    tokens, last = site.tree.tokens, before_dash(site)
    at = last - 1 - (last > 1 and tokens[last - 1].pos == "ADJ")
    if at < 0 or tokens[at].low not in links("across"):
        return None
    name, one = name_at(site.sentence, last), tokens[last].feats.get("Number") == "Sing"
    land = name is not None and name.kind == "LOC"
    if not land and not (one and tokens[last].lemma in classes("russian/parts")["region"]):
        return None
    here = (i for i, o in enumerate(options) if o.tree is site.tree and o.token == last)
    return next(here, None)


def _place_right_before(site: Site, options: Sequence[Candidate]) -> int | None:
    """«В Якутске – 13 и в [Барнауле] 40 человек»: where, with a preposition, right before the figure.

    Of 47 such places in annotated articles 46 are the annotated ones.
    """
    name = name_at(site.sentence, site.first - 1) if site.first > 1 else None
    if name is None or name.first < 1 or name.last != site.first - 1:
        return None
    where = site.tree.tokens[name.last].feats.get("Case") == "Loc"
    before = site.tree.tokens[name.first - 1].pos
    return named_place(site, options, name.last) if where and before == "ADP" else None


def _brackets_of_figures(site: Site) -> int:
    """Where brackets open that begin with a figure, «[Москве] (+42%, с 271 до 385)», and no place; or -1."""
    tokens = site.tree.tokens
    for at in range(site.first - 1, max(-1, site.first - 1 - _INSIDE), -1):
        text = tokens[at].text
        if text == ")":
            return -1
        if text == "(":
            figure = tokens[at + 1 + (tokens[at + 1].text in SIGNS)]
            placed = any(n.kind == "LOC" and at < n.first < site.last for n in site.sentence.names)
            return at if figure.text[:1].isdigit() and not placed else -1
    return -1


def _place_of_kind(site: Site, options: Sequence[Candidate]) -> int | None:
    """«В Твери погибли 14 человек, в штате [Ассам] — 28»: a name behind the noun of what it names."""
    tokens, last = site.tree.tokens, before_dash(site)
    name = name_at(site.sentence, last) if last >= 0 else None
    if name is None or name.first < 2:
        return None
    if tokens[name.first - 1].lemma not in classes("russian/parts")["region"]:
        return None
    where = tokens[name.first - 2].text.casefold() in links("where")
    return named_place(site, options, last) if where else None


def _place_of_item(site: Site, options: Sequence[Candidate]) -> int | None:
    """«• [Астана] — 980», «[Астана]: 980»: a place heads the item of a list in which it does nothing."""
    label = row_name(site)
    if label is not None and site.tree.phrases is None:
        return named_place(site, options, label[-1])
    if label is not None:
        return _land(site, options, label)
    tokens, last = site.tree.tokens, before_dash(site)
    name = name_at(site.sentence, last) if last >= 0 else None
    if name is None or any(t.text not in BULLETS for t in tokens[: name.first]):
        return None
    return named_place(site, options, last)


def _land(site: Site, options: Sequence[Candidate], label: range) -> int | None:
    """«• [Kenya] – 12»: the option that is the whole label, where the language knows it for a place."""
    phrases = site.tree.phrases
    for i, option in enumerate(options):
        if option.tree is site.tree and option.token in label and phrases is not None:
            return i if phrases.locality(site.sentence, option.token) >= _KNOWN else None
    return None


def _is_done_to(action: Candidate) -> bool:
    """«Изъято 90 ружей», «построили 40 школ»: a deed whose doer is not told, a noun, or a passive."""
    tree, feats = action.tree, action.tree.tokens[action.token].feats
    if feats.get("VerbForm") != "Fin" or feats.get("Voice") == "Pass":
        return True
    many = feats.get("Number") == "Plur" and tree.phrases is None
    return many and tree.child(action.token, "nsubj") < 0


def places_of_others(site: Site, options: Sequence[Candidate]) -> Sequence[int]:
    """Places of other figures: «42 дрона: 20 — над [Курской областью], 22 над Тульской» says where 20 were.

    Nor has a figure another place where one of its own stands behind it, even where no noun does: «22 над
    Тульской».
    """
    apart = [
        i
        for i, option in enumerate(options)
        if _before_its_number(site, option)
        or _is_of_earlier_item(site, option)
        or _is_replaced(site, option)
        or heads_item(site, option)
    ]
    return sorted({*apart, *behind_others(site, options)})


def _before_its_number(site: Site, option: Candidate) -> bool:
    """«Погибли 14 человек, в [Орле] — 28», «Орёл (14), [Елец] (28)»: behind a comma, right before a number.

    Or behind «и», where a dash stands before the number.
    """
    if option.tree is not site.tree or option.token <= site.last:
        return False
    tokens, end = site.tree.tokens, option.span()[1]
    behind = [t for t in tokens[option.token + 1 :] if t.start >= end]
    dash = bool(behind) and behind[0].text in DASHES
    parts = links("item") | links("joined") if dash else links("item")
    if all(t.text not in parts for t in tokens[site.last + 1 : option.token]):
        return False
    small = dropwhile(lambda t: t.text in DASHES or t.text == "(" or t.pos in SMALL, behind)
    return next((t.pos == "NUM" for t in small), False)


def _is_replaced(site: Site, option: Candidate) -> bool:
    """«На внутренних [линиях] перевезли 9 тысяч, на международных — 3»: an adjective before a dash, with the
    preposition of the place before, tells another that leaves out its noun; a noun names another.
    """
    tree = site.tree
    if option.tree is not tree or tree.phrases is not None:
        return False
    at = before_dash(site)
    if not 0 < option.token < at - 1:
        return False
    other, link, case = tree.tokens[at], tree.tokens[at - 1], tree.child(option.token, "case")
    if (
        other.pos not in ("ADJ", "NOUN")
        or not other.text.islower()
        or link.pos != "ADP"
        or case < 0
    ):
        return False
    alike = other.feats.get("Case") == tree.tokens[option.token].feats.get("Case")
    if other.pos == "NOUN":  # «в новостройках выросли на 2%, на вторичке – на 1%»
        where = link.low in links("worth") or link.low in links("amount")
        dated = other.low in times.words()
        return alike and where and other.feats.get("Case") == "Loc" and not dated
    return alike and tree.tokens[case].text.casefold() == link.text.casefold()


def _is_of_earlier_item(site: Site, option: Candidate) -> bool:
    """«Больше всего в Туле (12) и [Орле] — 9. Закрыто 7 школ»: the place of an item of a sentence before."""
    if option.tree is site.tree:
        return False
    bullet = option.tree.tokens[0].text in BULLETS and option.tree.phrases is None
    if bullet and option.tree.sentence.paragraph != site.sentence.paragraph:
        return True  # «• 8 домов — в Туле» and below it «Всего сгорели 40 домов»
    end = option.span()[1]
    behind = [t for t in option.tree.tokens[option.token + 1 :] if t.start >= end][:2]
    opens = bool(behind) and (behind[0].text in DASHES or behind[0].text == "(")
    return (opens and is_number(behind[-1])) or _is_of_some(option)


def _is_of_some(option: Candidate) -> bool:
    """«Закрыты 7 школ, три из них — в [Туле]»: the place behind a dash and how many of them are there."""
    tree, case = option.tree, option.tree.child(option.token, "case")
    if case < 3 or tree.phrases is not None or tree.tokens[case - 1].text not in DASHES:
        return False
    low = tree.sentence.lower
    them = " ".join(low[case - 3 : case - 1]) in classes("russian/parts")["of_them"]
    return them or tree.tokens[case - 2].pos == "NUM"
