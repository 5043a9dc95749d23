"""Numbers by which something is reached or called: telephones, streets, products."""

from __future__ import annotations

from svodka.language.english.quantities.candidates import (
    Candidate,
    closed,
    contexts,
    labels,
    matches,
    year_mark,
)
from svodka.language.english.quantities.exclusions.names import running
from svodka.language.english.quantities.numbers.composing import is_numeral
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.numberwords import number_words

JOINTS = HYPHENS | {"/", "(", ")"}
"""Signs between the groups of a telephone number."""
FILLERS = frozenset(
    [":", ".", "(", "+", "on", "at", "number", "numbers", "is", "by", "calling", "no"]
)
"""What may stand between «telephone» and its number."""
AROUND = FILLERS | JOINTS
EMERGENCIES = frozenset([911, 999])
"""Numbers called in need, which are told of calls as no number of them is."""
MODEL = 3
"""How many words the name of a model may have before its number."""
CODE = 3
"""The fewest digits of the code of a town or a service, which begins with a zero."""
DIALLED = 9
"""The fewest digits of a telephone number with its code."""
BLOCK = 100
"""How many numbers of houses a block of a street has in America: «*1600* block of Linden»."""
STREET = 5
"""How many words the name of a street may have."""


def called(c: Candidate) -> bool:
    """A number to call: «call 112», «by telephone on 129», «the helpline is 1480»."""
    if (
        c.number.style != "digits"
        or c.unit is not None
        or c.bound is not None
        or c.money
        or c.counts
    ):
        return False
    if c.number.scale != 1 or (c.number.grouped and "," in (c.marks[c.number.first].text)):
        return False
    around = range(c.number.first - 1, max(-1, c.number.first - 9), -1)
    for at in around:
        mark = c.mark(at)
        if (
            mark is None
            or mark.low in (";", "!", "?")
            or (mark.low == "." and c.low(at - 1) != "tel")
        ):
            return False
        if matches(mark, contexts("calling")):
            near = c.number.first - at
            return near <= 3 or mark.low in contexts("dialled")
        if mark.kind == "number" and mark.low.startswith("0"):
            return c.low(at - 1) in (".", "tel", ":")
    return False


def short_number(c: Candidate) -> bool:
    """A number of three or four digits that is called: «the 112 emergency number», «the helpline 150»."""
    n = c.number
    mark = c.mark(n.first)
    if mark is None or len(mark.text) not in (3, 4) or not mark.text.isdigit() or not c.bare:
        return False
    if c.near in contexts("helpline") or c.near == "nhs":
        return True  # «NHS *111* services»
    if n.low in EMERGENCIES and c.after in ("call", "calls", "caller", "callers", "operators"):
        return True  # «answered *999* calls»
    if c.near not in ("the", "a") or c.counts_plural:
        return False
    return any(c.low(at) in labels("line") for at in range(n.last + 1, n.last + 4))


def telephone(c: Candidate) -> bool:
    """A group of a telephone number: «+7 7172 55 01 18», «telephone 0221 555 0140»."""
    n = c.number
    before = c.mark(n.first - 1)
    if before is None or (before.kind != "number" and before.low not in AROUND):
        return False  # behind «telephone» itself it is called
    if n.style != "digits" or c.money or n.scale != 1:
        return False
    first, last = n.first, n.last
    groups = 1
    while (step := _group(c, first, -1)) is not None:
        first, groups = step, groups + 1
    while (step := _group(c, last, 1)) is not None:
        last, groups = step, groups + 1
    start = c.mark(first)
    plus = c.mark(first - 1)
    if start is None or "," in start.text:
        return False
    if plus is not None and plus.low == "+" and groups > 2 and not start.gap:
        return True
    at = first - 1
    while at > first - 5 and c.low(at) in FILLERS:
        at -= 1
    named = matches(c.mark(at), contexts("calling"))
    long = groups > 1 or len(start.text.split()) > 1 or len(start.text) > 4
    return named and long and not (c.counts and last == n.last)


def dialled_within(c: Candidate) -> bool:
    """A group of a telephone number that begins with its zero: «contact police on 0800 555 111»."""
    n = c.number
    if n.style != "digits" or c.money or n.scale != 1:
        return False
    first = n.first
    while (step := _group(c, first, -1)) is not None:
        first = step
    start = c.mark(first)
    code = start.text.split()[0] if start is not None else ""
    if not (code.isdigit() and code[0] == "0" and len(code) >= CODE):
        return False
    digits, at = 0, first
    while (mark := c.mark(at)) is not None:
        digits += sum(map(str.isdigit, mark.text))
        step = _group(c, at, 1)
        if step is None:
            break
        at = step
    return digits >= DIALLED


def _group(c: Candidate, at: int, step: int) -> int | None:
    """The next group of digits before or behind one."""
    for _ in range(3):
        at += step
        mark = c.mark(at)
        if mark is None:
            return None
        if mark.kind == "number":
            return at if mark.text.replace(" ", "").isdigit() else None
        if mark.low not in JOINTS:
            return None
    return None


def street(c: Candidate) -> bool:
    """The number of a house: «12 Averin Street», «the 400 block of Averin»; no «3 Wall Street banks»."""
    if c.bare and c.after == "block" and c.low(c.number.last + 2) in ("of", "on"):
        named = c.mark(c.number.last + 3)
        hundreds = c.number.low >= BLOCK and not c.number.low % BLOCK
        if c.near == "the" or (hundreds and named is not None and named.text[:1].isupper()):
            return True
    name = c.mark(c.number.last + 1)
    if name is None or not name.text[:1].isupper() or not c.bare or c.number.low % 1:
        return False
    for at in range(c.number.last + 1, c.number.last + 1 + STREET):
        mark = c.mark(at)
        if mark is None or mark.kind != "word" or not mark.text[:1].isupper():
            return False
        if mark.low in labels("street"):
            after = c.mark(at + 1)
            return at > c.number.last + 1 and (
                after is None
                or after.kind != "word"
                or after.low in closed()
                or after.text[:1].isupper()
                or (c.near == "at" and not after.low.endswith("s"))  # «at *40 Mill Lane* killed 3»
            )
    return False


def product(c: Candidate) -> bool:
    """The model of a maker: «a Fokker 50 with 46 passengers», «an iPhone 17», also where a line begins so."""
    first = c.number.first - (c.low(c.number.first - 1) in labels("craft"))
    maker = c.mark(first - 1)  # «the Boeing plane 737»
    if maker is None or maker.low not in labels("maker") or maker.text.islower():
        return False
    joined = not c.number.is_range or not c.marks[c.number.first + 1].gap  # «a Boeing 737-800»
    if c.number.is_range and joined and c.number.style == "digits" and c.unit is None:
        return not c.money and not c.counts_plural
    if c.bare and maker.low in labels("version") and running(c):
        return True  # «the iPhone 17 costs 900 euros», «Windows 11 machines»
    plural = c.counts_plural and not maker.text.isupper()  # «BOEING 737 CRASHES»: may be a verb
    return c.bare and joined and not plural


def model(c: Candidate) -> bool:
    """The model of what another number counts: «16 MK *54* torpedoes», «30 Boeing *737* MAX jets».

    Or of what is named by its type: «the Type *45* destroyers».
    """
    if not c.bare or c.number.is_range or not c.counts_plural:
        return False
    name = c.mark(c.number.first - 1)
    if name is None or name.kind != "word" or name.text.islower() or not running(c):
        return False  # «200 iPhone *15* phones» is a name as well
    if name.low in labels("type"):
        return True
    at = c.number.first - 1
    while at > c.number.first - 1 - MODEL and (mark := c.mark(at)) is not None:
        if mark.kind != "word" or mark.text.islower() or mark.low in closed():
            break
        if mark.low in number_words("english"):
            break  # «*Four* Boeing 737 jets …» opens a sentence
        at -= 1
    many = c.mark(at)
    if many is None or at == c.number.first - 1 or year_mark(many):
        return False
    return many.kind == "number" or many.low in number_words("english")


def index(c: Candidate) -> bool:
    """The number in the name of an index of shares: «futures on the Nasdaq *100*», «FTSE *250* firms»."""
    name = c.mark(c.number.first - 1)
    return c.bare and name is not None and name.low in labels("index") and not name.text.islower()


def figured(c: Candidate) -> bool:
    """How long a number is: «a five-figure sum», «a six-digit code»; «a three-wheeler» is a name.

    So are «a five-star hotel», «a two-seater», «one-to-one lessons» and «a 9-to-5 job»; but «a 14-seater»
    says how many seats.
    """
    dash, word = c.mark(c.number.last + 1), c.mark(c.number.last + 2)
    if dash is None or dash.low not in HYPHENS or dash.gap or word is None:
        return False
    if c.number.style == "words" and word.low in labels("kind"):
        return True
    through, last = c.mark(c.number.last + 3), c.mark(c.number.last + 4)
    again = word.low in ("to", "on") and c.low(c.number.last + 4) == c.low(c.number.last)
    chain = word.low in ("to", "in", "for") and through is not None and through.low in HYPHENS
    if chain and last is not None and not last.gap and is_numeral(c.marks, c.number.last + 4):
        return True  # «a *9-to-5* job», «a *3-in-1* printer», «a *one-in-five* chance»
    bloc = word.low in labels("of-members") and c.low(c.number.last + 3) in labels("bloc")
    return again or bloc or word.low in labels("long-number")  # «the *27-nation* bloc»
