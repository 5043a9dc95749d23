"""Words of a text with the lemmas that the dictionary has for them, without looking at the sentence.

What compares and finds claims asks for every lemma that a form may have: «стали» is both «сталь» and
«стать», and a search for either finds it. The reader's own lemmas are chosen by the sentence; these need
no analysis, cost a look-up a form, and are the same for a query as for a text. Letters tell the language of a
word but for Kazakh words in Russian letters («сот», «адам»): in a text that is known to be Kazakh they are
looked up as such.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

from svodka.language.english import words as english
from svodka.language.kazakh.morphology import lemmas as kazakh
from svodka.language.kazakh.morphology.infinitives import denied_infinitive, infinitive
from svodka.language.kazakh.morphology.known import known_stems
from svodka.language.kazakh.morphology.words import ENDING, one_owned, plainly, sounds, stems
from svodka.language.lexicon import folded
from svodka.language.readable import INVISIBLE, MARKS, readable
from svodka.language.russian.dictionary import parses
from svodka.model import Span

_LETTERS = rf"[^\W_]+(?:[{INVISIBLE}{MARKS}]+[^\W_]*)*"
WORD = re.compile(rf"{_LETTERS}(?:[-’']{_LETTERS})*")
"""Letters and figures, and what stands between them unseen: soft hyphens, the breve of a decomposed «й»."""
STRETCH_END = re.compile(r"\n+|(?<=[.!?;])\s+")
"""What no word goes beyond: the end of a line, and of most sentences."""
CYRILLIC = re.compile(r"[а-яёәғқңөұүһі]", re.IGNORECASE)
LATIN = re.compile(r"[a-z]+")
HYPHENED = re.compile(r"[a-z]+(?:-[a-z]+)*")
"""A word of English, «high-rises» too."""
OWNER = re.compile(r"([a-z]+)[’']s")
"""English words say whose something is by a mark and an s: "Kazakhstan's"."""
KAZAKH = re.compile(r"[әғқңөұүһі]")
"""Letters that Russian does not have."""
MAX_LENGTH = 60
MAX_SEEN = 60_000
SURNAME = re.compile(r"(..+(?:[оеё]в|[иы]н))(?:а|у|ым|ом|е|ой)?")
"""«Токаева», «Сагимбаевым»: the dictionary knows few surnames, and reads others as something else."""
MODIFIERS = ("ADJF", "PRTF")
NOMINAL = ("NOUN", *MODIFIERS)
"""Parts of speech of the words of a Russian phrase that names something."""
LIKELY = 0.02  # readings below it are accidents of the dictionary («года» as a name)


class Word(NamedTuple):
    """One word as it is read: where it stands, its lemmas (likeliest first) and the likeliest part of speech.

    ``part`` is that of the Russian dictionary, empty for words of other languages. ``language`` is
    that of the text, where it is known.
    """

    text: str
    start: int
    end: int
    lemmas: tuple[str, ...]
    part: str
    language: str = ""

    @property
    def lemma(self) -> str:
        return self.lemmas[0]

    def within(self, *mentions: Span | None) -> bool:
        """Whether it stands in one of some mentions: «Алматы» of «число школ Алматы», in the place."""
        start = self.start  # a generator would cost twice as much
        for one in mentions:
            if one is not None and one.start <= start < one.end:
                return True
        return False

    @property
    def noun(self) -> str:
        """What the word is called as a noun; those of Kazakh without their endings: «жерді» is «жер»."""
        if self.part or not CYRILLIC.search(self.text):
            return self.lemma
        return kazakh.lemma(folded(self.text))


def words(text: str, start: int = 0, end: int | None = None, language: str = "") -> list[Word]:
    """The words of ``text[start:end]``, with offsets into ``text``; ``language`` is its code, if known."""
    found = []
    for match in WORD.finditer(text, start, len(text) if end is None else end):
        form = whole(match.group())
        lemmas, part = look_up(form, language)
        found.append(Word(form, match.start(), match.end(), lemmas, part, language))
    return found


def whole(form: str) -> str:
    """A form without what cannot be seen in it: «полиция» without its soft hyphen."""
    return form if form.isalnum() else readable(form)[0]


@dataclass(frozen=True)
class Text:
    """A text and the code of its language, empty where it is not known; a sentence's words are found once.

    Only those of the sentences that somebody asks for: most of an article tells no figure.
    """

    text: str
    language: str = ""

    @cached_property
    def _begun(self) -> list[int]:
        """Where each stretch begins, and where the text ends."""
        return [0, *(one.end() for one in STRETCH_END.finditer(self.text)), len(self.text)]

    @cached_property
    def _found(self) -> dict[int, tuple[list[Word], list[int]]]:
        """By its number, the words of a stretch, and where each begins."""
        return {}

    @cached_property
    def answers(self) -> dict[tuple[Any, ...], Any]:
        """What rules answered of the claims of the text (:mod:`svodka.ledger.meaning.once`)."""
        return {}

    def _stretch(self, number: int) -> tuple[list[Word], list[int]]:
        known = self._found.get(number)
        if known is None:
            start, end = self._begun[number : number + 2]
            found = words(self.text, start, end, self.language)
            known = self._found[number] = found, [word.start for word in found]
        return known

    def words(self, start: int = 0, end: int | None = None) -> list[Word]:
        """The words between two offsets; of one that an offset cuts, what stands between them."""
        end = len(self.text) if end is None else end
        count = len(self._begun) - 1
        at = max(0, bisect_right(self._begun, start, 0, count) - 1)
        found, starts = self._stretch(at)
        others = range(at + 1, bisect_left(self._begun, end, at + 1, count))
        if others:
            found, starts = [*found], [*starts]  # the stretches keep their own
        for other in others:
            more, there = self._stretch(other)
            found += more
            starts += there
        first = bisect_left(starts, start)
        stop = bisect_left(starts, end, first)
        cut = first > 0 and found[first - 1].end > start
        if cut or (stop > first and found[stop - 1].end > end):
            return words(self.text, start, end, self.language)
        return found[first:stop]

    def plain(self, normal: str) -> str:
        """A normal form by the lemmas that queries are looked up by: «зарезавший» is «зарезать»."""
        return " ".join(word.lemma for word in words(normal, language=self.language))


def lemmas(text: str, language: str = "") -> list[str]:
    """Every lemma of every word of a text, in its order: what the index of :mod:`search` holds.

    A query does not tell its language, so words of a Kazakh text are found as either language has them.
    """
    found: list[str] = []
    for match in WORD.finditer(text):
        form = whole(match.group())
        own = look_up(form)[0]
        more = look_up(form, language)[0] if language == "kk" else ()
        found += dict.fromkeys([*own, *more])
    return found


@lru_cache(MAX_SEEN)
def look_up(form: str, language: str = "") -> tuple[tuple[str, ...], str]:
    """The lemmas of a form, with «е» for «ё», and its part of speech (empty where it is not Russian)."""
    plain = folded(form)
    owner = OWNER.fullmatch(plain)
    if owner is not None:
        return look_up(owner.group(1), language)
    if len(form) > MAX_LENGTH or not (CYRILLIC.search(plain) or HYPHENED.fullmatch(plain)):
        return (plain,), ""
    if HYPHENED.fullmatch(plain):
        read = dict.fromkeys([english.lemma(plain, "NOUN"), *sorted(english.lemmas(plain))])
        return tuple(read), ""
    if language == "kk" or KAZAKH.search(plain):
        return _kazakh(plain), ""
    head, dash, tail = plain.rpartition("-")
    if dash and not CYRILLIC.search(head):  # «DDoS-атаки»: the dictionary knows the tail only
        tails, part = look_up(tail)
        return tuple(f"{head}-{lemma}" for lemma in tails), part
    readings = parses(form.casefold())
    likely = [r for r in readings if r.score >= LIKELY] or readings[:1]
    found = dict.fromkeys(str(r.normal_form).replace("ё", "е") for r in likely)
    name = SURNAME.fullmatch(plain) if form[0].isupper() else None
    if name is not None:
        found.setdefault(name.group(1))
    if not language and not any(r.is_known for r in readings):
        found |= dict.fromkeys(_kazakh(plain))
    return tuple(found) or (plain,), str(likely[0].tag.POS or "UNKN") if likely else "UNKN"


def _kazakh(plain: str) -> tuple[str, ...]:
    """What a folded word of Kazakh may be a form of, as a noun and as a verb."""
    head, dash, tail = plain.rpartition("-")
    if dash and ENDING.fullmatch(tail):  # «АҚШ-та»
        return (head, plain)
    if dash and not CYRILLIC.search(head):  # «DDoS-шабуылды»
        return tuple(f"{head}-{stem}" for stem in stems(tail))
    fit = [stem for stem in stems(plain) if not plain.startswith(stem) or _fits(stem, plain)]
    cut = tuple(fit)
    owned = (one for stem in cut for one in one_owned(stem))
    whole = (
        kazakh.elided()[stem] for stem in cut if stem in kazakh.elided()
    )  # «халқының»: «халық»
    denied = denied_infinitive(plain)  # «қабылданбады» is «қабылданбау» before it is «қабылдану»
    verbs = [denied, infinitive(plain)] if denied is not None else [infinitive(plain)]
    known = [stem for stem in cut[1:] if len(stem) > 2 and stem in known_stems()]
    cased = [plainly(stem, plain[len(stem) :]) for stem in known]  # «ауруханаларында»: «ауруханада»
    return tuple(dict.fromkeys([*cut, *verbs, *owned, *whole, *filter(None, cased)]))


def _fits(stem: str, plain: str) -> bool:
    """Whether the ending of a form fits its stem: «жалған» is no «жалға-н»."""
    return stem == plain or sounds(stem, plain[len(stem) :])
