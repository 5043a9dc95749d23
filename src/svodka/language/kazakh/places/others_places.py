"""Kazakh locatives of something else: of another figure's noun, of a thing, of who said so."""

from __future__ import annotations

from itertools import takewhile

from svodka.language.kazakh.agents import is_person
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.verb_endings import DOING
from svodka.language.kazakh.morphology.words import WITHIN
from svodka.language.kazakh.site import Site
from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES
from svodka.language.slots import Words

SAID = (
    "ғандай", "гендей", "қандай", "кендей",
    "ғанындай", "геніндей", "қанындай", "кеніндей",
    "ғанымыздай", "геніміздей", "қанымыздай", "кеніміздей",
)  # fmt: skip
"""How a verb ends behind where something was said: «хабарламада айтылғандай»."""


def inner(site: Site, at: int) -> bool:
    """«Көшеде жасалған тонау 3%-ға, ұрлық 5%-ға азайды»: the place of another figure's noun alone."""
    made = site.tokens[at + 1].feats.get("VerbForm") in ("Part", "Fut")
    theirs = [last for first, last in site.around.figures if at < first < site.first]
    apart = bool(theirs) and any(site.low(i) == "," for i in range(theirs[0], site.first))
    return made and apart and site.noun(at + 2)


def said_at(site: Site, at: int) -> bool:
    """«Хабарламада айтылғандай», «қызмет алаңында министр айтқандай»: where it was said.

    «Сол жерде жүрген тілшіге айтуынша, 9 үй құлады»: what is said there ends the clause.
    """
    clause = takewhile(lambda i: site.low(i) != ",", range(at + 1, site.first))
    said = (i for i in clause if site.low(i).endswith(SAID) or i in site.around.cues)
    return any(site.low(i + 1) in (",", "") for i in said)


def of_owned(site: Site, at: int) -> bool:
    """«Нарықтағы құны 9 млн теңге болатын 5 келі гашиш»: where another figure's noun is, not this one's."""
    if not site.low(at).endswith(WITHIN) or not (site.bare(at + 1) and site.owned(at + 1)):
        return False
    return any(first == at + 2 for first, _ in site.around.figures) and at + 2 < site.first


def of_thing(site: Site, at: int) -> bool:
    """«Биржада Техаста өндірілетін мұнай арзандады»: where a thing is made, behind where it happened."""
    if not site.low(at + 1).endswith(DOING) or not site.noun(at + 2) or at + 2 >= site.first:
        return False
    before = takewhile(
        lambda i: site.low(i) != "," and site.tokens[i].pos != "VERB", range(at - 1, -1, -1)
    )
    return any(site.case(i) == "Loc" and i not in site.busy for i in before)


def of_event(site: Site, at: int) -> bool:
    """«Үйде шыққан өртте», «колледжде білім алатын студенттерге»: of what stands before the figure."""
    form = site.tokens[at + 1].feats.get("VerbForm")
    object_ = site.bare(at + 1) and at + 2 < site.first
    if object_ and site.tokens[at + 2].feats.get("VerbForm") in ("Part", "Fut"):
        return site.noun(at + 3) and at + 3 < site.first
    return form == "Part" and _happens(site, at + 2) and at + 2 < site.first


def _happens(site: Site, at: int) -> bool:
    """Whether a noun stands here, or the event of a time: «үйде шыққан өрт кезінде»."""
    return site.noun(at) or (at in site.around.dated and site.tokens[at].pos == "NOUN")


def in_clause_before(site: Site, before: Words) -> bool:
    """«640-ы *үйде* оқиды, 310-ы көшіп кеткен»: the place in another figure's clause, behind it.

    Not «екі *ауылда* су көтерілді, 150 үйді көшірді»: the figure counts the places.
    """
    first, at = site.around.range(before.start, before.end)
    if _of_item(site, at):
        return True
    figures = zip(site.around.figures, site.around.spots, strict=True)
    if not any(
        last < first - 1 or (last < first and Site(site.around, spot).ending == "own")
        for (_, last), spot in figures
    ):
        return False
    commas = [i for i in range(at + 1, site.first) if site.low(i) == ","]
    return any(site.tokens[i - 1].feats.get("VerbForm") in ("Fin", "Part") for i in commas)


def of_contrast(site: Site, before: Words) -> bool:
    """«*Қалада* 9 адам тұрса, ауыл халқы – 7»: the place of a clause with which an item is contrasted."""
    at = site.around.range(before.start, before.end)[1]
    if site.low(site.first - 1) not in DASHES:
        return False
    theirs = any(at < first < site.first for first, _ in site.around.figures)
    commas = (i for i in range(at + 1, site.first) if site.low(i) == ",")
    return theirs and any(site.tokens[i - 1].feats.get("VerbForm") == "Cond" for i in commas)


def of_person_before(site: Site, at: int) -> bool:
    """«Жүргізуші *оқиға орнында* көз жұмды, 8 адам ауруханаға жеткізілді»: where somebody else was."""
    commas = (i for i in range(at + 1, site.first) if site.low(i) == ",")
    ends = next(commas, -1)
    if ends < 0 or site.tokens[ends - 1].feats.get("VerbForm") != "Fin":
        return False
    if any(first < ends for first, _ in site.around.figures):
        return False
    clause = takewhile(lambda i: site.low(i) != ",", range(at - 1, -1, -1))
    persons = classes("kazakh/ones")["person"]
    return any(site.bare(i) and (site.low(i) in persons or is_person(site.low(i))) for i in clause)


def _of_item(site: Site, at: int) -> bool:
    """«*Оралда* – 3, ал Тараздың шығыны 7 млн теңге»: the place of an item that the next is set against."""
    if site.low(at + 1) not in DASHES or not at + 2 < site.first or at + 2 not in site.busy:
        return False
    behind = range(at + 3, site.first - 1)
    whereas = function_words("whereas")
    return any(site.low(i) == "," and site.low(i + 1) in whereas for i in behind)
