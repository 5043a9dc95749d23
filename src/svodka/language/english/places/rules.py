"""Where what an English figure counts happened."""

from __future__ import annotations

from itertools import accumulate

from svodka.language.analysis import Token
from svodka.language.english.counted.nouns import NOUNS
from svodka.language.english.cues import speaking, weekdays
from svodka.language.english.owners import of_other
from svodka.language.english.places.adverbs import adverb_behind, told_by_adverb
from svodka.language.english.places.before_numbers import before_number
from svodka.language.english.places.being_there import before_where, home, is_there
from svodka.language.english.places.headlined import by_headline
from svodka.language.english.places.nowhere import (
    amounts,
    at_home,
    end_of_route,
    in_turn,
    names_none,
    of_no_kind,
    of_other_number,
    of_spending,
    only_near,
    passes_arms,
    reckoned_from,
    seat,
    together_with,
    where_told,
)
from svodka.language.english.places.place_names import (
    AROUND,
    AT_PLACES,
    HANGING,
    is_land,
    named_area,
    named_on,
    numbered,
    whole_name,
    whole_place,
)
from svodka.language.english.places.told_by_deeds import is_trade, rank_by_deed
from svodka.language.english.quantities.change.distances import FAR_OFF
from svodka.language.english.site import Site, words_of
from svodka.language.english.tree import child
from svodka.language.slots import Words

AT_NAMES = AROUND | {"in", "at", "on", "aboard"}
"""Prepositions that say where before a name."""
ALONG = AROUND | {"along", "through", "throughout", "around", "off"}
"""Prepositions that say where before a name or a noun of a place."""
WITHIN = frozenset(["in", "at"])
"""Prepositions before a building or ground in which something happens."""
FURTHER = frozenset(["over", "near"])
"""Prepositions before a name with its article right behind a number: «four *over the Ostrov Region*»."""
MORE = frozenset(["more", "others"])
"""What may stand between such a number and its preposition: «12 *more* in Astana»."""
LEADING = AT_PLACES | ALONG | {"on", "of", "to", "into", "from"}
"""Prepositions of which one stands before every place that hangs on something."""


def place(site: Site, action: int | None, counted: int | None) -> Words | None:
    """A place behind the number, beside the verb, or elsewhere in its stretch of the sentence."""
    if (own := _right_behind(site) or before_number(site)) is not None:
        return own
    if (spot := adverb_behind(site, counted)) is not None:
        return site.phrase(spot)
    if counted is not None and (near := _behind_counted(site, counted)) is not None:
        return _without_day(site, whole_name(site, near))
    found = is_there(site)
    if action is None:
        action = home(site, counted)
    if found is None and action is not None:
        found = _beside_verb(site, action, counted)
    if found is None:
        found, told = _around(site, action, counted), before_where(site, action)
        if told is not None and (found is None or found < told):
            found = whole_place(site, told)
    if found is None:
        found = told_by_adverb(site, action)
    if found is None:
        return by_headline(site)
    words = _without_day(site, whole_name(site, found))
    digits = any(letter.isdigit() for letter in words.normal) and not numbered(words)
    return None if digits else words  # «in their 30s»


def _without_day(site: Site, words: Words) -> Words:
    """«in *Ostrov* Sunday»: a place without the weekday that the tree makes a part of its name."""
    name, _, last = site.outline.text[words.start : words.end].rpartition(" ")
    if not name or last.lower() not in weekdays():
        return words
    end = words.end - len(last) - 1
    return Words(words.start, end, site.outline.text[words.start : end])


def _right_behind(site: Site) -> Words | None:
    """«42 people in Almaty, 15 (more) *in Astana*»: a name right behind a number that has no noun."""
    at = site.last + 1
    at += site.spot.kind == "count" and site.low(at) in MORE
    if at + 1 >= len(site.tokens) or site.spot.kind not in ("count", "percent", "measure"):
        return None
    if site.low(at) in FURTHER and (head := _governed(site, at)) is not None:
        words = site.phrase(head)
        start = max(words.start, site.tokens[at + 1].start)
        return Words(start, words.end, site.outline.text[start : words.end])
    if site.low(at) not in AT_NAMES:
        return None
    named = site.tokens[at + 1].pos == "PROPN" and not site.is_time(at + 1)
    if not named:
        head = site.tokens[at].head  # «38 *in the Ostrov region*», «35 *in northern Darvel*»
        led = head > at + 1 and named_area(site, head)
        return _without_day(site, whole_name(site, head)) if led else None
    if names_none(site, at + 1) or amounts(site, at + 1):
        return None  # «up 4% *at Rs 9 Cr*»
    head = at + 1
    while site.tokens[head].rel == "compound" and site.tokens[head].head > head:
        head = site.tokens[head].head  # «two in *Ostrov courthouse*»
    words, last = site.phrase(head), head
    while last + 1 < len(site.tokens) and named_on(site, last + 1):
        last += 1
    end = max(words.end, site.tokens[last].end)
    return _without_day(site, Words(words.start, end, site.outline.text[words.start : end]))


def _behind_counted(site: Site, counted: int) -> int | None:
    """«91 men off Ostrov and 11 men *off Tirsk*»: behind what is counted, where others are counted too."""
    at = counted + 1
    if at + 1 >= len(site.tokens) or counted <= site.last or site.low(at) not in AT_PLACES:
        return None
    if not any(t.pos == "NUM" and t.index not in site.own for t in site.tokens):
        return None
    head = site.tokens[at].head
    if (
        head <= at
        or site.is_time(head)
        or names_none(site, head)
        or any(t.pos == "NUM" for t in site.tokens[at:head])
    ):
        return None
    area = site.tokens[head].lemma in words_of("area")
    return head if site.tokens[head].pos == "PROPN" or area else None


def _governed(site: Site, preposition: int) -> int | None:
    """The name that a preposition stands before."""
    head = site.tokens[preposition].head
    named = head > preposition and site.tokens[head].pos == "PROPN" and not site.is_time(head)
    return head if named else None


def _beside_verb(site: Site, action: int, counted: int | None) -> int | None:
    """«were held *in Astana*», «*near the village*»."""
    for at in site.sentence.children[action]:
        low = site.case(at)
        if (
            site.tokens[at].rel != "obl"
            or not low
            or _counts(site, at, counted)
            or amounts(site, at)
            or names_none(site, at)
            or of_other_number(site, at)
            or only_near(site, at)
        ):
            continue
        token = site.tokens[at]
        compound = child(site.sentence, at, "compound") is not None and _is_place(site, at)
        named = token.pos == "PROPN" or compound or _has_name(site, at)
        if ((low in AT_NAMES and named) or low in AROUND) and not site.is_time(at):
            return at
    return None


def _has_name(site: Site, at: int) -> bool:
    """«in *the village* of Karsun», whatever lies behind: «in the Tirsk region»."""
    token, behind = site.tokens[at], site.tokens[at + 2 : at + 3]
    named = site.low(at + 1) == "of" and any(t.pos == "PROPN" and t.head == at for t in behind)
    return named and token.lemma in words_of("town") and token.feats.get("Number") != "Plur"


def _around(site: Site, action: int | None, counted: int | None) -> int | None:
    """The likeliest place in the stretches of the figure and its verb, or at the head of the sentence."""
    anchor = action if action is not None else site.top
    stretches = [*accumulate((t.text in (",", ";") for t in site.tokens), initial=0)]
    ours = {stretches[site.first], stretches[anchor], 0}
    near = (action, counted, site.top)
    best: tuple[int, int, int] | None = None
    for token in site.tokens:
        at = token.index
        if token.pos not in NOUNS or stretches[at] not in ours:
            continue
        if (rank := _rank(site, token, action, near)) is None:
            continue
        if site.dates(at) or amounts(site, at) or _counts(site, at, counted):
            continue
        if best is None or (rank, abs(at - anchor)) < best[:2]:
            best = (rank, abs(at - anchor), at)
    return whole_place(site, best[2]) if best is not None else None


def _rank(site: Site, token: Token, action: int | None, near: tuple[int | None, ...]) -> int | None:
    """Which of the ways to name a place a noun is, the surest first; ``None``: it is none."""
    at, name = token.index, token.pos == "PROPN"
    by_deed = rank_by_deed(site, at, action, near)
    if token.rel in HANGING:
        area, case = token.lemma in words_of("area"), site.case(at)
        ground = token.lemma in words_of("site")
        led_so = case in LEADING and (name or area or ground or case == "along")
        if by_deed is None and not led_so:
            return None
        beside = ground and token.head in near
        if (
            (case == "along" and together_with(site, at))
            or in_turn(site, at)
            or end_of_route(site, at)
            or where_told(site, at)
            or reckoned_from(site, at)
            or of_no_kind(site, at)
            or of_spending(site, at)
            or at_home(site, at, action)
        ):
            return None
        if names_none(site, at) or seat(site, at, action) or of_other_number(site, at):
            return None
        if by_deed is not None:
            return by_deed
        if (name or area) and case in AT_PLACES:
            return 0  # «a court *in Astana*», «the fall was 41 percent *in the capital*»
        if case in ALONG and (name or area or beside or case == "along"):
            return 1  # «*through the streets*»
        if (case == "on" and (area or beside)) or (case in AT_PLACES and beside):
            return 2  # «*on the road*», «*in the camp*»
        named = name and _is_place(site, token.head)
        if case == "of" and site.tokens[token.head].pos in ("DET", "PRON", "NUM"):
            return None  # «some *of the states* owe 40 million»
        second = name or (area and token.text[:1].isupper())
        if case == "of" and second and site.tokens[token.head].pos == "PROPN":
            return None  # «the District *of Karsun*», «the Group *of Farming Countries*»
        named = named or (name and site.tokens[token.head].lemma in words_of("peopled"))
        if case == "of" and ((area and not name) or named):  # not «the Head of State»
            return 3 if name or child(site.sentence, at, "nummod") is None else None
        if site.spot.kind not in ("count", "measure") or site.spot.symbol in FAR_OFF:
            return None  # «moved 200 kilometres *to the north*»
        known = child(site.sentence, at, "det", "compound", "amod") is not None
        led = name or area or (ground and known)
        if case in ("to", "into") and led and token.head == action:
            return None if is_trade(site, action) else 6  # «were sent *to Astana*», «to the museum»
        fetched = action is not None and site.tokens[action].lemma in words_of("fetching")
        if case == "from" and led and token.head == action and fetched:
            return 6  # «were pulled *from the River Tirsk*»
        bare = child(site.sentence, at, "nummod") is None
        if ground and bare and case in WITHIN and _stretch(site, at) == _stretch(site, site.first):
            return 7  # «a fire *in the warehouse* killed 4 men»
        return None
    if by_deed is not None:
        return by_deed
    subject = token.rel.startswith("nsubj") and token.head == action
    if (not subject and token.rel != "nmod:poss") or of_other(site, at):
        return None
    if subject and action is not None and _has(site, token, action):
        return 4  # «*the town* has 40 schools»
    if not name or token.feats.get("Number") == "Plur" or not is_land(site, token):
        return None
    if subject and action is not None:
        within = site.tokens[action].lemma in words_of("inland", "having")
        return (
            4 if within and not passes_arms(site, action, near[1]) else None
        )  # «*Kenya* produces 40 tonnes», not «Kenya gave 40 tonnes»
    if site.tokens[token.head].pos == "PROPN":
        return None
    owned = site.tokens[token.head].lemma  # «*Kenya's* lakes», not «Kenya's government»
    return 5 if owned not in speaking("body", "person") else None


def _has(site: Site, token: Token, action: int) -> bool:
    """«*The town* has 40 schools»: by such a verb something is in a town or a land."""
    if site.tokens[action].lemma not in words_of("having") or token.lemma not in words_of("town"):
        return False
    return (
        token.feats.get("Number") != "Plur" and child(site.sentence, token.index, "nummod") is None
    )


def _is_place(site: Site, index: int) -> bool:
    """Whether a noun names a place: «the *province* of Ostrov»."""
    return index >= 0 and site.tokens[index].lemma in words_of("area", "site")


def _counts(site: Site, at: int, counted: int | None) -> bool:
    """Whether a place is itself what the figure counts: «in *24 provinces*»."""
    return at == counted or at in site.own or any(c in site.own for c in site.sentence.children[at])


def _stretch(site: Site, index: int) -> int:
    """Which stretch between commas a token stands in, from 0."""
    return sum(token.text in (",", ";") for token in site.tokens[:index])
