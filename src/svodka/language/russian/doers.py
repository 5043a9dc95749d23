"""Who acts, where the parser took the word for something else: «5 доз получил [диспансер]», «найдены [СБП]».

A verb in the masculine or the feminine singular has a subject. A thing that looks the same in the nominative
and the accusative is easily taken for a second object; a name without cases, for what belongs to the place
before it, or for the subject of a participle that has one.
"""

from __future__ import annotations

from svodka.language.analysis import Sentence, Token
from svodka.language.lexicon import classes
from svodka.language.punctuation import CLOSING, OPENING
from svodka.language.russian.agreement import hang, may_hang
from svodka.language.russian.dictionary import parses

_NOUNS = frozenset({"NOUN", "PROPN", "X"})
_OF_PLACE = frozenset({"nmod", "appos", "flat", "flat:name", "flat:foreign", "compound"})
"""How the parser hangs on a place what it takes for a part of its name."""
_DONE_TO = frozenset({"nsubj", "nsubj:pass", "obj", "iobj"})
_OBLIQUE = frozenset({"obl", "nmod"})
_AGENTS = frozenset({"obl", "xcomp"})
_PEOPLE = frozenset({"NOUN", "anim", "plur", "ablt"})
_REFLEXIVE = ("ся", "сь")
_CLAUSE_MARKS = frozenset({",", ";", ":"})


def mend_doers(sentence: Sentence) -> None:
    """Make those who act the subjects of verbs and the agents of participles in a parsed sentence."""
    for verb in sentence.tokens:
        if verb.pos != "VERB":
            continue
        if verb.feats.get("Variant") == "Short":
            _mend_agent(sentence, verb)
            _mend_people(sentence, verb)
            _mend_agent_before(sentence, verb)
        elif verb.feats.get("VerbForm") == "Fin" and _mend_nominative(sentence, verb):
            continue
        elif _wants_subject(sentence, verb):
            _mend_before(sentence, verb)
            _mend_capitals(sentence, verb)
            _mend_object(sentence, verb)


def _wants_subject(sentence: Sentence, verb: Token) -> bool:
    """«Построил», «открыла»: one who did it, no subject is there, nor a verb before to share one with."""
    feats = verb.feats
    one = feats.get("Tense") == "Past" and feats.get("Number") == "Sing"
    if not one or feats.get("VerbForm") != "Fin" or verb.rel == "conj":
        return False
    if verb.text.endswith(_REFLEXIVE):
        return False
    below = (sentence.tokens[i] for i in sentence.children[verb.index])
    subjects = [t for t in below if t.rel.startswith("nsubj")]
    return all(map(_is_amount, subjects)) if feats.get("Gender") != "Neut" else not subjects


def _mend_nominative(sentence: Sentence, verb: Token) -> bool:
    """«Разминировали [спасатели] 12 полей», «обучил [центр] 12 врачей»: between a verb and a number who acts,
    which the parser took for what it is done to, and those who are counted for its genitive.
    """
    tokens, at = sentence.tokens, _noun_from(sentence, verb.index + 1)
    if at < 0 or tokens[at].head != verb.index or tokens[at].rel != "obj":
        return False
    if any(tokens[i].rel.startswith("nsubj") for i in sentence.children[verb.index]):
        return False
    counted = [tokens[i] for i in sentence.children[at] if i > at and _is_counted(sentence, i)]
    if not counted or not _acts(sentence, tokens[at], verb):
        return False
    _tell(tokens[at], "nsubj", "Nom")
    hang(sentence, counted[0], verb)
    counted[0].rel = "obj"
    return True


def _is_counted(sentence: Sentence, index: int) -> bool:
    token = sentence.tokens[index]
    several = token.feats.get("Case") == "Gen" and token.feats.get("Number") == "Plur"
    numbers = (sentence.tokens[i] for i in sentence.children[index] if i < index)
    return several and any(t.rel.startswith("nummod") and t.pos == "NUM" for t in numbers)


def _acts(sentence: Sentence, token: Token, verb: Token) -> bool:
    """Whether a word next to a verb can do something, and agrees with it: people, bodies, a name."""
    feats, number = token.feats, verb.feats.get("Number")
    people = (feats.get("Case"), feats.get("Animacy")) == ("Nom", "Anim")
    if number == "Plur":
        return people and feats.get("Number") == "Plur"
    if number != "Sing" or feats.get("Number") != "Sing":
        return False
    if _has_no_cases(sentence, token):
        return True
    body = token.lemma in classes("russian/speaker_nouns", "kind")["body"]
    return (body or people) and _is_nominative(token, verb)


def _is_amount(token: Token) -> bool:
    """«[Более] 300 врачей нанял завод», «обучила [сотни] врачей»: what no verb of one agrees with."""
    feats = token.feats
    several = feats.get("Number") == "Plur" and feats.get("Case") in ("Gen", "Acc")
    return token.pos == "ADV" or (token.pos == "NOUN" and several)


def _mend_object(sentence: Sentence, verb: Token) -> None:
    """«5 доз в марте получил [диспансер]»: of two that the verb is done to, the one that may do it."""
    tokens = sentence.tokens
    if verb.feats.get("Gender") == "Neut":  # «40 домов получило тепло»
        return
    below = [tokens[i] for i in sentence.children[verb.index] if tokens[i].rel in _DONE_TO]
    if any(t.rel.startswith("nsubj") and not _is_amount(t) for t in below):
        return
    may = [t for t in below if _may_do(sentence, t, verb)]
    beside = [t for t in below if t not in may and not _is_time(t)]
    if len(may) != 1 or not beside or may[0].index not in _next_to(sentence, verb):
        return
    _tell(may[0], "nsubj", "Nom")
    for one in beside:
        one.rel = "obj"


def _may_do(sentence: Sentence, token: Token, verb: Token) -> bool:
    return _has_no_cases(sentence, token) or _is_nominative(token, verb)


def _next_to(sentence: Sentence, verb: Token) -> tuple[int, int]:
    """The nouns right before a verb and right behind it, over quotation marks and adjectives; or -1."""
    tokens, before = sentence.tokens, verb.index - 1
    before -= before > 0 and tokens[before].text in CLOSING
    return before, _noun_from(sentence, verb.index + 1)


def _is_time(token: Token) -> bool:
    """«Пять [лет] строил дом»: how long it went on, not what was done."""
    units = classes("russian/time_units")
    return any(token.text.casefold() in words for words in units.values())


def _noun_from(sentence: Sentence, at: int) -> int:
    """The noun that begins at a token, over a quotation mark and its adjectives; or -1."""
    tokens = sentence.tokens
    while at < len(tokens) and (tokens[at].text in OPENING or tokens[at].rel == "amod"):
        at += 1
    return at if at < len(tokens) and tokens[at].pos in _NOUNS else -1


def _mend_before(sentence: Sentence, verb: Token) -> None:
    """«В Лужском районе [Nordwind] продал 5 яхт»: between the place and the verb, a name without cases."""
    tokens, at = sentence.tokens, verb.index - 1
    at -= at > 0 and tokens[at].text in CLOSING
    doer = tokens[at] if at > 0 else verb
    if doer.pos not in _NOUNS or doer.rel not in _OF_PLACE:
        return
    place = tokens[doer.head]
    between = tokens[place.index + 1 : at]
    where = place.feats.get("Case") == "Loc" and _has_preposition(sentence, place)
    if not where or place.index > at or any(t.text not in OPENING for t in between):
        return
    if verb.feats.get("Gender") == "Neut" != doer.feats.get("Gender"):
        return
    plain = place.pos == "PROPN" or place.lemma in classes("russian/parts")["region"]
    named = _has_no_cases(sentence, doer) or (doer.pos == "PROPN" and _is_nominative(doer, verb))
    if plain and named:
        _tell(doer, "nsubj", "Nom")
        hang(sentence, doer, verb)
        for other in (tokens[i] for i in sentence.children[verb.index] if i > verb.index):
            if other.rel.startswith("nsubj") and other.pos == "NOUN":
                other.rel = "obj"


def _mend_capitals(sentence: Sentence, verb: Token) -> None:
    """«По поручению губернатора [ФСБ] изъяла 40 ружей»: capitals right before a verb that wants a subject.

    Not before a neuter, which may have none: «по данным МВД поступило 40 жалоб».
    """
    tokens, at = sentence.tokens, verb.index - 1
    if at < 0 or verb.feats.get("Gender") == "Neut":
        return
    doer = tokens[at]
    short = doer.text.isupper() and _has_no_cases(sentence, doer)
    if not short or doer.rel not in _OF_PLACE or _has_preposition(sentence, doer):
        return
    if tokens[doer.head].feats.get("Case") == "Gen" and doer.head == at - 1:
        _tell(doer, "nsubj", "Nom")
        hang(sentence, doer, verb)


def _mend_agent_before(sentence: Sentence, verb: Token) -> None:
    """«Вскрыто 5 тайников, [мэрией] Тулы построено 12 школ»: right before a short participle, an instrumental
    that was hung on what is told before.
    """
    tokens, at = sentence.tokens, verb.index - 1
    while at > 0 and (tokens[at].pos == "AUX" or tokens[at].feats.get("Case") == "Gen"):
        at -= 1
    agent = tokens[at]
    if at < 0 or agent.pos not in _NOUNS or agent.feats.get("Case") != "Ins":
        return
    above = tokens[agent.head]
    if agent.head < 0 or agent.head > at or _has_preposition(sentence, agent):
        return
    apart = any(t.text in _CLAUSE_MARKS for t in tokens[agent.head + 1 : at])
    if (apart or _is_counted(sentence, above.index)) and may_hang(tokens, agent, verb):
        hang(sentence, agent, verb)
        agent.rel = "obl"


def _mend_agent(sentence: Sentence, verb: Token) -> None:
    """«40 ножей найдено [СБП]», «40 школ построено [акиматом]»: right behind a short participle."""
    at = _noun_from(sentence, verb.index + 1)
    agent = sentence.tokens[at]
    if at < 0 or agent.head != verb.index or agent.rel not in _DONE_TO | _OBLIQUE:
        return
    if agent.feats.get("Case") == "Ins":
        agent.rel = "obl"
        return
    before = (sentence.tokens[i] for i in sentence.children[verb.index] if i < verb.index)
    short = agent.text.isupper() and _has_no_cases(sentence, agent)
    if short and any(t.rel in _DONE_TO for t in before):
        _tell(agent, "obl", "Ins")


def _mend_people(sentence: Sentence, verb: Token) -> None:
    """«[Врачами] спасены 12 детей», «[пожарными] спасены 16»: people whom the tags take for what tells which,
    or the tree for what somebody is made.
    """
    made = verb.lemma in classes("russian/duties")["naming"]
    for at in sentence.children[verb.index]:
        token = sentence.tokens[at]
        if (token.feats.get("Case"), token.feats.get("Number")) != ("Ins", "Plur") or made:
            continue
        if token.rel not in _AGENTS or at > verb.index or _has_preposition(sentence, token):
            continue
        named = (p for p in parses(token.text.casefold()) if p.tag.grammemes >= _PEOPLE)
        people = next(named, None)
        if people is not None:
            token.pos, token.rel, token.lemma = "NOUN", "obl", people.normal_form
            token.feats = {"Animacy": "Anim", "Case": "Ins", "Number": "Plur"}


def _has_preposition(sentence: Sentence, token: Token) -> bool:
    return any(sentence.tokens[i].rel == "case" for i in sentence.children[token.index])


def _has_no_cases(sentence: Sentence, token: Token) -> bool:
    """«СБП», «Nordwind», «„Норд“»: an abbreviation, a word in Latin letters, or what stands in quotes."""
    text = token.text
    if token.pos not in _NOUNS or not text[0].isupper() or not text.isalpha():
        return False
    short = text.isupper() and len(text) > 1
    quoted = token.index > 0 and sentence.tokens[token.index - 1].text in OPENING
    return short or text.isascii() or quoted


def _is_nominative(token: Token, verb: Token) -> bool:
    """Whether a thing may be the subject of a verb of one: it has that gender and looks like a nominative."""
    feats = token.feats
    same = all(feats.get(n) in (None, verb.feats.get(n)) for n in ("Number", "Gender"))
    if not same or feats.get("Case") not in ("Nom", "Acc"):
        return False
    return any({"nomn", "sing"} <= found.tag.grammemes for found in parses(token.text.casefold()))


def _tell(token: Token, rel: str, case: str) -> None:
    """Give a word a relation and a case; its features are shared with other words."""
    token.rel = rel
    token.feats = {**token.feats, "Case": case}
