"""Nouns that figures share, said once: «(1 ед. учебного, 54 — боевого [оружия])», «в девяти [районах]»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES
from svodka.reading.claims.candidates import Candidate, index_of
from svodka.reading.claims.lists.items import before_dash, is_piece
from svodka.reading.syntax import times
from svodka.reading.syntax.links import links
from svodka.reading.syntax.morphs import morphs
from svodka.reading.syntax.sites import Site, noun_behind

_BETWEEN = frozenset({"ADJ", "DET", "NUM", "X", "CCONJ", "PUNCT"})
_NUMBERS = frozenset({"NUM", "ADJ"})


def of_two(site: Site, options: Sequence[Candidate]) -> int | None:
    """«15 лабораторий, 23 международных и 40 местных [каналов]»: a noun said once for two figures."""
    if site.quantity.kind != "count" or site.noun <= site.last + 1:
        return None
    between = site.tree.tokens[site.last + 1 : site.noun]
    if between[0].text in DASHES:
        return None
    if all(t.pos in _BETWEEN for t in between) and any(t.pos == "NUM" for t in between):
        return index_of(options, site.tree, site.noun)
    return None


def of_row(site: Site, options: Sequence[Candidate]) -> int | None:
    """«1 ед. учебного, 2 — газового и 54 — боевого [оружия]»: each figure has an adjective alone.

    Not «трое — служащие областного уровня, 13 — районного, 40 — городского [уровня]», whose dashes stand for
    what the first of them says.
    """
    tokens, at = site.tree.tokens, site.last + 1
    if site.quantity.kind != "count" or site.tree.phrases is not None:
        return None
    row = (t.index + 1 for t in tokens if t.pos == "NUM" and _described(tokens, t.index + 1) > 0)
    if tokens[next(row, 0)].text in DASHES:
        return None
    while (at := _described(tokens, at)) > 0 and at < len(tokens):
        token = tokens[at]
        if token.pos == "NOUN" and token.feats.get("Case") == "Gen":
            return index_of(options, site.tree, at)
        if token.text not in links("joined") or at + 1 >= len(tokens):
            return None
        if not tokens[at + 1].text[0].isdigit() or tokens[at + 1].pos not in _NUMBERS:
            return None
        at += 2
    return None


def of_the_next_deed(site: Site, options: Sequence[Candidate]) -> int | None:
    """«Спасены 2, эвакуированы 6 [человек]»: the noun of the next number, its deed told alike.

    Not «погибли двое, ранены 6 детей»: the two may be anybody; nor «школ открыто 2, закрыто 6 больниц».
    """
    tokens, at = site.tree.tokens, site.last + 1
    named = site.noun >= 0 and tokens[site.noun].pos not in ("VERB", "NUM")
    named = named or (site.first > 1 and tokens[site.first - 2].feats.get("Case") == "Gen")
    if site.quantity.kind != "count" or named or not 0 < site.first < at < len(tokens) - 2:
        return None
    own, other = tokens[site.first - 1].feats, tokens[at + 1].feats
    alike = all(own.get(feat) == other.get(feat) for feat in ("VerbForm", "Tense", "Number"))
    if tokens[at].text != "," or tokens[at + 2].pos != "NUM" or not ("VerbForm" in own and alike):
        return None
    noun = noun_behind(site.tree, at + 2)
    anybody = noun >= 0 and tokens[noun].lemma in classes("russian/parts")["person"]
    thing = noun >= 0 and tokens[noun].feats.get("Animacy") == "Inan"
    counted = (anybody or thing) and not site.page.in_figure(tokens[noun].start)
    return index_of(options, site.tree, noun) if counted else None


def told_alike(site: Site, options: Sequence[Candidate]) -> int | None:
    """«Победил в девяти [районах], Рысин — в восьми»: that of the nearest number with its preposition.

    «Режим действует в 44 [районах] и частично в 14», too. Not «о двух [миллионах] – о семи», where the word
    behind the number is a part of it.
    """
    tree, tokens = site.tree, site.tree.tokens
    dash, at = before_dash(site) + 1, site.first - 1
    behind = dash > 0 and at == dash + 1
    alone = dash < 1 < at and tokens[at].pos == "ADP" and tree.phrases is None
    if site.quantity.kind != "count" or not (behind or alone) or site.noun > site.last:
        return None
    preposition = tokens[at].text.casefold()
    for number in range((dash if behind else at) - 1, 0, -1):
        alike = tokens[number - 1].text.casefold() == preposition
        noun = tree.heads[number] if tree.rels[number].startswith("nummod") else -1
        told = behind or site.page.in_figure(tokens[number].start)
        if alike and number < noun and told and not _in_figure(site, tokens[noun]):
            return index_of(options, tree, noun)
    return None


def _in_figure(site: Site, word: Token) -> bool:
    """Whether a word is a part of a number; not a unit of time, which is the unit of both."""
    return word.text.casefold() not in times.units() and any(
        start <= word.start < end for start, end in site.page.figures
    )


def _described(tokens: Sequence[Token], at: int) -> int:
    """The token behind «1 [ед. газового]», «1 [— газового]»; -1 where there is no such adjective."""
    if at < len(tokens) and is_piece(tokens[at]):
        at += 1 + (tokens[at + 1].text == "." if at + 1 < len(tokens) else 0)
    elif at < len(tokens) and tokens[at].text in DASHES:
        at += 1
    else:
        return -1
    if at >= len(tokens):
        return -1
    token = tokens[at]
    rare = token.pos == "NOUN" and token.lemma.endswith(morphs("adjective"))
    described = token.pos == "ADJ" and token.feats.get("Case") == "Gen"
    return at + 1 if described or rare else -1
