"""What was done: the verb that ends the clause of a Kazakh figure, or the participle in front of it."""

from __future__ import annotations

from svodka.language.kazakh.agents import is_doing
from svodka.language.kazakh.deeds import (
    able,
    aside,
    attributive,
    becoming,
    befalls,
    called_so,
    changes,
    done_there,
    happens,
    headless,
    joined_object,
    leads_to_aim,
    lies,
    stands,
    stresses,
    verb_before,
)
from svodka.language.kazakh.function_words import function_words
from svodka.language.kazakh.infinitives import aim, named_deed
from svodka.language.kazakh.quantities.change_words import change_stem
from svodka.language.kazakh.site import MARKS, Site, deed_begins, deed_words, orders, words_of
from svodka.language.kazakh.tags import STAY, STAYING
from svodka.language.kazakh.verb_endings import (
    AFTER_DONE,
    DONE,
    PASSED,
    TO_DO,
    WHEN_DONE,
    bare_participle,
)
from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES

Span = tuple[int, int]
_OWNED = 4
"""The most words between an owner and what it owns."""
ATTRIBUTES = ("Part", "Fut")


def action(site: Site, head: Span | None) -> tuple[Span | None, str]:
    """First and last token of the verb, and the rule that found it."""
    last = head[1] if head is not None and head[1] > site.last else site.last
    last = joined_object(site, last) or last
    before = _before(site)
    oblique = head is None or site.case(head[1]) in ("Loc", "Abl")
    if before is not None and (oblique or (head is not None and _owns_none(site, head[1]))):
        return before, "action.participle"
    if (at := verb_before(site)) is not None:
        return (at, at), "action.verb"  # «жазылды – 13 мың»
    if stands(site, last):
        return None, "none"
    if (doing := headless(site, last)) is not None:
        return doing, "action.participle"
    grown = site.last + 1
    if site.changes_by and head is not None and head[0] > grown:
        if changes(site, (grown, grown)):
            return (grown, grown), "action.change"  # «2 мың теңгеге өскен зейнетақы»
    if (thought := _thinks(site, head)) is not None:
        return thought, "action.verb"
    if (found := _behind(site, last)) is not None:
        return found, "action.change" if changes(site, found) else "action.verb"
    if before is None and (over := _before_colon(site)) is not None:
        return over, "action.verb"
    return before, "action.participle" if before else "none"


def _before_colon(site: Site) -> Span | None:
    """«Жолда көлік қалған: 350 жүк көлігі, 9 автобус»: the verb before the colon of a list without one."""
    at = next((at for at in range(site.first - 1, 0, -1) if site.low(at) in (":", ".")), 0)
    begins = site.low(site.first - 1) in {":", ","} | function_words("and")
    if site.low(at) != ":" or not begins or site.spot.change or site.spot.kind == "percent":
        return None
    verb = site.tokens[at - 1]
    if verb.pos not in ("VERB", "AUX") or not site.low(at - 1).endswith((*PASSED, *DONE)):
        return None
    return at - 1 - (site.tokens[at - 2].feats.get("VerbForm") == "Conv"), at - 1


def _owns_none(site: Site, at: int) -> bool:
    """«Сегіз адамның төртеуі», not «сегіз зертхананың жұмысы тоқтатылды»: a genitive before no noun."""
    if site.case(at) != "Gen" or at + 1 >= len(site.tokens):
        return site.case(at) == "Gen"
    behind = at + 1
    while behind + 1 < len(site.tokens) and behind < at + _OWNED and _tells_which(site, behind):
        behind += 1  # «елді мекеннің этно картасы»
    return not (site.bare(behind) and site.owned(behind))


def _tells_which(site: Site, at: int) -> bool:
    """Whether a word without ending stands before the noun that it is of."""
    return (
        at not in site.busy
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
    return (at - 1 if site.low(at - 1) in words_of("light") else at), at


def _behind(site: Site, last: int) -> Span | None:
    """The verb that ends the clause."""
    purpose: Span | None = None
    quoted, nested = site.quoted, 0
    brackets, called = aside(site, last), called_so(site, last)
    for at in range(last + 1, len(site.tokens)):
        if at in brackets or at in called or stresses(site, at):
            continue
        token, low = site.tokens[at], site.low(at)
        if (token.text in ".!?;" and at not in site.busy) or (
            quoted and token.text == "»" and not nested
        ):
            break
        nested += (token.text == "«") - (token.text == "»")
        states = low in words_of("predicate") and token.pos != "VERB"
        if states and site.low(at + 1) == ",":
            break  # «екі қойма 90%-ға толы, судың келуі жалғасып жатыр»
        if at == last + 1 and deed_begins(low, "being-so") and low not in deed_words("being-so"):
            return None  # «құны 2 млрд теңге екені белгілі болды»
        forced = low.endswith(TO_DO) and deed_begins(site.low(at + 1), "forced")
        forced = forced or (low in deed_words("left") and site.low(at - 1) in deed_words("empty"))
        if (
            not (token.pos in ("VERB", "AUX") or forced)
            or low in function_words("quoting")
            or at in site.busy
        ):
            continue  # «сатуға мәжбүр»
        if low in words_of("comparing") or deed_words("mentioned") & {low, site.low(at + 1)}:
            continue  # «атап айтқанда»
        if low in deed_words("prevented") and deed_begins(site.low(at + 1), "taken"):
            continue  # «фактілердің алды алынды»
        if _before_figure(site, at, last):
            continue
        has = low in deed_words("having") and at > last + 1 and site.owned(at - 1)
        if has and (at + 1 in site.busy or attributive(site, at)):
            continue  # «екі ауылда маңызы бар жол жабылды»
        if token.feats.get("VerbForm") == "Inf":
            named = named_deed(site, at, last, bool(nested and not quoted))
            if named is None and (aimed := aim(site, at, last)) is not None:
                purpose = purpose or (aimed if aimed != "passed" else None)
                named = "passed"
            again = purpose is not None and named is None and low.endswith(TO_DO)
            if again and _another_between(site, last, at):
                break  # «2 млн адамды қамтуға, 1 млрд теңге төлеуге мүмкіндік береді»
            if named == "passed":
                continue
            if named is not None:
                return named
        helping = token.pos == "AUX" and bare_participle(low)  # «кезекте тұрған отбасы»
        beside = at == last + 2 and low in deed_words("labours")
        beside = beside and site.low(at - 1) in deed_words("labour")
        if beside:
            return at - 1, at  # «20 мың адам еңбек ететін ұжым»
        start = max(last + 1, brackets.stop)
        if (helping or token.feats.get("VerbForm") == "Part") and lies(site, at):
            return at, at
        if (helping or token.feats.get("VerbForm") in ATTRIBUTES) and at > start:
            describes = attributive(site, at) and bare_participle(low)
            if describes and done_there(site, at, last):
                return (at - 1 if site.low(at - 1) in words_of("light") else at), at
            if describes and befalls(site, at, last):
                return at - 1, at  # «10 адам қаза тапқан апат анықталды»
            if site.low(at + 1) in function_words("as") or describes:
                continue  # «мектеп жаңа салынған ауданда ашылды»
        subject = site.ending == "own" and site.nominative and site.spot.kind == "count"
        if subject and at == last + 1 == site.last + 1 and token.feats.get("VerbForm") == "Fut":
            if attributive(site, at):
                continue  # «олардың 12-сі жаңартылатын көздерге жатады»
        if low.endswith(AFTER_DONE) and token.feats.get("Voice") == "Pass":
            if at - 1 > last and site.bare(at - 1):
                continue  # «9 млрд теңге жоба бекітілгеннен кейін бөлінеді»
        if low.endswith(WHEN_DONE) and token.pos == "VERB":
            if at == last + 1 and low[:-2] in words_of("weak"):
                break  # «шығымдылық 9 центнер болғанда 50 тонна картоп жиналды»
            continue  # «50 адамды, толық қуатына көшкенде 350 адамды жұмыспен қамтиды»
        if token.feats.get("VerbForm") == "Conv" and (_manner(site, at) or leads_to_aim(site, at)):
            continue
        if low in deed_words("leaving-gap") and deed_words("gap") & {
            site.low(at - 3),
            site.low(at - 2),
        }:
            continue  # «араға екі күн салып»
        if (
            token.feats.get("VerbForm") == "Conv"
            and at > last + 1
            and bare_participle(site.low(at + 1))
        ):
            if attributive(site, at + 1):
                continue  # «125 отбасы салынып жатқан үйге көшті»
        if _postponed(site, at, last):
            continue
        if _tells(site, at):
            break
        if token.feats.get("VerbForm") == "Conv" and is_doing(site.low(at + 1)):
            continue  # «ұшып кетушілер»
        if site.low(at + 1) in deed_words("need") and deed_begins(site.low(at + 2), "making"):
            return at + 1, at + 2  # «1 200 мектеп жөндеуді қажет етеді»
        light = _of_two_words(site, at, last)
        being = site.low(at - 1) in deed_words("being") and token.pos == "AUX"
        if being and not becoming(site, at - 1, last):
            continue  # «апаттың 20 пайызы жылдамдықтан болып отыр»
        if low in words_of("weak") and not (light or happens(site, at, last)):
            if site.low(at + 1) in {","} | function_words("both") | deed_words("meanwhile"):
                break
            continue
        if deed_begins(low, "driving") and site.low(at - 1).endswith(TO_DO) and at - 1 > last:
            return at - 1, at - 1  # «5 млн теңгені шотқа аударуға көндірген»
        return (at - 1 if light else at), _ends(site, at)
    return purpose


def _another_between(site: Site, last: int, at: int) -> bool:
    """Whether another figure stands between two tokens."""
    return any(last < first < at for first, _ in site.around.figures)


def _of_two_words(site: Site, at: int, last: int) -> bool:
    """«Қаза тапты», «сатып алды», «қызмет көрсетті»: a verb that is a deed only with the word before it."""
    low, before, apart = site.low(at), site.low(at - 1), at - 1 > last
    if before in words_of("light") and (apart or site.spot.kind != "count"):
        return True  # not «3 талап болса, біріншісі …», «9 істі тексерді»
    if becoming(site, at, last) or able(site, at, last):
        return True
    growing = deed_begins(low, "going-on") and before.endswith(("а", "е", "я"))
    if growing and change_stem(before) is not None:
        return True  # «арта түсті»
    if deed_begins(low, "taken") and before in deed_words("prevented"):
        return True
    if apart and before in deed_words("rank") and deed_begins(low, "taking"):
        return True
    served = classes("kazakh/light_verbs")
    serves = before in served["noun"] and low.startswith(tuple(served["verb"]))
    return apart and (serves or before in deed_words("buying"))


def _ends(site: Site, at: int) -> int:
    """«Алып өтпек», «жанып кетті»: the last verb of a chain that a converb begins."""
    following = site.tokens[at + 1] if at + 1 < len(site.tokens) else None
    if following is None or site.tokens[at].feats.get("VerbForm") != "Conv":
        return at
    if following.pos not in ("VERB", "AUX") or at + 1 in site.around.cues | site.busy:
        return at
    if site.low(at + 1) in deed_words("underway") and site.low(at + 2) in (*STAY, *STAYING):
        return at + 2  # «қуалап келе жатқан»
    return at if site.low(at + 1) in words_of("weak") else at + 1


def _thinks(site: Site, head: Span | None) -> Span | None:
    """«Тұрғындардың 63 пайызы баға өсті деп есептейді»: what those who are counted think or say."""
    if head is None or head[1] >= site.first or site.ending != "own" or not site.nominative:
        return None
    if site.around.tellers:
        return None
    for at in range(site.last + 2, len(site.tokens)):
        if site.low(at) in {".", ";"} | function_words("whereas") or at in site.busy:
            return None
        if site.low(at - 1) in function_words("quoting") and site.tokens[at].pos == "VERB":
            return at, at
    return None


def _postponed(site: Site, at: int, last: int) -> bool:
    """«Бала туғаны үшін төлем алды», «айырылуы бойынша»: a deed that a postposition makes a circumstance."""
    following = site.tokens[at + 1] if at + 1 < len(site.tokens) else None
    if following is None or following.pos != "ADP":
        return False
    form = site.tokens[at].feats.get("VerbForm")
    own = at == last + 1 or site.tokens[at - 1].pos != "NOUN"
    own = own and not any(deed_begins(low, "punishing") for low in site.around.lows[at + 2 :])
    return form == "Inf" or (
        form == "Part" and site.low(at + 1) in function_words("for") and not own
    )


def _manner(site: Site, at: int) -> bool:
    """«Тамшылатып суару жүйесі»: the converb belongs to a deed that names something."""
    following = site.tokens[at + 1] if at + 1 < len(site.tokens) else None
    if following is None or following.feats.get("VerbForm") != "Inf":
        return False
    return site.low(at + 1).endswith("у") and attributive(site, at + 1)


def _tells(site: Site, at: int) -> bool:
    """«… керек екенін айтты», «…, — деді министр»: the verb only says who says so."""
    before = site.low(at - 1)
    if at in site.around.cues and at - 1 in site.around.tellers and at > site.last + 2:
        return True  # «3 үй жанды, деп департаменттен хабарлады»
    if at in site.around.cues and (before in MARKS or before in function_words("quoting") | {"-"}):
        return at > site.last + 2  # «өсімді 3 пайыз деп болжап отыр»
    said = site.low(at) in classes("kazakh/cues")["say"]
    that = before in classes("kazakh/cues")["that"] or before in DASHES
    return said and (that or before.startswith(tuple(orders("needed"))))


def _before_figure(site: Site, at: int, last: int) -> bool:
    """«22 ересек және вирус жұқтырған 3 бала емделді»: the participle belongs to the next figure."""
    counts = any(first == at + 1 for first, _ in site.around.figures)
    return counts and at > last + 1 and bare_participle(site.low(at))
