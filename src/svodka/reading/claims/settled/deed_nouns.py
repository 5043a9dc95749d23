"""What was done, told by a noun that those who are counted depend on: «после [гибели] 4 горняков»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.lexicon import classes
from svodka.reading.claims.candidates import Candidate, index_of
from svodka.reading.syntax.morphs import morphs
from svodka.reading.syntax.sites import Site


def noun_of_deed(site: Site, options: Sequence[Candidate]) -> int | None:
    """«Дело возбудили после [обнаружения] десятков собак»: the noun right before those whom it befell.

    The counted noun hangs on it. Of some 90 such nouns in annotated articles all but three are the annotated
    actions, those aside that end like deeds and are none: «на протяжении трёх сезонов».
    """
    tree, at = site.tree, site.first - 1
    if at < 0 or tree.phrases is not None or site.noun <= site.last or site.preposition:
        return None
    if site.quantity.kind != "count" or site.quantity.change is not None:
        return None
    noun, counted = tree.tokens[at], site.noun
    if site.first <= tree.heads[counted] <= site.last:  # «обнаружения [десятков] собак»
        counted = tree.heads[counted]
    told = (*tree.tokens[site.first : site.last + 1], tree.tokens[counted])
    genitive = all(t.feats.get("Case", "Gen") == "Gen" for t in told)  # not «горе [миллионам]»
    if tree.heads[counted] != at or noun.pos != "NOUN" or not genitive:
        return None
    words = classes("russian/deed_nouns")
    ends = noun.lemma.endswith(morphs("verbal")) and noun.lemma not in words["none"]
    return index_of(options, tree, at) if ends or noun.lemma in words["deed"] else None
