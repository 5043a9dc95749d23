"""Whether a short paragraph beside Kazakh ones is Russian by its words: a post tells the same in both."""

from __future__ import annotations

import re

from svodka.language.lexicon import classes

_WORD = re.compile(r"[^\W\d_]+")
_SHARE = 4
"""One of so many words tells it."""
_FORM = re.compile(
    r"\w{2,}(?:[её]но|[её]ны|ято|[аеиуы]ли|[бгс]ли|ило|ало|ого|его|ому|[иы]ми|ами|ями|[иы]х|щих|ной|ской|[сн]ая"
    r"|ное|[нк]ие|ные|ный|ский|ость|ости|ение|ения|ении|[аи]ть|ателей|ителей|ции|ств[оа]|[а-я]ров|[дктм]ов|ек)\Z"
)
"""How words end that Kazakh news do not borrow with their ending: «изъято», «погибли», «нарушителей»."""


def in_russian_words(text: str) -> bool:
    """«🔹 задержано 214 нарушителей границы»: whether the words of a line tell that it is Russian.

    Names do not («Ахметов», «Павлодарский завод»): they stand in Kazakh as well.
    """
    found = _WORD.findall(text)
    if text.isupper():
        found = list(map(str.lower, found))
    elif found and not found[0].endswith(("ов", "ский")):  # «Ахметов», «Озёрский»
        found[0] = found[0].lower()
    words = classes("kazakh/telling")["russian"]
    known = sum(
        word.lower() in words or _FORM.match(word) is not None for word in found if word.islower()
    )
    return known > 0 and _SHARE * known >= len(found)
