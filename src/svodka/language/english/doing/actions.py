"""What was done to or with what an English figure counts."""

from __future__ import annotations

from svodka.language.english.counted.around import in_state, put_at, said_by_share
from svodka.language.english.counted.beyond import is_aside
from svodka.language.english.counted.compared import change_in, moved, opens, set_apart
from svodka.language.english.counted.nouns import MEASURED
from svodka.language.english.counted.on_sales import is_sales
from svodka.language.english.counted.stood import in_headline, stood
from svodka.language.english.counted.totals import brought, told_with
from svodka.language.english.cues import reporting, telling
from svodka.language.english.doing.being_done import being_done
from svodka.language.english.doing.changes import came, noun_of_change
from svodka.language.english.doing.fronted import fronted
from svodka.language.english.doing.governors import governor_of, held_to
from svodka.language.english.doing.included import befell_whole
from svodka.language.english.doing.leading_verbs import is_than
from svodka.language.english.site import Site, words_of
from svodka.language.english.tree import child
from svodka.language.lexicon import classes

_NEAR = 6
"""How many tokens behind a noun a relative clause may begin that says what was done to it."""
_LEFT = 10
"""How many tokens before those in a state the verb may stand."""


def action(site: Site, counted: int | None) -> tuple[int | None, str]:
    """The verb or event noun, and the rule that found it; ``None`` where there is none."""
    tokens = site.tokens
    if site.spot.kind == "duration" and counted is not None and counted > site.last:
        hyphened = "-" in site.outline.text[site.spot.start : site.spot.end]
        if hyphened and tokens[site.top].head == counted and tokens[counted].rel != "obj":
            return None, "none"  # «a 20-minute delay»
    if site.spot.kind == "factor" and tokens[site.top].pos == "VERB" and site.first == site.last:
        return None, "none"  # «they lost cattle, and prices *doubled*»: the figure is the deed
    if (verb := said_by_share(site)) is not None or (verb := put_at(site)) is not None:
        return verb, "action.put"
    if (found := brought(site)) is not None:
        return found[0], "action.brought"
    if counted is not None and counted == in_state(site):
        if told_with(site):
            return counted, "action.left"  # «two men died, with 40 *missing*»
        hurt = counted if site.low(counted) in words_of("hurt") else None  # «three dead, 20 *hurt*»
        verb = _leaving(site)
        return (verb if verb is not None else hurt), "action.left"
    if (up := stood(site)) is not None:
        return up[0], "action.stood"
    if (noun := in_headline(site)) is not None:
        deed = tokens[noun].lemma in classes("english/cues")["event"]
        return (noun if deed else None), "action.stood"
    if (state := _predicate(site) or _missing(site, counted) or _done_with(site)) is not None:
        return state, "action.predicate"
    start = counted if counted is not None and counted > site.first else site.top
    if (done := fronted(site, start)) is not None:
        return done, "action.predicate"
    if (done := being_done(site, start, counted)) is not None:
        return done, "action.predicate"
    if _populating(site, start):
        return None, "action.populating"
    if is_aside(site) or is_sales(site):
        return None, "action.apart"
    if (changed := change_in(site)) is not None:
        return changed[0], "action.change-in"
    if (up := moved(site)) is not None:
        return up[1], "action.change-behind"
    if (apart := set_apart(site)) is not None and opens(site, apart):
        return None, "action.apart"  # «Wages 12% below the average drove 40 out»
    if site.spot.kind in MEASURED and (noun := noun_of_change(site)) is not None:
        return noun, "action.change-behind" if came(site, noun) else "action.change-noun"
    governor, rule = governor_of(site, start, counted)
    if governor is not None and _is_about(site, governor):
        return None, "action.apart"
    if governor is not None and (befell := befell_whole(site, governor)) is not None:
        return befell, "action.befell"
    if governor is not None and is_than(site, governor):
        governor, rule = _above_than(site, governor)
    own = _participle(site, start)
    if (of_them := _of_them(site)) is not None:
        return of_them, "action.state"
    if own is None and governor is not None and site.tokens[governor].lemma in telling():
        if (done := _done(site, start)) is not None:
            return done, "action.participle"
    weak = rule != "action.core" or (own is not None and _says_little(site, governor, own))
    told = own is not None and tokens[own].rel in ("acl", "acl:relcl")
    if rule == "action.event" and told:
        weak = False  # «the *seizure* of 40 boats that were hidden»
    if own is not None and _only_describes(site, start, own):
        weak = False
    if own is not None and (governor is None or weak):
        return own, "action.participle"
    return governor, rule


def _is_about(site: Site, verb: int) -> bool:
    """«5,200 complaints *were about heating*», «56 percent *were against raising* it»: what they are of."""
    if verb < site.last or not site.low(verb).endswith("ing"):
        return False
    being = site.tokens[verb - 2]
    return (
        site.low(verb - 1) in ("about", "against", "for")
        and being.lemma == "be"
        and being.head == verb
    )


def _above_than(site: Site, verb: int) -> tuple[int | None, str]:
    """«*spent* 3 million, 400,000 more than planned»: the verb above one behind «than»."""
    for _ in range(_NEAR):
        verb = site.tokens[verb].head
        if verb < 0:
            return None, "none"
        if site.tokens[verb].pos == "VERB" and not is_than(site, verb):
            return verb, "action.compared"
    return None, "none"


def _only_describes(site: Site, noun: int, own: int) -> bool:
    """«*paid* 40 euros for a boat that sank», «*found* in 4 of the 30 samples taken in May»."""
    number = child(site.sentence, noun, "nummod")
    if number is not None and number > site.last:
        return True
    active = site.tokens[own].rel == "acl:relcl" or site.low(own).endswith("ing")
    return active and site.case(noun) != "of"  # «the lives of 40 men who *died* in May»


def _populating(site: Site, start: int) -> bool:
    """«held men of a town *of 7,000 people*»: how many live or work somewhere, to whom nothing was done.

    «According to a poll *of 1,024 adults*»: nor was to those who were asked.
    """
    above = site.tokens[start].head
    if site.spot.kind == "count" and site.low(site.first - 1) == "to" and site.first > 2:
        if site.low(site.first - 2) == "home" and site.tokens[site.first - 3].pos == "PUNCT":
            return True  # «the port, *home to 1,200 dockers*, handles cotton»
    if site.spot.kind != "count" or not 0 <= above < site.first or site.case(start) != "of":
        return False
    if site.tokens[above].rel == "obj" and site.tokens[above].lemma not in words_of("area"):
        return False  # «the town *has* a population of 7,000»
    people = classes("english/persons")["people"] | {"person", "million"}
    alone = start in site.own and site.low(site.last + 1) != "of"  # «a town of about *7,000*»
    counts = site.tokens[start].lemma in people or alone
    lives = site.tokens[above].lemma in words_of("area") and counts
    works = site.tokens[above].lemma in words_of("peopled")
    told = start + 1 < len(site.tokens) and site.tokens[start + 1].feats.get("Tense") == "Past"
    polls = site.tokens[above].head == start + 1 and site.tokens[above].lemma in reporting("report")
    told = told and not polls  # «a *poll* of 40 men *found* that»
    return (lives or (works and not told)) and site.tokens[start].rel == "nmod"


def _predicate(site: Site) -> int | None:
    """«85 posts are *vacant*», «two are *in intensive care*»: the state that the counted are in."""
    at, tokens = site.numbered, site.tokens
    share = site.spot.kind == "percent" and site.low(site.last + 1) == "of"
    if site.spot.kind != "count" and not share:
        return None  # «40% *of the roads* are bad»
    while tokens[at].rel == "conj" and 0 <= tokens[at].head < at:
        at = tokens[at].head  # «nine men and *five* women are missing»
    state = tokens[at].head
    if state < at or not tokens[at].rel.startswith("nsubj"):
        return None
    copula = child(site.sentence, state, "cop")
    if copula is None and site.case(at) == "with" and tokens[state].pos == "ADJ":
        return state  # «with 40 children acutely *malnourished*»
    if copula is None and site.low(state) in words_of("dead"):
        return state  # «40 men *dead* after boat sinks»
    if copula is None or copula < at:
        return None
    if tokens[state].pos == "ADJ" and site.low(state) == tokens[state].text:
        if site.case(state) and site.case(state) not in words_of("in-state"):
            return None  # «40 cases were *from female* to male»
        more = classes("english/comparatives")  # «half of them are *larger*»
        levels = (classes("english/after_durations")["height"], more["increase"], more["decrease"])
        return (
            state if all(site.low(state) not in level for level in levels) else None
        )  # «is at a record *high* of 36»
    held = tokens[state].pos == "NOUN" and site.case(state) in words_of("in-state")
    return state if held else None


def _missing(site: Site, counted: int | None) -> int | None:
    """«with 30 people still *missing*»: what stands behind the counted, without a verb."""
    at = counted if counted is not None and counted > site.last else site.last
    if site.spot.kind != "count" or site.copular(at):
        return None
    behind = [t for t in site.tokens[at + 1 : at + 3] if t.low not in words_of("still")]
    return behind[0].index if behind and behind[0].low in words_of("gone") else None


def _done_with(site: Site) -> int | None:
    """«The quake killed 12, with 40 *injured*»: what was done to them, wherever the tree has it."""
    done = next(iter(site.tokens[site.last + 1 : site.last + 2]), None)
    if site.spot.kind != "count" or done is None or not told_with(site):
        return None
    behind = site.tokens[done.index + 1 : done.index + 2]
    ends = not behind or behind[0].pos in ("PUNCT", "ADP", "CCONJ", "ADV")
    return (
        done.index if ends and done.pos == "VERB" and done.feats.get("VerbForm") == "Part" else None
    )


def _leaving(site: Site) -> int | None:
    """«*left* at least 21 dead», «*killed* 14 people and left three missing»: the verb before the number."""
    for at in range(site.first - 1, max(-1, site.first - 1 - _LEFT), -1):
        token = site.tokens[at]
        if token.text in (";", ":", "."):
            return None
        if token.pos == "VERB" and site.low(at) not in words_of("hurt"):
            return at if token.lemma not in telling() else None
    return None


def _participle(site: Site, start: int) -> int | None:
    """«80 houses *swept* away», «the 240 samples *tested* by the laboratory»."""
    tokens = site.tokens
    behind = site.last + 1
    if behind < len(tokens) and site.case(site.top) == "with" and tokens[behind].pos == "VERB":
        if (
            tokens[behind].feats.get("VerbForm") == "Part"
            and tokens[behind].feats.get("Tense") == "Past"
        ):
            return behind  # «ended *with 40 arrested*»
    for at in {start: 0, site.top: 0}:
        for other in site.sentence.children[at]:
            token = tokens[other]
            if token.pos != "VERB" or other <= at or token.rel not in ("acl", "acl:relcl", "amod"):
                continue
            if token.rel == "acl:relcl" and other - at > _NEAR:
                continue
            compares = token.low in words_of("comparing")  # «rose 4% *compared* to May»
            if token.lemma not in words_of("idle") and not compares:
                held = held_to(site, other, "nsubj:pass")  # «40 reported *killed*»
                return held if tokens[held].pos == "VERB" else other
    return None


def _of_them(site: Site) -> int | None:
    """«… were held, with three *of them killed*»: what was done to some of them."""
    at = site.last + 3
    if at >= len(site.tokens) or site.low(site.last + 1) != "of":
        return None
    them = site.low(site.last + 2) in ("them", "whom")
    token = site.tokens[at]
    return at if them and token.pos == "VERB" and token.feats.get("VerbForm") == "Part" else None


def _done(site: Site, start: int) -> int | None:
    """«the army reported 45 *downed* drones»: what was done stands before the noun."""
    for at in site.sentence.children[start]:
        token = site.tokens[at]
        if site.last < at < start and token.rel == "amod" and token.lemma in words_of("done"):
            return at
    return None


def _says_little(site: Site, governor: int | None, own: int) -> bool:
    """Whether what happened to the counted is said behind it: «has 40 people *detained* in March»."""
    if governor is None or site.tokens[own].rel != "acl":
        return False
    return site.tokens[governor].lemma in words_of("light")
