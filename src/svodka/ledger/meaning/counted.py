"""What a claim counts: a concept of the catalogue or a lemma, and what narrows it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from svodka.ledger.meaning.among import apart_from
from svodka.ledger.meaning.before_numbers import before_number
from svodka.ledger.meaning.clauses import CLAUSE, clause_end, clause_start, label
from svodka.ledger.meaning.concepts import Catalogue, Concept, Match
from svodka.ledger.meaning.inflection import kazakh_cases
from svodka.ledger.meaning.means import apart_from_means
from svodka.ledger.meaning.narrowings import FOREIGN, narrowings, sized
from svodka.ledger.meaning.nationals import people
from svodka.ledger.meaning.owners import citizens
from svodka.ledger.meaning.participles import without_deed
from svodka.ledger.meaning.prepositions import TAIL, in_slot, leading
from svodka.ledger.meaning.things import brand, called, thing
from svodka.ledger.meaning.whole_nouns import as_read
from svodka.ledger.meaning.words import MODIFIERS, NOMINAL, Text, Word
from svodka.model import Claim, Mention

REACH = 6
"""Words after a container («фактов …») that may say what it counts."""
BEFORE = 3
"""Words before a number in which a Kazakh container has what it counts."""


def counted(claim: Claim, text: Text, catalogue: Catalogue) -> tuple[str, str, Concept | None]:
    """Name of a claim's counted concept or its lemma, what narrows it, and the concept."""
    mention = claim.counted
    if mention is None:
        return "", "", None
    inside = without_deed(claim, as_read(text.words(mention.start, mention.end), mention))
    if claim.actor is not None and claim.actor.start == mention.start:
        # Who acts is what is counted where the number stands beside it («71 сенатор проголосовал»); in
        # «пограничники пресекли 996 фактов» the words after the number are.
        inside = phrase_on(text, claim.quantity.end, catalogue) or inside
    inside = apart_from_means(inside, catalogue)
    if not inside:
        return catalogue.unknown("counted", text.plain(mention.normal)), "", None
    ahead, start = before_number(claim, text, catalogue), inside[0].start
    gap = [*ahead, *(_gap(claim, text, start) or _named_before(inside, text, catalogue))]
    found = [*gap, *inside]
    head = len(gap) + _head(inside, mention if mention.start == start else None, text)
    match = _over(catalogue, [*found, *_tail(found, text)], head)
    if match is not None and match.last >= len(found):
        found = [*found, *_tail(found, text)]
    container = _container(claim, found, head, text, catalogue) if match is None else None
    measured, beside = list[Word](), list[Word]()
    if container is not None:
        measured = sized(found[container.first], text, catalogue)
        whole, found = found, _contained(claim, text, catalogue, found, container)
        beside = [w for w in whole[: container.first] if w not in found]  # «[тяжёлых] случаев кори»
        measured += [word for word in beside if word.part in MODIFIERS]
        if not found:
            return catalogue.unknown("counted", text.plain(mention.normal)), "", None
        head = _last_noun(found, catalogue) or _head(found, None, text)
        match = _over(catalogue, found, head)
        if match is None and catalogue.at("container", found, head) and head + 1 < len(found):
            found = found[head + 1 :]
            head = _head(found, None, text)
            match = _over(catalogue, found, head)
    contained = container is not None and text.language == "kk"  # «пәтер ұрлығының 1900 фактісі»
    before = [] if claim.quantity.start > mention.start else _between(claim, text)
    before = measured + [word for word in before if not word.within(claim.action)]
    if (
        match is None and found[0].part == FOREIGN
    ):  # «139 шетелдік елге кіргізілмеді»; "dead cranes"
        match = catalogue.first("counted", found, head if text.language == "en" else len(ahead))
    first = head if match is None else match.first
    of_thing = match is not None and "thing" in match.concept.flags and text.language == "kk"
    own = contained or of_thing  # «[сиыр] етінің бағасы»
    led = [w for w in found[:first] if w.part == FOREIGN and (own or w.start >= mention.start)]
    if (container is not None or of_thing) and found[0].part == FOREIGN:
        led = [*leading(claim, found[0], text, catalogue), *led]
        led += [word for word in beside if word.start >= mention.start and word not in led]
    led = [*_unplaced(claim, led), *brand(claim, found[first + 1 :], text)]
    led += citizens(claim, text, catalogue)
    if text.language == "kk" and container is None:
        led += _owner(claim, found[first], text, catalogue)
    if match is None:
        others = [w for w in [*before, *found[:head]] if w.part in (*MODIFIERS, FOREIGN)]
        beyond = narrowings([*others, *_of_what(claim, found, head)], catalogue, led)
        return catalogue.unknown("counted", found[head].noun), beyond, None
    inner = [found[at] for at in match.between]  # «уровень [молодёжной] безработицы»
    rest = [*before, *found[: match.first], *inner, *_unplaced(claim, found[match.last + 1 :])]
    name = match.concept.name
    if "of" in match.concept.flags:
        # «контрабанда наркотиков», "drug smuggling", «есірткі контрабандасы»
        before_it = [word for word in found[: match.first] if word.part == FOREIGN]
        kind = _kind(catalogue, found[match.last + 1 :]) or _kind(catalogue, before_it)
        if kind is not None:
            return f"{name}/{kind.concept.name}", "", match.concept
        rest = before
    if "thing" in match.concept.flags and not led:
        led = thing(claim, found[match.last].end, text, catalogue)
    return name, narrowings(rest, catalogue, led), match.concept


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
    before = text.words(clause_start(text, start), start)[-TAIL:]
    for at in range(len(before)):
        match = catalogue.at("counted", [*before[at:], *inside], 0)
        if match is not None and match.last >= len(before) - at and not match.between:
            return before[at:]
    return []


def _owner(claim: Claim, noun: Word, text: Text, catalogue: Catalogue) -> list[Word]:
    """What stands before a Kazakh noun and narrows it: «[компанияның таза] пайдасы», «[орташа] өнімділік».

    Of words of the catalogue only: others may be of the verb, or who did it.
    """
    row = text.words(clause_start(text, noun.start), noun.start)[-BEFORE:]
    kept = list(takewhile(lambda w: catalogue.at("narrowing", [w], 0) is not None, row[::-1]))
    rest = row[: len(row) - len(kept)]
    if rest and not in_slot(claim, rest[-1]) and called(rest[-1], catalogue):
        kept += rest[-1:] if "gen" in kazakh_cases(rest[-1]) else []
    return [word for word in kept if not word.within(claim.period)]


def _tail(found: Sequence[Word], text: Text) -> list[Word]:
    """Words after a noun that is not Russian that may make one with it: «900 [жол] апаты»."""
    end = found[-1].end
    if found[-1].part != FOREIGN or CLAUSE.match(text.text, end):
        return []
    return text.words(end, clause_end(text, end))[:TAIL]


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
        near = text.words(clause_start(text, start), start)[-BEFORE:]
        near = [word for word in near if not word.within(claim.actor)]
        led = [*apart_from(near, catalogue), *led]
        known = list(catalogue.all("counted", led))
        if known and any("gen" in kazakh_cases(word) for word in led[known[-1].last + 1 :]):
            return []  # «орманды заңсыз кесудің 640 фактісі» are no forests
    if text.language == "en" and not led:  # "the number of [measles] cases reached 900"
        led = text.words(clause_start(text, inside[0].start), inside[0].start)[-1:]
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
    for word in text.words(offset, clause_end(text, offset))[:REACH]:
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


def _between(claim: Claim, text: Text) -> list[Word]:
    """Adjectives right after the number: «23 международных и 40 региональных наркоканалов»."""
    kept = []
    for word in text.words(claim.quantity.end, clause_end(text, claim.quantity.end)):
        if word.part not in MODIFIERS or (claim.counted and word.end > claim.counted.start):
            break
        kept.append(word)
    return kept


def _of_what(claim: Claim, found: Sequence[Word], head: int) -> list[Word]:
    """The Russian nouns and adjectives that go on behind a noun: «производство [молока]», «доля [детей]».

    Who and where are slots of their own: «число школ Алматы».
    """

    def goes_on(word: Word) -> bool:
        return word.part in NOMINAL and not word.within(claim.place, claim.actor)

    return list(takewhile(goes_on, found[head + 1 :]))


def _unplaced(claim: Claim, behind: Sequence[Word]) -> list[Word]:
    """Words behind a noun without those that are the place: «ВВП [Казахстана]»."""
    return [word for word in behind if not word.within(claim.place)]


def _kind(catalogue: Catalogue, rest: Sequence[Word]) -> Match | None:
    """Of what kind: the first counted concept that is one («товаров» is none)."""
    for match in catalogue.all("counted", rest):
        if "empty" not in match.concept.flags:
            return match
    return None
