"""Verb forms that the tagger takes for something else: «[Намолочено] 19 тонн», «[проиндексируют] пенсии».

It has seen few of them, and first words look like names. Where the dictionary knows a form as nothing but a
neuter short participle, it is one: of 740 such forms in annotated articles the tagger misses 16. So is one
that is nothing but the third person of what is to come, which else would be told as what happened, or of what
is, one that is nothing but a past: «[вакцинировались] 40 врачей», «40 палаток [ликвидировала] служба», and
one that only orders: «[Постройте] 12 школ!»
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from svodka.language.russian.dictionary import parses
from svodka.language.russian.tags import Tag

MAX_SEEN = 20_000
_ENDINGS = ("но", "то")
_FUTURE_ENDINGS = ("ют", "ут", "ат", "ят", "ет", "ёт", "ит")
_NEUTER = "ло"
_PAST_ENDINGS = ("л", "ла", "ло", "ли", "лся", "лась", "лось", "лись")
_REFLEXIVE = ("ся", "сь")
_ORDER = "те"
_LAST = frozenset(end[-1] for end in (*_ENDINGS, *_FUTURE_ENDINGS, *_PAST_ENDINGS, _ORDER))
_MISTAKEN = frozenset({"NOUN", "PROPN", "ADJ"})
_ADVERBS = frozenset({"ADV", "ADJ"})
_CORRECTED = _MISTAKEN | {"VERB", "AUX"}
"""The only tags that may change."""
_SHORTEST = 5
_SHORTEST_NEUTER = 4
"""Short forms are often names («Дали», «Пала»), neuter ones are none: «[пало] 40 лошадей»."""
PARTICIPLE = (
    "VERB|Aspect=Perf|Gender=Neut|Number=Sing|Tense=Past|Variant=Short|VerbForm=Part|Voice=Pass"
)
"""The tag of «собрано» in the tagger's own words."""
FUTURE = "VERB|Aspect=Perf|Mood=Ind|Number={}|Person=3|Tense=Fut|VerbForm=Fin|Voice=Act"
"""That of «соберут», and with the other number of «соберёт»."""
PRESENT = "VERB|Aspect=Imp|Mood=Ind|Number={}|Person=3|Tense=Pres|VerbForm=Fin|Voice=Act"
"""That of «бастуют», and with the other number of «бастует»."""
PAST = "VERB|Aspect=Perf|{}|Tense=Past|VerbForm=Fin|Voice=Act"
"""That of what happened, where its number and gender are told."""
_TAG = Tag.of(PARTICIPLE)
_ORDER_TAG = Tag.of(
    "VERB|Aspect=Perf|Mood=Imp|Number=Plur|Person=2|Tense=Fut|VerbForm=Fin|Voice=Act"
)
"""That of «постройте»."""
_PAST_TAGS = {
    "plur": Tag.of(PAST.format("Mood=Ind|Number=Plur")),
    "masc": Tag.of(PAST.format("Gender=Masc|Mood=Ind|Number=Sing")),
    "femn": Tag.of(PAST.format("Gender=Fem|Mood=Ind|Number=Sing")),
    "neut": Tag.of(PAST.format("Gender=Neut|Mood=Ind|Number=Sing")),
}
_THIRD_TAGS = {
    (tense, short): Tag.of(form.format(number))
    for tense, form in (("futr", FUTURE), ("pres", PRESENT))
    for short, number in (("sing", "Sing"), ("plur", "Plur"))
}


def corrected(forms: Sequence[str], tags: list[Tag]) -> list[Tag]:
    """The tags of some tokens, with those of verb forms that the dictionary is sure of."""
    return [
        _corrected(form, tag) if tag.pos in _CORRECTED and form[-1:] in _LAST else tag
        for form, tag in zip(forms, tags, strict=True)
    ]


def before_numbers(forms: Sequence[str], tags: list[Tag]) -> list[Tag]:
    """The tags of some tokens, with those of participles that look like adverbs: «и [открыто] 12 школ»."""
    made = list(tags)
    for at, (form, tag) in enumerate(zip(forms[:-1], tags[:-1], strict=True)):
        adverb = tag.pos in _ADVERBS and tags[at + 1].pos == "NUM" and form[-2:] in _ENDINGS
        if adverb and _may_be_participle(form.casefold()):
            made[at] = _TAG
    return made


def _corrected(form: str, tag: Tag) -> Tag:
    end = form[-2:]
    if end in _ENDINGS and tag.pos in _MISTAKEN and _is_participle(form.casefold()):
        return _TAG
    if end in _FUTURE_ENDINGS and (tag.pos in _MISTAKEN or tag.pos == "VERB"):
        if tag.feats.get("Tense") != "Fut" and (future := _third(form.casefold(), "futr")):
            return future
        return (tag.pos in _MISTAKEN and _third(form.casefold(), "pres")) or tag
    if end == _ORDER and tag.pos in _MISTAKEN and _is_order(form.casefold()):
        return _ORDER_TAG
    mistaken = tag.pos in _MISTAKEN or tag.feats.get("Tense") == "Fut"
    mistaken = mistaken or tag.feats.get("VerbForm") == "Part"  # «[выздоровели] — 40»
    if mistaken and form.endswith(_PAST_ENDINGS):
        return _past(form.casefold()) or tag
    return tag


@lru_cache(MAX_SEEN)
def _is_participle(low: str) -> bool:
    if len(low) < _SHORTEST:
        return False
    found = parses(low)
    return bool(found) and all(p.is_known and p.tag.POS == "PRTS" for p in found)


@lru_cache(MAX_SEEN)
def _may_be_participle(low: str) -> bool:
    return any(p.is_known and p.tag.POS == "PRTS" for p in parses(low))


@lru_cache(MAX_SEEN)
def _is_order(low: str) -> bool:
    """«[Постройте] 12 школ!»"""
    found = parses(low) if len(low) >= _SHORTEST else ()
    return bool(found) and all(p.is_known and "impr" in p.tag.grammemes for p in found)


@lru_cache(MAX_SEEN)
def _third(low: str, tense: str) -> Tag | None:
    """«[Пересчитают] 40 пенсий», «[бастуют] 40 врачей»: the tag of a form that only tells what is to come, or
    what is (``tense``); ``None`` for others.
    """
    found = parses(low) if len(low) >= _SHORTEST else ()
    if not found or not all(p.is_known and {tense, "3per"} <= p.tag.grammemes for p in found):
        return None
    return _THIRD_TAGS.get((tense, str(found[0].tag.number)))


@lru_cache(MAX_SEEN)
def _past(low: str) -> Tag | None:
    """«[Вакцинировались] 40 врачей»: the tag of a form that only tells what happened; ``None`` for others.

    Of reflexive forms that the dictionary does not know, too: nothing else ends so and has a tense. Neuter
    ones may be short adjectives beside: «пало».
    """
    neuter = low.endswith(_NEUTER)
    found = parses(low) if len(low) >= (_SHORTEST_NEUTER if neuter else _SHORTEST) else ()
    if neuter and found and found[0].tag.POS == "VERB":
        found = [p for p in found if p.tag.POS != "ADJS"]
    sure = low.endswith(_REFLEXIVE) or all(p.is_known for p in found)
    if not found or not sure or not all({"VERB", "past"} <= p.tag.grammemes for p in found):
        return None
    return _PAST_TAGS[str(found[0].tag.gender or found[0].tag.number)]
