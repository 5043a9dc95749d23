"""Words that say of what extent something is, whose, in what state or when, and not where it happens."""

from __future__ import annotations

import re
from collections.abc import Sequence

from svodka.language.lexicon import classes, folded
from svodka.language.russian.dictionary import is_known, parses
from svodka.language.russian.numerals import is_person_name
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.foreign_words import is_code, is_foreign, is_grade
from svodka.reading.claims.heights import is_of_height
from svodka.reading.claims.jubilees import is_given_years, is_jubilee
from svodka.reading.claims.led_names import is_led_otherwise
from svodka.reading.claims.places_of_kinds import is_of_another_kind
from svodka.reading.syntax import times
from svodka.reading.syntax.links import links
from svodka.reading.syntax.morphs import is_superlative
from svodka.reading.syntax.phrases import name_at
from svodka.reading.syntax.routes import names_route
from svodka.reading.syntax.sites import Site

_CLOCK = re.compile(r"(?<![\d:.])(?:[01]?\d|2[0-4])[:.][0-5]\d$")
"""An hour of a clock, at the end."""
_HYPHENS = re.compile("[-–—]")


def is_time(option: Candidate) -> bool:
    """«В [январе–апреле] 2023 года», «в [IV квартале]»: no place, though the tagger may not know it."""
    name = name_at(option.tree.sentence, option.token)
    last = option.token if name is None else name.last
    low = option.tree.tokens[last].text.casefold()
    parts = (low,) if low.isalpha() else _HYPHENS.split(low)
    return times.words().issuperset(parts)


def is_extent(site: Site, option: Candidate) -> bool:
    """«Горит на [площади] 40 гектаров», «в свои [дома]», «в [мае]»: of what extent, whose, when."""
    return (
        is_nowhere(option)
        or _is_about(site, option)
        or is_of_another_kind(site, option)
        or is_of_height(site, option)
        or is_thing(site, option)
    )


def is_thing(site: Site, option: Candidate) -> bool:
    """«[Импорт] — 12 млн тонн», «[глубина] озера — 40 метров»: a word that the dictionary knows for a thing,
    and that is taken for a name because it begins its sentence.
    """
    tree, at = option.tree, option.token
    if at or site.quantity.kind == "count" or tree.phrases is not None:
        return False
    token = tree.tokens[at]
    if token.lemma in classes("russian/parts")["region"]:
        return False
    nominative = token.feats.get("Case") == "Nom" or _is_only_nominative(token.text)
    return (
        nominative
        and is_known(token.lemma)
        and not any("Geox" in p.tag for p in parses(token.lemma))
    )


def _is_only_nominative(text: str) -> bool:
    """«[Озимые] убраны на 40 га», whatever the tagger says: only the accusative is written so besides."""
    return all(p.tag.case in ("nomn", "accs") for p in parses(text.casefold()))


def is_nowhere(option: Candidate) -> bool:
    """Whether a word says of itself that it is no place of any figure; asked once for all figures."""
    known = option.tree.nowhere
    found = known.get(option.token)
    if found is None:
        found = known[option.token] = (
            is_time(option)
            or _is_of_number(option)
            or _is_own(option)
            or _is_state(option)
            or _is_field(option)
            or _is_origin(option)
            or _is_counted_whole(option)
            or _is_means(option)
            or _is_recipient(option)
            or _is_so_old(option)
            or _is_bearing(option)
            or _is_measured_from(option)
            or _is_of_clock(option)
            or _of_superlative(option)
            or is_side(option)
            or is_foreign(option)
            or is_code(option)
            or names_route(option.tree, option.token)
            or is_grade(option)
            or is_person(option)
            or is_led_otherwise(option)
        )
    return found


def of_people(site: Site, options: Sequence[Candidate], action: Candidate | None) -> list[int]:
    """«За рубежом задержаны 42 жителя [Тулы]»: whose people are counted, where the deed has its own place."""
    tree, people = site.tree, site.noun
    if action is None or action.tree is not tree or people < 0:
        return []
    if tree.tokens[people].feats.get("Animacy") != "Anim":
        return []
    own = [
        (i, o.token, tree.child(o.token, "case")) for i, o in enumerate(options) if o.tree is tree
    ]
    if not any(
        0 <= case < at
        and tree.heads[at] == action.token
        and all(t.pos == "ADJ" for t in tree.tokens[case + 1 : at])  # not «в ходе [рейда]»
        and not is_time(options[i])
        for i, at, case in own
    ):
        return []
    return [i for i, at, case in own if case < 0 and tree.heads[at] == people]


def _is_about(site: Site, option: Candidate) -> bool:
    """«Держится в [районе] 55%»: about so much; «в [районе] 40 больных» may be a place."""
    tokens, at = option.tree.tokens, option.token
    if tokens[at].lemma not in classes("russian/extents")["about"] or at + 1 >= len(tokens):
        return False
    people = option.tree is site.tree and at == site.first - 1 and site.quantity.kind == "count"
    return tokens[at + 1].pos == "NUM" and not people


def _is_state(option: Candidate) -> bool:
    """«Один находится в [бегах]», «под [водой]», «погибли в [аварии]»: how it is with somebody."""
    tree, words = option.tree, classes("russian/extents")
    lemma, case = tree.tokens[option.token].lemma, tree.child(option.token, "case")
    flooded = lemma in words["flood"] and case >= 0 and tree.tokens[case].low in links("facing")
    return flooded or lemma in words["state"] or lemma in words["mishap"]


def _is_origin(option: Candidate) -> bool:
    """«Туристов из [России] стало больше», «троих граждан [Чили]»: where they are from, not where it happens.

    Of 14 such places behind «из» in annotated articles none is the annotated one.
    """
    tree, at = option.tree, option.token
    head, case = tree.heads[at], tree.child(at, "case")
    if head >= 0 and tree.tokens[head].lemma in classes("russian/extents")["native"]:
        return tree.rels[at] == "nmod"
    while case < 0 and head >= 0 and tree.rels[at] == "nmod":  # «12 туристов из стран [Азии]»
        at, head, case = head, tree.heads[head], tree.child(head, "case")
    if head < 0 or case < 0 or tree.tokens[case].text.casefold() not in links("out"):
        return False
    people = tree.tokens[head]
    return head == case - 1 and people.feats.get("Animacy") == "Anim" and tree.rels[at] == "nmod"


def _is_counted_whole(option: Candidate) -> bool:
    """«Из 40 [школ] закрыты 12»: of how many some are told, with a number between, is not where."""
    tree, at = option.tree, option.token
    case = tree.child(at, "case")
    if case < 0 or tree.tokens[case].text.casefold() not in classes("russian/parts")["out_of"]:
        return False
    return case + 1 < at and tree.tokens[case + 1].pos == "NUM"


def _is_means(option: Candidate) -> bool:
    """«[Аграриями] убрано 40 га»: by whom or with what; without a preposition the instrumental is no place.

    Of 36 such words in annotated articles none is the annotated one.
    """
    tree, at = option.tree, option.token
    return tree.tokens[at].feats.get("Case") == "Ins" and tree.child(at, "case") < 0


def _is_recipient(option: Candidate) -> bool:
    """«[Больнице] передано 3 аппарата», «[школам] района»: who gets it; of a region one may say so."""
    tree, at = option.tree, option.token
    token = tree.tokens[at]
    if tree.rels[at] != "iobj" or tree.child(at, "case") >= 0:
        return False
    region = token.lemma in classes("russian/parts")["region"]
    thing = is_known(token.lemma) and not any("Geox" in p.tag for p in parses(token.lemma))
    return thing and not region


def _is_so_old(option: Candidate) -> bool:
    """«[Мосту] исполнилось 200 лет»: what is so old is not where."""
    tree, at = option.tree, option.token
    verb = tree.heads[at]
    return verb >= 0 and is_jubilee(tree, verb) and is_given_years(tree, tree.tokens[at], verb)


def _is_bearing(option: Candidate) -> bool:
    """«К [югу] от города»: on which side of a place."""
    words, at = option.tree.sentence.lower, option.token + 1
    beside = at < len(words) and words[at] in links("away")
    return (
        beside and option.tree.tokens[option.token].lemma in classes("russian/extents")["bearing"]
    )


def _is_measured_from(option: Candidate) -> bool:
    """«В селе Отрадном в 150 километрах от [Тулы]»: how far from it a place named right before it lies."""
    tree, case = option.tree, option.tree.child(option.token, "case")
    if tree.phrases is not None or case < 3 or tree.tokens[case].low not in links("away"):
        return False
    far = case - 3 - (tree.tokens[case - 2].pos != "NUM")  # «в 150 километрах», «в 2,5 тысячах км»
    if tree.tokens[case - 1].pos != "NOUN" or far < 1 or tree.tokens[far].pos != "ADP":
        return False
    name = name_at(tree.sentence, far - 1 - (tree.tokens[far - 1].text == ","))
    return name is not None and name.kind == "LOC"


def _is_of_clock(option: Candidate) -> bool:
    """«На 18:00 (16:00 по [Москве])», «в 9 утра по [Лондону]»: by whose clock an hour is told."""
    tree, case = option.tree, option.tree.child(option.token, "case")
    if case != option.token - 1 or case < 1 or tree.tokens[case].low not in links("across"):
        return False
    before = tree.tokens[case - 1]
    hours = classes("russian/labels")["day-part"] | classes("russian/time_units")["hourword"]
    if before.low in hours:
        return True
    clock = "".join(token.text for token in tree.tokens[max(0, case - 3) : case])
    return before.text[-1].isdigit() and _CLOCK.search(clock) is not None


def is_person(option: Candidate) -> bool:
    """«Рекорд остался за [Петром] Лосевым — 17 матчей»: the name of somebody, and of no place."""
    name = name_at(option.tree.sentence, option.token)
    text = option.tree.tokens[option.token].text
    known = name is not None and name.kind == "PER" and is_known(folded(text))
    return known and not text.isupper() and is_person_name(folded(text))


def is_side(option: Candidate) -> bool:
    """«За [Шотландию] высказались 42%», «автомат с [магазинами]», «освободились от [воды]»: not where.

    Of some 3,000 places in annotated articles none stands so.
    """
    tree, at = option.tree, option.token
    # «с Китаем (27%), [Россией] (18%)»
    while tree.child(at, "case") < 0 and tree.rels[at] == "conj":
        at = tree.heads[at]
    case = tree.child(at, "case")
    if case < 0:
        return False
    form = tree.tokens[at].feats.get("Case")
    before = tree.tokens[case].low
    if form == "Ins" and before in links("with"):  # not «рядом с [Тулой]»
        return not (case > 0 and tree.tokens[case - 1].low in links("near"))
    if case > 0 and before in links("away") and tree.tokens[case - 1].pos == "VERB":
        return name_at(tree.sentence, at) is None
    return before in links("side") or (form == "Acc" and before in links("since"))


def _is_field(option: Candidate) -> bool:
    """«В [области] охраны», «в этой [сфере]», «по [линии] полиции»; not «в Тульской [области]»."""
    tokens, at, words = option.tree.tokens, option.token, classes("russian/extents")
    if tokens[at].lemma in words["line"]:
        return any(t.low in links("across") for t in tokens[max(0, at - 1) : at])
    if tokens[at].lemma in words["scope"] and at and tokens[at - 1].lemma in words["pointing"]:
        return True
    if tokens[at].lemma not in words["field"] or at + 1 >= len(tokens):
        return False
    of = tokens[at + 1]
    lower = of.text[0].islower() and of.pos in ("NOUN", "ADJ") and of.feats.get("Case") == "Gen"
    return lower and name_at(option.tree.sentence, at) is None


def _of_superlative(option: Candidate) -> bool:
    """«Крупнейшая в [мире] сеть», «самый продаваемый в [стране] альбом»: among which it is the first.

    Of 44 such words in annotated articles one was a place.
    """
    tokens, case = option.tree.tokens, option.tree.child(option.token, "case")
    return 0 < case < option.token and is_superlative(tokens, case - 1)


def _is_own(option: Candidate) -> bool:
    """«В свои [дома]», «из своих [домов]»: where somebody goes; not «в своём [округе]», where it happens."""
    tokens, at = option.tree.tokens, option.token
    own = at > 0 and tokens[at - 1].lemma in classes("russian/extents")["own"]
    out_of = at > 1 and tokens[at - 2].low in links("out")
    return own and (out_of or tokens[at].feats.get("Case") == "Acc")


def _is_of_number(option: Candidate) -> bool:
    """«На [площади] 40 гектаров», «на [площади], пройденной огнём, 40 га»: a number says how much it is."""
    tokens, at = option.tree.tokens, option.token + 1
    words = classes("russian/extents")
    lemma = tokens[at - 1].lemma
    if lemma not in words["extent"] and lemma not in words["dimension"]:
        return False
    while at < len(tokens) and (
        tokens[at].pos in ("ADP", "ADV", "PUNCT") or "acl" in (tokens[at].rel, tokens[at - 1].rel)
    ):
        at += 1
    return at < len(tokens) and tokens[at].pos == "NUM"
