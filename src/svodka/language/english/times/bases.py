"""What a figure is compared with or reckoned from: times behind «than», «up from», and whose they are."""

from __future__ import annotations

import re

from svodka.language.english.site import Site, words_of
from svodka.language.english.times.apart import from_month
from svodka.language.slots import Time

_BEGUN = r"[^\s\d]{0,3}\d"
"""How an amount begins: «$4», «40»."""
_AMOUNT = rf"{_BEGUN}[\d.,]*"
"""An amount without its unit: «$4.5», «1,200»."""
_VERSUS = r"(?:compared (?:with|to)|against|versus|vs|(?:up|down) from)"
"""What stands before an amount that another is compared with."""
COMPARED = re.compile(
    r"\b(?:than|as(?! of\b)|compared (?:with|to))(?: (?:in|at|for|during|it|was|the|same|of|a|to|year"
    r"|quarter|month|week|(?:\d+-month )?period|ending|ended))*\s*$",
    re.IGNORECASE,
)
"""What stands before a time that is only compared with."""
BASE = re.compile(
    r"\b(?:from|over|on)(?: (?:in|of|the|a|that|same|corresponding|period|time|month|quarter|week))*\s*$",
    re.IGNORECASE,
)
"""What stands between a change and the time that it is reckoned from."""
SHARE = re.compile(r"(?:%|per ?cent|points?) $", re.IGNORECASE)
"""What stands before a time that a share is reckoned from."""
TO = re.compile(r"\b(?:to|through|until|till)\b|[–—-]")
"""What a time has that goes on to another."""
POSSESSIVE = re.compile("['’]s\\b")
"""What stands behind a time that something is of."""
EARLIER = re.compile(r"\b(?:last|previous|preceding|earlier|before|prior|ago)\b", re.IGNORECASE)
"""What such a time says: «up 12 percent from *a year earlier*»."""
SAME = re.compile(
    r"^(?:over |on )?(?:the )?(?:same|corresponding|comparable|equivalent) \w+ (?:of|in|last|a year)\b"
    r"|^(?:over|on) the (?:previous|preceding)\b",
    re.IGNORECASE,
)
"""A time that a change is reckoned from: «rose 13 percent over *the same period of 2021*»."""
RECKONED = re.compile(
    r"\b(?:up|down|higher|lower|increase|decrease|rise|fall|drop|decline) (?:by|of) (?:(?!, )[^;()]){1,40} $"
)
"""What stands before a year that an amount is reckoned from: «*down by 300,000 tonnes* from 2019»."""
MOVED = re.compile(
    r"(?:^|[,(–—] ?|\b(?:but|and|or) )(?:[a-z]+ )?(?:(?:up|down|off)(?: [a-z]+ly)?"
    rf"|(?:up|down) (?:(?:by|about|nearly|almost|only|less than|more than) )*{_AMOUNT}(?: [a-z]+){{1,3}}"
    r"|an? (?:[a-z]+ )?(?:rise|increase|jump|improvement|fall|drop|decrease|decline)) $"
)
"""What stands before a time that a figure is reckoned from: «*down 4 bushels* from 2016», «*down* …»."""
FROM_OTHER = re.compile(rf" from (?:[a-z]+ ){{0,2}}{_BEGUN}")
"""What opens the number that a change began with: «rose to 40, or 3 a head, *from 30* a year ago»."""
THOSE_OF = re.compile(
    r"\b(?:above|below) (?:those|that|the (?:level|figure)s?) (?:in|of|for|at) ?$|"
    r"\b(?:above|below) (?:those|that|the (?:level|figure)s?) $"
)
"""What stands before a time: «outlays were $2 trillion *above those* in 2019»."""
YEAR_TO = re.compile(r"\b(?:year|months?|quarter|weeks?) (?:up )?to $")
"""What stands before the end of a stretch that is not read as one: «*in the year to* the middle of May»."""
THAN_THEN = re.compile(r"\bthan (?:at|in|during|for|under|after|before) (?:[a-z]+ ){1,6}$")
"""What stands before a time: «9 percent more *than at the previous census* in 2014»."""
TIMES_THAT = re.compile(
    r"\b(?:double|twice|triple|half|treble|quadruple|times) (?:the|that|what) (?:[a-z]+ ){0,5}$"
)
"""What stands before a time: «set aside $4 million, *more than double the amount in* the past quarter»."""
EXTREME = re.compile(r"\b(?:the (?:most|fewest|least)|an? (?:\w+ )?(?:high|low|peak)) $")
"""What stands before a time since when nothing was so great."""
RECORD = re.compile(
    r"\b(?:record|high|low|mark|peak|best)s? (?:[^\s\d,;.]+ ){0,3}(?:set|reached|recorded|seen|posted|hit) $"
)
"""What stands before the time of what was never so great: «30 cm below *the record set* in 2015»."""
UNCHANGED = re.compile(r"\b(?:unchanged|(?:little|barely|hardly) changed|flat) $", re.IGNORECASE)
"""What stands before a time that a figure is as great as it was then."""
_AGO = 7
"""Characters behind «on the same month» that may say «a year ago»."""
SHARE_FROM = re.compile(
    r"(?:%|per ?cent|points?) (?:from|over|on) (?:the )?(?:same|corresponding)?(?: period)? ?(?:of |in )?$"
    r"|[a-z] from $",
    re.IGNORECASE,
)
"""What stands between a share and the time that it is reckoned from, whatever the figure."""
AGAINST = re.compile(
    rf"\b(?:{_VERSUS}|instead of|than|on top of) (?:(?:just|only|about|some|the|the current) )?$"
    r"|\b(?:double|twice|triple|treble|quadruple) the $",
    re.IGNORECASE,
)
"""What stands before a number that another is compared with, and that has a time of its own."""
SENTENCED = re.compile(r"\w against (?:[a-z]+ )?$")
"""What stands before those whom something is done to: «sentences passed *against 11*»."""
AGAINST_FIRST = re.compile(
    rf"\b{_VERSUS} (?:[a-z]+ ){{0,4}}{_AMOUNT}(?<![.,])(?: [a-z]+){{0,3}}(?:, or| and) $"
)
"""The same before an amount that is told otherwise: «up from $31 million, or *36 cents*»."""
AGAINST_OF = re.compile(
    r"\b(?:compared (?:with|to)|against|versus|vs|(?:up|down) from) (?:(?:an?|the|its) )?(?:[a-z]+ ){1,3}of "
    r"(?:(?:just|only|about|some) )?$"
)
"""The same before what an amount is of: «up from a profit of *$31 million*»; none are «against» of men."""
OF_ANOTHER = re.compile(
    rf"(?:\b(?:{_VERSUS}|instead of|on top of|(?:than|below|above) the)"
    rf"|, from|, (?:higher|lower) than|, followed by) (?:[a-z]+ ){{0,4}}{_BEGUN}",
    re.IGNORECASE,
)
"""What opens a number compared with; the times behind it are that number's."""
SAID_AGAIN = re.compile(r", or (?:[^,;]|,\d){1,40}(?:,|(?= $))")
"""The same amount told otherwise: «a loss of $2 million*, or 4 cents per share,* in May»."""
EACH = re.compile(
    rf"(?: (?:a|per) [a-z]+)?(?:, or {_AMOUNT}(?: [a-z]+){{1,4}})?"
    r"|(?: [a-z]+){1,3} and \d[\d.,]*(?: [a-z]+){1,3}"
    rf"| (?:and|on) (?:[a-z]+ ){{1,4}}of {_AMOUNT}(?: [a-z]+)?"
)
"""What stands between an amount and its time: «36 cents* a share,* in May», «60 *cases and 3 ill* then».

«Up from sales of $4 million *and profits of $2 million* in May».
"""
BOUNDING = re.compile(
    r"^(?:from|until|till|by|before|within|after)\b|\b(?:later|ago|earlier)$", re.IGNORECASE
)
"""What a time says that bounds something or goes back from it."""
_BASES = 30
"""Characters before a time or a number that are looked at."""


def compared(site: Site, one: Time) -> bool:
    """«20 more than *in the same period last year*», «up 12 percent from *a year earlier*»."""
    led = words_before(site, one.start)
    words = site.outline.text[one.start : one.end]
    if from_month(site, one) or THOSE_OF.search(led) or YEAR_TO.search(led) or RECORD.search(led):
        return True
    if (moving := MOVED.search(led)) is not None and not TO.search(words):
        if words.lower().startswith("from ") and (
            any(map(str.isdigit, moving[0])) or not _planned(site)
        ):
            return True  # «3,900 cases last year, down sharply *from 2024*»
        if words.lower().startswith(("on ", "over ")) and EARLIER.search(words):
            return True  # «moved 3 million tonnes, a drop *on the previous year*»
    if words.lower().startswith("from ") and SHARE.search(led) and not _planned(site):
        return not TO.search(words)  # «came to 18 tonnes, down 2 percent *from September*»
    if (
        one.kind == "since"
        and words.startswith("from ")
        and RECKONED.search(led)
        and not TO.search(words)
    ):
        return not _planned(site)  # «down by 300,000 tonnes *from 2019*», whosever figure
    if one.kind == "since" and EXTREME.search(led):
        return True  # «12,000 cases, the most *since 1997*»
    if UNCHANGED.search(led) and words.lower().startswith(("from ", "since ", "on ", "over ")):
        return True  # «66 percent, unchanged *from January*»
    if SHARE_FROM.search(led) and EARLIER.search(words) and site.spot.change != "from":
        return True  # «rose 7 percent over *a year earlier* to 40 tonnes»
    if site.spot.change == "to" and one.start < site.spot.start and EARLIER.search(words):
        if BASE.search(led) or COMPARED.search(led):
            return True  # «rose 8 percent in 2025 from *the previous year* to $4bn»
    if one.start > site.spot.start:
        far = site.outline.text[max(site.spot.end, one.start - 2 * _BASES) : one.start]
        if THAN_THEN.search(far) or TIMES_THAT.search(far):
            return True
        if COMPARED.search(led) and not words.lower().startswith(("at ", "of ")):
            return True
        changed = site.spot.change in ("increase", "decrease") and one.start > site.spot.end
        if changed and one.kind == "since" and words.startswith("from ") and not _planned(site):
            return True
        base = bool(BASE.search(led)) or words.lower().startswith(("over ", "on "))
        if changed and base and SAME.search(site.outline.text[one.start : one.end + _AGO]):
            return True
        if (
            changed
            and words.lower().startswith("over ")
            and POSSESSIVE.match(site.outline.text, one.end)
        ):
            return True  # «a fall of 62 percent *over last year's* arrivals»
        moved = changed or (site.spot.change == "to" and one.start > site.spot.end)
        return moved and bool(EARLIER.search(words)) and bool(BASE.search(led))
    return False


def _planned(site: Site) -> bool:
    """Whether a word before the figure tells of what is to come: «*will* rise 3 percent from July»."""
    to_come = words_of("planned", "plan")
    return any(token.lemma in to_come for token in site.tokens[: site.first])


def words_before(site: Site, start: int) -> str:
    """The words of the sentence right before a place in the text."""
    return site.outline.text[max(site.sentence.start, start - _BASES) : start]


def of_compared(site: Site, one: Time) -> bool:
    """Whether a time behind a figure is that of another one, which the figure is compared with.

    «48 percent, compared with 51 percent *four years ago*»; «$3 million, or 5 cents a share, compared to
    a profit of $2 million, or 3 cents a share, *in the prior quarter*».
    """
    text = site.outline.text
    ends = site.spot.change == "to" or text.endswith(" or ", 0, site.spot.start)
    if ends and EARLIER.search(text, one.start, one.end):
        if FROM_OTHER.search(text, site.spot.end, one.start):
            return True  # «rose to 118 or 3 a head from 115 or 2 a head *a year ago*»
    other = OF_ANOTHER.search(text, site.spot.end, one.start)
    if other is None:
        return False
    return ", " not in SAID_AGAIN.sub("", text[other.end() : one.start])


def against(site: Site) -> bool:
    """Whether a figure is what another one is compared with: «up from *40*», «up from $2m, or *4 cents*»."""
    led = words_before(site, site.spot.start)
    if AGAINST.search(led):
        return True
    if led.endswith((" of ", "just ", "only ", "about ", "some ")) and AGAINST_OF.search(led):
        return site.spot.kind != "count" or "against" not in led
    told = led.removesuffix(", or ").removesuffix(" and ")
    start = max(site.sentence.start, site.spot.start - 2 * _BASES)
    return (
        told != led and AGAINST_FIRST.search(site.outline.text, start, site.spot.start) is not None
    )


def of_later(site: Site, one: Time) -> bool:
    """«40 *in 2027*, up from 12»: a time before a number compared with, which is of the other one."""
    if one.end > site.spot.start:
        return False
    return one.kind == "since" or not SENTENCED.search(words_before(site, site.spot.start))


def told_again(site: Site, one: Time) -> bool:
    """«up from $31 million*, or 36 cents a share,* in the same period»: no more stands between."""
    between = site.outline.text[site.spot.end : one.start].removesuffix(" ").removesuffix(",")
    return EACH.fullmatch(between) is not None


def past_semicolon(site: Site, one: Time, first: int) -> bool:
    """«the $61 million recorded *a year ago*; its shares fell 9%», «runs *until May*; it has 9 million».

    Where a time only bounds what is told, or goes back from it; not «it voted *in May*; 40 men were hurt».
    """
    words = site.outline.text[one.start : one.end]
    bounds = BOUNDING.search(words) is not None and first > 1
    return bounds and ";" in site.outline.text[one.end : site.spot.start]
