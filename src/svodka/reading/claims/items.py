"""Comparisons and lists of figures: each has its own time, thing or doer, said right beside it.

«В 2020 году было 300 аварий, [в 2021] — 250», «с 3 тысяч [в 2023 году] до 2 тысяч», «выручка — 5 млн,
[прибыль] — 3 млн»; places are a matter of their own (:mod:`item_places`). Every function gives the option
that is meant, as an index, or ``None``. Of 80 such options in annotated articles 79 are the annotated ones.
"""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.lexicon import classes
from svodka.reading.claims.agents import acts
from svodka.reading.claims.candidates import Candidate, index_of
from svodka.reading.claims.placed_periods import NOUNS, PlacedPeriod
from svodka.reading.syntax.links import links
from svodka.reading.syntax.phrases import name_at
from svodka.reading.syntax.sites import DASHES, Site
from svodka.reading.syntax.tree import Tree

_SMALL = frozenset({"ADV", "PART", "ADP"})
_STOPS = frozenset(",.;)!?")
_LABELLED = frozenset({",", ".", ";", "(", ")"})
"""What follows a number that a label stands before."""
BULLETS = frozenset({"•", "*", "·", "—", "–", "-"})
_BEFORE_LABEL = frozenset({".", ";"}) | BULLETS
_SIGNS = frozenset("+-–−")
_START = 5
"""Tokens between the start of a change and «до»."""
_LONGEST = 7
"""Words of a label."""


def before_dash(site: Site) -> int:
    """The token before the dash before the figure, else -1: «в [2021] — 250», «в [марте] — на 7%»."""
    tokens = site.tree.tokens
    at = site.first - 1
    while at > 0 and tokens[at].pos in _SMALL:
        at -= 1
    return at - 1 if at > 0 and tokens[at].text in DASHES else -1


def time(site: Site, options: Sequence[PlacedPeriod]) -> int | None:
    """The time that stands beside the figure behind or before a dash, or before its brackets."""
    for rule in _TIMES:
        found = rule(site, options)
        if found is not None:
            return found
    return None


def _time_after_dash(site: Site, options: Sequence[PlacedPeriod]) -> int | None:
    """«$65 в 2027 году и [$70] — в 2028-м»: the figure, a dash, its time, and nothing more of it."""
    tokens, dash = site.sentence.tokens, site.last + 1
    if dash >= len(tokens) or tokens[dash].text not in DASHES or before_dash(site) >= 0:
        return None
    for i, option in enumerate(options):
        period, own = option.candidate.period, option.sentence == site.sentence.index
        if own and option.first == dash + 1 and period.from_date:
            after = next((t for t in tokens[dash:] if t.start >= period.end), None)
            return i if after is None or after.text in _STOPS else None
    return None


def _time_before_brackets(site: Site, options: Sequence[PlacedPeriod]) -> int | None:
    """«Больше, чем [годом ранее] (920)»: the brackets hold the figure, and what it counts, alone."""
    tokens, at = site.sentence.tokens, site.last + 1
    while at < len(tokens) and at - site.last <= NOUNS and tokens[at].pos in ("NOUN", "ADJ", "X"):
        at += 1
    at += at < len(tokens) and tokens[at].text == "."
    around = site.first > 1 and at < len(tokens) and tokens[site.first - 1].text == "("
    if not around or tokens[at].text != ")":
        return None
    found = _ending_with(site, options, site.first - 2)
    if found is None:
        return None
    told = options[found].candidate.period.from_date or options[found].candidate.kind == "anaphoric"
    return found if told else None


def _time_in_brackets(site: Site, options: Sequence[PlacedPeriod]) -> int | None:
    """«Первый фильм (26 млн [в 2006-м])»: the brackets hold the figure and its time."""
    tokens = site.sentence.tokens
    if not site.first or tokens[site.first - 1].text != "(":
        return None
    for i, option in enumerate(options):
        period, own = option.candidate.period, option.sentence == site.sentence.index
        if own and option.first == site.last + 1 and period.from_date:
            after = next((t for t in tokens[site.last :] if t.start >= period.end), None)
            return i if after is not None and after.text == ")" else None
    return None


def alone_in_brackets(site: Site) -> bool:
    """Whether brackets hold the figure and nothing else."""
    around = [t.text for t in site.sentence.tokens[max(0, site.first - 1) : site.last + 2]]
    return site.first > 1 and (around[0], around[-1]) == ("(", ")")


def _time_before_figure(site: Site, options: Sequence[PlacedPeriod]) -> int | None:
    """«С начала апреля — 100,6%, [с начала года] 103%»: an item that is a time and its figure."""
    found = _ending_with(site, options, site.first - 1)
    tokens, last = site.sentence.tokens, site.last + 1
    if found is None or not options[found].candidate.period.from_date:
        return None
    first = options[found].first
    alone = first > 0 and tokens[first - 1].text in (",", ";")
    return found if alone and (last >= len(tokens) or tokens[last].text in _STOPS) else None


def _time_of_start(site: Site, options: Sequence[PlacedPeriod]) -> int | None:
    """«[На 2026 год] — с 1,8% до 2,3%»: the end of a change has the time before its start."""
    tokens, at = site.sentence.tokens, site.first - 1
    if site.quantity.change != "to" or at < 1 or tokens[at].text.casefold() not in links("to"):
        return None
    start = next(
        (i for i in range(at - 1, max(-1, at - _START), -1) if _begins_change(tokens, i)), 0
    )
    if start < 1 or tokens[start - 1].text not in DASHES:
        return None
    found = _ending_with(site, options, start - 2)
    return found if found is not None and options[found].candidate.period.from_date else None


def _begins_change(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at].text.casefold() in links("start") and tokens[at + 1].text[0].isdigit()


def _time_before_dash(site: Site, options: Sequence[PlacedPeriod]) -> int | None:
    """«В 2020 году было 300 аварий, [в 2021] — 250». Not what is compared with: «чем в 2021 году, — 250»."""
    found = _ending_with(site, options, before_dash(site))
    if found is None:
        return None
    tokens, first = site.sentence.tokens, options[found].first
    kind, dated = options[found].candidate.kind, options[found].candidate.period.from_date
    governed = tokens[first].text.casefold() in links("when") or kind in ("day", "since-start")
    compared = first > 0 and tokens[first - 1].text.casefold() in links("than")
    return found if ((governed and dated) or kind == "anaphoric") and not compared else None


def changed(site: Site, options: Sequence[Candidate]) -> int | None:
    """«Подешевели [капуста] (-8%), репчатый [лук] (-7,9%)»: brackets hold by how much a thing changed.

    Not «цены на сахар (+3%)», which says of what they are the prices.
    """
    tree, tokens = site.tree, site.tree.tokens
    at = site.first - 1 - (tokens[site.first - 1].text in _SIGNS)
    after = tokens[site.last + 1].text if site.last + 1 < len(tokens) else ""
    if site.quantity.change is None or at < 1 or (tokens[at].text, after) != ("(", ")"):
        return None
    noun = tokens[at - 1]
    first = noun.head if noun.rel == "conj" else noun.index
    governed = any(tree.child(i, "case") >= 0 for i in (noun.index, first))
    return index_of(options, tree, noun.index) if noun.pos == "NOUN" and not governed else None


def _ending_with(site: Site, options: Sequence[PlacedPeriod], last: int) -> int | None:
    """The time of the figure's sentence that ends with a token."""
    for i, option in enumerate(options):
        own = last >= 0 and option.sentence == site.sentence.index
        if own and option.candidate.period.end == site.sentence.tokens[last].end:
            return i
    return None


def verb(site: Site, options: Sequence[Candidate]) -> int | None:
    """«ДТП — 1240, [погибло] — 87»; «[погибли], по меньшей мере, 16 жителей, ранены 60»."""
    at, tokens = before_dash(site), site.tree.tokens
    if at > 0 and tokens[at].pos == "VERB" and tokens[at - 1].text in links("item"):
        return index_of(options, site.tree, at)
    at = site.first - 2
    if at >= 0 and tokens[at + 1].text == "," in site.quantity.text and tokens[at].pos == "VERB":
        return index_of(options, site.tree, at)
    return None


def deed(site: Site, options: Sequence[Candidate]) -> int | None:
    """«[Вылечились] 786 человек, скончались 36»: the verb right before what it is done to.

    Of 1,739 such verbs in annotated articles 1,737 are the annotated actions, those of no content
    («было», «стало») left out.
    """
    at = site.first - 1
    if at < 0 or site.quantity.kind != "count" or site.quantity.change is not None:
        return None
    if site.tree.phrases is not None:  # of another language, whose verbs have rules of their own
        return None
    verb = site.tree.tokens[at]
    said = verb.feats.get("VerbForm") == "Fin" or verb.feats.get("Variant") == "Short"
    if verb.pos != "VERB" or not said or verb.lemma in classes("russian/extents")["linking"]:
        return None
    return index_of(options, site.tree, at)


def thing(site: Site, options: Sequence[Candidate]) -> int | None:
    """«Браков стало меньше, [разводов] — больше на 5%», «[прибыль] — 3 млн»: an item begins with its noun.

    Things in the nominative or genitive; people and bodies are who acts («полиция — около 27 тысяч»).
    """
    at, tree, item = before_dash(site), site.tree, links("item")
    if at < 1 or site.noun > site.last:
        return None
    for i, option in enumerate(options):
        if option.tree is not tree or option.token > at or option.span()[1] != tree.tokens[at].end:
            continue
        head, start = tree.tokens[option.token], option.span()[0]
        thing = head.pos == "NOUN" and head.feats.get("Case") in ("Nom", "Gen", "Acc")
        first = any(t.text in item for t in tree.tokens[:at] if t.end in (start - 1, start))
        apart = acts(tree, option.token) or _land(tree, head)
        if thing and first and not apart and head.feats.get("Animacy") == "Inan":
            return i
    return None


def doer(site: Site, options: Sequence[Candidate], action: Candidate) -> int | None:
    """«Испания внесёт 3 млн, [Мексика] — 2 млн»: an item begins with who did the same.

    Not «лидерами стали Москва — 650 случаев, Тула — 87», where nothing is done.
    """
    at, tree = before_dash(site), site.tree
    active = action.tree is tree and action.tree.tokens[action.token].pos == "VERB"
    if (
        at < 1
        or not active
        or is_linking(action)
        or action.tree.tokens[action.token].feats.get("Voice") == "Pass"
    ):
        return None
    for i, option in enumerate(options):
        if option.tree is not tree or option.token > at or option.span()[1] != tree.tokens[at].end:
            continue
        head, start = tree.tokens[option.token], option.span()[0]
        subject = head.pos in ("NOUN", "PROPN") and head.feats.get("Case") in ("Nom", "Acc")
        before = next((t.text for t in tree.tokens[:at] if t.end in (start - 1, start)), "")
        begins = before in links("item") or before in links("joined")
        if subject and begins and (acts(tree, head.index) or _land(tree, head)):
            return i
    return None


def is_linking(action: Candidate | None) -> bool:
    """Whether an action is that of a verb without content, or there is none."""
    linking = classes("russian/extents")["linking"]
    return action is None or action.tree.tokens[action.token].lemma in linking


def _land(tree: Tree, token: Token) -> bool:
    name = name_at(tree.sentence, token.index)
    return name is not None and name.kind == "LOC"


def label(site: Site) -> int:
    """The head of the words that label a bare number, else -1: «[Пожары]: 214», «[ДТП]: 341, ранены 9»."""
    tokens, at = site.tree.tokens, site.first - 1
    while at > 0 and tokens[at].pos in _SMALL:
        at -= 1
    after = tokens[site.last + 1].text if site.last + 1 < len(tokens) else "."
    if at < 1 or tokens[at].text != ":" or after not in _LABELLED:
        return -1
    first = at
    while first > 0 and at - first < _LONGEST and tokens[first - 1].text not in _BEFORE_LABEL:
        first -= 1
    words = tokens[first:at]
    said = any(t.pos in ("VERB", "AUX", "PRON") or t.text in ",:" for t in words)
    if said or not words or "Case" not in words[0].feats:
        return -1
    return next((t.index for t in words if t.pos in ("NOUN", "PROPN")), -1)


def time_of_end(site: Site, options: Sequence[PlacedPeriod]) -> int | None:
    """«С 3 тысяч [в 2023 году] до 2 тысяч», «против 28 млрд [годом ранее]»: each end has its time."""
    tokens = site.sentence.tokens
    before = tokens[site.first - 1].text.casefold() if site.first else ""
    if site.quantity.change not in ("from", "to") and before not in links("from"):
        return None
    at = site.last + 1
    while at < len(tokens) and at - site.last <= NOUNS and tokens[at].pos in ("NOUN", "ADJ"):
        if any(p.first == at and p.sentence == site.sentence.index for p in options):
            break
        at += 1
    for i, option in enumerate(options):
        period = option.candidate.period
        told = period.from_date or option.candidate.kind == "anaphoric"
        if told and option.sentence == site.sentence.index and option.first == at:
            after = next((t for t in tokens[at:] if t.start >= period.end), None)
            return i if after is None or after.text.casefold() in links("ends") else None
    return None


def name_before_dash(
    site: Site, options: Sequence[Candidate], prepositions: frozenset[str], subjects: bool = False
) -> int | None:
    """«Выпало 12 мм, в [Астане] — 15», «у [Петрова] — 31%»: a name with a preposition, a dash, the figure.

    The preposition of items before it may be left out: «из Алматы — 340, [Астаны] — 210». ``subjects``: so
    may be all of them, where nothing is done: «лидерами стали Москва — 340, [Тула] — 210».
    """
    last, tree = before_dash(site), site.tree
    if last < 0:
        return None
    for i, option in enumerate(options):
        head = option.token
        if option.tree is not tree or head > last:
            continue
        start, end = option.span()
        if end != tree.tokens[last].end or not site.page.outline.text[start].isupper():
            continue
        before = next((t.text.casefold() for t in tree.tokens if t.end in (start - 1, start)), "")
        if before in prepositions or subjects:
            subject = tree.tokens[head].feats.get("Case") == "Nom"
            return None if before in links("joined") and subject and not subjects else i
    return None


def owner(site: Site, options: Sequence[Candidate]) -> int | None:
    """«Иванов набрал 54% голосов, у [Петрова] — 31%»."""
    return name_before_dash(site, options, links("whose"))


_TIMES = (
    _time_after_dash,
    _time_before_brackets,
    _time_in_brackets,
    _time_before_dash,
    _time_before_figure,
    _time_of_start,
)
