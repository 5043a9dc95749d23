"""Every way in which a rule for times may match can be read: no alternative of a pattern breaks off.

The examples of the grammars show one wording a rule; here words are drawn for whatever its pattern allows.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Mapping

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

import svodka
from svodka.reading.periods.grammar import Grammar, Rule, grammar

DRAWS = 12
"""Wordings drawn for each rule, always the same ones."""
SHAPES = (
    "7", "25", "2016", "120", "28.02.2016", "12:30", "II", "–", ".", ",", "/", "(", ")", "%", "\n", "!",
    "’", "Орлов",
)  # fmt: skip
"""Words that have a class by their shape alone."""
AROUND = re.compile(r"\(\?[!=](?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)")
"""What a pattern asks of the words behind it."""
DAYS = (dt.date(2024, 2, 29), None)
"""The dates of publication: a leap day, and an unknown one."""


def vocabulary(of: Grammar) -> Mapping[str, list[str]]:
    """The words of each class, by its symbol."""
    out: dict[str, list[str]] = defaultdict(list)
    for form in (*of.lexicon.forms, *SHAPES):
        (words,) = of.lexicon.read(form)
        if len(words.symbols) == 1:
            out[words.symbols].append(form)
    return out


@pytest.mark.parametrize("language", ["ru", "en", "kk"])
def test_whatever_a_pattern_allows_is_read(language: str) -> None:
    of = grammar(language)
    words = vocabulary(of)

    @settings(
        max_examples=DRAWS, deadline=None, database=None, derandomize=True, phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    @given(st.data(), st.sampled_from(DAYS))
    def read(rule: Rule, data: st.DataObject, published: dt.date | None) -> None:
        pattern = AROUND.sub("", rule.pattern.source)
        symbols = data.draw(st.from_regex(pattern, fullmatch=True))
        drawn = [data.draw(st.sampled_from(words[symbol])) for symbol in symbols if symbol in words]
        for period in svodka.periods(f"{' '.join(drawn)} 5", published, language):
            if period.from_date and period.to_date:
                assert period.from_date <= period.to_date, (rule.name, drawn)

    for rule in of.rules:
        read(rule)
