"""What other numbers of the sentence count, and what is told of that: of a figure it is neither."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES
from svodka.reading.claims.candidates import Candidate
from svodka.reading.syntax.links import links
from svodka.reading.syntax.sites import Site, is_group, noun_behind


def nouns_of_others(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«Изъяты 5 [гранатомётов], 36 гранат»: with a noun right behind it, a figure counts no other's."""
    if noun_behind(site.tree, site.last) >= 0:
        yield from _nouns_of_numbers(site, options)


def _nouns_of_numbers(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """The nouns right behind the other numbers of the sentence, and theirs: «90 кг [муки]»."""
    nouns = {noun_behind(site.tree, _past_thousands(site, at)) for at in _other_numbers(site)}
    nouns |= {noun_behind(site.tree, noun) for noun in nouns - {-1}} - {site.noun}
    nouns -= {site.noun}
    yield from (i for i, o in enumerate(options) if o.tree is site.tree and o.token in nouns)


_SHARE = 4
"""Words from a share to the dash behind what it is of."""


def of_other_items(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«140 [патронов] и 5 млн рублей», «3 кг [золота] и 5 млн»: money that ends a list is of none.

    Nor are money and measures of people whom another number counts: «3 [курьера]; изъято 40 кг».
    """
    tree, at = site.tree, site.first - 1
    if site.quantity.kind in ("money", "measure"):
        others = _nouns_of_numbers(site, options)
        yield from (i for i in others if _is_animate(options[i]))
    if site.quantity.kind != "money" or at <= 0 or tree.tokens[at].text not in links("joined"):
        return
    yield from _nouns_of_numbers(site, options)
    if tree.tokens[at - 1].feats.get("Case") == "Gen" and at - 3 in _other_numbers(site):
        yield from (i for i, o in enumerate(options) if o.tree is tree and o.token == at - 1)


def people_of_others(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«О 12 [убитых] и 40 раненых»: the people that another number counts are not what happened to these.

    Of 222 in annotated articles one is.
    """
    tree = site.tree
    people = {number + 1 for number in _other_numbers(site) if is_group(tree, number + 1)}
    yield from (
        i for i, o in enumerate(options) if o.tree is tree and o.token in people - {site.noun}
    )


def things_of_a_list(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«Раскрыты 4 [убийства], 12 краж», of «краж»: what an item before counts is no deed of the next ones."""
    tokens, at = site.tree.tokens, site.first - 1
    if site.quantity.kind != "count" or site.noun <= site.last or at < 1:
        return
    if site.tree.phrases is not None:
        return
    if tokens[at].text in links("item") or tokens[at].text in links("joined"):
        others = _nouns_of_numbers(site, options)
        yield from (i for i in others if options[i].token < site.first)


def participles_of_others(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«9 случаев, [повлекших] смерть, и 31 грабёж»: what describes a thing that another number counts.

    Of some 60 such participles in annotated articles that do not govern the figure, one was its action.
    """
    tree, above = site.tree, set(site.tree.up[site.head])
    things = {tree.heads[number] for number in _other_numbers(site)} - {site.noun, site.head}
    for i, option in enumerate(options):
        if (
            option.tree is not tree
            or option.token in above
            or tree.heads[option.token] not in things
        ):
            continue
        feats = tree.tokens[option.token].feats
        if feats.get("VerbForm") == "Part" and feats.get("Variant") != "Short":
            yield i
    yield from _fates_of_others(site, options)


def _fates_of_others(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«14 человек [убитыми] и 53 ранеными»: what became of those before, told of these as well."""
    tokens, before = site.tree.tokens, site.first - 2
    behind = tokens[site.last + 1 : site.last + 2]
    if before < 0 or not behind or tokens[before + 1].pos not in ("CCONJ", "PUNCT"):
        return
    feats = tokens[before].feats
    told = behind[0].feats.get("Case") == feats.get("Case") == "Ins"
    if told and feats.get("VerbForm") == "Part":
        yield from (i for i, o in enumerate(options) if o.tree is site.tree and o.token == before)


def describing(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«40 врачей, [работающих] в Туле, уволятся»: what describes the subject of the verb behind it."""
    tree, noun = site.tree, site.noun
    if noun <= site.last or tree.phrases is not None or not tree.rels[noun].startswith("nsubj"):
        return
    verb = tree.heads[noun]
    feats = tree.tokens[verb].feats
    if verb < noun or (feats.get("VerbForm") != "Fin" and feats.get("Variant") != "Short"):
        return
    for i, option in enumerate(options):
        at = option.token
        told_of_it = option.tree is tree and (tree.heads[at], tree.rels[at]) == (noun, "acl")
        if told_of_it and noun < at < verb:
            yield i


def kinds_of_gangs(options: Sequence[Candidate]) -> Iterator[int]:
    """«12 [организованных] групп», «3 [вооружённые] банды»: what kind of people they are is no deed."""
    kinds = classes("russian/extents")
    for i, option in enumerate(options):
        token = option.tree.tokens[option.token]
        if token.lemma in kinds["gathered"] and "Variant" not in token.feats and token.head >= 0:
            if option.tree.tokens[token.head].lemma in kinds["gang"]:
                yield i


def _other_numbers(site: Site) -> list[int]:
    """The numbers of the sentence that are not the figure's."""
    own = range(site.first, site.last + 1)
    return [t.index for t in site.tree.tokens if t.pos == "NUM" and t.index not in own]


def _past_thousands(site: Site, number: int) -> int:
    """The last token of a number: «16 [тыс.] домов»."""
    tokens = site.tree.tokens
    while number + 1 < len(tokens) and site.page.in_figure(tokens[number + 1].start):
        number += 1
    return number


def _is_animate(option: Candidate) -> bool:
    return option.tree.tokens[option.token].feats.get("Animacy") == "Anim"


def of_another_share(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«62% врачей – [женщины], 38% – мужчины»: who those of the share before are, and not of this."""
    tree, tokens, behind = site.tree, site.tree.tokens, site.last + 1
    if site.quantity.kind != "percent" or tree.phrases is not None:
        return
    if behind >= len(tokens) or tokens[behind].text not in DASHES:
        return
    for i, option in enumerate(options):
        at = option.token
        if option.tree is not tree or at >= site.first or tokens[at].feats.get("Case") != "Nom":
            continue
        dash = at - 1 - (at > 1 and tokens[at - 1].pos == "ADJ")
        if dash > 0 and tokens[dash].text in DASHES:
            told = tokens[max(0, dash - _SHARE) : dash]
            if any(site.page.in_figure(t.start) for t in told):
                yield i
