"""Plans that end a sentence and hold for a converb before them: «қаржы *бөліп*, 9 мектеп салмақ».

A Kazakh converb has no tense of its own: whether its deed is done or meant, the verb that ends the sentence
says. It may be over, and nothing is said of it here, where it has a time of its own, where another deed is
to be added («тағы 5 мектеп салмақ») or was in between («көшіргеннен кейін»), or where those who are counted
did it («40 адам жиналып, хат жазбақ»).
"""

from __future__ import annotations

from svodka.language.kazakh.doing.plans import is_in_plan, is_not_planned, is_ordered
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.verb_endings import (
    AFTER_DONE,
    DEED,
    DONE,
    GOING,
    PRESENT,
    TO_DO,
    WANTED,
)
from svodka.language.kazakh.site import Site
from svodka.language.kazakh.slot_words import order_begins, orders
from svodka.language.kazakh.times.tenses import is_past, is_told_to_come
from svodka.model import Factuality

_DONE_SO = ("ып", "іп", "п")
"""How the converb of a deed ends that another deed follows."""
_WAS = "бол"
"""How what stands behind something begins that somebody was going to do once."""
_ENDS = frozenset(".!?;:")


def last_of_chain(site: Site, at: int) -> int:
    """«12 үй беріліп, 90 тұрғын пәтер алады»: a converb has the tense of the verb that ends its clause."""
    if site.tokens[at].feats.get("VerbForm") != "Conv":
        return at
    for i in range(at + 1, len(site.tokens)):
        if i in site.around.dated or i in site.around.cues or site.tokens[i].text in ".!?;":
            return at
        if _ends_clause(site, i):
            return i
    return at


def told_of(site: Site, at: int) -> int:
    """«40 мектеп *салынып*, 12 аурухана ашылатынын айтты»: the verb by which a converb is told to come."""
    if not site.low(at).endswith(_DONE_SO) or site.low(at + 1) != ",":
        return at
    if site.tokens[at].feats.get("VerbForm") != "Conv":
        return at
    for i in range(at + 2, len(site.tokens)):
        low = site.low(i)
        if is_told_to_come(low):
            return i
        ends = site.tokens[i].text in _ENDS or site.tokens[i].feats.get("VerbForm") == "Fin"
        if ends or i in site.around.dated or low in function_words("adding"):
            return at
        if low.endswith(AFTER_DONE):
            return at
    return at


def of_chain(site: Site, at: int) -> Factuality | None:
    """What a plan, an aim or an expectation that ends its sentence says of the deed at a place.

    «12 құдық *қазуды*, 3 көпір салуды жоспарламайды»: it is denied of both.
    """
    if (last := _joined(site, at)) > at:
        if _is_denied_plan(site, last):
            return "negated"
        if _is_joined_to_plan(site, last):
            return "planned"
    return "planned" if _is_chained_plan(site, at) else None


def _is_denied_plan(site: Site, at: int) -> bool:
    """«Салуды жоспарлап отырған жоқ», «салу жоспарда жоқ», «салуға мүмкіндік жоқ»."""
    if order_begins(site.low(at + 1), "chance") and _denied(site, at + 1):
        return True
    unplanned = site.low(at + 1) in orders("in-plan") and site.low(at + 2) in orders("denying")
    return unplanned or is_not_planned(site, range(at + 1, at + 3))


def _is_chained_plan(site: Site, at: int) -> bool:
    chain = last_of_chain(site, at)
    if chain > at and site.low(chain + 1) in function_words("quoting"):
        if order_begins(site.low(chain + 2), "intended"):
            return True  # «9 жоба жасалып, 8 көпір салынады деп күтілуде»
    converb = site.tokens[at].feats.get("VerbForm") == "Conv" and site.low(at).endswith(_DONE_SO)
    if not converb or site.low(at + 1) != "," or _has_time(site, at):
        return False
    if not (
        site.transitive(at)
        or site.transitive(at - 1)
        or site.spot.change
        or site.spot.kind == "money"
    ):
        return False
    for i in range(at + 2, len(site.tokens)):
        if i in site.around.cues or site.tokens[i].text in _ENDS:
            return False
        if site.low(i) in function_words("adding") or site.low(i).endswith(AFTER_DONE):
            return False
        if site.tokens[i].pos in ("VERB", "AUX") and _is_plan(site, i):
            return True
    return False


def _joined(site: Site, at: int) -> int:
    """«12 құдық *қазуды*, 3 көпір салуды жоспарлады»: the last deed of those joined to one, or -1."""
    forms = (form for form in (WANTED, TO_DO, DEED) if site.low(at).endswith(form))
    form = next(forms, None)
    behind = at + 1 + (site.low(at + 1) in function_words("stressing"))  # «салуды *да*, …»
    if form is None or not (site.low(behind) == "," or site.joins(behind)):
        return -1
    for i in range(behind + 1, len(site.tokens)):
        if site.tokens[i].text in _ENDS or site.tokens[i].feats.get("VerbForm") == "Fin":
            return -1
        last = not (site.low(i + 1) == "," or site.joins(i + 1))
        if last and site.low(i).endswith(form) and site.tokens[i].feats.get("VerbForm") == "Inf":
            return i
    return -1


def _is_joined_to_plan(site: Site, at: int) -> bool:
    """Whether the last of joined deeds is planned, proposed or made possible."""
    proposed = order_begins(site.low(at + 1), "proposing") and not _denied(site, at + 1)
    then = site.low(at + 2)  # «40 үйді жылытуға, 9 жолды салуға мүмкіндік береді»
    comes = is_told_to_come(then) or (then.endswith(PRESENT) and not is_past(then))
    let = order_begins(site.low(at + 1), "chance") and comes and not _denied(site, at + 1)
    return _is_plan(site, at) or proposed or let or is_in_plan(site, at)


def _is_plan(site: Site, at: int) -> bool:
    """«Салмақ», «салуды жоспарлап отыр», «салуға келісті», «жетеді деп күтілуде»."""
    low, behind = site.low(at), site.low(at + 1)
    if low.endswith(DEED) and behind in orders("needed"):
        return True  # «40 үй салып, мамандар даярлау қажет»
    if low.endswith(GOING):
        return not behind.startswith(_WAS) and behind not in orders("denying")
    if low.endswith((*DEED, *WANTED)):
        return is_ordered(behind) and not (behind.endswith(DONE) or _denied(site, at + 1))
    if low.endswith(TO_DO):
        agreed = order_begins(behind, "agreeing") or order_begins(behind, "willing")
        return agreed and not _denied(site, at + 1)
    expected = behind in function_words("quoting") and order_begins(site.low(at + 2), "intended")
    return expected and _ends_clause(site, at)


def _has_time(site: Site, at: int) -> bool:
    """Whether a time stands before the converb, which may be its own."""
    return any(i < at for i in site.around.dated)


def _denied(site: Site, at: int) -> bool:
    behind = site.tokens[at : at + 2]
    return any(t.feats.get("Polarity") == "Neg" or t.low in orders("denying") for t in behind)


def _ends_clause(site: Site, at: int) -> bool:
    return site.tokens[at].feats.get("VerbForm") == "Fin" or site.low(at) in orders("becoming")
