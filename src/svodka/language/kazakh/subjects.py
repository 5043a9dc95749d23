"""The subject in front of a Kazakh figure."""

from __future__ import annotations

from svodka.language.kazakh.agents import is_agent, is_body, is_of_place, is_surname
from svodka.language.kazakh.attributes import per_head
from svodka.language.kazakh.circumstances import listed
from svodka.language.kazakh.deeds import does
from svodka.language.kazakh.function_words import function_words
from svodka.language.kazakh.persons import befallen
from svodka.language.kazakh.place_names import names, regions
from svodka.language.kazakh.quantities.change_words import change_stem
from svodka.language.kazakh.site import Site, deed_begins, deed_words, words_of
from svodka.language.kazakh.tags import currencies, known_stems
from svodka.language.kazakh.verb_endings import IN_DOING, OWNED_DEED
from svodka.language.kazakh.words import stems
from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES

Span = tuple[int, int]
THAN_THEN = ("ғыдан", "гіден")
"""How a time ends that an amount is more than: «былтырғыдан»."""
_BACK = 17
"""How many tokens before a figure its subject may stand."""
_COMPARED = 7
"""How many tokens behind «өткен» («өткен жылғы сәйкес кезеңмен») «салыстырғанда» stands at most."""


def subject(site: Site, until: int | None = None) -> Span | None:
    """The subject before the number: a noun with possession and no case, else one without case."""
    best: int | None = None
    commas = brackets = quotes = 0
    item = listed(site)
    if item is not None and any(last < item[0] for _, last in site.around.figures):
        return None  # a further item of a list counts what the one before does
    start = site.first if until is None else until
    opened = start - 1
    while opened in site.around.dated:
        opened -= 1
    opened = opened if site.low(opened) == "(" else 0
    for at in range(start - 1, max(-1, start - _BACK), -1):
        token = site.tokens[at]
        commas += token.text in (",", ";") and at not in site.around.dated | _asides(site, at)
        brackets += (token.text == ")") - (token.text == "(")
        if brackets > 0:
            continue  # «биржада (KASE) доллар арзандады»
        quotes += (token.text == "»") - (token.text == "«")
        if quotes > 0 and at + 1 < start:
            continue  # «„Ырыс заттар“ бағдарламасы арқылы»
        if token.text == "," and site.low(at - 1) in deed_words("afterwards"):
            break
        if commas > 1 or (commas and best is not None):
            break
        also = at + 1 < start and site.low(at + 1) in function_words("also")
        if also and token.feats.get("VerbForm") == "Fin":
            break  # «айыппұл төлейді немесе 5 жылға қамалады»
        if _closes_relative(site, at) or _brackets(site, at, start):
            break
        if site.low(at) in words_of("that") and _compares(site, at + 1):
            return None
        if not site.noun(at) or site.case(at) or _postponed(site, at):
            continue
        if site.low(at) in deed_words("no-subject") or per_head(site, at) or site.this_time(at):
            continue  # «а біздің жоспарда»
        if item is not None and item[0] <= at <= item[1]:
            continue
        if site.low(at + 1) == "»" and at + 1 < start:
            continue  # «„Қамқорлық“ шаралары аясында»
        if site.low(at) in words_of("light") or site.low(at) in words_of("of-it"):
            continue
        if at + 1 < start and site.low(at + 1) in deed_words("being"):
            continue  # «ел болып 12 млн теңге жинадық»
        if site.low(at) in deed_words("dating") or site.low(at + 1) in deed_words("clock"):
            continue  # «Астана уақыты бойынша»
        if at + 1 < start and (_modifies(site, at) or _since(site, at)):
            continue
        if at in site.around.tellers | site.around.cues or _lacks(site, at):
            continue
        if site.spot.kind == "money" and (_never_worth(site, at) or _of_payer(site, at, start)):
            continue
        if commas and _done(site, at):
            continue
        if site.low(at) in names() or _of_place(site, at):
            continue  # «Тараз бен Семейде 600 теңге тұрады»
        if site.owned(at) or (token.pos == "VERB" and best is None):
            best = at
            break
        best = at if best is None else best
        if at == opened - 1 and (site.joins(at - 1) or site.low(at - 1) in DASHES):
            break  # «кен өндірісі (9%) мен құрылыс (15%)», «арзандады – пияз (бір айда 25%)»
    if best is None:
        return None
    if best > 1 and _are_cattle(site, best):
        return best - 2, best  # «ірі қара саны»
    owner = best > 0 and site.tokens[best - 1].pos == "NOUN" and best - 1 not in site.busy
    owner = owner and site.case(best - 1) in ("", "Gen")
    owner = owner and site.low(best - 1) not in deed_words("one-of")  # «жобаның бірі көлемі …»
    if owner and site.tokens[best].pos == "VERB" and site.bare(best - 1):
        return best - 1, best  # «қызмет көрсету 11%-ға қымбаттады»
    owner = owner and not (site.bare(best - 1) and site.low(best - 1) in countries())
    folk = best > 0 and site.tokens[best - 1].feats.get("Number") == "Plur" and site.bare(best - 1)
    if folk and site.low(best) in words_of("amount") and is_agent(site.low(best - 1)):
        return best, best  # «жолшылар ұзындығы 9 шақырым жолды жөндеді»
    owned = site.owned(best) or site.low(best).endswith(OWNED_DEED)  # «бюджеттің ұлғаюы»
    start = best - 1 if owner and owned else _owner_of_all(site, best)
    return start - befallen(site, start), best


def _owner_of_all(site: Site, at: int) -> int:
    """«Айыппұлдардың жалпы сомасы»: the owner over an adjective of the whole, or the token itself."""
    over = at > 1 and site.owned(at) and site.low(at - 1) in deed_words("in-all")
    owns = over and site.tokens[at - 2].pos == "NOUN" and at - 2 not in site.busy
    return at - 2 if owns and site.case(at - 2) == "Gen" else at


def _are_cattle(site: Site, at: int) -> bool:
    """«Ірі қара саны»: cattle are called by two words."""
    return site.low(at - 2) in deed_words("big") and site.low(at - 1) in deed_words("cattle")


def _asides(site: Site, at: int) -> set[int]:
    """«Баға, керісінше, 2 пайызға төмендеді»: a comma beside an adverb alone between two."""
    for adverb in (at - 1, at + 1):
        if site.low(adverb - 1) == site.low(adverb + 1) == "," and site.tokens[adverb].pos == "ADV":
            return {at}
    return set()


def countries() -> frozenset[str]:
    """«Қазақстан құны 3 млрд доллар болатын өнім сатты»: countries own nothing without an ending."""
    return classes("kazakh/regions")["country"]


def _of_place(site: Site, at: int) -> bool:
    """«Батыс Қазақстан облысында»: a word in the name of a place."""
    if not site.tokens[at].text[:1].isupper() or at + 1 >= site.first:
        return False
    if at == 0 and site.low(0) in known_stems() and site.low(0) not in regions():
        return False  # «Көмір Абай облысында 3 пайызға азайды»
    behind = set(stems(site.low(at + 1)))
    if at and site.owned(at + 1) and site.case(at + 1) and behind & regions():
        return True  # «Белое ауылына 600 млн теңге бөлінді»
    return bool(names() & behind) and site.tokens[at + 1].text[:1].isupper()


def _brackets(site: Site, at: int, until: int) -> bool:
    """«28 мың адам (5 млрд теңге)»: money in brackets is not what the noun before them is worth."""
    if site.tokens[at].text != "(" or site.spot.kind != "money":
        return False
    return all(token.text != ")" for token in site.tokens[at:until])


def _modifies(site: Site, at: int) -> bool:
    """«Қала бюджетінен», «сақтандыру қоры», «шетелдік банктегі»: its phrase goes on behind it."""
    token, behind = site.tokens[at], at + 1
    if behind in site.busy or site.low(behind).endswith(THAN_THEN):
        return False  # «былтырғыдан»
    if site.low(behind) in words_of("per"):
        return False  # «өнімділік гектарына 9 центнер»
    if (
        token.pos == "ADJ"
        and site.low(behind) in function_words("both")
        and behind + 1 < len(site.tokens)
    ):
        return site.tokens[behind + 1].pos == "ADJ"  # «республикалық және облыстық бюджеттен»
    if token.pos == "ADJ":
        deed = site.tokens[behind].feats.get("VerbForm") == "Inf"  # «әлеуметтік қорғау министрлігі»
        deed = deed or site.low(behind) in deed_words(
            "buying"
        )  # «форвардтық сатып алу бағдарламасы»
        if site.bare(behind) and not token.feats.get("Case"):
            return True  # «ақтөбелік боксшы»
        return deed or site.case(behind) in ("Abl", "Loc", "Dat")
    if token.pos == "VERB":
        return site.tokens[behind].pos == "NOUN" and site.owned(behind)
    deed = site.tokens[behind].feats.get("VerbForm") == "Inf" and behind + 1 < site.first
    if deed and site.owned(behind + 1) and site.case(behind + 1) in ("Abl", "Loc", "Dat"):
        return True  # «жанармай құю бекеттерінде 6 теңгеге өсті»
    if site.low(behind).endswith(IN_DOING) and behind + 2 in site.busy:
        return site.tokens[behind].feats.get("VerbForm") == "Inf"  # «көлік жасауда – 40%»
    owned = bool(site.tokens[behind].feats.get("Poss"))
    if owned and site.case(behind) in ("Abl", "Loc"):
        return True
    if owned and site.low(behind) in deed_words("data") and _postponed(site, behind):
        return True  # «сауда деректері бойынша»
    whole = behind
    while whole + 1 < site.first and site.bare(whole) and not site.owned(whole):
        whole += 1
    if site.owned(whole) and whole not in site.busy:
        if site.case(whole) == "Dat" and is_agent(site.low(whole)):
            return True  # «құрылыс жинақ банкіне 5 млрд теңге берді»
        named = any(site.tokens[i].text[:1].isupper() for i in range(behind, whole))
        if site.case(whole) in ("Abl", "Loc") and not named:
            return True  # «Шардара су қоймасынан 90 текше метр»
    if site.low(at) in regions() and site.case(behind) == "Loc" and not owned:
        return True  # «шығыс өңірлерде 5%-ға толды»
    if owned and site.owned(at) and site.case(behind) == "Acc":
        return True  # «ауыл шаруашылығы өнімдерін сатып алуға»
    return owned and not site.owned(at) and site.case(behind) in ("Ins", "Gen")


def _lacks(site: Site, at: int) -> bool:
    """«Құжаты жоқ жүргізушілер», «мүмкіндігі шектеулі жандар»: what somebody has or lacks."""
    return site.low(at + 1) in deed_words("having") or site.low(at + 1) in words_of("lacking")


def _since(site: Site, at: int) -> bool:
    """«Карантин басталғаннан бері»: what began the time before the figure."""
    if site.tokens[at + 1].feats.get("VerbForm") != "Part" or site.low(at + 1) in deed_words(
        "past"
    ):
        return False
    return at + 1 in site.busy or site.low(at + 2) in deed_words("since-then")


def is_doer(low: str) -> bool:
    """Whether a word names somebody who can act, and no stock: «дизель отынының қоры»."""
    return is_agent(low) and not deed_begins(low, "stock")


def is_stock(site: Site, at: int) -> bool:
    """«Ұтыс қоры 20 млн теңгені құрады»: a fund that is so much money, and nobody."""
    amounts = any(deed_begins(word, "sums") for word in site.around.lows[site.last :])
    return site.low(at) in deed_words("fund") and amounts


def _never_worth(site: Site, at: int) -> bool:
    """Whether money cannot be of a noun: who can act, but for «қоры»; a currency."""
    low = site.low(at)
    if is_stock(site, at):
        return False
    spends = site.case(site.last) == "Acc" or (site.spot.kind == "money" and does(site))
    acts = is_agent(low) if spends else is_doer(low)
    acts = acts or any(map(is_of_place, stems(low)))  # «шығысқазақстандықтар 7 млн теңге берді»
    acts = acts or any(is_surname(site.tokens, i) for i in (at, at + 1) if i < site.first)
    return acts or (low in currencies() and not _is_priced(site, at))


def _of_payer(site: Site, at: int, start: int) -> bool:
    """«Сақтандыру қоры 15 млрд теңге төледі»: the noun that who pays is named by."""
    behind = at + 1
    pays = behind < start and site.owned(behind) and (does(site) or is_body(site.low(behind)))
    return pays and _never_worth(site, behind)


def _is_priced(site: Site, at: int) -> bool:
    """«Доллар 2 теңгеге арзандады»: a currency that is no unit and owns nothing."""
    numbered = at > 0 and site.tokens[at - 1].pos == "NUM"
    return not numbered and not (at + 1 < site.first and site.owned(at + 1))


def _done(site: Site, at: int) -> bool:
    """«Құжат жасап, …»: the object of another clause."""
    verb = site.tokens[at + 1]
    if _compares(site, at + 1) or change_stem(site.low(at + 1)) is not None:
        return False  # «инфляция баяулап, 8% болды»
    return verb.pos == "VERB" and verb.feats.get("Voice") != "Pass" and not site.owned(at)


def _compares(site: Site, at: int) -> bool:
    """«Қой саны өткен жылғы осы кезеңмен салыстырғанда 4%-ке өсті»: no clause, only another time."""
    if site.low(at) not in deed_words("past"):
        return False
    dated = at in site.around.dated and site.spot.kind == "measure"
    return dated or any(site.low(i) in words_of("comparing") for i in range(at + 2, at + _COMPARED))


def _postponed(site: Site, at: int) -> bool:
    """«Облыс бойынша»: a noun with a postposition is no subject."""
    return at + 1 < site.first and site.low(at + 1) in function_words("postposition")


def _closes_relative(site: Site, at: int) -> bool:
    """«Киесі кеткен ауылдарға …»: what stands before a participle belongs to its clause."""
    token = site.tokens[at]
    if token.pos != "VERB" or token.feats.get("VerbForm") not in ("Part", "Fut"):
        return False
    spent = site.spot.kind == "money" and site.spot.change is None
    if _compares(site, at) or (at in site.around.dated and not spent):
        return False  # «тауарлар өткен аптада 2% қымбаттады»
    following = site.tokens[at + 1] if at + 1 < site.first else None
    return following is not None and following.pos in ("NOUN", "ADJ")
