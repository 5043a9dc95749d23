"""Behind a noun that a Kazakh figure may count: what belongs to it, and what ends its phrase."""

from __future__ import annotations

from svodka.language.kazakh.agents import DOING, is_agent, is_doing, is_person
from svodka.language.kazakh.counted.attributes import (
    against,
    compares,
    counted_deed,
    deed_of_many,
    inside,
    light_deed,
)
from svodka.language.kazakh.counted.openings import two_nouns
from svodka.language.kazakh.counted.persons import have, have_many, named_anew, theirs, went
from svodka.language.kazakh.counted.walks import END, ON, OVER_TWO, Rule, Step, Walk
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.verb_endings import bare_participle
from svodka.language.kazakh.places.place_names import is_region
from svodka.language.kazakh.site import MARKS, Site
from svodka.language.kazakh.slot_words import deed_words, words_of


def noun_at(walk: Walk) -> Step:
    """The noun at a walk: it ends the phrase with a case, or where nothing that it owns follows."""
    site, at = walk.site, walk.at
    if (told := deed_of_many(site, at)) is not None:
        return Step(head=told)
    if site.case(at) not in ("", "Gen") or walk.direct:
        return Step(head=at)
    if is_doing(site.low(at + 1)):  # «12 зардап *шегуші*», not «12 көмек көрсетуші ұйым»
        light = site.low(at) in words_of("light") and not site.bare(at + 2)
        if light or site.low(at) in words_of("made"):
            return Step(head=at + 1)
    how = site.low(at) in words_of("classifier")  # «300 банкі тұздалған қияр»
    ends = site.owned(at) and not (how or _goes_on(site, at))
    return Step(over=not ends, head=at)


def _shortage(walk: Walk) -> Step | None:
    """«250 мұғалім *тапшылығы* бар»: those are missing; «30 ауыл су *тапшылығын* сезінді»: not those."""
    if walk.beside and walk.site.begins(walk.at, "shortage"):
        return noun_at(walk)
    of_place = walk.site.begins(walk.at + 1, "shortage") and is_region(walk.site.low(walk.head))
    return END if walk.beside and of_place else None


def cattle(walk: Walk) -> Step | None:
    """«500 ірі қара Австралиядан әкелінді»: two words that are cattle where no noun is behind them."""
    site, at = walk.site, walk.at
    if site.low(at) not in deed_words("big") or site.low(at + 1) not in deed_words("cattle"):
        return None
    behind = at + 2
    oblique = behind < len(site.tokens) and site.case(behind) in ("Abl", "Dat", "Loc", "Ins")
    return Step(head=at + 1, start=walk.first) if oblique else None


def _its_deed(walk: Walk) -> Step | None:
    """«40 әуе ұшуы болды», «12 баға өсуі тіркелді»: a deed of the noun before it."""
    site, at = walk.site, walk.at
    if not walk.beside or at in site.busy:
        return None
    deed = site.tokens[at].feats.get("VerbForm") == "Inf"
    deed = deed and site.tokens[at].feats.get("Voice") != "Pass"
    deed = deed and at + 1 < len(site.tokens) and site.tokens[at + 1].pos == "VERB"
    deed = deed and site.low(at).endswith(("уы", "уі", "уын", "уін"))
    return Step(head=at) if deed and not site.case(at - 1) else None


def horned(walk: Walk) -> Step | None:
    """«9 мың бас мүйізді ірі қара»."""
    site, at = walk.site, walk.at
    both = site.low(at) in deed_words("horned") and site.low(at + 1) in deed_words("big")
    cow = both and site.low(at + 2) in deed_words("cattle")
    return Step(head=at + 2, start=at) if cow else None


def _ends(walk: Walk) -> Step | None:
    """A mark, another figure, a verb: «12 адам, …», «12 адам келді», «12 адам салыстырғанда»."""
    site, at = walk.site, walk.at
    if walk.head >= 0 and site.low(at + 1) in function_words("quoting"):
        return END  # «13 адам кінәлі деп танылды»
    apart = site.tokens[at].text in MARKS or at in site.busy or not inside(site, at)
    return END if apart or compares(site, at) else None


def _light(walk: Walk) -> Step | None:
    """«12 мектеп қалпына келтірілді»: a word with a case that makes a deed of the verb behind it."""
    light = walk.site.case(walk.at) == "Dat" and light_deed(walk.site, walk.at)
    return END if light else None


def _amounting(walk: Walk) -> Step | None:
    """«10 қап көлемінде балық»."""
    amounts = walk.site.low(walk.at) in words_of("amounting")
    return ON if amounts and walk.site.low(walk.head) in words_of("classifier") else None


def _another_begins(walk: Walk) -> Step | None:
    """«2 млрд ағаш отырғызу тапсырмасы», «30 сарбаз Ұлттық гвардияға барды»."""
    site, at = walk.site, walk.at
    aims = site.tokens[at].feats.get("VerbForm") == "Inf" and site.begins(at + 1, "aim")
    return END if aims or named_anew(site, walk.head, at) else None


def _against(walk: Walk) -> Step | None:
    """«242 орман өртке қарсы кешені»."""
    tied = against(walk.site, walk.at) and walk.site.bare(walk.head)
    return OVER_TWO if tied else None


def _before_time(walk: Walk) -> Step | None:
    """«15 клиент мерзімінен бұрын төледі», «20 үй *уақытында* салынды»: when something was done."""
    site, at = walk.site, walk.at
    if site.low(at) in words_of("in-time"):
        return END
    apart = site.case(at) == "Abl" and bool(site.tokens[at].feats.get("Poss"))
    return END if apart and site.low(at + 1) in words_of("past-what") else None


def _lacks(walk: Walk) -> Step | None:
    """«Қырық бала мүмкіндігі шектеулі», «9 адам мүгедектігі бар азамат ретінде тіркелген»."""
    site, at = walk.site, walk.at
    has = site.low(at + 1) in deed_words("having") and is_person(site.low(walk.head))
    return END if site.owned(at) and (has or site.low(at + 1) in words_of("lacking")) else None


def _participle(walk: Walk) -> Step | None:
    """«20 млрд теңге шығын келтірген топ»; not «40 қап кептірілген өрік»."""
    site, at = walk.site, walk.at
    form = site.tokens[at].feats.get("VerbForm")
    how = walk.beside and site.low(walk.head) in words_of("classifier")
    if how and form == "Part" and bare_participle(site.low(at)) and site.noun(at + 1):
        return ON
    return END if form in ("Part", "Fut") else None


def _other_phrase(walk: Walk) -> Step | None:
    """«40 гектар аумақ экономикалық шегінен асты»: an adjective of another noun, of another case."""
    site, at = walk.site, walk.at
    if site.tokens[at].pos != "ADJ" or site.tokens[at].feats or not site.bare(walk.head):
        return None
    if site.low(walk.head) in words_of("classifier", "material"):
        return None
    behind = range(at + 1, len(site.tokens))
    noun = next((i for i in behind if site.tokens[i].pos not in ("ADJ", "VERB")), at)
    if site.tokens[noun].pos != "NOUN":
        return None
    means = site.case(noun) == "Gen" and site.case(noun + 1) == "Ins" if noun > at + 1 else False
    return END if means or site.case(noun) in ("Abl", "Loc", "Dat", "Ins") else None


def _of_place(walk: Walk) -> Step | None:
    """«26 ауыл шаруашылығы мақсатындағы жер»: the noun before only tells what the next is for."""
    token = walk.site.tokens[walk.at]
    there = token.pos == "ADJ" and token.feats.get("Case") == "Loc" and token.feats.get("Poss")
    return Step(over=1, head=-1) if there and walk.site.noun(walk.at + 1) else None


def _trade(walk: Walk) -> Step | None:
    """«700 есірткі сату фактісі»; not «5 үй су астында», «9 үй жылу жүйесіне қосылды»."""
    site, at = walk.site, walk.at
    trade = walk.beside and site.low(at).endswith("у") and site.bare(at)
    owned = at + 1 < len(site.tokens) and site.owned(at + 1)
    return ON if trade and owned and site.case(at + 1) in ("", "Acc", "Gen") else None


def _doers_body(walk: Walk) -> Step | None:
    """«5 қатысушы ел», «мал асыраушы шаруашылық»: a body that is told by what it does."""
    site, at, low = walk.site, walk.at, walk.site.low(walk.at - 1)
    doing = is_doing(low) or low.endswith(DOING)
    if not walk.beside or not doing or not site.bare(at) or not site.tokens[at].text.islower():
        return None
    if site.tokens[at].feats.get("Number") == "Plur":
        return None  # «төрт оқушы *балалар* ауруханасына жеткізілді»
    body = is_agent(site.low(at)) or is_region(site.low(at))
    return Step(head=at) if body else None


def _two_nouns(walk: Walk) -> Step | None:
    """«24 қонақ үй»."""
    both = walk.beside and _is_noun(walk) and two_nouns(walk.site, walk.head)
    return Step(head=walk.at) if both else None


def _persons_do(walk: Walk) -> Step | None:
    """«12 судья қызметінен босатылды», «35 отбасы қоныстойын тойлады»."""
    site, at = walk.site, walk.at
    if not _is_noun(walk) or theirs(site, walk.head, at):
        return None
    if (
        site.tokens[walk.head].feats.get("Number") == "Plur"
        and site.owned(at)
        and not site.owned(walk.head)
    ):
        return None  # «12 *жолаушылар* вагонын сатып алды»: behind a number nobody is told of in plural
    verb = at + 1 < len(site.tokens) and site.tokens[at + 1].pos == "VERB"
    verb = verb and site.tokens[at + 1].feats.get("VerbForm") != "Inf"
    got = verb and site.low(at) in deed_words("owners")  # «26 жылқы иесіне қайтарылды»
    got = got or went(site, walk.head, at) or have_many(site, walk.head, at)
    return END if got or have(site, walk.head, at) else None


def _noun(walk: Walk) -> Step | None:
    """«Жүк пойызы», «шекара бұзушы»: a noun with possession, or who does something with the one before."""
    if not _is_noun(walk):
        return None
    site, at, head = walk.site, walk.at, walk.head
    low = site.low(head)
    doing = low.endswith(("ғыш", "гіш", "қыш", "кіш")) and site.bare(at)  # «кептіргіш кешен»
    if walk.beside and is_doing(site.low(at)) and site.bare(at) and _names_place(site, at + 1):
        return END  # «96 тонна жеміс шығарушы елге қайтарылды»
    beside = walk.beside and (is_doing(site.low(at)) or doing)
    belongs = site.owned(at) or site.low(at) in words_of("made") or beside
    material = low in words_of("material") and site.tokens[at].text.islower()  # «алма Иранға кетті»
    made_of = material or low in words_of("classifier")
    if not (belongs and not site.case(head)) and not made_of:
        return END
    return noun_at(walk)


def _names_place(site: Site, at: int) -> bool:
    """«Елге», «елден»: a place with a case."""
    placed = at < len(site.tokens) and site.case(at) in ("Dat", "Abl", "Loc", "Ins")
    return placed and is_region(site.low(at))


def _is_noun(walk: Walk) -> bool:
    """Whether a noun stands at the walk, or a deed that is counted."""
    return walk.site.tokens[walk.at].pos == "NOUN" or counted_deed(walk.site, walk.at)


def _goes_on(site: Site, at: int) -> bool:
    """«6 әуе қорғанысы жүйесін»: a possessed noun that belongs to the next one."""
    following = site.tokens[at + 1] if at + 1 < len(site.tokens) else None
    if following is None or at + 1 in site.busy or site.case(at):
        return False
    if following.pos == "ADJ" and following.feats.get("Case") == "Loc":
        return bool(following.feats.get("Poss"))  # «ауыл шаруашылығы мақсатындағы жер»
    if following.pos != "NOUN":
        return False
    owned = site.owned(at + 1) or site.low(at + 1) in words_of("made")
    return owned and site.case(at + 1) in ("", "Acc")


BEHIND: tuple[Rule, ...] = (
    _shortage, _its_deed, horned, cattle, _ends, _light, _amounting, _another_begins, _against, _before_time,
    _lacks,
    _participle, _other_phrase, _of_place, _trade, _doers_body, _two_nouns, _persons_do, _noun,
)  # fmt: skip
