"""The rules that find a whole where the words leave no doubt, each with a name and its sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache

from svodka.language.analysis import Outline, Token
from svodka.language.lexicon import classes
from svodka.reading.parts.features import Stand, preceding, run_length

_NEAR_SENTENCES = 3
"""How many sentences back «из них» may point."""
_GROUP_SENTENCES = 5
"""How many sentences back a group may be counted that is named again."""
_SAMPLE_SENTENCES = 8
"""How many sentences back the size of a sample may stand."""
_AMONG = 14
"""How many tokens before the part «среди пострадавших» may stand."""
_LISTED = 8
"""How many parts a bracket may list."""
_LARGE = 20
"""From what number on a sum that fits is taken for no chance."""
_ITEMS = 40
"""How many paragraphs a list may have."""
_WITH_VERB = 12
_LISTED_NAMES = 25
"""How many tokens «из них» may stand before the part: further in a list of names, without a verb."""
_DASHES = frozenset("—–-")
_BULLETS = frozenset("•·▪◦—–-*")


def possible(part: Stand, whole: Stand) -> bool:
    """Whether a figure could be a part of another by kind, unit and value.

    A share («треть», «15%») may be a part of anything but a share; otherwise the units are the same
    and the part is smaller. Factors («вдвое») are neither.
    """
    if part.kind == "factor" or whole.kind in ("factor", "percent"):
        return False
    if part.kind == "percent":
        return whole.kind in ("count", "money")
    if part.unit != whole.unit or part.kind != whole.kind:
        return False
    if part.value is None or whole.value is None:
        return False
    vague = whole.site.quantity.relation in ("vague", "more_than", "at_least")
    return part.value < whole.value or (vague and part.value == whole.value)


def back(found: Sequence[Stand], order: int, reach: int = 200) -> Iterator[Stand]:
    """The figures before number ``order``, nearest first."""
    return (found[i] for i in range(order - 1, max(-1, order - 1 - reach), -1))


def out_of_next(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«Проект поддержали 18 депутатов из 30»: «из» and the whole come right after the part."""
    if part.order + 1 >= len(found):
        return None
    whole = found[part.order + 1]
    between = _between(part, whole)
    if between is None or len(between) > 5 or not preceding(whole, "out_of", 3):
        return None
    if any(pos == "VERB" or text in ",;:()" for text, pos in between):
        return None
    return whole if possible(part, whole) else None


def out_of_before(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«Из 12 кораблей семь вернулись в порт»: a sentence that begins with «из» and the whole."""
    for whole in back(found, part.order):
        if whole.site.sentence is not part.site.sentence:
            return None
        if preceding(whole, "out_of", 3) and _opens_clause(whole) and not _after_number(whole):
            between = _between(whole, part) or []
            aside = any(text in ".;" for text, _ in between) or whole.nest[whole.site.first]
            return whole if possible(part, whole) and not aside else None
    return None


def _opens_clause(whole: Stand) -> bool:
    """Whether «из» and the whole begin a sentence, or a clause after a comma or «а»."""
    if whole.site.first <= 7:
        return True
    tokens = whole.site.sentence.tokens
    for marker in whole.markers:
        if marker.kind == "out_of" and 0 < whole.site.first - marker.last <= 3 and marker.first:
            before = tokens[marker.first - 1]
            return before.text in ",;:—–(" or before.pos == "CCONJ"
    return False


def _after_number(whole: Stand) -> bool:
    """Whether the whole already has its part before it («один из четырёх», «342 из 512 голосов»)."""
    tokens = whole.site.sentence.tokens
    for marker in whole.markers:
        if marker.kind == "out_of" and 0 <= whole.site.first - marker.last <= 3:
            before = tokens[max(0, marker.first - 2) : marker.first]
            return any(t.pos == "NUM" or t.lemma == "один" for t in before)
    return False


def of_them_before(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«Осмотрели 40 судов, из них девять задержали»: the marker stands before the part."""
    marker = part.marker("of_them")
    if marker is None:
        return None
    before: list[Stand] = []
    for stand in back(found, part.order):
        if stand.site.sentence is not part.site.sentence or stand.site.first <= marker.last:
            break
        before.insert(0, stand)
    between = part.site.sentence.tokens[marker.last + 1 : part.site.first]
    verbs = any(t.pos == "VERB" for t in between)
    if not before and len(between) > (_WITH_VERB if verbs else _LISTED_NAMES):
        return None
    if before and before[-1].kind != part.kind and not part.nest[part.site.first]:
        return None  # the division has ended: another matter is counted
    limit = before[0].order if before else part.order
    return _nearest(part, found, limit, marker.first)


def of_them_after(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«Задержаны пять человек, двое из них ранены»: the marker follows the part."""
    marker = part.follows("of_them")
    if marker is None:
        return None
    between = part.site.sentence.tokens[part.site.last + 1 : marker.first]
    if any(t.text in ",.;:()" or t.pos == "VERB" for t in between):
        return None
    return _nearest(part, found, part.order, part.site.first)


def adds_up(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«У них восемь детей: пять дочерей и три сына»: a colon, dash or bracket, and the sum is exact."""
    for whole in back(found, part.order, 6):
        if whole.site.sentence is not part.site.sentence:
            return None
        if not possible(part, whole) or not run_length(part, whole, found):
            continue
        first = found[whole.order + 1]
        between = _between(whole, first) or []
        if any(text in ":(" or text in _DASHES for text, _ in between) or part.kind == "duration":
            return whole
    return None


def adds_up_far(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«В зале 294 депутата. За голосовал 261, против 33»: the sum of large numbers is no chance."""
    around = found[max(0, part.order - 6) : part.order + 6]
    for whole in sorted(around, key=lambda s: abs(s.order - part.order)):
        if whole is part or not possible(part, whole) or (whole.value or 0) < _LARGE:
            continue
        if whole.site.quantity.relation != "exact" or whole.site.quantity.change:
            continue
        length = run_length(part, whole, found)
        if length and not any(
            s.site.quantity.change or sure_before(s, found)
            for s in found[max(0, part.order - length + 1) : part.order + length]
            if s is not whole
        ):
            return whole
    return None


def sure_before(part: Stand, found: Sequence[Stand]) -> bool:
    """Whether a rule that needs no sum finds another whole for a figure."""
    return any(rule(part, found) for rule in (out_of_next, of_them_before, of_them_after, bracket))


def bracket(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«На счету команды 15 побед (11 — дома)»: a bracket right after the whole begins with the part."""
    if part.kind == "percent" or not part.order:
        return None
    whole = found[part.order - 1]
    between = _between(whole, part)
    if between is None or not 1 <= len(between) <= 4 or between[-1][0] != "(":
        return None
    if any(pos == "VERB" or text in ",;:" for text, pos in between):
        return None
    return whole if possible(part, whole) else None


def bracket_next(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«За проект 90 депутатов (12 против, семеро воздержались)»: the bracket of a part goes on."""
    if not part.order or not part.nest[part.site.first]:
        return None
    after = part
    for before in back(found, part.order, _LISTED):
        between = _between(before, after)
        if between is None or any(text in "()" for text, _ in between):
            return None
        whole = bracket(before, found)
        if whole is not None:
            return whole if possible(part, whole) else None
        after = before
    return None


def listed(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«Изъято 90 изделий:» and below «– ружья – 12 единиц»: items of a list under a total."""
    paragraph = part.site.sentence.paragraph
    if part.order and found[part.order - 1].site.sentence.paragraph == paragraph:
        return None  # only the first figure of an item
    intro = introduction(part.site.page.outline, paragraph)
    if intro < 0:
        return None
    for whole in back(found, part.order):
        if whole.site.sentence.paragraph < intro:
            return None
        if whole.site.sentence.paragraph == intro and possible(part, whole):
            return whole
    return None


def introduction(outline: Outline, item: int) -> int:
    """The paragraph, ending in a colon, whose list paragraph ``item`` belongs to; -1 if none."""
    text = outline.text
    for at in range(item - 1, max(-1, item - 1 - _ITEMS), -1):
        start, end = outline.paragraphs[at]
        if text[end - 1] == ":":
            return at
        if text[start] not in _BULLETS and text[end - 1] not in ";,":
            return -1
    return -1


def enumerated(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«Выявили 90 нарушений: на рынках – 40, в кафе – 30»: a colon after the whole, the same noun."""
    for whole in back(found, part.order):
        if whole.site.sentence is not part.site.sentence:
            return None
        if not possible(part, whole) or (part.lemma and part.lemma != whole.lemma):
            continue
        first = _between(whole, found[whole.order + 1]) or []
        if any(text == ":" for text, _ in first):
            return whole
    return None


def among(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«Ранены 70 человек. Среди пострадавших четверо детей»: the group was counted before."""
    marker = part.marker("among")
    if marker is None or part.site.first - marker.last > _AMONG:
        return None
    return _nearest(part, found, part.order, marker.first, _GROUP_SENTENCES)


def same_group(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«Составлен список из 400 домов. … Снесут 90 домов»: the same noun, out of a counted set."""
    if not part.lemma or part.kind == "percent":
        return None
    for whole in back(found, part.order):
        if part.site.sentence.index - whole.site.sentence.index > _GROUP_SENTENCES:
            return None
        if possible(part, whole) and part.lemma == whole.lemma and preceding(whole, "out_of", 3):
            return whole
    return None


def fate(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«Заразились 900 человек, 40 умерли»: what became of some of the patients."""
    tokens = part.site.sentence.tokens
    if not _has(tokens[max(0, part.site.first - 3) : part.site.last + 4], "fate"):
        return None
    for whole in back(found, part.order, 3):
        if part.site.sentence.index - whole.site.sentence.index > 1:
            return None
        around = whole.site.sentence.tokens[max(0, whole.site.first - 6) : whole.site.last + 4]
        named = whole.animate or not whole.lemma
        if named and possible(part, whole) and _has(around, "ill"):
            return whole
    return None


def asked(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«Опросили 1200 человек. Четверть опрошенных не знает соседей»: a share of a counted sample."""
    if part.kind != "percent" or part.site.quantity.change:
        return None
    for whole in back(found, part.order):
        if part.site.sentence.index - whole.site.sentence.index > _SAMPLE_SENTENCES:
            return None
        if whole.kind == "count" and whole.animate and _has(whole.site.sentence.tokens, "asked"):
            tokens = part.site.sentence.tokens[part.site.last + 1 : part.site.last + 4]
            return whole if _has(tokens, "asked") else None
    return None


@cache
def _lemmas(kind: str) -> frozenset[str]:
    return classes("russian/parts").get(kind, frozenset())


def _has(tokens: Sequence[Token], kind: str) -> bool:
    """Whether one of the tokens is a word of a class of the lexicon."""
    return any(t.lemma.replace("ё", "е") in _lemmas(kind) for t in tokens)


RULES: tuple[tuple[str, Callable[[Stand, Sequence[Stand]], Stand | None]], ...] = (
    ("part.out-of-next", out_of_next),
    ("part.of-them-after", of_them_after),
    ("part.of-them-before", of_them_before),
    ("part.out-of-before", out_of_before),
    ("part.adds-up", adds_up),
    ("part.bracket", bracket),
    ("part.adds-up-far", adds_up_far),
    ("part.bracket-next", bracket_next),
    ("part.listed", listed),
    ("part.enumerated", enumerated),
    ("part.among", among),
    ("part.same-group", same_group),
    ("part.fate", fate),
    ("part.asked", asked),
)
"""The rules in their order; the first that finds a whole is right."""


def sure_whole(part: Stand, found: Sequence[Stand]) -> tuple[Stand, str] | None:
    """The whole that a rule finds, and the name of the rule."""
    for name, rule in RULES:
        whole = rule(part, found)
        if whole is not None:
            return whole, name
    return None


def _between(left: Stand, right: Stand) -> list[tuple[str, str]] | None:
    """The tokens between two figures of one sentence as (text, tag); ``None`` for two sentences."""
    if left.site.sentence is not right.site.sentence:
        return None
    tokens = left.site.sentence.tokens[left.site.last + 1 : right.site.first]
    return [(t.text, t.pos) for t in tokens]


def _nearest(
    part: Stand, found: Sequence[Stand], limit: int, token: int, reach: int = _NEAR_SENTENCES
) -> Stand | None:
    """The nearest possible whole before figure number ``limit`` and, in the sentence, before ``token``."""
    sentence = part.site.sentence.index
    for whole in back(found, limit):
        if sentence - whole.site.sentence.index > reach:
            return None
        if whole.site.sentence is part.site.sentence and whole.site.last >= token:
            continue
        if possible(part, whole) and whole.site.quantity.change in (None, "to"):
            return whole
    return None
