"""One Kazakh figure in its sentence: its words, its ending, and what other rules ask of the words around."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from svodka.language.analysis import Outline, Sentence, Token
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.tags import NOUNS
from svodka.language.kazakh.morphology.verb_endings import DEED, OWNED_DEED
from svodka.language.kazakh.morphology.words import WORDS, features
from svodka.language.kazakh.quantities.change_words import AMOUNTS
from svodka.language.kazakh.quantities.forms import number_word, tail_word
from svodka.language.kazakh.slot_words import acts, deed_words, order_kinds, slot_begins, words_of
from svodka.language.lexicon import classes
from svodka.language.punctuation import HYPHENS
from svodka.language.segmentation import MAX_TOKENS
from svodka.language.slots import Said, Spot, Time, Words
from svodka.model import Kind

MARKS = frozenset(',;:.!?–—()«»"“”')
_STOPS = frozenset(".!?;")
_DEEDS = (*DEED, *OWNED_DEED)
"""How nouns of deeds end."""
OWN = ("тонна", "теңге")
"""Units that end like a noun with possession and have none."""
_HYPHEN = re.compile("[" + re.escape("".join(HYPHENS)) + "]")
CASES = ("gen", "acc", "dat", "abl", "loc", "ins")
Span = tuple[int, int]
"""The first and the last token of a phrase."""
Found = tuple[Span | None, str]
"""A phrase, if there is one, and the rule that found it."""


def _hesitations(tokens: Sequence[Token], forms: frozenset[str]) -> set[int]:
    """«(ээ)», «(і)»: the sounds of a speaker who looks for words."""
    sounds = words_of("hesitation")
    if "(" not in forms and sounds.isdisjoint(forms):
        return set()
    short = [t.index for t in tokens[1:-1] if len(t.text) < 3]
    inside = {at for at in short if tokens[at - 1].text == "(" and tokens[at + 1].text == ")"}
    return inside | {t.index for t in tokens if t.text in sounds}


@lru_cache(maxsize=WORDS)
def _features_behind_hyphen(low: str) -> frozenset[str]:
    """The ending of a number written with a hyphen, «12-сі», over what makes it so many persons: «5-еуі»."""
    ending = _HYPHEN.split(low)[-1]
    for collective in ("еу", "ау", "у"):
        ending = ending.removeprefix(collective)
    return features(ending)


def multiplies(low: str) -> bool:
    """«Мың», «миллион»: what two figures share, where it belongs to neither."""
    word = number_word(low)
    return word is not None and word[0].category == "scale"


class _Places(dict[int, str]):
    """What the tokens of a sentence have by their places, empty outside."""

    def __init__(self, size: int, values: Iterable[tuple[int, str]]) -> None:
        super().__init__(_nothing(size))
        self.update(values)

    def __missing__(self, at: int) -> str:
        return ""


_BESIDE = 5
"""How far outside a sentence it is mostly asked what stands there."""


@lru_cache(maxsize=MAX_TOKENS)
def _nothing(size: int) -> dict[int, str]:
    """Nothing at each place of a sentence of so many tokens, and beside it."""
    return dict.fromkeys(range(-_BESIDE, size + _BESIDE), "")


class Surroundings:
    """A sentence with its figures and time expressions, shared by the sites of its figures."""

    def __init__(
        self, outline: Outline, sentence: Sentence, spots: Sequence[Spot],
        times: Sequence[tuple[int, Time]], said: Sequence[tuple[int, Said]],
    ) -> None:  # fmt: skip
        self.outline, self.sentence, self.tokens = outline, sentence, sentence.tokens
        self.lows = [token.low for token in sentence.tokens]
        size = len(self.lows)
        self.words: Callable[[int], str] = _Places(size, enumerate(self.lows)).__getitem__
        cases = [(t.index, t.feats["Case"]) for t in sentence.tokens if "Case" in t.feats]
        self.cases: Callable[[int], str] = _Places(size, cases).__getitem__
        self.forms = frozenset(self.lows)
        """The words, to ask first whether any of a class is among them."""
        self.orders: set[str] = set().union(*map(order_kinds, self.forms))
        """The classes of ``lexicons/orders.toml`` that any of the words is of, or begins like one of."""
        self._ranges: dict[tuple[int, int], tuple[int, int]] = {}
        self._starts = [token.start for token in sentence.tokens]
        self._ends = [token.end for token in sentence.tokens]
        self.times, self.said = times, said
        self.spots = spots
        self.figures = [self.range(spot.start, spot.end) for spot in spots]
        self.busy = _hesitations(self.tokens, self.forms)
        self.dated: set[int] = set()
        """The words of times."""
        for first, last in (self.range(one.start, one.end) for _, one in times):
            self.dated.update(range(first, last + 1))
        self.busy |= self.dated
        for first, last in self.figures:
            self.busy.update(range(first, last + 1))
        self.tellers: set[int] = set()
        """The words of who says so."""
        self.cues: set[int] = set()
        """The words that say so."""
        for _, one in said:
            for words, places in ((one.here, self.tellers), (one.cue, self.cues)):
                if words is not None:
                    first, last = self.range(words.start, words.end)
                    places.update(range(first, last + 1))

    def kind_before(self, at: int) -> Kind | None:
        """The kind of the figure that stands right before a token, if one does."""
        figures = zip(self.figures, self.spots, strict=True)
        return next((spot.kind for (_, last), spot in figures if last == at - 1), None)

    def range(self, start: int, end: int) -> tuple[int, int]:
        """First and last token of a stretch of the text; an empty range where it holds none."""
        found = self._ranges.get((start, end))
        if found is None:
            first, last = bisect_right(self._ends, start), bisect_left(self._starts, end) - 1
            found = self._ranges[start, end] = (first, last) if first <= last else (0, -1)
        return found


class Site:
    """One figure in its sentence."""

    def __init__(self, around: Surroundings, spot: Spot) -> None:
        self.around, self.spot = around, spot
        self.outline, self.sentence, self.tokens = around.outline, around.sentence, around.tokens
        self.busy = around.busy
        self.low = around.words
        """The word at a place in lower case, empty outside."""
        self.case = around.cases
        """The case of the word at a place, empty where it has none or there is no word."""
        first, last = around.range(spot.start, spot.end)
        self.first, self.last = (first, last) if last >= first else (0, 0)
        self.ending = self._ending()
        """The case of the figure's last word, ``own`` for possession, ``to`` for «дейін»."""

    def begins(self, at: int, kind: str) -> bool:
        """Whether the word at a place begins like one of a class of ``lexicons/slot_words.toml``."""
        return slot_begins(self.low(at), kind)

    def transitive(self, at: int) -> bool:
        """Whether somebody does what the verb at a place says with something: «ұстайды», «кеңейтті»."""
        return self.begins(at, "transitive") or acts(self.low(at))

    def this_time(self, at: int) -> bool:
        """Whether «бұл жолы», «ол жолы» ends at a place."""
        return self.low(at) in deed_words("turn") and self.low(at - 1) in deed_words("pointing")

    def joins(self, at: int) -> bool:
        """Whether the word at a place joins two of a list: «мен», «және»."""
        return self.low(at) in function_words("and")

    def bare(self, at: int) -> bool:
        """Whether a token is a noun without case that belongs to no figure and no time."""
        if not 0 <= at < len(self.tokens):
            return False
        token = self.tokens[at]
        return token.pos == "NOUN" and "Case" not in token.feats and at not in self.busy

    def owned(self, at: int) -> bool:
        """Whether a noun has the ending of possession, which «жөніндегі» behind a noun only looks like."""
        low = self.low(at)
        if "Poss" in self.tokens[at].feats or low in words_of("owned"):
            return low not in function_words("concerning")
        return False

    def stops(self, at: int) -> bool:
        """Whether a mark here ends a clause: no dot in a figure, nor in an address («dala.kz»)."""
        if self.low(at) not in _STOPS or at in self.busy:
            return False
        behind = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        return behind is None or behind.start > self.tokens[at].end or not behind.text.isalpha()

    def noun(self, at: int) -> bool:
        """Whether a token is a noun or stands for one: «көлемі», «тексеру», «Арақашықтық»."""
        if at >= len(self.tokens) or at in self.busy or number_word(self.low(at)) is not None:
            return False  # «мың», «екі бөлмелі»
        token = self.tokens[at]
        verbal = token.pos == "VERB" and token.feats.get("VerbForm") == "Inf"
        if verbal:
            return self.low(at).endswith(_DEEDS)
        named = self.low(at).endswith(NOUNS) and self.low(at) not in classes("kazakh/words")["adj"]
        return token.pos == "NOUN" or (token.pos == "ADJ" and named)

    def _ending(self) -> str:
        token = self.tokens[self.last]
        low = token.low
        if low.startswith(("дейін", "шейін")):
            return "to"
        if low in words_of("amounting") or low == "жарым":
            return ""  # «5 млн теңге төңірегінде табыс»
        if _HYPHEN.search(low):
            found = _features_behind_hyphen(low)
            if "own" in found:
                return "own"
            return next((case for case in CASES if case in found), "")
        if low == "көбі" or (self.spot.symbol == "%" and low.startswith(("бірі", "астамын"))):
            return "own"  # «бизнестің үштен бірі», «жартысынан көбі»
        word = number_word(low) or (tail_word(low) if self.last > self.first else None)
        if word is not None:
            found = features(word[1])
            if "own" in found or word[0].category == "part":
                return "own"
            return next((c for c in CASES if c in found), "")
        if self.low(self.last - 1) == "ақш":
            return token.feats.get("Case", "").lower()  # «3000 АҚШ доллары»
        if token.feats.get("Poss") and not low.endswith(OWN):
            return "own"
        return token.feats.get("Case", "").lower()

    @property
    def nominative(self) -> bool:
        """Whether the figure's last word has no ending of case: «оның 120-сы», not «21-ін»."""
        return not self.case(self.last) and self._cases.isdisjoint(CASES)

    @property
    def changes_by(self) -> bool:
        """Whether the figure is the amount of a rise or fall."""
        return self.spot.change in AMOUNTS

    @property
    def accusative(self) -> bool:
        """Whether the figure itself is an object: «олардың 21-ін», «90 пайызын»."""
        return self.case(self.last) == "Acc" or "acc" in self._cases

    @property
    def _cases(self) -> frozenset[str]:
        """What the ending of the figure's last word says, in digits or words: «21-ін», «екеуінің»."""
        low = self.low(self.last)
        word = number_word(low)
        return features(word[1]) if word is not None else _features_behind_hyphen(low)

    @property
    def quoted(self) -> bool:
        """Whether a quotation mark was opened before the figure and not closed."""
        if "«" not in self.around.forms:
            return False
        before = self.around.lows[: self.first]
        return before.count("«") > before.count("»")

    def words(self, first: int, last: int) -> Words:
        """The words from one token to another; their normal form is that of the last."""
        start, end = self.tokens[first].start, self.tokens[last].end
        return Words(start, end, self.tokens[last].lemma or self.outline.text[start:end])
