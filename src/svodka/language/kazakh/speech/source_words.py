"""The words before «айтуынша» that name whose words they are: «полиция департаментінің айтуынша»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from svodka.language.analysis import Sentence, Token
from svodka.language.kazakh.agents import SURNAMES, is_agent, is_body, is_surname
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.verb_endings import DONE, WANTED
from svodka.language.kazakh.morphology.words import WITHIN, features, split, stems
from svodka.language.kazakh.speech.bodies import LONGEST
from svodka.language.kazakh.speech.speakers import is_deed, opening, phrase_start, words
from svodka.language.lexicon import beginnings, classes, load
from svodka.language.quantities.marks import Mark
from svodka.language.quantities.numberwords import number_words
from svodka.language.quantities.phrases import Phrase, Phrases
from svodka.language.slots import Said, Words

_YEAR = 4
"""Digits of a year."""
_LETTERS = 2
"""Capitals that begin the name of a body in letters: «ІІМ-нің»."""


def before(text: str, sentence: Sentence, at: int) -> Words | None:
    """The words before «айтуынша», from the beginning of its clause."""
    inside = [t for t in sentence.tokens if t.end <= at]
    start, least = len(inside), opening(inside)
    while start > least and len(inside) - start < LONGEST and _belongs(inside, start - 1):
        start -= 1
    while (
        1 < start < len(inside)
        and inside[start - 1].text == "."
        and inside[start - 1].end == inside[start].start
    ):
        start -= 2  # «Zakon.kz мәліметінше»
    if 1 < start < len(inside) and inside[start - 1].text == ".":
        initial = inside[start - 2].text  # «Қ. Омаровтың айтуынша»
        start -= 2 * (len(initial) == 1 and initial.isupper())
    chosen = inside[start:]
    while len(chosen) > 1 and (
        chosen[-1].pos in ("ADJ", "ADV", "NUM") or _dates(chosen[-1].low) or _made_by(chosen)
    ):
        owned = any(t.feats.get("Case") == "Gen" for t in chosen[:-1])
        if not owned and chosen[-1].pos != "ADV":
            break
        chosen.pop()  # «министрліктің алдын ала есебі бойынша», «басқарманың 5 мамырдағы дерегіне …»
    at_event = chosen and (
        chosen[-1].feats.get("Case") == "Loc" or chosen[-1].low in function_words("during")
    )
    if at_event and (who := _at_event(inside) or _before_event(chosen)):
        chosen = who
    if chosen and chosen[-1].feats.get("Case") == "Dat" and (who := _who_told(inside)):
        chosen = who
    if chosen and chosen[0].text == "«" and all(t.text != "»" for t in chosen):
        chosen = chosen[1:]  # «„Полиция дерегі бойынша, 5 адам …“, – деді ол»
    chosen = _undated(chosen) if chosen else chosen
    return words(text, chosen[0].start, chosen[-1].end) if chosen else None


def _undated(chosen: list[Token]) -> list[Token]:
    """«*2023 жылы* ІІМ деректері бойынша», «„Дала“ *11 мамырда* хабарлағандай»: whose, without when."""
    times, lows = classes("kazakh/time_words"), [t.low for t in chosen]
    if len(lows) > 2 and lows[-1] in times["monthname"] and chosen[-1].feats.get("Case") == "Loc":
        day = len(lows) - 1 - lows[-2].isdecimal()
        told = len(lows) > 4 and lows[day - 1] in times["yearword"]
        return _undated(chosen[: day - 2 * told])
    year = lows[0][:_YEAR].isdecimal() and lows[1:2] != [] and lows[1] in times["yearword"]
    month = lows[0] in times["monthname"] and chosen[0].feats.get("Case") == "Loc"
    first = 2 if year else int(month)
    return chosen[first:] if len(chosen) > first else chosen


def itself(text: str, sentence: Sentence, end: int) -> Words | None:
    """The study or the statistics that nobody is named for: «ресми статистика бойынша».

    Adjectives and owners belong to it, a name before it does not: «үміткер Асан Омаров экзитпол бойынша …».
    """
    last = next((t for t in sentence.tokens if t.end == end), None)
    if last is None:
        return None
    start = last.index
    if last.pos == "ADJ":
        last = sentence.tokens[start + 1]  # «статистикалық мәлімет бойынша»
    while start and _of_study(sentence.tokens[start - 1]):
        start -= 1
    if start and sentence.tokens[start].low == "сайынғы":
        start -= 1  # «*жыл* сайынғы статистика бойынша»
    return words(text, sentence.tokens[start].start, last.end)


def owns(sentence: Sentence, speaker: Words | None) -> bool:
    """«Мамандардың зерттеулеріне сүйенсек»: whether the words before a study say whose it is."""
    end = speaker.end if speaker is not None else -1
    return any(t.end == end and t.feats.get("Case") == "Gen" for t in sentence.tokens)


def _of_study(token: Token) -> bool:
    """Whether a word before a study tells which or whose it is."""
    foreign = token.text.isascii() and token.text.islower()  # «exit poll»
    whose = token.pos == "NOUN" and token.feats.get("Case") == "Gen"
    return foreign or whose or (token.pos == "ADJ" and not token.low.endswith(WITHIN))


@cache
def _table() -> Phrases:
    return Phrases("kazakh/cues", "class", "source")


@cache
def _leaning() -> Phrases:
    return Phrases("kazakh/cues", "class", "leaning")


@cache
def _spoken() -> frozenset[str]:
    return frozenset(
        form for one in load("kazakh/cues") if one.flag("spoken") for form in one.forms
    )


def is_spoken(one: Said) -> bool:
    """«Министрдің айтуынша», not «министрліктің мәліметінше»: a source that speaks, and goes on to."""
    return one.cue is not None and one.rule == "source" and one.cue.normal.lower() in _spoken()


def unnamed(lows: Sequence[str], at: int) -> bool:
    """«*Ресми дерек* бойынша», «басқа мәліметтерге сәйкес»: information of nobody named begins here."""
    told = lows[at] in classes("kazakh/cues")["unnamed"] if at + 1 < len(lows) else False
    return told and not classes("kazakh/cues")["information"].isdisjoint(stems(lows[at + 1]))


@cache
def _beside_sources() -> frozenset[str]:
    """Words of which one begins every such cue, or stands right behind its first."""
    return _table().openings | _leaning().openings | function_words("over")


def sources(sequence: Sequence[Mark]) -> list[Phrase]:
    """All of :func:`source_at` in a sentence, in their order."""
    if _beside_sources().isdisjoint([mark.low for mark in sequence]):
        return []
    return [s for at in range(len(sequence)) if (s := source_at(sequence, at)) is not None]


def source_at(sequence: Sequence[Mark], at: int) -> Phrase | None:
    """«Айтуынша», «мәліметі бойынша», «дерегіне сүйенсек»: what stands behind whose words something is."""
    return _table().at(sequence, at) or _gone_by(sequence, at)


def _gone_by(sequence: Sequence[Mark], at: int) -> Phrase | None:
    """«Мәліметтеріне сүйенсек», «таратқан ресми ақпарға сәйкес»: what somebody gave, that others go by."""
    done = sequence[at].low.endswith(DONE)
    case = {"dat"} if done else {"own", "dat"}  # what was given has no owner
    for given in (at + 1, at + 2) if done else (at,):
        found = _leaning().at(sequence, given + 1)
        if found is not None and _to_information(sequence, given, case):
            return replace(found, first=at)
    return _found_by(sequence, at)


def _found_by(sequence: Sequence[Mark], at: int) -> Phrase | None:
    """«Тексеру қорытындысы бойынша», «зерттеулердің нәтижелері бойынша»; not «айдың қорытындысы бойынша»."""
    if at < 1 or at + 1 >= len(sequence) or sequence[at + 1].low not in function_words("over"):
        return None
    findings, documents = classes("kazakh/cues")["findings"], classes("kazakh/cues")["document"]
    of_study = documents.intersection(stems(sequence[at - 1].low))
    if not of_study:
        return None
    low = sequence[at].low
    own = any(features(split(low, s) or "") >= {"own"} for s in stems(low)[1:] if s in findings)
    if of_study & _inspections() and any(_followed(mark.low) for mark in sequence):
        return None  # «аудит қорытындысы бойынша 9 іс сотқа жолданды»
    return replace(_by_findings(), first=at - 1, last=at + 1) if own else None


@cache
def _inspections() -> frozenset[str]:
    return frozenset(
        word for one in load("kazakh/cues") if one.flag("inspects") for word in one.forms
    )


def _followed(low: str) -> bool:
    """«Сотқа жолданды»: whether a verb tells what was done after an inspection, and not what it found."""
    return low.startswith(beginnings("kazakh/cues", "followed"))


@cache
def _by_findings() -> Phrase:
    """The cue that stands for all findings: a study that is its own source."""
    studies = (entry for entry in load("kazakh/cues") if entry.flag("itself"))
    entry = next(studies)
    return Phrase(0, 0, entry, entry.forms[0])


def _to_information(sequence: Sequence[Mark], at: int, case: set[str]) -> bool:
    """Whether a form of «information» stands here, with just these endings: «мәліметіне», «деректерге».

    So do the findings of a study: «сауалнама нәтижелеріне», not «сайлау нәтижелеріне».
    """
    low = sequence[at].low if at < len(sequence) else ""
    told = classes("kazakh/cues")["information"]
    if at and sequence[at - 1].low in classes("kazakh/cues")["document"]:
        told |= classes("kazakh/cues")["findings"]
    endings = (features(split(low, stem) or "") for stem in stems(low)[1:] if stem in told)
    return any(found - {"plural"} == case for found in endings)


def _at_event(tokens: list[Token]) -> list[Token]:
    """«Бастық Асан Омаровтың өткен брифингінде айтқанындай»: who spoke, before where he did."""
    whose = [t.index for t in tokens if t.feats.get("Case") == "Gen" and t.text[:1].isupper()]
    named = (i for i in reversed(whose) if any(s.endswith(SURNAMES) for s in stems(tokens[i].text)))
    at = next(named, None)
    return tokens[phrase_start(tokens, at) : at + 1] if at is not None else []


def _before_event(tokens: list[Token]) -> list[Token]:
    """«Министр Асан Омаров брифинг барысында айтқандай»: who spoke without a case, before where he did."""
    for at in range(len(tokens) - 2, -1, -1):
        token = tokens[at]
        full = at > 0 and token.text[:1].isupper() and tokens[at - 1].text[:1].isupper()
        full = full and not is_body(token.low)
        if token.feats.get("Case") or (tokens[at + 1].feats.get("Poss") and not full):
            continue  # «депутат *Мәжіліс* отырысында айтқандай»
        if full or is_agent(token.low):
            return tokens[: at + 1]
    return []


def _who_told(tokens: list[Token]) -> list[Token]:
    """«Ауыл тұрғындарының біздің тілшіге айтуынша», «Асан Омаровтың Азаттыққа айтуынша»: who told it."""
    whose = (t.index for t in reversed(tokens) if t.feats.get("Case") == "Gen" and t.pos != "PRON")
    at = next((i for i in whose if is_agent(tokens[i].low) or tokens[i].text[:1].isupper()), None)
    heard = is_agent(tokens[-1].low) or tokens[-1].text[:1].isupper()
    told = (heard or tokens[-1].feats.get("Number") == "Plur") and at is not None
    return tokens[phrase_start(tokens, at) : at + 1] if told and at is not None else []


def _dates(low: str) -> bool:
    """«2024 *жылғы* дерек», «*тоғыз* айдағы мәлімет»: of when information is, and nobody's name."""
    return low in classes("kazakh/slot_words")["of-then"] or low in number_words("kazakh")


def _made_by(tokens: list[Token]) -> bool:
    """«Мамандардың берген дерегіне»: the participle behind who gave it."""
    return tokens[-1].feats.get("VerbForm") == "Part" and tokens[-2].feats.get("Case") == "Gen"


def _belongs(tokens: list[Token], at: int) -> bool:
    """Whether a token can stand in the phrase of a speaker, or in quotation marks as its name."""
    token, last = tokens[at], at == len(tokens) - 1
    if token.text in ",;:.–—":
        inner = token.text in "–—" and 0 < at < len(tokens) - 1
        # «Жайық–Каспий инспекциясының айтуынша»
        return inner and tokens[at - 1].end == token.start and token.end == tokens[at + 1].start
    if token.pos == "ADV" and not last and at == 0:
        return False  # «Қазір полиция дерегі бойынша»
    if last or token.text[:1].isupper():
        return True
    low = token.low
    against = tokens[at + 1].low if low != "қарсы" else low
    if against == "қарсы" and (low == "қарсы" or token.feats.get("Case") == "Dat"):
        return True  # «сыбайлас жемқорлыққа қарсы іс-қимыл агенттігі»
    if low in classes("kazakh/cues")["named"]:
        return True  # «Асан Омаров есімді тұрғынның айтуынша»
    governed = token.feats.get("Case") == "Acc" or low.endswith(WANTED)
    if governed and any(map(is_deed, tokens[at + 1 : at + 3])):
        return True  # «халықты әлеуметтік қорғау министрлігі», «пайдалануды реттеу басқармасы»
    if token.feats.get("Case") == "Dat" and is_deed(tokens[at + 1]) and at + 2 < len(tokens):
        return is_body(tokens[at + 2].low)  # «арнайы есепке алу комитетінің айтуынша»
    if token.feats.get("Case", "") not in ("", "Gen") or token.pos in ("CCONJ", "ADP"):
        return low in function_words("and")
    form = token.feats.get("VerbForm", "")
    return form in ("", "Part", "Fut") or is_deed(token)


def told_by(sentence: Sentence, speaker: Words | None) -> bool:
    """Whether the words before «деректері бойынша» name who has the data, and not what they are of."""
    if speaker is None:
        return True
    inside = [t for t in sentence.tokens if speaker.start <= t.start < speaker.end]
    kept = inside and not classes("kazakh/cues")["keeper"].isdisjoint(stems(inside[-1].low))
    return kept or any(is_agent(t.low) or _is_somebody(sentence, t) for t in inside)


def _is_somebody(sentence: Sentence, token: Token) -> bool:
    """«*ІІМ-нің* дерегі бойынша», «*Омаровтың* дерегі бойынша»: letters or a surname; not «*АҚШ-тың*»."""
    if token.index > 0 and token.text[:1].isupper():
        return True
    letters = token.text[:_LETTERS].isupper() and len(token.text) > _LETTERS
    known = token.low.partition("-")[0] in classes("kazakh/regions")["country"]
    return (letters and not known) or is_surname(sentence.tokens, token.index)
