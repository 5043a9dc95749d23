"""Who did not do it, whatever a chooser finds likely."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.items import leaves_out_land
from svodka.reading.claims.told import is_teller
from svodka.reading.syntax.phrases import name_at
from svodka.reading.syntax.sites import DASHES

_WITHIN = 2
"""How many words before a noun its number may stand."""

_BYLINE = 8
"""Words of an agency and of what begins behind its dash."""


def not_acting(options: Sequence[Candidate], action: Candidate | None) -> Sequence[int]:
    """The options (as indices) that did not do what is told, by grammar."""
    if action is None:
        return ()
    several = _did_several(action)
    return [
        i
        for i, option in enumerate(options)
        if _has_to_be_done(option, action)
        or _tells_of_others(option, action)
        or _is_given(option, action)
        or _is_byline(option)
        or leaves_out_land(option.tree, option.token)
        or (several and _is_one_person(option))
    ]


def _has_to_be_done(option: Candidate, action: Candidate) -> bool:
    """«Стоит [задача] построить 188 школ»: the noun of an infinitive does not act.

    Of 18 such nouns in annotated articles 17 are not the annotated actors.
    """
    if option.tree is not action.tree:
        return False
    tokens = action.tree.tokens
    deed, noun = tokens[action.token], tokens[option.token]
    infinitive = deed.feats.get("VerbForm") == "Inf" and deed.head == option.token
    before = option.token < action.token and noun.pos == "NOUN"
    return infinitive and before and action.tree.child(action.token, "mark") < 0


def _did_several(action: Candidate) -> bool:
    """«[Министр] сообщил, что разгромили 79 банд»: those who are not named are not one person.

    Of 467 such people in annotated articles 452 are not the annotated actors.
    """
    tree, at = action.tree, action.token
    if tree.tokens[at].feats.get("VerbForm") == "Inf" and tree.heads[at] >= 0:
        at = tree.heads[at]
    verb = tree.tokens[at]
    if verb.pos != "VERB" or verb.feats.get("VerbForm") != "Fin" or tree.child(at, "nsubj") >= 0:
        return False
    several = verb.feats.get("Number") == "Plur" and verb.feats.get("Person") != "1"
    return several and verb.rel != "conj"


def _is_one_person(option: Candidate) -> bool:
    tree, at = option.tree, option.token
    name = name_at(tree.sentence, at)
    person = name is not None and name.kind == "PER"
    token = tree.tokens[at]
    counted = any(t.pos == "NUM" for t in tree.tokens[max(0, at - _WITHIN) : at])  # «24 хозяйки»
    one = token.feats.get("Number") == "Sing" and tree.child(at, "conj") < 0 and not counted
    return one and (person or token.feats.get("Animacy") == "Anim")


def _tells_of_others(option: Candidate, action: Candidate) -> bool:
    """«[Полиция] сообщила, что вор получил шесть пуль»: who tells what another did.

    Of 240 such tellers in annotated articles 8 were the actors; not of «мэр сказал, что он продал 5 домов».
    """
    if option.tree is not action.tree:
        return False
    tree, at = action.tree, action.token
    verb = tree.heads[option.token]
    if tree.rels[at] != "ccomp" or tree.heads[at] != verb:
        return False
    own = tree.child(at, "nsubj")
    tells = tree.rels[option.token].startswith("nsubj") and is_teller(tree.tokens[verb])
    return tells and own >= 0 and tree.tokens[own].pos != "PRON"


def _is_given(option: Candidate, action: Candidate) -> bool:
    """«[Пострадавшим] выплачены 16 млн»: who was given what is told in the passive did not give it.

    Of 54 such words in annotated articles one is the annotated actor («[певцу] предъявлены обвинения»).
    """
    tree, at = action.tree, option.token
    passive = tree.tokens[action.token].feats.get("Variant") == "Short"
    if option.tree is not tree or not passive or tree.heads[at] != action.token:
        return False
    return tree.tokens[at].feats.get("Case") == "Dat" and tree.child(at, "case") < 0


def _is_byline(option: Candidate) -> bool:
    """«[ВЕСТИ] - В страну пытались ввезти 500 пачек»: the agency whose report begins behind a dash."""
    tokens, (start, end) = option.tree.tokens, option.span()
    behind = [t for t in tokens[option.token + 1 : option.token + _BYLINE] if t.start >= end][:2]
    if start > tokens[0].start or len(behind) < _WITHIN or behind[0].text not in DASHES:
        return False
    return behind[1].pos == "ADP" and behind[1].text[:1].isupper()
