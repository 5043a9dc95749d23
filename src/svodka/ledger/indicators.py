"""Which indicator a claim belongs to: its action, what is counted and the dimension of the unit.

Action and counted are concepts of the catalogue (indicators.toml) or, where none has the word, its lemma.
Beside them stand what narrows the counted («международный» of «23 международных наркоканала») and what a
crowd was detained, convicted or killed for or in («за терроризм»): claims that differ there are not
compared, though they belong to one indicator.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from svodka.ledger.concepts import Catalogue, Concept, Match
from svodka.ledger.words import Word, words
from svodka.model import Claim, Mention

NOUNS = ("NOUN",)
MODIFIERS = ("ADJF", "PRTF")
NOMINAL = (*NOUNS, *MODIFIERS)
CLAUSE = re.compile(r"[,;:.!?()\n–—]")
REACH = 6
"""Words after a container («фактов …») that may say what it counts."""
NOT = re.compile(r"\bне\s+$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Subject:
    """What a claim is about: ``action`` and ``counted`` are concept names or lemmas, or empty.

    ``level``: a state that is measured, not deeds that add up. ``event``: what happens to people at one
    spot. ``counted`` of a kind of something is ``smuggling/weapons``.
    """

    action: str
    counted: str
    narrowing: str = ""
    cause: str = ""
    level: bool = False
    event: bool = False


def subject(claim: Claim, text: str, catalogue: Catalogue, whole: Subject | None = None) -> Subject:
    """The subject of a claim in its document's text; ``whole`` is that of the claim it is a part of."""
    action, concept = _action(claim, text, catalogue)
    counted, narrowing, noun = _counted(claim, text, catalogue)
    if noun is not None and noun.act and (concept is None or "level" in concept.flags):
        # «Число погибших достигло 12»: twelve people died.
        action, concept = noun.act, catalogue.named("action", noun.act)
    if noun is not None and noun.counts:
        counted = noun.counts
    if whole is not None:
        action, counted, concept = _as_part(
            claim, text, catalogue, whole, (action, counted, concept)
        )
    flags = concept.flags if concept else frozenset()
    return Subject(
        action=action,
        counted=counted,
        narrowing=narrowing,
        cause=_cause(claim, text, catalogue) if flags & {"cause", "event"} else "",
        level=("level" in flags) if concept else _imperfective(action),
        event="event" in flags,
    )


def _action(claim: Claim, text: str, catalogue: Catalogue) -> tuple[str, Concept | None]:
    mention = claim.action
    if mention is None:
        return "", None
    negated = bool(NOT.search(text, 0, mention.start)) and claim.factuality == "negated"
    begin = mention.start - 3 if negated else mention.start
    # «привлечены к ответственности», «запретили въезд»: a phrase goes on after the verb or stands
    # before it («к ответственности привлечены»), so its other words are looked for on both sides.
    after = words(text, begin, _clause_end(text, mention.end))
    before = words(text, _clause_start(text, mention.start), mention.start)
    spoken = [w for w in after if w.start < mention.end]
    if not spoken:  # no word: a dash, a sign
        return _plain(mention.normal), None
    found = catalogue.at("action", [*spoken, *before, *after[len(spoken) :]], 0)
    normal = words(mention.normal)
    if found is None and normal:
        found = catalogue.at("action", normal, 0)
    if found is not None:
        return found.concept.name, found.concept
    return _plain(mention.normal), None


def _counted(claim: Claim, text: str, catalogue: Catalogue) -> tuple[str, str, Concept | None]:
    mention = claim.counted
    if mention is None:
        return "", "", None
    inside = words(text, mention.start, mention.end)
    if claim.actor is not None and claim.actor.start == mention.start:
        # Who acts is what is counted where the number stands beside it («71 сенатор проголосовал»); in
        # «пограничники пресекли 996 фактов» the words after the number are.
        inside = _phrase(text, claim.quantity.end, catalogue) or inside
    if not inside:
        return _plain(mention.normal), "", None
    found = inside
    head = _head(found, mention if mention.start == inside[0].start else None)
    match = _over(catalogue, found, head)
    container = catalogue.at("container", found, head) if match is None else None
    if container is not None:
        found = _contained(claim, text, catalogue, inside, container)
        if not found:
            return _plain(mention.normal), "", None
        head = _head(found, None)
        match = _over(catalogue, found, head)
        if match is None and catalogue.at("container", found, head) and head + 1 < len(found):
            found = found[head + 1 :]
            head = _head(found, None)
            match = _over(catalogue, found, head)
    before = [] if claim.quantity.start > mention.start else _between(claim, text)
    if match is None:
        others = [w for w in [*before, *found[:head]] if w.part in MODIFIERS]
        return found[head].lemma, _narrowing(others, catalogue), None
    rest = [*before, *found[: match.first], *found[match.last + 1 :]]
    name = match.concept.name
    if "of" in match.concept.flags:
        kind = _kind(catalogue, found[match.last + 1 :])
        if kind is not None:
            return f"{name}/{kind.concept.name}", "", match.concept
        rest = before
    return (
        name,
        _narrowing([w for w in rest if w.part in NOMINAL], catalogue),
        match.concept,
    )


def _head(found: Sequence[Word], mention: Mention | None) -> int:
    """The index of the noun that a phrase is built on: the mention's lemma, else the first noun."""
    if mention is not None:
        normal = {lemma for word in words(mention.normal) for lemma in word.lemmas}
        same = [i for i, word in enumerate(found) if normal.intersection(word.lemmas)]
        nouns = [i for i in same if found[i].part not in MODIFIERS]
        if same:
            return (nouns or same)[0]
    for index, word in enumerate(found):
        if word.part not in MODIFIERS:
            return index
    return len(found) - 1


def _over(catalogue: Catalogue, found: Sequence[Word], head: int) -> Match | None:
    """The longest phrase of a counted concept that holds the head."""
    best: Match | None = None
    for index in range(head + 1):
        match = catalogue.at("counted", found, index)
        if (
            match is not None
            and match.last >= head
            and (best is None or match.length > best.length)
        ):
            best = match
    return best


def _contained(
    claim: Claim, text: str, catalogue: Catalogue, inside: list[Word], container: Match
) -> list[Word]:
    """The words that say what a container counts: after it, before it, or in front of its dash."""
    rest = inside[container.last + 1 :]
    found = [word for word in rest if not catalogue.at("link", [word], 0)]
    if not found:
        found = _phrase(text, inside[-1].end, catalogue)
    if found:
        return found
    label = _label(claim, text)
    if label:
        return label
    if container.concept.name == "sum" and claim.action is not None:
        # «пресекли незаконное перемещение валюты на сумму …»: the money is that of what stands before.
        between = words(text, claim.action.end, min(w.start for w in inside))
        match = catalogue.first("counted", between)
        if match is not None:
            return between[match.first :]
    return []


def _label(claim: Claim, text: str) -> list[Word]:
    """What stands before the dash of a list's item: «- наркотики – 344 факта»."""
    line = max(text.rfind(mark, 0, claim.quantity.start) for mark in "\n:;,")
    found = re.fullmatch(
        r"[\s•*·\-–—]*([^–—]*\w)\s*[–—-]\s*", text[line + 1 : claim.quantity.start]
    )
    if found is None:
        return []
    return words(text, line + 1 + found.start(1), line + 1 + found.end(1))


def is_item(claim: Claim, text: str) -> bool:
    """Whether a figure is an item of a list with its name before a dash: «- наркотики – 344 факта»."""
    return bool(_label(claim, text))


def _phrase(text: str, offset: int, catalogue: Catalogue) -> list[Word]:
    """The nouns and adjectives that go on at ``offset``, to the first word that is neither."""
    kept = []
    for word in words(text, offset, _clause_end(text, offset))[:REACH]:
        if catalogue.at("link", [word], 0):
            continue
        # No dictionary tells the parts of speech of Latin letters.
        other = bool(word.part) or not (word.text.isascii() and word.text.isalpha())
        if catalogue.at("stop", [word], 0) or (
            other and word.part not in NOMINAL and not word.text.isupper()
        ):
            break
        kept.append(word)
    return kept


def _between(claim: Claim, text: str) -> list[Word]:
    """Adjectives right after the number: «23 международных и 40 региональных наркоканалов»."""
    kept = []
    for word in words(text, claim.quantity.end, _clause_end(text, claim.quantity.end)):
        if word.part not in MODIFIERS or (claim.counted and word.end > claim.counted.start):
            break
        kept.append(word)
    return kept


def _kind(catalogue: Catalogue, rest: Sequence[Word]) -> Match | None:
    """Of what kind: the first counted concept that is one («товаров» is none)."""
    for match in catalogue.all("counted", rest):
        if "empty" not in match.concept.flags:
            return match
    return None


def _narrowing(others: Sequence[Word], catalogue: Catalogue) -> str:
    kept = dict.fromkeys(
        word.lemma for word in others if catalogue.at("modifier", [word], 0) is None
    )
    return " ".join(sorted(kept))


def _as_part(
    claim: Claim,
    text: str,
    catalogue: Catalogue,
    whole: Subject,
    own: tuple[str, str, Concept | None],
) -> tuple[str, str, Concept | None]:
    """A part has its whole's action if none of its own; «наркотики – 344 факта» is a kind of the whole."""
    action, counted, concept = own
    if not action:
        action, concept = whole.action, catalogue.named("action", whole.action)
    base = whole.counted.partition("/")[0]
    noun = catalogue.named("counted", base)
    if (
        noun is not None
        and "of" in noun.flags
        and claim.counted is not None
        and _label(claim, text)
    ):
        counted = f"{base}/{counted}" if counted not in ("", base) else base
    return action, counted or whole.counted, concept


def _cause(claim: Claim, text: str, catalogue: Catalogue) -> str:
    """What a crowd was detained or convicted for, or died in: a concept or the first noun's lemma."""
    ends = [
        m
        for m in (claim.action, claim.quantity, claim.counted)
        if m is not None and _near(m, claim)
    ]
    ends = ends or [claim.quantity]
    begin = _clause_start(text, min(m.start for m in ends))
    end = _clause_end(text, max(m.end for m in ends))
    around = words(text, begin, end)
    for index, word in enumerate(around):
        if not catalogue.at("for", [word], 0):
            continue
        step = index + 1
        while step < len(around) and any(
            catalogue.at(kind, around[step : step + 1], 0) for kind in ("about", "for")
        ):
            step += 1
        for at in range(step, min(step + 3, len(around))):
            match = catalogue.at("cause", around, at)
            if match is not None:
                return match.concept.name
    return ""


def _near(mention: object, claim: Claim) -> bool:
    start = getattr(mention, "start", -1)
    return claim.sentence[0] <= start < claim.sentence[1]


def _clause_start(text: str, offset: int) -> int:
    return max(
        (m.end() for m in CLAUSE.finditer(text, max(0, offset - 200), offset)),
        default=max(0, offset - 200),
    )


def _clause_end(text: str, offset: int) -> int:
    found = CLAUSE.search(text, offset, min(len(text), offset + 200))
    return found.start() if found else min(len(text), offset + 200)


def _plain(normal: str) -> str:
    """A normal form by the lemmas that queries are looked up by: «зарезавший» is «зарезать»."""
    return " ".join(word.lemma for word in words(normal))


def _imperfective(lemma: str) -> bool:
    """Whether a verb of no concept tells a state: what is done is counted, what lasts is measured."""
    from svodka.language.russian.dictionary import parses

    readings = parses(lemma) if lemma else []
    return not any("perf" in reading.tag for reading in readings)
