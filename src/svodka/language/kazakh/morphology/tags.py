"""Part of speech, case and voice of a Kazakh word by its endings.

Verbs are told by tense and converb endings, nouns by case; where an ending can be both («-ды»: past tense or
accusative), the word behind decides: a finite verb ends its clause.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.infinitives import (
    PRESENT_STEM,
    converb_infinitive,
    infinitive,
)
from svodka.language.kazakh.morphology.known import known_stems, units
from svodka.language.kazakh.morphology.lemmas import lemma
from svodka.language.kazakh.morphology.named import is_of_named, named
from svodka.language.kazakh.morphology.pairs import is_pair
from svodka.language.kazakh.morphology.passives import not_undergone, undergone
from svodka.language.kazakh.morphology.verb_endings import (
    BEGUN,
    CONVERB,
    DONE,
    FORMS,
    HEADLESS,
    IF_DONE,
    INTENDED,
    JUSSIVE,
    LEFT,
    LEFT_UNDONE,
    MINE,
    NEGATIVE,
    NOT_ABLE,
    NOT_DOING,
    OBJECTS,
    PASSED,
    PASSIVE,
    PAST,
    WE,
)
from svodka.language.kazakh.morphology.words import GENITIVE, WITHIN, features, sounds, stems
from svodka.language.lexicon import classes, load

HAVING = ("бар", "жоқ", "көп", "аз")
"""What stands behind a noun that somebody has."""
HEARSAY = ("-мыс", "-міс")
"""What is only heard ends so: «өліпті-мыс»."""
ASKING = ("ба", "бе", "ма", "ме", "па", "пе")
SPEAKING = frozenset(["деп", "деді", "деген", "дейді"]).union(ASKING)
ENDS = frozenset([".", ",", ";", "!", "?", "…", "»", "”", '"', "", ":", "–", "—", "("])

NOUNS = ("лық", "лік", "дық", "дік", "тық", "тік")
"""Endings that make a noun of another: «әкімдігі» is a form of «әкімдік», not of «әкім»."""


_LISTED = (
    ("aux", "AUX"), ("conj", "CCONJ"), ("post", "ADP"), ("pron", "PRON"), ("adv", "ADV"), ("adj", "ADJ"),
)  # fmt: skip
"""Classes of words that are told by no ending, and what they are."""


@cache
def _class(name: str) -> frozenset[str]:
    return classes("kazakh/words").get(name, frozenset())


@cache
def _converbs() -> frozenset[str]:
    """What somebody cannot do, where «cannot» stands behind: «келе», «ала»."""
    return frozenset(form for entry in load("kazakh/converbs") for form in entry.forms)


@cache
def _past() -> frozenset[str]:
    """Verbs in the past tense that are listed for another reason: «ұстады», «айырды»."""
    listed = classes("kazakh/slot_words")["transitive"]
    return frozenset(word for word in listed if word.endswith(PASSED))


def _local(low: str) -> bool:
    """«Өзбекстандық», «аудандық»: of a place, not what «we» did; «астық» is listed."""
    return low in _class("noun") or (len(low) > 6 and low[:-3] in named())


@cache
def _bare() -> frozenset[str]:
    """Nouns that end like a form of another word: «тонна», «теңге», «Қазақстан», «әкімдік»."""
    named = classes("kazakh/regions")
    bodies = {form for form in classes("kazakh/agents")["body"] if form.endswith(NOUNS)}
    return _class("noun") | units() | named["name"] | named["country"] | bodies


@lru_cache(maxsize=200_000)
def tag(word: str, following: str = "") -> tuple[str, dict[str, str], str]:
    """Part of speech, features and stem of a word; ``following`` is the next word, in lower case."""
    if (low := word.lower()).endswith(HEARSAY):
        return tag(word[: -len(HEARSAY[0])], following)  # «жанып кетіпті-мыс»
    if word == "Мен":
        return "PRON", {}, low  # «мен» between nouns is «and»
    if not low[:1].isalpha():
        return ("NUM" if low[:1].isdigit() else "PUNCT"), {}, low
    if NOT_ABLE.match(following) and low in _converbs():
        return "VERB", {"VerbForm": "Conv"}, converb_infinitive(low)  # «келе алмады», «ала алмай»
    if is_pair(low, following):
        return "ADJ", {}, low  # «сатып алу келісімшарты», «тұрғын үйден»
    for name, pos in _LISTED:
        if low in _class(name):
            if pos in ("ADP", "ADV") and following in ENDS and low.endswith(PASSED):
                return "VERB", {"VerbForm": "Fin"}, infinitive(low)  # «қатысты.», «енді.»
            return pos, {}, low
    made = low in classes("kazakh/compounds")["adjective"]
    if made and (following in ENDS or low.endswith(("лы", "лі"))) and low != "басты":
        return "ADJ", {}, low  # «мектептің 38-і үш ауысымды»
    if following in (".", "!", "»") and low in _class("going"):
        return "VERB", {"VerbForm": "Fin"}, infinitive(low)  # «қалаға мектеп салмақ.»
    if low in _bare():
        owned = low.endswith(("сы", "сі")) and (low[:-2] in _bare() or low[:-2] in named())
        return "NOUN", {"Poss": "Yes"} if owned else {}, lemma(low)  # «басшысы», not «маусы»
    if HEADLESS.fullmatch(low) and not word[:1].isupper():
        return _noun(low)
    capital = word[:1].isupper() and not LEFT_UNDONE.fullmatch(low)
    if (form := _verb(low, following)) is not None and not capital:
        feats = {"VerbForm": form}
        if PASSIVE.fullmatch(low) and not low.startswith(_active()):
            feats["Voice"] = "Pass"
        if NEGATIVE.fullmatch(low) and not low.startswith(tuple(_class("affirming"))):
            feats["Polarity"] = "Neg"
        return "VERB", feats, infinitive(low)
    return _noun(low)


def _verb(low: str, following: str) -> str | None:
    if low.endswith(("сыз", "сіз")) and following.startswith(LEFT):
        return None  # «екпесіз қалды»
    if low.endswith(("сыз", "сіз")) and low[:-3] in known_stems():
        if following not in ENDS or low[-4] not in "аейн":
            return None  # «сапасыз бензин», «сусыз.»; «аласыз» is a verb
    if following in ENDS and WE.fullmatch(low) and not _local(low):
        return "Fin"
    made = (MADE.fullmatch(low) and low[:-2] not in named()) or low in _class("verb")
    made = made or OURS.fullmatch(low) is not None
    made = made or (PRESENT.fullmatch(low) is not None and low[:-1] not in named())
    if not made and is_of_named(low):
        return None
    if low.endswith(("мыз", "міз")) and following not in ENDS and following not in _class("aux"):
        if following not in SPEAKING:
            return None  # «экономикамыз өсті»
    if low in _class("verb") or low in _past():
        if low.endswith(DONE) and following not in ENDS:
            return "Part"  # «жасы жеткен кезде»
        if low.endswith(IF_DONE):
            return "Cond"  # «миллионнан асса»
        return "Conv" if CONVERB.fullmatch(low) else "Fin"
    able = following.startswith(CANNOT) or following == COULD
    able = able and (low.endswith(("са", "се")) or _doing_able(low))
    unable = NOT_ABLE.match(following) and PRESENT_STEM.fullmatch(low)
    if able or (unable and low not in known_stems()):
        return "Conv"  # «қатыса алмады», «бере алады», «жеткізе алмады», «құтқара алмай»
    if following in STAYING and INTENDED.fullmatch(low):
        return "Conv"  # «500 грант бөлгелі отыр»
    stays = following in _class("aux") or following.startswith(STAYED)
    if (stays and NOT_DOING.fullmatch(low)) or (following == "," and not_undergone(low)):
        return "Conv"  # «қатыса алмай қалды», «қатыспай жүргені»
    if following.startswith("баста") and BEGUN.fullmatch(low):
        return "Conv"  # «сатыла бастады»
    if low in _class("infinitive") or low[:-1] in _class("infinitive"):
        return "Inf"
    if low.endswith(MINE) and following in classes("kazakh/orders")["needed"]:
        return "Inf"  # «қысқартуым керек»
    for name, pattern in FORMS:
        if pattern.fullmatch(low) and (name not in ("Inf", "Cond") or len(low) > 4):
            return name
    if WE.fullmatch(low) and following not in ENDS:
        return None  # «3 құдық болса»
    noun = low[-1] in "ыі" and low[:-1] in known_stems()  # not «алдым»
    if PAST.fullmatch(low) and (following in HAVING or noun):
        return None  # «зауыты бар», «уақыты.»
    ends = following in ENDS or following in _class("aux") or following in SPEAKING
    if following in function_words("clause") and PASSIVE.fullmatch(low):
        ends = low[:-2] not in known_stems()
    if (following in ENDS or following in SPEAKING) and JUSSIVE.fullmatch(low):
        if low[:-2] not in known_stems() and low[:-3] not in _class("noun"):
            return "Fin"  # «маман дайындасын», not «табысын»
    objects = OBJECTS.fullmatch(low) is not None and low not in _past()
    objects = objects or (low.endswith(("лықты", "лікті")) and len(low) > 6)
    objects = objects or (low.endswith(GENITIVE) and following == "алды")  # «қылмыстың алды»
    if PAST.fullmatch(low) and not objects and (ends or undergone(low)):
        return "Fin"
    return None


CANNOT, COULD = ("алма", "алады", "алған", "алатын"), "алды"
"""How «can» and «cannot» begin behind a converb, and «could»."""


def _doing_able(low: str) -> bool:
    """«Бере», «көре», «істей»: the converb of what somebody can do; «бала» and «бидай» are nouns."""
    if low in _class("noun"):
        return False
    if PRESENT_STEM.fullmatch(low) and not OF_OWNED.fullmatch(low):
        return low not in known_stems() or low in _converbs()  # «арттыра»; not «баласына»
    made = low.endswith(("ай", "ей")) and len(low) > 4
    return made or (low.endswith(("а", "е")) and f"{low[:-1]}у" in _class("infinitive"))


STAY = ("отыр", "жатыр", "тұр", "жүр")
"""Auxiliaries that end a clause: somebody sits, lies, stands or goes about doing it."""
STAYED = ("жүрген", "отырған", "тұрған", "жатқан")
"""How participles of these begin: «қатыспай *жүргені*»."""
STAYING = (*STAY, "отырған", "жатқан")
MADE = re.compile(r".+[дт][ае]й[дт][ыі]")
"""Verbs made of a noun: «есептейді», «айыптайды»; «жағдайды» is a noun."""
OURS = re.compile(r".+[лдт][ае]й(?:м[ыі]з|м[ыі]н)")
"""What «I» and «we» do: «орындаймыз»."""
PRESENT = re.compile(r".{2,}[ае]д[ыі]")
"""What somebody does: «жағады»; the object of «жаға» is «жағаны»."""
QUALITY = re.compile(
    r".{2,}[бвгғджзйкқмнңпрстфхцчшщ]л[ыі]|.{4,}[мбп][ае]л[ыі]|.{3,}(?:и|ивті|улы|улі)"
)
"""Adjectives that no possessed noun looks like: «майлы», «ауыспалы», «табиғи»; «жолы» is a noun."""

OF_OWNED = re.compile(r".{2,}[ыі](?:на|не|нда|нде|нан|нен)")
"""Cases that only a possessed noun has: «қатарына», «құрамында»; the list has «қатары» as a stem."""


def _noun(low: str) -> tuple[str, dict[str, str], str]:
    if QUALITY.fullmatch(low) and not (low[:-1] in known_stems() or low[:-1] in _class("noun")):
        return "ADJ", {}, low
    for stem in _by_likelihood(low):
        found = features(low[len(stem) :])
        case = next((c for c in ("gen", "acc", "dat", "abl", "loc", "ins") if c in found), "")
        feats = {"Case": case.capitalize()} if case else {}
        owned = "own" in found and not (case == "acc" and low.endswith(("ыны", "іні")))
        if owned or OF_OWNED.fullmatch(low):
            feats["Poss"] = "Yes"
        if "plural" in found:
            feats["Number"] = "Plur"
        if "place" in found and low.endswith(WITHIN):
            return "ADJ", feats, stem
        if feats and (case or "plural" in found or len(stem) > 3 or stem in _class("noun")):
            return "NOUN", feats, lemma(low)
    if (
        low.endswith(
            ("лық", "лік", "дық", "дік", "тық", "тік", "лы", "лі", "сыз", "сіз", "дай", "дей")
        )
        and len(low) > 5
    ):
        return "ADJ", {}, low
    return "NOUN", {}, low


def _by_likelihood(low: str) -> list[str]:
    """The stems that a noun may have: a known one first, then the shortest."""
    found = [
        s for s in reversed(stems(low)[1:])
        if (len(s) > 2 or s in _short()) and (not low.startswith(s) or sounds(s, low[len(s) :]))
        and not _doing(s, low)
    ]  # fmt: skip
    known = [s for s in found if s in known_stems() or s in _class("noun") or s in _short()]
    # «төлем-ді», not «төле-м-ді»; «кешен-і», not «кеше-ні»
    known.sort(key=lambda s: (_seldom(s, low[len(s) :]), s in _class("adv")))
    rest = [s for s in found if len(s) > 2 and s not in known[:1]]
    return [*known[:1], *sorted(rest, key=lambda s: _seldom(s, low[len(s) :]))]


def _doing(stem: str, low: str) -> bool:
    """Whether a stem cuts off a part of «-шы»: «аудармашы-ның», not «аудармаш-ы-ның»."""
    if not stem.endswith("ш") or low[len(stem) : len(stem) + 1] not in ("ы", "і"):
        return False
    return stem not in known_stems() and stem not in _class("noun")


@cache
def _active() -> tuple[str, ...]:
    """Stems of active verbs that end like a passive one: «тәркіле-ді»."""
    endings = (
        "ді", "ды", "п", "ген", "ған", "се", "са", "й", "у", "еді", "ады", "етін", "атын",
        "ма", "ме", "ба", "бе",
    )  # fmt: skip
    return tuple(form + end for form in _class("active") for end in endings)


def _seldom(stem: str, ending: str) -> bool:
    """Whether news seldom have such a noun: «my» and «your», a stem that ends in «о» («баллон-ы»)."""
    return ending.startswith(PERSONS) or stem.endswith("о")


PERSONS = ("м", "ым", "ім", "ң", "ың", "ің")
"""Endings of «my» and «your», which news have less than nouns that end so: «режим-де», not «режи-м-де»."""


@cache
def _short() -> frozenset[str]:
    """Nouns of two letters whose forms are met as places and owners: «елде»."""
    return _class("short") | {word for word in _class("noun") if len(word) == 2}
