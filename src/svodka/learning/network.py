"""Train a :class:`~svodka.reading.choice.network.Network` by the likelihood that a right candidate is chosen.

The loss of one group is ``-log(sum of softmax probabilities of its right candidates)``, "none"
among them; a group without a right candidate teaches nothing. Seeds, one thread and float64-free
plain operations make a run repeat itself to the bit on one kind of processor.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from svodka.reading.choice.network import Network, Rows, Steps

_MAX_STEPS = 12


@dataclass(frozen=True, slots=True)
class Training:
    """How a network is trained."""

    width: int = 32
    """Dimensions that each token vector is projected to."""
    hidden: int = 64
    epochs: int = 12
    rate: float = 4e-3
    decay: float = 1e-4
    dropout: float = 0.3
    vector_dropout: float = 0.5
    batch: int = 32
    seeds: int = 3


@dataclass(frozen=True, slots=True)
class Examples:
    """Consecutive groups of candidates: their numbers, token vectors, and which are right.

    ``figure`` and ``action`` have a row for each group, the others one for each candidate.
    """

    numbers: Rows
    candidate: Rows
    figure: Rows
    action: Rows | None
    right: NDArray[np.bool_]
    sizes: NDArray[np.int64]


def fit_steps(rows: Rows) -> Steps:
    """Where to cut each number: between its values if they are few, else at quantiles."""
    columns, cuts = [], []
    for j in range(rows.shape[1]):
        values = np.unique(rows[:, j])
        if len(values) < 3:
            continue
        if len(values) > _MAX_STEPS + 1:
            inner = np.linspace(0, 1, _MAX_STEPS + 1)[1:-1]
            at = np.unique(np.quantile(rows[:, j], inner)).tolist()
        else:
            at = ((values[1:] + values[:-1]) / 2).tolist()
        columns += [j] * len(at)
        cuts += at
    return Steps(
        rows.mean(0),
        rows.std(0) + np.float32(1e-3),
        np.array(columns, np.int32),
        np.array(cuts, np.float32),
    )


class _Dropout:
    """Sets a share of the numbers to 0 and enlarges the others; masks are drawn as bytes.

    torch draws a float for each number, which took two fifths of a training.
    """

    def __init__(self, share: float, seed: Sequence[int]) -> None:
        self._least = round(256 * share)
        self._larger = np.float32(256 / (256 - self._least))
        self._draws = np.random.Generator(np.random.SFC64(seed))

    def __call__(self, rows: torch.Tensor) -> torch.Tensor:
        drawn = np.frombuffer(self._draws.bytes(rows.numel()), np.uint8)
        kept = (drawn >= self._least) * self._larger
        return rows * torch.from_numpy(kept).view(rows.shape)


class _Module(nn.Module):
    def __init__(self, numbers: int, vectors: int, action: bool, t: Training, seed: int) -> None:
        super().__init__()
        self.numbers = nn.Linear(numbers, t.hidden)
        self.figure = nn.Linear(vectors, t.width)
        self.candidate = nn.Linear(vectors, t.width)
        self.action = nn.Linear(vectors, t.width) if action else None
        self.hidden = nn.Linear(t.hidden + (5 if action else 3) * t.width, t.hidden)
        self.out = nn.Linear(t.hidden, 1)
        self.drop = _Dropout(t.dropout, [seed, 0])
        self.drop_vector = _Dropout(t.vector_dropout, [seed, 1])

    def forward(
        self,
        numbers: torch.Tensor,
        figure: torch.Tensor,
        candidate: torch.Tensor,
        action: torch.Tensor,
    ) -> torch.Tensor:
        c = torch.tanh(self.candidate(self.drop_vector(candidate)))
        f = torch.tanh(self.figure(self.drop_vector(figure)))
        parts = [torch.relu(self.numbers(self.drop(numbers))), f, c, f * c]
        if self.action is not None:
            a = torch.tanh(self.action(self.drop_vector(action)))
            parts += [a, a * c]
        hidden = torch.relu(self.hidden(self.drop(torch.cat(parts, 1))))
        scores: torch.Tensor = self.out(self.drop(hidden))[:, 0]
        return scores


def fit_network(examples: Examples, training: Training | None = None) -> Network:
    """An ensemble of ``training.seeds`` networks."""
    t = training or Training()
    torch.set_num_threads(1)
    steps = fit_steps(examples.numbers)
    stepped = torch.from_numpy(steps(examples.numbers))
    action = examples.action if examples.action is not None else examples.figure
    spread = (np.repeat(v, examples.sizes, axis=0) for v in (examples.figure, action))
    figure, given = (torch.from_numpy(v) for v in spread)
    vectors = [figure, torch.from_numpy(examples.candidate), given]
    right = torch.from_numpy(examples.right.astype(np.float32))
    first = np.concatenate(([0], np.cumsum(examples.sizes)))
    usable = np.flatnonzero(np.add.reduceat(examples.right, first[:-1]) > 0)
    made = []
    for seed in range(t.seeds):
        torch.manual_seed(seed)
        order = np.random.default_rng(seed)
        module = _Module(
            stepped.shape[1], vectors[0].shape[1], examples.action is not None, t, seed
        )
        optimizer = torch.optim.AdamW(
            module.parameters(), lr=t.rate, weight_decay=t.decay, fused=True
        )
        batches = (len(usable) + t.batch - 1) // t.batch
        schedule = torch.optim.lr_scheduler.OneCycleLR(
            optimizer, t.rate, total_steps=t.epochs * batches
        )
        module.train()
        for _ in range(t.epochs):
            shuffled = order.permutation(usable)
            for start in range(0, len(shuffled), t.batch):
                chosen: Sequence[int] = shuffled[start : start + t.batch].tolist()
                rows = torch.from_numpy(
                    np.concatenate([np.arange(first[g], first[g + 1]) for g in chosen])
                )
                group = torch.from_numpy(
                    np.repeat(np.arange(len(chosen)), examples.sizes[list(chosen)])
                )
                scores = module(stepped[rows], *(v[rows] for v in vectors))
                loss = _loss(scores, right[rows], group, len(chosen))
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
                schedule.step()
        made.append({k: v.detach().numpy().copy() for k, v in module.state_dict().items()})
    return Network(steps, {k: np.stack([m[k] for m in made]) for k in made[0]})


def _loss(
    scores: torch.Tensor, right: torch.Tensor, group: torch.Tensor, count: int
) -> torch.Tensor:
    """Mean negative log-likelihood of the right candidates of each group."""
    top = torch.full((count,), -1e9).scatter_reduce(0, group, scores.detach(), "amax")
    weights = torch.exp(scores - top[group])
    everything = torch.zeros(count).index_add(0, group, weights)
    good = torch.zeros(count).index_add(0, group, weights * right)
    return -(torch.log(good + 1e-9) - torch.log(everything)).mean()
