"""Words of a text with the lemmas that the dictionary has for them, without looking at the sentence.

What compares and finds claims asks for every lemma that a form may have: «стали» is both «сталь» and
«стать», and a search for either finds it. The reader's own lemmas are chosen by the sentence; these need
no analysis, cost a look-up a form, and are the same for a query as for a text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")
CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
LATIN = re.compile(r"[a-z]+")
KAZAKH = re.compile(r"[әғқңөұүһі]")
"""Letters that Russian does not have. A Kazakh word without them is looked up as a Russian one."""
MAX_LENGTH = 60
MAX_SEEN = 200_000
SURNAME = re.compile(r"(..+(?:[оеё]в|[иы]н))(?:а|у|ым|ом|е|ой)?")
"""«Токаева», «Сагимбаевым»: the dictionary knows few surnames, and reads others as something else."""
LIKELY = 0.02  # readings below it are accidents of the dictionary («года» as a name)


@dataclass(frozen=True, slots=True)
class Word:
    """One word: where it stands, its lemmas (likeliest first) and the likeliest part of speech."""

    text: str
    start: int
    end: int
    lemmas: tuple[str, ...]
    part: str

    @property
    def lemma(self) -> str:
        return self.lemmas[0]


def words(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """The words of ``text[start:end]``, with offsets into ``text``."""
    found = []
    for match in WORD.finditer(text, start, len(text) if end is None else end):
        lemmas, part = look_up(match.group())
        found.append(Word(match.group(), match.start(), match.end(), lemmas, part))
    return found


def lemmas(text: str) -> list[str]:
    """Every lemma of every word of a text, in its order: what the index of :mod:`search` holds."""
    return [lemma for match in WORD.finditer(text) for lemma in look_up(match.group())[0]]


@lru_cache(MAX_SEEN)
def look_up(form: str) -> tuple[tuple[str, ...], str]:
    """The lemmas of a form, with «е» for «ё», and its part of speech (empty where none is known)."""
    plain = form.casefold().replace("ё", "е")
    if len(form) > MAX_LENGTH or not (CYRILLIC.search(plain) or LATIN.fullmatch(plain)):
        return (plain,), ""
    if LATIN.fullmatch(plain):
        from svodka.language.english.words import lemma
        from svodka.language.english.words import lemmas as forms

        return tuple(dict.fromkeys([lemma(plain, "NOUN"), *sorted(forms(plain))])), ""
    if KAZAKH.search(plain):
        from svodka.language.kazakh.words import stems

        return tuple(stems(plain)), ""
    head, dash, tail = plain.rpartition("-")
    if dash and not CYRILLIC.search(head):  # «DDoS-атаки»: the dictionary knows the tail only
        tails, part = look_up(tail)
        return tuple(f"{head}-{lemma}" for lemma in tails), part
    from svodka.language.russian.dictionary import parses

    readings = parses(form.casefold())
    likely = [r for r in readings if r.score >= LIKELY] or readings[:1]
    found = dict.fromkeys(str(r.normal_form).replace("ё", "е") for r in likely)
    name = SURNAME.fullmatch(plain) if form[0].isupper() else None
    if name is not None:
        found.setdefault(name.group(1))
    return tuple(found) or (plain,), str(likely[0].tag.POS or "") if likely else ""
