"""Noun phrases behind a Kazakh figure."""

from __future__ import annotations

from svodka.language.kazakh.agents import DOING, is_agent, is_doing
from svodka.language.kazakh.attributes import (
    against,
    deed_of_many,
    doing_it,
    having,
    measures,
    per_head,
    relative,
    undergoing,
)
from svodka.language.kazakh.openings import (
    ONE_PHRASE,
    joined_nouns,
    named_change,
    over_brackets,
    over_compound,
    over_dash,
    over_name,
    season,
    two_nouns,
)
from svodka.language.kazakh.persons import have, leaves, named_anew, stand_alone, went
from svodka.language.kazakh.place_names import regions
from svodka.language.kazakh.site import MARKS, Site, deed_words, words_of
from svodka.language.kazakh.tags import ENDS, NOUNS
from svodka.language.kazakh.verb_endings import HEADLESS, bare_participle
from svodka.language.kazakh.words import stems
from svodka.language.lexicon import classes

Span = tuple[int, int]
_SHORTEST = 2
"""Letters of «су» and «ту», which end like the name of a deed and are none."""


def after(site: Site, direct: bool = False, over_figures: bool = False) -> Span | None:
    """The noun behind the number: adjectives, then a noun, with the noun that owns it."""
    first = over_brackets(site)
    while first < len(site.tokens) and (
        site.low(first) in words_of("amounting") or (over_figures and first in site.busy)
    ):
        first += 1
    first = over_compound(site, over_dash(site, first))
    return phrase(site, over_name(site, first), direct)


def phrase(site: Site, first: int, direct: bool = False) -> Span | None:
    """The phrase that begins at a token; ``direct``: one noun without case, and nothing but it."""
    at, head = first, None
    while at < len(site.tokens) and at - first < ONE_PHRASE:
        token = site.tokens[at]
        if head is not None and at == head + 1 and at not in site.busy and _ofs(site, at):
            head = at
            break
        joins = head is None and at > first and _joins_adjectives(site, at)
        if at == first and site.spot.kind in ("money", "measure") and doing_it(site, at):
            break  # «120 балл жинаған түлектерге»
        if at == site.last + 1 and leaves(site, at):
            return at, at
        if at == first and season(site, at):
            at += 1
            continue  # «5 жазғы ойын»
        if at == first and named_change(site, at):
            break  # «20 мыңнан асуы мүмкін»
        if at == first and direct and site.low(at) in words_of("light") - deed_words("help"):
            break  # «37 млрд теңгеге іске қосу»
        if token.text in MARKS or at in site.busy or not (_inside(site, at) or joins):
            break
        if site.low(at) in words_of("comparing") or per_head(site, at):
            break
        if head is not None and site.low(at) in words_of("amounting"):
            if site.low(head) in words_of("classifier"):
                at += 1
                continue  # «10 қап көлемінде балық»
        if head is not None and (_aims(site, at) or named_anew(site, head, at)):
            break  # «2 млрд ағаш отырғызу тапсырмасы»
        if head is None and site.case(at) == "Dat" and _named_by_deed(site, at + 1):
            return at, at + 1  # «50 кәмелетке толмаған ұсталды», «50 әскерге шақырылғандар»
        counts = at == first and measures(site, at)
        if head is None and site.case(at) == "Dat" and is_doing(site.low(at + 1)):
            at += 1
            continue  # «3 мың әскерге шақырылушы»
        if head is None and undergoing(site, at):
            at += 2
            continue  # «5 млн теңге зардап шеккен азаматтарға қайтарылды»
        if joins:
            at += 1
            continue
        if site.low(at + 1) in words_of("of-kind") and not site.case(at):
            at += 2
            continue  # «бұршақ тұқымдас дақыл»
        if head is not None and against(site, at) and site.bare(head):
            at += 2
            continue  # «242 орман өртке қарсы кешені»
        if head is None and ((relative(site, at) and not counts) or having(site, at, first)):
            at += 2
            continue
        if head is not None and site.owned(at) and site.low(at + 1) in words_of("lacking"):
            break  # «қырық бала мүмкіндігі шектеулі»
        if at > first and _light(site, at):
            break  # «2 мың шаруашылық қол жеткізді»
        if site.low(at + 1) == "электр" and not site.case(at):
            at += 1
            continue  # «қуаты 200 МВт күн электр станциясы»
        if head is not None and token.feats.get("VerbForm") in ("Part", "Fut"):
            break  # «20 млрд теңге шығын келтірген топ»
        if head is not None and _other_phrase(site, head, at):
            break  # «40 гектар аумақ экономикалық шегінен асты»
        if token.pos == "ADJ" and token.feats.get("Case") == "Loc" and token.feats.get("Poss"):
            if at > first and site.noun(at + 1):
                head, at = None, at + 1
                continue  # «26 ауыл шаруашылығы мақсатындағы жер»
        if token.pos == "ADJ" and token.feats.get("Case") == "Loc" and head is None:
            head = at  # «үш жобадағы өндіріс»
            break
        if stand_alone(site, at):
            head = at
            break
        trade = head is not None and at == head + 1 and site.low(at).endswith("у")
        trade = trade and len(site.low(at)) > _SHORTEST  # not «5 үй су астында»
        if trade and site.bare(at) and at + 1 < len(site.tokens) and site.owned(at + 1):
            at += 1
            continue  # «700 есірткі сату фактісі»
        if head is not None and at == head + 1 and _doers_body(site, at):
            head = at
            break
        if token.pos == "NOUN" or _deed(site, at):
            if head is None and (whole := joined_nouns(site, at)) is not None:
                return at, whole
            if head == at - 1 and two_nouns(site, head):
                head = at
                break  # «24 қонақ үй»
            if head is not None and (went(site, head, at) or have(site, head, at)):
                break  # «12 судья қызметінен босатылды»
            if head is not None and not (_belongs(site, head, at) and not site.case(head)):
                if site.low(head) not in words_of("classifier") | words_of("material"):
                    break
            head = at
            if (told := deed_of_many(site, at)) is not None:
                head = told
                break
            if site.case(at) not in ("", "Gen") or direct:
                break
            if site.low(at) in words_of("made") and is_doing(site.low(at + 1)):
                head = at + 1
                break
            if site.owned(at) and not _goes_on(site, at):
                break
        at += 1
    if head is not None and site.low(head) in words_of("classifier") and head < at - 1:
        head = at - 1 if site.tokens[at - 1].pos == "ADJ" else head  # «300 бас ірі қара»
    if (
        head is None
        and at > first
        and site.tokens[at - 1].pos == "ADJ"
        and site.low(at - 1) not in words_of("predicate")
    ):
        head = at - 1  # «134 шетелдік кірді»: an adjective that stands for a noun
    if head is None or (direct and site.case(head)):
        return None
    start = max(first, head - 2)
    return start + (site.low(start) == "және"), head


def _belongs(site: Site, head: int, at: int) -> bool:
    """«Жүк пойызы», «шекара бұзушы»: a noun with possession, or who does something with the noun before."""
    beside = at == head + 1 and is_doing(site.low(at))
    doing = site.low(head).endswith(("ғыш", "гіш", "қыш", "кіш"))  # «кептіргіш кешен»
    beside = beside or (at == head + 1 and doing and site.bare(at))
    return site.owned(at) or site.low(at) in words_of("made") or beside


def _other_phrase(site: Site, head: int, at: int) -> bool:
    """Whether an adjective behind a noun without ending belongs to another noun, of another case."""
    if site.tokens[at].pos != "ADJ" or site.tokens[at].feats or not site.bare(head):
        return False
    if site.low(head) in words_of("classifier") | words_of("material"):
        return False
    behind = range(at + 1, len(site.tokens))
    noun = next((i for i in behind if site.tokens[i].pos not in ("ADJ", "VERB")), at)
    if site.tokens[noun].pos != "NOUN":
        return False
    means = site.case(noun) == "Gen" and site.case(noun + 1) == "Ins" if noun > at + 1 else False
    return means or site.case(noun) in ("Abl", "Loc", "Dat", "Ins")


def _aims(site: Site, at: int) -> bool:
    """Whether a deed stands here that a task or a plan is of."""
    deed = site.tokens[at].feats.get("VerbForm") == "Inf"
    return deed and site.begins(at + 1, "aim")


def _joins_adjectives(site: Site, at: int) -> bool:
    """«Ірі және ұсақ мал»."""
    if at + 1 >= len(site.tokens):
        return False
    if site.low(at) in ("де", "да") and site.low(at - 1) in ("өзге", "басқа"):
        return site.tokens[at + 1].pos in ("NOUN", "ADJ")  # «40 өзге де жабдық»
    if site.low(at) != "және" or site.tokens[at - 1].pos != "ADJ":
        return False
    owned = at + 2 < len(site.tokens) and site.bare(at + 1) and site.owned(at + 2)
    owned = owned or (site.bare(at + 1) and site.low(at + 2) in words_of("of-kind"))
    return site.tokens[at + 1].pos == "ADJ" or owned  # «тұрмыстық және құрылыс қалдықтары»


def _light(site: Site, at: int) -> bool:
    """«Қол жеткізді»: a word that makes an action of the verb behind it."""
    if site.low(at) not in words_of("light") or at + 1 >= len(site.tokens):
        return False
    if site.low(at - 1) in classes("kazakh/words")["adj"] and not is_agent(site.low(at - 1)):
        return False  # «таза пайда тапты», not «15 қазақстандық қайтыс болды»
    verb = site.tokens[at + 1]  # «қол жеткізді», not «білім беру»
    return verb.pos in ("VERB", "AUX") and verb.feats.get("VerbForm") != "Inf"


def _goes_on(site: Site, at: int) -> bool:
    """«6 әуе қорғанысы жүйесін»: a possessed noun that belongs to the next one."""
    following = site.tokens[at + 1] if at + 1 < len(site.tokens) else None
    if following is None or at + 1 in site.busy or site.case(at):
        return False
    if following.pos == "ADJ" and following.feats.get("Case") == "Loc":
        return bool(following.feats.get("Poss"))  # «ауыл шаруашылығы мақсатындағы жер»
    if following.pos != "NOUN":
        return False
    owned = bool(following.feats.get("Poss")) or site.low(at + 1) in words_of("made")
    return owned and site.case(at + 1) in ("", "Acc")


def _ofs(site: Site, at: int) -> bool:
    """«40 әуе ұшуы», «12 баға өсуі»: a deed of the noun before it."""
    deed = site.tokens[at].feats.get("VerbForm") == "Inf"
    deed = deed and site.tokens[at].feats.get("Voice") != "Pass"
    deed = deed and at + 1 < len(site.tokens) and site.tokens[at + 1].pos == "VERB"
    return deed and not site.case(at - 1) and site.low(at).endswith(("уы", "уі", "уын", "уін"))


def _deed(site: Site, at: int) -> bool:
    """«2 мың шақыртуға барды», «12 тексеру жүргізді»: a deed that is counted."""
    kind = site.spot.kind == "count" and not site.spot.change
    kind = kind or site.low(site.last).endswith(NOUNS)
    if at != site.last + 1 or not kind or at + 1 >= len(site.tokens):
        return False
    verb, following = site.tokens[at], site.tokens[at + 1]
    if verb.feats.get("VerbForm") != "Inf":
        return False
    if following.text in (",", ")", ".") or following.pos == "CCONJ":
        return site.low(at).endswith("у") and site.spot.kind == "count"  # «3 тексеру, 9 рейд»
    if following.pos not in ("VERB", "AUX"):
        return False
    ends = at + 2 >= len(site.tokens) or site.tokens[at + 2].text in ENDS
    if following.feats.get("VerbForm") == "Part" and ends:
        return True  # «12 тексеру жүргізілген.»
    return following.feats.get("VerbForm") not in ("Inf", "Part", "Fut")


def _doers_body(site: Site, at: int) -> bool:
    """«5 қатысушы ел», «мал асыраушы шаруашылық»: a body that is told by what it does."""
    low = site.low(at - 1)
    if not (is_doing(low) or low.endswith(DOING)) or not site.bare(at):
        return False
    if not site.tokens[at].text.islower():
        return False
    return is_agent(site.low(at)) or bool(regions() & set(stems(site.low(at))))


def _named_by_deed(site: Site, at: int) -> bool:
    """Whether a participle stands here for those who did it or whom it befell."""
    if HEADLESS.fullmatch(site.low(at)) is not None:
        return True
    behind = site.tokens[at + 1] if at + 1 < len(site.tokens) else None
    alone = behind is None or behind.pos not in ("NOUN", "ADJ")
    return alone and site.low(at) in deed_words("underage")


def _inside(site: Site, at: int) -> bool:
    """Whether a token can stand inside a noun phrase."""
    token = site.tokens[at]
    following = site.tokens[at + 1] if at + 1 < len(site.tokens) else None
    if token.pos in ("NOUN", "ADJ"):
        described = following is not None and following.feats.get("VerbForm") == "Part"
        if site.spot.kind == "count" and following is not None and following.pos in ("NOUN", "ADJ"):
            described = True  # «5 жоғары оқу орны»
        return described or site.low(at) not in words_of("compared")  # «300 аз қамтылған отбасы»
    if _deed(site, at):
        return True
    if site.low(at) in words_of("extra") and following is not None and at >= site.first:
        deed = following.feats.get("VerbForm") == "Inf"  # «88 қайта өңдеу кәсіпорны»
        return deed or following.pos in ("NOUN", "ADJ")  # «26 млн теңгенің қосымша төлемі»
    form = token.feats.get("VerbForm")
    if form == "Conv" and following is not None and following.feats.get("VerbForm") == "Inf":
        return following.text.lower().endswith("у")  # «9 алып өту фактісі»
    if token.pos != "VERB" or following is None or following.pos not in ("NOUN", "ADJ"):
        return False
    return bare_participle(site.low(at)) or (
        form == "Inf" and token.text.lower().endswith(("у", "ю"))
    )
