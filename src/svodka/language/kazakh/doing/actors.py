"""Who did it: the noun without case in front of a Kazakh figure, where its verb is active."""

from __future__ import annotations

from svodka.language.kazakh.agents import is_agent, is_doing, is_of_place, is_person
from svodka.language.kazakh.doing.blame import is_blamed
from svodka.language.kazakh.doing.deeds import befalls, changes, only_states
from svodka.language.kazakh.doing.denials import is_untrue
from svodka.language.kazakh.doing.doers import (
    OWN_DEED,
    acts_on,
    behind_participle,
    by,
    who_meant,
    whole,
)
from svodka.language.kazakh.doing.subjects import Deed, is_told, qualifies, subject
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.verb_endings import (
    DEED,
    OURS,
    PASSED,
    TO_DO,
    bare_participle,
)
from svodka.language.kazakh.morphology.words import stems
from svodka.language.kazakh.quantities.quoted_names import CLOSING
from svodka.language.kazakh.site import MARKS, Site, Span
from svodka.language.kazakh.slot_words import deed_begins, deed_words, words_of
from svodka.language.lexicon import beginnings, classes
from svodka.language.slots import Said, Words


def actor(
    site: Site, action: Span | None, head: Span | None, source: Said | None
) -> tuple[Words | None, str]:
    """The words of who did it, and the rule that found them."""
    if (found := by(site)) is not None:
        return site.words(*found), "actor.by"
    if action is None or _passive(site, action) or only_states(site.low(action[1])):
        return None, "none"
    if head is not None and befalls(site, action[1], head[1]):
        return None, "none"  # «министрлік 3 адам қаза тапқан апатты тексерді»
    if site.low(action[1] + 1) in deed_words("called") and is_untrue(site, action[1]):
        return None, "none"  # «әкімдік 9 үй қирады деген хабарды жоққа шығарды»
    if _suspects(site, action[1]) or _finds(site, action[1]):
        return None, "none"
    suffers = action[1] + 1 == site.first and site.low(action[0]) in words_of("light")
    if suffers and bare_participle(site.low(action[1])):
        return None, "none"  # «мен зардап шеккен 9 отбасыға көмектестім»
    if site.low(action[1] + 1) in function_words("for") or site.begins(action[1] + 1, "involved"):
        return None, "none"  # «тасқын 90 отбасыны көшіру үшін …»
    transitive = _transitive(site, action) or acts_on(site, action, head)
    transitive = transitive or _founds(site, action, head)
    if not transitive and action[1] < site.first and deed_begins(site.low(action[1]), "lying"):
        return None, "none"  # «Қытаймен шекарада орналасқан 9 бекет бар»
    if not transitive and (site.spot.change is not None or changes(site, action)):
        return None, "none"
    if (meant := who_meant(site, action)) is not None:
        person = is_person(site.low(meant[1]))  # not «алып өтпек болған көлік»
        return (site.words(*meant), "actor.subject") if person else (None, "none")
    if _head_does(site, action, head) and _doer(site, action, source) is None:
        return None, "none"
    if (between := _between(site, action, head)) is not None:
        return site.words(*between), "actor.subject"
    if transitive and (whose := behind_participle(site, action, head)) is not None:
        return site.words(*whose), "actor.subject"
    counts_subject = head is not None and head[1] < site.first and site.case(head[1]) != "Acc"
    owned = head is not None and site.case(head[1]) == "Gen"  # «металдың 3 тоннадан астамын сатты»
    spared = transitive and (site.accusative or owned)
    if counts_subject and site.spot.kind != "money" and not spared:
        return None, "none"
    light = action[0] < action[1] and site.low(action[0]) in classes("kazakh/light_verbs")["noun"]
    bare = head is not None and head[0] > site.last and site.bare(head[1])
    if (light or not transitive) and head is not None and bare:
        among = site.low(head[1] + 1) in function_words("among")
        if site.ending == "" and is_agent(site.low(head[1])) and not among:
            return None, "none"  # «балалар, барлығы 9 оқушы қатысты», «БҰҰ-да 9 ел қызмет атқарады»
    if transitive and bare and head is not None and _pays(site, head, action):
        return None, "none"
    if (owner := _doer(site, action, source)) is not None:
        return site.words(*owner), "actor.subject"
    if _let_do(site, action, head):
        return None, "none"
    found = subject(Deed(site, action, head, source, transitive))
    if found is not None and not transitive and found[0] in site.around.tellers:
        found = None if site.tokens[found[0]].pos == "PRON" else found  # «ол 9 апат болғанын айтты»
    if found is not None and site.low(site.first - 1) in CLOSING:
        apart = any(found[1] < first < site.first for first, _ in site.around.figures)
        found = None if apart else found  # «Тау зауыты 31%-ға, „Болат“ 14%-ға азайтты»
    may = transitive or (source is not None and source.mode == "direct")  # «60 мектеп саламыз»
    if found is None and may and (teller := _doing_teller(site, action, source)) is not None:
        return teller, "actor.subject"
    return (site.words(*found), "actor.subject") if found else (None, "none")


def _pays(site: Site, head: Span, action: Span) -> bool:
    """«Мамандар рейд өткізіп, *бес әкім* айыппұл төледі»: those counted do it with something of their own."""
    at = action[0] - 1
    if site.joins(head[1] + 1) or site.low(head[1] + 1) == ",":
        return False  # «құтқарушылар 9 адам мен мысықты шығарды»
    own = at > head[1] and site.tokens[at].pos == "NOUN" and site.case(at) in ("", "Acc")
    counts = site.spot.kind == "count" and site.ending == "" and is_agent(site.low(head[1]))
    return own and counts and at not in site.busy and site.low(at) not in words_of("light")


def _head_does(site: Site, action: Span, head: Span | None) -> bool:
    """«Басшы 86 ананың өз ісін бастағанын айтты»: those counted did it, not who tells it."""
    if head is None or head[0] < site.last or site.case(head[1]) != "Gen":
        return False
    behind = head[1] + 1
    owns = site.noun(behind) and site.owned(behind)  # «9 мектептің құрылысын аяқтағанын»
    return site.low(action[1]).endswith(OWN_DEED) and not owns


def _let_do(site: Site, action: Span, head: Span | None) -> bool:
    """«Министр 9 ғалым жоба бастауға мүмкіндік алғанын айтты»: those counted did it, not who tells it."""
    if head is None or head[0] < site.last or not site.bare(head[1]):
        return False
    verb = site.tokens[action[1]]
    aims = verb.feats.get("VerbForm") == "Inf" and site.low(action[1]).endswith(TO_DO)
    return aims and (is_person(site.low(head[1])) or is_doing(site.low(head[1])))


def _suspects(site: Site, at: int) -> bool:
    """«Полиция 2 млн теңге ұрлады деген күдікпен басшыны ұстады», «деп айыптап отыр»: they did not.

    Not «басшы 2 млн теңге ұрлады деген күдікпен ұсталды».
    """
    if not is_blamed(site, at):
        return False
    behind = site.tokens[at + 2 :]
    verbs = (
        t for t in behind if t.pos == "VERB"
        and (t.feats.get("VerbForm") != "Part" or not site.noun(t.index + 1))
    )  # fmt: skip
    verb = next(verbs, None)
    if verb is None:  # «сотқа берді», not «қамауда отыр»
        to_court = (t for t in behind if t.pos == "AUX" and site.case(t.index - 1) == "Dat")
        return any(verb.low.endswith(PASSED) for verb in to_court)
    return verb.feats.get("Voice") != "Pass"


def _finds(site: Site, at: int) -> bool:
    """«Сот оны 9 млн теңге пара алды *деп таныды*»: it did not."""
    said = site.low(at + 1) in function_words("quoting")
    return said and deed_begins(site.low(at + 2), "finding")


def _founds(site: Site, action: Span, head: Span | None) -> bool:
    """«Кәсіпкерлер 40 кәсіпорын *құрды*», not «шығын 40 млн теңгені құрды»."""
    counts = site.spot.kind == "count" and head is not None and head[0] > site.last
    counts = counts and head is not None and site.bare(head[1]) and head[1] + 1 == action[0]
    return counts and site.low(action[1]) in deed_words("founding")


def _transitive(site: Site, action: Span) -> bool:
    """Whether a verb is one that somebody does something with."""
    if site.low(action[0]).startswith(beginnings("kazakh/ones", "harm")):
        return False  # «қаза тапты»
    return site.transitive(action[0]) or site.transitive(action[1])


def _passive(site: Site, action: Span) -> bool:
    """Whether a verb is passive, or one before it that belongs to it: «атып түсірілді», «салу көзделді»."""
    verbs = site.tokens[action[0] : action[1] + 2]
    deed = site.tokens[action[1]].feats.get("VerbForm")
    if deed != "Conv" and not (deed == "Inf" and site.low(action[1]).endswith(DEED)):
        verbs = verbs[: action[1] - action[0] + 1]
    return any(verb.feats.get("Voice") == "Pass" for verb in verbs)


def _doer(site: Site, action: Span, source: Said | None) -> Span | None:
    """«Күдіктілердің 7 көлікті ұрлағаны»: the genitive before a verb that is made a noun."""
    verb = site.tokens[action[1]]
    if (
        not verb.low.endswith(("ы", "і", "ын", "ін"))
        or verb.feats.get("VerbForm") == "Fin"
        or verb.low.endswith(PASSED)
    ):
        return None
    for at in range(site.first - 1, -1, -1):
        if site.tokens[at].text in MARKS:
            return None
        if site.case(at) != "Gen" or not is_agent(site.low(at)) or is_told(site, at, source):
            continue
        if at + 1 in site.around.dated:
            return None  # «басқарманың тексеруі барысында 90 баланың қатыспай жүргені анықталды»
        return None if site.noun(at + 1) and site.owned(at + 1) else whole(site, at)
    return None


def _between(site: Site, action: Span, head: Span | None) -> Span | None:
    """«Бюджеттің жартысын демеушілер қаржыландырады»: the subject between an object and its verb."""
    begin = site.last if head is None or head[1] < site.first else head[1]
    helped = site.case(begin) == "Dat" and site.low(action[0]) in deed_words("help")
    if site.case(begin) != "Acc" and not helped:
        if site.nominative or site.ending not in ("own", "acc"):
            return None
    for at in range(begin + 1, action[0]):
        if site.tokens[at].text == ",":
            return None  # «8 адамды, оның ішінде 6 әйелді құтқарды»
        if site.tokens[at].pos == "PRON" and site.low(at) in function_words("pronoun"):
            return at, at
        acts = is_agent(site.low(at)) or any(map(is_of_place, stems(site.low(at))))
        if site.bare(at) and acts and (at + 1 == action[0] or not qualifies(site, at)):
            return max(begin + 1, whole(site, at)[0]), at
    return None


def _doing_teller(site: Site, action: Span, source: Said | None) -> Words | None:
    """Who tells what he did himself: «Әкім жем жеткізгенін айтты», ««9 көше жөндедік», – деді әкім»."""
    if source is None or source.speaker is None:
        return None
    planned = site.tokens[action[1]].feats.get("VerbForm") == "Inf"  # «салуды жоспарлап отырмыз»
    behind = site.tokens[action[0] : action[1] + 2 + planned]
    # not the noun of «мүмкіндік береді»
    verbs = [token.low for token in behind if token.pos in ("VERB", "AUX")]
    if source.mode == "direct":
        return source.speaker if any(map(OURS.fullmatch, verbs)) else None
    who = source.here
    if who is None or not site.sentence.start <= who.start < who.end <= site.spot.start:
        return None
    told = source.rule == "cue" and any(verb.endswith(OWN_DEED) for verb in verbs)
    return source.speaker if told else None
