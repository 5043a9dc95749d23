"""Names of people, organisations and places: from the tags of tokens to spans."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from svodka.language.analysis import BULLETS, Name, Sentence, Token
from svodka.language.lexicon import classes
from svodka.language.punctuation import OPENING, is_posted
from svodka.language.russian.dictionary import parses
from svodka.language.russian.pretrained import Integers

_CLOSES = {"»": "«", '"': '"', "”": "“", "“": "„"}
"""Marks that close a quotation, and those that open it."""
_BEHIND = frozenset("-–—:(")
_STOPS = frozenset(".!?…")
_INITIAL = 2
"""Letters of an initial or an abbreviation that has a stop of its own."""

_MINUTED = 5
"""Tokens of a surname and two initials with their stops."""

Stretch = tuple[int, int, str]
"""The first and the last token of a name (numbered through a batch), and its kind."""


def stretches(tags: Integers, names: Sequence[str], starts: Integers) -> Iterator[Stretch]:
    """Where tokens that carry ``B-PER``, ``I-PER`` … or ``O`` make a name, in their order.

    ``tags`` are numbers in ``names``, ``starts`` the first tokens of sentences. A tag of another kind
    begins a new name.
    """
    parts = [name.partition("-") for name in names]
    kinds = sorted({kind for _, _, kind in parts})  # the first is "": of no kind
    kind = np.array([kinds.index(own) for _, _, own in parts])[tags]
    begins = np.array([part == "B" for part, _, _ in parts])[tags]
    begins[1:] |= kind[1:] != kind[:-1]
    begins[starts] = True
    firsts = np.flatnonzero(begins)
    lasts = np.append(firsts[1:], len(tags)) - 1
    named = kind[firsts] > 0
    own = kind[firsts[named]].tolist()
    for first, last, number in zip(firsts[named].tolist(), lasts[named].tolist(), own, strict=True):
        yield first, last, kinds[number]


def name(sentence: Sentence, first: int, last: int, kind: str, text: str) -> Name:
    """The name from token ``first`` to ``last`` of a sentence with this text.

    The mark that closes a quotation in it belongs to it, which the tagger leaves out as a rule (51 names of
    annotated articles end before one, in 47 it follows at once); the mark before an item of a list does not,
    nor do the stop behind «сообщает Би-би-си[.]» and what posts put
    behind names («Актау[ #новости]», «МВД[👮]»).
    """
    tokens = sentence.tokens
    last = next((at - 1 for at in range(first + 1, last + 1) if is_posted(tokens[at].text)), last)
    if first < last and tokens[first].text in BULLETS:
        first += 1
    if kind == "LOC" and first < last and tokens[first].pos == "ADP":
        first += 1  # «Над [Курской областью]»
    if kind == "PER" and first < last and _is_title(tokens, first):
        first += 1  # «ректор [Дарья Ильина]»
    if first < last and _ends_sentence(tokens, last):
        last -= 1
    if kind == "ORG" and first < last:
        last = _without_deeds(tokens, first, last)
    if not first and 0 < (end := initials_end(tokens)) < last:
        last = end  # «[КАРЦЕВ А. Н.] Уважаемые коллеги»
    start = tokens[first].start
    words = text[start - sentence.start : tokens[last].end - sentence.start]
    after = tokens[last + 1].text if last + 1 < len(tokens) else ""
    if after in _CLOSES and _is_open(words, after):
        last += 1
        words = text[start - sentence.start : tokens[last].end - sentence.start]
    heads = kind == "PER" and _heads_item(tokens, first)
    if kind != "LOC" and first == last and (heads or _is_alone(tokens, first)) and _is_place(words):
        kind = "LOC"
    return Name(words, start, tokens[last].end, kind, first, last)


def divided(sentence: Sentence, first: int, last: int, kind: str) -> Iterator[Stretch]:
    """A name of a sentence, or the two that it is: «в январе в [ХМАО] [„Норд“] нанял 40 врачей».

    A place behind a preposition, and the subject of the verb behind it. Whose office somebody holds and
    who he is: «начальник полиции [Тирска] [Том Рид] сообщил»; an office is none: «ректор [университета]».
    """
    tokens = sentence.tokens
    if kind == "PER" and last - first > 1 and _is_owner(tokens, first):
        yield first, first, "LOC"
        yield first + 1, last, kind
        return
    if kind == "ORG" and first < last and _is_office(tokens, first):
        yield first + 1, last, kind
        return
    if tokens[first].text.casefold() in classes("russian/duties")["thanks"]:  # «силами [фонда]»
        first += 1
        if first > last:
            return
    where = tokens[first].feats.get("Case") == "Loc"
    for at in range(first + 1, last + 1) if where else ():
        if tokens[at].rel == "nsubj" and tokens[at].head > last:
            before = tokens[at - 1].text in OPENING
            yield first, at - 1 - before, "LOC"
            if before or tokens[at].text[0].isupper():
                yield at - before, last, "ORG"
            return
    yield first, last, kind


def _without_deeds(tokens: Sequence[Token], first: int, last: int) -> int:
    """«[Омская таможня] нашла и изъяла», «[Фонд] при поддержке жителей»: where a body ends before what it did
    and with whose help.
    """
    support = classes("russian/duties")["support"]
    last -= tokens[last].text == ":"
    deed = tokens[last].pos == "VERB" and tokens[last].text.islower()
    last -= last > first and deed and tokens[last - 1].text not in OPENING
    for at in range(first + 1, last):
        if tokens[at].pos == "ADP" and tokens[at + 1].text in support:
            return at - 1
    return last


def initials_end(tokens: Sequence[Token]) -> int:
    """The last stop of a name in capitals that opens a turn in minutes: «КАРЦЕВ А. Н[.] Итак, …»; else 0."""
    if len(tokens) <= _MINUTED or not tokens[0].text.isupper() or len(tokens[0].text) <= _INITIAL:
        return 0
    one, stop, other, end, after = (token.text for token in tokens[1 : _MINUTED + 1])
    initials = all(len(text) == 1 and text.isupper() for text in (one, other))
    begins = initials and stop == end == "." and after[:1].isupper()
    return _MINUTED - 1 if begins and names_person(tokens[0].text.casefold()) else 0


def names_person(low: str) -> bool:
    """Whether a word in the nominative is a name of people, and of no place: «Лосева», not «Киров»."""
    found = [parse.tag for parse in parses(low) if parse.tag.case == "nomn"]
    people = any(kind in tag for tag in found for kind in ("Name", "Surn", "Patr"))
    return people and not any("Geox" in tag for tag in found)


def _is_owner(tokens: Sequence[Token], first: int) -> bool:
    """Whether the tree hangs the words behind the first of a name on what stands before the name."""
    own, person, surname = tokens[first : first + 3]
    apart = person.rel == "appos" and 0 <= person.head < first and own.head < first
    return apart and surname.rel.startswith("flat") and surname.head == person.index


def _is_title(tokens: Sequence[Token], first: int) -> bool:
    """Whether what begins a name is an office before it: «[ректор] Дарья Ильина»."""
    title, behind = tokens[first : first + 2]
    persons = classes("russian/speaker_nouns", "kind")["person"]
    return title.pos == "NOUN" and title.lemma in persons and behind.pos == "PROPN"


def _is_office(tokens: Sequence[Token], first: int) -> bool:
    """«[Ректор] университета»: a person before the genitive of a body in small letters."""
    office, body = tokens[first : first + 2]
    persons = classes("russian/speaker_nouns", "kind")["person"]
    return office.lemma in persons and body.text.islower() and body.feats.get("Case") == "Gen"


def names_stuff(tokens: Sequence[Token], first: int, last: int) -> bool:
    """«[Подсолнечник] убран с 40 га», «[газа] добыто 9 тонн»: a thing that begins the sentence, no place.

    What was done to it stands right behind, and the dictionary knows no such place.
    """
    if first or last or len(tokens) == 1 or tokens[1].feats.get("Variant") != "Short":
        return False
    if tokens[0].pos != "NOUN" or tokens[0].feats.get("Animacy") != "Inan":
        return False
    found = parses(tokens[0].text.casefold())[:1]
    return any(one.is_known and "Geox" not in one.tag and one.tag.POS == "NOUN" for one in found)


def _ends_sentence(tokens: Sequence[Token], last: int) -> bool:
    """Whether a stop is the sentence's and not that of an initial: «Иванов А. [И.]»."""
    stop = last == len(tokens) - 1 and tokens[last].text in _STOPS
    return stop and len(tokens[last - 1].text) > _INITIAL


def _is_open(words: str, closing: str) -> bool:
    """Whether a quotation that begins in these words is still to be closed."""
    opening = _CLOSES[closing]
    if opening == closing:
        return words.count(closing) % 2 == 1
    return words.count(opening) > words.count(closing)


def _heads_item(tokens: Sequence[Token], index: int) -> bool:
    """Whether a word stands before the dash or the colon of an item: «• [Астана] — 12 случаев»."""
    begins = index == 0 or tokens[index - 1].text in BULLETS
    return begins and index + 1 < len(tokens) and tokens[index + 1].text in _BEHIND


def _is_alone(tokens: Sequence[Token], index: int) -> bool:
    """Whether a word is a line, as the heading of a section is: «[Омск]», «• [Тула]:»."""
    return not any(token.text[:1].isalpha() for token in tokens if token.index != index)


def _is_place(word: str) -> bool:
    """Whether the dictionary knows a word as a place first of all."""
    found = parses(word.casefold())[:1]
    return any(one.is_known and "Geox" in one.tag and one.tag.case == "nomn" for one in found)
