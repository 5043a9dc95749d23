"""Words of saying that close a sentence: «…, сообщил мэр Лев Карцев.», «…, по данным мэрии.»."""

from __future__ import annotations

from itertools import pairwise

from svodka.language.analysis import Sentence, Token
from svodka.language.lexicon import classes, folded
from svodka.language.punctuation import OPENING
from svodka.reading.statements.cues.attribution import attribution
from svodka.reading.statements.cues.saying import Cue
from svodka.reading.statements.cues.subjects import TELLING
from svodka.reading.statements.cues.unnamed import unnamed
from svodka.reading.statements.discourse.document import Discourse
from svodka.reading.syntax.morphs import describes, morphs
from svodka.reading.syntax.phrases import name_at

_SAYING = TELLING | {"opine", "answer", "feel", "promise", "predict"}
"""Groups of verbs behind which only who says it stands."""
_SHOWING = _SAYING | {"show"}
"""The same behind «как»: «как следует из доклада мэрии»."""
_SOURCES = frozenset({"phrase", "preposition"})
"""Kinds of cues that a source follows: «по данным мэрии»."""
_STATING = frozenset({"VERB", "AUX", "SCONJ", "NUM"})
"""Parts of speech that tell more than who says so."""
_PARTING = frozenset(";:()")
_NAMES = frozenset({"PER", "ORG"})
_TELLERS = frozenset({"person", "body", "media", "unnamed"})
"""Kinds of nouns of those who can tell."""
_TITLED = frozenset({"ADJ", "DET"})
"""What may stand before the noun of who tells: «сообщил [новый] мэр»."""


def closes(d: Discourse, cue: Cue, *, how: bool) -> bool:
    """Whether nothing but who says so stands behind the only word of saying; ``how``: behind «как»."""
    others = (
        c
        for c in d.cues[cue.sentence]
        if c.first < cue.first and c.kind != "noun" and c.group != "assess"
    )
    return not any(others) and is_last(d, cue, how=how)


def is_last(d: Discourse, cue: Cue, *, how: bool) -> bool:
    """Whether nothing but who says so stands behind a word of saying, whatever stands before it."""
    sentence = d.sentence(cue.sentence)
    tokens = sentence.tokens
    behind = _alone(tokens[cue.last + 1 :])
    while behind and behind[-1].pos == "PUNCT" and behind[-1].text in ".!…":
        behind = behind[:-1]
    if not behind or any(t.pos in _STATING or t.text in _PARTING for t in behind):
        return False
    if behind[0].text.startswith(morphs("relative")):
        return False  # «законопроект, согласно которому водителей, скрывшихся с места, …»
    if not _apposed(sentence, behind):
        return False
    if cue.kind in _SOURCES:
        refers = cue.word in classes("russian/references")["refers"]  # «…, ссылаясь на закон»
        return not refers and not unnamed(sentence, cue) and d.subject(cue) is not None
    finite = tokens[cue.head].feats.get("VerbForm") == "Fin"
    if cue.kind != "verb" or not finite or cue.group not in _SHOWING:
        return False
    shown = how or cue.group == "show" or tokens[cue.head].text.endswith(morphs("reflexive"))
    if shown and shown_in(d, sentence, cue):
        return True  # «…, следует из доклада мэрии», «…, говорится в докладе мэрии»
    return (how or cue.group in _SAYING) and tells(d, sentence, cue, behind)


def _alone(behind: list[Token]) -> list[Token]:
    """Who tells, without what he did beside it: «сообщил мэр[, добавив, что …]», «… [и добавил, что …]».

    Nor what is told of him: «сообщил мэр[, который побывал в школе]», «… мэр[, побывавший в школе]».
    """
    relatives = morphs("relative")
    for before, token in pairwise(behind):
        form = token.feats.get("VerbForm")
        later = (t for t in behind if t.index > token.index)
        alone = describes(token) and all(t.feats.get("VerbForm") != "Fin" for t in later)
        told = form == "Conv" or alone or token.text.startswith(relatives)
        led = before.text == "," and told
        if led or (before.pos == "CCONJ" and form == "Fin"):
            return behind[: before.index - behind[0].index]
    return behind


def tells(d: Discourse, sentence: Sentence, cue: Cue, behind: list[Token]) -> bool:
    """Whether somebody who can tell stands right behind a verb, or unnamed people of an office do."""
    first = next((t for t in behind if t.pos not in _TITLED and t.text not in OPENING), None)
    if first is None:
        return False
    who = d.subject(cue)
    if first.pos == "ADP" and who is not None and who.index > first.index:
        # «заявил [в среду на встрече] глава района»
        return who.feats.get("Case") == "Nom" and can_tell(d, sentence, who)
    if first.text.casefold() in attribution("office", d.language):
        several = sentence.tokens[cue.head].feats.get("Number") == "Plur"
        return several and _is_body(d, sentence, first.index + 1)
    if who is None or (
        who is not first and (who.index < first.index or first.lemma not in attribution("views"))
    ):
        return False  # «обратил [внимание] мэр»
    return can_tell(d, sentence, who)


def can_tell(d: Discourse, sentence: Sentence, who: Token) -> bool:
    """Whether a word is the name or the noun of somebody who can tell, or of a medium's reporter."""
    known = d.nouns.get(folded(who.lemma)) in _TELLERS
    return (
        known or _is_named(sentence, who) or who.lemma in classes("russian/references")["reporter"]
    )


def shown_in(d: Discourse, sentence: Sentence, cue: Cue) -> bool:
    """«Как следует из [доклада] мэрии»: what is told stands in it; not «как выяснилось в среду»."""
    tokens = sentence.tokens
    if [t.pos for t in tokens[cue.last + 1 : cue.last + 2]] != ["ADP"]:
        return False
    noun = next((t for t in tokens[cue.last + 2 :] if t.pos != "ADJ"), None)
    if noun is None:
        return False
    words = classes("russian/references")
    known = folded(noun.text) in words["data"] or noun.lemma in attribution("words", d.language)
    return known or d.nouns.get(folded(noun.lemma)) == "document"


def _is_named(sentence: Sentence, token: Token) -> bool:
    name = name_at(sentence, token.index)
    return name is not None and name.kind in _NAMES


def _is_body(d: Discourse, sentence: Sentence, at: int) -> bool:
    """Whether the noun that begins at a token is a body."""
    noun = next((t for t in sentence.tokens[at:] if t.pos != "ADJ"), None)
    body = noun is not None and d.nouns.get(folded(noun.lemma)) in ("body", "media")
    return body or (noun is not None and _is_named(sentence, noun))


def _apposed(sentence: Sentence, behind: list[Token]) -> bool:
    """Whether commas in it only part a title from a name: «сообщил Лев Карцев, министр труда»."""
    titles = classes("russian/speaker_nouns", "kind")["person"]
    for token in behind:
        if token.text == ",":
            after = (t for t in behind if t.index > token.index and t.pos != "ADJ")
            title = next(after, None)
            if (
                title is None
                or title.lemma not in titles
                or not _is_named(sentence, sentence.tokens[token.index - 1])
            ):
                return False
    return True
