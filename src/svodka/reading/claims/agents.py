"""Who does an action, as grammar says it: subjects, agents of passives, heads of participles, control.

Certain where grammar is; a feature of the choice among actors, not the choice itself.
"""

from __future__ import annotations

from dataclasses import dataclass

from svodka.language.analysis import Token
from svodka.language.lexicon import classes, folded
from svodka.language.russian.dictionary import parses
from svodka.reading.statements.discourse.document import speaker_nouns
from svodka.reading.syntax.links import links
from svodka.reading.syntax.phrases import name_at
from svodka.reading.syntax.sites import Page
from svodka.reading.syntax.tree import Tree

_NUMBERED = 3
"""Words that may stand between a preposition and its noun."""
_SUBJECT = ("nsubj", "nsubj:pass")
_DATIVE = ("iobj", "obl", "nsubj")
_LOOK_BACK = 3
_STEPS = 6


@dataclass(frozen=True, slots=True)
class Agent:
    """A token, and the construction that makes it the agent (the number is a feature).

    1 subject, 2 what a relative pronoun stands for, 3 head of an active participle, 4 subject
    shared with a gerund, 5 agent in the instrumental, 6 dative («ему удалось»), 7 subject of a
    governing verb, 8 subject shared in a coordination, 9 of a clause above, 10 genitive of a noun.
    """

    token: int
    kind: int


def agent_of(tree: Tree, index: int, steps: int = _STEPS) -> Agent | None:
    """The agent of an action inside its sentence, ``None`` where grammar names none."""
    if steps == 0 or index < 0:
        return None
    token = tree.tokens[index]
    form = token.feats.get("VerbForm")
    passive = token.feats.get("Voice") == "Pass"
    if token.pos in ("NOUN", "PROPN"):
        return _noun_agent(tree, index, steps)
    if passive:
        by = _with_case(tree, index, ("obl", "obl:agent", "nmod"), "Ins")
        if by >= 0:
            return Agent(by, 5)
    if form == "Part" and token.rel in ("amod", "acl") and token.head >= 0:
        return None if passive else Agent(token.head, 3)
    subject = -1 if passive else tree.child(index, *_SUBJECT)
    if subject >= 0:
        if tree.tokens[subject].pos == "PRON" and token.rel.startswith("acl") and token.head >= 0:
            return Agent(token.head, 2)
        return Agent(subject, 1)
    dative = _with_case(tree, index, _DATIVE, "Dat")
    if form == "Conv":
        return _above(tree, index, steps, 4)
    if form == "Inf":
        above = token.head
        if above >= 0:
            given = _with_case(tree, above, _DATIVE, "Dat")
            if given >= 0:
                return Agent(given, 6)
        return _above(tree, index, steps, 7)
    if token.rel == "conj" and not passive:
        return _above(tree, index, steps, 8)
    if dative >= 0 and token.feats.get("Number") != "Plur":  # not «ему назначили арест»
        return Agent(dative, 6)
    if token.rel in ("xcomp", "ccomp", "advcl", "parataxis") and not passive:
        return _above(tree, index, steps, 9)
    return None


def obliged(tree: Tree, infinitive: int) -> int:
    """«Обязали [фирму] выплатить 4 млн», «поручили [мэрии] открыть 3 школы»: who is made to do it; or -1."""
    above = tree.heads[infinitive]
    if above < 0 or tree.tokens[above].lemma not in classes("russian/duties")["obliging"]:
        return -1
    for rels, case in ((("obj",), "Acc"), (_DATIVE, "Dat")):
        whom = _with_case(tree, above, rels, case)
        if 0 <= whom < infinitive:
            return whom
    return -1


def _noun_agent(tree: Tree, index: int, steps: int) -> Agent | None:
    by = _with_case(tree, index, ("nmod", "obl"), "Ins")
    if by >= 0:
        return Agent(by, 5)
    of = _with_case(tree, index, ("nmod",), "Gen")
    if of >= 0:
        return Agent(of, 10)
    return _above(tree, index, steps, 9)


def _above(tree: Tree, index: int, steps: int, kind: int) -> Agent | None:
    """The agent of the next action above."""
    for above in tree.up[index]:
        if tree.tokens[above].pos in ("VERB", "AUX", "ADJ", "ADV"):
            found = agent_of(tree, above, steps - 1)
            return Agent(found.token, kind) if found else None
    return None


def _with_case(tree: Tree, index: int, rels: tuple[str, ...], case: str) -> int:
    """The first dependent in one of these relations, with this case and without a preposition."""
    for child in tree.sentence.children[index]:
        token = tree.tokens[child]
        if token.rel in rels and token.feats.get("Case") == case and tree.child(child, "case") < 0:
            return child
    return -1


def is_faced(tree: Tree, index: int) -> bool:
    """«Долги погашены перед 40 [рабочими]»: before or over whom something is done, wherever «перед» hangs."""
    at = index - 1
    while at > 0 and index - at <= _NUMBERED and tree.tokens[at].pos in ("NUM", "ADJ", "DET"):
        at -= 1
    faced = at >= 0 and tree.tokens[at].text.casefold() in links("facing")
    return faced and tree.tokens[index].feats.get("Case") == "Ins"


def antecedent(page: Page, tree: Tree, index: int) -> tuple[Tree, int] | None:
    """What a pronoun, or a verb without a subject, goes back to: the nearest person that agrees.

    Of one sentence a subject before other mentions, because news goes on about what it is about; a thing,
    the nearest subject, where no person agrees. Of 1,100 actors of annotated articles that are said so, or
    not at all, 398 are what is found; the nearest agreeing subject of the sentences before was 299.
    """
    word, thing = tree.tokens[index], None
    for at in range(tree.sentence.index, max(-1, tree.sentence.index - 1 - _LOOK_BACK), -1):
        back = tree if at == tree.sentence.index else page.tree(at)
        if back is None:
            continue
        end = index if back is tree else len(back.tokens)
        mentioned = -1
        for token in back.tokens[:end]:
            if token.pos not in ("NOUN", "PROPN") or not _agree(word, token, back):
                continue
            subject = token.rel in _SUBJECT
            if _person(back, token):
                if subject:
                    return back, token.index
                mentioned = token.index
            elif subject and thing is None:
                thing = back, token.index
        if mentioned >= 0:
            return back, mentioned
    return thing


def _agree(word: Token, token: Token, tree: Tree) -> bool:
    """Whether two words may have one number and, of one, one gender; «четыре [группы]» are several."""
    gender, number = word.feats.get("Gender"), word.feats.get("Number")
    several = tree.child(token.index, "nummod:gov") >= 0
    if number and ("Plur" if several else token.feats.get("Number")) not in (None, number):
        return False
    return number != "Sing" or not gender or token.feats.get("Gender") in (None, gender)


def _person(tree: Tree, token: Token) -> bool:
    name = name_at(tree.sentence, token.index)
    return name.kind == "PER" if name is not None else token.feats.get("Animacy") == "Anim"


def acts(tree: Tree, index: int) -> bool:
    """Whether a word names who can act: people in the plural, named people, bodies."""
    token, name = tree.tokens[index], name_at(tree.sentence, index)
    if name is not None and name.kind in ("PER", "ORG"):
        return True
    if token.feats.get("Number") == "Plur" and (
        token.feats.get("Animacy") == "Anim" or _stands_for_people(token)
    ):
        return True
    if speaker_nouns().get(folded(token.lemma)) == "body":
        return True
    return token.pos == "NOUN" and token.lemma in classes("russian/duties")["officer"]


def _stands_for_people(token: Token) -> bool:
    """«[Военными] вывезено 40 тонн»: an adjective that the dictionary knows as a noun of officers."""
    if token.pos != "ADJ" or token.rel in ("amod", "acl"):
        return False
    nouns = (p for p in parses(folded(token.text)) if {"NOUN", "plur"} <= p.tag.grammemes)
    return any(p.normal_form in classes("russian/duties")["officer"] for p in nouns)
