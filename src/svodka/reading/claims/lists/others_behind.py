"""Words behind a figure that belong to another: behind a comma or semicolon, a bracket, a number."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, pairwise

from svodka.language.analysis import Token
from svodka.language.lexicon import classes, folded
from svodka.language.punctuation import DASHES
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.lists import items
from svodka.reading.claims.lists.bracketed import alone_in_brackets
from svodka.reading.claims.lists.sharing import own_verb
from svodka.reading.syntax.links import links
from svodka.reading.syntax.morphs import morphs, states
from svodka.reading.syntax.sites import Site

_CLAUSE_ENDS = frozenset(",;:()")
_PARTS = frozenset(",;:")
"""What stands before a clause that tells an amount alone."""
_NOUNS = 6
"""Marks behind a whole among which the comma before its part stands."""
_WITHIN = 2
"""How many words before a noun its number may stand."""


def of_the_next_item(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«В мае — 82%, а в июне [поддержали] 72%»: verbs of another figure, behind the item of a list.

    Of 489 figures behind a dash in annotated articles one has such a verb.
    """
    later = _before_another(site, options) if items.before_dash(site) >= 0 else iter(())
    return chain(
        later, _with_a_number_of_its_own(site, options), _right_before_another(site, options)
    )


def _with_a_number_of_its_own(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«Пожаров — 8, ДТП — 12 ([погибло] — 1)»: a verb behind the figure, with its own dash and number."""
    tokens = site.tree.tokens
    ends = [t.index for t in tokens[site.last + 1 :] if t.text in DASHES or t.text == ":"]
    own = {at - 1 for at in ends if at + 1 < len(tokens) and tokens[at + 1].text[:1].isdigit()}
    return (i for i, o in enumerate(options) if o.tree is site.tree and o.token in own)


def _right_before_another(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«12 аварий, [погибли] двое»: a verb behind a comma, and right before the number that it belongs to.

    «В городе 640 школ, за год [закрыты] 12», too, but for «40 верфей, по данным палаты, спустили 12 судов».

    Where a deed stands before the figure, it is chosen anyway.
    """
    tokens = site.tree.tokens
    here = [(i, o.token) for i, o in enumerate(options) if o.tree is site.tree]
    if any(at < site.first and items.is_deed(tokens[at]) for _, at in here):
        return
    free = not site.preposition and site.tree.phrases is None
    own = {
        t.index
        for t in tokens[site.last + 2 : -1]
        if items.is_deed(t) and site.page.in_figure(tokens[t.index + 1].start)
        if tokens[t.index - 1].text in _PARTS
        or (free and _opens_clause(tokens[site.last + 1 : t.index]))
    }
    yield from (i for i, at in here if at in own)


def _opens_clause(between: Sequence[Token]) -> bool:
    """Whether one comma, and no «которые», parts a verb from a figure before it."""
    parted = sum(token.text in _CLAUSE_ENDS for token in between) == 1
    onward = links("onward")
    return parted and all(t.pos not in ("VERB", "NUM") and t.lemma not in onward for t in between)


def of_a_later_figure(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«Доходы — 15 млн, [расходы] — 13 млн»: words behind a comma, with a figure of their own behind them.

    Of some 6,700 words that figures of annotated articles count six stand so, in clauses with «который» or
    participles, and behind «Из 480 млн, …».
    """
    return _before_another(site, options) if site.noun <= site.last else iter(())


def of_a_part(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«Бюджет — 40 млн, из которых [12 млн] [выделил] фонд»: what is said of a part, without a comma between.

    Or behind the number of the part: «построят 90 станций, 40 из них — в [сёлах]»; or in a clause of it: «90
    краж, в том числе 12 угонов, которые [раскрыты]»; or behind «причём»: «90 краж, причём 12 – в [Туле]». Not
    «17 человек, из них трое детей, погибли».
    """
    tokens, at = site.tree.tokens, site.last + 1
    if site.tree.phrases is not None or not any(t.text == "," for t in tokens[at : at + _NOUNS]):
        return iter(())
    comma = next(t.index for t in tokens[at:] if t.text == ",")
    numbered = comma + 1 < len(tokens) and tokens[comma + 1].pos == "NUM"
    them = comma + 1 + numbered
    two = " ".join(folded(t.text) for t in tokens[them : them + 2])
    ends = (t.index for t in tokens[them + 2 :] if t.text in _CLAUSE_ENDS)
    end = next(ends, len(tokens))
    if f"{two} {tokens[min(them + 2, end - 1)].low}" in classes("russian/parts")["of_them"]:
        clause = end + 1 < len(tokens) and tokens[end + 1].lemma.startswith(morphs("relative"))
        return (
            i for i, o in enumerate(options) if clause and o.tree is site.tree and o.token > end
        )
    words = classes("russian/parts")
    besides = not numbered and not words["joined"].isdisjoint((two, two.split(" ")[0]))
    if not besides and two not in classes("russian/parts", "counts")["whole"]:
        return iter(())
    if not numbered and all(t.pos != "NUM" for t in tokens[them + 1 : end]):
        return iter(())
    return (i for i, o in enumerate(options) if o.tree is site.tree and comma < o.token < end)


def _of_the_part_before(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«Изъято 40 ружей, из них 12 [украдены], а также 3 гранаты»: what is told of a part before ends with
    «а также», where a deed stands before the part.
    """
    tokens, wholes = site.tree.tokens, classes("russian/parts", "counts")["whole"]
    pairs = [f"{a.low} {b.low}" for a, b in pairwise(tokens[: site.first])]
    part = next((at for at, pair in enumerate(pairs) if pair in wholes), site.first)
    here = [(i, o.token) for i, o in enumerate(options) if o.tree is site.tree]
    if ends_part(site, part) and any(at < part for _, at in here):
        yield from (i for i, at in here if part < at < site.first)


def ends_part(site: Site, part: int) -> bool:
    """«Изъято 40 ружей, из них 12 украдены, а также [3] гранаты»: whether «а также» and no verb of its own
    stand before a figure, and a verb between them and the «из них» at ``part``.
    """
    tokens = site.tree.tokens
    pairs = (at for at in range(part + 1, site.first) if _is_also(tokens, at))
    also = next(pairs, -1)
    told = (t for t in tokens[part + 1 : max(also, 0)] if t.pos == "VERB")
    said = any("Fin" in t.feats.values() or "Variant" in t.feats for t in told)
    return said and all(t.pos != "VERB" for t in tokens[also : site.first]) and not own_verb(site)


def _is_also(tokens: Sequence[Token], at: int) -> bool:
    return at + 1 < len(tokens) and f"{tokens[at].low} {tokens[at + 1].low}" in links("row")


def told_aside(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """Words before a figure that are told of a part alone, or in brackets that are closed."""
    return chain(
        _of_the_part_before(site, options),
        _in_brackets_before(site, options),
        _described_before(site, options),
    )


def _described_before(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«Изъято имущество, [добытое] кражами, на сумму 9 млн»: what a participle between two commas tells of a
    thing, where a verb stands before it and the figure behind a preposition.
    """
    tokens = site.tree.tokens
    if site.quantity.kind != "money" or site.tree.phrases is not None:
        return
    commas = [t.index for t in tokens[: site.first] if t.text == ","]
    if len(commas) < 2 or tokens[commas[-1] + 1].pos != "ADP":
        return
    first, last = commas[-2:]
    if not any(states(t) for t in tokens[:first]):
        return
    for i, option in enumerate(options):
        if option.tree is site.tree and first < option.token < last:
            if tokens[option.token].feats.get("VerbForm") == "Part":
                yield i


def of_the_clause_before(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«Мост [возводили] три года, его стоимость — 4 млрд»: what is «его» begins a clause of its own.

    So does what only an amount is told of: «[закрыты] 46 фирм, сумма штрафов — 3 млн рублей».
    """
    tokens, at = site.tree.tokens, items.before_dash(site)
    if at < 0 or site.tree.phrases is not None or site.quantity.change is not None:
        return iter(())
    commas = (t.index for t in reversed(tokens[max(0, at - _NOUNS) : at]) if t.text in _PARTS)
    comma = next(commas, at)
    owned = folded(tokens[comma + 1].text) in links("possessor")
    if not owned and not _is_gauge(tokens, comma, at):
        return iter(())
    return (i for i, o in enumerate(options) if o.tree is site.tree and o.token < comma)


def _is_gauge(tokens: Sequence[Token], comma: int, last: int) -> bool:
    """«Закрыты 46 фирм[, сумма штрафов] — 3 млн»: an amount's own noun in the nominative behind a comma.

    Not where what stands before tells an amount as well («долг составил 9 млн, сумма пени — 2») or has its
    figure behind a dash («утверждены объём — 9 млн, срок — 4 года»).
    """
    words = tokens[comma + 1 : last + 1]
    if comma == last or words[0].pos in ("VERB", "AUX", "ADP", "CCONJ", "NUM"):
        return False
    noun = next((t for t in words if t.pos == "NOUN"), None)
    if noun is None or noun.lemma not in classes("russian/extents")["gauge"]:
        return False
    verbs = classes("russian/amount_verbs")
    told = verbs["amount"] | verbs["reach"] | classes("russian/extents")["linking"]
    before = tokens[:comma]
    alike = any(t.lemma in told for t in before) or any(t.text in DASHES for t in before)
    said = any(t.pos in ("VERB", "AUX") for t in words)
    return noun.feats.get("Case") in ("Nom", "Acc") and not alike and not said


def behind_bracket(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«За «Рассвет» (23%) и [партию] «Закон» (18%)»: brackets hold the share of what stands before.

    Not «почти треть (31%) [охранников]», which tells a figure again.
    """
    alone = site.quantity.kind == "percent" and alone_in_brackets(site)
    if not alone or site.tree.phrases is not None:
        return iter(())
    if site.page.in_figure(site.tree.tokens[site.first - 2].start):
        return iter(())
    return (i for i, o in enumerate(options) if o.tree is site.tree and o.token > site.last)


def behind(site: Site, options: Sequence[Candidate], marks: str) -> Iterator[int]:
    """«Задержаны: 12 курьеров, 3 вербовщика; [изъято]: 40 кг»: what begins behind a mark is of other figures.

    Of 36 places that were chosen behind «;» or «:» in annotated articles four were the figure's, of 13 verbs
    behind «:» one, of 77 things behind «,» or «;» twelve.
    """
    tokens = site.tree.tokens
    end = next((t.index for t in tokens[site.last + 1 :] if t.text in marks), len(tokens))
    return (i for i, o in enumerate(options) if o.tree is site.tree and o.token > end)


def of_a_bracket(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«На школы дадут 9 млрд (48% [расходов]), на дороги — 2 млрд»: what a share in brackets is of."""
    tokens = site.tree.tokens
    for i in _in_brackets_before(site, options):
        opened = max(t.index for t in tokens[: options[i].token] if t.text == "(")
        if site.page.in_figure(tokens[opened + 1].start):
            yield i


def _in_brackets_before(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«Раскрыто 40 разбоев (нападений, [повлекших] смерть) и 12 краж»: words of brackets that are closed."""
    closed = -1
    if site.tree.phrases is not None:
        return iter(())
    for token in site.tree.tokens[: site.first]:
        if token.text == ")":
            closed = token.index
    opened = next((at for at in range(closed - 1, -1, -1) if site.tree.tokens[at].text == "("), -1)
    here = (i for i, o in enumerate(options) if o.tree is site.tree and opened < o.token < closed)
    return here if opened >= 0 else iter(())


def before_semicolon(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«Самолёт [загорелся]; на борту были 38 человек»: a verb before «;» where one stands behind it, too.

    Of 35 such verbs, chosen in annotated articles where no figure stands between, six were the figure's.
    """
    tokens = site.tree.tokens
    begin = next((at for at in range(site.first - 1, -1, -1) if tokens[at].text == ";"), -1)
    here = (o.token for o in options if o.tree is site.tree and o.token > begin)
    if not any(states(tokens[at]) for at in here):
        return iter(())
    return (i for i, o in enumerate(options) if o.tree is site.tree and o.token < begin)


def _before_another(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """The words behind the figure and a comma, before brackets and before another number."""
    tokens = site.tree.tokens[site.last + 1 :]
    numbers = (token.index for token in reversed(tokens) if token.pos == "NUM")
    opened = next(
        (token.index for token in tokens if token.text == "("), site.tree.tokens[-1].index
    )
    comma = next((token.index for token in tokens if token.text in (",", ";")), opened)
    between = range(comma + 1, min(next(numbers, 0), opened + 1))
    return (i for i, o in enumerate(options) if o.tree is site.tree and o.token in between)


def of_a_later(site: Site, option: Candidate) -> bool:
    """Whether a word is counted by a figure behind: «погибли пятеро, в том числе двое [детей]»."""
    if option.tree is not site.tree or option.token <= site.last:
        return False
    between = option.tree.tokens[site.last + 1 : option.token]
    counted = any(token.pos == "NUM" for token in between[-_WITHIN:])
    return counted and any(token.text == "," for token in between)
