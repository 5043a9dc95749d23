"""What a network says of words: tags, heads and relations by biaffine scores, and its loss on given trees.

The student (:mod:`svodka.learning.english.network`) and its teacher (:mod:`svodka.learning.english.teacher`)
differ in how a word becomes a row of numbers; what is made of the rows is the same (Dozat and Manning 2017).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import torch
from torch import Tensor, nn

from svodka.language.english.parsing.network import FAR, distances
from svodka.learning.english.treebank import Tree

SMOOTHING = 0.03
"""What of a tag's probability goes to all others."""


class Heads(nn.Module):
    """Scores over rows of ``width`` numbers; ``arc`` and ``rel`` are the widths of a word's views."""

    def __init__(
        self, width: int, arc: int, rel: int, tags: int, relations: int, drop: nn.Dropout
    ) -> None:
        super().__init__()
        self.tag = nn.Linear(width, tags)
        self.dependent, self.head = nn.Linear(width, arc), nn.Linear(width, arc)
        self.rel_own, self.rel_above = nn.Linear(width, rel), nn.Linear(width, rel)
        self.arc = nn.Parameter(torch.eye(arc) / arc**0.5)
        self.arc_bias = nn.Parameter(torch.zeros(arc))
        self.distance = nn.Parameter(torch.zeros(2 * FAR + 2))
        self.rel = nn.Parameter(torch.randn(relations, rel, rel) / rel)
        self.rel_own_bias = nn.Parameter(torch.zeros(rel, relations))
        self.rel_above_bias = nn.Parameter(torch.zeros(rel, relations))
        self.rel_bias = nn.Parameter(torch.zeros(relations))
        self.root = nn.Parameter(torch.randn(width) * 0.1)
        self.drop = drop

    def arcs(self, rows: Tensor, kept: Tensor) -> Tensor:
        """(sentences, tokens, width) → (sentences, tokens, 1 + tokens); column 0 is the root."""
        over = self._over(rows)
        dependent = self.drop(torch.relu(self.dependent(rows)))
        head = self.drop(torch.relu(self.head(over)))
        scores = dependent @ self.arc @ head.transpose(1, 2) + (head @ self.arc_bias)[:, None]
        scores = scores + self.distance[torch.from_numpy(distances(rows.shape[1]))]
        outside = torch.cat((torch.ones(len(rows), 1), kept), 1) == 0
        return scores.float().masked_fill(outside[:, None], -1e4)

    def relations(self, rows: Tensor, heads: Tensor, mask: Tensor) -> Tensor:
        """(tokens kept, relations) for the heads given, -1 being the root."""
        own = self.drop(torch.relu(self.rel_own(rows)))[mask]
        above = self.drop(torch.relu(self.rel_above(self._over(rows))))
        index = (heads + 1).clamp(min=0)[:, :, None].expand(-1, -1, above.shape[2])
        above = above.gather(1, index)[mask]
        found = torch.einsum("nd,rde,ne->nr", own, self.rel, above)
        return found + own @ self.rel_own_bias + above @ self.rel_above_bias + self.rel_bias

    def loss(self, rows: Tensor, batch: dict[str, Tensor]) -> Tensor:
        """The mean loss of tags, heads and relations."""
        kept, heads = batch["kept"], batch["heads"]
        mask = kept.bool()
        entropy = nn.functional.cross_entropy
        tags = entropy(self.tag(rows)[mask], batch["tags"][mask], label_smoothing=SMOOTHING)
        arcs = entropy(self.arcs(rows, kept)[mask], heads[mask] + 1)
        return tags + arcs + entropy(self.relations(rows, heads, mask), batch["relations"][mask])

    def _over(self, rows: Tensor) -> Tensor:
        return torch.cat((self.root.expand(len(rows), 1, rows.shape[2]), rows), 1)


class Labels:
    """The tags and relations of a treebank, by number."""

    def __init__(self, trees: Sequence[Tree]) -> None:
        self.tags = sorted({tag for tree in trees for tag in tree.tags})
        self.relations = sorted({rel for tree in trees for rel in tree.relations})
        self._tags = {tag: i for i, tag in enumerate(self.tags)}
        self._relations = {rel: i for i, rel in enumerate(self.relations)}

    def batch(self, group: Sequence[Tree]) -> dict[str, Tensor]:
        """Tags, heads and relations of sentences, and which places are words (``kept``)."""
        longest = max(len(tree.words) for tree in group)
        out = {
            name: torch.zeros(len(group), longest, dtype=torch.long)
            for name in ("tags", "heads", "relations")
        }
        kept = torch.zeros(len(group), longest)
        for row, tree in enumerate(group):
            n = len(tree.words)
            kept[row, :n] = 1
            out["tags"][row, :n] = torch.tensor([self._tags[tag] for tag in tree.tags])
            out["heads"][row, :n] = torch.tensor(tree.heads)
            out["relations"][row, :n] = torch.tensor([self._relations[r] for r in tree.relations])
        return {"kept": kept, **out}


def groups(trees: Sequence[Tree], tokens: int) -> Iterator[list[Tree]]:
    """Sentences of like length, about so many tokens a group."""
    group: list[Tree] = []
    for tree in sorted(trees, key=lambda t: len(t.words)):
        group.append(tree)
        if len(group) * len(tree.words) >= tokens:
            yield group
            group = []
    if group:
        yield group
