"""What lies so far away in Kazakh: «Ошағы қаладан 48 километрде», «ауылдан 20 метр жерде»."""

from __future__ import annotations

from svodka.language.kazakh.agents import is_agent
from svodka.language.kazakh.counted.subjects import subject
from svodka.language.kazakh.site import Found, Site, Span


def is_apart(site: Site) -> bool:
    """«Ошағы қаладан 48 километрде», «ауылдан 20 метр жерде», «30 км батысқа қарай»: how far away it is."""
    if site.spot.kind != "measure" or site.spot.symbol not in ("km", "m"):
        return False
    if site.ending == "" and site.begins(site.last + 1, "compass"):
        whither = site.case(site.last + 1) == "Dat" or site.begins(site.last + 2, "direction")
        return whither or site.case(site.first - 1) == "Abl"  # not «5 км батыс жол»
    beside = site.low(site.last + 1) in ("жерде", "жерден") or site.begins(site.last + 1, "apart")
    beside = beside and site.case(site.last + 1) not in ("", "Acc")
    # «50 шақырым қашықтықты жүріп өтті», «26 шақырым қашықтық бар»
    away = site.case(site.first - 1) == "Abl" or site.low(site.first - 1) == "қарай"
    return beside or (site.ending == "loc" and away)  # «батысқа қарай 424 шақырымда»


def far_away(site: Site) -> Found:
    """What lies so far away: the subject, unless that is somebody or has a name."""
    toward = site.low(site.first - 1) == "қарай" and site.ending != ""
    found = None if toward else subject(site)
    if found is None or is_agent(site.low(found[1])):
        return None, "none"
    named = found != (0, 0) and _is_name(site, found)
    return (None, "none") if named else (found, "counted.subject")


def _is_name(site: Site, found: Span) -> bool:
    """Whether a phrase ends with a word that begins with a capital."""
    return site.tokens[found[1]].text[:1].isupper()
