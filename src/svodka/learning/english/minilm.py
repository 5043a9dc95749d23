"""MiniLM in torch: a sentence's words as rows of a network that has read much English.

The model is ``all-MiniLM-L6-v2`` of sentence-transformers (Apache-2.0; Wang and others 2020, "MiniLM:
Deep Self-Attention Distillation"), six layers of 384 numbers over pieces of words. It serves training alone
and does not come with svodka: its folder holds ``model.safetensors`` and ``vocab.txt``.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from svodka.errors import SourceError
from svodka.learning.english.pieces import Pieces

WIDTH, LAYERS, VIEWS, PLACES = 384, 6, 12, 512
FOUND = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
"""The SHA-256 of ``model.safetensors`` as its authors published it."""
DROPOUT = 0.1


def weights(folder: Path) -> dict[str, Tensor]:
    """The arrays of ``model.safetensors``. Raises :class:`SourceError` if it is another file or none."""
    path = folder / "model.safetensors"
    try:
        data = path.read_bytes()
    except OSError as error:
        raise SourceError(f"{path}: no model can be read here ({error})") from error
    if hashlib.sha256(data).hexdigest() != FOUND:
        raise SourceError(f"{path}: not the model that training asks for (SHA-256 {FOUND[:12]}…)")
    size = int.from_bytes(data[:8], "little")
    header = json.loads(data[8 : 8 + size])
    found = {}
    for name, entry in header.items():
        if entry.get("dtype") == "F32":
            start, end = (8 + size + at for at in entry["data_offsets"])
            found[name] = torch.from_numpy(np.frombuffer(data[start:end], np.float32).copy())
            found[name] = found[name].reshape(entry["shape"])
    return found


class MiniLM(nn.Module):
    """The encoder; a word's row is that of its first piece, mixed of all layers."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        given = weights(folder)
        self.pieces = Pieces(folder)
        self.embed = nn.Embedding.from_pretrained(
            given["embeddings.word_embeddings.weight"], freeze=False
        )
        places = given["embeddings.position_embeddings.weight"]
        places = places + given["embeddings.token_type_embeddings.weight"][0]
        self.places = nn.Embedding.from_pretrained(places, freeze=False)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        _fill(self.norm, given, "embeddings.LayerNorm")
        self.layers = nn.ModuleList(_layer(given, f"encoder.layer.{i}.") for i in range(LAYERS))
        self.mix = nn.Parameter(torch.zeros(LAYERS))

    def forward(self, sentences: Sequence[Sequence[str]], added: Tensor) -> Tensor:
        """Rows of (sentences, tokens, width); ``added``, of that shape, is what first pieces get besides."""
        cut = [[self.pieces.of(word) for word in sentence] for sentence in sentences]
        size = min(PLACES, 2 + max(sum(map(len, words)) for words in cut))
        numbers = torch.zeros(len(cut), size, dtype=torch.long)
        first = torch.zeros(len(cut), added.shape[1], dtype=torch.long)
        for row, words in enumerate(cut):
            flat = [self.pieces.first, *(n for word in words for n in word), self.pieces.last]
            numbers[row, : len(flat)] = torch.tensor(flat[:PLACES])
            starts = np.cumsum([1, *(len(word) for word in words[:-1])]).clip(max=PLACES - 1)
            first[row, : len(words)] = torch.from_numpy(starts)
        rows = self.norm(self.embed(numbers) + self.places(torch.arange(size))[None])
        at = first[:, :, None].expand(-1, -1, WIDTH)
        rows = rows.scatter_add(1, at, added)
        rows = nn.functional.dropout(rows, DROPOUT, self.training)
        blank = numbers == 0
        mixed = torch.zeros(())
        for share, layer in zip(torch.softmax(self.mix, 0), self.layers, strict=True):
            rows = layer(rows, src_key_padding_mask=blank)
            mixed = mixed + share * rows
        return mixed.gather(1, at)


def _layer(given: Mapping[str, Tensor], name: str) -> nn.Module:
    """One layer of the encoder with its weights."""
    layer = nn.TransformerEncoderLayer(
        WIDTH, VIEWS, 4 * WIDTH, DROPOUT, "gelu", layer_norm_eps=1e-12, batch_first=True
    )
    own = name + "attention.self."
    for kind, into in (("weight", "in_proj_weight"), ("bias", "in_proj_bias")):
        joined = [given[f"{own}{view}.{kind}"] for view in ("query", "key", "value")]
        getattr(layer.self_attn, into).data.copy_(torch.cat(joined))
    _fill(layer.self_attn.out_proj, given, name + "attention.output.dense")
    _fill(layer.norm1, given, name + "attention.output.LayerNorm")
    _fill(layer.linear1, given, name + "intermediate.dense")
    _fill(layer.linear2, given, name + "output.dense")
    _fill(layer.norm2, given, name + "output.LayerNorm")
    return layer


def _fill(module: nn.Module, given: Mapping[str, Tensor], name: str) -> None:
    module.weight.data.copy_(given[f"{name}.weight"])
    module.bias.data.copy_(given[f"{name}.bias"])
