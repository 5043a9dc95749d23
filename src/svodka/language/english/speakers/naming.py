"""The name of one who speaks, beside a verb of saying and the noun that says who it is."""

from __future__ import annotations

from svodka.language.analysis import Sentence, Token
from svodka.language.english.speakers.asides import name_after_comma, name_in_aside
from svodka.language.english.speakers.beside_verbs import name_behind, without_day
from svodka.language.english.speakers.noun_phrases import leading, title_behind, titled
from svodka.language.english.tree import phrase


def named(sentence: Sentence, who: int | None, verb: Token) -> tuple[int, int] | None:
    """«Police commissioner *Rosa Vidal* said»: a name between a noun and its verb is that of the speaker."""
    tokens = sentence.tokens
    if who is not None and who > verb.index:
        return name_after_comma(sentence, who)
    last = without_day(sentence, verb.index - 1)
    if (behind := title_behind(sentence, last)) is not None:
        return behind
    if who is not None and who < last and (aside := name_in_aside(sentence, who, last)) is not None:
        return aside
    if who is None or not who < last or tokens[who].pos != "NOUN":
        return _with_title(sentence, verb, last)
    if any(t.pos != "PROPN" for t in tokens[who + 1 : last + 1]):
        name = name_behind(sentence, who, last)
        return (name, last) if name is not None else _with_title(sentence, verb, last)
    return phrase(sentence, who)[0], last


def _with_title(sentence: Sentence, verb: Token, last: int) -> tuple[int, int] | None:
    """«*Head of the Port of Tirsk Omar Feki* said»: a title that opens a sentence, with a name behind it."""
    first = leading(sentence, verb.index)
    return titled(sentence, first, last) if first is not None else None
