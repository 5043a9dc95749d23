"""Whether the phrase of a Kazakh noun before a figure goes on behind it: «*қала* бюджетінен 5 млн»."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from svodka.language.kazakh.agents import is_agent, is_doing
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.verb_endings import IN_DOING
from svodka.language.kazakh.places.place_names import regions
from svodka.language.kazakh.site import Site
from svodka.language.kazakh.slot_words import deed_words, words_of
from svodka.language.punctuation import DASHES

THAN_THEN = ("ғыдан", "гіден")
"""How a time ends that an amount is more than: «былтырғыдан»."""
Rule = Callable[[Site, int, int], bool | None]
"""Of a word and the one behind it: whether the phrase goes on, or ``None`` where the rule does not tell."""


def modifies(site: Site, at: int) -> bool:
    """Whether a word before a figure only modifies what is behind it; the first rule that tells decides."""
    for rule in (_begins_anew, *_OF_KIND.get(site.tokens[at].pos, _OF_NOUN)):
        if (told := rule(site, at, at + 1)) is not None:
            return told
    return False


def postponed(site: Site, at: int) -> bool:
    """«Облыс бойынша»: a noun with a postposition is no subject."""
    return at + 1 < site.first and site.low(at + 1) in function_words("postposition")


def _begins_anew(site: Site, at: int, behind: int) -> bool | None:
    """«Былтырғыдан», «өнімділік *гектарына* 9 центнер»: another figure, a time, what an amount is for."""
    other = behind in site.busy or site.low(behind).endswith(THAN_THEN)
    return False if other or site.low(behind) in words_of("per") else None


def _of_two_adjectives(site: Site, at: int, behind: int) -> bool | None:
    """«Республикалық және облыстық бюджеттен»."""
    if site.low(behind) not in function_words("both") or behind + 1 >= len(site.tokens):
        return None
    return site.tokens[behind + 1].pos == "ADJ"


def _of_adjective(site: Site, at: int, behind: int) -> bool | None:
    """«Ақтөбелік боксшы», «шетелдік банктегі», «әлеуметтік қорғау министрлігі», «форвардтық сатып алу»."""
    if site.bare(behind) and not site.tokens[at].feats.get("Case"):
        return True
    deed = _is_doing(site, behind) or site.low(behind) in deed_words("buying")
    return deed or site.case(behind) in ("Abl", "Loc", "Dat")


def _of_deed(site: Site, at: int, behind: int) -> bool | None:
    """«Паналау орнына 9 адам келді»: what is done, before what is for it."""
    return site.tokens[behind].pos == "NOUN" and site.owned(behind)


def _before_doing(site: Site, at: int, behind: int) -> bool | None:
    """«Жанармай құю бекеттерінде 6 теңгеге өсті»."""
    if not _is_doing(site, behind) or behind + 1 >= site.first:
        return None
    return True if _is_owned_in(site, behind + 1, ("Abl", "Loc", "Dat")) else None


def _in_doing(site: Site, at: int, behind: int) -> bool | None:
    """«Көлік жасауда – 40%»."""
    if site.low(behind).endswith(IN_DOING) and behind + 2 in site.busy:
        return _is_doing(site, behind)
    return None


def _in_what_it_has(site: Site, at: int, behind: int) -> bool | None:
    """«Қала бюджетінен», «сауда деректері бойынша»."""
    if not _has_ending(site, behind):
        return None
    apart = site.case(behind) in ("Abl", "Loc")
    told = site.low(behind) in deed_words("data") and postponed(site, behind)
    # «интернет желісіне қатысты», «оқу орындарына – 65 балл»
    ties = site.low(behind + 1) in function_words("relating") | DASHES
    tied = site.case(behind) == "Dat" and ties
    return True if apart or told or tied else None


def _of_longer_name(site: Site, at: int, behind: int) -> bool | None:
    """«Шардара су қоймасынан 90 текше метр», «құрылыс жинақ банкіне 5 млрд теңге берді»."""
    end = behind
    if site.low(at) in words_of("rate") and site.tokens[behind].pos == "NOUN" and site.bare(behind):
        return None  # «жалақы құрылыс саласында 4%-ға өсті»
    while end + 1 < site.first and site.bare(end) and not site.owned(end):
        end += 1
    if end in site.busy:
        return None
    if _is_owned_in(site, end, ("Dat",)) and is_agent(site.low(end)):
        return True
    named = any(site.tokens[i].text[:1].isupper() for i in range(behind, end))
    return True if _is_owned_in(site, end, ("Abl", "Loc")) and not named else None


def _of_region(site: Site, at: int, behind: int) -> bool | None:
    """«Шығыс өңірлерде 5%-ға толды»."""
    within = site.low(at) in regions() and site.case(behind) == "Loc"
    return True if within and not _has_ending(site, behind) else None


def _of_object(site: Site, at: int, behind: int) -> bool | None:
    """«Ауыл шаруашылығы өнімдерін сатып алуға»."""
    has = _has_ending(site, behind) and site.owned(at)
    return True if has and site.case(behind) == "Acc" else None


def _of_doer(site: Site, at: int, behind: int) -> bool | None:
    """«*Тауар* өндірушілерге 9 мың тонна отын берілді»."""
    return True if is_doing(site.low(behind)) and not site.owned(at) else None


def _with_what_it_has(site: Site, at: int, behind: int) -> bool | None:
    """«Қала әкімдігінің 9 көлігі»."""
    has = _has_ending(site, behind) and not site.owned(at)
    return has and site.case(behind) in ("Ins", "Gen")


_OF_KIND: Mapping[str, Sequence[Rule]] = {
    "ADJ": (_of_two_adjectives, _of_adjective),
    "VERB": (_of_deed,),
}
"""What tells of words that are no nouns, by their part of speech."""
_OF_NOUN: Sequence[Rule] = (
    _of_doer,    _before_doing, _in_doing, _in_what_it_has, _of_longer_name, _of_region, _of_object,
    _with_what_it_has,
)  # fmt: skip
"""What tells of nouns and all others, in order."""


def _is_doing(site: Site, at: int) -> bool:
    """«Құю», «жасауда»: whether a word names what is done."""
    return site.tokens[at].feats.get("VerbForm") == "Inf"


def _has_ending(site: Site, at: int) -> bool:
    """«Бюджетінен»: whether a word has an ending of possession."""
    return bool(site.tokens[at].feats.get("Poss"))


def _is_owned_in(site: Site, at: int, cases: tuple[str, ...]) -> bool:
    """Whether what the words before it have stands in one of these cases."""
    return site.owned(at) and site.case(at) in cases
