"""What a number counts or measures where grammar tells: participles, shares, scales, labels."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from svodka.language.analysis import Token
from svodka.language.lexicon import classes
from svodka.language.punctuation import BREAKS, DASHES
from svodka.reading.claims.candidates import Candidate, index_of
from svodka.reading.claims.lists import items
from svodka.reading.claims.lists.row_names import row_name
from svodka.reading.claims.settled.lands import land_before_colon
from svodka.reading.syntax import times
from svodka.reading.syntax.beside_numbers import many_before, noun_over_brackets
from svodka.reading.syntax.links import links
from svodka.reading.syntax.morphs import is_impersonal
from svodka.reading.syntax.phrases import name_at
from svodka.reading.syntax.sites import Site, noun_behind, since_when
from svodka.reading.syntax.tree import Tree

_SCALE = 3
"""How many words before its points a scale may stand."""
_OF_ADJUNCTS = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "DET"})
"""Parts of speech of what stands behind a preposition."""
_FURTHER = 7
"""Words behind a participle among which a piece is told: «единиц изъятого за год в городе [оружия]»."""
_BEHIND = 3
"""Words behind a participle among which the noun stands that it describes: «5 опрошенных нами [людей]»."""


def over_brackets(site: Site, options: Sequence[Candidate]) -> int | None:
    """«Выявлено 412 (годом ранее — 389) [краж]»: the noun of a number behind the brackets of another."""
    noun = noun_over_brackets(site.tree, site.last) if site.quantity.kind == "count" else -1
    return index_of(options, site.tree, noun) if noun >= 0 else None


def standing(site: Site, options: Sequence[Candidate]) -> int | None:
    """«5,4 тыс. [осуждённых] по этой статье»: a participle right behind a number stands for people.

    Of 25 in annotated articles 24 are what is counted. Not «два спектакля из 15 запланированных»; behind a
    dash or number stands nothing that it describes: «среди 48 [задержанных] – 11 иностранцев».
    """
    tokens, at = site.tree.tokens, site.last + 1
    if (
        site.preposition in classes("russian/parts")["out_of"]
        and tokens[site.first - 2].pos == "NOUN"
    ):
        return None
    if site.quantity.kind != "count" or at >= len(tokens) or site.tree.phrases is not None:
        return None
    feats = tokens[at].feats
    number = "Sing" if site.quantity.low == 1 else "Plur"  # «одна [пострадавшая] скончалась»
    if (feats.get("VerbForm"), feats.get("Number")) != ("Part", number) or "Variant" in feats:
        return None
    behind = takewhile(_describable, tokens[at + 1 : at + 1 + _BEHIND])
    described = any(t.feats.get("Case") == feats.get("Case") for t in behind if t.pos != "VERB")
    described = described or _described_by(site.tree, at) != at
    return None if described else index_of(options, site.tree, at)


def _describable(token: Token) -> bool:
    return token.text not in DASHES and token.pos != "NUM"


def classified(site: Site, options: Sequence[Candidate]) -> int | None:
    """«32 ед. тяжёлой [техники]»: what is counted stands behind the abbreviation of a unit of it."""
    tokens, at = site.tree.tokens, site.last + 1
    if at + 2 >= len(tokens) or tokens[at + 1].text != ".":
        return None
    if tokens[at].text.casefold() not in classes("russian/fillers")["classifier"]:
        return None
    noun = next((t for t in tokens[at + 2 :] if t.pos != "ADJ"), None)
    return (
        index_of(options, site.tree, noun.index)
        if noun is not None and noun.pos == "NOUN"
        else None
    )


def many_behind(site: Site, options: Sequence[Candidate]) -> int | None:
    """«9 [сеялок] завода», «14 [бронемашин] противника»: the genitive plural right behind a number is what it
    counts, though the parser may hang the number on whose they are.
    """
    tokens, at = site.tree.tokens, site.last + 1
    if (
        site.quantity.kind != "count"
        or not at < site.noun <= at + 2
        or site.tree.phrases is not None
    ):
        return None
    many, whose = tokens[at], tokens[site.noun]
    if whose.feats.get("Number") != "Sing" or whose.feats.get("Case") != "Gen":
        return None
    feats = (many.pos, many.feats.get("Case"), many.feats.get("Number"))
    return index_of(options, site.tree, at) if feats == ("NOUN", "Gen", "Plur") else None


def begins_item(site: Site, options: Sequence[Candidate]) -> int | None:
    """«Школ — 12, [больниц] — 3», «число раненых — 40, [погибших] — 12»: whose number fills an item."""
    if site.quantity.kind != "count" or not 0 <= site.noun < site.first:
        return None
    many = many_before(site.tree, site.first)
    return index_of(options, site.tree, many) if many == site.noun else None


def whole_of_share(site: Site, options: Sequence[Candidate]) -> int | None:
    """«70% [заболевших] — дети», «5% [населения]»: the genitive right behind a share is what it is of.

    Of 623 in annotated articles 620 are what is counted. Not «76% отданных за него [голосов]».
    """
    if site.quantity.kind != "percent" or site.quantity.change is not None:
        return None
    behind = site.tree.tokens[site.last + 1 : site.noun + 1]
    word = behind[-1].text.casefold() if behind else ""
    if word in classes("russian/extents")["rate"] or word in times.units():
        return None  # «0,05% [неделей] ранее»
    if since_when(site.tree.tokens, site.noun):
        return None
    if not behind or behind[-1].feats.get("Case") != "Gen":
        return None
    described = all(t.pos == "ADJ" or t.rel == "amod" for t in behind[:-1])
    noun = _described_by(site.tree, site.noun)
    return index_of(options, site.tree, noun) if described else None


def _described_by(tree: Tree, at: int) -> int:
    """«Отданных за него [голосов]»: the noun further on that a participle describes; else the word itself."""
    head = tree.heads[at]
    describes = tree.tokens[at].feats.get("VerbForm") == "Part" and head > at
    return head if describes and tree.tokens[head].pos == "NOUN" else at


def on_a_scale(site: Site, options: Sequence[Candidate]) -> int | None:
    """«Толчок [магнитудой] 4,1 балла», «[магнитудой] 7,7 и 6,5 балла»: points measure something."""
    tree, words = site.tree, classes("russian/extents")
    if site.noun <= site.last or tree.tokens[site.noun].lemma not in words["point"]:
        return None
    first = site.first
    while (
        first > 1
        and tree.tokens[first - 1].text in links("joined")
        and tree.tokens[first - 2].pos == "NUM"
    ):
        first -= 2
    for at in range(first - 1, max(-1, first - 1 - _SCALE), -1):
        if tree.tokens[at].lemma in words["scale"]:
            return index_of(options, tree, at)
    return None


def given(site: Site, options: Sequence[Candidate]) -> int | None:
    """«Собрал 90 млн при [бюджете] в 40 млн», «принят с [дефицитом] 3 млрд»: what is so much.

    Not «после [пожара] из 40 млн рублей дошла половина».
    """
    tokens = site.tree.tokens
    if site.quantity.kind not in ("money", "percent", "measure") or site.first < 3:
        return None
    if tokens[site.first - 1].text.casefold() in links("out"):
        return None
    noun = site.first - 1 - (tokens[site.first - 1].pos == "ADP")
    at = noun - 1
    while at > 0 and tokens[at].pos == "ADJ":
        at -= 1
    word, case = tokens[at].text.casefold(), tokens[noun].feats.get("Case")
    paid = _is_sum(tokens[noun])  # «против [прибыли] в 2 млн», «против [убытка] 3 млн»
    of_it = (paid or noun < site.first - 1) and word in links("compared")
    of_it |= paid and case == "Ins" and word in links("with")  # not «с продажи 40 млн»
    given = tokens[noun].pos == "NOUN" and (word in links("given") or of_it)
    return index_of(options, site.tree, noun) if given else None


def _is_sum(token: Token) -> bool:
    """«[Дефицит] 3 млрд», «[убыток] в 40 млн»: a noun of money."""
    kinds = classes("russian/paying")
    return token.lemma in kinds["sum"] | kinds["lack"]


def gathered(site: Site, options: Sequence[Candidate]) -> int | None:
    """«[Сельди] добыто 46 тыс. тонн», «[яиц] получено 4 млн штук»: the genitive that begins a clause, before
    a verb without a subject and the figure, is what is so much.
    """
    tokens, verb = site.tree.tokens, site.first - 1
    if site.tree.phrases is not None or not _is_so_much(site):
        return None
    worth = verb > 0 and tokens[verb].text.casefold() in links("amount")
    verb -= worth
    if verb < 1 or not is_impersonal(tokens[verb]):
        return None
    noun = tokens[_before_adjuncts(site.tree, verb - 1)]
    first = noun.index
    while first > 0 and tokens[first - 1].pos == "ADJ":
        first -= 1
    begins = first == 0 or tokens[first - 1].text in BREAKS
    if noun.pos not in ("NOUN", "PROPN") or noun.feats.get("Case") != "Gen" or not begins:
        return None
    if not worth and _may_get_it(site, noun):
        return None
    return index_of(options, site.tree, noun.index)


def _before_adjuncts(tree: Tree, at: int) -> int:
    """«[Оружия] в мае в Луговске изъято»: the word before what prepositions govern, that ends with one."""
    tokens, first = tree.tokens, at
    while first > 0:
        led = next((i for i in range(first, 0, -1) if tokens[i].pos == "ADP"), 0)
        inside = tokens[led + 1 : first + 1]
        if not led or not inside or any(t.pos not in _OF_ADJUNCTS for t in inside):
            break
        first = led - 1
    return first


def _may_get_it(site: Site, noun: Token) -> bool:
    """«[России] выделено 3 млн рублей», «[компании] выделено 3 млн», «[больнице] передано 40 тонн муки»: a
    place, or a feminine noun, whose dative may look so, before money; or what stands before a measure or
    pieces with a noun of their own.
    """
    if site.quantity.kind == "money":
        name, feats = name_at(site.sentence, noun.index), noun.feats
        feminine = (feats.get("Gender"), feats.get("Number")) == ("Fem", "Sing")
        return feminine or (name is not None and name.kind == "LOC")
    its = site.last if site.quantity.kind == "measure" else site.noun
    return noun_behind(site.tree, its) >= 0


def _is_so_much(site: Site) -> bool:
    """Whether a figure is in a unit, or its noun is that of a piece: «40 [штук]»."""
    if site.quantity.change is not None or site.quantity.kind not in ("count", "measure", "money"):
        return False
    if site.quantity.kind != "count":
        return True
    noun = site.tree.tokens[site.noun] if site.noun > site.last else None
    return noun is not None and _is_piece(noun)


def _is_piece(noun: Token) -> bool:
    """«12 [ед.]», «12 [единиц]»: whether a noun counts things which another names."""
    return items.is_piece(noun) or noun.lemma in classes("russian/fillers")["piece"]


def in_pieces(site: Site, options: Sequence[Candidate]) -> int | None:
    """«[Ружья] — 12 единиц», «изъяты [ружья] – 12 шт.»: the noun before a dash and so many pieces.

    Not «ружья — 12 единиц [оружия]».
    """
    tree, tokens, at = site.tree, site.tree.tokens, items.before_dash(site)
    if at < 0 or site.quantity.kind != "count" or not site.last < site.noun:
        return None
    if not _is_piece(tokens[site.noun]) or noun_behind(tree, site.noun) >= 0:
        return None
    for i, option in enumerate(options):
        if option.tree is not tree or option.token > at or option.span()[1] != tokens[at].end:
            continue
        noun = tokens[option.token]
        if noun.pos == "NOUN" and tree.child(noun.index, "case") < 0:
            return i
    return None


def done_to(site: Site, options: Sequence[Candidate]) -> int | None:
    """«700 единиц изъятого в мае [оружия]»: what a participle behind the noun of a piece describes."""
    tree, tokens = site.tree, site.tree.tokens
    at = site.last + 2
    if tree.phrases is not None or at >= len(tokens) or not _is_so_much(site):
        return None
    done = tokens[at].feats
    if site.quantity.kind != "count" or (done.get("VerbForm"), done.get("Case")) != ("Part", "Gen"):
        return None
    for token in tokens[at + 1 : at + 1 + _FURTHER]:
        if token.text in BREAKS or token.feats.get("VerbForm"):
            return None
        alike = all(token.feats.get(f) == done.get(f) for f in ("Case", "Gender", "Number"))
        if token.pos == "NOUN" and alike and tree.child(token.index, "case") < 0:
            return index_of(options, tree, token.index)
    return None


def labelled(site: Site, options: Sequence[Candidate]) -> int | None:
    """«[ДТП]: 341»: the label of an item is what it counts, unless it is a name: «Тула: 12».

    Or tells where: «Омская область: 12 %», «город Омск: 40».
    """
    label = items.label(site) if row_name(site) is None else -1
    if label < 0 or land_before_colon(site):
        return None
    return index_of(options, site.tree, label)
