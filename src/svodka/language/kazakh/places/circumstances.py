"""Where it happened: Kazakh locatives before and behind a figure, and items of lists of places."""

from __future__ import annotations

from svodka.language.analysis import BULLETS
from svodka.language.introductions import introduction
from svodka.language.kazakh.agents import is_title
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.known import known_stems
from svodka.language.kazakh.morphology.verb_endings import OWNED_DEED
from svodka.language.kazakh.morphology.words import LOCATIVE, WITHIN, stems
from svodka.language.kazakh.opinions import content
from svodka.language.kazakh.places.others_places import (
    in_clause_before,
    inner,
    of_contrast,
    of_event,
    of_owned,
    of_person_before,
    of_thing,
    said_at,
)
from svodka.language.kazakh.places.owners import owner
from svodka.language.kazakh.places.place_names import (
    is_amount,
    is_rank,
    is_region,
    is_unknown,
    name_start,
    names,
    opening,
    regions,
    two_words,
)
from svodka.language.kazakh.places.spots import here
from svodka.language.kazakh.quantities.candidates import is_form, labels
from svodka.language.kazakh.quantities.quoted_names import OPENING
from svodka.language.kazakh.site import MARKS, Site, Span
from svodka.language.kazakh.slot_words import deed_begins, deed_words, orders, words_of
from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES, LONG_DASHES
from svodka.language.slots import Words

_IN_BRACKETS = 6
"""Tokens from a figure to the end of its item in brackets at most."""
AMONG = ("ішінде", "ортасында")
"""What stands behind those among whom somebody is."""


def place(site: Site) -> Words | None:
    """Where it happened: a place in front of the figure, else one behind it, else one that owns something."""
    if (item := listed(site)) is not None:
        return site.words(*item)
    before = _before(site)
    if before is None:
        return _behind(site) or owner(site) or here(site) or opening(site)
    ends = [last for _, last in site.around.figures if last < site.first]
    if ends and (in_clause_before(site, before) or of_contrast(site, before)):
        return _behind(site)
    if ends and before.start < site.tokens[max(ends)].start:
        return _behind(site) or before  # «3 адам қалада, 7 адам ауылда тұрады»
    if ends and _ends_item(site, before, max(ends)):
        return _behind(site) or before  # «4 үй қалада, 3 отбасыға ауылда үй берілді»
    return before


def _ends_item(site: Site, before: Words, last: int) -> bool:
    """Whether a place stands behind the figure before and a comma closes its item."""
    at = site.around.range(before.start, before.end)[1]
    return last < at and site.low(at + 1) == "," and at + 2 == site.first


def listed(site: Site) -> Span | None:
    """«Жамбыл облысы – 86 мың, БҚО – 40 мың тонна», «Ресей – 5%»: an item of a list is of its place."""
    at = _over_others(site) - 1
    if at < 0 or not site.bare(at):
        return None
    bracketed = site.low(at + 1) == "(" and _closes_item(site)
    if not (bracketed or site.low(at + 1) in DASHES or _labels_line(site, at)):
        return None
    start = at
    while start and site.tokens[start - 1].text[:1].isupper() and _names_with(site, start):
        if is_title(site.low(start - 1)) or is_amount(site, start - 1):
            break  # «Министр Абай (2%) және Жетісу облыстарын атады», «Өсім Алматы (5%), …»
        start -= 1
    named = site.tokens[start].text[:1].isupper()
    known = site.low(at) in names() or site.low(at) in words_of("capital")
    place = known or (at > 0 and is_region(site.low(at)))
    opens = start == 0 or site.low(start - 1) in MARKS or site.low(start - 1) in BULLETS
    opens = opens or _begins_line(site, start) or is_amount(site, start - 1)
    opens = opens or site.low(start - 1) in function_words("over") or is_title(site.low(start - 1))
    opens = opens or site.tokens[start - 1].pos == "CCONJ" or site.case(start - 1) in ("Loc", "Dat")
    before = start - 1  # «бағасы Тараз (2%), Семей (3%) қалаларында өсті»
    # «өсім Абай (2%) облысында тіркелді»
    opens = opens or (bracketed and site.bare(before) and (known or site.owned(before)))
    opens = opens or site.low(before) in function_words("whereas")
    opens = opens or (bracketed and site.low(before).endswith(OWNED_DEED))  # «кемуі Тараз (9 мың)»
    opens = opens or (bracketed and site.tokens[before].pos == "ADP")  # «одан кейін Тараз (9 мың)»
    return (start, at) if named and place and opens else None


def _closes_item(site: Site) -> bool:
    """Whether a bracket or a comma stands behind a figure in brackets."""
    behind = range(site.last + 1, site.last + 1 + _IN_BRACKETS)
    return any(site.low(i) in (")", ",") for i in behind)


def _labels_line(site: Site, at: int) -> bool:
    """«Алматы: 12»: whether a colon makes a word the label of a line, below one that introduces a list."""
    line = site.sentence.paragraph
    return site.low(at + 1) == ":" and introduction(site.outline, line) >= 0


def _begins_line(site: Site, at: int) -> bool:
    """«Алматы – 12⏎Астана – 9»: whether a token is the first of its line."""
    return "\n" in site.outline.text[site.tokens[at - 1].end : site.tokens[at].start]


def _names_with(site: Site, at: int) -> bool:
    """«Солтүстік Қазақстан»: whether the word before a token belongs to the name of a place."""
    before = site.tokens[at - 1]
    country = site.low(at) in classes("kazakh/regions")["country"]
    return site.bare(at - 1) or (country and before.pos == "ADJ" and not before.feats)


def _over_others(site: Site) -> int:
    """«Абай облысы (8 млрд теңге, +3%)»: the token before a figure, or before those in its bracket."""
    at = site.first - 1
    while at > 1 and (
        site.low(at) in (",", "+") or site.low(at) in deed_words("plus") or at in site.busy
    ):
        at -= 1
    if at > 1 and site.case(at) == "Dat" and site.tokens[at - 1].pos == "NUM":
        at -= 2  # «Абай (1000 тұрғынға 25 адам)»
    if site.low(at) != "(":
        return site.first - 1
    of_item = at - 1  # «Абай облысы – 32 (1,1%)»
    while of_item in site.busy:
        of_item -= 1
    return of_item if site.low(of_item) in DASHES else at


def _before(site: Site) -> Words | None:
    """The nearest word of place before the figure: «Алматы облысында», «Астанада», «әлем бойынша»."""
    within: int | None = None
    counted: int | None = None
    beside, fields = words_of("beside-place"), function_words("over")
    for at in range(site.first - 1, -1, -1):
        low = site.low(at)
        if at in site.busy or site.tokens[at].pos == "PRON":
            continue
        inside = low.endswith(WITHIN)
        over = site.low(at + 1) in fields and is_region(low)
        over = over and not deed_begins(low, "nowhere")  # «тұрғын үйлер бойынша»
        by = (inside or low in beside) and _by_place(site, at)
        if not (over or by or inside or site.case(at) == "Loc"):
            continue
        if low in orders("ahead") or is_rank(site, at):
            continue
        name = site.tokens[at].text[:1].isupper() and (not _opens(site, at) or is_unknown(low))
        if name and (_abbreviates(site, at) or _is_pair(low)):
            continue
        if not (name or by or _is_place(site, at)):
            continue
        if said_at(site, at) or inner(site, at) or of_owned(site, at) or of_thing(site, at):
            continue
        if not name and of_person_before(site, at):
            continue
        if (kind := site.around.kind_before(at)) is not None:
            other = _of_other_item(site, at) or _restated(site, at)
            if counted is None and kind == "count" and not other:
                counted = at
            continue  # «Ауылда 50 үйде 200 адам тұрады», «9 гектар алаңда егін, 50 тонна ет»
        if not name and of_event(site, at):
            counted = at if counted is None else counted
            continue  # «Аралда үйде шыққан өртте 2 адам құтқарылды»
        if name or not inside:
            return site.words(name_start(site, at - by), at)
        within = at if within is None else within
    within = counted if within is None else within
    if within is None:
        return None
    return site.words(name_start(site, within - _by_place(site, within)), within)


def _by_place(site: Site, at: int) -> bool:
    """«Ғимарат ішінде», «жолдың бойындағы»; not «20 елдің ішінде», «елдердің ішінде»."""
    low = site.low(at)
    beside = low[:-2] if low.endswith(WITHIN) else low
    if beside not in words_of("beside-place") or at < 1 or at - 1 in site.busy:
        return False
    plural = site.tokens[at - 1].feats.get("Number") == "Plur" and beside in AMONG
    counts = site.around.kind_before(at - 1) is not None
    return is_region(site.low(at - 1)) and not plural and not counts


def _abbreviates(site: Site, at: int) -> bool:
    """«ЖІӨ-дегі үлес»: an abbreviation that is no place, unlike «БҚО-да»."""
    short, hyphen, _ = site.tokens[at].text.partition("-")
    return bool(hyphen) and len(short) > 1 and short.isupper() and short.lower() not in names()


def _is_pair(low: str) -> bool:
    """«Интернет-сауда көлемі»: two nouns that a hyphen joins, the second of which only ends like a place.

    The ending of «АҚШ-та» is a word as well.
    """
    second = low.partition("-")[2]
    return second in known_stems() and second not in LOCATIVE


def _of_other_item(site: Site, at: int) -> bool:
    """«Үш учаскеде шлагбаум, алты учаскеде жол жабық»: whether a comma that ends no clause stands behind."""
    behind = range(at + 1, site.first)
    return any(site.low(i) == "," and site.tokens[i - 1].pos not in ("VERB", "AUX") for i in behind)


def _restated(site: Site, at: int) -> bool:
    """«Жөндеу 37 *үйде* аяқталды, бұл жоспардың 75%-ы»: whether «бұл» only tells how much that is."""
    behind = range(at + 1, site.first - 1)
    return any(site.low(i) == "," and site.low(i + 1) in words_of("that") for i in behind)


def _opens(site: Site, at: int) -> bool:
    """Whether a token is the first word of its sentence or of what is said: «Әкім: „Кезекте 9 үй бар“»."""
    spoken = at > 1 and site.low(at - 1) in OPENING and site.low(at - 2) == ":"
    return spoken or all(token.pos == "PUNCT" for token in site.tokens[:at])


def _is_place(site: Site, at: int) -> bool:
    """Whether a noun of places stands here: «ауылда», «Газа секторында», not «банк секторында»."""
    if at and two_words(site, at):
        return True  # «тас жолда»
    found = regions().intersection(stems(site.low(at)))
    if not found <= classes("kazakh/regions")["named"]:
        return True
    before = at > 0 and site.tokens[at - 1].text[:1].isupper()
    return bool(found) and before and (at > 1 or is_unknown(site.low(0)))


def _behind(site: Site) -> Words | None:
    """A place between the figure and its verb: «үйдің 40-ы Тараз қаласында салынды»."""
    opened = closed = 0
    if "(" in site.around.forms:
        opened = next((at for at in range(site.last + 1, site.last + 4) if site.low(at) == "("), 0)
        closed = next((at for at in range(opened, opened + 4) if site.low(at) == ")"), 0)
    bracketed = site.low(site.first - 1) == "(" and site.low(site.last + 1) == ")"
    theirs = content(site)
    for at in range(site.last + 1 + bracketed, len(site.tokens)):
        token = site.tokens[at]
        if at in theirs:
            return None  # «33%-ы Қазақстанда жұмыс жоқ деп жауап берді»
        if site.case(at - 1) == "Gen" and _begins_part(site, at):
            return None  # «12 мектептің 5-еуі ауылда, 7-еуі қалада»
        if opened <= at <= closed and opened:
            continue  # «12 млн адам (61%) қалада тұрады»
        if token.text in LONG_DASHES and at == site.last + 1:
            continue  # «Оның 900 гектары — Сарыағаш ауданында»
        if token.text in MARKS or token.feats.get("VerbForm") in ("Fin", "Conv"):
            return None
        if token.pos == "CCONJ" and at == site.last + 1:
            return None  # «Таразда — 30 және Аралда — 21 үй бар»
        if at in site.busy or token.pos != "NOUN" or site.case(at) != "Loc":
            continue
        if any(last == at - 1 and site.joins(first - 1) for first, last in site.around.figures):
            return None  # «28 қорым және үш *ауданда* станса салынады»
        if is_rank(site, at):
            continue
        if token.text[:1].isupper() or _is_place(site, at):
            return site.words(name_start(site, at, site.last + 1), at)
        if site.low(site.last + 1) in LONG_DASHES and not is_form(site.low(at), labels("age")):
            return site.words(site.last + 2, at)  # «12 – алыс жерлерде»
    return None


def _begins_part(site: Site, at: int) -> bool:
    """«12 мектептің *5-еуі*»: whether a figure that is a part of what stands before begins at a token."""
    figures = zip(site.around.figures, site.around.spots, strict=True)
    return any(
        first == at and Site(site.around, spot).ending == "own" for (first, _), spot in figures
    )
