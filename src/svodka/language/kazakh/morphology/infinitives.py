"""The infinitive of a Kazakh verb by its tense: «тәркіленді» is of «тәркілену»."""

from __future__ import annotations

import re
from functools import lru_cache

from svodka.language.kazakh.morphology.known import known_stems
from svodka.language.kazakh.morphology.verb_endings import PASSED
from svodka.language.kazakh.morphology.words import SOFTENED
from svodka.language.lexicon import classes

TENSES = re.compile(
    r"(?:(?:м|(?<![аеиоөуұүыі])б|п)[ае])?(?:ғандығын|гендігін|(?:ған|ген|қан|кен)(?:ы|і|ын|ін|ына|іне)?|й?т(?:ын|ін)(?:ы|і|ын|ін)?"
    r"|й?(?:ды|ді|ты|ті)(?:м|қ|к|ң)?|ыпты|іпті|ып|іп|п|са|се|мақ|мек|бақ|бек|пақ|пек|уда|уде"
    r"|у(?:ға|ге|ды|ді|дың|дің|дан|ден|(?:ы|і)(?:н|на|не|ның|нің|нан|нен|нда|нде|мен)?)?)$|(?:м|(?<![аеиоөуұүыі])б|п)[ае]й$"
)
"""Endings of tenses and cases that a verb has over its stem, or its infinitive over a case."""
PRESENT_STEM = re.compile(
    r".{2,}(?:[ыі][нл]|[лдт][ае]н|[дт][ае]л|[дтғгқк][ыі]р|[ғгқк][ыі]з|[ае]р)[ае]"
    r"|.+[аеуүоұыіөәрй]т[ае]|.+[аеыі]б[ае]|.{2,}(?:[ыі]|[лд][ае])с[ае]"
)
"""Stems with the vowel of the present: «салын-ады», «көтер-еді», «қатыс-ады»; «баста-ды» was done."""
DENIED = re.compile(
    r"(.{2,}(?:[аеиоөуұүыілрйу]м|[зжмнң]б|[бвгғдкқпстфхцчшщ]п)[ае])"
    r"(?:ды|ді|й|й?т(?:ын|ін)|йды|йді|ған|ген|ғаны|гені|п|пты|пті|са|се|уы|уі)"
)
"""What was not done, its consonant as the stem ends: «қабылданбады», «келмеген», «кетпеді»."""
HAS_DONE = re.compile(r"(.*[аәеиоөуұүыіюя].*[аәе])п(?:ты|ті)")
"""What somebody has done, behind a stem of two vowels and more: «қымбаттапты», not «тапты»."""
WE_DO = re.compile(r".{2,}[аейи]м(?:ыз|із)")
"""What «we» do or shall do: «саламыз»."""
NO_VOWEL = ("ды", "ді", "тын", "тін")
"""Endings that stand behind the vowel of the present also; all others tell that the vowel is the stem's."""
STAYING = {"жату": "жатыр", "тұру": "тұр", "жүру": "жүр", "отыру": "отыр"}
"""What somebody lies, stands, goes about or sits doing, which is told with no ending."""
GLIDE = ("я", "йе")
"""How a stem ends with its vowel of the present, where «й» ends the stem: «азая-ды», «кеңейе-ді»."""


def converb_infinitive(low: str) -> str:
    """The infinitive of what somebody can or cannot do: «келе» → «келу», «оқи» → «оқу», «төлей» → «төлеу»."""
    return f"{low[:-1]}у"


@lru_cache(maxsize=40_000)
def infinitive(low: str) -> str:
    """The infinitive of a verb form: «тәркіленді» → «тәркілену», «тапты» → «табу», «салынады» → «салыну»."""
    verbs = classes("kazakh/deed_words")
    if low.endswith(PASSED) and low[:-2] in verbs["glide"]:
        return low[:-3] + "ю"  # «азайды»; «жұмсайды» is of «жұмсау»
    if WE_DO.fullmatch(low):
        return infinitive(low[:-3] + ("ды" if low.endswith("мыз") else "ді"))
    if low in verbs["softened"]:
        return low[:-3] + "бу"  # «тауып»
    if low.endswith(("пты", "пті")) and (has := HAS_DONE.fullmatch(low)) is not None:
        return has[1] + "у"
    match = TENSES.search(low, 2)  # «ту-ды», not «т-уды»
    if match is None:
        return low
    stem, ending = low[: match.start()], match.group()
    if ending.startswith("й") and len(stem) == 2:
        return stem + ("у" if stem[-1] == "е" else "ю")  # «дейді», «жойды»
    done = ending in ("ды", "ді") or ending.startswith(("тын", "тін"))  # «салына-тынын»
    closed = stem in verbs["closed"] or stem[:-1] in known_stems() or len(stem) < 4
    aorist = stem[-1] in "ае" and closed and low not in verbs["vowel-past"]
    aorist = aorist and ending.startswith(NO_VOWEL)  # «құра-ған», «құра-йды»: its own vowel
    aorist = aorist or (
        done
        and PRESENT_STEM.fullmatch(stem) is not None
        and stem not in classes("kazakh/words")["active"]
    )
    if done and stem.endswith(GLIDE):
        return stem.removesuffix("е")[:-1] + "ю"  # «азаяды», «көбейеді»
    if stem[-1] == "и" and len(stem) == 2:
        return stem + "ю"  # «қиды»
    if done and stem[-1] == "и":
        return stem[:-1] + "у"  # «оқиды»
    if len(stem) > 2 and stem[-1] in "ыі":
        return stem[:-1] + "у"  # «оқыды»
    if len(stem) > 2 and aorist:
        stem = stem[:-1]
    if stem[-1] == "й":
        return stem[:-1] + "ю"  # «жойып»
    return stem[:-1] + SOFTENED.get(stem[-1], stem[-1]) + "у"


def denied_infinitive(low: str) -> str | None:
    """The infinitive of what was not done with its «not»: «қабылданбады» → «қабылданбау»; else ``None``."""
    match = DENIED.fullmatch(low)
    return f"{match[1]}у" if match else None
