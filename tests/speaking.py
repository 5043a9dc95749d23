"""Speakers as a text tells them: the role and the name as one stretch, where one stands behind the other."""

from __future__ import annotations

from svodka.model import Speaker


def in_full(text: str, speaker: Speaker | None) -> str | None:
    """The words of a speaker with the role right before the name: "agency head Petra Lunn".

    So one expectation says where the role begins and ends, and the name. A role told elsewhere, or behind the
    name, is left out; ``None`` of nobody.
    """
    if speaker is None:
        return None
    before = text[: speaker.start].rstrip()
    told = speaker.role is not None and before.endswith(speaker.role)
    start = len(before) - len(speaker.role or "") if told else speaker.start
    return text[start : speaker.end]
