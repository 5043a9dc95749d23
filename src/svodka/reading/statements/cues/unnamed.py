"""Sources that nobody names: «стало известно, что …», «согласно последним данным, …», «не сказал, что …»."""

from __future__ import annotations

from svodka.language.analysis import Sentence
from svodka.language.lexicon import classes, folded
from svodka.reading.statements.cues.asides import before_news
from svodka.reading.statements.cues.attribution import attribution
from svodka.reading.statements.cues.saying import Cue, cue_words
from svodka.reading.statements.cues.subjects import TELLING
from svodka.reading.syntax.morphs import describes, morphs
from svodka.reading.syntax.phrases import name_at

_ENDS = frozenset({",", ".", ":"})
_UNSAID = TELLING | {"name", "quote"}
"""Groups of verbs that tell what is so, and with «не» of no words."""
_NEAR = 4
"""Words before a verb of saying among which «как мы» stands."""


def unnamed(sentence: Sentence, cue: Cue) -> bool:
    """Whether a cue says that something is told, and not by whom.

    «Стало [известно], что …» (15 of 16 in annotated articles have no speaker), not «известно от соседей»;
    «38% [считают], что …»; «[согласно] последним данным, …», «[по предварительным данным], …»,
    «по данным на вечер», not «согласно данным штаба».
    """
    tokens, ends = sentence.tokens, _ENDS | attribution("that")
    if cue.kind == "verb":
        if _says_share(sentence, cue) or _is_own(sentence, cue):
            return True
        if _is_impersonal(sentence, cue):
            return True
        entry = cue_words().verbs.get(cue.word)
        after = tokens[cue.last + 1].text.casefold() if cue.last + 1 < len(tokens) else "."
        return entry is not None and entry.flag("unnamed") and after in ends
    if cue.kind not in ("preposition", "phrase"):
        return False
    words = classes("russian/references")
    first = at = cue.last + 1 if cue.kind == "preposition" else cue.first + 1
    while at < len(tokens) and folded(tokens[at].lemma) in words["vague"]:
        at += 1
    if at + 1 >= len(tokens) or folded(tokens[at].text) not in words["data"]:
        return False
    when = tokens[at + 1].text.casefold() in attribution("when")  # «по данным на 20:05»
    if at == first and not when:
        return False
    # «по последним данным, которые приводит штаб»
    relative = at + 2 < len(tokens) and (
        tokens[at + 2].text.casefold().startswith(morphs("relative"))
        or describes(tokens[at + 2])  # «по данным, опубликованным штабом»
    )
    if when or tokens[at + 1].text in ends:
        return not relative
    return _goes_on(sentence, at + 1)


def unsaid(sentence: Sentence, cue: Cue, *, before: bool) -> bool:
    """«Мэр не [сказал], что готовы 12 школ»: who did not tell it is no source, nor who asks whether it is so.

    ``before``: whether it is told in a sentence before: nor is he who denies or learns that: «погибли 12
    человек. Эти данные [опровергла] мэрия». Not «мэр не отрицает, что …».
    """
    lemma, denied = sentence.tokens[cue.head].lemma, False
    if cue.kind not in ("verb", "other"):
        return False
    if cue.first > 0:
        denied = sentence.lower[cue.first - 1] in attribution("not")
    denies = lemma in classes("russian/factuality")["denial"]
    if denies or lemma in attribution("asked"):
        return not denied and (before or not denies)
    return (denied and cue.group in _UNSAID) or (before and lemma in attribution("learned"))


def _goes_on(sentence: Sentence, at: int) -> bool:
    """«По предварительным данным [причиной] стал взрыв»: no genitive of whose data they are, and no name."""
    token = sentence.tokens[at]
    if name_at(sentence, at) is not None or not token.text.islower():
        return False
    if token.pos == "VERB":
        return token.feats.get("VerbForm") == "Fin"
    return token.pos == "NOUN" and token.feats.get("Case") in ("Nom", "Dat", "Ins")


def _is_impersonal(sentence: Sentence, cue: Cue) -> bool:
    """«Ранее [сообщалось], что …»: no subject, and no document or office in which it was told.

    Not «кроме того, [отмечалось], что …», which adds to what somebody told.
    """
    if not before_news(sentence):
        return False
    verb = sentence.tokens[cue.head]
    neuter = (verb.feats.get("Gender"), verb.feats.get("VerbForm")) == ("Neut", "Fin")
    if not neuter or not verb.text.endswith(morphs("self")) or cue.group not in TELLING:
        return False
    kinds = classes("russian/speaker_nouns", "kind").values()
    below = (sentence.tokens[i] for i in sentence.children[cue.head])
    return all(
        t.rel not in ("nsubj", "nsubj:pass") and not any(folded(t.lemma) in kind for kind in kinds)
        for t in below
    )


def _is_own(sentence: Sentence, cue: Cue) -> bool:
    """«Как мы уже [сообщали], …»: what the paper itself told before is its own, of no source."""
    before = [t.text.casefold() for t in sentence.tokens[max(0, cue.first - _NEAR) : cue.first]]
    how = next((i for i, word in enumerate(before) if word in attribution("how")), len(before))
    return not attribution("us").isdisjoint(before[how:])


def _says_share(sentence: Sentence, cue: Cue) -> bool:
    """«38% [считают], что мост нужен»: the share of those who say so is no source."""
    at = cue.first - 1
    if at >= 0 and sentence.tokens[at].text.casefold() in attribution("not"):
        at -= 1
    sign = sentence.tokens[at].lemma if at >= 0 else ""
    return sign in classes("russian/units", "unit")["%"]
