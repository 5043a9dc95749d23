"""Rules of assemblies: the seats of a chamber that somebody gets, the votes of those who may vote.

Each gives the whole of ``part`` among the figures ``found`` of the document, ``None`` where there is none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from svodka.reading.parts.markers import has_word, words_of
from svodka.reading.parts.out_of import out_of_next
from svodka.reading.parts.stands import Stand, preceding
from svodka.reading.parts.wholes import back, possible

_SEATED = 3
"""How many sentences before or behind a part the seats of the whole chamber may be told."""
_FIGURES = 12
"""How many figures from a part they may be, and how many items its seats may be named before it."""
_BESIDE = 6
"""How many tokens before its seats a chamber may be named."""
_VOTED = 5
"""How many figures before a part those may stand who voted otherwise."""
_VERDICT = 3
"""How many tokens beside a figure may say how those people voted."""


def seats(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«В парламенте [101] место. Реформисты получат [30] мест, центристы — [27]»: seats of a chamber.

    Not «потеряли семь мест», «на прошлых выборах — 40», nor where no chamber's seats are told.
    """
    named = _named(part, found)
    if named is None or has_word(part.site.sentence.tokens, "past"):
        return None
    if named.lemma not in words_of("seat") or named.verb not in words_of("seated"):
        return None
    items = {named.order: named, part.order: part}.values()
    chambers = (whole for whole in _around(named, found) if _is_chamber(whole))
    return next((w for w in chambers if all(possible(item, w) for item in items)), None)


def _named(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«[30] мест, центристы — 27»: the part itself, or the item of its sentence that names what they are."""
    for item in (part, *back(found, part.order, _FIGURES)):
        if item.site.sentence is not part.site.sentence or item.kind != "count" or not item.amount:
            return None
        if item.lemma:
            return item
        if not item.site.after_dash:
            return None
    return None


def _around(part: Stand, found: Sequence[Stand]) -> Iterator[Stand]:
    """Figures a few sentences before the part, nearest first, then those behind it."""
    ahead = found[part.order + 1 : part.order + 1 + _FIGURES]
    for stand in (*back(found, part.order, _FIGURES), *ahead):
        if abs(stand.site.sentence.index - part.site.sentence.index) <= _SEATED:
            yield stand


def _is_chamber(whole: Stand) -> bool:
    """«В парламенте [101] место», «[101] места в Сейме» behind «из»: the seats of all.

    Not «в парламенте у партии [57] мест», «получила [57] мест в парламенте».
    """
    if whole.kind != "count" or whole.site.quantity.relation != "exact" or not whole.amount:
        return False
    if whole.lemma not in words_of("seat") | words_of("seated-one"):
        return False
    tokens, first = whole.site.sentence.tokens, whole.site.first
    if preceding(whole, "out_of", 1):
        return has_word(tokens[max(0, first - _BESIDE) : first + _BESIDE], "chamber")
    if whole.verb and whole.verb not in words_of("consists"):
        return False
    for token in reversed(tokens[max(0, first - _BESIDE) : first]):
        if token.lemma in words_of("chamber"):
            return True
        if token.pos in ("NOUN", "PROPN", "PRON", "PUNCT", "NUM"):
            return False
    return False


def votes(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«За проголосовали 80 из [98] депутатов, против — [12]»: the others of those who could vote."""
    if part.kind != "count" or part.lemma in words_of("seat") or not _says_vote(part):
        return None
    for voter in back(found, part.order, _VOTED):
        if voter.site.sentence is not part.site.sentence:
            return None
        whole = out_of_next(voter, found)
        if whole is not None and whole is not part and voter.beside("divided"):
            together = (voter.value or 0) + (part.value or 0)
            fits = possible(part, whole) and together <= (whole.value or 0)
            return whole if fits else None
    return None


def _says_vote(stand: Stand) -> bool:
    """«Против — [12]», «[шестеро] воздержались»: whether a word of voting stands at a figure."""
    first, last = stand.site.first, stand.site.last
    tokens = stand.site.sentence.tokens
    return has_word(tokens[max(0, first - _VERDICT) : last + 1 + _VERDICT], "divided")
