"""Numbers of those whom something befell: «погибли 5», «спасли 12» count people, and not what happened."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from svodka.language.lexicon import classes
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.lists.items import before_dash
from svodka.reading.claims.settled.not_counted import things_of_items
from svodka.reading.syntax.sites import Site


def befalls(action: Candidate | None) -> bool:
    """«[Погибли] 5», «9 [получили] травмы»: what happens to people alone."""
    words = classes("russian/parts")
    if action is None:
        return False
    if action.tree.tokens[action.token].lemma in words["killed"] | words["fate"] | words["bodily"]:
        return True
    thing = action.tree.child(action.token, "obj")
    return thing > action.token and action.tree.tokens[thing].lemma in words["hurt"]


def unharmed(options: Sequence[Candidate], action: Candidate | None) -> Iterator[int]:
    """«[Автобус] упал в реку, спасли 12», «40 [аварий], пострадали 12»: one thing, and what happened, is not
    so many that were hurt or saved; «проверили 40 домов, пострадали 12» may be houses.
    """
    words, mishaps = classes("russian/parts"), classes("russian/extents")["mishap"]
    if action is None or action.lemma not in words["befell"] | words["hurt"]:
        return
    for i, option in enumerate(options):
        token = option.tree.tokens[option.token]
        one = token.feats.get("Number") == "Sing" or token.lemma in mishaps
        if one and token.feats.get("Animacy") == "Inan":
            yield i


def searched(options: Sequence[Candidate], action: Candidate | None) -> Iterator[int]:
    """«Обыскали 12 [домов], задержали 40», «40 [обысков], арестованы 12»: nobody arrests a search, nor holds
    a house; «проверили 40 машин, задержали 12» may be cars.
    """
    words = classes("russian/parts")
    if action is None or action.lemma not in words["judged"] | words["held"]:
        return
    judged, places = action.lemma in words["judged"], words["held-in"] | words["region"]
    people = [o.token for o in options if o.tree is action.tree and _is_somebody(o)]
    for i, option in enumerate(options):
        token = option.tree.tokens[option.token]
        # «40 терактов, обезврежены 32 боевика, 9 задержаны»
        others = option.tree is action.tree and any(
            option.token < at < action.token for at in people
        )
        thing = (judged or others) and token.feats.get("Animacy") == "Inan"
        if thing or token.lemma in places:
            yield i


def _is_somebody(option: Candidate) -> bool:
    feats = option.tree.tokens[option.token].feats
    return feats.get("Animacy") == "Anim" and feats.get("Case") == "Gen"


def deeds_outside(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«Расчёты [выезжали] 3 раза (6 пострадавших)»: brackets that count whom it befell tell what happened."""
    tokens, words = site.tree.tokens, classes("russian/parts")
    if site.quantity.kind != "count" or site.noun <= site.last or site.tree.phrases is not None:
        return
    fates = words["killed"] | words["hurt"] | words["befell"] | words["treated"]
    if tokens[site.noun].lemma not in fates:
        return
    marks = (t.index for t in reversed(tokens[: site.first]) if t.text in "()")
    opened = next(marks, -1)
    if opened >= 0 and tokens[opened].text == "(":
        yield from (i for i, o in enumerate(options) if o.tree is not site.tree or o.token < opened)


def of_saved(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«[Пожаров] — 5, спасено — 3», «[Пожаров]: 5» above «Спасено: 3»: those whom something befell are not so
    many of another item's things.
    """
    tokens, label = site.tree.tokens, before_dash(site)
    if label < 0 and site.first > 1 and tokens[site.first - 1].text == ":":
        label = site.first - 2
    words = classes("russian/parts")
    if label < 0 or tokens[label].lemma not in words["befell"] | words["killed"] | words["fate"]:
        return
    yield from things_of_items(site, options)
    for i, option in enumerate(options):
        thing = option.tree.tokens[option.token].feats.get("Animacy") == "Inan"
        if thing and option.tree is not site.tree:
            yield i
