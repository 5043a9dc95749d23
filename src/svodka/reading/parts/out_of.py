"""Rules of «из»: the part out of a whole («18 из 30»), and the part of those just counted («из них»).

Each gives the whole of ``part`` among the figures ``found`` of the document, ``None`` where there is none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from svodka.language.lexicon import folded
from svodka.language.punctuation import DASHES
from svodka.reading.claims.lists.others_behind import ends_part
from svodka.reading.parts.markers import Marker, has_word, words_of
from svodka.reading.parts.stands import Stand, preceding
from svodka.reading.parts.wholes import (
    back,
    befell_others,
    from_there,
    nearest,
    possible,
    tokens_between,
    told_anew,
)
from svodka.reading.syntax.groups import divided_group
from svodka.reading.syntax.links import links
from svodka.reading.syntax.morphs import morphs

_OPENING = 7
"""Up to which token a whole begins its sentence, whatever stands before «из»."""
_WITH_VERB = 12
_NAMED_SENTENCES = 3
"""How many sentences back a group may be counted that is named before «среди которых»."""
_STOPS = frozenset(",.;:()") | DASHES
"""What stands between a part and the «из них» of another."""
_BEFORE = 3
"""Words that open a sentence about what was before: «в прошлом году», «год назад»."""
_LISTED_NAMES = 25
"""How many tokens «из них» may stand before the part: further in a list of names, without a verb."""


def out_of_next(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«Проект поддержали 18 депутатов из 30»: «из» and the whole come right after the part."""
    if part.order + 1 >= len(found):
        return None
    whole = found[part.order + 1]
    between = tokens_between(part, whole)
    if between is None or len(between) > 5 or not preceding(whole, "out_of", 3):
        return None
    if any(pos == "VERB" or text in ",;:()" for text, pos in between):
        return None
    return whole if possible(part, whole) and not from_there(part, whole) else None


def out_of_before(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«Из 12 кораблей семь вернулись в порт»: a sentence that begins with «из» and the whole.

    Not «из 40 школ закрыли три, из 12 садов — два», where another whole is divided.
    """
    if part.lemma and preceding(part, "out_of") and _opens_clause(part):
        return None
    for whole in back(found, part.order):
        if whole.site.sentence is not part.site.sentence:
            return None
        if preceding(whole, "out_of", 3) and _opens_clause(whole) and not _after_number(whole):
            between = tokens_between(whole, part) or []
            inside = whole.nest[whole.site.first] > part.nest[part.site.first]
            aside = inside or any(text in ".;" for text, _ in between)
            aside = aside or from_there(part, whole)
            return whole if possible(part, whole) and not aside else None
    return None


def among_before(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«Среди 60 задержанных — 7 подростков»: a clause of «среди» and the whole, a dash and the part.

    Not «среди 60 стран — 7 побед»: another thing is none of those among which it is.
    """
    if part.order == 0 or _is_thing(part):
        return None
    whole = found[part.order - 1]
    between = [text for text, _ in tokens_between(whole, part) or []]
    if not between or between[-1] not in DASHES or not preceding(whole, "among", 1):
        return None
    return whole if possible(part, whole) and not _STOPS.intersection(between[:-1]) else None


def _is_thing(stand: Stand) -> bool:
    """Whether a figure counts what is not alive."""
    noun = stand.site.noun
    return noun >= 0 and stand.site.tree.tokens[noun].feats.get("Animacy") == "Inan"


def _opens_clause(whole: Stand) -> bool:
    """Whether «из» and the whole begin a sentence, or a clause after a comma or «а».

    «Сеть из девяти пекарен», «никто из пяти судей», «из областей прибыли 60 гостей», «из Алматы — 60»,
    «из погибших 96 — пешеходы» do not.
    """
    tree = whole.site.tree
    if divided_group(tree.tokens) >= 0:
        return False
    for marker in whole.markers:
        if marker.kind != "out_of" or not 0 < whole.site.first - marker.last <= 3:
            continue
        if any(
            t.pos in ("NOUN", "PROPN", "NUM") or t.feats.get("VerbForm") == "Fin"
            for t in tree.tokens[marker.last + 1 : whole.site.first]
        ):
            return False
        if not marker.first:
            return True
        before = tree.tokens[marker.first - 1]
        if before.text in ",;:—–(" or before.pos == "CCONJ":
            return True
        owner = tree.heads[whole.site.noun if whole.site.noun >= 0 else whole.site.head]
        made_of = owner == before.index and before.pos in ("NOUN", "PROPN", "PRON")
        return whole.site.first <= _OPENING and not made_of
    return whole.site.first <= _OPENING


def _after_number(whole: Stand) -> bool:
    """Whether the whole already has its part before it («один из четырёх», «342 из 512 голосов»)."""
    tokens = whole.site.sentence.tokens
    for marker in whole.markers:
        if marker.kind == "out_of" and 0 <= whole.site.first - marker.last <= 3:
            before = tokens[max(0, marker.first - 2) : marker.first]
            return any(t.pos == "NUM" or t.lemma in words_of("one") for t in before)
    return False


def of_them_before(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«Осмотрели 40 судов, из них девять задержали»: the marker stands before the part."""
    marker = part.marker("of_them")
    if marker is None or part.changed or _superlative(part, marker) or _ended(part, marker):
        return None
    counted = _counted_before(part, marker, found)
    if counted is not None:
        other = part.lemma or part.kind != counted.kind
        whole = None if other else of_them_after(counted, found)
        return whole if whole is not None and possible(part, whole) else None
    before: list[Stand] = []
    for stand in back(found, part.order):
        if stand.site.sentence is not part.site.sentence or stand.site.first <= marker.last:
            break
        before.insert(0, stand)
    between = part.site.sentence.tokens[marker.last + 1 : part.site.first]
    verbs = any(t.pos == "VERB" for t in between)
    if not before and len(between) > (_WITH_VERB if verbs else _LISTED_NAMES):
        return None
    beside = [s for s in before if s.nest[s.site.first] <= part.nest[part.site.first]]
    if beside and beside[-1].kind != part.kind and not part.nest[part.site.first]:
        return None  # the division has ended: another matter is counted
    limit = before[0].order if before else part.order
    whole = nearest(part, found, limit, marker.first)
    first = nearest(before[0], found, limit, marker.first) if before and whole else None
    if whole is not None and first is not None and first.order > whole.order:
        return (
            None  # «погибли 96, в том числе 5 детей, ранены 143»: more than those who are divided
        )
    if whole is None or whole.site.sentence is not part.site.sentence:
        whole = _named(part, marker, back(found, limit)) or whole
    if whole is not None and whole.site.sentence is not part.site.sentence and _is_of_before(whole):
        near = part.site.sentence.index - _NAMED_SENTENCES
        told = (s for s in back(found, whole.order) if s.site.sentence is not whole.site.sentence)
        one = next(
            (s for s in told if s.unit == whole.unit and s.site.sentence.index >= near), None
        )
        if one is not None:
            whole = nearest(part, found, one.order + 1, marker.first) or whole
    if whole is not None and befell_others(part, whole):
        return None  # «погибли 40, в том числе 12 детей, ещё пятеро ранены»
    if whole is not None and before and told_anew(part, whole, before[-1]):
        return None
    if whole is None or not _after_rest(part, marker):
        return whole
    # «40 птиц, из них 12 молодых, остальные, в том числе 20 самок»
    return of_them_before(whole, found)


def _is_of_before(whole: Stand) -> bool:
    """«Засеяно 90 га. [Годом ранее] — 70 га. Из них 40 га …»: a sentence that only tells what was before."""
    opening = [t.text.casefold() for t in whole.site.sentence.tokens[:_BEFORE]]
    return not links("earlier").isdisjoint(opening) or has_word(
        whole.site.sentence.tokens[:_BEFORE], "past"
    )


def _named(part: Stand, marker: Marker, before: Iterator[Stand]) -> Stand | None:
    """«Ехали 48 пассажиров и пять машин. Пассажиры, среди которых семь детей»: the group is named again."""
    ahead = part.site.sentence.tokens[max(0, marker.first - 2) : marker.first]
    nouns = [t.lemma for t in ahead if t.pos == "NOUN"]
    for whole in before:
        if part.site.sentence.index - whole.site.sentence.index > _NAMED_SENTENCES:
            return None
        if whole.lemma in nouns[-1:] and whole.amount and possible(part, whole):
            return whole
    return None


def _after_rest(part: Stand, marker: Marker) -> bool:
    """Whether «остальные» stands right before a marker."""
    return has_word(part.site.sentence.tokens[max(0, marker.first - 2) : marker.first], "left")


def goes_on(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«Из 90 миллионов 40 даст банк. Ещё 30 миллионов даст область»: a sentence that goes on dividing."""
    latest = found[part.order - 1] if part.order else part
    near = part.site.sentence.index - latest.site.sentence.index == 1
    if not near or part.verb != latest.verb or not part.verb or not preceding(part, "rest"):
        return None
    whole = out_of_before(latest, found) or of_them_before(latest, found)
    if whole is None or not possible(part, whole):
        return None
    total = (part.value or 0) + (latest.value or 0)
    return whole if total <= (whole.value or 0) else None


def _superlative(part: Stand, marker: Marker) -> bool:
    """«Крупнейший из них владеет 18 %»: «из них» belongs to one that is named."""
    before = part.site.sentence.tokens[max(0, marker.first - 1) : marker.first]
    suffixes = morphs("superlative")
    return any(t.pos == "ADJ" and any(s in t.text for s in suffixes) for t in before)


def _counted_before(part: Stand, marker: Marker, found: Sequence[Stand]) -> Stand | None:
    """«Один из них погиб, четверо ранены»: the figure that has «из них» for itself."""
    for stand in back(found, part.order):
        if stand.site.sentence is not part.site.sentence:
            return None
        if _own_marker(stand, found) is marker:
            return stand
    return None


def of_them_after(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«Задержаны пять человек, двое из них ранены»: the marker follows the part."""
    if part.changed or _own_marker(part, found) is None:
        return None
    return nearest(part, found, part.order, part.site.first)


def _own_marker(part: Stand, found: Sequence[Stand]) -> Marker | None:
    """The «из них» that a figure has for itself: «двое из них», not «пятеро, из них».

    «40 медалей из них 10 золотых»: it belongs to the number that it stands before. «В том числе» stands
    behind no part.
    """
    marker = part.of_them()
    tokens = part.site.sentence.tokens
    if marker is None or folded(tokens[marker.first].text) not in words_of("out_of"):
        return None
    between = tokens[part.site.last + 1 : marker.first]
    if any(t.text in _STOPS or t.pos == "VERB" for t in between):
        return None
    behind = found[part.order + 1] if part.order + 1 < len(found) else part
    ahead = behind.site.sentence is part.site.sentence and behind.site.first == marker.last + 1
    return None if ahead and part.lemma and possible(behind, part) else marker


def _ended(part: Stand, marker: Marker) -> bool:
    """Whether what a marker says has ended before a part, or is said of each.

    «…, из них в Омске – 40; приняты на работу 12», «90 гостей (из них 31 – дети) и семь поваров», «90
    гостей, каждый из которых дал 400 рублей».
    """
    tokens = part.site.sentence.tokens
    if part.nest[marker.first] > part.nest[part.site.first]:
        return True
    if has_word(tokens[max(0, marker.first - 1) : marker.first], "each"):
        return True
    between = tokens[marker.last + 1 : part.site.first]
    if ends_part(part.site, marker.last):
        return True
    clause = next((i for i, t in enumerate(between) if t.text == ";"), len(between))
    own = tokens[part.site.tree.clause[part.site.head]]  # «ранены 12, включая детей; один [погиб]»
    apart = clause < len(between) and own.pos == "VERB" and own.index > marker.last + clause
    return apart or any(t.pos == "VERB" for t in between[clause:])
