"""English words that look like verbs of saying and say nothing."""

from __future__ import annotations

from svodka.language.analysis import Sentence, Token
from svodka.language.english.cues import (
    cues,
    days,
    links,
    reporting,
    sources,
    speaking,
    telling,
    weekdays,
)
from svodka.language.english.marks import CLOSING
from svodka.language.english.tree import child
from svodka.language.lexicon import classes
from svodka.language.quantities.marks import fold
from svodka.language.quantities.numberwords import number_words

_PUT = 20
"""Tokens after «put» within which «at» follows."""
_FEW = 6
"""Tokens from an article, or from «at», to the number that it belongs to."""
DATED = frozenset(["last", "this", "earlier", "yesterday", "today", "on", "as", "so", "since"])
"""What a time begins with behind a participle."""
CLOSERS = CLOSING | {","}
"""Marks behind speech: «…, *added* the minister»."""


def places(sentence: Sentence, verb: Token) -> bool:
    """Whether «put» says no figure: «will *put* up 40 million», «the scanner *put* into operation».

    «*Put* 40 boats at the pier», «*put* flowers at the gate»: nor behind «at».
    """
    if verb.lemma != "put":
        return False
    after = sentence.tokens[verb.index + 1 : verb.index + 1 + _PUT]
    at = next((t.index for t in after if t.low == "at"), None)
    if at is None or (after[0].pos in ("ADP", "ADV") and after[0].low != "at"):
        return True
    numbers = number_words("english")
    behind = sentence.tokens[at + 1 : at + 1 + _FEW]
    figure = any(t.pos in ("NUM", "SYM") or fold(t.text) in numbers for t in behind)
    counted = any(t.rel == "nummod" and t.head < at for t in sentence.tokens[verb.index + 1 : at])
    return counted or not (figure or any(t.text in CLOSING for t in after))


def told_of(sentence: Sentence, verb: Token) -> bool:
    """«a couple *accused of* fraud», «the four deaths *reported* on Tuesday»: said of them, not by them."""
    after = sentence.tokens[verb.index + 1 : verb.index + 2]
    if verb.lemma == "accuse":
        return any(t.low == "of" for t in after)
    if verb.lemma in cues("discover") and any(t.low in links("verdict") for t in after):
        return True  # «any person *found guilty* of theft is fined 40 euros»
    before_noun = verb.rel in ("nmod", "amod") and verb.feats.get("VerbForm") == "Part"
    before_noun = before_noun or child(sentence, verb.index, "case") == verb.index - 1
    before_noun = before_noun or _amid(sentence, verb) or _of_sum(sentence, verb)
    before_noun = before_noun or _told_then(sentence, verb)
    if before_noun or _parted_from_be(sentence, verb):
        return True  # «the number of *confirmed* dead»
    if _of_things(sentence, verb):
        return True
    part = verb.rel == "acl" and 0 <= verb.head < verb.index and not verb.text.endswith("ing")
    if not part or verb.feats.get("VerbForm") != "Part" or verb.lemma in reporting("active"):
        return False
    above = sentence.tokens[verb.index - 1]  # «operations on *scams* reported in the town»
    return above.pos == "NOUN" and above.lemma not in speaking("person", "body")


def _of_things(sentence: Sentence, verb: Token) -> bool:
    """«the cuts *announced last month*», «40 cases *confirmed as of Monday*»: things tell nothing."""
    tokens = sentence.tokens
    above, behind = tokens[verb.index - 1 : verb.index], tokens[verb.index + 1 : verb.index + 2]
    if not above or not behind or not verb.low.endswith("ed"):
        return False
    low = behind[0].low
    dated = low in DATED or low in weekdays()
    thing = above[0].pos == "NOUN" and above[0].feats.get("Number") == "Plur"
    told = child(sentence, verb.index, "ccomp", "aux") is not None
    return dated and thing and not told and above[0].lemma not in sources()


def _of_sum(sentence: Sentence, verb: Token) -> bool:
    """«the *total reported* cases rose to 40»: a sum tells nothing."""
    before = sentence.tokens[verb.index - 1].lemma if verb.index else ""
    behind = sentence.tokens[verb.index + 1 : verb.index + 2]
    return before in classes("english/doing")["sum"] and any(t.pos == "NOUN" for t in behind)


def _amid(sentence: Sentence, verb: Token) -> bool:
    """«*the* previously *reported 40* people»: between an article and a number."""
    tokens, at = sentence.tokens, verb.index - 1
    while at > 0 and tokens[at].pos == "ADV":
        at -= 1
    behind = tokens[verb.index + 1 : verb.index + 2]
    return at >= 0 and tokens[at].pos == "DET" and bool(behind) and behind[0].pos == "NUM"


def _parted_from_be(sentence: Sentence, verb: Token) -> bool:
    """«The number of cases *reported* in May is 40», of which the tree makes the main verb."""
    own = [sentence.tokens[c] for c in sentence.children[verb.index]]
    if verb.head >= 0 or verb.feats.get("VerbForm") != "Part" or verb.text.endswith("ing"):
        return False
    if any(t.rel.startswith("aux") for t in own):
        return False
    after = [
        t for t in sentence.tokens[verb.index + 1 :] if t.pos in ("VERB", "AUX", "PUNCT", "PRON")
    ]
    return bool(after) and after[0].rel == "cop"


def shall_tell(sentence: Sentence, verb: Token) -> bool:
    """«asked the public *to report* 5 birds», «the firm should have *informed* us»: what is not told yet.

    «*To find* them the board will count 40 nests», «*told to* stay at home»: nor what is meant to be done.
    """
    if _meant(sentence, verb):
        return True
    if verb.lemma not in reporting("yet"):
        return False
    own = [sentence.tokens[c] for c in sentence.children[verb.index]]
    modal = any(t.rel == "aux" and t.low in cues("possible", "planned") for t in own)
    given = [t for t in own if t.rel == "ccomp"]
    parted = all("," in [w.text for w in sentence.tokens[verb.index : t.index]] for t in given)
    return (modal and parted) or (verb.feats.get("VerbForm") == "Inf" and not given)


def _meant(sentence: Sentence, verb: Token) -> bool:
    """Whether a verb only names a purpose or an order, and no clause with «that» hangs on it."""
    tokens, after = sentence.tokens, verb.index + 1
    ordered = verb.lemma in reporting("addressing") and after + 1 < len(tokens)
    ordered = ordered and tokens[after].low == "to"
    led = verb.index > 0 and tokens[verb.index - 1].low == "to"
    if not (ordered or led):
        return False
    if any(tokens[c].rel == "ccomp" and _that(sentence, c) for c in sentence.children[verb.index]):
        return False
    if ordered:
        return tokens[after + 1].feats.get("VerbForm") == "Inf"
    opens = verb.index == 1 and verb.feats.get("VerbForm") == "Inf"
    return opens or _resolved(sentence, verb)


def _resolved(sentence: Sentence, verb: Token) -> bool:
    """«The house voted *to confirm* 40 judges»: what a body resolves on it does, and tells nothing."""
    above = sentence.tokens[verb.head] if verb.head >= 0 else verb
    led = verb.rel in ("xcomp", "advcl", "acl") and above.lemma in reporting("resolving")
    return led and child(sentence, verb.index, "obj") is not None


def as_known(sentence: Sentence) -> bool:
    """«*As noted*, 40 men came»: a sentence that names nobody who has noted it."""
    tokens = sentence.tokens
    if len(tokens) < _FEW or tokens[0].low != "as" or tokens[2].text != ",":
        return False
    return tokens[1].lemma in telling() and not tokens[1].text.endswith("ing")


def _that(sentence: Sentence, clause: int) -> bool:
    mark = child(sentence, clause, "mark")
    return mark is not None and sentence.tokens[mark].low == "that"


def does(sentence: Sentence, verb: Token) -> bool:
    """«employers *added* 22,000 jobs», «the firm *posted* a profit of 3 million»: deeds, without «that».

    «The guard *continued* to search», «*continued* its search»: what leads to another deed; «the town *ranks*
    among the poorest».
    """
    if verb.lemma in reporting("asking"):
        return _only_asks(sentence, verb)
    if verb.lemma in reporting("counting") and verb.low != "count":
        told = child(sentence, verb.index, "obj")
        if told is not None and sentence.tokens[told].lemma in reporting("counted-up"):
            return True  # «the town *counted the cost* of 40 fires»
    if verb.lemma in reporting("governing"):
        return child(sentence, verb.index, "obj") is not None  # «*ruled* Norland for 32 years»
    if verb.lemma in reporting("placing"):
        behind = sentence.tokens[verb.index + 1 : verb.index + 2]
        return bool(behind) and behind[0].pos in ("ADP", "ADV", "ADJ")
    if verb.lemma in reporting("leading"):
        led = child(sentence, verb.index, "xcomp")
        behind = sentence.tokens[verb.index + 1 : verb.index + 2]
        if any(t.pos == "DET" or t.rel == "nmod:poss" for t in behind):
            return True
        forms = ("Inf", "Ger", "Part")  # «continued *to search*», «continued *searching*»
        return led is not None and sentence.tokens[led].feats.get("VerbForm") in forms
    if verb.lemma not in reporting("deed"):
        return verb.lemma in cues("find") and (_uncovers(sentence, verb) or _gains(sentence, verb))
    tokens, after = sentence.tokens, verb.index + 1
    if after >= len(tokens):
        return False
    behind_speech = verb.index > 0 and tokens[verb.index - 1].text in CLOSERS
    if behind_speech and tokens[after].low not in ("a", "an"):
        return False  # «…, *added* the minister»; not «the firm, in Tirsk, *posted a* loss»
    obj = any(tokens[c].rel == "obj" and c > verb.index for c in sentence.children[verb.index])
    opens = tokens[after].pos in ("NUM", "SYM") or (
        tokens[after].pos == "DET" and _amount(sentence, after)
    )
    return (obj and opens) or (opens and tokens[after].pos == "DET")


def _only_asks(sentence: Sentence, verb: Token) -> bool:
    """«the fund *asked* for 40 million», «*asked* where they live, 40 percent said nowhere»: a deed."""
    tokens = sentence.tokens
    if any(t.text in CLOSING for t in tokens[: verb.index]):
        return False  # «“Who has 40?” he *asked* for the third time»
    own = [t for c in sentence.children[verb.index] if (t := tokens[c]).index > verb.index]
    named = (
        verb.index > 0 and tokens[verb.index - 1].pos == "NOUN"
    )  # «of the *towns* asked, 40 had …»
    passive = verb.text.endswith("ed") and (named or verb.feats.get("VerbForm") == "Part")
    if passive and child(sentence, verb.index, "nsubj", "aux") is None:
        return True
    cases = {tokens[c].low for t in own for c in sentence.children[t.index] if t.rel == "obl"}
    return "for" in cases


def _uncovers(sentence: Sentence, verb: Token) -> bool:
    """«an X-ray *revealed* 924 packs»: a thing that is no report has shown things, and told nothing."""
    tokens, after = sentence.tokens, verb.index + 1
    if after >= len(tokens) or tokens[after].pos != "NUM":
        return False
    own = [tokens[c] for c in sentence.children[verb.index]]
    who = next((t for t in own if t.rel == "nsubj" and t.pos == "NOUN"), None)
    thing = any(t.rel == "obj" and t.index >= after for t in own) and who is not None
    return thing and who is not None and not _somebody(who)


def _gains(sentence: Sentence, verb: Token) -> bool:
    """«with *Lunn* showing gains of 4%»: a share that has risen tells nothing; «data *showing* a rise» do."""
    before = sentence.tokens[verb.index - 1] if verb.index else verb
    name = before.pos == "PROPN" and verb.low == "showing"
    obj = child(sentence, verb.index, "obj")
    obj = verb.head if obj is None and verb.rel == "amod" else obj  # «[Lunn] [showing gains]»
    changes = classes("english/change")
    return name and obj is not None and (
        sentence.tokens[obj].lemma in changes["increase"] | changes["decrease"]
    )  # fmt: skip


def _amount(sentence: Sentence, start: int) -> bool:
    """Whether a number follows before the next verb: «*a 10 percent* rise», «*a profit of 3* million»."""
    for token in sentence.tokens[start : start + _FEW]:
        if token.pos in ("NUM", "SYM"):
            return True
        if token.pos in ("VERB", "AUX", "PUNCT"):
            return False
    return False


def only_counts(sentence: Sentence, who: Token, verb: Token) -> bool:
    """«*half* of the farmers said», «the *number* of thefts reported»: what counts others says nothing.

    «*40 cases* confirmed by Friday», «*44 percent* said no»: nor do things that a number counts.
    «*Fears* grew that 40 drowned»: nor does a fear.
    """
    known = classes("english/doing")
    if who.low in known["share-of"] or who.lemma in known["sum"]:
        return True
    if who.pos == "NOUN" and who.lemma in known["doubt"]:
        return True
    if who.pos in ("NUM", "SYM"):
        return who.low != "one"
    counted = child(sentence, who.index, "nummod") is not None
    clause = child(sentence, verb.index, "ccomp") is not None  # «*40 divers* said that …»
    return counted and who.pos == "NOUN" and not (clause or _somebody(who))


def _told_then(sentence: Sentence, verb: Token) -> bool:
    """«the cuts *announced* last month are part of a plan»: a thing that somebody told of.

    Nothing but a time stands between it and the verb of its sentence.
    """
    tokens, at = sentence.tokens, verb.index
    thing = tokens[at - 1] if at else verb
    if thing.pos != "NOUN" or _somebody(thing) or verb.feats.get("Tense") != "Past":
        return False
    behind = at + 1
    while behind < len(tokens) and _dates(tokens[behind]):
        behind += 1
    joined = at + 1 < behind < len(tokens) - 1 and tokens[behind].low == "and"
    behind += joined
    finite = behind < len(tokens) and tokens[behind].feats.get("VerbForm") == "Fin"
    return finite and at + 1 < behind


def _dates(token: Token) -> bool:
    """Whether a word belongs to a time: «on», «last», «month», «Thursday»."""
    low = token.low
    dated = low == "on" or low in days() or low in classes("english/occasions")["current"]
    return dated or token.lemma in reporting("when")


def _somebody(token: Token) -> bool:
    """Whether a noun names a person, a body or a report."""
    return token.lemma in sources()
