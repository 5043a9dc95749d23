"""Who spoke before is meant: «там же отметили», «они добавили», «чиновник уточнил», «в ведомстве пояснили».

Sure only where who spoke last, within a few sentences, may be called so.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from svodka.language.lexicon import Entry, load
from svodka.language.punctuation import OPENING
from svodka.reading.statements.cues.attribution import attribution
from svodka.reading.statements.cues.saying import Cue
from svodka.reading.statements.discourse.document import Discourse
from svodka.reading.statements.speakers.ends import NOUNS
from svodka.reading.statements.speakers.holders import headed
from svodka.reading.statements.speakers.mentions import SpeakerMention, mention_at
from svodka.reading.statements.speakers.offices import office_ahead, office_behind
from svodka.reading.statements.speakers.standing import Mentions

_BACK = 4
"""How many sentences before the one that describes him somebody may have spoken."""
_BODIES = frozenset({"body", "media", "ORG", "document"})
_LONGEST = 2
"""Words of a description: «глава фонда», «надзорное ведомство»."""
_THERE = 3
"""Words before a verb among which «там» stands: «там же также отметили»."""


def there(d: Discourse, mentions: Mentions, cue: Cue | None) -> SpeakerMention | None:
    """The body that spoke last, where «там (же)» or «они» say so."""
    if cue is None or cue.kind != "verb":
        return None
    tokens, at = d.sentence(cue.sentence).tokens, cue.head
    if tokens[at].feats.get("Number") != "Plur" or tokens[at].feats.get("VerbForm") != "Fin":
        return None
    who = mentions.slots.get(cue)
    if who is None:
        before = (t.text.casefold() for t in tokens[max(0, at - _THERE) : at])
        if attribution("there", d.language).isdisjoint(before):
            return None
        bodies = (m for m in _told_before(d, mentions, cue.sentence) if m.kind in _BODIES)
        return next(bodies, None)
    if who.text.casefold() not in attribution("they", d.language):
        return None
    last = next(_told_before(d, mentions, cue.sentence), None)
    return last if last is not None and last.kind in _BODIES else None


def meant(d: Discourse, mentions: Mentions, m: SpeakerMention) -> SpeakerMention | None:
    """The fuller mention of who is described by a bare noun, or by what he heads: he who spoke last."""
    sentence = d.sentence(m.sentence)
    head = sentence.tokens[m.head]
    known = _descriptions(d.language).get(head.lemma)
    if known is None or (not mentions.in_slot(m) and known.text("kind") == "person"):
        return None
    if head.feats.get("Number") == "Plur" or m.last - m.first >= _LONGEST:
        return None
    if known.text("kind") == "body":
        return _body(d, mentions, m, known)
    return _person(d, mentions, m, known)


def _body(
    d: Discourse, mentions: Mentions, m: SpeakerMention, known: Entry
) -> SpeakerMention | None:
    """«В МЧС сообщили … В [ведомстве] уточнили …»: the body that spoke last, where nobody did since."""
    of = known.strings("of")
    for last in _told_before(d, mentions, m.sentence):
        lemma = d.sentence(last.sentence).tokens[last.head].lemma
        name = d.text[last.start : last.end]
        if (
            last.kind not in ("body", "ORG")
            or name.isascii()
            or any(mark in name for mark in OPENING)
        ):
            return None  # «агентство «Прайм»» is no «ведомство»
        if lemma != d.sentence(m.sentence).tokens[m.head].lemma:
            return last if lemma in of or last.kind == "ORG" else None
    return None


def _person(
    d: Discourse, mentions: Mentions, m: SpeakerMention, known: Entry
) -> SpeakerMention | None:
    """«Министр Карцев сообщил … [Чиновник] уточнил …»: the person with a name who spoke last."""
    told = _told_before(d, mentions, m.sentence)
    last = next((one for one in told if one.key != m.key), None)
    name = mentions.full.get(last.key) if last is not None else None
    if last is None or name is None:
        return None
    titles = [
        one
        for found in mentions.by_sentence.values()
        for one in found
        if one.kind == "person" and one.key == last.key
    ]
    of = known.strings("of")
    if of and not any(d.sentence(t.sentence).tokens[t.head].lemma in of for t in titles):
        return None
    heads = headed(d, m)
    if m.last > m.first and of and not any(heads & headed(d, t) for t in titles):
        return None  # «глава фонда» is no head of another body
    return name if _may_be(d, name, m) else None


def _may_be(d: Discourse, name: SpeakerMention, m: SpeakerMention) -> bool:
    """Whether the verb of who is described does not tell that a person of the other gender is meant."""
    cue = next((c for c in d.cues[m.sentence] if (s := d.subject(c)) and s.index == m.head), None)
    asked = d.sentence(m.sentence).tokens[cue.head].feats.get("Gender") if cue else None
    gender = d.sentence(name.sentence).tokens[name.first].feats.get("Gender")
    return asked is None or gender is None or asked == gender


def _told_before(d: Discourse, mentions: Mentions, index: int) -> Iterator[SpeakerMention]:
    """Who told something by a cue in the sentences before one, the last first; a pronoun is passed over."""
    for at in range(index - 1, max(-1, index - 1 - _BACK), -1):
        for cue in reversed(d.cues.get(at, ())):
            if cue.kind == "other":
                continue
            who = mentions.slots.get(cue)
            if who is None:
                found = office_behind(d, mentions, cue) or office_ahead(d, mentions, cue)
            else:
                named = who.pos in NOUNS
                found = mention_at(mentions.by_sentence[at], who) if named else None
            if found is not None:
                yield found


@cache
def _descriptions(language: str) -> dict[str, Entry]:
    return {lemma: entry for entry in load(f"{language}/descriptions") for lemma in entry.lemmas}
