"""Figures that choose together: what a list says once, what is said twice, what an item leaves out."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.choosing.drafts import Reading
from svodka.reading.claims.choosing.meanings import meaning_of
from svodka.reading.claims.choosing.options import Ballot, Choice
from svodka.reading.claims.lists.items import before_dash
from svodka.reading.claims.lists.of_now import is_ahead
from svodka.reading.claims.lists.row_names import row_name, tells_total
from svodka.reading.claims.lists.said_of_it import is_deed
from svodka.reading.claims.lists.sharing import own_verb, vote
from svodka.reading.claims.lists.split import is_told_of_whole
from svodka.reading.claims.one_sentence import SHARED_IN_SENTENCES, of_one_sentence
from svodka.reading.claims.settled.certain import SURE
from svodka.reading.claims.ties import Ties


def agree(slot: str, readings: Sequence[Reading], tied: Ties) -> None:
    """Let figures choose a slot together where ``tied`` says that they do not choose it alone."""
    for way in _WAYS:
        way(slot, readings, tied)


def _by_vote(slot: str, readings: Sequence[Reading], tied: Ties) -> None:
    """«Изъято [700 единиц] оружия, [54] гранаты»: members of a list, figures with one source."""
    told = of_one_sentence(slot, readings) if slot in SHARED_IN_SENTENCES else ()
    for run in (*tied.together(slot), *(run for run in told if len(run) > 1)):
        ballots = [readings[i].choices[slot].ballot for i in run]
        named = slot == "counted" and _names_its_own(readings[run[0]], ballots[0])
        agreed = vote([ballot.ranked() for ballot in (ballots[:1] if named else ballots)])
        if slot == "action" and agreed in [_own_noun(readings[i]) for i in run]:
            continue  # «было 44 пожара и восемь [погибших]»
        if slot == "period" and agreed is None and run not in tied.listed:
            continue  # a time said before is not taken from a figure
        for i, ballot in zip(run, ballots, strict=True):
            if agreed not in ballot.sums or (slot == "period" and not ballot.sums[agreed]):
                continue  # «в 2028 году откроют 90 мостов, открыто [34]»: ruled out by grammar
            if not _has_its_own(slot, ballot):
                readings[i].choices[slot] = ballot.choice(agreed)
            if named and i != run[0]:  # «индекс А упал на 1%, индекс Б — на 2%, до [900]»: that one
                readings[i].choices[slot] = _settled_as(slot, readings[run[0]].choices[slot])


def _said_again(slot: str, readings: Sequence[Reading], tied: Ties) -> None:
    """«9 млн тенге ([20 тысяч долларов])»: what is said again in brackets has what was said."""
    for first, again in tied.again:
        late = slot == "source" and readings[first].choices[slot].option is None
        given, other = (again, first) if late else (first, again)  # speech that begins in brackets
        readings[other].choices[slot] = _settled_as(slot, readings[given].choices[slot])


def _as_before(slot: str, readings: Sequence[Reading], tied: Ties) -> None:
    """«212 пожаров ([-12%])», «12 тысяч (неделей ранее — [10])»: of one thing, deed and doer."""
    elsewhen = [*tied.elsewhen, *((i - 1, i) for _, i in tied.dated)]
    same = elsewhen if slot in ("action", "counted", "actor") else ()
    counted = (*tied.of_them, *tied.grown) if slot == "counted" else ()
    for first, second in (*tied.changes, *same, *counted):
        site = readings[second].site
        if slot == "counted" and (first, second) in same and site.noun > site.last:
            continue  # «пострадало 40 работников (за год до того – 46 [случаев])»
        option, ballot = readings[first].choices[slot].option, readings[second].choices[slot].ballot
        meaning = None if option is None else meaning_of(slot, option)
        if meaning in ballot.sums:
            readings[second].choices[slot] = ballot.choice(meaning)


def _left_out(slot: str, readings: Sequence[Reading], tied: Ties) -> None:
    """«Привлечены 106 лиц, [55] — к суду»: one thing and deed, known beside either of the two."""
    for pair in tied.elided if slot in ("action", "counted") else ():
        ballots = [readings[i].choices[slot].ballot for i in pair]
        agreed = vote([ballot.ranked() for ballot in ballots])
        chance = max(ballot.sums.get(agreed, 0.0) for ballot in ballots)
        knows = next(ballot for ballot in ballots if agreed in ballot.sums)
        for i, ballot in zip(pair, ballots, strict=True):
            known = ballot if agreed in ballot.sums else knows
            settled = Ballot.settled(known.option(agreed), agreed, chance)
            readings[i].choices[slot] = settled.choice(agreed)


def _doing_same(slot: str, readings: Sequence[Reading], tied: Ties) -> None:
    """«43 завода выпускают мебель, [12] — посуду»: the same counted, doing the same."""
    for first, second in tied.doing_same if slot in ("action", "counted", "actor") else ():
        readings[second].choices[slot] = _settled_as(slot, readings[first].choices[slot])


def _gone_on(slot: str, readings: Sequence[Reading], tied: Ties) -> None:
    """«Открыто 12 школ. Годом ранее — [9].»: thing and deed are those of the figure before.

    Not the deed of a plan («откроют 12 школ»), nor of a change («выросло до 12»).
    """
    for before, second in tied.gone_on if slot in ("action", "counted") else ():
        chosen, change = readings[before].choices[slot], readings[before].site.quantity.change
        if chosen.option is None or (slot == "action" and change is not None):
            continue
        if slot == "action" and is_ahead(chosen.option.tree.tokens[chosen.option.token]):
            continue
        readings[second].choices[slot] = _settled_as(slot, chosen)
    for before, second in tied.their_number if slot == "counted" else ():
        if readings[before].choices[slot].option is not None:
            readings[second].choices[slot] = _settled_as(slot, readings[before].choices[slot])
    for before, second in tied.of_such if slot == "counted" else ():
        chosen, own = readings[before].choices[slot], readings[second].choices[slot].option
        if chosen.option is not None and (own is None or _is_led(own)):
            readings[second].choices[slot] = _settled_as(slot, chosen)


def _is_led(option: Candidate) -> bool:
    """«12 тонн отправлено на [переработку]»: whether a preposition stands before what was chosen."""
    return option.tree.child(option.token, "case") >= 0


def _below_total(slot: str, readings: Sequence[Reading], tied: Ties) -> None:
    """Items of a list below their total: its deed and source, and its thing where they name none."""
    for total, item in tied.below if slot in ("action", "counted", "source") else ():
        chosen, site = readings[total].choices[slot], readings[item].site
        if slot == "counted" and site.noun > site.last:
            continue
        quoted = slot == "source" and chosen.option is not None
        if quoted and chosen.option.statement.mode == "direct":
            continue
        readings[item].choices[slot] = _settled_as(slot, chosen)


def _in_brackets(slot: str, readings: Sequence[Reading], tied: Ties) -> None:
    """«Дефицит в 3 млрд ([1%] ВВП)»: the time and the source of the figure before the brackets."""
    if slot in ("period", "source"):
        _told_with(slot, readings, tied.inside)
    if slot == "period":
        _told_with(slot, readings, tied.dated)


def _said_of_it(slot: str, readings: Sequence[Reading], tied: Ties) -> None:
    """«За год собрали 90 тонн. Это на [4%] больше»: «это» has the slots of the figure before.

    But «выручка составила 90 млн. Это на [4%] больше»: a verb that only says how much is no deed.
    """
    for first, second in tied.of_it if slot != "source" else ():
        chosen = readings[first].choices[slot]
        if chosen.option is None or (slot == "action" and not is_deed(chosen.option)):
            continue
        readings[second].choices[slot] = _settled_as(slot, chosen)


def _how_many(slot: str, readings: Sequence[Reading], tied: Ties) -> None:
    """«Краж меньше на 9%, разбоев — на 28% ([212])»: the brackets count the thing of the change before."""
    for change, number in tied.how_many if slot == "counted" else ():
        if readings[change].choices[slot].option is not None:
            readings[number].choices[slot] = _settled_as(slot, readings[change].choices[slot])


def _introduced(slot: str, readings: Sequence[Reading], tied: Ties) -> None:
    """Items of a list that say nothing of their own have what the line above says of the first."""
    for first, item in tied.introduced if slot in _INTRODUCED else ():
        chosen, own = readings[first].choices[slot], readings[item]
        if slot == "counted" and row_name(own.site) is None and not tells_total(own.site):
            continue
        above = (
            chosen.option is not None
            and chosen.option.sentence < readings[first].site.sentence.index
        )
        told = slot == "action" and any(t.pos == "VERB" for t in own.site.tree.tokens)
        if above and _is_left_out(slot, own.choices[slot]) and not told:
            own.choices[slot] = _settled_as(slot, chosen)


def _specified(slot: str, readings: Sequence[Reading], tied: Ties) -> None:
    """«Изъято 940 граммов. В том числе: [515 граммов] марихуаны»: deed, doer, place and time of the whole."""
    for whole, item in tied.specified if slot in ("action", "actor", "place", "period") else ():
        if readings[item].choices[slot].option is None:
            readings[item].choices[slot] = _settled_as(slot, readings[whole].choices[slot])


def _shares(slot: str, readings: Sequence[Reading], tied: Ties) -> None:
    """«59 медиков, или [4%] врачей»: the deed is the same, and who did it where no other noun is named."""
    if slot == "counted":
        return
    for pair in tied.shares:
        site = readings[pair[1]].site
        if slot != "actor" or site.noun <= site.last:
            _told_with(slot, readings, [pair])


def _split(slot: str, readings: Sequence[Reading], tied: Ties) -> None:
    """«Задержаны 46 человек, не судимых ранее: [34] мужчины и 12 женщин»: what was done to the whole.

    But «построено 12 школ: 5 [в Туле] и 7 в Омске»: where a part is, its whole is not.
    """
    for whole, part, mark in tied.parts if slot in _OF_WHOLES else ():
        chosen, site = readings[whole].choices[slot], readings[whole].site
        own = readings[part].choices[slot].option
        if own is None:  # not «12 групп: две группы [являются] новыми»
            left_out = slot in ("action", "actor") and not own_verb(readings[part].site)
        else:
            same = own.sentence == site.sentence.index
            left_out = same and is_told_of_whole(site, mark, own.token)
            # «помощь получили 40 хозяйств: «Заря» — 28, «Восход» — 12»
            left_out |= slot == "actor" and site.tree.rels[site.noun] == "nsubj"
        if left_out:
            readings[part].choices[slot] = _settled_as(slot, chosen)
        if slot == "place" and chosen.option is not None:
            here = chosen.option.sentence == site.sentence.index
            if here and chosen.option.token > mark:
                readings[whole].choices[slot] = chosen.ballot.choice(None)


_OF_WHOLES = frozenset({"action", "actor", "place", "period"})
"""What parts have of their whole."""
_INTRODUCED = frozenset({"action", "counted", "place", "period"})
"""What the line above a list says of its items."""
_WAYS = (
    _by_vote, _said_again, _as_before, _left_out, _gone_on, _below_total, _in_brackets, _said_of_it,
    _introduced, _specified, _shares, _how_many, _split, _doing_same,
)  # fmt: skip
"""How figures agree, in their order: what a later one settles stands."""


def _told_with(slot: str, readings: Sequence[Reading], pairs: Sequence[tuple[int, int]]) -> None:
    """Let the second figure of each pair have what the first has, unless it is sure of its own."""
    for first, second in pairs:
        if not _has_its_own(slot, readings[second].choices[slot].ballot):
            readings[second].choices[slot] = _settled_as(slot, readings[first].choices[slot])


def _is_left_out(slot: str, chosen: Choice) -> bool:
    """«Привлечены за:» and below «— [получение] взятки — 26»: what an item is of is no deed."""
    if slot != "action" or chosen.option is None:
        return chosen.option is None
    return bool(chosen.option.tree.tokens[chosen.option.token].pos == "NOUN")


def _has_its_own(slot: str, ballot: Ballot) -> bool:
    """«С начала апреля — 100,6%, [с начала года] — 103%»: a figure of a list that is sure of its time."""
    told = (chance for meaning, chance in ballot.sums.items() if meaning is not None)
    return slot == "period" and max(told, default=0.0) >= SURE


def _names_its_own(reading: Reading, ballot: Ballot) -> bool:
    """«Выручка выросла на 2%, до 9 млрд, [прибыль — на 7%], до 5 млрд»: an item begins with its thing."""
    return before_dash(reading.site) > 0 and max(ballot.sums.values(), default=0.0) >= SURE


def _settled_as(slot: str, chosen: Choice) -> Choice:
    """The choice of another figure, whatever else there was."""
    meaning = None if chosen.option is None else meaning_of(slot, chosen.option)
    return Ballot.settled(chosen.option, meaning, chosen.chance).choice(meaning)


def _own_noun(reading: Reading) -> tuple[int, int]:
    """What a figure's own noun would mean as an action."""
    return reading.site.sentence.index, reading.site.noun
