"""How much something is: the noun right before a measure or a sum, before «в размере», «в» or «на»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.lexicon import classes, folded
from svodka.reading.claims.candidates import Candidate, index_of
from svodka.reading.syntax import times
from svodka.reading.syntax.links import links
from svodka.reading.syntax.sites import Site

_OWNER = 8
"""Words between a sum and how much it is: whose it is, and what it is from or for."""


def dimension(site: Site, options: Sequence[Candidate]) -> int | None:
    """«На [площади] около 9 гектаров пограничники сожгли коноплю», «по [цене] 254 тенге за литр».

    All of 111 such nouns in annotated articles are what is counted.
    """
    before, words = site.first - 1, classes("russian/extents")
    if before < 0 or site.quantity.kind not in ("money", "measure"):
        return None
    noun = site.tree.tokens[before]
    if noun.lemma not in words["dimension"] or folded(noun.text) in words["amount"]:
        return None
    return index_of(options, site.tree, before)


def amounting(site: Site, options: Sequence[Candidate]) -> int | None:
    """«Отпущен с уплатой [платежей] в размере 250 тысяч»: the thing right before how much it is.

    All of 18 such nouns in annotated articles are what is counted. Of «[долг] по зарплате в размере 8 млн»
    the sum is the debt.
    """
    at, tokens = site.first - 3, site.tree.tokens
    if at < 0 or folded(tokens[at + 2].text) not in classes("russian/extents")["amount"]:
        return None
    if site.quantity.kind == "count" and site.noun > site.last:
        return None  # «сигареты в количестве 40 [пачек]»
    adposition = tokens[at + 1].pos == "ADP"
    at = _whose_sum(tokens, _before_time(tokens, at))
    harm = at > 0 and tokens[at - 1].lemma in classes("russian/paying")["harm"]
    at -= harm and tokens[at].feats.get("Case") == "Dat"  # «[вред] почве в размере 3 млн»
    thing = tokens[at]
    grave = thing.lemma in classes("russian/extents")["magnitude"]
    if grave and tokens[at - 1].lemma in classes("russian/extents")["grave"]:
        return None  # «похитили деньги в крупном размере в сумме 30 млн»
    if thing.pos != "NOUN" or thing.feats.get("Animacy") == "Anim" or not adposition:
        return None
    return index_of(options, site.tree, _sum_for(tokens, at))


def _before_time(tokens: Sequence[Token], at: int) -> int:
    """«[Премия] за первое полугодие 2023 года в размере 4 тысяч»: the word before a time; else ``at``."""
    start = at
    while start > 0 and _is_of_time(tokens[start]):
        start -= 1
    if all(token.text.casefold() not in times.words() for token in tokens[start + 1 : at + 1]):
        return at
    return start - 1 if start > 0 and tokens[start].pos == "ADP" else start


def _whose_sum(tokens: Sequence[Token], at: int) -> int:
    """«[Долг] завода в размере 5 млн», «[взносы] членов союза», «[штраф] с директора завода»: the sum before
    its owner and what it is from or for; else ``at``, as of «выплата дивидендов».
    """
    words = classes("russian/paying")
    sums = words["sum"] | words["lack"] | words["dues"]
    for token in reversed(tokens[max(0, at - _OWNER) : at + 1]):
        if token.pos not in ("NOUN", "ADJ", "PROPN", "ADP"):
            return at  # «доходы бюджета сложились в размере»
        if token.lemma in sums:  # «дефицит бюджета», but «уплата долга»
            before = tokens[token.index - 1].lemma if token.index else ""
            lack = before in words["lack"] and token.feats.get("Case") == "Gen"
            return token.index - lack
    return at


def _is_of_time(token: Token) -> bool:
    """A word or number of a time: «первое», «III», «2023», «года»."""
    return token.text.casefold() in times.words() or token.pos in ("NUM", "ADJ")


def _sum_for(tokens: Sequence[Token], at: int) -> int:
    """The sum that what stands right before tells more of, over its preposition: «[штраф] за шум в размере»;
    else ``at``.
    """
    sums, start = classes("russian/paying")["sum"], at
    while start > 0 and tokens[start].pos in ("NOUN", "ADJ", "PROPN"):
        start -= 1
    named = tokens[start].text.casefold()
    what = start > 0 and tokens[start].pos == "ADP" and tokens[start - 1].lemma in sums
    return start - 1 if what and (named in links("on") or tokens[at].lemma not in sums) else at


def worth(site: Site, options: Sequence[Candidate]) -> int | None:
    """«Рассчитывал на [доход] в 90 фунтов», «выпустили [ткани] на 3 млн»: the thing that a sum hangs on.

    Of 86 such nouns in annotated articles 85 are what is counted.
    """
    noun = sum_of(site)
    return index_of(options, site.tree, noun) if noun >= 0 else None


def sum_of(site: Site) -> int:
    """The noun right before «в» or «на» that a sum of money hangs on, as a token, or -1."""
    tree, at = site.tree, site.first - 2
    if at < 0 or site.quantity.kind != "money" or site.quantity.change is not None:
        return -1
    noun, above = tree.tokens[at], tree.tokens[tree.heads[at]]
    between = tree.tokens[at + 1].text.casefold()
    if noun.pos != "NOUN" or tree.heads[site.head] != at or between not in links("worth"):
        return -1
    case = noun.feats.get("Case")
    if case == "Dat" or (case == "Gen" and between not in links("amount")):
        return -1  # «обошлось городу в 5 млн», «оценил потери группы в 5 млн»
    if (
        noun.feats.get("Animacy") == "Anim"
        or above.lemma in classes("russian/extents")["dimension"]
    ):
        return -1  # «завысили объёмы работ на 5 млн»
    return -1 if _says_how_much(noun) else at


def _says_how_much(noun: Token) -> bool:
    """«На [сумму] в 5 млн», «в [размере]», «до [отметки] в 5 млн»."""
    words = classes("russian/extents")
    extent = words["amount"] | words["extent"] | words["level"]
    return not extent.isdisjoint((noun.lemma, folded(noun.text)))


def is_sum(site: Site) -> bool:
    """«Не выплатил штраф в [размере] 5 тысяч», «вагонов на [сумму] 3 млн»: a figure that says how much."""
    before, words = site.tree.tokens[max(0, site.first - 1)], classes("russian/extents")
    return folded(before.text) in words["amount"] or before.lemma in words["extent"]


def is_size(site: Site) -> bool:
    """«В городе с населением [40 тысяч] человек закрыли завод»: a figure of how many a thing consists of."""
    tokens, at = site.tree.tokens, site.first - 1
    at -= at > 0 and tokens[at].text.casefold() in links("worth")
    if at < 0 or site.quantity.kind != "count" or tokens[at].feats.get("Case") != "Ins":
        return False
    return tokens[at].lemma in classes("russian/extents")["size"]
