"""Shares told by a word, and again in brackets behind a deed: «каждый пятый водитель курит за рулём (21%)».

The percentage is of those whom the word takes a share of, and its deed is theirs: nothing that stands before
the bracket is counted.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import takewhile

from svodka.language.analysis import Token
from svodka.language.lexicon import classes, folded
from svodka.language.punctuation import BREAKS
from svodka.language.russian.numerals import parts
from svodka.language.russian.quantities.shares import ordinals
from svodka.reading.claims.candidates import Candidate, index_of
from svodka.reading.claims.lists.bracketed import alone_in_brackets
from svodka.reading.syntax.sites import Site

_NEAR = Decimal("0.25")
"""By which part of a share its percentage may differ: «почти треть (29%)»."""
_HALF = Decimal(50)
_BEHIND = 3
"""Words behind a share, where its noun stands."""


def whose_share(site: Site, options: Sequence[Candidate]) -> int | None:
    """«Большинство [жителей] боится потерять работу (58%)»: those of whom a word tells the share."""
    told = _told(site)
    return index_of(options, site.tree, told[0]) if told else None


def deed_of_share(site: Site, options: Sequence[Candidate]) -> int | None:
    """«Большинство жителей [боится] потерять работу (58%)»: what those of the share do."""
    told = _told(site)
    return index_of(options, site.tree, told[1]) if told else None


def those_of_share(
    site: Site, options: Sequence[Candidate], action: Candidate | None
) -> Sequence[int]:
    """«[Большинство жителей] боится потерять работу (58%)»: who is counted is no doer beside them."""
    return range(len(options)) if _told(site) else ()


def _told(site: Site) -> tuple[int, int] | None:
    """Noun and verb of the share that brackets tell again; ``None`` where they tell none.

    Not where noun and brackets stand side by side, nor where the percentage is another: «большинство аварий
    происходит ночью (31%)».
    """
    quantity = site.quantity
    if quantity.kind != "percent" or quantity.change is not None or not alone_in_brackets(site):
        return None
    tokens, behind = site.tree.tokens, site.last + 2
    ends = (
        behind >= len(tokens)
        or tokens[behind].text in BREAKS
        or tokens[behind].pos in ("PUNCT", "CCONJ")
    )
    if site.tree.phrases is not None or not ends:
        return None
    clause = [*takewhile(lambda t: t.text not in BREAKS, reversed(tokens[: site.first - 1]))][::-1]
    at = next((i for i, token in enumerate(clause) if _fits(clause, i, site.quantity.low)), -1)
    if at < 0 or not _is_subject(site, clause, at):
        return None
    case = "Nom" if folded(clause[at].lemma) in ordinals() else "Gen"
    near = range(at + 1, min(at + 1 + _BEHIND, len(clause)))
    noun = next((i for i in near if _is_group(clause[i], case)), len(clause))
    verb = next((t for t in clause[noun + 1 :] if _is_said(t)), None)
    return (clause[noun].index, verb.index) if verb is not None else None


def _fits(clause: Sequence[Token], at: int, percent: Decimal | None) -> bool:
    """Whether a word tells a share that is about so many percent."""
    if percent is None:
        return False
    word, lemma = folded(clause[at].text), folded(clause[at].lemma)
    if lemma in classes("russian/shares")["majority"]:
        return percent >= _HALF
    fraction = parts().get(word)
    share = fraction.value if fraction is not None and fraction.category == "part" else None
    before = folded(clause[at - 1].lemma) if at > 0 else ""
    if share is None and before in classes("russian/references")["some"]:
        share = ordinals().get(lemma)
    return share is not None and abs(percent - share * 100) <= share * 100 * _NEAR


def _is_subject(site: Site, clause: Sequence[Token], at: int) -> bool:
    """Whether a share does what its clause tells: «[более половины] родителей», not «в половине случаев»."""
    if clause[at].feats.get("Case") == "Nom":
        return True
    begin = at
    while begin > 0 and site.page.in_figure(clause[begin - 1].start):
        begin -= 1
    return begin < at and all(t.pos in ("ADV", "PART", "CCONJ") for t in clause[:begin])


def _is_group(token: Token, case: str) -> bool:
    """Whether a share is of a word: a noun, or a participle that stands for people («опрошенных»)."""
    named = token.pos == "NOUN" or token.feats.get("VerbForm") == "Part"
    return named and token.feats.get("Case") == case


def _is_said(token: Token) -> bool:
    """Whether a word is the predicate of a clause: «боится», «довольны»."""
    return token.feats.get("VerbForm") == "Fin" or token.feats.get("Variant") == "Short"
