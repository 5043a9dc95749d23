"""Answers to one question, which nobody gives two of: «43 % — за, 38 % — против, 29 % не определились».

Only being for, against and undecided are taken for such answers: others may be given together («доверяют
газетам»). Each stands once, beside its own figure, with no words between them that may tell of other people,
of another place, time or matter («в городе 63 % за, в селе 58 % против»), in one sentence or in some that
follow one another and say nothing else («Закон одобряют 52 %. Против — 38 %»).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from svodka.ledger.meaning.clauses import clause_end
from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.inflection import kazakh_cases
from svodka.ledger.meaning.words import Text, Word
from svodka.model import Claim, Span

PREPOSITION = "PREP"
ELSEWHERE = frozenset({"loc", "gen", "abl"})
"""Kazakh cases of other people and places: «ауылда», «ерлердің»."""
TOLD = ("asserted", "negated")
"""«29 % не определились» denies nothing of the answer."""


def exclusive_answers(
    claims: Sequence[Claim], text: Text, catalogue: Catalogue
) -> Iterator[frozenset[str]]:
    """The ids of the claims of each question that is answered, two and more of a question."""
    in_order = sorted(
        (one for one in claims if one.quantity.unit == "%"), key=lambda one: one.quantity.start
    )
    question: list[Claim] = []
    for _, told in groupby(in_order, key=lambda one: one.sentence):
        shares = list(told)
        if _follow(question, shares, text) and _of_one_question(
            [*question, *shares], text, catalogue
        ):
            question += shares
            continue
        if len(question) > 1:
            yield frozenset(one.id for one in question)
        alone = len(shares) == 1 or _of_one_question(shares, text, catalogue)
        question = shares if alone else []
    if len(question) > 1:
        yield frozenset(one.id for one in question)


def _follow(question: Sequence[Claim], shares: Sequence[Claim], text: Text) -> bool:
    """Whether the sentence of some shares is right behind that of others."""
    if not question:
        return False
    between = text.text[question[-1].sentence[1] : shares[0].sentence[0]]
    return not between.strip() and "\n" not in between


def _of_one_question(shares: Sequence[Claim], text: Text, catalogue: Catalogue) -> bool:
    if not all(_is_plain(one) for one in shares) or not _are_of_one_whole(shares):
        return False
    said = text.words(shares[0].sentence[0], shares[-1].sentence[1])
    found = list(catalogue.all("answer", said))
    if len(found) != len(shares) or len({match.concept.name for match in found}) != len(found):
        return False
    answers = [(said[match.first].start, said[match.last].end) for match in found]
    figures = [(one.quantity.start, one.quantity.end) for one in shares]
    turns = sorted([*answers, *figures])
    first, second = (figures, answers) if turns[0] in figures else (answers, figures)
    if turns[::2] != first or turns[1::2] != second:
        return False
    if (
        text.language == "en" and first is answers
    ):  # "Support stood at 61%, against 58% a year before"
        return False
    end = clause_end(text, turns[-1][1])
    behind = [word for word in said if turns[1][1] <= word.start < end]
    left = [word for word in behind if not any(a <= word.start < b for a, b in turns)]
    about = shares[0].counted
    for word in left:
        of_first = first is figures and word.start < min(
            turns[2][0], shares[0].sentence[1]
        )  # «61 % поддерживают [налог], 34 % против»
        if of_first and not _leads_elsewhere(word, text, catalogue):
            continue
        if catalogue.at("answering", [word], 0) is None and not word.within(about):
            return False
    return True


def _is_plain(share: Claim) -> bool:
    """Whether a share is of all, and no bound: «около 56 %» too."""
    quantity = share.quantity
    return (
        quantity.relation in ("exact", "approx")
        and quantity.change is None
        and share.factuality in TOLD
    )


def _are_of_one_whole(shares: Sequence[Claim]) -> bool:
    """Whether nothing that was read of shares tells them apart: people, place and time."""
    slots: tuple[Sequence[Span | None], ...] = (
        [one.place for one in shares],
        [one.period for one in shares],
    )
    people = {one.counted.normal for one in shares if one.counted is not None}
    return len(people) < 2 and all(
        len({(one.start, one.end) for one in slot if one is not None}) < 2 for slot in slots
    )


def _leads_elsewhere(word: Word, text: Text, catalogue: Catalogue) -> bool:
    """Whether a word may tell of other people, or of another place or time."""
    if text.language == "ru":
        return word.part == PREPOSITION or word.text.isdigit()
    if text.language == "kk":
        return not ELSEWHERE.isdisjoint(kazakh_cases(word))
    return (
        catalogue.at("across", [word], 0) is not None
        or catalogue.at("among", [word], 0) is not None
        or catalogue.at("amid", [word], 0) is not None
    )
