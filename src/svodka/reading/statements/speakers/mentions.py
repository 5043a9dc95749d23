"""The mentions of a sentence that can speak.

A mention is a name (person, organisation), a noun of the lexicon ``speaker_nouns``, a proper noun
that was not recognised, or whatever stands in the place where a cue has its speaker. Mentions of
one *entity* share a key (the last word of a name, the head noun of a description).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from svodka.language.analysis import Name, Sentence, Token
from svodka.language.lexicon import folded, load
from svodka.reading.statements.cues.publishers import whose_data
from svodka.reading.statements.discourse.document import Discourse
from svodka.reading.statements.speakers.ends import (
    NOUNS,
    full_end,
    letters_end,
    one_of_end,
    owners_end,
    remits_end,
    site_end,
)
from svodka.reading.syntax.morphs import describes
from svodka.reading.syntax.phrases import noun_phrase, quoted_name
from svodka.reading.syntax.tree import Tree

_SUBJECTS = ("nsubj", "nsubj:pass")
_WITHIN = frozenset(["appos", "flat:name", "flat", "nmod", "flat:foreign", "conj"])
"""How a word hangs on the subject that it stands in."""


@dataclass(slots=True, eq=False)  # not frozen: made by the ten thousand, thrice as quick
class SpeakerMention:
    """A mention that can speak: the tokens ``first`` to ``last`` of a sentence around ``head``.

    ``start`` and ``end`` are where its words are; of data, the words of whose they are.

    ``kind`` is PER, ORG or LOC for names, the kind of the lexicon for nouns, ``proper`` or ``other``.
    Each is one of its kind: equal only to itself.
    """

    sentence: int
    first: int
    last: int
    head: int
    start: int
    end: int
    kind: str
    key: str


def mentions_of(d: Discourse, sentence: Sentence, wanted: set[int]) -> list[SpeakerMention]:
    """The mentions of a sentence; tokens that are ``wanted`` are mentions whatever they are."""
    found = _Mentions(d, sentence, wanted)
    found.take_names()
    for token in sentence.tokens:
        found.take_word(token)
    return list(found.mentions.values())


class _Mentions:
    """The mentions of a sentence, taken one after another: names, then nouns and what is wanted."""

    def __init__(self, d: Discourse, sentence: Sentence, wanted: set[int]) -> None:
        self._d, self._sentence, self._wanted = d, sentence, wanted
        self._tree = d.tree(sentence.index)
        names = reversed(sentence.names)
        self._named = {i: name for name in names for i in range(name.first, name.last + 1)}
        cues = d.cues.get(sentence.index, ())
        self._cue_nouns = {c.head for c in cues if c.kind == "phrase"}
        self.mentions: dict[tuple[int, int], SpeakerMention] = {}

    def _add(self, first: int, last: int, head: int, kind: str, key: str) -> None:
        tokens = self._sentence.tokens
        last = site_end(tokens, last)
        if (first, last) not in self.mentions:
            start, end = tokens[first].start, tokens[last].end
            self.mentions[first, last] = SpeakerMention(
                self._sentence.index, first, last, head, start, end, kind, key
            )

    def take_names(self) -> None:
        """Take persons and bodies, and places where one is wanted."""
        sentence, tokens, covered = self._sentence, self._sentence.tokens, -1
        for name in sentence.names:
            if name.kind == "ORG" and name.last <= covered:
                continue  # «ГУ [МВД] России»
            head = _head(self._tree, name.first, name.last)
            unit = folded(tokens[name.first].text) in _units(self._d.language)
            if unit and not _has_initial(tokens, name):
                continue
            if name.kind in ("PER", "ORG") or head in self._wanted:
                last = owners_end(sentence, name) if name.kind == "ORG" else name.last
                covered = max(covered, last)
                key = name_key(sentence, _keyed(sentence, name))
                self._add(name.first, last, head, name.kind, key)

    def take_word(self, token: Token) -> None:
        """Take what a token is the head of, if it can speak."""
        index, place, tree = token.index, token.index in self._wanted, self._tree
        if token.pos not in NOUNS:
            if not place:
                return
            if (end := one_of_end(tree, index)) is not None:
                self._add(index, end, index, "other", token.lemma.casefold())
                return
            if token.pos != "ADJ" and not describes(token):
                return  # but «[потерпевший] заявил»
        if (kind := self._kind(token, place)) is None:
            return
        sentence, inside = self._sentence, self._named.get(index)
        first, last = noun_phrase(tree, index)
        last = quoted_name(tree, last)
        last = remits_end(tree, index, last) if kind == "body" else last
        first, end = min(first, index), max(last, index)
        body = kind == "body" or (inside is not None and inside.kind == "ORG")
        person = _named(sentence, tree, index, last) if sentence.names and not body else None
        key = name_key(sentence, person) if person else token.lemma.casefold()
        self._add(first, end, index, kind, key)
        owner = whose_data(sentence, token) if kind == "document" or place else None
        if owner is not None:
            self._take_owner(self.mentions[first, site_end(sentence.tokens, end)], owner)
        elif place and person is None:
            self._add(first, full_end(tree, first, index, last), index, kind, key)

    def _take_owner(self, data: SpeakerMention, owner: Token) -> None:
        """«Согласно данным [министерства]»: whose the data are tells it."""
        first, last = noun_phrase(self._tree, owner.index)
        last = quoted_name(self._tree, last)
        tokens = self._sentence.tokens
        data.start, data.end = tokens[first].start, tokens[last].end

    def _kind(self, token: Token, place: bool) -> str | None:
        """The kind of a word that can speak; None: it cannot. ``place``: it stands where a speaker does."""
        kind, proper = self._d.nouns.get(folded(token.lemma), ""), token.pos in ("PROPN", "X")
        if token.pos == "NOUN" and not kind and not place:
            return None
        inside = self._named.get(token.index)
        if inside is not None and inside.kind == "PER":
            return None
        if token.index in self._cue_nouns and not place:
            return None  # «по его [данным]»: the word of saying, not who says it
        if token.text[:4].casefold() in ("http", "www."):
            return None
        if len(token.text) == 1 and token.text.isalpha():
            return None  # «[и].о. министра», «24,2 [ц]/га»
        proper = proper and token.text[:1].isalpha() and inside is None
        proper = proper and folded(token.text) not in _units(self._d.language)  # «2 млрд кВт·ч»
        if place:
            return kind or ("proper" if proper else "other")
        if proper and any(map(str.isdigit, token.text)):
            return None  # «потеряны Т-72 и Д-20, сказал [он]»
        if not kind:
            return "proper" if proper and not token.rel.startswith("flat") else None
        return kind if proper or token.pos in ("NOUN", "PROPN") else None


def _has_initial(tokens: Sequence[Token], name: Name) -> bool:
    """«[Л.] Карцев», whose initial is written like litres."""
    first = tokens[name.first].text
    return len(first) == 1 and first.isupper() and name.first + 1 < name.last


def _keyed(sentence: Sentence, name: Name) -> Name:
    """Of «ГУ [МЧС]», «СУ [СК]» the last body in letters, by which it is known."""
    last = letters_end(sentence.tokens, name)
    return name if last == name.last else replace(name, first=last, last=last)


@cache
def _units(language: str) -> frozenset[str]:
    return frozenset(folded(form) for entry in load(f"{language}/units") for form in entry.forms)


def _named(sentence: Sentence, tree: Tree, head: int, last: int) -> Name | None:
    """The person that a description names: «нападающий сборной по хоккею [Иван Петров]»."""
    persons = [n for n in sentence.names if n.kind == "PER" and n.last > head]
    for name in persons:
        at, rel = _head(tree, name.first, name.last), ""
        for _ in range(3):
            rel, at = tree.rels[at], tree.heads[at]
            if at == head and rel in ("appos", "flat:name", "flat", "nmod"):
                words = sentence.tokens[head + 1 : name.first]
                case = sentence.tokens[name.first].feats.get("Case")
                same = case == sentence.tokens[head].feats.get("Case")
                if same and not any(t.pos == "VERB" or t.text in ";:." for t in words):
                    return name
            if at < 0 or rel not in ("flat:name", "flat", "appos", "nmod"):
                break
        if not _agree(sentence, head, name):
            continue
        if name.first == last + 1:
            return name
        between = sentence.tokens[head + 1 : name.first]
        if not between:  # the phrase of the description holds the name already
            return name
        nominative = sentence.tokens[head].feats.get("Case") == "Nom"
        if nominative and between[-1].pos in ("NOUN", "PROPN", "ADJ", "X") and _one_phrase(between):
            return name  # «глава комитета по делам семьи, женщин и детей [Анна Лис]»
    return None


def _one_phrase(tokens: list[Token]) -> bool:
    return len(tokens) <= 12 and not any(
        t.pos in ("VERB", "AUX", "SCONJ", "PRON") or t.text in ";:.()—–" for t in tokens
    )


def _agree(sentence: Sentence, head: int, name: Name) -> bool:
    case = sentence.tokens[name.first].feats.get("Case")
    return case is not None and case == sentence.tokens[head].feats.get("Case")


def name_key(sentence: Sentence, name: Name) -> str:
    """What mentions of one name share: the lemma of its last word (a person's surname)."""
    tokens = sentence.tokens[name.first : name.last + 1]
    words = [t for t in tokens if t.text[:1].isalnum()] or tokens
    word = words[-1] if name.kind == "PER" else max(words, key=lambda t: len(t.text))
    return (word.lemma or word.text).casefold()


def _head(tree: Tree, first: int, last: int) -> int:
    for index in range(first, last + 1):
        if not first <= tree.heads[index] <= last:
            return index
    return first


def nouns_below(sentence: Sentence, index: int, rels: frozenset[str]) -> Iterator[int]:
    """The nouns and names that depend on a token by one of these relations."""
    for child in sentence.children[index]:
        token = sentence.tokens[child]
        if token.rel in rels and token.pos in NOUNS:
            yield child


def mention_at(found: Sequence[SpeakerMention], noun: Token) -> SpeakerMention | None:
    """The whole mention that a noun stands in; of a person the name: «министр [Лев Карцев]»."""
    told = (m for m in found if m.first <= noun.index <= m.last)
    whole = max(told, key=lambda m: m.last - m.first, default=None)
    named = (m for m in found if whole is not None and m.kind == "PER" and m.key == whole.key)
    return next(named, whole)


SPEAKER_RELS = (
    "nsubj", "nsubj:pass", "obl", "nmod", "appos", "conj", "root", "obj", "flat:name", "parataxis", "iobj",
)  # fmt: skip
"""Relations of a mention's head that features tell apart."""


def is_subject(tokens: Sequence[Token], mention: SpeakerMention) -> bool:
    """Whether a mention is, or stands in, the subject of its clause."""
    token = tokens[mention.head]
    for _ in range(4):
        if token.rel in _SUBJECTS:
            return True
        if token.rel not in _WITHIN or token.head < 0:
            return False
        token = tokens[token.head]
    return False
