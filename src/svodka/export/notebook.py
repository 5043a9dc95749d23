"""Claims as a notebook shows them: a tuple of claims that draws itself as a table.

``import svodka`` imports this, so what the table needs comes when one is drawn.
"""

from __future__ import annotations

from typing import Any

from svodka.model import Claim

_SHOWN = 100
_HEADS = ("quantity", "counted", "action", "actor", "place", "period", "speaker")
_CELL = "text-align:left;vertical-align:top;max-width:16em"


class Claims(tuple[Claim, ...]):
    """The claims of a text, in reading order: a tuple that notebooks show as a table."""

    __slots__ = ()

    def to_dicts(self) -> list[dict[str, Any]]:
        """The claims as claim records."""
        return [claim.to_dict() for claim in self]

    def _repr_html_(self) -> str:
        """A table of the claims; the first hundred, where there are more."""
        if not self:
            return "<p><em>no claims</em></p>"
        heads = "".join(f'<th style="{_CELL}">{head}</th>' for head in _HEADS)
        rows = "".join(_row(claim) for claim in self[:_SHOWN])
        rest = f"<p>… and {len(self) - _SHOWN} more claims</p>" if len(self) > _SHOWN else ""
        return (
            f'<table class="svodka-claims"><thead><tr>{heads}</tr></thead>'
            f"<tbody>{rows}</tbody></table>{rest}"
        )


def _row(claim: Claim) -> str:
    from svodka.export.wording import LOW_CONFIDENCE, slots, value

    filled = {slot.name: slot for slot in slots(claim)}
    doubt = "" if claim.confidence >= LOW_CONFIDENCE else f" <em>?&nbsp;{claim.confidence:.2f}</em>"
    cells = [_pair(claim.quantity.text, value(claim.quantity), False) + doubt]
    for head in _HEADS[1:]:
        slot = filled.get(head)
        if slot is None:
            cells.append("")
            continue
        note = slot.note if head in ("period", "speaker") else ""
        cells.append(_pair(slot.span.text, note, slot.inherited))
    if claim.mode != "narrator":
        cells[-1] = f"{cells[-1]} <small>({claim.mode})</small>".strip()
    return "<tr>" + "".join(f'<td style="{_CELL}">{cell}</td>' for cell in cells) + "</tr>"


def _pair(words: str, note: str, inherited: bool) -> str:
    """The words, what they mean under them, and whether another sentence said them."""
    from html import escape

    from svodka.export.wording import plain

    shown = escape(plain(words))
    if inherited:
        shown = f'<i title="inherited from another sentence">{shown}*</i>'
    return f"{shown}<br><small>{escape(note)}</small>" if note else shown
