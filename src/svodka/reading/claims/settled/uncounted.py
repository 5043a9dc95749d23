"""Words of which no number is, whichever it is: months, one person behind a dash, multipliers in short."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from svodka.language.analysis import Token
from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES
from svodka.language.russian.numerals import readings
from svodka.language.russian.numerals import words as words_of_numbers
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.lists.items import is_piece
from svodka.reading.syntax import times
from svodka.reading.syntax.links import links
from svodka.reading.syntax.phrases import name_at
from svodka.reading.syntax.sites import Site
from svodka.reading.syntax.tree import Tree


def never_so_many(options: Sequence[Candidate]) -> Iterator[int]:
    """«120 машин, [февраль] — 140», «75 прошлым [летом]», «40 [штук]»: of what no number is, as indices."""
    return (i for i, option in enumerate(options) if _is_uncounted(option))


def _is_uncounted(option: Candidate) -> bool:
    """Whether no number is of a word; asked once for all figures of its sentence, and once for others."""
    known, asked = option.tree.uncounted, (option.token, option.source == "own")
    found = known.get(asked)
    if found is None:
        token = option.tree.tokens[option.token]
        found = known[asked] = (
            token.text.casefold() in _times()
            or times.dates(option.tree.tokens, option.token)
            or _signs(option)
            or _shares_out(option)
            or _bracketed(option)
            or is_piece(token)
            or _multiplies(token)
        )
    return found


@cache
def _times() -> frozenset[str]:
    short = classes("russian/time_words")["like-last-in-short"]
    return times.months() | classes("russian/calendar")["season"] | short


def _bracketed(option: Candidate) -> bool:
    """«Травмировано 4» below «погибло 2 (из них [детей] – 1)»: a noun in brackets of another sentence."""
    return option.source != "own" and option.tree.in_brackets(option.token)


def _multiplies(token: Token) -> bool:
    """«Собрано 40 [млн]. т. Закрыты 300»: a multiplier in short is nothing that is counted."""
    word = words_of_numbers().get(token.text.casefold())
    return word is not None and (word.category, word.number) == ("multiplier", "short")


def _shares_out(option: Candidate) -> bool:
    """«Пожаров по [районам]: Лесной — 40»: by what a list is told, right behind «по» and before its colon."""
    tree, at = option.tree, option.token
    tokens, behind = tree.tokens, option.token + 1
    if tokens[at].lemma not in classes("russian/parts")["region"] or behind == len(tokens):
        return False
    return (
        at > 0 and tokens[at - 1].text.casefold() in links("across") and tokens[behind].text == ":"
    )


def _signs(option: Candidate) -> bool:
    """«Оштрафовали двоих — [мэр]»: one person right behind a number and a dash tells how many there were."""
    tokens, at = option.tree.tokens, option.token
    if at < 2 or tokens[at - 1].text not in DASHES or tokens[at - 2].pos != "NUM":
        return False
    feats = tokens[at].feats
    alone = (feats.get("Animacy"), feats.get("Number"), feats.get("Case")) == (
        "Anim",
        "Sing",
        "Nom",
    )
    return (
        alone
        and tokens[at - 2].lemma not in classes("russian/parts")["one"]
        and option.tree.child(at, "conj") < 0
    )


def is_bracketed_land(option: Candidate) -> bool:
    """«[Тула] (50)», «[республика Марий Эл] (46)»: a place, not in the genitive, right before brackets."""
    tree, end = option.tree, option.span()[1]
    tokens, at = tree.tokens, option.token
    if tokens[at].feats.get("Case") == "Gen":
        return False
    last = next((t.index for t in tokens[at:] if t.end == end), len(tokens) - 1)
    name, region = name_at(tree.sentence, last), classes("russian/parts")["region"]
    if [t.text for t in tokens[last + 1 : last + 2]] != ["("]:
        return False
    if tokens[at].lemma in region and tokens[at].feats.get("Case") == "Loc":
        return True  # «в Томской и Омской [областях] (на 2%)»
    if name is None or name.kind != "LOC":
        return False
    return name.first <= at or tokens[at].lemma in region


def acted_on(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«[Работу] мэра поддерживают лишь 13%»: what so large a share of people does something to."""
    tree, tokens, verb = site.tree, site.tree.tokens, site.tree.heads[site.head]
    if site.quantity.kind != "percent" or site.preposition or site.noun > site.last:
        return
    many = {"VerbForm": "Fin", "Number": "Plur", "Voice": "Act"}
    if not 0 <= verb < site.first or not many.items() <= tokens[verb].feats.items():
        return
    if any(token.pos == "PUNCT" for token in tokens[verb : site.first]):
        return
    subject = tree.child(verb, "nsubj")
    if subject >= 0 and not site.page.in_figure(tokens[subject].start):
        return
    for i, option in enumerate(options):
        if option.tree is tree and option.token < site.first and _is_object(tree, option.token):
            yield i


def _is_object(tree: Tree, at: int) -> bool:
    """Whether a noun, or what it belongs to, is the object of a verb and cannot be its subject."""
    of = at
    while tree.rels[of] == "nmod" and tree.heads[of] < of:
        of = tree.heads[of]
    plainly = all(form.case != "nomn" for form in readings(tree.tokens[of].text.casefold()))
    return plainly and tree.tokens[of].feats.get("Case") == "Acc" and tree.child(of, "case") < 0
