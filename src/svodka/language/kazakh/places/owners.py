"""Kazakh places that something belongs to: «Қазақстанның 12 ауылы», «Тараз тұрғындары»."""

from __future__ import annotations

from svodka.language.kazakh.agents import is_body, is_title
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.places.place_names import (
    is_capital,
    is_place_name,
    is_region,
    name_start,
)
from svodka.language.kazakh.quantities.quoted_names import CLOSING, OPENING
from svodka.language.kazakh.site import Site
from svodka.language.kazakh.slot_words import deed_words
from svodka.language.lexicon import classes
from svodka.language.slots import Words


def owner(site: Site) -> Words | None:
    """The nearest place that something belongs to: «Қазақстанның 12 ауылы», «Тараз тұрғындары».

    Not «61-і *Өзбекстанның*, 20-сы Қырғызстанның азаматы»: the figure is of those of another country.
    """
    if site.case(site.last + 1) == "Gen" and site.begins(site.last + 2, "theirs"):
        return None
    for at in range(site.first - 1, -1, -1):
        if site.low(at) == "," and site.tokens[at - 1].pos not in ("NOUN", "NUM"):
            return None  # «Қазақстан астығын алатын ел белгілі, экспорт 9%-ке өсті»
        if at in site.busy or at in site.around.tellers:
            continue
        if site.low(at - 1) in OPENING and site.low(at + 1) in CLOSING:
            continue  # «„Астананың“ 50 ұпайы бар»
        named = _of_named(site, at)
        known = is_place_name(site.low(at)) or is_capital(site.low(at))
        if not named and (not known or site.tokens[at].text.islower()):
            continue  # «ақтау үкімдерінің 2 пайызы»
        owns = site.bare(at) and at + 1 < site.first and site.owned(at + 1)
        if at + 1 + owns == site.first and site.begins(site.last + 1, "theirs"):
            continue  # «Қырғыз Республикасының 6 азаматы»
        if named:
            return site.words(name_start(site, at), at)
        if (
            owns
            and site.low(at + 2) in function_words("through")
            and not is_region(site.low(at + 1))
        ):
            continue  # «Каспий құбыры арқылы 9 тонна мұнай жіберілді»
        if owns and (_is_elsewhere(site, at + 1) or _is_national(site, at)):
            continue
        if site.begins(at + 1, "theirs"):
            continue  # «Қытай азаматтары», «Астана – Шымкент бағытына 2 пойыз»
        if any(site.begins(i, "code") for i in range(at + 1, at + 5)):
            continue  # «Қазақстан Республикасы Қылмыстық кодексінің үш бабы»
        if owns and site.case(at + 1) == "Gen" and site.begins(at + 2, "level"):
            continue  # «Каспий теңізінің деңгейі 2 метрге төмендеді»
        if owns and site.low(at + 2) in function_words("joined"):
            continue  # «Алматы қалалары мен 4 ауданнан 200 адам келді»
        if site.case(at) == "Gen" or (owns and not is_body(site.low(at + 1))):
            whole = owns and is_region(site.low(at + 1))
            if site.low(at + 1 + owns) in deed_words("except"):
                continue  # «Атырау облысынан басқа 16 өңірде»
            if whole and site.case(at + 1) == "Abl" and site.spot.symbol in ("km", "m"):
                continue  # «Тараз қаласынан 55 шақырым жерде»
            return site.words(name_start(site, at), at + 1 if whole else at)
    return None


def _is_elsewhere(site: Site, at: int) -> bool:
    """«Қазақстан *президенті Өзбекстанға* үш рет барды»: an official of one place who goes to another."""
    if not is_title(site.low(at)):
        return False
    behind = range(at + 1, site.first)
    return any(site.case(i) == "Dat" and is_place_name(site.low(i)) for i in behind)


def _is_national(site: Site, at: int) -> bool:
    """«Франция *боксшысы* 12 белдесу өткізді»: of which country somebody is who may do it anywhere."""
    country = site.low(at) in classes("kazakh/regions")["country"]
    person = is_title(site.low(at + 1)) and not is_body(site.low(at + 1))
    one = not site.case(at + 1) and not site.tokens[at + 1].feats.get("Number")
    return country and person and one  # not «Қазақстан тұрғындары»


def _of_named(site: Site, at: int) -> bool:
    """«Ақтерек ауылының 5 көшесі»: a noun of place with its name before it owns something."""
    if site.case(at) != "Gen" or not site.owned(at) or at == 0 or at + 1 != site.first:
        return False
    named = site.tokens[at - 1].text[:1].isupper() and site.bare(at - 1)
    return named and is_region(site.low(at)) and not is_body(site.low(at))
