"""``python -m svodka.learning.english.teacher TREEBANK MODEL OUTPUT TEXTS…``: trees told by a larger network.

The treebank is small, and the network that ships must be quick. So a larger one, which has read much English
before (:mod:`svodka.learning.english.minilm`), learns the treebank first and then tells the trees of texts
without any: TEXTS are JSON lines with a ``text`` each, OUTPUT is CoNLL-U, from which the small network learns
beside the treebank (Hinton and others 2015 on such teachers). MODEL is the folder of the model.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from svodka.language.arborescence import best_trees
from svodka.language.english.analyzer import EnglishAnalyzer
from svodka.language.english.parsing.network import Network
from svodka.language.english.parsing.vocabulary import shape
from svodka.language.english.shipped import weights
from svodka.learning.english.heads import Heads, Labels, groups
from svodka.learning.english.minilm import WIDTH, MiniLM
from svodka.learning.english.newswire import Newswire
from svodka.learning.english.treebank import LEFT_OUT, Tree, accuracy, trees, write
from svodka.learning.writing import notes

ARC, REL = 256, 96
EPOCHS, TOKENS, DROPOUT, WRITTEN = 9, 1200, 0.25, 1000
RATES = (3e-4, 2e-3)
"""Of what MiniLM brought, and of what is new."""
LONGEST = 150
"""Words of a sentence whose tree is told; longer ones are lists and tables."""


class Teacher(nn.Module):
    """MiniLM, what it does not see (how a word is written), and the scores of tags, heads, relations."""

    def __init__(self, model: Path, shapes: Sequence[str], labels: Labels) -> None:
        super().__init__()
        self.labels = labels
        self._shapes = {name: number for number, name in enumerate(shapes, 2)}
        self.encoder = MiniLM(model)
        self.shape = nn.Embedding(len(shapes) + 2, WIDTH, padding_idx=0)
        self.shape.weight.data.mul_(0.02)
        self.drop = nn.Dropout(DROPOUT)
        self.heads = Heads(WIDTH, ARC, REL, len(labels.tags), len(labels.relations), self.drop)

    def rows(self, sentences: Sequence[Sequence[str]]) -> Tensor:
        """(sentences, tokens, width)."""
        shapes = torch.zeros(len(sentences), max(map(len, sentences)), dtype=torch.long)
        for row, words in enumerate(sentences):
            known = [self._shapes.get(shape(word), 1) for word in words]
            shapes[row, : len(words)] = torch.tensor(known)
        return self.drop(self.encoder(sentences, self.shape(shapes)))

    def tell(self, sentences: Sequence[Sequence[str]]) -> Iterator[Tree]:
        """The trees of sentences, those of one length together."""
        self.eval()
        blank = (Tree([*words], [], [], [], []) for words in sorted(sentences, key=len))
        for _, alike in groupby(blank, lambda tree: len(tree.words)):
            for some in groups([*alike], 2 * TOKENS):
                yield from self._told([tree.words for tree in some])

    def _told(self, sentences: Sequence[list[str]]) -> Iterator[Tree]:
        kept = torch.ones(len(sentences), len(sentences[0]))
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
            rows = self.rows(sentences)
            tags = self.heads.tag(rows).argmax(-1).tolist()
            heads = torch.from_numpy(best_trees(self.heads.arcs(rows, kept).double().numpy()) - 1)
            found = self.heads.relations(rows, heads, kept.bool()).argmax(-1)
        relations = found.view(len(sentences), -1).tolist()
        names = self.labels
        for words, tag, head, rel in zip(sentences, tags, heads.tolist(), relations, strict=True):
            told = [names.tags[i] for i in tag], head, [names.relations[i] for i in rel]
            yield Tree([*words], ["_"] * len(words), *told)


def train(model: Path, taught: Sequence[Tree], note: Callable[[str], None]) -> Teacher:
    """A teacher that has learned the sentences of a treebank, and news that a grammar writes from them."""
    torch.manual_seed(1)
    rng = np.random.default_rng(1)
    newswire = Newswire(taught)
    counts = Counter(shape(word) for tree in taught for word in tree.words)
    shapes = sorted(name for name, count in counts.items() if count > 1)
    teacher = Teacher(model, shapes, Labels(taught))
    brought = {id(p) for p in teacher.encoder.parameters()}
    new = [p for p in teacher.parameters() if id(p) not in brought]
    parts = zip(([*teacher.encoder.parameters()], new), RATES, strict=True)
    optimizer = torch.optim.AdamW(
        [{"params": params, "lr": rate} for params, rate in parts],
        betas=(0.9, 0.98), weight_decay=0.01,
    )  # fmt: skip
    steps = len([*groups(taught, TOKENS)]) + len([*groups(newswire.sentences(WRITTEN), TOKENS)]) + 5
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, list(RATES), total_steps=EPOCHS * steps, pct_start=0.1
    )
    for epoch in range(EPOCHS):
        teacher.train()
        some = [*groups(taught, TOKENS), *groups(newswire.sentences(WRITTEN), TOKENS)]
        total = 0.0
        for group in (some[i] for i in rng.permutation(len(some))):
            with torch.autocast("cpu", dtype=torch.bfloat16):
                rows = teacher.rows([tree.words for tree in group])
                loss = teacher.heads.loss(rows, teacher.labels.batch(group))
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(teacher.parameters(), 2.0)
            optimizer.step()
            schedule.step()
            total += loss.item()
        note(f"epoch {epoch + 1} of {EPOCHS}: loss {total / len(some):.3f}")
    return teacher


def sentences(paths: Sequence[Path]) -> list[list[str]]:
    """The sentences of texts as the network of English is given them, each once."""
    analyzer = EnglishAnalyzer(Network(weights("analysis")))
    found: dict[tuple[str, ...], None] = {}
    for path in paths:
        for line in path.read_text("utf-8").splitlines():
            for sentence in analyzer.outline(json.loads(line)["text"]).sentences:
                if 0 < len(sentence.tokens) <= LONGEST:
                    found[tuple(analyzer.for_network(sentence))] = None
    return [[*words] for words in found]


def main() -> int:
    """Train, tell and write; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("treebank", type=Path)
    parser.add_argument("model", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("texts", type=Path, nargs="+")
    options = parser.parse_args()
    note = notes()
    teacher = train(
        options.model, [*trees(options.treebank / "en_gum_train.conllu", LEFT_OUT)], note
    )
    dev = {tuple(t.words): t for t in trees(options.treebank / "en_gum_dev.conllu")}
    told = [*teacher.tell([*dev])]
    note(f"measured: {accuracy([dev[tuple(t.words)] for t in told], told)}")
    write(options.output, teacher.tell(sentences(options.texts)))
    note(f"written: {options.output}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
