"""Which figures may be the whole of a part: by kind, unit and value, and by their place before it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from svodka.language.lexicon import folded
from svodka.language.punctuation import DASHES
from svodka.reading.parts.markers import has_word, words_of
from svodka.reading.parts.stands import Stand
from svodka.reading.syntax.links import links

_NEAR_SENTENCES = 3
"""How many sentences back «из них» may point."""
_AMOUNTS = ("money", "measure", "duration")
_MANY = 100
"""From what number on those who were born and who died are no few of one litter."""
_YEAR = 4
"""Digits of a year."""
_TIMED = 9
"""How many tokens at most tell the time of a number in its bracket."""
_LARGE = 1000
"""From what number on a figure counts no things that were left unnamed, but has a unit."""


def possible(part: Stand, whole: Stand, unsaid: int = 0) -> bool:
    """Whether a figure could be a part of another by kind, unit and value.

    A share («треть», «15%») may be a part of anything but a share; otherwise the units are the same
    and the part is smaller. Factors («вдвое») are neither. A part may leave the unit of its whole
    unsaid, up to ``unsaid`` sentences behind it: «просили 85 миллионов рублей, получили 12».
    """
    if part.kind == "factor" or whole.kind in ("factor", "percent"):
        return False
    if part.kind == "percent":
        return whole.kind in ("count", *_AMOUNTS)
    if part.kind == "count" and not part.lemma and whole.kind in _AMOUNTS:
        return _unit_unsaid(part, whole, unsaid)
    if whole.kind == "count" and whole.lemma in ("", part.lemma) and part.kind in _AMOUNTS:
        return _unit_unsaid_of_whole(part, whole)
    if part.unit != whole.unit or part.kind != whole.kind:
        return False
    if part.value is None or whole.value is None:
        return False
    vague = whole.site.quantity.relation in ("vague", "more_than", "at_least")
    return part.value < whole.value or (vague and part.value == whole.value)


def _unit_unsaid(part: Stand, whole: Stand, reach: int) -> bool:
    """Whether a bare number may be so many of the unit of a whole; a large one anywhere."""
    if part.stated is None or whole.stated is None or part.people:
        return False
    behind = part.site.sentence.index - whole.site.sentence.index
    near = 0 <= behind <= reach or part.stated >= _LARGE
    return near and part.stated < whole.stated


def _unit_unsaid_of_whole(part: Stand, whole: Stand) -> bool:
    """«14 километров из сорока»: whether a bare number in the sentence may be of the unit of its part."""
    if part.stated is None or whole.stated is None or whole.people:
        return False
    return part.site.sentence is whole.site.sentence and part.stated < whole.stated


def back(found: Sequence[Stand], order: int, reach: int = 200) -> Iterator[Stand]:
    """The figures before number ``order``, nearest first."""
    return (found[i] for i in range(order - 1, max(-1, order - 1 - reach), -1))


def nearest(
    part: Stand, found: Sequence[Stand], limit: int, token: int, reach: int = _NEAR_SENTENCES
) -> Stand | None:
    """The nearest possible whole before figure number ``limit`` and, in the sentence, before ``token``.

    One that says where gives way to another of its sentence: «900 жителей в 40 районах, из них 15%»; so does
    one in brackets that are closed: «34 человека (годом ранее — 41), из них 5 детей».
    """
    sentence = part.site.sentence.index
    passed: Stand | None = None
    for whole in back(found, limit):
        if sentence - whole.site.sentence.index > reach:
            break
        if passed is not None and whole.site.sentence is not passed.site.sentence:
            break
        if whole.site.sentence is part.site.sentence and whole.site.last >= token:
            continue
        if not possible(part, whole) or not whole.amount:
            continue
        same = whole.site.sentence is part.site.sentence
        aside = same and whole.nest[whole.site.first] > part.nest[part.site.first]
        if not aside and not _says_where(whole, part):
            return whole
        passed = passed or whole
    return passed


def _says_where(whole: Stand, part: Stand) -> bool:
    """«Больны 900 жителей в 40 районах»; but «света нет в 94 сёлах, в том числе в 40» counts them."""
    site = whole.site
    where = bool(site.preposition) and whole.lemma in words_of("region")
    return where and part.site.preposition != site.preposition


def from_there(part: Stand, whole: Stand) -> bool:
    """«12 студентов из 40 вузов», «пять команд из 12 городов»: where they are from, and none of them."""
    if part.kind != "count" or not part.lemma or whole.lemma in ("", part.lemma):
        return False
    return part.animate != whole.animate or whole.lemma in words_of("region")


def befell_others(part: Stand, whole: Stand) -> bool:
    """«Ранены [шестеро]; [один] человек погиб», «погибли [40] человек, [пятеро] ранены»: no part.

    Those who died may be said to be some of the wounded («из них»), those who live are none of the dead.
    """
    killed = words_of("killed")
    if whole.verb in killed and part.verb not in killed:
        return any(part.verb in words_of(kind) for kind in ("befell", "hurt", "treated"))
    wounded = whole.verb in words_of("wounded") and part.verb in killed
    return wounded and part.marker("of_them") is None


def went_otherwise(part: Stand, whole: Stand) -> bool:
    """«Родились [2 107] человек, умерли [1 480]», «прибыли [900], выбыли [700]»: no part of each other.

    Not «родились пять тигрят, двое умерли», «из них выбыли 700».
    """
    if part.verb == whole.verb or part.marker("of_them") is not None or part.of_them() is not None:
        return False
    both = {part.verb, whole.verb} <= words_of("flow")
    return both and min(part.value or 0, whole.value or 0) >= _MANY


def befell_people(part: Stand, whole: Stand) -> bool:
    """«Произошло 40 [пожаров], спасены [12]»: whom it befell are none of the fires; «потушены 12» are."""
    if part.lemma or part.kind != "count" or folded(whole.lemma) not in words_of("accident"):
        return False
    befell = words_of("befell") | words_of("wounded") | words_of("hurt") | words_of("treated")
    return part.verb in befell and part.marker("of_them") is None


def parallel(part: Stand, whole: Stand) -> bool:
    """«13 гостей прошли по билетам, семеро – по спискам»: the same preposition follows both."""
    if not before_dash(part):
        return False
    preposition = part.site.sentence.tokens[part.site.last + 2].text.casefold()
    between = tokens_between(whole, part) or []
    return any(text.casefold() == preposition for text, _ in between)


def before_dash(stand: Stand) -> bool:
    """«[Семеро] – по спискам»: whether a dash and a preposition follow a number."""
    behind = stand.site.sentence.tokens[stand.site.last + 1 : stand.site.last + 3]
    return len(behind) == 2 and behind[0].text in DASHES and behind[1].pos == "ADP"


def compared_in_bracket(stand: Stand) -> bool:
    """«Потратили 6 млн рублей ([5 млн] годом ранее)», «(38 в прошлом году)»: a number of another time, alone
    in its bracket with that time, which is no part of the number before it.

    Not «15 побед (11 — в прошлом сезоне)».
    """
    tokens, last = stand.site.sentence.tokens, stand.site.last
    if not stand.nest[stand.site.first]:
        return False
    inside = [*takewhile(lambda token: token.text not in "()", tokens[last + 1 :])]
    if len(inside) > _TIMED or any(t.text in DASHES or t.text in ",;" for t in inside):
        return False
    earlier = links("earlier")
    if has_word(inside, "past") or any(t.low in earlier for t in inside):
        return True
    year = any(len(t.text) == _YEAR and t.text.isdecimal() for t in inside)
    return stand.kind in _AMOUNTS and year  # «выручка — 6 млн ([5 млн] в 2022 году)»


def told_anew(part: Stand, whole: Stand, before: Stand) -> bool:
    """«Вывезены [82] человека, в том числе 13 детей, пострадали [10] человек»: what the words of a part
    ``before`` do not reach, as it names the noun of the whole again, with a verb of its own.
    """
    own = bool(part.verb) and part.verb != whole.verb == before.verb
    return own and bool(part.lemma) and part.lemma == whole.lemma


def tokens_between(left: Stand, right: Stand) -> list[tuple[str, str]] | None:
    """The tokens between two figures of one sentence as (text, tag); ``None`` for two sentences."""
    if left.site.sentence is not right.site.sentence:
        return None
    tokens = left.site.sentence.tokens[left.site.last + 1 : right.site.first]
    return [(t.text, t.pos) for t in tokens]
