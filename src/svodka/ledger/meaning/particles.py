"""Particles of English verbs, apart from prepositions: "took [in] 40 dogs", not "took 40 in May"."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from svodka.ledger.meaning.words import Word

WHERE = "where"
"""Flag of what stands before a place or a time too: "in", "on"."""
FIGURE = "figure"
"""Flag of what is of the figure behind it: "stood [at] 40"."""


def belongs(
    at: int,
    own: Sequence[int],
    sequence: Sequence[Word],
    flags: frozenset[str],
    goes_on: Callable[[int], bool],
) -> bool:
    """Whether the particle at an index is the verb's, by the indexes of the words of a phrase that has it.

    It stands right behind a word of the phrase, or behind its object with nothing that it could lead:
    "gave 300 coats [away] in May", not "took 214 [off] the boat". One that leads places and times leads
    whatever follows but for a figure and what ``goes_on`` behind a verb ("handed [in] last week", "took
    [in] 40 dogs"), and is the verb's behind an object only where something goes on: "brought 40 [in] from
    Leeds", not "brought 40 [in] May". What it leads may be of the phrase: "put [on] show".
    """
    particle = sequence[at]
    if particle.start < sequence[own[0]].start:
        return False
    near = [one for one, word in enumerate(sequence) if word.start == particle.end + 1]
    if any(one in own for one in near):
        return True
    leads = any(not goes_on(one) for one in near)
    if FIGURE in flags:
        return not leads
    close = any(particle.start == sequence[one].end + 1 for one in own)
    if WHERE in flags:
        return not leads and (close or bool(near))
    return close or not leads
