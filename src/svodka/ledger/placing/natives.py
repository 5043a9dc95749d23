"""Which countries a text is of, and which it only mentions.

It is of a country where an institution of it acts or speaks («Минздрав Узбекистана»), where a sentence opens
with it or such an institution (as datelines do: «АСТАНА, 20 января»), and where something is in it («в Китае
растёт спрос»). The others tell nothing of where «в стране» is: «встретился с послом Китая».
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from svodka.language.lexicon import folded
from svodka.ledger.meaning.clauses import words_behind
from svodka.ledger.meaning.concepts import Catalogue, Match
from svodka.ledger.meaning.inflection import kazakh_cases, russian_cases
from svodka.ledger.meaning.words import Text, Word, words
from svodka.model import Claim, Mention, Speaker

LOCATIVE = {"ru": "loct", "kk": "loc"}
NOMINATIVE = "nomn"
GENITIVE = "gent"
NOUN = "NOUN"
FROM = "from"
"""The direction out of a place; its prepositions stand with no locative."""
HOME = "home"
"""Flag of offices whose holders speak of their own country, as an ambassador does not."""
ENDED = re.compile(r"[.!?…\n]\W*$")
"""What ends a sentence before the first word of the next, :data:`BACK` characters at most."""
BACK = 4
MARK = re.compile(r"\s*[,.:;–—(]")
NEAR = 4
"""Words in which an institution stands beside its country: «Узбекистанның [Денсаулық сақтау министрлігі]»."""


def country(match: Match) -> str:
    """The country of a place; empty where none is known."""
    return match.concept.name if "wide" in match.concept.flags else match.concept.within


def of_people(claim: Claim, text: Text, catalogue: Catalogue) -> Iterator[str]:
    """The countries of the institution that acts or speaks: «министр здравоохранения [Узбекистана]».

    Not of others who do («[турецкие] компании открыли в стране 12 заводов»).
    """
    speaker = claim.speaker
    told = [_with_owner(one, text, catalogue) for one in (claim.actor, speaker) if one is not None]
    told += [speaker.name, speaker.role or ""] if speaker else []
    for said in dict.fromkeys(told):
        row = words(said, language=text.language)
        if _institution(row, catalogue) is not None:
            yield from filter(None, map(country, catalogue.all("place", row)))


def _with_owner(mention: Mention | Speaker, text: Text, catalogue: Catalogue) -> str:
    """The words of a Russian mention with the country behind it, whose it is: «Минторг [Казахстана]»."""
    behind = words_behind(text, mention.end) if text.language == "ru" else []
    match = catalogue.at("place", behind, 0) if behind else None
    whose = match is not None and GENITIVE in russian_cases(behind[match.first])
    return text.text[mention.start : behind[match.last].end] if match and whose else mention.text


def is_home(match: Match, said: Sequence[Word], text: Text, catalogue: Catalogue) -> bool:
    """Whether a text is of a country that it names: something is there, or a sentence opens with it."""
    return _is_inside(match, said, text, catalogue) or _opens(match, said, text, catalogue)


def _institution(row: Sequence[Word], catalogue: Catalogue) -> Match | None:
    """The first institution that words name, or office at home: «Минздрав», «президент»; not «посол»."""
    found = [*catalogue.all("actor", row)]
    found += [office for office in catalogue.all("office", row) if HOME in office.concept.flags]
    return min(found, key=lambda match: match.first, default=None)


def _is_inside(match: Match, said: Sequence[Word], text: Text, catalogue: Catalogue) -> bool:
    """Whether something is in a place: «в Китае», "in China", «Қытайда»."""
    if text.language == "kk":
        return LOCATIVE["kk"] in kazakh_cases(said[match.last])
    before = said[match.first - 1 : match.first]
    if not before:
        return False
    if text.language == "en":
        return catalogue.at("across", before, 0) is not None
    led = catalogue.at("direction", before, 0)
    inward = led is not None and led.concept.name != FROM
    return inward and LOCATIVE["ru"] in russian_cases(said[match.last])


def _opens(match: Match, said: Sequence[Word], text: Text, catalogue: Catalogue) -> bool:
    """Whether a sentence opens with a place, or with an institution of it: «[Узбекистан] обновляет больницы».

    «[Минздрав Узбекистана] отчитался», "[The Turkish government] reported", «[АСТАНА], 20 января».
    """
    back = range(match.first, max(match.first - NEAR, -1), -1)
    first = next((at for at in back if _is_first(said[at], text)), None)
    if first is None:
        return False
    while first < match.first and catalogue.at("entire", said[first : first + 1], 0) is not None:
        first += 1  # «весь Узбекистан», "the Turkish government"
    led = said[first : match.first]
    body = _institution(led or said[first : match.last + 1 + NEAR], catalogue)
    if body is None:
        return not led and _stands_alone(match, said, text)
    between = led[body.last + 1 :]
    if led and (text.language == "kk" or body.first):
        return False
    if any(catalogue.at("link", [word], 0) is None for word in between):
        return False  # "The minister praised Turkish engineers"
    head = said[first + body.first]
    return text.language != "ru" or NOMINATIVE in russian_cases(head)


def _stands_alone(match: Match, said: Sequence[Word], text: Text) -> bool:
    """Whether a place is named by itself, and belongs to no noun behind it («Қытай көліктері»)."""
    first, last = said[match.first], said[match.last]
    if MARK.match(text.text, last.end):
        return True
    if text.language == "ru":
        return first.part == NOUN and NOMINATIVE in russian_cases(first)
    return text.language == "en" and folded(last.text) == folded(
        dict(match.concept.titles).get("en", "")
    )


def _is_first(word: Word, text: Text) -> bool:
    """Whether a sentence begins with a word."""
    start = max(0, word.start - BACK)
    before = text.text[start : word.start]
    return (not start and not any(map(str.isalnum, before))) or bool(ENDED.search(before))
