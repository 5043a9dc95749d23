"""Words of saying in a sentence: verbs, nouns and phrases that attribute a stretch of text.

A cue is found generously; whether it attributes anything, and what, is decided later. The words live in the
lexicon ``cues``; a verb outside it is a cue of class ``other`` where its place shows it (буркнул, что …).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Literal, TypeVar

from svodka.language.analysis import Sentence, Token
from svodka.language.lexicon import Entry, folded, load
from svodka.language.punctuation import SPEECH_DASHES
from svodka.reading.statements.cues.attribution import attribution
from svodka.reading.statements.cues.introducing import (
    beside_quote,
    governs_content,
    noun_governs,
    tells_nothing,
)
from svodka.reading.syntax.morphs import morphs

CLASSES = (
    "say", "add", "write", "opine", "show", "confirm", "promise", "demand", "feel", "announce",
    "predict", "quote", "answer", "accuse", "name", "source", "document", "assess", "other",
)  # fmt: skip
"""Classes of the lexicon, and ``other`` for verbs outside it."""

_PHRASE_REACH = 4
_SHORTEST_STEM = 3
MAX_SEEN = 40_000
_BEGINNINGS = frozenset(["VERB", "ADJ", "AUX", "NOUN"])
_BEGINNINGS_UNSHOWN = _BEGINNINGS - {"NOUN"}
_ATTRIBUTES = frozenset(["ADJ", "DET", "PRON", "ADV", "PROPN"])
_REFLEXIVE = 2
"""Letters that make a verb reflexive: «ся»."""
Meaning = tuple[str, Entry | None, Entry | None]
Known = TypeVar("Known")
Beginning = Literal["", "phrase", "preposition"]
"""What a form may begin, whatever its lemma."""


@dataclass(slots=True, eq=False)  # not frozen: made by the ten thousand, thrice as quick
class Cue:
    """A word of saying: the tokens ``first`` to ``last`` of a sentence, both included.

    Each is one of its kind: two are equal only if they are the same object.

    ``kind`` is verb, noun, phrase («по словам»), preposition («согласно») or other; ``head`` is the
    token that the speaker depends on; ``word`` is the lemma (or the form of a phrase) that stands
    for it among the words learned.
    """

    sentence: int
    first: int
    last: int
    head: int
    start: int
    end: int
    kind: str
    group: str
    word: str


@dataclass(frozen=True, slots=True)
class CueWords:
    """The lexicon of cues, by lemma and by form, and the stems that show them in plain text."""

    verbs: Mapping[str, Entry]
    nouns: Mapping[str, Entry]
    phrases: Mapping[str, Entry]
    prepositions: Mapping[str, Entry]
    language: str
    stems: frozenset[str]
    openers: frozenset[str]
    """Words, one of which stands in every sentence that has a phrase or a preposition."""
    sizes: tuple[int, ...] = field(default=())
    seen: dict[str, bool] = field(default_factory=dict, compare=False)
    """What :meth:`shows` said of words."""
    forms: dict[str, Beginning] = field(default_factory=dict, compare=False)
    """What :meth:`begins` said of words."""
    lemmas: dict[str, Meaning] = field(default_factory=dict, compare=False)
    """What :meth:`meaning` said of lemmas."""

    def shows(self, token: Token) -> bool:
        """Whether the text of a token begins like a word of the lexicon (no parse needed)."""
        known = self.seen.get(token.text)
        if known is None:
            word = token.text.casefold()
            known = any(word[:size] in self.stems for size in self.sizes if len(word) >= size)
            _keep(self.seen, token.text, known)
        return known

    def shown(self, tokens: Iterable[Token]) -> bool:
        """Whether one of these tokens begins like a word of the lexicon."""
        seen = self.seen
        for token in tokens:
            known = seen.get(token.text)
            if known or (known is None and self.shows(token)):
                return True
        return False

    def begins(self, text: str) -> Beginning:
        """Whether a word may begin «по словам», or be «согласно», «со ссылкой на»."""
        known = self.forms.get(text)
        if known is None:
            form = text.casefold()
            known = "preposition" if folded(form) in self.prepositions else ""
            known = "phrase" if form in attribution("phrase", self.language) else known
            _keep(self.forms, text, known)
        return known

    def meaning(self, lemma: str) -> Meaning:
        """A lemma in plain letters, with its entries as a verb and as a noun."""
        known = self.lemmas.get(lemma)
        if known is None:
            plain = folded(lemma)
            verb = self.verbs.get(plain) or self.verbs.get(_unreflexive(plain, self.language))
            known = plain, verb, self.nouns.get(plain)
            _keep(self.lemmas, lemma, known)
        return known


def _keep(known: dict[str, Known], word: str, value: Known) -> None:
    """Keep what was found of a word, at most :data:`MAX_SEEN` of them."""
    if len(known) > MAX_SEEN:
        known.clear()
    known[word] = value


@cache
def cue_words(language: str = "russian") -> CueWords:
    """The cues of a language, read once."""
    tables: dict[str, dict[str, Entry]] = {}
    stems: set[str] = set()
    endings = morphs("infinitive", language)
    for entry in load(f"{language}/cues"):
        table = tables.setdefault(entry.text("kind"), {})
        for word in (*entry.lemmas, *entry.forms):
            table[folded(word)] = entry
        stems.update(entry.strings("stem") or (_stem(lemma, endings) for lemma in entry.lemmas))
        stems.update(entry.forms)
    sizes = tuple(sorted({len(stem) for stem in stems}))
    return CueWords(
        tables["verb"], tables["noun"], tables["phrase"], tables["preposition"], language,
        frozenset(stems), attribution("phrase", language).union(tables["preposition"]), sizes,
    )  # fmt: skip


def cues(sentence: Sentence, words: CueWords) -> list[Cue]:
    """The cues of a parsed sentence, left to right."""
    out: list[Cue] = []
    taken = -1
    tokens, forms, lemmas = sentence.tokens, words.forms, words.lemmas
    begun = not words.openers.isdisjoint(sentence.lower)
    shown = not _showing(words.language).isdisjoint([t.text for t in tokens])
    beginnings = _BEGINNINGS if shown else _BEGINNINGS_UNSHOWN
    for token in tokens:
        if token.index <= taken:
            continue
        cue = None
        if token.pos in beginnings:
            meaning = lemmas.get(token.lemma) or words.meaning(token.lemma)
            if shown or meaning[1]:
                cue = _word(sentence, token, words, meaning)
        beginning = forms.get(token.text) if begun else ""
        if beginning is None:
            beginning = words.begins(token.text)
        if beginning == "phrase":
            cue = _phrase(sentence, token, words) or cue
        elif beginning:
            cue = _preposition(sentence, token, words)
        if cue:
            out.append(cue)
            taken = cue.last
    return out


@cache
def _showing(language: str) -> frozenset[str]:
    """One of these stands in every sentence that shows a noun, or a verb outside the lexicon, to be a cue."""
    return attribution("shows", language) | SPEECH_DASHES


@cache
def _by(language: str) -> str:
    """The preposition that stands for all before a phrase among the words learned."""
    (by,) = attribution("by", language)
    return by


def _phrase(sentence: Sentence, token: Token, words: CueWords) -> Cue | None:
    """«по словам», «по её словам», «по предварительным данным», «со слов»."""
    start, language = token.text.casefold(), words.language
    if start not in attribution("phrase", language):
        return None
    by, own = _by(language), attribution("own", language)
    for later in sentence.tokens[token.index + 1 : token.index + 1 + _PHRASE_REACH]:
        form = later.text.casefold()
        plain = folded(form)
        entry = words.phrases.get(plain)
        if entry and (start == by) != entry.flag("from"):
            if (of := entry.strings("of")) and not _before_one(sentence, later.index, of):
                return None
            if (never := entry.strings("never")) and _before_one(sentence, later.index, never):
                return None
            if token.index and sentence.tokens[token.index - 1].lemma in entry.strings("named"):
                return None  # «агентство [по статистике]»
            behind = sentence.tokens[later.index + 1 : later.index + 2]
            if any(t.text in attribution("about", language) for t in behind):
                return None  # «по сообщению [о] пожаре»: what it is about, and nobody who tells
            group, word = entry.text("class"), f"{by} {form}"
            return _cue(sentence, token.index, later.index, later.index, "phrase", group, word)
        described = later.pos in _ATTRIBUTES or later.feats.get("VerbForm") == "Part"
        if not described and plain not in own:  # «по [уточнённым] данным»
            return None
    return None


def _before_one(sentence: Sentence, index: int, lemmas: Iterable[str]) -> bool:
    """Whether one of these nouns follows a word, over what describes it."""
    for token in sentence.tokens[index + 1 : index + 1 + _PHRASE_REACH]:
        if token.pos == "NOUN":
            return token.lemma in lemmas
        if token.pos not in _ATTRIBUTES:
            return False
    return False


def _preposition(sentence: Sentence, token: Token, words: CueWords) -> Cue | None:
    """«согласно», «в соответствии с», «со ссылкой на», «если верить»."""
    form = token.text.casefold()
    entry = words.prepositions.get(folded(form))
    if entry is None:
        return None
    i, tokens = token.index, sentence.tokens
    behind = entry.strings("behind")
    if behind and (not i or tokens[i - 1].text.casefold() not in behind):
        return None
    if behind and any(t.pos == "ADP" for t in tokens[i + 1 : i + 2]):
        return None  # «если [верить] в удачу»
    led = i + 1 + (tokens[i + 1 : i + 2] != [] and tokens[i + 1].pos == "ADP")
    if (of := entry.strings("of")) and not _before_one(sentence, led - 1, of):
        return None  # «на основании закона», «исходя из цены»
    first = i - 1 if not entry.flag("alone") and i and tokens[i - 1].pos == "ADP" else i
    after = attribution("with", words.language)
    last = i + 1 if i + 1 < len(tokens) and tokens[i + 1].text in after else i
    return _cue(sentence, first, last, i, "preposition", entry.text("class"), form)


def _word(sentence: Sentence, token: Token, words: CueWords, meaning: Meaning) -> Cue | None:
    """A verb of the lexicon; or, where :func:`_showing` allows one, a noun of it or a verb in its place."""
    lemma, verb, noun = meaning
    i = token.index
    if verb:
        unfit = verb.flag("finite") and token.feats.get("VerbForm") in ("Part", "Conv")
        if token.pos == "NOUN" or unfit or tells_nothing(sentence, token, verb, words.language):
            return None
        return _cue(sentence, i, i, i, "verb", verb.text("class"), lemma)
    language = words.language
    if noun and token.pos == "NOUN" and noun_governs(sentence, i, language):
        return _cue(sentence, i, i, i, "noun", noun.text("class"), lemma)
    if token.feats.get("VerbForm") not in ("Fin", "Conv"):
        return None
    if token.lemma in attribution("silent", language):  # «картина выглядит так: …»
        return None
    shows = governs_content(sentence, i, language, 4) or beside_quote(sentence, i)
    if shows and not any(_is_unnamed(t, words) for t in sentence.tokens[i + 1 : i + 2]):
        return _cue(sentence, i, i, i, "other", "other", "")
    return None


def _is_unnamed(token: Token, words: CueWords) -> bool:
    entry = words.verbs.get(token.lemma)  # «стало [известно], что …»
    return entry is not None and entry.flag("unnamed")


def _cue(
    sentence: Sentence, first: int, last: int, head: int, kind: str, group: str, word: str
) -> Cue:
    tokens = sentence.tokens
    return Cue(
        sentence.index, first, last, head, tokens[first].start, tokens[last].end, kind, group, word
    )


def _unreflexive(lemma: str, language: str) -> str:
    """«сообщаться» as «сообщать»."""
    return lemma[:-_REFLEXIVE] if lemma.endswith(morphs("reflexive", language)) else lemma


def _stem(lemma: str, endings: Iterable[str]) -> str:
    """What the forms of a lemma begin with; over-short is fine, it only asks for more parsing."""
    for ending in endings:
        if lemma.endswith(ending) and len(lemma) - len(ending) >= _SHORTEST_STEM:
            return lemma[: -len(ending)]
    return lemma[:-1] if len(lemma) > _SHORTEST_STEM else lemma
