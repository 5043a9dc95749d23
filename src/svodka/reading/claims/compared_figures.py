"""Figures that others are compared with, and their times: «31 тонна против [28] в 2016 году»."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import takewhile

from svodka.language.analysis import Token
from svodka.language.lexicon import classes, load
from svodka.reading.syntax.links import links
from svodka.reading.syntax.tree import Tree

NOUNS = 3
"""Words of what is counted between a figure and its time."""


def compared_figure(
    tokens: Sequence[Token], first: int, prepositions: frozenset[str] = frozenset()
) -> range | None:
    """Where the figure stands that others are compared with: right before the time at ``first``.

    ``prepositions``: words that it may stand behind as well.
    """
    at = first - 1
    while at > 0 and first - at <= NOUNS and _of_amount(tokens[at]):
        at -= 1
    last = at
    start = _start(tokens, at)
    if start > 1 and tokens[start - 1].text.casefold() in links("joined"):
        at = start - 2  # «против 2% и 5% в тех же месяцах прошлого года»
        while at > 0 and start - at <= NOUNS and _of_amount(tokens[at]):
            at -= 1
        start = min(start, _start(tokens, at))
    at = _before_thing(tokens, start - 1)
    beside = _is_comparison(tokens, at)
    behind = links("compared") | prepositions
    if tokens[at].text.casefold() in links("stead"):
        beside = any(map(_is_number, tokens[:at]))  # not «вместо 60 школ за год построили 12»
        behind = frozenset()
    if start <= last and (beside or tokens[at].text.casefold() in behind):
        return range(start, last + 1)
    return None


def of_change_beside(tree: Tree, at: int) -> bool:
    """«Долг составил 40 млн, увеличившись [за год] на 3 млн»: over what time it changed, by the way."""
    verb = tree.tokens[tree.heads[at]] if tree.heads[at] >= 0 else None
    if verb is None or verb.feats.get("VerbForm") != "Conv" or tree.phrases is not None:
        return False
    changes = classes("russian/change")
    return verb.lemma in changes["increase"] | changes["decrease"]


def to_compare(tokens: Sequence[Token]) -> bool:
    """«[Для сравнения]: годом ранее было 40»: whether a sentence is told for others to be compared with."""
    before = tokens[0].low in links("for") if tokens else False
    return before and len(tokens) > 1 and tokens[1].low in links("aside")


def _before_thing(tokens: Sequence[Token], at: int) -> int:
    """«Против [убытка в] 2 млн», «против [чистой прибыли] 40 млн»: the token before what is so much."""
    thing = at - (tokens[at].text.casefold() in links("worth"))
    while thing > 0 and (tokens[thing].pos in ("NOUN", "ADJ") or "Case" in tokens[thing].feats):
        thing -= 1
    compared = tokens[thing].text.casefold() in links("compared") or _is_comparison(tokens, thing)
    return thing if compared else at


def _start(tokens: Sequence[Token], at: int) -> int:
    """The first token of a number that ends at one."""
    signs = classes("russian/change_contexts")["minus"]
    while at > 0 and (_is_number(tokens[at]) or tokens[at].text in signs):
        at -= 1  # «против примерно 400 млн», «по сравнению с минус 2 млн»
    return at + 1


def _is_comparison(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token is the «с» of «по сравнению с»."""
    before = tokens[at - 1].text.casefold() if at > 0 else ""
    return tokens[at].text.casefold() in links("with") and before in links("comparison")


def _is_number(token: Token) -> bool:
    """A number, also one that is taken for an ordinal («против [47] годом ранее»), or «примерно»."""
    return token.pos in ("NUM", "ADV") or token.text[0].isdigit()


def _of_amount(token: Token) -> bool:
    named = (
        token.pos in ("NOUN", "ADJ", "SYM") and not token.text[0].isdigit()
    )  # not «[47] годом ранее»
    return named or token.text in _short_units()  # «400 млн руб.», «5 млн т», «30 ц/га»


@cache
def _short_units() -> frozenset[str]:
    """Units in short, which the tagger may take for any word, and their marks."""
    forms = (form for entry in load("russian/units") for form in entry.forms)
    return frozenset({".", "/", *(part for form in forms for part in form.split("/"))})


def is_number(token: Token) -> bool:
    """«Подтоплено 76 домов (плюс [три] за сутки)»: whether a token is a number, in digits or in words."""
    return token.text[0].isdigit() or token.pos == "NUM"


def in_brackets_of(tokens: Sequence[Token], first: int) -> bool:
    """«127 тонн (96 год назад), а в крае [31]»: a time behind the figure that opens its brackets."""
    inside = list(takewhile(lambda token: token.text not in "()", reversed(tokens[:first])))
    opened = len(inside) < first and tokens[first - len(inside) - 1].text == "("
    return opened and any(map(is_number, inside))


def opens_brackets(tokens: Sequence[Token], first: int, end: int) -> bool:
    """«Поощрено 76 граждан (в прошлом году было [45])»: a time that opens brackets around a figure."""
    if not first or tokens[first - 1].text != "(":
        return False
    told = takewhile(lambda token: token.text != ")", tokens[first:])
    return any(token.start >= end and is_number(token) for token in told)
