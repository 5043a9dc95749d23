"""Train the network of :mod:`svodka.language.english.network` on a treebank."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from svodka.language.english.encoder import DILATIONS
from svodka.language.english.network import FAR, distances
from svodka.language.english.vocabulary import FIELDS, Vocabulary, pieces
from svodka.learning.english.newswire import Newswire
from svodka.learning.english.treebank import Tree

WIDTH, ARC, REL = 160, 96, 48
EPOCHS, RATE, TOKENS = 26, 3e-3, 1500
AVERAGE = 0.998
"""Weight of the past in the running mean of the parameters, which is what is kept."""
DROPOUT, WORD_DROPOUT, FORM_DROPOUT = 0.2, 0.2, 0.08
"""How often a unit is dropped; a word is hidden from its table; its beginning and long ending, too."""
WRITTEN, KNOWN_FROM = 2000, 8000
"""Sentences of news written anew for each epoch, and those whose words the network knows."""
LEAST = {"word": 2, "prefix": 2, "suffix2": 2, "suffix3": 2, "suffix4": 3, "shape": 2}
"""How often a piece must occur to have a vector of its own."""


class Model(nn.Module):
    """The network; its parameters have the names of the arrays that inference reads."""

    def __init__(self, vocabulary: Vocabulary, tags: int, relations: int) -> None:
        super().__init__()
        self.embed = nn.ModuleList(
            nn.Embedding(len(vocabulary.known[name]) + 2, WIDTH, padding_idx=1) for name in FIELDS
        )
        for table in self.embed:
            nn.init.normal_(table.weight, std=0.4)
        self.conv = nn.ModuleList(
            nn.Conv1d(WIDTH, WIDTH, 3, padding=d, dilation=d) for d in DILATIONS
        )
        self.scale = nn.ParameterList(nn.Parameter(torch.ones(WIDTH)) for _ in DILATIONS)
        self.tag = nn.Linear(WIDTH, tags)
        self.dependent, self.head = nn.Linear(WIDTH, ARC), nn.Linear(WIDTH, ARC)
        self.rel_own, self.rel_above = nn.Linear(WIDTH, REL), nn.Linear(WIDTH, REL)
        self.arc = nn.Parameter(torch.eye(ARC) / ARC**0.5)
        self.arc_bias = nn.Parameter(torch.zeros(ARC))
        self.distance = nn.Parameter(torch.zeros(2 * FAR + 2))
        self.rel = nn.Parameter(torch.randn(relations, REL, REL) / REL)
        self.rel_own_bias = nn.Parameter(torch.zeros(REL, relations))
        self.rel_above_bias = nn.Parameter(torch.zeros(REL, relations))
        self.rel_bias = nn.Parameter(torch.zeros(relations))
        self.root = nn.Parameter(torch.randn(WIDTH) * 0.1)
        self.drop = nn.Dropout(DROPOUT)

    def encode(self, fields: Tensor, kept: Tensor) -> Tensor:
        """(sentences, tokens, fields) → (sentences, tokens, width)."""
        rows = sum(table(fields[:, :, i]) for i, table in enumerate(self.embed))
        rows = self.drop(rows) * kept
        for conv, scale in zip(self.conv, self.scale, strict=True):
            made = self.drop(torch.relu(conv(rows.transpose(1, 2)).transpose(1, 2)))
            rows = rows + made
            rows = rows * torch.rsqrt((rows * rows).mean(-1, keepdim=True) + 1e-5) * scale * kept
        return self.drop(rows)

    def loss(self, batch: dict[str, Tensor]) -> Tensor:
        """The mean loss of tags, heads and relations."""
        kept = batch["kept"]
        rows = self.encode(batch["fields"], kept[:, :, None])
        mask = kept.bool()
        loss = nn.functional.cross_entropy(
            self.tag(rows)[mask], batch["tags"][mask], label_smoothing=0.03
        )
        root = self.root.expand(len(rows), 1, WIDTH)
        over = torch.cat((root, rows), 1)
        dependent = self.drop(torch.relu(self.dependent(rows)))
        head = self.drop(torch.relu(self.head(over)))
        scores = dependent @ self.arc @ head.transpose(1, 2) + (head @ self.arc_bias)[:, None]
        scores = scores + self.distance[torch.from_numpy(distances(rows.shape[1]))]
        outside = torch.cat((torch.ones(len(rows), 1), kept), 1) == 0
        scores = scores.masked_fill(outside[:, None], -1e4)
        loss = loss + nn.functional.cross_entropy(scores[mask], batch["heads"][mask] + 1)
        own = self.drop(torch.relu(self.rel_own(rows)))[mask]
        above = self.drop(torch.relu(self.rel_above(over)))
        index = (batch["heads"] + 1).clamp(min=0)[:, :, None].expand(-1, -1, REL)
        above = above.gather(1, index)[mask]
        found = torch.einsum("nd,rde,ne->nr", own, self.rel, above)
        found = found + own @ self.rel_own_bias + above @ self.rel_above_bias + self.rel_bias
        return loss + nn.functional.cross_entropy(found, batch["relations"][mask])

    def arrays(self) -> dict[str, NDArray[Any]]:
        """The parameters as inference reads them."""
        out: dict[str, Tensor] = {}
        for name, table in zip(FIELDS, self.embed, strict=True):
            out[f"embed.{name}"] = table.weight
        for i, (conv, scale) in enumerate(zip(self.conv, self.scale, strict=True)):
            out[f"conv{i}.weight"] = conv.weight.permute(2, 1, 0)
            out[f"conv{i}.bias"] = conv.bias
            out[f"norm{i}.weight"] = scale
        for name in ("tag", "dependent", "head", "rel_own", "rel_above"):
            layer = getattr(self, name)
            out[f"{name}.weight"], out[f"{name}.bias"] = layer.weight.T, layer.bias
        for name in (
            "arc",
            "arc_bias",
            "rel_own_bias",
            "rel_above_bias",
            "rel_bias",
            "root",
            "distance",
        ):
            out[name] = getattr(self, name)
        count = len(self.rel)
        out["rel"] = self.rel.permute(1, 0, 2).reshape(REL, count * REL)
        return {k: v.detach().numpy().astype(np.float16) for k, v in out.items()}


def vocabulary_of(trees: Sequence[Tree]) -> Vocabulary:
    """The pieces that occur often enough."""
    counts: list[Counter[str]] = [Counter() for _ in FIELDS]
    for tree in trees:
        for word in tree.words:
            for count, piece in zip(counts, pieces(word), strict=True):
                count[piece] += 1
    return Vocabulary(
        {
            name: sorted(p for p, n in count.items() if n >= LEAST[name] and "\n" not in p)
            for name, count in zip(FIELDS, counts, strict=True)
        }
    )


def train(trees: Sequence[Tree], note: Callable[[str], None]) -> dict[str, NDArray[Any]]:
    """The arrays of a network trained on these sentences."""
    torch.manual_seed(1)
    rng = np.random.default_rng(1)
    newswire = Newswire(trees)
    vocabulary = vocabulary_of([*trees, *newswire.sentences(KNOWN_FROM)])
    tags = sorted({tag for tree in trees for tag in tree.tags})
    relations = sorted({rel for tree in trees for rel in tree.relations})
    model = Model(vocabulary, len(tags), len(relations))

    def batched(some: Sequence[Tree]) -> list[dict[str, Tensor]]:
        return [_batch(group, vocabulary, tags, relations) for group in _groups(some)]

    own = batched(trees)
    written = batched(newswire.sentences(WRITTEN))
    steps = EPOCHS * (len(own) + len(written) + 5)
    optimizer = torch.optim.AdamW(model.parameters(), RATE, betas=(0.9, 0.98), weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, RATE, total_steps=steps, pct_start=0.1
    )
    mean = torch.optim.swa_utils.AveragedModel(
        model, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(AVERAGE)
    )
    for epoch in range(EPOCHS):
        if epoch:
            written = batched(newswire.sentences(WRITTEN))
        batches = own + written
        order = rng.permutation(len(batches))
        total = 0.0
        for batch in (batches[i] for i in order):
            fields = _hidden(batch["fields"])
            loss = model.loss(batch | {"fields": fields})
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimizer.step()
            schedule.step()
            mean.update_parameters(model)
            total += loss.item()
        note(f"epoch {epoch + 1} of {EPOCHS}: loss {total / len(batches):.3f}")
    strings = {f"known.{name}": vocabulary.known[name] for name in FIELDS}
    strings |= {"tags": tags, "relations": relations}
    arrays: dict[str, NDArray[Any]] = mean.module.arrays()
    return arrays | {
        name: np.frombuffer("\n".join(found).encode(), np.uint8) for name, found in strings.items()
    }


def _hidden(fields: Tensor) -> Tensor:
    """The fields of words, some of them as those of a word that the network does not know."""
    fields = fields.clone()
    draw = torch.rand(fields.shape[:2])
    for name, share in (
        ("word", WORD_DROPOUT),
        ("prefix", FORM_DROPOUT),
        ("suffix4", FORM_DROPOUT),
    ):
        at = FIELDS.index(name)
        fields[:, :, at] = torch.where((draw < share) & (fields[:, :, at] > 1), 0, fields[:, :, at])
    return fields


def _groups(trees: Sequence[Tree]) -> Iterator[list[Tree]]:
    """Sentences of like length, about :data:`TOKENS` a group."""
    group: list[Tree] = []
    for tree in sorted(trees, key=lambda t: len(t.words)):
        group.append(tree)
        if len(group) * len(tree.words) >= TOKENS:
            yield group
            group = []
    if group:
        yield group


def _batch(
    group: Sequence[Tree], vocabulary: Vocabulary, tags: list[str], relations: list[str]
) -> dict[str, Tensor]:
    longest = max(len(tree.words) for tree in group)
    fields = torch.ones(len(group), longest, len(FIELDS), dtype=torch.long)
    rest = {name: torch.zeros(len(group), longest, dtype=torch.long)
            for name in ("tags", "heads", "relations")}  # fmt: skip
    kept = torch.zeros(len(group), longest)
    tag_of = {tag: i for i, tag in enumerate(tags)}
    relation_of = {rel: i for i, rel in enumerate(relations)}
    for row, tree in enumerate(group):
        n = len(tree.words)
        kept[row, :n] = 1
        fields[row, :n] = torch.tensor([vocabulary.numbers(word) for word in tree.words])
        rest["tags"][row, :n] = torch.tensor([tag_of[tag] for tag in tree.tags])
        rest["heads"][row, :n] = torch.tensor(tree.heads)
        rest["relations"][row, :n] = torch.tensor([relation_of[rel] for rel in tree.relations])
    return {"fields": fields, "kept": kept, **rest}
