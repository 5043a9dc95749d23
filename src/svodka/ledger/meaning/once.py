"""What several rules ask of a claim in its text, worked out once."""

from __future__ import annotations

from collections.abc import Callable
from functools import update_wrapper
from typing import Concatenate, ParamSpec, TypeVar, cast

from svodka.ledger.meaning.words import Text
from svodka.model import Claim

More = ParamSpec("More")
Answer = TypeVar("Answer")


def once(
    rule: Callable[Concatenate[Claim, Text, More], Answer],
) -> Callable[Concatenate[Claim, Text, More], Answer]:
    """A rule whose answers a text keeps, by the claim as it stands: with another place it is another one.

    Nobody may change an answer.
    """

    def known(claim: Claim, text: Text, /, *more: More.args, **named: More.kwargs) -> Answer:
        asked = (rule, claim, *more)
        try:
            return cast(Answer, text.answers[asked])
        except KeyError:
            answer = text.answers[asked] = rule(claim, text, *more, **named)
            return answer

    update_wrapper(known, rule)
    return known
