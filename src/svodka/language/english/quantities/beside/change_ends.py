"""The end of a change that stands far behind its beginning or amount, and an amount that is told twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from svodka.language.lexicon import classes
from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark, low_at

STOPS = frozenset(".!?;")
FAR = 14
"""How many marks may stand between the beginning or the amount of a change and its end."""
TIMED = 4
"""How many marks «in 2023 and» may have."""
NOUN = 3
"""How many marks may stand between an amount and its share."""
OTHERS = frozenset(["and", "while", "but", "which", "that", "who", "compared", "against"])
"""Words that begin something else."""


def ended(sequence: Sequence[Mark], found: list[Found]) -> list[Found]:
    """The figures with the ends of changes: «rose from 8% in May of last year *to 9%*», «by 8% *to 9*».

    Of 3 such ends in annotated articles all were rightly read.
    """
    out: list[Found] = []
    last: Found | None = None
    for figure in found:
        if last is not None and not figure.change and _ends(sequence, last, figure):
            out.append(replace(figure, change="to", why=(*figure.why, "change.to")))
        elif last is not None and not figure.change and (
            _begins(sequence, last, figure) or _begins_beyond(sequence, out, figure)
        ):  # fmt: skip
            out.append(replace(figure, change="from", why=(*figure.why, "change.from")))
        elif (
            last is not None
            and not figure.change
            and (
                _again(sequence, last, figure)
                or _parallel(sequence, last, figure)
                or _per_share(sequence, last, figure)
            )
        ):
            why = (*figure.why, f"change.{last.change}")
            out.append(replace(figure, change=last.change, why=why))
        else:
            out.append(figure)
            if last is not None and _before(sequence, last, figure):
                at = out.index(last)
                why = (*last.why, f"change.{figure.change}")
                out[at] = replace(last, change=figure.change, why=why)
            _list(sequence, out)
        last = out[-1] if not figure.rejected else last
    return out


def _ends(sequence: Sequence[Mark], last: Found, figure: Found) -> bool:
    """Whether «to» stands before a figure, and nothing but times between it and a change."""
    if (
        figure.rejected
        or low_at(sequence, figure.first - 1) != "to"
        or last.change
        not in (
            "from",
            "increase",
            "decrease",
        )
    ):
        return False
    if last.change == "from" and (last.kind, last.symbol) != (figure.kind, figure.symbol):
        return False
    if low_at(sequence, figure.first - 2) in classes("english/around_changes")["no-end"]:
        return False  # «cut output by 5 tonnes, *equivalent to* 2 percent»
    return _near(sequence, last, figure)


def _near(sequence: Sequence[Mark], last: Found, figure: Found) -> bool:
    """Whether nothing else begins between two figures."""
    between = [mark.low for mark in sequence[last.last + 1 : figure.first - 1]]
    return len(between) <= FAR and STOPS.isdisjoint(between) and OTHERS.isdisjoint(between)


def _begins(sequence: Sequence[Mark], last: Found, figure: Found) -> bool:
    """«to 146 *from 127*», «to 5% year on year in May *from 4%*»: the beginning behind the end."""
    if figure.rejected or last.change != "to" or low_at(sequence, figure.first - 1) != "from":
        return False
    alike = (last.kind, last.symbol) == (figure.kind, figure.symbol)
    far = figure.kind in ("percent", "money") and _near(sequence, last, figure)
    return alike and (far or figure.first == last.last + 2)


def _begins_beyond(sequence: Sequence[Mark], out: Sequence[Found], figure: Found) -> bool:
    """«to 400 shares, or 8% of the total, *from 200*»: the beginning behind the end told otherwise."""
    if figure.rejected or len(out) < 2 or low_at(sequence, figure.first - 1) != "from":
        return False
    end, again = out[-2], out[-1]
    between = [mark.low for mark in sequence[end.last + 1 : again.first]]
    alike = (end.kind, end.symbol) == (figure.kind, figure.symbol) and end.change == "to"
    told = between[-1:] == ["or"] and len(between) <= NOUN and not again.change
    return alike and told and not again.rejected and _near(sequence, again, figure)


def _per_share(sequence: Sequence[Mark], last: Found, figure: Found) -> bool:
    """«rose to $708 million, *or $2.48 per share*, from …»: the same end of a change, of each share."""
    if (
        figure.rejected
        or last.change not in ("from", "to")
        or not last.kind == figure.kind == "money"
    ):
        return False
    between = [mark.low for mark in sequence[last.last + 1 : figure.first]]
    each = [mark.low for mark in sequence[figure.last + 1 : figure.last + 3]]
    return between in ([",", "or"], ["or"]) and each[-1:] == ["share"] and each[0] in ("a", "per")


def _parallel(sequence: Sequence[Mark], last: Found, figure: Found) -> bool:
    """«grow 4.9 percent *in 2023 and* 5.4 *in 2024*»: changes of the same thing, each with its time."""
    if (
        figure.rejected
        or figure.relation == "range"
        or not last.change
        or (last.kind, last.symbol) != (figure.kind, figure.symbol)
    ):
        return False
    between = [mark.low for mark in sequence[last.last + 1 : figure.first]]
    if (
        not 3 <= len(between) <= TIMED
        or between[0] not in ("in", "for")
        or between[-1] not in ("and", ",")
    ):
        return False
    return low_at(sequence, figure.last + 1) == between[0]


def _before(sequence: Sequence[Mark], last: Found, figure: Found) -> bool:
    """«which was *510 kilos or* 43 percent more than in May»: the amount that the share says again."""
    if last.change or last.kind == figure.kind or figure.change not in ("increase", "decrease"):
        return False
    between = [mark.low for mark in sequence[last.last + 1 : figure.first]]
    if (
        between[-1:] != ["or"]
        or len(between) > NOUN
        or not {last.kind, figure.kind} & {"percent", "factor"}
    ):
        return False
    told = {mark.low for mark in sequence[figure.last + 1 : figure.last + 5]}
    beside = between == [",", "or"] or all(low.isalpha() for low in between)
    return bool(told & {"than", "compared"}) and beside


def _list(sequence: Sequence[Mark], out: list[Found]) -> None:
    """«drops of *four, six and* nine percent respectively»: what the last of a list says holds for all."""
    change = out[-1].change
    if (
        change not in ("increase", "decrease")
        or low_at(sequence, out[-1].last + 1) != "respectively"
    ):
        return
    for at in range(len(out) - 1, 0, -1):
        first, second = out[at - 1], out[at]
        between = [mark.low for mark in sequence[first.last + 1 : second.first]]
        alike = (first.kind, first.symbol) == (second.kind, second.symbol) and not first.rejected
        if not alike or between not in ([","], ["and"], [",", "and"]):
            return
        why = (*first.why, f"change.{change}")
        out[at - 1] = replace(first, change=change, why=why)


def _again(sequence: Sequence[Mark], last: Found, figure: Found) -> bool:
    """«fell by 40 million dollars, *or 5 percent*»: the same amount or end of a change as a share."""
    if figure.rejected or not last.change or last.kind == figure.kind:
        return False
    reached = last.change in ("from", "to")
    if reached and (last.kind != "money" or low_at(sequence, figure.last + 1) != "of"):
        return False  # «to $40m, or 3 percent *of* output», not «to 40 million, or 3 percent»
    between = [mark.low for mark in sequence[last.last + 1 : figure.first]]
    if between[:1] in (["points"], ["point"]):
        del between[0]  # «a fall of 31 points or 0.7 percent»
    if between[:2] == ["per", "day"]:
        del between[:2]
    if between[:1] == ["("] and between[-3:] == [")", ",", "or"]:
        del between[:-2]  # «by 926,000 barrels per day (b/d), or 2.8 per cent»
    return between in (["or"], [",", "or"]) or (
        between == ["("] and figure.kind == "percent" and low_at(sequence, figure.last + 1) == ")"
    )
