"""What an English figure measures far from it: «*exports* fell by 12 percent», «a *population* of 85,000»."""

from __future__ import annotations

from svodka.language.english.counted.nouns import (
    MEASURED,
    NOUNS,
    carried,
    complement,
    is_change,
    numbered,
    right_behind,
    run,
    told_before,
    undergoing,
)
from svodka.language.english.counted.spending import cost_to
from svodka.language.english.counted.stood import stands_at
from svodka.language.english.site import Site, units, words_of
from svodka.language.english.tree import antecedent, child, without_case
from svodka.language.lexicon import classes


def named_before(site: Site) -> int | None:
    """«a fine of $500», «a population of 85,000», «the toll, 43»."""
    token = site.tokens[site.top]
    if token.head < 0 or token.head in site.own:
        return None
    if token.rel == "obl" and (term := _term_of(site, site.first - 2)) is not None:
        return term
    high = site.tokens[token.head].lemma in classes("english/after_durations")["height"]
    if site.tokens[token.head].pos not in NOUNS and not (high and site.copular(token.head)):
        return None  # «thefts were at a record *low* of 121»
    told = token.rel.startswith("nmod") or (high and token.rel == "obl")
    if token.rel == "appos" or (told and token.head < site.first):
        if site.spot.kind in MEASURED and is_change(site.tokens[token.head].lemma):
            return changed(site, token.head)
        carries = site.tokens[token.head].lemma in words_of("carrier")
        if site.spot.kind == "factor" or (carries and site.spot.kind in MEASURED):
            return None  # «by an average of 11 cents», «by a factor of three»
        if high and (
            site.spot.kind in MEASURED or site.spot.change == "to" or site.copular(token.head)
        ):
            return reaching(site, token.head)
        led = site.case(token.head) in ("in", "at")  # «in *Paris* (14)»
        many = site.low(token.head).endswith("s") and not led
        place = site.tokens[token.head].pos == "PROPN" and not many
        if place and site.spot.kind == "count":
            return None  # «the city with most votes was Karsun with 5,000»
        return (
            cost_to(site, token.head) or _in_amount(site, token.head) or carried(site, token.head)
        )
    return None


def _term_of(site: Site, noun: int) -> int | None:
    """«were given *sentences* of up to 10 years», «…, with *output* at 5%»: what is hung on the verb."""
    low, token = site.low(noun + 1), site.tokens[max(noun, 0)]
    if noun < 0 or token.pos != "NOUN" or token.lemma in words_of("carrier"):
        return None
    led = child(site.sentence, noun, "case") or 1
    beside = (site.low(led - 1), site.low(led), low) == (",", "with", "at")
    kind = "percent" if beside else "duration" if low == "of" else ""
    return noun if site.spot.kind == kind else None


def reaching(site: Site, noun: int) -> int | None:
    """«*output* is to touch a new record of 9 tonnes»: the subject of the verb whose object is a record."""
    verb = site.tokens[noun].head
    if site.copular(noun):
        who = child(site.sentence, noun, "nsubj")  # «*deaths* were at a record low of 40»
        return carried(site, who) if who is not None and site.tokens[who].pos in NOUNS else None
    while verb >= 0 and site.tokens[noun].rel == "obj":
        who = child(site.sentence, verb, "nsubj", "nsubj:pass")
        if who is not None:
            return carried(site, who) if site.tokens[who].pos in NOUNS else None
        if site.tokens[verb].rel not in ("xcomp", "conj"):
            return None
        verb = site.tokens[verb].head
    return None


def _in_amount(site: Site, noun: int) -> int | None:
    """«*a loan* in the amount of 5 million», «*works* to the tune of 5 million»: what has an amount."""
    above = site.tokens[noun].head
    told = site.low(noun) in words_of("whole") and site.case(noun) in ("in", "to")
    nominal = above >= 0 and above < noun and site.tokens[above].pos in NOUNS
    if not told:
        return None
    if nominal:
        return above
    thing = child(site.sentence, above, "obj", "nsubj:pass") if above >= 0 else None
    return thing if thing is not None and thing < noun and site.tokens[thing].pos in NOUNS else None


def being_some(site: Site) -> int | None:
    """«Of the victims, 12 were *women*», not «two are in intensive care»: what so many of them are."""
    token = site.tokens[site.top]
    some = site.tokens[token.head] if token.rel == "nsubj" and site.spot.kind == "count" else token
    many = some.feats.get("Number") == "Plur" or some.lemma in words_of("many")
    if token.pos != "NUM" or some.pos not in NOUNS or not many:
        return None
    whole = site.low(site.last + 1) == "of" and site.low(site.last + 3) == "total"
    if site.low(site.last + 1) == "of" and not whole:
        return None  # «two *of them* were relatives», but «two *of the total* were nurses»
    case = child(site.sentence, some.index, "case")
    return some.index if case is None and site.copular(some.index) else None


def measured(site: Site) -> int | None:
    """«*exports* fell by 12 percent to 4 million tonnes», «*the turnout* was 58 percent»."""
    token, sentence = site.tokens[site.top], site.sentence
    verb = site.above(site.top)
    if site.copular(site.top):
        verb = site.top
    if verb is None:
        return None
    predicate = site.tokens[verb]
    level = predicate.lemma in words_of("level") | {"number"}  # «*numbered* 21,000»
    at = site.low(site.first - 1) == "at"  # «the *index* fell 40 points to *close at* 3,616»
    closes = predicate.lemma in classes("english/traded")["closing"]
    changing = level or site.spot.change is not None or (at and (closes or stands_at(site, verb)))
    changing |= predicate.lemma in words_of("intransitive")
    if site.spot.kind not in MEASURED and not (changing or verb == site.top):
        return None
    who = child(sentence, verb, "nsubj:pass", "nsubj")
    if who is None and predicate.rel in ("conj", "advcl", "xcomp") and predicate.head >= 0:
        above = sentence.tokens[predicate.head]
        who = child(sentence, above.index, "nsubj:pass", "nsubj")
        if who is None and predicate.rel == "xcomp" and above.rel == "conj":
            # «*output* rose, and is expected to rise 3 percent»
            who = child(sentence, above.head, "nsubj:pass", "nsubj")
    if who is None and changing:
        who = _changing(site, verb)
    if who is not None:
        who = antecedent(sentence, without_case(sentence, who))
        who = _had_by(site, _taken_apart(site, verb, who))
    if token.rel == "obj" and not changing and not site.copular(verb):
        return None  # «his rival has 44 percent»
    if who is not None and (site.tokens[who].pos not in NOUNS or who in site.own):
        who = None
    thing = child(sentence, verb, "obj")
    if thing is not None and (thing in site.own or site.low(thing) in words_of("point")):
        thing = None  # «the rating slipped *two points* to 39%»
    moved = thing is not None and thing < site.first
    if token.rel == "obj" and thing is not None and moved and site.spot.change:
        return carried(site, thing)  # «raised *its rate* by 25 points»
    if token.rel == "nmod" and thing is not None and moved and _ends_change(site, thing):
        return carried(site, thing)  # «cut *the fee* from 40 to 30 euros»
    if token.rel.startswith("obl") and not (changing and thing is None):
        if thing is not None:
            if is_change(site.tokens[thing].lemma):
                return changed(site, thing)  # «showed a jump in *prices* to 54 percent»
            if (
                who is not None
                and site.tokens[thing].lemma in classes("english/after_durations")["height"]
            ):
                return carried(site, who)  # «*shipments* touched a record of 6 million tonnes»
            return carried(site, thing)
    if who is None or (site.spot.kind == "money" and predicate.pos == "VERB" and not changing):
        return None
    if site.spot.kind == "count" and level and token.rel == "obj":
        behind = site.tokens[site.last + 1].pos if site.last + 1 < len(site.tokens) else "PUNCT"
        dated = behind != "PUNCT" and site.is_time(site.last + 1)  # «reached 40 *last week*»
        ends = dated or behind in ("PUNCT", "ADP", "ADV", "CCONJ")
        return carried(site, who) if ends else None
    return carried(site, who)


def _ends_change(site: Site, thing: int) -> bool:
    """Whether a figure is an end of the change of an object, and that is no change or record itself."""
    lemma = site.tokens[thing].lemma
    record = lemma in classes("english/after_durations")["height"] | units() or is_change(lemma)
    return site.spot.change in ("from", "to") and not record


BEING = ("is", "are", "was", "were", "been")
ALONE = (",", ".", ";", ")", "per", "compared", "against", "in", "at", "as")
"""What stands behind a number that is told of the subject."""
COMPARED = ("higher", "lower", "more", "less", "up", "down")
"""What stands behind a share that it is higher or lower by."""


def being(site: Site) -> int | None:
    """«*The rate* was 16.6 per thousand»: the subject of «was», where the tree sees no predicate."""
    at = site.first - 1
    if site.spot.kind not in ("count", "percent") or at < 1 or site.low(at) not in BEING:
        return None
    behind = site.low(site.last + 1) if site.last + 1 < len(site.tokens) else "."
    if behind not in (COMPARED if site.spot.kind == "percent" else ALONE):
        return None
    subjects = [t for t in site.tokens[:at] if t.rel.startswith("nsubj") and t.head > at]
    if not subjects:
        return _opening(site, at)
    return carried(site, subjects[-1].index) if subjects[-1].pos in NOUNS else None


def _opening(site: Site, being: int) -> int | None:
    """«The total number of *fires* put out by all crews to date is 1,844»: the nearest such number."""
    tokens, at = site.tokens, being - 2
    while at > 0 and not (tokens[at].lemma in words_of("carrier") and site.low(at + 1) == "of"):
        at -= 1
    whole = tokens[at].lemma in words_of("carrier") and site.low(at + 1) == "of"
    if not whole or any(t.text in (",", ";", "and", "but") for t in tokens[at:being]):
        return None
    return carried(site, at)


def changing(site: Site) -> int | None:
    """«with *sales* in its shops rising 5%»: what changes behind «with», by a participle."""
    verb = site.above(site.top)
    thing = _changing(site, verb) if verb is not None and site.spot.change is not None else None
    return carried(site, thing) if thing is not None and site.case(thing) == "with" else None


def _changing(site: Site, verb: int) -> int | None:
    """«with *sales* in its shops rising 5%»: the noun before a participle, the first one behind «with»."""
    token = site.tokens[verb]
    if (
        token.rel != "acl"
        or token.feats.get("VerbForm") not in ("Part", "Ger")
        or token.head >= verb
    ):
        return None
    noun = token.head
    at = noun
    while site.tokens[at].rel == "nmod" and site.case(at) != "with" and site.tokens[at].head >= 0:
        at = site.tokens[at].head
    return at if at < noun and site.case(at) == "with" else noun


def _taken_apart(site: Site, verb: int, subject: int) -> int:
    """«*Profit* after tax dropped»: the tree takes «after tax dropped» for a clause."""
    mark, noun = child(site.sentence, verb, "mark"), site.tokens[verb].head
    if mark is None or noun != mark - 1 or site.tokens[noun].pos != "NOUN":
        return subject
    return noun if site.tokens[verb].rel == "acl" and subject == mark + 1 else subject


def changed(site: Site, change: int) -> int:
    """«a rise *in fees*», «*exports* saw a rise»: what rises or falls, else the rise itself."""
    for found in (
        complement(site, change),
        right_behind(site, site.last),
        undergoing(site, change),
        told_before(site, change),
    ):
        if found is not None:
            return found
    return change


def _multiplied(site: Site) -> int | None:
    """«the *price* of maize has doubled», «the firm doubled its *output*»: what a verb multiplies."""
    token = site.tokens[site.top]
    if site.spot.kind != "factor" or token.pos != "VERB" or site.first != site.last:
        return None
    thing = child(site.sentence, site.top, "obj")
    who = child(site.sentence, site.top, "nsubj:pass", "nsubj") if thing is None else thing
    if who is None or site.tokens[who].pos not in NOUNS or who in site.own or site.is_time(who):
        return None
    return carried(site, who)


def multiple(site: Site) -> int | None:
    """«three times as many *blankets*», «twice as much *gas*», «the *price* has doubled»."""
    if (thing := _multiplied(site)) is not None:
        return thing
    after = site.last + 1
    if site.spot.kind not in ("factor", "percent") or after + 2 >= len(site.tokens):
        return None
    if site.low(after) in ("more", "fewer") and site.spot.kind == "percent":
        return run(site, after + 1)  # «5 percent fewer *tests*»
    if site.low(after) != "as" or site.low(after + 1) not in ("many", "much"):
        return None
    return run(site, after + 2)


def _had_by(site: Site, who: int) -> int:
    """«*Output* came to 4 million tonnes, which fell by 5 percent»: what an amount is of, not its unit."""
    unit = site.tokens[who]
    if unit.lemma not in units() or unit.head < 0:
        return who
    subject = child(site.sentence, unit.head, "nsubj")
    return subject if subject is not None and site.tokens[subject].pos in NOUNS else who


def more_exactly(site: Site, rule: str, found: int) -> str:
    """The rule by a closer name: «the *number of* boats rose by 5», «*which* fell by 5»."""
    if rule != "counted.measured":
        return rule
    if numbered(site, found):
        return "counted.number-of"
    verb = site.above(site.top)
    who = child(site.sentence, verb, "nsubj") if verb is not None else None
    relative = (
        who is not None and site.low(who) in ("which", "that") and site.spot.change is not None
    )
    return "counted.relative" if relative else rule
