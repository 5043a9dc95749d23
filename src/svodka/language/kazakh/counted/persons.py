"""Persons whom a Kazakh figure counts, before words of other phrases: «35 отбасы қоныстойын тойлады»."""

from __future__ import annotations

from svodka.language.kazakh.agents import is_agent, is_body, is_of_place, is_person
from svodka.language.kazakh.counted.attributes import farm
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.tags import NOUNS
from svodka.language.kazakh.morphology.verb_endings import is_headless
from svodka.language.kazakh.places.place_names import is_region
from svodka.language.kazakh.site import Site
from svodka.language.kazakh.slot_words import deed_begins, words_of
from svodka.language.lexicon import classes

_GOVERNED = frozenset({"Acc", "Abl", "Loc", "Dat", "Ins"})
"""Cases of what something is done to or with."""


def stand_alone(site: Site, at: int) -> bool:
    """«300 қазақстандық Сақтандыру қорынан …»: people called by an adjective, before a name."""
    if site.tokens[at].pos != "ADJ" or at + 2 >= len(site.tokens):
        return False
    if _young(site, at) and _takes_up(site, at + 1):
        return True
    noun = next((i for i in range(at + 1, len(site.tokens)) if site.tokens[i].pos != "ADJ"), at)
    # «12 жас жақын аралықта кәсіп ашады»
    if is_of_place(site.low(at)) or (_young(site, at) and site.case(noun) == "Loc"):
        if site.tokens[noun].feats.get("Number") == "Plur":
            return True  # «1612 ақтөбелік алаяқтардың құрығына түсті»
        governed = site.case(noun) in _GOVERNED
        if _of_a_thing(site, noun):
            return True  # «300 қазақстандық зейнетақы жинағын алды»
        if site.tokens[noun].pos == "NOUN" and governed:
            return not is_agent(site.low(noun))  # «60 ақтөбелік наградамен марапатталды»
    behind = site.tokens[at + 1]
    if behind.text[:1].isupper() and is_region(site.low(at + 2)):
        return site.low(at).endswith(NOUNS)  # «120 шетелдік Қазақстан аумағында …»
    if not is_agent(site.low(at)):
        return False
    if behind.feats.get("VerbForm") == "Part":
        return site.low(at).endswith(NOUNS)  # «300 қазақстандық мінген ұшақ»
    within = behind.pos == "NOUN" and site.tokens[at + 2].pos == "ADP"  # «қазақстандық ел ішінде»
    within = within and site.low(at + 2) not in function_words("relating")
    left = site.case(at + 1) in ("Abl", "Loc", "Dat") and not is_agent(site.low(at + 1))
    named = classes("kazakh/agents")  # «қазақстандық», and not «9 ветеринарлық пунктке»
    left = left and any(site.low(at) in named[kind] for kind in ("person", "folk"))
    left = left and site.low(at).endswith(NOUNS)
    return behind.text[:1].isupper() or within or left  # «қазақстандық шетелге аттанды»


def _of_a_thing(site: Site, at: int) -> bool:
    """«*Үй кезегіне* тұрды», «*тұрғын үй жағдайын* жақсартты»: a thing of another, with a case.

    Not «40 қазақстандық *компания өнімін* сатты», where the first of the two acts.
    """
    head = at
    while (
        site.noun(head)
        and site.bare(head)
        and not (is_agent(site.low(head)) or is_body(site.low(head)))
    ):
        head += 1
    return head > at and site.noun(head) and site.owned(head) and site.case(head) in _GOVERNED


def _young(site: Site, at: int) -> bool:
    """«Жас»: young people, where no noun of theirs follows."""
    return site.low(at) in words_of("young")


def _takes_up(site: Site, at: int) -> bool:
    """«300 жас жұмысқа тұрды», «450 жас тұрақты жұмысқа орналасты»: what somebody takes up."""
    return site.low(at + (site.tokens[at].pos == "ADJ")) in words_of("whither")


def joined(site: Site, at: int) -> int:
    """«*Мұғалімдер мен* оқушылар саны»: how many tokens before a plural are another and what joins them."""
    other = at - 2
    if other < 0 or other in site.busy or site.low(at - 1) not in function_words("joined"):
        return 0
    plural = all(site.tokens[i].feats.get("Number") == "Plur" for i in (other, at))
    return 2 if plural and site.bare(other) and not site.owned(other) else 0


def befallen(site: Site, at: int) -> bool:
    """«Қаза тапқандар саны», «көз жұмғандардың 5-еуі»: those whom a deed of two words befell."""
    light = at > 0 and site.low(at - 1) in words_of("light")
    young = at > 0 and site.case(at - 1) == "Dat" and deed_begins(site.low(at), "underage")
    return (light or young) and is_headless(site.low(at))


def named_anew(site: Site, head: int, at: int) -> bool:
    """«30 сарбаз Ұлттық гвардияға барды»: a name behind persons is not theirs."""
    low = site.low(head)
    persons = low in classes("kazakh/ones")["person"] or is_agent(low)
    return persons and site.tokens[head].text.islower() and site.tokens[at].text[:1].isupper()


def have(site: Site, head: int, at: int) -> bool:
    """«35 отбасы қоныстойын тойлады»: what the persons before it have and do something with."""
    low = site.low(head)
    persons = low == "отбасы" or low in classes("kazakh/ones")["person"]
    if farm(site, at):
        return False  # «11 шаруа қожалығын»
    return site.case(at) == "Acc" and (persons or is_agent(low))


def have_many(site: Site, head: int, at: int) -> bool:
    """«9 адам жинақтарының бір бөлігін алды»: many things that the persons before have."""
    many = site.tokens[at].feats.get("Number") == "Plur" and site.owned(at)
    return many and site.low(head) in classes("kazakh/ones")["person"]


def theirs(site: Site, head: int, at: int) -> bool:
    """«Алты басқарма басшысын», «9 АҚШ азаматына»: the people of a body or a country."""
    low = site.low(head)
    owner = is_body(low) or low in classes("kazakh/regions")["country"]
    return owner and site.owned(at) and is_person(site.low(at))


def went(site: Site, head: int, at: int) -> bool:
    """Whether a noun says where the persons before it went or came from."""
    if site.case(at) == "Gen":
        # «300 адам аудармашының көмегін алды»
        return not site.owned(at) and is_agent(site.low(head))
    if farm(site, at):
        return False  # «7 шаруа қожалығына»
    persons = is_agent(site.low(head))  # «12 бала жылыту пунктіне жеткізілді»
    persons = persons or (at > head + 1 and site.low(head) in classes("kazakh/ones")["person"])
    return persons and site.case(at) in ("Abl", "Loc", "Dat")


def leaves(site: Site, at: int) -> bool:
    """«72 тұрғын үйден шықты»: persons who leave a place, called like a kind of it."""
    left = at + 1 < len(site.tokens) and site.case(at + 1) == "Abl"
    left = left and site.low(at + 2) not in function_words("relating")  # «гранттан тыс»
    return left and is_agent(site.low(at)) and site.spot.kind == "count"
