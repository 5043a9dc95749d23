"""Clauses beside the one of an English figure, whose times are their own."""

from __future__ import annotations

from svodka.language.english.cues import reporting
from svodka.language.english.site import Site, words_of
from svodka.language.english.times.perfect import PERFECT, is_perfect
from svodka.language.english.times.stretches import segment
from svodka.language.english.tree import child, is_passive
from svodka.language.lexicon import classes
from svodka.language.slots import Time

DEED = 4
"""How many heads above a deed the noun may stand that leads to it: «for *his role* in a scheme that …»."""
LASTING = frozenset(["since", "relative-span", "now"])
"""Kinds of times that go on until today."""
RELATIVE = frozenset(["that", "who", "which", "whose"])
"""What opens a clause about a whole."""


def bounds_figure(site: Site, first: int) -> bool:
    """«cut it *to just over two hours*»: an «over» that bounds a figure, and no time."""
    return site.low(first) == "over" and site.low(first - 1) in words_of("before-over")


def of_deed(site: Site, holder: int, verb: int) -> bool:
    """«jailed for seven years *for taking* bribes in 2016»: when was done what somebody is judged for.

    «Was sentenced today for his role in a scheme that *cheated* 40 men»: nor was it done that day.
    """
    courts, tokens = classes("english/courts"), site.tokens
    judging = (courts["judging"], courts["charging"], words_of("sentence"))
    if verb == holder or all(tokens[verb].lemma not in words for words in judging):
        return False
    at, steps = holder, 0
    while tokens[at].head not in (verb, -1) and steps < DEED:
        at, steps = tokens[at].head, steps + 1
    led = child(site.sentence, at, "case", "mark")
    hung = tokens[at].head == verb and tokens[at].rel[:3] in ("adv", "obl")
    return hung and led is not None and site.low(led) in courts["of-what"]


def of_fault(site: Site, one: Time) -> bool:
    """«fined $4m *for failings in 2021*», «jailed for 4 years *over a raid in 2021*»: when it was done."""
    year = site.outline.text[one.start : one.end][-4:].isdecimal()
    if not year or one.start < site.spot.end or site.spot.kind not in ("money", "duration"):
        return False
    courts, first = classes("english/courts"), site.range(one.start, one.end)[0]
    verb = next((t for t in reversed(site.tokens[: site.first]) if t.pos == "VERB"), None)
    between = site.tokens[site.last + 1 : first]
    led = len(between) > 1 and between[0].low in courts["of-what"]
    noun = led and between[-1].pos in ("NOUN", "PROPN")
    return noun and verb is not None and verb.lemma in courts["judging"]


def inserted(site: Site, holder: int, stretch: int) -> bool:
    """«The bridge, *opened in 1962*, carried 40 cars»: a participle of the past between commas.

    «*Launched in 2021*, it flew 40 times»: what opens a sentence may say when the rest was; not «*having
    lost* 5 million in 2021, it cut 40 jobs».
    """
    token = site.tokens[holder]
    helping = child(site.sentence, holder, "aux")
    if helping is not None and site.low(helping) == "having":
        return True
    if (
        token.pos != "VERB"
        or token.feats.get("VerbForm") != "Part"
        or token.rel not in ("acl", "advcl")
    ):
        return False
    if token.head >= 0 and site.tokens[token.head].lemma in reporting("report"):
        return False  # «the poll, *carried out in May*, questioned 900 farmers»
    if token.low.endswith("ing") or stretch >= segment(site, site.first):
        return False
    opens = holder > 0 and site.tokens[holder - 1].text == ","
    return opens and segment(site, holder) == stretch


def of_whole(site: Site, one: Time, first: int, action: int | None) -> bool:
    """«Of the 300 shops *that opened last year*, 40 have closed»: what the whole did then, before its comma.

    «Of the 300 boats *registered in 2010*, 40 are left», «… 40 have sunk»: nor what came of it since.

    Not «of the 300 homes sold last year, 40 were in Texas», «of the 90 seen by May, 40 were found unsafe».
    """
    if action is not None and first > site.last:
        return one.kind not in LASTING and _of_whole_behind(site, first, action)
    if site.low(0) not in ("of", "out") or action is None or first >= site.first:
        return False
    comma = next((i for i in range(first, site.first) if site.low(i) == ","), -1)
    if comma < 0 or action < comma or site.tokens[action].pos != "VERB":
        return False
    alone = all(t.text != "," for t in site.tokens[comma + 1 : site.first])
    before = site.tokens[1:first]
    done = one.kind not in LASTING and any(t.pos == "VERB" for t in before)
    now = done and _is_now(site, action)
    return alone and (now or any(t.text in RELATIVE for t in before))


def _of_whole_behind(site: Site, first: int, action: int) -> bool:
    """«Three of the 20 mills *ordered in 2022* have been built»: what the whole did then, behind the part."""
    if site.low(site.last + 1) != "of" or not first < action or not _is_now(site, action):
        return False
    between = site.tokens[site.last + 2 : first]
    numbered = any(t.pos == "NUM" for t in between)
    return numbered and any(t.pos == "VERB" and t.rel.startswith("acl") for t in between)


def _is_now(site: Site, action: int) -> bool:
    """Whether a verb tells of what came of it since: «*are left*», «*have sunk*», «*still sail*»."""
    if site.low(action - 1) == "still":
        return True
    return is_perfect(site, action) or site.tokens[action].lemma in words_of("staying")


def joined_past(site: Site, holder: int, clause: int) -> bool:
    """«It employs 800 people and *opened in 1974*», «… and *was built* then»: behind what it does today.

    «It employed 800 people and *was built in 1974*»: nor is what was done to it of what it did.
    """
    token = site.tokens[holder]
    if token.rel != "conj" or token.head != clause or holder < site.last:
        return False
    tenses = (site.tokens[clause].feats.get("Tense"), token.feats.get("Tense"))
    if tenses == ("Pres", "Past") and child(site.sentence, holder, "aux") is None:
        return True
    own = child(site.sentence, holder, "nsubj", "nsubj:pass")
    passive = child(site.sentence, holder, "aux:pass") is not None
    return own is None and passive and child(site.sentence, clause, "aux:pass", "cop") is None


def done_before(site: Site, one: Time, first: int, last: int, clause: int) -> bool:
    """«The dam was built *in 1961* and holds 40 tonnes», «*Built in 1961*, it has 40»: of what is so today.

    Not «since May», nor what only goes on: «raided a flat *on Monday* and are holding 12 men».
    """
    if one.kind in LASTING or one.kind == "frequency" or last >= clause:
        return False
    if site.spot.change is not None:
        return (
            False  # «reached 5 million *in May*, a 3% increase», which the tree may take for a verb
        )
    if not _is_so_today(site, clause):
        return False
    at = next(
        (i for i in range(first, last + 1) if not first <= site.tokens[i].head <= last), first
    )
    holder = site.above(at)
    if holder is None or holder == clause or site.tokens[holder].feats.get("Tense") != "Past":
        return False
    if is_perfect(site, holder):
        return False
    verb, token = site.tokens[clause], site.tokens[holder]
    above, beside = {clause}, token.rel == "conj" and token.head == verb.head
    while verb.rel in ("conj", "parataxis") and verb.head not in above:
        above.add(verb.head)
        verb = site.tokens[verb.head]
    joined = len(above) > 1 and (holder in above or beside)
    opens = token.rel == "advcl" and token.head == clause and token.feats.get("VerbForm") == "Part"
    return joined or (opens and holder < clause)


def _is_so_today(site: Site, clause: int) -> bool:
    """«*holds* 40 tonnes», «*is* 40 metres high», «*can hold* 40», «*has since* held»; not «has held»."""
    beside = [site.tokens[c] for c in site.sentence.children[clause]]
    helping = [t for t in beside if t.rel.startswith("aux")]
    if helping:
        since = any(t.low == "since" for t in beside)
        return all(t.low == "can" or (since and t.low in PERFECT) for t in helping)
    copula = next((t for t in beside if t.rel == "cop"), site.tokens[clause])
    return copula.feats.get("Tense") == "Pres" and copula.feats.get("VerbForm") == "Fin"


def days_apart(site: Site, clause: int) -> bool:
    """«12 were held on Monday, *a day after* 40 *were freed*»: a clause of another day than the one above.

    Not «held 12 *the previous day* before 40 were freed».
    """
    mark = child(site.sentence, clause, "mark")
    if not mark or site.low(mark) not in ("after", "before") or site.is_time(mark - 1):
        return False
    return site.tokens[clause].rel == "advcl" and site.tokens[mark - 1].lemma in words_of(
        "calendar"
    )


def leads(site: Site, one: Time, first: int, last: int) -> bool:
    """«40 came in May, and *at the same time last year* 30»: a time counted from another, and not that."""
    ours = segment(site, first) == segment(site, site.first)
    ours = ours or (site.low(last + 1) == "," and last + 2 == site.first)
    joined = any(t.pos == "CCONJ" for t in site.tokens[last + 1 : site.first])
    return one.kind == "anaphoric" and ours and 0 < first < site.first and not joined


def told_of(site: Site, first: int, last: int, verb: int) -> bool:
    """«The sale of 300 huts *in May* was confirmed by the mayor»: between a figure and what is said of it."""
    return site.first < first and last < verb and is_passive(site.sentence, verb)


def of_condition(site: Site, clause: int) -> bool:
    """«will pay $3 million *if* the deal does not close by July»: by when, and not when it will pay."""
    mark = child(site.sentence, clause, "mark")
    return mark is not None and site.low(mark) in words_of("condition")
