"""Who does it where grammar tells: agents of passives, whom their pronouns go back to, who is obliged."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from svodka.language.analysis import Token
from svodka.language.lexicon import classes
from svodka.reading.claims.agents import acts, antecedent, is_faced, obliged
from svodka.reading.claims.candidates import Candidate, index_of
from svodka.reading.claims.lists.items import is_land
from svodka.reading.claims.settled.duties import is_passive, row_of_passives
from svodka.reading.syntax.morphs import morphs
from svodka.reading.syntax.sites import Site
from svodka.reading.syntax.tree import Tree

_AGENTS = ("obl", "obl:agent", "iobj", "obj", "advcl", "nmod")
"""How the parser hangs an instrumental on a passive."""
_NUMBERS = ("nummod", "nummod:gov")
_TO_WHOM = frozenset({"iobj", "obl", "nsubj"})
_MADE = ("nsubj", "nsubj:pass", "obj")


def agent_of_passive(_: Site, options: Sequence[Candidate], action: Candidate) -> int | None:
    """«[Пограничниками] задержано 7 тысяч нарушителей, изъято 40 кг»: who acts stands in the instrumental.

    People in the plural, named people and bodies: «назначен министром», «открыт ключом» are none.
    """
    tree = action.tree
    for token in _instrumentals(action):
        thing = token.feats.get("Animacy") == "Inan"
        given = thing and tree.child(token.index, "nummod") >= 0  # «обеспечены 40 кабинетами»
        if not given and _can_do(tree, token):
            return index_of(options, tree, token.index)
    return None


def agent_of_reflexive(site: Site, options: Sequence[Candidate], action: Candidate) -> int | None:
    """«[Мэрией] обследовалось 12 зданий», «школы строятся [компанией]»: a body beside a reflexive verb.

    Not «[компанией] интересуются 12 фондов», whose verb governs an instrumental.
    """
    tree, at = action.tree, action.token
    verb = tree.tokens[at]
    done_to = verb.text.endswith(morphs("self")) and verb.feats.get("Aspect") == "Imp"
    if not done_to or tree is not site.tree or tree.heads[site.noun] != at:
        return None
    if verb.lemma in classes("russian/duties")["governing"]:
        return None
    for token in tree.children(at):
        several = token.feats.get("Number") == "Plur"
        if _is_agent(tree, token) and not several and acts(tree, token.index):
            return index_of(options, tree, token.index)
    return None


def named_before(site: Site, options: Sequence[Candidate], action: Candidate) -> int | None:
    """«[Пограничники] вышли в рейд. Ими задержано 40 человек»: those whom the pronoun goes back to."""
    for token in _instrumentals(action):
        if token.pos == "PRON" and token.feats.get("Number") == "Plur":
            before = antecedent(site.page, action.tree, token.index)
            return index_of(options, *before) if before is not None and acts(*before) else None
    return None


def _instrumentals(action: Candidate) -> Iterator[Token]:
    """What stands in the instrumental below a passive, or below those that it goes on with."""
    tree = action.tree
    for verb in row_of_passives(tree, action.token) if is_passive(action) else ():
        for child in tree.sentence.children[verb]:
            token = tree.tokens[child]
            if not _is_agent(tree, token) or is_faced(tree, child):
                continue
            if not is_made(tree, verb, child) and child not in _finders(tree, verb):
                yield token


def _finders(tree: Tree, verb: int) -> range:
    """Up to where those stand who found out what others did: «[полицией] выявлено 9 краж, 4 совершено …»."""
    words = classes("russian/duties")
    if tree.tokens[verb].lemma not in words["offence"]:
        return range(0)
    duties = (t.index for t in tree.tokens[:verb] if t.lemma in words["duty"])
    return range(max(duties, default=0))


def _is_agent(tree: Tree, token: Token) -> bool:
    """Whether a word stands as whoever did it would: in the instrumental, without a preposition."""
    by = token.rel in _AGENTS and token.feats.get("Case") == "Ins"
    return by and tree.child(token.index, "case") < 0


def _can_do(tree: Tree, token: Token) -> bool:
    """Whether a word names one who acts: people, a body, a country."""
    return acts(tree, token.index) or is_land(tree, token)


def is_made(tree: Tree, verb: int, index: int) -> bool:
    """«[Судьями] назначены 12 юристов», «школы укомплектованы [учителями]»: people whom somebody is made, or
    with whom something is manned, and not those who do it.
    """
    words, token = classes("russian/duties"), tree.tokens[index]
    if (token.feats.get("Animacy"), token.feats.get("Case")) != ("Anim", "Ins"):
        return False
    if tree.tokens[verb].lemma in words["manning"]:
        return True
    subject = tree.child(verb, *_MADE)
    if tree.rels[verb] == "acl":  # «12 избранных депутатами женщин»
        subject = tree.heads[verb]
    people = subject >= 0 and tree.tokens[subject].feats.get("Animacy") == "Anim"
    several = token.feats.get("Number") == "Plur"  # not «президентом назначены 12 судей»
    return people and several and tree.tokens[verb].lemma in words["naming"]


def who_is_obliged(_: Site, options: Sequence[Candidate], action: Candidate) -> int | None:
    """«Суд обязал [фирму] выплатить 4 млн»: who is made to do it does it.

    All of 16 in annotated articles are the actors.
    """
    tree, verb = action.tree, action.token
    if tree.tokens[verb].feats.get("VerbForm") != "Inf":
        return None
    whom = obliged(tree, verb)
    return index_of(options, tree, whom) if whom >= 0 and tree.tokens[whom].pos != "PRON" else None


def agent_of_noun(site: Site, options: Sequence[Candidate], action: Candidate) -> int | None:
    """«Закрытие 12 шахт [заводом]»: who does what a noun tells stands in the instrumental.

    Not «обеспечение 40 школ [учителями]», nor «обмен 40 [пленными]», who are counted.
    """
    tree, noun = action.tree, action.token
    words = classes("russian/duties")["supplying"]
    if tree.tokens[noun].pos != "NOUN" or tree.tokens[noun].lemma in words:
        return None
    counted = site.noun if tree is site.tree else -1
    if (by := _conductor(tree, noun)) >= 0:
        return index_of(options, tree, by)
    for token in (*tree.children(noun), *_behind_counted(tree, noun, counted)):
        if token.index <= noun or token.index == counted or not _is_agent(tree, token):
            continue
        if tree.child(token.index, *_NUMBERS) < 0 and _can_do(tree, token):
            return index_of(options, tree, token.index)
    return None


def _conductor(tree: Tree, noun: int) -> int:
    """«[Мэрией] ведётся обследование 12 зданий», «[врачами] проведено лечение»: who did it, beside the verb
    that only says that it was done; or -1.
    """
    verb = tree.heads[noun]
    if verb < 0 or not tree.rels[noun].startswith("nsubj"):
        return -1
    if tree.tokens[verb].lemma not in classes("russian/duties")["conducting"]:
        return -1
    for token in tree.children(verb):
        if _is_agent(tree, token) and _can_do(tree, token):
            return token.index
    return -1


def _behind_counted(tree: Tree, noun: int, counted: int) -> Iterator[Token]:
    """«Изъятие 12 ружей [полицией] попало в новости»: what stands right behind those who are counted,
    wherever the parser hung it; not «… [полицией] одобрено».
    """
    if not noun < counted == tree.child(noun, "nmod"):
        return
    for token in tree.tokens[counted + 1 : counted + 3]:
        if token.rel == "amod":
            continue
        above = tree.heads[token.index]
        done_to = tree.tokens[above].feats.get("Voice") == "Pass"
        if above == counted or (above > token.index and not done_to):
            yield token
        return


def whom_it_falls_to(_: Site, options: Sequence[Candidate], action: Candidate) -> int | None:
    """«[МЧС] удалось спасти 12 человек», «[мэрии] предстоит открыть 3 школы»: whoever managed or has to.

    The dative of many bodies looks like another case, and the tagger takes it for that.
    """
    tree, above = action.tree, action.tree.heads[action.token]
    if tree.tokens[action.token].feats.get("VerbForm") != "Inf" or above < 0:
        return None
    if tree.tokens[above].lemma not in classes("russian/duties")["falling"]:
        return None
    for token in tree.children(above):
        dative = token.feats.get("Case") == "Dat" or token.rel == "iobj"
        bare = token.pos in ("NOUN", "PROPN") and tree.child(token.index, "case", *_NUMBERS) < 0
        if token.rel in _TO_WHOM and dative and bare:
            return index_of(options, tree, token.index)
    return None


def doer_above(site: Site, options: Sequence[Candidate], action: Candidate) -> int | None:
    """«[Полиция] изъяла:» and below it «— 12 ружей»: who does what the line above a list tells."""
    tree = action.tree
    if tree is site.tree or tree.phrases is not None or is_passive(action):
        return None
    if tree.tokens[-1].text != ":" or site.quantity.change is not None:
        return None  # «[число] краж снизилось:»
    subject = tree.child(action.token, "nsubj")
    if subject < 0 and tree.rels[action.token] == "conj":  # «[полиция] обнаружила и изъяла:»
        subject = tree.child(tree.heads[action.token], "nsubj")
    named = subject >= 0 and tree.tokens[subject].pos in ("NOUN", "PROPN", "ADJ")
    return index_of(options, tree, subject) if named else None


def employers(action: Candidate) -> list[int]:
    """«Директора [завода] заподозрили в хищении»: whose man is called to account did not do it."""
    tree, at = action.tree, action.token
    verb = tree.heads[at]
    if tree.tokens[at].pos != "NOUN" or verb < 0 or tree.tokens[verb].pos != "VERB":
        return []
    person = tree.child(verb, "obj")
    if person < 0 or tree.tokens[person].feats.get("Animacy") != "Anim":
        return []
    below = (tree.tokens[i] for i in tree.sentence.children[person])
    return [t.index for t in below if t.rel == "nmod" and t.feats.get("Case") == "Gen"]


def faced(action: Candidate) -> list[int]:
    """«Долги погашены перед 40 [рабочими]»: before whom, over whom something is done."""
    tree = action.tree
    return [i for i in tree.sentence.children[action.token] if is_faced(tree, i)]


def who_found_out(_: Site, options: Sequence[Candidate], action: Candidate | None) -> Iterator[int]:
    """«[Полицией] выявлено 40 краж, 12 совершено повторно»: whoever found it out did not do it."""
    if action is None or action.tree.phrases is not None or not is_passive(action):
        return
    tree = action.tree
    before = _finders(tree, action.token)
    for i, option in enumerate(options):
        if option.tree is tree and option.token in before:
            if tree.tokens[option.token].feats.get("Case") == "Ins":
                yield i
