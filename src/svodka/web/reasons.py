"""Why claims do not fit, in the language of the page.

A ledger keeps the sentence of a finding in English, in the words of its check; numbers that the check worked
out («100 times», a sum) stand in that sentence alone and are read back from it. Where the sentence is not of
the check as it is now, or a catalogue has none, the ledger's own is shown.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from svodka.ledger.checks import checks
from svodka.ledger.findings import Finding, Quoted
from svodka.web.interface import Interface

_PLACE = re.compile(r"\{([\w.]+)\}")
_NUMBER = re.compile(r"\d[\d\u00a0]*(\.\d+)?")


def reason(finding: Finding, ui: Interface) -> str:
    """The sentence of a finding, from ``why`` or ``why_many`` of the catalogue as the check has them."""
    check = next((one for one in checks() if one.name == finding.check), None)
    if check is None or not finding.claims:
        return finding.why
    many = len(finding.claims) > 2 and check.why_many != check.why
    key = f"{'why_many' if many else 'why'}.{finding.check}"
    worked_out = _worked_out(finding, check.why_many if many else check.why)
    if not ui.known(key) or worked_out is None:
        return finding.why
    suspect, other = finding.claims[0], finding.claims[min(1, len(finding.claims) - 1)]
    said = {
        **_said(suspect, ui),
        **{f"other_{name}": word for name, word in _said(other, ui).items()},
    }
    figures = {name: ui.number(number) for name, number in worked_out.items()}
    return ui(key, suspect=said["words"], other=said["other_words"], **said, **figures)


def _said(one: Quoted, ui: Interface) -> dict[str, str]:
    return {
        "words": f"«{one.words}»",
        "period": ui.spoken(one.period_from, one.period_to),
        "until": ui.day(one.period_to),
        "published": ui.day(one.published),
        "told": ", ".join(
            filter(
                None,
                (one.speaker or one.publisher or ui("document.unnamed"), ui.day(one.published)),
            )
        ),
    }


def _worked_out(finding: Finding, template: str) -> Mapping[str, Decimal] | None:
    """The numbers of a sentence that are not of a claim; None where it is not of this template."""
    suspect, other = finding.claims[0], finding.claims[min(1, len(finding.claims) - 1)]
    words = {"suspect.words": suspect.words, "other.words": other.words}
    pattern, names = "", []
    for place, piece in enumerate(_PLACE.split(template)):
        if place % 2 == 0:
            pattern += re.escape(piece)
        elif piece in words:
            pattern += re.escape(f"«{words[piece]}»")
        elif "." in piece:
            pattern += ".*?"
        else:
            names.append(piece)
            pattern += "(.*?)"
    found = re.fullmatch(pattern, finding.why, re.DOTALL)
    if found is None:
        return None
    told = {
        name: text for name, text in zip(names, found.groups(), strict=True) if text[:1].isdigit()
    }
    if not all(_NUMBER.fullmatch(text) for text in told.values()):
        return None
    return {name: Decimal(text.replace("\u00a0", "")) for name, text in told.items()}
