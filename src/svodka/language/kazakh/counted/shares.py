"""What a Kazakh percentage or factor is of."""

from __future__ import annotations

from svodka.language.kazakh.agents import is_agent
from svodka.language.kazakh.counted.bracketed_shares import bracketed, of_count
from svodka.language.kazakh.counted.objects import changed
from svodka.language.kazakh.counted.owned_shares import of_owner
from svodka.language.kazakh.counted.owners import owner_of, predicate_of
from svodka.language.kazakh.counted.phrases import after
from svodka.language.kazakh.counted.subjects import subject
from svodka.language.kazakh.doing.deeds import does
from svodka.language.kazakh.doing.postposed import subject_behind
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.places.circumstances import listed
from svodka.language.kazakh.quantities.quoted_names import CLOSING
from svodka.language.kazakh.site import MARKS, Found, Site, Span
from svodka.language.kazakh.slot_words import deed_begins, words_of
from svodka.language.punctuation import LONG_DASHES

OBLIQUE = ("Dat", "Abl", "Ins")
"""Cases of what something is done to, from or with."""
RANKS = ("нші", "ншы")
"""How ordinals end: «екінші»."""


def share(site: Site) -> Found:
    """What a percentage or a factor is of: its genitive, what it qualifies, or the subject."""
    return (
        of_count(site)
        or _qualified(site)
        or _amounting(site)
        or _growing(site)
        or _changed(site)
        or _estimated(site)
        or bracketed(site)
        or of_owner(site)
        or _own(site)
        or _compared(site)
        or _with_so_much(site)
        or _behind(site)
        or _predicate(site)
        or _subject(site)
    )


def _is_level(site: Site) -> bool:
    """Whether a share stands without an ending and changes nothing: «30 пайыз»."""
    return site.ending == "" and site.spot.change is None


def _of_subject(site: Site) -> Found:
    """The subject in front, if there is one."""
    found = subject(site)
    return found, "counted.subject" if found else "none"


def _qualified(site: Site) -> Found | None:
    """«3 пайыздық *өсім*», «6 пайыз *үлесі*»: what a share qualifies, or what is its own."""
    qualifies = _qualifies(site)
    if not qualifies and not (_is_level(site) and listed(site) is None):
        return None  # «Абай (2%) және Жетісу (3%) облыстары озды»
    found = after(site)
    if found is None:
        return (None, "counted.after") if qualifies else None
    case = site.case(found[1])
    placed = case == "Loc" or _wholly(site, case) or _undergoes(site, case)
    placed = placed or _means(site, found)
    named = not placed and (qualifies or site.owned(found[1]))
    return (found, "counted.after") if named else None


def _amounting(site: Site) -> Found | None:
    """«10% мөлшерінде *баж* енгізді»."""
    if site.ending != "" or site.low(site.last + 1) not in words_of("amounting"):
        return None
    found = after(site)
    named = found is not None and site.case(found[1]) in ("", "Acc")
    return (found, "counted.after") if named else None


def _growing(site: Site) -> Found | None:
    """«Жылды 5% *өсіммен* аяқтады»."""
    behind = site.last + 1
    grows = site.ending == "" and site.noun(behind) and site.begins(behind, "percent-noun")
    grows = grows and site.case(behind) == "Ins"
    return ((behind, behind), "counted.after") if grows else None


def _changed(site: Site) -> Found | None:
    """«*Бағаны* 5 пайызға көтерді»: the object of a change."""
    found = changed(site) or _changed_by_each(site)
    return (found, "counted.object") if found is not None else None


def _changed_by_each(site: Site) -> Span | None:
    """«*Шығынды* Тау зауыты 31%-ға, „Болат“ 14%-ға азайтты»: the object of all, each of whom stands here."""
    at, begin = site.first - 1, site.around.figures[0][0]
    if not site.changes_by or begin >= site.first:
        return None
    each = site.low(at) in CLOSING or (site.bare(at) and is_agent(site.low(at)))
    verb = next((t for t in site.tokens[site.last + 1 :] if t.pos == "VERB"), None)
    if not each or verb is None or not site.transitive(verb.index):
        return None
    before = (i for i in range(begin - 1, -1, -1) if site.tokens[i].pos == "NOUN")
    return next(((i, i) for i in before if site.case(i) == "Acc"), None)


def _estimated(site: Site) -> Found | None:
    """«Сарапшылар 5 пайыз деп бағалаған», «зауыт 15 пайызды ұсынды»: of nothing that stands there."""
    told = site.ending == "" and site.low(site.last + 1) in function_words("quoting")
    if not told and not (site.ending == "acc" and owner_of(site) is None and does(site)):
        return None
    found = subject(site)
    by_agent = found is not None and is_agent(site.low(found[1]))
    return (None, "none") if by_agent else None


def _own(site: Site) -> Found | None:
    """«40 *пайызы*» without its owner: of what was counted before, or of the subject."""
    if site.ending != "own":
        return None
    counted_before = any(last < site.first for _, last in site.around.figures)
    if counted_before and site.low(site.first - 1) == ":":
        return None, "counted.of-it"  # «Дүкен 46 кілем сатты: жартысы жүн»
    amounts = deed_begins(site.low(site.last + 1), "amounts-to")
    if site.accusative and not amounts:
        return None, "counted.of-it"  # «Үсік 40 пайызын құртты»
    return _of_subject(site)


def _compared(site: Site) -> Found | None:
    """«52 *пайызбен салыстырғанда*»: the subject, unless a pronoun stands for it."""
    if site.ending != "ins" or site.low(site.last + 1) not in words_of("comparing"):
        return None
    if _pointed(site):
        return None, "counted.that"  # «бұл 2019 жылғы 52 пайызбен салыстырғанда аз»
    return _of_subject(site)


def _with_so_much(site: Site) -> Found | None:
    """«23 *пайызбен*»: what stands behind, but no rank."""
    if site.ending != "ins" or site.spot.change is not None:
        return None
    found = after(site, over_figures=True)
    if found is None:
        return None
    ranked = site.low(found[0]).endswith(RANKS)  # «23 пайызбен екінші орын алды»
    return (None, "none") if ranked else (found, "counted.after")


def _behind(site: Site) -> Found | None:
    """«30 пайыз *жеңілдік*»: the noun behind, or the subject where that is none."""
    if not _is_level(site):
        return None
    if listed(site) is not None:
        return None, "none"
    found = after(site)
    if found is None:
        return None
    case = site.case(found[1])
    adverb = case in ("Dat", "Loc", "Abl") or _wholly(site, case)
    whose = subject(site) if adverb else None  # «жұмысы 100 пайыз жаңа жүйеге көшті»
    if whose is not None and (site.owned(whose[1]) or whose[1] == site.first - 1):
        return whose, "counted.subject"
    if _is_predicate(site, found) or _means(site, found):
        return _of_subject(site)
    if adverb and site.low(site.first - 1) == "(":
        return None, "none"  # «330-ы (20,9%) қалалық жерде тұрады»
    return None if _got(site, found[1]) else (found, "counted.after")


def _predicate(site: Site) -> Found | None:
    """«60% ұл болса, 40% — *қыз*»."""
    said = (
        predicate_of(site) if _is_level(site) and site.low(site.last + 1) in LONG_DASHES else None
    )
    return (said, "counted.predicate") if said is not None else None


def _subject(site: Site) -> Found:
    """The subject before or behind, unless a pronoun stands for it."""
    if site.low(site.first - 1) in ("ол", "оны"):
        return None, "counted.that"  # «ол екі есе қысқарды», «оны 7 пайызға орындадық»
    found = subject(site)
    if found is None and _pointed(site):
        return None, "counted.that"
    found = found or subject_behind(site)
    return found, "counted.subject" if found else "none"


def _pointed(site: Site) -> bool:
    """«5 үй салынды, бұл былтырмен салыстырғанда 3%-ға артық»: what was counted before has changed."""
    start = site.first
    while start and site.tokens[start - 1].text not in MARKS:
        start -= 1
    changed_ = site.spot.change is not None or site.ending == "ins"
    return site.low(start) in words_of("that") and changed_


def _means(site: Site, found: Span) -> bool:
    """«Үйдің басым бөлігі, 95% жеке *кәсіпорындар арқылы* берілді»: through or by whom it came."""
    return site.low(found[1] + 1) in function_words("through", "by")


def _wholly(site: Site, case: str) -> bool:
    """«Мектептер 100 пайыз жылу жүйесімен қамтылған»: how far something is done."""
    return case == "Ins" and site.low(site.first) in ("100", "жүз")


def _is_predicate(site: Site, found: Span) -> bool:
    """«Нәтиже екі есе *жақсы*», «аумағы үш есе *үлкен* болды»: an adjective that ends its clause."""
    alone = site.spot.kind == "factor" and found[0] == found[1] == site.last + 1
    behind = site.low(found[1] + 1)
    ends = behind in {".", ",", ""} | words_of("weak")
    return alone and ends and site.tokens[found[1]].pos == "ADJ"


def _undergoes(site: Site, case: str) -> bool:
    """«Мектептердің 74% жаңа жүйесімен қамтылған»: what something is done with to those whose share it is."""
    beside = site.first - 1
    whose = beside >= 0 and site.case(beside) == "Gen" and not _qualifies(site)
    return whose and case in OBLIQUE


def _got(site: Site, at: int) -> bool:
    """«79% шекті балл алды»: what those who are counted got."""
    if site.case(at) or site.low(at) == "дауыс" or site.low(at) in words_of("rate"):
        return False  # «3 пайыз дауыс жинады», «9 пайыз салық салды»
    return site.transitive(at + 1) or site.begins(at + 1, "able")


def _qualifies(site: Site) -> bool:
    """«3 пайыздық өсім»: the unit itself is made an adjective."""
    if site.low(site.last + 1) in words_of("amounting"):
        return site.low(site.last + 1).endswith("дегі")  # «3 пайыз деңгейіндегі өсім»
    return site.low(site.last).endswith(("дық", "дік", "тық", "тік", "дейінгі", "шейінгі"))
