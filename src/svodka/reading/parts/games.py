"""Rules of games: how many of those that were played ended in one way.

Each gives the whole of ``part`` among the figures ``found`` of the document, ``None`` where there is none.
"""

from __future__ import annotations

from collections.abc import Sequence

from svodka.reading.parts.markers import words_of
from svodka.reading.parts.stands import Stand
from svodka.reading.parts.wholes import back, possible


def ended(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«Провёл [20] боёв, одержал [18] побед», «[18] побед в [20] боях»: games that were won, lost or drawn.

    Not «проиграла [три] матча и одержала [две] победы»: those that were lost are not all.
    """
    if part.kind != "count" or part.lemma not in words_of("outcome"):
        return None
    for whole in back(found, part.order):
        if whole.site.sentence is not part.site.sentence:
            break
        if whole.lemma in words_of("game") and whole.verb in words_of("played"):
            return whole if possible(part, whole) else None
    behind = found[part.order + 1] if part.order + 1 < len(found) else part
    together = behind.site.sentence is part.site.sentence and behind.lemma in words_of("game")
    inside = behind.site.preposition in words_of("placed")
    return behind if together and inside and possible(part, behind) else None


def won(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«Сыграли [40] матчей, [22] выиграла «Звезда», [10] — «Север»»: who won how many of them."""
    if part.kind != "count" or (part.lemma and part.lemma not in words_of("game")):
        return None
    if part.site.tree.tokens[part.site.head].pos == "ADV":
        return None  # «сыграл [41] матч и [дважды] выиграл Кубок»
    before = (s for s in back(found, part.order) if s.site.sentence is part.site.sentence)
    verb = part.verb
    for whole in before:
        if whole.lemma in words_of("game") and whole.verb in words_of("played"):
            return whole if verb in words_of("won") and possible(part, whole) else None
        if whole.verb in words_of("won") and part.site.after_dash and not part.lemma:
            verb = whole.verb
    return None
