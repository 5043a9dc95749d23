"""What may stand between a Kazakh number and the noun that it counts: «6 500 жалға берілетін пәтер»."""

from __future__ import annotations

from svodka.language.kazakh.agents import is_agent, is_body, is_person
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.pairs import is_pair
from svodka.language.kazakh.morphology.tags import ENDS, NOUNS
from svodka.language.kazakh.morphology.verb_endings import DEED, WANTED, bare_participle
from svodka.language.kazakh.places.place_names import is_region
from svodka.language.kazakh.site import Site
from svodka.language.kazakh.slot_words import words_of
from svodka.language.lexicon import classes


def undergoing(site: Site, at: int) -> bool:
    """«Зардап шеккен азаматтарға», «тыйым салынған өсімдік»: what befell the noun behind."""
    if site.low(at) not in words_of("light") or at + 2 >= len(site.tokens):
        return False
    verb, noun = site.tokens[at + 1], site.tokens[at + 2]
    return verb.feats.get("VerbForm") in ("Part", "Fut") and noun.pos in ("NOUN", "ADJ")


def relative(site: Site, at: int) -> bool:
    """«6 500 жалға берілетін пәтер»: a noun with a case and the participle that it belongs to."""
    if at + 2 >= len(site.tokens) or site.case(at) not in ("Dat", "Loc", "Abl", "Ins"):
        return False
    if site.low(at + 1) in words_of("comparing"):
        return False
    participle, noun = site.tokens[at + 1], site.tokens[at + 2]
    relates = participle.low in function_words("relating")
    relates = relates and not (is_person(site.low(at)) or is_body(site.low(at)))
    # «есірткіге қатысты қылмыс», not «екі азаматқа қатысты іс», «екі компанияға қатысты сот»
    relates = relates or _doing_with(site, at)
    if not relates and participle.feats.get("VerbForm") not in ("Part", "Fut"):
        return False
    return noun.pos in ("NOUN", "ADJ") and at + 2 not in site.busy


def _doing_with(site: Site, at: int) -> bool:
    """«9 сумен жабдықтау нысаны»: a deed done with something, which the owned noun behind is for."""
    deed = site.tokens[at + 1]
    aims = deed.feats.get("VerbForm") == "Inf" and deed.low.endswith("у")
    return aims and site.case(at) == "Ins" and site.owned(at + 2)


def against(site: Site, at: int) -> bool:
    """«242 мобильді орман өртке қарсы кешені»: what the owned noun behind is against."""
    tied = site.case(at) == "Dat" and site.low(at + 1) == "қарсы" and at + 2 < len(site.tokens)
    return tied and site.tokens[at + 2].pos == "NOUN"


def measures(site: Site, at: int) -> bool:
    """«Жеті адамнан тұратын отбасы», «100 орынға арналған мектеп»: the noun that the number counts."""
    if site.low(at + 1) in function_words("relating"):
        return False  # «40 жоспардан тыс тексеру»
    if site.case(at) == "Abl" or (site.case(at) == "Loc" and is_region(site.low(at))):
        return True  # «16 өңірде баяулаған инфляция»
    many = site.tokens[at].feats.get("Number") == "Plur"  # «300 балаларға арналған кітап»
    if many or site.low(at + 1) in words_of("meant"):
        return not many
    return _given_to(site, at)


def _given_to(site: Site, at: int) -> bool:
    """«Екі отбасына берілген көмек», «жеті раундқа созылған келіссөз»: the noun that something went to.

    Not «90 жалға берілетін пәтер», which is let, nor where something went: «60 қалаға көшірілген бала».
    """
    if site.case(at) != "Dat" or at != site.last + 1 or not bare_participle(site.low(at + 1)):
        return False
    if site.low(at) in words_of("outlet", "light", "whither"):
        return False
    return site.owned(at) or not is_region(site.low(at))  # «әлемнің 40 еліне жеткен»


def having(site: Site, at: int, first: int) -> bool:
    """«38 аудандық маңызы бар жол», «300 мүмкіндігі шектеулі адам»: what the noun behind has or lacks."""
    has = at > first and site.low(at + 1) in ("бар", "жоқ")
    if at + 2 >= len(site.tokens) or not (has or site.low(at + 1) in words_of("lacking")):
        return False
    return site.owned(at) and site.tokens[at + 2].pos in ("NOUN", "ADJ")


def deed_of_many(site: Site, at: int) -> int | None:
    """«9 жануарларды аулау дерегі»: the noun that a deed done to several tells; the number is of it."""
    if site.case(at) != "Acc" or site.tokens[at].feats.get("Number") != "Plur":
        return None  # «9 көлікті ұрлау дерегі» has 9 cars
    deed = (
        at + 1 + (at + 1 < len(site.tokens) and site.tokens[at + 1].feats.get("VerbForm") == "Conv")
    )
    if deed + 1 >= len(site.tokens) or site.tokens[deed].feats.get("VerbForm") != "Inf":
        return None
    told = site.low(deed).endswith(DEED) and site.tokens[deed + 1].pos == "NOUN"
    return deed + 1 if told and site.owned(deed + 1) else None


def per_head(site: Site, at: int) -> bool:
    """«Жан басына 12 мың теңгеден»: the word for a head that an amount is given for."""
    return site.low(at) == "жан" and site.low(at + 1) in words_of("per")


def doing_it(site: Site, at: int) -> bool:
    """Whether a participle stands here of what the persons behind it did."""
    active = site.tokens[at].pos == "VERB" and site.tokens[at].feats.get("Voice") != "Pass"
    return active and bare_participle(site.low(at)) and is_person(site.low(at + 1))


def farm(site: Site, at: int) -> bool:
    """«7 шаруа қожалығы»: what belongs to those before it and is counted itself."""
    return site.low(at).startswith("қожалы")


def compares(site: Site, at: int) -> bool:
    """«Салыстырғанда», «жан басына»: what ends a phrase, though it looks like a noun."""
    return site.low(at) in words_of("comparing") or per_head(site, at)


def light_deed(site: Site, at: int) -> bool:
    """«Қол жеткізді»: a word that makes an action of the verb behind it."""
    if site.low(at) not in words_of("light") or at + 1 >= len(site.tokens):
        return False
    if site.low(at - 1) in classes("kazakh/words")["adj"] and not is_agent(site.low(at - 1)):
        return False  # «таза пайда тапты», not «15 қазақстандық қайтыс болды»
    verb = site.tokens[at + 1]  # «қол жеткізді», not «білім беру»
    return verb.pos in ("VERB", "AUX") and verb.feats.get("VerbForm") != "Inf"


def counted_deed(site: Site, at: int) -> bool:
    """«2 мың шақыртуға барды», «12 тексеру жүргізді»: a deed that is counted."""
    kind = site.spot.kind == "count" and not site.spot.change
    kind = kind or site.low(site.last).endswith(NOUNS)
    if at <= site.last or not kind or at + 1 >= len(site.tokens):
        return False
    verb, following = site.tokens[at], site.tokens[at + 1]
    if verb.feats.get("VerbForm") != "Inf":
        return False
    if is_pair(site.low(at - 1), site.low(at)):  # «тоғыз сатып алу бойынша», not «сатып алу үшін»
        apart = following.pos in ("ADP", "VERB", "AUX", "PUNCT")
        return apart and site.low(at + 1) not in function_words("for")
    told = at == site.last + 2 and site.tokens[at - 1].pos == "ADJ"  # «14 ірі тексеру жүргізді»
    if at != site.last + 1 and not told:
        return False
    if following.text in (",", ")", ".") or following.pos == "CCONJ":
        named = site.low(at).endswith(("у", *WANTED))  # «3 тексеру, 9 рейд», «3 тонауды, 9 ұрлықты»
        return named and site.spot.kind == "count"
    if following.pos not in ("VERB", "AUX"):
        return False
    ends = at + 2 >= len(site.tokens) or site.tokens[at + 2].text in ENDS
    if following.feats.get("VerbForm") == "Part" and (ends or not bare_participle(following.low)):
        return True  # «12 тексеру жүргізілген.», «12 кездесу өткізгені анықталды»
    return following.feats.get("VerbForm") not in ("Inf", "Part", "Fut")


def inside(site: Site, at: int) -> bool:
    """Whether a token can stand inside a noun phrase."""
    token = site.tokens[at]
    following = site.tokens[at + 1] if at + 1 < len(site.tokens) else None
    if token.pos in ("NOUN", "ADJ"):
        described = following is not None and following.feats.get("VerbForm") == "Part"
        if site.spot.kind == "count" and following is not None and following.pos in ("NOUN", "ADJ"):
            described = True  # «5 жоғары оқу орны»
        return described or site.low(at) not in words_of("compared")  # «300 аз қамтылған отбасы»
    if counted_deed(site, at):
        return True
    if site.low(at) in words_of("extra") and following is not None and at >= site.first:
        deed = following.feats.get("VerbForm") == "Inf"  # «88 қайта өңдеу кәсіпорны»
        return deed or following.pos in ("NOUN", "ADJ")  # «26 млн теңгенің қосымша төлемі»
    form = token.feats.get("VerbForm")
    if form == "Conv" and following is not None and following.feats.get("VerbForm") == "Inf":
        return following.low.endswith("у")  # «9 алып өту фактісі»
    if token.pos != "VERB" or following is None or following.pos not in ("NOUN", "ADJ"):
        return False
    return bare_participle(site.low(at)) or (form == "Inf" and token.low.endswith(("у", "ю")))
