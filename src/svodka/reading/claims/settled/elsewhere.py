"""What the sentences before a figure tell by the way, and what is neither its time nor its place.

When something was told, where something else was not so, and the time of the news where the figure is of
what was before it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import groupby

from svodka.language.analysis import Name, Sentence
from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.most_words import most_of
from svodka.reading.claims.placed_periods import PlacedPeriod
from svodka.reading.claims.told import is_teller
from svodka.reading.statements.cues.attribution import attribution
from svodka.reading.syntax.links import links
from svodka.reading.syntax.morphs import states
from svodka.reading.syntax.phrases import name_at
from svodka.reading.syntax.sites import Site
from svodka.reading.syntax.tree import Tree

_DAYS = frozenset({"day", "weekday", "relative-day", "part-of-day"})
"""Kinds of times at which something is told."""
_BACK = frozenset({"before", "of-year", "year-before"})
"""How a time leans on the one that it is before."""
_TWO = 2


def times_of_telling(site: Site, options: Sequence[PlacedPeriod]) -> Iterator[int]:
    """«[В среду] министр сообщил, что сгорели 4 дома. Погибли [двое]»: not in the Wednesday's hours.

    Nor «Сгорели 4 дома, сообщили [в среду] в МЧС», «Об этом [в среду] сообщило МЧС». Of 640 such times before
    figures in annotated articles one was the figure's, and no other time was.
    """
    if site.tree.phrases is not None:
        return
    for i, option in enumerate(options):
        if option.sentence == site.sentence.index or option.candidate.kind not in _DAYS:
            continue
        tree = site.page.tree(option.sentence) if option.token >= 0 else None
        verb = tree.heads[option.token] if tree is not None else -1
        if tree is not None and verb >= 0 and is_teller(tree.tokens[verb]) and _tells(tree, verb):
            yield i


def _tells(tree: Tree, verb: int) -> bool:
    """Whether a verb of telling has what it tells in a clause, beside it, or in the sentence before."""
    below = tree.sentence.children[verb]
    if tree.rels[verb] == "parataxis" or any(tree.rels[i] == "ccomp" for i in below):
        return True
    return any(
        tree.tokens[i].low in attribution("matter")
        and (case := tree.child(i, "case")) >= 0
        and tree.tokens[case].low in classes("russian/references")["about"]
        for i in below
    )


def times_of_the_news(site: Site, options: Sequence[PlacedPeriod]) -> Iterator[int]:
    """«[В мае] сгорели 4 дома. Ранее сгорели [12] гаражей»: earlier than what the sentences before tell.

    Of 46 such times in annotated articles none was needed. Not «Раньше срока открыли [12] школ».
    """
    tokens = site.sentence.tokens
    if site.tree.phrases is not None or tokens[0].low not in classes("russian/asides")["earlier"]:
        return
    if site.first > 1 and (tokens[1].pos in ("NOUN", "PRON") or tokens[1].low in links("than")):
        return
    yield from (i for i, o in enumerate(options) if o.sentence != site.sentence.index)


def times_compared(site: Site, options: Sequence[PlacedPeriod]) -> Iterator[int]:
    """«С начала года 212 пожаров. [В прошлом году] — 190. Погибли [пять] человек»: not in the year before.

    A time earlier than the one before it, that counts from this («годом ранее») or stands without a verb.
    Of 126 such times in annotated articles none was needed.
    """
    if site.tree.phrases is not None:
        return
    told = None
    for i, option in enumerate(options):
        if option.sentence >= site.sentence.index:
            return
        time = option.candidate
        first, last = time.period.from_date, time.period.to_date
        if first is None or last is None or time.compared or option.aside:
            continue
        if (told is None and _is_by_the_way(site, option)) or _tells_what_was(site, option):
            yield i
            continue
        if told is not None and told.sentence < option.sentence and _earlier(option, told):
            if _counts_back(option) or not _states(site.page.outline.sentences[option.sentence]):
                yield i
                continue
        told = option


def _is_by_the_way(site: Site, option: PlacedPeriod) -> bool:
    """«Выделено 40 млн рублей, [в прошлом году] — 30 млн»: of an amount that another is compared with, behind
    a comma and before a dash.
    """
    tokens, first = site.page.outline.sentences[option.sentence].tokens, option.first
    if first < _TWO or tokens[first - 1].text != ",":
        return False
    last = next((t.index for t in tokens[first:] if t.start >= option.candidate.period.end), 0)
    if not first < last < len(tokens) - 1 or tokens[last].text not in DASHES:
        return False
    past = classes("russian/parts")["past"]
    back = _counts_back(option) or any(
        not past.isdisjoint((t.low, t.lemma)) for t in tokens[first:last]
    )
    numbers = (site.page.in_figure(t.start) for t in (*tokens[: first - 1], tokens[last + 1]))
    *before, behind = numbers
    return back and behind and any(before)


def _tells_what_was(site: Site, option: PlacedPeriod) -> bool:
    """«[В прошлом году] показатель составлял 28 центнеров. Сбор вырос на [7%]»: what is compared with."""
    sentence = site.page.outline.sentences[option.sentence]
    end, standard = option.candidate.period.end, classes("russian/extents")["standard"]
    if not any(t.lemma in standard and t.feats.get("Case") == "Nom" for t in sentence.tokens):
        return False
    past = classes("russian/parts")["past"]
    told = (t for t in sentence.tokens[option.first :] if t.start < end)
    return _counts_back(option) or not past.isdisjoint(t.lemma for t in told)


def _earlier(one: PlacedPeriod, other: PlacedPeriod) -> bool:
    """Whether a time with days begins and ends before another."""
    own, told = one.candidate.period, other.candidate.period
    days = (own.from_date, told.from_date, own.to_date, told.to_date)
    first, others_first, last, others_last = days
    if first is None or others_first is None or last is None or others_last is None:
        return False
    return first < others_first and last < others_last


def _counts_back(option: PlacedPeriod) -> bool:
    """«Годом ранее», «за тот же период прошлого года»."""
    anchor = option.candidate.anchor
    return anchor is not None and anchor.relation in _BACK


def _states(sentence: Sentence) -> bool:
    """Whether a sentence has a finite verb or a predicate in its stead; one that was not parsed may."""
    return not sentence.parsed or any(states(token) for token in sentence.tokens)


def places_of_the_parts(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«В [Туле] открыли 7 школ, в [Орле] — 9. Всего открыто [16] школ»: each place is that of a part.

    So it is where each opens a sentence of its own.
    """
    yield from _places_of_some(site, options)
    own = site.sentence
    if site.tree.phrases is not None or own.lower[0] not in classes("russian/parts")["whole"]:
        return
    told = [(i, o.tree.sentence) for i, o in enumerate(options) if o.tree.sentence is not own]
    opened = {
        (s.index, s.tokens[s.names[0].first].lemma)
        for _, s in told
        if s.names and s.names[0].first <= 1
    }
    several = len({name for _, name in opened}) > 1
    for i, sentence in told:
        if _has_places_of_parts(site, sentence) or (
            several and any(sentence.index == at for at, _ in opened)
        ):
            yield i


def _has_places_of_parts(site: Site, sentence: Sentence) -> bool:
    """Whether a sentence tells figures of two places by turns."""
    lands = [name.start for name in sentence.names if name.kind == "LOC"]
    figures = site.page.figures
    first, behind = (bisect_left(figures, (at, 0)) for at in (sentence.start, sentence.end))
    numbers = [start for start, _ in figures[first:behind]]
    if len(lands) < _TWO or len(numbers) < _TWO:
        return False
    turns = [
        kind for _, kind in sorted([*((at, "") for at in lands), *((at, "1") for at in numbers)])
    ]
    return len(list(groupby(turns))) >= _TWO * _TWO


def places_compared(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«Открыли 7 школ. Это больше, чем в [Туле]. Открыли и [14] садов»: not in Tula; nor are
    [7] «больше, чем в Туле».
    """
    for i, option in enumerate(options):
        tree, at = option.tree, option.token
        if (tree is site.tree and at < site.first) or tree.phrases is not None:
            continue
        case = tree.child(at, "case")
        before = (case if case >= 0 else at) - 1
        if before >= 0 and tree.tokens[before].low in links("than"):
            yield i


def _places_of_some(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«Только в [Якутии] потушено 11 пожаров. Привлечены [2410] человек»: where some are told of alone.

    Nor «Больше всего пожаров в [Якутии]», «Например, в [Туле]».
    """
    for i, option in enumerate(options):
        tree = option.tree
        if tree is site.tree or tree.phrases is not None:
            continue
        before = tree.child(option.token, "case") - 1
        before -= before > 0 and tree.tokens[before].text == ","
        alone = before >= 0 and tree.tokens[before].low in links("alone")
        most = most_of(tree)
        if alone or (most >= 0 and tree.clause[most] == tree.clause[option.token]):
            yield i


def ends_of_ways(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«Автобус ехал из [Тулы] в [Омск]. Погибли трое»: neither whence nor where to something went.

    Nor «Поезд шёл в [Омск]», which it had not come to: not «приехал в Омск».
    """
    for i, option in enumerate(options):
        tree = option.tree
        before = tree is not site.tree and tree.phrases is None
        name = name_at(tree.sentence, option.token) if before else None
        if name is None:
            continue
        verb = tree.tokens[tree.heads[option.token]].feats
        under_way = (verb.get("Aspect"), verb.get("Tense")) == ("Imp", "Past")
        names = tree.sentence.names
        begun = any(n.last + 2 == name.first and _leads_from(tree, n) for n in names)
        if _leads_to(tree, name) and (begun or under_way):
            yield i
        elif _leads_from(tree, name):
            if any(n.first == name.last + 2 and _leads_to(tree, n) for n in names):
                yield i


def _leads_from(tree: Tree, name: Name) -> bool:
    """Whether a name stands behind «из» or «с»: «из [Тулы]»."""
    return name.first > 0 and tree.tokens[name.first - 1].low in links("out")


def _leads_to(tree: Tree, name: Name) -> bool:
    """Whether a name stands behind «в», «на» or the like for where something goes: «в [Омск]»."""
    led = name.first > 0 and tree.tokens[name.first - 1].pos == "ADP"
    return led and tree.tokens[name.last].feats.get("Case") == "Acc"


def places_of_meetings(
    site: Site, options: Sequence[Candidate], action: Candidate | None
) -> Iterator[int]:
    """«В [Туле] прошло совещание. Построено [40] школ»: not in Tula, unless of those who came to it."""
    if action is not None and action.lemma in attribution("attends"):
        return
    for i, option in enumerate(options):
        tree = option.tree
        if tree is site.tree or tree.phrases is not None:
            continue
        verb = tree.heads[option.token]
        met = tree.child(verb, "nsubj") if verb >= 0 else -1
        if met >= 0 and tree.tokens[met].lemma in attribution("meeting"):
            yield i
