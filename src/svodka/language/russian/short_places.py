"""Names of places behind a noun that is written short: «в с. [Отрадное]», «на ул. [Лесной]»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Name, Sentence, Token
from svodka.language.lexicon import classes


def name_behind(
    tokens: Sequence[Token], index: int, kinds: Sequence[str] = ("town", "street")
) -> int:
    """The token of the name behind a short noun and its stop: «в д. [Лесной]»; or -1.

    Not «в 2020 г. Иванов», where a number stands before it, nor «с Ивановым», without the stop.
    """
    if index + 2 >= len(tokens) or tokens[index + 1].text != ".":
        return -1
    short = classes("russian/places")
    if not any(tokens[index].text in short[kind] for kind in kinds):
        return -1
    before = tokens[index - 1].text if index else ""
    number = before[:1].isdigit() or before.endswith(".")
    word = tokens[index + 2].text
    named = word[:1].isupper() and word[1:].replace("-", "").islower()
    return index + 2 if named and not number else -1


def name_places(sentence: Sentence) -> None:
    """Name the towns behind a preposition, a short noun and its stop, where the recognizer found no name.

    «В с. [Отрадное]», whose «с» is no preposition.
    """
    tokens = sentence.tokens
    for index in range(1, len(tokens) - 2):
        at = name_behind(tokens, index, ("town",)) if tokens[index - 1].pos == "ADP" else -1
        if at < 0:
            continue
        if tokens[index].pos == "ADP":
            tokens[index].pos = "NOUN"
        if not any(known.first <= at <= known.last for known in sentence.names):
            token = tokens[at]
            name = Name(token.text, token.start, token.end, "LOC", at, at)
            sentence.names = sorted((*sentence.names, name), key=lambda name: name.first)
