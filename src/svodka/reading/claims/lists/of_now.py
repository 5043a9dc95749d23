"""What there is now, told beside what happened or is planned: «откроют 20 тысяч мест, сейчас их [14 тысяч]».

A stretch of a sentence without a verb, which shares neither deed nor time with what stands before it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import takewhile

from svodka.language.analysis import Token
from svodka.language.lexicon import classes
from svodka.language.punctuation import BREAKS, DASHES
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.placed_periods import PlacedPeriod
from svodka.reading.syntax.links import links
from svodka.reading.syntax.sites import Site

_LONGEST = 7
"""Words at most from the beginning of the stretch to its number."""


def is_of_now(site: Site) -> bool:
    """«Откроют 20 тысяч мест, сейчас их [14 тысяч]», «вырастет до 40 рублей (сейчас — [35 рублей])»."""
    return _start(site) >= 0


def is_compared_now(site: Site) -> bool:
    """«Дефицит составит 11% против нынешних [12%]», «вместо сегодняшних [40]»: how many there are already."""
    tokens, at = site.tree.tokens, site.first - 1
    if at < 1 or site.tree.phrases is not None:
        return False
    beside = links("compared") | links("than")
    return tokens[at].lemma in links("current") and tokens[at - 1].text.casefold() in beside


def plans_before(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«Планируют [открыть] 20 тысяч мест, сейчас их 14 тысяч»: what is to come is no deed of now.

    Where «их» stands before the number, no deed before is: «[открыли] 20 школ, теперь их 90».
    """
    start = _start(site)
    if start < 0:
        return
    tree = site.tree
    them = any(t.text.casefold() in links("them") for t in tree.tokens[start : site.first])
    for i, option in enumerate(options):
        if option.tree is tree and option.token < start:
            if them or is_ahead(tree.tokens[option.token]):
                yield i


def times_before(site: Site, options: Sequence[PlacedPeriod]) -> Iterator[int]:
    """«[К 2030 году] откроют 20 тысяч мест, сейчас их 14 тысяч»: a time before is not that of now."""
    start = _start(site)
    for i, option in enumerate(options):
        if option.sentence == site.sentence.index and 0 <= option.token < start:
            yield i


def years_of_plans(
    site: Site, options: Sequence[PlacedPeriod], action: Candidate | None
) -> Iterator[int]:
    """«Квота [на 2027 год] — 140 лотов. Продано 23 лота»: the year that a plan of another sentence is for.

    Of what was done, that is: «квота на 2027 год — 140 лотов. Треть получат рыбаки» goes on about it.
    """
    if action is None or site.tree.phrases is not None:
        return
    if action.tree.tokens[action.token].feats.get("Tense") != "Past":
        return
    for i, option in enumerate(options):
        if option.sentence == site.sentence.index or option.candidate.kind != "year":
            continue
        tree = site.page.tree(option.sentence)
        if tree is None or option.token < 0:
            continue
        of = tree.heads[option.token]
        on = tree.tokens[option.first].text.casefold() in links("amount")
        if on and of >= 0 and tree.tokens[of].pos == "NOUN":
            yield i


def _start(site: Site) -> int:
    """Where the stretch of a figure begins that tells of now; or -1."""
    tokens, at = site.tree.tokens, site.first - 1
    if site.tree.phrases is not None:
        return -1
    at -= at > 0 and tokens[at].text in DASHES
    while at > 0 and site.first - at < _LONGEST and not _parts(tokens[at]):
        at -= 1
    if at <= 0 or not _parts(tokens[at]):
        return -1
    words = " ".join([t.text.casefold() for t in tokens[at + 1 : site.first]])
    if not f"{words} ".startswith(_now()):
        return -1
    behind = takewhile(lambda t: t.text not in BREAKS, tokens[site.last + 1 :])
    stretch = [*tokens[at + 1 : site.first], *behind]
    told = any(t.pos in ("VERB", "AUX", "NUM") or "Variant" in t.feats for t in stretch)
    return -1 if told else at + 1


@cache
def _now() -> tuple[str, ...]:
    """The words of now, a space behind each, as :meth:`str.startswith` takes them."""
    return tuple(f"{word} " for word in links("now"))


def _parts(token: Token) -> bool:
    return token.text in BREAKS or token.pos == "CCONJ"


def is_ahead(token: Token) -> bool:
    """«Планируют [открыть]», «[откроют]», «[намерен] открыть»: what is to come, or who means it."""
    feats = token.feats
    if feats.get("VerbForm") == "Inf" or feats.get("Tense") == "Fut":
        return True
    return token.lemma in classes("russian/factuality")["plan"]
