"""Sentences of official news with their trees, written by a grammar (``newswire.toml``).

The treebank is mostly talk and studies, in which figures, agencies that say something and passives with an
agent are rare. The grammar makes such sentences around its own words and around whole sentences and names of
the treebank, which are then said by somebody.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from importlib.resources import files
from typing import Any

import numpy as np

from svodka.language.english.words import irregular
from svodka.learning.english.treebank import Tree

LONGEST = 45
"""Words of a sentence at most."""
TEXT_WORDS = (6, 26)
"""Words of a sentence of the treebank that is taken whole."""
MAGNITUDES = (10, 100, 1_000, 10_000, 100_000, 3_000_000)
VOWELS = frozenset("aeiou")
FORMS = {
    "inf": "VERB|VerbForm=Inf",
    "part": "VERB|Tense=Past|VerbForm=Part",
    "pass": "VERB|Tense=Past|VerbForm=Part|Voice=Pass",
    "ing": "VERB|Tense=Pres|VerbForm=Part",
    "ger": "VERB|VerbForm=Ger",
}
"""Tags of verb forms; ``fin`` (past) and ``pres`` agree with their subjects."""


@dataclass(slots=True)
class _Word:
    """A word of a sentence in the making; ``head`` is ``None`` for the one that is still free."""

    text: str
    tag: str
    head: _Word | None = None
    rel: str = "root"


@dataclass(slots=True)
class _Part:
    """Words in their order, and the one of them that others hang on."""

    words: list[_Word]
    head: _Word
    rel: str = ""


@dataclass(slots=True)
class Newswire:
    """Writes sentences; the same ``seed`` and trees give the same sentences."""

    trees: Sequence[Tree]
    seed: int = 1
    _rules: dict[str, list[str]] = field(init=False)
    _words: dict[str, tuple[str, list[str]]] = field(init=False)
    _tags: dict[str, str] = field(init=False)
    _names: list[str] = field(init=False)
    _texts: list[Tree] = field(init=False)
    _random: np.random.Generator = field(init=False)

    def __post_init__(self) -> None:
        text = files("svodka.learning.english").joinpath("newswire.toml").read_text("utf-8")
        grammar: Mapping[str, Any] = tomllib.loads(text)
        self._rules, self._tags = grammar["rules"], grammar["tags"]
        self._words = {k: (v[0], v[1].split()) for k, v in grammar["words"].items()}
        self._names = sorted(
            {
                word
                for tree in self.trees
                for word, tag in zip(tree.words, tree.tags, strict=True)
                if tag == "PROPN|Number=Sing" and word[:1].isupper() and word.isalpha() and len(word) > 2
            }
        )  # fmt: skip
        self._texts = [tree for tree in self.trees if _is_text(tree)]
        self._random = np.random.default_rng(self.seed)

    def sentences(self, count: int) -> list[Tree]:
        """So many sentences with their trees."""
        made: list[Tree] = []
        while len(made) < count:
            part = self._make("SENTENCE", None)
            if len(part.words) <= LONGEST:
                made.append(_tree(part))
        return made

    def _one(self, options: Sequence[str]) -> str:
        return options[int(self._random.integers(len(options)))]

    def _make(self, what: str, number: str | None) -> _Part:
        """A part by its name; ``number`` of the subject that a verb agrees with."""
        rule = self._rules.get(what)
        if rule is not None:
            return self._by_rule(rule)
        if what in ("TEXT", "REAL"):
            part = _taken(self._texts[int(self._random.integers(len(self._texts)))])
            return self._counted(part) if what == "REAL" or self._random.random() < 0.3 else part
        word = self._word(what, number)
        return _Part([word], word)

    def _word(self, what: str, number: str | None) -> _Word:
        number = number or self._one(("Sing", "Plur"))
        name, _, form = what.partition("+")
        if "/" in what:
            text, _, tag = what.rpartition("/")
            return _Word(text, self._tags[tag])
        if what == "NAME":
            return _Word(self._name(), "PROPN|Number=Sing")
        if what in ("BIG", "FEW", "YEAR"):
            return _Word(self._number(what), "NUM|NumType=Card")
        if what == "WAS":
            text = "was" if number == "Sing" else "were"
            return _Word(text, f"AUX|Mood=Ind|Number={number}|Tense=Past|VerbForm=Fin")
        if what == "HAVE":
            text = "has" if number == "Sing" else "have"
            return _Word(text, f"AUX|Mood=Ind|Number={number}|Tense=Pres|VerbForm=Fin")
        tag, words = self._words[name]
        if tag != "VERB":
            return _Word(self._one(words), self._tags[tag])
        verb = self._one(words)
        if form == "pres":
            tag = f"VERB|Mood=Ind|Number={number}|Tense=Pres|VerbForm=Fin"
            return _Word(verb_form(verb, form) if number == "Sing" else verb, tag)
        if form == "fin":
            tag = f"VERB|Mood=Ind|Number={number}|Tense=Past|VerbForm=Fin"
            return _Word(verb_form(verb, "past"), tag)
        return _Word(verb_form(verb, form), FORMS[form])

    def _counted(self, part: _Part) -> _Part:
        """The sentence with numbers before its bare plural nouns."""
        words = list(part.words)
        for noun in part.words:
            if noun.tag != "NOUN|Number=Plur" or self._random.random() < 0.3:
                continue
            place = at = words.index(noun)
            own = [i for i, word in enumerate(words[:at]) if word.head is noun]
            if any(words[i].rel in ("det", "nummod", "nmod:poss", "cc", "punct") for i in own):
                continue
            while place - 1 in own and words[place - 1].rel in ("amod", "compound"):
                place -= 1
            number = self._make("NUMBERQ", None)
            number.head.head, number.head.rel = noun, "nummod"
            words[place:place] = number.words
        return _Part(words, part.head)

    def _name(self) -> str:
        """A name of the treebank, or one that no book has: its halves come from two of them."""
        first, second = self._one(self._names), self._one(self._names)
        if self._random.random() < 0.5:
            return first
        return first[: (len(first) + 1) // 2] + second[len(second) // 2 :].lower()

    def _number(self, what: str) -> str:
        draw = self._random
        if what == "YEAR":
            return str(draw.integers(1950, 2030))
        if what == "FEW":
            whole = int(draw.integers(1, 99))
            return f"{whole}.{draw.integers(1, 10)}" if draw.random() < 0.6 else str(whole)
        top = MAGNITUDES[int(draw.integers(len(MAGNITUDES)))]
        found = int(draw.integers(2, top))
        if draw.random() < 0.4 and found > 100:
            found -= found % 10 ** (len(str(found)) - 2)
        return f"{found:,}" if draw.random() < 0.9 else str(found)

    def _by_rule(self, lines: Sequence[str]) -> _Part:
        first = [line.split() for line in lines]
        weights = np.array([int(line[line[0].startswith("=")]) for line in first], float)
        line = first[int(self._random.choice(len(first), p=weights / weights.sum()))]
        rel = line.pop(0)[1:] if line[0].startswith("=") else ""
        made: list[tuple[_Part, str]] = []
        number: str | None = None
        for item in line[1:]:
            what, _, relation = item.partition(":")
            if what.endswith("?"):
                what = what[:-1]
                if self._random.random() < 0.5:
                    continue
            part = self._make(what, number)
            if relation == "*":
                relation = part.rel
            if relation.startswith("nsubj"):
                number = "Plur" if "Number=Plur" in part.head.tag else "Sing"
            made.append((part, relation))
        (top,) = (part for part, relation in made if relation == "head")
        for part, relation in made:
            if part is not top:
                part.head.head, part.head.rel = top.head, relation
        words = [word for part, _ in made for word in part.words]
        return _Part(words, top.head, rel or top.rel)


def verb_form(verb: str, form: str) -> str:
    """A form of a verb: ``pres`` (he …s), ``past``, ``part``, ``pass``, ``ing``, ``ger`` or ``inf``."""
    if form == "inf":
        return verb
    if form == "pres":
        ending = "es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s"
        return verb[:-1] + "ies" if verb.endswith("y") and verb[-2] not in VOWELS else verb + ending
    short = len(verb) < 5 and verb[-1] not in VOWELS | set("wxy") and verb[-2] in VOWELS
    doubled = verb + verb[-1] if short and verb[-3] not in VOWELS else verb
    if form in ("ing", "ger"):
        return (verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else doubled) + "ing"
    known = _irregular_forms(verb)
    if known:
        return known[0] if form == "past" else known[-1]
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2] not in VOWELS:
        return verb[:-1] + "ied"
    return doubled + "ed"


def _irregular_forms(verb: str) -> list[str]:
    if verb in ("cut", "hit", "hurt", "cost", "shut"):
        return [verb]
    return [
        f for f, of in irregular().items() if of == verb and f.isalpha() and not f.endswith("ing")
    ]


def _is_text(tree: Tree) -> bool:
    """Whether a sentence states something: a finite verb with a subject, a full stop."""
    least, most = TEXT_WORDS
    if not least <= len(tree.words) <= most or tree.words[-1] != "." or '"' in tree.words:
        return False
    root = tree.heads.index(-1)
    above = zip(tree.heads, tree.relations, strict=True)
    subject = any(head == root and rel.startswith("nsubj") for head, rel in above)
    return subject and tree.tags[root].startswith("VERB") and "parataxis" not in tree.relations


def _taken(tree: Tree) -> _Part:
    """A sentence of the treebank without its full stop."""
    count = len(tree.words) - 1
    words = [_Word(tree.words[i], tree.tags[i], None, tree.relations[i]) for i in range(count)]
    for i, word in enumerate(words):
        if 0 <= tree.heads[i] < count:
            word.head = words[tree.heads[i]]
    if not words[0].tag.startswith("PROPN") and words[0].text not in ("I", "I'm"):
        words[0].text = words[0].text.lower()
    return _Part(words, words[tree.heads.index(-1)])


def _tree(part: _Part) -> Tree:
    place = {id(word): i for i, word in enumerate(part.words)}
    words = [word.text for word in part.words]
    first = 1 if words[0] == '"' else 0
    words[first] = words[first][:1].upper() + words[first][1:]
    for i, word in enumerate(words[:-1]):
        if word in ("a", "A") and words[i + 1][0].lower() in VOWELS:
            words[i] += "n"
    heads = [place[id(word.head)] if word.head is not None else -1 for word in part.words]
    relations = [word.rel if word.head is not None else "root" for word in part.words]
    return Tree(words, words, [word.tag for word in part.words], heads, relations)
