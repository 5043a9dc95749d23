"""Nouns that the tagger takes for verbs or names: «около сотни [переливов]», «[газа] добыто 40 млн кубов».

The lemma betrays the verbs: it is no infinitive. Of 13,000 verbs in written articles 60 are such words; where
the dictionary reads the form as nothing but a noun, it is one, in the case of the likeliest reading.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from svodka.language.russian.dictionary import parses
from svodka.language.russian.lemmas import GRAMMEMES
from svodka.language.russian.tags import Tag

MAX_SEEN = 10_000
_INFINITIVE = ("ть", "ти", "чь", "ся", "сь")
STEEL = "стали"
"""The one form of a common noun that is as common as a verb: «сталь», «стать»."""
_STEEL = Tag.of("NOUN|Animacy=Inan|Case=Gen|Gender=Fem|Number=Sing")
_DEEDS = ("ние", "тие", "ция", "ния", "тия", "нию", "цию", "ции")
"""How nouns of deeds end."""
_NAMES = frozenset({"NOUN", "PROPN", "ADJ", "VERB"})
_FEATURES = ("Animacy", "Case", "Gender", "Number")


def with_nouns(forms: Sequence[str], tags: Sequence[Tag], lemmas: Sequence[str]) -> list[Tag]:
    """The tags of some tokens, with those of nouns where the tagger saw a verb."""
    return [
        (_noun(form.casefold()) or tag)
        if tag.pos == "VERB" and not lemma.endswith(_INFINITIVE)
        else tag
        for form, tag, lemma in zip(forms, tags, lemmas, strict=True)
    ]


def before_verbs(forms: Sequence[str], tags: list[Tag]) -> list[Tag]:
    """The tags of some tokens, with that of a noun that is a form of a verb too: «экспорт [стали] вырос».

    No verb in the past stands right before a finite one.
    """
    made = list(tags)
    for at, form in enumerate(forms[:-1]):
        if form == STEEL and tags[at].pos == "VERB" and tags[at + 1].feats.get("Mood") == "Ind":
            made[at] = _STEEL
    return made


def with_bodies(forms: Sequence[str], tags: Sequence[Tag]) -> list[Tag]:
    """The tags of some tokens, with the case of a body whose form has one only: «найдены [Росгвардией]»."""
    return [
        (_body(form.casefold()) or tag)
        if tag.pos in _NAMES and form[:1].isupper() and not form.isupper()
        else tag
        for form, tag in zip(forms, tags, strict=True)
    ]


def with_stuff(forms: Sequence[str], tags: list[Tag]) -> list[Tag]:
    """The tags of some tokens, with those of stuff where the tagger saw a name.

    «[Газа] добыто 40 млн кубов», «[Калия] произведено 3 тонны»: before a neuter short participle no name in
    the nominative, where the likeliest reading of the form is a thing in the genitive.
    """
    made = list(tags)
    for at, (form, tag) in enumerate(zip(forms, tags, strict=True)):
        if tag.pos != "PROPN" or at + 1 == len(tags) or tag.feats.get("Case") != "Nom":
            continue
        deed = tags[at + 1].feats
        neuter = deed.get("Variant") == "Short" and deed.get("Gender") == "Neut"
        if neuter and tag.feats.get("Gender") != "Neut" and (stuff := _stuff(form.casefold())):
            made[at] = stuff
    return made


def before_numbers(forms: Sequence[str], tags: list[Tag]) -> list[Tag]:
    """The tags of some tokens, with those of deeds that the tagger takes for names: «[Открытие] 12 школ»."""
    made = list(tags)
    for at, (form, tag) in enumerate(zip(forms[:-1], tags[:-1], strict=True)):
        if tag.pos == "PROPN" and tags[at + 1].pos == "NUM" and form.endswith(_DEEDS):
            made[at] = _noun(form.casefold()) or tag
    return made


@lru_cache(MAX_SEEN)
def _body(low: str) -> Tag | None:
    """The tag of a form that the dictionary knows as one case of a body's name; ``None`` for any other."""
    found = parses(low)
    if len(found) != 1 or not found[0].is_known or "Orgn" not in found[0].tag:
        return None
    return Tag.of("|".join(("PROPN", *_features(found[0].tag.grammemes))))


@lru_cache(MAX_SEEN)
def _stuff(low: str) -> Tag | None:
    """The tag of a form that is a thing in the genitive first of all."""
    found = [parse for parse in parses(low)[:1] if parse.is_known]
    if not found or not {"NOUN", "inan", "sing", "gent"} <= found[0].tag.grammemes:
        return None
    return Tag.of("|".join(("NOUN", *_features(found[0].tag.grammemes))))


@lru_cache(MAX_SEEN)
def _noun(low: str) -> Tag | None:
    """The tag of a form that the dictionary reads as a noun only; ``None`` for any other."""
    found = parses(low)
    if not found or any(parse.tag.POS != "NOUN" for parse in found):
        return None
    return Tag.of("|".join(("NOUN", *_features(found[0].tag.grammemes))))


def _features(grammemes: frozenset[str]) -> Iterator[str]:
    for name in _FEATURES:
        for value, known in GRAMMEMES[name].items():
            if not grammemes.isdisjoint(known):
                yield f"{name}={value}"
                break
