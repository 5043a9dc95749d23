"""What a stated duration is of: «10 күнге қамалды», «жұмысы үш айға тоқтатылды»."""

from __future__ import annotations

from svodka.language.kazakh.counted.no_subjects import is_doer
from svodka.language.kazakh.counted.objects import is_object
from svodka.language.kazakh.counted.phrases import after
from svodka.language.kazakh.counted.subjects import subject
from svodka.language.kazakh.morphology.verb_endings import bare_participle
from svodka.language.kazakh.morphology.words import WITHOUT
from svodka.language.kazakh.quantities.bounds import is_bound
from svodka.language.kazakh.site import Found, Site, Span
from svodka.language.kazakh.slot_words import deed_begins, words_of


def term(site: Site) -> Found:
    """«10 күнге қамалды», «жұмысы үш айға тоқтатылды», «мерзімі 9 күннен 6 күнге қысқарды»."""
    ending, time = site.ending, site.last + 1
    if ending == "" and site.low(time) in words_of("time-itself"):
        return (time, time), "counted.after"  # «жасауға төрт күн уақыт кетті»
    if ending == "" and (found := _punishment(site)) is not None:
        return found, "counted.after"
    if ending in ("dat", "to") and site.spot.change is None:
        behind = site.low(site.last + 1)
        early = behind in words_of("early")  # «2 айға ерте аяқталды»
        found = None if early or is_bound(behind) else after(site, over_figures=True)
        if found is not None and found[0] == found[1] and site.low(found[1]).endswith(WITHOUT):
            found = None  # «2 күнге жарықсыз қалды»
        if found is not None and site.case(found[1]) == "Abl" and _depriving(site, found[1] + 1):
            return (found[0], found[1] + 1), "counted.after"
        whither = found is not None and site.case(found[1]) in ("Dat", "Abl")
        lasting = found is not None and site.tokens[found[0]].pos == "VERB"
        lasting = lasting and found is not None and found[0] < found[1]
        lasting = lasting and bare_participle(site.low(site.last + 1))
        if found is not None and (not whither or lasting):
            start = found[0] + lasting  # «екі күнге созылған айтыс»
            return (start, found[1]), "counted.after"  # not «14 жылға түрмеге жапты»
    if site.low(site.last + 1) in words_of("lasting"):
        ending = "dat"
    beside = site.first - 1
    while beside > 0 and site.spot.change == "to" and beside in site.busy:
        beside -= 1  # «жазаны [8 жылдан] 5 жылға қысқартты»
    shortened = site.spot.change in ("from", "to")
    if (ending == "dat" or shortened) and beside >= 0 and is_object(site, beside, ("Acc",)):
        return (beside, beside), "counted.object"  # «бастығын 8 жылға қамады»
    found = subject(site)
    if found is not None and is_doer(site.low(found[1])) and not _undergone(site):
        found = None
    each = ending == "abl" and found is not None and _undergone(site)  # «5 жылдан сотталды»
    if found is not None and (ending == "dat" or each or site.spot.change or site.owned(found[1])):
        return found, "counted.subject"
    return None, "none"


def _punishment(site: Site) -> Span | None:
    """«9 жыл түрме жазасы тағайындалды», «4 жыл шартты жаза»: the punishment that lasts so long."""
    found = after(site, over_figures=True)
    return found if found is not None and deed_begins(site.low(found[1]), "penalty") else None


def _depriving(site: Site, at: int) -> bool:
    """«6 жылға бостандығынан айыру жазасы»: the punishment, not «бостандығынан айырылды»."""
    return at < len(site.tokens) and site.tokens[at].feats.get("VerbForm") == "Inf"


def _undergone(site: Site) -> bool:
    """«Айыпталушы 6 жылға қамалды»: the verb behind says what was done to somebody."""
    verb = next((t for t in site.tokens[site.last + 1 :] if t.pos == "VERB"), None)
    return verb is not None and (
        verb.feats.get("Voice") == "Pass" or verb.low.startswith("сотталды")
    )
