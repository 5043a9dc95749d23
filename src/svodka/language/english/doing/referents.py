"""Whom a pronoun stands for that does something: «*It* seized 40», «the minister said *he* had 40»."""

from __future__ import annotations

from svodka.language.analysis import Sentence, touched
from svodka.language.english.counted.nouns import NOUNS
from svodka.language.english.cues import speaking
from svodka.language.english.mending.main_verbs import mistaken
from svodka.language.english.site import Site, words_of
from svodka.language.english.speakers.pronouns import fitting
from svodka.language.english.speakers.voices import lands, sort_of
from svodka.language.english.tree import antecedent, child, phrase
from svodka.language.lexicon import classes
from svodka.language.slots import Said, Words

TOLD = {"him": "he", "her": "she", "them": "they"}
"""How those are called who do what they are told to."""
_BACK = 3
"""How many sentences back a pronoun may point."""


def referent(site: Site, who: int, said: int | None) -> tuple[Words | None, str]:
    """The words of whom the pronoun at a token stands for, and the rule; ``said``: who speaks of it."""
    low = TOLD.get(site.low(who), site.low(who))
    told = site.said[said] if said is not None else None
    speaker = told.speaker if told is not None else None
    if low in ("i", "we") and told is None:
        return site.phrase(
            who
        ), "actor.pronoun"  # «*We* have planted 40 trees»: nobody else is named
    if low in ("i", "we"):
        if speaker is not None and low == "we" and not _is_body(site, speaker):
            return None, "none"  # «we have sold 40 lorries», said the farmer: others as well
        return (speaker, "actor.speaker") if speaker is not None else (None, "none")
    if low not in ("he", "she", "they", "it"):
        return None, "none"
    ordered = site.tokens[who].rel in ("obj", "iobj")  # «the court ordered *him* to pay»
    if told is not None and not ordered and _of_oneself(site, who, told):
        return speaker, "actor.pronoun"
    verb = site.tokens[who].head
    harms = verb >= 0 and site.tokens[verb].lemma in classes("english/persons")["hurting"]
    for index in range(site.sentence.index, max(-1, site.sentence.index - _BACK - 1), -1):
        one = site.outline.sentences[index]
        if not one.parsed:
            continue
        before = site.first if index == site.sentence.index else len(one.tokens)
        judged = _judged(one, low, site.tokens[verb].lemma) if index < site.sentence.index else None
        found = judged if judged is not None else _told_of(one, low, before, harms=harms)
        if found is not None and one is site.sentence and _does_to(site, found, who):
            if site.tokens[verb].rel == "conj":
                break  # «the jury cleared the firm and ordered *it* to pay»
            continue  # «the court ordered *it* to pay»: whoever that is, not the court
        rule = "actor.pronoun" if judged is None else "actor.judged"
        wrecks = low == "it" and site.tokens[verb].lemma in mistaken("wrecking")
        if found is not None and wrecks and one is not site.sentence:
            did = _befell(one, found)
            rule, found = (rule if did == found else "actor.befell"), did
            if found is None:
                return None, rule
        if found is not None and low == "it" and not _may_act(one, found, site.tokens[verb].lemma):
            return None, "none"  # «Output fell. *It* employs 40»
        if found is not None:
            start, end = phrase(one, found)
            first, last = one.tokens[start].start, one.tokens[end].end
            return Words(first, last, site.outline.text[first:last]), rule
    return None, "actor.hindered" if ordered else "none"


def _does_to(site: Site, doer: int, whom: int) -> bool:
    """Whether one is the subject of the verb, or of the one before it, whose object the other is."""
    verb = site.tokens[site.tokens[whom].head]
    verbs = (verb.index, verb.head if verb.rel == "conj" else verb.index)
    told = site.tokens[whom].rel in ("obj", "iobj")
    return told and site.tokens[doer].rel.startswith("nsubj") and site.tokens[doer].head in verbs


def _befell(sentence: Sentence, who: int) -> int | None:
    """«Tirsk was struck by *a quake*. It killed 40»: what did it, where «it» is no place; else the place."""
    if sentence.tokens[who].rel != "nsubj:pass":
        return who
    by = child(sentence, sentence.tokens[who].head, "obl:agent")
    if by is None:
        return None if sentence.tokens[who].lemma in words_of("area", "site") else who
    somebody = sentence.tokens[by].lemma in speaking("person", "body")
    if somebody or sentence.tokens[by].pos != "NOUN":
        return who
    return by if sentence.tokens[by].feats.get("Number") == "Sing" else None


def _may_act(sentence: Sentence, who: int, deed: str) -> bool:
    """Whether what «it» may stand for can do the deed: no «*yield*» that only rose employs anybody.

    What did something to something may: «*The park* counted 40 guests. It employs 5 men».
    """
    if deed not in words_of("acting") or sort_of(sentence, who, *phrase(sentence, who)) != "thing":
        return True
    token = sentence.tokens[who]
    verb = token.head if token.rel == "nsubj" else -1
    return verb >= 0 and child(sentence, verb, "obj") is not None


def _is_body(site: Site, who: Words) -> bool:
    """Whether a speaker is an institution, or speaks for one: what «we» stands for."""
    words = set(site.outline.text[who.start : who.end].lower().split())
    if words & speaking("office"):
        return True
    return bool(words & speaking("body")) and not words & speaking("person")


def _of_oneself(site: Site, who: int, told: Said) -> bool:
    """«*The ministry* said *it* had seized 40», «*He* had 40, *he* said»: one who tells means oneself."""
    here, speaker, sentence = site.tokens[who], told.speaker, site.sentence
    if speaker is None or told.mode != "indirect" or told.rule[:4] != "cue.":
        return False
    if not told.start <= here.start < told.end:
        return False
    if _says(site, told) == site.low(who) and site.low(who) != "they":
        return True
    if not sentence.start <= speaker.start < here.start:
        return False
    sorts = fitting()[site.low(who)]
    for token in site.tokens[:who]:
        if token.start >= told.start and token.rel[:5] == "nsubj" and token.pos in NOUNS:
            if sort_of(sentence, token.index, *phrase(sentence, token.index)) in sorts:
                return False  # «the mayor said the firm had come and *it* had sold 40»
    inside = touched(site.tokens, speaker.start, speaker.end)
    tops = (i for i in inside if site.tokens[i].head not in inside and site.tokens[i].pos in NOUNS)
    return any(
        sort_of(sentence, top, inside[0], inside[-1]) in sorts or _is_firm(site, who, top)
        for top in tops
    )


def _is_firm(site: Site, who: int, top: int) -> bool:
    """«*Woolworks* said *it* had sold 40»: a name in the plural that one body bears."""
    name = site.tokens[top].text[:1].isupper() and child(site.sentence, top, "det") is None
    name = name and site.tokens[top].lemma not in speaking("person")  # «*Opponents* say it has»
    return name and site.low(who) == "it" and site.tokens[top].feats.get("Number") == "Plur"


def _says(site: Site, told: Said) -> str:
    """The pronoun that is the subject of a verb of saying, in small letters; empty for another subject."""
    for token in site.tokens:
        if token.rel == "nsubj" and token.pos == "PRON" and told.cue is not None:
            if site.tokens[token.head].start == told.cue.start:
                return token.low
    return ""


def _is_titled(sentence: Sentence, at: int) -> bool:
    """Whether a noun is a person by office or title: «*Mr Lunn* came. It killed 40»."""
    start, end = phrase(sentence, at)
    words = {t.low for t in sentence.tokens[start : end + 1]}
    titled = not words.isdisjoint(speaking("title"))
    return titled or sentence.tokens[at].lemma in speaking("person") - speaking("firm-too")


def _is_the_one(sentence: Sentence, at: int) -> bool:
    """«*The mayor* came. He bought 40»: somebody named by what he is."""
    token, det = sentence.tokens[at], child(sentence, at, "det")
    known = det is not None and sentence.tokens[det].low == "the"
    one = token.feats.get("Number") == "Sing" and child(sentence, at, "nummod", "conj") is None
    if not known or not one or token.lemma in classes("english/persons")["she"]:
        return False
    return sort_of(sentence, at, *phrase(sentence, at)) == "person"


def _is_land(sentence: Sentence, at: int) -> bool:
    """Whether a noun is a land or a place: «Kenya was hit by a storm. *It* killed 40»."""
    lemma, low = sentence.tokens[at].lemma, sentence.tokens[at].low
    return low in lands() or lemma in words_of("area")


def _judged(sentence: Sentence, pronoun: str, deed: str) -> int | None:
    """«The court fined *the bank*. It had moved 40 million»: no court does that, but whom it judged.

    «The court jailed *the mayor*. He had taken $40,000»: nor is a court «he».
    """
    words = classes("english/courts")
    if deed in words["ruling"]:
        return None
    for verb in sentence.tokens:
        who = child(sentence, verb.index, "nsubj")
        whom = child(sentence, verb.index, "iobj", "obj")
        if verb.lemma not in words["judging"] or who is None or whom is None:
            continue
        many = sentence.tokens[whom].feats.get("Number") == "Plur"
        named = sentence.tokens[whom].pos in NOUNS and many == (pronoun == "they")
        if pronoun in ("he", "she"):
            named = named and sort_of(sentence, whom, *phrase(sentence, whom)) == "person"
        if sentence.tokens[who].lemma.lower() in words["court"] and named:
            return whom
    return None


def _told_of(sentence: Sentence, pronoun: str, before: int, *, harms: bool) -> int | None:
    """The subject of a sentence, before a token, that a pronoun goes back to; ``harms``: its verb kills."""
    one = pronoun in ("he", "she")
    found: list[int] = []
    for token in sentence.tokens[:before]:
        if token.rel not in ("nsubj", "nsubj:pass") or token.pos not in NOUNS:
            continue
        if (
            one
            and token.pos == "NOUN"
            and (pronoun != "he" or not _is_the_one(sentence, token.index))
        ):
            continue
        if pronoun == "they" and token.pos == "NOUN" and token.feats.get("Number") == "Sing":
            continue
        if pronoun == "it" and token.feats.get("Number") == "Plur" and not token.text.isupper():
            continue
        sort = sort_of(sentence, token.index, *phrase(sentence, token.index))
        if sort == "body" and pronoun in ("he", "she"):
            continue
        lands_harm = harms and _is_land(sentence, token.index)
        if pronoun == "it" and (lands_harm or _is_titled(sentence, token.index)):
            continue
        many = sort == "name" and child(sentence, token.index, "det") is not None  # «*the Taliban*»
        if sort in ("person", "name") and pronoun == "they" and not many:
            continue
        found.append(token.index)
    if not found:
        return None
    if pronoun == "it":
        for at in found:
            start, end = phrase(sentence, at)
            if sort_of(sentence, at, start, end) == "body":
                return antecedent(sentence, at)
    return antecedent(sentence, found[0])
