"""Tags of the tagger, taken apart: part of speech and features of Universal Dependencies."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag, taken apart. ``feats`` is shared by all tokens that carry the tag."""

    text: str
    pos: str
    feats: dict[str, str]

    @classmethod
    def of(cls, text: str) -> Tag:
        """The tag that is written ``POS|Feature=Value|…``."""
        pos, *features = text.split("|")
        pairs = (feature.partition("=") for feature in features)
        return cls(text, pos, {name: value for name, _, value in pairs})
