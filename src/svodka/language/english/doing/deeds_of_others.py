"""Deeds that others speak of: who is accused of them, asked to do them, has promised them."""

from __future__ import annotations

from svodka.language.english.counted.nouns import NOUNS
from svodka.language.english.cues import links
from svodka.language.english.doing.agents import is_thing
from svodka.language.english.doing.leading_verbs import takes_part
from svodka.language.english.site import Site, units, words_of
from svodka.language.english.speakers.voices import lands
from svodka.language.english.tree import child, subject

_TO = 4
"""How many tokens behind those who are told to do something the deed may stand."""

_WHILE = frozenset(["after", "before", "since", "while", "when", "without", "upon"])
"""Words before an «-ing» whose subject is that of the verb above."""
_CALLED = frozenset(["on", "upon"])
"""What stands between a verb of calling and those who are to do something."""


def named_above(site: Site, action: int) -> int | None:
    """«accused *the couple* of stealing», «*the mayor* was jailed for taking», «asked *the court* to jail»"""
    tokens, sentence = site.tokens, site.sentence
    token = tokens[action]
    leads = token.rel == "xcomp" and tokens[token.head].text.endswith("ing")
    if leads and child(sentence, token.head, "obj") is None:
        action, token = token.head, tokens[token.head]  # «accused the couple of *trying* to steal»
    if token.head < 0:
        return None
    if (held := _held_after(site, action)) is not None:
        return held
    if takes_part(site, action):
        return _who_took_part(site, action)
    above = _above_term(site, token.head)
    mark = child(sentence, action, "mark", "case")
    if (
        token.rel in ("advcl", "acl", "ccomp", "xcomp", "obl")
        and mark is not None
        and site.low(mark) in links("accused")
    ):
        if token.text.endswith("ing") and tokens[above].pos == "VERB":
            obj = child(sentence, above, "obj", "nsubj:pass")
            if obj is None and tokens[above].rel == "acl":
                obj = tokens[above].head  # «*the man* accused of killing 40»
            amount = obj is not None and (obj in site.own or tokens[obj].lemma in units())
            return obj if not amount else None  # «spend 5 million *euros* on building 40 flats»
    infinitive = (
        token.rel in ("acl", "advcl", "ccomp", "xcomp") and token.feats.get("VerbForm") == "Inf"
    )
    infinitive = infinitive and child(sentence, action, "nsubj", "nsubj:pass", "aux") is None
    if infinitive and tokens[above].lemma in words_of("make-do"):
        return child(sentence, above, "obj", "nsubj:pass")  # «asked *the court* to jail»
    if infinitive and tokens[above].lemma in words_of("calling"):
        whom = (c for c in sentence.children[above] if site.case(c) in _CALLED and c < action)
        if (called := next(whom, None)) is not None:
            return called  # «called on *the firm* to hire 40 men»
    if infinitive and _is_told(site, above, action):
        return above
    if infinitive and _heads(site, above):
        return above
    if infinitive and (giver := _promiser(site, above)) is not None:
        return giver
    if infinitive and tokens[above].pos == "NOUN":
        owner = child(sentence, above, "nmod:poss")
        if owner is not None and tokens[owner].pos != "PRON":
            return owner
        verb = tokens[above].head
        if tokens[above].rel in ("obj", "obl") and verb >= 0 and tokens[verb].pos == "VERB":
            return subject(sentence, verb)
    return None


def _held_after(site: Site, action: int) -> int | None:
    """«*The man* was held *after killing* 40»: those to whom something else was done did this."""
    token, mark = site.tokens[action], child(site.sentence, action, "mark")
    if token.rel != "advcl" or mark is None or site.low(mark) not in _WHILE:
        return None
    return child(site.sentence, token.head, "nsubj:pass") if token.text.endswith("ing") else None


def _who_took_part(site: Site, action: int) -> int | None:
    """«*The man* was jailed for his part in smuggling 40», «*Vidal* was ordered to pay for her role in …»."""
    verb = action - 2
    while verb >= 0 and site.tokens[verb].pos != "VERB":
        verb = site.tokens[verb].head
    if verb < 0 or verb == action:
        return None
    whom = child(site.sentence, verb, "obj", "nsubj:pass")
    if whom is None or whom in site.own or site.tokens[whom].lemma in units():
        return subject(site.sentence, verb)
    return whom if site.tokens[whom].pos in NOUNS else None


def _is_told(site: Site, whom: int, action: int) -> bool:
    """«The judge ordered *the builder* to pay»: whom somebody makes do it, where the tree takes «to pay»
    for what the noun is; not «ordered a plan to pay».
    """
    token = site.tokens[whom]
    if token.rel not in ("obj", "iobj") or token.pos not in NOUNS or token.head < 0:
        return False
    if not whom < action <= whom + _TO or site.tokens[action].rel != "acl":
        return False
    if site.tokens[token.head].lemma not in words_of("make-do"):
        return False
    det = child(site.sentence, whom, "det")
    known = det is not None and site.low(det) == "the" and token.lemma not in words_of("endeavour")
    return known or not is_thing(site, whom)


def _above_term(site: Site, head: int) -> int:
    """«jailed Oren Pask, 44, for nine *years* for stealing»: the verb over the term, which stole nothing."""
    term = site.tokens[head]
    known = term.pos == "NOUN" and term.lemma in units() and term.rel == "obl"
    return term.head if known and site.case(head) == "for" else head


def _promiser(site: Site, above: int) -> int | None:
    """«won a promise from *the firm* to build 40 flats»: who gave it, by the promise or the verb above."""
    noun = above if site.tokens[above].pos == "NOUN" else child(site.sentence, above, "obj")
    if noun is None or site.tokens[noun].lemma not in words_of("vowing"):
        return None
    givers = (c for c in site.sentence.children[noun] if site.case(c) in ("from", "by"))
    return next((c for c in givers if site.tokens[c].pos in NOUNS), None)


def _heads(site: Site, noun: int) -> bool:
    """«*Belmora* to sell 40 ships»: a headline whose first noun is to do it, not «Five *ways* to save»."""
    tokens = site.tokens
    ends = tokens[-1].text in (".", "!", "?")
    known = tokens[noun].pos == "PROPN" or site.low(noun) in lands() or not is_thing(site, noun)
    return tokens[noun].head < 0 and tokens[noun].pos in NOUNS and known and not ends
