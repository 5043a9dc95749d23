"""Nouns that a number without a noun of its own does not count, who tells it, and words of other items."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from svodka.language.analysis import Token
from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES
from svodka.language.quantities.dimensions import dimension_of
from svodka.reading.claims.agents import acts
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.lists.bracketed import alone_in_brackets
from svodka.reading.claims.lists.items import SMALL, before_dash, is_deed
from svodka.reading.claims.lists.some_of import is_of_them
from svodka.reading.claims.settled.uncounted import is_bracketed_land
from svodka.reading.syntax.links import links
from svodka.reading.syntax.morphs import is_impersonal, states
from svodka.reading.syntax.sites import Site, noun_behind

_MEASURED = {"in-area": "area", "in-length": "length", "in-mass": "mass"}
"""Classes of nouns that are measured in units of one dimension alone."""
_OWN_CLAUSE = 4
"""Words from a comma to the verb of an amount."""


def not_so_many(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """The options that a number without a noun does not count, as indices."""
    yield from _of_another_gender(site, options)
    yield from _beside_owner(site, options)
    yield from _deeds(options)
    yield from _one_of_people(site, options)


def of_another_dimension(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«На [площади] 40 гектаров намолочено 70 тонн»: an area is not so many tonnes, as indices."""
    if site.quantity.kind != "measure":
        return
    measured = dimension_of(site.quantity.unit)
    others = [words for words, name in _MEASURED.items() if name != measured]
    for i, option in enumerate(options):
        lemma = option.tree.tokens[option.token].lemma
        if any(lemma in classes("russian/extents")[words] for words in others):
            yield i


def where_they_are(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«12 домов – в Туле, два над [территорией] области», «из них 9 – на [пожары]»: where so many are, or for
    whom, stands right behind the number.

    What something is over is counted by no number but one between: «работа над 12 [проектами]». So is
    what stands before brackets: «далее идут [Тула] (50), [Рязанская область] (46)».
    """
    tree, over = site.tree, links("over") & links("facing")
    if site.quantity.kind != "count" or tree.phrases is not None:
        return
    if alone_in_brackets(site):
        yield from (i for i, o in enumerate(options) if o.tree is tree and is_bracketed_land(o))
    where = links("over") - classes("russian/parts")["out_of"] | links("for")
    dash = any(t.text in DASHES for t in tree.tokens[site.last + 1 : site.last + 2])
    for i, option in enumerate(options):
        case = tree.child(option.token, "case") if option.tree is tree else -1
        if case < 0 and dash and option.tree is tree and tree.rels[option.token] == "conj":
            case = tree.child(tree.heads[option.token], "case")  # «9 – на пожары и [учения]»
        if case < 0:
            continue
        led = tree.tokens[case].low
        behind = case == site.last + 1 + dash and led in where
        if behind or (led in over and not case < site.first <= option.token):
            yield i


def _deeds(options: Sequence[Candidate]) -> Iterator[int]:
    """«[Спасено]: 3», «[погибло] — 2», «12 [ранены]», «12 не [пригодны]»: what is told is not so many."""
    for i, option in enumerate(options):
        token = option.tree.tokens[option.token]
        short = token.pos == "ADJ" and token.feats.get("Variant") == "Short"
        if short or (token.pos == "VERB" and states(token)):
            yield i


def _one_of_people(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«[Мужчине] 40 лет, он убил двоих»: one person who does or has something is not two people."""
    if site.tree.tokens[site.head].lemma not in classes("russian/parts")["people"]:
        return
    for i, option in enumerate(options):
        feats = option.tree.tokens[option.token].feats
        if (feats.get("Animacy"), feats.get("Number")) == ("Anim", "Sing"):
            if feats.get("Case") in ("Nom", "Dat", "Ins"):
                yield i


def _of_another_gender(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«Сдадут 8 школ на 600 [мест], готовы две»: «две» counts neither places nor houses."""
    two = classes("russian/fillers")["two"]
    if site.tree.phrases is not None or site.quantity.text.casefold() not in two:
        return
    for i, option in enumerate(options):
        if option.tree.tokens[option.token].feats.get("Gender", "Fem") != "Fem":
            yield i


def _beside_owner(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«[Диагноз] установлен у 26»: one thing that so many have is not what is counted; nor is what was found
    in so many of others: «[нарушения] обнаружены в 95 из них», «[нарушения] выявлены в 95».
    """
    tree, them = site.tree, bool(site.preposition) and (is_of_them(site) or _found_in(site))
    if tree.phrases is not None or not (them or site.preposition in links("whose")):
        return
    verb = tree.heads[site.head]
    for i, option in enumerate(options):
        rel = tree.rels[option.token] if option.tree is tree else ""
        thing = rel.startswith("nsubj") or (them and rel == "obj")  # «[нарушения] нашли в 12»
        if thing and tree.heads[option.token] == verb >= 0:
            if them or tree.tokens[option.token].feats.get("Number") == "Sing":
                yield i


def _found_in(site: Site) -> bool:
    """«Нарушения [выявлены в] 95»: whether a verb of finding stands before «в» and the figure."""
    verb = site.first - 2
    if verb < 0 or site.preposition not in links("worth"):
        return False
    return site.tree.tokens[verb].lemma in classes("russian/extents")["found"]


def things_of_items(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«[Убийств] — 14, разбоев — 23»: what an item of a row counts is no deed of any of them."""
    tokens = site.tree.tokens
    if site.quantity.kind != "count" or before_dash(site) < 0 or site.tree.phrases is not None:
        return
    for i, option in enumerate(options):
        if option.tree is not site.tree:
            continue
        token, behind = tokens[option.token], tokens[option.token + 1 : option.token + 3]
        many = token.pos == "NOUN" and (token.feats.get("Case"), token.feats.get("Number"))
        if many == ("Gen", "Plur") and len(behind) > 1:
            if behind[0].text in DASHES and behind[1].pos == "NUM":
                yield i


def of_order(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«Следом [идут] Тула (45) и Орёл (22)»: which item comes next says nothing of what was done.

    Of 12 such verbs in annotated articles none is the annotated action.
    """
    if alone_in_brackets(site) or before_dash(site) >= 0:
        order = classes("russian/extents")["order"]
        yield from (i for i, o in enumerate(options) if o.lemma in order)


def is_somebody(site: Site, option: Candidate, dash: int) -> bool:
    """«Лосева допустила 18 ошибок, [соседка] – 16»: one person before a dash and a number is not so many."""
    tree = site.tree
    if option.tree is not tree or option.span()[1] != tree.tokens[dash].end:
        return False
    feats = tree.tokens[option.token].feats
    one = (feats.get("Animacy"), feats.get("Number"), feats.get("Case"))
    return one == ("Anim", "Sing", "Nom")


def who_tells(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«[Избирательная комиссия]: явка составила 47%»: the body before a colon tells it."""
    colon = told_before_colon(site)
    yield from (i for i, o in enumerate(options) if o.tree is site.tree and o.token < colon)


def labels_of_shares(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«[Доля] высшего сорта: 20%. Погружено 918 млн тонн»: what a share before is of is not so many tonnes.

    A noun of the sentences before, whose figure is a share, where a deed stands before the figure.
    """
    tree, verb = site.tree, site.first - 1
    shares = site.quantity.kind in ("percent", "factor") or site.quantity.change is not None
    if shares or verb < 0 or tree.phrases is not None or not is_deed(tree.tokens[verb]):
        return
    words = classes("russian/amount_verbs")
    if tree.tokens[verb].lemma in words["amount"] | words["reach"]:
        return
    text = site.page.outline.text
    for i, option in enumerate(options):
        token = option.tree.tokens[option.token]
        if option.tree is tree or token.feats.get("Case") != "Nom":
            continue
        own = next((text[s:e] for s, e in site.page.figures if s >= token.end), "")
        if own.endswith("%") or "/" in own:  # «[урожайность] — 19 ц/га. Собрано 40 тонн»
            yield i


def for_whom(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«Минимум составит 21 тыс. рублей, для [детей] — 18 тыс.»: to whom an amount before is due."""
    tokens = site.tree.tokens
    if site.tree.phrases is not None:
        return
    for i, option in enumerate(options):
        at = option.token - 1
        if option.tree is not site.tree or not 0 <= at < site.first:
            continue
        people = tokens[at + 1].feats.get("Animacy") == "Anim" or tokens[at + 1].pos == "ADJ"
        while at > 0 and tokens[at].pos in ("ADJ", "DET"):
            at -= 1
        if people and tokens[at].text.casefold() in links("for"):
            yield i


def of_another_deed(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«Изъято 340 [коров], владельцам выплатят 21 млн», «[проверок] проведено 9, доначислено 4 млн рублей»:
    money with a verb of its own behind a comma is of nothing that another number counts.
    """
    tree, tokens = site.tree, site.tree.tokens
    deed = site.first - 1
    while deed > 0 and tokens[deed].pos in SMALL:
        deed -= 1
    if site.quantity.kind != "money" or tree.phrases is not None or deed < 1:
        return
    if site.quantity.change is not None or not is_deed(tokens[deed]):
        return
    comma = next((at for at in range(deed - 1, 0, -1) if tokens[at].pos == "PUNCT"), 0)
    if tokens[comma].text not in links("item") or deed - comma > _OWN_CLAUSE:
        return
    numbers = [t.index for t in tokens[:comma] if t.pos == "NUM"]
    counted = {noun_behind(tree, at) for at in numbers}
    for i, option in enumerate(options):
        if option.tree is not tree or not 0 <= option.token < comma:
            continue
        behind = tokens[option.token + 1 : option.token + 3]
        genitive = tokens[option.token].feats.get("Case") == "Gen" and len(behind) > 1
        if option.token in counted or (
            genitive and is_impersonal(behind[0]) and behind[1].pos == "NUM"
        ):
            yield i


def told_before_colon(site: Site) -> int:
    """The colon behind a body that begins the sentence of a figure; or -1.

    Only where another noun stands between the colon and the figure: not «суд: 12%».
    """
    tree, tokens = site.tree, site.tree.tokens
    colon = next((t.index for t in tokens[: site.first] if t.text == ":"), -1)
    if colon < 1 or tree.phrases is not None:
        return -1
    said = any(t.pos in ("NOUN", "PROPN") for t in tokens[colon + 1 : site.first])
    before = tokens[:colon]
    if not said or any(t.pos in ("VERB", "AUX", "NUM") or t.text in ",;" for t in before):
        return -1
    head = next((t for t in before if t.pos in ("NOUN", "PROPN")), None)
    tells = head is not None and (acts(tree, head.index) or _is_body(head))
    return colon if tells else -1


def _is_body(token: Token) -> bool:
    kinds = classes("russian/speaker_nouns", "kind")
    return token.lemma in kinds["body"] | kinds["document"]


def of_its_share(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«5 млн рублей – это 12% [ущерба]»: what a figure is a share of is not so much itself."""
    tokens, behind = site.tree.tokens, site.last + 1
    if behind + 2 >= len(tokens) or tokens[behind].text not in DASHES:
        return
    if tokens[behind + 1].low not in links("it"):
        return
    share = next((t for t in tokens[behind + 2 :] if t.pos not in ("ADV", "PART")), None)
    if share is not None and site.page.in_figure(share.start):
        yield from (i for i, o in enumerate(options) if o.tree is site.tree and o.token > behind)


def means(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«650 тонн доставят двумя [партиями]»: by how many of what it was done is not what weighs so much.

    Nor is what befell so much land: «пройдено [огнём] 40 га».
    """
    words = classes("russian/extents")
    for i, option in enumerate(() if site.tree.phrases is not None else options):
        tokens, at = option.tree.tokens, option.token
        if tokens[at].feats.get("Case") == "Ins":
            several = at > 0 and tokens[at - 1].pos == "NUM"
            own = option.tree is site.tree and site.first <= at <= site.last + 1
            if tokens[at].lemma in words["element"] | words["mishap"] or (several and not own):
                yield i


def pieces(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«Яиц получено 640 млн [штук], или 72% к маю»: a share is of no pieces."""
    if site.quantity.kind == "percent":
        before = [(i, o) for i, o in enumerate(options) if o.token < site.first]
        piece = classes("russian/fillers")["piece"]
        yield from (i for i, o in before if o.tree.tokens[o.token].lemma in piece)


def wholes(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«15% [обращений] отклонены»: the noun of a share is what it is of, and did not happen to it."""
    if site.quantity.kind == "percent":
        yield from (i for i, o in enumerate(options) if (o.tree, o.token) == (site.tree, site.noun))
