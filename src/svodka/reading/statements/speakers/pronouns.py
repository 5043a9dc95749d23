"""Whom «он», «она», «по его словам», «по её данным» cannot mean: people whose names are of the other gender.

Certain only where the names are: a known first name that agrees with the last, and another such person who
fits. Nor can they mean things of another gender or several people who are counted.
"""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.lexicon import folded
from svodka.language.russian.dictionary import given_name_of
from svodka.reading.statements.cues.attribution import attribution
from svodka.reading.statements.cues.saying import Cue
from svodka.reading.statements.discourse.document import Discourse
from svodka.reading.statements.speakers.mentions import SpeakerMention
from svodka.reading.statements.speakers.standing import Mentions

_GENDERS = ("Masc", "Fem")
_NAMES = frozenset({"PER", "ORG", "LOC"})
"""Kinds of mentions that are names."""


def of_other_gender(
    d: Discourse, mentions: Mentions, cue: Cue | None, found: Sequence[SpeakerMention]
) -> frozenset[str]:
    """«Пётр Гусев возразил. По [её] словам, …»: the keys of people who are not meant, Gusev among them.

    Nobody where no other person fits: a pronoun does not stand for a name of the wrong gender, but
    a tagger may take it so.
    """
    asked = _asked(d, cue, mentions.slots.get(cue)) if cue is not None else ""
    if not asked:
        return frozenset()
    others = {m.key for m in found if m.kind not in _NAMES and _is_no_one(d, m, asked)}
    genders = {m.key: _gender(d, mentions.full[m.key]) for m in found if m.key in mentions.full}
    if asked in genders.values():
        others |= {key for key, gender in genders.items() if gender not in ("", asked)}
    return frozenset(others)


def _is_no_one(d: Discourse, mention: SpeakerMention, asked: str) -> bool:
    """«14 [человек] ранены. Он добавил …», «в [больнице] …. Он сказал»: a noun that he or she is not."""
    sentence = d.sentence(mention.sentence)
    head = sentence.tokens[mention.head]
    if head.pos != "NOUN":
        return False
    if any(sentence.tokens[i].rel.startswith("nummod") for i in sentence.children[head.index]):
        return True
    gender, thing = head.feats.get("Gender", ""), head.feats.get("Animacy") == "Inan"
    named = mention.kind == "body" and head.feats.get("Case") != "Loc"  # «она» may be any firm
    return thing and not named and gender not in ("", asked)


def _asked(d: Discourse, cue: Cue, slot: Token | None) -> str:
    """The gender of the one person whom a pronoun stands for; nothing where it does not tell.

    «Она голодает, и Лосев сообщил о ней»: not of a verb that does not agree with it.
    """
    if slot is None:
        return ""
    word = folded(slot.text)
    if word in attribution("his", d.language):
        return "Masc"
    if word in attribution("hers", d.language):
        return "Fem"
    gender = slot.feats.get("Gender", "")
    verb = d.sentence(cue.sentence).tokens[cue.head].feats.get("Gender", gender)
    told = gender in _GENDERS and verb == gender and word in attribution("pronoun", d.language)
    return gender if told else ""


def _gender(d: Discourse, name: SpeakerMention) -> str:
    """The gender of a person by all words of a first and a last name; nothing where they differ."""
    words = d.sentence(name.sentence).tokens[name.first : name.last + 1]
    words = [word for word in words if word.text[:1].isalpha()]
    told = {word.feats.get("Gender", "") for word in words}
    gender = told.pop() if len(words) > 1 and len(told) == 1 else ""
    known = gender in _GENDERS and any(given_name_of(word.text, gender) for word in words)
    return gender if known else ""
