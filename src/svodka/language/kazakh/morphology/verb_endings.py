"""How Kazakh verb forms end: tenses, participles, converbs, the passive and the negative."""

from __future__ import annotations

import re
from functools import lru_cache

from svodka.language.kazakh.morphology.words import WORDS

FINITE = re.compile(
    r".{2,}[ае]й(?:ық|ік)|.{2,}(?:а|е|й)(?:ды|ді|мын|мін|мыз|міз|сыз|сіз)"
    r"|.{2,}(?:мақ|мек|(?<=[жзлмнң])(?:бақ|бек)|(?<=[бгғдкқпстфхцчшщ])(?:пақ|пек))(?:шы|ші|пыз|піз)?"
    r"|.{2,}[ия]м(?:ын|ін|ыз|із)|.{2,}(?:(?:[ғқ]ан|атын|йтын)(?:быз|мын)|(?:[гк]ен|етін|йтін)(?:біз|мін))"
)
PAST = re.compile(
    r".+(?:[аәеёиоөуұүыіэюяйлрмнңжз](?:ды|ді)|[кқпстфхцчшщ](?:ты|ті))(?:м|қ|к|ң|ңыз|ңіз)?"
)
"""The past tense, its consonant as the stem ends: «бер-ді», «кет-ті»; «бюджет-і» and «пункт-і» are none."""
JUSSIVE = re.compile(r".{3,}(?:сын|сін)")
"""«Дайындасын»: at the end of a clause what somebody is to do."""
WE = re.compile(r".{2,}(?:дық|дік|тық|тік)")
"""«Қойдық», «өткіздік»: at the end of a clause the past tense of «we»."""
OURS = re.compile(r".{2,}(?:[дт][ыі][мқк]|[мбп][ыі]з|м[ыі]н)")
"""A first person: «жөндедік», «салдым», «береміз»."""
OBJECTS = re.compile(
    r".+(?:лар|лер|дар|дер|тар|тер)(?:дың|дің)|.{4,}(?:лар|лер|дар|дер|тар|тер)(?:ды|ді)"
)
"""Plurals with the ending of an owner or an object: «жемістерді»; «қайтарды» is a verb."""
PERFECT = re.compile(
    r".+(?:[аәеёиоөуұүыіэюяйлрмнңжз](?:ған|ген)|[кқпстфхцчшщ](?:қан|кен))"
    r"(?:мен|ы|і|ын|ін|ына|іне|дығын|дігін|дықтан|діктен|нан|нен|да|де|ымен|імен|дар|дер|сын|сің|мын|мін)?"
)
HEADLESS = re.compile(
    r".{2,}(?:ған|ген|қан|кен)(?:дар|дер)(?:ы|і)?(?:дың|дің|ның|нің|ға|ге|ды|ді|ны|ні|н|дан|ден|нан|нен|да|де|мен)?"
)
"""Participles in the plural stand for a noun: «зардап шеккендердің»."""
CONVERB = re.compile(r".{2,}(?:ып|іп|[аеуй]п)(?:ты|ті|пыз|піз)?")
FUTURE = re.compile(
    r".{2,}(?:атын|етін|йтын|йтін|итын|итін)(?:ы|і|ын|ін|ына|іне|дығын|дігін|дығы|дігі)?"
)
CONDITION = re.compile(r".{2,}(?:са|се)(?:қ|к|м|ң|ңыз|ңіз)?")
INFINITIVE = re.compile(
    r".{2,}[ую](?:ға|ге|ды|ді|ымыз|іміз|да|де|дан|ден|дың|дің"
    r"|(?:ы|і)(?:н|на|не|ның|нің|нан|нен|нда|нде|мен)?)?"
)
PASSIVE = re.compile(
    r".{2,}(?:ыл|іл|ын|ін|[ае]л|лан|лен|тал|тел|[аеу]н)(?!дыр|дір)"
    r"(?:ды|ді|ған|ген|ып|іп|ады|еді|атын|етін|у|уға|уге|са|се|уда|уде|мақ|мек|маған|меген|ма|ме|ба|бе|ғаны|гені).*"
)
NEGATIVE = re.compile(
    r".{2,}(?:ма|ме|ба|бе|па|пе)(?:ды|ді|й|ған|ген|с|йды|йді|са|се|у|уы|уға|уге).*"
)
FORMS = (
    ("Fin", FINITE), ("Conv", CONVERB), ("Fut", FUTURE),
    ("Part", PERFECT), ("Cond", CONDITION), ("Inf", INFINITIVE),
)  # fmt: skip
INTENDED = re.compile(r".{2,}(?:ғалы|гелі|қалы|келі)")
"""What somebody is about to do, before an auxiliary: «ашқалы отыр»."""
NOT_DOING = re.compile(r".{2,}[мбп][ае]й")
"""The converb of what was not done; it is the deed where an auxiliary is all that stands behind it."""
BEGUN = re.compile(r".{2,}(?:ыл|іл|ын|ін|[ае]н)[ае]")
"""The converb of a passive verb, which only a verb of beginning tells from a noun."""
CAUSATIVE = re.compile(r"(?!отыру).{2,}(?:[дт][ыі]р|[ғқгк][ыі]з|[аеыі]рт|[аеу]йт)у")
"""The infinitive of a verb that makes something be done: «кеңейту», «жандандыру»."""
TOLD = ("ды", "ді", "ты", "ті", "ған", "ген", "қан", "кен", "ып", "іп", "ап", "еп")
"""Endings that a stem of a verb is found by."""
DOER = ("ушы", "уші")
"""Who does something: «қатысушы»."""
DONE = ("ған", "ген", "қан", "кен")
"""Participles of what was done, with no ending behind: «жиналған»."""
NOT_DONE = ("маған", "меген", "баған", "беген", "паған", "пеген")
"""Those of them that say that it was not: «алмаған»."""
DOING = ("тын", "тін")
"""Participles of what is done."""
PASSED = ("ды", "ді", "ты", "ті")
"""The past tense of who is spoken of."""
GOING_ON = ("ып", "іп")
"""The converb that another deed follows."""
GOING = (
    "мақ", "мек", "бақ", "бек", "пақ", "пек", "қпыз", "кпіз",
    "мақшы", "мекші", "бақшы", "бекші", "пақшы", "пекші",
)  # fmt: skip
"""Endings of what somebody is going to do."""
DEED = ("у", "ю")
"""The name of a deed: «төмендеу»."""
PRESENT = ("ады", "еді", "йды", "йді")
"""How the present ends, which is that of what is to come: «салады»."""
OWNED_DEED = ("уы", "уі", "юы", "юі")
"""The name of somebody's deed: «ұлғаюы»."""
TO_DO = ("уға", "уге")
"""What something is for: «салуға»."""
TO_ITS_DEED = ("уына", "уіне", "юына", "юіне")
"""What is done to somebody's deed: «шығуына тыйым салды»."""
WANTED = ("уды", "уді")
"""The name of a deed as an object: «баруды күтеді», «пайдалануды реттеу»."""
WISHED = re.compile(r".{2,}[ғгқк](?:ысы|ісі|ым|ім|ымыз|іміз)")
"""What somebody wants to do: «салғысы келеді»."""
WHEN_DONE = ("ғанда", "генде", "қанда", "кенде")
"""«When» something was done: «көшкенде»."""
AFTER_DONE = ("ғаннан", "геннен", "қаннан", "кеннен")
"""What comes «after» something was done: «аяқталғаннан кейін»."""
BECAUSE = ("дықтан", "діктен")
"""«Because» something was done: «құлағандықтан»."""
IF_DONE = ("са", "се")
"""«If» something is done: «асса»."""
FROM_DOING = ("удан", "уден", "юдан", "юден")
"""What somebody is kept from, or refuses: «салудан бас тартты»."""
IN_DOING = ("уда", "уде")
"""«In» a deed: «сатуда»."""
IF_WE = ("ласақ", "лесек", "дасақ", "десек", "тасақ", "тесек")
"""How «if we» ends of verbs that are made of a noun: «нақтыласақ»."""
HAVING_DONE = ("ғаны", "гені", "қаны", "кені")
"""What somebody did, as a label: «жараланғаны – 9»."""
MINE = ("уым", "уім", "уың", "уің")
"""How my deed and yours ends."""
LEFT_UNDONE = re.compile(r".{2,}[ыі][лн][мб][ае]й")
"""Of what was not done to something no name is made: «Қолданылмай жатқан 40 үй бар», not «Сәрсенбай»."""
LEFT = ("қалды", "қалған", "қалып", "қалады")
"""How «was left» begins, behind what somebody was left without."""
NOT_ABLE = re.compile(r"алма(?:д|й|ған|с(?!ы)|п)")
"""How forms of «cannot» begin, which are none of «алма», an apple."""
CAN = ("алады", "алатын")
"""How «can» begins, behind a converb."""
OF_ITS = ("ын", "ін")
"""How a noun with possession ends as an object: «мөлшерін»; without it it would be «мөлшерді»."""
REPORTED = ("ғанын", "генін", "қанын", "кенін", "атынын", "етінін", "йтынын", "йтінін", "екенін")
"""How what is told ends, right before who tells it."""
REPORTED_OF = ("ғаны", "гені", "қаны", "кені", "атыны", "етіні", "йтыны", "йтіні")
"""How it ends before «туралы»."""
_BARE = (*DONE, *DOING)


def bare_participle(low: str) -> bool:
    """Whether a verb form is a participle without any other ending."""
    return low.endswith(_BARE)


@lru_cache(maxsize=WORDS)
def is_headless(low: str) -> bool:
    """Whether a participle in the plural stands for a noun: :data:`HEADLESS`."""
    return HEADLESS.fullmatch(low) is not None
