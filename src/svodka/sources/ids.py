"""Ids that tell documents apart: what two sources call by one name are two documents all the same."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from svodka.model import Document, text_id

_MARK = 8
"""Characters of a checksum that are added to an id."""


@dataclass(slots=True)
class Ids:
    """The ids of the documents that go into one output; ``renamed`` counts those that got another one."""

    renamed: int = 0
    last: str = ""
    """The id that was given last."""
    _taken: dict[str, str] = field(default_factory=dict)

    def told_apart(self, document: Document) -> Document:
        """The document, under an id of its own where another text or day has its id: «7», then «7~1f0e66a2».

        The same document once more keeps its id. A document that is called by its text needs no other name.
        """
        if document.id == text_id(document.text):
            return document
        held = text_id(f"{document.published}\0{document.text}")[: 2 * _MARK]
        if self._taken.setdefault(document.id, held) == held:
            return document
        self.renamed += 1
        self.last = f"{document.id}~{held[:_MARK]}"
        return replace(document, id=self.last)
