"""Who did it: subjects, agents of passives, those who plan and are accused, what pronouns stand for."""

from __future__ import annotations

from svodka.language.english.counted.nouns import MEASURED, NOUNS, is_change
from svodka.language.english.cues import links
from svodka.language.english.doing.agents import agent, is_somebody, is_thing
from svodka.language.english.doing.idle import nobody_does, only_makes
from svodka.language.english.doing.referents import referent
from svodka.language.english.mending.main_verbs import mistaken
from svodka.language.english.site import Site, units, words_of
from svodka.language.english.speakers.pronouns import pronouns
from svodka.language.english.speakers.voices import lands
from svodka.language.english.tree import child, is_passive, subject
from svodka.language.slots import Words


def actor(
    site: Site, action: int | None, counted: int | None, said: int | None
) -> tuple[Words | None, str]:
    """The words of the actor, and the rule that found them."""
    if action is None:
        return None, "none"
    tokens, sentence = site.tokens, site.sentence
    if tokens[action].pos != "VERB":
        return _of_noun(site, action) if not site.copular(action) else (None, "none")
    if is_passive(sentence, action):
        by = agent(site, action)
        if by is None:
            return None, "none"
        sure = _is_done_to(site, counted, action) and is_somebody(site, by)
        return site.phrase(by), "actor.agent-of" if sure else "actor.agent"
    if nobody_does(site, action) or child(sentence, action, "expl") is not None:
        return None, "none"  # «there *is* a rise of 4 percent»
    if _hindered(site, action):
        return None, "actor.hindered"
    who, rule = _accused(site, action), "actor.accused"
    if who is None:
        who, rule = _subject(site, action), "actor.subject"
        if who is not None and counted is not None and _second(site, who, counted, action):
            who = counted
    if who is None or (counted is not None and _beside(site, who, counted)):
        return None, "none"
    if site.low(who) in words_of("nobody"):
        return None, "none"  # «*none* of the 40 sailors wore hats»
    if who in site.own or who == counted or _carries(site, who, counted):
        obj = child(sentence, action, "obj", "xcomp", "ccomp")
        acts = obj is not None and obj not in site.own
        own = counted if counted is not None else who
        if own in site.own or (site.spot.kind in MEASURED and is_thing(site, own)):
            return None, "none"  # «the 22-mile *journey* took an hour»
        return (site.phrase(own, after_number=True), "actor.counted") if acts else (None, "none")
    if said is not None and _empty(site, who, action):
        return None, "none"
    if site.low(who) in pronouns("points") - pronouns("speaks"):
        return None, "none"  # «*this* compares with 40»
    if tokens[who].pos == "PRON" or site.low(who) in ("we", "they", "he", "she", "it", "i"):
        return referent(site, who, said)
    if (
        tokens[who].pos in ("NUM", "VERB", "ADV", "SYM")
        or site.is_time(who)
        or only_makes(site, action, who)
    ):
        return None, "none"
    if tokens[who].lemma in words_of("endeavour") | words_of("calendar"):
        return (
            None,
            "none",
        )  # «foiled an *attempt* to smuggle 40 kg», «three *days* after killing 4»
    if _is_direction(site, who) or _only_place(site, who, action):
        return None, "none"
    if site.low(who) in words_of("share-of") or tokens[who].lemma in words_of("sum"):
        return None, "none"  # «two thirds of the 400 villages have no water»
    if tokens[who].lemma.lower() in words_of("crowd") and (of := child(sentence, who, "nmod")):
        who = of  # «Hundreds of *rescuers* dug out 30 men»
    if tokens[who].lemma in units() and child(sentence, who, "nummod") is not None:
        return None, "none"  # «1.1 *kilograms*, which has a value of 40 euros»
    if child(sentence, who, "nummod") is not None and child(sentence, action, "obj") is None:
        return None, "none"
    if rule != "actor.accused" and (tokens[who].head != action or tokens[who].rel != "nsubj"):
        rule = "actor.joined" if tokens[action].rel == "conj" else "actor.shared"
    elif rule == "actor.subject" and is_thing(site, who) and not _has_object(site, action):
        rule = "actor.thing"
    return site.titled(who, action), rule


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


def _is_direction(site: Site, who: int) -> bool:
    """«Further *north*, 40 men were digging»; «*the north* sent 40 men» is somebody."""
    if site.low(who) not in words_of("direction") or site.tokens[who].text[:1].isupper():
        return False
    return child(site.sentence, who, "det") is None


def _only_place(site: Site, who: int, action: int) -> bool:
    """«an accident in the same *region* that left 7 dead»: the accident did it, and no place."""
    place = site.tokens[who].lemma in words_of("area") | words_of("site")
    relative = site.tokens[action].rel == "acl:relcl" and site.tokens[action].head == who
    return place and relative and site.tokens[action].lemma in mistaken("result")


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


def _of_noun(site: Site, noun: int) -> tuple[Words | None, str]:
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
    above = site.tokens[noun].head
    if site.tokens[noun].rel == "obj" and site.tokens[above].lemma in words_of("performing"):
        who = subject(site.sentence, above)
        if (
            who is not None
            and site.tokens[who].pos in ("NOUN", "PROPN")
            and not is_thing(site, who)
        ):
            return site.phrase(who), "actor.of-noun"  # «*the town* made a purchase of 40 lorries»
    return None, "none"


def _accused(site: Site, action: int) -> int | None:
    """«accused *the couple* of stealing», «*the mayor* was jailed for taking»."""
    tokens, sentence = site.tokens, site.sentence
    token = tokens[action]
    leads = token.rel == "xcomp" and tokens[token.head].text.endswith("ing")
    if leads and child(sentence, token.head, "obj") is None:
        action, token = token.head, tokens[token.head]  # «accused the couple of *trying* to steal»
    if token.head < 0:
        return None
    above = token.head
    mark = child(sentence, action, "mark", "case")
    if (
        token.rel in ("advcl", "acl", "ccomp", "xcomp", "obl")
        and mark is not None
        and site.low(mark) in links("accused")
    ):
        if token.text.endswith("ing") and tokens[above].pos == "VERB":
            obj = child(sentence, above, "obj", "nsubj:pass")
            amount = obj is not None and (obj in site.own or tokens[obj].lemma in units())
            return obj if not amount else None  # «spend 5 million *euros* on building 40 flats»
    infinitive = (
        token.rel in ("acl", "advcl", "ccomp", "xcomp") and token.feats.get("VerbForm") == "Inf"
    )
    infinitive = infinitive and child(sentence, action, "nsubj", "nsubj:pass", "aux") is None
    if infinitive and tokens[above].lemma in words_of("make-do"):
        return child(sentence, above, "obj", "nsubj:pass")  # «asked *the court* to jail»
    if infinitive and _heads(site, above):
        return above
    if infinitive and (giver := _promiser(site, above)) is not None:
        return giver
    if infinitive and tokens[above].pos == "NOUN":
        owner = child(sentence, above, "nmod:poss")
        if owner is not None and tokens[owner].pos != "PRON":
            return owner
        verb = tokens[above].head
        if tokens[above].rel in ("obj", "obl") and verb >= 0 and tokens[verb].pos == "VERB":
            return subject(sentence, verb)
    return None


def _promiser(site: Site, above: int) -> int | None:
    """«won a promise from *the firm* to build 40 flats»: who gave it, by the promise or the verb above."""
    noun = above if site.tokens[above].pos == "NOUN" else child(site.sentence, above, "obj")
    if noun is None or site.tokens[noun].lemma not in words_of("vowing"):
        return None
    givers = (c for c in site.sentence.children[noun] if site.case(c) in ("from", "by"))
    return next((c for c in givers if site.tokens[c].pos in NOUNS), None)


def _heads(site: Site, noun: int) -> bool:
    """«*Belmora* to sell 40 ships»: a headline whose first noun is to do it, not «Five *ways* to save»."""
    tokens = site.tokens
    ends = tokens[-1].text in (".", "!", "?")
    known = tokens[noun].pos == "PROPN" or site.low(noun) in lands() or not is_thing(site, noun)
    return tokens[noun].head < 0 and tokens[noun].pos in NOUNS and known and not ends
