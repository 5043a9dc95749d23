"""Comparisons and lists of figures: each has its own thing, deed or doer, said right beside it.

«Выручка — 5 млн, [прибыль] — 3 млн»; times and places are matters of their own (:mod:`item_times`,
:mod:`item_places`). Every function gives the option that is meant, as an index, or ``None``. Of 80 such
options in annotated articles, those times and places among them, 79 are the annotated ones.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from svodka.language.analysis import BULLETS, Token
from svodka.language.introductions import introduction
from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES
from svodka.reading.claims.agents import acts
from svodka.reading.claims.candidates import Candidate, index_of
from svodka.reading.claims.lists.item_heads import of_people, over_preposition
from svodka.reading.claims.lists.row_names import row_name
from svodka.reading.claims.told import is_teller
from svodka.reading.syntax import times
from svodka.reading.syntax.links import links
from svodka.reading.syntax.morphs import describes, morphs
from svodka.reading.syntax.phrases import name_at
from svodka.reading.syntax.sites import Site
from svodka.reading.syntax.tree import Tree

SMALL = frozenset({"ADV", "PART", "ADP"})
"""What may stand between an item and the number that is told of it."""
_LABELLED = frozenset({",", ".", ";", "(", ")"})
"""What follows a number that a label stands before."""
_BEFORE_LABEL = frozenset({".", ";"}) | BULLETS
_LONGEST = 7
"""Words of a label."""


def before_dash(site: Site) -> int:
    """The token before the dash before the figure, else -1: «в [2021] — 250», «в [марте] — на 7%»."""
    tokens = site.tree.tokens
    at = site.first - 1
    while at > 0 and tokens[at].pos in SMALL and tokens[at].text not in DASHES:
        at -= 1
    return at - 1 if at > 0 and tokens[at].text in DASHES else -1


def verb(site: Site, options: Sequence[Candidate]) -> int | None:
    """«ДТП — 1240, [погибло] — 87»; «15 – [ранены]»; «[погибли], по меньшей мере, 16 жителей, ранены 60»."""
    at, tokens = before_dash(site), site.tree.tokens
    if at > 0 and tokens[at - 1].text in links("item") and _is_told(tokens[at]):
        return index_of(options, site.tree, at)
    behind = tokens[site.last + 1 : site.last + 4]
    begins = site.order and tokens[site.first - 1].text in links("item")
    if begins and site.quantity.kind == "count" and len(behind) > 1 and behind[0].text in DASHES:
        said = behind[-1] if behind[1].pos == "AUX" else behind[1]  # «48 – были [спасены]»
        if is_deed(said):
            return index_of(options, site.tree, said.index)
    at = site.first - 2
    if at >= 0 and tokens[at + 1].text == "," and tokens[at].pos == "VERB":
        bound = any(
            t.text == "," for t in tokens[site.first : site.last]
        )  # not «уехали, 5,4 тысячи»
        return index_of(options, site.tree, at) if bound else None
    return None


def _is_told(verb: Token) -> bool:
    """«ДТП — 40, [погибло] — 7», not «развитые страны — 40, [развивающиеся] — 7», who are many."""
    whole = verb.feats.get("VerbForm") == "Part" and verb.feats.get("Variant") != "Short"
    return verb.pos == "VERB" and not whole


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
    return index_of(options, site.tree, at) if is_deed(site.tree.tokens[at]) else None


def deed_above(site: Site, options: Sequence[Candidate]) -> int | None:
    """«За год [изъято]:» and below «— 40 ружей»: the one verb of the line above an item without a verb.

    Of «обнаружено и [изъято]:» the second. Where it has a figure, the item may be a part of it (``below``).
    """
    outline, figures = site.page.outline, site.page.figures
    line = introduction(outline, site.sentence.paragraph)
    verbs = [t for t in site.tree.tokens if t.pos in ("VERB", "AUX") and t.index != site.noun]
    if line < 0 or any(site.tree.phrases is not None or not describes(t) for t in verbs):
        return None
    start, end = outline.paragraphs[line]
    at = bisect_left(figures, (start, 0))
    if at < len(figures) and figures[at][0] < end:
        return None
    there = ((i, o) for i, o in enumerate(options) if o.tree.sentence.paragraph == line)
    deeds = [(i, o.tree.tokens[o.token]) for i, o in there if is_deed(o.tree.tokens[o.token])]
    gives = classes("russian/duties")["giving"]  # «фонд передал:»
    told = any(is_teller(t) and t.lemma not in gives for _, t in deeds)
    joined = all((t.rel, t.head) == ("conj", deeds[0][1].index) for _, t in deeds[1:])
    return deeds[-1][0] if 0 < len(deeds) <= 2 and joined and not told else None


def told_as_noun(site: Site, options: Sequence[Candidate]) -> int | None:
    """«Привела к задержанию 169 человек, [изъятию] 378 единиц оружия»: each has its noun right before it."""
    at = deed_before(site)
    return index_of(options, site.tree, at) if at >= 0 else None


def deed_before(site: Site) -> int:
    """The noun right before a figure that says what was done to it, beside another such noun; or -1."""
    at, tree = site.first - 1, site.tree
    if at < 0 or site.noun < 0 or tree.heads[site.noun] != at:
        return -1
    other = tree.heads[at] if tree.rels[at] == "conj" else tree.child(at, "conj")
    both = [tree.tokens[i] for i in (at, other) if i >= 0]
    deeds = [t for t in both if t.pos == "NOUN" and t.lemma.endswith(morphs("deed"))]
    return at if len(deeds) > 1 else -1


def is_deed(verb: Token) -> bool:
    """Whether a word is a finite verb, or a short participle, that says what happened."""
    said = verb.feats.get("VerbForm") == "Fin" or verb.feats.get("Variant") == "Short"
    return verb.pos == "VERB" and said and verb.lemma not in classes("russian/extents")["linking"]


def thing(site: Site, options: Sequence[Candidate]) -> int | None:
    """«Браков стало меньше, [разводов] — больше на 5%», «[прибыль] — 3 млн»: an item begins with its noun.

    Things in the nominative or genitive; people and bodies are who acts («полиция — около 27 тысяч»). Of a
    change also people in the genitive, and what «и» joins: «и [пострадавших] — на 5%». But behind people that
    a number counts, a number counts people: «завод нанял 300 слесарей, верфь — 260».
    """
    at, tree, item = before_dash(site), site.tree, links("item")
    changes = site.quantity.change in ("increase", "decrease") or site.quantity.kind == "factor"
    if at < 1 or (site.noun > site.last and not is_piece(tree.tokens[site.noun])):
        return None
    if row_name(site) is not None:
        return None
    over = over_preposition(tree.tokens, at)
    if over >= 0:
        return index_of(options, tree, over)
    for i, option in enumerate(options):
        if option.tree is not tree or option.token > at or option.span()[1] != tree.tokens[at].end:
            continue
        head, start = tree.tokens[option.token], option.span()[0]
        thing = head.pos == "NOUN" and head.feats.get("Case") in ("Nom", "Gen", "Acc")
        if head.text.casefold() in classes("russian/extents")["result"]:  # «EBITDA — до 28 млрд»
            return i
        before = [t.text for t in tree.tokens[:at] if t.end in (start - 1, start)]
        if changes and head.pos == "NOUN" and head.feats.get("Case") == "Gen":
            other = head.index - 2  # «разбоев и [грабежей] — на 9%»; not «в 2 раза и [краж] — в 5»
            both = tree.heads[head.index] == other and tree.tokens[other - 1].pos != "NUM"
            if not item.union(links("joined")).isdisjoint(before) and not both:
                return i
        first = not item.isdisjoint(before)
        apart = acts(tree, option.token) or is_land(tree, head) or of_people(site, head)
        apart = apart or head.text.casefold() in times.months()
        if thing and first and not apart and head.feats.get("Animacy") == "Inan":
            return i
    return None


def is_piece(token: Token) -> bool:
    """«15 [ед.]», «162 [шт.]»: the abbreviation of a unit, of which the thing is told elsewhere."""
    return token.text.casefold() in classes("russian/fillers")["piece"]


def is_linking(action: Candidate | None) -> bool:
    """Whether an action is that of a verb without content, or there is none."""
    linking = classes("russian/extents")["linking"]
    return action is None or action.tree.tokens[action.token].lemma in linking


def label(site: Site) -> int:
    """The head of the words that label a bare number, else -1: «[Пожары]: 214», «[ДТП]: 341, ранены 9»."""
    tokens, at = site.tree.tokens, site.first - 1
    while at > 0 and tokens[at].pos in SMALL:
        at -= 1
    after = tokens[site.last + 1].text if site.last + 1 < len(tokens) else "."
    if at < 1 or tokens[at].text != ":" or after not in _LABELLED:
        return -1
    first = at
    while first > 0 and at - first < _LONGEST and tokens[first - 1].text not in _BEFORE_LABEL:
        first -= 1
    words = tokens[first:at]
    if len(words) == 1 and words[0].feats.get("Case") and words[0].pos in ("VERB", "ADJ"):
        return words[0].index if words[0].feats.get("Number") == "Plur" else -1  # «Погибших: 12»
    said = any(t.pos in ("VERB", "AUX", "PRON") or t.text in ",:" for t in words)
    if said or not words or "Case" not in words[0].feats:
        return -1
    return next((t.index for t in words if t.pos in ("NOUN", "PROPN")), -1)


def is_land(tree: Tree, token: Token) -> bool:
    """Whether a word belongs to the name of a place."""
    name = name_at(tree.sentence, token.index)
    return name is not None and name.kind == "LOC"


def leaves_out_land(tree: Tree, at: int) -> bool:
    """«В Тульской области 40 пожаров, [Орловской] — 12»: the region says where, its noun is left out.

    «Районы: [Заречный] (40), [Бектемирский] (12)»: though the tagger may take it for a person.
    """
    token = tree.tokens[at]
    if at < 0 or token.pos not in ("ADJ", "PROPN") or not token.text[:1].isupper():
        return False
    if token.text.endswith(morphs("in-region")):
        name = name_at(tree.sentence, at)
        return name is None or name.kind == "LOC"
    return (
        token.text.endswith(morphs("region")) and _before_number(tree, at) and _told_by_region(tree)
    )


def _told_by_region(tree: Tree) -> bool:
    """Whether a sentence names several regions by their noun: «районы»."""
    regions = classes("russian/parts")["region"]
    return any(t.lemma in regions and t.feats.get("Number") == "Plur" for t in tree.tokens)


def _before_number(tree: Tree, at: int) -> bool:
    """Whether a dash or a bracket and a number stand behind a word."""
    mark, number = (*tree.tokens[at + 1 : at + 3], None, None)[:2]
    told = mark is not None and (mark.text in DASHES or mark.text == "(")
    return told and number is not None and number.pos == "NUM"
