"""Whether a Kazakh figure counts what its neighbour does: items of lists, the same amount in other words."""

from __future__ import annotations

from svodka.language.kazakh.agents import is_agent, is_person
from svodka.language.kazakh.counted.compared import is_level
from svodka.language.kazakh.counted.owners import counts_places
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.verb_endings import TO_DO
from svodka.language.kazakh.morphology.words import stems
from svodka.language.kazakh.places import headers
from svodka.language.kazakh.places.circumstances import listed
from svodka.language.kazakh.places.place_names import regions
from svodka.language.kazakh.site import Site
from svodka.language.kazakh.slot_words import deed_words, words_of
from svodka.language.punctuation import DASHES
from svodka.language.slots import Slots, Words

ELIDED = ("counted.that", "counted.of-it")
SHARE = 5
"""The most tokens from a count to its share in brackets."""
ASKED = 2
"""How many sentences behind a share another of the same people may stand."""
LISTED = 7
"""The most tokens between two figures of a list of places."""


def as_before(site: Site, previous: Site, rule: str) -> bool:
    """Whether a figure that names nothing of its own counts what the one before it does."""
    if _of_deed(site, previous) or _in_places(site, previous):
        return False
    if elides(site, previous, rule) or of_next_time(site, previous):
        return True
    if of_next_place(site, previous) or of_item(site, previous) or same_money(site, previous):
        return True
    if share_in_brackets(site, previous) or in_brackets(site, previous):
        return True
    if _more_asked(site, previous) or _then_in_brackets(site, previous):
        return True
    if listed(site) is not None and site.sentence is previous.sentence:
        if site.spot.symbol == previous.spot.symbol:
            return True
    return headers.headed(site, previous)


def _in_places(site: Site, previous: Site) -> bool:
    """«Дерт 11 өңірде тіркелді: Оралда – 8, Аралда – 6»: the items behind a colon are no regions."""
    behind = site.sentence is previous.sentence and counts_places(previous)
    return behind and any(site.low(at) == ":" for at in range(previous.last, site.first))


def _of_deed(site: Site, previous: Site) -> bool:
    """«Өрт – 5, құтқарылған – 3»: those to whom something was done are not so many of the item's things."""
    labels = [one.first - 2 for one in (previous, site)]
    if site.sentence is not previous.sentence or labels[0] < 0:
        return False
    if any(site.low(label + 1) not in DASHES for label in labels):
        return False
    named, done = (site.tokens[label] for label in labels)
    return named.pos == "NOUN" and done.feats.get("VerbForm") == "Part"


def restates(site: Site, previous: Site, head: tuple[int, int] | None) -> bool:
    """Whether a figure is the one before it once more, or another share of the same."""
    return in_brackets(site, previous) or same_share(site, previous, head)


def in_brackets(site: Site, previous: Site) -> bool:
    """«2 мың (1 882) мүйізді»: the same more exactly, in brackets right behind."""
    behind = site.sentence is previous.sentence and site.first == previous.last + 2
    bracketed = site.low(site.first - 1) == "(" and site.low(site.last + 1) == ")"
    return behind and bracketed and site.spot.kind == previous.spot.kind in ("count", "percent")


def share_in_brackets(site: Site, previous: Site) -> bool:
    """«12 млн адам (61%) қалада тұрады»: the share that the count before the brackets is."""
    behind = site.sentence is previous.sentence and 0 < site.first - previous.last <= SHARE
    counts = previous.spot.kind in ("count", "measure") and previous.ending in ("", "own")
    counts = counts and site.spot.kind == "percent"
    bracketed = site.low(site.first - 1) == "(" and site.low(site.last + 1) == ")"
    return behind and counts and bracketed and not site.spot.change


def same_money(site: Site, previous: Site) -> bool:
    """«Айлық – 85 мың теңге ($176)»: the same money in another currency, in brackets right behind."""
    verb = previous.last + 1  # «7 млн сумнан аспады (294 мың теңге)»
    verbal = verb < len(site.tokens) and site.tokens[verb].feats.get("VerbForm") == "Fin"
    beside = site.first == previous.last + 2 + verbal
    behind = site.sentence is previous.sentence and beside
    money = {previous.spot.kind, site.spot.kind} in ({"money"}, {"money", "other"})
    return behind and money and site.low(site.first - 1) == "("


def same_share(site: Site, previous: Site, head: tuple[int, int] | None) -> bool:
    """«Тұрғындардың 71 пайызы қолдайды, 9 пайызы қарсы», «олардың 72-сі немесе 24%-ы»: of the same."""
    if site.sentence is not previous.sentence or head is None:
        return False
    if head[1] == site.first - 1 - (site.low(site.first - 1) in DASHES):
        return False  # «әйелдер халықтың 51%-ын, ал *ерлер* — 49%-ын құрайды»
    if site.spot.kind == "percent" and site.nominative != previous.nominative:
        return False  # «31%-ы табысының 10%-ын жинайды, тағы 15%-ы …»
    alike = site.spot.kind == previous.spot.kind != "count"
    alike = alike and site.spot.symbol == previous.spot.symbol
    again = site.low(site.first - 1) in function_words("other-words")
    return (alike or again) and site.ending == previous.ending == "own"


def _then_in_brackets(site: Site, previous: Site) -> bool:
    """«Табысы 58 млн долларға дейін қысқарды (былтыр *71 млн доллар*)»: how much it was at another time."""
    if site.sentence is not previous.sentence or site.spot.symbol != previous.spot.symbol:
        return False
    opened = site.first - 1 - (site.low(site.first - 1) in DASHES)
    begun = opened
    while opened in site.around.dated:
        opened -= 1
    near = site.low(opened) == "(" and 0 < opened - previous.last <= SHARE
    return near and opened < begun and site.low(site.last + 1) == ")"


def _more_asked(site: Site, previous: Site) -> bool:
    """«Сұралғандардың 58 пайызы қолдайды. Бір жыл бұрын *52 пайызы* қолдаған»: another share of the same.

    Over a sentence that holds no figure.
    """
    shares = all(
        one.spot.kind == "percent"
        and one.ending == "own"
        and one.nominative
        and not one.spot.change
        for one in (site, previous)
    )
    apart = site.sentence.index - previous.sentence.index
    return shares and 0 < apart <= ASKED and site.sentence.paragraph == previous.sentence.paragraph


def of_next_time(site: Site, previous: Site) -> bool:
    """«Баға аптада 0,1%, ай басынан бері 0,3% өсті»: the change of the same over another time."""
    if site.sentence is not previous.sentence or not site.spot.change:
        return False
    between = range(previous.last + 2, site.first)
    timed = bool(between) and all(at in site.around.dated for at in between)
    return timed and site.low(previous.last + 1) == "," and site.spot.symbol == previous.spot.symbol


def of_next_place(site: Site, previous: Site) -> bool:
    """«Жүзім Таразда 10%, Аралда 5% өсіріледі», «ерлер арасында 4%»: the same, in another place or group.

    Over what stands in brackets behind an item: «Таразға — 10% (9 тонна), Аралға — 5% (4 тонна)».
    """
    if site.sentence is not previous.sentence:
        return False
    sign = site.low(site.first - 1) in {"+", *DASHES} | deed_words("plus")
    opened = site.first - 1 - sign
    close = previous.last + 1
    close += site.low(close) in function_words("until") and site.low(close + 1) == ")"
    closed = site.low(close) == ")"
    bracketed = closed and site.low(opened) == "("
    over = closed and sign and not bracketed
    if site.spot.symbol != previous.spot.symbol and not over:
        return False
    ends = close + closed + _goes_on(site, close, closed)
    if site.low(ends) not in {",", ":"} | function_words("both"):
        return False
    between = range(ends, opened + 1)
    placed = site.case(opened - bracketed) in (("Loc", "Dat") if sign else ("Loc",))
    placed = placed or site.low(opened - bracketed) in function_words("among")
    return 0 < len(between) < LISTED and placed


def _goes_on(site: Site, close: int, closed: bool) -> bool:
    """«15 градус *жылы*, …», «Абай (6%) *облысында* және …»: a word behind the figure of an item."""
    if closed:
        return not regions().isdisjoint(stems(site.low(close + 1)))
    return site.spot.symbol == "Cel" and site.low(close) in words_of("warm")


def of_item(site: Site, previous: Site) -> bool:
    """«Таразға — 31%-ға (9 тоннадан 12 тоннаға дейін)»: what is in brackets behind an item of a list."""
    if site.sentence is not previous.sentence:
        return False
    opened = site.first == previous.last + 2 and site.low(site.first - 1) == "("
    item = opened and site.low(previous.first - 1) in DASHES and previous.spot.symbol == "%"
    ends = (previous.spot.change, site.spot.change) == ("from", "to")
    return item or (ends and site.first == previous.last + 1)


def named_later(site: Site, following: Site, one: Slots, other: Slots) -> bool:
    """«Астанада – 40, Таразда – 15 адам тұрады»: the last of a list says what all of it counts."""
    if other.counted is None or not (one.counted is None or _by_whom(site, following, one, other)):
        return False
    listed_ = (
        site.low(site.last + 1) in {","} | function_words("both")
        and 2 < following.first - site.last <= LISTED
    )
    counts = site.spot.kind == following.spot.kind in ("count", "measure") and not site.ending
    counts = counts and site.spot.symbol == following.spot.symbol
    between = range(site.last + 2, following.first)
    placed = any(site.case(i) in ("Loc", "Dat", "Abl", "Acc") for i in between)
    placed = placed or any(site.tokens[i].pos == "ADP" for i in between)  # «спорт бойынша 81»
    placed = placed or site.low(following.first - 1).endswith(TO_DO)  # «…, тексеруге 9 млн»
    placed = placed or bool(site.around.dated.intersection(between))  # «2020 жылы – 78, …»
    return listed_ and counts and placed


def _by_whom(site: Site, following: Site, one: Slots, other: Slots) -> bool:
    """«Спортшылар күрестен 18, жүзуден 34 медаль алды»: who got all of a list, and is not counted."""
    if one.counted is None or other.counted is None or site.low(site.last + 1) != ",":
        return False
    who = site.around.range(one.counted.start, one.counted.end)[1]
    what = site.around.range(other.counted.start, other.counted.end)[1]
    acts = who < site.first - 1 and is_agent(site.low(who)) and other.actor is not None
    return acts and what > following.last and not is_agent(site.low(what))


def same_noun(site: Site, following: Site, one: Slots, other: Slots) -> Words | None:
    """«11 халықаралық және 14 өңірлік арна»: the noun of the next figure, for an adjective alone.

    Money that each gets may be told of once: «балаға 2 млн теңге, анаға 5 млн теңге *өтемақы* төленді».
    """
    if one.counted is None and other.counted is not None and _each_gets(site, following):
        return other.counted if other.counted.start >= following.spot.end else None
    if one.counted is None or other.counted is None or site.spot.kind != following.spot.kind:
        return None
    first, last = site.around.range(one.counted.start, one.counted.end)
    alone = first == last == site.last + 1 and site.tokens[last].pos == "ADJ"
    beside = site.joins(last + 1) or site.low(last + 1) == ","
    if not alone or not beside or following.first != last + 2 or is_person(site.low(last)):
        return None  # «169 ересек, 8 бала»
    first, last = site.around.range(other.counted.start, other.counted.end)
    nouns = [at for at in range(first, last + 1) if site.tokens[at].pos == "NOUN"]
    return site.words(nouns[0], last) if nouns and nouns[-1] == last else None


def _each_gets(site: Site, following: Site) -> bool:
    """Whether two amounts of money stand each behind who gets it, with nothing else between."""
    money = site.spot.kind == following.spot.kind == "money"
    gets = (one.first > 0 and site.case(one.first - 1) == "Dat" for one in (site, following))
    at = site.last + 1
    joined = site.low(at) == "," or site.joins(at)
    between = range(at + 1, following.first - 1)
    bare = all(site.tokens[i].pos in ("NOUN", "ADJ", "CCONJ") for i in between)
    return money and all(gets) and joined and bare and len(between) < LISTED


def elides(site: Site, previous: Site, rule: str) -> bool:
    """Whether a figure leaves out the noun that the one before it counts."""
    if site.sentence is previous.sentence:
        if site.low(site.first - 1) in function_words("other-words") and rule == "counted.that":
            return True  # «бұл былтырғыдан 15%-ға немесе 9 млрд теңгеге артық»
        if site.low(site.first - 1) in words_of("each-one"):
            return True  # «3 көпір, әрқайсысы 42 млн теңге тұрады»
        if site.spot.kind == "money" and previous.spot.kind != "money":
            return False  # «9 адамды алдап, 5 млн теңгесін алды»
        if rule == "counted.that" and site.low(previous.last + 1) == ")":
            return is_level(previous)  # not «Бұл өсімнен (6%) 2 есе көп»
        return site.spot.kind == "count" or site.ending == "own" or rule in ELIDED
    if site.sentence.index != previous.sentence.index + 1:
        return False
    those = rule == "counted.of-it" and site.spot.kind == previous.spot.kind == "count"
    return rule == "counted.that" or those  # «Тағы бесеуі ауруханаға жеткізілді»
