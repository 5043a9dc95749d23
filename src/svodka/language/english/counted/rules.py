"""What an English figure counts or measures."""

from __future__ import annotations

from svodka.language.english.counted.around import in_state, of_opening, put_at, sharing
from svodka.language.english.counted.behind import beside, noun_after, past_price, past_quotes
from svodka.language.english.counted.beyond import (
    away,
    included,
    listed,
    moved,
    past_brackets,
    shared_noun,
    so_high,
)
from svodka.language.english.counted.compared import change_in, set_apart
from svodka.language.english.counted.durations import duration, lasting
from svodka.language.english.counted.inside import hyphened, within
from svodka.language.english.counted.labels import labelled
from svodka.language.english.counted.measured import (
    being,
    being_some,
    changing,
    measured,
    more_exactly,
    multiple,
    named_before,
    reaching,
)
from svodka.language.english.counted.models import behind_model
from svodka.language.english.counted.nothing import (
    AWAY,
    EACH,
    in_figure,
    is_each,
    is_none,
    whose_sum,
)
from svodka.language.english.counted.nouns import (
    NOUNS,
    carried,
    owned,
    plural_behind,
    run,
    timeless,
    year_on_year,
)
from svodka.language.english.counted.on_sales import made_on_sales
from svodka.language.english.counted.spending import bought, found_beside, in_kind, priced
from svodka.language.english.counted.stood import standing
from svodka.language.english.counted.subjects import handles, past_pace
from svodka.language.english.counted.totals import behind_toll, brought
from svodka.language.english.counted.worth import (
    before_dash,
    gone,
    in_brackets,
    of_thing,
    weighing,
    worth,
)
from svodka.language.english.of_them import being_of_them, of_those
from svodka.language.english.site import Site, words_of
from svodka.language.english.tree import child


def counted(site: Site) -> tuple[int | None, str]:
    """The token that is counted, and the rule that found it; ``None`` where nothing is."""
    for name, rule in RULES:
        found = rule(site)
        if found is not None and (found not in site.own or name == "counted.within"):
            if found >= 0 and (not site.tokens[found].text[:1].isalpha() or is_none(site, found)):
                continue
            if found >= 0 and year_on_year(site, found):
                continue
            if found >= 0 and site.low(found) in words_of("scale", "scales"):
                continue  # «fell to Rs. 41 *millions* from Rs. 112 millions», «4 *bln*, 5% of GDP»
            if found >= 0 and _expected_it(site, found):
                continue  # «less than the 60 *analysts* had expected»
            if found >= 0 and is_each(site, found):
                continue  # «petrol rose to 90p *a litre*»
            if found >= 0 and in_figure(site, found):
                who = whose_sum(site, found)
                return who, "counted.sum-of" if who is not None else "counted.nothing"
            if found >= 0 and name == "counted.measured" and handles(site, found):
                return None, "counted.nothing"
            if found >= 0 and (paced := past_pace(site, found)) is not None:
                found = paced
            if found < 0:
                return None, name if name in AWAY else "counted.nothing"
            return timeless(site, _plain(site, found)), more_exactly(site, name, found)
    return None, "none"


def _expected_it(site: Site, found: int) -> bool:
    """Whether a noun behind a figure names those who expected so much."""
    token, figure = site.tokens[found], site.tokens[site.top]
    between = site.last < found < token.head == figure.head
    return between and token.rel == "nsubj" and figure.rel == "obj"


def _plain(site: Site, found: int) -> int:
    """What passes a mark: «*sales* passed the $40 million mark»."""
    if site.tokens[found].lemma in words_of("mark"):
        who = reaching(site, found)
        return who if who is not None else found
    return found


def _brought(site: Site) -> int | None:
    """«the blast brought the *death toll* to 40»."""
    found = brought(site)
    return found[1] if found is not None else None


def _of(site: Site) -> int | None:
    """«hundreds of vendors», «46 percent of damage», «six of its ten matches»; of pronouns: none."""
    behind = range(site.last + 1, min(site.last + 8, len(site.tokens)))
    near = [i for i in behind if child(site.sentence, i, "case") == site.last + 1]
    near = [i for i in near if site.case(i) in ("of", "out") or _in_row(site, i)]
    for at in (site.top, *site.own):
        for other in (*site.sentence.children[at], *near):
            token = site.tokens[other]
            if other <= site.last or token.rel not in ("nmod", "nmod:part", "obl", "conj"):
                continue
            case = site.case(other)
            within = case == "in" and site.spot.kind not in ("count", "other")
            end = site.spot.change in ("from", "to")  # «fell to $23 in late trading»
            within = within and not end and not _is_said_to_be(site)
            inside = token.pos != "PROPN" or child(site.sentence, other, "case") in site.own
            if case in ("of", "out") or (within and inside):
                if site.is_time(other):
                    continue
                if token.pos == "PRON":
                    return None if site.spot.kind == "count" else of_those(site) or -1
                if site.spot.kind == "percent" and _is_product(site, other) and not _gives(site):
                    continue
                if site.spot.change == "to" and site.low(other) == "total":
                    continue  # «*bad loans* rose to 4 percent of the total»
                return owned(site, other) or carried(site, other)
    return None


def _is_said_to_be(site: Site) -> bool:
    """«*Turnout* was 64% in the May election»: what a share is said to be stands before it."""
    return site.copular(site.top) and child(site.sentence, site.top, "nsubj") is not None


def _in_row(site: Site, index: int) -> bool:
    """«$2 million in fines, *$300,000 in fees* and …»: a sum of a row, the noun hung elsewhere."""
    before, token = site.tokens[: site.first], site.tokens[index]
    if site.spot.kind != "money" or token.pos != "NOUN" or site.case(index) != "in" or not before:
        return False
    if (
        before[-1].text not in (",", "and")
        or child(site.sentence, index, "det", "nmod:poss") is not None
    ):
        return False
    return any(t.pos == "NUM" and site.low(t.index + 1) == "in" for t in before)


def _of_total(site: Site) -> int | None:
    """«Eight of the total were *nurses*»: what they are, for a total is nothing that is counted."""
    return being_some(site) if site.low(site.last + 3) == "total" else None


def _gives(site: Site) -> bool:
    """«Farms *contribute* 8 percent of GDP»: what the subject of a verb makes up, and is not measured by."""
    above = site.tokens[site.top].head
    return above >= 0 and site.tokens[above].lemma in words_of("making-up")


def _is_product(site: Site, index: int) -> bool:
    """«the deficit rose to 4 percent *of GDP*»: what a deficit is measured by, and not what is counted."""
    low = site.low(index)
    return low == "gdp" or (low == "product" and site.low(index - 1) == "domestic")


def _of_which(site: Site) -> int | None:
    """«96 tonnes *of illegally felled oak*»: where the tree hangs «of» elsewhere."""
    if site.spot.kind not in ("measure", "count"):
        return None
    thing = of_thing(site, site.last + 1)
    if thing is None or site.is_time(thing):
        return None
    return owned(site, thing) or thing  # «40 of the region's 900 *farms*»


def _put(site: Site) -> int | None:
    """«police put *the crowd* at 5,000», «estimates *the population* at 39 million»."""
    verb = put_at(site)
    if verb is None:
        return None
    thing = child(site.sentence, verb, "obj")
    if thing is None or not verb < thing < site.first or site.tokens[thing].pos not in NOUNS:
        first = verb + 1
        while first < site.first and site.tokens[first].pos in ("DET", "PRON"):
            first += 1
        thing = run(site, first)
    if thing is None or thing >= site.first:
        return None
    if site.tokens[thing].lemma in words_of("carrier"):
        whose = child(site.sentence, thing, "nmod")
        if whose is not None and thing < whose < site.first and site.case(whose) == "of":
            return whose
    return thing


def _in_change(site: Site) -> int | None:
    """«led to a fall in the *output* of the mine of 4%»."""
    found = change_in(site)
    return found[1] if found is not None else None


def _conjoined(site: Site) -> int | None:
    """«*A guard* was killed and three were wounded»: the subject of the verb before, one of its kind."""
    verb = site.above(site.top) if site.spot.kind == "count" else None
    if verb is None or not site.tokens[site.top].rel.startswith("nsubj"):
        return None
    before = site.tokens[verb].head
    if site.tokens[verb].rel != "conj" or before < 0:
        return None
    who = child(site.sentence, before, "nsubj:pass", "nsubj")
    if who is None or site.tokens[who].pos != "NOUN" or who in site.own:
        return None
    det = child(site.sentence, who, "det", "nummod")
    single = det is not None and site.low(det) in EACH | {"one", "another"}
    return who if single else None


RULES = (
    ("counted.within", within),
    ("counted.within", hyphened),
    ("counted.of", being_of_them),
    ("counted.away", away),
    ("counted.away", behind_toll),
    ("counted.named", so_high),
    ("counted.found-beside", found_beside),
    ("counted.found-beside", made_on_sales),
    ("counted.bought", in_kind),
    ("counted.within", shared_noun),
    ("counted.label", labelled),
    ("counted.changing", _in_change),
    ("counted.named", set_apart),
    ("counted.state", in_state),
    ("counted.of", sharing),
    ("counted.multiple", multiple),
    ("counted.brought", _brought),
    ("counted.weighing", weighing),
    ("counted.dash", before_dash),
    ("counted.named", moved),
    ("counted.named", included),
    ("counted.named", in_brackets),
    ("counted.named", listed),
    ("counted.measured", gone),
    ("counted.stood", standing),
    ("counted.noun", past_brackets),
    ("counted.noun", behind_model),
    ("counted.noun", past_price),
    ("counted.noun", past_quotes),
    ("counted.noun", noun_after),
    ("counted.measured", _of_total),
    ("counted.of", _of),
    ("counted.noun", plural_behind),
    ("counted.of", _of_which),
    ("counted.worth", worth),
    ("counted.beside", beside),
    ("counted.put", _put),
    ("counted.named", named_before),
    ("counted.duration", duration),
    ("counted.lasting", lasting),
    ("counted.bought", priced),
    ("counted.bought", bought),
    ("counted.changing", changing),
    ("counted.measured", being_some),
    ("counted.measured", measured),
    ("counted.measured", being),
    ("counted.elided", _conjoined),
    ("counted.of", of_those),
    ("counted.of", of_opening),
)
"""The rules in their order; the first that finds something is right (-1: surely nothing)."""
