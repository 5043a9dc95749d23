"""Who thinks so: «in the mayor's opinion», «by its own estimate», what somebody expects."""

from __future__ import annotations

from dataclasses import replace

from svodka.language.analysis import Sentence, Token
from svodka.language.english.cues import links, reporting, speaking
from svodka.language.english.speakers.asides import name_in_aside
from svodka.language.english.speakers.noun_phrases import head_of
from svodka.language.english.speakers.pronouns import fitting
from svodka.language.english.speakers.voices import Voices, sort_of, speaker_of
from svodka.language.english.tree import child, is_passive, phrase, subject, subtree
from svodka.language.slots import Said, Words

_OWNING = frozenset(["NOUN", "PROPN", "DET", "ADJ", "PART", "ADP", "PRON"])
"""Parts of speech of one whose opinion it is."""
_OWNER = 9
"""Tokens of one whose opinion it is."""
_VOICED = 5
"""Tokens from «expressed» to «concern»."""


def of_opinion(text: str, sentence: Sentence, noun: Token, voices: Voices) -> Said | None:
    """«*In the mayor's opinion*, 40 men came», «*by its own estimate*, the firm has 40 shops»."""
    tokens = sentence.tokens
    first, last = phrase(sentence, noun.index)
    owner = child(sentence, noun.index, "nmod:poss")
    of = noun.index + 1
    if owner is not None:
        first = min(first, phrase(sentence, owner)[0])
    elif of < len(tokens) and tokens[of].low == "of":
        last = of
        while last + 1 < len(tokens) and tokens[last + 1].pos in _OWNING and last < of + _OWNER:
            last += 1
        owner = head_of(sentence, of + 1, last)
    if owner is None or not first or tokens[first - 1].low not in links("opinion"):
        return None
    if tokens[owner].pos == "PRON" and tokens[owner].low not in fitting():
        return None
    begins = first - 1
    if begins > 1 and tokens[begins - 1].text != ",":
        return None
    speaker, name = speaker_of(text, sentence, owner, voices)
    if speaker is None:
        return None
    cue = Words(noun.start, noun.end, noun.lemma)
    start = 0
    if begins <= 1:
        start = last + 1
        start += start < len(tokens) and tokens[start].text == ","
    end = len(tokens) - 1
    if start >= end:
        return None
    return Said(
        tokens[start].start, tokens[end].end, "indirect", speaker, cue, name, "according-to"
    )


def voiced(text: str, sentence: Sentence, verb: Token, voices: Voices) -> Said | None:
    """«The fund *raised alarms that* 40 men may go», «the mayor *expressed hope that* …»."""
    tokens = sentence.tokens
    noun = next(
        (
            t
            for t in tokens[verb.index + 1 : verb.index + _VOICED]
            if t.lemma in reporting("voiced")
        ),
        None,
    )
    if noun is None or is_passive(sentence, verb.index):
        return None
    start = noun.index + 2
    if start >= len(tokens) or tokens[noun.index + 1].low != "that":
        return None
    who = subject(sentence, verb.index, inherit=True)
    if who is None or who > verb.index:
        return None
    speaker, name = speaker_of(text, sentence, who, voices)
    if speaker is None:
        return None
    cue = Words(verb.start, verb.end, verb.lemma)
    first, last = tokens[start].start, tokens[-1].end
    return Said(first, last, "indirect", speaker, cue, name, f"cue.{verb.lemma}")


def _set_against(sentence: Sentence, verb: Token) -> bool:
    """«40 were held, *while the ministry speaks of 9*»: a clause of its own, set against the one before."""
    mark = child(sentence, verb.index, "mark")
    against = mark is not None and sentence.tokens[mark].low in links("contrast")
    return against and child(sentence, verb.index, "nsubj") is not None


def reckoned(text: str, sentence: Sentence, verb: Token, voices: Voices) -> Said | None:
    """«The ministry *expects* 40 ships», «diplomats *spoke of* 40», «the union *counted* 40 deaths»."""
    tokens = sentence.tokens
    if is_passive(sentence, verb.index) or verb.rel in ("amod", "acl", "compound"):
        return None
    if verb.rel == "advcl" and not _set_against(sentence, verb):
        return None
    if verb.feats.get("VerbForm") != "Fin" or verb.index + 1 >= len(tokens):
        return None
    after = tokens[verb.index + 1].low
    if (after == "of") is not (verb.lemma == "speak") or after == "to":
        return None  # «farmers expect *to* harvest 40 tonnes»: their own plan
    return _told_by_subject(text, sentence, verb, voices)


def tallied(text: str, sentence: Sentence, verb: Token, voices: Voices) -> Said | None:
    """«The board *raised the toll* to 40», «officials *gave a turnout* of 72 percent»: a deed, and told."""
    if is_passive(sentence, verb.index) or verb.rel in ("amod", "acl", "compound"):
        return None
    who = subject(sentence, verb.index, inherit=True)
    if who is None or not _is_tally(sentence, child(sentence, verb.index, "obj")):
        return None
    if any(t.text == ")" for t in sentence.tokens[who : verb.index]):
        return None  # «*Port Tirsk* (AP) - The ministry raised the toll to 40», past whom the tree is lost
    first, last = phrase(sentence, who)
    words = {t.lemma for t in sentence.tokens[first : last + 1]}
    somebody = not words.isdisjoint(speaking("person", "title", "body"))
    if not somebody and not sentence.tokens[who].text.isupper():
        return None  # «*the blast* raised the toll to 40», «*Hurricane Rosa* raised it to 50»
    told = _told_by_subject(text, sentence, verb, voices)
    return replace(told, cue=None) if told is not None else None


def _is_tally(sentence: Sentence, noun: int | None) -> bool:
    """Whether a noun is a tally: «its *forecast*», «the *number* of dead», not «of ministries»."""
    if noun is None or child(sentence, noun, "nummod") is not None:
        return False  # «gave 40 *estimates*»
    if sentence.tokens[noun].lemma in reporting("tally"):
        return True
    if sentence.tokens[noun].lemma not in reporting("tally-of"):
        return False
    of = (sentence.tokens[c] for c in sentence.children[noun] if sentence.tokens[c].rel == "nmod")
    return any(t.low in reporting("casualty") for t in of)


def _deed_beside(sentence: Sentence, verb: Token) -> int:
    """The last token before what somebody does besides: «expects 40 *ships* and has 12 docks»."""
    tokens = sentence.tokens
    for deed in (tokens[c] for c in sentence.children[verb.index]):
        joined = child(sentence, deed.index, "cc")
        if deed.rel != "conj" or deed.pos != "VERB" or joined is None or joined < verb.index:
            continue
        own = child(sentence, deed.index, "nsubj", "nsubj:pass")
        does = own is None and child(sentence, deed.index, "obj") is not None
        if tokens[joined].low == "but" or (does and deed.feats.get("VerbForm") == "Fin"):
            return joined - 1 - (tokens[joined - 1].text == ",")
    return len(tokens) - 1


def _told_by_subject(text: str, sentence: Sentence, verb: Token, voices: Voices) -> Said | None:
    """What stands behind a verb, told by its subject, where that is somebody."""
    tokens = sentence.tokens
    who = subject(sentence, verb.index, inherit=True)
    if who is None or who > verb.index:
        return None
    if tokens[who].pos != "PRON":
        first, last = phrase(sentence, who)
        if sort_of(sentence, who, first, last) not in ("person", "people", "body", "name"):
            return None
    aside = name_in_aside(sentence, who, verb.index - 1) if who < verb.index - 1 else None
    speaker, name = speaker_of(text, sentence, who, voices, aside)
    if speaker is None:
        return None
    cue = Words(verb.start, verb.end, verb.lemma)
    start = tokens[verb.index + 1].start
    end = (
        subtree(sentence, verb.index)[1]
        if verb.rel == "acl:relcl"
        else _deed_beside(sentence, verb)
    )
    return Said(start, tokens[end].end, "indirect", speaker, cue, name, f"cue.{verb.lemma}")
