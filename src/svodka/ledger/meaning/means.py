"""By whose money or help, under which plan a thing was done: some of all that was, and no other count of it.

«На средства [фонда] построено 12 школ», «по программе „[Светлый путь]“», "with [EU] money" leave out what
others built. Money and help are told apart by whose they are, plans by their titles, for reports say of one
plan now that it is a programme, now that it is a state one. An operation without a title is only how a thing
was done, and tells nothing apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from svodka.language.lexicon import folded
from svodka.ledger.meaning.clauses import CLAUSE, clause_end, clause_start
from svodka.ledger.meaning.concepts import Catalogue, Match
from svodka.ledger.meaning.words import MODIFIERS, NOMINAL, Text, Word
from svodka.model import Claim, Span

MEANS, PAYER = "means", "payer"
MOST = 4
"""Words at most that tell whose money it was."""
TITLE = re.compile(r"[«“„\"‘]([^«»“”„\"‘’\n]{2,60})[»”“\"’]")
NEAR = 24
"""Characters between a plan and its title at most: «программы развития села [„Ауыл“]»."""
SENTENCE = re.compile(r"[.!?;\n]")
FAR = 60
"""Characters at most of what is added to a clause, or stands before it."""


def means(claim: Claim, around: Sequence[Word], text: Text, catalogue: Catalogue) -> str:
    """What narrows a figure by its means, in its clause, before or behind it; empty where nothing does."""
    for row in (around, _opening(claim, around, text), _added(around, text)):
        matches = list(_matches(row, claim, catalogue))
        match = _nearest(matches, row, claim, text, catalogue) if matches else None
        if match is not None and (row is around or match.first == 0):
            return _told(match, row, claim, text, catalogue)
    return ""


def apart_from_means(row: list[Word], catalogue: Catalogue) -> list[Word]:
    """The words before those that tell by whose means: «школ [по программе развития села]»."""
    found = catalogue.first(MEANS, row, 1)
    return row[: found.first] if found is not None else row


def _opening(claim: Claim, around: Sequence[Word], text: Text) -> list[Word]:
    """The words that open a sentence up to the comma before a clause: "[Under a scheme], 12 were built"."""
    first = claim.sentence[0]
    start = clause_start(text, around[0].start) if around else first
    if not first < start <= first + FAR or text.text[start - 1] != ",":
        return []
    return text.words(first, start) if clause_start(text, start - 1) <= first else []


def _added(around: Sequence[Word], text: Text) -> list[Word]:
    """The words behind the comma that ends a clause: "12 were built, [financed by the lottery]"."""
    end = clause_end(text, around[-1].end) if around else 0
    if text.text[end : end + 1] != ",":
        return []
    found = SENTENCE.search(text.text, end, end + FAR)
    return text.words(end, found.start() if found else end + FAR)


def _matches(row: Sequence[Word], claim: Claim, catalogue: Catalogue) -> Iterator[Match]:
    """The phrases of means in a row; «[в] Туле [в рамках программы]» begins at its second «в»."""
    end = -1
    for match in catalogue.each(MEANS, row):
        if match.first > end and _is_one(match, row, claim, catalogue):
            end = match.last
            yield match


def _is_one(match: Match, row: Sequence[Word], claim: Claim, catalogue: Catalogue) -> bool:
    """Whether a phrase is no deed, and has inside only what tells whose: «за счёт [местного] бюджета».

    «[Из бюджета] выделено 40 млн» is all that was given, or nobody knows.
    """
    if "things" in match.concept.flags and claim.quantity.kind == "money":
        return False
    inside = [row[at] for at in match.between]
    # a preposition follows right away: not "paid [out] by", «бағдарламаның [шарты] бойынша»
    tight = row[match.last].language == "kk" or catalogue.at("stop", row, match.last) is not None
    return not (row[match.first].within(claim.action) or (inside and tight)) and not any(
        word.text[0].isdigit()
        or (word.part and word.part not in MODIFIERS)
        or catalogue.at("stop", [word], 0)
        for word in inside
    )


def _nearest(
    matches: Sequence[Match], row: Sequence[Word], claim: Claim, text: Text, catalogue: Catalogue
) -> Match | None:
    """Of several means the last before the figure, else the first: «на средства А 12, на средства Б 28».

    Not one of another clause where the figure is told of all: «по программе построено 12, а [всего] — 40».
    """
    figure = claim.quantity.start
    own = clause_start(text, figure)
    before = [one for one in matches if row[one.last].start < figure]
    inside = [one for one in before if row[one.first].start >= own]
    behind = [one for one in matches if one not in before]
    elsewhere = [one for one in before if not _all_told(row[one.last].end, figure, text, catalogue)]
    return next(iter([*inside[-1:], *behind, *elsewhere[-1:]]), None)


def _all_told(start: int, figure: int, text: Text, catalogue: Catalogue) -> bool:
    """Whether between two offsets a clause ends, and a figure of all is told in the next."""
    row = text.words(start, figure)
    said = catalogue.first("in-all", row)
    between = text.text[start : row[said.first].start] if said is not None else ""
    return CLAUSE.search(TITLE.sub("", between)) is not None


def _told(match: Match, row: Sequence[Word], claim: Claim, text: Text, catalogue: Catalogue) -> str:
    flags, title = match.concept.flags, folded(match.concept.title)
    if flags & {"whose", "paid"}:
        said = _whose(match, row, claim, text, catalogue)
        payers = [catalogue.at(PAYER, [word], 0) for word in said]
        if "paid" in flags:
            money = catalogue.named(MEANS, "money")
            title = folded(money.title) if money is not None and any(payers) else ""
        whose = {
            word.noun if payer is None else folded(payer.concept.title)
            for word, payer in zip(said, payers, strict=True)
            if payer is None or "generic" not in payer.concept.flags
        }
        return " ".join([title, *sorted(whose)]) if title else ""
    called = _title(match, row, text)
    if not called and "titled" in flags:
        return ""
    if not called and text.language == "ru":  # «по программе [развития села]»
        called = " ".join(word.noun for word in _behind(match, row, claim, text, catalogue))
    return f"{title} {called}".strip()


def _whose(
    match: Match, row: Sequence[Word], claim: Claim, text: Text, catalogue: Catalogue
) -> list[Word]:
    """The words that tell whose money or help it was, inside the phrase and beside it."""
    inside = [row[at] for at in match.between]
    slots = (claim.quantity, claim.counted, claim.place, claim.period, claim.action)
    if text.language == "kk":
        before = list(_naming(row[: match.first][::-1], slots, catalogue))[:2]
        # «бюджет [қаражаты] есебінен»
        payer = catalogue.at(PAYER, before[:1], 0) if before else None
        more = payer is not None and "generic" in payer.concept.flags
        beside = before if more else before[:1]
    else:
        beside = _behind(match, row, claim, text, catalogue)
    said = [word for word in (*inside, *beside) if not catalogue.at("link", [word], 0)]
    return [word for word in said if not word.within(claim.place, claim.period)]


def _behind(
    match: Match, row: Sequence[Word], claim: Claim, text: Text, catalogue: Catalogue
) -> list[Word]:
    """The words right behind a phrase that say whose or what it is, past "from"."""
    behind = _unbroken(row, match.last, text)
    if behind and text.language == "en" and catalogue.at("restricting", behind, 0):
        behind = behind[1:]
    slots = [claim.quantity, claim.place, claim.period, claim.action]
    if not row[match.first].within(claim.counted):  # a mention may have taken the phrase in
        slots.append(claim.counted)
    return list(_naming(behind, slots, catalogue))[:MOST]


def _naming(
    row: Sequence[Word], slots: Sequence[Span | None], catalogue: Catalogue
) -> Iterator[Word]:
    """The first words of a row that name something, and stand in none of the slots."""
    for word in row:
        ends = word.part and word.part not in (*NOMINAL, "UNKN")
        stops = any(catalogue.at(kind, [word], 0) for kind in ("stop", "join", MEANS))
        if ends or stops or word.within(*slots) or word.text[0].isdigit():
            return
        yield word


def _unbroken(row: Sequence[Word], last: int, text: Text) -> list[Word]:
    """The words behind one with no mark between them but those of quotation."""
    kept: list[Word] = []
    end = row[last].end
    for word in row[last + 1 :]:
        if text.text[end : word.start].strip(' «»“”„"'):
            break
        kept.append(word)
        end = word.end
    return kept


def _title(match: Match, row: Sequence[Word], text: Text) -> str:
    """What a plan is called: the words in quotation marks beside it, or those with capital letters in it."""
    first, last = row[match.first].start, row[match.last].end
    behind = TITLE.search(text.text, first, last + NEAR + 60)
    if behind is not None and behind.start() <= last + NEAR and text.language != "kk":
        return _words(behind.group(1), text)
    before = list(TITLE.finditer(text.text, max(0, first - NEAR - 60), first))
    if text.language != "ru" and before and first - before[-1].end() <= NEAR:
        return _words(before[-1].group(1), text)
    named = [row[at] for at in match.between if _is_name(row[at])]
    if not named and text.language == "en":  # "Operation [Poppy]"
        named = list(takewhile(_is_name, _unbroken(row, match.last, text)))
    return " ".join(word.noun for word in named)


def _is_name(word: Word) -> bool:
    return word.text.istitle() or word.text.isupper()


def _words(title: str, text: Text) -> str:
    return " ".join(word.noun for word in Text(title, text.language).words())
