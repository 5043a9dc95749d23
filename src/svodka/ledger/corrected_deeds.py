"""The normal form of a deed in the words that a person gives it: "were not paid" is «not pay».

The reader has the sentence, its tree and its tags; here are the words alone. What they deny is told by the
same words as there, and has the «not» that every language writes in the same place.
"""

from __future__ import annotations

from svodka.language.english.words import lemma
from svodka.language.kazakh.morphology.infinitives import converb_infinitive, infinitive
from svodka.language.kazakh.morphology.tags import tag
from svodka.language.kazakh.morphology.verb_endings import NOT_ABLE
from svodka.language.lexicon import classes
from svodka.language.undone import undone
from svodka.ledger.meaning.words import words

_VERBS = ("VERB", "INFN", "PRTS", "ADJS", "PRED")
"""Parts of speech of what was done, in the dictionary of Russian."""
_LEADING = frozenset(["be", "have", "do", "to", "can", "could", "will", "would"])
"""English words before a verb that tell no deed."""


def denied_deed(text: str, language: str) -> str | None:
    """The normal form of a deed that its words deny, with its «not»; ``None`` where they deny none."""
    deed = {"ru": _russian, "en": _english, "kk": _kazakh}.get(language)
    normal = deed(text.lower()) if deed is not None else None
    return undone(normal, language) if normal else None


def _russian(text: str) -> str | None:
    """«Не были построены», «не успели получить»: the verb, or the one that it leads to."""
    found = words(text)
    if not any(word.text in classes("russian/factuality")["not"] for word in found):
        return None
    verbs = [w for w in found if w.part in _VERBS and w.lemma not in _of("be")]
    able = _of("success") | classes("russian/factuality", "told")["able"]
    led = [w for w in verbs if w.part == "INFN"] if any(w.lemma in able for w in verbs) else []
    return next((word.lemma for word in (*led, *verbs)), None)


def _of(kind: str) -> frozenset[str]:
    return classes("russian/factuality")[kind]


def _english(text: str) -> str | None:
    """ "Were not paid", "failed to arrive": the verb behind those that only lead to it; not "failed"."""
    doing = classes("english/doing")
    found = [word.text for word in words(text.replace("n't", " n't").replace("n’t", " n’t"))]
    verbs = [lemma(word, "VERB") for word in found if word not in doing["not"] | doing["yet"]]
    goes_on = "to" in verbs[:-1]
    failing = goes_on and not doing["unable"].isdisjoint(verbs)
    yet = goes_on and not doing["yet"].isdisjoint(found)
    if not (failing or yet or not doing["not"].isdisjoint(found)):
        return None
    idle = _LEADING | (doing["unable"] | doing["managing"] if goes_on else frozenset())
    return next((verb for verb in verbs if verb not in idle), None)


def _kazakh(text: str) -> str | None:
    """«Алған жоқ», «дайын емес», «келе алмады», «салынбай қалды», «төлемеді»."""
    found = text.split()
    tags = [tag(word, after) for word, after in zip(found, [*found[1:], ""], strict=True)]
    if not found:
        return None
    if found[-1] in classes("kazakh/orders")["denying"]:
        return infinitive(found[-2]) if len(found) > 1 else None
    at = next((i for i, (_, feats, _) in enumerate(tags) if feats.get("Polarity") == "Neg"), None)
    if at is None:
        return None
    led = at > 0 and tags[at - 1][1].get("VerbForm") == "Conv"
    if led and NOT_ABLE.match(found[at]):
        return converb_infinitive(found[at - 1])
    in_time = classes("kazakh/deed_words")["in-time"]
    if led and found[at].startswith(tuple(in_time)):
        return tags[at - 1][2]
    return tags[at][2]
