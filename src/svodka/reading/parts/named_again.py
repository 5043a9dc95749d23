"""Rules of groups: a part is counted of those that were counted before, and are named again.

Each gives the whole of ``part`` among the figures ``found`` of the document, ``None`` where there is none.
"""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.reading.parts.markers import has_word, words_of
from svodka.reading.parts.out_of import out_of_before, out_of_next
from svodka.reading.parts.stands import Stand, preceding
from svodka.reading.parts.wholes import back, possible
from svodka.reading.syntax.groups import divided_group

_GROUP_SENTENCES = 5
"""How many sentences back a group may be counted that is named again."""
_SAMPLE_SENTENCES = 8
"""How many sentences back the size of a sample may stand."""
_SUM_SENTENCES = 2
"""How many sentences back «этой суммы» may point."""
_NAMING = frozenset(["NOUN", "ADJ", "VERB"])
"""What a group may be named with: «среди задержанных», «среди раненых», «среди учителей»."""
_ROOT = 5
"""How many letters two words of one root share: «задержанный», «задержать»."""
_DEED = 6
"""How many tokens from a figure the word may stand that says what was done."""
_AMONG = 14
"""How many tokens before the part «среди пострадавших» may stand."""


def among(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«Ранены 70 человек. Среди пострадавших четверо детей»: the group was counted before.

    It is the figure of the same noun or deed, else, of a part that is no share («доля женщин среди
    депутатов»), the nearest one that counts people.
    """
    tokens = part.site.sentence.tokens
    marker = part.marker("among")
    if marker is None and part.marker("out_of") and divided_group(tokens) >= 0:
        marker = part.markers[0]
    elif marker is None or part.site.first - marker.last > _AMONG:
        return None
    group = next((t for t in tokens[marker.last + 1 : part.site.first] if t.pos in _NAMING), None)
    if group is None or group.lemma in words_of("nameless"):
        return None
    before = [
        whole
        for whole in back(found, part.order)
        if part.site.sentence.index - whole.site.sentence.index <= _GROUP_SENTENCES
        and (whole.site.sentence is not part.site.sentence or whole.site.last < marker.first)
        and possible(part, whole)
        and whole.amount
    ]
    latest = found[part.order - 1] if part.order else None
    if latest and latest.site.sentence is part.site.sentence and marker.last < latest.site.first:
        shared = among(latest, found)  # «среди них 90 рядовых и 12 офицеров»
        if shared in before:
            return shared
    named = next((whole for whole in before if names(group, whole, found)), None)
    if named is not None or part.kind == "percent" or group.feats.get("Number") != "Plur":
        return named
    people = group.pos != "NOUN" or group.feats.get("Animacy") == "Anim"
    return next((whole for whole in before if people and _may_be(group, whole, found)), None)


def names(group: Token, whole: Stand, found: Sequence[Stand]) -> bool:
    """Whether a group is what a figure counted, by its noun or by what was done («задержанных»)."""
    if group.lemma == whole.lemma:
        return True
    around = beside(whole, found)
    if group.lemma in words_of("killed"):  # not «произошло 206 аварий, погиб 41 человек»
        return (whole.animate or not whole.lemma) and has_word(around, "killed")
    return any(len(t.lemma) >= _ROOT and t.lemma[:_ROOT] == group.lemma[:_ROOT] for t in around)


def _may_be(group: Token, whole: Stand, found: Sequence[Stand]) -> bool:
    """Whether a figure counts people who may be the group: not the dead where it is of the living."""
    killed = has_word(beside(whole, found), "killed")
    return (whole.animate or not whole.lemma) and killed <= (group.lemma in words_of("killed"))


def beside(whole: Stand, found: Sequence[Stand]) -> Sequence[Token]:
    """The tokens beside a figure that belong to no other figure."""
    site = whole.site
    low, high = max(0, site.first - _DEED), site.last + 1 + _DEED
    for other in found[max(0, whole.order - 1) : whole.order + 2]:
        if other.site.sentence is site.sentence and other is not whole:
            low = max(low, other.site.last + 1) if other.order < whole.order else low
            high = min(high, other.site.first) if other.order > whole.order else high
    return site.sentence.tokens[low:high]


def same_group(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«Составлен список из 400 домов. … Снесут 90 домов»: the same noun, out of a counted set."""
    if not part.lemma or part.kind == "percent":
        return None
    for whole in back(found, part.order):
        if part.site.sentence.index - whole.site.sentence.index > _GROUP_SENTENCES:
            return None
        if possible(part, whole) and part.lemma == whole.lemma and _out_of(whole, found):
            return whole
    return None


def _out_of(whole: Stand, found: Sequence[Stand]) -> bool:
    """Whether «из» and no other noun stand before a figure that no part has been taken out of yet.

    «Из фонда 40 миллионов», «шесть из восьми» and «из девяти линий стоят семь» are not meant.
    """
    if not preceding(whole, "out_of", 3):
        return False
    marker = whole.marker("out_of")
    between = whole.site.sentence.tokens[marker.last + 1 if marker else 0 : whole.site.first]
    named = any(t.pos in ("NOUN", "PROPN") for t in between) and not whole.site.preposition
    around = found[max(0, whole.order - 1) : whole.order + 2]
    return not named and not any(out_of_next(s, found) or out_of_before(s, found) for s in around)


def of_sum(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«Порт обойдётся в 90 миллионов, треть этой суммы даст область»: a share of the money named last."""
    if part.kind != "percent" or part.site.quantity.change or part.lemma not in words_of("sum"):
        return None
    for whole in back(found, part.order):
        if part.site.sentence.index - whole.site.sentence.index > _SUM_SENTENCES:
            return None
        if whole.kind == "money" and whole.amount and not whole.nest[whole.site.first]:
            return whole
    return None


def asked(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«Опросили 1200 человек. Четверть опрошенных не знает соседей»: a share of a counted sample."""
    if part.kind != "percent" or part.site.quantity.change:
        return None
    for whole in back(found, part.order):
        if part.site.sentence.index - whole.site.sentence.index > _SAMPLE_SENTENCES:
            return None
        if (
            whole.kind == "count"
            and whole.animate
            and has_word(whole.site.sentence.tokens, "asked")
        ):
            tokens = part.site.sentence.tokens[part.site.last + 1 : part.site.last + 4]
            return whole if has_word(tokens, "asked") else None
    return None
