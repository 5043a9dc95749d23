"""The whole name of a place: «the northern town of Ostrov», «Bosnia and Herzegovina»."""

from __future__ import annotations

import re

from svodka.language.analysis import Sentence, Token
from svodka.language.english.counted.nouns import NOUNS
from svodka.language.english.cues import speaking
from svodka.language.english.marks import OWNER
from svodka.language.english.places.nowhere import names_none
from svodka.language.english.site import Site, noun_span, words_of
from svodka.language.english.speakers.voices import lands
from svodka.language.english.tree import child, phrase
from svodka.language.slots import Words

LED = {"in": 1, "at": 2, "on": 3, "near": 4, "across": 4, "off": 4, "of": 5, "from": 6, "to": 7}
"""Prepositions by which the choice of places tells nouns apart."""
_OTHER = 8
AROUND = frozenset(["near", "across", "inside", "outside"])
"""Prepositions that always say where."""
AT_PLACES = AROUND | {"in", "at", "off"}
"""Prepositions before a place further away."""
HANGING = frozenset(["obl", "nmod"])
"""How a place with its preposition hangs on what happened there, or on a noun."""
SECOND = re.compile(r" and [A-Z]\w+")
"""The second half of a name of two: «Bosnia *and Herzegovina*»."""


def whole_name(site: Site, at: int) -> Words:
    """A place with its name: «the *northern town of Ostrov*», «*east of the Republic of Karsun*».

    «*Highway 2*»: or with its number.
    """
    words, end = site.phrase(at), at
    if site.tokens[at].pos not in NOUNS or site.tokens[at].end != words.end:
        return _with_second(site, words)
    while (name := _name_behind(site, at, end)) is not None:
        at, end = name, phrase(site.sentence, name)[1]
    if site.low(end) in words_of("numbered") and _is_number(site, end + 1):
        end += 1
    if site.tokens[end].end > words.end:
        stop = site.tokens[end].end
        words = Words(words.start, stop, site.outline.text[words.start : stop])
    return _with_second(site, words)


def whole_place(site: Site, at: int) -> int:
    """«Most are in *the Mill district* of Tirsk, where 40 fell ill», not «in six *towns* of Kenya».

    «In *the village* of Karsun in the Tirsk region»: the nearer place.
    """
    while (part := site.tokens[at].head) >= 0 and _lies_in(site, part, at):
        at = part
    return at


def _lies_in(site: Site, part: int, at: int) -> bool:
    """Whether a word names a place that lies in another: «*the district* of Tirsk», «*Karsun* in Kenya»."""
    token, case = site.tokens[part], site.case(at)
    area = token.lemma in words_of("area") and token.feats.get("Number") != "Plur"
    some = token.lemma in words_of("stretch") and child(site.sentence, part, "nummod") is None
    if case == "of":
        return (area or some) and site.case(part) in AT_PLACES
    body = names_none(site, part) or token.lemma in speaking("body")
    own = any(site.tokens[c].pos == "PROPN" for c in site.sentence.children[part] if c != at)
    # not «a *town* in Kenya», «the *Games* in Kenya»
    named = (area and own) or (token.pos == "PROPN" and not body)
    beside = site.tokens[at].rel == "nmod" and token.rel in HANGING
    return case == "in" and named and beside and site.case(part) in (*AT_PLACES, "of")


def _is_number(site: Site, at: int) -> bool:
    """Whether a number stands here that is no figure of its own."""
    return at < len(site.tokens) and site.low(at).isdigit() and at not in site.own


def numbered(words: Words) -> bool:
    """Whether a road or a gate is told by its number: «*Highway 2*», not «their 30s»."""
    before, _, last = words.normal.rpartition(" ")
    road = before.rpartition(" ")[2].lower() in words_of("numbered")
    return road and last.isdigit() and not any(letter.isdigit() for letter in before)


def _name_behind(site: Site, noun: int, last: int) -> int | None:
    """The name that hangs on a noun by an «of» right behind its last word: «of *Lunn province*»."""
    for name in site.sentence.children[noun]:
        of = child(site.sentence, name, "case")
        if of == last + 1 and site.low(of) == "of" and named_area(site, name):
            return name
    return None


def _with_second(site: Site, words: Words) -> Words:
    """«in *Bosnia and Herzegovina*»: one name of two, where a lexicon has it."""
    text = site.outline.text
    behind = SECOND.match(text, words.end, site.sentence.end)
    if behind is None:
        return words
    first = max(words.start, text.rfind(" ", words.start, words.end) + 1)
    if text[first : behind.end()].lower() not in lands():
        return words
    return Words(words.start, behind.end(), text[words.start : behind.end()])


def named_area(site: Site, head: int) -> bool:
    """Whether a noun is the name of a place, or has one: «northern *Darvel*», «the Ostrov *region*»."""
    counted = child(site.sentence, head, "nummod") is not None  # «in *five* provinces»
    if counted or site.is_time(head) or names_none(site, head):
        return False
    named = any(site.tokens[c].pos == "PROPN" for c in site.sentence.children[head])
    return site.tokens[head].pos == "PROPN" or (
        named and site.tokens[head].lemma in words_of("area")
    )


def named_on(site: Site, at: int) -> bool:
    """«15 in *West Ostrov*», «four in *Ostrov-Tirsk*», «two in *Tirsk's Bay*»: what goes on with a name."""
    token = site.tokens[at]
    behind = site.tokens[at + 1] if at + 1 < len(site.tokens) else token
    if token.text == "-":
        return behind.start == token.end and behind.pos == "PROPN"
    if token.text in OWNER:
        return behind.pos == "PROPN"
    return token.pos == "PROPN" and not site.is_time(at)


def is_land(site: Site, token: Token) -> bool:
    """Whether a name is that of a land or a great city: «Kenya», «Sri *Lanka*»."""
    if token.low in lands():
        return True
    words = site.phrase(token.index)
    return site.outline.text[words.start : words.end].lower() in lands()


def locality(sentence: Sentence, index: int) -> int:
    """How surely a word names a place: a land or great city 3, «town» 2, «mine», «there» 1, none 0."""
    token = sentence.tokens[index]
    if token.pos == "ADV":
        return int(token.low in words_of("where"))
    if token.pos not in NOUNS:
        return 0
    if token.low in lands():
        return 3
    if token.pos == "PROPN" and sentence.children[index]:
        start, end = noun_span(sentence, index)
        named = " ".join(t.text for t in sentence.tokens if start <= t.start < end)
        if named.lower() in lands():
            return 3
    return 2 if token.lemma in words_of("area") else int(token.lemma in words_of("site"))


def led(sentence: Sentence, index: int) -> int:
    """Which preposition a noun has, by the numbers of :data:`LED`; another is 8, none 0."""
    case = child(sentence, index, "case")
    return LED.get(sentence.tokens[case].low, _OTHER) if case is not None else 0
