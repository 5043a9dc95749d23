"""Figures that belong together: the ends of a range or a change, units that neighbours lend."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from svodka.language.kazakh.function_words import function_words
from svodka.language.kazakh.quantities.change_words import AMOUNTS, change_verb
from svodka.language.kazakh.quantities.changes.lists import changed_alike
from svodka.language.kazakh.words import ABLATIVE, DATIVE, GENITIVE, LOCATIVE
from svodka.language.lexicon import beginnings, classes
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark, low_at
from svodka.model import Relation

_ITEM = 9
"""The most marks between two numbers of a list whose items have a dash."""


def from_to(sequence: Sequence[Mark], found: list[Found]) -> list[Found]:
    """«30 пайыздан 50 пайызға дейін»: one range where no verb says that something changed."""
    out: list[Found] = []
    for right in found:
        left = out[-1] if out else None
        if left is None or left.rejected or right.rejected:
            out.append(right)
            continue
        if _counted_ends(sequence, left, right):
            start, end = _one_unit(left, right, changes=True)
            out[-1] = replace(start, change="from")
            out.append(replace(end, change="to"))
            continue
        start, end = _one_unit(left, right, change_verb(sequence, right.last) is not None)
        if _ends_fall(sequence, start, end):
            out[-1] = replace(start, change="from")
            out.append(replace(end, change="to"))
            continue
        if _falls(sequence, start, end):
            out[-1] = replace(start, change="from")
            until = low_at(sequence, end.last) in function_words("until")
            out.append(
                replace(end, last=end.last - until, low=end.high, relation="exact", change="to")
            )
            continue
        if not _ends_range(sequence, start, end):
            out.append(right)
            continue
        if change_verb(sequence, end.last) is not None:
            out[-1] = replace(start, change="from")
            out.append(replace(end, change="to", relation=_relation(end)))
            continue
        out[-1] = replace(
            end, first=start.first, number=(start.number[0], end.number[1]), low=start.low,
            relation="range", why=(*start.why, *end.why, "range"),
        )  # fmt: skip
    return out


def _counted_ends(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """«2 142 адамнан 2 154 адамға жетті»: the ends of a change of the number of one thing."""
    if not left.symbol == right.symbol == "1":
        return False
    if right.first == left.last + 1 and low_at(sequence, left.last).endswith(ABLATIVE):
        thing = low_at(sequence, right.last + 1)  # «40 мыңнан 20 мың адамға дейін азайды»
        return thing.endswith(DATIVE) and change_verb(sequence, right.last + 1) is not None
    if right.first != left.last + 2:
        return False
    things = low_at(sequence, left.last + 1), low_at(sequence, right.last + 1)
    same = len(things[1]) > 3 and things[0].startswith(things[1][:-2])
    if not same or not things[0].endswith(ABLATIVE) or not things[1].endswith(DATIVE):
        return False
    return change_verb(sequence, right.last + 1) is not None


def _one_unit(left: Found, right: Found, changes: bool) -> tuple[Found, Found]:
    """Two ends with the unit and the multiplier that only one has.

    «300 теңгеден 500-ге»; «5-тен 10 мыңға дейін»: thousands of both, where the first then is less, or where
    a verb says that one became the other: «45-тен 38 мыңға азайды», «45 мыңнан 38-ге азайды».
    """
    if left.last + 1 != right.first or left.rejected or right.rejected:
        return left, right
    if right.symbol == "1" and left.kind in ("money", "percent", "measure"):
        right = replace(right, symbol=left.symbol, kind=left.kind)
    elif left.symbol in (f"{right.symbol}/s", f"{right.symbol}/h"):
        right = replace(right, symbol=left.symbol)  # «секундына 15 метрден 20 метрге дейін»
    elif left.symbol == "1" and left.kind == "count":
        left = replace(left, symbol=right.symbol, kind=right.kind)
    own, other = _scale(left), _scale(right)
    if other and not own:
        near = changes and Decimal("0.2") < left.low * other / right.high < 5
        if left.low < right.high / other or near:
            left = replace(left, low=left.low * other, high=left.high * other)
    elif own and not other and changes and right.low < 1000:
        if Decimal("0.2") < right.low * own / left.high < 5:
            right = replace(right, low=right.low * own, high=right.high * own)
    return left, right


def _relation(end: Found) -> Relation:
    """The relation of the end of a change, whose «дейін» is no bound."""
    return "exact" if end.low == end.high else "range"


def _scale(found: Found) -> Decimal | None:
    """The last multiplier of a figure."""
    scales = [w.removeprefix("multiplier.") for w in found.why if w.startswith("multiplier.")]
    return Decimal(scales[-1]) if scales else None


def _ends_range(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """Whether «A-дан B-ға (дейін)» stands here, A below B and in the same unit."""
    apart = low_at(sequence, left.last + 1) in function_words(
        "from-on"
    )  # «2 теңгеден бастап 3 теңгеге дейін»
    if left.last + 1 + apart != right.first:
        return False
    if left.symbol != right.symbol or not left.low < right.high:
        return False
    before = sequence[left.last].low
    behind = range(right.number[1] + 1, min(len(sequence), right.last + 2))
    after = {sequence[at].low for at in behind}  # «150 мыңға дейін теңге» as well
    return before.endswith(ABLATIVE) and bool(after & function_words("until"))


def _falls(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """«500 теңгеден 400 теңгеге дейін»: what goes down without a verb is no range, but a change."""
    if left.last + 1 != right.first or left.symbol != right.symbol or left.rejected:
        return False
    bounded = right.relation == "at_most" and left.relation == "exact" and left.low > right.high
    return bounded and sequence[left.last].low.endswith(ABLATIVE)


def _ends_fall(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """Whether «A-дан B-ға төмендеді» stands here without «дейін»: a verb of change, both ends in one unit."""
    if left.last + 1 != right.first or left.symbol != right.symbol:
        return False
    if left.relation != "exact" or right.relation != "exact":
        return False
    before, last = sequence[left.last].low, sequence[right.last].low
    if not before.endswith(ABLATIVE) or not last.endswith(("ға", "ге", "қа", "ке", "на", "не")):
        return False
    return change_verb(sequence, right.last) is not None


def shared(sequence: Sequence[Mark], found: list[Found]) -> list[Found]:
    """Units that neighbours lend a bare number: «Ресейде 40, Беларусьте 50 пайыз», «187 см, меже 450»."""
    out = list(found)
    for i in range(len(out) - 2, -1, -1):
        left, right = out[i], out[i + 1]
        if not _bare(sequence, left):
            continue
        listed = _item(sequence, left) or _alike(left, right)
        listed = listed or _contrasted(sequence, left) or _in_row(sequence, left, right)
        listed = listed and right.number[0] - left.last <= _ITEM
        lends = _lends(right) or (listed and "share.unit" in right.why)
        lends = lends and not (_no_share(right, left) or _of_them(sequence, left, right))
        near = listed or right.number[0] - left.last <= 4
        if lends and near:
            out[i] = _multiplied_alike(_lent(left, right), right)
        elif right.kind == "count" and right.first == left.last + 2:
            out[i] = _multiplied_alike(left, right)  # «5, 6 және 7 мың адам»
    for i in range(len(out) - 2, -1, -1):
        if _joined_durations(sequence, out[i], out[i + 1]):
            right = out[i + 1]
            out[i] = replace(_lent(out[i], right), doubt=right.doubt, likely=right.likely)
    for i in range(1, len(out)):
        left = out[i - 1]
        near = out[i].first - left.last <= 6 and not _no_share(left, out[i])
        near = near and not _of_object(sequence, left, out[i])
        if _bare(sequence, out[i]) and _lends(left) and near:
            between = {mark.low for mark in sequence[left.last + 1 : out[i].first]}
            if not between & set(".!?"):
                out[i] = _lent(out[i], left)
        elif _part_of_amount(sequence, left, out[i]) or _paid(sequence, left, out[i]):
            out[i] = _lent(out[i], left)
    return changed_alike(sequence, out)


def _paid(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """«Бұрын 50 мың теңге төлесек, енді 100 мың сұрап отыр»: thousands that are paid are money."""
    if right.rejected or right.symbol != "1" or left.kind != "money" or not _lends(left):
        return False
    verb = low_at(sequence, right.last + 1).startswith(beginnings("kazakh/labels", "paying"))
    return verb and (_scale(right) or Decimal(0)) >= 1000


def _of_object(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """«Өнімді 3 трлн теңгеге, ірі қара басын 7 миллионға жеткізді»: what both verbs' objects are differs."""
    owned = low_at(sequence, right.first - 1).endswith(("сын", "сін", "рын", "рін", "нын", "нін"))
    return owned and left.kind == "money" and _scale(right) is not None


def _no_share(share: Found, count: Found) -> bool:
    """«180 мың немесе 72%», «21,5%, яғни 827,3 мың»: thousands and millions are no percent."""
    return share.kind == "percent" and (_scale(count) is not None or count.low >= 1000)


def _of_them(sequence: Sequence[Mark], count: Found, share: Found) -> bool:
    """«Олардың 72-сі немесе 24%-ы»: how many of them, then what share that is."""
    again = low_at(sequence, count.last + 1) in function_words("or") or low_at(
        sequence, count.last + 2
    ) in function_words("that-is")
    own = low_at(sequence, count.last) in ("ы", "і", "сы", "сі")
    return share.kind == "percent" and again and own


def _in_row(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """«12,5, 13,7 және 15 млрд теңге», «пияз 126, ұн 140 теңге»: a comma, at most a word behind it."""
    return right.first - left.last in (2, 3) and low_at(sequence, left.last + 1) == ","


def _item(sequence: Sequence[Mark], found: Found) -> bool:
    """«Сиыр – 2,4, қой – 3,1 пайызға өсті», «Ақтауда 37, Семейде 16 теңге»: whose unit ends the list."""
    before = low_at(sequence, found.first - 1)
    named = before in HYPHENS or before.endswith(LOCATIVE)
    return named and low_at(sequence, found.last + 1) == ","


def _contrasted(sequence: Sequence[Mark], found: Found) -> bool:
    """«Бензин 205, ал дизель отыны 295 теңге болды»: an item that the next is set against."""
    behind = low_at(sequence, found.last + 1), low_at(sequence, found.last + 2)
    return behind[0] == "," and behind[1] in function_words("whereas")


def _joined_durations(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """«5 және 7 жылға сотталды»: both are years."""
    if right.rejected or right.kind != "duration" or right.first != left.last + 2:
        return False
    return _bare(sequence, left) and left.first == left.number[0]


def _alike(left: Found, right: Found) -> bool:
    """«Бидай 9,8 мың, мақта 17,7 мың гектарға егілді»: both have the same multiplier."""
    return _scale(left) is not None and _scale(left) == _scale(right)


def _multiplied_alike(left: Found, right: Found) -> Found:
    """«Кіріс 23,1, шығыс 27,6 трлн теңге»: the multiplier of the second where both are alike in size."""
    scale = _scale(right)
    if scale is None or _scale(left) is not None:
        return left
    if not right.low or not Decimal("0.05") < left.low * scale / right.low < 20:
        return left
    why = (*left.why, f"multiplier.{scale}")
    return replace(left, low=left.low * scale, high=left.high * scale, why=why)


def _part_of_amount(sequence: Sequence[Mark], whole: Found, part: Found) -> bool:
    """«2,7 миллиард теңге айыппұл салынды, оның 1,9 миллиарды»: millions of the money before."""
    if part.rejected or part.symbol != "1" or not _lends(whole):
        return False
    owned = whole.last + 1 == part.first and low_at(sequence, whole.last).endswith(GENITIVE)
    if part.low < 100_000 and not (owned and _scale(part) is not None):
        return False
    of_it = low_at(sequence, part.first - 1) in classes("kazakh/slot_words")["of-it"]
    if whole.kind not in ("money", "measure") or not (of_it or owned):
        return False
    return sequence[part.last].low.endswith(("ы", "і", "ын", "ін"))


def _bare(sequence: Sequence[Mark], found: Found) -> bool:
    """Digits or words that end their clause without a unit or a noun."""
    if found.rejected or found.doubt or found.symbol != "1" or found.kind != "count":
        return False
    after = sequence[found.last + 1] if found.last + 1 < len(sequence) else None
    if after is None or after.kind == "sign":
        return after is None or after.low in ",.;!?"
    return after.low in function_words("both") or after.low in function_words("either")


def _lends(found: Found) -> bool:
    return (
        not found.rejected
        and found.kind in ("percent", "money", "measure")
        and found.last > found.number[1]
    )


def _lent(found: Found, other: Found) -> Found:
    change = found.change
    if other.kind in ("percent", "money", "measure") and other.change in AMOUNTS:
        change = other.change  # «картоп – 3, бидай 5 пайызға артты»
    why = (*found.why, "share.unit")
    return replace(found, symbol=other.symbol, kind=other.kind, change=change, why=why)
