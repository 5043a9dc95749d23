"""What was done: the verb that ends the clause of a Kazakh figure, or the participle in front of it."""

from __future__ import annotations

from svodka.language.kazakh.deeds import (
    able,
    aside,
    becoming,
    befalls,
    carried_out,
    circumstance,
    headless,
    joined_object,
    next_item,
    stands,
    verb_before,
)
from svodka.language.kazakh.function_words import function_words
from svodka.language.kazakh.quantities.change_words import change_stem
from svodka.language.kazakh.site import MARKS, Site, orders, words_of
from svodka.language.kazakh.speakers import is_doing
from svodka.language.lexicon import classes

Span = tuple[int, int]
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
    return before, "action.participle" if before else "none"


def changes(site: Site, action: Span) -> bool:
    """Whether the verb says that something rose or fell: «азайды», «өсіп отыр»."""
    return any(change_stem(site.low(at)) is not None for at in set(action))


def _owns_none(site: Site, at: int) -> bool:
    """«Сегіз адамның төртеуі», not «сегіз зертхананың жұмысы тоқтатылды»: a genitive before no noun."""
    if site.case(at) != "Gen" or at + 1 >= len(site.tokens):
        return site.case(at) == "Gen"
    return not (site.bare(at + 1) and site.owned(at + 1))


def _before(site: Site) -> Span | None:
    """«Зардап шеккен сегіз адамның төртеуі»: the participle right before a figure."""
    at = site.first - 1
    if at < 0 or site.tokens[at].pos != "VERB":
        return None
    if not site.low(at).endswith(("ған", "ген", "қан", "кен", "тын", "тін")):
        return None
    if site.low(at) == "толмаған" or site.low(at) in words_of("measuring"):
        return None  # «кәмелетке толмаған екі бала», «2 млрд теңгені құрайтын 9 жоба»
    if site.spot.kind not in ("count", "measure", "percent"):
        return None
    return (at - 1 if site.low(at - 1) in words_of("light") else at), at


def _behind(site: Site, last: int) -> Span | None:
    """The verb that ends the clause."""
    purpose: Span | None = None
    quoted, nested = site.quoted, 0
    brackets = aside(site, last)
    for at in range(last + 1, len(site.tokens)):
        if at in brackets:
            continue
        token, low = site.tokens[at], site.low(at)
        if (token.text in ".!?;" and at not in site.busy) or (
            quoted and token.text == "»" and not nested
        ):
            break
        nested += (token.text == "«") - (token.text == "»")
        if at == last + 1 and low.startswith("екен") and len(low) > 4:
            return None  # «құны 2 млрд теңге екені белгілі болды»
        forced = low.endswith(("уға", "уге")) and site.low(at + 1).startswith("мәжбүр")
        forced = forced or (low == "қалғанын" and site.low(at - 1) == "бос")
        if not (token.pos in ("VERB", "AUX") or forced) or low == "деп" or at in site.busy:
            continue  # «сатуға мәжбүр»
        if low in words_of("comparing") or "айтқанда" in (low, site.low(at + 1)):
            continue  # «атап айтқанда»
        if low == "алды" and site.low(at + 1).startswith("алын"):
            continue  # «фактілердің алды алынды»
        if _before_figure(site, at, last):
            continue
        has = low in ("бар", "жоқ") and at > last and site.owned(at - 1)
        if has and (at + 1 in site.busy or (at > last + 1 and _attributive(site, at))):
            continue  # «екі ауылда маңызы бар жол жабылды»
        if token.feats.get("VerbForm") == "Inf":
            if nested and not quoted:
                continue  # «екі ай мерзімге „қамауда ұстау“ шарасы қолданылды»
            if next_item(site, at, last):
                continue
            awaited = site.low(at + 1).startswith(tuple(orders("intended")))
            if awaited and site.spot.change and changes(site, (at, at)):
                return at, at  # «Таразда 9%-ға, Оралда 7%-ға өсу күтілуде»
            counts = at - 1 in site.busy and at - 1 > last and low.endswith(("у", "ю"))
            if counts or (low.endswith(("дың", "дің")) and at + 1 in site.busy):
                continue  # «123 неке мен 40 ажырасу тіркелді», «ұрлық пен қару сатудың 5 дерегі»
            if site.spot.change and at == site.last + 1 and low.endswith("у"):
                return at, at  # «бағаны 20 теңгеге азайту жұртты қуантты»
            apart = at - last - (site.low(at - 1) in words_of("light"))
            governed = last > site.last and apart == 1 and site.case(last) == "Acc"
            if site.spot.change in ("from", "to") and not changes(site, (at, at)):
                continue  # «кісі өлтіру 20-дан 9-ға дейін, зиян келтіру … азайды»
            if site.spot.change and at - 1 in site.busy and changes(site, (at, at)):
                if not low.endswith("у"):
                    return at, at  # «көлемнің 5%-ға ұлғаюы есебінен»
            how = at - 1 > last + 1 or site.tokens[at - 1].pos in ("ADJ", "ADV")
            theirs = (
                last > site.last and site.case(last) == "Gen" and apart == 1 + (apart > 1 and how)
            )
            if theirs and not low.endswith("у"):
                return at - (at - 1 > last), at  # «үш көліктің соқтығысуынан 2 адам өлді»
            if governed and low.endswith(("уға", "уге")) and site.begins(at + 1, "involved"):
                return at, at  # «40 малды ұрлауға қатысы бар екені анықталды»
            if low.endswith("у") and site.low(at + 1).startswith("қаупі") and last > site.last:
                return at, at  # «90 үйді су басу қаупі бар»
            if at + 1 in site.busy and low.endswith("у") and not governed:
                continue  # «ет 7%, қызмет көрсету 11%-ға қымбаттады»
            if governed and at + 1 in site.busy:
                return last + 1, at  # «9 жобаны қаржыландыруға 2 млрд теңге бөлінді»
            bare = last > site.last and last + 1 == at and site.bare(last)
            if governed and low.endswith("у") and site.begins(at + 1, "works"):
                return at, at  # «бес адамды іздестіру жұмыстары жалғасып жатыр»
            spoken_of = site.low(at + 1) in function_words("about")
            if (governed or bare) and low.endswith("у") and spoken_of:
                return at, at  # «9 жобаны қаржыландыру туралы шешім бар»
            if low.endswith(("дан", "ден")) or circumstance(site, at):
                continue
            joined = at + 1 < len(site.tokens) and site.tokens[at + 1].pos == "CCONJ"
            if low.endswith("у") and (joined or _attributive(site, at) or carried_out(site, at)):
                continue  # «жылыту пункті», «жабдықтау мен әзірлеуге»
            if low.endswith(("уға", "уге")) and site.low(at + 1) not in _enabling():
                if at + 1 in site.busy:
                    continue  # «білім беруге 3 млрд, денсаулық сақтауға 2 млрд теңге»
                converb = at - 1 > last and _bound(site, at - 1)
                purpose = purpose or (at - converb, at)
                continue
        helping = token.pos == "AUX" and bare_participle(low)  # «кезекте тұрған отбасы»
        beside = at == last + 2 and low == "ететін" and site.low(at - 1) == "еңбек"
        if beside:
            return at - 1, at  # «20 мың адам еңбек ететін ұжым»
        if (helping or token.feats.get("VerbForm") in ATTRIBUTES) and at > last + 1:
            attributive = _attributive(site, at) and bare_participle(low)
            if attributive and befalls(site, at, last):
                return at - 1, at  # «10 адам қаза тапқан апат анықталды»
            if site.low(at + 1) == "ретінде" or attributive:
                continue  # «мектеп жаңа салынған ауданда ашылды»
        if low.endswith(("ғанда", "генде", "қанда", "кенде")) and token.pos == "VERB":
            continue  # «50 адамды, толық қуатына көшкенде 350 адамды жұмыспен қамтиды»
        if token.feats.get("VerbForm") == "Conv" and (_manner(site, at) or _bound(site, at)):
            continue
        if low == "салып" and "араға" in (site.low(at - 3), site.low(at - 2)):
            continue  # «араға екі күн салып»
        if (
            token.feats.get("VerbForm") == "Conv"
            and at > last + 1
            and bare_participle(site.low(at + 1))
        ):
            if _attributive(site, at + 1):
                continue  # «125 отбасы салынып жатқан үйге көшті»
        if _postponed(site, at, last):
            continue
        if _tells(site, at):
            break
        if token.feats.get("VerbForm") == "Conv" and is_doing(site.low(at + 1)):
            continue  # «ұшып кетушілер»
        if site.low(at + 1) == "қажет" and site.low(at + 2).startswith("ет"):
            return at + 1, at + 2  # «1 200 мектеп жөндеуді қажет етеді»
        thing = at - 1 == last and low == "болса"  # «3 талап болса, біріншісі …»
        light = (site.low(at - 1) in words_of("light") and not thing) or becoming(site, at, last)
        light = light or able(site, at, last)
        light = light or (site.low(at - 1) == "сатып" and at - 1 > last)
        growing = low.startswith("түс") and site.low(at - 1).endswith(("а", "е", "я"))
        light = light or (growing and change_stem(site.low(at - 1)) is not None)  # «арта түсті»
        light = light or (low.startswith("алын") and site.low(at - 1) in ("алды", "алдын"))
        light = light or (site.low(at - 1) == "орын" and at - 1 > last and low.startswith("ал"))
        served = classes("kazakh/light_verbs")
        serves = site.low(at - 1) in served["noun"] and at - 1 > last
        light = light or (serves and low.startswith(tuple(served["verb"])))
        if site.low(at - 1) == "болып" and token.pos == "AUX" and not becoming(site, at - 1, last):
            continue  # «апаттың 20 пайызы жылдамдықтан болып отыр»
        if low in words_of("weak") and not light:
            if site.low(at + 1) in (",", "және", "кезде", "кезінде", "жағдайда"):
                break
            continue
        return (at - 1 if light else at), _ends(site, at)
    return purpose


def _ends(site: Site, at: int) -> int:
    """«Алып өтпек», «жанып кетті»: the last verb of a chain that a converb begins."""
    following = site.tokens[at + 1] if at + 1 < len(site.tokens) else None
    if following is None or site.tokens[at].feats.get("VerbForm") != "Conv":
        return at
    if following.pos not in ("VERB", "AUX") or at + 1 in site.around.cues | site.busy:
        return at
    return at if site.low(at + 1) in words_of("weak") else at + 1


def _thinks(site: Site, head: Span | None) -> Span | None:
    """«Тұрғындардың 63 пайызы баға өсті деп есептейді»: what those who are counted think or say."""
    if head is None or head[1] >= site.first or site.ending != "own" or not site.nominative:
        return None
    if site.around.tellers:
        return None
    for at in range(site.last + 2, len(site.tokens)):
        if site.low(at) in (".", ";", "ал") or at in site.busy:
            return None
        if site.low(at - 1) == "деп" and site.tokens[at].pos == "VERB":
            return at, at
    return None


def _enabling() -> frozenset[str]:
    return words_of("enabling") | words_of("weak")


def bare_participle(low: str) -> bool:
    """Whether a verb form is a participle without any other ending."""
    return low.endswith(("ған", "ген", "қан", "кен", "тын", "тін"))


def _postponed(site: Site, at: int, last: int) -> bool:
    """«Бала туғаны үшін төлем алды», «айырылуы бойынша»: a deed that a postposition makes a circumstance."""
    following = site.tokens[at + 1] if at + 1 < len(site.tokens) else None
    if following is None or following.pos != "ADP":
        return False
    form = site.tokens[at].feats.get("VerbForm")
    own = at == last + 1 or site.tokens[at - 1].pos != "NOUN"
    return form == "Inf" or (form == "Part" and site.low(at + 1) == "үшін" and not own)


def _manner(site: Site, at: int) -> bool:
    """«Тамшылатып суару жүйесі»: the converb belongs to a deed that names something."""
    following = site.tokens[at + 1] if at + 1 < len(site.tokens) else None
    if following is None or following.feats.get("VerbForm") != "Inf":
        return False
    return site.low(at + 1).endswith("у") and _attributive(site, at + 1)


def _bound(site: Site, at: int) -> bool:
    """«Сатып алуға бөлінді»: the converb belongs to the purpose."""
    if site.tokens[at].feats.get("VerbForm") != "Conv" or at + 1 >= len(site.tokens):
        return False
    return site.low(at + 1).endswith(("уға", "уге")) and site.tokens[at + 1].pos == "VERB"


def _attributive(site: Site, at: int) -> bool:
    following = site.tokens[at + 1] if at + 1 < len(site.tokens) else None
    if following is None or following.text.lower().startswith(tuple(orders("needed"))):
        return False
    return following.pos in ("NOUN", "ADJ")


def _tells(site: Site, at: int) -> bool:
    """«… керек екенін айтты», «…, — деді министр»: the verb only says who says so."""
    before = site.low(at - 1)
    if at in site.around.cues and at - 1 in site.around.tellers and at > site.last + 2:
        return True  # «3 үй жанды, деп департаменттен хабарлады»
    if at in site.around.cues and (before in MARKS or before in ("деп", "-")):
        return at > site.last + 2  # «өсімді 3 пайыз деп болжап отыр»
    said = site.low(at) in classes("kazakh/cues")["say"]
    that = before in classes("kazakh/cues")["that"]
    return said and (that or before.startswith(tuple(orders("needed"))))


def _before_figure(site: Site, at: int, last: int) -> bool:
    """«22 ересек және вирус жұқтырған 3 бала емделді»: the participle belongs to the next figure."""
    counts = any(first == at + 1 for first, _ in site.around.figures)
    return counts and at > last + 1 and bare_participle(site.low(at))
