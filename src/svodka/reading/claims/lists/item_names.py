"""Names that items of a list begin with: «Испания внесёт 3 млн, [Мексика] — 2 млн», «у [Петрова] — 31%»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES
from svodka.reading.claims.agents import acts
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.lists.bracketed import alone_in_brackets
from svodka.reading.claims.lists.item_heads import of_people
from svodka.reading.claims.lists.items import before_dash, is_land, is_linking, leaves_out_land
from svodka.reading.syntax.links import links
from svodka.reading.syntax.phrases import name_at
from svodka.reading.syntax.sites import Site
from svodka.reading.syntax.tree import Tree

_QUOTES = frozenset('«»"“”„')


def doer(site: Site, options: Sequence[Candidate], action: Candidate) -> int | None:
    """«Испания внесёт 3 млн, [Мексика] — 2 млн», «, «[Заря]» — 2 млн»: an item begins with who did the same.

    So does «завод нанял 300 слесарей, [фабрика] — 260», «мэр внёс 9 млн, [директор] — 2 млн». Not «лидерами
    стали Москва — 650 случаев, Тула — 87», where nothing is done. Behind a passive it begins with who did it
    in the instrumental: «полицией изъято 9 ружей, [таможней] — 5».
    """
    at, tree = before_dash(site), site.tree
    told = action.tree is tree and action.tree.tokens[action.token].pos == "VERB"
    if at < 1 or not told or is_linking(action) or places_listed(site, action):
        return None
    passive = tree.tokens[action.token].feats.get("Voice") == "Pass"
    above = tree.tokens[tree.heads[action.token]].lemma if tree.heads[action.token] >= 0 else ""
    # «США пришлось отозвать 2 машины, [Канаде] — 3»
    falls = above in classes("russian/duties")["falling"]
    plain = not passive and not falls
    if tree.tokens[at].text == ")":  # «, «Заря» («Рассвет») — 10%»
        at = next((i for i in range(at - 1, 0, -1) if tree.tokens[i].text == "("), at + 1) - 1
    at -= tree.tokens[at].text in _QUOTES
    for i, option in enumerate(options):
        if option.tree is not tree or option.token > at or option.span()[1] != tree.tokens[at].end:
            continue
        head, start = tree.tokens[option.token], option.span()[0]
        quoted = start > 0 and site.page.outline.text[start - 1] in _QUOTES
        start -= quoted
        cases = ("Ins",) if passive else ("Dat",) if falls else ("Nom", "Acc")
        subject = head.pos in ("NOUN", "PROPN") and head.feats.get("Case") in cases
        people = head.feats.get("Animacy") == "Anim" and head.feats.get("Number") == "Plur"
        subject = subject and not (people and head.feats.get("Case") == "Acc")  # «раненых — на 5%»
        subject = subject or (quoted and plain)
        before = next((t.text for t in tree.tokens[:at] if t.end in (start - 1, start)), "")
        subject = subject and not leaves_out_land(tree, head.index)
        begins = before in links("item") or before in links("joined")
        who = quoted or acts(tree, head.index) or is_land(tree, head)
        if subject and begins and (who or (plain and _is_one_more(site, action, head))):
            return i
    return None


def doer_behind(site: Site, options: Sequence[Candidate], action: Candidate | None) -> int | None:
    """«Шесть наград взяли лыжники, четыре — [пловцы]»: who did it stands behind a number without a noun and
    a dash, as it does behind the verb before. Not «премии взяли 12 учёных, трое — [женщины]».
    """
    tree, dash = site.tree, site.last + 1
    if action is None or action.tree is not tree or tree.phrases is not None:
        return None
    if site.quantity.kind != "count" or dash + 1 >= len(tree.tokens) or not site.first:
        return None
    first = site.first - 1 - (tree.tokens[site.first - 1].low in links("across"))
    between = links("item") | links("joined")
    if tree.tokens[dash].text not in DASHES or tree.tokens[first].text not in between:
        return None
    subject = tree.child(action.token, "nsubj")
    if not action.token < subject < first or tree.tokens[action.token].pos != "VERB":
        return None
    if any(t.pos == "NUM" for t in (*tree.children(subject), *tree.tokens[action.token : subject])):
        return None
    for i, option in enumerate(options):
        if option.tree is tree and option.span()[0] == tree.tokens[dash + 1].start:
            head = tree.tokens[option.token]
            return i if head.feats.get("Case") == "Nom" and acts(tree, head.index) else None
    return None


def _is_one_more(site: Site, action: Candidate, item: Token) -> bool:
    """Whether an item in the nominative names another that did the same: one person, or who counts people."""
    tree, subject = site.tree, action.tree.child(action.token, "nsubj")
    if not 0 <= subject < action.token or item.index == subject:
        return False
    person = (item.feats.get("Animacy"), item.feats.get("Case")) == ("Anim", "Nom")
    numbers = [tree.tokens[i].feats.get("Number") for i in (subject, item.index)]
    return numbers[0] == numbers[1] and (person or of_people(site, item))


def places_listed(site: Site, action: Candidate | None) -> bool:
    """«Построили 14 домов: [Омск] — 5, [Тула] — 9»: behind a colon lands say where, if nobody did the deed.

    Not «внесли трое: Испания — 5», which has a subject, nor «обещают помощь: США — 5 млн долларов».
    """
    tree, last = site.tree, before_dash(site)
    if site.quantity.kind == "money":  # which lands give themselves
        return False
    if (
        action is None
        or action.tree is not tree
        or last < 0
        or not is_land(tree, tree.tokens[last])
    ):
        return False
    deed = tree.tokens[action.token]
    colon = any(t.text == ":" for t in tree.tokens[action.token : last])
    if not colon or deed.pos != "VERB" or deed.feats.get("Number") != "Plur":
        return False
    words = classes("russian/parts")
    befallen = deed.lemma in words["killed"] | words["fate"]  # «погибли 14 человек: Тула — 9»
    return befallen or tree.child(action.token, "nsubj") < 0


def where_done(site: Site, options: Sequence[Candidate], action: Candidate | None) -> list[int]:
    """«Задержали 14 человек: [Тула] — 5, [Орёл] — 9»: lands that say where did not do it."""
    tree = site.tree
    return [
        i
        for i, option in enumerate(options if places_listed(site, action) else ())
        if option.tree is tree and is_land(tree, tree.tokens[option.token])
    ]


def heads_item(site: Site, option: Candidate) -> bool:
    """«Открыты 14 школ: [Омск] — 5, Тула — 9», «в [Омске] (5) и Туле (9)»: a name before the dash or the
    brackets of another figure, where this one has a name of its own before its own.
    """
    tree = site.tree
    if option.tree is not tree or not tree.tokens[option.token].text[:1].isupper():
        return False
    own = site.first - 2 if alone_in_brackets(site) else before_dash(site)
    if own < 0 or not tree.tokens[own].text[:1].isupper():
        return False
    end = option.span()[1]
    mark = next((t.index for t in tree.tokens[option.token + 1 :] if t.start >= end), -1)
    if mark < 0 or mark == own + 1 or tree.tokens[mark].text not in DASHES | {"("}:
        return False
    return any(site.page.in_figure(token.start) for token in tree.tokens[mark + 1 : mark + 2])


def owner(site: Site, options: Sequence[Candidate]) -> int | None:
    """«Иванов набрал 54% голосов, у [Петрова] — 31%»; «совладельцы — [Петров] (51% акций) и другие»."""
    found = name_before_dash(site, options, links("whose"))
    return _named_before_bracket(site, options) if found is None else found


def name_before_dash(
    site: Site, options: Sequence[Candidate], prepositions: frozenset[str], subjects: bool = False
) -> int | None:
    """«Выпало 12 мм, в [Астане] — 15», «у [Петрова] — 31%»: a name with a preposition, a dash, the figure.

    The preposition of items before it may be left out: «из Алматы — 340, [Астаны] — 210». ``subjects``: so
    may be all of them, where nothing is done: «лидерами стали Москва — 340, [Тула] — 210».
    """
    last, tree = before_dash(site), site.tree
    if last < 0:
        return None
    for i, option in enumerate(options):
        head = option.token
        if option.tree is not tree or head > last:
            continue
        start, end = option.span()
        if end != tree.tokens[last].end or not site.page.outline.text[start].isupper():
            continue
        before = next((t.text.casefold() for t in tree.tokens if t.end in (start - 1, start)), "")
        if before in prepositions or subjects:
            subject = tree.tokens[head].feats.get("Case") == "Nom"
            return None if before in links("joined") and subject and not subjects else i
    return None


def _named_before_bracket(site: Site, options: Sequence[Candidate]) -> int | None:
    """«Блещут Крейчи (10 голов) и [Хортон] (8 шайб)»: the person before the brackets that a figure begins.

    All of 6 in annotated articles are whose the figure is.
    """
    tree, at = site.tree, site.first - 1
    name = name_at(tree.sentence, at - 1) if at > 0 else None
    if name is None or (name.kind, name.last) != ("PER", at - 1) or tree.tokens[at].text != "(":
        return None
    here = range(name.first, name.last + 1)
    for i, option in enumerate(options):
        if option.tree is tree and option.token in here:
            return None if _governed(tree, option.token) else i
    return None


def _governed(tree: Tree, at: int) -> bool:
    """«В [Тирске] (14) и [Марске] (9)»: whether a name, or the first of its row, has a preposition that says
    where; «у [Петрова] (31%)» is whose.
    """
    first = tree.heads[at] if tree.rels[at] == "conj" else at
    cases = [tree.child(i, "case") for i in {at, first}]
    words = {tree.tokens[case].text.casefold() for case in cases if case >= 0}
    return not words <= links("whose")
