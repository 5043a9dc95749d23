"""What was done: the verb that ends the clause of a Kazakh figure, or the participle in front of it."""

from __future__ import annotations

from svodka.language.kazakh.agents import is_body, is_person
from svodka.language.kazakh.doing.compounds import serves
from svodka.language.kazakh.doing.deeds import (
    changes,
    headless,
    joined_object,
    only_exists,
    stands,
)
from svodka.language.kazakh.doing.postposed import subject_behind
from svodka.language.kazakh.doing.predicates import governing, is_what
from svodka.language.kazakh.doing.verbs_before import verb_before
from svodka.language.kazakh.doing.verbs_behind import verb_behind
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.verb_endings import (
    DONE,
    PASSED,
    bare_participle,
)
from svodka.language.kazakh.morphology.words import WITHIN
from svodka.language.kazakh.opinions import opinion
from svodka.language.kazakh.places.place_names import is_region
from svodka.language.kazakh.site import Site, Span
from svodka.language.kazakh.slot_words import deed_begins, deed_words, order_begins, words_of
from svodka.language.lexicon import classes

_OWNED = 4
"""The most words between an owner and what it owns."""


def action(site: Site, head: Span | None) -> tuple[Span | None, str]:
    """First and last token of the verb, and the rule that found it."""
    last = head[1] if head is not None and head[1] > site.last else site.last
    last = site.last if head is not None and subject_behind(site) == head else last
    last = joined_object(site, last) or last
    if site.ending == "ins" and site.low(site.last + 1) in words_of("comparing"):
        return None, "none"  # «48 пайызбен салыстырғанда 22 пайызды құрады»
    if head is not None and head[1] < site.first and _is_so_much(site):
        return None, "none"
    before = _before(site)
    oblique = head is None or site.case(head[1]) in ("Loc", "Abl")
    oblique = oblique and not (head is not None and _of_parts(site, head[1]))
    if before is not None and (oblique or (head is not None and _owns_none(site, head[1]))):
        return before, "action.participle"
    if head is not None and before is None:
        if any(none(site, head[1]) for none in _NO_DEED):
            return None, "none"
    if (at := verb_before(site)) is not None:
        return (at - _with_noun(site, at), at), "action.verb"  # «жазылды – 13 мың»
    if stands(site, last) or is_what(site):
        return None, "none"
    if (doing := headless(site, last)) is not None:
        return doing, "action.participle"
    grown = site.last + 1
    if site.changes_by and head is not None and head[0] > grown:
        if changes(site, (grown, grown)):
            return (grown, grown), "action.change"  # «2 мың теңгеге өскен зейнетақы»
    if head is not None and head[0] > grown and _of_figure(site, grown):
        return (grown, grown), "action.participle"
    if (thought := opinion(site)) is not None:
        return thought, "action.verb"
    found = verb_behind(site, last)
    if found is None and (state := governing(site, last)) is not None:
        return state, "action.verb"
    if found is None or only_exists(site, found):
        if (what := _which(site)) is not None:
            return what, "action.participle"
    if found is not None:
        return found, "action.change" if changes(site, found) else "action.verb"
    if (over := _before_colon(site)) is not None:
        return over, "action.verb"
    doing = before or _of_number(site, head)
    return doing, "action.participle" if doing else "none"


def _is_so_much(site: Site) -> bool:
    """«Қуаты 40 МВт *болатын* станция салынуда»: so much it only is, whatever is done with it."""
    return (
        site.spot.kind == "measure"
        and site.ending == ""
        and site.low(site.last + 1) in deed_words("costing")
    )


def _of_parts(site: Site, at: int) -> bool:
    """«Жалғанған 5 *бөлмеден тұрады*»: the parts that something is made of."""
    return site.case(at) == "Abl" and site.low(at + 1) in deed_words("consisting")


def _only_cause(site: Site, at: int) -> bool:
    """«Былтыр *188 апаттан* 57 адам қайтыс болған»: events that something happened to others in."""
    event = at > site.last and site.case(at) == "Abl" and site.begins(at, "event")
    return event and any(first > at for first, _ in site.around.figures)


def _over_others(site: Site, at: int) -> bool:
    """«*12 іс* бойынша 5 адам сотталды»: what something happened to others over."""
    over = at > site.last and site.low(at + 1) in function_words("over")
    return over and any(first > at for first, _ in site.around.figures)


def _only_owns(site: Site, at: int) -> bool:
    """«*Жеті баланың* анасы 12 млн теңге ұтты»: those whose mother did it; not «20 елдің азаматы кіреді»."""
    behind = at + 1
    if is_body(site.low(at)) or is_region(site.low(at)):
        return False
    if at <= site.last or site.case(at) != "Gen" or behind >= len(site.tokens):
        return False
    return site.bare(behind) and site.owned(behind) and is_person(site.low(behind))


def _lies_in(site: Site, at: int) -> bool:
    """«*Екі көліктегі* 8 жолаушы қаза тапты»: where those are whom the next figure counts."""
    return site.low(at).endswith(WITHIN) and any(
        first == at + 1 for first, _ in site.around.figures
    )


def _between(site: Site, at: int) -> bool:
    """«*Екі ел* арасындағы сауда 9%-ға өсті»: those between whom it is, who did not."""
    low = site.low(at + 1)
    return at > site.last and low in function_words("among") and low.endswith(WITHIN)


def _after_so_many(site: Site, at: int) -> bool:
    """«Клубтың *12 ойыннан* кейін 28 ұпайы бар»: after how many it is told."""
    over = at > site.last and site.case(at) == "Abl"
    over = over and site.low(at + 1) in classes("kazakh/time_words")["keiin"]
    return over and any(first > at for first, _ in site.around.figures)


_NO_DEED = (_only_cause, _over_others, _only_owns, _lies_in, _between, _after_so_many)
"""Rules that say that those who are counted did or suffered nothing."""


def _of_number(site: Site, head: Span | None) -> Span | None:
    """«Жұмыс істейтін адам саны – 30»: what those do whose number it is, where no verb stands behind."""
    if (
        head is None
        or head[1] >= site.first
        or site.low(head[1]) not in classes("kazakh/labels")["number"]
    ):
        return None
    at = head[0] - 1
    while head[0] - at < _OWNED and _tells_which(site, at):
        at -= 1  # «ашылған тұрғын үй саны»
    if at < 0 or site.tokens[at].pos not in ("VERB", "AUX") or not bare_participle(site.low(at)):
        return None
    start = at - _behind_converb(site, at)
    return start - _with_noun(site, start), at


def _with_noun(site: Site, at: int) -> bool:
    """«Қаза тапқан», «жұмыс істейтін», «орын алған»: a verb that is a deed with the noun before it."""
    before, low = site.low(at - 1), site.low(at)
    if before in deed_words("rank") and deed_begins(low, "taking"):
        return True
    return before in words_of("light") or serves(before, low)


def _of_figure(site: Site, at: int) -> bool:
    """«Екі күнге созылған айтыс», «9 млрд теңгеге салынған көпір»: the participle right behind an amount."""
    governed = site.spot.kind in ("duration", "money", "measure")
    governed = governed and site.ending in ("dat", "abl", "acc", "to")
    return governed and site.tokens[at].pos == "VERB" and bare_participle(site.low(at))


def _before_colon(site: Site) -> Span | None:
    """«Жолда көлік қалған: 350 жүк көлігі, 9 автобус»: the verb before the colon of a list without one."""
    if ":" not in site.around.forms:
        return None
    at = next((at for at in range(site.first - 1, 0, -1) if site.low(at) in (":", ".")), 0)
    begins = site.low(site.first - 1) in (":", ",") or site.joins(site.first - 1)
    if site.low(at) != ":" or not begins or site.spot.change or site.spot.kind == "percent":
        return None
    if site.ending == "own" and site.low(site.last + 1) in words_of("predicate"):
        return None  # «96 депутат қатысты: 88-і қолдады, 5-еуі қарсы»
    verb = site.tokens[at - 1]
    if verb.pos not in ("VERB", "AUX") or not site.low(at - 1).endswith((*PASSED, *DONE)):
        return None
    return at - 1 - _behind_converb(site, at - 1), at - 1


def _behind_converb(site: Site, at: int) -> bool:
    """«Алып кеткен», «сатып алынды»: whether a converb stands right before a verb."""
    return at > 0 and site.tokens[at - 1].feats.get("VerbForm") == "Conv"


def _owns_none(site: Site, at: int) -> bool:
    """«Сегіз адамның төртеуі», not «сегіз зертхананың жұмысы тоқтатылды»: a genitive before no noun.

    «Оқитын 80 оқушының барлығы қызықты» tells what all of them did.
    """
    if site.low(at + 1) in deed_words("most"):
        return False
    if site.case(at) != "Gen" or at + 1 >= len(site.tokens):
        return site.case(at) == "Gen"
    behind = at + 1
    while behind + 1 < len(site.tokens) and behind < at + _OWNED and _tells_which(site, behind):
        behind += 1  # «елді мекеннің этно картасы»
    return not (site.bare(behind) and site.owned(behind))


def _tells_which(site: Site, at: int) -> bool:
    """Whether a word without ending stands before the noun that it is of."""
    return (
        at >= 0
        and at not in site.busy
        and site.tokens[at].pos in ("NOUN", "ADJ")
        and not (site.case(at) or site.owned(at))
    )


def _before(site: Site) -> Span | None:
    """«Зардап шеккен сегіз адамның төртеуі»: the participle right before a figure."""
    at = site.first - 1 - (site.low(site.first - 1) in deed_words("in-all"))
    happened = site.spot.kind == "count" and site.low(at) in deed_words("been")
    if at < 0 or not (site.tokens[at].pos == "VERB" or happened):
        return None
    if not bare_participle(site.low(at)):
        return None
    if site.low(at) in deed_words("underage") or site.low(at) in words_of("measuring"):
        return None  # «кәмелетке толмаған екі бала», «2 млрд теңгені құрайтын 9 жоба»
    if site.spot.kind not in ("count", "measure", "percent"):
        return None
    level = any(site.case(i) == "Abl" for i in range(site.first, site.last + 1))
    if level and order_begins(site.low(at), "intended"):
        return None  # «инфляция күтілген 12 пайыздан төмен болды»
    return at - _with_noun(site, at), at


def _which(site: Site) -> Span | None:
    """«Құр жатқан 9 гектар жер бар», «кеше келген жаңа 2 маманның хаты»: which they are, over an adjective.

    Not «қалған 9 үй бар»: what is left did nothing.
    """
    if (found := _before(site)) is not None and not _only_points(site, found[1]):
        return found
    at = site.first - 1
    at -= at > 0 and site.tokens[at].pos == "ADJ"
    if at < 1 or not bare_participle(site.low(at)) or _only_points(site, at):
        return None
    if site.spot.kind not in ("count", "measure") or site.low(at) in words_of("measuring"):
        return None
    if site.tokens[at].pos == "VERB":
        return at - _with_noun(site, at), at
    return (at - 1, at) if site.tokens[at].pos == "AUX" else None


def _only_points(site: Site, at: int) -> bool:
    """«Қалған», «аталған», «бала деген»: a participle that tells of no deed."""
    return site.low(at) in deed_words("called", "rest") or site.low(at) in words_of("such")
