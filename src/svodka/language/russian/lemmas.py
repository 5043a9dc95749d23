"""Lemmas: of the readings that the dictionary has for a form, the one that fits its tag.

The dictionary is OpenCorpora's by way of pymorphy3; tags are Universal Dependencies. The lemma of
a participle or gerund is its infinitive («задержаны» → «задержать»); a participle used as a noun or
an adjective keeps its own («обвиняемых», NOUN → «обвиняемый»). Lemmas are in lower case, with «е»
for «ё».
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from svodka.language.russian.abbreviations import written_short
from svodka.language.russian.dictionary import parses
from svodka.language.russian.tags import Tag

KNOWN = re.compile(r"[а-яё0-9-]*[а-яё][а-яё0-9-]*", re.IGNORECASE)
MAX_LENGTH = 60
MAX_SEEN = 30_000
"""Pairs of form and tag whose lemma is kept, and as many from before those."""

# Parts of speech: the dictionary's for each of Universal Dependencies, the best first.
PARTS: dict[str, tuple[str, ...]] = {
    "NOUN": ("NOUN", "NPRO", "NUMR", "ADJF", "PRTF"),
    "PROPN": ("NOUN", "ADJF"),
    "ADJ": ("ADJF", "ADJS", "COMP", "PRTF", "PRTS"),
    "DET": ("ADJF", "NPRO", "NUMR", "ADVB"),
    "PRON": ("NPRO", "ADJF", "NOUN"),
    "NUM": ("NUMR", "NOUN", "ADJF", "ADVB"),
    "ADV": ("ADVB", "COMP", "PRED", "CONJ", "PRCL", "ADJS"),
    "VERB": ("VERB", "INFN", "PRTS", "PRTF", "GRND", "PRED"),
    "AUX": ("VERB", "INFN", "PRTS", "PRTF", "GRND", "PRCL"),
    "ADP": ("PREP", "ADVB"),
    "CCONJ": ("CONJ", "PRCL"),
    "SCONJ": ("CONJ", "PRCL", "ADVB"),
    "PART": ("PRCL", "CONJ", "ADVB", "INTJ"),
    "INTJ": ("INTJ", "PRCL"),
}
VERB_FORMS = {
    "Fin": ("VERB",),
    "Inf": ("INFN",),
    "Part": ("PRTF", "PRTS"),
    "Conv": ("GRND",),
}
GRAMMEMES: dict[str, dict[str, tuple[str, ...]]] = {
    "Case": {
        "Nom": ("nomn",),
        "Gen": ("gent", "gen2"),
        "Dat": ("datv",),
        "Acc": ("accs", "acc2"),
        "Ins": ("ablt",),
        "Loc": ("loct", "loc2"),
        "Voc": ("voct", "nomn"),
        "Par": ("gen2", "gent"),
    },
    "Number": {"Sing": ("sing",), "Plur": ("plur",)},
    "Gender": {"Masc": ("masc", "ms-f"), "Fem": ("femn", "ms-f"), "Neut": ("neut",)},
    "Animacy": {"Anim": ("anim",), "Inan": ("inan",)},
    "Tense": {"Past": ("past",), "Pres": ("pres",), "Fut": ("futr",)},
    "Aspect": {"Perf": ("perf",), "Imp": ("impf",)},
    "Person": {"1": ("1per",), "2": ("2per",), "3": ("3per",)},
    "Mood": {"Imp": ("impr",), "Ind": ("indc",)},
    "Degree": {"Cmp": ("COMP",), "Sup": ("Supr",)},
    "Variant": {"Short": ("ADJS", "PRTS")},
}
WEIGHTS = {"Case": 3.0, "Number": 3.0, "Gender": 2.0, "Animacy": 1.0}
# Endings of surnames in -ов, -ев, -ин, by gender and case, and that of the nominative.
SURNAMES: dict[str, tuple[dict[str, str], str]] = {
    "Masc": ({"Gen": "а", "Acc": "а", "Dat": "у", "Ins": "ым", "Loc": "е"}, ""),
    "Fem": ({"Gen": "ой", "Dat": "ой", "Acc": "у", "Ins": "ой", "Loc": "ой"}, "а"),
}
SURNAME = re.compile(r".*(?:[оеё]в|[иы]н)")
NAMES = ("Name", "Surn", "Patr", "Geox", "Orgn")


class Reading(NamedTuple):
    """What is kept of a reading in the dictionary: the whole of it takes three times the memory."""

    place: int
    tag: Any
    lemma: str
    score: float


class Lemmas:
    """Lemmas by form and tag; each pair is looked up once, and again only after long absence."""

    def __init__(self) -> None:
        self._readings = lru_cache(MAX_SEEN // 2)(_readings)
        self._seen: dict[tuple[str, str], str] = {}
        self._earlier: dict[tuple[str, str], str] = {}
        self._fits: dict[tuple[Any, str], float] = {}

    def lemmas(self, forms: Sequence[str], tags: Sequence[Tag]) -> list[str]:
        """The lemmas of forms, each with its tag."""
        seen = self._seen
        keys = list(zip(forms, [tag.text for tag in tags], strict=True))
        found = list(map(seen.get, keys))
        if None in found:
            if len(seen) > MAX_SEEN:
                self._earlier, self._seen = seen, {}
                seen = self._seen
            for place in [place for place, lemma in enumerate(found) if lemma is None]:
                key, tag = keys[place], tags[place]
                if key not in seen:
                    seen[key] = self._earlier.get(key) or self._choose(
                        key[0].lower(), tag.text, tag.pos, tag.feats
                    ).replace("ё", "е")
                found[place] = seen[key]
        return [lemma for lemma in found if lemma is not None]

    def _choose(self, form: str, tag: str, pos: str, feats: Mapping[str, str]) -> str:
        if pos not in PARTS or len(form) > MAX_LENGTH:
            return form
        if (whole := written_short().get(form)) is not None:
            return whole
        if not KNOWN.fullmatch(form):
            return form
        readings = self._readings(form)
        if not readings:
            return form
        if pos == "PROPN" and not any(_has_case(reading, feats) for reading in readings):
            return surname(form, feats)
        if len(readings) == 1:
            return _normal(form, readings[0], pos, feats)

        def fit(reading: Reading) -> float:
            """How well a reading fits the tag; looked up once for every two tags."""
            pair = (reading.tag, tag)
            known = self._fits.get(pair)
            if known is None:
                if len(self._fits) > MAX_SEEN:
                    self._fits.clear()
                known = self._fits[pair] = agreement(reading.tag, pos, feats)
            return known + reading.score

        best = max(map(fit, readings))
        alike = [reading for reading in readings if fit(reading) == best]
        return _normal(form, _commonest(alike, readings), pos, feats)


def _commonest(alike: Sequence[Reading], readings: Sequence[Reading]) -> Reading:
    """Of readings that fit alike, that of the lemma whose other readings are the likeliest.

    «[Ржи] собрано 40 тонн»: рожь and ржа have this genitive, and only of rye one speaks.
    """
    if len(alike) == 1:
        return alike[0]
    chance = {lemma: max(r.score for r in readings if r.lemma == lemma) for _, _, lemma, _ in alike}
    return max(alike, key=lambda reading: chance[reading.lemma])


def _readings(form: str) -> tuple[Reading, ...]:
    return tuple(
        Reading(place, parse.tag, str(parse.normal_form), float(parse.score))
        for place, parse in enumerate(parses(form))
    )


def agreement(tag: Any, pos: str, feats: Mapping[str, str]) -> float:
    """How well a tag of the dictionary fits one of the tagger, chances apart: higher is better."""
    parts = VERB_FORMS.get(feats.get("VerbForm", ""), ()) if pos in ("VERB", "AUX") else ()
    order = parts + PARTS[pos]
    # The part of speech outweighs everything else: «три» as NUM is never a verb.
    score = 20.0 - 2.0 * order.index(tag.POS) if tag.POS in order else 0.0
    if parts and tag.POS in parts:
        score += 4.0
    grammemes = tag.grammemes
    for name, value in feats.items():
        wanted = GRAMMEMES.get(name, {}).get(value)
        if wanted and any(grammeme in grammemes for grammeme in wanted):
            score += WEIGHTS.get(name, 1.0)
    if pos == "PROPN":
        score += 2.0 * any(grammeme in grammemes for grammeme in NAMES)
    elif pos in {"DET", "PRON"}:
        score += 2.0 * ("Apro" in grammemes or tag.POS == "NPRO")
    elif any(grammeme in grammemes for grammeme in ("Name", "Surn", "Patr")):
        score -= 1.5
    return score


def _has_case(reading: Reading, feats: Mapping[str, str]) -> bool:
    """Whether a reading has the case of the tag, or the tag has none."""
    wanted = GRAMMEMES["Case"].get(feats.get("Case", ""), ())
    return not wanted or any(grammeme in reading.tag for grammeme in wanted)


def surname(form: str, feats: Mapping[str, str]) -> str:
    """The nominative of a name that the dictionary reads as something else.

    «Токаев» in the nominative: токаев, where the dictionary knows only the wine, «токай».
    """
    endings, nominative = SURNAMES.get(feats.get("Gender", ""), ({}, ""))
    ending = endings.get(feats.get("Case", ""))
    if ending and form.endswith(ending) and SURNAME.fullmatch(form[: -len(ending)]):
        return form[: -len(ending)] + nominative
    return form


def _normal(form: str, reading: Reading, pos: str, feats: Mapping[str, str]) -> str:
    """The lemma of a reading of a form."""
    part = reading.tag.POS
    wanted: set[str] = set()
    if pos == "ADV" and part in ("ADJF", "ADJS"):
        return form  # «внепланово»: not «внеплановый»
    if part in ("PRTF", "PRTS") and pos not in ("VERB", "AUX"):
        wanted = {"PRTF", "sing", "masc", "nomn"}  # «обвиняемых» as NOUN: обвиняемый
    elif "Surn" in reading.tag and "femn" in reading.tag and feats.get("Gender") == "Fem":
        wanted = {"sing", "femn", "nomn"}  # «Ивановой»: иванова
    inflected = parses(form)[reading.place].inflect(wanted) if wanted else None
    return str(inflected.word) if inflected else reading.lemma
