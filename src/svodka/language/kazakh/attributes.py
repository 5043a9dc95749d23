"""What may stand between a Kazakh number and the noun that it counts: «6 500 жалға берілетін пәтер»."""

from __future__ import annotations

from svodka.language.kazakh.agents import is_person
from svodka.language.kazakh.function_words import function_words
from svodka.language.kazakh.place_names import regions
from svodka.language.kazakh.site import Site, words_of
from svodka.language.kazakh.verb_endings import DEED, bare_participle
from svodka.language.kazakh.words import stems


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
    relates = participle.text.lower() in function_words("relating") and not is_person(site.low(at))
    # «есірткіге қатысты қылмыс», not «екі азаматқа қатысты іс»
    if not relates and participle.feats.get("VerbForm") not in ("Part", "Fut"):
        return False
    if relates and site.case(at + 2) == "Dat":
        return False  # «9 азаматқа қатысты сотқа дейінгі шағым»
    return noun.pos in ("NOUN", "ADJ") and at + 2 not in site.busy


def against(site: Site, at: int) -> bool:
    """«242 мобильді орман өртке қарсы кешені»: what the owned noun behind is against."""
    tied = site.case(at) == "Dat" and site.low(at + 1) == "қарсы" and at + 2 < len(site.tokens)
    return tied and site.tokens[at + 2].pos == "NOUN"


def measures(site: Site, at: int) -> bool:
    """«Жеті адамнан тұратын отбасы», «100 орынға арналған мектеп»: the noun that the number counts."""
    if site.case(at) == "Abl" or (site.case(at) == "Loc" and regions() & set(stems(site.low(at)))):
        return True  # «16 өңірде баяулаған инфляция»
    many = site.tokens[at].feats.get("Number") == "Plur"  # «300 балаларға арналған кітап»
    return site.low(at + 1) in words_of("meant") and not many


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
