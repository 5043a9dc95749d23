"""Whose words a Kazakh report goes on with: «Министрліктің мәліметінше, 5 үй салынды. *9 үй* жөнделді»."""

from __future__ import annotations

from collections.abc import Iterable

from svodka.language.analysis import Sentence
from svodka.language.kazakh.account import Account, opens_paragraph
from svodka.language.kazakh.site import Site
from svodka.language.kazakh.speech import relayed, source_words
from svodka.language.kazakh.times.rules import is_compared
from svodka.language.slots import Slots

SPANS = frozenset(["frequency", "clock", "relative-span"])
"""Kinds of times that begin nothing new: «бір жылда 5 пайызға өсті»."""


def carried(site: Site, slots: Slots, account: Account) -> int | None:
    """The index of the statement that opened the paragraph, where no other time or source was told since.

    A time of its own begins what the report itself tells, «Полиция дерегінше, 5 адам ұсталды. *Қарашада* …»,
    unless it goes on with who speaks: «Министрдің айтуынша, 5 үй салынды. *Қарашада* тағы 3 үй салынады».
    """
    if slots.said is not None or account.reminds(site.sentence):
        return None
    if source_words.unnamed(site.around.lows, 0):
        return None  # «Тұрғындардың айтуынша, 9 үй жанды. Ресми дерек бойынша, 5 үй жанды»
    sites = [site]
    for sentence in account.before(site.sentence):
        here = account.told.get(sentence.index, ())
        spoken = {one.said for _, one in here}
        if spoken - {None}:
            return _goes_on(site, account, spoken, sites)
        if account.reminds(sentence):
            return None
        sites += [one for one, _ in here]
        start, end = sentence.start, sentence.end
        bare = {at for at, one in enumerate(account.said) if start <= one.start < end}
        if bare:
            opens = all(account.said[at].rule == "source" for at in bare)
            return _goes_on(site, account, {*bare}, sites) if opens else None
    return None


def _goes_on(
    site: Site, account: Account, spoken: set[int | None], sites: Iterable[Site]
) -> int | None:
    """The lead of a paragraph; of one whose time is over at any of ``sites`` only where somebody speaks."""
    lead = _of_lead(site, account, spoken)
    told = lead is None or source_words.is_spoken(account.said[lead])
    return lead if told or not any(map(_turns, sites)) else None


def of_whole(account: Account, whole: Slots | None) -> int | None:
    """The statement of the figure that another counts a part of: «Оның сөзінше, 90 адам келді. *Оның 9-ы* …».

    Not a quotation, which its mark ends.
    """
    at = whole.said if whole is not None else None
    if at is None or account.said[at].mode != "indirect" or account.said[at].speaker is None:
        return None
    return None if relayed.of_newsroom(account.said[at]) else at


def beside(site: Site, account: Account) -> int | None:
    """The statement that the figure before in the same sentence has from the sentences before."""
    here = account.told.get(site.sentence.index, ())
    return here[-1][1].said if here and "source.carried" in here[-1][1].why else None


def _turns(site: Site) -> bool:
    """Whether a sentence tells of a time of its own: one that opens it, or that is no span."""
    start = site.sentence.start
    for _, one in site.around.times:
        if one.kind not in SPANS or (one.start == start and one.kind != "frequency"):
            if not is_compared(site, one):
                return True
    return False


def _of_lead(site: Site, account: Account, spoken: set[int | None]) -> int | None:
    """The only statement of a sentence, where it opened the paragraph and is no quotation."""
    at = next(iter(spoken)) if len(spoken) == 1 else None
    if at is None:
        return None
    one, outline = account.said[at], site.outline
    home = outline.sentence_at(one.start)
    if home is None or one.mode != "indirect" or one.speaker is None:
        return None
    opens = opens_paragraph(outline, home) or _is_introduced(account, home)
    return at if opens and not relayed.of_newsroom(one) else None


def _is_introduced(account: Account, home: Sentence) -> bool:
    """«Министр баяндама жасады. *Оның айтуынша*, 5 үй салынды»: only who spoke is told before."""
    outline = account.outline
    if not home.index or not opens_paragraph(outline, outline.sentences[home.index - 1]):
        return False
    return not account.told.get(home.index - 1)
