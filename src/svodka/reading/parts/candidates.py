"""The figures that may be parts, the candidates for the whole of each, and what the choice is told of them.

Besides the readable numbers of :mod:`svodka.reading.parts.features` the choice sees words: the nouns
and verbs of both figures, as vectors and by how often they went together in annotated news.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np

from svodka.reading.choice.chooser import Group
from svodka.reading.choice.network import Rows
from svodka.reading.claims.lists.of_now import is_of_now
from svodka.reading.parts.features import rows_of
from svodka.reading.parts.stands import Stand, preceding
from svodka.reading.parts.wholes import (
    back,
    befell_others,
    befell_people,
    before_dash,
    compared_in_bracket,
    from_there,
    possible,
    went_otherwise,
)
from svodka.reading.syntax.groups import divided_group

SENTENCES = 6
"""How many sentences back a whole may stand; further for the items of a list."""
FIGURES = 12
"""How many figures back a whole may stand."""
AHEAD = 3
"""How many sentences ahead a whole may stand."""
UNSAID = 2
"""How many sentences before a bare number the amount may stand whose unit it leaves unsaid."""
LIST = 40
"""How many sentences back the sentence that introduces a list may stand."""
_NONE = ("none",) * 3


@dataclass(frozen=True, slots=True)
class Part:
    """The figure number ``order``, and the numbers of those it may be a part of, nearest first."""

    order: int
    group: Group[int]


def parts(found: Sequence[Stand], settled: Collection[int] = ()) -> list[Part]:
    """The figures that may be parts of others, but for those whose whole is ``settled``."""
    out = []
    for part in found:
        if part.order in settled or compared_in_bracket(part):
            continue
        near = (whole for whole in _near(part, found) if possible(part, whole, UNSAID))
        wholes = [
            whole
            for whole in near
            if not (
                abreast(part, whole)
                or _of_nearer(part, whole, found)
                or befell_others(part, whole)
                or befell_people(part, whole)
                or went_otherwise(part, whole)
                or (preceding(whole, "out_of", 3) and from_there(part, whole))
                or _there_now(part, whole)
                or _one_more(part, whole)
            )
        ]
        if wholes:
            out.append(Part(part.order, _group(part, wholes, found)))
    return out


def abreast(part: Stand, whole: Stand) -> bool:
    """«Жалоб из Алматы — [3 400], Астаны — [2 100]», «[три] – в Туле, [два] – в Орле»: items of one list,
    each behind its dash, or before one and a place.

    Not «…, из них в Омске — [12]», whose words tell that it is a part.
    """
    if part.site.sentence is not whole.site.sentence:
        return False
    if divided_group(part.site.tree.tokens) >= 0 and part.marker("of_them") is None:
        return True  # «из заболевших [871] ребёнок, [203] — подростки»
    first, last = sorted((part.site.first, whole.site.first))
    divided = any(first < marker.first < last for marker in part.markers)
    items = part, whole
    dashed = all(stand.site.after_dash for stand in items) or all(map(before_dash, items))
    return not divided and dashed


def _one_more(part: Stand, whole: Stand) -> bool:
    """«Возьмут [600] студентов. Ещё [300] будут платить»: those come on top of the figure right before."""
    begins = part.site.first == 1 and preceding(part, "rest", 1)
    return begins and part.order == whole.order + 1


def _of_nearer(part: Stand, whole: Stand, found: Sequence[Stand]) -> bool:
    """«В области 40 [пожаров], погибли девять [человек], ранены [12]»: no fires are meant."""
    if part.lemma or part.kind != "count" or whole.animate or not whole.lemma:
        return False
    between = found[whole.order + 1 : part.order]
    return any(s.animate and s.site.sentence is part.site.sentence for s in between)


def _there_now(part: Stand, whole: Stand) -> bool:
    """«Откроют 20 тысяч мест, сейчас их [14 тысяч]»: how many there are now are none of those to come.

    Of 9 such numbers in annotated articles none is a part.
    """
    together = part.site.sentence is whole.site.sentence
    return together and is_of_now(part.site) and part.marker("of_them") is None


def _near(part: Stand, found: Sequence[Stand]) -> list[Stand]:
    """Figures before the part, nearest first, then those after it."""
    sentence = part.site.sentence.index
    out = []
    for whole in back(found, part.order):
        distance = sentence - whole.site.sentence.index
        in_reach = distance <= SENTENCES and part.order - whole.order <= FIGURES
        if in_reach or (part.bullet and not whole.bullet and distance <= LIST):
            out.append(whole)
        elif distance > LIST or not part.bullet:
            break
    for whole in found[part.order + 1 : part.order + 1 + FIGURES]:
        if whole.site.sentence.index - sentence > AHEAD:
            break
        out.append(whole)
    return out


def _group(part: Stand, wholes: Sequence[Stand], found: Sequence[Stand]) -> Group[int]:
    """What the choice among the wholes is told, and last what of «part of nothing»."""
    tree, site = part.site.tree, part.site
    before, behind = max(0, site.first - 1), min(len(tree.tokens) - 1, site.last + 1)
    vectors = [_of(w, _named(w), _clause(w)) for w in wholes]
    return Group(
        [w.order for w in wholes],
        np.array(rows_of(part, wholes, found), np.float32),
        (*(_words(part, w) for w in wholes), _NONE),
        np.stack([*vectors, np.zeros_like(vectors[0])]),
        _of(part, _named(part), before),
        _of(part, _clause(part), behind),
    )


def _words(part: Stand, whole: Stand) -> tuple[str, ...]:
    return (f"{part.lemma}<{whole.lemma}", f"{part.verb}<{whole.verb}", part.verb)


def _of(stand: Stand, *tokens: int) -> Rows:
    return np.concatenate([stand.site.tree.vector(token) for token in tokens])


def _named(stand: Stand) -> int:
    """The noun of a figure, or its number where it has none."""
    return stand.site.noun if stand.site.noun >= 0 else stand.site.head


def _clause(stand: Stand) -> int:
    """What heads the clause of a figure."""
    return stand.site.tree.clause[stand.site.head]
