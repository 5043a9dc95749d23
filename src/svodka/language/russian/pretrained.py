"""The trained arrays of Russian analysis, read straight from the files of the natasha wheel.

The wheel carries word vectors (navec: 250,000 news words, product-quantized) and three small
convolutional models (slovnet: tags, syntax, names). Both are plain tar files of arrays, so numpy is
all it takes; no code of the wheel is imported.

Formats: a navec ``pq.bin`` is four uint32 (vectors, dimensions, parts, centroids), then the uint8
centroid of every part of every vector, then the float32 centroids. A slovnet ``model.json`` is a
tree whose leaves ``{"shape", "dtype", "array"}`` name the member ``arrays/<array>.bin``.
"""

from __future__ import annotations

import gzip
import importlib.util
import json
import tarfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from svodka.errors import SvodkaError

Floats = npt.NDArray[np.float32]
Integers = npt.NDArray[np.intp]

PACKAGE = "natasha"
VECTORS = "emb/navec_news_v1_1B_250K_300d_100q.tar"
MODELS = {
    "tags": "model/slovnet_morph_news_v1.tar",
    "syntax": "model/slovnet_syntax_news_v1.tar",
    "names": "model/slovnet_ner_news_v1.tar",
}
INSTALL = 'install it with: pip install "natasha>=1.6"'


@dataclass(frozen=True, slots=True)
class Vectors:
    """Product-quantized word vectors, joined over parts: ``centroids[part, indexes[word, part]]``."""

    indexes: npt.NDArray[np.uint8]
    centroids: Floats

    def rows(self, words: Integers) -> Floats:
        """The vectors of these word ids, one a row."""
        parts, size, width = self.centroids.shape
        places = self.indexes[words] + size * np.arange(parts)
        flat = self.centroids.reshape(parts * size, width)
        found: Floats = flat.take(places, axis=0, mode="clip").reshape(len(words), parts * width)
        return found


@dataclass(frozen=True, slots=True)
class Model:
    """One model: its tree of arrays and its vocabularies (``word``, ``shape``, ``tag``, ``rel``)."""

    arrays: dict[str, Any]
    vocabularies: dict[str, list[str]]


def data_folder() -> Path:
    """The folder of the wheel that holds the weights.

    Raises :class:`SvodkaError` where the wheel is missing or carries other files.
    """
    spec = importlib.util.find_spec(PACKAGE)
    places = list(spec.submodule_search_locations or []) if spec else []
    if not places:
        raise SvodkaError(
            f"the weights for Russian come with the package {PACKAGE}, which is missing; {INSTALL}"
        )
    folder = Path(places[0]) / "data"
    for name in (VECTORS, *MODELS.values()):
        if not (folder / name).is_file():
            raise SvodkaError(
                f"{folder / name} is missing: the package {PACKAGE} is too old; {INSTALL}"
            )
    return folder


def load_vectors(path: Path) -> Vectors:
    """Word vectors from a navec tar; the 25 MB of indexes stay on disk until they are asked for."""
    try:
        with tarfile.open(path, "r:") as tar:
            start = tar.getmember("pq.bin").offset_data
        with path.open("rb") as file:
            file.seek(start)
            count, _, parts, size = (int(n) for n in np.frombuffer(file.read(16), np.uint32))
            file.seek(start + 16 + count * parts)
            bytes_left = parts * size * 4 * 3
            centroids = np.frombuffer(file.read(bytes_left), np.float32).reshape(parts, size, -1)
        indexes = np.memmap(path, np.uint8, "r", start + 16, (count, parts))
    except (OSError, KeyError, ValueError, tarfile.TarError) as error:
        raise SvodkaError(f"{path}: not a file of word vectors ({error}); {INSTALL}") from error
    return Vectors(indexes, centroids)


def load_model(path: Path, vocabularies: tuple[str, ...]) -> Model:
    """A model and the vocabularies asked for, from a slovnet tar."""
    try:
        with tarfile.open(path, "r:") as tar:
            members = {member.name: member for member in tar.getmembers()}

            def read(name: str) -> bytes:
                file = tar.extractfile(members[name])
                return file.read() if file else b""

            def fill(node: Any) -> Any:
                if isinstance(node, list):
                    return [fill(child) for child in node]
                if not isinstance(node, dict):
                    return node
                if "dtype" not in node:
                    return {key: fill(child) for key, child in node.items()}
                if "array" not in node:  # the word vectors, which live in their own file
                    return None
                array = np.frombuffer(read(f"arrays/{node['array']}.bin"), node["dtype"])
                return array.reshape(node["shape"])

            return Model(
                fill(json.loads(read("model.json"))),
                {
                    name: gzip.decompress(read(f"vocabs/{name}.gz")).decode().splitlines()
                    for name in vocabularies
                },
            )
    except (OSError, KeyError, ValueError, tarfile.TarError) as error:
        raise SvodkaError(f"{path}: not a model file ({error}); {INSTALL}") from error
