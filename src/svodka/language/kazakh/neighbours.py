"""What a Kazakh figure shares with the figures before it: what is counted, where, when and by whom."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from svodka.language.introductions import introduction
from svodka.language.kazakh.counted.alike import as_before, restates, share_in_brackets
from svodka.language.kazakh.counted.other_times import at_other_time, changes_alone
from svodka.language.kazakh.counted.their_number import is_their_total, whose_number
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.words import stems
from svodka.language.kazakh.opinions import restated
from svodka.language.kazakh.places import headers
from svodka.language.kazakh.places.circumstances import place
from svodka.language.kazakh.places.owners import owner
from svodka.language.kazakh.places.place_names import is_place_name
from svodka.language.kazakh.site import Site, Span
from svodka.language.kazakh.slot_words import words_of
from svodka.language.kazakh.times.rules import time
from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES
from svodka.language.slots import Slots, Words

_ENDS = frozenset(",;.)")
"""What ends an item of a list."""
Named = tuple[Words | None, str]
"""The words for what is counted, and the rule that found them."""


@dataclass(slots=True)  # not frozen: one for each figure, thrice as quick
class Figure:
    """A figure, and what is known of those before it."""

    site: Site
    head: Span | None
    """The noun that it counts by itself."""
    previous: Site | None
    """The figure before it."""
    told: Slots
    """What is known of the figure before it."""
    whole: Slots | None
    """What is known of the figure before it that it counts a part of."""
    others: Slots | None
    """What is known of the whole that the figure before it is a part of."""
    goes_on: bool
    """Whether the figure before it is a part as well."""
    item: bool
    """Whether it is an item of a list without a verb, which a colon opens."""


def before_share(sites: Sequence[Site | None], at: int) -> int:
    """The figure before another: «*31%-ы* табысының 10%-ын жинайды, тағы *15%-ы* …», over what those do."""
    own = sites[at]
    if at < 2 or own is None or own.spot.kind != "percent":
        return at - 1
    here = [site for site in sites[at - 2 : at + 1] if site is not None]
    if len(here) < 3 or any(one.sentence is not here[0].sentence for one in here):
        return at - 1
    shares = all(one.spot.kind == "percent" and one.ending == "own" for one in here)
    over = shares and [one.nominative for one in here] == [True, False, True]
    return at - 2 if over else at - 1


def thing(figure: Figure, counted_by: str) -> Named:
    """What is counted: its own noun, which the rule ``counted_by`` found, or that of a figure before."""
    named: Named = figure.site.words(*figure.head) if figure.head else None, counted_by
    for way in _WAYS:
        named = way(figure, named) or named
    if named[0] is None or _names_place(figure, named[0]):
        return None, "none"
    return named


def _names_place(figure: Figure, noun: Words) -> bool:
    """«*Шу қаласы* – 3 балл, 250 шақырым»: no place is what is felt in it, or its distance."""
    if figure.site.spot.kind not in ("measure", "other", "count"):
        return False
    first, last = figure.site.around.range(noun.start, noun.end)
    if last >= figure.site.first or first == last or figure.site.case(last):
        return False
    place = classes("kazakh/regions")["common"].intersection(stems(figure.site.low(last)))
    return bool(place) and is_place_name(figure.site.low(first))


def _of_whole(figure: Figure, named: Named) -> Named | None:
    """«50 адамның *9-ы* бала»: what the figure counts that this one is a part of."""
    if figure.whole is None or not (
        _is_left_out(named) or _is_next_part(figure, named) or _is_label(figure)
    ):
        return None
    return figure.whole.counted, "counted.whole"


def _said_again(figure: Figure, named: Named) -> Named | None:
    """«2 мың (*1 882*) мүйізді»: the figure before once more, or another share of the same."""
    previous = figure.previous
    if previous is None:
        return None
    if named[1] != "counted.subject":
        return (figure.told.counted, "counted.list") if restated(figure.site) else None
    again = restates(figure.site, previous, figure.head)
    return (figure.told.counted, "counted.list") if again else None


def _of_more_places(figure: Figure, named: Named) -> Named | None:
    """«Зайсанда 5 *мектеп* салынады. Самарда – 3, Шуда – 11»: no noun of the list, which has places alone."""
    own = (
        figure.head is not None and figure.head[0] > figure.site.last
    )  # «Самарда – 3 үй, Шуда – 11»
    if own or not headers.more_places(figure.site):
        return None
    return (figure.told.counted if _in_more_places(figure) else None), "counted.list"


def _at_other_time(figure: Figure, named: Named) -> Named | None:
    """«12 үй жанды. Былтыр бұл көрсеткіш *9 болған*»: how many of the same there were at another time."""
    previous = figure.previous
    if previous is None or figure.told.counted is None:
        return None
    told = figure.others if figure.others is not None and figure.goes_on else figure.told
    again = at_other_time(figure.site, previous, figure.head, told.action)
    again = again or changes_alone(figure.site, previous, figure.head)
    return (told.counted, "counted.list") if again else None


def _as_before(figure: Figure, named: Named) -> Named | None:
    """«Тағы *бесеуі* ауруханаға жеткізілді»: a figure without a noun, of what the one before counts.

    Behind a sentence that ends with a part it is of the whole: «9 адам, оның ішінде 3 бала. Тағы 14-і …».
    """
    if figure.previous is None or not _is_left_out(named) or _each_for_its_own(figure):
        return None
    if figure.previous.spot.kind == "duration" != figure.site.spot.kind:
        return None  # «Асан Омаров 8 жылға сотталса, қалған екеуі …»
    alike = as_before(figure.site, figure.previous, named[1])
    apart = figure.others is not None and figure.site.sentence is not figure.previous.sentence
    told = figure.others if figure.others is not None and apart else figure.told
    return (told.counted, "counted.list") if alike else None


def _each_for_its_own(figure: Figure) -> bool:
    """«Жөндеуге – 9 млн теңге, зейнеткерге – *5 млн*»: the purpose before a dash is of one item alone."""
    previous, told = figure.previous, figure.told.counted
    if previous is None or told is None or previous.first < 2 or not figure.site.first:
        return False
    items = all(one.low(one.first - 1) in DASHES for one in (previous, figure.site))
    purpose = "counted.purpose" in figure.told.why
    return items and purpose and previous.tokens[previous.first - 2].end == told.end


def _of_owner(figure: Figure, named: Named) -> Named | None:
    """«Оның *9 пайызы*», «соның ішінде *екеуі*», and nothing before: the pronoun that stands for it."""
    if named[1] != "counted.of-it":
        return None
    site, at = figure.site, figure.site.first - 1
    at -= site.low(at) in function_words("inside")
    pronoun = site.low(at) in words_of("of-it", "of-them")
    return (site.words(at, at) if named[0] is None and pronoun else named[0]), "counted.owner"


def _of_those(figure: Figure, named: Named) -> Named | None:
    """«Ол зауыттарды тексереді. Олардың саны *300-ге* жуық»: those whose number it is."""
    if named[1] != "counted.subject":
        return None
    previous, head = figure.previous, figure.head
    if previous is not None and head is not None and is_their_total(figure.site, previous, head):
        return figure.told.counted, "counted.list"
    whose = whose_number(figure.site, head)
    return (whose, "counted.list") if whose is not None else None


def _of_header(figure: Figure, named: Named) -> Named | None:
    """«Өңірлер бойынша *жұмыссыздық*: Орал – 5,1%»: what the header of a list of places names."""
    header = headers.title(figure.site) if named[0] is None else None
    return (header, "counted.list") if header is not None else None


_WAYS: tuple[Callable[[Figure, Named], Named | None], ...] = (
    _of_those, _of_more_places, _of_whole, _said_again, _at_other_time, _as_before, _of_owner, _of_header,
)  # fmt: skip
"""How figures share what they count, in order: what a later one says stands."""


def _is_left_out(named: Named) -> bool:
    """«Оның 9 пайызы»: whether a figure leaves what it counts to the words before."""
    return named[0] is None or named[1] == "counted.of-it"


def _is_next_part(figure: Figure, named: Named) -> bool:
    """«Оның 7-уі бала, *12-сі* әйел»: a subject that is no noun of this part; not «майлы дақыл 9 мың»."""
    head, before = figure.head, figure.site.first - 1
    if named[1] != "counted.subject" or head is None or head[1] == before:
        return False
    return figure.goes_on and figure.site.low(before) not in DASHES


def _is_label(figure: Figure) -> bool:
    """«• *Үштөбе*: 9», «9 – *Үштөбе*»: a name that an item of a list tells of its place is not counted."""
    site, head = figure.site, figure.head
    if head is None or site.first <= head[0] <= site.last + 1:
        return False
    if introduction(site.outline, site.sentence.paragraph) < 0:
        return False
    between = range(head[1] + 1, site.first) or range(site.last + 1, head[0])
    marked = any(site.low(i) in DASHES or site.low(i) == ":" for i in between)
    return marked and all(t.text[:1].isupper() for t in site.tokens[head[0] : head[1] + 1])


def deed(figure: Figure, own: Words | None) -> Words | None:
    """«45 мектеп *салынды*: Текеліде – 11, Үштөбеде – 9»: what was done to the whole, of an item that tells
    nothing but its place and its number.
    """
    whole, site = figure.whole, figure.site
    if own is None and whole is None and _in_more_places(figure):
        return figure.told.action
    if own is not None or whole is None or whole.action is None or figure.site.spot.change:
        return own
    last = site.last
    if site.ending == "own":
        return own  # «Оның 15-і бала»
    if figure.head is not None and figure.head[0] == last + 1:
        last = figure.head[1]
    ends = last + 1 >= len(site.tokens) or site.low(last + 1) in _ENDS
    return whole.action if ends else None


def where(figure: Figure, noun: Words | None) -> Words | None:
    """The place of a figure, by itself or by those before it; ``noun``: what it counts."""
    found = place(figure.site)
    if figure.previous is not None and share_in_brackets(figure.site, figure.previous):
        found = figure.told.place  # «қалада 12 млн адам (61%)», «12 млн адам (61%) қалада»
    if found is not None and noun is not None and found.end == noun.end:
        # «екі өңірде төмендейді», «облыстың 9 ауданында жиын өтті»
        found = _joined_place(figure) or owner(figure.site)
    return found or (figure.whole.place if figure.whole is not None else None)


def _joined_place(figure: Figure) -> Words | None:
    """«Елде 9 мектеп пен *3* балабақшада»: the place before both of two figures."""
    if figure.previous is None or not figure.site.joins(figure.site.first - 1):
        return None
    theirs = figure.told.place
    return theirs if theirs is not None and theirs.end < figure.site.spot.start else None


def when(figure: Figure, done: Span | None) -> tuple[int | None, str]:
    """The time of a figure and the rule: its own, or that of the whole that it is a part of.

    ``done``: the first and last token of what was done.
    """
    if _beside_comparison(figure.site):
        return None, "none"
    own, rule = time(figure.site, done)
    if own is not None:
        return own, rule
    whole = figure.whole
    if whole is None and (_of_same_whole(figure) or _in_more_places(figure)):
        whole = figure.told
    if whole is None or whole.time is None:
        return None, rule
    return whole.time, "period.whole"


def _beside_comparison(site: Site) -> bool:
    """«Биыл 9 млрд теңге бөлінді, бұл былтырғыдан 2 есе көп (*4,5 млрд теңге*)»: of either time."""
    bracketed = site.low(site.first - 1) == "(" and site.low(site.last + 1) == ")"
    return bracketed and site.low(site.first - 2) in words_of("compared")


def _of_same_whole(figure: Figure) -> bool:
    """«… 9 апат болып, *5* адам өлді»: whether the part before it in its sentence has the time of a whole."""
    previous = figure.previous
    beside = previous is not None and previous.sentence is figure.site.sentence
    return beside and "period.whole" in figure.told.why


def _in_more_places(figure: Figure) -> bool:
    """«Зайсанда 5 мектеп *салынады*. Самарда – 3, Ұланда – 11»: whether a figure goes on with places."""
    previous = figure.previous
    return (
        previous is not None
        and headers.more_places(figure.site)
        and headers.headed(figure.site, previous)
    )


def doer(figure: Figure, who: Words | None) -> Words | None:
    """Who did it; for an item of a list, who did the whole of it."""
    if who is None and figure.whole is not None and figure.item:
        return figure.whole.actor
    return who
