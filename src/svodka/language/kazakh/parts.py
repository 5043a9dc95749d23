"""Which Kazakh figure counts a part of which: «оның ішінде», «олардың 38-і», «3 көпірдің 2-еуі»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language import wholes as shared
from svodka.language.kazakh.counted.owners import counts_places
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.words import ABLATIVE, GENITIVE
from svodka.language.kazakh.quantities.change_words import AMOUNTS
from svodka.language.kazakh.site import Site
from svodka.language.kazakh.slot_words import words_of
from svodka.language.list_wholes import whole_of_item
from svodka.language.punctuation import DASHES
from svodka.language.wholes import nearest, same_kind

_BACK = 2
"""How many sentences back «олардың» may point."""
_OPENER = 6
"""How many tokens before a figure «оның ішінде» may stand."""
_BRACKET = 5
"""Tokens from a bracket to the figure in it, over its time, at most."""
_LISTED = 7
"""Tokens between two parts of a list at most."""
_TOLD = 12
"""The same where it is told what those did."""


def wholes(sites: Sequence[Site | None]) -> list[int | None]:
    """For each figure the place of the one that it counts a part of."""
    return shared.wholes(sites, _whole, _listed)


def is_item(sites: Sequence[Site | None], at: int, whole: int | None) -> bool:
    """Whether the figure is an item of a list that a colon opens, which has no verb of its own."""
    site, over = sites[at], sites[whole] if whole is not None else None
    if site is None or over is None or over.sentence is not site.sentence:
        return False
    between = site.tokens[over.last + 1 : site.first]
    return any(t.text == ":" for t in between)


def is_total(sites: Sequence[Site | None], at: int, wholes: Sequence[int | None]) -> bool:
    """Whether the figure only says out of how many the next one is: «3 көпірдің 2-еуі»."""
    following = sites[at + 1] if at + 1 < len(sites) else None
    site = sites[at]
    if site is None or following is None or wholes[at + 1] != at:
        return False
    return following.sentence is site.sentence and _of_noun(site, following)


def _whole(sites: Sequence[Site | None], at: int, before: Sequence[int | None]) -> int | None:
    site = sites[at]
    if site is None or site.spot.kind not in ("count", "money", "percent", "measure"):
        return None
    if site.spot.kind == "percent" and site.spot.value is not None and site.spot.value > 100:
        return None  # «оның ішінде көмір өндіру – 104,6%»
    if _opened(site):
        opens = min(first for first, _ in site.around.figures) == site.first
        same = nearest(sites, at, before, _BACK, _same_noun) if opens else None
        return nearest(sites, at, before, _BACK, _alike_now) if same is None else same
    previous = sites[at - 1] if at else None
    if previous is not None and _goes_on(previous, site):
        return at - 1
    if previous is not None and previous.sentence is site.sentence and _of_noun(previous, site):
        return at - 1 if _alike(site, previous) else None
    if _opens_with(site):
        return nearest(sites, at, before, _BACK, _of_before)
    if previous is not None and _itemised(previous, site, sites[at + 1 : at + 2]):
        return at - 1
    return whole_of_item(sites, at, _alike, words_of("total-line"))


def _opened(site: Site) -> bool:
    """«Оның ішінде 37 адам», «олардың шамамен 38-і»."""
    pronouns = words_of("of-it", "of-them")
    if site.around.forms.isdisjoint(pronouns):
        return False
    dashed = site.low(site.first - 1) in DASHES  # «оның ішінде – 24 алтын»
    for at in range(site.first - 1 - dashed, max(-1, site.first - 1 - _OPENER), -1):
        if site.low(at) in ("ішінде", "арасында") and site.low(at - 1) in pronouns:
            return True
        if at in site.around.dated:
            continue  # «оның ішінде биыл 40 отбасы»
        if at in site.busy and _is_over(site, at):
            continue  # «оның ішінде үш жоба бойынша 36 млн тонна»
        if site.low(at) in (",", ".", ";", ":", "—", "–") or at in site.busy:
            return False
        if site.low(at) in pronouns and site.low(at - 1) == "(" and at == site.first - 1:
            return site.low(at) in words_of("of-it")  # «906 адам (оның 159 бала)»
        if site.low(at) in pronouns:
            return site.ending == "own" and site.first - at <= 2
    return False


def _is_over(site: Site, at: int) -> bool:
    """Whether the figure at a token only says over how many things the next one goes."""
    behind = range(at + 1, site.first)
    return len(behind) > 1 and site.low(behind[-1]) in function_words("over")


def _of_noun(whole: Site, part: Site) -> bool:
    """«540 ет үлгісінің 23-і», «20 өңірдің ішінде 11 өңір»: only the noun in the genitive stands between.

    So does one in the ablative: «120 өтінімнен 45-і мақұлданды».
    """
    only = part.low(part.first - 1) in ("тек", "небәрі", "бар-жоғы")  # «400 вагонның тек 120-сы»
    between = range(whole.last + 1, part.first - only)
    among = [i for i in between if part.low(i) in function_words("among")]
    if among and among[0] > whole.last + 1 and len(between) <= 5:
        owners = part.tokens[whole.last + 1 : among[0]]
        named = all(token.pos in ("NOUN", "ADJ") for token in owners)
        return named and owners[-1].low.endswith(GENITIVE)
    if not 1 <= len(between) <= 4 or part.ending != "own":
        return False
    return part.low(between[-1]).endswith((*GENITIVE, *ABLATIVE)) and all(
        part.tokens[i].pos in ("NOUN", "ADJ") for i in between
    )


def _goes_on(whole: Site, part: Site) -> bool:
    """«31 адам суға кетті, *10-ы* – бала»: some of the only figure before, behind a comma."""
    if whole.sentence is not part.sentence or part.low(part.first - 1) != ",":
        return False
    only = min(first for first, _ in part.around.figures) == whole.first
    owned = part.ending == "own" and part.nominative and not whole.ending
    counts = whole.spot.kind == part.spot.kind == "count" and not (
        whole.spot.change or part.spot.change
    )
    return only and owned and counts and part.last < len(part.tokens) - 1


def _opens_with(part: Site) -> bool:
    """«Жиынға 340 адам келді. *Жартысы* – әйелдер», «*12-сі* – бала»: some of those, of a sentence before."""
    opening = part.around.lows[: part.first]
    if part.ending != "own" or any(low not in function_words("only", "whereas") for low in opening):
        return False
    everyone = part.low(part.last + 1) in function_words("stressing")  # «Екеуі де сотталды»
    return not (everyone or part.spot.change)


def _of_before(part: Site, whole: Site) -> bool:
    """Whether a figure of a sentence before may be the whole: no share, and no amount of a change."""
    if part.sentence is whole.sentence or part.sentence.paragraph != whole.sentence.paragraph:
        return False
    level = whole.spot.kind != "percent" and whole.spot.change in (None, "to")
    return level and _alike_now(part, whole)


def _itemised(whole: Site, first: Site, following: Sequence[Site | None]) -> bool:
    """«4 медаль жеңіп алды: 1 алтын, 1 күміс»: a list that a colon opens."""
    second = following[0] if following else None
    if second is None or not whole.sentence is first.sentence is second.sentence:
        return False
    opens = first.low(first.first - 1) == ":" and whole.spot.kind == "count"
    if opens and counts_places(whole):
        return False
    return opens and _alike(first, whole) and _alike(second, whole)


def _listed(sites: Sequence[Site | None], at: int) -> bool:
    """«Оның 7-уі бала, 12-сі әйел»: the figure goes on with a list of parts."""
    site, before = sites[at], sites[at - 1]
    if site is not None and before is not None and before.low(before.first - 1) == "(":
        before = sites[at - 2] if at > 1 and not _alike(site, before) else before
    if site is None or before is None or site.sentence is not before.sentence:
        return False
    between = site.tokens[before.last + 1 : site.first]
    joined = any(t.text in (",", ";") or t.text in function_words("item") for t in between)
    owned = site.ending == "own"
    shares = site.spot.kind == before.spot.kind == "percent" and owned
    if not joined or not (shares or _alike(site, before)) or owned != (before.ending == "own"):
        return False
    if owned and site.nominative and before.nominative and site.spot.kind == "count":
        # «олардың 640-ы үйде оқиды, 310-ы көшіп кеткен», «40-ы – ұл, ал 12-сі – қыз»
        whereas = site.low(site.first - 1) in function_words("whereas")
        apart = site.first - 1 - whereas  # «30-ы ер және 10-ы әйел»
        return len(between) <= _TOLD and (site.low(apart) == "," or site.joins(apart))
    ties = function_words("over", "relating")  # «бұзу бойынша 12, ақпарат таратуға қатысты 7»
    tied = ties.issuperset((site.low(site.first - 1), before.low(before.first - 1)))
    if len(between) > (_TOLD if tied else _LISTED):
        return False
    forms = [t.feats.get("VerbForm") for t in between if t.pos == "VERB"]
    return all(form in ("Inf", "Part") or (tied and form == "Conv") for form in forms)


def _alike_now(part: Site, whole: Site) -> bool:
    """Whether one may be a part of the other, which is of no other time in brackets before.

    «6 үйді су басты (былтыр – 9). Оның үшеуі жөнделді»: three of the six.
    """
    inside = range(max(0, whole.first - _BRACKET), whole.first)
    opened = next((i for i in inside if whole.low(i) == "("), None)
    aside = opened is not None and not whole.around.dated.isdisjoint(range(opened, whole.first))
    return _alike(part, whole) and not (aside and part.sentence is not whole.sentence)


def _same_noun(part: Site, whole: Site) -> bool:
    """«593 апат болып, 47 адам өлді. Соның ішінде қалада 117 апат болды»: those called by the same noun."""
    named = part.bare(part.last + 1) and part.low(part.last + 1) == whole.low(whole.last + 1)
    return named and _alike_now(part, whole)


def _alike(part: Site, whole: Site) -> bool:
    """Whether one may be a part of the other by kind and unit."""
    if part.spot.kind == "percent":
        if part.spot.change in AMOUNTS:
            return False  # «Өндіріс 9 ауданда өсті. Ет 14%-ке, оның ішінде сүт 20%-ке өсті»
        return whole.spot.kind in ("count", "money", "measure")
    return same_kind(part.spot, whole.spot)
