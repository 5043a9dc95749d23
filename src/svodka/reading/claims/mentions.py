"""The words of a slot: the phrase of what was chosen, without the words of figures, and its normal form."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from svodka.language.analysis import BULLETS, Name, Token
from svodka.language.punctuation import HYPHENS
from svodka.language.undone import undone
from svodka.model import Mention
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.choosing.drafts import Reading
from svodka.reading.claims.lists.own_part import shared_words
from svodka.reading.claims.settled.facts import denies
from svodka.reading.claims.settled.unable import (
    denied_above,
    ended,
    infinitive,
    is_of_unable,
    undone_words,
)
from svodka.reading.syntax.morphs import is_impersonal
from svodka.reading.syntax.phrases import name_at
from svodka.reading.syntax.tree import Tree

_BEFORE_NAMES = "".join(BULLETS) + " "
"""Marks before an item of a list, which names may begin with as they are recognised."""


def mention(
    option: Candidate | None, text: str, reading: Reading, alone: bool = False
) -> Mention | None:
    """The words of an option; ``alone``: of its token, or of the verb with what belongs to it."""
    if option is None:
        return None
    start, end = option.word() if alone else _apart(option, *option.span(), reading)
    start = end - len(text[start:end].lstrip(_BEFORE_NAMES))
    return Mention(
        text[start:end], start, end, normal(option, alone), option.tree is not reading.site.tree
    )


def action(
    option: Candidate | None, text: str, reading: Reading, *, denied: bool
) -> Mention | None:
    """What was done, with its «не» where the figure is not denied: «40 рабочих [не получили] зарплату».

    Of what somebody could not do, or did not stand up to do, it is the infinitive that tells it; of what is
    done no longer it is both: «[перестал выпускать] 40 моделей».
    """
    if option is not None and (both := ended(option.tree, option.token)) is not None:
        return _of_both(option.tree, *both, text, option.tree is not reading.site.tree)
    goal = infinitive(option.tree, option.token) if option is not None else -1
    if option is not None and goal >= 0:
        tree = option.tree
        unable = not denied and is_of_unable(tree, goal, reading.site)
        if unable or denied:
            first, last = undone_words(tree, goal) if unable else (goal, goal)
            start, end = tree.tokens[first].start, tree.tokens[last].end
            deed = tree.tokens[goal].lemma
            deed = undone(deed, "ru") if unable else deed
            return Mention(text[start:end], start, end, deed, tree is not reading.site.tree)
    made = mention(option, text, reading, alone=True)
    no = None if denied or made is None or option is None else _no(option)
    if made is None or no is None:
        return made
    start, not_done = no.start, undone(made.normal, "ru")
    return dataclasses.replace(made, text=text[start : made.end], start=start, normal=not_done)


def _of_both(tree: Tree, end: int, goal: int, text: str, elsewhere: bool) -> Mention:
    """A verb of ending with its infinitive; alone where other words stand between them."""
    last = goal if goal == end + 1 else end
    start, stop = tree.tokens[end].start, tree.tokens[last].end
    deed = " ".join(dict.fromkeys(tree.tokens[i].lemma for i in (end, last)))
    return Mention(text[start:stop], start, stop, deed, elsewhere)


def _no(option: Candidate) -> Token | None:
    """The «не» of a verb, where nothing but its auxiliary stands between: «[не] были сданы».

    Not of «не могли [не прийти]», where they came.
    """
    tree, at = option.tree, option.token
    if tree.tokens[at].feats.get("VerbForm") == "Inf" and denied_above(tree, at):
        return None
    no = next((t for t in tree.children(at) if t.index < at and denies(t)), None)
    if no is None or any(t.pos != "AUX" for t in tree.tokens[no.index + 1 : at]):
        return None
    return no


def counted(option: Candidate | None, text: str, reading: Reading) -> Mention | None:
    """What is counted, which is no word of a figure: «в мае 5 [кг], в июне — 7».

    Unless the rules of the language name it: «three [officials] out of ten».
    """
    if option is None:
        return None
    own = option.tree is reading.site.tree and option.advice is None
    if own and option.token in reading.shared.ground.figures:
        return None
    made, part = mention(option, text, reading), shared_words(reading.site, option)
    if made is None or part is None:
        return made
    return dataclasses.replace(made, text=text[slice(*part)], start=part[0], end=part[1])


def _apart(option: Candidate, start: int, end: int, reading: Reading) -> tuple[int, int]:
    """The phrase without the words of figures: «[33] беспилотника», «состоянием [$3 млрд]»."""
    site, head = reading.site, option.token
    figures = reading.shared.ground.figures
    tokens = option.tree.tokens
    if option.tree is not site.tree or head in figures:
        sign = tokens[head].pos == "SYM" and end > tokens[head].end
        return (tokens[head + 1].start if sign else start), end  # «1% [богатейших людей]»
    before = max((i for i in figures if i < head), default=-1)
    after = min((i for i in figures if i > head), default=len(tokens))
    if before > site.last:
        name = tokens[head].pos == "PROPN" or option is not reading.choices["counted"].option
        if not (
            name and start > tokens[before + 1].start
        ):  # «8 men took 4 cars from [High Street]»
            start = max(start, tokens[head].start)  # «8 научных и 4 спортивные [роты]»
    elif before >= 0:
        start = max(start, tokens[_past_joined(tokens, before, head)].start)
    if after < len(tokens):
        end = min(end, tokens[after - 1].end)
    return start, end


def _past_joined(tokens: Sequence[Token], number: int, head: int) -> int:
    """The token behind a number, or behind the word that a hyphen joins to it: «a 20-strong [gang]»."""
    hyphen, word = number + 1, number + 2
    if word >= head or tokens[hyphen].text not in HYPHENS:
        return hyphen
    joined = tokens[number].end == tokens[hyphen].start and tokens[hyphen].end == tokens[word].start
    return word + 1 if joined else hyphen


def normal(option: Candidate, alone: bool = False) -> str:
    """The normal form: the lemma of the head, for names the name as it stands, for verbs that of the deed.

    No name: «[Сахарной свёклы] накопано 9 тонн», which has its capital from the sentence.
    """
    phrases, token = option.tree.phrases, option.tree.tokens[option.token]
    if alone and phrases is not None:
        return phrases.normal(option.tree.sentence, option.token)
    name = None if alone else name_at(option.tree.sentence, option.token)
    return token.lemma if name is None or _is_stuff(option.tree, name) else name.text


def _is_stuff(tree: Tree, name: Name) -> bool:
    tokens, behind = tree.tokens[name.first : name.last + 1], tree.tokens[name.last + 1 :][:1]
    lower = all(t.text.islower() for t in tokens[1:]) and not tokens[0].text.isupper()
    stuff = name.first == 0 and lower and tokens[-1].feats.get("Case") == "Gen"
    return stuff and any(map(is_impersonal, behind))
