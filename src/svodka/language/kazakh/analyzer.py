"""The analyzer of Kazakh: cuts a text, and describes words by their endings.

No treebank of a free licence is large enough to train on, so words are tagged by rules over their endings and
a list of the commonest words (:mod:`svodka.language.kazakh.morphology.tags`); there is no tree, ``head``
stays -1.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from svodka.language import segmentation
from svodka.language.analysis import (
    Name,
    Outline,
    Sentence,
    Token,
    rewritten,
    touched,
    uncapitalized,
)
from svodka.language.kazakh.behind_numbers import behind_number
from svodka.language.kazakh.capitals import in_capitals, rewrite_small
from svodka.language.kazakh.hesitations import HESITATION
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.known import known_stems
from svodka.language.kazakh.morphology.lemmas import without_case
from svodka.language.kazakh.morphology.tags import tag
from svodka.language.kazakh.morphology.verb_endings import DONE
from svodka.language.lexicon import load
from svodka.language.quantities.marks import DIGITS

TOKEN = re.compile(
    HESITATION + r"|\d{1,18}(?:[.,]\d{1,18}){0,5}(?:[-‑][^\W\d_]{1,6}\b)?"
    r"|%(?:[-‑][^\W\d_]{1,6}\b|[^\W\d_]{1,3}\b)?"
    r"|[A-ZА-ЯӘҒҚҢӨҰҮҺІЁ][^\W\d_]?-\d{1,3}(?![\w-])"
    r"|[A-Za-z]+['’][A-Za-z]+(?:[-‑][^\W\d_]+)?"
    r"|[^\W\d_]+(?:[-‑][^\W\d_]+){0,3}|\.{2,4}|\S"
)
"""A token: a number with its ending, a model («МИ-2»), a name as «McDonald's», joined words, a mark."""
DATELINE = re.compile(
    r"""[А-ЯӘҒҚҢӨҰҮҺІЁ]{3,20}(?:-[А-ЯӘҒҚҢӨҰҮҺІЁ]{3,20})?[.,]\ (?:\d{1,2}\ [^\W\d_]{3,10}[.,]?\ )?
        (?:[^\W\d_]{3,20}\ )?[–—-](?:\ [A-Z][a-z]{3,15}\.)?(?=\s)  # ОРАЛ. Дала –; ОРАЛ, 4 мамыр – Tau.
      | [А-ЯӘҒҚҢӨҰҮҺІЁ][^\W\d_]{2,20}[.,]\ \d{1,2}\ [^\W\d_]{3,10}[.,]\ (?:[^\W\d_]{3,20}\ ){1,2}[–—-](?=\s)
                                                             # Орал. 4 мамыр. ДалаТАУ -
    """,
    re.VERBOSE,
)
"""Where a piece of news comes from, at the start of a paragraph: nobody in it did or said anything."""
_CLOSING = (".", ",")
"""The commonest marks behind a word."""
PARTICIPLE = re.compile(r"\w{2,}[лн](?:ған|ген)|Өткен")
"""«Аталған», «нақтыланған»: no name ends so, though a sentence may begin with it."""


@cache
def abbreviations() -> frozenset[str]:
    """Words that a full stop belongs to."""
    return frozenset(form for entry in load("kazakh/abbreviations") for form in entry.forms)


def tokens(text: str, start: int, end: int) -> list[Token]:
    """The tokens of ``text[start:end]``, without hesitations in brackets."""
    if text.find("(", start, end) >= 0:  # a hesitation looks at the word behind it
        matches = (m for m in TOKEN.finditer(text, start, end) if not _is_hesitation(m[0]))
        return [Token(i, m[0], *m.span()) for i, m in enumerate(matches)]
    found: list[Token] = []
    at = start
    for run in text[start:end].split(" "):
        stop = at + len(run)
        if run.isalpha() or (run.isdecimal() and len(run) <= DIGITS):
            found.append(Token(len(found), run, at, stop))
        elif run[-1:] in _CLOSING and run[:-1].isalpha():
            found.append(Token(len(found), run[:-1], at, stop - 1))
            found.append(Token(len(found), run[-1], stop - 1, stop))
        else:
            for match in TOKEN.finditer(text, at, stop):
                found.append(Token(len(found), match[0], *match.span()))
        at = stop + 1
    return found


def _is_hesitation(token: str) -> bool:
    return token[0] == "(" and len(token) > 1


class KazakhAnalyzer:
    """Analysis of Kazakh by its endings."""

    def in_sentence_case(self, text: str) -> str:
        """The text as it stands: :mod:`.capitals` writes sentences small when they are parsed."""
        return text

    def outline(self, text: str) -> Outline:
        """The paragraphs, sentences and tokens of a text; never raises, whatever the text."""
        return segmentation.outline(text, abbreviations(), tokens, DATELINE)

    def parse(self, sentences: Iterable[Sentence]) -> None:
        """Fill tags, lemmas and names of these sentences."""
        for sentence in sentences:
            if sentence.parsed:
                continue
            lows = [token.low for token in sentence.tokens]
            shouts = in_capitals(sentence.tokens)
            if shouts:
                rewrite_small(sentence.tokens)
            behind = _over_brackets(lows) if "(" in lows else [*lows[1:], ""]
            for token, low, following in zip(sentence.tokens, lows, behind, strict=True):
                opens = not token.index and _participle(token.text)
                word = low if opens or shouts else token.text
                counted = behind_number(sentence.tokens, token.index, following)
                token.pos, token.feats, token.lemma = counted or tag(word, following)
            sentence.children = ((),) * len(sentence.tokens)
            sentence.names = _names(sentence)
            sentence.parsed = True

    def nominative(self, sentence: Sentence, start: int, end: int) -> str:
        """«Ақтөбе облысында» → «Ақтөбе облысы»: only the last word of a phrase has an ending of case."""
        tokens = [sentence.tokens[i] for i in touched(sentence.tokens, start, end)]
        if len(tokens) == 1 and tokens[0].lemma in known_stems():
            return without_case(uncapitalized(sentence, tokens[0]))
        return rewritten(tokens, {t.index: without_case(t.text) for t in tokens[-1:]})


def _over_brackets(lows: Sequence[str]) -> list[str]:
    """«14 нысанды (5 үйді) тексерді»: the word behind each, over brackets where the clause goes on."""
    behind = [*lows[1:], ""]
    for at, low in enumerate(behind):
        if low == "(" and ")" in lows[at:]:
            close = lows.index(")", at)
            over = behind[close]
            if over.isalpha() and over not in function_words("clause"):
                behind[at] = over
    return behind


def _participle(word: str) -> bool:
    """«Аталған», «Адасқан»: what begins a sentence and is no name."""
    if PARTICIPLE.fullmatch(word):
        return True
    return word.endswith(DONE) and word[:-3].lower() in known_stems()


def _names(sentence: Sentence) -> list[Name]:
    """Runs of words in capitals, the first word of the sentence only with another behind it."""
    found: list[Name] = []
    run: list[Token] = []
    for token in [*sentence.tokens, None]:
        if token is not None and token.text[:1].isupper() and token.pos in ("NOUN", "ADJ", "X"):
            run.append(token)
            continue
        if run and (run[0].index or len(run) > 1):
            first, last = run[0], run[-1]
            words = " ".join(t.text for t in run)
            found.append(Name(words, first.start, last.end, "PER", first.index, last.index))
        run = []
    return found
