"""Who did it: subjects, agents of passives, those who plan and are accused, what pronouns stand for."""

from __future__ import annotations

from collections.abc import Callable

from svodka.language.english.counted.nouns import MEASURED, is_change
from svodka.language.english.doing.agents import agent, body_of, is_somebody, is_thing
from svodka.language.english.doing.deeds_of_others import named_above
from svodka.language.english.doing.idle import nobody_does, only_makes
from svodka.language.english.doing.of_leads import doer_above, is_led
from svodka.language.english.doing.referents import TOLD, referent
from svodka.language.english.mending.main_verbs import mistaken
from svodka.language.english.site import Site, units, words_of
from svodka.language.english.speakers.pronouns import pronouns
from svodka.language.english.tree import child, is_passive, subject
from svodka.language.english.undone import deed
from svodka.language.slots import Words

Found = tuple[Words | None, str]
"""The words of who did it, and the rule that found them."""
NOBODY: Found = None, "none"
PERSONAL = ("we", "they", "he", "she", "it", "i")


def actor(site: Site, action: int | None, counted: int | None, said: int | None) -> Found:
    """The words of the actor, and the rule that found them."""
    if action is None:
        return NOBODY
    if site.tokens[action].pos != "VERB":
        return _of_noun(site, action) if not site.copular(action) else NOBODY
    if is_led(site, action):
        return doer_above(site, action, said), "actor.of-list"
    done = deed(site.sentence, action)
    if is_passive(site.sentence, done):
        return _of_passive(site, done, counted)  # «40 homes *have yet to be built*», too
    if nobody_does(site, action) or child(site.sentence, action, "expl") is not None:
        return NOBODY  # «there *is* a rise of 4 percent»
    if _hindered(site, action):
        return None, "actor.hindered"
    who, rule = _doer(site, action, counted)
    if who is None or (counted is not None and _beside(site, who, counted)):
        return NOBODY
    if site.low(who) in words_of("nobody"):
        return NOBODY  # «*none* of the 40 sailors wore hats»
    if who in site.own or who == counted or _carries(site, who, counted):
        return _counted(site, who, action, counted)
    if said is not None and _empty(site, who, action):
        return NOBODY
    if site.low(who) in TOLD and site.tokens[who].rel in ("obj", "iobj"):
        return referent(site, who, said)  # «the court ordered *him* to pay»
    if site.low(who) in pronouns("points") and site.low(who) not in pronouns("speaks"):
        return NOBODY  # «*this* compares with 40»
    if site.tokens[who].pos == "PRON" or site.low(who) in PERSONAL:
        return referent(site, who, said)
    who = _of_total(site, who)
    if any(no_doer(site, who, action) for no_doer in _NO_DOERS):
        return NOBODY
    who = _of_crowd(site, who)
    if _is_amount(site, who, action):
        return NOBODY
    named = site.titled(who, action)
    return body_of(site, who, named), _rule(site, who, action, rule)


def _of_passive(site: Site, action: int, counted: int | None) -> Found:
    """«40 men were held *by the guards*»."""
    by = agent(site, action)
    if by is None:
        return NOBODY
    sure = _is_done_to(site, counted, action) and is_somebody(site, by)
    who = body_of(site, by, site.phrase(by))
    return who, "actor.agent-of" if sure else "actor.agent"


def _doer(site: Site, action: int, counted: int | None) -> tuple[int | None, str]:
    """Whom the words above a deed name for it, else the subject of its verb."""
    above = named_above(site, action)
    if above is not None:
        return above, "actor.accused"
    who = _subject(site, action)
    if who is not None and counted is not None and _second(site, who, counted, action):
        who = counted
    return who, "actor.subject"


def _counted(site: Site, who: int, action: int, counted: int | None) -> Found:
    """«*40 men* blocked the road»: who is counted, where they do something to something."""
    own = counted if counted is not None else who
    if own in site.own or (site.spot.kind in MEASURED and is_thing(site, own)):
        return NOBODY  # «the 22-mile *journey* took an hour»
    obj = child(site.sentence, action, "obj", "xcomp", "ccomp")
    if obj is None or obj in site.own:
        return NOBODY
    return site.phrase(own, after_number=True), "actor.counted"


def _is_no_noun(site: Site, who: int, action: int) -> bool:
    """«Last *year* saw 40 fires», «*16* of them were …»: a time, a number, what is no noun.

    «which – when *open* – holds 40 litres», but «*the poor* pay 40 euros».
    """
    if site.tokens[who].pos == "ADJ" and site.tokens[who].text.islower():
        return all(site.tokens[c].rel == "punct" for c in site.sentence.children[who])
    return site.tokens[who].pos in ("NUM", "VERB", "ADV", "SYM") or site.is_time(who)


def _only_makes(site: Site, who: int, action: int) -> bool:
    return only_makes(site, action, who)


def _is_endeavour(site: Site, who: int, action: int) -> bool:
    """«Foiled an *attempt* to smuggle 40 kg», «three *days* after killing 4»."""
    return site.tokens[who].lemma in words_of("endeavour", "calendar", "taking-part")


def _is_direction(site: Site, who: int, action: int) -> bool:
    """«Further *north*, 40 men were digging»; «*the north* sent 40 men» is somebody."""
    if site.low(who) not in words_of("direction") or site.tokens[who].text[:1].isupper():
        return False
    return child(site.sentence, who, "det") is None


def _only_place(site: Site, who: int, action: int) -> bool:
    """«an accident in the same *region* that left 7 dead»: the accident did it, and no place."""
    place = site.tokens[who].lemma in words_of("area", "site")
    relative = site.tokens[action].rel == "acl:relcl" and site.tokens[action].head == who
    return place and relative and site.tokens[action].lemma in mistaken("result")


def _is_share(site: Site, who: int, action: int) -> bool:
    """«*Two thirds* of the 400 villages have no water», «the *number* of cases»."""
    return site.low(who) in words_of("share-of") or site.tokens[who].lemma in words_of("sum")


_NO_DOERS: tuple[Callable[[Site, int, int], bool], ...] = (
    _is_no_noun, _only_makes, _is_endeavour, _is_direction, _only_place, _is_share,
)  # fmt: skip
"""Subjects that do nothing: of a word and the verb."""


def _of_crowd(site: Site, who: int) -> int:
    """«Hundreds of *rescuers* dug out 30 men»."""
    crowd = site.tokens[who].lemma.lower() in words_of("crowd")
    return (child(site.sentence, who, "nmod") if crowd else None) or who


def _of_total(site: Site, who: int) -> int:
    """«A total of 40 *officers* held 12 people»: those did it; «the number of thefts» did nothing."""
    of = child(site.sentence, who, "nmod") if site.tokens[who].lemma in words_of("sum") else None
    return of if of is not None and child(site.sentence, of, "nummod") is not None else who


def _is_amount(site: Site, who: int, action: int) -> bool:
    """«1.1 *kilograms*, which has a value of 40 euros»: what another number counts, and does nothing."""
    if child(site.sentence, who, "nummod") is None:
        return False
    return site.tokens[who].lemma in units() or not _has_object(site, action)


def _rule(site: Site, who: int, action: int, rule: str) -> str:
    """The rule that found a doer, by how its noun hangs on the verb."""
    own = site.tokens[who].head == action and site.tokens[who].rel == "nsubj"
    if rule != "actor.accused" and not own:
        return "actor.joined" if site.tokens[action].rel == "conj" else "actor.shared"
    if rule == "actor.subject" and is_thing(site, who) and not _has_object(site, action):
        return "actor.thing"
    return rule


def _is_done_to(site: Site, counted: int | None, action: int) -> bool:
    """«*40 men* were held by the guards»: what a number counts is the subject of a passive verb behind it."""
    if counted is None or not site.last < counted < action:
        return False
    token = site.tokens[counted]
    return token.head == action and token.rel == "nsubj:pass"


def _second(site: Site, who: int, counted: int, action: int) -> bool:
    """«In Tirsk, the *capital*, 40 *men* marched»: of two subjects that the tree gives the counted one."""
    token = site.tokens[counted]
    if (token.head, token.rel) != (action, "nsubj"):
        return False
    return any(t.text == "," for t in site.tokens[who:counted])


def _empty(site: Site, who: int, action: int) -> bool:
    """«the mayor said *it* was planned to send 40 men», «*it* would take 40 days to check them»."""
    token = site.tokens[who]
    if site.low(who) != "it" or token.head == action or token.head < 0:
        return False
    mark = child(site.sentence, action, "mark")
    lasts = site.tokens[token.head].lemma in words_of("last") and mark is not None
    return token.rel == "nsubj:pass" or (lasts and site.low(mark or 0) == "to")


def _beside(site: Site, who: int, counted: int) -> bool:
    """«The mayor, two clerks and *five rescuers* came»: those counted did it beside the first."""
    tokens, at = site.tokens, counted
    while tokens[at].rel == "conj" and who < tokens[at].head < at:
        at = tokens[at].head
    return tokens[at].rel == "conj" and tokens[at].head == who


def _carries(site: Site, who: int, counted: int | None) -> bool:
    """«*a total* of 48 deputies voted»: a noun that only carries the figure."""
    return site.tokens[who].lemma in words_of("sum") and (
        counted is not None and site.tokens[counted].head == who
    )


def _subject(site: Site, action: int) -> int | None:
    """The subject of a verb that is no time («by Friday evening, *rescuers* had found»)."""
    who = subject(site.sentence, action)
    if who is None or not site.is_time(who):
        return who
    for at in site.sentence.children[action]:
        if site.tokens[at].rel == "nsubj" and not site.is_time(at):
            return at  # «Last July, a *bombing* in the town killed 40», where the tree has two
    for at in range(action - 1, who, -1):
        token = site.tokens[at]
        if token.pos in ("NOUN", "PROPN") and not site.is_time(at):
            return at
        if token.pos not in ("AUX", "ADV", "PART"):
            return None
    return None


def _hindered(site: Site, action: int) -> bool:
    """«Guards foiled *an attempt to smuggle* 40 kg», «gave *an instruction to build* 40»: others were to."""
    token = site.tokens[action]
    aim = site.tokens[token.head] if token.rel == "acl" and token.head >= 0 else token
    if aim.rel != "obj" or aim.lemma not in words_of("endeavour"):
        return False
    return site.tokens[aim.head].lemma in words_of("hindering")


def _has_object(site: Site, action: int) -> bool:
    """Whether something is done to something."""
    return child(site.sentence, action, "obj") is not None


def _of_noun(site: Site, noun: int) -> Found:
    """«the ministry's purchase of 40 trucks», «the purchase of 40 trucks by the ministry»."""
    for at in site.sentence.children[noun]:
        token = site.tokens[at]
        if at in site.own or site.is_time(at) or token.pos not in ("NOUN", "PROPN"):
            continue
        if token.rel == "nmod:poss" or (
            token.rel in ("nmod", "obl:agent") and site.case(at) == "by"
        ):
            if not is_change(site.tokens[noun].lemma):
                return site.phrase(at), "actor.of-noun"
    if (by := _by_behind(site, noun)) is not None:
        return site.phrase(by), "actor.of-noun"
    above = site.tokens[noun].head
    if site.tokens[noun].rel == "obj" and site.tokens[above].lemma in words_of("performing"):
        who = subject(site.sentence, above)
        if (
            who is not None
            and site.tokens[who].pos in ("NOUN", "PROPN")
            and not is_thing(site, who)
        ):
            return site.phrase(who), "actor.of-noun"  # «*the town* made a purchase of 40 lorries»
    return NOBODY


def _by_behind(site: Site, noun: int) -> int | None:
    """«The arrest *of 40 men by police*»: what the tree has hung on those whom the deed befell."""
    if is_change(site.tokens[noun].lemma):
        return None
    for of in site.sentence.children[noun]:
        if site.tokens[of].rel != "nmod" or site.case(of) != "of" or of < noun:
            continue
        for at in site.sentence.children[of]:
            if at > of and site.case(at) == "by" and site.tokens[at].pos in ("NOUN", "PROPN"):
                return at if not site.is_time(at) and is_somebody(site, at) else None
    return None
