"""What a verb says of the deed that hangs on it: «*is likely* to close 40», «*denied* taking 40»."""

from __future__ import annotations

from svodka.language.english.doing.denied import is_negated
from svodka.language.english.site import Site, words_of
from svodka.language.english.tree import child, phrase
from svodka.model import Factuality


def tells_apart(site: Site, deed: int) -> bool:
    """«Demanded an inquiry *after a storm killed 40*»: what was, beside what the verb above says of its own.

    «Plans to sell *after losing 40 cows*»; not «will be freed *after serving 40 days*», which are to come.
    """
    token = site.tokens[deed]
    if takes_part(site, deed):
        return True  # «ordered to pay *for his role in smuggling 40*»
    if token.rel != "advcl":
        return False
    led = child(site.sentence, deed, "mark")
    led = child(site.sentence, deed, "advmod") if led is None else led  # «even *though* 40 came»
    word = site.low(led) if led is not None and led < deed else ""
    if 0 <= token.head < deed and any(t.text == ":" for t in site.tokens[token.head : deed]):
        return True  # «was meant to save money: keeping 40 shops costs a lot»
    if led is None and any(site.low(c) == "having" for c in site.sentence.children[deed]):
        return True  # «plans to rest, *having sold 40*»
    if token.text.endswith("ing"):
        beside = map(site.low, site.sentence.children[token.head])
        return word in words_of("told-before") and words_of("planned").isdisjoint(beside)
    verbs = [token, *(site.tokens[c] for c in site.sentence.children[deed])]
    past = any(
        t.feats.get("VerbForm") == "Fin" and t.feats.get("Tense") == "Past"
        for t in verbs
        if t is token or t.rel[:3] in ("aux", "cop")
    )
    return past and word in words_of("told-apart")


def takes_part(site: Site, deed: int) -> bool:
    """«was fined for *his part in smuggling* 40 cows»: what somebody did, with whom or not."""
    if site.tokens[deed].rel == "conj" and site.low(deed).endswith("ing"):
        deed = site.tokens[deed].head  # «in smuggling 40 cows and *hiding* 12»
    led = deed > 1 and site.low(deed - 1) == "in" and site.low(deed).endswith("ing")
    return led and site.tokens[deed - 2].lemma in words_of("taking-part")


def over_object(site: Site, deed: int) -> int:
    """The word above a deed; the verb above where that is its object: «*urged* the firm to close 40».

    Not «urged the firm hurt by 40 fires to go»: which firm it is.
    """
    above = site.tokens[deed].head
    noun = site.tokens[above]
    told = noun.rel in ("obj", "iobj") and site.tokens[deed].rel == "acl" and noun.head >= 0
    if not told or child(site.sentence, deed, "mark") is None:
        return above
    return noun.head if site.tokens[noun.head].lemma in words_of("make-do", "accusing") else above


def is_beside(site: Site, deed: int) -> bool:
    """«Did not act, *leaving 40 homeless*»: what came of it, which nothing above denies."""
    token = site.tokens[deed]
    if token.rel != "advcl" or not token.text.endswith("ing"):
        return False
    return deed > 0 and site.tokens[deed - 1].text == "," and site.tokens[deed].head < deed


def is_doubted(site: Site, deed: int) -> bool:
    """«*It is unclear* that 40 died», «*fears* that 40 drowned», «could *not confirm* that 40 came»."""
    token = site.tokens[deed]
    if _is_behind_fears(site, deed):
        return True
    if token.head < 0 or not token.rel.startswith(("ccomp", "csubj", "acl", "advcl")):
        return False
    mark, above = child(site.sentence, deed, "mark"), site.tokens[token.head]
    if mark is None:  # «fear *40 drowned*», «it seems *40 drowned*»
        fears = token.rel == "ccomp" and above.lemma in words_of("fearing")
        seems = token.rel in ("ccomp", "advcl") and above.lemma in words_of("seeming")
        return (fears or seems) and above.pos == "VERB" and above.index < deed
    if site.low(mark) != "that":
        return False
    if above.lemma in words_of("confirming"):
        return is_negated(site, above.index)
    if above.lemma in words_of("doubting"):  # not «there is no *doubt* that»
        return above.pos == "VERB" and not is_negated(site, above.index)
    held = above.lemma in words_of("thinking") and _is_held(site, above.index)
    return held or above.lemma in words_of("doubt")  # «it *is thought* that 40 died»


def _is_behind_fears(site: Site, deed: int) -> bool:
    """«There are *fears 40 men drowned*», «*fears* grew *that* 40 drowned»: a noun before the clause."""
    before = site.tokens[deed].head
    if site.tokens[deed].rel == "conj" and all(t.text != "," for t in site.tokens[before:deed]):
        if _is_behind_fears(site, before):
            return True  # «fears 40 men were trapped and 12 *were killed*»
    who = child(site.sentence, deed, "nsubj", "nsubj:pass")
    if who is None or who > deed:
        return False
    start = phrase(site.sentence, who)[0]
    if who in (site.numbered, site.top):
        start = min(start, site.first)
    fears = start - 1
    if site.low(fears) == "that" and site.tokens[deed].rel == "ccomp":
        told = child(site.sentence, before, "nsubj")
        fears = told if told is not None and told < fears else -1
    if fears < 0 or site.tokens[fears].lemma not in words_of("doubt"):
        return False
    alone = child(site.sentence, fears, "compound") is None  # not «amid *security* fears 40 left»
    return alone and site.tokens[fears].pos == "NOUN" and site.case(fears) in ("", "amid")


def proposed(site: Site, deed: int) -> bool:
    """«*Demanded that* the firm *close* 40», «*asked that* 40 *be* closed»: the verb as in «to close»."""
    token, mark = site.tokens[deed], child(site.sentence, deed, "mark")
    if token.rel != "ccomp" or mark is None or site.low(mark) != "that" or token.head < 0:
        return False
    if site.tokens[token.head].lemma not in words_of("proposing", "demanding"):
        return False
    helping = [
        site.low(c)
        for c in site.sentence.children[deed]
        if site.tokens[c].rel[:3] in ("aux", "cop")
    ]
    return token.low == token.lemma if not helping else helping[0] == "be"


def is_than(site: Site, verb: int) -> bool:
    """«4 million more *than planned*», «*than had been forecast*»: a verb of what it is compared with."""
    before = verb - 1
    while site.low(before) != "than" and site.tokens[before].pos in ("AUX", "ADV"):
        before -= 1
    return before > site.last and site.low(before) == "than"


def said_of(site: Site, deed: int, above: int) -> Factuality | None:
    """What a verb says of the deed right below it; ``None`` where it says nothing of the kind."""
    lemma, mark = site.tokens[above].lemma, child(site.sentence, deed, "mark")
    led = site.low(mark) if mark is not None else ""
    averted = False
    if lemma in words_of("fearing", "thinking") and above < deed and _is_held(site, above):
        return None if _lasts(site, above) else "possible"
    if led == "to":
        if lemma in words_of("likely", "alleging"):
            return "possible"
        told = lemma in words_of("bidding") or (lemma == "go" and site.low(above) == "going")
        return "planned" if told and not is_negated(site, above) else None
    if led in ("of", "with") and lemma in words_of("accusing"):
        return "possible"
    if led == "of":
        averted = lemma in words_of("clearing")
    elif led in ("from", "against"):
        lasts = site.spot.kind == "duration"  # «barred *from working for 40 days*»
        averted = lemma in words_of("averting") and not lasts
    elif not led and _is_doing(site, deed):
        if lemma in words_of("considering", "risking"):
            return "possible"
        if lemma in words_of("proposing"):
            return "planned"
        averted = with_particle(site, above) in words_of("denial", "avoiding")
    if not averted:
        return None
    open_still = is_negated(site, above) or _refused(site, above)
    return "possible" if open_still else "negated"  # «did not rule out closing 40»


def ruled_out(site: Site, at: int) -> Factuality | None:
    """«did not *rule out* a tax rise of 3 percent» may happen, «*ruled out* a fare rise» is not to."""
    token = site.tokens[at]
    verb = token.head if token.pos == "NOUN" and token.rel == "obj" else at
    named = with_particle(site, verb)
    if named == site.tokens[verb].lemma or named not in words_of("avoiding"):
        return None
    if is_negated(site, verb) or _refused(site, verb):
        return "possible"
    return "negated" if verb != at else None  # «police ruled out two suspects» was done


def _refused(site: Site, verb: int) -> bool:
    """«*Refused to rule out* 40 closures»: whether somebody did not want to do what a verb says."""
    above = site.tokens[verb].head
    if above < 0 or site.tokens[verb].rel != "xcomp" or is_negated(site, above):
        return False
    return site.tokens[above].lemma in words_of("failing", "shunning")


def left_open(site: Site, verb: int) -> bool:
    """«Have *not ruled out* a rise and put the chance at 40%»: no «not» of what is joined."""
    return with_particle(site, verb) in words_of("avoiding") and is_negated(site, verb)


def with_particle(site: Site, verb: int) -> str:
    """The lemma of a verb with its particle: «call off», «rule out»."""
    lemma, particle = site.tokens[verb].lemma, child(site.sentence, verb, "compound:prt")
    return lemma if particle is None else f"{lemma} {site.low(particle)}"


def _is_held(site: Site, above: int) -> bool:
    """«40 men *are believed* to have drowned», «40 men *feared* drowned»: not «are not believed»."""
    token = site.tokens[above]
    if token.feats.get("VerbForm") != "Part" or is_negated(site, above):
        return False
    return token.rel.startswith("acl") or child(site.sentence, above, "aux:pass") is not None


def _lasts(site: Site, above: int) -> bool:
    """«*For 90 years* it was believed to be worth nothing»: so long it was, whatever they believed."""
    at = site.top
    while site.tokens[at].rel in ("nummod", "compound") and site.tokens[at].head >= 0:
        at = site.tokens[at].head
    return site.spot.kind == "duration" and site.tokens[at].head == above


def _is_doing(site: Site, deed: int) -> bool:
    """Whether a deed is told as «-ing»: «closing 40», «having closed 40»."""
    helping = child(site.sentence, deed, "aux")
    return site.tokens[deed].text.endswith("ing") or (
        helping is not None and site.low(helping) == "having"
    )
