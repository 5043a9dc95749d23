"""What a verb behind a Kazakh figure is to it: its own, of something else, or the end of its clause."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from itertools import takewhile
from typing import Literal

from svodka.language.kazakh.agents import is_agent, is_doing
from svodka.language.kazakh.doing.blame import blamed_for
from svodka.language.kazakh.doing.compounds import becoming, of_two_words, serves
from svodka.language.kazakh.doing.deeds import (
    ATTRIBUTES,
    acts_on_object,
    aside,
    attributive,
    befalls,
    done_there,
    happens,
    leads_to_aim,
    lies,
    of_where_from,
    something_else_did,
)
from svodka.language.kazakh.doing.infinitives import manner
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.verb_endings import (
    AFTER_DONE,
    BECAUSE,
    NOT_ABLE,
    TO_DO,
    WHEN_DONE,
    bare_participle,
)
from svodka.language.kazakh.site import MARKS, Site, Span
from svodka.language.kazakh.slot_words import deed_begins, deed_words, order_begins, words_of
from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES, OPENING

Verdict = Span | Literal["over", "end"] | None
"""The verb, first and last token; that it is of something else; that the clause has none; or nothing."""
Rule = Callable[[Site, int, int], Verdict]
"""What a rule says of the verb at a place, with the place of what is counted before it."""
_BEFORE_OTHERS = (*AFTER_DONE, *BECAUSE)
"""How verbs end after or because of which something else was done."""
THAT = ("анын", "енін", "анына", "еніне", "тынын", "тінін", "тынына", "тініне")
"""How a participle ends that tells what somebody says or thinks: «дамып келе жатқанын»."""

STATE = ("лығын", "лігін", "тығын", "тігін", "дығын", "дігін")
"""How the noun of a state ends that somebody tells of: «жоқтығын», «дайындығын»."""


def _only_mentioned(site: Site, at: int, last: int) -> Verdict:
    """«Былтырмен салыстырғанда», «атап айтқанда»; «9 үйді ескерсек» ends the clause."""
    low, behind = site.low(at), site.low(at + 1)
    if low in deed_words("considering") or behind in deed_words("saying"):
        return "end"  # «… ескерсек», «… үштен бірі деген сөз»
    mentioned = deed_words("mentioned")
    over = low in mentioned or behind in mentioned or low in words_of("comparing")
    return "over" if over else None


def _of_longer_deed(site: Site, at: int, last: int) -> Verdict:
    """«Фактілердің алды алынды»: the first word of a deed of two; «ұрлады деген күдікпен ұстады»."""
    first = site.low(at) in deed_words("prevented") and deed_begins(site.low(at + 1), "taken")
    return "over" if first or blamed_for(site, at, last) else None


def _of_next_figure(site: Site, at: int, last: int) -> Verdict:
    """«22 ересек және вирус жұқтырған 3 бала емделді»: the participle belongs to the next figure."""
    if at <= last + 1 or not bare_participle(site.low(at)):
        return None
    return "over" if any(first == at + 1 for first, _ in site.around.figures) else None


def _has(site: Site, at: int, last: int) -> Verdict:
    """«Екі ауылда маңызы бар жол жабылды»: what something else has, or an answer: «36%-ы „жоқ“ деді»."""
    if site.low(at) not in deed_words("having"):
        return None
    if site.low(at - 1) in tuple(OPENING):
        return "over"
    has = at > last + 1 and site.owned(at - 1)
    return "over" if has and (at + 1 in site.busy or attributive(site, at)) else None


def _labours(site: Site, at: int, last: int) -> Verdict:
    """«20 мың адам еңбек ететін ұжым»."""
    beside = at == last + 2 and site.low(at) in deed_words("labours")
    return (at - 1, at) if beside and site.low(at - 1) in deed_words("labour") else None


def _of_what_they_take(site: Site, at: int, last: int) -> bool:
    """«40 отбасы *салынған* үйлерге көшті», «62%-ы *берілген* тапсырманы орындады»: what they do that with.

    Not «полиция 40 адам ұсталған жиынды тоқтатты», nor «40 үй салынған ауылға газ тартылды».
    """
    which = bare_participle(site.low(at)) and attributive(site, at)
    if at != last + 1 or site.tokens[at].feats.get("Voice") != "Pass" or not which:
        return False
    share = site.ending == "own" and site.nominative and last == site.last
    person = is_agent(site.low(last)) or site.low(last) in classes("kazakh/ones")["person"]
    doers = share or (last > site.last and site.bare(last) and person)
    others = any(site.bare(i) and is_agent(site.low(i)) for i in range(site.first))
    noun = at + 1 + (site.bare(at + 1) or site.tokens[at + 1].pos == "ADJ")
    verb = noun + 1
    verb += site.low(verb) in words_of("light") or serves(site.low(verb), site.low(verb + 1))
    active = site.tokens[verb : verb + 1] and site.tokens[verb].feats.get("Voice") != "Pass"
    finite = bool(active) and site.tokens[verb].feats.get("VerbForm") == "Fin"
    return doers and not others and finite and site.case(noun) in ("Acc", "Dat", "Abl")


def _attribute(site: Site, at: int, last: int) -> Verdict:
    """A participle before a noun: of those who are counted, or of what stands behind it.

    «100 шақырым қашықта жатқан ауыл», «4 ауданда жүзеге асырылған жоба», «10 адам қаза тапқан апат»;
    not «бес мектеп жаңа салынған ауданда ашылды».
    """
    low, form = site.low(at), site.tokens[at].feats.get("VerbForm")
    helping = site.tokens[at].pos == "AUX" and bare_participle(low)  # «кезекте тұрған отбасы»
    if not helping and form not in ATTRIBUTES:
        return None
    if (helping or form == "Part") and lies(site, at):
        return at, at
    if of_where_from(site, at, last) or (form == "Part" and _of_what_they_take(site, at, last)):
        return "over"
    if at <= max(last + 1, aside(site, last).stop):
        return None
    describes = attributive(site, at) and bare_participle(low)
    if describes and (done_there(site, at, last) or acts_on_object(site, at, last)):
        return at - (site.low(at - 1) in words_of("light")), at
    if describes and befalls(site, at, last):
        return at - 1, at
    return "over" if describes or site.low(at + 1) in function_words("as") else None


def _of_what_they_are(site: Site, at: int, last: int) -> Verdict:
    """«Олардың 12-сі жаңартылатын көздерге жатады»."""
    beside = at == last + 1 == site.last + 1 and site.ending == "own"
    subject = beside and site.nominative and site.spot.kind == "count"
    return "over" if subject and attributive(site, at) else None


def _after(site: Site, at: int, last: int) -> Verdict:
    """«9 млрд теңге жоба бекітілгеннен кейін бөлінеді», «екі ай өткеннен кейін»: another's clause.

    So is «40 үй көпір құлағандықтан бос қалды»; not «40 көлік жолда қалғандықтан құтқарушылар келді».
    """
    if at - 1 <= last or not site.low(at).endswith(_BEFORE_OTHERS):
        return None
    return "over" if site.bare(at - 1) or at - 1 in site.busy else None


def _when(site: Site, at: int, last: int) -> Verdict:
    """«Қуатына көшкенде 350 адамды қамтиды»; «өнім 9 центнер болғанда 50 тонна алынды» has none."""
    low = site.low(at)
    if not low.endswith(WHEN_DONE) or site.tokens[at].pos != "VERB":
        return None
    if site.stops(at + 1):
        return None  # «Екі топты біріктіргенде.»
    return "end" if at == last + 1 and low[:-2] in words_of("weak") else "over"


def _how(site: Site, at: int, last: int) -> Verdict:
    """«Тамшылатып суару жүйесі», «сатып алуға бөлінді»: the converb of another deed."""
    return "over" if manner(site, at) or leads_to_aim(site, at) else None


def _unable(site: Site, at: int, last: int) -> Verdict:
    """«40 адам емханаға *жете алмай*, көз жұмған»: what could not be, and what came of it."""
    unable = NOT_ABLE.match(site.low(at + 1)) and site.low(at + 2) == ","
    return "over" if unable else None


def _leaves_gap(site: Site, at: int, last: int) -> Verdict:
    """«Араға екі күн салып»."""
    if site.low(at) not in deed_words("leaving-gap"):
        return None
    return "over" if deed_words("gap") & {site.low(at - 3), site.low(at - 2)} else None


def _of_relative(site: Site, at: int, last: int) -> Verdict:
    """«125 отбасы салынып жатқан үйге көшті»."""
    relative = at > last + 1 and bare_participle(site.low(at + 1)) and attributive(site, at + 1)
    return "over" if relative else None


def _postponed(site: Site, at: int, last: int) -> Verdict:
    """«Бала туғаны үшін төлем алды», «айырылуы бойынша»: a deed that a postposition makes a circumstance."""
    following = site.tokens[at + 1] if at + 1 < len(site.tokens) else None
    if following is None or following.pos != "ADP":
        return None
    form = site.tokens[at].feats.get("VerbForm")
    own = at == last + 1 or site.tokens[at - 1].pos != "NOUN"
    punished = any(deed_begins(low, "punishing") for low in site.around.lows[at + 2 :])
    own = own and not (punished and site.spot.kind != "money")  # «9 млн теңге пара алғаны үшін»
    for_ = form == "Part" and site.low(at + 1) in function_words("for") and not own
    return "over" if form == "Inf" or for_ else None


def _tells(site: Site, at: int, last: int) -> Verdict:
    """«… керек екенін айтты», «…, — деді министр»: the verb only says who says so."""
    before = site.low(at - 1)
    behind = at > site.last + 2
    if at in site.around.cues and at - 1 in site.around.tellers and behind:
        return "end"  # «3 үй жанды, деп департаменттен хабарлады»
    joint = before in MARKS or before == "-" or before in function_words("quoting")
    if at in site.around.cues and before.endswith(STATE) and behind:
        return "end"  # «9 ауылда су жоқтығын айтты»
    if site.tokens[at].pos == "AUX" and before in function_words("quoting"):
        return "end"  # «көрсеткіш 12 пайыз деп отыр»
    if at in site.around.cues and joint:
        return "end" if behind else None  # «өсімді 3 пайыз деп болжап отыр»
    said = site.low(at) in classes("kazakh/cues")["say"]
    that = before in classes("kazakh/cues")["that"] or before in DASHES
    return "end" if said and (that or order_begins(before, "needed")) else None


def _of_doer(site: Site, at: int, last: int) -> Verdict:
    """«Ұшып кетушілер»."""
    return "over" if is_doing(site.low(at + 1)) else None


def _needs(site: Site, at: int, last: int) -> Verdict:
    """«1 200 мектеп жөндеуді қажет етеді»."""
    needs = site.low(at + 1) in deed_words("need") and deed_begins(site.low(at + 2), "making")
    return (at + 1, at + 2) if needs else None


def _is(site: Site, at: int, last: int) -> Verdict:
    """«Апаттың 20 пайызы жылдамдықтан болып отыр», «9 дүкен болды»: verbs that say no deed."""
    if site.low(at) in deed_words("underage") and site.stops(at + 1):
        return "end"  # «олардың 3-еуі кәмелетке толмаған.»
    being = site.low(at - 1) in deed_words("being") and site.tokens[at].pos == "AUX"
    if not (being and not becoming(site, at - 1, last)):
        weak = site.low(at) in words_of("weak")
        if not weak or of_two_words(site, at, last) or happens(site, at, last):
            return None
    behind = site.low(at + 1)
    ends = behind == "," or behind in function_words("both") or behind in deed_words("meanwhile")
    because = site.low(at).endswith(BECAUSE)  # «қалғаны жас болғандықтан анасы …»
    return "end" if because or ends else "over"


def _thinks(site: Site, at: int, last: int) -> Verdict:
    """«Халықтың 9%-ы елдің дамып келе жатқанын айтты»: what a share of the people say of something else."""
    if site.spot.kind != "percent" or site.spot.change or not site.nominative:
        return None
    if site.low(at + 1) in function_words("quoting"):
        return "over" if deed_begins(site.low(at + 2), "thinking") else None
    chain = takewhile(lambda token: token.pos in ("VERB", "AUX"), site.tokens[at : at + 3])
    if not any(verb.low.endswith(THAT) for verb in chain):
        return None
    if something_else_did(site, at, last):
        return "over"
    whose = [i for i in range(last + 1, at) if site.case(i) == "Gen"]
    theirs = whose and not any(
        site.owned(i) and site.case(i) not in ("", "Gen") for i in range(whose[0] + 1, at)
    )
    return "over" if theirs else None


def _drives(site: Site, at: int, last: int) -> Verdict:
    """«5 млн теңгені шотқа аударуға көндірген»: the deed that somebody was made to do."""
    driven = deed_begins(site.low(at), "driving") and site.low(at - 1).endswith(TO_DO)
    return (at - 1, at - 1) if driven and at - 1 > last else None


RULES: tuple[Rule, ...] = (
    _only_mentioned, _of_longer_deed, _of_next_figure, _has, _labours, _attribute, _of_what_they_are, _after,
    _when, _how, _unable, _leaves_gap, _of_relative, _postponed, _tells, _of_doer, _needs, _is, _thinks,
    _drives,
)  # fmt: skip
_OF_FORM: Mapping[Rule, str] = {
    _of_what_they_are: "Fut",
    _how: "Conv",
    _unable: "Conv",
    _of_relative: "Conv",
    _of_doer: "Conv",
}
"""Rules of one form of the verb."""


@cache
def _rules_of(form: str | None) -> tuple[Rule, ...]:
    """The rules for a form of the verb, in their order."""
    return tuple(rule for rule in RULES if rule not in _OF_FORM or _OF_FORM[rule] == form)


def verdict(site: Site, at: int, last: int) -> Verdict:
    """What the first rule that knows says of a verb."""
    for rule in _rules_of(site.tokens[at].feats.get("VerbForm")):
        if (found := rule(site, at, last)) is not None:
            return found
    return None
