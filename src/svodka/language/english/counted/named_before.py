"""What a bare English number counts that the sentence before names: «*Schools* reopened. 40 are shut»."""

from __future__ import annotations

import re

from svodka.language.analysis import Sentence
from svodka.language.english.cues import telling
from svodka.language.english.persons import is_person
from svodka.language.english.site import Site, noun_span, units, words_of
from svodka.language.english.tree import child
from svodka.language.lexicon import classes
from svodka.language.quantities.numberwords import number_words
from svodka.language.slots import Spot, Words

BARE = re.compile(
    r" (?:are|were|have|had|will|would|can|could|may|remain(?:ed)?|more|others)\b|[.,;]"
)
"""What stands behind a number without a noun."""
_SUBJECTS = ("nsubj", "nsubj:pass")
_RELATIVE = frozenset(["which", "whom", "that"])
"""What opens a clause about something in the same sentence."""
_MAIN = frozenset(["conj", "parataxis"])
"""How a clause hangs that is as good as the main one."""
_NO_MANY = frozenset(["vague", "one"])
"""Number words of which a bare subject is often people: «Thousands marched»."""


def may_be_bare(text: str, spot: Spot) -> bool:
    """A cheap test: whether a number of things may have no noun beside it."""
    return spot.kind == "count" and BARE.match(text, spot.end) is not None


def named_before(site: Site, deed: int | None) -> Words | None:
    """The one noun of many, without a number, that the sentence before is about or does something to.

    Of those who are killed, held or heard only a noun of persons.
    """
    word = number_words("english").get(site.low(site.last))
    if not may_be_bare(site.outline.text, site.spot) or (word and word.category in _NO_MANY):
        return None
    if site.spot.change is not None or not _is_subject(site):
        return None
    index = site.sentence.index - 1
    before = site.outline.sentences[index] if index >= 0 else None
    if before is None or not before.parsed or before.paragraph != site.sentence.paragraph:
        return None
    many = [t.index for t in before.tokens if _is_many(before, t.index)]
    if len(many) != 1 or not _may_be(site, deed, before.tokens[many[0]].lemma):
        return None
    start, end = noun_span(before, many[0])
    return Words(start, end, before.tokens[many[0]].lemma)


def stands_bare(site: Site, deed: int | None) -> bool:
    """«*Thousands* protested against the law»: a bare subject right before its verb."""
    token = site.tokens[site.top]
    word = number_words("english").get(site.low(site.last))
    bare = word is not None and word.category in _NO_MANY
    subject = bare and token.rel == "nsubj" and token.head == deed
    subject = subject and site.low(site.first - 1) not in _RELATIVE - {"that"}
    verb = deed is not None and site.tokens[deed].pos == "VERB" and site.last + 1 == deed
    return subject and verb


def _is_subject(site: Site) -> bool:
    """Whether a plain number is the subject of a main clause: no «80 *million*», nothing behind «which»."""
    token = site.tokens[site.top]
    if token.rel not in _SUBJECTS or token.head < 0:
        return False
    verb = site.tokens[token.head]
    main = verb.head < 0 or verb.rel in _MAIN
    before = {t.low for t in site.tokens[: site.first]}
    return (
        main
        and before.isdisjoint(_RELATIVE)
        and site.low(site.last) not in words_of("scale", "large")
    )


def _is_many(sentence: Sentence, index: int) -> bool:
    """Whether a noun in the plural is the subject or object of a main clause, and has no number."""
    token = sentence.tokens[index]
    if token.pos != "NOUN" or token.feats.get("Number") != "Plur" or token.head < 0:
        return False
    if token.rel not in (*_SUBJECTS, "obj") or child(sentence, index, "nummod") is not None:
        return False
    verb = sentence.tokens[token.head]
    return (verb.head < 0 or verb.rel in _MAIN) and token.lemma not in units()


def _may_be(site: Site, deed: int | None, noun: str) -> bool:
    """Whether what a verb says can be said of a noun: only persons are killed, held, or say anything."""
    if noun in words_of("calendar", "sum"):
        return False
    lemma = site.tokens[deed].lemma if deed is not None else ""
    persons = classes("english/persons")
    of_persons = persons["hurting"] | persons["judging"] | persons["taking"] | telling()
    return lemma not in of_persons or is_person(noun)
