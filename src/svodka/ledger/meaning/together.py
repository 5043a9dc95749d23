"""Places told together: of «в [Атырау, Актобе и Мангистау] открыто 40 школ» none has forty of its own.

A reader may take one place of such a row; the figure is of all of them, and they are a place of their own,
named by all. What stands behind a comma alone is no row («в Алматы, крупнейшем городе», "in Leeds, England"),
nor is a route («трасса Алматы – Шу»), which is called by its words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from svodka.language.russian.dictionary import parses
from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.inflection import kazakh_cases, russian_cases
from svodka.ledger.meaning.words import Text, Word
from svodka.model import Claim, Mention

TOGETHER = " + "
"""Between the keys of places told together."""
BREAK = re.compile(r"[;:.!?()\n–—«»\"“”]")
ROUTE = re.compile(r"\s[–—-]\s")
FAR = 120
"""Characters before and behind a place that its row is looked for in."""
LED = ("PREP",)
NAMELESS = 3
"""Words of a place without a name at most: «ряде других районов»."""
NAMES = 3
"""Words with a capital letter that one place has at most."""
PEOPLE = ("actor", "office")


def with_row(claim: Claim, others: Sequence[Claim], text: Text, catalogue: Catalogue) -> Claim:
    """The claim with the whole row of places that its own stands in; itself where it stands alone.

    Not where another figure of the sentence has another place of the row: «в Туле и Орле 12 и 7 школ». Kazakh
    rows are read whole.
    """
    place = claim.place
    if place is None or text.language == "kk":
        return claim
    first, last = max(0, place.start - FAR), min(len(text.text), place.end + FAR)
    start = max((m.end() for m in BREAK.finditer(text.text, first, place.start)), default=first)
    found = BREAK.search(text.text, place.end, last)
    row = text.words(start, found.start() if found else last)
    if catalogue.first("join", row) is None:
        return claim
    at = next((at for at, word in enumerate(row) if word.start >= place.start), len(row))
    for begin in [*(step + 1 for step in range(at) if _leads(row[step], text)), at]:
        end = _row_end(row, begin, text, catalogue)
        if end is None or not begin <= at or row[end - 1].end < place.end or end - begin < 2:
            continue
        whole = Mention(
            text.text[row[begin].start : row[end - 1].end],
            row[begin].start,
            row[end - 1].end,
            normal=place.normal,
            inherited=place.inherited,
        )
        return claim if _is_shared_out(whole, claim, others) else replace(claim, place=whole)
    return claim


def _is_shared_out(row: Mention, claim: Claim, others: Sequence[Claim]) -> bool:
    """Whether the places of a row are those of several figures, one each."""
    return any(
        one.place is not None
        and claim.place is not None
        and one.place.start != claim.place.start
        and row.start <= one.place.start < row.end
        for one in others
    )


def _leads(word: Word, text: Text) -> bool:
    """Whether a place may begin behind a word: «в», "across"."""
    if text.language == "ru":
        return word.part in LED
    return word.text.casefold() in ("in", "across", "throughout", "between")


def _row_end(row: Sequence[Word], begin: int, text: Text, catalogue: Catalogue) -> int | None:
    """Behind the last word of the row of places that begins at a word; None where it is of one place."""
    at = _item_end(row, begin, text, catalogue)
    end = None
    while at is not None and at < len(row):
        between = text.text[row[at - 1].end : row[at].start].strip()
        join = catalogue.at("join", row, at)
        if between not in ("", ",") or (join is None and between != ","):
            break
        behind = join.last + 1 if join is not None else at
        if behind < len(row) and row[behind].text.casefold() == row[begin - 1].text.casefold():
            behind += 1  # «в Туле и в Орле»
        own = _item_end(row, behind, text, catalogue)
        if own is None or not _agrees(row[begin:at], row[behind:own], text):
            break
        at = own
        end = at if join is not None else end
    return end


def _item_end(row: Sequence[Word], at: int, text: Text, catalogue: Catalogue) -> int | None:
    """Behind the last word of the place that begins at a word: «городе Орле», «Тульской области»."""
    start, generic = at, False
    while at < len(row) and not row[at].text[0].isupper() and at - start < NAMELESS:
        if catalogue.at("join", row, at) or not _follows(row, at, start, text):
            break
        generic = generic or _is_generic(row[at], catalogue)
        at += 1
    names = at
    while at < len(row) and row[at].text[0].isupper() and _follows(row, at, start, text):
        if at - names == NAMES:
            return None
        at += 1
    if at == names or (names > start and not generic):
        # «и ряде районов», not «и открыто»
        while at > start and not _is_generic(row[at - 1], catalogue):
            at -= 1
        return at if at > start and row[start].text[0].islower() else None
    while at < len(row) and _follows(row, at, start, text) and _is_generic(row[at], catalogue):
        at += 1
    named = any(catalogue.first(kind, row[start:at]) for kind in PEOPLE)
    return None if named else at


def _follows(row: Sequence[Word], at: int, start: int, text: Text) -> bool:
    return at == start or not text.text[row[at - 1].end : row[at].start].strip()


def _is_generic(word: Word, catalogue: Catalogue) -> bool:
    match = catalogue.at("place", [word], 0)
    return match is not None and "generic" in match.concept.flags


def _agrees(first: Sequence[Word], item: Sequence[Word], text: Text) -> bool:
    """Whether two places may stand in one case: not «в Туле, Иван Петров»."""
    if text.language != "ru":
        return True
    ours, theirs = (
        russian_cases(next((word for word in one if word.text[0].isupper()), one[0]))
        for one in (first, item)
    )
    return not ours.isdisjoint(theirs)


def several(found: Sequence[Word], said: str, catalogue: Catalogue) -> list[list[Word]]:
    """The words of each of the places told together in a mention; one list where it is of one place.

    What the last says for all is said of each: «Атырауской и Мангистауской [областях]».
    """
    inside = {
        at
        for match in catalogue.all("place", found)
        if match.length > 1
        for at in range(match.first, match.last + 1)
        if at not in match.between
    }
    joins = {
        at
        for match in catalogue.all("join", found)
        for at in range(match.first, match.last + 1)
        if at not in inside and match.first > 0 and match.last < len(found) - 1
    }
    shared = bool(found) and _is_generic(found[-1], catalogue) and _is_plural(found[-1])
    if not joins and not (shared and "," in said):
        return [list(found)]
    apart: list[list[Word]] = [[]]
    for at, word in enumerate(found):
        between = said[found[at - 1].end : word.start] if at else ""
        if at in joins or "," in between:
            apart.append([])
        if at not in joins and word.part not in LED:
            apart[-1].append(word)
    items = [item for item in apart if item]
    if shared:
        tail = items[-1][-1]
        items = [
            item if any(_is_generic(word, catalogue) for word in item) else [*item, tail]
            for item in items
        ]
    return items


def _is_plural(word: Word) -> bool:
    if word.part:
        return any(reading.tag.number == "plur" for reading in parses(word.text.casefold()))
    plain = word.text.casefold()
    if plain.isascii():
        return plain != word.lemma and plain.endswith("s")
    return "plural" in kazakh_cases(word)


def is_route(said: str) -> bool:
    """Whether a mention is of a way from one place to another: «трасса Алматы – Шу»."""
    return ROUTE.search(said) is not None
