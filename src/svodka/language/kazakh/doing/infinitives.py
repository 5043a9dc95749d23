"""A deed named behind a Kazakh figure: what happened to it, what it is for, or a word of another phrase.

«9 жобаны қаржыландыру туралы шешім» says what is done with the figure, «мектеп салуға 2 млрд теңге» what it
is for, «жылыту пункті» only names a thing.
"""

from __future__ import annotations

from typing import Literal

from svodka.language.kazakh.agents import is_agent, is_person
from svodka.language.kazakh.doing.blame import blamed_over
from svodka.language.kazakh.doing.deeds import (
    attributive,
    carried_out,
    changes,
    circumstance,
    leads_to_aim,
    next_item,
)
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.verb_endings import (
    DEED,
    HAVING_DONE,
    TO_DO,
    TO_ITS_DEED,
    WANTED,
)
from svodka.language.kazakh.morphology.words import ABLATIVE, GENITIVE
from svodka.language.kazakh.site import Site, Span
from svodka.language.kazakh.slot_words import (
    deed_begins,
    deed_words,
    order_begins,
    orders,
    words_of,
)

_OBJECT = ("уын", "уін", "юын", "юін")
"""How somebody's deed ends as an object."""
Named = Span | Literal["passed"] | None
"""The deed of a figure; that it belongs to another phrase; or nothing."""


def named_deed(site: Site, at: int, last: int, in_name: bool) -> Named:
    """What an infinitive behind a figure is to it; nothing where it is read like any other verb."""
    if in_name or next_item(site, at, last):
        return "passed"  # «екі ай мерзімге „қамауда ұстау“ шарасы қолданылды»
    if blamed_over(site, at):
        return at - (site.low(at - 1) in words_of("light") and at - 1 > last), at
    if order_begins(site.low(at + 1), "intended"):
        if site.spot.change and changes(site, (at, at)):
            return at, at  # «Таразда 9%-ға, Оралда 7%-ға өсу күтілуде»
    if _counted(site, at, last) or _wanted(site, at, last):
        return "passed"
    if site.low(at + 1) in deed_words("prevented") and deed_begins(site.low(at + 2), "taken"):
        return "passed"  # «9 үйдің жануының алдын алды»
    if site.low(at).endswith(TO_ITS_DEED) and site.low(at + 1) in words_of("light"):
        return "passed"  # «90 борышкердің шетелге шығуына тыйым салды»
    if site.low(at).endswith(TO_ITS_DEED) and _befell(site, at + 1):
        return "passed"  # «42 жоба комиссия қарауына ұсынылды»
    found = _of_change(site, at, last) or _of_counted(site, at, last)
    return found or ("passed" if _of_others(site, at, last) or _owns_deed(site, at, last) else None)


def _owns_deed(site: Site, at: int, last: int) -> bool:
    """«Он өңірде үй *салудың* өскені байқалды»: a deed that something is told of, and no object of its."""
    owns = site.low(at).endswith(GENITIVE) and site.case(last) != "Acc" and not site.accusative
    return owns and site.low(at + 1).endswith(HAVING_DONE)


def _befell(site: Site, at: int) -> bool:
    """Whether a passive verb stands here that ends its clause: «ұсынылды», «жіберілді»."""
    feats = site.tokens[at].feats if at < len(site.tokens) else {}
    return feats.get("VerbForm") == "Fin" and feats.get("Voice") == "Pass"


def aim(site: Site, at: int, last: int) -> Named:
    """«Бюджеттен 2 млрд теңге мектеп салуға кетті»: what a figure is for, if no other verb follows."""
    if not site.low(at).endswith(TO_DO):
        return None
    if site.low(at + 1) in words_of("enabling", "weak"):
        return None
    if at + 1 in site.busy:
        return "passed"  # «білім беруге 3 млрд, денсаулық сақтауға 2 млрд теңге»
    converb = at - 1 > last and leads_to_aim(site, at - 1)
    return at - converb, at


def _counted(site: Site, at: int, last: int) -> bool:
    """«123 неке мен 40 ажырасу тіркелді», «ұрлық пен қару сатудың 5 дерегі»: a deed of another figure."""
    low = site.low(at)
    if at - 1 in site.busy and at - 1 > last:
        object_ = low.endswith(WANTED) and site.around.kind_before(at) == "count"
        if low.endswith(DEED) or object_:  # «14 кісі өлтіруді, 40 *тонауды* ашты»
            return True
    return low.endswith(GENITIVE) and at + 1 in site.busy


def _wanted(site: Site, at: int, last: int) -> bool:
    """«100 сәби балабақшаға баруды күтіп отыр»: what those who are counted want, behind other words."""
    if _of_deciding(site, at, last):
        return True
    waits = at + 1 < len(site.tokens) and site.tokens[at + 1].feats.get("VerbForm") == "Conv"
    waits = waits and not order_begins(site.low(at + 1), "planning")
    apart = at > last + 1 and last > site.last and site.bare(last)
    return waits and apart and site.low(at).endswith(WANTED) and is_person(site.low(last))


def _of_deciding(site: Site, at: int, last: int) -> bool:
    """«Тұрғындардың төрттен үші жөндеуді қолдады»: what a part of them decided upon, beside its verb.

    What they plan is their deed: «олардың 30 пайызы көшуді көздеп отыр».
    """
    part = site.ending == "own" and site.nominative and last == site.last
    beside = at == last + 1 and (part or _acting(site, last))
    if not (beside or _acting_on(site, at, last)):
        return False
    verb = site.tokens[at + 1] if at + 1 < len(site.tokens) else None
    if verb is None or verb.pos != "VERB" or verb.feats.get("VerbForm") not in ("Fin", "Part"):
        return False
    planned = order_begins(site.low(at + 1), "planning") or order_begins(
        site.low(at + 1), "intended"
    )
    return site.low(at).endswith(WANTED) and not planned


def _acting(site: Site, last: int) -> bool:
    """«Үш компания жөндеуді бастады»: whether those who are counted can only be the subject."""
    acting = last > site.last and site.bare(last) and is_agent(site.low(last))
    return acting and not any(site.bare(at) for at in range(site.first))


def _acting_on(site: Site, at: int, last: int) -> bool:
    """«40 компания *салық* төлеуді тоқтатты»: its own object stands behind those who do it."""
    counted = last > site.last and site.bare(last) and site.spot.kind == "count"
    own = at == last + 2 and site.bare(last + 1) and not site.ending
    return counted and own and not any(site.bare(before) for before in range(site.first))


def _of_change(site: Site, at: int, last: int) -> Named:
    """The deed of a figure that states a change: «бағаны 20 теңгеге азайту жұртты қуантты»."""
    if not site.spot.change:
        return None
    until = site.low(site.last + 1) in function_words("until")  # «5 млрд теңгеге дейін жеткізу»
    if at == site.last + 1 + until and site.low(at).endswith("у"):
        return at, at
    if site.spot.change in ("from", "to") and not changes(site, (at, at)):
        return "passed"  # «кісі өлтіру 20-дан 9-ға дейін, зиян келтіру … азайды»
    if at - 1 in site.busy and changes(site, (at, at)) and not site.low(at).endswith("у"):
        return at, at  # «көлемнің 5%-ға ұлғаюы есебінен»
    return None


def _of_counted(site: Site, at: int, last: int) -> Named:
    """The deed that what is counted does or undergoes: «үш көліктің соқтығысуынан 2 адам өлді»."""
    names, counts = site.low(at).endswith("у"), last > site.last
    apart = at - last - (site.low(at - 1) in words_of("light"))
    object_ = counts or site.accusative  # «120 шақырымды жөндеу жоспарда бар»
    governed = object_ and apart == 1 and site.case(last) == "Acc"
    how = at - 1 > last + 1 or site.tokens[at - 1].pos in ("ADJ", "ADV")
    theirs = counts and site.case(last) == "Gen" and apart == 1 + (apart > 1 and how)
    if theirs and not names:
        return at - (at - 1 > last), at
    if site.low(at).endswith(TO_DO) and site.low(at + 1) in orders("meant-for"):
        begin = at - (site.tokens[at - 1].feats.get("VerbForm") == "Conv")  # «сатып алуға»
        if governed or (counts and last + 1 == begin and site.bare(last)):
            return last + 1, at  # «9 ауылды қамтуға арналған жоба іске асты»
    if governed and site.low(at).endswith(TO_DO):
        if site.begins(at + 1, "involved"):
            return at, at  # «40 малды ұрлауға қатысы бар екені анықталды»
        if _money_from(site, at):
            return last + 1, at
    if site.ending == "gen" and at == site.last + 1 and site.low(at).endswith(TO_ITS_DEED):
        if site.begins(at + 1, "involved") or site.low(at + 1) in function_words("relating"):
            return at, at  # «9 млрд теңгенің жұмсалуына қатысты тексеріс жүргізді»
    if names and governed and site.low(at + 1) in function_words("over"):
        return last + 1, at  # «9 млрд теңге қаржыны пайдалану бойынша бұзушылық анықталды»
    if names and counts and deed_begins(site.low(at + 1), "danger"):
        return at, at  # «90 үйді су басу қаупі бар»
    if at + 1 in site.busy:
        if governed:
            return last + 1, at  # «9 жобаны қаржыландыруға 2 млрд теңге бөлінді»
        return "passed" if names else None  # «ет 7%, қызмет көрсету 11%-ға қымбаттады»
    goal = site.low(at + 1) in function_words("for") and site.case(last) == "Acc"
    if names and counts and goal and _told_by_adverbs(site, last, at):
        light = site.low(at - 1) in words_of("light")
        return at - light, at  # «9 ауылды таза сумен қамту үшін 5 ұңғыма қазылды»
    bare = counts and last + 1 == at and site.bare(last)
    if not names or not (governed or bare):
        return None
    if site.begins(at + 1, "aim"):
        light = site.low(at - 1) in words_of("light")
        return at - light, at  # «биыл 9 мектеп салу мақсаты қойылды»
    if governed and site.begins(at + 1, "works"):
        return at, at  # «бес адамды іздестіру жұмыстары жалғасып жатыр»
    if site.low(at + 1) in function_words("about", "during"):
        # «9 жобаны қаржыландыру туралы шешім бар», «9 жобаны іске асыру аясында»
        return (last + 1 if governed else at), at
    return None


def _told_by_adverbs(site: Site, last: int, at: int) -> bool:
    """«Ауылды таза сумен қамту»: whether only other cases stand between an object and its deed."""
    between = range(last + 1, at)
    named = all(site.tokens[i].pos in ("NOUN", "ADJ", "ADV") for i in between)
    return named and not any(i in site.busy or site.case(i) == "Acc" for i in between)


def _money_from(site: Site, at: int) -> bool:
    """«9 үйді жөндеуге мемлекет қорынан 2 млрд теңге бөлінді»: where the money of an aim comes from."""
    figures = (first for first, _ in site.around.figures if first > at)
    between = range(at + 1, next(figures, at + 1))
    named = all(site.tokens[i].pos in ("NOUN", "ADJ") for i in between)
    return bool(between) and named and site.case(between[-1]) == "Abl"


def _of_others(site: Site, at: int, last: int) -> bool:
    """«Жылыту пункті», «жабдықтау мен әзірлеуге»: a deed that belongs to the words behind it."""
    if site.low(at).endswith(ABLATIVE) or circumstance(site, at):
        return True
    if site.low(at).endswith(_OBJECT) and site.case(at - 1) == "Gen" and at - 1 != last:
        return True  # «респонденттердің 38%-ы бағаның өсуін атады»
    joined = at + 1 < len(site.tokens) and site.tokens[at + 1].pos == "CCONJ"
    names = site.low(at).endswith("у")
    return names and (joined or attributive(site, at) or carried_out(site, at))


def manner(site: Site, at: int) -> bool:
    """«Тамшылатып суару жүйесі»: the converb belongs to a deed that names something."""
    following = site.tokens[at + 1] if at + 1 < len(site.tokens) else None
    if following is None or following.feats.get("VerbForm") != "Inf":
        return False
    return site.low(at + 1).endswith("у") and attributive(site, at + 1)
