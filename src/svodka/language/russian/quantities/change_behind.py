"""Words of change behind an amount: «на 21% [уменьшилось] число краж», «на 5%, до 9 рублей, [подорожал]»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.punctuation import DASHES
from svodka.language.quantities.marks import Mark
from svodka.language.russian.numerals import is_verb, lemmas, readings
from svodka.language.russian.quantities.change_ends import verb_behind_end
from svodka.language.russian.quantities.change_words import behind_bracket, words_of_change


def said_behind(sequence: Sequence[Mark], on: int, at: int) -> str | None:
    """«[На] 21% уменьшилось число краж»: the class of the word of change right behind its amount."""
    before = sequence[on - 1] if on else None
    if before is not None and before.kind == "word":
        told = any(form.lemma in words_of_change() for form in readings(before.low)[:1])
        if told or is_verb(before.low):  # «после снижения [на] 5% цены выросли на 2%»
            return None
    if at < len(sequence) and sequence[at].low == "(":  # «на 15% (с 69% до 84%) выросла доля»
        at = behind_bracket(sequence, at)
    elif [mark.low for mark in sequence[at + 1 : at + 2]] == ["до"]:
        return verb_behind_end(sequence, at + 1)  # «на 5%, до 40 рублей, подорожал хлеб»
    elif at < len(sequence) and sequence[at].low in DASHES and sequence[at].gap:
        at += 1  # «сильнее всего — на 5% — подорожала соль»
    elif at + 2 < len(sequence) and sequence[at].low == "за":  # «на 11% за год подорожали»
        at += 2
    if at + 1 < len(sequence) and _is_genitive(sequence[at]):  # «на 138 человек уменьшилось»
        at += 1
    if at < len(sequence) and "быть" in lemmas(sequence[at].low):  # «на 5% будут повышены»
        at += 1
    mark = sequence[at] if at < len(sequence) else None
    if mark is None or mark.kind != "word":
        return None
    if not is_verb(mark.low) and all(form.pos != "PRTS" for form in readings(mark.low)):
        return None
    return next(
        (words_of_change()[lemma] for lemma in lemmas(mark.low) if lemma in words_of_change()), None
    )


def _is_genitive(mark: Mark) -> bool:
    return mark.kind == "word" and any(
        form.pos == "NOUN" and form.case == "gent" for form in readings(mark.low)[:2]
    )
