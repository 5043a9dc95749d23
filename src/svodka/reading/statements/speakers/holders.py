"""Who holds an office: what «глава полиции», «турецкий президент» head, and whether others head the same."""

from __future__ import annotations

from collections.abc import Mapping, Set
from functools import cache

from svodka.language.analysis import Token
from svodka.language.lexicon import classes, load
from svodka.language.russian.dictionary import is_known, parses
from svodka.reading.statements.discourse.document import Discourse
from svodka.reading.statements.speakers.mentions import SpeakerMention
from svodka.reading.syntax.morphs import morphs

_NAMING = frozenset({"NOUN", "PROPN", "X"})
_MANY = 2
"""Nouns that an abbreviation stands for, at least."""
_UNTOLD = 2
"""Letters of its adjectives, which say nothing of whom somebody heads, at most."""
_AKIN = 3
"""Letters that the name of a land and its adjective share."""


def headed(d: Discourse, mention: SpeakerMention) -> frozenset[str]:
    """What a description says that somebody heads: «директор [школы]», «[турецкий] президент», by lemma."""
    sentence = d.sentence(mention.sentence)
    persons = {
        i for name in sentence.names if name.kind == "PER" for i in range(name.first, name.last + 1)
    }
    return frozenset(
        token.lemma
        for token in sentence.tokens[mention.first : mention.last + 1]
        if token.index != mention.head
        and token.index not in persons
        and _tells_which(token, d.language)
    )


def ministry(d: Discourse, mention: SpeakerMention) -> frozenset[str]:
    """What «глава Минфина» is minister of: «[финансов]»; nothing where no ministry is named."""
    known = _ministries(d.language)
    tokens = d.sentence(mention.sentence).tokens[mention.first : mention.last + 1]
    return frozenset[str]().union(*(known.get(token.lemma, ()) for token in tokens))


def portfolio(d: Discourse, mention: SpeakerMention) -> frozenset[str]:
    """What a description says that somebody is minister of: «министр [внутренних дел]», «глава Минфина»."""
    tokens = d.sentence(mention.sentence).tokens[mention.first : mention.last + 1]
    told = {
        token.lemma
        for token in tokens
        if token.pos in ("NOUN", "ADJ") and token.index != mention.head
    }
    lands = {lemma for lemma in told if lemma.endswith(morphs("region", d.language))}
    return ministry(d, mention) | (told - lands - _ministries(d.language).keys())


def ministers(
    d: Discourse,
    mention: SpeakerMention,
    held: Mapping[str, Set[str]],
    posts: Mapping[str, Set[str]],
) -> dict[str, Set[str]]:
    """Of those who hold an office, who may be «глава [Минфина]»: who is minister of finance, or the only one.

    ``posts`` says of what each is minister. Not who is so of another land: «глава Минфина России».
    """
    own = ministry(d, mention)
    if not own:
        return dict(held)
    alone = len(held) == 1 and not any(map(posts.get, held))
    fit = {key: heads for key, heads in held.items() if alone or own & posts[key]}
    ministries = _ministries(d.language).keys()
    land = headed(d, mention) - ministries
    return {
        key: heads
        for key, heads in fit.items()
        if may_head(land, heads - posts[key] - ministries, d.language)
    }


@cache
def _ministries(language: str) -> dict[str, frozenset[str]]:
    return {
        lemma: frozenset(entry.strings("of"))
        for entry in load(f"{language}/titles")
        for lemma in entry.lemmas
        if entry.strings("of")
    }


def _tells_which(token: Token, language: str) -> bool:
    land = token.pos == "ADJ" and token.lemma.endswith(morphs("region", language))
    return land or token.pos in _NAMING


def may_head(one: Set[str], other: Set[str], language: str) -> bool:
    """Whether who heads the one may head the other: the same, or what does not say which."""
    some = classes(f"{language}/titles")["any"]
    if not one or not other or one & other:
        return True
    if any(_abbreviates(a, other) for a in one) or any(_abbreviates(b, one) for b in other):
        return True
    if one <= some and not other & some:
        return True
    lands = morphs("region", language)
    return any(
        a[:_AKIN] == b[:_AKIN] for a in one for b in other if a.endswith(lands) or b.endswith(lands)
    )


def _abbreviates(word: str, heads: Set[str]) -> bool:
    """«Председатель [КНБ]» may be «председатель [Комитета] национальной [безопасности]»: by its letters."""
    if not len(heads) < len(word) <= len(heads) + _UNTOLD or len(heads) < _MANY:
        return False
    begins = {head[:1] for head in heads}
    if word[0] not in begins or word[-1] not in begins or not begins <= set(word):
        return False
    return not is_known(word) or any("Abbr" in parse.tag for parse in parses(word))
