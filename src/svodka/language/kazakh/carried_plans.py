"""Kazakh figures that are of a plan told before them: its parts, how it compares, what becomes of it."""

from __future__ import annotations

from svodka.language.kazakh.doing.to_come import is_left_to_do
from svodka.language.kazakh.neighbours import Figure
from svodka.language.kazakh.site import Site, Span


def is_of_plan(
    site: Site, figure: Figure, deed: Span | None, that: bool, period: int | None
) -> bool:
    """«60 млрд теңге тартылмақ, *оның ішінде 25 млрд теңгесі – несие*»: a part without a verb of a plan.

    «40 мектеп салынбақ. *Бұл былтырғыдан 9%-ға көп*»: so much more a plan is, to which «бұл» points.
    «40 мектеп салынбақ. *Оған 5 млрд теңге бөлінеді*»: what becomes of it, at no time of its own.
    """
    if figure.previous is None:
        return False
    away = site.sentence.index - figure.previous.sentence.index
    planned = figure.told.factuality == "planned"
    if deed is not None:
        return planned and away == 1 and period is None and is_left_to_do(site, deed)
    if that and 0 <= away <= 1:
        return planned
    return not away and figure.whole is not None and figure.whole.factuality == "planned"
