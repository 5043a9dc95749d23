"""Who did it: the noun without case in front of a Kazakh figure, where its verb is active."""

from __future__ import annotations

from svodka.language.kazakh.agents import is_agent, is_body, is_of_place, is_surname
from svodka.language.kazakh.doing.deeds import befalls, changes, only_states
from svodka.language.kazakh.doing.doers import (
    acts_on,
    behind_participle,
    by,
    by_name,
    closes,
    firm,
    fits,
    makes,
    opening,
    points,
    together,
    whole,
)
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.tags import STAY
from svodka.language.kazakh.morphology.verb_endings import DOER, DONE, PASSED, bare_participle
from svodka.language.kazakh.morphology.words import stems
from svodka.language.kazakh.places.place_names import regions
from svodka.language.kazakh.site import MARKS, Site, deed_begins, deed_words, words_of
from svodka.language.lexicon import beginnings, classes
from svodka.language.punctuation import LONG_DASHES
from svodka.language.slots import Said, Words

Span = tuple[int, int]
OWN_DEED = ("ғанын", "генін", "қанын", "кенін", "дарын", "дерін")
"""How the verb of a deed ends that who did it tells of."""


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
    suffers = action[1] + 1 == site.first and site.low(action[0]) in words_of("light")
    if suffers and bare_participle(site.low(action[1])):
        return None, "none"  # «мен зардап шеккен 9 отбасыға көмектестім»
    if site.low(action[1] + 1) in function_words("for") or site.begins(action[1] + 1, "involved"):
        return None, "none"  # «тасқын 90 отбасыны көшіру үшін …»
    transitive = _transitive(site, action) or acts_on(site, action, head)
    if not transitive and (site.spot.change is not None or changes(site, action)):
        return None, "none"
    if (between := _between(site, action, head)) is not None:
        return site.words(*between), "actor.subject"
    if transitive and (whose := behind_participle(site, action)) is not None:
        return site.words(whose, whose), "actor.subject"
    counts_subject = head is not None and head[1] < site.first and site.case(head[1]) != "Acc"
    owned = head is not None and site.case(head[1]) == "Gen"  # «металдың 3 тоннадан астамын сатты»
    spared = transitive and (site.accusative or owned)
    if counts_subject and site.spot.kind != "money" and not spared:
        return None, "none"
    if not transitive and head is not None and head[0] > site.last and site.bare(head[1]):
        among = site.low(head[1] + 1) in function_words("among")
        if site.ending == "" and is_agent(site.low(head[1])) and not among:
            return None, "none"  # «Балалар, барлығы 250 оқушы қатысты»: they are the subject
    if (owner := _doer(site, action, source)) is not None:
        return site.words(*owner), "actor.subject"
    found = _subject(site, action, head, source, transitive)
    if found is None and transitive and (teller := _doing_teller(site, action, source)) is not None:
        return teller, "actor.subject"
    return (site.words(*found), "actor.subject") if found else (None, "none")


def _doing_teller(site: Site, action: Span, source: Said | None) -> Words | None:
    """«Әкім ауылға 30 тонна жем жеткізгенін айтты»: who tells what he did himself."""
    if source is None or source.rule != "cue" or source.speaker is None:
        return None
    speaker = source.speaker
    if not site.sentence.start <= speaker.start < speaker.end <= site.spot.start:
        return None
    verbs = (site.low(at) for at in range(action[0], min(len(site.tokens), action[1] + 2)))
    return speaker if any(verb.endswith(OWN_DEED) for verb in verbs) else None


def _transitive(site: Site, action: Span) -> bool:
    """Whether a verb is one that somebody does something with."""
    if site.low(action[0]).startswith(beginnings("kazakh/ones", "harm")):
        return False  # «қаза тапты»
    return site.begins(action[0], "transitive") or site.begins(action[1], "transitive")


def _passive(site: Site, action: Span) -> bool:
    """Whether a verb is passive, or a converb before a passive one: «атып түсірілді»."""
    verbs = site.tokens[action[0] : action[1] + 2]
    if site.tokens[action[1]].feats.get("VerbForm") != "Conv":
        verbs = verbs[: action[1] - action[0] + 1]
    return any(verb.feats.get("Voice") == "Pass" for verb in verbs)


def _doer(site: Site, action: Span, source: Said | None) -> Span | None:
    """«Күдіктілердің 7 көлікті ұрлағаны»: the genitive before a verb that is made a noun."""
    verb = site.tokens[action[1]]
    if (
        not verb.text.lower().endswith(("ы", "і", "ын", "ін"))
        or verb.feats.get("VerbForm") == "Fin"
        or verb.text.lower().endswith(PASSED)
    ):
        return None
    for at in range(site.first - 1, -1, -1):
        if site.tokens[at].text in MARKS:
            return None
        if site.case(at) != "Gen" or not is_agent(site.low(at)) or _told(site, at, source):
            continue
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
        if site.bare(at) and acts and (at + 1 == action[0] or not _qualifies(site, at)):
            return max(begin + 1, whole(site, at)[0]), at
    return None


def _subject(
    site: Site, action: Span, head: Span | None, source: Said | None, transitive: bool
) -> Span | None:
    """The nearest noun without case before the figure that can be a subject."""
    figure_is_subject = site.nominative and site.ending == "own"
    begin = _before_suspicion(site, min(site.first, action[0]))
    brackets = 0
    for at in range(begin - 1, -1, -1):
        token = site.tokens[at]
        brackets += (token.text == ")") - (token.text == "(")
        if brackets > 0:
            continue  # «Қаржы агенттігі (ҚА) 5 адамды ұстады»
        if token.text in (",", ";") and at and _ends_clause(site, at - 1):
            if not (transitive and site.low(at + 1) in function_words("moreover")):
                return None  # «… 9 адамды тапты, сондай-ақ 8 көлікті шығарды»
        if token.text in LONG_DASHES and site.nominative and not figure_is_subject:
            if all(site.tokens[i].pos == "ADV" for i in range(at + 1, site.first)):
                return None  # «дүкендер, дәмханалар — жалпы 400 мекеме ашылды»
        if (name := firm(site, at)) is not None and name[0] < at:
            if not (transitive and site.low(name[1]) in words_of("firm")):
                continue
            return name
        if head is not None and head[0] <= at <= head[1]:
            continue
        among = site.case(at + 1) == "Loc" or site.low(at + 1) in function_words("among")
        if token.pos == "PRON" and site.low(at) in function_words("pronoun") and not among:
            if fits(site, at, action) and not points(site, at):
                return at, at
            continue  # «ол көрсеткіш 1 миллионға жетті»
        if not site.bare(at) or _told(site, at, source):
            continue
        if _counts(site, at) and not (transitive and _acting(site, at, head)):
            continue
        if site.joins(at + 1) and at + 2 < len(site.tokens) and site.case(at + 2) == "Acc":
            continue  # «жүйе жолаушылар мен жүкті тасиды»
        if site.joins(at + 1) and together(site, at + 2):
            continue  # «агенттік көрші елдің қызметі мен полициямен бірлесіп 9 рейд өткізді»
        doing = site.tokens[at + 1].feats.get("VerbForm") == "Conv"
        if doing and not is_agent(site.low(at)) and at + 1 < site.first:
            continue  # «айыпкер кешірім сұрап, 2 млн теңге төледі»
        if site.low(at + 1) in deed_words("being") and site.bare(at) and at:
            continue  # «күдікті бақташы болып істеп, 20 сиырды ұрлаған»
        if site.this_time(at):
            continue
        measured = site.low(at) in words_of("owned") | words_of("amount")
        if measured and not (transitive and is_body(site.low(at))):
            continue  # «көлемі 3 гектар аумақты өрт шарпыды»
        if figure_is_subject or _listed(site, at):
            continue
        qualifies = _qualifies(site, at)
        named = is_agent(site.low(at)) or is_surname(site.tokens, at)
        surname = named and not is_agent(site.low(at)) and at + 1 < site.first
        village = deed_begins(site.low(at + 1), "village")
        place = site.owned(at + 1) and regions() & set(stems(site.low(at + 1)))
        if surname and (village or place):
            continue  # «Жданов ауылына бұрылыс»
        if named and (not qualifies or at + 1 == action[0]):
            return whole(site, at)
        if not qualifies and transitive and (by_name(site, at) or makes(site, at)):
            return whole(site, at)
        if not qualifies and transitive and at == 1 and site.low(0) == "«" and site.low(2) == "»":
            if len(site.tokens) > 3 and (3 in site.busy or not site.owned(3)):
                return 0, 2  # «„Қосмыс“ 40 тонна кен өндірді», not «„Қосмыс“ кенішіне …»
        if not qualifies and transitive:
            if (found := opening(site, at)) is not None:
                return found
    return None


def _before_suspicion(site: Site, until: int) -> int:
    """Where a clause that ends with «деген күдікпен» begins: its subject did not do what follows.

    Nothing tells where, so it is the subject that stands first in the sentence.
    """
    said = [
        at for at, low in enumerate(site.around.lows[: until - 1]) if low in deed_words("called")
    ]
    if not any(site.noun(at + 1) for at in said):
        return until
    for at in range(until):
        if site.bare(at) and is_agent(site.low(at)) and not _qualifies(site, at):
            return at + 1
    return until


def _listed(site: Site, at: int) -> bool:
    """«Қазақстан мен Ресей арасында», «Қазақстан темір жолының»: a country in a list or a name."""
    if site.low(at) not in classes("kazakh/regions")["country"]:
        return False
    if site.low(at + 1) == "," or site.joins(at + 1) or site.joins(at - 1):
        return True
    owned = at + 2 < len(site.tokens) and site.owned(at + 2)
    return owned and site.bare(at + 1) and not site.tokens[at + 1].text[:1].isupper()


def _ends_clause(site: Site, at: int) -> bool:
    """«Біз рейд өткіздік, 780 ата-ана …», «… орындалса, …»: a verb before a comma closes its clause."""
    token = site.tokens[at]
    if token.pos == "AUX":
        return site.low(at) in STAY or site.low(at).endswith(PASSED)
    return token.pos == "VERB" and token.feats.get("VerbForm") in ("Fin", "Part", "Cond")


def _qualifies(site: Site, at: int) -> bool:
    """«Өрт салдарынан»: a noun that the possessed noun right behind belongs to is no subject."""
    if site.low(at + 1) == "(":
        return False
    if closes(site, at + 1) and at + 2 < len(site.tokens) and at + 2 not in site.busy:
        return site.tokens[at + 2].pos in ("NOUN", "ADJ", "ADP")  # «„Жебе“ арнасында», «арқылы»
    if at + 1 >= len(site.tokens) or at + 1 in site.busy:
        return False
    following = site.tokens[at + 1]
    named = closes(site, at - 1)  # «"Жебе" зауыты жөндеу жұмысына 9 млн теңге бөлді»
    if following.feats.get("VerbForm") == "Inf" and is_body(site.low(at)) and not named:
        during = at + 2 + site.owned(at + 2)
        if during < site.first and site.tokens[during].pos == "ADP":
            return site.low(at) in classes("kazakh/light_verbs")["noun"]  # «тексеру барысында»
        return site.low(at + 1).endswith("у")  # «қызмет көрсету мерзімі», «орталық салу»
    if site.low(at + 1) in deed_words("having"):
        return True  # «қаупі бар ауылдар»
    if following.pos == "ADP" or following.feats.get("VerbForm") in ("Part", "Fut"):
        return True  # «облысы бойынша», «қақпағы ұрланған құдық»
    if site.low(at).endswith(DOER) and site.bare(at + 1):
        return True  # «қатысушы елдер»
    if site.low(at + 1) in function_words("among"):
        return True  # «боран арасынан»
    if site.low(at + 2) in deed_words("having"):
        return False  # «Кеденшілер құжаты жоқ жүкті тоқтатты»
    own = is_body(site.low(at)) and site.low(at).endswith(("ы", "і"))
    if own and site.low(at + 2).endswith(DONE):
        return False  # «түсірілім тобы қалтасы қағылған 20 адамды тапты»
    possessed = site.owned(at + 1) or site.low(at + 1) in deed_words("kind-of")  # «қызмет түрін»
    return following.pos == "NOUN" and possessed


def _counts(site: Site, at: int) -> bool:
    """Whether a noun stands behind another figure, which counts it, or is counted with this one."""
    theirs = site.low(at + 2) in words_of("of-it") | words_of("of-them")
    if site.joins(at + 1) and at + 2 + theirs == site.first:
        return True  # «жүргізуші мен (оның) 3 жолаушысы жараланды»
    reach = 2 + (site.low(at + 1) == ",")  # «9 балық аулау құралы, 5 көлік»
    behind = any(last < at <= last + reach for _, last in site.around.figures)
    return behind and site.case(at - 1) != "Gen"  # «Үш облыстың фермерлері» are not three


def _acting(site: Site, at: int, head: Span | None) -> bool:
    """«50 сарбаз 200 шекара бұзушыны қуып шықты»: those who are counted do something with others."""
    if head is None or head[0] < site.last or site.low(at + 1) == "," or site.joins(at + 1):
        return False
    if site.tokens[at + 1].pos == "VERB":
        return False  # «құрама 16 спортшы апарып, 4 медаль алды»
    if site.joins(at - 1) or (site.case(head[1]) != "Acc" and is_agent(site.low(head[1]))):
        return False
    return is_agent(site.low(at)) or makes(site, at)


def _told(site: Site, at: int, source: Said | None) -> bool:
    """Whether a token belongs to the words of who says so."""
    start = site.tokens[at].start
    return source is not None and any(
        one is not None and one.start <= start < one.end for one in (source.speaker, source.cue)
    )
