"""Numbers that name their thing: «статья 105», «№ 5», «стр. 3 из 15», «228 УК РФ»."""

from __future__ import annotations

from svodka.language.quantities.marks import Mark
from svodka.language.russian.numerals import (
    readings,
    reads_as,
    words,
)
from svodka.language.russian.quantities.change_ends import past_start
from svodka.language.russian.quantities.change_words import opened
from svodka.language.russian.quantities.surroundings import Candidate, labels, matches

ITEM = 20
"""Marks of an item of a list in a line."""
SHORT = 4
"""Letters of a word that is cut short before a dot: «табл. 5»."""
JOINTS = (",", "и", "или")
"""What stands between two numbers of a name."""
STRETCH = ("с", "со", "по", "из")
"""What stands before the numbers of a stretch of lines."""


def labelled(c: Candidate) -> bool:
    """A number that names its thing: «статья 105», «№ 5», «в доме 12»."""
    if c.numeral.style != "digits" and c.unit is None and c.numeral.low < 21:
        return not c.counts and _is_numbered(c)
    if c.bound is not None or c.numeral.style != "digits":
        return False
    if _is_last_page(c) or _is_page(c) or _is_of_lines(c) or _is_issue(c) or _is_enumerator(c):
        return True
    if _is_of_channel(c) or _is_bore(c):
        return True
    if c.unit is not None and c.unit.kind in ("money", "percent"):  # «за рейс 1200 евро»
        letter, label = c.mark(c.unit.first), c.mark(c.numeral.first - 1)
        part = letter is not None and not letter.gap and len(letter.text) == 1
        house = part and letter is not None and letter.text.isupper()
        return house and matches(label, labels("weak-label"))  # «дом 9Р»
    if "," in c.marks[c.numeral.first].text:  # «на уровне 66,9 и 66,8 млрд»
        return False
    at = c.numeral.first - 1
    if c.low(at) == ".":
        at -= 1
        if len(c.low(at)) > SHORT or matches(c.mark(at), labels("weak-label")):
            return False  # «Задержан экипаж рейса. 12 пассажиров ранены»
    behind = False
    for _ in range(4):
        mark = c.mark(at)
        if mark is None:
            return False
        if behind and (c.counts or c.unit is not None) and _is_of_one(mark):
            return False  # «из осуждённых по статье 290, 12 человек отпустили»
        if matches(mark, labels("label")):
            if c.low(at - 1) == "." and c.low(at - 2) in labels("including"):
                return False  # «в т.ч. 8 детей»
            if _counts_many(c) and readings(mark.low)[0].number == "plur":
                return False  # «в 97 пунктах 53 регионов»
            return not (mark.kind == "word" and len(mark.low) == 1 and c.low(at + 1) != ".")
        if past_start(c.marks, at + 1) == at:
            return False  # «упал с уровня 112 до 100»
        if c.unit is None and matches(mark, labels("weak-label")):
            singular = any(form.number == "sing" for form in readings(mark.low)[:2])
            times = c.after in ("раз", "раза")  # «за год линия 12 раз вставала»
            counts = times or (c.counts and c.after not in labels("agenda"))
            return c.numeral.scale == 1 and singular and not counts and not _is_counted(c, at)
        number = opened(c.marks, at - 1) - 1 if c.low(at - 1) == ")" else at - 1
        before = c.mark(number)
        if mark.low in (",", "и", "или", "-", "–", "—") and before and before.kind == "number":
            behind = behind or mark.low == ","
            at = number - 1  # «по статьям 19.1 (самоуправство) и 17.3»
            at -= c.low(at) == "."  # «по ч. 3 и 4»
            continue
        return False
    return False


def _is_last_page(c: Candidate) -> bool:
    """«Стр. 3 из [15]», «часть 2 из [5]»: how many of what its number is told of there are."""
    if not c.bare or c.near != "из" or not c.low(c.numeral.first - 2).isdecimal():
        return False
    at = c.numeral.first - 3
    at -= c.low(at) == "."
    return matches(c.mark(at), labels("label") | labels("weak-label"))


def _is_page(c: Candidate) -> bool:
    """«Подробнее на с. [5]», «(с. [27])»; not «ветер 20 м/с. [12] домов повреждены»."""
    at = c.numeral.first - 1
    page = c.low(at) == "." and c.low(at - 1) in labels("page")
    return c.unit is None and page and c.low(at - 2) in labels("to-page")


def _is_issue(c: Candidate) -> bool:
    """«№ 76 ([23204])», «выпуск 12 ([845])»: how many issues of a paper there were since its first."""
    number, label = c.mark(c.numeral.first - 2), c.mark(c.numeral.first - 3)
    issue = c.bare and (c.near, c.after) == ("(", ")") and matches(label, labels("issue"))
    return issue and number is not None and number.text.isdecimal()


def _is_of_channel(c: Candidate) -> bool:
    """«Телеканала Москва [24]»: a number in the name of a channel."""
    name, channel = c.mark(c.numeral.first - 1), c.mark(c.numeral.first - 2)
    named = name is not None and name.text[:1].isupper() and not name.text.isupper()
    return c.bare and not c.counts and named and matches(channel, labels("channel"))


def _is_bore(c: Candidate) -> bool:
    """«Патроны калибра [5,45]», «калибра 5,45 и [7,62]»: a bore without its unit, which names the arm."""
    if c.unit is not None or c.counts or c.numeral.scale != 1:
        return False
    at = c.numeral.first - 1
    while c.low(at) in JOINTS and _is_number(c.mark(at - 1)):
        at -= 2
    return matches(c.mark(at), labels("bore"))


def _is_number(mark: Mark | None) -> bool:
    return mark is not None and mark.kind == "number"


def _is_enumerator(c: Candidate) -> bool:
    """«Три партии: [1]. Лес; [2]. Поле»: the number of an item in a line; not «Погибших: 3. Раненых: 5»."""
    name = c.mark(c.numeral.last + 2)
    if not c.bare or c.after != "." or c.near not in (":", ";"):
        return False
    if name is not None and not name.text[:1].isupper():
        return False
    if c.near == ";":
        return c.numeral.low > 1
    behind = c.marks[c.numeral.last + 1 : c.numeral.last + 1 + ITEM]
    row = zip(behind, behind[1:], behind[2:], strict=False)
    return c.numeral.low == 1 and any(
        (semicolon.low, two.low, dot.low) == (";", "2", ".") for semicolon, two, dot in row
    )


def _is_of_lines(c: Candidate) -> bool:
    """«Строки с [40] по [60] из [500]»: which lines or pages of a paper are meant."""
    at = c.numeral.first - 1
    while c.low(at) in STRETCH:
        mark = c.mark(at - 1)
        if mark is None or mark.kind != "number":
            return matches(mark, labels("lines"))
        at -= 2
    return False


def _is_numbered(c: Candidate) -> bool:
    """«Дом номер [пять]», «лодки под номерами пять, два и [семь]»: a number word behind «номер»."""
    at, number = c.numeral.first - 1, frozenset({"номер"})
    while c.low(at) in JOINTS and c.low(at - 1) in words():
        at -= 2
    if at == c.numeral.first - 1:
        return matches(c.mark(at), number)
    return matches(c.mark(at), number) and readings(c.low(at))[0].number == "plur"


def _is_counted(c: Candidate, at: int) -> bool:
    """«Из 51 сгоревшего [дома] 12 восстановлены»: another number counts the noun before this one."""
    before = c.mark(at - 1)
    if before is not None and before.kind == "word" and reads_as(before.low, "ADJF", "PRTF"):
        before = c.mark(at - 2)
    return before is not None and before.kind == "number"


def _is_of_one(mark: Mark) -> bool:
    """Whether a word is a noun of one thing, which has one number: «статьи» of «из статьи 290»."""
    return mark.kind == "word" and any(form.number == "sing" for form in readings(mark.low)[:1])


def _counts_many(c: Candidate) -> bool:
    """Whether a noun in the genitive plural follows: «53 регионов»."""
    return c.counts and any(
        form.pos == "NOUN" and form.case == "gent" and form.number == "plur"
        for form in readings(c.after)
    )


def law(c: Candidate) -> bool:
    """A number before the name of a code: «228 УК РФ»."""
    after = c.mark(c.numeral.last + 1)
    return c.bare and after is not None and after.low in labels("law") and after.text[:1].isupper()
