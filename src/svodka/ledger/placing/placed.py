"""The claims of a document beside each other: what each is about, a part of, and compared with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from svodka.ledger.meaning.bare import is_bare
from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.subjects import Subject, is_item, subject
from svodka.ledger.meaning.together import with_row
from svodka.ledger.meaning.undone import asserted_undone
from svodka.ledger.meaning.words import Text
from svodka.ledger.placing import completeness
from svodka.ledger.placing.answers import exclusive_answers
from svodka.ledger.placing.bases import Base, bases
from svodka.ledger.placing.earlier import beside
from svodka.ledger.placing.extremes import NONE, Extreme, extreme
from svodka.ledger.placing.increments import increments
from svodka.ledger.placing.nationwide import nation
from svodka.ledger.placing.pointing import pointed
from svodka.ledger.placing.provisional import is_provisional
from svodka.ledger.placing.regional import region
from svodka.ledger.placing.said_again import shares_again
from svodka.ledger.placing.said_parts import with_said_parts
from svodka.ledger.placing.told_by_words import told_by_words
from svodka.ledger.placing.unread import unread
from svodka.model import Claim


@dataclass(frozen=True, slots=True)
class Placed:
    """A claim with its subject, with the claim that it is a part of, and what it is a change from.

    ``nation``: the country that it calls «страна», or the region that it calls so; ``again``: the part that a
    share says again; ``answer``: the number of the question that it answers; ``bare``: whether its sentence
    says no more of it; ``unread``: the words that its clause says besides; ``extreme``: the record that it is
    told as; ``undone``: whether it asserts what was not done.
    """

    claim: Claim
    subject: Subject
    whole: Placed | None
    listed: bool = False
    complete: bool = False
    base: Base | None = None
    provisional: bool = False
    nation: str = ""
    again: str = ""
    answer: int = 0
    bare: bool = False
    unread: str = ""
    extreme: Extreme = NONE
    undone: bool = False


def placed(
    claims: Sequence[Claim], words: str, catalogue: Catalogue, language: str = ""
) -> list[Placed]:
    """The claims of a document with the text ``words`` with their subjects, wholes before their parts."""
    text = Text(words, language)
    known = {
        claim.id: told_by_words(claim, text, catalogue)
        for claim in with_said_parts(claims, text, catalogue)
    }
    own = list(known.values())
    known = {claim.id: with_row(claim, own, text, catalogue) for claim in own}
    subjects: dict[str, Subject] = {}
    for claim in known.values():
        for one in _up(claim, known):
            if one.id not in subjects:
                of = subjects.get(one.part_of or "")
                subjects[one.id] = subject(one, text, catalogue, of)
    done: dict[str, Placed] = {}
    in_order = sorted(known.values(), key=lambda one: one.quantity.start)
    told_with: dict[tuple[int, int], list[Claim]] = defaultdict(list)
    for one in in_order:
        told_with[one.sentence].append(one)
    about, to = pointed(in_order, subjects, text, catalogue)
    about |= increments(in_order, about, text, catalogue)
    since = bases([(one, about[one.id]) for one in in_order], text, catalogue)
    again = dict(shares_again(in_order, text, catalogue))
    answers = {
        one: question
        for question, each in enumerate(exclusive_answers(in_order, text, catalogue), start=1)
        for one in each
    }
    beside_it = beside(in_order, about, text, catalogue)
    for name in subjects:  # wholes before their parts
        one = known[name]
        if name in to:  # «годом ранее их было 5 120»: there, and by the same people
            one = replace(one, place=one.place or to[name].place, actor=one.actor or to[name].actor)
        base = since.get(name)
        if (told := beside_it.get(name)) is not None:
            one, about[name], base = told.claim, told.subject, told.base
        whole = done.get(one.part_of or "")
        done[name] = Placed(
            one, about[name], whole, is_item(one, text), base=base,
            provisional=is_provisional(one, text, catalogue),
            nation=whole.nation if whole and one.place is None else (
                nation(one, text, catalogue) or region(one, text, catalogue)
            ),
            again=again.get(name, ""), answer=answers.get(name, 0),
            bare=one.place is not None and is_bare(one, told_with[one.sentence], text, catalogue),
            unread=unread(one, about[name], told_with[one.sentence], text, catalogue),
            extreme=extreme(one, told_with[one.sentence], about[name].counted, text, catalogue),
            undone=asserted_undone(one, text, catalogue),
        )  # fmt: skip
    return _with_completeness(done, text, catalogue)


def _up(claim: Claim, known: Mapping[str, Claim]) -> list[Claim]:
    """A claim after those that it is a part of, the outermost first; a circle is cut."""
    chain: list[Claim] = []
    one: Claim | None = claim
    while one is not None and one not in chain:
        chain.append(one)
        one = known.get(one.part_of or "")
    return chain[::-1]


def _with_completeness(
    done: Mapping[str, Placed], text: Text, catalogue: Catalogue
) -> list[Placed]:
    parts: dict[str, list[Claim]] = {}
    for one in done.values():
        if one.whole is not None:
            parts.setdefault(one.whole.claim.id, []).append(one.claim)
    exclusive, complete = (
        {
            part.id
            for whole, found in parts.items()
            for part in says(done[whole].claim, found, text, catalogue)
        }
        for says in (completeness.exclusive, completeness.complete)
    )
    return [
        replace(one, listed=one.listed or name in exclusive, complete=name in complete)
        for name, one in done.items()
    ]
