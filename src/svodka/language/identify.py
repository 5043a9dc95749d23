"""Which language a text is in: as declared, else by its letters and commonest words, else by a trained model.

Russian and Kazakh are told by letters that no neighbour shares, English by its commonest words. What that
leaves open of a whole text is asked of py3langid, which knows 97 languages, so that another language is named
in the error; a paragraph of which it leaves anything open goes with its text. So the model, whose 76 MB
were a seventh of a process, is hardly ever loaded.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import Any

from svodka.errors import LanguageError
from svodka.language.kazakh.latin import is_latin, transliterated
from svodka.language.kazakh.telling import in_kazakh_words
from svodka.language.languages import LANGUAGES
from svodka.language.russian.telling import in_russian_words
from svodka.language.segmentation import PARAGRAPH, paragraphs
from svodka.model import Document

_SAMPLE = 2000
_NO_LANGUAGE = "zxx"
"""What ISO 639 calls signs that are no language."""
_ENOUGH = 40
"""Letters below which a text is too short to tell its language from."""
_SHORT = 250
"""Letters below which Cyrillic text that Russian could write is taken for Russian."""
_NEIGHBOURS = ("ru", "kk")
"""Languages of which a post tells the same in both, a few words in a line."""
_PARAGRAPH = 80
"""Letters of a paragraph that may be in another language than its text."""
_LETTER = re.compile(r"[^\W\d_]+")
_CYRILLIC = re.compile(r"[А-яЁёӘәҒғҚқҢңӨөҰұҮүІіҺһ]+")
_RUSSIAN = re.compile(r"[ыэёЫЭЁ]|ь(?!о)")
"""What Bulgarian, Macedonian and Serbian do not write; «ьо» is Bulgarian («шофьор»)."""
_OTHER_CYRILLIC = re.compile(r"[ӘәҒғҚқҢңӨөҰұҮүҺһІіЇїЄєҐґЎўЈјЉљЊњЋћЂђҖҗҲҳҶҷӢӣӮӯ]")
_KAZAKH = re.compile(r"[қҚұҰ]|[іІ].*[әғңөүӘҒҢӨҮ]|[әғңөүӘҒҢӨҮ].*[іІ]", re.DOTALL)
"""Letters of Kazakh alone, or such as it alone has together: Ukrainian has «і», Kyrgyz the others."""
_NOT_SLAVIC = re.compile(r"[әғңөүӘҒҢӨҮ]")
"""What tells a short text from Russian, and from Ukrainian: «Баға 12 пайызға артты»."""
_ENGLISH = frozenset({
    "the", "of", "and", "to", "in", "a", "was", "for", "that", "on", "is", "by", "with", "were", "said", "as",
    "it", "its", "from", "has", "had", "he", "she", "are", "be", "been", "their", "they", "which", "who",
    "but", "not", "his", "this", "will", "would", "than", "after", "about", "when",
})  # fmt: skip
_WORD = re.compile(r"\w+")
_NOT_RUSSIAN = re.compile(r"[^\W\d_А-яЁё]")


def language_of(text: str, declared: str | None = None) -> str:
    """The code of the language to read a text in.

    A declared language is believed («ru», «ru-RU», «rus»). Of an undeclared text too short to tell, the
    letters decide: Latin ones are English, Cyrillic ones Russian, unless one is of Kazakh, or the words are.
    Raises :class:`LanguageError` for a language that svodka does not read, and :class:`TypeError` for a
    ``declared`` that is no string.
    """
    if declared is not None and not isinstance(declared, str):
        raise TypeError(f"language is a code such as 'ru', not {declared!r}")
    known = ", ".join(code for code, one in LANGUAGES.items() if one.whole)
    if declared:
        code = re.split(r"[-_]", declared.strip().lower())[0]
        for language in LANGUAGES.values():
            if language.whole and code in (language.code, language.name.lower(), *language.aliases):
                return language.code
        raise LanguageError(f"language {declared!r} is not read; svodka reads {known}")
    found = recognised(text)
    if found in LANGUAGES and LANGUAGES[found].whole:
        return found
    name = LANGUAGES[found].name if found in LANGUAGES else f"to be in {found!r}"
    if found == _NO_LANGUAGE:
        name = "to be in no language"
    raise LanguageError(
        f"the text looks {name}; svodka reads {known} (one of them declared, as by --language, insists)"
    )


def borne_out(text: str, named: str | None) -> str | None:
    """The language that markup names, where the text does not speak against it, else ``None``.

    «lang="en"» around «Задержаны двое» is what a template left there; and where paragraphs are in
    different languages, one name for all of them says too much.
    """
    sample = text[:_SAMPLE]
    told = _told(sample)
    if not named or told is None:
        return named
    try:
        code = language_of(text, named)
    except LanguageError:
        # of a neighbour of Russian a few words may look Russian
        return None if told != "ru" or _RUSSIAN.search(sample) else named
    return named if code == told and len(list(parts(Document(text)))) == 1 else None


def recognised(text: str) -> str:
    """The code of the language that a text seems to be in; by its letters where it is too short to tell."""
    sample = text[:_SAMPLE]
    return _told(sample) or str(_model().classify(sample)[0])


def _told(sample: str) -> str | None:
    """The same as far as letters and the commonest words tell, else ``None``."""
    if not _CYRILLIC.search(sample):
        return _told_without_cyrillic(sample)
    if _in_kazakh_words(sample):
        return "kk"
    if _plainly_russian(sample):
        return "ru"
    letters = _many(_LETTER, sample)
    if letters < _ENOUGH:
        return "kk" if _KAZAKH.search(sample) or _NOT_SLAVIC.search(sample) else "ru"
    if _many(_CYRILLIC, sample) >= letters / 2:
        other = len(_OTHER_CYRILLIC.findall(sample))
        if _KAZAKH.search(sample) and other > letters / 50:
            return "kk"
        if other < letters / 100 and _RUSSIAN.search(sample):
            return "ru"
        if not other and letters < _SHORT:
            # a model takes short Russian without «ы» and «э» for Bulgarian or Macedonian
            return "ru"
    return None


def _told_without_cyrillic(sample: str) -> str | None:
    """The same of a sample without a Cyrillic letter."""
    words = _LETTER.findall(sample)
    if sum(map(_ENGLISH.__contains__, _WORD.findall(sample.lower()))) > len(words) / 6:
        return "en"
    if is_latin(sample):
        return "kk"
    if sum(map(len, words)) < _ENOUGH:
        if in_kazakh_words(transliterated(sample)[0]):
            return "kk"  # «Baǵa 12 paiyzǵa artty»
        return "en" if any(word[0].isascii() for word in words) else "ru"
    return None


def _in_kazakh_words(sample: str) -> bool:
    """Whether the words of a short text are Kazakh, its letters Russian ones."""
    return len(sample) < _SHORT and in_kazakh_words(sample)


def _plainly_russian(sample: str) -> bool:
    """Whether a look that counts no letters shows what counting them would: that a sample is in Russian.

    One that is long must have a letter of :data:`_RUSSIAN`; the commonest vowels stand for the letters, which
    are more.
    """
    if len(sample) >= _SHORT and not _RUSSIAN.search(sample):
        return False
    foreign = _NOT_RUSSIAN.findall(sample)
    return not foreign or (
        len(foreign) <= sum(map(sample.count, "оеаи"))
        and not _OTHER_CYRILLIC.search("".join(foreign))
    )


def _wholly_russian(text: str) -> bool:
    """Whether that holds of a text and of each of its paragraphs, which need no look one by one.

    A few letters of others say nothing, unless there are no Russian ones: «Exports fell by a third»,
    «Almatyda 3 adam ustaldy».
    """
    foreign = [found.group() for found in islice(_NOT_RUSSIAN.finditer(text), _ENOUGH // 2)]
    return (
        len(foreign) < _ENOUGH // 2
        and (not foreign or _CYRILLIC.search(text) is not None)
        and not _in_kazakh_words(text)
        and not _OTHER_CYRILLIC.search("".join(foreign))
        and all(
            len(stretch) < _SHORT or _RUSSIAN.search(stretch, 0, _SAMPLE)
            for stretch in (text, *PARAGRAPH.findall(text))
        )
    )


def _by_script(code: str | None, sample: str) -> str:
    """A code with the script where it is not that of the language: Kazakh in Latin letters is read apart."""
    latin = code == "kk" and 2 * _many(_CYRILLIC, sample) < _many(_LETTER, sample)
    return "kk-Latn" if latin else code or ""


def _in_another_script(sample: str, code: str) -> bool:
    """Whether a language is not written in the letters of a sample; Kazakh is in both, one at a time."""
    return (_CYRILLIC.search(sample) is not None) == (code == "en")


def _many(runs: re.Pattern[str], text: str) -> int:
    """The characters of a text that stand in such runs."""
    return sum(map(len, runs.findall(text)))


@cache
def _model() -> Any:
    import py3langid  # a second to load, and seldom asked

    return py3langid


def parts(document: Document, declared: str | None = None) -> Iterator[tuple[str, Document]]:
    """A document by the languages of its paragraphs: for each language the document with the rest blanked.

    Offsets stay those of the whole text. A short paragraph goes with the one before, unless its letters are
    others, or its words are Russian beside Kazakh ones. Raises :class:`LanguageError` where none of it is in
    a language that svodka reads.
    """
    text = document.text
    declared = declared or document.language
    if not declared and _wholly_russian(text):
        yield "ru", document
        return
    main = language_of(text, declared)
    if declared or "\n" not in text:
        yield main, document
        return
    main = _by_script(main, text)
    spans: dict[str, list[tuple[int, int]]] = {}
    current = ""
    for start, end in paragraphs(text):
        sample = text[start : min(end, start + _SAMPLE)]
        if (current or main) == "ru" and _plainly_russian(sample):
            pass  # short or not, it goes on in Russian
        elif (letters := _many(_LETTER, sample)) >= _PARAGRAPH:
            current = _by_script(_told(sample), sample) or main
        elif letters >= _ENOUGH and _in_another_script(sample, current or main):
            current = _by_script(_told(sample), sample) or current
        elif (current or main) in _NEIGHBOURS:
            current = _told_beside(sample, current or main)
        spans.setdefault(current or main, []).append((start, end))
    if len(spans) == 1:
        yield main.partition("-")[0], document
        return
    for code, own in spans.items():
        part = dataclasses.replace(document, text=_alone(text, own), id=document.id)
        yield code.partition("-")[0], part


def _told_beside(sample: str, code: str) -> str:
    """The language of a short paragraph behind one in Russian or Kazakh: the other where its words are."""
    own = len(_OTHER_CYRILLIC.findall(sample))
    if code == "kk":
        return (
            "ru" if not own and in_russian_words(sample) and not in_kazakh_words(sample) else code
        )
    kazakh = _KAZAKH.search(sample) is not None or in_kazakh_words(sample)
    foreign = own > _many(_LETTER, sample) / 20 and kazakh
    return "kk" if foreign and not in_russian_words(sample) else code


def _alone(text: str, spans: list[tuple[int, int]]) -> str:
    """The text with everything but these spans blanked, line ends kept."""
    out: list[str] = []
    at = 0
    for start, end in [*spans, (len(text), len(text))]:
        out.append(re.sub(r"[^\n]", " ", text[at:start]))
        out.append(text[start:end])
        at = end
    return "".join(out)
