"""Who and where in the nominative: «в Актюбинской [области]» is «Актюбинская область».

The head of a phrase is put into the nominative of its number, and with it the words that agree with it; what
depends on it otherwise keeps its case («сотрудников КНБ» → «сотрудники КНБ»). A phrase with a word that the
dictionary has no such form of is left as it stands.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from svodka.language.analysis import Sentence, Token, rewritten, touched, uncapitalized
from svodka.language.russian.dictionary import is_known, parses
from svodka.language.russian.lemmas import GRAMMEMES, KNOWN, MAX_LENGTH, agreement, surname

_BESIDE = frozenset({"amod", "det"})
"""Relations of words that stand in the case of their head, whatever they are."""
_AGREES = _BESIDE | {"flat", "flat:name", "appos", "conj"}
"""Relations of words that may stand in the case of their head."""
_GOVERNS = frozenset({"nummod", "nummod:gov", "case"})
"""Relations of words that give their head its case."""
_PLAIN = "Nom"
"""The case of what is named."""
_CASED = frozenset({"NOUN", "PROPN", "ADJ", "DET", "PRON", "VERB"})
"""Words that have a case; of verbs, participles."""
_NAMING = frozenset({"ADJ", "PROPN"})
"""What the adjective in the name of a place may be taken for: «[Заречный] край»."""
_MAX_SEEN = 20_000


def nominative(sentence: Sentence, start: int, end: int) -> str:
    """The words between two characters of a parsed sentence, in the nominative."""
    tokens = [sentence.tokens[i] for i in touched(sentence.tokens, start, end)]
    changed = {
        t.index: _form(uncapitalized(sentence, t), t.pos, tuple(feats.items()))
        for t, feats in _in_case(tokens)
        if not _heads(sentence, tokens)
    }
    if not all(changed.values()):
        changed = {}
    first = {t.index: uncapitalized(sentence, t) for t in tokens[:1]}
    return rewritten(tokens, first | changed)


def _heads(sentence: Sentence, tokens: Sequence[Token]) -> bool:
    """«[Лосева]: Спасибо»: words before a colon that a sentence begins with name somebody as they stand."""
    behind = sentence.tokens[tokens[-1].index + 1 :][:1]
    return tokens[0].index == 0 and [t.text for t in behind] == [":"]


def _in_case(tokens: Sequence[Token]) -> list[tuple[Token, Mapping[str, str]]]:
    """The head of a phrase and what agrees with it, where they stand in an oblique case, with what they show.

    None of a subject; none where a word that would agree has another case («другие [спортсменки]», read as
    one's), or where a number («трёх районах») or a preposition («Чехии и на Украине») governs one of them.
    """
    inside = {t.index for t in tokens}
    head = next((t for t in tokens if t.head not in inside and t.pos in _CASED), None)
    case = head.feats.get("Case", _PLAIN) if head is not None else _PLAIN
    if head is None or case == _PLAIN or head.rel.startswith("nsubj"):
        return []
    found = {t.index: (t, t.feats) for t in tokens if t is head or _is_described(t, head)}
    for _ in range(2):  # the name beside the head, then its adjective
        for token in tokens:
            if token.head not in found:
                continue
            if token.rel in _GOVERNS:
                return []
            if token.rel in _AGREES and token.pos in _CASED:
                if token.feats.get("Case") == case:
                    found[token.index] = token, token.feats
                elif token.rel in _BESIDE:
                    return []
                elif _is_named_so(token, head, case):
                    found[token.index] = token, token.feats | _shown(head)
    return list(found.values())


def _shown(noun: Token) -> dict[str, str]:
    return {name: noun.feats[name] for name in ("Case", "Number", "Gender") if name in noun.feats}


def _is_named_so(name: Token, head: Token, case: str) -> bool:
    """«В посёлке [Заречном]»: an adjective that may agree with the noun before it, taken for no such."""
    if name.index != head.index + 1 or name.head != head.index or name.pos not in _NAMING:
        return False
    wanted = GRAMMEMES["Case"][case], GRAMMEMES["Number"].get(head.feats.get("Number", ""), ())
    tags = [reading.tag for reading in parses(name.text.lower()) if "ADJF" in reading.tag]
    return any(all(any(g in tag for g in either) for either in wanted) for tag in tags)


def _is_described(noun: Token, one: Token) -> bool:
    """«Аграрии Заречного [края]»: a noun right behind an adjective that agrees with it, though the parser
    hung it elsewhere.
    """
    alike = all(one.feats.get(n) == noun.feats.get(n) for n in ("Case", "Number", "Gender"))
    beside = alike and one.index + 1 == noun.index and noun.pos == "NOUN" and one.pos in _NAMING
    return beside and any("ADJF" in reading.tag for reading in parses(one.text.lower()))


@lru_cache(_MAX_SEEN)
def _form(text: str, pos: str, told: tuple[tuple[str, str], ...]) -> str:
    feats, low = dict(told), text.lower()
    if text.isupper() and len(text) > 1:
        return text  # «МУС», «ДТП» have one form
    if len(text) > MAX_LENGTH or not KNOWN.fullmatch(low):
        return ""
    case = GRAMMEMES["Case"].get(feats.get("Case", ""), ())
    number = GRAMMEMES["Number"].get(feats.get("Number", ""), ())
    readings = [
        r for r in parses(low)
        if any(c in r.tag for c in case) and (not number or r.tag.number in (None, *number))
    ]  # fmt: skip
    if not readings:
        named = surname(low, feats) if pos == "PROPN" else low
        return _like_capitals(named, text) if named != low else ""
    if not is_known(low):
        readings = [r for r in readings if not _is_guessed(r)] or readings
    best = max(readings, key=lambda r: agreement(r.tag, pos, feats) + float(r.score))
    wanted = {"nomn"} | ({best.tag.number} if best.tag.number else set())
    found = best.inflect(wanted)
    return _like_capitals(str(found.word), text) if found is not None else ""


def _is_guessed(reading: Any) -> bool:
    """«В Росстате» is no man called «[Росстата]», whatever the dictionary guesses of a word it has not."""
    named = "Name" in reading.tag and "masc" in reading.tag
    return named and str(reading.normal_form).endswith("а")


def _like_capitals(word: str, model: str) -> str:
    """A word with the capitals of another form of it: «нью-йорк» as «Нью-Йорке» has them."""
    parts, models = word.split("-"), model.split("-")
    if len(parts) != len(models):
        return word
    return "-".join(
        own if own.isupper() else part[:1].upper() + part[1:] if own[:1].isupper() else part
        for part, own in zip(parts, models, strict=True)
    )
