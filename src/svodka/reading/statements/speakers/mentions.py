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
    tokens, names = sentence.tokens, sentence.names
    tree = d.tree(sentence.index)
    out: dict[tuple[int, int], SpeakerMention] = {}

    def add(first: int, last: int, head: int, kind: str, key: str) -> None:
        last = site_end(tokens, last)
        if (first, last) not in out:
            out[first, last] = SpeakerMention(
                sentence.index, first, last, head, tokens[first].start, tokens[last].end, kind, key
            )

    cue_nouns = {c.head for c in d.cues.get(sentence.index, ()) if c.kind == "phrase"}
    covered = -1
    for name in names:
        if name.kind == "ORG" and name.last <= covered:
            continue  # «ГУ [МВД] России»
        head = _head(tree, name.first, name.last)
        if folded(tokens[name.first].text) in _units(d.language) and not _has_initial(tokens, name):
            continue
        if name.kind in ("PER", "ORG") or head in wanted:
            last = owners_end(sentence, name) if name.kind == "ORG" else name.last
            covered = max(covered, last)
            add(name.first, last, head, name.kind, name_key(sentence, _keyed(sentence, name)))
    named = {i: name for name in reversed(names) for i in range(name.first, name.last + 1)}
    for token in tokens:
        index, pos = token.index, token.pos
        place = index in wanted
        end = one_of_end(tree, index) if place and pos not in NOUNS else None
        if end is not None:
            add(index, end, index, "other", token.lemma.casefold())
            continue
        if pos not in NOUNS and not (place and (pos == "ADJ" or describes(token))):
            continue  # but «[потерпевший] заявил»
        kind = d.nouns.get(folded(token.lemma), "")
        if pos == "NOUN" and not kind and not place:
            continue
        inside = named.get(index)
        if inside is not None and inside.kind == "PER":
            continue
        if index in cue_nouns and not place:
            continue  # «по его [данным]»: the word of saying, not who says it
        if token.text[:4].casefold() in ("http", "www."):
            continue
        if len(token.text) == 1 and token.text.isalpha():
            continue  # «[и].о. министра», «24,2 [ц]/га»
        proper = pos in ("PROPN", "X") and token.text[:1].isalpha() and inside is None
        proper = proper and folded(token.text) not in _units(d.language)  # «2 млрд кВт·ч»
        if proper and not place and any(map(str.isdigit, token.text)):
            continue  # «потеряны Т-72 и Д-20, сказал [он]»
        if not (kind and pos in ("NOUN", "PROPN")) and not proper and not place:
            continue
        if proper and not kind and not place and token.rel.startswith("flat"):
            continue
        first, last = noun_phrase(tree, index)
        last = quoted_name(tree, last)
        last = remits_end(tree, index, last) if kind == "body" else last
        body = kind == "body" or (inside is not None and inside.kind == "ORG")
        person = _named(sentence, tree, index, last) if names and not body else None
        key = name_key(sentence, person) if person else token.lemma.casefold()
        sort = kind or ("proper" if proper else "other")
        add(min(first, index), max(last, index), index, sort, key)
        owner = whose_data(sentence, token) if kind == "document" or place else None
        if owner is not None:  # «согласно данным [министерства]»: whose they are tells it
            words = noun_phrase(tree, owner.index)
            words = words[0], quoted_name(tree, words[1])
            told = out[min(first, index), site_end(tokens, max(last, index))]
            told.start, told.end = tokens[words[0]].start, tokens[words[1]].end
            continue
        if place and person is None:
            add(min(first, index), full_end(tree, min(first, index), index, last), index, sort, key)
    return list(out.values())


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
