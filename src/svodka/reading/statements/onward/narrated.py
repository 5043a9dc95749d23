"""Sentences behind somebody's words that do not go on with them: the narrator or another tells again."""

from __future__ import annotations

from svodka.language.analysis import Sentence, Token
from svodka.language.lexicon import classes, folded
from svodka.reading.statements.cues.asides import aside, before_news, concludes
from svodka.reading.statements.cues.attribution import attribution
from svodka.reading.statements.cues.references import told_before
from svodka.reading.statements.cues.saying import Cue
from svodka.reading.statements.cues.subjects import TELLING
from svodka.reading.statements.cues.unnamed import unnamed
from svodka.reading.statements.discourse.document import Discourse
from svodka.reading.syntax.morphs import morphs
from svodka.reading.syntax.phrases import name_at

_CITED = frozenset({"preposition", "phrase"})
"""Kinds of words by which a source is cited and does not speak: «по данным»."""
_TELLERS = frozenset({"person", "body"})
_NAMES = frozenset({"PER", "ORG"})
_PASSING = frozenset({"acl", "acl:relcl", "xcomp"})
"""How a word of saying hangs on its sentence that tells nothing itself: «те, [кто говорит], что …»."""
_MATTER = (1, 2)
"""How a sentence refers back by «об этом» or «эту информацию»."""
_NEAR = 3
"""Among how many words at the beginning of a sentence a poll stands of which it tells."""


def narrated(d: Discourse, sentence: Sentence, before: Sentence, begun_by: Cue | None) -> bool:
    """Whether a sentence goes on with nobody's words, or with another's; ``before``: where they began.

    ``begun_by`` is the cue that they began with: whose data are cited tells nothing that another plans or
    promises, who speaks himself may («По словам министра, готовы 12 школ. Мэрия планирует ещё 9»).
    None of 17 sentences of annotated articles that say themselves who tells is surely somebody else's words.
    """
    language, found = d.language, d.cues.get(sentence.index, ())
    if aside(sentence, language) or concludes(sentence, language):
        return True
    if before_news(sentence, language) or before_news(before, language):
        return True  # «Ранее мэр обещал 12 школ. [Теперь их 9]»
    if _names_teller(d, sentence) or _of_poll(sentence, before):
        return True
    if begun_by is not None and (_in_passing(d, begun_by) or _does(d, sentence, begun_by)):
        return True
    # «ранее стало известно, что …»: nobody's words
    if any(
        unnamed(sentence, cue) or _untold(sentence, cue) or _about_telling(sentence, cue)
        for cue in found
    ):
        return True
    cited = begun_by is not None and begun_by.kind in _CITED and begun_by.group != "say"
    asked = [cue for cue in found if cited or cue.group in TELLING]
    tells = any(_another_tells(d, sentence, cue) for cue in asked)
    return tells or _another_expects(d, sentence)


def _in_passing(d: Discourse, cue: Cue) -> bool:
    """«Суд огласил решение, [согласно которому] …», «[известно], что …»: words told in passing, or by nobody.

    None of 20 sentences of annotated articles that might go on with such words is surely somebody's.
    """
    sentence = d.sentence(cue.sentence)
    relative = d.subject(cue)
    if cue.kind == "preposition" and relative is not None:
        return relative.text.casefold().startswith(morphs("relative"))
    passing = sentence.tokens[cue.head].rel in _PASSING
    return (cue.kind in ("verb", "noun") and passing) or unnamed(sentence, cue)


def _does(d: Discourse, sentence: Sentence, cue: Cue) -> bool:
    """«Мост закрыт, сообщил мэр Карцев. [Карцев поручил] открыть его»: what who spoke does is told of him."""
    who = d.subject(cue)
    if who is None or not sentence.names:
        return False
    said = d.sentence(cue.sentence)
    spoke = {
        said.tokens[name.last].lemma
        for name in said.names
        if name.kind == "PER" and who.index in _heads(said, name.last)
    }
    for name in sentence.names:
        if name.kind != "PER" or sentence.tokens[name.last].lemma not in spoke:
            continue
        for head in _heads(sentence, name.last):
            token = sentence.tokens[head]
            verb = sentence.tokens[token.head]
            if token.rel == "nsubj" and verb.rel == "root" and verb.pos == "VERB":
                return all(c.head != verb.index for c in d.cues.get(sentence.index, ()))
    return False


def _heads(sentence: Sentence, at: int) -> tuple[int, ...]:
    """A token of a name, the one above it, and the one above that."""
    above = sentence.tokens[at].head
    return (at, above, sentence.tokens[above].head) if above >= 0 else (at,)


def _names_teller(d: Discourse, sentence: Sentence) -> bool:
    """«Мост открыт. [Об этом сообщил мэр]»: a sentence that says who told what stands before it."""
    if told_before(sentence.tokens) >= 0:
        return True
    facts = d.facts(sentence.index)
    opens = facts.lower[0] in attribution("back", d.language) and facts.about in _MATTER
    return opens and any(
        cue.kind == "verb" and cue.group in TELLING for cue in d.cues.get(sentence.index, ())
    )


def _untold(sentence: Sentence, cue: Cue) -> bool:
    """«Почему закрыт мост, [не уточняется]»: what nobody tells is the narrator's."""
    denied = cue.first > 0 and sentence.lower[cue.first - 1] in attribution("not")
    nobody = sentence.tokens[cue.head].text.endswith(morphs("reflexive"))
    return denied and nobody and cue.kind == "verb" and cue.group in TELLING


def _about_telling(sentence: Sentence, cue: Cue) -> bool:
    """«[Называть] должников она отказалась»: whether somebody would tell something is the narrator's."""
    head = sentence.tokens[cue.head]
    above = sentence.tokens[head.head] if head.head >= 0 else None
    told = cue.kind == "verb" and cue.group in (*TELLING, "name") and head.rel == "xcomp"
    return told and above is not None and above.rel == "root" and above.pos == "VERB"


def _of_poll(sentence: Sentence, before: Sentence) -> bool:
    """«Согласно опросу, рады 40% жителей. [Опрос проведён в мае]»: how many were asked, and when."""
    polls = classes("russian/references")["poll"]
    named = [t for t in sentence.tokens[:_NEAR] if t.lemma in polls]
    return bool(named) and any(t.lemma == named[0].lemma for t in before.tokens)


def _another_tells(d: Discourse, sentence: Sentence, cue: Cue) -> bool:
    """«По данным МЧС, сгорело 12 домов. [Губернатор пообещал] 9 новых»: who spoke before tells no more.

    A person or body says, promises or expects something of their own: «её [коллега] ждёт 15%».
    """
    head = sentence.tokens[cue.head]
    if cue.kind != "verb" or head.feats.get("VerbForm") != "Fin" or head.rel != "root":
        return False
    who = d.subject(cue)
    inserted = cue.first > 0 and sentence.tokens[cue.first - 1].pos == "PUNCT"
    if who is None or (inserted and who.index > cue.head):
        return False  # «Мост, [продолжал мэр], откроют в мае»
    return _is_teller(d, sentence, who)


def _another_expects(d: Discourse, sentence: Sentence) -> bool:
    """«Мэр обещал 12 школ. [Депутаты ждут] 15»: what others expect or ask for, by a verb that is no cue."""
    expects = classes("russian/references")["expects"]
    verb = next((t for t in sentence.tokens if t.rel == "root"), None)
    if verb is None or verb.lemma not in expects:
        return False
    below = [sentence.tokens[i] for i in sentence.children[verb.index]]
    return any(
        t.rel == "nsubj" and t.index < verb.index and _is_teller(d, sentence, t) for t in below
    )


def _is_teller(d: Discourse, sentence: Sentence, who: Token) -> bool:
    """Whether a word is in somebody's name, or a noun of who can tell."""
    name = name_at(sentence, who.index)
    named = name is not None and name.kind in _NAMES
    return named or d.nouns.get(folded(who.lemma)) in _TELLERS
