"""Names that items of a list begin with: «Испания внесёт 3 млн, [Мексика] — 2 млн», «у [Петрова] — 31%»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.reading.claims.agents import acts
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.lists.items import before_dash, is_land, is_linking, leaves_out_land
from svodka.reading.syntax.links import links
from svodka.reading.syntax.phrases import name_at
from svodka.reading.syntax.sites import Site

_QUOTES = frozenset('«»"“”„')


def doer(site: Site, options: Sequence[Candidate], action: Candidate) -> int | None:
    """«Испания внесёт 3 млн, [Мексика] — 2 млн», «, «[Заря]» — 2 млн»: an item begins with who did the same.

    Not «лидерами стали Москва — 650 случаев, Тула — 87», where nothing is done.
    """
    at, tree = before_dash(site), site.tree
    active = action.tree is tree and action.tree.tokens[action.token].pos == "VERB"
    if (
        at < 1
        or not active
        or is_linking(action)
        or action.tree.tokens[action.token].feats.get("Voice") == "Pass"
    ):
        return None
    if tree.tokens[at].text == ")":  # «, «Заря» («Рассвет») — 10%»
        at = next((i for i in range(at - 1, 0, -1) if tree.tokens[i].text == "("), at + 1) - 1
    at -= tree.tokens[at].text in _QUOTES
    for i, option in enumerate(options):
        if option.tree is not tree or option.token > at or option.span()[1] != tree.tokens[at].end:
            continue
        head, start = tree.tokens[option.token], option.span()[0]
        quoted = start > 0 and site.page.outline.text[start - 1] in _QUOTES
        start -= quoted
        subject = quoted or (
            head.pos in ("NOUN", "PROPN") and head.feats.get("Case") in ("Nom", "Acc")
        )
        before = next((t.text for t in tree.tokens[:at] if t.end in (start - 1, start)), "")
        subject = subject and not leaves_out_land(tree, head.index)
        begins = before in links("item") or before in links("joined")
        if subject and begins and (quoted or acts(tree, head.index) or is_land(tree, head)):
            return i
    return None


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
    return next((i for i, o in enumerate(options) if o.tree is tree and o.token in here), None)
