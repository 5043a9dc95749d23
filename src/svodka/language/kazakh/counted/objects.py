"""Objects beside a Kazakh figure: what was changed to it, what a price or a purpose is of."""

from __future__ import annotations

from svodka.language.kazakh.counted.phrases import phrase
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.verb_endings import DONE
from svodka.language.kazakh.site import Site, Span
from svodka.language.kazakh.slot_words import deed_words, words_of

_HOW = 4
"""How far before the end of a figure words stand that tell how something was changed."""
AIMS = ("уға", "уге", "уына", "уіне")
"""How deeds end that money is for: «жөндеуге», «мектеп жөндеуіне»."""
DEEDS = ("уды", "уді", "уын", "уін")
"""How deeds end that something is done to: «өңдеуді арттырды»."""


def changed(site: Site) -> Span | None:
    """«Импорттың үлесін 37%-ке қысқартты»: the object right before the figure."""
    grown = site.last + 1
    if site.changes_by and grown + 1 < len(site.tokens):
        if site.low(grown).endswith(DONE) and site.noun(grown + 1):
            return phrase(site, grown + 1)  # «2 мың теңгеге өскен зейнетақы»
    at = site.first - 1
    over, comparing = function_words("stressing") | words_of("annual"), words_of("comparing")
    # «өндірісті тәулігіне 120 мың тоннаға жеткізді», «тарифін де 125%-ға көтерді»,
    # «санын былтырмен салыстырғанда 9%-ға көбейтті»
    while at > 0 and (
        at in site.busy or site.low(at) in over | comparing or site.low(at + 1) in comparing
        or (site.spot.change and (
            _before_item(site, at) or _owns_figure(site, at) or _tells_how(site, at)
        ))
    ):  # fmt: skip
        at -= 1
    deeds = site.low(site.last + 1), site.low(site.last + 2)
    changing = site.case(at) == "Gen" and any(deed.endswith(("уі", "уы")) for deed in deeds)
    if at < 0 or at in site.busy:
        return None
    if site.tokens[at].pos != "NOUN" and not _is_changed_deed(site, at):
        return None
    if site.tokens[at].pos == "VERB":
        return at, at
    if site.case(at) != "Acc" and not changing:  # «көлемінің 8 трлн теңгеге өсуі»
        return None
    return (at - 1 if at and site.case(at - 1) == "Gen" else at), at


def _tells_how(site: Site, at: int) -> bool:
    """«Тапшылықты *айтарлықтай* 9%-ға азайтты», «тапшылықты *қысқа мерзімде* 9%-ға»: how it was changed."""
    token = site.tokens[at]
    if token.pos == "NOUN" and site.case(at) == "Loc" and at + 1 == site.first:
        return True
    return token.pos in ("ADJ", "ADV") and not token.feats and site.last - at <= _HOW


def _is_changed_deed(site: Site, at: int) -> bool:
    """«Кен *өңдеуді* 9 млн тоннаға жеткізді»: a deed that there is more or less of."""
    deed = site.tokens[at].feats.get("VerbForm") == "Inf" and site.low(at).endswith(DEEDS)
    return deed and site.spot.change in ("from", "to")


def _before_item(site: Site, at: int) -> bool:
    """«Бағаны биыл 3 долларға, ал 2026 жылға таман 5 долларға»: what joins an item to the one before."""
    if site.low(at) in function_words("whereas"):
        return site.low(at - 1) == ","
    if site.low(at) == ",":
        return at - 1 in site.busy
    return site.tokens[at].pos == "ADP" and at - 1 in site.around.dated


def _owns_figure(site: Site, at: int) -> bool:
    """«Бюджет тапшылығын ІЖӨ-нің 3 пайызынан 2 пайызына дейін қысқартты»: what the percentage is of."""
    owner = site.ending == "own" and at == site.first - 1 and site.case(at) == "Gen"
    return owner and at > 0 and site.case(at - 1) == "Acc"


def is_object(site: Site, at: int, cases: tuple[str, ...]) -> bool:
    """Whether a token is a noun of a case, or an infinitive: «білім беруге»."""
    token = site.tokens[at]
    if at in site.busy or site.low(at) in words_of("per", "span") | deed_words("one-of"):
        return False
    if token.pos == "VERB":
        return token.feats.get("VerbForm") == "Inf" and site.low(at).endswith(AIMS)
    return token.pos == "NOUN" and token.feats.get("Case") in cases
