"""The trained weights that come with svodka for Russian (made by `make train`, see the model card)."""

from __future__ import annotations

import io
from importlib.resources import files
from typing import Any

import numpy as np
from numpy.typing import NDArray

from svodka.errors import SvodkaError
from svodka.language.russian.analyzer import RussianAnalyzer
from svodka.language.russian.vectors import Projection


def weights(name: str) -> dict[str, NDArray[Any]]:
    """The arrays of ``weights/<name>.npz``. Raises :class:`SvodkaError` where they are missing."""
    try:
        data = files("svodka.language.russian").joinpath("weights", f"{name}.npz").read_bytes()
    except OSError as error:
        raise SvodkaError(
            f"weights/{name}.npz is missing from the installation; reinstall svodka or run make train"
        ) from error
    with np.load(io.BytesIO(data)) as arrays:
        return dict(arrays)


def analyzer() -> RussianAnalyzer:
    """The analyzer with the shipped projection of token vectors."""
    return RussianAnalyzer(Projection.from_arrays(weights("vectors")))
