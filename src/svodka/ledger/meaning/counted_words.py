"""The words that name what a claim counts: a noun beside its number, or what a container counts for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from svodka.ledger.meaning.among import apart_from
from svodka.ledger.meaning.before_numbers import before_number
from svodka.ledger.meaning.clauses import CLAUSE, label, words_before, words_behind
from svodka.ledger.meaning.concepts import Catalogue, Match
from svodka.ledger.meaning.inflection import kazakh_cases
from svodka.ledger.meaning.means import apart_from_means
from svodka.ledger.meaning.narrowings import FOREIGN, sized
from svodka.ledger.meaning.nationals import people
from svodka.ledger.meaning.participles import without_deed
from svodka.ledger.meaning.prepositions import TAIL
from svodka.ledger.meaning.whole_nouns import as_read
from svodka.ledger.meaning.words import MODIFIERS, NOMINAL, Text, Word
from svodka.model import Claim, Mention

REACH = 6
"""Words after a container («фактов …») that may say what it counts."""
BEFORE = 3
"""Words before a Kazakh noun or number that may say what a container counts, or narrow the noun."""


@dataclass(frozen=True, slots=True)
class CountedWords:
    """The words that name what is counted, the index of their head, and the concept that they are.

    ``contained``: a container counts for them («случаев [кори]»); ``beside`` are its other words, ``sized``
    those of them that narrow what it holds: «[тяжёлых] случаев кори».
    """

    found: list[Word]
    head: int
    match: Match | None
    contained: bool = False
    beside: Sequence[Word] = ()
    sized: Sequence[Word] = ()

    @property
    def first(self) -> int:
        """The index that its noun begins with."""
        return self.head if self.match is None else self.match.first


def counted_words(
    claim: Claim, mention: Mention, text: Text, catalogue: Catalogue
) -> CountedWords | None:
    """The words that name what is counted; None where nothing but a container or a deed is named."""
    inside = without_deed(claim, as_read(text.words(mention.start, mention.end), mention))
    if claim.actor is not None and claim.actor.start == mention.start:
        # Who acts is what is counted where the number stands beside it («71 сенатор проголосовал»); in
        # «пограничники пресекли 996 фактов» the words after the number are.
        inside = phrase_on(text, claim.quantity.end, catalogue) or inside
    inside = apart_from_means(inside, catalogue)
    if not inside:
        return None
    ahead, start = before_number(claim, text, catalogue), inside[0].start
    gap = [*ahead, *(_gap(claim, text, start) or _named_before(inside, text, catalogue))]
    found = [*gap, *inside]
    head = len(gap) + _head(inside, mention if mention.start == start else None, text)
    match = _over(catalogue, [*found, *_tail(found, text)], head)
    if match is not None and match.last >= len(found):
        found = [*found, *_tail(found, text)]
    phrase: CountedWords | None = CountedWords(found, head, match)
    if match is None and (container := _container(claim, found, head, text, catalogue)) is not None:
        phrase = _held(claim, found, container, text, catalogue)
    if phrase is None or phrase.match is not None or phrase.found[0].part != FOREIGN:
        return phrase
    # «139 шетелдік елге кіргізілмеді»; "dead cranes"
    begin = phrase.head if text.language == "en" else len(ahead)
    return replace(phrase, match=catalogue.first("counted", phrase.found, begin))


def _held(
    claim: Claim, whole: list[Word], container: Match, text: Text, catalogue: Catalogue
) -> CountedWords | None:
    """The words that name what a container counts: «случаев [кори]»; None where none do."""
    sized_by = sized(whole[container.first], text, catalogue)
    found = _contained(claim, text, catalogue, whole, container)
    if not found:
        return None
    beside = [word for word in whole[: container.first] if word not in found]
    sized_by += [word for word in beside if word.part in MODIFIERS]
    head = _last_noun(found, catalogue) or _head(found, None, text)
    match = _over(catalogue, found, head)
    if match is None and catalogue.at("container", found, head) and head + 1 < len(found):
        found = found[head + 1 :]
        head = _head(found, None, text)
        match = _over(catalogue, found, head)
    return CountedWords(found, head, match, contained=True, beside=beside, sized=sized_by)


def _container(
    claim: Claim, found: Sequence[Word], head: int, text: Text, catalogue: Catalogue
) -> Match | None:
    """What counts for other words; a Kazakh measure is of those before it: «жұмыссыздық [деңгейі] 4,8%».

    A share counts for them where it is told how great it is, and not by how much it has changed.
    """
    match = catalogue.at("container", found, head)
    if match is not None and "share" in match.concept.flags and not _is_so_great(claim):
        match = None
    led = catalogue.at("container", found, head - 1) if head and match is None else None
    if led is not None and led.last == head:
        return led  # «квадратный метр жилья»
    if match is None and text.language == "kk":
        match = catalogue.at("measure", found, head)
    return match


def _is_so_great(claim: Claim) -> bool:
    """Whether a figure is a percentage that is no change."""
    quantity = claim.quantity
    return quantity.kind == "percent" and quantity.change not in ("increase", "decrease")


def _gap(claim: Claim, text: Text, start: int) -> list[Word]:
    """Words between the number and its noun that belong to it: "1.5 thousand [DDoS] attacks"."""
    end = claim.quantity.end
    if not end <= start <= end + 40 or CLAUSE.search(text.text, end, start):
        return []
    between = text.words(end, start)
    return between if all(word.part == FOREIGN for word in between) else []


def _named_before(inside: Sequence[Word], text: Text, catalogue: Catalogue) -> list[Word]:
    """Words before a Kazakh noun that make one name with it: «[халықаралық] резервтер өсті»."""
    if text.language != "kk":
        return []
    start = inside[0].start
    before = words_before(text, start)[-TAIL:]
    for at in range(len(before)):
        match = catalogue.at("counted", [*before[at:], *inside], 0)
        if match is not None and match.last >= len(before) - at and not match.between:
            return before[at:]
    return []


def _tail(found: Sequence[Word], text: Text) -> list[Word]:
    """Words after a noun that is not Russian that may make one with it: «900 [жол] апаты»."""
    end = found[-1].end
    if found[-1].part != FOREIGN or CLAUSE.match(text.text, end):
        return []
    return words_behind(text, end)[:TAIL]


def _last_noun(found: Sequence[Word], catalogue: Catalogue) -> int:
    """The index that a row of nouns ends with, if not in Russian: "drug smuggling"; 0 where there is none."""
    end = -1
    if found[0].part == FOREIGN:
        for match in catalogue.all("counted", found):
            if match.first != end + 1 or (
                end >= 0 and found[match.first].start > found[end].end + 1
            ):
                break  # "smuggling of drugs" is no row
            end = match.last
    return max(end, 0)


def _head(found: Sequence[Word], mention: Mention | None, text: Text) -> int:
    """The index of the noun that a phrase is built on: the mention's lemma, else the first noun.

    In Kazakh and English the last one is.
    """
    if mention is not None:
        said = Text(mention.normal, text.language).words()
        normal = {lemma for word in said for lemma in word.lemmas}
        same = [i for i, word in enumerate(found) if normal.intersection(word.lemmas)]
        nouns = [i for i in same if found[i].part not in MODIFIERS]
        if same:
            return (nouns or same)[0 if text.language == "ru" else -1]
    for index, word in enumerate(found):
        if word.part not in MODIFIERS:
            return index
    return len(found) - 1


def _over(catalogue: Catalogue, found: Sequence[Word], head: int) -> Match | None:
    """The longest phrase of a counted concept that holds the head, else a country's people."""
    best: Match | None = None
    for index in range(head + 1):
        match = catalogue.at("counted", found, index)
        if (
            match is not None
            and match.last >= head
            and (best is None or match.length > best.length)
        ):
            best = match
    return best or people(found, head, catalogue)


def _contained(
    claim: Claim, text: Text, catalogue: Catalogue, inside: list[Word], container: Match
) -> list[Word]:
    """The words that say what a container counts: after it, before it, or in front of its dash."""
    rest = inside[container.last + 1 :]
    found = [word for word in rest if not catalogue.at("link", [word], 0)]
    if found:
        return found
    led = [word for word in inside[: container.first] if word.part == FOREIGN]
    if text.language == "kk" and not led:  # «есірткі контрабандасының 75 фактісі»
        start = claim.quantity.start
        near = words_before(text, start)[-BEFORE:]
        near = [word for word in near if not word.within(claim.actor)]
        led = [*apart_from(near, catalogue), *led]
        known = list(catalogue.all("counted", led))
        if known and any("gen" in kazakh_cases(word) for word in led[known[-1].last + 1 :]):
            return []  # «орманды заңсыз кесудің 640 фактісі» are no forests
    if text.language == "en" and not led:  # "the number of [measles] cases reached 900"
        led = words_before(text, inside[0].start)[-1:]
    match = catalogue.first("counted", led)
    if match is not None:  # «заңсыз өткізу фактісі», "smuggling cases"
        return led[match.first :]
    if text.language == "kk" and inside[: container.first]:  # «[көгершіндер] саны»
        return led[-1:]
    found = phrase_on(text, inside[-1].end, catalogue) or label(claim, text)
    if found:
        return found
    if container.concept.name == "sum" and claim.action is not None:
        # «пресекли незаконное перемещение валюты на сумму …»: the money is that of what stands before.
        between = text.words(claim.action.end, min(w.start for w in inside))
        match = catalogue.first("counted", between)
        if match is not None:
            return between[match.first :]
    return []


def phrase_on(text: Text, offset: int, catalogue: Catalogue) -> list[Word]:
    """The nouns and adjectives that go on at ``offset``, to the first word that is neither."""
    kept = []
    for word in words_behind(text, offset)[:REACH]:
        if catalogue.at("link", [word], 0):
            continue
        # No dictionary tells the parts of speech of Latin letters.
        other = bool(word.part) or not (word.text.isascii() and word.text.isalpha())
        if catalogue.at("stop", [word], 0) or (
            other and word.part not in NOMINAL and not word.text.isupper()
        ):
            break
        kept.append(word)
    return kept
