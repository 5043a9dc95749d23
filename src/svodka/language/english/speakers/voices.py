"""Who was heard and named so far in a text: whom «he», «it», «they» beside a verb of saying go back to."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from svodka.language.analysis import Sentence, Token
from svodka.language.english.cues import links, speaking
from svodka.language.english.marks import CLOSING, OPENING, QUOTES
from svodka.language.english.speakers.beside_verbs import speaker_phrase
from svodka.language.english.speakers.own_sentence import above_clause, inside, parted
from svodka.language.english.speakers.pronouns import Sort, fitting, pronouns
from svodka.language.english.speakers.together import together
from svodka.language.english.tree import antecedent, phrase
from svodka.language.lexicon import classes, load
from svodka.language.slots import Words

_JUST = 2
"""Sentences back in which a subject was just told of."""
_NEAR = 1
"""Paragraphs back in which a name that said nothing is looked for."""


@cache
def lands() -> frozenset[str]:
    """Countries and great cities, which no pronoun of persons goes back to."""
    known = classes("english/places")["land"]
    return known | {form.lower() for entry in load("english/countries") for form in entry.forms}


@dataclass(slots=True)  # not frozen: made by the ten thousand, thrice as quick
class Heard:
    """One who spoke, or who a sentence is about."""

    words: Words
    sort: Sort
    sentence: int
    paragraph: int
    spoke: bool
    named: bool


def sort_of(sentence: Sentence, who: int, first: int, last: int) -> Sort:
    """What a noun phrase names, by its words."""
    head = sentence.tokens[who]
    words = sentence.tokens[first : last + 1]
    plural = head.feats.get("Number") == "Plur"
    if head.pos == "NOUN" and plural and _is_name(sentence, head):
        return "name"
    if head.pos == "NOUN":
        if head.lemma in speaking("messenger"):
            return "body"  # «the Kazpress *correspondent* reports»: no «he» behind goes back to him
        if head.lemma in speaking("person"):
            return "people" if plural else "person"
        if head.lemma in speaking("body"):
            return "people" if plural else "body"
        return "people" if plural else "thing"
    lows = [t.low for t in words if t.pos in ("NOUN", "PROPN", "ADJ")]
    if head.low in speaking("person"):
        return "person"  # «Chairman of the National Bank»
    if not lows or lows[-1] in speaking("body") or " ".join(lows) in lands():
        return "body"
    if any(low in speaking("person") or low in speaking("title") for low in lows):
        return "person"
    if any(low in speaking("body") for low in lows):
        return "body"
    inside = any(t.pos == "ADP" for t in words)
    return "person" if sum(t.pos == "PROPN" for t in words) > 1 and not inside else "name"


def _is_name(sentence: Sentence, noun: Token) -> bool:
    """«*Wilkes* says most have left»: a name with the ending of a plural, beside a verb of one."""
    verb = sentence.tokens[noun.head]
    one = verb.feats.get("Number") == "Sing" and verb.text.endswith("s")
    bare = noun.index == 0 and noun.text[:1].isupper() and len(noun.text) > 1
    return bare and one and noun.head == 1 and noun.rel.startswith("nsubj")


class Voices:
    """Those heard so far, in the order of the text."""

    def __init__(self) -> None:
        self._heard: list[Heard] = []

    def __len__(self) -> int:
        return len(self._heard)

    def spoke(self, sentence: Sentence, who: int, words: Words) -> None:
        """Somebody was named as a speaker."""
        first, last = _range(sentence, words)
        sort = sort_of(sentence, who, first, last)
        if sort == "thing":
            sort = "body"
        elif sort == "name" and any(
            one.sort == "person" and one.words.normal.endswith(words.normal) for one in self._heard
        ):
            sort = "person"
        self._add(words, sort, sentence, spoke=True, named=True)

    def again(self, sentence: Sentence, words: Words) -> None:
        """Somebody heard before spoke again."""
        for one in reversed(self._heard):
            if one.words == words:
                self._add(words, one.sort, sentence, spoke=True, named=one.named)
                return

    def mentioned(self, text: str, sentence: Sentence, quotes: Sequence[tuple[int, int]]) -> None:
        """Note whom a sentence is about, outside of quotations."""
        self._heard += [
            one
            for one in about(text, sentence)
            if not any(start < one.words.start < end for start, end in quotes)
        ]

    def of_pronoun(self, text: str, pronoun: str, sentence: Sentence, before: int) -> Words | None:
        """Whom a pronoun beside a verb of saying goes back to; ``before``: the token that it is."""
        sorts = fitting().get(pronoun.lower())
        if sorts is None:
            return None
        if (above := above_clause(text, sentence, before)) is not None:
            self._add(above, sorts[0], sentence, spoke=True, named=True)
            return above
        here = sentence.tokens[before].start
        told = any(h.spoke and h.sort == sorts[0] for h in self._heard)
        own = [
            h
            for h in about(text, sentence)
            if h.words.end <= here and _fits(h, sorts[0], bare=not told)
        ]
        if pronoun.lower() in pronouns("object") or (
            pronoun.lower() == "they" and inside(sentence, before)
        ):
            own = []  # «the agency quoted *him*», «*Foreigners* make up 40 percent, they noted»
        spoken = any(
            h.spoke and h.sort in sorts and h.paragraph == sentence.paragraph for h in self._heard
        )
        if own and (not spoken or parted(sentence, own[-1].words, here)):
            if own[-1].named or pronoun.lower() == "they":
                self._add(own[-1].words, sorts[0], sentence, spoke=True, named=own[-1].named)
                return own[-1].words
        for one in reversed(self._heard):
            beside = one.paragraph == sentence.paragraph and one.sort == sorts[0] and one.named
            beside = beside or _just_told_of(one, sentence)
            if (one.spoke or beside) and one.sort in sorts and not _is_short(one, sorts[0]):
                return self._fitting(one, sorts[0]).words
        for one in reversed(self._heard):
            near = one.paragraph >= sentence.paragraph - _NEAR
            if near and one.sort == sorts[0] and (one.named or one.sentence >= sentence.index - 1):
                return one.words
        return None

    def _fitting(self, found: Heard, sort: Sort) -> Heard:
        """«*The mayor* says 40 came, Fishfacts reports. He added …»: of two the one that fits.

        «The army bombed the port, according to *the agency*. It said …»: of two bodies the one that spoke.
        """
        if found.sort == sort and (found.spoke or sort != "body"):
            return found
        both = (
            h for h in self._heard if h.spoke and h.sentence == found.sentence and h.sort == sort
        )
        return next(both, found)

    def quoted(self, until: int, paragraph: int, *, opens: bool) -> Words | None:
        """Whose a quotation without a verb of saying is, of the first ``until`` heard."""
        for one in reversed(self._heard[:until]):
            if one.spoke:
                return one.words if one.paragraph >= paragraph - 1 else None
            near = one.paragraph >= paragraph - opens  # «*Rosa Vidal* laughs. / "I alone lost 40"»
            if near and one.sort == "person" and one.named:
                return one.words
        return None

    def _add(
        self, words: Words, sort: Sort, sentence: Sentence, *, spoke: bool, named: bool
    ) -> None:
        self._heard.append(Heard(words, sort, sentence.index, sentence.paragraph, spoke, named))


def _is_short(one: Heard, sort: Sort) -> bool:
    """Whether letters stand for what is no person: «*GDP* estimates a rise. He added …»."""
    return sort == "person" and one.sort == "name" and one.words.normal.isupper()


def _fits(one: Heard, sort: Sort, bare: bool) -> bool:
    """Whether a pronoun of a sort goes back to one of its own sentence; ``bare``: to a person by one name."""
    name = one.sort == "name" and one.words.normal[1:].islower()
    return one.sort == sort or (bare and name and sort == "person")


def _just_told_of(one: Heard, sentence: Sentence) -> bool:
    """«*City hall* disagreed. It said …», «*Lunn* blamed the rain. "…," he said»: the subject just before.

    A person without a name («the official») is often one who spoke, named before.
    """
    near = one.paragraph == sentence.paragraph and 0 < sentence.index - one.sentence <= _JUST
    name = one.sort == "name" and one.words.normal[1:].islower() and one.words.normal != "Nobody"
    return near and (one.sort in ("people", "body") or name)


def speaker_of(
    text: str,
    sentence: Sentence,
    who: int | None,
    voices: Voices,
    words: tuple[int, int] | None = None,
) -> tuple[Words | None, str]:
    """The words and the name of a speaker by its head (or first and last token), noted as one who spoke.

    A pronoun is whom it goes back to.
    """
    if who is None:
        return None, ""
    token = sentence.tokens[who]
    named = token.text.isupper() and len(token.text) > 1  # «*WHO* said»
    if not named and (
        token.low in pronouns("speaks")
        or (token.pos == "PRON" and not (who and token.text[:1].isupper()))
    ):
        if token.low in links("antecedent") and token.head >= 0:
            verb = sentence.tokens[token.head]
            if verb.rel.startswith("acl") and verb.head >= 0:
                return speaker_phrase(text, sentence, antecedent(sentence, who))
        speaker = voices.of_pronoun(text, token.text, sentence, who)
        if speaker is None:
            return None, ""
        voices.again(sentence, speaker)
        return speaker, speaker.normal
    if words is None:
        speaker = speaker_phrase(text, sentence, who)[0]
    else:
        first, last = together(sentence, *words)
        start, end = sentence.tokens[first].start, sentence.tokens[last].end
        speaker = Words(start, end, text[start:end])
    voices.spoke(sentence, who, speaker)
    return speaker, speaker.normal


def about(text: str, sentence: Sentence) -> Iterator[Heard]:
    """Whom the clauses of a sentence are about, in order: their subjects, or the names beside these."""
    subjects = [t for t in sentence.tokens if t.rel[:5] == "nsubj" and t.pos in ("NOUN", "PROPN")]
    quoted = _quoted(sentence) if subjects else ()
    for token in subjects:
        if token.index in quoted:
            continue
        if token.head >= 0 and not _main(sentence, token.head):
            continue
        who = token.index
        for at in sentence.children[who]:
            if sentence.tokens[at].rel == "appos" and sentence.tokens[at].pos == "PROPN":
                if token.lemma in speaking("person"):
                    who = at  # «its director, *Rosa Vidal*, promised»
        if any(sentence.tokens[c].rel == "nummod" for c in sentence.children[who]):
            continue
        words = speaker_phrase(text, sentence, who)[0]
        first, last = phrase(sentence, who)
        sort = sort_of(sentence, who, first, last)
        named = any(t.pos == "PROPN" for t in sentence.tokens[first : last + 1])
        if sort != "thing":
            yield Heard(words, sort, sentence.index, sentence.paragraph, False, named)


def _quoted(sentence: Sentence) -> Collection[int]:
    """The places of the tokens that stand in quotation marks, as they are opened and closed."""
    words = [t.text for t in sentence.tokens]
    if QUOTES.isdisjoint(words):
        return ()
    found: set[int] = set()
    first = next(t for t in sentence.tokens if t.text in QUOTES)
    before = sentence.tokens[max(0, first.index - 1)]
    quoted = first.text in CLOSING and before.end == first.start  # opened in a sentence before
    for index, word in enumerate(words):
        if word in QUOTES:
            quoted = word in OPENING and (word not in CLOSING or not quoted)
        if quoted:
            found.add(index)
    return found


def _main(sentence: Sentence, verb: int) -> bool:
    """Whether a predicate is that of a main clause."""
    for _ in range(6):
        token = sentence.tokens[verb]
        if token.head < 0:
            return True
        if token.rel not in ("conj", "parataxis"):
            return False
        verb = token.head
    return False


def _range(sentence: Sentence, words: Words) -> tuple[int, int]:
    inside = [t.index for t in sentence.tokens if t.start < words.end and t.end > words.start]
    return (inside[0], inside[-1]) if inside else (0, 0)
