"""How sure the rules of English are of a claim: the product of how often each of them is right."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from svodka.language.english.cues import cues

DIGITS = 3


@cache
def _known() -> Mapping[str, Any]:
    text = files("svodka.language.english").joinpath("grammar", "certainty.toml").read_text("utf-8")
    return tomllib.loads(text)


def confidence(rules: Iterable[str], words: int) -> float:
    """The probability that a claim is right, by the rules that filled or left its slots.

    ``words``: the length of its sentence in tokens. Raises ``KeyError`` for a rule that has no estimate.
    """
    known = _known()
    out = float(known["rules"]["quantity"])
    for rule in rules:
        out *= known["rules"][rule]
    return round(out * lost(words), DIGITS)


@lru_cache(512)
def lost(words: int) -> float:
    """The factor by which a sentence of so many tokens is less sure than a short one."""
    long = _known()["long"]
    factor = 1.0
    for least, smaller in zip(long["words"], long["factors"], strict=True):
        if words >= least:
            factor = smaller
    return factor


@cache
def sure(rule: str) -> float:
    """How often a rule is right. Raises ``KeyError`` for one that has no estimate."""
    return float(_known()["rules"][rule])


def certain(rule: str) -> bool:
    """Whether what a rule says stands, whatever else there is."""
    return rule in _certain()


@cache
def _certain() -> frozenset[str]:
    return frozenset(_known()["certain"]["rules"])


def source_rule(rule: str) -> str:
    """The name under which the certainty of a statement's rule is kept (``cue.say`` → ``source.cue``)."""
    kind, _, lemma = rule.partition(".")
    if kind != "cue":
        return f"source.{rule}"
    return "source.shown" if lemma in cues("find", "set", "discover") else "source.cue"
