"""Verbs that tell of a figure: «газета [писала] о 63 тысячах пострадавших» is no deed of theirs.

Nor is the office of those who tell where it happened: «сообщили Тенгри в [полиции]».
"""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES
from svodka.reading.claims.candidates import Candidate, index_of
from svodka.reading.statements.cues.attribution import attribution
from svodka.reading.statements.cues.saying import cue_words
from svodka.reading.statements.cues.subjects import TELLING, office_of
from svodka.reading.syntax.phrases import name_at
from svodka.reading.syntax.sites import Site
from svodka.reading.syntax.tree import Tree

_WITHIN = frozenset({"nmod", "appos", "flat", "flat:name"})
"""Relations of the words of one phrase."""
_RELATIVE = frozenset({"acl:relcl", "acl"})
"""Relations of a clause to the noun that it tells of."""
_REACH = 5
"""How many words before an office those who tell may stand."""


def tellers(site: Site, options: Sequence[Candidate]) -> Sequence[int]:
    """The verbs of telling (as indices) of which «о» makes a figure, or its deed, what is told.

    «Писала о [63 тысячах] пострадавших», «доложил о передаче [40] дел». Of seven verbs of the first kind
    that were chosen in annotated articles six are not the annotated actions. Of what there is only talk
    about, no deed is told but that of a clause of its own.
    """
    aloud = [i for i, o in enumerate(options) if o.tree is site.tree and _closes_speech(site, o)]
    return [*aloud, *_tellers_about(site, options)] if aloud else _tellers_about(site, options)


def _closes_speech(site: Site, option: Candidate) -> bool:
    """«План — 40 тонн, — [доложил] мэр»: a verb of saying behind the dash that ends somebody's words."""
    tokens, at = option.tree.tokens, option.token
    if not site.last < at - 2 or site.tree.phrases is not None:
        return False
    return tokens[at - 1].text in DASHES and tokens[at - 2].text in ",!?…" and _tells(option)


def _tellers_about(site: Site, options: Sequence[Candidate]) -> Sequence[int]:
    """The verbs of telling of which «о» makes a figure what is told."""
    about = classes("russian/references")["about"]
    if site.preposition in about or _goes_on(site, about):
        own = [(i, o) for i, o in enumerate(options) if o.tree is site.tree]
        if any(_is_talk(o) for _, o in own):
            return [i for i, o in enumerate(options) if not _is_of_those(site, o)]
        return [i for i, o in own if _tells(o)]
    if site.quantity.kind != "count" and site.quantity.change is None:
        return ()  # «отчитался о показателе в 32%»
    tree = site.tree
    told = [i for i in tree.up[site.head] if _is_about(tree, i, about)]
    above = {tree.heads[i] for i in told}
    return [i for i, o in enumerate(options) if o.tree is tree and o.token in above and _tells(o)]


def told_of(site: Site, options: Sequence[Candidate]) -> int | None:
    """«Мэр рассказал о 12 школах, [построенных] заводом»: what was done to those who are told of."""
    if site.preposition not in classes("russian/references")["about"] or site.noun <= site.last:
        return None
    tree = site.tree
    done = [t.index for t in tree.children(site.noun) if t.rel == "acl" and _is_done(t)]
    return index_of(options, tree, done[0]) if len(done) == 1 else None


def _is_done(token: Token) -> bool:
    return token.feats.get("VerbForm") == "Part" and token.feats.get("Voice") == "Pass"


def _is_about(tree: Tree, index: int, about: frozenset[str]) -> bool:
    """Whether «о» governs a noun."""
    case = tree.child(index, "case")
    return case >= 0 and tree.tokens[case].text.casefold() in about


def is_office(site: Site, option: Candidate) -> bool:
    """Whether those are in an office who tell a figure of the sentence, or the office itself tells it."""
    return option.tree is site.tree and (_speaks(option) or _holds_tellers(option))


def is_where_told(site: Site, option: Candidate) -> bool:
    """«На встрече в [Мажилисе] сообщил, что наказаны 204 чиновника»: where it is told, not where it happened.

    Or by the way: «Построено 14 школ, сообщил министр на встрече в [Туле]», «Как сообщил в [Туле] министр»,
    «сообщил министр на встрече, которая прошла в [Туле]».
    Nor did what the next sentence tells happen there, nor in the street of those who tell: «фирма на
    [улице] Мира сообщила, что построила 14 школ».
    """
    tree, at = option.tree, option.token
    street = at
    while tree.rels[at] in _WITHIN and tree.heads[at] >= 0:
        street = at
        at = tree.heads[at]
    above = tree.heads[at]
    if above >= 0 and tree.rels[above] in _RELATIVE and _is_beside(site, tree, above):
        at = tree.heads[above]
        above = tree.heads[at]
    if above < 0:
        return False
    if tree.rels[at].startswith("nsubj") and is_teller(tree.tokens[above]):
        return tree.tokens[street].lemma in classes("russian/addresses")["street"]
    beside = tree.rels[above] == "advcl" and tree.tokens[above].feats.get("VerbForm") == "Conv"
    if tree.rels[at] != "obl" and not (beside and tree.rels[at] == "obj"):
        return False
    if beside:
        above = tree.heads[above]  # «выступая в [Туле], сообщил, что»
    if tree is not site.tree:
        about = _is_about(tree, at, classes("russian/references")["about"])
        return is_teller(tree.tokens[above]) and not about  # «сообщил о пожаре в [Туле]»
    if above < at:
        by_the_way = tree.rels[above] == "parataxis" and above not in tree.up[site.head]
        return (by_the_way or _is_told(tree, above, at, site)) and is_teller(tree.tokens[above])
    telling = (t.index for t in tree.tokens[at + 1 : site.first] if _opens(tree, t))
    return next(telling, len(tree.tokens)) <= above


def _is_beside(site: Site, tree: Tree, verb: int) -> bool:
    """Whether a clause that tells of where they met has no figure: «на встрече, которая [прошла] в Туле»."""
    at = tree.child(tree.heads[verb], "case")
    met = at >= 0 and tree.tokens[at].text.casefold() in attribution("met")
    return met and not (tree is site.tree and verb in (site.head, *tree.up[site.head]))


def _is_told(tree: Tree, verb: int, place: int, site: Site) -> bool:
    """«[Сообщил] на форуме в Туле, что построено 14 школ»: whether what is told has the figure."""
    clauses = (i for i in (site.head, *tree.up[site.head]) if tree.rels[i] == "ccomp")
    return any(tree.heads[i] == verb and place < i for i in clauses)


def _opens(tree: Tree, verb: Token) -> bool:
    """Whether a verb of telling stands before «, что»."""
    behind = tree.tokens[verb.index + 1 : verb.index + 3]
    that = len(behind) > 1 and behind[1].text.casefold() in attribution("that")
    return that and behind[0].text == "," and is_teller(verb)


def _speaks(option: Candidate) -> bool:
    """«[Департамент] сообщает, что пострадали 12 человек»: the subject of a verb of telling.

    Or a body that opens its sentence, with a colon behind it: «[Погранслужба]: задержаны 12 человек».
    """
    tree, at = option.tree, option.token
    behind = tree.tokens[at + 1 : at + 2] if at == 0 else ()
    if any(t.text == ":" for t in behind):
        bodies = classes("russian/speaker_nouns", "kind")["body"]
        if tree.tokens[at].lemma in bodies:
            return True
    subject = tree.rels[at].startswith("nsubj") and tree.heads[at] >= 0
    return subject and is_teller(tree.tokens[tree.heads[at]])


def _holds_tellers(option: Candidate) -> bool:
    tokens, case = option.tree.tokens, option.tree.child(option.token, "case")
    if _tells_there(option):
        return True
    for verb in tokens[max(0, case - _REACH) : max(0, case)]:
        if is_teller(verb):
            found = office_of(option.tree.sentence, verb, tokens[verb.index + 1])
            return found is not None and found.index == option.token
    return False


def _tells_there(option: Candidate) -> bool:
    """«В [КНБ] рассказали о трёх терактах»: those who tell, unnamed, right behind their office."""
    tokens = option.tree.tokens
    named = name_at(option.tree.sentence, option.token)
    body = tokens[option.token].lemma in classes("russian/speaker_nouns", "kind")["body"]
    if not body and (named is None or named.kind != "ORG"):
        return False
    behind = option.span()[1]
    verb = next((t for t in tokens[option.token + 1 :] if t.start > behind - 1), None)
    several = verb is not None and is_teller(verb) and verb.feats.get("Number") == "Plur"
    return several and verb is not None and option.tree.child(verb.index, "nsubj") < 0


def _tells(option: Candidate) -> bool:
    return is_teller(option.tree.tokens[option.token])


def talks(site: Site, options: Sequence[Candidate]) -> list[int]:
    """«[Речь] идёт о 12 млн рублей»: talk (as indices) about so much is not counted; speeches may be."""
    if site.preposition not in classes("russian/references")["about"]:
        return []
    return [i for i, o in enumerate(options) if o.lemma in classes("russian/references")["talk"]]


def _goes_on(site: Site, about: frozenset[str]) -> bool:
    """«О 12 пассажирах и [5 членах] экипажа»: the second of two that are told of."""
    tree, noun = site.tree, site.noun
    return noun >= 0 and tree.rels[noun] == "conj" and _is_about(tree, tree.heads[noun], about)


def _is_of_those(site: Site, option: Candidate) -> bool:
    """«Речь идёт о 12 школах, которые [построил] завод»: what is told of those whom the talk is about."""
    return option.tree is site.tree and site.noun in option.tree.up[option.token]


def _is_talk(option: Candidate) -> bool:
    """«Речь [идёт] о 12 школах, открытых мэрией»: talk about something is no deed, nor is its noun."""
    tree, at = option.tree, option.token
    talk = classes("russian/references")["talk"]
    subject = tree.child(at, "nsubj")
    return tree.tokens[subject if subject >= 0 else at].lemma in talk


def is_teller(token: Token) -> bool:
    """Whether a word is a verb of telling: «сообщила»."""
    if token.pos != "VERB":
        return False
    _, verb, _ = cue_words().meaning(token.lemma)
    return verb is not None and verb.text("class") in TELLING
