"""Rules of sums: parts that make their whole exactly.

Each gives the whole of ``part`` among the figures ``found`` of the document, ``None`` where there is none.
"""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.punctuation import DASHES
from svodka.reading.parts.listing import bracket
from svodka.reading.parts.markers import has_word, words_of
from svodka.reading.parts.out_of import of_them_after, of_them_before, out_of_next
from svodka.reading.parts.stands import Stand, number_of, preceding
from svodka.reading.parts.sums import run
from svodka.reading.parts.totals import is_total_line, of_one_list
from svodka.reading.parts.wholes import back, before_dash, parallel, possible, tokens_between
from svodka.reading.syntax.links import links

_LARGE = 20
"""From what number on a sum that fits is taken for no chance."""
_MARKS = frozenset(":(") | DASHES
"""What stands between a whole and its parts."""
_TERMS = 3
"""How many tokens may stand between a term and its parts: «10 суток, двое суток в пути и 8 на станции»."""
_MANY = 100
"""From what number on they may be told in several sentences."""
_THINGS = ("count", "money")
"""What may be added up from far: terms and lengths stand beside one another too often."""
_PEOPLE = 5
"""How many figures behind a whole may add up to it."""
_NEAR = 2
"""How many sentences behind a whole people may stand who add up to it."""
_REST = 4
"""How many sentences behind a whole «остальные» may stand."""


def adds_up(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«У них восемь детей: пять дочерей и три сына»: a colon, dash or bracket, and the sum is exact."""
    for whole in back(found, part.order, 6):
        if whole.site.sentence is not part.site.sentence:
            return None
        added = run(part, whole, found) if possible(part, whole) else ()
        if not added or added[-1].site.sentence is not part.site.sentence:
            continue
        abreast = before_dash(whole) and before_dash(added[0])  # «три – в Туле, два – в Орле»
        if added[0].order == whole.order + 1 and _follow(added[0], whole) and not abreast:
            return whole
    return None


def adds_up_in_all(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«Задержаны семь мужчин и две женщины, всего девять человек»: parts, and behind them how many in all."""
    for whole in found[part.order + 1 : part.order + 1 + _PEOPLE]:
        if whole.site.sentence is not part.site.sentence:
            return None
        if preceding(whole, "whole", 2) and possible(part, whole):
            added = run(part, whole, found)
            near = bool(added) and added[0].order == whole.order - 1
            return whole if near and added[-1].site.sentence is part.site.sentence else None
    return None


def _follow(first: Stand, whole: Stand) -> bool:
    """Whether the first of the parts stands behind the mark that ends a whole; terms, behind a comma, too.

    Not so «прислал 20 гостей, Томск – девять», «в Омске (11), Томске (9)» and «29 мест – на семь меньше».
    """
    between = [text for text, _ in tokens_between(whole, first) or []]
    mark = next((i for i, text in enumerate(between) if text in _MARKS), -1)
    if mark < 0:
        return first.kind == "duration" and len(between) <= _TERMS
    before, behind = between[:mark], between[mark + 1 :]
    compared = behind[-1:] and words_of("changed").issuperset(behind[-1:])
    return not (compared or any(text in ",;)" for text in before))


def adds_up_far(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«В зале 294 депутата. За голосовал 261, против 33»: the sum of large numbers is no chance."""
    around = found[max(0, part.order - 6) : part.order + 6]
    for whole in sorted(around, key=lambda s: abs(s.order - part.order)):
        if whole is part or whole.kind not in _THINGS or not possible(part, whole):
            continue
        if whole.site.quantity.relation != "exact" or whole.site.quantity.change:
            continue
        added = run(part, whole, found)
        if not added or max(map(_digits, (whole, *added))) < _LARGE:
            continue
        if _apart(added) or _scattered(added, whole) or _compared(found, whole):
            continue
        if parallel(added[0], whole) or any(map(_is_balance, added)):
            continue
        if of_one_list([whole, *added]) and not is_total_line(whole):
            continue  # «в Туле – 20, в Орле – 13, в Ельце – 7»
        if not any(s.site.quantity.change or sure_before(s, found) for s in added):
            return whole
    return None


def _is_balance(stand: Stand) -> bool:
    """«[Отток] — 800 человек: приехали 20 400, уехали 21 200»: what is left of two is no part of one."""
    return has_word(stand.site.sentence.tokens[: stand.site.first], "balance")


def _digits(stand: Stand) -> int:
    """The number of a figure without its zeros at the end: 5 of «5 миллионов», 125 of «12,5 тонны»."""
    number = number_of(stand.site.quantity)
    if number is None:
        return 0
    return int("".join(map(str, number.normalize().as_tuple().digits)))


def _apart(figures: Sequence[Stand]) -> bool:
    """Whether each counts something else: «53 дела в 27 районах» are no 80 of anything."""
    named = {s.lemma for s in figures if s.lemma}
    return len(figures) == len(named)


def adds_up_people(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«Выслали шестерых. Двое судимы, четверо жили без виз»: all the people behind a whole are parts."""
    for whole in back(found, part.order, _PEOPLE):
        if part.site.sentence.index - whole.site.sentence.index > _NEAR:
            return None
        if not (whole.animate or whole.people) or not whole.amount or not possible(part, whole):
            continue
        added = _people_behind(whole, found)
        level = len({s.nest[s.site.first] for s in added}) == 1
        if added and (_in_one_list(whole, added) or any(map(_is_balance, added))):
            continue
        if level and len(added) > 1 and any(s is part for s in added) and not whole.divides:
            more = any(preceding(s, "rest") for s in added)  # «ушли пятеро, ещё двое остались»
            if not (more and added[0].site.sentence is whole.site.sentence):
                return whole
    return None


def _in_one_list(whole: Stand, added: Sequence[Stand]) -> bool:
    """«Осуждены пять судей; один мэр и четыре полицейских»: items of a list, each of which names its own.

    Not «девять человек, двое мужчин и семь женщин».
    """
    if whole.lemma in words_of("person"):
        return False
    between = tokens_between(whole, added[0])
    if between is None or any(pos == "VERB" or text in _MARKS for text, pos in between):
        return False
    return all(stand.lemma for stand in added) and any(s.lemma != whole.lemma for s in added)


def _people_behind(whole: Stand, found: Sequence[Stand]) -> list[Stand]:
    """The next figures, if they count people and add up to the whole exactly."""
    total, added = 0.0, []
    for stand in found[whole.order + 1 : whole.order + 1 + _PEOPLE]:
        near = stand.site.sentence.index - whole.site.sentence.index <= _NEAR
        people = stand.kind == "count" and (stand.animate or stand.people or not stand.lemma)
        if not near or not people or stand.value is None or stand.site.quantity.change:
            return []
        total += stand.value
        added.append(stand)
        if total == whole.value:
            return added
    return []


def rest_adds_up(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«Погибли 82 человека. На юге – 46, остальные 36 – в горах»: with «остальные» the sum is exact."""
    ends = [part, *found[part.order + 1 : part.order + 1 + _PEOPLE]]
    last = next((s for s in ends if has_word(_before(s), "left")), None)
    if last is None or last.site.sentence.index - part.site.sentence.index > _REST // 2:
        return None
    total = 0.0
    for stand in (last, *back(found, last.order, _PEOPLE)):
        if stand.unit != part.unit or stand.value is None:
            return None
        total += stand.value
        if stand.order <= part.order and stand is not last:
            for whole in back(found, stand.order, _PEOPLE):
                near = last.site.sentence.index - whole.site.sentence.index <= _REST
                if near and whole.value == total and possible(part, whole):
                    return whole
    return None


def _before(stand: Stand) -> Sequence[Token]:
    first = stand.site.first
    return stand.site.sentence.tokens[max(0, first - 2) : first]


def _scattered(added: Sequence[Stand], whole: Stand) -> bool:
    """Whether parts stand in two sentences, far before the whole, or not all in its bracket: chance, maybe.

    People, and many things, may be told in several sentences.
    """
    before = added[0].order < whole.order
    gap = before and all(s.order + 1 != whole.order for s in added)
    one = len({s.site.sentence.index for s in added}) == 1
    deep = len({s.nest[s.site.first] for s in added}) > 1
    return gap or deep or not (one or whole.animate or _digits(whole) >= _MANY)


def _compared(found: Sequence[Stand], whole: Stand) -> bool:
    """«Уступил четыре голоса: 40 против 44»: the whole is compared with a part, and a difference is told."""
    beside = (found[i] for i in (whole.order - 1, whole.order + 1) if 0 <= i < len(found))
    for other in beside:
        between = tokens_between(*sorted((other, whole), key=lambda s: s.order)) or []
        if any(text.casefold() in links("against") for text, _ in between) and not any(
            text in ",;" or pos == "VERB" for text, pos in between
        ):
            return True
    return False


def sure_before(part: Stand, found: Sequence[Stand]) -> bool:
    """Whether a rule that needs no sum finds another whole for a figure."""
    return any(rule(part, found) for rule in (out_of_next, of_them_before, of_them_after, bracket))
