"""Numbers that are part of a name: «the Seven Years' War», «the Three Gorges Dam», «Apollo 11»."""

from __future__ import annotations

from svodka.language.english.quantities.candidates import (
    Candidate,
    closed,
    contexts,
    labels,
    matches,
    small_number,
    year_mark,
)
from svodka.language.english.quantities.numbers.measures import measured
from svodka.language.english.quantities.numbers.reading import read_number
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.numberwords import number_words

SENTENCE_ENDS = frozenset([".", "!", "?"])
"""Signs that no sentence goes over."""
JOINTS = frozenset([",", ";", "and", "while", "but"])
"""What parts the clauses of a row."""
OF_NAMES = frozenset(["the", "of", "'s", "’s", "s", "'", "’"])
"""Small words within a name or before it."""
ROW = 2
"""How many names with their numbers make a row."""
TITLE_OPENS = frozenset(["'", '"', "‘", "“", "«"])
TITLE_CLOSES = frozenset(["'", '"', "’", "”", "»"])
"""Quotation marks around the title of a work."""
TYPED = (3, 4)
"""How many digits the type of a thing has."""
OF_PEOPLE = frozenset(["and", "or", ",", "who", "that", "in", "of", "-", "‑"])
"""What stands behind a people that is counted: «the 300 Irish who came»."""
_HAVING = frozenset(["had", "has", "have"])
"""Words of grammar that are the verb of such a row."""
LONG = 6
"""How many marks a name may have."""


def in_name(c: Candidate) -> bool:
    """A number word in a name with its article: «the *Seven Years*' War», not «Man Finds the Two Boys»."""
    n = c.number
    start, behind = c.mark(n.first), c.mark(n.last + 1)
    if n.style != "words" or c.money or start is None or behind is None or not _led(c):
        return False
    if behind.low in HYPHENS and not behind.gap:
        behind = c.mark(n.last + 2)
    if behind is None or behind.kind != "word" or not start.text.istitle():
        return False
    return behind.text[:1].isupper() and running(c)


def word_name(c: Candidate) -> bool:
    """A number word that ends a name: «*Zeus Two* sank», «the *Fab Four* sang»; not «Floods Kill Two»."""
    n, word, name = c.number, c.mark(c.number.first), c.mark(c.number.first - 1)
    if (
        n.style != "words"
        or n.first != n.last
        or c.unit is not None
        or c.bound is not None
        or c.money
    ):
        return False
    if word is None or name is None or name.kind != "word" or not word.text.istitle():
        return False
    if c.counts_plural:
        return False  # «BBC *Two reporters* won prizes»
    before = c.mark(n.first - 2)
    alone = before is None or not before.text[:1].isupper() or before.low in closed()
    named = name.text[:1].isupper() and name.low not in closed() and alone
    return named and not matches(name, contexts("taking")) and running(c)


def group_name(c: Candidate) -> bool:
    """A number in the name of a group: «the Group of 20», «the Group of Seven», not «a group of 20 men»."""
    group = c.mark(c.number.first - 2)
    return (
        group is not None and c.near == "of" and group.text[:1].isupper() and not c.counts_plural
        and c.bound is None and group.low in labels("group") and c.number.low < 100
    )  # fmt: skip


def quoted_title(c: Candidate) -> bool:
    """«starred in ‘*12* Angry Men’»: the title of a work in a sentence that is none."""
    quote = c.mark(c.number.first - 1)
    lasting = c.unit is None or c.unit.kind == "duration"  # «‘*28 Days* Later’»
    if quote is None or quote.low not in TITLE_OPENS or c.money or not lasting:
        return False
    named = 0
    for at in range(c.number.first + 1, c.number.last + 1 + LONG):
        mark = c.mark(at)
        if mark is not None and mark.low in SENTENCE_ENDS and c.low(at + 1) in TITLE_CLOSES:
            continue  # «the film "12 Angry Men."»
        if mark is None or (mark.kind == "sign" and mark.low not in TITLE_CLOSES):
            return False
        if mark.kind == "sign":
            return named > 1 and running(c)
        if mark.text[:1].islower() and mark.low not in closed():
            return False  # «the sign said "40 men drowned"»
        named += mark.text[:1].isupper()
    return False


def type_number(c: Candidate) -> bool:
    """The type of one thing: «the *718* Boxster», «a *3008* SUV», not «the 300 Syrian refugees».

    Or of as many as a word before it tells: «two *787* Dreamliners».
    """
    digits, name = c.mark(c.number.first), c.mark(c.number.last + 1)
    many = c.near in number_words("english")
    if digits is None or name is None or not c.bare or not (many or c.near in ("the", "a", "an")):
        return False
    typed = digits.text.isdigit() and len(digits.text) in TYPED and name.text[:1].isupper()
    if typed and many and c.counts_plural:
        return running(c)
    plural = c.counts_plural and c.near == "the"
    if not typed or many or plural or c.number.is_range or name.low.endswith("s"):
        return False
    behind = c.mark(c.number.last + 2)
    people = behind is not None and behind.low in OF_PEOPLE and not name.text.isupper()
    return running(c) and not people


def jet_type(c: Candidate) -> bool:
    """«the *737* fleet», «12 *737* MAX jets»: the type of an airliner; «12 737» is not taken apart.

    Nothing that flies stands behind «the 737 pupils»; «the *737* crashed» is one.
    """
    digits, behind = c.mark(c.number.first), c.mark(c.number.last + 1)
    if digits is None or behind is None or c.money or c.number.scale != 1:
        return False
    many, space, typed = digits.text.rpartition(" ")
    if typed not in labels("jet-type"):
        return False
    flies = matches(behind, labels("craft")) or behind.low in labels("jet-name")
    flies = flies or (c.bare and c.near in ("the", "a") and behind.low in labels("flown"))
    return flies or (bool(space) and many.isdigit() and not behind.gap and behind.low in ("s", "x"))


def _led(c: Candidate) -> bool:
    """Whether an article stands before the number, or another word in small letters and no unit behind it.

    «He starred in *Twelve Angry Men*», but «sentenced to *Two Years*» states a figure.
    """
    before = c.mark(c.number.first - 1)
    if before is None or before.kind != "word":
        return False
    if before.low in labels("ordinal"):
        return True  # «the 14th *Five-Year* Plan»
    return before.low == "the" or (before.text.islower() and c.unit is None)


def running(c: Candidate) -> bool:
    """Whether the sentence is no title: a word in it that is none of grammar begins with a small letter."""
    before = range(c.number.first - 1, -1, -1)
    behind = range(c.number.last + 1, len(c.marks))
    return any(_small(c, at) for side in (before, behind) for at in _up_to_end(c, side))


def _up_to_end(c: Candidate, side: range) -> list[int]:
    """The places of a side up to the end of the sentence."""
    out: list[int] = []
    for at in side:
        if c.low(at) in SENTENCE_ENDS:
            break
        out.append(at)
    return out


def _small(c: Candidate, at: int) -> bool:
    mark = c.marks[at]
    return mark.kind == "word" and mark.text[:1].islower() and len(mark.low) > 1 and (
        mark.low not in closed()
    )  # fmt: skip


def capital_name(c: Candidate) -> bool:
    """A name in capitals before a bare number, but for rows without a verb: «Boeing 737», «Apollo 11»."""
    if not c.bare or c.number.is_range:
        return False
    previous = c.mark(c.number.first - 1)
    if previous is None or previous.kind != "word" or not previous.text[:1].isupper():
        return False
    if (
        previous.low in closed()
        or c.counts_plural
        or c.hyphenated
        or matches(previous, contexts("taking"))
    ):
        return False  # «Floods *Kill 23* in Tirsk»
    if _gapped(c):
        return False
    starts = c.mark(c.number.first - 2)
    if starts is not None and starts.low in HYPHENS and not starts.gap and not previous.gap:
        return True  # «the ship "Sea-Eye 4"»
    return starts is not None and not (starts.kind == "sign" and starts.low in '.!?:"“”‘(—–-')


def _gapped(c: Candidate) -> bool:
    """«Spain won 30 seats, *Peru 9 and Chile 4*»: names and numbers that leave out a verb.

    «Spain won 30 seats and Area 51» names but one; «a Volga 24 and a Lada 4» have an article.
    """
    items, number = 1, c.number.first
    joint = _joint(c, number)
    while joint is not None and small_number(c, joint - 1):
        number = joint - 1
        start = _joint(c, number)
        if start is None:
            joint = number + 1
            break
        items, joint = items + 1, start
    if joint is None or not _ends_item(c, c.number.last):
        return False
    alone = c.low(joint) in (",", ";") and _is_name(c, joint + 1)
    row = items + _items_behind(c) >= ROW or (alone and _opens_with_name(c, joint))
    return row and _stated_before(c, joint)


def _is_name(c: Candidate, at: int) -> bool:
    """Whether all that stands between a comma and the number is a name of one word: «, *France* 120»."""
    return (
        at == c.number.first - 1
        and c.marks[at].text[:1].isupper()
        and c.marks[at].text[1:].islower()
    )


def _opens_with_name(c: Candidate, joint: int) -> bool:
    """«*Germany* took 300 guests, France 120»: whether such a name opens the sentence, its verb behind it."""
    opens = next((at for at in range(joint - 1, -1, -1) if c.low(at) in SENTENCE_ENDS), -1) + 1
    first, verb = c.mark(opens), c.mark(opens + 1)
    if first is None or verb is None or first.low in closed():
        return False
    named = first.text[:1].isupper() and first.text[1:].islower()
    told = verb.low not in closed() or verb.low in _HAVING
    return named and verb.kind == "word" and verb.text.islower() and told


def _joint(c: Candidate, number: int) -> int | None:
    """Where the words end that stand before the name of a number, and what joins it to them."""
    at, named = number - 1, False
    for _ in range(LONG):
        mark = c.mark(at)
        if mark is None or mark.low in labels("maker"):
            return None
        if mark.low in JOINTS:
            break
        if mark.low not in OF_NAMES and not (mark.kind == "word" and mark.text[:1].isupper()):
            return None
        named, at = named or mark.text[:1].isupper(), at - 1
    if not named or c.low(at) not in JOINTS:
        return None
    return at - 1 if c.low(at - 1) in (",", ";") else at


def _ends_item(c: Candidate, last: int) -> bool:
    """Whether nothing that is counted stands behind a number of a row."""
    behind = c.mark(last + 1)
    return behind is None or behind.low in JOINTS | SENTENCE_ENDS


def _items_behind(c: Candidate) -> int:
    """Whether the next number has a name of its own right behind this one: «, *Peru 9* and Chile 4»."""
    for at in range(c.number.last + 2, c.number.last + 3 + LONG):
        mark = c.mark(at)
        if mark is None or mark.low in SENTENCE_ENDS:
            return 0
        if small_number(c, at):
            start = _joint(c, at)
            beside = start is not None and start == c.number.last + 1
            return int(beside and _ends_item(c, at))
    return 0


def _stated_before(c: Candidate, joint: int) -> bool:
    """Whether a number that counts, and is none of a name, stands before a row.

    «Smith got 54 percent, Jones 31 and Brown 15»: what has lost its unit is no count.
    """
    for at in range(joint - 1, -1, -1):
        mark, before = c.marks[at], c.mark(at - 1)
        if mark.kind == "sign" or mark.low in JOINTS:
            return False
        if mark.kind == "number":
            if before is None or (before.text[:1].isupper() and at > 1) or before.kind == "sign":
                return False
            number = read_number(c.marks, at)
            counts = (
                number is not None and number.scale == 1 and measured(c.marks, number).unit is None
            )
            return counts and not year_mark(mark) and running(c)
    return False
