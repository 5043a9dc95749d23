"""The trained weights that come with svodka for a language (made by `make train`, see the model card)."""

from __future__ import annotations

import io
from importlib.resources import files
from typing import Any

import numpy as np
from numpy.typing import NDArray

from svodka.errors import SvodkaError


def weights_of(folder: str, name: str) -> dict[str, NDArray[Any]]:
    """The arrays of ``<folder>/weights/<name>.npz``. Raises :class:`SvodkaError` where they are missing."""
    try:
        data = files(f"svodka.language.{folder}").joinpath("weights", f"{name}.npz").read_bytes()
    except OSError as error:
        raise SvodkaError(
            f"weights/{name}.npz of {folder.title()} is missing from the installation; "
            "reinstall svodka or run make train"
        ) from error
    with np.load(io.BytesIO(data)) as arrays:
        return dict(arrays)
