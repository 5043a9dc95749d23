"""Who does what a passive verb says: «40 men were held *by the guards*»."""

from __future__ import annotations

from svodka.language.english.counted.nouns import NOUNS
from svodka.language.english.cues import links, speaking
from svodka.language.english.site import Site, units, words_of
from svodka.language.english.speakers.voices import sort_of
from svodka.language.english.tree import child, is_passive, phrase
from svodka.language.slots import Words

_ENDS = frozenset(["SCONJ", "VERB"])
"""Parts of speech that end the clause of a passive verb."""
_AWAY = frozenset(["from", "off", "into"])
"""What stands before where somebody is taken from or to: «were pulled *from* the river by divers»."""
_WITH = frozenset(["to", "with", "at"])
"""What stands before whom or what something is done to or with: «handed *to* the court by the guards»."""
_NAMING = frozenset(["of", "for"])
"""What stands between a body and its name."""
_NO_DEED = frozenset(["PROPN", "PRON", "NUM"])
"""Parts of speech of what nobody does: «in *Karsun* by the guards»."""


def agent(site: Site, action: int) -> int | None:
    """«was sold *by the ministry*», not «by helicopter», «by 17 votes», «followed by Mayo».

    «Caused by *a fault*»: of 20 things after «by» in annotated articles 6 are the annotated actors.
    """
    if site.tokens[action].lemma == "follow":
        return None
    if (own := _right_behind(site, action)) is not None:
        return own
    for rels in (("obl:agent",), ("obl",)):
        for at in site.sentence.children[action]:
            token = site.tokens[at]
            if token.rel not in rels or at in site.own or at < action:
                continue
            if site.low(at) in words_of("nobody"):
                continue  # «was adopted by 14 votes to *none*»
            if token.rel == "obl:agent" and token.pos in ("PRON", "X"):
                return at
            if token.rel == "obl:agent" and (
                site.case(at) in links("no-agent") or site.is_time(at)
            ):
                continue  # «was hit by floods in *May*», «will be withdrawn by *Easter*»
            if token.rel == "obl" and (site.case(at) != "by" or site.is_time(at)):
                continue
            if token.pos in ("NOUN", "PROPN") and not _is_means(site, at):
                return at if not is_thing(site, at) or _acts(site, at, action) else None
    return _farther(site, action)


def _right_behind(site: Site, action: int) -> int | None:
    """«was broken six times by the army and eight *by the rebels*»: beside the second of two figures."""
    by = site.last + 1
    if not action < site.first or site.low(by) != "by" or site.tokens[by].rel != "case":
        return None
    doer = site.tokens[by].head
    joined = site.low(site.first - 1) in ("and", ",", "but") and site.tokens[doer].pos in NOUNS
    return (
        doer
        if joined and doer > by and not site.is_time(doer) and is_somebody(site, doer)
        else None
    )


def _farther(site: Site, action: int) -> int | None:
    """«was held with 40 kilograms in Tirsk *by the coast guard*»: what the tree has hung on a place."""
    tokens = site.tokens
    for by in tokens[action + 1 :]:
        if by.pos in _ENDS or by.text == ";":
            return None
        if by.low != "by" or by.rel != "case" or by.head < by.index:
            continue
        doer = tokens[by.head]
        if doer.head < 0:
            return None
        above = tokens[doer.head]
        apart = above.index > doer.index or above.pos in _NO_DEED or above.lemma in units()
        apart = apart or (above.head == action and site.case(above.index) in _AWAY | _WITH)
        if doer.pos in NOUNS and apart and doer.index not in site.own:
            return doer.index if is_somebody(site, doer.index) else None
    return None


def is_somebody(site: Site, at: int) -> bool:
    """«by *the coast guard*», «by *gunmen*»: people, a person or a body."""
    return sort_of(site.sentence, at, *phrase(site.sentence, at)) in ("body", "people", "person")


def body_of(site: Site, head: int, words: Words) -> Words:
    """«*the Ministry of Health* held 40», not «the Ministry»: a body has its name behind «of»."""
    if site.tokens[head].end != words.end or head + 2 >= len(site.tokens):
        return words
    if site.low(head + 1) not in _NAMING or site.tokens[head].lemma.lower() not in speaking("body"):
        return words
    name = site.tokens[head + 1].head
    hung = site.tokens[name].head == head or _in_name(site, head, name)
    if name <= head + 1 or not hung or name in site.own or site.tokens[name].pos not in NOUNS:
        return words  # «accused *the army* of killing 40»
    if site.tokens[head].feats.get("Number") == "Plur":
        return words  # «guards of Belmora»
    if site.low(head + 1) == "for" and site.tokens[name].pos != "PROPN":
        return words  # «the bank for trading 40 shares»
    start, end = phrase(site.sentence, name)
    if start <= head or any(t.pos == "NUM" for t in site.tokens[head + 1 : end + 1]):
        return words  # «a team of eight»
    for token in site.tokens[end + 1 : site.first if head < site.first else None]:
        inside = token.head in range(start, end + 1) and token.rel in ("conj", "nmod")
        if inside and token.text[:1].isupper() and "," not in _texts(site, end, token.index):
            end = phrase(site.sentence, token.index)[1]  # «… of *Science and Culture of Tirsk*»
    stop = site.tokens[end].end
    return Words(words.start, stop, site.outline.text[words.start : stop])


def _in_name(site: Site, head: int, name: int) -> bool:
    """«by the *Department for Transport*»: a name in capitals, whose end the tree has hung on the verb."""
    first, last = site.tokens[head], site.tokens[name]
    capitals = first.text[:1].isupper() and last.text[:1].isupper()
    return capitals and first.pos == "PROPN" and last.head == first.head and name == head + 2


def _texts(site: Site, after: int, before: int) -> list[str]:
    """The texts of the tokens between two."""
    return [t.text for t in site.tokens[after + 1 : before]]


def is_thing(site: Site, at: int) -> bool:
    """Whether a noun names neither somebody nor a body."""
    return sort_of(site.sentence, at, *phrase(site.sentence, at)) == "thing"


def _acts(site: Site, at: int, action: int) -> bool:
    """«Hired by *the mine*», «buried by *a landslide*»: one that can be told apart; not «by auction»."""
    token = site.tokens[at]
    told = child(site.sentence, at, "det", "nmod:poss") is not None
    amount = token.lemma in units() or child(site.sentence, at, "nummod") is not None
    passive = is_passive(site.sentence, action)
    return told and passive and not amount and token.lemma not in links("means")


def _is_means(site: Site, at: int) -> bool:
    """«by *helicopter*», «by *decision* of the court», «by 17 *votes*»: how, and not by whom."""
    token = site.tokens[at]
    if token.lemma == "vote":
        return True
    bare = token.pos == "NOUN" and token.feats.get("Number") != "Plur" and (
        child(site.sentence, at, "det", "amod", "compound", "nmod:poss", "nummod") is None
    )  # fmt: skip
    return bare and token.lemma not in speaking("body", "person")
