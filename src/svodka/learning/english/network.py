"""Train the network of :mod:`svodka.language.english.parsing.network` on a treebank."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from svodka.language.english.parsing.encoder import DILATIONS
from svodka.language.english.parsing.vocabulary import FIELDS, Vocabulary, pieces
from svodka.learning.english.heads import Heads, Labels, groups
from svodka.learning.english.newswire import Newswire
from svodka.learning.english.treebank import Tree

WIDTH, ARC, REL = 160, 96, 48
EPOCHS, RATE, TOKENS = 24, 3e-3, 1500
AVERAGE = 0.998
"""Weight of the past in the running mean of the parameters, which is what is kept."""
DROPOUT, WORD_DROPOUT, FORM_DROPOUT = 0.2, 0.2, 0.08
"""How often a unit is dropped; a word is hidden from its table; its beginning and long ending, too."""
WRITTEN, KNOWN_FROM = 2000, 8000
"""Sentences of news written anew for each epoch, and those whose words the network knows."""
TOLD = 12_000
"""Sentences with trees of the teacher drawn anew for each epoch."""
LEAST = {"word": 2, "prefix": 2, "suffix2": 2, "suffix3": 2, "suffix4": 3, "shape": 2}
"""How often a piece must occur to have a vector of its own."""


class Model(nn.Module):
    """The network; its parameters have the names of the arrays that inference reads."""

    def __init__(self, vocabulary: Vocabulary, labels: Labels) -> None:
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
        self.drop = nn.Dropout(DROPOUT)
        self.heads = Heads(WIDTH, ARC, REL, len(labels.tags), len(labels.relations), self.drop)

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
        return self.heads.loss(self.encode(batch["fields"], batch["kept"][:, :, None]), batch)

    def arrays(self) -> dict[str, NDArray[Any]]:
        """The parameters as inference reads them."""
        out: dict[str, Tensor] = {}
        for name, table in zip(FIELDS, self.embed, strict=True):
            out[f"embed.{name}"] = table.weight
        for i, (conv, scale) in enumerate(zip(self.conv, self.scale, strict=True)):
            out[f"conv{i}.weight"] = conv.weight.permute(2, 1, 0)
            out[f"conv{i}.bias"] = conv.bias
            out[f"norm{i}.weight"] = scale
        heads = self.heads
        for name in ("tag", "dependent", "head", "rel_own", "rel_above"):
            layer = getattr(heads, name)
            out[f"{name}.weight"], out[f"{name}.bias"] = layer.weight.T, layer.bias
        out["arc"], out["arc_bias"], out["distance"] = heads.arc, heads.arc_bias, heads.distance
        for name in ("rel_own_bias", "rel_above_bias", "rel_bias", "root"):
            out[name] = getattr(heads, name)
        out["rel"] = heads.rel.permute(1, 0, 2).reshape(REL, -1)
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


def train(
    trees: Sequence[Tree], told: Sequence[Tree], note: Callable[[str], None]
) -> dict[str, NDArray[Any]]:
    """The arrays of a network trained on a treebank, and on sentences whose trees a teacher told."""
    torch.manual_seed(1)
    rng = np.random.default_rng(1)
    newswire = Newswire(trees)
    vocabulary = vocabulary_of([*trees, *newswire.sentences(KNOWN_FROM), *told])
    labels = Labels(trees)
    model = Model(vocabulary, labels)

    def batched(some: Sequence[Tree]) -> list[dict[str, Tensor]]:
        return [
            {"fields": _fields(group, vocabulary), **labels.batch(group)}
            for group in groups(some, TOKENS)
        ]

    def drawn() -> list[dict[str, Tensor]]:
        """What one epoch learns from beside the treebank: sentences written and told."""
        some = rng.permutation(len(told))[:TOLD]
        return batched([*newswire.sentences(WRITTEN), *(told[i] for i in some)])

    own, others = batched(trees), drawn()
    steps = EPOCHS * (len(own) + len(others) + 20)
    optimizer = torch.optim.AdamW(model.parameters(), RATE, betas=(0.9, 0.98), weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, RATE, total_steps=steps, pct_start=0.1
    )
    mean = torch.optim.swa_utils.AveragedModel(
        model, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(AVERAGE)
    )
    for epoch in range(EPOCHS):
        batches = own + (drawn() if epoch else others)
        order = rng.permutation(len(batches))
        total = 0.0
        for batch in (batches[i] for i in order):
            fields = _hidden(batch["fields"])
            with torch.autocast("cpu", dtype=torch.bfloat16):  # three times as quick
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
    strings |= {"tags": labels.tags, "relations": labels.relations}
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


def _fields(group: Sequence[Tree], vocabulary: Vocabulary) -> Tensor:
    """(sentences, tokens, fields): what each word is looked up by; 1 where there is none."""
    longest = max(len(tree.words) for tree in group)
    fields = torch.ones(len(group), longest, len(FIELDS), dtype=torch.long)
    for row, tree in enumerate(group):
        numbers = [vocabulary.numbers(word) for word in tree.words]
        fields[row, : len(numbers)] = torch.tensor(numbers)
    return fields
